// Written by "npm run generate"; do not edit.
'use strict'
const bodies = (() => {
const exports = {}
exports.v1 = validate52;
const schema20 = {"type":"object","properties":{"status":{"type":"string","enum":["healthy","unhealthy"]},"version":{"type":"string"},"uptime_seconds":{"type":"integer"},"storage":{"type":"string","enum":["connected","error"]},"agents_count":{"type":"integer"},"active_runs":{"type":"integer"}},"required":["status","version","uptime_seconds","storage","agents_count","active_runs"]};
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.status === undefined) && (missing0 = "status")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.uptime_seconds === undefined) && (missing0 = "uptime_seconds"))) || ((data.storage === undefined) && (missing0 = "storage"))) || ((data.agents_count === undefined) && (missing0 = "agents_count"))) || ((data.active_runs === undefined) && (missing0 = "active_runs"))){
validate53.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate53.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "healthy") || (data0 === "unhealthy"))){
validate53.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema20.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs3 = errors;
if(typeof data.version !== "string"){
validate53.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uptime_seconds !== undefined){
let data2 = data.uptime_seconds;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate53.errors = [{instancePath:instancePath+"/uptime_seconds",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storage !== undefined){
let data3 = data.storage;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate53.errors = [{instancePath:instancePath+"/storage",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "connected") || (data3 === "error"))){
validate53.errors = [{instancePath:instancePath+"/storage",keyword:"enum",params:{allowedValues: schema20.properties.storage.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agents_count !== undefined){
let data4 = data.agents_count;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate53.errors = [{instancePath:instancePath+"/agents_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_runs !== undefined){
let data5 = data.active_runs;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate53.errors = [{instancePath:instancePath+"/active_runs",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}
exports.v2 = validate55;
const schema22 = {"type":"object","properties":{"error":{"type":"object","properties":{"type":{"type":"string","enum":["validation_error","not_found","conflict","forbidden","internal_error","service_unavailable","unauthorized","rate_limited","gone"]},"message":{"type":"string"},"fields":{"type":"object","additionalProperties":{"type":"string"}}},"required":["type","message"]}},"required":["error"]};
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate56.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.type === undefined) && (missing1 = "type")) || ((data0.message === undefined) && (missing1 = "message"))){
validate56.errors = [{instancePath:instancePath+"/error",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate56.errors = [{instancePath:instancePath+"/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data1 === "validation_error") || (data1 === "not_found")) || (data1 === "conflict")) || (data1 === "forbidden")) || (data1 === "internal_error")) || (data1 === "service_unavailable")) || (data1 === "unauthorized")) || (data1 === "rate_limited")) || (data1 === "gone"))){
validate56.errors = [{instancePath:instancePath+"/error/type",keyword:"enum",params:{allowedValues: schema22.properties.error.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.message !== undefined){
const _errs5 = errors;
if(typeof data0.message !== "string"){
validate56.errors = [{instancePath:instancePath+"/error/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.fields !== undefined){
let data3 = data0.fields;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
const _errs10 = errors;
if(typeof data3[key0] !== "string"){
validate56.errors = [{instancePath:instancePath+"/error/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/error/fields",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/error",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate56.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
validate55.errors = vErrors;
return errors === 0;
}
exports.v3 = validate58;
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate58.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate58.errors = vErrors;
return errors === 0;
}
exports.v4 = validate61;
const schema25 = {"type":"object","properties":{"id":{"type":"string","format":"uuid"},"org_id":{"type":["string","null"]},"workspace_id":{"type":["string","null"]},"provider":{"type":"string"},"name":{"type":"string"},"api_key":{"type":["string","null"]},"base_url":{"type":["string","null"]},"status":{"type":"string","enum":["active","disabled","deleted"]},"last_used_at":{"type":["string","null"],"format":"date-time"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"rotated_at":{"type":["string","null"],"format":"date-time"}},"required":["id","provider","name","api_key","status","created_at","updated_at"]};
const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const formats2 = require("ajv-formats/dist/formats").fullFormats["date-time"];
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.api_key === undefined) && (missing0 = "api_key"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate62.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate62.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.org_id !== undefined){
let data1 = data.org_id;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate62.errors = [{instancePath:instancePath+"/org_id",keyword:"type",params:{type: schema25.properties.org_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workspace_id !== undefined){
let data2 = data.workspace_id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate62.errors = [{instancePath:instancePath+"/workspace_id",keyword:"type",params:{type: schema25.properties.workspace_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
const _errs7 = errors;
if(typeof data.provider !== "string"){
validate62.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs9 = errors;
if(typeof data.name !== "string"){
validate62.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_key !== undefined){
let data5 = data.api_key;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate62.errors = [{instancePath:instancePath+"/api_key",keyword:"type",params:{type: schema25.properties.api_key.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_url !== undefined){
let data6 = data.base_url;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate62.errors = [{instancePath:instancePath+"/base_url",keyword:"type",params:{type: schema25.properties.base_url.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data7 = data.status;
const _errs15 = errors;
if(typeof data7 !== "string"){
validate62.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data7 === "active") || (data7 === "disabled")) || (data7 === "deleted"))){
validate62.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema25.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_used_at !== undefined){
let data8 = data.last_used_at;
const _errs17 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate62.errors = [{instancePath:instancePath+"/last_used_at",keyword:"type",params:{type: schema25.properties.last_used_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs17){
if(errors === _errs17){
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
validate62.errors = [{instancePath:instancePath+"/last_used_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data9 = data.created_at;
const _errs19 = errors;
if(errors === _errs19){
if(errors === _errs19){
if(typeof data9 === "string"){
if(!(formats2.validate(data9))){
validate62.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
let data10 = data.updated_at;
const _errs21 = errors;
if(errors === _errs21){
if(errors === _errs21){
if(typeof data10 === "string"){
if(!(formats2.validate(data10))){
validate62.errors = [{instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rotated_at !== undefined){
let data11 = data.rotated_at;
const _errs23 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate62.errors = [{instancePath:instancePath+"/rotated_at",keyword:"type",params:{type: schema25.properties.rotated_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs23){
if(errors === _errs23){
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
validate62.errors = [{instancePath:instancePath+"/rotated_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate62.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate61.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate62(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data2 = data.total;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate61.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate61.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
exports.v5 = validate64;
const schema27 = {"type":"object","properties":{"error":{"type":"string","enum":["Authentication required"]}},"required":["error"]};
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate65.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
validate65.errors = [{instancePath:instancePath+"/error",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "Authentication required")){
validate65.errors = [{instancePath:instancePath+"/error",keyword:"enum",params:{allowedValues: schema27.properties.error.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
else {
validate65.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate65(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
validate64.errors = vErrors;
return errors === 0;
}
exports.v6 = validate67;
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate67.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate62(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
}
else {
validate67.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}
exports.v7 = validate69;
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate69.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.message === undefined) && (missing1 = "message")) || ((data0.remapped_agents === undefined) && (missing1 = "remapped_agents"))){
validate69.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.message !== undefined){
const _errs3 = errors;
if(typeof data0.message !== "string"){
validate69.errors = [{instancePath:instancePath+"/data/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.remapped_agents !== undefined){
let data2 = data0.remapped_agents;
const _errs5 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate69.errors = [{instancePath:instancePath+"/data/remapped_agents",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate69.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}
exports.v8 = validate70;
const schema30 = {"type":"object","properties":{"data":{"type":"object","properties":{"agents":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"is_only_key_for_provider":{"type":"boolean"}},"required":["id","name","is_only_key_for_provider"]}},"active_run_count":{"type":"number"},"runs_last_30_days":{"type":"number"},"last_used_at":{"type":["string","null"],"format":"date-time"}},"required":["agents","active_run_count","runs_last_30_days","last_used_at"]}},"required":["data"]};
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate70.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((data0.agents === undefined) && (missing1 = "agents")) || ((data0.active_run_count === undefined) && (missing1 = "active_run_count"))) || ((data0.runs_last_30_days === undefined) && (missing1 = "runs_last_30_days"))) || ((data0.last_used_at === undefined) && (missing1 = "last_used_at"))){
validate70.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.agents !== undefined){
let data1 = data0.agents;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if((((data2.id === undefined) && (missing2 = "id")) || ((data2.name === undefined) && (missing2 = "name"))) || ((data2.is_only_key_for_provider === undefined) && (missing2 = "is_only_key_for_provider"))){
validate70.errors = [{instancePath:instancePath+"/data/agents/" + i0,keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data2.id !== undefined){
const _errs7 = errors;
if(typeof data2.id !== "string"){
validate70.errors = [{instancePath:instancePath+"/data/agents/" + i0+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.name !== undefined){
const _errs9 = errors;
if(typeof data2.name !== "string"){
validate70.errors = [{instancePath:instancePath+"/data/agents/" + i0+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.is_only_key_for_provider !== undefined){
const _errs11 = errors;
if(typeof data2.is_only_key_for_provider !== "boolean"){
validate70.errors = [{instancePath:instancePath+"/data/agents/" + i0+"/is_only_key_for_provider",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/data/agents/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/data/agents",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.active_run_count !== undefined){
let data6 = data0.active_run_count;
const _errs13 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate70.errors = [{instancePath:instancePath+"/data/active_run_count",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.runs_last_30_days !== undefined){
let data7 = data0.runs_last_30_days;
const _errs15 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate70.errors = [{instancePath:instancePath+"/data/runs_last_30_days",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.last_used_at !== undefined){
let data8 = data0.last_used_at;
const _errs17 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate70.errors = [{instancePath:instancePath+"/data/last_used_at",keyword:"type",params:{type: schema30.properties.data.properties.last_used_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs17){
if(errors === _errs17){
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
validate70.errors = [{instancePath:instancePath+"/data/last_used_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate70.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}
exports.v9 = validate71;
const schema32 = {"type":"object","properties":{"id":{"type":"string","format":"uuid"},"org_id":{"type":["string","null"]},"workspace_id":{"type":["string","null"]},"name":{"type":"string"},"dry_run":{"type":"boolean"},"content_logging":{"type":"string","enum":["default","enabled","disabled"]},"budget":{"type":"object","properties":{"alert_threshold_tokens":{"type":["integer","null"]},"alert_threshold_usd":{"type":["number","null"]},"hard_limit_tokens":{"type":["integer","null"]},"hard_limit_usd":{"type":["number","null"]},"max_cost_per_hour_usd":{"type":["number","null"]},"on_alert_threshold":{"type":"string","enum":["continue_and_alert","stop_and_alert","continue_and_block_new"]}}},"allowed_models":{"type":"array","items":{"type":"string"}},"blocked_models":{"type":"array","items":{"type":"string"}},"allowed_tools":{"type":"array","items":{"type":"string"}},"blocked_tools":{"type":"array","items":{"type":"string"}},"require_approval":{"type":"array","items":{"type":"string"}},"approval_expiry_ms":{"type":"integer","minimum":60000,"maximum":604800000},"rate_limits":{"type":"object","properties":{"max_requests_per_minute":{"type":["integer","null"]},"max_tokens_per_minute":{"type":["integer","null"]}}},"routing":{"type":"object","properties":{"default_chain":{"type":"array","items":{"type":"string"}},"model_routes":{"type":"array","items":{"type":"object","properties":{"pattern":{"type":"string"},"chain":{"type":"array","items":{"type":"string"}},"timeout_ms":{"type":"integer"}},"required":["pattern","chain"]}},"timeout_ms":{"type":"integer"},"connect_timeout_ms":{"type":"integer","minimum":1000,"maximum":600000},"retry_on":{"type":"array","items":{"type":"integer"}},"max_retries":{"type":"integer"},"on_rate_limit":{"type":"string","enum":["failover_first","backoff_first"]},"load_balancing":{"type":"string","enum":["failover","round_robin","weighted"]},"circuit_breaker":{"type":"object","properties":{"failure_threshold":{"type":"integer","minimum":0},"recovery_timeout_ms":{"type":"integer","minimum":1000},"max_recovery_timeout_ms":{"type":"integer","minimum":1000}}},"routing_preference":{"type":"string","enum":["default","cost","latency"]}}},"model_mapping":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"string"}}},"default_model":{"type":["string","null"]},"model_override":{"type":["string","null"]},"runaway_prevention":{"type":"object","properties":{"enabled":{"type":"boolean"},"max_steps_per_run":{"type":"integer"}}},"implicit_run_grouping":{"type":"object","properties":{"time_window_seconds":{"type":"integer"},"run_idle_timeout_seconds":{"type":"integer"},"force_stop_cooldown_minutes":{"type":"integer","minimum":0,"maximum":1440}}},"outcome_defaults":{"type":["object","null"],"properties":{"agent_signaled":{"type":["string","null"],"enum":["success","partial","failed",null]},"agent_complete_all":{"type":["string","null"],"enum":["success","partial","failed",null]},"cost_limit":{"type":["string","null"],"enum":["success","partial","failed",null]},"token_limit":{"type":["string","null"],"enum":["success","partial","failed",null]},"alert_threshold_stop":{"type":["string","null"],"enum":["success","partial","failed",null]},"idle_auto_complete":{"type":["string","null"],"enum":["success","partial","failed",null]},"idle_timeout":{"type":["string","null"],"enum":["success","partial","failed",null]},"new_run_requested":{"type":["string","null"],"enum":["success","partial","failed",null]},"admin_stopped":{"type":["string","null"],"enum":["success","partial","failed",null]},"admin_completed":{"type":["string","null"],"enum":["success","partial","failed",null]}},"additionalProperties":false},"visibility":{"type":"string","enum":["org","personal"]},"member_id":{"type":["string","null"]},"created_by":{"type":["string","null"]},"updated_by":{"type":["string","null"]},"created_by_token_id":{"type":["string","null"]},"updated_by_token_id":{"type":["string","null"]},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}},"required":["id","name","budget","routing","created_at","updated_at"]};
const func1 = Object.prototype.hasOwnProperty;
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.budget === undefined) && (missing0 = "budget"))) || ((data.routing === undefined) && (missing0 = "routing"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate72.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate72.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.org_id !== undefined){
let data1 = data.org_id;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate72.errors = [{instancePath:instancePath+"/org_id",keyword:"type",params:{type: schema32.properties.org_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workspace_id !== undefined){
let data2 = data.workspace_id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate72.errors = [{instancePath:instancePath+"/workspace_id",keyword:"type",params:{type: schema32.properties.workspace_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs7 = errors;
if(typeof data.name !== "string"){
validate72.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dry_run !== undefined){
const _errs9 = errors;
if(typeof data.dry_run !== "boolean"){
validate72.errors = [{instancePath:instancePath+"/dry_run",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content_logging !== undefined){
let data5 = data.content_logging;
const _errs11 = errors;
if(typeof data5 !== "string"){
validate72.errors = [{instancePath:instancePath+"/content_logging",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data5 === "default") || (data5 === "enabled")) || (data5 === "disabled"))){
validate72.errors = [{instancePath:instancePath+"/content_logging",keyword:"enum",params:{allowedValues: schema32.properties.content_logging.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.budget !== undefined){
let data6 = data.budget;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.alert_threshold_tokens !== undefined){
let data7 = data6.alert_threshold_tokens;
const _errs15 = errors;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
validate72.errors = [{instancePath:instancePath+"/budget/alert_threshold_tokens",keyword:"type",params:{type: schema32.properties.budget.properties.alert_threshold_tokens.type},message:"must be integer,null"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.alert_threshold_usd !== undefined){
let data8 = data6.alert_threshold_usd;
const _errs17 = errors;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
validate72.errors = [{instancePath:instancePath+"/budget/alert_threshold_usd",keyword:"type",params:{type: schema32.properties.budget.properties.alert_threshold_usd.type},message:"must be number,null"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.hard_limit_tokens !== undefined){
let data9 = data6.hard_limit_tokens;
const _errs19 = errors;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
validate72.errors = [{instancePath:instancePath+"/budget/hard_limit_tokens",keyword:"type",params:{type: schema32.properties.budget.properties.hard_limit_tokens.type},message:"must be integer,null"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.hard_limit_usd !== undefined){
let data10 = data6.hard_limit_usd;
const _errs21 = errors;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
validate72.errors = [{instancePath:instancePath+"/budget/hard_limit_usd",keyword:"type",params:{type: schema32.properties.budget.properties.hard_limit_usd.type},message:"must be number,null"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.max_cost_per_hour_usd !== undefined){
let data11 = data6.max_cost_per_hour_usd;
const _errs23 = errors;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
validate72.errors = [{instancePath:instancePath+"/budget/max_cost_per_hour_usd",keyword:"type",params:{type: schema32.properties.budget.properties.max_cost_per_hour_usd.type},message:"must be number,null"}];
return false;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.on_alert_threshold !== undefined){
let data12 = data6.on_alert_threshold;
const _errs25 = errors;
if(typeof data12 !== "string"){
validate72.errors = [{instancePath:instancePath+"/budget/on_alert_threshold",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data12 === "continue_and_alert") || (data12 === "stop_and_alert")) || (data12 === "continue_and_block_new"))){
validate72.errors = [{instancePath:instancePath+"/budget/on_alert_threshold",keyword:"enum",params:{allowedValues: schema32.properties.budget.properties.on_alert_threshold.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/budget",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowed_models !== undefined){
let data13 = data.allowed_models;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data13)){
var valid2 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
const _errs29 = errors;
if(typeof data13[i0] !== "string"){
validate72.errors = [{instancePath:instancePath+"/allowed_models/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs29 === errors;
if(!valid2){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/allowed_models",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocked_models !== undefined){
let data15 = data.blocked_models;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data15)){
var valid3 = true;
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
const _errs33 = errors;
if(typeof data15[i1] !== "string"){
validate72.errors = [{instancePath:instancePath+"/blocked_models/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs33 === errors;
if(!valid3){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/blocked_models",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowed_tools !== undefined){
let data17 = data.allowed_tools;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data17)){
var valid4 = true;
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
const _errs37 = errors;
if(typeof data17[i2] !== "string"){
validate72.errors = [{instancePath:instancePath+"/allowed_tools/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs37 === errors;
if(!valid4){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/allowed_tools",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocked_tools !== undefined){
let data19 = data.blocked_tools;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data19)){
var valid5 = true;
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
const _errs41 = errors;
if(typeof data19[i3] !== "string"){
validate72.errors = [{instancePath:instancePath+"/blocked_tools/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs41 === errors;
if(!valid5){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/blocked_tools",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.require_approval !== undefined){
let data21 = data.require_approval;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data21)){
var valid6 = true;
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
const _errs45 = errors;
if(typeof data21[i4] !== "string"){
validate72.errors = [{instancePath:instancePath+"/require_approval/" + i4,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs45 === errors;
if(!valid6){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/require_approval",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approval_expiry_ms !== undefined){
let data23 = data.approval_expiry_ms;
const _errs47 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate72.errors = [{instancePath:instancePath+"/approval_expiry_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs47){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 604800000 || isNaN(data23)){
validate72.errors = [{instancePath:instancePath+"/approval_expiry_ms",keyword:"maximum",params:{comparison: "<=", limit: 604800000},message:"must be <= 604800000"}];
return false;
}
else {
if(data23 < 60000 || isNaN(data23)){
validate72.errors = [{instancePath:instancePath+"/approval_expiry_ms",keyword:"minimum",params:{comparison: ">=", limit: 60000},message:"must be >= 60000"}];
return false;
}
}
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rate_limits !== undefined){
let data24 = data.rate_limits;
const _errs49 = errors;
if(errors === _errs49){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.max_requests_per_minute !== undefined){
let data25 = data24.max_requests_per_minute;
const _errs51 = errors;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (data25 !== null)){
validate72.errors = [{instancePath:instancePath+"/rate_limits/max_requests_per_minute",keyword:"type",params:{type: schema32.properties.rate_limits.properties.max_requests_per_minute.type},message:"must be integer,null"}];
return false;
}
var valid7 = _errs51 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data24.max_tokens_per_minute !== undefined){
let data26 = data24.max_tokens_per_minute;
const _errs53 = errors;
if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (data26 !== null)){
validate72.errors = [{instancePath:instancePath+"/rate_limits/max_tokens_per_minute",keyword:"type",params:{type: schema32.properties.rate_limits.properties.max_tokens_per_minute.type},message:"must be integer,null"}];
return false;
}
var valid7 = _errs53 === errors;
}
else {
var valid7 = true;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/rate_limits",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routing !== undefined){
let data27 = data.routing;
const _errs55 = errors;
if(errors === _errs55){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.default_chain !== undefined){
let data28 = data27.default_chain;
const _errs57 = errors;
if(errors === _errs57){
if(Array.isArray(data28)){
var valid9 = true;
const len5 = data28.length;
for(let i5=0; i5<len5; i5++){
const _errs59 = errors;
if(typeof data28[i5] !== "string"){
validate72.errors = [{instancePath:instancePath+"/routing/default_chain/" + i5,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs59 === errors;
if(!valid9){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/routing/default_chain",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs57 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data27.model_routes !== undefined){
let data30 = data27.model_routes;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data30)){
var valid10 = true;
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
let data31 = data30[i6];
const _errs63 = errors;
if(errors === _errs63){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing1;
if(((data31.pattern === undefined) && (missing1 = "pattern")) || ((data31.chain === undefined) && (missing1 = "chain"))){
validate72.errors = [{instancePath:instancePath+"/routing/model_routes/" + i6,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data31.pattern !== undefined){
const _errs65 = errors;
if(typeof data31.pattern !== "string"){
validate72.errors = [{instancePath:instancePath+"/routing/model_routes/" + i6+"/pattern",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs65 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data31.chain !== undefined){
let data33 = data31.chain;
const _errs67 = errors;
if(errors === _errs67){
if(Array.isArray(data33)){
var valid12 = true;
const len7 = data33.length;
for(let i7=0; i7<len7; i7++){
const _errs69 = errors;
if(typeof data33[i7] !== "string"){
validate72.errors = [{instancePath:instancePath+"/routing/model_routes/" + i6+"/chain/" + i7,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs69 === errors;
if(!valid12){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/routing/model_routes/" + i6+"/chain",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs67 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data31.timeout_ms !== undefined){
let data35 = data31.timeout_ms;
const _errs71 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate72.errors = [{instancePath:instancePath+"/routing/model_routes/" + i6+"/timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid11 = _errs71 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/routing/model_routes/" + i6,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs63 === errors;
if(!valid10){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/routing/model_routes",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs61 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data27.timeout_ms !== undefined){
let data36 = data27.timeout_ms;
const _errs73 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
validate72.errors = [{instancePath:instancePath+"/routing/timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs73 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data27.connect_timeout_ms !== undefined){
let data37 = data27.connect_timeout_ms;
const _errs75 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate72.errors = [{instancePath:instancePath+"/routing/connect_timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs75){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 600000 || isNaN(data37)){
validate72.errors = [{instancePath:instancePath+"/routing/connect_timeout_ms",keyword:"maximum",params:{comparison: "<=", limit: 600000},message:"must be <= 600000"}];
return false;
}
else {
if(data37 < 1000 || isNaN(data37)){
validate72.errors = [{instancePath:instancePath+"/routing/connect_timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"}];
return false;
}
}
}
}
var valid8 = _errs75 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data27.retry_on !== undefined){
let data38 = data27.retry_on;
const _errs77 = errors;
if(errors === _errs77){
if(Array.isArray(data38)){
var valid13 = true;
const len8 = data38.length;
for(let i8=0; i8<len8; i8++){
let data39 = data38[i8];
const _errs79 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate72.errors = [{instancePath:instancePath+"/routing/retry_on/" + i8,keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid13 = _errs79 === errors;
if(!valid13){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/routing/retry_on",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs77 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data27.max_retries !== undefined){
let data40 = data27.max_retries;
const _errs81 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate72.errors = [{instancePath:instancePath+"/routing/max_retries",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs81 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data27.on_rate_limit !== undefined){
let data41 = data27.on_rate_limit;
const _errs83 = errors;
if(typeof data41 !== "string"){
validate72.errors = [{instancePath:instancePath+"/routing/on_rate_limit",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data41 === "failover_first") || (data41 === "backoff_first"))){
validate72.errors = [{instancePath:instancePath+"/routing/on_rate_limit",keyword:"enum",params:{allowedValues: schema32.properties.routing.properties.on_rate_limit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs83 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data27.load_balancing !== undefined){
let data42 = data27.load_balancing;
const _errs85 = errors;
if(typeof data42 !== "string"){
validate72.errors = [{instancePath:instancePath+"/routing/load_balancing",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data42 === "failover") || (data42 === "round_robin")) || (data42 === "weighted"))){
validate72.errors = [{instancePath:instancePath+"/routing/load_balancing",keyword:"enum",params:{allowedValues: schema32.properties.routing.properties.load_balancing.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs85 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data27.circuit_breaker !== undefined){
let data43 = data27.circuit_breaker;
const _errs87 = errors;
if(errors === _errs87){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.failure_threshold !== undefined){
let data44 = data43.failure_threshold;
const _errs89 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate72.errors = [{instancePath:instancePath+"/routing/circuit_breaker/failure_threshold",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs89){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
validate72.errors = [{instancePath:instancePath+"/routing/circuit_breaker/failure_threshold",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid14 = _errs89 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data43.recovery_timeout_ms !== undefined){
let data45 = data43.recovery_timeout_ms;
const _errs91 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate72.errors = [{instancePath:instancePath+"/routing/circuit_breaker/recovery_timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs91){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 1000 || isNaN(data45)){
validate72.errors = [{instancePath:instancePath+"/routing/circuit_breaker/recovery_timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"}];
return false;
}
}
}
var valid14 = _errs91 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data43.max_recovery_timeout_ms !== undefined){
let data46 = data43.max_recovery_timeout_ms;
const _errs93 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate72.errors = [{instancePath:instancePath+"/routing/circuit_breaker/max_recovery_timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs93){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 1000 || isNaN(data46)){
validate72.errors = [{instancePath:instancePath+"/routing/circuit_breaker/max_recovery_timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"}];
return false;
}
}
}
var valid14 = _errs93 === errors;
}
else {
var valid14 = true;
}
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/routing/circuit_breaker",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs87 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data27.routing_preference !== undefined){
let data47 = data27.routing_preference;
const _errs95 = errors;
if(typeof data47 !== "string"){
validate72.errors = [{instancePath:instancePath+"/routing/routing_preference",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data47 === "default") || (data47 === "cost")) || (data47 === "latency"))){
validate72.errors = [{instancePath:instancePath+"/routing/routing_preference",keyword:"enum",params:{allowedValues: schema32.properties.routing.properties.routing_preference.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs95 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/routing",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model_mapping !== undefined){
let data48 = data.model_mapping;
const _errs97 = errors;
if(errors === _errs97){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key0 in data48){
let data49 = data48[key0];
const _errs100 = errors;
if(errors === _errs100){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key1 in data49){
const _errs103 = errors;
if(typeof data49[key1] !== "string"){
validate72.errors = [{instancePath:instancePath+"/model_mapping/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs103 === errors;
if(!valid16){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/model_mapping/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs100 === errors;
if(!valid15){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/model_mapping",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs97 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_model !== undefined){
let data51 = data.default_model;
const _errs105 = errors;
if((typeof data51 !== "string") && (data51 !== null)){
validate72.errors = [{instancePath:instancePath+"/default_model",keyword:"type",params:{type: schema32.properties.default_model.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs105 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model_override !== undefined){
let data52 = data.model_override;
const _errs107 = errors;
if((typeof data52 !== "string") && (data52 !== null)){
validate72.errors = [{instancePath:instancePath+"/model_override",keyword:"type",params:{type: schema32.properties.model_override.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs107 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runaway_prevention !== undefined){
let data53 = data.runaway_prevention;
const _errs109 = errors;
if(errors === _errs109){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.enabled !== undefined){
const _errs111 = errors;
if(typeof data53.enabled !== "boolean"){
validate72.errors = [{instancePath:instancePath+"/runaway_prevention/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid17 = _errs111 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data53.max_steps_per_run !== undefined){
let data55 = data53.max_steps_per_run;
const _errs113 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate72.errors = [{instancePath:instancePath+"/runaway_prevention/max_steps_per_run",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid17 = _errs113 === errors;
}
else {
var valid17 = true;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/runaway_prevention",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs109 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.implicit_run_grouping !== undefined){
let data56 = data.implicit_run_grouping;
const _errs115 = errors;
if(errors === _errs115){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.time_window_seconds !== undefined){
let data57 = data56.time_window_seconds;
const _errs117 = errors;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
validate72.errors = [{instancePath:instancePath+"/implicit_run_grouping/time_window_seconds",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid18 = _errs117 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data56.run_idle_timeout_seconds !== undefined){
let data58 = data56.run_idle_timeout_seconds;
const _errs119 = errors;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
validate72.errors = [{instancePath:instancePath+"/implicit_run_grouping/run_idle_timeout_seconds",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid18 = _errs119 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data56.force_stop_cooldown_minutes !== undefined){
let data59 = data56.force_stop_cooldown_minutes;
const _errs121 = errors;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
validate72.errors = [{instancePath:instancePath+"/implicit_run_grouping/force_stop_cooldown_minutes",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs121){
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 1440 || isNaN(data59)){
validate72.errors = [{instancePath:instancePath+"/implicit_run_grouping/force_stop_cooldown_minutes",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440"}];
return false;
}
else {
if(data59 < 0 || isNaN(data59)){
validate72.errors = [{instancePath:instancePath+"/implicit_run_grouping/force_stop_cooldown_minutes",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid18 = _errs121 === errors;
}
else {
var valid18 = true;
}
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/implicit_run_grouping",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs115 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome_defaults !== undefined){
let data60 = data.outcome_defaults;
const _errs123 = errors;
if((!(data60 && typeof data60 == "object" && !Array.isArray(data60))) && (data60 !== null)){
validate72.errors = [{instancePath:instancePath+"/outcome_defaults",keyword:"type",params:{type: schema32.properties.outcome_defaults.type},message:"must be object,null"}];
return false;
}
if(errors === _errs123){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
const _errs125 = errors;
for(const key2 in data60){
if(!(func1.call(schema32.properties.outcome_defaults.properties, key2))){
validate72.errors = [{instancePath:instancePath+"/outcome_defaults",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs125 === errors){
if(data60.agent_signaled !== undefined){
let data61 = data60.agent_signaled;
const _errs126 = errors;
if((typeof data61 !== "string") && (data61 !== null)){
validate72.errors = [{instancePath:instancePath+"/outcome_defaults/agent_signaled",keyword:"type",params:{type: schema32.properties.outcome_defaults.properties.agent_signaled.type},message:"must be string,null"}];
return false;
}
if(!((((data61 === "success") || (data61 === "partial")) || (data61 === "failed")) || (data61 === null))){
validate72.errors = [{instancePath:instancePath+"/outcome_defaults/agent_signaled",keyword:"enum",params:{allowedValues: schema32.properties.outcome_defaults.properties.agent_signaled.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs126 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data60.agent_complete_all !== undefined){
let data62 = data60.agent_complete_all;
const _errs128 = errors;
if((typeof data62 !== "string") && (data62 !== null)){
validate72.errors = [{instancePath:instancePath+"/outcome_defaults/agent_complete_all",keyword:"type",params:{type: schema32.properties.outcome_defaults.properties.agent_complete_all.type},message:"must be string,null"}];
return false;
}
if(!((((data62 === "success") || (data62 === "partial")) || (data62 === "failed")) || (data62 === null))){
validate72.errors = [{instancePath:instancePath+"/outcome_defaults/agent_complete_all",keyword:"enum",params:{allowedValues: schema32.properties.outcome_defaults.properties.agent_complete_all.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs128 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data60.cost_limit !== undefined){
let data63 = data60.cost_limit;
const _errs130 = errors;
if((typeof data63 !== "string") && (data63 !== null)){
validate72.errors = [{instancePath:instancePath+"/outcome_defaults/cost_limit",keyword:"type",params:{type: schema32.properties.outcome_defaults.properties.cost_limit.type},message:"must be string,null"}];
return false;
}
if(!((((data63 === "success") || (data63 === "partial")) || (data63 === "failed")) || (data63 === null))){
validate72.errors = [{instancePath:instancePath+"/outcome_defaults/cost_limit",keyword:"enum",params:{allowedValues: schema32.properties.outcome_defaults.properties.cost_limit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs130 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data60.token_limit !== undefined){
let data64 = data60.token_limit;
const _errs132 = errors;
if((typeof data64 !== "string") && (data64 !== null)){
validate72.errors = [{instancePath:instancePath+"/outcome_defaults/token_limit",keyword:"type",params:{type: schema32.properties.outcome_defaults.properties.token_limit.type},message:"must be string,null"}];
return false;
}
if(!((((data64 === "success") || (data64 === "partial")) || (data64 === "failed")) || (data64 === null))){
validate72.errors = [{instancePath:instancePath+"/outcome_defaults/token_limit",keyword:"enum",params:{allowedValues: schema32.properties.outcome_defaults.properties.token_limit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs132 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data60.alert_threshold_stop !== undefined){
let data65 = data60.alert_threshold_stop;
const _errs134 = errors;
if((typeof data65 !== "string") && (data65 !== null)){
validate72.errors = [{instancePath:instancePath+"/outcome_defaults/alert_threshold_stop",keyword:"type",params:{type: schema32.properties.outcome_defaults.properties.alert_threshold_stop.type},message:"must be string,null"}];
return false;
}
if(!((((data65 === "success") || (data65 === "partial")) || (data65 === "failed")) || (data65 === null))){
validate72.errors = [{instancePath:instancePath+"/outcome_defaults/alert_threshold_stop",keyword:"enum",params:{allowedValues: schema32.properties.outcome_defaults.properties.alert_threshold_stop.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs134 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data60.idle_auto_complete !== undefined){
let data66 = data60.idle_auto_complete;
const _errs136 = errors;
if((typeof data66 !== "string") && (data66 !== null)){
validate72.errors = [{instancePath:instancePath+"/outcome_defaults/idle_auto_complete",keyword:"type",params:{type: schema32.properties.outcome_defaults.properties.idle_auto_complete.type},message:"must be string,null"}];
return false;
}
if(!((((data66 === "success") || (data66 === "partial")) || (data66 === "failed")) || (data66 === null))){
validate72.errors = [{instancePath:instancePath+"/outcome_defaults/idle_auto_complete",keyword:"enum",params:{allowedValues: schema32.properties.outcome_defaults.properties.idle_auto_complete.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs136 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data60.idle_timeout !== undefined){
let data67 = data60.idle_timeout;
const _errs138 = errors;
if((typeof data67 !== "string") && (data67 !== null)){
validate72.errors = [{instancePath:instancePath+"/outcome_defaults/idle_timeout",keyword:"type",params:{type: schema32.properties.outcome_defaults.properties.idle_timeout.type},message:"must be string,null"}];
return false;
}
if(!((((data67 === "success") || (data67 === "partial")) || (data67 === "failed")) || (data67 === null))){
validate72.errors = [{instancePath:instancePath+"/outcome_defaults/idle_timeout",keyword:"enum",params:{allowedValues: schema32.properties.outcome_defaults.properties.idle_timeout.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs138 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data60.new_run_requested !== undefined){
let data68 = data60.new_run_requested;
const _errs140 = errors;
if((typeof data68 !== "string") && (data68 !== null)){
validate72.errors = [{instancePath:instancePath+"/outcome_defaults/new_run_requested",keyword:"type",params:{type: schema32.properties.outcome_defaults.properties.new_run_requested.type},message:"must be string,null"}];
return false;
}
if(!((((data68 === "success") || (data68 === "partial")) || (data68 === "failed")) || (data68 === null))){
validate72.errors = [{instancePath:instancePath+"/outcome_defaults/new_run_requested",keyword:"enum",params:{allowedValues: schema32.properties.outcome_defaults.properties.new_run_requested.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs140 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data60.admin_stopped !== undefined){
let data69 = data60.admin_stopped;
const _errs142 = errors;
if((typeof data69 !== "string") && (data69 !== null)){
validate72.errors = [{instancePath:instancePath+"/outcome_defaults/admin_stopped",keyword:"type",params:{type: schema32.properties.outcome_defaults.properties.admin_stopped.type},message:"must be string,null"}];
return false;
}
if(!((((data69 === "success") || (data69 === "partial")) || (data69 === "failed")) || (data69 === null))){
validate72.errors = [{instancePath:instancePath+"/outcome_defaults/admin_stopped",keyword:"enum",params:{allowedValues: schema32.properties.outcome_defaults.properties.admin_stopped.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs142 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data60.admin_completed !== undefined){
let data70 = data60.admin_completed;
const _errs144 = errors;
if((typeof data70 !== "string") && (data70 !== null)){
validate72.errors = [{instancePath:instancePath+"/outcome_defaults/admin_completed",keyword:"type",params:{type: schema32.properties.outcome_defaults.properties.admin_completed.type},message:"must be string,null"}];
return false;
}
if(!((((data70 === "success") || (data70 === "partial")) || (data70 === "failed")) || (data70 === null))){
validate72.errors = [{instancePath:instancePath+"/outcome_defaults/admin_completed",keyword:"enum",params:{allowedValues: schema32.properties.outcome_defaults.properties.admin_completed.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs144 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs123 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.visibility !== undefined){
let data71 = data.visibility;
const _errs146 = errors;
if(typeof data71 !== "string"){
validate72.errors = [{instancePath:instancePath+"/visibility",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data71 === "org") || (data71 === "personal"))){
validate72.errors = [{instancePath:instancePath+"/visibility",keyword:"enum",params:{allowedValues: schema32.properties.visibility.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs146 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.member_id !== undefined){
let data72 = data.member_id;
const _errs148 = errors;
if((typeof data72 !== "string") && (data72 !== null)){
validate72.errors = [{instancePath:instancePath+"/member_id",keyword:"type",params:{type: schema32.properties.member_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs148 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_by !== undefined){
let data73 = data.created_by;
const _errs150 = errors;
if((typeof data73 !== "string") && (data73 !== null)){
validate72.errors = [{instancePath:instancePath+"/created_by",keyword:"type",params:{type: schema32.properties.created_by.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs150 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_by !== undefined){
let data74 = data.updated_by;
const _errs152 = errors;
if((typeof data74 !== "string") && (data74 !== null)){
validate72.errors = [{instancePath:instancePath+"/updated_by",keyword:"type",params:{type: schema32.properties.updated_by.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs152 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_by_token_id !== undefined){
let data75 = data.created_by_token_id;
const _errs154 = errors;
if((typeof data75 !== "string") && (data75 !== null)){
validate72.errors = [{instancePath:instancePath+"/created_by_token_id",keyword:"type",params:{type: schema32.properties.created_by_token_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs154 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_by_token_id !== undefined){
let data76 = data.updated_by_token_id;
const _errs156 = errors;
if((typeof data76 !== "string") && (data76 !== null)){
validate72.errors = [{instancePath:instancePath+"/updated_by_token_id",keyword:"type",params:{type: schema32.properties.updated_by_token_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs156 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data77 = data.created_at;
const _errs158 = errors;
if(errors === _errs158){
if(errors === _errs158){
if(typeof data77 === "string"){
if(!(formats2.validate(data77))){
validate72.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs158 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
let data78 = data.updated_at;
const _errs160 = errors;
if(errors === _errs160){
if(errors === _errs160){
if(typeof data78 === "string"){
if(!(formats2.validate(data78))){
validate72.errors = [{instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs160 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate72.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}
function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate71.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate72(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data2 = data.total;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate71.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate71.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
exports.v10 = validate74;
function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate74.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate72(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
}
else {
validate74.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}
exports.v11 = validate76;
const schema34 = {"type":"object","properties":{"data":{"type":"object","properties":{"total_runs":{"type":"integer"},"total_spend_usd":{"type":"number"},"avg_cost_per_run_usd":{"type":["number","null"]},"avg_steps_per_run":{"type":["integer","null"]},"avg_duration_ms":{"type":["number","null"]},"success_rate":{"type":["number","null"]},"budget_utilization":{"type":["number","null"]}},"required":["total_runs","total_spend_usd","avg_cost_per_run_usd","avg_steps_per_run","avg_duration_ms","success_rate","budget_utilization"]}},"required":["data"]};
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate76.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((((((data0.total_runs === undefined) && (missing1 = "total_runs")) || ((data0.total_spend_usd === undefined) && (missing1 = "total_spend_usd"))) || ((data0.avg_cost_per_run_usd === undefined) && (missing1 = "avg_cost_per_run_usd"))) || ((data0.avg_steps_per_run === undefined) && (missing1 = "avg_steps_per_run"))) || ((data0.avg_duration_ms === undefined) && (missing1 = "avg_duration_ms"))) || ((data0.success_rate === undefined) && (missing1 = "success_rate"))) || ((data0.budget_utilization === undefined) && (missing1 = "budget_utilization"))){
validate76.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.total_runs !== undefined){
let data1 = data0.total_runs;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate76.errors = [{instancePath:instancePath+"/data/total_runs",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.total_spend_usd !== undefined){
let data2 = data0.total_spend_usd;
const _errs5 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate76.errors = [{instancePath:instancePath+"/data/total_spend_usd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.avg_cost_per_run_usd !== undefined){
let data3 = data0.avg_cost_per_run_usd;
const _errs7 = errors;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
validate76.errors = [{instancePath:instancePath+"/data/avg_cost_per_run_usd",keyword:"type",params:{type: schema34.properties.data.properties.avg_cost_per_run_usd.type},message:"must be number,null"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.avg_steps_per_run !== undefined){
let data4 = data0.avg_steps_per_run;
const _errs9 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate76.errors = [{instancePath:instancePath+"/data/avg_steps_per_run",keyword:"type",params:{type: schema34.properties.data.properties.avg_steps_per_run.type},message:"must be integer,null"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.avg_duration_ms !== undefined){
let data5 = data0.avg_duration_ms;
const _errs11 = errors;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
validate76.errors = [{instancePath:instancePath+"/data/avg_duration_ms",keyword:"type",params:{type: schema34.properties.data.properties.avg_duration_ms.type},message:"must be number,null"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.success_rate !== undefined){
let data6 = data0.success_rate;
const _errs13 = errors;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
validate76.errors = [{instancePath:instancePath+"/data/success_rate",keyword:"type",params:{type: schema34.properties.data.properties.success_rate.type},message:"must be number,null"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.budget_utilization !== undefined){
let data7 = data0.budget_utilization;
const _errs15 = errors;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
validate76.errors = [{instancePath:instancePath+"/data/budget_utilization",keyword:"type",params:{type: schema34.properties.data.properties.budget_utilization.type},message:"must be number,null"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate76.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}
exports.v12 = validate77;
const schema35 = {"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"run_id":{"type":"string"},"name":{"type":["string","null"]},"cost_usd":{"type":"number"},"step_count":{"type":"integer"},"started_at":{"type":"string","format":"date-time"}},"required":["run_id","name","cost_usd","step_count","started_at"]}},"total":{"type":"integer"}},"required":["data","total"]};
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate77.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((((data1.run_id === undefined) && (missing1 = "run_id")) || ((data1.name === undefined) && (missing1 = "name"))) || ((data1.cost_usd === undefined) && (missing1 = "cost_usd"))) || ((data1.step_count === undefined) && (missing1 = "step_count"))) || ((data1.started_at === undefined) && (missing1 = "started_at"))){
validate77.errors = [{instancePath:instancePath+"/data/" + i0,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.run_id !== undefined){
const _errs5 = errors;
if(typeof data1.run_id !== "string"){
validate77.errors = [{instancePath:instancePath+"/data/" + i0+"/run_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.name !== undefined){
let data3 = data1.name;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate77.errors = [{instancePath:instancePath+"/data/" + i0+"/name",keyword:"type",params:{type: schema35.properties.data.items.properties.name.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.cost_usd !== undefined){
let data4 = data1.cost_usd;
const _errs9 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate77.errors = [{instancePath:instancePath+"/data/" + i0+"/cost_usd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.step_count !== undefined){
let data5 = data1.step_count;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate77.errors = [{instancePath:instancePath+"/data/" + i0+"/step_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.started_at !== undefined){
let data6 = data1.started_at;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data6 === "string"){
if(!(formats2.validate(data6))){
validate77.errors = [{instancePath:instancePath+"/data/" + i0+"/started_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate77.errors = [{instancePath:instancePath+"/data/" + i0+"/started_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/data/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data7 = data.total;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate77.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate77.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}
exports.v13 = validate78;
function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate78.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.message === undefined) && (missing1 = "message")){
validate78.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.message !== undefined){
if(typeof data0.message !== "string"){
validate78.errors = [{instancePath:instancePath+"/data/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate78.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
exports.v14 = validate79;
function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.policy_id === undefined) && (missing0 = "policy_id"))) || ((data.version_number === undefined) && (missing0 = "version_number"))) || ((data.snapshot === undefined) && (missing0 = "snapshot"))) || ((data.changed_by === undefined) && (missing0 = "changed_by"))) || ((data.changed_fields === undefined) && (missing0 = "changed_fields"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate80.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate80.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy_id !== undefined){
let data1 = data.policy_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate80.errors = [{instancePath:instancePath+"/policy_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/policy_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version_number !== undefined){
let data2 = data.version_number;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate80.errors = [{instancePath:instancePath+"/version_number",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate80.errors = [{instancePath:instancePath+"/version_number",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot !== undefined){
let data3 = data.snapshot;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
validate80.errors = [{instancePath:instancePath+"/snapshot",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changed_by !== undefined){
const _errs10 = errors;
if(typeof data.changed_by !== "string"){
validate80.errors = [{instancePath:instancePath+"/changed_by",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changed_fields !== undefined){
let data5 = data.changed_fields;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(typeof data5[i0] !== "string"){
validate80.errors = [{instancePath:instancePath+"/changed_fields/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/changed_fields",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data7 = data.created_at;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data7 === "string"){
if(!(formats2.validate(data7))){
validate80.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate80.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate79.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate80(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate79.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data2 = data.total;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate79.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate79.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}
exports.v15 = validate82;
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate82.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate80(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
}
else {
validate82.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}
exports.v16 = validate84;
const schema41 = {"type":"object","properties":{"id":{"type":"string","format":"uuid"},"org_id":{"type":["string","null"]},"workspace_id":{"type":["string","null"]},"name":{"type":"string"},"description":{"type":["string","null"]},"api_key_prefix":{"type":"string"},"policy_id":{"type":"string","format":"uuid"},"allowed_policies":{"type":["array","null"],"items":{"type":"string"}},"provider_keys":{"type":"object","additionalProperties":{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"object","properties":{"key_id":{"type":"string"},"weight":{"type":"integer","minimum":1,"maximum":100}},"required":["key_id","weight"]}}]}},"routing_override":{"type":["object","null"],"properties":{"default_chain":{"type":"array","items":{"type":"string"}},"model_routes":{"type":"array","items":{"type":"object","properties":{"pattern":{"type":"string"},"chain":{"type":"array","items":{"type":"string"}},"timeout_ms":{"type":"integer"}},"required":["pattern","chain"]}},"load_balancing":{"type":"string","enum":["failover","round_robin","weighted"]},"routing_preference":{"type":"string","enum":["default","cost","latency"]},"timeout_ms":{"type":"integer"}}},"metadata":{"type":"object","additionalProperties":true},"status":{"type":"string","enum":["active","disabled"]},"member_id":{"type":["string","null"]},"created_by":{"type":["string","null"]},"updated_by":{"type":["string","null"]},"created_by_token_id":{"type":["string","null"]},"updated_by_token_id":{"type":["string","null"]},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}},"required":["id","name","policy_id","status","created_at","updated_at"]};
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.policy_id === undefined) && (missing0 = "policy_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate85.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate85.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate85.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.org_id !== undefined){
let data1 = data.org_id;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate85.errors = [{instancePath:instancePath+"/org_id",keyword:"type",params:{type: schema41.properties.org_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workspace_id !== undefined){
let data2 = data.workspace_id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate85.errors = [{instancePath:instancePath+"/workspace_id",keyword:"type",params:{type: schema41.properties.workspace_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs7 = errors;
if(typeof data.name !== "string"){
validate85.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate85.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: schema41.properties.description.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_key_prefix !== undefined){
const _errs11 = errors;
if(typeof data.api_key_prefix !== "string"){
validate85.errors = [{instancePath:instancePath+"/api_key_prefix",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy_id !== undefined){
let data6 = data.policy_id;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
validate85.errors = [{instancePath:instancePath+"/policy_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate85.errors = [{instancePath:instancePath+"/policy_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowed_policies !== undefined){
let data7 = data.allowed_policies;
const _errs15 = errors;
if((!(Array.isArray(data7))) && (data7 !== null)){
validate85.errors = [{instancePath:instancePath+"/allowed_policies",keyword:"type",params:{type: schema41.properties.allowed_policies.type},message:"must be array,null"}];
return false;
}
if(errors === _errs15){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(typeof data7[i0] !== "string"){
validate85.errors = [{instancePath:instancePath+"/allowed_policies/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs17 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider_keys !== undefined){
let data9 = data.provider_keys;
const _errs19 = errors;
if(errors === _errs19){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key0 in data9){
let data10 = data9[key0];
const _errs22 = errors;
const _errs23 = errors;
let valid3 = false;
let passing0 = null;
const _errs24 = errors;
if(typeof data10 !== "string"){
const err0 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs24 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data10)){
var valid4 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs28 = errors;
if(errors === _errs28){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if(((data11.key_id === undefined) && (missing1 = "key_id")) || ((data11.weight === undefined) && (missing1 = "weight"))){
const err1 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data11.key_id !== undefined){
const _errs30 = errors;
if(typeof data11.key_id !== "string"){
const err2 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/key_id",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid5 = _errs30 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data11.weight !== undefined){
let data13 = data11.weight;
const _errs32 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err3 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/weight",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs32){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 100 || isNaN(data13)){
const err4 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/weight",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data13 < 1 || isNaN(data13)){
const err5 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/weight",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid4 = _errs28 === errors;
if(!valid4){
break;
}
}
}
else {
const err7 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs26 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err8 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate85.errors = vErrors;
return false;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs22 === errors;
if(!valid2){
break;
}
}
}
else {
validate85.errors = [{instancePath:instancePath+"/provider_keys",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routing_override !== undefined){
let data14 = data.routing_override;
const _errs34 = errors;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
validate85.errors = [{instancePath:instancePath+"/routing_override",keyword:"type",params:{type: schema41.properties.routing_override.type},message:"must be object,null"}];
return false;
}
if(errors === _errs34){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.default_chain !== undefined){
let data15 = data14.default_chain;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data15)){
var valid7 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
const _errs38 = errors;
if(typeof data15[i2] !== "string"){
validate85.errors = [{instancePath:instancePath+"/routing_override/default_chain/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs38 === errors;
if(!valid7){
break;
}
}
}
else {
validate85.errors = [{instancePath:instancePath+"/routing_override/default_chain",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.model_routes !== undefined){
let data17 = data14.model_routes;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data17)){
var valid8 = true;
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
const _errs42 = errors;
if(errors === _errs42){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing2;
if(((data18.pattern === undefined) && (missing2 = "pattern")) || ((data18.chain === undefined) && (missing2 = "chain"))){
validate85.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i3,keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data18.pattern !== undefined){
const _errs44 = errors;
if(typeof data18.pattern !== "string"){
validate85.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i3+"/pattern",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs44 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data18.chain !== undefined){
let data20 = data18.chain;
const _errs46 = errors;
if(errors === _errs46){
if(Array.isArray(data20)){
var valid10 = true;
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
const _errs48 = errors;
if(typeof data20[i4] !== "string"){
validate85.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i3+"/chain/" + i4,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs48 === errors;
if(!valid10){
break;
}
}
}
else {
validate85.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i3+"/chain",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs46 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data18.timeout_ms !== undefined){
let data22 = data18.timeout_ms;
const _errs50 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate85.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i3+"/timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid9 = _errs50 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate85.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i3,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs42 === errors;
if(!valid8){
break;
}
}
}
else {
validate85.errors = [{instancePath:instancePath+"/routing_override/model_routes",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs40 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.load_balancing !== undefined){
let data23 = data14.load_balancing;
const _errs52 = errors;
if(typeof data23 !== "string"){
validate85.errors = [{instancePath:instancePath+"/routing_override/load_balancing",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data23 === "failover") || (data23 === "round_robin")) || (data23 === "weighted"))){
validate85.errors = [{instancePath:instancePath+"/routing_override/load_balancing",keyword:"enum",params:{allowedValues: schema41.properties.routing_override.properties.load_balancing.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs52 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.routing_preference !== undefined){
let data24 = data14.routing_preference;
const _errs54 = errors;
if(typeof data24 !== "string"){
validate85.errors = [{instancePath:instancePath+"/routing_override/routing_preference",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data24 === "default") || (data24 === "cost")) || (data24 === "latency"))){
validate85.errors = [{instancePath:instancePath+"/routing_override/routing_preference",keyword:"enum",params:{allowedValues: schema41.properties.routing_override.properties.routing_preference.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs54 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.timeout_ms !== undefined){
let data25 = data14.timeout_ms;
const _errs56 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate85.errors = [{instancePath:instancePath+"/routing_override/timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs56 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data26 = data.metadata;
const _errs58 = errors;
if(errors === _errs58){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
}
else {
validate85.errors = [{instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data27 = data.status;
const _errs61 = errors;
if(typeof data27 !== "string"){
validate85.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data27 === "active") || (data27 === "disabled"))){
validate85.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema41.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.member_id !== undefined){
let data28 = data.member_id;
const _errs63 = errors;
if((typeof data28 !== "string") && (data28 !== null)){
validate85.errors = [{instancePath:instancePath+"/member_id",keyword:"type",params:{type: schema41.properties.member_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_by !== undefined){
let data29 = data.created_by;
const _errs65 = errors;
if((typeof data29 !== "string") && (data29 !== null)){
validate85.errors = [{instancePath:instancePath+"/created_by",keyword:"type",params:{type: schema41.properties.created_by.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_by !== undefined){
let data30 = data.updated_by;
const _errs67 = errors;
if((typeof data30 !== "string") && (data30 !== null)){
validate85.errors = [{instancePath:instancePath+"/updated_by",keyword:"type",params:{type: schema41.properties.updated_by.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_by_token_id !== undefined){
let data31 = data.created_by_token_id;
const _errs69 = errors;
if((typeof data31 !== "string") && (data31 !== null)){
validate85.errors = [{instancePath:instancePath+"/created_by_token_id",keyword:"type",params:{type: schema41.properties.created_by_token_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_by_token_id !== undefined){
let data32 = data.updated_by_token_id;
const _errs71 = errors;
if((typeof data32 !== "string") && (data32 !== null)){
validate85.errors = [{instancePath:instancePath+"/updated_by_token_id",keyword:"type",params:{type: schema41.properties.updated_by_token_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data33 = data.created_at;
const _errs73 = errors;
if(errors === _errs73){
if(errors === _errs73){
if(typeof data33 === "string"){
if(!(formats2.validate(data33))){
validate85.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate85.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
let data34 = data.updated_at;
const _errs75 = errors;
if(errors === _errs75){
if(errors === _errs75){
if(typeof data34 === "string"){
if(!(formats2.validate(data34))){
validate85.errors = [{instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate85.errors = [{instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate85.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate84.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate85(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data2 = data.total;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate84.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate84.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
exports.v17 = validate87;
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate87.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs2 = errors;
if(!(validate85(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
if(valid1){
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.api_key === undefined) && (missing1 = "api_key")){
validate87.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.api_key !== undefined){
const _errs5 = errors;
if(typeof data0.api_key !== "string"){
validate87.errors = [{instancePath:instancePath+"/data/api_key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0._note !== undefined){
const _errs7 = errors;
if(typeof data0._note !== "string"){
validate87.errors = [{instancePath:instancePath+"/data/_note",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate87.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
}
}
}
else {
validate87.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}
exports.v18 = validate89;
function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.total_spend === undefined) && (missing0 = "total_spend")) || ((data0.total_runs === undefined) && (missing0 = "total_runs"))){
validate90.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data0.total_spend !== undefined){
let data1 = data0.total_spend;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate90.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/total_spend",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.total_runs !== undefined){
let data2 = data0.total_runs;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate90.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/total_runs",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
validate90.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}
function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate89.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate90(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
}
else {
validate89.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}
exports.v19 = validate92;
function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate92.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate85(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
}
else {
validate92.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}
exports.v20 = validate94;
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate94.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.message === undefined) && (missing1 = "message")) || ((data0.api_key === undefined) && (missing1 = "api_key"))) || ((data0.api_key_prefix === undefined) && (missing1 = "api_key_prefix"))){
validate94.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.message !== undefined){
const _errs3 = errors;
if(typeof data0.message !== "string"){
validate94.errors = [{instancePath:instancePath+"/data/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.api_key !== undefined){
const _errs5 = errors;
if(typeof data0.api_key !== "string"){
validate94.errors = [{instancePath:instancePath+"/data/api_key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.api_key_prefix !== undefined){
const _errs7 = errors;
if(typeof data0.api_key_prefix !== "string"){
validate94.errors = [{instancePath:instancePath+"/data/api_key_prefix",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate94.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}
exports.v21 = validate95;
function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate95.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs2 = errors;
if(!(validate85(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
if(valid1){
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.api_key === undefined) && (missing1 = "api_key")){
validate95.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.api_key !== undefined){
if(typeof data0.api_key !== "string"){
validate95.errors = [{instancePath:instancePath+"/data/api_key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
}
}
}
else {
validate95.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}
exports.v22 = validate97;
const schema49 = {"type":"object","properties":{"id":{"type":"string","format":"uuid"},"agent_id":{"type":"string","format":"uuid"},"org_id":{"type":["string","null"],"format":"uuid"},"agent_name":{"type":"string"},"name":{"type":["string","null"]},"primary_model":{"type":"string"},"status":{"type":"string","enum":["running","completed","failed","budget_exceeded","force_stopped"]},"creation_method":{"type":"string","enum":["explicit","implicit","sdk"]},"ended_reason":{"type":["string","null"]},"completion_reason":{"type":["string","null"],"enum":["explicit","idle_timeout","server_restart",null]},"budget":{"type":"object","properties":{"alert_threshold_tokens":{"type":["integer","null"]},"alert_threshold_usd":{"type":["number","null"]},"hard_limit_tokens":{"type":["integer","null"]},"hard_limit_usd":{"type":["number","null"]}}},"alert_threshold_exceeded":{"type":"boolean"},"alert_sent_at":{"type":["string","null"],"format":"date-time"},"tokens_used":{"type":"object","properties":{"input":{"type":"integer"},"output":{"type":"integer"},"cache_read":{"type":"integer"},"cache_creation":{"type":"integer"},"total":{"type":"integer"}}},"cost_usd":{"type":"number"},"policy_name":{"type":["string","null"]},"policy_snapshot":{"type":"object","additionalProperties":true},"step_count":{"type":"integer"},"last_step_at":{"type":["string","null"],"format":"date-time"},"started_at":{"type":"string","format":"date-time"},"ended_at":{"type":["string","null"],"format":"date-time"},"force_stop_lifted_at":{"type":["string","null"],"format":"date-time"},"has_governance_block":{"type":"boolean"},"outcome":{"type":["string","null"],"enum":["success","partial","failed",null]},"outcome_reason":{"type":["string","null"]},"metadata":{"type":"object","additionalProperties":true}},"required":["id","agent_id","status","creation_method","budget","tokens_used","cost_usd","step_count","started_at"]};
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.agent_id === undefined) && (missing0 = "agent_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.creation_method === undefined) && (missing0 = "creation_method"))) || ((data.budget === undefined) && (missing0 = "budget"))) || ((data.tokens_used === undefined) && (missing0 = "tokens_used"))) || ((data.cost_usd === undefined) && (missing0 = "cost_usd"))) || ((data.step_count === undefined) && (missing0 = "step_count"))) || ((data.started_at === undefined) && (missing0 = "started_at"))){
validate98.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate98.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate98.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agent_id !== undefined){
let data1 = data.agent_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate98.errors = [{instancePath:instancePath+"/agent_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate98.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.org_id !== undefined){
let data2 = data.org_id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate98.errors = [{instancePath:instancePath+"/org_id",keyword:"type",params:{type: schema49.properties.org_id.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate98.errors = [{instancePath:instancePath+"/org_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agent_name !== undefined){
const _errs7 = errors;
if(typeof data.agent_name !== "string"){
validate98.errors = [{instancePath:instancePath+"/agent_name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data4 = data.name;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate98.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: schema49.properties.name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.primary_model !== undefined){
const _errs11 = errors;
if(typeof data.primary_model !== "string"){
validate98.errors = [{instancePath:instancePath+"/primary_model",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data6 = data.status;
const _errs13 = errors;
if(typeof data6 !== "string"){
validate98.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data6 === "running") || (data6 === "completed")) || (data6 === "failed")) || (data6 === "budget_exceeded")) || (data6 === "force_stopped"))){
validate98.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema49.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creation_method !== undefined){
let data7 = data.creation_method;
const _errs15 = errors;
if(typeof data7 !== "string"){
validate98.errors = [{instancePath:instancePath+"/creation_method",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data7 === "explicit") || (data7 === "implicit")) || (data7 === "sdk"))){
validate98.errors = [{instancePath:instancePath+"/creation_method",keyword:"enum",params:{allowedValues: schema49.properties.creation_method.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ended_reason !== undefined){
let data8 = data.ended_reason;
const _errs17 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate98.errors = [{instancePath:instancePath+"/ended_reason",keyword:"type",params:{type: schema49.properties.ended_reason.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.completion_reason !== undefined){
let data9 = data.completion_reason;
const _errs19 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate98.errors = [{instancePath:instancePath+"/completion_reason",keyword:"type",params:{type: schema49.properties.completion_reason.type},message:"must be string,null"}];
return false;
}
if(!((((data9 === "explicit") || (data9 === "idle_timeout")) || (data9 === "server_restart")) || (data9 === null))){
validate98.errors = [{instancePath:instancePath+"/completion_reason",keyword:"enum",params:{allowedValues: schema49.properties.completion_reason.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.budget !== undefined){
let data10 = data.budget;
const _errs21 = errors;
if(errors === _errs21){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.alert_threshold_tokens !== undefined){
let data11 = data10.alert_threshold_tokens;
const _errs23 = errors;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
validate98.errors = [{instancePath:instancePath+"/budget/alert_threshold_tokens",keyword:"type",params:{type: schema49.properties.budget.properties.alert_threshold_tokens.type},message:"must be integer,null"}];
return false;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data10.alert_threshold_usd !== undefined){
let data12 = data10.alert_threshold_usd;
const _errs25 = errors;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
validate98.errors = [{instancePath:instancePath+"/budget/alert_threshold_usd",keyword:"type",params:{type: schema49.properties.budget.properties.alert_threshold_usd.type},message:"must be number,null"}];
return false;
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data10.hard_limit_tokens !== undefined){
let data13 = data10.hard_limit_tokens;
const _errs27 = errors;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
validate98.errors = [{instancePath:instancePath+"/budget/hard_limit_tokens",keyword:"type",params:{type: schema49.properties.budget.properties.hard_limit_tokens.type},message:"must be integer,null"}];
return false;
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data10.hard_limit_usd !== undefined){
let data14 = data10.hard_limit_usd;
const _errs29 = errors;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
validate98.errors = [{instancePath:instancePath+"/budget/hard_limit_usd",keyword:"type",params:{type: schema49.properties.budget.properties.hard_limit_usd.type},message:"must be number,null"}];
return false;
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate98.errors = [{instancePath:instancePath+"/budget",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alert_threshold_exceeded !== undefined){
const _errs31 = errors;
if(typeof data.alert_threshold_exceeded !== "boolean"){
validate98.errors = [{instancePath:instancePath+"/alert_threshold_exceeded",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alert_sent_at !== undefined){
let data16 = data.alert_sent_at;
const _errs33 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate98.errors = [{instancePath:instancePath+"/alert_sent_at",keyword:"type",params:{type: schema49.properties.alert_sent_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs33){
if(errors === _errs33){
if(typeof data16 === "string"){
if(!(formats2.validate(data16))){
validate98.errors = [{instancePath:instancePath+"/alert_sent_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokens_used !== undefined){
let data17 = data.tokens_used;
const _errs35 = errors;
if(errors === _errs35){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.input !== undefined){
let data18 = data17.input;
const _errs37 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate98.errors = [{instancePath:instancePath+"/tokens_used/input",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs37 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data17.output !== undefined){
let data19 = data17.output;
const _errs39 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate98.errors = [{instancePath:instancePath+"/tokens_used/output",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs39 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data17.cache_read !== undefined){
let data20 = data17.cache_read;
const _errs41 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate98.errors = [{instancePath:instancePath+"/tokens_used/cache_read",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs41 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data17.cache_creation !== undefined){
let data21 = data17.cache_creation;
const _errs43 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate98.errors = [{instancePath:instancePath+"/tokens_used/cache_creation",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs43 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data17.total !== undefined){
let data22 = data17.total;
const _errs45 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate98.errors = [{instancePath:instancePath+"/tokens_used/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs45 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate98.errors = [{instancePath:instancePath+"/tokens_used",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cost_usd !== undefined){
let data23 = data.cost_usd;
const _errs47 = errors;
if(!((typeof data23 == "number") && (isFinite(data23)))){
validate98.errors = [{instancePath:instancePath+"/cost_usd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy_name !== undefined){
let data24 = data.policy_name;
const _errs49 = errors;
if((typeof data24 !== "string") && (data24 !== null)){
validate98.errors = [{instancePath:instancePath+"/policy_name",keyword:"type",params:{type: schema49.properties.policy_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy_snapshot !== undefined){
let data25 = data.policy_snapshot;
const _errs51 = errors;
if(errors === _errs51){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
}
else {
validate98.errors = [{instancePath:instancePath+"/policy_snapshot",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.step_count !== undefined){
let data26 = data.step_count;
const _errs54 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate98.errors = [{instancePath:instancePath+"/step_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_step_at !== undefined){
let data27 = data.last_step_at;
const _errs56 = errors;
if((typeof data27 !== "string") && (data27 !== null)){
validate98.errors = [{instancePath:instancePath+"/last_step_at",keyword:"type",params:{type: schema49.properties.last_step_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs56){
if(errors === _errs56){
if(typeof data27 === "string"){
if(!(formats2.validate(data27))){
validate98.errors = [{instancePath:instancePath+"/last_step_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.started_at !== undefined){
let data28 = data.started_at;
const _errs58 = errors;
if(errors === _errs58){
if(errors === _errs58){
if(typeof data28 === "string"){
if(!(formats2.validate(data28))){
validate98.errors = [{instancePath:instancePath+"/started_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate98.errors = [{instancePath:instancePath+"/started_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ended_at !== undefined){
let data29 = data.ended_at;
const _errs60 = errors;
if((typeof data29 !== "string") && (data29 !== null)){
validate98.errors = [{instancePath:instancePath+"/ended_at",keyword:"type",params:{type: schema49.properties.ended_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs60){
if(errors === _errs60){
if(typeof data29 === "string"){
if(!(formats2.validate(data29))){
validate98.errors = [{instancePath:instancePath+"/ended_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.force_stop_lifted_at !== undefined){
let data30 = data.force_stop_lifted_at;
const _errs62 = errors;
if((typeof data30 !== "string") && (data30 !== null)){
validate98.errors = [{instancePath:instancePath+"/force_stop_lifted_at",keyword:"type",params:{type: schema49.properties.force_stop_lifted_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs62){
if(errors === _errs62){
if(typeof data30 === "string"){
if(!(formats2.validate(data30))){
validate98.errors = [{instancePath:instancePath+"/force_stop_lifted_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.has_governance_block !== undefined){
const _errs64 = errors;
if(typeof data.has_governance_block !== "boolean"){
validate98.errors = [{instancePath:instancePath+"/has_governance_block",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data32 = data.outcome;
const _errs66 = errors;
if((typeof data32 !== "string") && (data32 !== null)){
validate98.errors = [{instancePath:instancePath+"/outcome",keyword:"type",params:{type: schema49.properties.outcome.type},message:"must be string,null"}];
return false;
}
if(!((((data32 === "success") || (data32 === "partial")) || (data32 === "failed")) || (data32 === null))){
validate98.errors = [{instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema49.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome_reason !== undefined){
let data33 = data.outcome_reason;
const _errs68 = errors;
if((typeof data33 !== "string") && (data33 !== null)){
validate98.errors = [{instancePath:instancePath+"/outcome_reason",keyword:"type",params:{type: schema49.properties.outcome_reason.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data34 = data.metadata;
const _errs70 = errors;
if(errors === _errs70){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
}
else {
validate98.errors = [{instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate98.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}
function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate97.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate98(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate97.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data2 = data.total;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate97.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate97.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}
exports.v23 = validate100;
function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate100.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate98(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
}
else {
validate100.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}
exports.v24 = validate102;
const schema52 = {"type":"object","properties":{"id":{"type":"string"},"run_id":{"type":"string","format":"uuid"},"type":{"type":"string","enum":["llm_call","tool_call","retry","dry_run","post_completion_sweep","failover_transition"]},"provider":{"type":"string"},"model":{"type":"string"},"provider_key_id":{"type":"string","format":"uuid"},"streaming":{"type":"boolean"},"request":{"type":"object","additionalProperties":true},"response":{"type":"object","additionalProperties":true,"properties":{"error":{"type":"object","properties":{"type":{"type":"string"},"status":{"type":"integer"},"kind":{"type":"string","enum":["tcp_connect_timeout","request_timeout","network_error","http_error","empty_stream","first_events_timeout","first_events_error","mid_stream_error","client_disconnect","stream_processing_error","unknown"]}}},"errors":{"type":"array","items":{"type":"object","properties":{"provider":{"type":"string"},"status":{"type":"integer"},"message":{"type":"string"},"kind":{"type":"string","enum":["tcp_connect_timeout","request_timeout","network_error","http_error","empty_stream","first_events_timeout","first_events_error","mid_stream_error","client_disconnect","stream_processing_error","unknown"]}}}}}},"tokens":{"type":"object","properties":{"input":{"type":"integer"},"output":{"type":"integer"},"cache_read":{"type":"integer"},"cache_creation":{"type":"integer"}}},"cost_usd":{"type":"number"},"latency_ms":{"type":"integer"},"routed_from":{"type":["string","null"]},"failover_attempts":{"type":"integer"},"status":{"type":"string","enum":["success","error","timeout","budget_blocked","policy_blocked"]},"error_message":{"type":["string","null"]},"created_at":{"type":"string","format":"date-time"},"failover_context":{"oneOf":[{"type":"object","properties":{"attempted":{"type":"array","items":{"type":"object","properties":{"provider":{"type":"string"},"provider_key_id":{"type":"string","format":"uuid"},"status":{"type":"integer"},"error":{"type":"string","maxLength":1000},"kind":{"type":"string","enum":["tcp_connect_timeout","request_timeout","network_error","http_error","empty_stream","first_events_timeout","first_events_error","mid_stream_error","client_disconnect","stream_processing_error","unknown"]}},"required":["provider","provider_key_id","status","error"]}},"resolved_provider":{"type":["string","null"]},"resolved_model":{"type":["string","null"]},"original_model":{"type":"string"}},"required":["attempted","resolved_provider","resolved_model","original_model"]},{"type":"null"}]}},"required":["id","run_id","type","provider","model","status","cost_usd","latency_ms","created_at"]};
const func2 = require("ajv/dist/runtime/ucs2length").default;
function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.run_id === undefined) && (missing0 = "run_id"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.cost_usd === undefined) && (missing0 = "cost_usd"))) || ((data.latency_ms === undefined) && (missing0 = "latency_ms"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate103.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate103.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_id !== undefined){
let data1 = data.run_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate103.errors = [{instancePath:instancePath+"/run_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate103.errors = [{instancePath:instancePath+"/run_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data2 = data.type;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate103.errors = [{instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data2 === "llm_call") || (data2 === "tool_call")) || (data2 === "retry")) || (data2 === "dry_run")) || (data2 === "post_completion_sweep")) || (data2 === "failover_transition"))){
validate103.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema52.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
const _errs7 = errors;
if(typeof data.provider !== "string"){
validate103.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
const _errs9 = errors;
if(typeof data.model !== "string"){
validate103.errors = [{instancePath:instancePath+"/model",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider_key_id !== undefined){
let data5 = data.provider_key_id;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
validate103.errors = [{instancePath:instancePath+"/provider_key_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate103.errors = [{instancePath:instancePath+"/provider_key_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.streaming !== undefined){
const _errs13 = errors;
if(typeof data.streaming !== "boolean"){
validate103.errors = [{instancePath:instancePath+"/streaming",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request !== undefined){
let data7 = data.request;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate103.errors = [{instancePath:instancePath+"/request",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response !== undefined){
let data8 = data.response;
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.error !== undefined){
let data9 = data8.error;
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.type !== undefined){
const _errs23 = errors;
if(typeof data9.type !== "string"){
validate103.errors = [{instancePath:instancePath+"/response/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data9.status !== undefined){
let data11 = data9.status;
const _errs25 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate103.errors = [{instancePath:instancePath+"/response/error/status",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data9.kind !== undefined){
let data12 = data9.kind;
const _errs27 = errors;
if(typeof data12 !== "string"){
validate103.errors = [{instancePath:instancePath+"/response/error/kind",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((data12 === "tcp_connect_timeout") || (data12 === "request_timeout")) || (data12 === "network_error")) || (data12 === "http_error")) || (data12 === "empty_stream")) || (data12 === "first_events_timeout")) || (data12 === "first_events_error")) || (data12 === "mid_stream_error")) || (data12 === "client_disconnect")) || (data12 === "stream_processing_error")) || (data12 === "unknown"))){
validate103.errors = [{instancePath:instancePath+"/response/error/kind",keyword:"enum",params:{allowedValues: schema52.properties.response.properties.error.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/response/error",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data8.errors !== undefined){
let data13 = data8.errors;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data13)){
var valid3 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
const _errs31 = errors;
if(errors === _errs31){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.provider !== undefined){
const _errs33 = errors;
if(typeof data14.provider !== "string"){
validate103.errors = [{instancePath:instancePath+"/response/errors/" + i0+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs33 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.status !== undefined){
let data16 = data14.status;
const _errs35 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate103.errors = [{instancePath:instancePath+"/response/errors/" + i0+"/status",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs35 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.message !== undefined){
const _errs37 = errors;
if(typeof data14.message !== "string"){
validate103.errors = [{instancePath:instancePath+"/response/errors/" + i0+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.kind !== undefined){
let data18 = data14.kind;
const _errs39 = errors;
if(typeof data18 !== "string"){
validate103.errors = [{instancePath:instancePath+"/response/errors/" + i0+"/kind",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((data18 === "tcp_connect_timeout") || (data18 === "request_timeout")) || (data18 === "network_error")) || (data18 === "http_error")) || (data18 === "empty_stream")) || (data18 === "first_events_timeout")) || (data18 === "first_events_error")) || (data18 === "mid_stream_error")) || (data18 === "client_disconnect")) || (data18 === "stream_processing_error")) || (data18 === "unknown"))){
validate103.errors = [{instancePath:instancePath+"/response/errors/" + i0+"/kind",keyword:"enum",params:{allowedValues: schema52.properties.response.properties.errors.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs39 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/response/errors/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs31 === errors;
if(!valid3){
break;
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/response/errors",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/response",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokens !== undefined){
let data19 = data.tokens;
const _errs41 = errors;
if(errors === _errs41){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.input !== undefined){
let data20 = data19.input;
const _errs43 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate103.errors = [{instancePath:instancePath+"/tokens/input",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs43 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data19.output !== undefined){
let data21 = data19.output;
const _errs45 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate103.errors = [{instancePath:instancePath+"/tokens/output",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs45 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data19.cache_read !== undefined){
let data22 = data19.cache_read;
const _errs47 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate103.errors = [{instancePath:instancePath+"/tokens/cache_read",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs47 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data19.cache_creation !== undefined){
let data23 = data19.cache_creation;
const _errs49 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate103.errors = [{instancePath:instancePath+"/tokens/cache_creation",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs49 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/tokens",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cost_usd !== undefined){
let data24 = data.cost_usd;
const _errs51 = errors;
if(!((typeof data24 == "number") && (isFinite(data24)))){
validate103.errors = [{instancePath:instancePath+"/cost_usd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latency_ms !== undefined){
let data25 = data.latency_ms;
const _errs53 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate103.errors = [{instancePath:instancePath+"/latency_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routed_from !== undefined){
let data26 = data.routed_from;
const _errs55 = errors;
if((typeof data26 !== "string") && (data26 !== null)){
validate103.errors = [{instancePath:instancePath+"/routed_from",keyword:"type",params:{type: schema52.properties.routed_from.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failover_attempts !== undefined){
let data27 = data.failover_attempts;
const _errs57 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate103.errors = [{instancePath:instancePath+"/failover_attempts",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data28 = data.status;
const _errs59 = errors;
if(typeof data28 !== "string"){
validate103.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data28 === "success") || (data28 === "error")) || (data28 === "timeout")) || (data28 === "budget_blocked")) || (data28 === "policy_blocked"))){
validate103.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema52.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_message !== undefined){
let data29 = data.error_message;
const _errs61 = errors;
if((typeof data29 !== "string") && (data29 !== null)){
validate103.errors = [{instancePath:instancePath+"/error_message",keyword:"type",params:{type: schema52.properties.error_message.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data30 = data.created_at;
const _errs63 = errors;
if(errors === _errs63){
if(errors === _errs63){
if(typeof data30 === "string"){
if(!(formats2.validate(data30))){
validate103.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate103.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failover_context !== undefined){
let data31 = data.failover_context;
const _errs65 = errors;
const _errs66 = errors;
let valid6 = false;
let passing0 = null;
const _errs67 = errors;
if(errors === _errs67){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing1;
if(((((data31.attempted === undefined) && (missing1 = "attempted")) || ((data31.resolved_provider === undefined) && (missing1 = "resolved_provider"))) || ((data31.resolved_model === undefined) && (missing1 = "resolved_model"))) || ((data31.original_model === undefined) && (missing1 = "original_model"))){
const err0 = {instancePath:instancePath+"/failover_context",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data31.attempted !== undefined){
let data32 = data31.attempted;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data32)){
var valid8 = true;
const len1 = data32.length;
for(let i1=0; i1<len1; i1++){
let data33 = data32[i1];
const _errs71 = errors;
if(errors === _errs71){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing2;
if(((((data33.provider === undefined) && (missing2 = "provider")) || ((data33.provider_key_id === undefined) && (missing2 = "provider_key_id"))) || ((data33.status === undefined) && (missing2 = "status"))) || ((data33.error === undefined) && (missing2 = "error"))){
const err1 = {instancePath:instancePath+"/failover_context/attempted/" + i1,keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data33.provider !== undefined){
const _errs73 = errors;
if(typeof data33.provider !== "string"){
const err2 = {instancePath:instancePath+"/failover_context/attempted/" + i1+"/provider",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid9 = _errs73 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.provider_key_id !== undefined){
let data35 = data33.provider_key_id;
const _errs75 = errors;
if(errors === _errs75){
if(errors === _errs75){
if(typeof data35 === "string"){
if(!(formats0.test(data35))){
const err3 = {instancePath:instancePath+"/failover_context/attempted/" + i1+"/provider_key_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/failover_context/attempted/" + i1+"/provider_key_id",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var valid9 = _errs75 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.status !== undefined){
let data36 = data33.status;
const _errs77 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err5 = {instancePath:instancePath+"/failover_context/attempted/" + i1+"/status",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid9 = _errs77 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.error !== undefined){
let data37 = data33.error;
const _errs79 = errors;
if(errors === _errs79){
if(typeof data37 === "string"){
if(func2(data37) > 1000){
const err6 = {instancePath:instancePath+"/failover_context/attempted/" + i1+"/error",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/failover_context/attempted/" + i1+"/error",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid9 = _errs79 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.kind !== undefined){
let data38 = data33.kind;
const _errs81 = errors;
if(typeof data38 !== "string"){
const err8 = {instancePath:instancePath+"/failover_context/attempted/" + i1+"/kind",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((((((((data38 === "tcp_connect_timeout") || (data38 === "request_timeout")) || (data38 === "network_error")) || (data38 === "http_error")) || (data38 === "empty_stream")) || (data38 === "first_events_timeout")) || (data38 === "first_events_error")) || (data38 === "mid_stream_error")) || (data38 === "client_disconnect")) || (data38 === "stream_processing_error")) || (data38 === "unknown"))){
const err9 = {instancePath:instancePath+"/failover_context/attempted/" + i1+"/kind",keyword:"enum",params:{allowedValues: schema52.properties.failover_context.oneOf[0].properties.attempted.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid9 = _errs81 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/failover_context/attempted/" + i1,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid8 = _errs71 === errors;
if(!valid8){
break;
}
}
}
else {
const err11 = {instancePath:instancePath+"/failover_context/attempted",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid7 = _errs69 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data31.resolved_provider !== undefined){
let data39 = data31.resolved_provider;
const _errs83 = errors;
if((typeof data39 !== "string") && (data39 !== null)){
const err12 = {instancePath:instancePath+"/failover_context/resolved_provider",keyword:"type",params:{type: schema52.properties.failover_context.oneOf[0].properties.resolved_provider.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid7 = _errs83 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data31.resolved_model !== undefined){
let data40 = data31.resolved_model;
const _errs85 = errors;
if((typeof data40 !== "string") && (data40 !== null)){
const err13 = {instancePath:instancePath+"/failover_context/resolved_model",keyword:"type",params:{type: schema52.properties.failover_context.oneOf[0].properties.resolved_model.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid7 = _errs85 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data31.original_model !== undefined){
const _errs87 = errors;
if(typeof data31.original_model !== "string"){
const err14 = {instancePath:instancePath+"/failover_context/original_model",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid7 = _errs87 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/failover_context",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid0 = _errs67 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs89 = errors;
if(data31 !== null){
const err16 = {instancePath:instancePath+"/failover_context",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs89 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
const err17 = {instancePath:instancePath+"/failover_context",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate103.errors = vErrors;
return false;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate103.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}
function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate102.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate103(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data2 = data.total;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate102.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate102.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}
exports.v25 = validate105;
function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.run_id === undefined) && (missing0 = "run_id"))) || ((data.step_id === undefined) && (missing0 = "step_id"))) || ((data.agent_id === undefined) && (missing0 = "agent_id"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.cost_usd === undefined) && (missing0 = "cost_usd"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate106.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate106.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_id !== undefined){
let data1 = data.run_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate106.errors = [{instancePath:instancePath+"/run_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate106.errors = [{instancePath:instancePath+"/run_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.step_id !== undefined){
const _errs5 = errors;
if(typeof data.step_id !== "string"){
validate106.errors = [{instancePath:instancePath+"/step_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agent_id !== undefined){
let data3 = data.agent_id;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
validate106.errors = [{instancePath:instancePath+"/agent_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate106.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
const _errs9 = errors;
if(typeof data.provider !== "string"){
validate106.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
const _errs11 = errors;
if(typeof data.model !== "string"){
validate106.errors = [{instancePath:instancePath+"/model",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider_key_id !== undefined){
let data6 = data.provider_key_id;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
validate106.errors = [{instancePath:instancePath+"/provider_key_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate106.errors = [{instancePath:instancePath+"/provider_key_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokens !== undefined){
let data7 = data.tokens;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.input !== undefined){
let data8 = data7.input;
const _errs17 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate106.errors = [{instancePath:instancePath+"/tokens/input",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.output !== undefined){
let data9 = data7.output;
const _errs19 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate106.errors = [{instancePath:instancePath+"/tokens/output",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.cache_read !== undefined){
let data10 = data7.cache_read;
const _errs21 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate106.errors = [{instancePath:instancePath+"/tokens/cache_read",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.cache_creation !== undefined){
let data11 = data7.cache_creation;
const _errs23 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate106.errors = [{instancePath:instancePath+"/tokens/cache_creation",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate106.errors = [{instancePath:instancePath+"/tokens",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cost_usd !== undefined){
let data12 = data.cost_usd;
const _errs25 = errors;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate106.errors = [{instancePath:instancePath+"/cost_usd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data13 = data.created_at;
const _errs27 = errors;
if(errors === _errs27){
if(errors === _errs27){
if(typeof data13 === "string"){
if(!(formats2.validate(data13))){
validate106.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate106.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate106.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}
function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate105.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate106(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate105.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data2 = data.total;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate105.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate105.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}
exports.v26 = validate108;
function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate108.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.message === undefined) && (missing1 = "message")) || ((data0.lifted_at === undefined) && (missing1 = "lifted_at"))){
validate108.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.message !== undefined){
const _errs3 = errors;
if(typeof data0.message !== "string"){
validate108.errors = [{instancePath:instancePath+"/data/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.lifted_at !== undefined){
let data2 = data0.lifted_at;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats2.validate(data2))){
validate108.errors = [{instancePath:instancePath+"/data/lifted_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/data/lifted_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate108.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate108.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}
exports.v27 = validate109;
const schema57 = {"type":"object","properties":{"group":{"type":"string"},"period":{"type":["string","null"]},"total_cost_usd":{"type":"number"},"total_tokens":{"type":"integer"},"request_count":{"type":"integer"}},"required":["group","period","total_cost_usd","total_tokens","request_count"]};
function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.group === undefined) && (missing0 = "group")) || ((data.period === undefined) && (missing0 = "period"))) || ((data.total_cost_usd === undefined) && (missing0 = "total_cost_usd"))) || ((data.total_tokens === undefined) && (missing0 = "total_tokens"))) || ((data.request_count === undefined) && (missing0 = "request_count"))){
validate110.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.group !== undefined){
const _errs1 = errors;
if(typeof data.group !== "string"){
validate110.errors = [{instancePath:instancePath+"/group",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.period !== undefined){
let data1 = data.period;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate110.errors = [{instancePath:instancePath+"/period",keyword:"type",params:{type: schema57.properties.period.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_cost_usd !== undefined){
let data2 = data.total_cost_usd;
const _errs5 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate110.errors = [{instancePath:instancePath+"/total_cost_usd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_tokens !== undefined){
let data3 = data.total_tokens;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate110.errors = [{instancePath:instancePath+"/total_tokens",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_count !== undefined){
let data4 = data.request_count;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate110.errors = [{instancePath:instancePath+"/request_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate110.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}
function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate109.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate110(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate109.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data2 = data.total;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate109.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate109.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}
exports.v28 = validate112;
const schema58 = {"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"group":{"type":"string"},"period":{"type":["string","null"]},"p50_ms":{"type":"number"},"p95_ms":{"type":"number"},"p99_ms":{"type":"number"},"avg_ms":{"type":"number"},"request_count":{"type":"integer"}},"required":["group","period","p50_ms","p95_ms","p99_ms","avg_ms","request_count"]}},"total":{"type":"integer"}},"required":["data","total"]};
function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate112.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((((((data1.group === undefined) && (missing1 = "group")) || ((data1.period === undefined) && (missing1 = "period"))) || ((data1.p50_ms === undefined) && (missing1 = "p50_ms"))) || ((data1.p95_ms === undefined) && (missing1 = "p95_ms"))) || ((data1.p99_ms === undefined) && (missing1 = "p99_ms"))) || ((data1.avg_ms === undefined) && (missing1 = "avg_ms"))) || ((data1.request_count === undefined) && (missing1 = "request_count"))){
validate112.errors = [{instancePath:instancePath+"/data/" + i0,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.group !== undefined){
const _errs5 = errors;
if(typeof data1.group !== "string"){
validate112.errors = [{instancePath:instancePath+"/data/" + i0+"/group",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.period !== undefined){
let data3 = data1.period;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate112.errors = [{instancePath:instancePath+"/data/" + i0+"/period",keyword:"type",params:{type: schema58.properties.data.items.properties.period.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.p50_ms !== undefined){
let data4 = data1.p50_ms;
const _errs9 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate112.errors = [{instancePath:instancePath+"/data/" + i0+"/p50_ms",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.p95_ms !== undefined){
let data5 = data1.p95_ms;
const _errs11 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate112.errors = [{instancePath:instancePath+"/data/" + i0+"/p95_ms",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.p99_ms !== undefined){
let data6 = data1.p99_ms;
const _errs13 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate112.errors = [{instancePath:instancePath+"/data/" + i0+"/p99_ms",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.avg_ms !== undefined){
let data7 = data1.avg_ms;
const _errs15 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate112.errors = [{instancePath:instancePath+"/data/" + i0+"/avg_ms",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.request_count !== undefined){
let data8 = data1.request_count;
const _errs17 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate112.errors = [{instancePath:instancePath+"/data/" + i0+"/request_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
else {
validate112.errors = [{instancePath:instancePath+"/data/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate112.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data9 = data.total;
const _errs19 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate112.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate112.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}
exports.v29 = validate113;
const schema59 = {"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"group":{"type":"string"},"period":{"type":["string","null"]},"total_requests":{"type":"integer"},"success_count":{"type":"integer"},"error_count":{"type":"integer"},"timeout_count":{"type":"integer"},"budget_blocked_count":{"type":"integer"},"policy_blocked_count":{"type":"integer"},"approval_pending_count":{"type":"integer"},"error_rate_pct":{"type":"number"},"failover_count":{"type":"integer"},"avg_failover_attempts":{"type":"number"}},"required":["group","period","total_requests","success_count","error_count","timeout_count","budget_blocked_count","policy_blocked_count","approval_pending_count","error_rate_pct","failover_count","avg_failover_attempts"]}},"total":{"type":"integer"}},"required":["data","total"]};
function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate113.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((((((((data1.group === undefined) && (missing1 = "group")) || ((data1.period === undefined) && (missing1 = "period"))) || ((data1.total_requests === undefined) && (missing1 = "total_requests"))) || ((data1.success_count === undefined) && (missing1 = "success_count"))) || ((data1.error_count === undefined) && (missing1 = "error_count"))) || ((data1.timeout_count === undefined) && (missing1 = "timeout_count"))) || ((data1.budget_blocked_count === undefined) && (missing1 = "budget_blocked_count"))) || ((data1.policy_blocked_count === undefined) && (missing1 = "policy_blocked_count"))) || ((data1.approval_pending_count === undefined) && (missing1 = "approval_pending_count"))) || ((data1.error_rate_pct === undefined) && (missing1 = "error_rate_pct"))) || ((data1.failover_count === undefined) && (missing1 = "failover_count"))) || ((data1.avg_failover_attempts === undefined) && (missing1 = "avg_failover_attempts"))){
validate113.errors = [{instancePath:instancePath+"/data/" + i0,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.group !== undefined){
const _errs5 = errors;
if(typeof data1.group !== "string"){
validate113.errors = [{instancePath:instancePath+"/data/" + i0+"/group",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.period !== undefined){
let data3 = data1.period;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate113.errors = [{instancePath:instancePath+"/data/" + i0+"/period",keyword:"type",params:{type: schema59.properties.data.items.properties.period.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.total_requests !== undefined){
let data4 = data1.total_requests;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate113.errors = [{instancePath:instancePath+"/data/" + i0+"/total_requests",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.success_count !== undefined){
let data5 = data1.success_count;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate113.errors = [{instancePath:instancePath+"/data/" + i0+"/success_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.error_count !== undefined){
let data6 = data1.error_count;
const _errs13 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate113.errors = [{instancePath:instancePath+"/data/" + i0+"/error_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.timeout_count !== undefined){
let data7 = data1.timeout_count;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate113.errors = [{instancePath:instancePath+"/data/" + i0+"/timeout_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.budget_blocked_count !== undefined){
let data8 = data1.budget_blocked_count;
const _errs17 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate113.errors = [{instancePath:instancePath+"/data/" + i0+"/budget_blocked_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.policy_blocked_count !== undefined){
let data9 = data1.policy_blocked_count;
const _errs19 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate113.errors = [{instancePath:instancePath+"/data/" + i0+"/policy_blocked_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.approval_pending_count !== undefined){
let data10 = data1.approval_pending_count;
const _errs21 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate113.errors = [{instancePath:instancePath+"/data/" + i0+"/approval_pending_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.error_rate_pct !== undefined){
let data11 = data1.error_rate_pct;
const _errs23 = errors;
if(!((typeof data11 == "number") && (isFinite(data11)))){
validate113.errors = [{instancePath:instancePath+"/data/" + i0+"/error_rate_pct",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.failover_count !== undefined){
let data12 = data1.failover_count;
const _errs25 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate113.errors = [{instancePath:instancePath+"/data/" + i0+"/failover_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.avg_failover_attempts !== undefined){
let data13 = data1.avg_failover_attempts;
const _errs27 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate113.errors = [{instancePath:instancePath+"/data/" + i0+"/avg_failover_attempts",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate113.errors = [{instancePath:instancePath+"/data/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate113.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data14 = data.total;
const _errs29 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate113.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate113.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}
exports.v30 = validate114;
const schema60 = {"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"group":{"type":"string"},"period":{"type":["string","null"]},"request_count":{"type":"integer"},"input_tokens":{"type":"integer"},"output_tokens":{"type":"integer"},"cache_read_tokens":{"type":"integer"},"cache_creation_tokens":{"type":"integer"},"total_tokens":{"type":"integer"},"total_cost_usd":{"type":"number"}},"required":["group","period","request_count","input_tokens","output_tokens","cache_read_tokens","cache_creation_tokens","total_tokens","total_cost_usd"]}},"total":{"type":"integer"}},"required":["data","total"]};
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate114.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((((((((data1.group === undefined) && (missing1 = "group")) || ((data1.period === undefined) && (missing1 = "period"))) || ((data1.request_count === undefined) && (missing1 = "request_count"))) || ((data1.input_tokens === undefined) && (missing1 = "input_tokens"))) || ((data1.output_tokens === undefined) && (missing1 = "output_tokens"))) || ((data1.cache_read_tokens === undefined) && (missing1 = "cache_read_tokens"))) || ((data1.cache_creation_tokens === undefined) && (missing1 = "cache_creation_tokens"))) || ((data1.total_tokens === undefined) && (missing1 = "total_tokens"))) || ((data1.total_cost_usd === undefined) && (missing1 = "total_cost_usd"))){
validate114.errors = [{instancePath:instancePath+"/data/" + i0,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.group !== undefined){
const _errs5 = errors;
if(typeof data1.group !== "string"){
validate114.errors = [{instancePath:instancePath+"/data/" + i0+"/group",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.period !== undefined){
let data3 = data1.period;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate114.errors = [{instancePath:instancePath+"/data/" + i0+"/period",keyword:"type",params:{type: schema60.properties.data.items.properties.period.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.request_count !== undefined){
let data4 = data1.request_count;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate114.errors = [{instancePath:instancePath+"/data/" + i0+"/request_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.input_tokens !== undefined){
let data5 = data1.input_tokens;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate114.errors = [{instancePath:instancePath+"/data/" + i0+"/input_tokens",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.output_tokens !== undefined){
let data6 = data1.output_tokens;
const _errs13 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate114.errors = [{instancePath:instancePath+"/data/" + i0+"/output_tokens",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.cache_read_tokens !== undefined){
let data7 = data1.cache_read_tokens;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate114.errors = [{instancePath:instancePath+"/data/" + i0+"/cache_read_tokens",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.cache_creation_tokens !== undefined){
let data8 = data1.cache_creation_tokens;
const _errs17 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate114.errors = [{instancePath:instancePath+"/data/" + i0+"/cache_creation_tokens",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.total_tokens !== undefined){
let data9 = data1.total_tokens;
const _errs19 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate114.errors = [{instancePath:instancePath+"/data/" + i0+"/total_tokens",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.total_cost_usd !== undefined){
let data10 = data1.total_cost_usd;
const _errs21 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate114.errors = [{instancePath:instancePath+"/data/" + i0+"/total_cost_usd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate114.errors = [{instancePath:instancePath+"/data/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate114.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data11 = data.total;
const _errs23 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate114.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate114.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}
exports.v31 = validate115;
function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate115.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((((((data1.provider === undefined) && (missing1 = "provider")) || ((data1.total_requests === undefined) && (missing1 = "total_requests"))) || ((data1.success_count === undefined) && (missing1 = "success_count"))) || ((data1.error_count === undefined) && (missing1 = "error_count"))) || ((data1.success_rate_pct === undefined) && (missing1 = "success_rate_pct"))) || ((data1.avg_latency_ms === undefined) && (missing1 = "avg_latency_ms"))) || ((data1.p50_latency_ms === undefined) && (missing1 = "p50_latency_ms"))) || ((data1.p95_latency_ms === undefined) && (missing1 = "p95_latency_ms"))) || ((data1.failover_count === undefined) && (missing1 = "failover_count"))) || ((data1.total_cost_usd === undefined) && (missing1 = "total_cost_usd"))){
validate115.errors = [{instancePath:instancePath+"/data/" + i0,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.provider !== undefined){
const _errs5 = errors;
if(typeof data1.provider !== "string"){
validate115.errors = [{instancePath:instancePath+"/data/" + i0+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.total_requests !== undefined){
let data3 = data1.total_requests;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate115.errors = [{instancePath:instancePath+"/data/" + i0+"/total_requests",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.success_count !== undefined){
let data4 = data1.success_count;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate115.errors = [{instancePath:instancePath+"/data/" + i0+"/success_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.error_count !== undefined){
let data5 = data1.error_count;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate115.errors = [{instancePath:instancePath+"/data/" + i0+"/error_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.success_rate_pct !== undefined){
let data6 = data1.success_rate_pct;
const _errs13 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate115.errors = [{instancePath:instancePath+"/data/" + i0+"/success_rate_pct",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.avg_latency_ms !== undefined){
let data7 = data1.avg_latency_ms;
const _errs15 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate115.errors = [{instancePath:instancePath+"/data/" + i0+"/avg_latency_ms",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.p50_latency_ms !== undefined){
let data8 = data1.p50_latency_ms;
const _errs17 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate115.errors = [{instancePath:instancePath+"/data/" + i0+"/p50_latency_ms",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.p95_latency_ms !== undefined){
let data9 = data1.p95_latency_ms;
const _errs19 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate115.errors = [{instancePath:instancePath+"/data/" + i0+"/p95_latency_ms",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.failover_count !== undefined){
let data10 = data1.failover_count;
const _errs21 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate115.errors = [{instancePath:instancePath+"/data/" + i0+"/failover_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.total_cost_usd !== undefined){
let data11 = data1.total_cost_usd;
const _errs23 = errors;
if(!((typeof data11 == "number") && (isFinite(data11)))){
validate115.errors = [{instancePath:instancePath+"/data/" + i0+"/total_cost_usd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/data/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data12 = data.total;
const _errs25 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate115.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate115.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}
exports.v32 = validate116;
const schema62 = {"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"period":{"type":["string","null"]},"total_runs":{"type":"integer"},"completed_count":{"type":"integer"},"failed_count":{"type":"integer"},"budget_exceeded_count":{"type":"integer"},"force_stopped_count":{"type":"integer"},"running_count":{"type":"integer"},"completion_rate_pct":{"type":"number"},"avg_duration_ms":{"type":"number"},"avg_steps_per_run":{"type":"number"},"avg_cost_per_run":{"type":"number"},"total_cost_usd":{"type":"number"}},"required":["period","total_runs","completed_count","failed_count","budget_exceeded_count","force_stopped_count","running_count","completion_rate_pct","avg_duration_ms","avg_steps_per_run","avg_cost_per_run","total_cost_usd"]}},"total":{"type":"integer"}},"required":["data","total"]};
function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate116.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((((((((data1.period === undefined) && (missing1 = "period")) || ((data1.total_runs === undefined) && (missing1 = "total_runs"))) || ((data1.completed_count === undefined) && (missing1 = "completed_count"))) || ((data1.failed_count === undefined) && (missing1 = "failed_count"))) || ((data1.budget_exceeded_count === undefined) && (missing1 = "budget_exceeded_count"))) || ((data1.force_stopped_count === undefined) && (missing1 = "force_stopped_count"))) || ((data1.running_count === undefined) && (missing1 = "running_count"))) || ((data1.completion_rate_pct === undefined) && (missing1 = "completion_rate_pct"))) || ((data1.avg_duration_ms === undefined) && (missing1 = "avg_duration_ms"))) || ((data1.avg_steps_per_run === undefined) && (missing1 = "avg_steps_per_run"))) || ((data1.avg_cost_per_run === undefined) && (missing1 = "avg_cost_per_run"))) || ((data1.total_cost_usd === undefined) && (missing1 = "total_cost_usd"))){
validate116.errors = [{instancePath:instancePath+"/data/" + i0,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.period !== undefined){
let data2 = data1.period;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate116.errors = [{instancePath:instancePath+"/data/" + i0+"/period",keyword:"type",params:{type: schema62.properties.data.items.properties.period.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.total_runs !== undefined){
let data3 = data1.total_runs;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate116.errors = [{instancePath:instancePath+"/data/" + i0+"/total_runs",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.completed_count !== undefined){
let data4 = data1.completed_count;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate116.errors = [{instancePath:instancePath+"/data/" + i0+"/completed_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.failed_count !== undefined){
let data5 = data1.failed_count;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate116.errors = [{instancePath:instancePath+"/data/" + i0+"/failed_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.budget_exceeded_count !== undefined){
let data6 = data1.budget_exceeded_count;
const _errs13 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate116.errors = [{instancePath:instancePath+"/data/" + i0+"/budget_exceeded_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.force_stopped_count !== undefined){
let data7 = data1.force_stopped_count;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate116.errors = [{instancePath:instancePath+"/data/" + i0+"/force_stopped_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.running_count !== undefined){
let data8 = data1.running_count;
const _errs17 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate116.errors = [{instancePath:instancePath+"/data/" + i0+"/running_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.completion_rate_pct !== undefined){
let data9 = data1.completion_rate_pct;
const _errs19 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate116.errors = [{instancePath:instancePath+"/data/" + i0+"/completion_rate_pct",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.avg_duration_ms !== undefined){
let data10 = data1.avg_duration_ms;
const _errs21 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate116.errors = [{instancePath:instancePath+"/data/" + i0+"/avg_duration_ms",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.avg_steps_per_run !== undefined){
let data11 = data1.avg_steps_per_run;
const _errs23 = errors;
if(!((typeof data11 == "number") && (isFinite(data11)))){
validate116.errors = [{instancePath:instancePath+"/data/" + i0+"/avg_steps_per_run",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.avg_cost_per_run !== undefined){
let data12 = data1.avg_cost_per_run;
const _errs25 = errors;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate116.errors = [{instancePath:instancePath+"/data/" + i0+"/avg_cost_per_run",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.total_cost_usd !== undefined){
let data13 = data1.total_cost_usd;
const _errs27 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate116.errors = [{instancePath:instancePath+"/data/" + i0+"/total_cost_usd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate116.errors = [{instancePath:instancePath+"/data/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate116.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data14 = data.total;
const _errs29 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate116.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate116.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}
exports.v33 = validate117;
function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate117.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.rank === undefined) && (missing1 = "rank")) || ((data1.entity === undefined) && (missing1 = "entity"))) || ((data1.value === undefined) && (missing1 = "value"))){
validate117.errors = [{instancePath:instancePath+"/data/" + i0,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.rank !== undefined){
let data2 = data1.rank;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate117.errors = [{instancePath:instancePath+"/data/" + i0+"/rank",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.entity !== undefined){
const _errs7 = errors;
if(typeof data1.entity !== "string"){
validate117.errors = [{instancePath:instancePath+"/data/" + i0+"/entity",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.value !== undefined){
let data4 = data1.value;
const _errs9 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate117.errors = [{instancePath:instancePath+"/data/" + i0+"/value",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate117.errors = [{instancePath:instancePath+"/data/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate117.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data5 = data.total;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate117.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate117.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}
exports.v34 = validate118;
function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.active_agents === undefined) && (missing0 = "active_agents")) || ((data.total_spend_today === undefined) && (missing0 = "total_spend_today"))) || ((data.total_runs_today === undefined) && (missing0 = "total_runs_today"))) || ((data.tokens_processed_today === undefined) && (missing0 = "tokens_processed_today"))) || ((data.spend_trend_pct === undefined) && (missing0 = "spend_trend_pct"))) || ((data.runs_trend_pct === undefined) && (missing0 = "runs_trend_pct"))) || ((data.completed_runs_today === undefined) && (missing0 = "completed_runs_today"))) || ((data.completion_rate_pct === undefined) && (missing0 = "completion_rate_pct"))){
validate119.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.active_agents !== undefined){
let data0 = data.active_agents;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate119.errors = [{instancePath:instancePath+"/active_agents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_spend_today !== undefined){
let data1 = data.total_spend_today;
const _errs3 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate119.errors = [{instancePath:instancePath+"/total_spend_today",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_runs_today !== undefined){
let data2 = data.total_runs_today;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate119.errors = [{instancePath:instancePath+"/total_runs_today",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokens_processed_today !== undefined){
let data3 = data.tokens_processed_today;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate119.errors = [{instancePath:instancePath+"/tokens_processed_today",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spend_trend_pct !== undefined){
let data4 = data.spend_trend_pct;
const _errs9 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate119.errors = [{instancePath:instancePath+"/spend_trend_pct",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runs_trend_pct !== undefined){
let data5 = data.runs_trend_pct;
const _errs11 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate119.errors = [{instancePath:instancePath+"/runs_trend_pct",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.completed_runs_today !== undefined){
let data6 = data.completed_runs_today;
const _errs13 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate119.errors = [{instancePath:instancePath+"/completed_runs_today",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.completion_rate_pct !== undefined){
let data7 = data.completion_rate_pct;
const _errs15 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate119.errors = [{instancePath:instancePath+"/completion_rate_pct",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate119.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}
function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate118.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate119(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
}
}
else {
validate118.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}
exports.v35 = validate121;
const schema66 = {"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"provider_key_id":{"type":"string"},"provider":{"type":"string"},"state":{"type":"string","enum":["closed","open","half_open"]},"failure_count":{"type":"integer"},"last_failure_at":{"type":["string","null"],"format":"date-time"},"last_success_at":{"type":["string","null"],"format":"date-time"},"opened_at":{"type":["string","null"],"format":"date-time"},"recovery_at":{"type":["string","null"],"format":"date-time"}},"required":["provider_key_id","provider","state","failure_count","last_failure_at","last_success_at","opened_at","recovery_at"]}},"total":{"type":"integer"}},"required":["data","total"]};
function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate121.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((((data1.provider_key_id === undefined) && (missing1 = "provider_key_id")) || ((data1.provider === undefined) && (missing1 = "provider"))) || ((data1.state === undefined) && (missing1 = "state"))) || ((data1.failure_count === undefined) && (missing1 = "failure_count"))) || ((data1.last_failure_at === undefined) && (missing1 = "last_failure_at"))) || ((data1.last_success_at === undefined) && (missing1 = "last_success_at"))) || ((data1.opened_at === undefined) && (missing1 = "opened_at"))) || ((data1.recovery_at === undefined) && (missing1 = "recovery_at"))){
validate121.errors = [{instancePath:instancePath+"/data/" + i0,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.provider_key_id !== undefined){
const _errs5 = errors;
if(typeof data1.provider_key_id !== "string"){
validate121.errors = [{instancePath:instancePath+"/data/" + i0+"/provider_key_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.provider !== undefined){
const _errs7 = errors;
if(typeof data1.provider !== "string"){
validate121.errors = [{instancePath:instancePath+"/data/" + i0+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.state !== undefined){
let data4 = data1.state;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate121.errors = [{instancePath:instancePath+"/data/" + i0+"/state",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data4 === "closed") || (data4 === "open")) || (data4 === "half_open"))){
validate121.errors = [{instancePath:instancePath+"/data/" + i0+"/state",keyword:"enum",params:{allowedValues: schema66.properties.data.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.failure_count !== undefined){
let data5 = data1.failure_count;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate121.errors = [{instancePath:instancePath+"/data/" + i0+"/failure_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.last_failure_at !== undefined){
let data6 = data1.last_failure_at;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate121.errors = [{instancePath:instancePath+"/data/" + i0+"/last_failure_at",keyword:"type",params:{type: schema66.properties.data.items.properties.last_failure_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs13){
if(errors === _errs13){
if(typeof data6 === "string"){
if(!(formats2.validate(data6))){
validate121.errors = [{instancePath:instancePath+"/data/" + i0+"/last_failure_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.last_success_at !== undefined){
let data7 = data1.last_success_at;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate121.errors = [{instancePath:instancePath+"/data/" + i0+"/last_success_at",keyword:"type",params:{type: schema66.properties.data.items.properties.last_success_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs15){
if(errors === _errs15){
if(typeof data7 === "string"){
if(!(formats2.validate(data7))){
validate121.errors = [{instancePath:instancePath+"/data/" + i0+"/last_success_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.opened_at !== undefined){
let data8 = data1.opened_at;
const _errs17 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate121.errors = [{instancePath:instancePath+"/data/" + i0+"/opened_at",keyword:"type",params:{type: schema66.properties.data.items.properties.opened_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs17){
if(errors === _errs17){
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
validate121.errors = [{instancePath:instancePath+"/data/" + i0+"/opened_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.recovery_at !== undefined){
let data9 = data1.recovery_at;
const _errs19 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate121.errors = [{instancePath:instancePath+"/data/" + i0+"/recovery_at",keyword:"type",params:{type: schema66.properties.data.items.properties.recovery_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs19){
if(errors === _errs19){
if(typeof data9 === "string"){
if(!(formats2.validate(data9))){
validate121.errors = [{instancePath:instancePath+"/data/" + i0+"/recovery_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/data/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data10 = data.total;
const _errs21 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate121.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate121.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}
exports.v36 = validate122;
function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.runs === undefined) && (missing0 = "runs")) || ((data.steps === undefined) && (missing0 = "steps"))) || ((data.ledgerEntries === undefined) && (missing0 = "ledgerEntries"))){
validate123.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.runs !== undefined){
let data0 = data.runs;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate123.errors = [{instancePath:instancePath+"/runs",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data1 = data.steps;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate123.errors = [{instancePath:instancePath+"/steps",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ledgerEntries !== undefined){
let data2 = data.ledgerEntries;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate123.errors = [{instancePath:instancePath+"/ledgerEntries",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate123.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}
function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate122.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate123(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
}
}
else {
validate122.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}
exports.v37 = validate125;
function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.runsDeleted === undefined) && (missing0 = "runsDeleted")) || ((data.stepsDeleted === undefined) && (missing0 = "stepsDeleted"))) || ((data.ledgerEntriesDeleted === undefined) && (missing0 = "ledgerEntriesDeleted"))){
validate126.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.runsDeleted !== undefined){
let data0 = data.runsDeleted;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate126.errors = [{instancePath:instancePath+"/runsDeleted",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stepsDeleted !== undefined){
let data1 = data.stepsDeleted;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate126.errors = [{instancePath:instancePath+"/stepsDeleted",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ledgerEntriesDeleted !== undefined){
let data2 = data.ledgerEntriesDeleted;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate126.errors = [{instancePath:instancePath+"/ledgerEntriesDeleted",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate126.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate126.errors = vErrors;
return errors === 0;
}
function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate125.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate126(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
}
else {
validate125.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}
exports.v38 = validate128;
function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate128.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}
exports.v39 = validate129;
const schema72 = {"type":"object","properties":{"status":{"type":"string","enum":["awaiting_approval"]},"approval_requests":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","format":"uuid"},"tool":{"type":"string"}},"required":["id","tool"]}},"run_id":{"type":"string","format":"uuid"},"message":{"type":"string"}},"required":["status","approval_requests","run_id","message"]};
function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.status === undefined) && (missing0 = "status")) || ((data.approval_requests === undefined) && (missing0 = "approval_requests"))) || ((data.run_id === undefined) && (missing0 = "run_id"))) || ((data.message === undefined) && (missing0 = "message"))){
validate129.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate129.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "awaiting_approval")){
validate129.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema72.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approval_requests !== undefined){
let data1 = data.approval_requests;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.id === undefined) && (missing1 = "id")) || ((data2.tool === undefined) && (missing1 = "tool"))){
validate129.errors = [{instancePath:instancePath+"/approval_requests/" + i0,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.id !== undefined){
let data3 = data2.id;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
validate129.errors = [{instancePath:instancePath+"/approval_requests/" + i0+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate129.errors = [{instancePath:instancePath+"/approval_requests/" + i0+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.tool !== undefined){
const _errs9 = errors;
if(typeof data2.tool !== "string"){
validate129.errors = [{instancePath:instancePath+"/approval_requests/" + i0+"/tool",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/approval_requests/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/approval_requests",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_id !== undefined){
let data5 = data.run_id;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
validate129.errors = [{instancePath:instancePath+"/run_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate129.errors = [{instancePath:instancePath+"/run_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs13 = errors;
if(typeof data.message !== "string"){
validate129.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate129.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}
exports.v40 = validate130;
function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate133.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}
function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate133(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate131.errors = vErrors;
return errors === 0;
}
function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate131(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
validate130.errors = vErrors;
return errors === 0;
}
exports.v41 = validate136;
const schema77 = {"type":"object","properties":{"error":{"type":"object","properties":{"type":{"type":"string","enum":["unauthorized"]},"message":{"type":"string"}},"required":["type","message"]}},"required":["error"]};
function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate137.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.type === undefined) && (missing1 = "type")) || ((data0.message === undefined) && (missing1 = "message"))){
validate137.errors = [{instancePath:instancePath+"/error",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate137.errors = [{instancePath:instancePath+"/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "unauthorized")){
validate137.errors = [{instancePath:instancePath+"/error/type",keyword:"enum",params:{allowedValues: schema77.properties.error.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.message !== undefined){
const _errs5 = errors;
if(typeof data0.message !== "string"){
validate137.errors = [{instancePath:instancePath+"/error/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate137.errors = [{instancePath:instancePath+"/error",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate137.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}
function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate137(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
validate136.errors = vErrors;
return errors === 0;
}
exports.v42 = validate139;
const schema79 = {"type":"object","properties":{"error":{"type":"object","properties":{"type":{"type":"string","enum":["governance_block"]},"code":{"type":"string","enum":["budget_exceeded","budget_alert_exceeded","rate_limited","model_not_allowed","tool_blocked","tool_approval_required","agent_disabled","run_force_stopped","run_blocked_after_force_stop","runaway_prevention"]},"message":{"type":"string"},"run_id":{"type":["string","null"]},"details":{"type":["object","null"],"additionalProperties":true},"context":{"type":"object","properties":{"policy_name":{"type":"string"},"agent_name":{"type":"string"},"steps_used":{"type":"number"},"max_steps_per_run":{"type":["number","null"]},"cost_usd":{"type":"number"},"hard_limit_usd":{"type":["number","null"]},"hard_limit_tokens":{"type":["number","null"]},"tokens_used":{"type":"number"},"max_cost_per_hour_usd":{"type":["number","null"]}}}},"required":["type","code","message"]}},"required":["error"]};
function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate140.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.type === undefined) && (missing1 = "type")) || ((data0.code === undefined) && (missing1 = "code"))) || ((data0.message === undefined) && (missing1 = "message"))){
validate140.errors = [{instancePath:instancePath+"/error",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate140.errors = [{instancePath:instancePath+"/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "governance_block")){
validate140.errors = [{instancePath:instancePath+"/error/type",keyword:"enum",params:{allowedValues: schema79.properties.error.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.code !== undefined){
let data2 = data0.code;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate140.errors = [{instancePath:instancePath+"/error/code",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((data2 === "budget_exceeded") || (data2 === "budget_alert_exceeded")) || (data2 === "rate_limited")) || (data2 === "model_not_allowed")) || (data2 === "tool_blocked")) || (data2 === "tool_approval_required")) || (data2 === "agent_disabled")) || (data2 === "run_force_stopped")) || (data2 === "run_blocked_after_force_stop")) || (data2 === "runaway_prevention"))){
validate140.errors = [{instancePath:instancePath+"/error/code",keyword:"enum",params:{allowedValues: schema79.properties.error.properties.code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.message !== undefined){
const _errs7 = errors;
if(typeof data0.message !== "string"){
validate140.errors = [{instancePath:instancePath+"/error/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.run_id !== undefined){
let data4 = data0.run_id;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate140.errors = [{instancePath:instancePath+"/error/run_id",keyword:"type",params:{type: schema79.properties.error.properties.run_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.details !== undefined){
let data5 = data0.details;
const _errs11 = errors;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
validate140.errors = [{instancePath:instancePath+"/error/details",keyword:"type",params:{type: schema79.properties.error.properties.details.type},message:"must be object,null"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.context !== undefined){
let data6 = data0.context;
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.policy_name !== undefined){
const _errs16 = errors;
if(typeof data6.policy_name !== "string"){
validate140.errors = [{instancePath:instancePath+"/error/context/policy_name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.agent_name !== undefined){
const _errs18 = errors;
if(typeof data6.agent_name !== "string"){
validate140.errors = [{instancePath:instancePath+"/error/context/agent_name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.steps_used !== undefined){
let data9 = data6.steps_used;
const _errs20 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate140.errors = [{instancePath:instancePath+"/error/context/steps_used",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.max_steps_per_run !== undefined){
let data10 = data6.max_steps_per_run;
const _errs22 = errors;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
validate140.errors = [{instancePath:instancePath+"/error/context/max_steps_per_run",keyword:"type",params:{type: schema79.properties.error.properties.context.properties.max_steps_per_run.type},message:"must be number,null"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.cost_usd !== undefined){
let data11 = data6.cost_usd;
const _errs24 = errors;
if(!((typeof data11 == "number") && (isFinite(data11)))){
validate140.errors = [{instancePath:instancePath+"/error/context/cost_usd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.hard_limit_usd !== undefined){
let data12 = data6.hard_limit_usd;
const _errs26 = errors;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
validate140.errors = [{instancePath:instancePath+"/error/context/hard_limit_usd",keyword:"type",params:{type: schema79.properties.error.properties.context.properties.hard_limit_usd.type},message:"must be number,null"}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.hard_limit_tokens !== undefined){
let data13 = data6.hard_limit_tokens;
const _errs28 = errors;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)){
validate140.errors = [{instancePath:instancePath+"/error/context/hard_limit_tokens",keyword:"type",params:{type: schema79.properties.error.properties.context.properties.hard_limit_tokens.type},message:"must be number,null"}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.tokens_used !== undefined){
let data14 = data6.tokens_used;
const _errs30 = errors;
if(!((typeof data14 == "number") && (isFinite(data14)))){
validate140.errors = [{instancePath:instancePath+"/error/context/tokens_used",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.max_cost_per_hour_usd !== undefined){
let data15 = data6.max_cost_per_hour_usd;
const _errs32 = errors;
if((!((typeof data15 == "number") && (isFinite(data15)))) && (data15 !== null)){
validate140.errors = [{instancePath:instancePath+"/error/context/max_cost_per_hour_usd",keyword:"type",params:{type: schema79.properties.error.properties.context.properties.max_cost_per_hour_usd.type},message:"must be number,null"}];
return false;
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate140.errors = [{instancePath:instancePath+"/error/context",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate140.errors = [{instancePath:instancePath+"/error",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate140.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}
function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate140(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
validate139.errors = vErrors;
return errors === 0;
}
exports.v43 = validate142;
function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate140(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate143.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate143.errors = vErrors;
return errors === 0;
}
function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate143(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
validate142.errors = vErrors;
return errors === 0;
}
exports.v44 = validate147;
const schema83 = {"type":"object","properties":{"error":{"type":"object","properties":{"type":{"type":"string","enum":["provider_error"]},"message":{"type":"string"},"details":{"type":"array","items":{"type":"object","properties":{"provider":{"type":"string"},"status":{"type":"integer"},"message":{"type":"string"}}}}},"required":["type","message"]}},"required":["error"]};
function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate148.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.type === undefined) && (missing1 = "type")) || ((data0.message === undefined) && (missing1 = "message"))){
validate148.errors = [{instancePath:instancePath+"/error",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate148.errors = [{instancePath:instancePath+"/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "provider_error")){
validate148.errors = [{instancePath:instancePath+"/error/type",keyword:"enum",params:{allowedValues: schema83.properties.error.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.message !== undefined){
const _errs5 = errors;
if(typeof data0.message !== "string"){
validate148.errors = [{instancePath:instancePath+"/error/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.details !== undefined){
let data3 = data0.details;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.provider !== undefined){
const _errs11 = errors;
if(typeof data4.provider !== "string"){
validate148.errors = [{instancePath:instancePath+"/error/details/" + i0+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.status !== undefined){
let data6 = data4.status;
const _errs13 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate148.errors = [{instancePath:instancePath+"/error/details/" + i0+"/status",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.message !== undefined){
const _errs15 = errors;
if(typeof data4.message !== "string"){
validate148.errors = [{instancePath:instancePath+"/error/details/" + i0+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate148.errors = [{instancePath:instancePath+"/error/details/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate148.errors = [{instancePath:instancePath+"/error/details",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate148.errors = [{instancePath:instancePath+"/error",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate148.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}
function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate148(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
validate147.errors = vErrors;
return errors === 0;
}
exports.v45 = validate150;
function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate133(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
validate150.errors = vErrors;
return errors === 0;
}
exports.v46 = validate152;
function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.completed_count === undefined) && (missing0 = "completed_count")) || ((data.completed_run_ids === undefined) && (missing0 = "completed_run_ids"))){
validate152.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.completed_count !== undefined){
let data0 = data.completed_count;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate152.errors = [{instancePath:instancePath+"/completed_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.completed_run_ids !== undefined){
let data1 = data.completed_run_ids;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate152.errors = [{instancePath:instancePath+"/completed_run_ids/" + i0,keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate152.errors = [{instancePath:instancePath+"/completed_run_ids/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate152.errors = [{instancePath:instancePath+"/completed_run_ids",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate152.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}
exports.v47 = validate153;
const schema87 = {"type":"object","properties":{"data":{"type":"object","properties":{"id":{"type":"string","format":"uuid"},"name":{"type":["string","null"]},"status":{"type":"string"},"ended_at":{"type":"string","format":"date-time"},"ended_reason":{"type":"string"},"completion_reason":{"type":"string"},"outcome":{"type":["string","null"],"enum":["success","partial","failed",null]},"outcome_reason":{"type":["string","null"]},"step_count":{"type":"integer"},"cost_usd":{"type":"number"},"tokens_used":{"type":"object","properties":{"input":{"type":"integer"},"output":{"type":"integer"},"cache_read":{"type":"integer"},"cache_creation":{"type":"integer"},"total":{"type":"integer"}}},"duration_ms":{"type":["integer","null"]},"policy_name":{"type":["string","null"]},"primary_model":{"type":["string","null"]},"governance_events":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string"},"count":{"type":"integer"}},"required":["type","count"]}},"limits_hit":{"type":"boolean"}},"required":["id","status","ended_at","ended_reason","completion_reason","step_count","cost_usd","tokens_used","governance_events","limits_hit"]}},"required":["data"]};
function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate154.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((((((((data0.id === undefined) && (missing1 = "id")) || ((data0.status === undefined) && (missing1 = "status"))) || ((data0.ended_at === undefined) && (missing1 = "ended_at"))) || ((data0.ended_reason === undefined) && (missing1 = "ended_reason"))) || ((data0.completion_reason === undefined) && (missing1 = "completion_reason"))) || ((data0.step_count === undefined) && (missing1 = "step_count"))) || ((data0.cost_usd === undefined) && (missing1 = "cost_usd"))) || ((data0.tokens_used === undefined) && (missing1 = "tokens_used"))) || ((data0.governance_events === undefined) && (missing1 = "governance_events"))) || ((data0.limits_hit === undefined) && (missing1 = "limits_hit"))){
validate154.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.id !== undefined){
let data1 = data0.id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate154.errors = [{instancePath:instancePath+"/data/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate154.errors = [{instancePath:instancePath+"/data/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.name !== undefined){
let data2 = data0.name;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate154.errors = [{instancePath:instancePath+"/data/name",keyword:"type",params:{type: schema87.properties.data.properties.name.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.status !== undefined){
const _errs7 = errors;
if(typeof data0.status !== "string"){
validate154.errors = [{instancePath:instancePath+"/data/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.ended_at !== undefined){
let data4 = data0.ended_at;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data4 === "string"){
if(!(formats2.validate(data4))){
validate154.errors = [{instancePath:instancePath+"/data/ended_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate154.errors = [{instancePath:instancePath+"/data/ended_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.ended_reason !== undefined){
const _errs11 = errors;
if(typeof data0.ended_reason !== "string"){
validate154.errors = [{instancePath:instancePath+"/data/ended_reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.completion_reason !== undefined){
const _errs13 = errors;
if(typeof data0.completion_reason !== "string"){
validate154.errors = [{instancePath:instancePath+"/data/completion_reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.outcome !== undefined){
let data7 = data0.outcome;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate154.errors = [{instancePath:instancePath+"/data/outcome",keyword:"type",params:{type: schema87.properties.data.properties.outcome.type},message:"must be string,null"}];
return false;
}
if(!((((data7 === "success") || (data7 === "partial")) || (data7 === "failed")) || (data7 === null))){
validate154.errors = [{instancePath:instancePath+"/data/outcome",keyword:"enum",params:{allowedValues: schema87.properties.data.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.outcome_reason !== undefined){
let data8 = data0.outcome_reason;
const _errs17 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate154.errors = [{instancePath:instancePath+"/data/outcome_reason",keyword:"type",params:{type: schema87.properties.data.properties.outcome_reason.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.step_count !== undefined){
let data9 = data0.step_count;
const _errs19 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate154.errors = [{instancePath:instancePath+"/data/step_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.cost_usd !== undefined){
let data10 = data0.cost_usd;
const _errs21 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate154.errors = [{instancePath:instancePath+"/data/cost_usd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.tokens_used !== undefined){
let data11 = data0.tokens_used;
const _errs23 = errors;
if(errors === _errs23){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.input !== undefined){
let data12 = data11.input;
const _errs25 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate154.errors = [{instancePath:instancePath+"/data/tokens_used/input",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data11.output !== undefined){
let data13 = data11.output;
const _errs27 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate154.errors = [{instancePath:instancePath+"/data/tokens_used/output",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data11.cache_read !== undefined){
let data14 = data11.cache_read;
const _errs29 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate154.errors = [{instancePath:instancePath+"/data/tokens_used/cache_read",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data11.cache_creation !== undefined){
let data15 = data11.cache_creation;
const _errs31 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate154.errors = [{instancePath:instancePath+"/data/tokens_used/cache_creation",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data11.total !== undefined){
let data16 = data11.total;
const _errs33 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate154.errors = [{instancePath:instancePath+"/data/tokens_used/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs33 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate154.errors = [{instancePath:instancePath+"/data/tokens_used",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.duration_ms !== undefined){
let data17 = data0.duration_ms;
const _errs35 = errors;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
validate154.errors = [{instancePath:instancePath+"/data/duration_ms",keyword:"type",params:{type: schema87.properties.data.properties.duration_ms.type},message:"must be integer,null"}];
return false;
}
var valid1 = _errs35 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.policy_name !== undefined){
let data18 = data0.policy_name;
const _errs37 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate154.errors = [{instancePath:instancePath+"/data/policy_name",keyword:"type",params:{type: schema87.properties.data.properties.policy_name.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs37 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.primary_model !== undefined){
let data19 = data0.primary_model;
const _errs39 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate154.errors = [{instancePath:instancePath+"/data/primary_model",keyword:"type",params:{type: schema87.properties.data.properties.primary_model.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs39 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.governance_events !== undefined){
let data20 = data0.governance_events;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data20)){
var valid3 = true;
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
const _errs43 = errors;
if(errors === _errs43){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing2;
if(((data21.type === undefined) && (missing2 = "type")) || ((data21.count === undefined) && (missing2 = "count"))){
validate154.errors = [{instancePath:instancePath+"/data/governance_events/" + i0,keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data21.type !== undefined){
const _errs45 = errors;
if(typeof data21.type !== "string"){
validate154.errors = [{instancePath:instancePath+"/data/governance_events/" + i0+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs45 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data21.count !== undefined){
let data23 = data21.count;
const _errs47 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate154.errors = [{instancePath:instancePath+"/data/governance_events/" + i0+"/count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs47 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
validate154.errors = [{instancePath:instancePath+"/data/governance_events/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs43 === errors;
if(!valid3){
break;
}
}
}
else {
validate154.errors = [{instancePath:instancePath+"/data/governance_events",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs41 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.limits_hit !== undefined){
const _errs49 = errors;
if(typeof data0.limits_hit !== "boolean"){
validate154.errors = [{instancePath:instancePath+"/data/limits_hit",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs49 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate154.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate154.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate154.errors = vErrors;
return errors === 0;
}
function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate154(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
validate153.errors = vErrors;
return errors === 0;
}
exports.v48 = validate156;
function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate156.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate103(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
}
else {
validate156.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}
exports.v49 = validate158;
function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.name === undefined) && (missing0 = "name")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.auth === undefined) && (missing0 = "auth"))) || ((data.endpoints === undefined) && (missing0 = "endpoints"))) || ((data.admin_api === undefined) && (missing0 = "admin_api"))){
validate158.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
const _errs1 = errors;
if(typeof data.name !== "string"){
validate158.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs3 = errors;
if(typeof data.version !== "string"){
validate158.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth !== undefined){
const _errs5 = errors;
if(typeof data.auth !== "string"){
validate158.errors = [{instancePath:instancePath+"/auth",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoints !== undefined){
let data3 = data.endpoints;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((data4.method === undefined) && (missing1 = "method")) || ((data4.path === undefined) && (missing1 = "path"))) || ((data4.description === undefined) && (missing1 = "description"))){
validate158.errors = [{instancePath:instancePath+"/endpoints/" + i0,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.method !== undefined){
const _errs11 = errors;
if(typeof data4.method !== "string"){
validate158.errors = [{instancePath:instancePath+"/endpoints/" + i0+"/method",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.path !== undefined){
const _errs13 = errors;
if(typeof data4.path !== "string"){
validate158.errors = [{instancePath:instancePath+"/endpoints/" + i0+"/path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.description !== undefined){
const _errs15 = errors;
if(typeof data4.description !== "string"){
validate158.errors = [{instancePath:instancePath+"/endpoints/" + i0+"/description",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate158.errors = [{instancePath:instancePath+"/endpoints/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate158.errors = [{instancePath:instancePath+"/endpoints",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.admin_api !== undefined){
const _errs17 = errors;
if(typeof data.admin_api !== "string"){
validate158.errors = [{instancePath:instancePath+"/admin_api",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate158.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}
exports.v50 = validate159;
const schema90 = {"type":"object","properties":{"data":{"type":"object","properties":{"id":{"type":"string","format":"uuid"},"name":{"type":"string"},"description":{"type":["string","null"]},"status":{"type":"string","enum":["active","disabled"]},"policy_name":{"type":"string"},"hourly_cost_limit_usd":{"type":["number","null"]},"budget_hard_limit_usd":{"type":["number","null"]},"max_steps_per_run":{"type":"integer"},"allowed_models":{"type":["array","null"],"items":{"type":"string"}},"model_override":{"type":["string","null"]}},"required":["id","name","description","status","policy_name","hourly_cost_limit_usd","budget_hard_limit_usd","max_steps_per_run","allowed_models","model_override"]}},"required":["data"]};
function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate159.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((((((((data0.id === undefined) && (missing1 = "id")) || ((data0.name === undefined) && (missing1 = "name"))) || ((data0.description === undefined) && (missing1 = "description"))) || ((data0.status === undefined) && (missing1 = "status"))) || ((data0.policy_name === undefined) && (missing1 = "policy_name"))) || ((data0.hourly_cost_limit_usd === undefined) && (missing1 = "hourly_cost_limit_usd"))) || ((data0.budget_hard_limit_usd === undefined) && (missing1 = "budget_hard_limit_usd"))) || ((data0.max_steps_per_run === undefined) && (missing1 = "max_steps_per_run"))) || ((data0.allowed_models === undefined) && (missing1 = "allowed_models"))) || ((data0.model_override === undefined) && (missing1 = "model_override"))){
validate159.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.id !== undefined){
let data1 = data0.id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate159.errors = [{instancePath:instancePath+"/data/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate159.errors = [{instancePath:instancePath+"/data/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.name !== undefined){
const _errs5 = errors;
if(typeof data0.name !== "string"){
validate159.errors = [{instancePath:instancePath+"/data/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.description !== undefined){
let data3 = data0.description;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate159.errors = [{instancePath:instancePath+"/data/description",keyword:"type",params:{type: schema90.properties.data.properties.description.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.status !== undefined){
let data4 = data0.status;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate159.errors = [{instancePath:instancePath+"/data/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "active") || (data4 === "disabled"))){
validate159.errors = [{instancePath:instancePath+"/data/status",keyword:"enum",params:{allowedValues: schema90.properties.data.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.policy_name !== undefined){
const _errs11 = errors;
if(typeof data0.policy_name !== "string"){
validate159.errors = [{instancePath:instancePath+"/data/policy_name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.hourly_cost_limit_usd !== undefined){
let data6 = data0.hourly_cost_limit_usd;
const _errs13 = errors;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
validate159.errors = [{instancePath:instancePath+"/data/hourly_cost_limit_usd",keyword:"type",params:{type: schema90.properties.data.properties.hourly_cost_limit_usd.type},message:"must be number,null"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.budget_hard_limit_usd !== undefined){
let data7 = data0.budget_hard_limit_usd;
const _errs15 = errors;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
validate159.errors = [{instancePath:instancePath+"/data/budget_hard_limit_usd",keyword:"type",params:{type: schema90.properties.data.properties.budget_hard_limit_usd.type},message:"must be number,null"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.max_steps_per_run !== undefined){
let data8 = data0.max_steps_per_run;
const _errs17 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate159.errors = [{instancePath:instancePath+"/data/max_steps_per_run",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.allowed_models !== undefined){
let data9 = data0.allowed_models;
const _errs19 = errors;
if((!(Array.isArray(data9))) && (data9 !== null)){
validate159.errors = [{instancePath:instancePath+"/data/allowed_models",keyword:"type",params:{type: schema90.properties.data.properties.allowed_models.type},message:"must be array,null"}];
return false;
}
if(errors === _errs19){
if(Array.isArray(data9)){
var valid2 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs21 = errors;
if(typeof data9[i0] !== "string"){
validate159.errors = [{instancePath:instancePath+"/data/allowed_models/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs21 === errors;
if(!valid2){
break;
}
}
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.model_override !== undefined){
let data11 = data0.model_override;
const _errs23 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate159.errors = [{instancePath:instancePath+"/data/model_override",keyword:"type",params:{type: schema90.properties.data.properties.model_override.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate159.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate159.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate159.errors = vErrors;
return errors === 0;
}
exports.v51 = validate160;
const schema91 = {"type":"object","properties":{"data":{"type":"object","properties":{"run_id":{"type":"string","format":"uuid"},"name":{"type":["string","null"]},"outcome":{"type":["string","null"],"enum":["success","partial","failed",null]},"outcome_reason":{"type":["string","null"]}},"required":["run_id","name","outcome","outcome_reason"]}},"required":["data"]};
function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate160.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((data0.run_id === undefined) && (missing1 = "run_id")) || ((data0.name === undefined) && (missing1 = "name"))) || ((data0.outcome === undefined) && (missing1 = "outcome"))) || ((data0.outcome_reason === undefined) && (missing1 = "outcome_reason"))){
validate160.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.run_id !== undefined){
let data1 = data0.run_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate160.errors = [{instancePath:instancePath+"/data/run_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate160.errors = [{instancePath:instancePath+"/data/run_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.name !== undefined){
let data2 = data0.name;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate160.errors = [{instancePath:instancePath+"/data/name",keyword:"type",params:{type: schema91.properties.data.properties.name.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.outcome !== undefined){
let data3 = data0.outcome;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate160.errors = [{instancePath:instancePath+"/data/outcome",keyword:"type",params:{type: schema91.properties.data.properties.outcome.type},message:"must be string,null"}];
return false;
}
if(!((((data3 === "success") || (data3 === "partial")) || (data3 === "failed")) || (data3 === null))){
validate160.errors = [{instancePath:instancePath+"/data/outcome",keyword:"enum",params:{allowedValues: schema91.properties.data.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.outcome_reason !== undefined){
let data4 = data0.outcome_reason;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate160.errors = [{instancePath:instancePath+"/data/outcome_reason",keyword:"type",params:{type: schema91.properties.data.properties.outcome_reason.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate160.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate160.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}
exports.v52 = validate161;
const schema93 = {"type":"object","properties":{"id":{"type":"string","format":"uuid"},"name":{"type":"string"},"org_id":{"type":["string","null"],"format":"uuid"},"url":{"type":"string","format":"uri"},"secret":{"type":"string"},"previous_secret":{"type":["string","null"]},"previous_secret_expires_at":{"type":["string","null"],"format":"date-time"},"events":{"type":"array","items":{"$ref":"component:WebhookEventType"}},"agent_id":{"type":["string","null"]},"status":{"type":"string","enum":["active","paused","failing"]},"failure_count":{"type":"integer"},"description":{"type":["string","null"]},"scope":{"type":"string","enum":["org","personal"]},"member_id":{"type":["string","null"]},"created_by":{"type":["string","null"]},"updated_by":{"type":["string","null"]},"created_by_token_id":{"type":["string","null"]},"updated_by_token_id":{"type":["string","null"]},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}},"required":["id","name","url","secret","events","status","failure_count","created_at","updated_at"]};
const formats94 = require("ajv-formats/dist/formats").fullFormats.uri;
const schema94 = {"type":"string","enum":["run.started","run.completed","run.budget_exceeded","run.force_stopped","run.alert_threshold","step.completed","step.policy_blocked","step.budget_blocked","step.failed","agent.created","agent.updated","agent.disabled","policy.created","policy.updated","policy.deleted","policy.version_created","provider_key.created","provider_key.disabled","provider_key.enabled","provider_key.deleted","provider_key.rotated","step.approval_required","approval.approved","approval.rejected","admin_token.created","admin_token.revoked","alert.triggered","alert_rule.created","alert_rule.updated","alert_rule.deleted","member.role_changed","member.removed","member.ownership_transferred","webhook.test"]};
function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate163.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((((((((((((((((((((((((((data === "run.started") || (data === "run.completed")) || (data === "run.budget_exceeded")) || (data === "run.force_stopped")) || (data === "run.alert_threshold")) || (data === "step.completed")) || (data === "step.policy_blocked")) || (data === "step.budget_blocked")) || (data === "step.failed")) || (data === "agent.created")) || (data === "agent.updated")) || (data === "agent.disabled")) || (data === "policy.created")) || (data === "policy.updated")) || (data === "policy.deleted")) || (data === "policy.version_created")) || (data === "provider_key.created")) || (data === "provider_key.disabled")) || (data === "provider_key.enabled")) || (data === "provider_key.deleted")) || (data === "provider_key.rotated")) || (data === "step.approval_required")) || (data === "approval.approved")) || (data === "approval.rejected")) || (data === "admin_token.created")) || (data === "admin_token.revoked")) || (data === "alert.triggered")) || (data === "alert_rule.created")) || (data === "alert_rule.updated")) || (data === "alert_rule.deleted")) || (data === "member.role_changed")) || (data === "member.removed")) || (data === "member.ownership_transferred")) || (data === "webhook.test"))){
validate163.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema94.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate163.errors = vErrors;
return errors === 0;
}
function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.url === undefined) && (missing0 = "url"))) || ((data.secret === undefined) && (missing0 = "secret"))) || ((data.events === undefined) && (missing0 = "events"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.failure_count === undefined) && (missing0 = "failure_count"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate162.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate162.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate162.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate162.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.org_id !== undefined){
let data2 = data.org_id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate162.errors = [{instancePath:instancePath+"/org_id",keyword:"type",params:{type: schema93.properties.org_id.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate162.errors = [{instancePath:instancePath+"/org_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data3 = data.url;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats94(data3))){
validate162.errors = [{instancePath:instancePath+"/url",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate162.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secret !== undefined){
const _errs9 = errors;
if(typeof data.secret !== "string"){
validate162.errors = [{instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previous_secret !== undefined){
let data5 = data.previous_secret;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate162.errors = [{instancePath:instancePath+"/previous_secret",keyword:"type",params:{type: schema93.properties.previous_secret.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previous_secret_expires_at !== undefined){
let data6 = data.previous_secret_expires_at;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate162.errors = [{instancePath:instancePath+"/previous_secret_expires_at",keyword:"type",params:{type: schema93.properties.previous_secret_expires_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs13){
if(errors === _errs13){
if(typeof data6 === "string"){
if(!(formats2.validate(data6))){
validate162.errors = [{instancePath:instancePath+"/previous_secret_expires_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined){
let data7 = data.events;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(!(validate163(data7[i0], {instancePath:instancePath+"/events/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var valid1 = _errs17 === errors;
if(!valid1){
break;
}
}
}
else {
validate162.errors = [{instancePath:instancePath+"/events",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agent_id !== undefined){
let data9 = data.agent_id;
const _errs18 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate162.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: schema93.properties.agent_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data10 = data.status;
const _errs20 = errors;
if(typeof data10 !== "string"){
validate162.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data10 === "active") || (data10 === "paused")) || (data10 === "failing"))){
validate162.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema93.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure_count !== undefined){
let data11 = data.failure_count;
const _errs22 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate162.errors = [{instancePath:instancePath+"/failure_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data12 = data.description;
const _errs24 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate162.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: schema93.properties.description.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
let data13 = data.scope;
const _errs26 = errors;
if(typeof data13 !== "string"){
validate162.errors = [{instancePath:instancePath+"/scope",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data13 === "org") || (data13 === "personal"))){
validate162.errors = [{instancePath:instancePath+"/scope",keyword:"enum",params:{allowedValues: schema93.properties.scope.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.member_id !== undefined){
let data14 = data.member_id;
const _errs28 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate162.errors = [{instancePath:instancePath+"/member_id",keyword:"type",params:{type: schema93.properties.member_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_by !== undefined){
let data15 = data.created_by;
const _errs30 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate162.errors = [{instancePath:instancePath+"/created_by",keyword:"type",params:{type: schema93.properties.created_by.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_by !== undefined){
let data16 = data.updated_by;
const _errs32 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate162.errors = [{instancePath:instancePath+"/updated_by",keyword:"type",params:{type: schema93.properties.updated_by.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_by_token_id !== undefined){
let data17 = data.created_by_token_id;
const _errs34 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate162.errors = [{instancePath:instancePath+"/created_by_token_id",keyword:"type",params:{type: schema93.properties.created_by_token_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_by_token_id !== undefined){
let data18 = data.updated_by_token_id;
const _errs36 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate162.errors = [{instancePath:instancePath+"/updated_by_token_id",keyword:"type",params:{type: schema93.properties.updated_by_token_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data19 = data.created_at;
const _errs38 = errors;
if(errors === _errs38){
if(errors === _errs38){
if(typeof data19 === "string"){
if(!(formats2.validate(data19))){
validate162.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate162.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
let data20 = data.updated_at;
const _errs40 = errors;
if(errors === _errs40){
if(errors === _errs40){
if(typeof data20 === "string"){
if(!(formats2.validate(data20))){
validate162.errors = [{instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate162.errors = [{instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate162.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate162.errors = vErrors;
return errors === 0;
}
function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate161.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate162(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate161.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data2 = data.total;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate161.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate161.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate161.errors = vErrors;
return errors === 0;
}
exports.v53 = validate166;
function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate166.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate162(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
}
}
else {
validate166.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate166.errors = vErrors;
return errors === 0;
}
exports.v54 = validate168;
function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate168.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.previous_secret === undefined) && (missing1 = "previous_secret")) || ((data0.current_secret === undefined) && (missing1 = "current_secret"))) || ((data0.grace_expires_at === undefined) && (missing1 = "grace_expires_at"))){
validate168.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.previous_secret !== undefined){
const _errs3 = errors;
if(typeof data0.previous_secret !== "string"){
validate168.errors = [{instancePath:instancePath+"/data/previous_secret",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.current_secret !== undefined){
const _errs5 = errors;
if(typeof data0.current_secret !== "string"){
validate168.errors = [{instancePath:instancePath+"/data/current_secret",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.grace_expires_at !== undefined){
let data3 = data0.grace_expires_at;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats2.validate(data3))){
validate168.errors = [{instancePath:instancePath+"/data/grace_expires_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate168.errors = [{instancePath:instancePath+"/data/grace_expires_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate168.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate168.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}
exports.v55 = validate169;
const schema98 = {"type":"object","properties":{"id":{"type":"string","format":"uuid"},"webhook_id":{"type":"string","format":"uuid"},"event_type":{"$ref":"component:WebhookEventType"},"event_id":{"type":"string","format":"uuid"},"payload":{"type":"string"},"status":{"type":"string","enum":["pending","success","failed"]},"attempts":{"type":"integer"},"max_attempts":{"type":"integer"},"response_status":{"type":["integer","null"]},"response_body":{"type":["string","null"],"maxLength":4096},"next_retry_at":{"type":["string","null"],"format":"date-time"},"created_at":{"type":"string","format":"date-time"},"completed_at":{"type":["string","null"],"format":"date-time"}},"required":["id","webhook_id","event_type","event_id","payload","status","attempts","max_attempts","created_at"]};
function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.webhook_id === undefined) && (missing0 = "webhook_id"))) || ((data.event_type === undefined) && (missing0 = "event_type"))) || ((data.event_id === undefined) && (missing0 = "event_id"))) || ((data.payload === undefined) && (missing0 = "payload"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.attempts === undefined) && (missing0 = "attempts"))) || ((data.max_attempts === undefined) && (missing0 = "max_attempts"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate170.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate170.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate170.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webhook_id !== undefined){
let data1 = data.webhook_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate170.errors = [{instancePath:instancePath+"/webhook_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate170.errors = [{instancePath:instancePath+"/webhook_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_type !== undefined){
const _errs5 = errors;
if(!(validate163(data.event_type, {instancePath:instancePath+"/event_type",parentData:data,parentDataProperty:"event_type",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_id !== undefined){
let data3 = data.event_id;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
validate170.errors = [{instancePath:instancePath+"/event_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate170.errors = [{instancePath:instancePath+"/event_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
const _errs8 = errors;
if(typeof data.payload !== "string"){
validate170.errors = [{instancePath:instancePath+"/payload",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data5 = data.status;
const _errs10 = errors;
if(typeof data5 !== "string"){
validate170.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data5 === "pending") || (data5 === "success")) || (data5 === "failed"))){
validate170.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema98.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data6 = data.attempts;
const _errs12 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate170.errors = [{instancePath:instancePath+"/attempts",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_attempts !== undefined){
let data7 = data.max_attempts;
const _errs14 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate170.errors = [{instancePath:instancePath+"/max_attempts",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_status !== undefined){
let data8 = data.response_status;
const _errs16 = errors;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
validate170.errors = [{instancePath:instancePath+"/response_status",keyword:"type",params:{type: schema98.properties.response_status.type},message:"must be integer,null"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_body !== undefined){
let data9 = data.response_body;
const _errs18 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate170.errors = [{instancePath:instancePath+"/response_body",keyword:"type",params:{type: schema98.properties.response_body.type},message:"must be string,null"}];
return false;
}
if(errors === _errs18){
if(typeof data9 === "string"){
if(func2(data9) > 4096){
validate170.errors = [{instancePath:instancePath+"/response_body",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_retry_at !== undefined){
let data10 = data.next_retry_at;
const _errs20 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate170.errors = [{instancePath:instancePath+"/next_retry_at",keyword:"type",params:{type: schema98.properties.next_retry_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs20){
if(errors === _errs20){
if(typeof data10 === "string"){
if(!(formats2.validate(data10))){
validate170.errors = [{instancePath:instancePath+"/next_retry_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data11 = data.created_at;
const _errs22 = errors;
if(errors === _errs22){
if(errors === _errs22){
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
validate170.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate170.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.completed_at !== undefined){
let data12 = data.completed_at;
const _errs24 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate170.errors = [{instancePath:instancePath+"/completed_at",keyword:"type",params:{type: schema98.properties.completed_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs24){
if(errors === _errs24){
if(typeof data12 === "string"){
if(!(formats2.validate(data12))){
validate170.errors = [{instancePath:instancePath+"/completed_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate170.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate170.errors = vErrors;
return errors === 0;
}
function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate169.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate170(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate169.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data2 = data.total;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate169.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate169.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate169.errors = vErrors;
return errors === 0;
}
exports.v56 = validate173;
function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate173.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.message === undefined) && (missing1 = "message")) || ((data0.delivery_id === undefined) && (missing1 = "delivery_id"))){
validate173.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.message !== undefined){
const _errs3 = errors;
if(typeof data0.message !== "string"){
validate173.errors = [{instancePath:instancePath+"/data/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.delivery_id !== undefined){
let data2 = data0.delivery_id;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate173.errors = [{instancePath:instancePath+"/data/delivery_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate173.errors = [{instancePath:instancePath+"/data/delivery_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.warning !== undefined){
const _errs7 = errors;
if(typeof data0.warning !== "string"){
validate173.errors = [{instancePath:instancePath+"/data/warning",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate173.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate173.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate173.errors = vErrors;
return errors === 0;
}
exports.v57 = validate174;
const schema101 = {"type":"object","properties":{"id":{"type":"string","format":"uuid"},"run_id":{"type":"string","format":"uuid"},"step_id":{"type":["string","null"],"format":"uuid"},"agent_id":{"type":"string","format":"uuid"},"org_id":{"type":["string","null"],"format":"uuid"},"policy_id":{"type":"string","format":"uuid"},"tool_name":{"type":"string"},"request_snapshot":{"type":"object","additionalProperties":true},"status":{"type":"string","enum":["pending","approved","rejected","expired"]},"decided_by":{"type":["string","null"]},"reason":{"type":["string","null"]},"decided_at":{"type":["string","null"],"format":"date-time"},"expires_at":{"type":"string","format":"date-time"},"created_at":{"type":"string","format":"date-time"}},"required":["id","run_id","agent_id","policy_id","tool_name","status","expires_at","created_at"]};
function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.run_id === undefined) && (missing0 = "run_id"))) || ((data.agent_id === undefined) && (missing0 = "agent_id"))) || ((data.policy_id === undefined) && (missing0 = "policy_id"))) || ((data.tool_name === undefined) && (missing0 = "tool_name"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate175.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate175.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate175.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_id !== undefined){
let data1 = data.run_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate175.errors = [{instancePath:instancePath+"/run_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate175.errors = [{instancePath:instancePath+"/run_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.step_id !== undefined){
let data2 = data.step_id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate175.errors = [{instancePath:instancePath+"/step_id",keyword:"type",params:{type: schema101.properties.step_id.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate175.errors = [{instancePath:instancePath+"/step_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agent_id !== undefined){
let data3 = data.agent_id;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
validate175.errors = [{instancePath:instancePath+"/agent_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate175.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.org_id !== undefined){
let data4 = data.org_id;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate175.errors = [{instancePath:instancePath+"/org_id",keyword:"type",params:{type: schema101.properties.org_id.type},message:"must be string,null"}];
return false;
}
if(errors === _errs9){
if(errors === _errs9){
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
validate175.errors = [{instancePath:instancePath+"/org_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy_id !== undefined){
let data5 = data.policy_id;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
validate175.errors = [{instancePath:instancePath+"/policy_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate175.errors = [{instancePath:instancePath+"/policy_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_name !== undefined){
const _errs13 = errors;
if(typeof data.tool_name !== "string"){
validate175.errors = [{instancePath:instancePath+"/tool_name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_snapshot !== undefined){
let data7 = data.request_snapshot;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate175.errors = [{instancePath:instancePath+"/request_snapshot",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data8 = data.status;
const _errs18 = errors;
if(typeof data8 !== "string"){
validate175.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data8 === "pending") || (data8 === "approved")) || (data8 === "rejected")) || (data8 === "expired"))){
validate175.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema101.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decided_by !== undefined){
let data9 = data.decided_by;
const _errs20 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate175.errors = [{instancePath:instancePath+"/decided_by",keyword:"type",params:{type: schema101.properties.decided_by.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data10 = data.reason;
const _errs22 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate175.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: schema101.properties.reason.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decided_at !== undefined){
let data11 = data.decided_at;
const _errs24 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate175.errors = [{instancePath:instancePath+"/decided_at",keyword:"type",params:{type: schema101.properties.decided_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs24){
if(errors === _errs24){
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
validate175.errors = [{instancePath:instancePath+"/decided_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
let data12 = data.expires_at;
const _errs26 = errors;
if(errors === _errs26){
if(errors === _errs26){
if(typeof data12 === "string"){
if(!(formats2.validate(data12))){
validate175.errors = [{instancePath:instancePath+"/expires_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate175.errors = [{instancePath:instancePath+"/expires_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data13 = data.created_at;
const _errs28 = errors;
if(errors === _errs28){
if(errors === _errs28){
if(typeof data13 === "string"){
if(!(formats2.validate(data13))){
validate175.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate175.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate175.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate175.errors = vErrors;
return errors === 0;
}
function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate174.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate175(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate174.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data2 = data.total;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate174.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate174.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate174.errors = vErrors;
return errors === 0;
}
exports.v58 = validate177;
function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate177.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate175(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
}
}
else {
validate177.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}
exports.v59 = validate179;
const schema104 = {"type":"object","properties":{"id":{"type":"string","format":"uuid"},"name":{"type":"string"},"description":{"type":["string","null"]},"org_id":{"type":["string","null"],"format":"uuid"},"agent_id":{"type":["string","null"],"format":"uuid"},"condition_type":{"type":"string","enum":["cost_threshold","error_rate","rate_limit_approaching","approval_pending_timeout","failover_rate"]},"condition_config":{"type":"object","additionalProperties":true},"cooldown_seconds":{"type":"integer","minimum":0},"last_triggered_at":{"type":["string","null"],"format":"date-time"},"status":{"type":"string","enum":["active","disabled"]},"scope":{"type":"string","enum":["org","personal"]},"member_id":{"type":["string","null"]},"created_by":{"type":["string","null"]},"updated_by":{"type":["string","null"]},"created_by_token_id":{"type":["string","null"]},"updated_by_token_id":{"type":["string","null"]},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}},"required":["id","name","condition_type","condition_config","cooldown_seconds","status","created_at","updated_at"]};
function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.condition_type === undefined) && (missing0 = "condition_type"))) || ((data.condition_config === undefined) && (missing0 = "condition_config"))) || ((data.cooldown_seconds === undefined) && (missing0 = "cooldown_seconds"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate180.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate180.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate180.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate180.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate180.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: schema104.properties.description.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.org_id !== undefined){
let data3 = data.org_id;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate180.errors = [{instancePath:instancePath+"/org_id",keyword:"type",params:{type: schema104.properties.org_id.type},message:"must be string,null"}];
return false;
}
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
validate180.errors = [{instancePath:instancePath+"/org_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agent_id !== undefined){
let data4 = data.agent_id;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate180.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: schema104.properties.agent_id.type},message:"must be string,null"}];
return false;
}
if(errors === _errs9){
if(errors === _errs9){
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
validate180.errors = [{instancePath:instancePath+"/agent_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.condition_type !== undefined){
let data5 = data.condition_type;
const _errs11 = errors;
if(typeof data5 !== "string"){
validate180.errors = [{instancePath:instancePath+"/condition_type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data5 === "cost_threshold") || (data5 === "error_rate")) || (data5 === "rate_limit_approaching")) || (data5 === "approval_pending_timeout")) || (data5 === "failover_rate"))){
validate180.errors = [{instancePath:instancePath+"/condition_type",keyword:"enum",params:{allowedValues: schema104.properties.condition_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.condition_config !== undefined){
let data6 = data.condition_config;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
validate180.errors = [{instancePath:instancePath+"/condition_config",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cooldown_seconds !== undefined){
let data7 = data.cooldown_seconds;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate180.errors = [{instancePath:instancePath+"/cooldown_seconds",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate180.errors = [{instancePath:instancePath+"/cooldown_seconds",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_triggered_at !== undefined){
let data8 = data.last_triggered_at;
const _errs18 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate180.errors = [{instancePath:instancePath+"/last_triggered_at",keyword:"type",params:{type: schema104.properties.last_triggered_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs18){
if(errors === _errs18){
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
validate180.errors = [{instancePath:instancePath+"/last_triggered_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data9 = data.status;
const _errs20 = errors;
if(typeof data9 !== "string"){
validate180.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data9 === "active") || (data9 === "disabled"))){
validate180.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema104.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
let data10 = data.scope;
const _errs22 = errors;
if(typeof data10 !== "string"){
validate180.errors = [{instancePath:instancePath+"/scope",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data10 === "org") || (data10 === "personal"))){
validate180.errors = [{instancePath:instancePath+"/scope",keyword:"enum",params:{allowedValues: schema104.properties.scope.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.member_id !== undefined){
let data11 = data.member_id;
const _errs24 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate180.errors = [{instancePath:instancePath+"/member_id",keyword:"type",params:{type: schema104.properties.member_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_by !== undefined){
let data12 = data.created_by;
const _errs26 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate180.errors = [{instancePath:instancePath+"/created_by",keyword:"type",params:{type: schema104.properties.created_by.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_by !== undefined){
let data13 = data.updated_by;
const _errs28 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate180.errors = [{instancePath:instancePath+"/updated_by",keyword:"type",params:{type: schema104.properties.updated_by.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_by_token_id !== undefined){
let data14 = data.created_by_token_id;
const _errs30 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate180.errors = [{instancePath:instancePath+"/created_by_token_id",keyword:"type",params:{type: schema104.properties.created_by_token_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_by_token_id !== undefined){
let data15 = data.updated_by_token_id;
const _errs32 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate180.errors = [{instancePath:instancePath+"/updated_by_token_id",keyword:"type",params:{type: schema104.properties.updated_by_token_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data16 = data.created_at;
const _errs34 = errors;
if(errors === _errs34){
if(errors === _errs34){
if(typeof data16 === "string"){
if(!(formats2.validate(data16))){
validate180.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate180.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
let data17 = data.updated_at;
const _errs36 = errors;
if(errors === _errs36){
if(errors === _errs36){
if(typeof data17 === "string"){
if(!(formats2.validate(data17))){
validate180.errors = [{instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate180.errors = [{instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate180.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate180.errors = vErrors;
return errors === 0;
}
function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate179.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate180(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate179.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data2 = data.total;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate179.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate179.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}
exports.v60 = validate182;
function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate182.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate180(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
}
}
else {
validate182.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate182.errors = vErrors;
return errors === 0;
}
exports.v61 = validate184;
const schema107 = {"type":"object","properties":{"id":{"type":"string","format":"uuid"},"name":{"type":"string"},"description":{"type":["string","null"]},"scopes":{"type":"array","items":{"type":"string","enum":["read","write","admin"]}},"token_prefix":{"type":"string","maxLength":11},"account_id":{"type":["string","null"],"format":"uuid"},"status":{"type":"string","enum":["active","revoked"]},"expires_at":{"type":["string","null"],"format":"date-time"},"last_used_at":{"type":["string","null"],"format":"date-time"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}},"required":["id","name","scopes","token_prefix","status","created_at","updated_at"]};
function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.scopes === undefined) && (missing0 = "scopes"))) || ((data.token_prefix === undefined) && (missing0 = "token_prefix"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate185.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate185.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate185.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate185.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate185.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: schema107.properties.description.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scopes !== undefined){
let data3 = data.scopes;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(typeof data4 !== "string"){
validate185.errors = [{instancePath:instancePath+"/scopes/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data4 === "read") || (data4 === "write")) || (data4 === "admin"))){
validate185.errors = [{instancePath:instancePath+"/scopes/" + i0,keyword:"enum",params:{allowedValues: schema107.properties.scopes.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate185.errors = [{instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token_prefix !== undefined){
let data5 = data.token_prefix;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(func2(data5) > 11){
validate185.errors = [{instancePath:instancePath+"/token_prefix",keyword:"maxLength",params:{limit: 11},message:"must NOT have more than 11 characters"}];
return false;
}
}
else {
validate185.errors = [{instancePath:instancePath+"/token_prefix",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account_id !== undefined){
let data6 = data.account_id;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate185.errors = [{instancePath:instancePath+"/account_id",keyword:"type",params:{type: schema107.properties.account_id.type},message:"must be string,null"}];
return false;
}
if(errors === _errs13){
if(errors === _errs13){
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
validate185.errors = [{instancePath:instancePath+"/account_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data7 = data.status;
const _errs15 = errors;
if(typeof data7 !== "string"){
validate185.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data7 === "active") || (data7 === "revoked"))){
validate185.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema107.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
let data8 = data.expires_at;
const _errs17 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate185.errors = [{instancePath:instancePath+"/expires_at",keyword:"type",params:{type: schema107.properties.expires_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs17){
if(errors === _errs17){
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
validate185.errors = [{instancePath:instancePath+"/expires_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_used_at !== undefined){
let data9 = data.last_used_at;
const _errs19 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate185.errors = [{instancePath:instancePath+"/last_used_at",keyword:"type",params:{type: schema107.properties.last_used_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs19){
if(errors === _errs19){
if(typeof data9 === "string"){
if(!(formats2.validate(data9))){
validate185.errors = [{instancePath:instancePath+"/last_used_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data10 = data.created_at;
const _errs21 = errors;
if(errors === _errs21){
if(errors === _errs21){
if(typeof data10 === "string"){
if(!(formats2.validate(data10))){
validate185.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate185.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
let data11 = data.updated_at;
const _errs23 = errors;
if(errors === _errs23){
if(errors === _errs23){
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
validate185.errors = [{instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate185.errors = [{instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate185.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate185.errors = vErrors;
return errors === 0;
}
function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate184.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate185(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data2 = data.total;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate184.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate184.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}
exports.v62 = validate187;
function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.token === undefined) && (missing0 = "token"))){
validate187.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
const _errs1 = errors;
if(!(validate185(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined){
const _errs2 = errors;
if(typeof data.token !== "string"){
validate187.errors = [{instancePath:instancePath+"/token",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate187.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate187.errors = vErrors;
return errors === 0;
}
exports.v63 = validate189;
function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate189.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate185(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
}
else {
validate189.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate189.errors = vErrors;
return errors === 0;
}
exports.v64 = validate191;
const schema111 = {"type":"object","properties":{"id":{"type":"string","format":"uuid"},"org_id":{"type":"string","format":"uuid"},"email":{"type":"string","format":"email"},"role":{"type":"string","enum":["admin","member","viewer"]},"invited_by":{"type":"string"},"status":{"type":"string","enum":["pending","accepted","expired","revoked"]},"expires_at":{"type":"string","format":"date-time"},"accepted_at":{"type":["string","null"],"format":"date-time"},"created_at":{"type":"string","format":"date-time"}},"required":["id","org_id","email","role","invited_by","status","expires_at","created_at"]};
const formats164 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.org_id === undefined) && (missing0 = "org_id"))) || ((data.email === undefined) && (missing0 = "email"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.invited_by === undefined) && (missing0 = "invited_by"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate192.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate192.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate192.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.org_id !== undefined){
let data1 = data.org_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate192.errors = [{instancePath:instancePath+"/org_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate192.errors = [{instancePath:instancePath+"/org_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data2 = data.email;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats164.test(data2))){
validate192.errors = [{instancePath:instancePath+"/email",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
else {
validate192.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data3 = data.role;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate192.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "admin") || (data3 === "member")) || (data3 === "viewer"))){
validate192.errors = [{instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema111.properties.role.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.invited_by !== undefined){
const _errs9 = errors;
if(typeof data.invited_by !== "string"){
validate192.errors = [{instancePath:instancePath+"/invited_by",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data5 = data.status;
const _errs11 = errors;
if(typeof data5 !== "string"){
validate192.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data5 === "pending") || (data5 === "accepted")) || (data5 === "expired")) || (data5 === "revoked"))){
validate192.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema111.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
let data6 = data.expires_at;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data6 === "string"){
if(!(formats2.validate(data6))){
validate192.errors = [{instancePath:instancePath+"/expires_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate192.errors = [{instancePath:instancePath+"/expires_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accepted_at !== undefined){
let data7 = data.accepted_at;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate192.errors = [{instancePath:instancePath+"/accepted_at",keyword:"type",params:{type: schema111.properties.accepted_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs15){
if(errors === _errs15){
if(typeof data7 === "string"){
if(!(formats2.validate(data7))){
validate192.errors = [{instancePath:instancePath+"/accepted_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data8 = data.created_at;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
validate192.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate192.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate192.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate192.errors = vErrors;
return errors === 0;
}
function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate191.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate192(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate191.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data2 = data.total;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate191.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate191.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate191.errors = vErrors;
return errors === 0;
}
exports.v65 = validate194;
function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate194.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate192(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
}
}
else {
validate194.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate194.errors = vErrors;
return errors === 0;
}
exports.v66 = validate196;
const schema114 = {"type":"object","properties":{"id":{"type":"string","format":"uuid"},"org_id":{"type":"string","format":"uuid"},"email":{"type":"string","format":"email"},"display_name":{"type":"string"},"role":{"type":"string","enum":["owner","admin","member","viewer"]},"status":{"type":"string","enum":["active","suspended","removed"]},"invited_by":{"type":["string","null"]},"accepted_at":{"type":["string","null"],"format":"date-time"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}},"required":["id","org_id","email","display_name","role","status","created_at","updated_at"]};
function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.org_id === undefined) && (missing0 = "org_id"))) || ((data.email === undefined) && (missing0 = "email"))) || ((data.display_name === undefined) && (missing0 = "display_name"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate197.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate197.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate197.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.org_id !== undefined){
let data1 = data.org_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate197.errors = [{instancePath:instancePath+"/org_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate197.errors = [{instancePath:instancePath+"/org_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data2 = data.email;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats164.test(data2))){
validate197.errors = [{instancePath:instancePath+"/email",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
else {
validate197.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_name !== undefined){
const _errs7 = errors;
if(typeof data.display_name !== "string"){
validate197.errors = [{instancePath:instancePath+"/display_name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data4 = data.role;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate197.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data4 === "owner") || (data4 === "admin")) || (data4 === "member")) || (data4 === "viewer"))){
validate197.errors = [{instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema114.properties.role.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data5 = data.status;
const _errs11 = errors;
if(typeof data5 !== "string"){
validate197.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data5 === "active") || (data5 === "suspended")) || (data5 === "removed"))){
validate197.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema114.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.invited_by !== undefined){
let data6 = data.invited_by;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate197.errors = [{instancePath:instancePath+"/invited_by",keyword:"type",params:{type: schema114.properties.invited_by.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accepted_at !== undefined){
let data7 = data.accepted_at;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate197.errors = [{instancePath:instancePath+"/accepted_at",keyword:"type",params:{type: schema114.properties.accepted_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs15){
if(errors === _errs15){
if(typeof data7 === "string"){
if(!(formats2.validate(data7))){
validate197.errors = [{instancePath:instancePath+"/accepted_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data8 = data.created_at;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
validate197.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate197.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
let data9 = data.updated_at;
const _errs19 = errors;
if(errors === _errs19){
if(errors === _errs19){
if(typeof data9 === "string"){
if(!(formats2.validate(data9))){
validate197.errors = [{instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate197.errors = [{instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate197.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate197.errors = vErrors;
return errors === 0;
}
function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate196.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate197(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate196.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data2 = data.total;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate196.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate196.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate196.errors = vErrors;
return errors === 0;
}
exports.v67 = validate199;
function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate199.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((((data0.message === undefined) && (missing1 = "message")) || ((data0.agents_reassigned === undefined) && (missing1 = "agents_reassigned"))) || ((data0.policies_reassigned === undefined) && (missing1 = "policies_reassigned"))) || ((data0.webhooks_deleted === undefined) && (missing1 = "webhooks_deleted"))) || ((data0.alert_rules_deleted === undefined) && (missing1 = "alert_rules_deleted"))){
validate199.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.message !== undefined){
const _errs3 = errors;
if(typeof data0.message !== "string"){
validate199.errors = [{instancePath:instancePath+"/data/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.agents_reassigned !== undefined){
let data2 = data0.agents_reassigned;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate199.errors = [{instancePath:instancePath+"/data/agents_reassigned",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.policies_reassigned !== undefined){
let data3 = data0.policies_reassigned;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate199.errors = [{instancePath:instancePath+"/data/policies_reassigned",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.webhooks_deleted !== undefined){
let data4 = data0.webhooks_deleted;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate199.errors = [{instancePath:instancePath+"/data/webhooks_deleted",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.alert_rules_deleted !== undefined){
let data5 = data0.alert_rules_deleted;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate199.errors = [{instancePath:instancePath+"/data/alert_rules_deleted",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate199.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate199.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate199.errors = vErrors;
return errors === 0;
}
exports.v68 = validate200;
function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate200.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate197(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
}
}
else {
validate200.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate200.errors = vErrors;
return errors === 0;
}
exports.v69 = validate202;
const schema118 = {"type":"object","properties":{"id":{"type":"string","format":"uuid"},"slug":{"type":"string","minLength":3,"maxLength":50,"pattern":"^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},"name":{"type":"string"},"tier":{"type":"string","enum":["free","pro","growth","enterprise"]},"email":{"type":["string","null"],"format":"email"},"status":{"type":"string","enum":["active","suspended","cancelled","pending"]},"is_hosted":{"type":"boolean"},"monthly_step_count":{"type":"integer"},"monthly_step_count_reset_at":{"type":["string","null"],"format":"date-time"},"step_limit_override":{"type":["integer","null"]},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}},"required":["id","slug","name","tier","status","is_hosted","created_at","updated_at"]};
const pattern3 = new RegExp("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$", "u");
function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.tier === undefined) && (missing0 = "tier"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.is_hosted === undefined) && (missing0 = "is_hosted"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate203.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate203.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate203.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slug !== undefined){
let data1 = data.slug;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) > 50){
validate203.errors = [{instancePath:instancePath+"/slug",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(func2(data1) < 3){
validate203.errors = [{instancePath:instancePath+"/slug",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern3.test(data1)){
validate203.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\""}];
return false;
}
}
}
}
else {
validate203.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate203.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tier !== undefined){
let data3 = data.tier;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate203.errors = [{instancePath:instancePath+"/tier",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data3 === "free") || (data3 === "pro")) || (data3 === "growth")) || (data3 === "enterprise"))){
validate203.errors = [{instancePath:instancePath+"/tier",keyword:"enum",params:{allowedValues: schema118.properties.tier.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data4 = data.email;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate203.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: schema118.properties.email.type},message:"must be string,null"}];
return false;
}
if(errors === _errs9){
if(errors === _errs9){
if(typeof data4 === "string"){
if(!(formats164.test(data4))){
validate203.errors = [{instancePath:instancePath+"/email",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data5 = data.status;
const _errs11 = errors;
if(typeof data5 !== "string"){
validate203.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data5 === "active") || (data5 === "suspended")) || (data5 === "cancelled")) || (data5 === "pending"))){
validate203.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema118.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_hosted !== undefined){
const _errs13 = errors;
if(typeof data.is_hosted !== "boolean"){
validate203.errors = [{instancePath:instancePath+"/is_hosted",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.monthly_step_count !== undefined){
let data7 = data.monthly_step_count;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate203.errors = [{instancePath:instancePath+"/monthly_step_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.monthly_step_count_reset_at !== undefined){
let data8 = data.monthly_step_count_reset_at;
const _errs17 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate203.errors = [{instancePath:instancePath+"/monthly_step_count_reset_at",keyword:"type",params:{type: schema118.properties.monthly_step_count_reset_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs17){
if(errors === _errs17){
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
validate203.errors = [{instancePath:instancePath+"/monthly_step_count_reset_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.step_limit_override !== undefined){
let data9 = data.step_limit_override;
const _errs19 = errors;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
validate203.errors = [{instancePath:instancePath+"/step_limit_override",keyword:"type",params:{type: schema118.properties.step_limit_override.type},message:"must be integer,null"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data10 = data.created_at;
const _errs21 = errors;
if(errors === _errs21){
if(errors === _errs21){
if(typeof data10 === "string"){
if(!(formats2.validate(data10))){
validate203.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate203.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
let data11 = data.updated_at;
const _errs23 = errors;
if(errors === _errs23){
if(errors === _errs23){
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
validate203.errors = [{instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate203.errors = [{instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate203.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate203.errors = vErrors;
return errors === 0;
}
function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate202.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate203(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
}
}
else {
validate202.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate202.errors = vErrors;
return errors === 0;
}
exports.v70 = validate205;
const schema120 = {"type":"object","properties":{"id":{"type":"string","format":"uuid"},"account_id":{"type":"string","format":"uuid"},"expires_at":{"type":"string","format":"date-time"},"created_at":{"type":"string","format":"date-time"},"last_active_at":{"type":["string","null"],"format":"date-time"},"ip_address":{"type":["string","null"]},"user_agent":{"type":["string","null"]}},"required":["id","account_id","expires_at","created_at"]};
function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.account_id === undefined) && (missing0 = "account_id"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate206.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate206.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate206.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account_id !== undefined){
let data1 = data.account_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate206.errors = [{instancePath:instancePath+"/account_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate206.errors = [{instancePath:instancePath+"/account_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
let data2 = data.expires_at;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats2.validate(data2))){
validate206.errors = [{instancePath:instancePath+"/expires_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate206.errors = [{instancePath:instancePath+"/expires_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data3 = data.created_at;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats2.validate(data3))){
validate206.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate206.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_active_at !== undefined){
let data4 = data.last_active_at;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate206.errors = [{instancePath:instancePath+"/last_active_at",keyword:"type",params:{type: schema120.properties.last_active_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs9){
if(errors === _errs9){
if(typeof data4 === "string"){
if(!(formats2.validate(data4))){
validate206.errors = [{instancePath:instancePath+"/last_active_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip_address !== undefined){
let data5 = data.ip_address;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate206.errors = [{instancePath:instancePath+"/ip_address",keyword:"type",params:{type: schema120.properties.ip_address.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_agent !== undefined){
let data6 = data.user_agent;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate206.errors = [{instancePath:instancePath+"/user_agent",keyword:"type",params:{type: schema120.properties.user_agent.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate206.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate206.errors = vErrors;
return errors === 0;
}
function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate205.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate206(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data2 = data.total;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate205.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate205.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate205.errors = vErrors;
return errors === 0;
}
exports.v71 = validate208;
function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate208.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((data0.account === undefined) && (missing1 = "account")) || ((data0.admin_token === undefined) && (missing1 = "admin_token"))) || ((data0.agent === undefined) && (missing1 = "agent"))) || ((data0.policy === undefined) && (missing1 = "policy"))){
validate208.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.account !== undefined){
let data1 = data0.account;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if(((((data1.id === undefined) && (missing2 = "id")) || ((data1.slug === undefined) && (missing2 = "slug"))) || ((data1.name === undefined) && (missing2 = "name"))) || ((data1.tier === undefined) && (missing2 = "tier"))){
validate208.errors = [{instancePath:instancePath+"/data/account",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data1.id !== undefined){
const _errs5 = errors;
if(typeof data1.id !== "string"){
validate208.errors = [{instancePath:instancePath+"/data/account/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.slug !== undefined){
const _errs7 = errors;
if(typeof data1.slug !== "string"){
validate208.errors = [{instancePath:instancePath+"/data/account/slug",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.name !== undefined){
const _errs9 = errors;
if(typeof data1.name !== "string"){
validate208.errors = [{instancePath:instancePath+"/data/account/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.tier !== undefined){
const _errs11 = errors;
if(typeof data1.tier !== "string"){
validate208.errors = [{instancePath:instancePath+"/data/account/tier",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate208.errors = [{instancePath:instancePath+"/data/account",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.admin_token !== undefined){
const _errs13 = errors;
if(typeof data0.admin_token !== "string"){
validate208.errors = [{instancePath:instancePath+"/data/admin_token",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.agent !== undefined){
let data7 = data0.agent;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if((((data7.id === undefined) && (missing3 = "id")) || ((data7.name === undefined) && (missing3 = "name"))) || ((data7.api_key === undefined) && (missing3 = "api_key"))){
validate208.errors = [{instancePath:instancePath+"/data/agent",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data7.id !== undefined){
const _errs17 = errors;
if(typeof data7.id !== "string"){
validate208.errors = [{instancePath:instancePath+"/data/agent/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.name !== undefined){
const _errs19 = errors;
if(typeof data7.name !== "string"){
validate208.errors = [{instancePath:instancePath+"/data/agent/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.api_key !== undefined){
const _errs21 = errors;
if(typeof data7.api_key !== "string"){
validate208.errors = [{instancePath:instancePath+"/data/agent/api_key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate208.errors = [{instancePath:instancePath+"/data/agent",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.policy !== undefined){
let data11 = data0.policy;
const _errs23 = errors;
if(errors === _errs23){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing4;
if(((data11.id === undefined) && (missing4 = "id")) || ((data11.name === undefined) && (missing4 = "name"))){
validate208.errors = [{instancePath:instancePath+"/data/policy",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data11.id !== undefined){
const _errs25 = errors;
if(typeof data11.id !== "string"){
validate208.errors = [{instancePath:instancePath+"/data/policy/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.name !== undefined){
const _errs27 = errors;
if(typeof data11.name !== "string"){
validate208.errors = [{instancePath:instancePath+"/data/policy/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
validate208.errors = [{instancePath:instancePath+"/data/policy",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0._note !== undefined){
const _errs29 = errors;
if(typeof data0._note !== "string"){
validate208.errors = [{instancePath:instancePath+"/data/_note",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate208.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate208.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate208.errors = vErrors;
return errors === 0;
}
exports.v72 = validate209;
const schema123 = {"type":"object","properties":{"org_name":{"type":"string"},"role":{"type":"string","enum":["admin","member","viewer"]},"email":{"type":"string","format":"email"},"inviter":{"type":"string"},"expires_at":{"type":"string","format":"date-time"}},"required":["org_name","role","email","inviter","expires_at"]};
function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.org_name === undefined) && (missing0 = "org_name")) || ((data.role === undefined) && (missing0 = "role"))) || ((data.email === undefined) && (missing0 = "email"))) || ((data.inviter === undefined) && (missing0 = "inviter"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))){
validate210.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.org_name !== undefined){
const _errs1 = errors;
if(typeof data.org_name !== "string"){
validate210.errors = [{instancePath:instancePath+"/org_name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data1 = data.role;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate210.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "admin") || (data1 === "member")) || (data1 === "viewer"))){
validate210.errors = [{instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema123.properties.role.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data2 = data.email;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats164.test(data2))){
validate210.errors = [{instancePath:instancePath+"/email",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
else {
validate210.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inviter !== undefined){
const _errs7 = errors;
if(typeof data.inviter !== "string"){
validate210.errors = [{instancePath:instancePath+"/inviter",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
let data4 = data.expires_at;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data4 === "string"){
if(!(formats2.validate(data4))){
validate210.errors = [{instancePath:instancePath+"/expires_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate210.errors = [{instancePath:instancePath+"/expires_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate210.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate210.errors = vErrors;
return errors === 0;
}
function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate209.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate210(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
}
}
else {
validate209.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate209.errors = vErrors;
return errors === 0;
}
exports.v73 = validate212;
function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.member === undefined) && (missing0 = "member")) || ((data.account === undefined) && (missing0 = "account"))){
validate213.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.member !== undefined){
const _errs1 = errors;
if(!(validate197(data.member, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
let data1 = data.account;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.id === undefined) && (missing1 = "id")) || ((data1.slug === undefined) && (missing1 = "slug"))) || ((data1.name === undefined) && (missing1 = "name"))){
validate213.errors = [{instancePath:instancePath+"/account",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.id !== undefined){
let data2 = data1.id;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate213.errors = [{instancePath:instancePath+"/account/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/account/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.slug !== undefined){
const _errs6 = errors;
if(typeof data1.slug !== "string"){
validate213.errors = [{instancePath:instancePath+"/account/slug",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.name !== undefined){
const _errs8 = errors;
if(typeof data1.name !== "string"){
validate213.errors = [{instancePath:instancePath+"/account/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/account",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate213.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate213.errors = vErrors;
return errors === 0;
}
function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate212.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate213(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
}
}
else {
validate212.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate212.errors = vErrors;
return errors === 0;
}
exports.v74 = validate216;
function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate216.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.devMode === undefined) && (missing1 = "devMode")){
validate216.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.devMode !== undefined){
if(typeof data0.devMode !== "boolean"){
validate216.errors = [{instancePath:instancePath+"/data/devMode",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate216.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate216.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate216.errors = vErrors;
return errors === 0;
}
exports.v75 = validate217;
function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate217.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.message === undefined) && (missing1 = "message")) || ((data0.devMode === undefined) && (missing1 = "devMode"))){
validate217.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.message !== undefined){
const _errs3 = errors;
if(typeof data0.message !== "string"){
validate217.errors = [{instancePath:instancePath+"/data/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.devMode !== undefined){
const _errs5 = errors;
if(typeof data0.devMode !== "boolean"){
validate217.errors = [{instancePath:instancePath+"/data/devMode",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate217.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate217.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate217.errors = vErrors;
return errors === 0;
}
exports.v76 = validate218;
function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate218.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.isNewUser === undefined) && (missing1 = "isNewUser")){
validate218.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.isNewUser !== undefined){
if(typeof data0.isNewUser !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/data/isNewUser",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate218.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate218.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate218.errors = vErrors;
return errors === 0;
}
exports.v77 = validate219;
const schema129 = {"type":"object","properties":{"data":{"type":"object","properties":{"account":{"type":"object","properties":{"id":{"type":"string"},"status":{"type":"string","enum":["pending","active"]},"email":{"type":"string"},"name":{"type":"string"},"slug":{"type":"string"},"tier":{"type":"string"}},"required":["id","status","email","name","slug","tier"]},"scopes":{"type":"array","items":{"type":"string"}}},"required":["account","scopes"]}},"required":["data"]};
function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate219.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.account === undefined) && (missing1 = "account")) || ((data0.scopes === undefined) && (missing1 = "scopes"))){
validate219.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.account !== undefined){
let data1 = data0.account;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if(((((((data1.id === undefined) && (missing2 = "id")) || ((data1.status === undefined) && (missing2 = "status"))) || ((data1.email === undefined) && (missing2 = "email"))) || ((data1.name === undefined) && (missing2 = "name"))) || ((data1.slug === undefined) && (missing2 = "slug"))) || ((data1.tier === undefined) && (missing2 = "tier"))){
validate219.errors = [{instancePath:instancePath+"/data/account",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data1.id !== undefined){
const _errs5 = errors;
if(typeof data1.id !== "string"){
validate219.errors = [{instancePath:instancePath+"/data/account/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.status !== undefined){
let data3 = data1.status;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate219.errors = [{instancePath:instancePath+"/data/account/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "pending") || (data3 === "active"))){
validate219.errors = [{instancePath:instancePath+"/data/account/status",keyword:"enum",params:{allowedValues: schema129.properties.data.properties.account.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.email !== undefined){
const _errs9 = errors;
if(typeof data1.email !== "string"){
validate219.errors = [{instancePath:instancePath+"/data/account/email",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.name !== undefined){
const _errs11 = errors;
if(typeof data1.name !== "string"){
validate219.errors = [{instancePath:instancePath+"/data/account/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.slug !== undefined){
const _errs13 = errors;
if(typeof data1.slug !== "string"){
validate219.errors = [{instancePath:instancePath+"/data/account/slug",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.tier !== undefined){
const _errs15 = errors;
if(typeof data1.tier !== "string"){
validate219.errors = [{instancePath:instancePath+"/data/account/tier",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate219.errors = [{instancePath:instancePath+"/data/account",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.scopes !== undefined){
let data8 = data0.scopes;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data8)){
var valid3 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs19 = errors;
if(typeof data8[i0] !== "string"){
validate219.errors = [{instancePath:instancePath+"/data/scopes/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
else {
validate219.errors = [{instancePath:instancePath+"/data/scopes",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate219.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate219.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate219.errors = vErrors;
return errors === 0;
}
exports.v78 = validate220;
function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate220.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.account === undefined) && (missing1 = "account")) || ((data0.claimed === undefined) && (missing1 = "claimed"))){
validate220.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.account !== undefined){
let data1 = data0.account;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if(((((((data1.id === undefined) && (missing2 = "id")) || ((data1.status === undefined) && (missing2 = "status"))) || ((data1.email === undefined) && (missing2 = "email"))) || ((data1.name === undefined) && (missing2 = "name"))) || ((data1.slug === undefined) && (missing2 = "slug"))) || ((data1.tier === undefined) && (missing2 = "tier"))){
validate220.errors = [{instancePath:instancePath+"/data/account",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data1.id !== undefined){
const _errs5 = errors;
if(typeof data1.id !== "string"){
validate220.errors = [{instancePath:instancePath+"/data/account/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.status !== undefined){
const _errs7 = errors;
if(typeof data1.status !== "string"){
validate220.errors = [{instancePath:instancePath+"/data/account/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.email !== undefined){
const _errs9 = errors;
if(typeof data1.email !== "string"){
validate220.errors = [{instancePath:instancePath+"/data/account/email",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.name !== undefined){
const _errs11 = errors;
if(typeof data1.name !== "string"){
validate220.errors = [{instancePath:instancePath+"/data/account/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.slug !== undefined){
const _errs13 = errors;
if(typeof data1.slug !== "string"){
validate220.errors = [{instancePath:instancePath+"/data/account/slug",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.tier !== undefined){
const _errs15 = errors;
if(typeof data1.tier !== "string"){
validate220.errors = [{instancePath:instancePath+"/data/account/tier",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate220.errors = [{instancePath:instancePath+"/data/account",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.admin_token !== undefined){
const _errs17 = errors;
if(typeof data0.admin_token !== "string"){
validate220.errors = [{instancePath:instancePath+"/data/admin_token",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.agent !== undefined){
let data9 = data0.agent;
const _errs19 = errors;
if(errors === _errs19){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if((((data9.id === undefined) && (missing3 = "id")) || ((data9.name === undefined) && (missing3 = "name"))) || ((data9.api_key === undefined) && (missing3 = "api_key"))){
validate220.errors = [{instancePath:instancePath+"/data/agent",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data9.id !== undefined){
const _errs21 = errors;
if(typeof data9.id !== "string"){
validate220.errors = [{instancePath:instancePath+"/data/agent/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.name !== undefined){
const _errs23 = errors;
if(typeof data9.name !== "string"){
validate220.errors = [{instancePath:instancePath+"/data/agent/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.api_key !== undefined){
const _errs25 = errors;
if(typeof data9.api_key !== "string"){
validate220.errors = [{instancePath:instancePath+"/data/agent/api_key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate220.errors = [{instancePath:instancePath+"/data/agent",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.claimed !== undefined){
const _errs27 = errors;
if(typeof data0.claimed !== "boolean"){
validate220.errors = [{instancePath:instancePath+"/data/claimed",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate220.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate220.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate220.errors = vErrors;
return errors === 0;
}
return exports
})()
const headers = (() => {
const exports = {}
exports.v1 = validate52;
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["retry-after"] !== undefined){
let data0 = data["retry-after"];
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data0 === null
              || (dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))){
coerced0 = +data0;
}
else {
validate52.errors = [{instancePath:instancePath+"/retry-after",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["retry-after"] = coerced0;
}
}
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate52.errors = [{instancePath:instancePath+"/retry-after",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
}
else {
validate52.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
exports.v2 = validate53;
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["retry-after"] === undefined) && (missing0 = "retry-after")){
validate53.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["retry-after"] !== undefined){
let data0 = data["retry-after"];
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data0 === null
              || (dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))){
coerced0 = +data0;
}
else {
validate53.errors = [{instancePath:instancePath+"/retry-after",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["retry-after"] = coerced0;
}
}
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate53.errors = [{instancePath:instancePath+"/retry-after",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
exports.v3 = validate54;
const schema21 = {"type":"object","properties":{"x-rungate-run-id":{"type":"string","format":"uuid"},"x-rungate-step-id":{"type":"string"},"x-rungate-provider":{"type":"string"},"x-rungate-model":{"type":"string"},"x-rungate-tokens-used":{"type":"integer","minimum":0},"x-rungate-cost-usd":{"type":"number","minimum":0},"x-rungate-budget-remaining-usd":{"type":"number","minimum":0},"x-rungate-budget-remaining-tokens":{"type":"integer","minimum":0},"x-rungate-policy-fallback":{"type":"string","enum":["true"]},"x-rungate-policy-fallback-reason":{"type":"string","enum":["not_found","not_allowed","run_already_bound"]},"x-rungate-model-override":{"type":"string"}},"required":["x-rungate-run-id","x-rungate-step-id","x-rungate-provider","x-rungate-model"]};
const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data["x-rungate-run-id"] === undefined) && (missing0 = "x-rungate-run-id")) || ((data["x-rungate-step-id"] === undefined) && (missing0 = "x-rungate-step-id"))) || ((data["x-rungate-provider"] === undefined) && (missing0 = "x-rungate-provider"))) || ((data["x-rungate-model"] === undefined) && (missing0 = "x-rungate-model"))){
validate54.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["x-rungate-run-id"] !== undefined){
let data0 = data["x-rungate-run-id"];
const _errs1 = errors;
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
validate54.errors = [{instancePath:instancePath+"/x-rungate-run-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-rungate-run-id"] = coerced0;
}
}
}
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate54.errors = [{instancePath:instancePath+"/x-rungate-run-id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-rungate-step-id"] !== undefined){
let data1 = data["x-rungate-step-id"];
const _errs3 = errors;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
validate54.errors = [{instancePath:instancePath+"/x-rungate-step-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-rungate-step-id"] = coerced1;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-rungate-provider"] !== undefined){
let data2 = data["x-rungate-provider"];
const _errs5 = errors;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
validate54.errors = [{instancePath:instancePath+"/x-rungate-provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["x-rungate-provider"] = coerced2;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-rungate-model"] !== undefined){
let data3 = data["x-rungate-model"];
const _errs7 = errors;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
validate54.errors = [{instancePath:instancePath+"/x-rungate-model",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["x-rungate-model"] = coerced3;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-rungate-tokens-used"] !== undefined){
let data4 = data["x-rungate-tokens-used"];
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 === "boolean" || data4 === null
              || (dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))){
coerced4 = +data4;
}
else {
validate54.errors = [{instancePath:instancePath+"/x-rungate-tokens-used",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["x-rungate-tokens-used"] = coerced4;
}
}
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate54.errors = [{instancePath:instancePath+"/x-rungate-tokens-used",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-rungate-cost-usd"] !== undefined){
let data5 = data["x-rungate-cost-usd"];
const _errs11 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
let dataType5 = typeof data5;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "boolean" || data5 === null
              || (dataType5 == "string" && data5 && data5 == +data5)){
coerced5 = +data5;
}
else {
validate54.errors = [{instancePath:instancePath+"/x-rungate-cost-usd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["x-rungate-cost-usd"] = coerced5;
}
}
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate54.errors = [{instancePath:instancePath+"/x-rungate-cost-usd",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-rungate-budget-remaining-usd"] !== undefined){
let data6 = data["x-rungate-budget-remaining-usd"];
const _errs13 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
let dataType6 = typeof data6;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 == "boolean" || data6 === null
              || (dataType6 == "string" && data6 && data6 == +data6)){
coerced6 = +data6;
}
else {
validate54.errors = [{instancePath:instancePath+"/x-rungate-budget-remaining-usd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["x-rungate-budget-remaining-usd"] = coerced6;
}
}
}
if(errors === _errs13){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate54.errors = [{instancePath:instancePath+"/x-rungate-budget-remaining-usd",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-rungate-budget-remaining-tokens"] !== undefined){
let data7 = data["x-rungate-budget-remaining-tokens"];
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
let dataType7 = typeof data7;
let coerced7 = undefined;
if(!(coerced7 !== undefined)){
if(dataType7 === "boolean" || data7 === null
              || (dataType7 === "string" && data7 && data7 == +data7 && !(data7 % 1))){
coerced7 = +data7;
}
else {
validate54.errors = [{instancePath:instancePath+"/x-rungate-budget-remaining-tokens",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced7 !== undefined){
data7 = coerced7;
if(data !== undefined){
data["x-rungate-budget-remaining-tokens"] = coerced7;
}
}
}
if(errors === _errs15){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate54.errors = [{instancePath:instancePath+"/x-rungate-budget-remaining-tokens",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-rungate-policy-fallback"] !== undefined){
let data8 = data["x-rungate-policy-fallback"];
const _errs17 = errors;
if(typeof data8 !== "string"){
let dataType8 = typeof data8;
let coerced8 = undefined;
if(!(coerced8 !== undefined)){
if(dataType8 == "number" || dataType8 == "boolean"){
coerced8 = "" + data8;
}
else if(data8 === null){
coerced8 = "";
}
else {
validate54.errors = [{instancePath:instancePath+"/x-rungate-policy-fallback",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced8 !== undefined){
data8 = coerced8;
if(data !== undefined){
data["x-rungate-policy-fallback"] = coerced8;
}
}
}
if(!(data8 === "true")){
validate54.errors = [{instancePath:instancePath+"/x-rungate-policy-fallback",keyword:"enum",params:{allowedValues: schema21.properties["x-rungate-policy-fallback"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-rungate-policy-fallback-reason"] !== undefined){
let data9 = data["x-rungate-policy-fallback-reason"];
const _errs19 = errors;
if(typeof data9 !== "string"){
let dataType9 = typeof data9;
let coerced9 = undefined;
if(!(coerced9 !== undefined)){
if(dataType9 == "number" || dataType9 == "boolean"){
coerced9 = "" + data9;
}
else if(data9 === null){
coerced9 = "";
}
else {
validate54.errors = [{instancePath:instancePath+"/x-rungate-policy-fallback-reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced9 !== undefined){
data9 = coerced9;
if(data !== undefined){
data["x-rungate-policy-fallback-reason"] = coerced9;
}
}
}
if(!(((data9 === "not_found") || (data9 === "not_allowed")) || (data9 === "run_already_bound"))){
validate54.errors = [{instancePath:instancePath+"/x-rungate-policy-fallback-reason",keyword:"enum",params:{allowedValues: schema21.properties["x-rungate-policy-fallback-reason"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-rungate-model-override"] !== undefined){
let data10 = data["x-rungate-model-override"];
const _errs21 = errors;
if(typeof data10 !== "string"){
let dataType10 = typeof data10;
let coerced10 = undefined;
if(!(coerced10 !== undefined)){
if(dataType10 == "number" || dataType10 == "boolean"){
coerced10 = "" + data10;
}
else if(data10 === null){
coerced10 = "";
}
else {
validate54.errors = [{instancePath:instancePath+"/x-rungate-model-override",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced10 !== undefined){
data10 = coerced10;
if(data !== undefined){
data["x-rungate-model-override"] = coerced10;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate54.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
exports.v4 = validate55;
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data["x-rungate-run-id"] === undefined) && (missing0 = "x-rungate-run-id")) || ((data["x-rungate-step-id"] === undefined) && (missing0 = "x-rungate-step-id"))) || ((data["retry-after"] === undefined) && (missing0 = "retry-after"))){
validate55.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["x-rungate-run-id"] !== undefined){
let data0 = data["x-rungate-run-id"];
const _errs1 = errors;
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
validate55.errors = [{instancePath:instancePath+"/x-rungate-run-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-rungate-run-id"] = coerced0;
}
}
}
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate55.errors = [{instancePath:instancePath+"/x-rungate-run-id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-rungate-step-id"] !== undefined){
let data1 = data["x-rungate-step-id"];
const _errs3 = errors;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
validate55.errors = [{instancePath:instancePath+"/x-rungate-step-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-rungate-step-id"] = coerced1;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["retry-after"] !== undefined){
let data2 = data["retry-after"];
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 === "boolean" || data2 === null
              || (dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced2 = +data2;
}
else {
validate55.errors = [{instancePath:instancePath+"/retry-after",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["retry-after"] = coerced2;
}
}
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate55.errors = [{instancePath:instancePath+"/retry-after",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate55.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
exports.v5 = validate56;
const schema23 = {"type":"object","properties":{"x-rungate-run-id":{"type":"string","format":"uuid"},"x-rungate-step-id":{"type":"string"},"x-should-retry":{"type":"string","enum":["true","false"]}},"required":[]};
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-rungate-run-id"] !== undefined){
let data0 = data["x-rungate-run-id"];
const _errs1 = errors;
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
validate56.errors = [{instancePath:instancePath+"/x-rungate-run-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-rungate-run-id"] = coerced0;
}
}
}
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate56.errors = [{instancePath:instancePath+"/x-rungate-run-id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-rungate-step-id"] !== undefined){
let data1 = data["x-rungate-step-id"];
const _errs3 = errors;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
validate56.errors = [{instancePath:instancePath+"/x-rungate-step-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-rungate-step-id"] = coerced1;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-should-retry"] !== undefined){
let data2 = data["x-should-retry"];
const _errs5 = errors;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
validate56.errors = [{instancePath:instancePath+"/x-should-retry",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["x-should-retry"] = coerced2;
}
}
}
if(!((data2 === "true") || (data2 === "false"))){
validate56.errors = [{instancePath:instancePath+"/x-should-retry",keyword:"enum",params:{allowedValues: schema23.properties["x-should-retry"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate56.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
exports.v6 = validate57;
const schema24 = {"type":"object","properties":{"retry-after":{"type":"integer","minimum":0},"x-rungate-run-id":{"type":"string","format":"uuid"},"x-rungate-step-id":{"type":"string"},"x-should-retry":{"type":"string","enum":["true","false"]}},"required":["retry-after"]};
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["retry-after"] === undefined) && (missing0 = "retry-after")){
validate57.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["retry-after"] !== undefined){
let data0 = data["retry-after"];
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data0 === null
              || (dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))){
coerced0 = +data0;
}
else {
validate57.errors = [{instancePath:instancePath+"/retry-after",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["retry-after"] = coerced0;
}
}
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate57.errors = [{instancePath:instancePath+"/retry-after",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-rungate-run-id"] !== undefined){
let data1 = data["x-rungate-run-id"];
const _errs3 = errors;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
validate57.errors = [{instancePath:instancePath+"/x-rungate-run-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-rungate-run-id"] = coerced1;
}
}
}
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate57.errors = [{instancePath:instancePath+"/x-rungate-run-id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-rungate-step-id"] !== undefined){
let data2 = data["x-rungate-step-id"];
const _errs5 = errors;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
validate57.errors = [{instancePath:instancePath+"/x-rungate-step-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["x-rungate-step-id"] = coerced2;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-should-retry"] !== undefined){
let data3 = data["x-should-retry"];
const _errs7 = errors;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
validate57.errors = [{instancePath:instancePath+"/x-should-retry",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["x-should-retry"] = coerced3;
}
}
}
if(!((data3 === "true") || (data3 === "false"))){
validate57.errors = [{instancePath:instancePath+"/x-should-retry",keyword:"enum",params:{allowedValues: schema24.properties["x-should-retry"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate57.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
exports.v7 = validate58;
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-rungate-run-id"] !== undefined){
let data0 = data["x-rungate-run-id"];
const _errs1 = errors;
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
validate58.errors = [{instancePath:instancePath+"/x-rungate-run-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-rungate-run-id"] = coerced0;
}
}
}
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate58.errors = [{instancePath:instancePath+"/x-rungate-run-id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-rungate-step-id"] !== undefined){
let data1 = data["x-rungate-step-id"];
const _errs3 = errors;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
validate58.errors = [{instancePath:instancePath+"/x-rungate-step-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-rungate-step-id"] = coerced1;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate58.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
exports.v8 = validate59;
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["set-cookie"] !== undefined){
let data0 = data["set-cookie"];
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
validate59.errors = [{instancePath:instancePath+"/set-cookie",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["set-cookie"] = coerced0;
}
}
}
}
}
else {
validate59.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
exports.v9 = validate60;
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["set-cookie"] === undefined) && (missing0 = "set-cookie")){
validate60.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["set-cookie"] !== undefined){
let data0 = data["set-cookie"];
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
validate60.errors = [{instancePath:instancePath+"/set-cookie",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["set-cookie"] = coerced0;
}
}
}
}
}
}
else {
validate60.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
return exports
})()
module.exports = {
  "getHealth": { "200": { "body": { "application/json": bodies.v1 } }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v3 }, "headers": headers.v1 } },
  "listProviderKeys": { "200": { "body": { "application/json": bodies.v4 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "createProviderKey": { "201": { "body": { "application/json": bodies.v6 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getProviderKey": { "200": { "body": { "application/json": bodies.v6 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "updateProviderKey": { "200": { "body": { "application/json": bodies.v6 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "deleteProviderKey": { "200": { "body": { "application/json": bodies.v7 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "disableProviderKey": { "200": { "body": { "application/json": bodies.v6 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "enableProviderKey": { "200": { "body": { "application/json": bodies.v6 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getProviderKeyDependents": { "200": { "body": { "application/json": bodies.v8 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "upsertProviderKeyByName": { "200": { "body": { "application/json": bodies.v6 } }, "201": { "body": { "application/json": bodies.v6 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "409": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "listPolicies": { "200": { "body": { "application/json": bodies.v9 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "createPolicy": { "201": { "body": { "application/json": bodies.v10 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getPolicyStats": { "200": { "body": { "application/json": bodies.v11 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getPolicyCostTrend": { "200": { "body": { "application/json": bodies.v12 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getPolicy": { "200": { "body": { "application/json": bodies.v10 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "updatePolicy": { "200": { "body": { "application/json": bodies.v10 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "deletePolicy": { "200": { "body": { "application/json": bodies.v13 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "409": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "upsertPolicyByName": { "200": { "body": { "application/json": bodies.v10 } }, "201": { "body": { "application/json": bodies.v10 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "409": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "listPolicyVersions": { "200": { "body": { "application/json": bodies.v14 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getPolicyVersion": { "200": { "body": { "application/json": bodies.v15 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "listAgents": { "200": { "body": { "application/json": bodies.v16 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "createAgent": { "201": { "body": { "application/json": bodies.v17 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getAllAgentStats": { "200": { "body": { "application/json": bodies.v18 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getAgent": { "200": { "body": { "application/json": bodies.v19 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "updateAgent": { "200": { "body": { "application/json": bodies.v19 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "patchAgent": { "200": { "body": { "application/json": bodies.v19 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "rotateAgentKey": { "200": { "body": { "application/json": bodies.v20 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "upsertAgentByName": { "200": { "body": { "application/json": bodies.v19 } }, "201": { "body": { "application/json": bodies.v21 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "listRuns": { "200": { "body": { "application/json": bodies.v22 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getRun": { "200": { "body": { "application/json": bodies.v23 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "renameRun": { "200": { "body": { "application/json": bodies.v23 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "listRunSteps": { "200": { "body": { "application/json": bodies.v24 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "listRunLedger": { "200": { "body": { "application/json": bodies.v25 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "stopRun": { "200": { "body": { "application/json": bodies.v13 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "unblockRun": { "200": { "body": { "application/json": bodies.v26 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "completeRun": { "200": { "body": { "application/json": bodies.v23 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getCostAnalytics": { "200": { "body": { "application/json": bodies.v27 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getLatencyAnalytics": { "200": { "body": { "application/json": bodies.v28 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getErrorAnalytics": { "200": { "body": { "application/json": bodies.v29 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getThroughputAnalytics": { "200": { "body": { "application/json": bodies.v30 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getProviderReliability": { "200": { "body": { "application/json": bodies.v31 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getRunAnalytics": { "200": { "body": { "application/json": bodies.v32 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getTopN": { "200": { "body": { "application/json": bodies.v33 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getOverviewStats": { "200": { "body": { "application/json": bodies.v34 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getProviderHealth": { "200": { "body": { "application/json": bodies.v35 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "previewCleanup": { "200": { "body": { "application/json": bodies.v36 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "deleteOldData": { "200": { "body": { "application/json": bodies.v37 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "proxyChatCompletions": { "200": { "body": { "application/json": bodies.v38 }, "headers": headers.v3 }, "202": { "body": { "application/json": bodies.v39 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v40 }, "headers": headers.v5 }, "401": { "body": { "application/json": bodies.v41 } }, "402": { "body": { "application/json": bodies.v42 }, "headers": headers.v5 }, "403": { "body": { "application/json": bodies.v43 }, "headers": headers.v5 }, "404": { "body": { "application/json": bodies.v40 }, "headers": headers.v5 }, "408": { "body": { "application/json": bodies.v40 }, "headers": headers.v5 }, "409": { "body": { "application/json": bodies.v40 }, "headers": headers.v5 }, "413": { "body": { "application/json": bodies.v40 }, "headers": headers.v5 }, "415": { "body": { "application/json": bodies.v40 }, "headers": headers.v5 }, "429": { "body": { "application/json": bodies.v42 }, "headers": headers.v6 }, "500": { "body": { "application/json": bodies.v2 } }, "502": { "body": { "application/json": bodies.v44 }, "headers": headers.v5 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "4XX": { "body": { "application/json": bodies.v45 }, "headers": headers.v7 } },
  "proxyMessages": { "200": { "body": { "application/json": bodies.v38 }, "headers": headers.v3 }, "202": { "body": { "application/json": bodies.v39 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v40 }, "headers": headers.v5 }, "401": { "body": { "application/json": bodies.v41 } }, "402": { "body": { "application/json": bodies.v42 }, "headers": headers.v5 }, "403": { "body": { "application/json": bodies.v43 }, "headers": headers.v5 }, "404": { "body": { "application/json": bodies.v40 }, "headers": headers.v5 }, "408": { "body": { "application/json": bodies.v40 }, "headers": headers.v5 }, "409": { "body": { "application/json": bodies.v40 }, "headers": headers.v5 }, "413": { "body": { "application/json": bodies.v40 }, "headers": headers.v5 }, "415": { "body": { "application/json": bodies.v40 }, "headers": headers.v5 }, "429": { "body": { "application/json": bodies.v42 }, "headers": headers.v6 }, "500": { "body": { "application/json": bodies.v2 } }, "502": { "body": { "application/json": bodies.v44 }, "headers": headers.v5 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "4XX": { "body": { "application/json": bodies.v45 }, "headers": headers.v7 } },
  "completeAllRuns": { "200": { "body": { "application/json": bodies.v46 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v41 } }, "403": { "body": { "application/json": bodies.v43 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v42 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "completeCurrentRun": { "200": { "body": { "application/json": bodies.v47 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v41 } }, "403": { "body": { "application/json": bodies.v43 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v42 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "completeAgentRun": { "200": { "body": { "application/json": bodies.v47 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v41 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "409": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v42 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getAgentRunSteps": { "200": { "body": { "application/json": bodies.v24 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v41 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v42 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "createRunStep": { "201": { "body": { "application/json": bodies.v48 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v41 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "409": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v42 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "discoverAgentApi": { "200": { "body": { "application/json": bodies.v49 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getAgentInfo": { "200": { "body": { "application/json": bodies.v50 } }, "401": { "body": { "application/json": bodies.v41 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v42 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "listAgentRuns": { "200": { "body": { "application/json": bodies.v22 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v41 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v42 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getAgentCurrentRun": { "200": { "body": { "application/json": bodies.v23 } }, "401": { "body": { "application/json": bodies.v41 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v42 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "updateAgentCurrentRun": { "200": { "body": { "application/json": bodies.v51 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v41 } }, "403": { "body": { "application/json": bodies.v43 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v42 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getAgentRun": { "200": { "body": { "application/json": bodies.v23 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v41 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v42 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "updateAgentRun": { "200": { "body": { "application/json": bodies.v51 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v41 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v42 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "listWebhooks": { "200": { "body": { "application/json": bodies.v52 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "createWebhook": { "201": { "body": { "application/json": bodies.v53 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getWebhook": { "200": { "body": { "application/json": bodies.v53 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "updateWebhook": { "200": { "body": { "application/json": bodies.v53 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "deleteWebhook": { "200": { "body": { "application/json": bodies.v13 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "enableWebhook": { "200": { "body": { "application/json": bodies.v53 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "disableWebhook": { "200": { "body": { "application/json": bodies.v53 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "rotateWebhookSecret": { "200": { "body": { "application/json": bodies.v54 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "expirePreviousWebhookSecret": { "200": { "body": { "application/json": bodies.v53 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "listWebhookDeliveries": { "200": { "body": { "application/json": bodies.v55 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "testWebhook": { "200": { "body": { "application/json": bodies.v56 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "listApprovalRequests": { "200": { "body": { "application/json": bodies.v57 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getApprovalRequest": { "200": { "body": { "application/json": bodies.v58 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "approveApprovalRequest": { "200": { "body": { "application/json": bodies.v58 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "409": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "rejectApprovalRequest": { "200": { "body": { "application/json": bodies.v58 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "409": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "listAlertRules": { "200": { "body": { "application/json": bodies.v59 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "createAlertRule": { "201": { "body": { "application/json": bodies.v60 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "409": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getAlertRule": { "200": { "body": { "application/json": bodies.v60 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "updateAlertRule": { "200": { "body": { "application/json": bodies.v60 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "deleteAlertRule": { "200": { "body": { "application/json": bodies.v13 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "enableAlertRule": { "200": { "body": { "application/json": bodies.v60 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "disableAlertRule": { "200": { "body": { "application/json": bodies.v60 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "listAdminTokens": { "200": { "body": { "application/json": bodies.v61 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "createAdminToken": { "201": { "body": { "application/json": bodies.v62 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "409": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getAdminToken": { "200": { "body": { "application/json": bodies.v63 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "revokeAdminToken": { "200": { "body": { "application/json": bodies.v13 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "listInvitations": { "200": { "body": { "application/json": bodies.v64 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "createInvitation": { "201": { "body": { "application/json": bodies.v65 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "409": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "revokeInvitation": { "200": { "body": { "application/json": bodies.v65 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "409": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "resendInvitation": { "200": { "body": { "application/json": bodies.v65 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "409": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "listMembers": { "200": { "body": { "application/json": bodies.v66 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "removeMember": { "200": { "body": { "application/json": bodies.v67 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "409": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "updateMember": { "200": { "body": { "application/json": bodies.v68 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "transferOwnership": { "200": { "body": { "application/json": bodies.v13 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getCurrentAccount": { "200": { "body": { "application/json": bodies.v69 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "updateCurrentAccount": { "200": { "body": { "application/json": bodies.v69 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "listSessions": { "200": { "body": { "application/json": bodies.v70 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "revokeSession": { "204": { "headers": headers.v8 }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v5 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "registerAccount": { "201": { "body": { "application/json": bodies.v71 } }, "400": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getInvitationByToken": { "200": { "body": { "application/json": bodies.v72 } }, "400": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "acceptInvitation": { "200": { "body": { "application/json": bodies.v73 }, "headers": headers.v9 }, "400": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "409": { "body": { "application/json": bodies.v2 } }, "410": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getAuthConfig": { "200": { "body": { "application/json": bodies.v74 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "startAuth": { "200": { "body": { "application/json": bodies.v75 } }, "400": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "verifyAuth": { "200": { "body": { "application/json": bodies.v76 }, "headers": headers.v9 }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getAuthSession": { "200": { "body": { "application/json": bodies.v77 } }, "401": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "completeRegistration": { "200": { "body": { "application/json": bodies.v78 }, "headers": headers.v8 }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "logout": { "204": { "headers": headers.v9 }, "400": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getOpenAPISpec": { "200": { "body": { "application/json": bodies.v38 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
  "getIntegrationGuide": { "200": {  }, "400": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 } },
}
