// Written by "npm run generate"; do not edit.
'use strict'
const scalars = (() => {
const exports = {}
exports.v1 = validate52;
const schema19 = {"type":"object","properties":{"provider":{"type":"string"},"status":{"type":"string","enum":["active","disabled","deleted"]}},"required":[]};
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.provider !== undefined){
let data0 = data.provider;
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
validate52.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["provider"] = coerced0;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data1 = data.status;
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
validate52.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["status"] = coerced1;
}
}
}
if(!(((data1 === "active") || (data1 === "disabled")) || (data1 === "deleted"))){
validate52.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema19.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
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
const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate53.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
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
validate53.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["id"] = coerced0;
}
}
}
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate53.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
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
exports.v3 = validate54;
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.remap_to !== undefined){
let data0 = data.remap_to;
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
validate54.errors = [{instancePath:instancePath+"/remap_to",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["remap_to"] = coerced0;
}
}
}
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate54.errors = [{instancePath:instancePath+"/remap_to",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
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
if((data.name === undefined) && (missing0 = "name")){
validate55.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
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
validate55.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["name"] = coerced0;
}
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
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
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
validate56.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["name"] = coerced0;
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
exports.v6 = validate57;
const formats4 = require("ajv-formats/dist/formats").fullFormats["date-time"];
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.since !== undefined){
let data0 = data.since;
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
validate57.errors = [{instancePath:instancePath+"/since",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["since"] = coerced0;
}
}
}
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats4.validate(data0))){
validate57.errors = [{instancePath:instancePath+"/since",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if(data.until !== undefined){
let data1 = data.until;
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
validate57.errors = [{instancePath:instancePath+"/until",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["until"] = coerced1;
}
}
}
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats4.validate(data1))){
validate57.errors = [{instancePath:instancePath+"/until",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if(data.limit === undefined){
data.limit = 100;
}
if(data.since !== undefined){
let data0 = data.since;
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
validate58.errors = [{instancePath:instancePath+"/since",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["since"] = coerced0;
}
}
}
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats4.validate(data0))){
validate58.errors = [{instancePath:instancePath+"/since",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if(data.until !== undefined){
let data1 = data.until;
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
validate58.errors = [{instancePath:instancePath+"/until",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["until"] = coerced1;
}
}
}
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats4.validate(data1))){
validate58.errors = [{instancePath:instancePath+"/until",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
let data2 = data.limit;
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
validate58.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["limit"] = coerced2;
}
}
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 500 || isNaN(data2)){
validate58.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate58.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
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
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.version === undefined) && (missing0 = "version"))){
validate59.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
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
validate59.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["id"] = coerced0;
}
}
}
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate59.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
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
if(data.version !== undefined){
let data1 = data.version;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data1 === null
              || (dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced1 = +data1;
}
else {
validate59.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["version"] = coerced1;
}
}
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate59.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
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
const schema27 = {"type":"object","properties":{"status":{"type":"string","enum":["active","disabled"]},"policy_id":{"type":"string","format":"uuid"}},"required":[]};
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
let data0 = data.status;
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
validate60.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["status"] = coerced0;
}
}
}
if(!((data0 === "active") || (data0 === "disabled"))){
validate60.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema27.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
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
validate60.errors = [{instancePath:instancePath+"/policy_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["policy_id"] = coerced1;
}
}
}
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate60.errors = [{instancePath:instancePath+"/policy_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
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
exports.v10 = validate61;
const schema28 = {"type":"object","properties":{"agent_id":{"type":"string","format":"uuid"},"status":{"type":"string","enum":["running","completed","failed","budget_exceeded","force_stopped"]},"since":{"type":"string","format":"date-time"},"until":{"type":"string","format":"date-time"},"sort":{"type":"string"},"order":{"type":"string","enum":["asc","desc"],"default":"desc"},"limit":{"type":"integer","default":50,"maximum":200,"minimum":1},"offset":{"type":"integer","default":0,"minimum":0},"had_governance_block":{"type":"string","enum":["true","false"]},"had_failover":{"type":"string","enum":["true","false"]}},"required":[]};
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.order === undefined){
data.order = "desc";
}
if(data.limit === undefined){
data.limit = 50;
}
if(data.offset === undefined){
data.offset = 0;
}
if(data.agent_id !== undefined){
let data0 = data.agent_id;
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
validate61.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["agent_id"] = coerced0;
}
}
}
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate61.errors = [{instancePath:instancePath+"/agent_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
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
if(data.status !== undefined){
let data1 = data.status;
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
validate61.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["status"] = coerced1;
}
}
}
if(!(((((data1 === "running") || (data1 === "completed")) || (data1 === "failed")) || (data1 === "budget_exceeded")) || (data1 === "force_stopped"))){
validate61.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema28.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined){
let data2 = data.since;
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
validate61.errors = [{instancePath:instancePath+"/since",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["since"] = coerced2;
}
}
}
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats4.validate(data2))){
validate61.errors = [{instancePath:instancePath+"/since",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if(data.until !== undefined){
let data3 = data.until;
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
validate61.errors = [{instancePath:instancePath+"/until",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["until"] = coerced3;
}
}
}
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats4.validate(data3))){
validate61.errors = [{instancePath:instancePath+"/until",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if(data.sort !== undefined){
let data4 = data.sort;
const _errs9 = errors;
if(typeof data4 !== "string"){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data4;
}
else if(data4 === null){
coerced4 = "";
}
else {
validate61.errors = [{instancePath:instancePath+"/sort",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["sort"] = coerced4;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data5 = data.order;
const _errs11 = errors;
if(typeof data5 !== "string"){
let dataType5 = typeof data5;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data5;
}
else if(data5 === null){
coerced5 = "";
}
else {
validate61.errors = [{instancePath:instancePath+"/order",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["order"] = coerced5;
}
}
}
if(!((data5 === "asc") || (data5 === "desc"))){
validate61.errors = [{instancePath:instancePath+"/order",keyword:"enum",params:{allowedValues: schema28.properties.order.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
if(valid0){
let data6 = data.limit;
const _errs13 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
let dataType6 = typeof data6;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 === "boolean" || data6 === null
              || (dataType6 === "string" && data6 && data6 == +data6 && !(data6 % 1))){
coerced6 = +data6;
}
else {
validate61.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["limit"] = coerced6;
}
}
}
if(errors === _errs13){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 200 || isNaN(data6)){
validate61.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate61.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
if(valid0){
let data7 = data.offset;
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
validate61.errors = [{instancePath:instancePath+"/offset",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced7 !== undefined){
data7 = coerced7;
if(data !== undefined){
data["offset"] = coerced7;
}
}
}
if(errors === _errs15){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate61.errors = [{instancePath:instancePath+"/offset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
if(valid0){
if(data.had_governance_block !== undefined){
let data8 = data.had_governance_block;
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
validate61.errors = [{instancePath:instancePath+"/had_governance_block",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced8 !== undefined){
data8 = coerced8;
if(data !== undefined){
data["had_governance_block"] = coerced8;
}
}
}
if(!((data8 === "true") || (data8 === "false"))){
validate61.errors = [{instancePath:instancePath+"/had_governance_block",keyword:"enum",params:{allowedValues: schema28.properties.had_governance_block.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.had_failover !== undefined){
let data9 = data.had_failover;
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
validate61.errors = [{instancePath:instancePath+"/had_failover",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced9 !== undefined){
data9 = coerced9;
if(data !== undefined){
data["had_failover"] = coerced9;
}
}
}
if(!((data9 === "true") || (data9 === "false"))){
validate61.errors = [{instancePath:instancePath+"/had_failover",keyword:"enum",params:{allowedValues: schema28.properties.had_failover.enum},message:"must be equal to one of the allowed values"}];
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
}
}
}
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
exports.v11 = validate62;
const schema29 = {"type":"object","properties":{"sort":{"type":"string"},"order":{"type":"string","enum":["asc","desc"]},"limit":{"type":"integer","default":100,"maximum":200,"minimum":1},"offset":{"type":"integer","default":0,"minimum":0}},"required":[]};
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 100;
}
if(data.offset === undefined){
data.offset = 0;
}
if(data.sort !== undefined){
let data0 = data.sort;
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
validate62.errors = [{instancePath:instancePath+"/sort",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["sort"] = coerced0;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order !== undefined){
let data1 = data.order;
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
validate62.errors = [{instancePath:instancePath+"/order",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["order"] = coerced1;
}
}
}
if(!((data1 === "asc") || (data1 === "desc"))){
validate62.errors = [{instancePath:instancePath+"/order",keyword:"enum",params:{allowedValues: schema29.properties.order.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data2 = data.limit;
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
validate62.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["limit"] = coerced2;
}
}
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
validate62.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate62.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
if(valid0){
let data3 = data.offset;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 === "boolean" || data3 === null
              || (dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced3 = +data3;
}
else {
validate62.errors = [{instancePath:instancePath+"/offset",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["offset"] = coerced3;
}
}
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate62.errors = [{instancePath:instancePath+"/offset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
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
exports.v12 = validate63;
const schema30 = {"type":"object","properties":{"group_by":{"type":"string","enum":["agent","provider","model","day"]},"agent_id":{"type":"string","format":"uuid"},"provider":{"type":"string"},"model":{"type":"string"},"since":{"type":"string","format":"date-time"},"until":{"type":"string","format":"date-time"},"granularity":{"type":"string","enum":["hour","day","week"]},"limit":{"type":"integer","minimum":1,"maximum":1000,"default":50},"offset":{"type":"integer","minimum":0,"default":0}},"required":["group_by"]};
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 50;
}
if(data.offset === undefined){
data.offset = 0;
}
let missing0;
if((data.group_by === undefined) && (missing0 = "group_by")){
validate63.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.group_by !== undefined){
let data0 = data.group_by;
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
validate63.errors = [{instancePath:instancePath+"/group_by",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["group_by"] = coerced0;
}
}
}
if(!((((data0 === "agent") || (data0 === "provider")) || (data0 === "model")) || (data0 === "day"))){
validate63.errors = [{instancePath:instancePath+"/group_by",keyword:"enum",params:{allowedValues: schema30.properties.group_by.enum},message:"must be equal to one of the allowed values"}];
return false;
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
validate63.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["agent_id"] = coerced1;
}
}
}
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate63.errors = [{instancePath:instancePath+"/agent_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
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
if(data.provider !== undefined){
let data2 = data.provider;
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
validate63.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["provider"] = coerced2;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data3 = data.model;
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
validate63.errors = [{instancePath:instancePath+"/model",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["model"] = coerced3;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined){
let data4 = data.since;
const _errs9 = errors;
if(typeof data4 !== "string"){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data4;
}
else if(data4 === null){
coerced4 = "";
}
else {
validate63.errors = [{instancePath:instancePath+"/since",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["since"] = coerced4;
}
}
}
if(errors === _errs9){
if(errors === _errs9){
if(typeof data4 === "string"){
if(!(formats4.validate(data4))){
validate63.errors = [{instancePath:instancePath+"/since",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if(data.until !== undefined){
let data5 = data.until;
const _errs11 = errors;
if(typeof data5 !== "string"){
let dataType5 = typeof data5;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data5;
}
else if(data5 === null){
coerced5 = "";
}
else {
validate63.errors = [{instancePath:instancePath+"/until",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["until"] = coerced5;
}
}
}
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats4.validate(data5))){
validate63.errors = [{instancePath:instancePath+"/until",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.granularity !== undefined){
let data6 = data.granularity;
const _errs13 = errors;
if(typeof data6 !== "string"){
let dataType6 = typeof data6;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 == "number" || dataType6 == "boolean"){
coerced6 = "" + data6;
}
else if(data6 === null){
coerced6 = "";
}
else {
validate63.errors = [{instancePath:instancePath+"/granularity",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["granularity"] = coerced6;
}
}
}
if(!(((data6 === "hour") || (data6 === "day")) || (data6 === "week"))){
validate63.errors = [{instancePath:instancePath+"/granularity",keyword:"enum",params:{allowedValues: schema30.properties.granularity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data7 = data.limit;
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
validate63.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced7 !== undefined){
data7 = coerced7;
if(data !== undefined){
data["limit"] = coerced7;
}
}
}
if(errors === _errs15){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000 || isNaN(data7)){
validate63.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate63.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
if(valid0){
let data8 = data.offset;
const _errs17 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
let dataType8 = typeof data8;
let coerced8 = undefined;
if(!(coerced8 !== undefined)){
if(dataType8 === "boolean" || data8 === null
              || (dataType8 === "string" && data8 && data8 == +data8 && !(data8 % 1))){
coerced8 = +data8;
}
else {
validate63.errors = [{instancePath:instancePath+"/offset",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced8 !== undefined){
data8 = coerced8;
if(data !== undefined){
data["offset"] = coerced8;
}
}
}
if(errors === _errs17){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate63.errors = [{instancePath:instancePath+"/offset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
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
validate63.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
exports.v13 = validate64;
const schema31 = {"type":"object","properties":{"group_by":{"type":"string","enum":["provider","model","agent","provider_key"]},"agent_id":{"type":"string","format":"uuid"},"provider":{"type":"string"},"model":{"type":"string"},"since":{"type":"string","format":"date-time"},"until":{"type":"string","format":"date-time"},"granularity":{"type":"string","enum":["hour","day","week"]},"limit":{"type":"integer","minimum":1,"maximum":1000,"default":50},"offset":{"type":"integer","minimum":0,"default":0}},"required":["group_by"]};
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 50;
}
if(data.offset === undefined){
data.offset = 0;
}
let missing0;
if((data.group_by === undefined) && (missing0 = "group_by")){
validate64.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.group_by !== undefined){
let data0 = data.group_by;
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
validate64.errors = [{instancePath:instancePath+"/group_by",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["group_by"] = coerced0;
}
}
}
if(!((((data0 === "provider") || (data0 === "model")) || (data0 === "agent")) || (data0 === "provider_key"))){
validate64.errors = [{instancePath:instancePath+"/group_by",keyword:"enum",params:{allowedValues: schema31.properties.group_by.enum},message:"must be equal to one of the allowed values"}];
return false;
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
validate64.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["agent_id"] = coerced1;
}
}
}
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate64.errors = [{instancePath:instancePath+"/agent_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
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
if(data.provider !== undefined){
let data2 = data.provider;
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
validate64.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["provider"] = coerced2;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data3 = data.model;
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
validate64.errors = [{instancePath:instancePath+"/model",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["model"] = coerced3;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined){
let data4 = data.since;
const _errs9 = errors;
if(typeof data4 !== "string"){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data4;
}
else if(data4 === null){
coerced4 = "";
}
else {
validate64.errors = [{instancePath:instancePath+"/since",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["since"] = coerced4;
}
}
}
if(errors === _errs9){
if(errors === _errs9){
if(typeof data4 === "string"){
if(!(formats4.validate(data4))){
validate64.errors = [{instancePath:instancePath+"/since",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if(data.until !== undefined){
let data5 = data.until;
const _errs11 = errors;
if(typeof data5 !== "string"){
let dataType5 = typeof data5;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data5;
}
else if(data5 === null){
coerced5 = "";
}
else {
validate64.errors = [{instancePath:instancePath+"/until",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["until"] = coerced5;
}
}
}
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats4.validate(data5))){
validate64.errors = [{instancePath:instancePath+"/until",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.granularity !== undefined){
let data6 = data.granularity;
const _errs13 = errors;
if(typeof data6 !== "string"){
let dataType6 = typeof data6;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 == "number" || dataType6 == "boolean"){
coerced6 = "" + data6;
}
else if(data6 === null){
coerced6 = "";
}
else {
validate64.errors = [{instancePath:instancePath+"/granularity",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["granularity"] = coerced6;
}
}
}
if(!(((data6 === "hour") || (data6 === "day")) || (data6 === "week"))){
validate64.errors = [{instancePath:instancePath+"/granularity",keyword:"enum",params:{allowedValues: schema31.properties.granularity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data7 = data.limit;
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
validate64.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced7 !== undefined){
data7 = coerced7;
if(data !== undefined){
data["limit"] = coerced7;
}
}
}
if(errors === _errs15){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000 || isNaN(data7)){
validate64.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate64.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
if(valid0){
let data8 = data.offset;
const _errs17 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
let dataType8 = typeof data8;
let coerced8 = undefined;
if(!(coerced8 !== undefined)){
if(dataType8 === "boolean" || data8 === null
              || (dataType8 === "string" && data8 && data8 == +data8 && !(data8 % 1))){
coerced8 = +data8;
}
else {
validate64.errors = [{instancePath:instancePath+"/offset",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced8 !== undefined){
data8 = coerced8;
if(data !== undefined){
data["offset"] = coerced8;
}
}
}
if(errors === _errs17){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate64.errors = [{instancePath:instancePath+"/offset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
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
validate64.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
exports.v14 = validate65;
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 50;
}
if(data.offset === undefined){
data.offset = 0;
}
if(data.agent_id !== undefined){
let data0 = data.agent_id;
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
validate65.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["agent_id"] = coerced0;
}
}
}
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate65.errors = [{instancePath:instancePath+"/agent_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
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
if(data.since !== undefined){
let data1 = data.since;
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
validate65.errors = [{instancePath:instancePath+"/since",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["since"] = coerced1;
}
}
}
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats4.validate(data1))){
validate65.errors = [{instancePath:instancePath+"/since",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if(data.until !== undefined){
let data2 = data.until;
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
validate65.errors = [{instancePath:instancePath+"/until",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["until"] = coerced2;
}
}
}
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats4.validate(data2))){
validate65.errors = [{instancePath:instancePath+"/until",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
let data3 = data.limit;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 === "boolean" || data3 === null
              || (dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced3 = +data3;
}
else {
validate65.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["limit"] = coerced3;
}
}
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
validate65.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate65.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
if(valid0){
let data4 = data.offset;
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
validate65.errors = [{instancePath:instancePath+"/offset",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["offset"] = coerced4;
}
}
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate65.errors = [{instancePath:instancePath+"/offset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
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
exports.v15 = validate66;
const schema33 = {"type":"object","properties":{"agent_id":{"type":"string","format":"uuid"},"since":{"type":"string","format":"date-time"},"until":{"type":"string","format":"date-time"},"granularity":{"type":"string","enum":["hour","day","week"]},"limit":{"type":"integer","minimum":1,"maximum":1000,"default":50},"offset":{"type":"integer","minimum":0,"default":0}},"required":[]};
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 50;
}
if(data.offset === undefined){
data.offset = 0;
}
if(data.agent_id !== undefined){
let data0 = data.agent_id;
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
validate66.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["agent_id"] = coerced0;
}
}
}
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate66.errors = [{instancePath:instancePath+"/agent_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
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
if(data.since !== undefined){
let data1 = data.since;
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
validate66.errors = [{instancePath:instancePath+"/since",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["since"] = coerced1;
}
}
}
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats4.validate(data1))){
validate66.errors = [{instancePath:instancePath+"/since",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if(data.until !== undefined){
let data2 = data.until;
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
validate66.errors = [{instancePath:instancePath+"/until",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["until"] = coerced2;
}
}
}
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats4.validate(data2))){
validate66.errors = [{instancePath:instancePath+"/until",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if(data.granularity !== undefined){
let data3 = data.granularity;
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
validate66.errors = [{instancePath:instancePath+"/granularity",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["granularity"] = coerced3;
}
}
}
if(!(((data3 === "hour") || (data3 === "day")) || (data3 === "week"))){
validate66.errors = [{instancePath:instancePath+"/granularity",keyword:"enum",params:{allowedValues: schema33.properties.granularity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data4 = data.limit;
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
validate66.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["limit"] = coerced4;
}
}
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000 || isNaN(data4)){
validate66.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate66.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
if(valid0){
let data5 = data.offset;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
let dataType5 = typeof data5;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 === "boolean" || data5 === null
              || (dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1))){
coerced5 = +data5;
}
else {
validate66.errors = [{instancePath:instancePath+"/offset",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["offset"] = coerced5;
}
}
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate66.errors = [{instancePath:instancePath+"/offset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
}
}
}
}
}
else {
validate66.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
exports.v16 = validate67;
const schema34 = {"type":"object","properties":{"metric":{"type":"string","enum":["spend","requests","tokens","latency_p95","errors"]},"entity":{"type":"string","enum":["agent","model","provider"]},"since":{"type":"string","format":"date-time"},"until":{"type":"string","format":"date-time"},"limit":{"type":"integer","minimum":1,"maximum":100,"default":10},"agent_id":{"type":"string"}},"required":["metric","entity"]};
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 10;
}
let missing0;
if(((data.metric === undefined) && (missing0 = "metric")) || ((data.entity === undefined) && (missing0 = "entity"))){
validate67.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.metric !== undefined){
let data0 = data.metric;
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
validate67.errors = [{instancePath:instancePath+"/metric",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["metric"] = coerced0;
}
}
}
if(!(((((data0 === "spend") || (data0 === "requests")) || (data0 === "tokens")) || (data0 === "latency_p95")) || (data0 === "errors"))){
validate67.errors = [{instancePath:instancePath+"/metric",keyword:"enum",params:{allowedValues: schema34.properties.metric.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entity !== undefined){
let data1 = data.entity;
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
validate67.errors = [{instancePath:instancePath+"/entity",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["entity"] = coerced1;
}
}
}
if(!(((data1 === "agent") || (data1 === "model")) || (data1 === "provider"))){
validate67.errors = [{instancePath:instancePath+"/entity",keyword:"enum",params:{allowedValues: schema34.properties.entity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined){
let data2 = data.since;
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
validate67.errors = [{instancePath:instancePath+"/since",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["since"] = coerced2;
}
}
}
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats4.validate(data2))){
validate67.errors = [{instancePath:instancePath+"/since",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if(data.until !== undefined){
let data3 = data.until;
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
validate67.errors = [{instancePath:instancePath+"/until",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["until"] = coerced3;
}
}
}
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats4.validate(data3))){
validate67.errors = [{instancePath:instancePath+"/until",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
let data4 = data.limit;
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
validate67.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["limit"] = coerced4;
}
}
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
validate67.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate67.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
if(valid0){
if(data.agent_id !== undefined){
let data5 = data.agent_id;
const _errs11 = errors;
if(typeof data5 !== "string"){
let dataType5 = typeof data5;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data5;
}
else if(data5 === null){
coerced5 = "";
}
else {
validate67.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["agent_id"] = coerced5;
}
}
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
validate67.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}
exports.v17 = validate68;
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.days === undefined){
data.days = 30;
}
let data0 = data.days;
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
validate68.errors = [{instancePath:instancePath+"/days",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["days"] = coerced0;
}
}
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate68.errors = [{instancePath:instancePath+"/days",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
else {
validate68.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
exports.v18 = validate69;
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate69.errors = [{instancePath:instancePath+"/x-rungate-run-id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-rungate-run-policy"] !== undefined){
let data1 = data["x-rungate-run-policy"];
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
validate69.errors = [{instancePath:instancePath+"/x-rungate-run-policy",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-rungate-run-policy"] = coerced1;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-rungate-run-name"] !== undefined){
let data2 = data["x-rungate-run-name"];
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
validate69.errors = [{instancePath:instancePath+"/x-rungate-run-name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["x-rungate-run-name"] = coerced2;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-rungate-run-metadata"] !== undefined){
let data3 = data["x-rungate-run-metadata"];
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
validate69.errors = [{instancePath:instancePath+"/x-rungate-run-metadata",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["x-rungate-run-metadata"] = coerced3;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-rungate-new-run"] !== undefined){
let data4 = data["x-rungate-new-run"];
const _errs9 = errors;
if(typeof data4 !== "string"){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data4;
}
else if(data4 === null){
coerced4 = "";
}
else {
validate69.errors = [{instancePath:instancePath+"/x-rungate-new-run",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["x-rungate-new-run"] = coerced4;
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
else {
validate69.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}
exports.v19 = validate70;
const schema37 = {"type":"object","properties":{"limit":{"type":"integer","default":50,"minimum":1,"maximum":200},"offset":{"type":"integer","default":0,"minimum":0},"sort":{"type":"string"},"order":{"type":"string","enum":["asc","desc"]}},"required":[]};
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 50;
}
if(data.offset === undefined){
data.offset = 0;
}
let data0 = data.limit;
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
validate70.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["limit"] = coerced0;
}
}
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 200 || isNaN(data0)){
validate70.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate70.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
if(valid0){
let data1 = data.offset;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data1 === null
              || (dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced1 = +data1;
}
else {
validate70.errors = [{instancePath:instancePath+"/offset",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["offset"] = coerced1;
}
}
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate70.errors = [{instancePath:instancePath+"/offset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
if(valid0){
if(data.sort !== undefined){
let data2 = data.sort;
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
validate70.errors = [{instancePath:instancePath+"/sort",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["sort"] = coerced2;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order !== undefined){
let data3 = data.order;
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
validate70.errors = [{instancePath:instancePath+"/order",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["order"] = coerced3;
}
}
}
if(!((data3 === "asc") || (data3 === "desc"))){
validate70.errors = [{instancePath:instancePath+"/order",keyword:"enum",params:{allowedValues: schema37.properties.order.enum},message:"must be equal to one of the allowed values"}];
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
else {
validate70.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}
exports.v20 = validate71;
const schema38 = {"type":"object","properties":{"status":{"type":"string","enum":["running","completed","failed","budget_exceeded","force_stopped"]},"since":{"type":"string","format":"date-time"},"until":{"type":"string","format":"date-time"},"sort":{"type":"string","enum":["started_at","ended_at","cost_usd","status","step_count","name"],"default":"started_at"},"order":{"type":"string","enum":["asc","desc"],"default":"desc"},"limit":{"type":"integer","default":50,"minimum":1,"maximum":200},"offset":{"type":"integer","default":0,"minimum":0}},"required":[]};
function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sort === undefined){
data.sort = "started_at";
}
if(data.order === undefined){
data.order = "desc";
}
if(data.limit === undefined){
data.limit = 50;
}
if(data.offset === undefined){
data.offset = 0;
}
if(data.status !== undefined){
let data0 = data.status;
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
validate71.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["status"] = coerced0;
}
}
}
if(!(((((data0 === "running") || (data0 === "completed")) || (data0 === "failed")) || (data0 === "budget_exceeded")) || (data0 === "force_stopped"))){
validate71.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema38.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined){
let data1 = data.since;
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
validate71.errors = [{instancePath:instancePath+"/since",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["since"] = coerced1;
}
}
}
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats4.validate(data1))){
validate71.errors = [{instancePath:instancePath+"/since",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if(data.until !== undefined){
let data2 = data.until;
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
validate71.errors = [{instancePath:instancePath+"/until",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["until"] = coerced2;
}
}
}
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats4.validate(data2))){
validate71.errors = [{instancePath:instancePath+"/until",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
let data3 = data.sort;
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
validate71.errors = [{instancePath:instancePath+"/sort",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["sort"] = coerced3;
}
}
}
if(!((((((data3 === "started_at") || (data3 === "ended_at")) || (data3 === "cost_usd")) || (data3 === "status")) || (data3 === "step_count")) || (data3 === "name"))){
validate71.errors = [{instancePath:instancePath+"/sort",keyword:"enum",params:{allowedValues: schema38.properties.sort.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
if(valid0){
let data4 = data.order;
const _errs9 = errors;
if(typeof data4 !== "string"){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data4;
}
else if(data4 === null){
coerced4 = "";
}
else {
validate71.errors = [{instancePath:instancePath+"/order",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["order"] = coerced4;
}
}
}
if(!((data4 === "asc") || (data4 === "desc"))){
validate71.errors = [{instancePath:instancePath+"/order",keyword:"enum",params:{allowedValues: schema38.properties.order.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs9 === errors;
if(valid0){
let data5 = data.limit;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
let dataType5 = typeof data5;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 === "boolean" || data5 === null
              || (dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1))){
coerced5 = +data5;
}
else {
validate71.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["limit"] = coerced5;
}
}
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 200 || isNaN(data5)){
validate71.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate71.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
if(valid0){
let data6 = data.offset;
const _errs13 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
let dataType6 = typeof data6;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 === "boolean" || data6 === null
              || (dataType6 === "string" && data6 && data6 == +data6 && !(data6 % 1))){
coerced6 = +data6;
}
else {
validate71.errors = [{instancePath:instancePath+"/offset",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["offset"] = coerced6;
}
}
}
if(errors === _errs13){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate71.errors = [{instancePath:instancePath+"/offset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
}
}
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
exports.v21 = validate72;
const schema39 = {"type":"object","properties":{"status":{"type":"string","enum":["active","paused","failing"]},"event":{"$ref":"component:WebhookEventType"}},"required":[]};
const schema40 = {"type":"string","enum":["run.started","run.completed","run.budget_exceeded","run.force_stopped","run.alert_threshold","step.completed","step.policy_blocked","step.budget_blocked","step.failed","agent.created","agent.updated","agent.disabled","policy.created","policy.updated","policy.deleted","policy.version_created","provider_key.created","provider_key.disabled","provider_key.enabled","provider_key.deleted","provider_key.rotated","step.approval_required","approval.approved","approval.rejected","admin_token.created","admin_token.revoked","alert.triggered","alert_rule.created","alert_rule.updated","alert_rule.deleted","member.role_changed","member.removed","member.ownership_transferred","webhook.test"]};
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
let dataType0 = typeof data;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data;
}
else if(data === null){
coerced0 = "";
}
else {
validate73.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(!((((((((((((((((((((((((((((((((((data === "run.started") || (data === "run.completed")) || (data === "run.budget_exceeded")) || (data === "run.force_stopped")) || (data === "run.alert_threshold")) || (data === "step.completed")) || (data === "step.policy_blocked")) || (data === "step.budget_blocked")) || (data === "step.failed")) || (data === "agent.created")) || (data === "agent.updated")) || (data === "agent.disabled")) || (data === "policy.created")) || (data === "policy.updated")) || (data === "policy.deleted")) || (data === "policy.version_created")) || (data === "provider_key.created")) || (data === "provider_key.disabled")) || (data === "provider_key.enabled")) || (data === "provider_key.deleted")) || (data === "provider_key.rotated")) || (data === "step.approval_required")) || (data === "approval.approved")) || (data === "approval.rejected")) || (data === "admin_token.created")) || (data === "admin_token.revoked")) || (data === "alert.triggered")) || (data === "alert_rule.created")) || (data === "alert_rule.updated")) || (data === "alert_rule.deleted")) || (data === "member.role_changed")) || (data === "member.removed")) || (data === "member.ownership_transferred")) || (data === "webhook.test"))){
validate73.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate73.errors = vErrors;
return errors === 0;
}
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
let data0 = data.status;
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
validate72.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["status"] = coerced0;
}
}
}
if(!(((data0 === "active") || (data0 === "paused")) || (data0 === "failing"))){
validate72.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema39.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
const _errs3 = errors;
if(!(validate73(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
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
exports.v22 = validate75;
const schema41 = {"type":"object","properties":{"status":{"type":"string","enum":["pending","success","failed"]},"event_type":{"$ref":"component:WebhookEventType"},"limit":{"type":"integer","default":50,"maximum":200,"minimum":1},"offset":{"type":"integer","default":0,"minimum":0}},"required":[]};
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 50;
}
if(data.offset === undefined){
data.offset = 0;
}
if(data.status !== undefined){
let data0 = data.status;
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
validate75.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["status"] = coerced0;
}
}
}
if(!(((data0 === "pending") || (data0 === "success")) || (data0 === "failed"))){
validate75.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema41.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_type !== undefined){
const _errs3 = errors;
if(!(validate73(data.event_type, {instancePath:instancePath+"/event_type",parentData:data,parentDataProperty:"event_type",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data2 = data.limit;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
let dataType1 = typeof data2;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data2 === null
              || (dataType1 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced1 = +data2;
}
else {
validate75.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced1 !== undefined){
data2 = coerced1;
if(data !== undefined){
data["limit"] = coerced1;
}
}
}
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
validate75.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate75.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
if(valid0){
let data3 = data.offset;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
let dataType2 = typeof data3;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 === "boolean" || data3 === null
              || (dataType2 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced2 = +data3;
}
else {
validate75.errors = [{instancePath:instancePath+"/offset",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced2 !== undefined){
data3 = coerced2;
if(data !== undefined){
data["offset"] = coerced2;
}
}
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate75.errors = [{instancePath:instancePath+"/offset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
}
}
}
else {
validate75.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}
exports.v23 = validate77;
const schema42 = {"type":"object","properties":{"agent_id":{"type":"string"},"run_id":{"type":"string"},"status":{"type":"string","enum":["pending","approved","rejected","expired"]}},"required":[]};
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agent_id !== undefined){
let data0 = data.agent_id;
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
validate77.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["agent_id"] = coerced0;
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
validate77.errors = [{instancePath:instancePath+"/run_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["run_id"] = coerced1;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
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
validate77.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["status"] = coerced2;
}
}
}
if(!((((data2 === "pending") || (data2 === "approved")) || (data2 === "rejected")) || (data2 === "expired"))){
validate77.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema42.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
validate77.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}
exports.v24 = validate78;
const schema43 = {"type":"object","properties":{"agent_id":{"type":"string"},"condition_type":{"type":"string"},"status":{"type":"string","enum":["active","disabled"]}},"required":[]};
function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agent_id !== undefined){
let data0 = data.agent_id;
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
validate78.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["agent_id"] = coerced0;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.condition_type !== undefined){
let data1 = data.condition_type;
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
validate78.errors = [{instancePath:instancePath+"/condition_type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["condition_type"] = coerced1;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
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
validate78.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["status"] = coerced2;
}
}
}
if(!((data2 === "active") || (data2 === "disabled"))){
validate78.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema43.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
validate78.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
exports.v25 = validate79;
const schema44 = {"type":"object","properties":{"status":{"type":"string","enum":["active","revoked"]}},"required":[]};
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
let data0 = data.status;
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
validate79.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["status"] = coerced0;
}
}
}
if(!((data0 === "active") || (data0 === "revoked"))){
validate79.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema44.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
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
exports.v26 = validate80;
const schema45 = {"type":"object","properties":{"status":{"type":"string","enum":["pending","accepted","expired","revoked"]}},"required":[]};
function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
let data0 = data.status;
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
validate80.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["status"] = coerced0;
}
}
}
if(!((((data0 === "pending") || (data0 === "accepted")) || (data0 === "expired")) || (data0 === "revoked"))){
validate80.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema45.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
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
exports.v27 = validate81;
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.token === undefined) && (missing0 = "token")){
validate81.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.token !== undefined){
let data0 = data.token;
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
validate81.errors = [{instancePath:instancePath+"/token",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["token"] = coerced0;
}
}
}
}
}
}
else {
validate81.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}
exports.v28 = validate82;
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rungate_session !== undefined){
let data0 = data.rungate_session;
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
validate82.errors = [{instancePath:instancePath+"/rungate_session",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["rungate_session"] = coerced0;
}
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
exports.v29 = validate83;
const schema48 = {"type":"object","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9_-]+$","enum":["setup","core-tests","advanced-tests","reference"]}},"required":["name"]};
const pattern3 = new RegExp("^[a-zA-Z0-9_-]+$", "u");
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate83.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
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
validate83.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["name"] = coerced0;
}
}
}
if(!((((data0 === "setup") || (data0 === "core-tests")) || (data0 === "advanced-tests")) || (data0 === "reference"))){
validate83.errors = [{instancePath:instancePath+"/name",keyword:"enum",params:{allowedValues: schema48.properties.name.enum},message:"must be equal to one of the allowed values"}];
return false;
}
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
validate83.errors = [{instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]+$"+"\""}];
return false;
}
}
}
}
}
}
else {
validate83.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}
return exports
})()
const bodies = (() => {
const exports = {}
exports.v1 = validate52;
const schema20 = {"type":"object","properties":{"provider":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"api_key":{"type":"string","minLength":1},"base_url":{"type":["string","null"]},"org_id":{"type":["string","null"]},"workspace_id":{"type":["string","null"]}},"required":["provider","name","api_key"]};
const func1 = require("ajv/dist/runtime/ucs2length").default;
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.provider === undefined) && (missing0 = "provider")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.api_key === undefined) && (missing0 = "api_key"))){
validate53.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.provider !== undefined){
let data0 = data.provider;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate53.errors = [{instancePath:instancePath+"/provider",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate53.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_key !== undefined){
let data2 = data.api_key;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate53.errors = [{instancePath:instancePath+"/api_key",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/api_key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_url !== undefined){
let data3 = data.base_url;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate53.errors = [{instancePath:instancePath+"/base_url",keyword:"type",params:{type: schema20.properties.base_url.type},message:"must be string,null"}];
return false;
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
validate53.errors = [{instancePath:instancePath+"/org_id",keyword:"type",params:{type: schema20.properties.org_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workspace_id !== undefined){
let data5 = data.workspace_id;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate53.errors = [{instancePath:instancePath+"/workspace_id",keyword:"type",params:{type: schema20.properties.workspace_id.type},message:"must be string,null"}];
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
const schema21 = {"type":"object","properties":{"name":{"type":"string","minLength":1},"base_url":{"type":["string","null"]},"api_key":{"type":"string","minLength":1}}};
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate55.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_url !== undefined){
let data1 = data.base_url;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate55.errors = [{instancePath:instancePath+"/base_url",keyword:"type",params:{type: schema21.properties.base_url.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_key !== undefined){
let data2 = data.api_key;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate55.errors = [{instancePath:instancePath+"/api_key",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/api_key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
else {
validate55.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
exports.v3 = validate56;
const schema23 = {"type":"object","properties":{"provider":{"type":"string","minLength":1},"api_key":{"type":"string","minLength":1},"base_url":{"type":["string","null"]},"org_id":{"type":["string","null"]},"workspace_id":{"type":["string","null"]}}};
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.provider !== undefined){
let data0 = data.provider;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate57.errors = [{instancePath:instancePath+"/provider",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_key !== undefined){
let data1 = data.api_key;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate57.errors = [{instancePath:instancePath+"/api_key",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/api_key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_url !== undefined){
let data2 = data.base_url;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate57.errors = [{instancePath:instancePath+"/base_url",keyword:"type",params:{type: schema23.properties.base_url.type},message:"must be string,null"}];
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
validate57.errors = [{instancePath:instancePath+"/org_id",keyword:"type",params:{type: schema23.properties.org_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workspace_id !== undefined){
let data4 = data.workspace_id;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate57.errors = [{instancePath:instancePath+"/workspace_id",keyword:"type",params:{type: schema23.properties.workspace_id.type},message:"must be string,null"}];
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
else {
validate57.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
validate56.errors = vErrors;
return errors === 0;
}
exports.v4 = validate59;
const schema25 = {"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":255},"budget":{"type":"object","properties":{"alert_threshold_tokens":{"type":["integer","null"],"minimum":0},"alert_threshold_usd":{"type":["number","null"],"minimum":0},"hard_limit_tokens":{"type":["integer","null"],"minimum":0},"hard_limit_usd":{"type":["number","null"],"minimum":0},"max_cost_per_hour_usd":{"type":["number","null"],"minimum":0},"on_alert_threshold":{"type":"string","enum":["continue_and_alert","stop_and_alert","continue_and_block_new"]}}},"allowed_models":{"type":"array","items":{"type":"string"}},"blocked_models":{"type":"array","items":{"type":"string"}},"allowed_tools":{"type":"array","items":{"type":"string"}},"blocked_tools":{"type":"array","items":{"type":"string"}},"require_approval":{"type":"array","items":{"type":"string"}},"approval_expiry_ms":{"type":"integer","minimum":60000,"maximum":604800000},"rate_limits":{"type":"object","properties":{"max_requests_per_minute":{"type":["integer","null"],"minimum":0},"max_tokens_per_minute":{"type":["integer","null"],"minimum":0}}},"routing":{"type":"object","properties":{"default_chain":{"type":"array","items":{"type":"string"}},"model_routes":{"type":"array","items":{"type":"object","properties":{"pattern":{"type":"string"},"chain":{"type":"array","items":{"type":"string"}},"timeout_ms":{"type":"integer","minimum":1}},"required":["pattern","chain"]}},"timeout_ms":{"type":"integer","minimum":1},"connect_timeout_ms":{"type":"integer","minimum":1000,"maximum":600000},"retry_on":{"type":"array","items":{"type":"integer","minimum":400,"maximum":599}},"max_retries":{"type":"integer","minimum":1,"maximum":10},"on_rate_limit":{"type":"string","enum":["failover_first","backoff_first"]},"load_balancing":{"type":"string","enum":["failover","round_robin","weighted"]},"circuit_breaker":{"type":"object","properties":{"failure_threshold":{"type":"integer","minimum":0},"recovery_timeout_ms":{"type":"integer","minimum":1000},"max_recovery_timeout_ms":{"type":"integer","minimum":1000}}},"routing_preference":{"type":"string","enum":["default","cost","latency"]}}},"model_mapping":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"string"}}},"default_model":{"type":["string","null"]},"model_override":{"type":["string","null"]},"runaway_prevention":{"type":"object","properties":{"enabled":{"type":"boolean"},"max_steps_per_run":{"type":"integer","minimum":0}}},"implicit_run_grouping":{"type":"object","properties":{"time_window_seconds":{"type":"integer","minimum":0},"run_idle_timeout_seconds":{"type":"integer","minimum":1,"maximum":86400},"force_stop_cooldown_minutes":{"type":"integer","minimum":0,"maximum":1440}}},"outcome_defaults":{"type":["object","null"],"properties":{"agent_signaled":{"type":["string","null"],"enum":["success","partial","failed",null]},"agent_complete_all":{"type":["string","null"],"enum":["success","partial","failed",null]},"cost_limit":{"type":["string","null"],"enum":["success","partial","failed",null]},"token_limit":{"type":["string","null"],"enum":["success","partial","failed",null]},"alert_threshold_stop":{"type":["string","null"],"enum":["success","partial","failed",null]},"idle_auto_complete":{"type":["string","null"],"enum":["success","partial","failed",null]},"idle_timeout":{"type":["string","null"],"enum":["success","partial","failed",null]},"new_run_requested":{"type":["string","null"],"enum":["success","partial","failed",null]},"admin_stopped":{"type":["string","null"],"enum":["success","partial","failed",null]},"admin_completed":{"type":["string","null"],"enum":["success","partial","failed",null]}},"additionalProperties":false},"visibility":{"type":"string","enum":["org","personal"]},"org_id":{"type":["string","null"]},"workspace_id":{"type":["string","null"]},"dry_run":{"type":"boolean"},"content_logging":{"type":"string","enum":["default","enabled","disabled"]}},"required":["name"]};
const func10 = Object.prototype.hasOwnProperty;
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate60.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 255){
validate60.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate60.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.budget !== undefined){
let data1 = data.budget;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.alert_threshold_tokens !== undefined){
let data2 = data1.alert_threshold_tokens;
const _errs5 = errors;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
validate60.errors = [{instancePath:instancePath+"/budget/alert_threshold_tokens",keyword:"type",params:{type: schema25.properties.budget.properties.alert_threshold_tokens.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate60.errors = [{instancePath:instancePath+"/budget/alert_threshold_tokens",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data1.alert_threshold_usd !== undefined){
let data3 = data1.alert_threshold_usd;
const _errs7 = errors;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
validate60.errors = [{instancePath:instancePath+"/budget/alert_threshold_usd",keyword:"type",params:{type: schema25.properties.budget.properties.alert_threshold_usd.type},message:"must be number,null"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate60.errors = [{instancePath:instancePath+"/budget/alert_threshold_usd",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.hard_limit_tokens !== undefined){
let data4 = data1.hard_limit_tokens;
const _errs9 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate60.errors = [{instancePath:instancePath+"/budget/hard_limit_tokens",keyword:"type",params:{type: schema25.properties.budget.properties.hard_limit_tokens.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate60.errors = [{instancePath:instancePath+"/budget/hard_limit_tokens",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data1.hard_limit_usd !== undefined){
let data5 = data1.hard_limit_usd;
const _errs11 = errors;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
validate60.errors = [{instancePath:instancePath+"/budget/hard_limit_usd",keyword:"type",params:{type: schema25.properties.budget.properties.hard_limit_usd.type},message:"must be number,null"}];
return false;
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate60.errors = [{instancePath:instancePath+"/budget/hard_limit_usd",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.max_cost_per_hour_usd !== undefined){
let data6 = data1.max_cost_per_hour_usd;
const _errs13 = errors;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
validate60.errors = [{instancePath:instancePath+"/budget/max_cost_per_hour_usd",keyword:"type",params:{type: schema25.properties.budget.properties.max_cost_per_hour_usd.type},message:"must be number,null"}];
return false;
}
if(errors === _errs13){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate60.errors = [{instancePath:instancePath+"/budget/max_cost_per_hour_usd",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.on_alert_threshold !== undefined){
let data7 = data1.on_alert_threshold;
const _errs15 = errors;
if(typeof data7 !== "string"){
validate60.errors = [{instancePath:instancePath+"/budget/on_alert_threshold",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data7 === "continue_and_alert") || (data7 === "stop_and_alert")) || (data7 === "continue_and_block_new"))){
validate60.errors = [{instancePath:instancePath+"/budget/on_alert_threshold",keyword:"enum",params:{allowedValues: schema25.properties.budget.properties.on_alert_threshold.enum},message:"must be equal to one of the allowed values"}];
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
else {
validate60.errors = [{instancePath:instancePath+"/budget",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowed_models !== undefined){
let data8 = data.allowed_models;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data8)){
var valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs19 = errors;
if(typeof data8[i0] !== "string"){
validate60.errors = [{instancePath:instancePath+"/allowed_models/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs19 === errors;
if(!valid2){
break;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/allowed_models",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocked_models !== undefined){
let data10 = data.blocked_models;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data10)){
var valid3 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs23 = errors;
if(typeof data10[i1] !== "string"){
validate60.errors = [{instancePath:instancePath+"/blocked_models/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/blocked_models",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowed_tools !== undefined){
let data12 = data.allowed_tools;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data12)){
var valid4 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
const _errs27 = errors;
if(typeof data12[i2] !== "string"){
validate60.errors = [{instancePath:instancePath+"/allowed_tools/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs27 === errors;
if(!valid4){
break;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/allowed_tools",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocked_tools !== undefined){
let data14 = data.blocked_tools;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data14)){
var valid5 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
const _errs31 = errors;
if(typeof data14[i3] !== "string"){
validate60.errors = [{instancePath:instancePath+"/blocked_tools/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs31 === errors;
if(!valid5){
break;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/blocked_tools",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.require_approval !== undefined){
let data16 = data.require_approval;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data16)){
var valid6 = true;
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
const _errs35 = errors;
if(typeof data16[i4] !== "string"){
validate60.errors = [{instancePath:instancePath+"/require_approval/" + i4,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs35 === errors;
if(!valid6){
break;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/require_approval",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approval_expiry_ms !== undefined){
let data18 = data.approval_expiry_ms;
const _errs37 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate60.errors = [{instancePath:instancePath+"/approval_expiry_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs37){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 604800000 || isNaN(data18)){
validate60.errors = [{instancePath:instancePath+"/approval_expiry_ms",keyword:"maximum",params:{comparison: "<=", limit: 604800000},message:"must be <= 604800000"}];
return false;
}
else {
if(data18 < 60000 || isNaN(data18)){
validate60.errors = [{instancePath:instancePath+"/approval_expiry_ms",keyword:"minimum",params:{comparison: ">=", limit: 60000},message:"must be >= 60000"}];
return false;
}
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rate_limits !== undefined){
let data19 = data.rate_limits;
const _errs39 = errors;
if(errors === _errs39){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.max_requests_per_minute !== undefined){
let data20 = data19.max_requests_per_minute;
const _errs41 = errors;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
validate60.errors = [{instancePath:instancePath+"/rate_limits/max_requests_per_minute",keyword:"type",params:{type: schema25.properties.rate_limits.properties.max_requests_per_minute.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs41){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate60.errors = [{instancePath:instancePath+"/rate_limits/max_requests_per_minute",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs41 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data19.max_tokens_per_minute !== undefined){
let data21 = data19.max_tokens_per_minute;
const _errs43 = errors;
if((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (data21 !== null)){
validate60.errors = [{instancePath:instancePath+"/rate_limits/max_tokens_per_minute",keyword:"type",params:{type: schema25.properties.rate_limits.properties.max_tokens_per_minute.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs43){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate60.errors = [{instancePath:instancePath+"/rate_limits/max_tokens_per_minute",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs43 === errors;
}
else {
var valid7 = true;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/rate_limits",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routing !== undefined){
let data22 = data.routing;
const _errs45 = errors;
if(errors === _errs45){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.default_chain !== undefined){
let data23 = data22.default_chain;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data23)){
var valid9 = true;
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
const _errs49 = errors;
if(typeof data23[i5] !== "string"){
validate60.errors = [{instancePath:instancePath+"/routing/default_chain/" + i5,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs49 === errors;
if(!valid9){
break;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/routing/default_chain",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs47 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.model_routes !== undefined){
let data25 = data22.model_routes;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data25)){
var valid10 = true;
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
let data26 = data25[i6];
const _errs53 = errors;
if(errors === _errs53){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing1;
if(((data26.pattern === undefined) && (missing1 = "pattern")) || ((data26.chain === undefined) && (missing1 = "chain"))){
validate60.errors = [{instancePath:instancePath+"/routing/model_routes/" + i6,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data26.pattern !== undefined){
const _errs55 = errors;
if(typeof data26.pattern !== "string"){
validate60.errors = [{instancePath:instancePath+"/routing/model_routes/" + i6+"/pattern",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs55 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data26.chain !== undefined){
let data28 = data26.chain;
const _errs57 = errors;
if(errors === _errs57){
if(Array.isArray(data28)){
var valid12 = true;
const len7 = data28.length;
for(let i7=0; i7<len7; i7++){
const _errs59 = errors;
if(typeof data28[i7] !== "string"){
validate60.errors = [{instancePath:instancePath+"/routing/model_routes/" + i6+"/chain/" + i7,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs59 === errors;
if(!valid12){
break;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/routing/model_routes/" + i6+"/chain",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs57 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data26.timeout_ms !== undefined){
let data30 = data26.timeout_ms;
const _errs61 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate60.errors = [{instancePath:instancePath+"/routing/model_routes/" + i6+"/timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs61){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 1 || isNaN(data30)){
validate60.errors = [{instancePath:instancePath+"/routing/model_routes/" + i6+"/timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid11 = _errs61 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/routing/model_routes/" + i6,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs53 === errors;
if(!valid10){
break;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/routing/model_routes",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs51 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.timeout_ms !== undefined){
let data31 = data22.timeout_ms;
const _errs63 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate60.errors = [{instancePath:instancePath+"/routing/timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs63){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 1 || isNaN(data31)){
validate60.errors = [{instancePath:instancePath+"/routing/timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid8 = _errs63 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.connect_timeout_ms !== undefined){
let data32 = data22.connect_timeout_ms;
const _errs65 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate60.errors = [{instancePath:instancePath+"/routing/connect_timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs65){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 600000 || isNaN(data32)){
validate60.errors = [{instancePath:instancePath+"/routing/connect_timeout_ms",keyword:"maximum",params:{comparison: "<=", limit: 600000},message:"must be <= 600000"}];
return false;
}
else {
if(data32 < 1000 || isNaN(data32)){
validate60.errors = [{instancePath:instancePath+"/routing/connect_timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"}];
return false;
}
}
}
}
var valid8 = _errs65 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.retry_on !== undefined){
let data33 = data22.retry_on;
const _errs67 = errors;
if(errors === _errs67){
if(Array.isArray(data33)){
var valid13 = true;
const len8 = data33.length;
for(let i8=0; i8<len8; i8++){
let data34 = data33[i8];
const _errs69 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate60.errors = [{instancePath:instancePath+"/routing/retry_on/" + i8,keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs69){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 599 || isNaN(data34)){
validate60.errors = [{instancePath:instancePath+"/routing/retry_on/" + i8,keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data34 < 400 || isNaN(data34)){
validate60.errors = [{instancePath:instancePath+"/routing/retry_on/" + i8,keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"}];
return false;
}
}
}
}
var valid13 = _errs69 === errors;
if(!valid13){
break;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/routing/retry_on",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs67 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.max_retries !== undefined){
let data35 = data22.max_retries;
const _errs71 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate60.errors = [{instancePath:instancePath+"/routing/max_retries",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs71){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 10 || isNaN(data35)){
validate60.errors = [{instancePath:instancePath+"/routing/max_retries",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data35 < 1 || isNaN(data35)){
validate60.errors = [{instancePath:instancePath+"/routing/max_retries",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid8 = _errs71 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.on_rate_limit !== undefined){
let data36 = data22.on_rate_limit;
const _errs73 = errors;
if(typeof data36 !== "string"){
validate60.errors = [{instancePath:instancePath+"/routing/on_rate_limit",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data36 === "failover_first") || (data36 === "backoff_first"))){
validate60.errors = [{instancePath:instancePath+"/routing/on_rate_limit",keyword:"enum",params:{allowedValues: schema25.properties.routing.properties.on_rate_limit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs73 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.load_balancing !== undefined){
let data37 = data22.load_balancing;
const _errs75 = errors;
if(typeof data37 !== "string"){
validate60.errors = [{instancePath:instancePath+"/routing/load_balancing",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data37 === "failover") || (data37 === "round_robin")) || (data37 === "weighted"))){
validate60.errors = [{instancePath:instancePath+"/routing/load_balancing",keyword:"enum",params:{allowedValues: schema25.properties.routing.properties.load_balancing.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs75 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.circuit_breaker !== undefined){
let data38 = data22.circuit_breaker;
const _errs77 = errors;
if(errors === _errs77){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.failure_threshold !== undefined){
let data39 = data38.failure_threshold;
const _errs79 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate60.errors = [{instancePath:instancePath+"/routing/circuit_breaker/failure_threshold",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs79){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
validate60.errors = [{instancePath:instancePath+"/routing/circuit_breaker/failure_threshold",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid14 = _errs79 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data38.recovery_timeout_ms !== undefined){
let data40 = data38.recovery_timeout_ms;
const _errs81 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate60.errors = [{instancePath:instancePath+"/routing/circuit_breaker/recovery_timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs81){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 1000 || isNaN(data40)){
validate60.errors = [{instancePath:instancePath+"/routing/circuit_breaker/recovery_timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"}];
return false;
}
}
}
var valid14 = _errs81 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data38.max_recovery_timeout_ms !== undefined){
let data41 = data38.max_recovery_timeout_ms;
const _errs83 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate60.errors = [{instancePath:instancePath+"/routing/circuit_breaker/max_recovery_timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs83){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 1000 || isNaN(data41)){
validate60.errors = [{instancePath:instancePath+"/routing/circuit_breaker/max_recovery_timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"}];
return false;
}
}
}
var valid14 = _errs83 === errors;
}
else {
var valid14 = true;
}
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/routing/circuit_breaker",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs77 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.routing_preference !== undefined){
let data42 = data22.routing_preference;
const _errs85 = errors;
if(typeof data42 !== "string"){
validate60.errors = [{instancePath:instancePath+"/routing/routing_preference",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data42 === "default") || (data42 === "cost")) || (data42 === "latency"))){
validate60.errors = [{instancePath:instancePath+"/routing/routing_preference",keyword:"enum",params:{allowedValues: schema25.properties.routing.properties.routing_preference.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs85 === errors;
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
validate60.errors = [{instancePath:instancePath+"/routing",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model_mapping !== undefined){
let data43 = data.model_mapping;
const _errs87 = errors;
if(errors === _errs87){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key0 in data43){
let data44 = data43[key0];
const _errs90 = errors;
if(errors === _errs90){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key1 in data44){
const _errs93 = errors;
if(typeof data44[key1] !== "string"){
validate60.errors = [{instancePath:instancePath+"/model_mapping/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs93 === errors;
if(!valid16){
break;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/model_mapping/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs90 === errors;
if(!valid15){
break;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/model_mapping",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_model !== undefined){
let data46 = data.default_model;
const _errs95 = errors;
if((typeof data46 !== "string") && (data46 !== null)){
validate60.errors = [{instancePath:instancePath+"/default_model",keyword:"type",params:{type: schema25.properties.default_model.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs95 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model_override !== undefined){
let data47 = data.model_override;
const _errs97 = errors;
if((typeof data47 !== "string") && (data47 !== null)){
validate60.errors = [{instancePath:instancePath+"/model_override",keyword:"type",params:{type: schema25.properties.model_override.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs97 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runaway_prevention !== undefined){
let data48 = data.runaway_prevention;
const _errs99 = errors;
if(errors === _errs99){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.enabled !== undefined){
const _errs101 = errors;
if(typeof data48.enabled !== "boolean"){
validate60.errors = [{instancePath:instancePath+"/runaway_prevention/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid17 = _errs101 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data48.max_steps_per_run !== undefined){
let data50 = data48.max_steps_per_run;
const _errs103 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
validate60.errors = [{instancePath:instancePath+"/runaway_prevention/max_steps_per_run",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs103){
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
validate60.errors = [{instancePath:instancePath+"/runaway_prevention/max_steps_per_run",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid17 = _errs103 === errors;
}
else {
var valid17 = true;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/runaway_prevention",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs99 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.implicit_run_grouping !== undefined){
let data51 = data.implicit_run_grouping;
const _errs105 = errors;
if(errors === _errs105){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.time_window_seconds !== undefined){
let data52 = data51.time_window_seconds;
const _errs107 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate60.errors = [{instancePath:instancePath+"/implicit_run_grouping/time_window_seconds",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs107){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
validate60.errors = [{instancePath:instancePath+"/implicit_run_grouping/time_window_seconds",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid18 = _errs107 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data51.run_idle_timeout_seconds !== undefined){
let data53 = data51.run_idle_timeout_seconds;
const _errs109 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
validate60.errors = [{instancePath:instancePath+"/implicit_run_grouping/run_idle_timeout_seconds",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs109){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 86400 || isNaN(data53)){
validate60.errors = [{instancePath:instancePath+"/implicit_run_grouping/run_idle_timeout_seconds",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data53 < 1 || isNaN(data53)){
validate60.errors = [{instancePath:instancePath+"/implicit_run_grouping/run_idle_timeout_seconds",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid18 = _errs109 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data51.force_stop_cooldown_minutes !== undefined){
let data54 = data51.force_stop_cooldown_minutes;
const _errs111 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
validate60.errors = [{instancePath:instancePath+"/implicit_run_grouping/force_stop_cooldown_minutes",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs111){
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 1440 || isNaN(data54)){
validate60.errors = [{instancePath:instancePath+"/implicit_run_grouping/force_stop_cooldown_minutes",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440"}];
return false;
}
else {
if(data54 < 0 || isNaN(data54)){
validate60.errors = [{instancePath:instancePath+"/implicit_run_grouping/force_stop_cooldown_minutes",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid18 = _errs111 === errors;
}
else {
var valid18 = true;
}
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/implicit_run_grouping",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs105 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome_defaults !== undefined){
let data55 = data.outcome_defaults;
const _errs113 = errors;
if((!(data55 && typeof data55 == "object" && !Array.isArray(data55))) && (data55 !== null)){
validate60.errors = [{instancePath:instancePath+"/outcome_defaults",keyword:"type",params:{type: schema25.properties.outcome_defaults.type},message:"must be object,null"}];
return false;
}
if(errors === _errs113){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
const _errs115 = errors;
for(const key2 in data55){
if(!(func10.call(schema25.properties.outcome_defaults.properties, key2))){
validate60.errors = [{instancePath:instancePath+"/outcome_defaults",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs115 === errors){
if(data55.agent_signaled !== undefined){
let data56 = data55.agent_signaled;
const _errs116 = errors;
if((typeof data56 !== "string") && (data56 !== null)){
validate60.errors = [{instancePath:instancePath+"/outcome_defaults/agent_signaled",keyword:"type",params:{type: schema25.properties.outcome_defaults.properties.agent_signaled.type},message:"must be string,null"}];
return false;
}
if(!((((data56 === "success") || (data56 === "partial")) || (data56 === "failed")) || (data56 === null))){
validate60.errors = [{instancePath:instancePath+"/outcome_defaults/agent_signaled",keyword:"enum",params:{allowedValues: schema25.properties.outcome_defaults.properties.agent_signaled.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs116 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data55.agent_complete_all !== undefined){
let data57 = data55.agent_complete_all;
const _errs118 = errors;
if((typeof data57 !== "string") && (data57 !== null)){
validate60.errors = [{instancePath:instancePath+"/outcome_defaults/agent_complete_all",keyword:"type",params:{type: schema25.properties.outcome_defaults.properties.agent_complete_all.type},message:"must be string,null"}];
return false;
}
if(!((((data57 === "success") || (data57 === "partial")) || (data57 === "failed")) || (data57 === null))){
validate60.errors = [{instancePath:instancePath+"/outcome_defaults/agent_complete_all",keyword:"enum",params:{allowedValues: schema25.properties.outcome_defaults.properties.agent_complete_all.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs118 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data55.cost_limit !== undefined){
let data58 = data55.cost_limit;
const _errs120 = errors;
if((typeof data58 !== "string") && (data58 !== null)){
validate60.errors = [{instancePath:instancePath+"/outcome_defaults/cost_limit",keyword:"type",params:{type: schema25.properties.outcome_defaults.properties.cost_limit.type},message:"must be string,null"}];
return false;
}
if(!((((data58 === "success") || (data58 === "partial")) || (data58 === "failed")) || (data58 === null))){
validate60.errors = [{instancePath:instancePath+"/outcome_defaults/cost_limit",keyword:"enum",params:{allowedValues: schema25.properties.outcome_defaults.properties.cost_limit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs120 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data55.token_limit !== undefined){
let data59 = data55.token_limit;
const _errs122 = errors;
if((typeof data59 !== "string") && (data59 !== null)){
validate60.errors = [{instancePath:instancePath+"/outcome_defaults/token_limit",keyword:"type",params:{type: schema25.properties.outcome_defaults.properties.token_limit.type},message:"must be string,null"}];
return false;
}
if(!((((data59 === "success") || (data59 === "partial")) || (data59 === "failed")) || (data59 === null))){
validate60.errors = [{instancePath:instancePath+"/outcome_defaults/token_limit",keyword:"enum",params:{allowedValues: schema25.properties.outcome_defaults.properties.token_limit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs122 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data55.alert_threshold_stop !== undefined){
let data60 = data55.alert_threshold_stop;
const _errs124 = errors;
if((typeof data60 !== "string") && (data60 !== null)){
validate60.errors = [{instancePath:instancePath+"/outcome_defaults/alert_threshold_stop",keyword:"type",params:{type: schema25.properties.outcome_defaults.properties.alert_threshold_stop.type},message:"must be string,null"}];
return false;
}
if(!((((data60 === "success") || (data60 === "partial")) || (data60 === "failed")) || (data60 === null))){
validate60.errors = [{instancePath:instancePath+"/outcome_defaults/alert_threshold_stop",keyword:"enum",params:{allowedValues: schema25.properties.outcome_defaults.properties.alert_threshold_stop.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs124 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data55.idle_auto_complete !== undefined){
let data61 = data55.idle_auto_complete;
const _errs126 = errors;
if((typeof data61 !== "string") && (data61 !== null)){
validate60.errors = [{instancePath:instancePath+"/outcome_defaults/idle_auto_complete",keyword:"type",params:{type: schema25.properties.outcome_defaults.properties.idle_auto_complete.type},message:"must be string,null"}];
return false;
}
if(!((((data61 === "success") || (data61 === "partial")) || (data61 === "failed")) || (data61 === null))){
validate60.errors = [{instancePath:instancePath+"/outcome_defaults/idle_auto_complete",keyword:"enum",params:{allowedValues: schema25.properties.outcome_defaults.properties.idle_auto_complete.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs126 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data55.idle_timeout !== undefined){
let data62 = data55.idle_timeout;
const _errs128 = errors;
if((typeof data62 !== "string") && (data62 !== null)){
validate60.errors = [{instancePath:instancePath+"/outcome_defaults/idle_timeout",keyword:"type",params:{type: schema25.properties.outcome_defaults.properties.idle_timeout.type},message:"must be string,null"}];
return false;
}
if(!((((data62 === "success") || (data62 === "partial")) || (data62 === "failed")) || (data62 === null))){
validate60.errors = [{instancePath:instancePath+"/outcome_defaults/idle_timeout",keyword:"enum",params:{allowedValues: schema25.properties.outcome_defaults.properties.idle_timeout.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs128 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data55.new_run_requested !== undefined){
let data63 = data55.new_run_requested;
const _errs130 = errors;
if((typeof data63 !== "string") && (data63 !== null)){
validate60.errors = [{instancePath:instancePath+"/outcome_defaults/new_run_requested",keyword:"type",params:{type: schema25.properties.outcome_defaults.properties.new_run_requested.type},message:"must be string,null"}];
return false;
}
if(!((((data63 === "success") || (data63 === "partial")) || (data63 === "failed")) || (data63 === null))){
validate60.errors = [{instancePath:instancePath+"/outcome_defaults/new_run_requested",keyword:"enum",params:{allowedValues: schema25.properties.outcome_defaults.properties.new_run_requested.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs130 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data55.admin_stopped !== undefined){
let data64 = data55.admin_stopped;
const _errs132 = errors;
if((typeof data64 !== "string") && (data64 !== null)){
validate60.errors = [{instancePath:instancePath+"/outcome_defaults/admin_stopped",keyword:"type",params:{type: schema25.properties.outcome_defaults.properties.admin_stopped.type},message:"must be string,null"}];
return false;
}
if(!((((data64 === "success") || (data64 === "partial")) || (data64 === "failed")) || (data64 === null))){
validate60.errors = [{instancePath:instancePath+"/outcome_defaults/admin_stopped",keyword:"enum",params:{allowedValues: schema25.properties.outcome_defaults.properties.admin_stopped.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs132 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data55.admin_completed !== undefined){
let data65 = data55.admin_completed;
const _errs134 = errors;
if((typeof data65 !== "string") && (data65 !== null)){
validate60.errors = [{instancePath:instancePath+"/outcome_defaults/admin_completed",keyword:"type",params:{type: schema25.properties.outcome_defaults.properties.admin_completed.type},message:"must be string,null"}];
return false;
}
if(!((((data65 === "success") || (data65 === "partial")) || (data65 === "failed")) || (data65 === null))){
validate60.errors = [{instancePath:instancePath+"/outcome_defaults/admin_completed",keyword:"enum",params:{allowedValues: schema25.properties.outcome_defaults.properties.admin_completed.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs134 === errors;
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
var valid0 = _errs113 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.visibility !== undefined){
let data66 = data.visibility;
const _errs136 = errors;
if(typeof data66 !== "string"){
validate60.errors = [{instancePath:instancePath+"/visibility",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data66 === "org") || (data66 === "personal"))){
validate60.errors = [{instancePath:instancePath+"/visibility",keyword:"enum",params:{allowedValues: schema25.properties.visibility.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs136 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.org_id !== undefined){
let data67 = data.org_id;
const _errs138 = errors;
if((typeof data67 !== "string") && (data67 !== null)){
validate60.errors = [{instancePath:instancePath+"/org_id",keyword:"type",params:{type: schema25.properties.org_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs138 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workspace_id !== undefined){
let data68 = data.workspace_id;
const _errs140 = errors;
if((typeof data68 !== "string") && (data68 !== null)){
validate60.errors = [{instancePath:instancePath+"/workspace_id",keyword:"type",params:{type: schema25.properties.workspace_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs140 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dry_run !== undefined){
const _errs142 = errors;
if(typeof data.dry_run !== "boolean"){
validate60.errors = [{instancePath:instancePath+"/dry_run",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs142 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content_logging !== undefined){
let data70 = data.content_logging;
const _errs144 = errors;
if(typeof data70 !== "string"){
validate60.errors = [{instancePath:instancePath+"/content_logging",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data70 === "default") || (data70 === "enabled")) || (data70 === "disabled"))){
validate60.errors = [{instancePath:instancePath+"/content_logging",keyword:"enum",params:{allowedValues: schema25.properties.content_logging.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs144 === errors;
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
else {
validate60.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
validate59.errors = vErrors;
return errors === 0;
}
exports.v5 = validate62;
const schema27 = {"type":"object","properties":{"budget":{"type":"object","properties":{"alert_threshold_tokens":{"type":["integer","null"],"minimum":0},"alert_threshold_usd":{"type":["number","null"],"minimum":0},"hard_limit_tokens":{"type":["integer","null"],"minimum":0},"hard_limit_usd":{"type":["number","null"],"minimum":0},"max_cost_per_hour_usd":{"type":["number","null"],"minimum":0},"on_alert_threshold":{"type":"string","enum":["continue_and_alert","stop_and_alert","continue_and_block_new"]}}},"allowed_models":{"type":"array","items":{"type":"string"}},"blocked_models":{"type":"array","items":{"type":"string"}},"allowed_tools":{"type":"array","items":{"type":"string"}},"blocked_tools":{"type":"array","items":{"type":"string"}},"require_approval":{"type":"array","items":{"type":"string"}},"rate_limits":{"type":"object","properties":{"max_requests_per_minute":{"type":["integer","null"],"minimum":0},"max_tokens_per_minute":{"type":["integer","null"],"minimum":0}}},"routing":{"type":"object","properties":{"default_chain":{"type":"array","items":{"type":"string"}},"model_routes":{"type":"array","items":{"type":"object","properties":{"pattern":{"type":"string"},"chain":{"type":"array","items":{"type":"string"}},"timeout_ms":{"type":"integer","minimum":1}},"required":["pattern","chain"]}},"timeout_ms":{"type":"integer","minimum":1},"connect_timeout_ms":{"type":"integer","minimum":1000,"maximum":600000},"retry_on":{"type":"array","items":{"type":"integer","minimum":400,"maximum":599}},"max_retries":{"type":"integer","minimum":1,"maximum":10},"on_rate_limit":{"type":"string","enum":["failover_first","backoff_first"]},"load_balancing":{"type":"string","enum":["failover","round_robin","weighted"]},"circuit_breaker":{"type":"object","properties":{"failure_threshold":{"type":"integer","minimum":0},"recovery_timeout_ms":{"type":"integer","minimum":1000},"max_recovery_timeout_ms":{"type":"integer","minimum":1000}}},"routing_preference":{"type":"string","enum":["default","cost","latency"]}}},"model_mapping":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"string"}}},"default_model":{"type":["string","null"]},"model_override":{"type":["string","null"]},"runaway_prevention":{"type":"object","properties":{"enabled":{"type":"boolean"},"max_steps_per_run":{"type":"integer","minimum":0}}},"implicit_run_grouping":{"type":"object","properties":{"time_window_seconds":{"type":"integer","minimum":0},"run_idle_timeout_seconds":{"type":"integer","minimum":1,"maximum":86400},"force_stop_cooldown_minutes":{"type":"integer","minimum":0,"maximum":1440}}},"outcome_defaults":{"type":["object","null"],"properties":{"agent_signaled":{"type":["string","null"],"enum":["success","partial","failed",null]},"agent_complete_all":{"type":["string","null"],"enum":["success","partial","failed",null]},"cost_limit":{"type":["string","null"],"enum":["success","partial","failed",null]},"token_limit":{"type":["string","null"],"enum":["success","partial","failed",null]},"alert_threshold_stop":{"type":["string","null"],"enum":["success","partial","failed",null]},"idle_auto_complete":{"type":["string","null"],"enum":["success","partial","failed",null]},"idle_timeout":{"type":["string","null"],"enum":["success","partial","failed",null]},"new_run_requested":{"type":["string","null"],"enum":["success","partial","failed",null]},"admin_stopped":{"type":["string","null"],"enum":["success","partial","failed",null]},"admin_completed":{"type":["string","null"],"enum":["success","partial","failed",null]}},"additionalProperties":false},"org_id":{"type":["string","null"]},"workspace_id":{"type":["string","null"]},"dry_run":{"type":"boolean"},"content_logging":{"type":"string","enum":["default","enabled","disabled"]},"approval_expiry_ms":{"type":"integer","minimum":60000,"maximum":604800000}}};
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.budget !== undefined){
let data0 = data.budget;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.alert_threshold_tokens !== undefined){
let data1 = data0.alert_threshold_tokens;
const _errs3 = errors;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
validate63.errors = [{instancePath:instancePath+"/budget/alert_threshold_tokens",keyword:"type",params:{type: schema27.properties.budget.properties.alert_threshold_tokens.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate63.errors = [{instancePath:instancePath+"/budget/alert_threshold_tokens",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data0.alert_threshold_usd !== undefined){
let data2 = data0.alert_threshold_usd;
const _errs5 = errors;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
validate63.errors = [{instancePath:instancePath+"/budget/alert_threshold_usd",keyword:"type",params:{type: schema27.properties.budget.properties.alert_threshold_usd.type},message:"must be number,null"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate63.errors = [{instancePath:instancePath+"/budget/alert_threshold_usd",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data0.hard_limit_tokens !== undefined){
let data3 = data0.hard_limit_tokens;
const _errs7 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate63.errors = [{instancePath:instancePath+"/budget/hard_limit_tokens",keyword:"type",params:{type: schema27.properties.budget.properties.hard_limit_tokens.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate63.errors = [{instancePath:instancePath+"/budget/hard_limit_tokens",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.hard_limit_usd !== undefined){
let data4 = data0.hard_limit_usd;
const _errs9 = errors;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
validate63.errors = [{instancePath:instancePath+"/budget/hard_limit_usd",keyword:"type",params:{type: schema27.properties.budget.properties.hard_limit_usd.type},message:"must be number,null"}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate63.errors = [{instancePath:instancePath+"/budget/hard_limit_usd",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data0.max_cost_per_hour_usd !== undefined){
let data5 = data0.max_cost_per_hour_usd;
const _errs11 = errors;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
validate63.errors = [{instancePath:instancePath+"/budget/max_cost_per_hour_usd",keyword:"type",params:{type: schema27.properties.budget.properties.max_cost_per_hour_usd.type},message:"must be number,null"}];
return false;
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate63.errors = [{instancePath:instancePath+"/budget/max_cost_per_hour_usd",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.on_alert_threshold !== undefined){
let data6 = data0.on_alert_threshold;
const _errs13 = errors;
if(typeof data6 !== "string"){
validate63.errors = [{instancePath:instancePath+"/budget/on_alert_threshold",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data6 === "continue_and_alert") || (data6 === "stop_and_alert")) || (data6 === "continue_and_block_new"))){
validate63.errors = [{instancePath:instancePath+"/budget/on_alert_threshold",keyword:"enum",params:{allowedValues: schema27.properties.budget.properties.on_alert_threshold.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs13 === errors;
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
validate63.errors = [{instancePath:instancePath+"/budget",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowed_models !== undefined){
let data7 = data.allowed_models;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid2 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(typeof data7[i0] !== "string"){
validate63.errors = [{instancePath:instancePath+"/allowed_models/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/allowed_models",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocked_models !== undefined){
let data9 = data.blocked_models;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
var valid3 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs21 = errors;
if(typeof data9[i1] !== "string"){
validate63.errors = [{instancePath:instancePath+"/blocked_models/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/blocked_models",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowed_tools !== undefined){
let data11 = data.allowed_tools;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
var valid4 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs25 = errors;
if(typeof data11[i2] !== "string"){
validate63.errors = [{instancePath:instancePath+"/allowed_tools/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs25 === errors;
if(!valid4){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/allowed_tools",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocked_tools !== undefined){
let data13 = data.blocked_tools;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data13)){
var valid5 = true;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
const _errs29 = errors;
if(typeof data13[i3] !== "string"){
validate63.errors = [{instancePath:instancePath+"/blocked_tools/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs29 === errors;
if(!valid5){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/blocked_tools",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.require_approval !== undefined){
let data15 = data.require_approval;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data15)){
var valid6 = true;
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
const _errs33 = errors;
if(typeof data15[i4] !== "string"){
validate63.errors = [{instancePath:instancePath+"/require_approval/" + i4,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs33 === errors;
if(!valid6){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/require_approval",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rate_limits !== undefined){
let data17 = data.rate_limits;
const _errs35 = errors;
if(errors === _errs35){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.max_requests_per_minute !== undefined){
let data18 = data17.max_requests_per_minute;
const _errs37 = errors;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
validate63.errors = [{instancePath:instancePath+"/rate_limits/max_requests_per_minute",keyword:"type",params:{type: schema27.properties.rate_limits.properties.max_requests_per_minute.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs37){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
validate63.errors = [{instancePath:instancePath+"/rate_limits/max_requests_per_minute",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs37 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data17.max_tokens_per_minute !== undefined){
let data19 = data17.max_tokens_per_minute;
const _errs39 = errors;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (data19 !== null)){
validate63.errors = [{instancePath:instancePath+"/rate_limits/max_tokens_per_minute",keyword:"type",params:{type: schema27.properties.rate_limits.properties.max_tokens_per_minute.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs39){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
validate63.errors = [{instancePath:instancePath+"/rate_limits/max_tokens_per_minute",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/rate_limits",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routing !== undefined){
let data20 = data.routing;
const _errs41 = errors;
if(errors === _errs41){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.default_chain !== undefined){
let data21 = data20.default_chain;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data21)){
var valid9 = true;
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
const _errs45 = errors;
if(typeof data21[i5] !== "string"){
validate63.errors = [{instancePath:instancePath+"/routing/default_chain/" + i5,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs45 === errors;
if(!valid9){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/routing/default_chain",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs43 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.model_routes !== undefined){
let data23 = data20.model_routes;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data23)){
var valid10 = true;
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
let data24 = data23[i6];
const _errs49 = errors;
if(errors === _errs49){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing0;
if(((data24.pattern === undefined) && (missing0 = "pattern")) || ((data24.chain === undefined) && (missing0 = "chain"))){
validate63.errors = [{instancePath:instancePath+"/routing/model_routes/" + i6,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data24.pattern !== undefined){
const _errs51 = errors;
if(typeof data24.pattern !== "string"){
validate63.errors = [{instancePath:instancePath+"/routing/model_routes/" + i6+"/pattern",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs51 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data24.chain !== undefined){
let data26 = data24.chain;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data26)){
var valid12 = true;
const len7 = data26.length;
for(let i7=0; i7<len7; i7++){
const _errs55 = errors;
if(typeof data26[i7] !== "string"){
validate63.errors = [{instancePath:instancePath+"/routing/model_routes/" + i6+"/chain/" + i7,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs55 === errors;
if(!valid12){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/routing/model_routes/" + i6+"/chain",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs53 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data24.timeout_ms !== undefined){
let data28 = data24.timeout_ms;
const _errs57 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate63.errors = [{instancePath:instancePath+"/routing/model_routes/" + i6+"/timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs57){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 1 || isNaN(data28)){
validate63.errors = [{instancePath:instancePath+"/routing/model_routes/" + i6+"/timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid11 = _errs57 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/routing/model_routes/" + i6,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs49 === errors;
if(!valid10){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/routing/model_routes",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs47 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.timeout_ms !== undefined){
let data29 = data20.timeout_ms;
const _errs59 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate63.errors = [{instancePath:instancePath+"/routing/timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs59){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 1 || isNaN(data29)){
validate63.errors = [{instancePath:instancePath+"/routing/timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid8 = _errs59 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.connect_timeout_ms !== undefined){
let data30 = data20.connect_timeout_ms;
const _errs61 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate63.errors = [{instancePath:instancePath+"/routing/connect_timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs61){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 600000 || isNaN(data30)){
validate63.errors = [{instancePath:instancePath+"/routing/connect_timeout_ms",keyword:"maximum",params:{comparison: "<=", limit: 600000},message:"must be <= 600000"}];
return false;
}
else {
if(data30 < 1000 || isNaN(data30)){
validate63.errors = [{instancePath:instancePath+"/routing/connect_timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"}];
return false;
}
}
}
}
var valid8 = _errs61 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.retry_on !== undefined){
let data31 = data20.retry_on;
const _errs63 = errors;
if(errors === _errs63){
if(Array.isArray(data31)){
var valid13 = true;
const len8 = data31.length;
for(let i8=0; i8<len8; i8++){
let data32 = data31[i8];
const _errs65 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate63.errors = [{instancePath:instancePath+"/routing/retry_on/" + i8,keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs65){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 599 || isNaN(data32)){
validate63.errors = [{instancePath:instancePath+"/routing/retry_on/" + i8,keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data32 < 400 || isNaN(data32)){
validate63.errors = [{instancePath:instancePath+"/routing/retry_on/" + i8,keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"}];
return false;
}
}
}
}
var valid13 = _errs65 === errors;
if(!valid13){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/routing/retry_on",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs63 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.max_retries !== undefined){
let data33 = data20.max_retries;
const _errs67 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate63.errors = [{instancePath:instancePath+"/routing/max_retries",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs67){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 10 || isNaN(data33)){
validate63.errors = [{instancePath:instancePath+"/routing/max_retries",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data33 < 1 || isNaN(data33)){
validate63.errors = [{instancePath:instancePath+"/routing/max_retries",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid8 = _errs67 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.on_rate_limit !== undefined){
let data34 = data20.on_rate_limit;
const _errs69 = errors;
if(typeof data34 !== "string"){
validate63.errors = [{instancePath:instancePath+"/routing/on_rate_limit",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data34 === "failover_first") || (data34 === "backoff_first"))){
validate63.errors = [{instancePath:instancePath+"/routing/on_rate_limit",keyword:"enum",params:{allowedValues: schema27.properties.routing.properties.on_rate_limit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs69 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.load_balancing !== undefined){
let data35 = data20.load_balancing;
const _errs71 = errors;
if(typeof data35 !== "string"){
validate63.errors = [{instancePath:instancePath+"/routing/load_balancing",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data35 === "failover") || (data35 === "round_robin")) || (data35 === "weighted"))){
validate63.errors = [{instancePath:instancePath+"/routing/load_balancing",keyword:"enum",params:{allowedValues: schema27.properties.routing.properties.load_balancing.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs71 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.circuit_breaker !== undefined){
let data36 = data20.circuit_breaker;
const _errs73 = errors;
if(errors === _errs73){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.failure_threshold !== undefined){
let data37 = data36.failure_threshold;
const _errs75 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate63.errors = [{instancePath:instancePath+"/routing/circuit_breaker/failure_threshold",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs75){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
validate63.errors = [{instancePath:instancePath+"/routing/circuit_breaker/failure_threshold",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid14 = _errs75 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.recovery_timeout_ms !== undefined){
let data38 = data36.recovery_timeout_ms;
const _errs77 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate63.errors = [{instancePath:instancePath+"/routing/circuit_breaker/recovery_timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs77){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 1000 || isNaN(data38)){
validate63.errors = [{instancePath:instancePath+"/routing/circuit_breaker/recovery_timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"}];
return false;
}
}
}
var valid14 = _errs77 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.max_recovery_timeout_ms !== undefined){
let data39 = data36.max_recovery_timeout_ms;
const _errs79 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate63.errors = [{instancePath:instancePath+"/routing/circuit_breaker/max_recovery_timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs79){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 1000 || isNaN(data39)){
validate63.errors = [{instancePath:instancePath+"/routing/circuit_breaker/max_recovery_timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"}];
return false;
}
}
}
var valid14 = _errs79 === errors;
}
else {
var valid14 = true;
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/routing/circuit_breaker",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs73 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.routing_preference !== undefined){
let data40 = data20.routing_preference;
const _errs81 = errors;
if(typeof data40 !== "string"){
validate63.errors = [{instancePath:instancePath+"/routing/routing_preference",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data40 === "default") || (data40 === "cost")) || (data40 === "latency"))){
validate63.errors = [{instancePath:instancePath+"/routing/routing_preference",keyword:"enum",params:{allowedValues: schema27.properties.routing.properties.routing_preference.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs81 === errors;
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
validate63.errors = [{instancePath:instancePath+"/routing",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model_mapping !== undefined){
let data41 = data.model_mapping;
const _errs83 = errors;
if(errors === _errs83){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key0 in data41){
let data42 = data41[key0];
const _errs86 = errors;
if(errors === _errs86){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key1 in data42){
const _errs89 = errors;
if(typeof data42[key1] !== "string"){
validate63.errors = [{instancePath:instancePath+"/model_mapping/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs89 === errors;
if(!valid16){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/model_mapping/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs86 === errors;
if(!valid15){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/model_mapping",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs83 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_model !== undefined){
let data44 = data.default_model;
const _errs91 = errors;
if((typeof data44 !== "string") && (data44 !== null)){
validate63.errors = [{instancePath:instancePath+"/default_model",keyword:"type",params:{type: schema27.properties.default_model.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs91 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model_override !== undefined){
let data45 = data.model_override;
const _errs93 = errors;
if((typeof data45 !== "string") && (data45 !== null)){
validate63.errors = [{instancePath:instancePath+"/model_override",keyword:"type",params:{type: schema27.properties.model_override.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs93 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runaway_prevention !== undefined){
let data46 = data.runaway_prevention;
const _errs95 = errors;
if(errors === _errs95){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.enabled !== undefined){
const _errs97 = errors;
if(typeof data46.enabled !== "boolean"){
validate63.errors = [{instancePath:instancePath+"/runaway_prevention/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid17 = _errs97 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data46.max_steps_per_run !== undefined){
let data48 = data46.max_steps_per_run;
const _errs99 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate63.errors = [{instancePath:instancePath+"/runaway_prevention/max_steps_per_run",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs99){
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
validate63.errors = [{instancePath:instancePath+"/runaway_prevention/max_steps_per_run",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid17 = _errs99 === errors;
}
else {
var valid17 = true;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/runaway_prevention",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs95 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.implicit_run_grouping !== undefined){
let data49 = data.implicit_run_grouping;
const _errs101 = errors;
if(errors === _errs101){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.time_window_seconds !== undefined){
let data50 = data49.time_window_seconds;
const _errs103 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
validate63.errors = [{instancePath:instancePath+"/implicit_run_grouping/time_window_seconds",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs103){
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
validate63.errors = [{instancePath:instancePath+"/implicit_run_grouping/time_window_seconds",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid18 = _errs103 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data49.run_idle_timeout_seconds !== undefined){
let data51 = data49.run_idle_timeout_seconds;
const _errs105 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
validate63.errors = [{instancePath:instancePath+"/implicit_run_grouping/run_idle_timeout_seconds",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs105){
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 86400 || isNaN(data51)){
validate63.errors = [{instancePath:instancePath+"/implicit_run_grouping/run_idle_timeout_seconds",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data51 < 1 || isNaN(data51)){
validate63.errors = [{instancePath:instancePath+"/implicit_run_grouping/run_idle_timeout_seconds",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid18 = _errs105 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data49.force_stop_cooldown_minutes !== undefined){
let data52 = data49.force_stop_cooldown_minutes;
const _errs107 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate63.errors = [{instancePath:instancePath+"/implicit_run_grouping/force_stop_cooldown_minutes",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs107){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 1440 || isNaN(data52)){
validate63.errors = [{instancePath:instancePath+"/implicit_run_grouping/force_stop_cooldown_minutes",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440"}];
return false;
}
else {
if(data52 < 0 || isNaN(data52)){
validate63.errors = [{instancePath:instancePath+"/implicit_run_grouping/force_stop_cooldown_minutes",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid18 = _errs107 === errors;
}
else {
var valid18 = true;
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/implicit_run_grouping",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs101 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome_defaults !== undefined){
let data53 = data.outcome_defaults;
const _errs109 = errors;
if((!(data53 && typeof data53 == "object" && !Array.isArray(data53))) && (data53 !== null)){
validate63.errors = [{instancePath:instancePath+"/outcome_defaults",keyword:"type",params:{type: schema27.properties.outcome_defaults.type},message:"must be object,null"}];
return false;
}
if(errors === _errs109){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
const _errs111 = errors;
for(const key2 in data53){
if(!(func10.call(schema27.properties.outcome_defaults.properties, key2))){
validate63.errors = [{instancePath:instancePath+"/outcome_defaults",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs111 === errors){
if(data53.agent_signaled !== undefined){
let data54 = data53.agent_signaled;
const _errs112 = errors;
if((typeof data54 !== "string") && (data54 !== null)){
validate63.errors = [{instancePath:instancePath+"/outcome_defaults/agent_signaled",keyword:"type",params:{type: schema27.properties.outcome_defaults.properties.agent_signaled.type},message:"must be string,null"}];
return false;
}
if(!((((data54 === "success") || (data54 === "partial")) || (data54 === "failed")) || (data54 === null))){
validate63.errors = [{instancePath:instancePath+"/outcome_defaults/agent_signaled",keyword:"enum",params:{allowedValues: schema27.properties.outcome_defaults.properties.agent_signaled.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs112 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data53.agent_complete_all !== undefined){
let data55 = data53.agent_complete_all;
const _errs114 = errors;
if((typeof data55 !== "string") && (data55 !== null)){
validate63.errors = [{instancePath:instancePath+"/outcome_defaults/agent_complete_all",keyword:"type",params:{type: schema27.properties.outcome_defaults.properties.agent_complete_all.type},message:"must be string,null"}];
return false;
}
if(!((((data55 === "success") || (data55 === "partial")) || (data55 === "failed")) || (data55 === null))){
validate63.errors = [{instancePath:instancePath+"/outcome_defaults/agent_complete_all",keyword:"enum",params:{allowedValues: schema27.properties.outcome_defaults.properties.agent_complete_all.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs114 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data53.cost_limit !== undefined){
let data56 = data53.cost_limit;
const _errs116 = errors;
if((typeof data56 !== "string") && (data56 !== null)){
validate63.errors = [{instancePath:instancePath+"/outcome_defaults/cost_limit",keyword:"type",params:{type: schema27.properties.outcome_defaults.properties.cost_limit.type},message:"must be string,null"}];
return false;
}
if(!((((data56 === "success") || (data56 === "partial")) || (data56 === "failed")) || (data56 === null))){
validate63.errors = [{instancePath:instancePath+"/outcome_defaults/cost_limit",keyword:"enum",params:{allowedValues: schema27.properties.outcome_defaults.properties.cost_limit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs116 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data53.token_limit !== undefined){
let data57 = data53.token_limit;
const _errs118 = errors;
if((typeof data57 !== "string") && (data57 !== null)){
validate63.errors = [{instancePath:instancePath+"/outcome_defaults/token_limit",keyword:"type",params:{type: schema27.properties.outcome_defaults.properties.token_limit.type},message:"must be string,null"}];
return false;
}
if(!((((data57 === "success") || (data57 === "partial")) || (data57 === "failed")) || (data57 === null))){
validate63.errors = [{instancePath:instancePath+"/outcome_defaults/token_limit",keyword:"enum",params:{allowedValues: schema27.properties.outcome_defaults.properties.token_limit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs118 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data53.alert_threshold_stop !== undefined){
let data58 = data53.alert_threshold_stop;
const _errs120 = errors;
if((typeof data58 !== "string") && (data58 !== null)){
validate63.errors = [{instancePath:instancePath+"/outcome_defaults/alert_threshold_stop",keyword:"type",params:{type: schema27.properties.outcome_defaults.properties.alert_threshold_stop.type},message:"must be string,null"}];
return false;
}
if(!((((data58 === "success") || (data58 === "partial")) || (data58 === "failed")) || (data58 === null))){
validate63.errors = [{instancePath:instancePath+"/outcome_defaults/alert_threshold_stop",keyword:"enum",params:{allowedValues: schema27.properties.outcome_defaults.properties.alert_threshold_stop.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs120 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data53.idle_auto_complete !== undefined){
let data59 = data53.idle_auto_complete;
const _errs122 = errors;
if((typeof data59 !== "string") && (data59 !== null)){
validate63.errors = [{instancePath:instancePath+"/outcome_defaults/idle_auto_complete",keyword:"type",params:{type: schema27.properties.outcome_defaults.properties.idle_auto_complete.type},message:"must be string,null"}];
return false;
}
if(!((((data59 === "success") || (data59 === "partial")) || (data59 === "failed")) || (data59 === null))){
validate63.errors = [{instancePath:instancePath+"/outcome_defaults/idle_auto_complete",keyword:"enum",params:{allowedValues: schema27.properties.outcome_defaults.properties.idle_auto_complete.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs122 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data53.idle_timeout !== undefined){
let data60 = data53.idle_timeout;
const _errs124 = errors;
if((typeof data60 !== "string") && (data60 !== null)){
validate63.errors = [{instancePath:instancePath+"/outcome_defaults/idle_timeout",keyword:"type",params:{type: schema27.properties.outcome_defaults.properties.idle_timeout.type},message:"must be string,null"}];
return false;
}
if(!((((data60 === "success") || (data60 === "partial")) || (data60 === "failed")) || (data60 === null))){
validate63.errors = [{instancePath:instancePath+"/outcome_defaults/idle_timeout",keyword:"enum",params:{allowedValues: schema27.properties.outcome_defaults.properties.idle_timeout.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs124 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data53.new_run_requested !== undefined){
let data61 = data53.new_run_requested;
const _errs126 = errors;
if((typeof data61 !== "string") && (data61 !== null)){
validate63.errors = [{instancePath:instancePath+"/outcome_defaults/new_run_requested",keyword:"type",params:{type: schema27.properties.outcome_defaults.properties.new_run_requested.type},message:"must be string,null"}];
return false;
}
if(!((((data61 === "success") || (data61 === "partial")) || (data61 === "failed")) || (data61 === null))){
validate63.errors = [{instancePath:instancePath+"/outcome_defaults/new_run_requested",keyword:"enum",params:{allowedValues: schema27.properties.outcome_defaults.properties.new_run_requested.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs126 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data53.admin_stopped !== undefined){
let data62 = data53.admin_stopped;
const _errs128 = errors;
if((typeof data62 !== "string") && (data62 !== null)){
validate63.errors = [{instancePath:instancePath+"/outcome_defaults/admin_stopped",keyword:"type",params:{type: schema27.properties.outcome_defaults.properties.admin_stopped.type},message:"must be string,null"}];
return false;
}
if(!((((data62 === "success") || (data62 === "partial")) || (data62 === "failed")) || (data62 === null))){
validate63.errors = [{instancePath:instancePath+"/outcome_defaults/admin_stopped",keyword:"enum",params:{allowedValues: schema27.properties.outcome_defaults.properties.admin_stopped.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs128 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data53.admin_completed !== undefined){
let data63 = data53.admin_completed;
const _errs130 = errors;
if((typeof data63 !== "string") && (data63 !== null)){
validate63.errors = [{instancePath:instancePath+"/outcome_defaults/admin_completed",keyword:"type",params:{type: schema27.properties.outcome_defaults.properties.admin_completed.type},message:"must be string,null"}];
return false;
}
if(!((((data63 === "success") || (data63 === "partial")) || (data63 === "failed")) || (data63 === null))){
validate63.errors = [{instancePath:instancePath+"/outcome_defaults/admin_completed",keyword:"enum",params:{allowedValues: schema27.properties.outcome_defaults.properties.admin_completed.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs130 === errors;
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
var valid0 = _errs109 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.org_id !== undefined){
let data64 = data.org_id;
const _errs132 = errors;
if((typeof data64 !== "string") && (data64 !== null)){
validate63.errors = [{instancePath:instancePath+"/org_id",keyword:"type",params:{type: schema27.properties.org_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs132 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workspace_id !== undefined){
let data65 = data.workspace_id;
const _errs134 = errors;
if((typeof data65 !== "string") && (data65 !== null)){
validate63.errors = [{instancePath:instancePath+"/workspace_id",keyword:"type",params:{type: schema27.properties.workspace_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs134 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dry_run !== undefined){
const _errs136 = errors;
if(typeof data.dry_run !== "boolean"){
validate63.errors = [{instancePath:instancePath+"/dry_run",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs136 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content_logging !== undefined){
let data67 = data.content_logging;
const _errs138 = errors;
if(typeof data67 !== "string"){
validate63.errors = [{instancePath:instancePath+"/content_logging",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data67 === "default") || (data67 === "enabled")) || (data67 === "disabled"))){
validate63.errors = [{instancePath:instancePath+"/content_logging",keyword:"enum",params:{allowedValues: schema27.properties.content_logging.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs138 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approval_expiry_ms !== undefined){
let data68 = data.approval_expiry_ms;
const _errs140 = errors;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
validate63.errors = [{instancePath:instancePath+"/approval_expiry_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs140){
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 604800000 || isNaN(data68)){
validate63.errors = [{instancePath:instancePath+"/approval_expiry_ms",keyword:"maximum",params:{comparison: "<=", limit: 604800000},message:"must be <= 604800000"}];
return false;
}
else {
if(data68 < 60000 || isNaN(data68)){
validate63.errors = [{instancePath:instancePath+"/approval_expiry_ms",keyword:"minimum",params:{comparison: ">=", limit: 60000},message:"must be >= 60000"}];
return false;
}
}
}
}
var valid0 = _errs140 === errors;
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
validate63.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
validate62.errors = vErrors;
return errors === 0;
}
exports.v6 = validate65;
const schema29 = {"type":"object","properties":{"name":{"type":"string","minLength":1},"description":{"type":["string","null"]},"policy_id":{"type":"string","format":"uuid"},"provider_keys":{"type":"object","additionalProperties":{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"object","properties":{"key_id":{"type":"string"},"weight":{"type":"integer","minimum":1,"maximum":100}},"required":["key_id","weight"]}}]}},"routing_override":{"type":["object","null"],"properties":{"default_chain":{"type":"array","items":{"type":"string"}},"model_routes":{"type":"array","items":{"type":"object","properties":{"pattern":{"type":"string"},"chain":{"type":"array","items":{"type":"string"}},"timeout_ms":{"type":"integer","minimum":1}},"required":["pattern","chain"]}},"load_balancing":{"type":"string","enum":["failover","round_robin","weighted"]},"routing_preference":{"type":"string","enum":["default","cost","latency"]},"timeout_ms":{"type":"integer","minimum":1}}},"metadata":{"type":"object","additionalProperties":true},"org_id":{"type":["string","null"]},"workspace_id":{"type":["string","null"]},"allowed_policies":{"type":["array","null"],"items":{"type":"string","format":"uuid"}}},"required":["name","policy_id"]};
const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.policy_id === undefined) && (missing0 = "policy_id"))){
validate66.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate66.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate66.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data1 = data.description;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate66.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: schema29.properties.description.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy_id !== undefined){
let data2 = data.policy_id;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate66.errors = [{instancePath:instancePath+"/policy_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate66.errors = [{instancePath:instancePath+"/policy_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.provider_keys !== undefined){
let data3 = data.provider_keys;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
let data4 = data3[key0];
const _errs10 = errors;
const _errs11 = errors;
let valid2 = false;
let passing0 = null;
const _errs12 = errors;
if(typeof data4 !== "string"){
const err0 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data4)){
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs16 = errors;
if(errors === _errs16){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.key_id === undefined) && (missing1 = "key_id")) || ((data5.weight === undefined) && (missing1 = "weight"))){
const err1 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data5.key_id !== undefined){
const _errs18 = errors;
if(typeof data5.key_id !== "string"){
const err2 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/key_id",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.weight !== undefined){
let data7 = data5.weight;
const _errs20 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err3 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/weight",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs20){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
const err4 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/weight",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data7 < 1 || isNaN(data7)){
const err5 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/weight",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid3 = _errs16 === errors;
if(!valid3){
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
var _valid0 = _errs14 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err8 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate66.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/provider_keys",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routing_override !== undefined){
let data8 = data.routing_override;
const _errs22 = errors;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
validate66.errors = [{instancePath:instancePath+"/routing_override",keyword:"type",params:{type: schema29.properties.routing_override.type},message:"must be object,null"}];
return false;
}
if(errors === _errs22){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.default_chain !== undefined){
let data9 = data8.default_chain;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data9)){
var valid6 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs26 = errors;
if(typeof data9[i1] !== "string"){
validate66.errors = [{instancePath:instancePath+"/routing_override/default_chain/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs26 === errors;
if(!valid6){
break;
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/routing_override/default_chain",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.model_routes !== undefined){
let data11 = data8.model_routes;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data11)){
var valid7 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
const _errs30 = errors;
if(errors === _errs30){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if(((data12.pattern === undefined) && (missing2 = "pattern")) || ((data12.chain === undefined) && (missing2 = "chain"))){
validate66.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i2,keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data12.pattern !== undefined){
const _errs32 = errors;
if(typeof data12.pattern !== "string"){
validate66.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i2+"/pattern",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs32 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data12.chain !== undefined){
let data14 = data12.chain;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data14)){
var valid9 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
const _errs36 = errors;
if(typeof data14[i3] !== "string"){
validate66.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i2+"/chain/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs36 === errors;
if(!valid9){
break;
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i2+"/chain",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs34 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data12.timeout_ms !== undefined){
let data16 = data12.timeout_ms;
const _errs38 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate66.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i2+"/timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs38){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
validate66.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i2+"/timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid8 = _errs38 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i2,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs30 === errors;
if(!valid7){
break;
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/routing_override/model_routes",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.load_balancing !== undefined){
let data17 = data8.load_balancing;
const _errs40 = errors;
if(typeof data17 !== "string"){
validate66.errors = [{instancePath:instancePath+"/routing_override/load_balancing",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data17 === "failover") || (data17 === "round_robin")) || (data17 === "weighted"))){
validate66.errors = [{instancePath:instancePath+"/routing_override/load_balancing",keyword:"enum",params:{allowedValues: schema29.properties.routing_override.properties.load_balancing.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs40 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.routing_preference !== undefined){
let data18 = data8.routing_preference;
const _errs42 = errors;
if(typeof data18 !== "string"){
validate66.errors = [{instancePath:instancePath+"/routing_override/routing_preference",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data18 === "default") || (data18 === "cost")) || (data18 === "latency"))){
validate66.errors = [{instancePath:instancePath+"/routing_override/routing_preference",keyword:"enum",params:{allowedValues: schema29.properties.routing_override.properties.routing_preference.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs42 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.timeout_ms !== undefined){
let data19 = data8.timeout_ms;
const _errs44 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate66.errors = [{instancePath:instancePath+"/routing_override/timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs44){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
validate66.errors = [{instancePath:instancePath+"/routing_override/timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid5 = _errs44 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data20 = data.metadata;
const _errs46 = errors;
if(errors === _errs46){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
}
else {
validate66.errors = [{instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.org_id !== undefined){
let data21 = data.org_id;
const _errs49 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate66.errors = [{instancePath:instancePath+"/org_id",keyword:"type",params:{type: schema29.properties.org_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workspace_id !== undefined){
let data22 = data.workspace_id;
const _errs51 = errors;
if((typeof data22 !== "string") && (data22 !== null)){
validate66.errors = [{instancePath:instancePath+"/workspace_id",keyword:"type",params:{type: schema29.properties.workspace_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowed_policies !== undefined){
let data23 = data.allowed_policies;
const _errs53 = errors;
if((!(Array.isArray(data23))) && (data23 !== null)){
validate66.errors = [{instancePath:instancePath+"/allowed_policies",keyword:"type",params:{type: schema29.properties.allowed_policies.type},message:"must be array,null"}];
return false;
}
if(errors === _errs53){
if(Array.isArray(data23)){
var valid10 = true;
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
let data24 = data23[i4];
const _errs55 = errors;
if(errors === _errs55){
if(errors === _errs55){
if(typeof data24 === "string"){
if(!(formats0.test(data24))){
validate66.errors = [{instancePath:instancePath+"/allowed_policies/" + i4,keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate66.errors = [{instancePath:instancePath+"/allowed_policies/" + i4,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid10 = _errs55 === errors;
if(!valid10){
break;
}
}
}
}
var valid0 = _errs53 === errors;
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
validate66.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
validate65.errors = vErrors;
return errors === 0;
}
exports.v7 = validate68;
const schema30 = {"type":"object","properties":{"name":{"type":"string","minLength":1},"description":{"type":["string","null"]},"policy_id":{"type":"string","format":"uuid"},"provider_keys":{"type":"object","additionalProperties":{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"object","properties":{"key_id":{"type":"string"},"weight":{"type":"integer","minimum":1,"maximum":100}},"required":["key_id","weight"]}}]}},"routing_override":{"type":["object","null"],"properties":{"default_chain":{"type":"array","items":{"type":"string"}},"timeout_ms":{"type":"integer","minimum":1},"model_routes":{"type":"array","items":{"type":"object","properties":{"pattern":{"type":"string"},"chain":{"type":"array","items":{"type":"string"}},"timeout_ms":{"type":"integer","minimum":1}},"required":["pattern","chain"]}},"load_balancing":{"type":"string","enum":["failover","round_robin","weighted"]},"routing_preference":{"type":"string","enum":["default","cost","latency"]}}},"metadata":{"type":"object","additionalProperties":true},"status":{"type":"string","enum":["active","disabled"]},"allowed_policies":{"type":["array","null"],"items":{"type":"string","format":"uuid"}}}};
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate68.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate68.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data1 = data.description;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate68.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: schema30.properties.description.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy_id !== undefined){
let data2 = data.policy_id;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate68.errors = [{instancePath:instancePath+"/policy_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate68.errors = [{instancePath:instancePath+"/policy_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.provider_keys !== undefined){
let data3 = data.provider_keys;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
let data4 = data3[key0];
const _errs10 = errors;
const _errs11 = errors;
let valid2 = false;
let passing0 = null;
const _errs12 = errors;
if(typeof data4 !== "string"){
const err0 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data4)){
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs16 = errors;
if(errors === _errs16){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing0;
if(((data5.key_id === undefined) && (missing0 = "key_id")) || ((data5.weight === undefined) && (missing0 = "weight"))){
const err1 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data5.key_id !== undefined){
const _errs18 = errors;
if(typeof data5.key_id !== "string"){
const err2 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/key_id",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.weight !== undefined){
let data7 = data5.weight;
const _errs20 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err3 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/weight",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs20){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
const err4 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/weight",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data7 < 1 || isNaN(data7)){
const err5 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/weight",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid3 = _errs16 === errors;
if(!valid3){
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
var _valid0 = _errs14 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err8 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate68.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/provider_keys",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routing_override !== undefined){
let data8 = data.routing_override;
const _errs22 = errors;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
validate68.errors = [{instancePath:instancePath+"/routing_override",keyword:"type",params:{type: schema30.properties.routing_override.type},message:"must be object,null"}];
return false;
}
if(errors === _errs22){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.default_chain !== undefined){
let data9 = data8.default_chain;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data9)){
var valid6 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs26 = errors;
if(typeof data9[i1] !== "string"){
validate68.errors = [{instancePath:instancePath+"/routing_override/default_chain/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs26 === errors;
if(!valid6){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/routing_override/default_chain",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.timeout_ms !== undefined){
let data11 = data8.timeout_ms;
const _errs28 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate68.errors = [{instancePath:instancePath+"/routing_override/timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs28){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
validate68.errors = [{instancePath:instancePath+"/routing_override/timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.model_routes !== undefined){
let data12 = data8.model_routes;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data12)){
var valid7 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
const _errs32 = errors;
if(errors === _errs32){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing1;
if(((data13.pattern === undefined) && (missing1 = "pattern")) || ((data13.chain === undefined) && (missing1 = "chain"))){
validate68.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i2,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data13.pattern !== undefined){
const _errs34 = errors;
if(typeof data13.pattern !== "string"){
validate68.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i2+"/pattern",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs34 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data13.chain !== undefined){
let data15 = data13.chain;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data15)){
var valid9 = true;
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
const _errs38 = errors;
if(typeof data15[i3] !== "string"){
validate68.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i2+"/chain/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs38 === errors;
if(!valid9){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i2+"/chain",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs36 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data13.timeout_ms !== undefined){
let data17 = data13.timeout_ms;
const _errs40 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate68.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i2+"/timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs40){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
validate68.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i2+"/timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid8 = _errs40 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i2,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs32 === errors;
if(!valid7){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/routing_override/model_routes",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs30 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.load_balancing !== undefined){
let data18 = data8.load_balancing;
const _errs42 = errors;
if(typeof data18 !== "string"){
validate68.errors = [{instancePath:instancePath+"/routing_override/load_balancing",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data18 === "failover") || (data18 === "round_robin")) || (data18 === "weighted"))){
validate68.errors = [{instancePath:instancePath+"/routing_override/load_balancing",keyword:"enum",params:{allowedValues: schema30.properties.routing_override.properties.load_balancing.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs42 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.routing_preference !== undefined){
let data19 = data8.routing_preference;
const _errs44 = errors;
if(typeof data19 !== "string"){
validate68.errors = [{instancePath:instancePath+"/routing_override/routing_preference",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data19 === "default") || (data19 === "cost")) || (data19 === "latency"))){
validate68.errors = [{instancePath:instancePath+"/routing_override/routing_preference",keyword:"enum",params:{allowedValues: schema30.properties.routing_override.properties.routing_preference.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs44 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data20 = data.metadata;
const _errs46 = errors;
if(errors === _errs46){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
}
else {
validate68.errors = [{instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data21 = data.status;
const _errs49 = errors;
if(typeof data21 !== "string"){
validate68.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data21 === "active") || (data21 === "disabled"))){
validate68.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema30.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowed_policies !== undefined){
let data22 = data.allowed_policies;
const _errs51 = errors;
if((!(Array.isArray(data22))) && (data22 !== null)){
validate68.errors = [{instancePath:instancePath+"/allowed_policies",keyword:"type",params:{type: schema30.properties.allowed_policies.type},message:"must be array,null"}];
return false;
}
if(errors === _errs51){
if(Array.isArray(data22)){
var valid10 = true;
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
let data23 = data22[i4];
const _errs53 = errors;
if(errors === _errs53){
if(errors === _errs53){
if(typeof data23 === "string"){
if(!(formats0.test(data23))){
validate68.errors = [{instancePath:instancePath+"/allowed_policies/" + i4,keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate68.errors = [{instancePath:instancePath+"/allowed_policies/" + i4,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid10 = _errs53 === errors;
if(!valid10){
break;
}
}
}
}
var valid0 = _errs51 === errors;
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
validate68.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
exports.v8 = validate69;
const schema31 = {"type":"object","properties":{"name":{"type":"string","minLength":1},"description":{"type":["string","null"]},"policy_id":{"type":"string","format":"uuid"},"status":{"type":"string","enum":["active","disabled"]},"metadata":{"type":"object","additionalProperties":true},"member_id":{"type":["string","null"]}}};
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate69.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data1 = data.description;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate69.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: schema31.properties.description.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy_id !== undefined){
let data2 = data.policy_id;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate69.errors = [{instancePath:instancePath+"/policy_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/policy_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.status !== undefined){
let data3 = data.status;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate69.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "active") || (data3 === "disabled"))){
validate69.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema31.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data4 = data.metadata;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate69.errors = [{instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.member_id !== undefined){
let data5 = data.member_id;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate69.errors = [{instancePath:instancePath+"/member_id",keyword:"type",params:{type: schema31.properties.member_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs12 === errors;
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
validate69.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}
exports.v9 = validate70;
const schema33 = {"type":"object","properties":{"policy_id":{"type":"string","format":"uuid"},"description":{"type":["string","null"]},"provider_keys":{"type":"object","additionalProperties":{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"object","properties":{"key_id":{"type":"string"},"weight":{"type":"integer","minimum":1,"maximum":100}},"required":["key_id","weight"]}}]}},"routing_override":{"type":["object","null"],"properties":{"default_chain":{"type":"array","items":{"type":"string"}},"model_routes":{"type":"array","items":{"type":"object","properties":{"pattern":{"type":"string"},"chain":{"type":"array","items":{"type":"string"}},"timeout_ms":{"type":"integer","minimum":1}},"required":["pattern","chain"]}},"load_balancing":{"type":"string","enum":["failover","round_robin","weighted"]},"routing_preference":{"type":"string","enum":["default","cost","latency"]},"timeout_ms":{"type":"integer","minimum":1}}},"metadata":{"type":"object","additionalProperties":true},"status":{"type":"string","enum":["active","disabled"]},"org_id":{"type":["string","null"]},"workspace_id":{"type":["string","null"]},"allowed_policies":{"type":["array","null"],"items":{"type":"string","format":"uuid"}}}};
function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.policy_id !== undefined){
let data0 = data.policy_id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate71.errors = [{instancePath:instancePath+"/policy_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate71.errors = [{instancePath:instancePath+"/policy_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.description !== undefined){
let data1 = data.description;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate71.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: schema33.properties.description.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider_keys !== undefined){
let data2 = data.provider_keys;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
let data3 = data2[key0];
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
let passing0 = null;
const _errs10 = errors;
if(typeof data3 !== "string"){
const err0 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data3)){
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs14 = errors;
if(errors === _errs14){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing0;
if(((data4.key_id === undefined) && (missing0 = "key_id")) || ((data4.weight === undefined) && (missing0 = "weight"))){
const err1 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data4.key_id !== undefined){
const _errs16 = errors;
if(typeof data4.key_id !== "string"){
const err2 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/key_id",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.weight !== undefined){
let data6 = data4.weight;
const _errs18 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err3 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/weight",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs18){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
const err4 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/weight",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data6 < 1 || isNaN(data6)){
const err5 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/weight",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid3 = _errs14 === errors;
if(!valid3){
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
var _valid0 = _errs12 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err8 = {instancePath:instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate71.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/provider_keys",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routing_override !== undefined){
let data7 = data.routing_override;
const _errs20 = errors;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
validate71.errors = [{instancePath:instancePath+"/routing_override",keyword:"type",params:{type: schema33.properties.routing_override.type},message:"must be object,null"}];
return false;
}
if(errors === _errs20){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.default_chain !== undefined){
let data8 = data7.default_chain;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data8)){
var valid6 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs24 = errors;
if(typeof data8[i1] !== "string"){
validate71.errors = [{instancePath:instancePath+"/routing_override/default_chain/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs24 === errors;
if(!valid6){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/routing_override/default_chain",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.model_routes !== undefined){
let data10 = data7.model_routes;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data10)){
var valid7 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
const _errs28 = errors;
if(errors === _errs28){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if(((data11.pattern === undefined) && (missing1 = "pattern")) || ((data11.chain === undefined) && (missing1 = "chain"))){
validate71.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i2,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data11.pattern !== undefined){
const _errs30 = errors;
if(typeof data11.pattern !== "string"){
validate71.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i2+"/pattern",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs30 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.chain !== undefined){
let data13 = data11.chain;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data13)){
var valid9 = true;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
const _errs34 = errors;
if(typeof data13[i3] !== "string"){
validate71.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i2+"/chain/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs34 === errors;
if(!valid9){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i2+"/chain",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs32 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.timeout_ms !== undefined){
let data15 = data11.timeout_ms;
const _errs36 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate71.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i2+"/timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs36){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
validate71.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i2+"/timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid8 = _errs36 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/routing_override/model_routes/" + i2,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs28 === errors;
if(!valid7){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/routing_override/model_routes",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.load_balancing !== undefined){
let data16 = data7.load_balancing;
const _errs38 = errors;
if(typeof data16 !== "string"){
validate71.errors = [{instancePath:instancePath+"/routing_override/load_balancing",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data16 === "failover") || (data16 === "round_robin")) || (data16 === "weighted"))){
validate71.errors = [{instancePath:instancePath+"/routing_override/load_balancing",keyword:"enum",params:{allowedValues: schema33.properties.routing_override.properties.load_balancing.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs38 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.routing_preference !== undefined){
let data17 = data7.routing_preference;
const _errs40 = errors;
if(typeof data17 !== "string"){
validate71.errors = [{instancePath:instancePath+"/routing_override/routing_preference",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data17 === "default") || (data17 === "cost")) || (data17 === "latency"))){
validate71.errors = [{instancePath:instancePath+"/routing_override/routing_preference",keyword:"enum",params:{allowedValues: schema33.properties.routing_override.properties.routing_preference.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs40 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.timeout_ms !== undefined){
let data18 = data7.timeout_ms;
const _errs42 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate71.errors = [{instancePath:instancePath+"/routing_override/timeout_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs42){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
validate71.errors = [{instancePath:instancePath+"/routing_override/timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid5 = _errs42 === errors;
}
else {
var valid5 = true;
}
}
}
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
if(data.metadata !== undefined){
let data19 = data.metadata;
const _errs44 = errors;
if(errors === _errs44){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
}
else {
validate71.errors = [{instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data20 = data.status;
const _errs47 = errors;
if(typeof data20 !== "string"){
validate71.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data20 === "active") || (data20 === "disabled"))){
validate71.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema33.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.org_id !== undefined){
let data21 = data.org_id;
const _errs49 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate71.errors = [{instancePath:instancePath+"/org_id",keyword:"type",params:{type: schema33.properties.org_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workspace_id !== undefined){
let data22 = data.workspace_id;
const _errs51 = errors;
if((typeof data22 !== "string") && (data22 !== null)){
validate71.errors = [{instancePath:instancePath+"/workspace_id",keyword:"type",params:{type: schema33.properties.workspace_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowed_policies !== undefined){
let data23 = data.allowed_policies;
const _errs53 = errors;
if((!(Array.isArray(data23))) && (data23 !== null)){
validate71.errors = [{instancePath:instancePath+"/allowed_policies",keyword:"type",params:{type: schema33.properties.allowed_policies.type},message:"must be array,null"}];
return false;
}
if(errors === _errs53){
if(Array.isArray(data23)){
var valid10 = true;
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
let data24 = data23[i4];
const _errs55 = errors;
if(errors === _errs55){
if(errors === _errs55){
if(typeof data24 === "string"){
if(!(formats0.test(data24))){
validate71.errors = [{instancePath:instancePath+"/allowed_policies/" + i4,keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate71.errors = [{instancePath:instancePath+"/allowed_policies/" + i4,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid10 = _errs55 === errors;
if(!valid10){
break;
}
}
}
}
var valid0 = _errs53 === errors;
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
validate71.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
validate70.errors = vErrors;
return errors === 0;
}
exports.v10 = validate73;
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate73.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 255){
validate73.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate73.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate73.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}
exports.v11 = validate74;
function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason !== undefined){
let data0 = data.reason;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 255){
validate74.errors = [{instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
}
else {
validate74.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
exports.v12 = validate75;
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.days === undefined) && (missing0 = "days")){
validate76.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.days !== undefined){
let data0 = data.days;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate76.errors = [{instancePath:instancePath+"/days",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate76.errors = [{instancePath:instancePath+"/days",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
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
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
validate75.errors = vErrors;
return errors === 0;
}
exports.v13 = validate78;
const schema38 = {"type":"object","additionalProperties":true,"properties":{"messages":{"type":"array","items":{}},"model":{"type":["string","null"]},"stream":{"type":["boolean","null"]},"x-rungate-run-id":{},"x-rungate-run-policy":{},"x-rungate-run-name":{},"x-rungate-run-metadata":{},"x-rungate-new-run":{}},"required":["messages"]};
function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.messages === undefined) && (missing0 = "messages")){
validate78.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.messages !== undefined){
const _errs2 = errors;
if(errors === _errs2){
if(!(Array.isArray(data.messages))){
validate78.errors = [{instancePath:instancePath+"/messages",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data1 = data.model;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate78.errors = [{instancePath:instancePath+"/model",keyword:"type",params:{type: schema38.properties.model.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined){
let data2 = data.stream;
const _errs6 = errors;
if((typeof data2 !== "boolean") && (data2 !== null)){
validate78.errors = [{instancePath:instancePath+"/stream",keyword:"type",params:{type: schema38.properties.stream.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
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
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ended_reason !== undefined){
let data0 = data.ended_reason;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 255){
validate79.errors = [{instancePath:instancePath+"/ended_reason",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/ended_reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
exports.v15 = validate80;
const schema41 = {"type":"object","properties":{"ended_reason":{"type":"string","maxLength":255},"metadata":{"type":"object","additionalProperties":true},"outcome":{"type":"string","enum":["success","partial","failed"]},"outcome_reason":{"type":"string","maxLength":1024}}};
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ended_reason !== undefined){
let data0 = data.ended_reason;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 255){
validate81.errors = [{instancePath:instancePath+"/ended_reason",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/ended_reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data1 = data.metadata;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate81.errors = [{instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data2 = data.outcome;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate81.errors = [{instancePath:instancePath+"/outcome",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "success") || (data2 === "partial")) || (data2 === "failed"))){
validate81.errors = [{instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema41.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome_reason !== undefined){
let data3 = data.outcome_reason;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func1(data3) > 1024){
validate81.errors = [{instancePath:instancePath+"/outcome_reason",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/outcome_reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate81.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}
function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
validate80.errors = vErrors;
return errors === 0;
}
exports.v16 = validate83;
const schema42 = {"type":"object","properties":{"type":{"type":"string","enum":["tool_call"]},"name":{"type":"string"},"provider":{"type":"string"},"request":{"type":"object","additionalProperties":true},"response":{"type":"object","additionalProperties":true},"tokens":{"type":"object","properties":{"input":{"type":"integer","minimum":0},"output":{"type":"integer","minimum":0},"cache_read":{"type":"integer","minimum":0},"cache_creation":{"type":"integer","minimum":0}}},"cost_usd":{"type":"number","minimum":0},"latency_ms":{"type":"number","minimum":0},"status":{"type":"string","enum":["success","error","timeout"]},"error_message":{"type":["string","null"]}},"required":["type","name","status"]};
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.status === undefined) && (missing0 = "status"))){
validate83.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate83.errors = [{instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "tool_call")){
validate83.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema42.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
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
validate83.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
const _errs5 = errors;
if(typeof data.provider !== "string"){
validate83.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request !== undefined){
let data3 = data.request;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
validate83.errors = [{instancePath:instancePath+"/request",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response !== undefined){
let data4 = data.response;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate83.errors = [{instancePath:instancePath+"/response",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokens !== undefined){
let data5 = data.tokens;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.input !== undefined){
let data6 = data5.input;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate83.errors = [{instancePath:instancePath+"/tokens/input",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate83.errors = [{instancePath:instancePath+"/tokens/input",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.output !== undefined){
let data7 = data5.output;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate83.errors = [{instancePath:instancePath+"/tokens/output",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate83.errors = [{instancePath:instancePath+"/tokens/output",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.cache_read !== undefined){
let data8 = data5.cache_read;
const _errs19 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate83.errors = [{instancePath:instancePath+"/tokens/cache_read",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate83.errors = [{instancePath:instancePath+"/tokens/cache_read",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.cache_creation !== undefined){
let data9 = data5.cache_creation;
const _errs21 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate83.errors = [{instancePath:instancePath+"/tokens/cache_creation",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate83.errors = [{instancePath:instancePath+"/tokens/cache_creation",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/tokens",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cost_usd !== undefined){
let data10 = data.cost_usd;
const _errs23 = errors;
if(errors === _errs23){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate83.errors = [{instancePath:instancePath+"/cost_usd",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate83.errors = [{instancePath:instancePath+"/cost_usd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latency_ms !== undefined){
let data11 = data.latency_ms;
const _errs25 = errors;
if(errors === _errs25){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate83.errors = [{instancePath:instancePath+"/latency_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate83.errors = [{instancePath:instancePath+"/latency_ms",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data12 = data.status;
const _errs27 = errors;
if(typeof data12 !== "string"){
validate83.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data12 === "success") || (data12 === "error")) || (data12 === "timeout"))){
validate83.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema42.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_message !== undefined){
let data13 = data.error_message;
const _errs29 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate83.errors = [{instancePath:instancePath+"/error_message",keyword:"type",params:{type: schema42.properties.error_message.type},message:"must be string,null"}];
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
}
}
}
}
}
}
}
}
else {
validate83.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}
exports.v17 = validate84;
const schema43 = {"type":"object","properties":{"name":{"type":["string","null"],"maxLength":255},"outcome":{"type":["string","null"],"enum":["success","partial","failed",null]},"outcome_reason":{"type":["string","null"],"maxLength":1024}},"minProperties":1};
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate84.errors = [{instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate84.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: schema43.properties.name.type},message:"must be string,null"}];
return false;
}
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 255){
validate84.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
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
if(data.outcome !== undefined){
let data1 = data.outcome;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate84.errors = [{instancePath:instancePath+"/outcome",keyword:"type",params:{type: schema43.properties.outcome.type},message:"must be string,null"}];
return false;
}
if(!((((data1 === "success") || (data1 === "partial")) || (data1 === "failed")) || (data1 === null))){
validate84.errors = [{instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema43.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome_reason !== undefined){
let data2 = data.outcome_reason;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate84.errors = [{instancePath:instancePath+"/outcome_reason",keyword:"type",params:{type: schema43.properties.outcome_reason.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) > 1024){
validate84.errors = [{instancePath:instancePath+"/outcome_reason",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
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
validate84.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
exports.v18 = validate85;
const schema45 = {"type":"object","properties":{"name":{"type":"string","minLength":1},"url":{"type":"string","format":"uri"},"events":{"type":"array","items":{"$ref":"component:WebhookEventType"},"minItems":1},"secret":{"type":"string","minLength":16},"agent_id":{"type":"string"},"description":{"type":"string"},"scope":{"type":"string","enum":["org","personal"]}},"required":["name","url","events"]};
const formats14 = require("ajv-formats/dist/formats").fullFormats.uri;
const schema46 = {"type":"string","enum":["run.started","run.completed","run.budget_exceeded","run.force_stopped","run.alert_threshold","step.completed","step.policy_blocked","step.budget_blocked","step.failed","agent.created","agent.updated","agent.disabled","policy.created","policy.updated","policy.deleted","policy.version_created","provider_key.created","provider_key.disabled","provider_key.enabled","provider_key.deleted","provider_key.rotated","step.approval_required","approval.approved","approval.rejected","admin_token.created","admin_token.revoked","alert.triggered","alert_rule.created","alert_rule.updated","alert_rule.deleted","member.role_changed","member.removed","member.ownership_transferred","webhook.test"]};
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate87.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((((((((((((((((((((((((((data === "run.started") || (data === "run.completed")) || (data === "run.budget_exceeded")) || (data === "run.force_stopped")) || (data === "run.alert_threshold")) || (data === "step.completed")) || (data === "step.policy_blocked")) || (data === "step.budget_blocked")) || (data === "step.failed")) || (data === "agent.created")) || (data === "agent.updated")) || (data === "agent.disabled")) || (data === "policy.created")) || (data === "policy.updated")) || (data === "policy.deleted")) || (data === "policy.version_created")) || (data === "provider_key.created")) || (data === "provider_key.disabled")) || (data === "provider_key.enabled")) || (data === "provider_key.deleted")) || (data === "provider_key.rotated")) || (data === "step.approval_required")) || (data === "approval.approved")) || (data === "approval.rejected")) || (data === "admin_token.created")) || (data === "admin_token.revoked")) || (data === "alert.triggered")) || (data === "alert_rule.created")) || (data === "alert_rule.updated")) || (data === "alert_rule.deleted")) || (data === "member.role_changed")) || (data === "member.removed")) || (data === "member.ownership_transferred")) || (data === "webhook.test"))){
validate87.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate87.errors = vErrors;
return errors === 0;
}
function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.events === undefined) && (missing0 = "events"))){
validate86.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate86.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate86.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data1 = data.url;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats14(data1))){
validate86.errors = [{instancePath:instancePath+"/url",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate86.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.events !== undefined){
let data2 = data.events;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length < 1){
validate86.errors = [{instancePath:instancePath+"/events",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate87(data2[i0], {instancePath:instancePath+"/events/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate86.errors = [{instancePath:instancePath+"/events",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secret !== undefined){
let data4 = data.secret;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(func1(data4) < 16){
validate86.errors = [{instancePath:instancePath+"/secret",keyword:"minLength",params:{limit: 16},message:"must NOT have fewer than 16 characters"}];
return false;
}
}
else {
validate86.errors = [{instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agent_id !== undefined){
const _errs10 = errors;
if(typeof data.agent_id !== "string"){
validate86.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs12 = errors;
if(typeof data.description !== "string"){
validate86.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
let data7 = data.scope;
const _errs14 = errors;
if(typeof data7 !== "string"){
validate86.errors = [{instancePath:instancePath+"/scope",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data7 === "org") || (data7 === "personal"))){
validate86.errors = [{instancePath:instancePath+"/scope",keyword:"enum",params:{allowedValues: schema45.properties.scope.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
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
validate86.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate86(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
validate85.errors = vErrors;
return errors === 0;
}
exports.v19 = validate90;
const schema47 = {"type":"object","properties":{"name":{"type":"string","minLength":1},"url":{"type":"string","format":"uri"},"events":{"type":"array","items":{"$ref":"component:WebhookEventType"},"minItems":1},"secret":{"type":"string","minLength":16},"agent_id":{"type":["string","null"]},"description":{"type":["string","null"]},"status":{"type":"string","enum":["active","paused"]}}};
function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate90.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate90.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data1 = data.url;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats14(data1))){
validate90.errors = [{instancePath:instancePath+"/url",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate90.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.events !== undefined){
let data2 = data.events;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length < 1){
validate90.errors = [{instancePath:instancePath+"/events",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate87(data2[i0], {instancePath:instancePath+"/events/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/events",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secret !== undefined){
let data4 = data.secret;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(func1(data4) < 16){
validate90.errors = [{instancePath:instancePath+"/secret",keyword:"minLength",params:{limit: 16},message:"must NOT have fewer than 16 characters"}];
return false;
}
}
else {
validate90.errors = [{instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agent_id !== undefined){
let data5 = data.agent_id;
const _errs10 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate90.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: schema47.properties.agent_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data6 = data.description;
const _errs12 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate90.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: schema47.properties.description.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data7 = data.status;
const _errs14 = errors;
if(typeof data7 !== "string"){
validate90.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data7 === "active") || (data7 === "paused"))){
validate90.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema47.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
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
validate90.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}
exports.v20 = validate92;
function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason !== undefined){
let data0 = data.reason;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 1024){
validate92.errors = [{instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
else {
validate92.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
exports.v21 = validate93;
const schema50 = {"type":"object","properties":{"name":{"type":"string","minLength":1},"description":{"type":"string"},"agent_id":{"type":"string","format":"uuid"},"condition_type":{"type":"string","enum":["cost_threshold","error_rate","rate_limit_approaching","approval_pending_timeout","failover_rate"]},"condition_config":{"type":"object","additionalProperties":true},"cooldown_seconds":{"type":"integer","minimum":0},"scope":{"type":"string","enum":["org","personal"]}},"required":["name","condition_type"]};
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.condition_type === undefined) && (missing0 = "condition_type"))){
validate94.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate94.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate94.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs3 = errors;
if(typeof data.description !== "string"){
validate94.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agent_id !== undefined){
let data2 = data.agent_id;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate94.errors = [{instancePath:instancePath+"/agent_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate94.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.condition_type !== undefined){
let data3 = data.condition_type;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate94.errors = [{instancePath:instancePath+"/condition_type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data3 === "cost_threshold") || (data3 === "error_rate")) || (data3 === "rate_limit_approaching")) || (data3 === "approval_pending_timeout")) || (data3 === "failover_rate"))){
validate94.errors = [{instancePath:instancePath+"/condition_type",keyword:"enum",params:{allowedValues: schema50.properties.condition_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.condition_config !== undefined){
let data4 = data.condition_config;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate94.errors = [{instancePath:instancePath+"/condition_config",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cooldown_seconds !== undefined){
let data5 = data.cooldown_seconds;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate94.errors = [{instancePath:instancePath+"/cooldown_seconds",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate94.errors = [{instancePath:instancePath+"/cooldown_seconds",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
let data6 = data.scope;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate94.errors = [{instancePath:instancePath+"/scope",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data6 === "org") || (data6 === "personal"))){
validate94.errors = [{instancePath:instancePath+"/scope",keyword:"enum",params:{allowedValues: schema50.properties.scope.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
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
validate94.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}
function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
validate93.errors = vErrors;
return errors === 0;
}
exports.v22 = validate96;
const schema52 = {"type":"object","properties":{"name":{"type":"string","minLength":1},"scopes":{"type":"array","items":{"type":"string","enum":["read","write","admin"]},"minItems":1,"uniqueItems":true},"description":{"type":"string"},"expires_in":{"type":"string","pattern":"^[0-9]{1,6}[hdwmy]$"}},"required":["name","scopes"]};
const pattern3 = new RegExp("^[0-9]{1,6}[hdwmy]$", "u");
function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.scopes === undefined) && (missing0 = "scopes"))){
validate97.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate97.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate97.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scopes !== undefined){
let data1 = data.scopes;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
validate97.errors = [{instancePath:instancePath+"/scopes",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(typeof data2 !== "string"){
validate97.errors = [{instancePath:instancePath+"/scopes/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "read") || (data2 === "write")) || (data2 === "admin"))){
validate97.errors = [{instancePath:instancePath+"/scopes/" + i0,keyword:"enum",params:{allowedValues: schema52.properties.scopes.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate97.errors = [{instancePath:instancePath+"/scopes",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate97.errors = [{instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs7 = errors;
if(typeof data.description !== "string"){
validate97.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_in !== undefined){
let data4 = data.expires_in;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
validate97.errors = [{instancePath:instancePath+"/expires_in",keyword:"pattern",params:{pattern: "^[0-9]{1,6}[hdwmy]$"},message:"must match pattern \""+"^[0-9]{1,6}[hdwmy]$"+"\""}];
return false;
}
}
else {
validate97.errors = [{instancePath:instancePath+"/expires_in",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
else {
validate97.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
validate96.errors = vErrors;
return errors === 0;
}
exports.v23 = validate99;
const schema53 = {"type":"object","required":["email","role"],"properties":{"email":{"type":"string","format":"email"},"role":{"type":"string","enum":["admin","member","viewer"]}}};
const formats20 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.email === undefined) && (missing0 = "email")) || ((data.role === undefined) && (missing0 = "role"))){
validate99.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.email !== undefined){
let data0 = data.email;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats20.test(data0))){
validate99.errors = [{instancePath:instancePath+"/email",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
else {
validate99.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.role !== undefined){
let data1 = data.role;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate99.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "admin") || (data1 === "member")) || (data1 === "viewer"))){
validate99.errors = [{instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema53.properties.role.enum},message:"must be equal to one of the allowed values"}];
return false;
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
validate99.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}
exports.v24 = validate100;
const schema54 = {"type":"object","properties":{"role":{"type":"string","enum":["admin","member","viewer"]},"display_name":{"type":"string","minLength":1,"maxLength":100}}};
function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role !== undefined){
let data0 = data.role;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate100.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "admin") || (data0 === "member")) || (data0 === "viewer"))){
validate100.errors = [{instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema54.properties.role.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_name !== undefined){
let data1 = data.display_name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) > 100){
validate100.errors = [{instancePath:instancePath+"/display_name",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func1(data1) < 1){
validate100.errors = [{instancePath:instancePath+"/display_name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate100.errors = [{instancePath:instancePath+"/display_name",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate100.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}
exports.v25 = validate101;
function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 255){
validate101.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate101.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate101.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}
exports.v26 = validate102;
const pattern4 = new RegExp("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$", "u");
function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate102.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 100){
validate102.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate102.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
if(func1(data1) > 50){
validate102.errors = [{instancePath:instancePath+"/slug",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(func1(data1) < 3){
validate102.errors = [{instancePath:instancePath+"/slug",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern4.test(data1)){
validate102.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\""}];
return false;
}
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agent_name !== undefined){
const _errs5 = errors;
if(typeof data.agent_name !== "string"){
validate102.errors = [{instancePath:instancePath+"/agent_name",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate102.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}
exports.v27 = validate103;
function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.token === undefined) && (missing0 = "token")) || ((data.display_name === undefined) && (missing0 = "display_name"))){
validate103.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.token !== undefined){
const _errs1 = errors;
if(typeof data.token !== "string"){
validate103.errors = [{instancePath:instancePath+"/token",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_name !== undefined){
let data1 = data.display_name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) > 100){
validate103.errors = [{instancePath:instancePath+"/display_name",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func1(data1) < 1){
validate103.errors = [{instancePath:instancePath+"/display_name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/display_name",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate103.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}
exports.v28 = validate104;
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.email === undefined) && (missing0 = "email")){
validate104.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.email !== undefined){
let data0 = data.email;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats20.test(data0))){
validate104.errors = [{instancePath:instancePath+"/email",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate104.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}
exports.v29 = validate105;
const pattern5 = new RegExp("^[0-9]{6}$", "u");
function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token !== undefined){
const _errs1 = errors;
if(typeof data.token !== "string"){
validate105.errors = [{instancePath:instancePath+"/token",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data1 = data.code;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
validate105.errors = [{instancePath:instancePath+"/code",keyword:"pattern",params:{pattern: "^[0-9]{6}$"},message:"must match pattern \""+"^[0-9]{6}$"+"\""}];
return false;
}
}
else {
validate105.errors = [{instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
if(!(formats20.test(data2))){
validate105.errors = [{instancePath:instancePath+"/email",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
else {
validate105.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate105.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}
exports.v30 = validate106;
function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate106.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 100){
validate106.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate106.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate106.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.admin_token !== undefined){
const _errs3 = errors;
if(typeof data.admin_token !== "string"){
validate106.errors = [{instancePath:instancePath+"/admin_token",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate106.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}
return exports
})()
module.exports = {
  "getHealth": {  },
  "listProviderKeys": { "query": scalars.v1 },
  "createProviderKey": { "body": { "application/json": bodies.v1 } },
  "getProviderKey": { "path": scalars.v2 },
  "updateProviderKey": { "path": scalars.v2, "body": { "application/json": bodies.v2 } },
  "deleteProviderKey": { "path": scalars.v2, "query": scalars.v3 },
  "disableProviderKey": { "path": scalars.v2 },
  "enableProviderKey": { "path": scalars.v2 },
  "getProviderKeyDependents": { "path": scalars.v2 },
  "upsertProviderKeyByName": { "path": scalars.v4, "body": { "application/json": bodies.v3 } },
  "listPolicies": { "query": scalars.v5 },
  "createPolicy": { "body": { "application/json": bodies.v4 } },
  "getPolicyStats": { "path": scalars.v2, "query": scalars.v6 },
  "getPolicyCostTrend": { "path": scalars.v2, "query": scalars.v7 },
  "getPolicy": { "path": scalars.v2 },
  "updatePolicy": { "path": scalars.v2, "body": { "application/json": bodies.v4 } },
  "deletePolicy": { "path": scalars.v2 },
  "upsertPolicyByName": { "path": scalars.v4, "body": { "application/json": bodies.v5 } },
  "listPolicyVersions": { "path": scalars.v2 },
  "getPolicyVersion": { "path": scalars.v8 },
  "listAgents": { "query": scalars.v9 },
  "createAgent": { "body": { "application/json": bodies.v6 } },
  "getAllAgentStats": {  },
  "getAgent": { "path": scalars.v2 },
  "updateAgent": { "path": scalars.v2, "body": { "application/json": bodies.v7 } },
  "patchAgent": { "path": scalars.v2, "body": { "application/json": bodies.v8 } },
  "rotateAgentKey": { "path": scalars.v2 },
  "upsertAgentByName": { "path": scalars.v4, "body": { "application/json": bodies.v9 } },
  "listRuns": { "query": scalars.v10 },
  "getRun": { "path": scalars.v2 },
  "renameRun": { "path": scalars.v2, "body": { "application/json": bodies.v10 } },
  "listRunSteps": { "path": scalars.v2, "query": scalars.v11 },
  "listRunLedger": { "path": scalars.v2 },
  "stopRun": { "path": scalars.v2 },
  "unblockRun": { "path": scalars.v2 },
  "completeRun": { "path": scalars.v2, "body": { "application/json": bodies.v11 } },
  "getCostAnalytics": { "query": scalars.v12 },
  "getLatencyAnalytics": { "query": scalars.v13 },
  "getErrorAnalytics": { "query": scalars.v13 },
  "getThroughputAnalytics": { "query": scalars.v13 },
  "getProviderReliability": { "query": scalars.v14 },
  "getRunAnalytics": { "query": scalars.v15 },
  "getTopN": { "query": scalars.v16 },
  "getOverviewStats": {  },
  "getProviderHealth": {  },
  "previewCleanup": { "query": scalars.v17 },
  "deleteOldData": { "body": { "application/json": bodies.v12 } },
  "proxyChatCompletions": { "header": scalars.v18, "body": { "application/json": bodies.v13 } },
  "proxyMessages": { "header": scalars.v18, "body": { "application/json": bodies.v13 } },
  "completeAllRuns": { "body": { "application/json": bodies.v14 } },
  "completeCurrentRun": { "body": { "application/json": bodies.v15 } },
  "completeAgentRun": { "path": scalars.v2, "body": { "application/json": bodies.v15 } },
  "getAgentRunSteps": { "path": scalars.v2, "query": scalars.v19 },
  "createRunStep": { "path": scalars.v2, "body": { "application/json": bodies.v16 } },
  "discoverAgentApi": {  },
  "getAgentInfo": {  },
  "listAgentRuns": { "query": scalars.v20 },
  "getAgentCurrentRun": {  },
  "updateAgentCurrentRun": { "body": { "application/json": bodies.v17 } },
  "getAgentRun": { "path": scalars.v2 },
  "updateAgentRun": { "path": scalars.v2, "body": { "application/json": bodies.v17 } },
  "listWebhooks": { "query": scalars.v21 },
  "createWebhook": { "body": { "application/json": bodies.v18 } },
  "getWebhook": { "path": scalars.v2 },
  "updateWebhook": { "path": scalars.v2, "body": { "application/json": bodies.v19 } },
  "deleteWebhook": { "path": scalars.v2 },
  "enableWebhook": { "path": scalars.v2 },
  "disableWebhook": { "path": scalars.v2 },
  "rotateWebhookSecret": { "path": scalars.v2 },
  "expirePreviousWebhookSecret": { "path": scalars.v2 },
  "listWebhookDeliveries": { "path": scalars.v2, "query": scalars.v22 },
  "testWebhook": { "path": scalars.v2 },
  "listApprovalRequests": { "query": scalars.v23 },
  "getApprovalRequest": { "path": scalars.v2 },
  "approveApprovalRequest": { "path": scalars.v2 },
  "rejectApprovalRequest": { "path": scalars.v2, "body": { "application/json": bodies.v20 } },
  "listAlertRules": { "query": scalars.v24 },
  "createAlertRule": { "body": { "application/json": bodies.v21 } },
  "getAlertRule": { "path": scalars.v2 },
  "updateAlertRule": { "path": scalars.v2, "body": { "application/json": bodies.v21 } },
  "deleteAlertRule": { "path": scalars.v2 },
  "enableAlertRule": { "path": scalars.v2 },
  "disableAlertRule": { "path": scalars.v2 },
  "listAdminTokens": { "query": scalars.v25 },
  "createAdminToken": { "body": { "application/json": bodies.v22 } },
  "getAdminToken": { "path": scalars.v2 },
  "revokeAdminToken": { "path": scalars.v2 },
  "listInvitations": { "query": scalars.v26 },
  "createInvitation": { "body": { "application/json": bodies.v23 } },
  "revokeInvitation": { "path": scalars.v2 },
  "resendInvitation": { "path": scalars.v2 },
  "listMembers": {  },
  "removeMember": { "path": scalars.v2 },
  "updateMember": { "path": scalars.v2, "body": { "application/json": bodies.v24 } },
  "transferOwnership": { "path": scalars.v2 },
  "getCurrentAccount": {  },
  "updateCurrentAccount": { "body": { "application/json": bodies.v25 } },
  "listSessions": {  },
  "revokeSession": { "path": scalars.v2 },
  "registerAccount": { "body": { "application/json": bodies.v26 } },
  "getInvitationByToken": { "query": scalars.v27 },
  "acceptInvitation": { "cookie": scalars.v28, "body": { "application/json": bodies.v27 } },
  "getAuthConfig": {  },
  "startAuth": { "body": { "application/json": bodies.v28 } },
  "verifyAuth": { "cookie": scalars.v28, "body": { "application/json": bodies.v29 } },
  "getAuthSession": {  },
  "completeRegistration": { "body": { "application/json": bodies.v30 } },
  "logout": { "cookie": scalars.v28 },
  "getOpenAPISpec": {  },
  "getIntegrationGuide": { "path": scalars.v29 },
}
