// Written by "npm run generate"; do not edit.
'use strict'
const bodies = (() => {
const exports = {}
exports.v1 = validate52;
const schema19 = {"type":"object","properties":{"status":{"type":"string","enum":["ok","degraded"]},"checks":{"type":"object","additionalProperties":{"type":"object","properties":{"status":{"type":"string","enum":["ok","error","not_configured"]},"latency_ms":{"type":"number"},"error":{"type":"string"}},"required":["status"]}},"version":{"type":"string"},"uptime_seconds":{"type":"number"}},"required":["status","checks","version","uptime_seconds"]};
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.status === undefined) && (missing0 = "status")) || ((data.checks === undefined) && (missing0 = "checks"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.uptime_seconds === undefined) && (missing0 = "uptime_seconds"))){
validate52.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate52.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "ok") || (data0 === "degraded"))){
validate52.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema19.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
let data1 = data.checks;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.status === undefined) && (missing1 = "status")){
validate52.errors = [{instancePath:instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.status !== undefined){
let data3 = data2.status;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate52.errors = [{instancePath:instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "ok") || (data3 === "error")) || (data3 === "not_configured"))){
validate52.errors = [{instancePath:instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",keyword:"enum",params:{allowedValues: schema19.properties.checks.additionalProperties.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.latency_ms !== undefined){
let data4 = data2.latency_ms;
const _errs10 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate52.errors = [{instancePath:instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency_ms",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.error !== undefined){
const _errs12 = errors;
if(typeof data2.error !== "string"){
validate52.errors = [{instancePath:instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/error",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/checks",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs14 = errors;
if(typeof data.version !== "string"){
validate52.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uptime_seconds !== undefined){
let data7 = data.uptime_seconds;
const _errs16 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate52.errors = [{instancePath:instancePath+"/uptime_seconds",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
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
else {
validate52.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
exports.v2 = validate53;
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate54.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
const _errs1 = errors;
if(typeof data.error !== "string"){
validate54.errors = [{instancePath:instancePath+"/error",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
let data1 = data.details;
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
if(((data2.path === undefined) && (missing1 = "path")) || ((data2.message === undefined) && (missing1 = "message"))){
validate54.errors = [{instancePath:instancePath+"/details/" + i0,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.path !== undefined){
const _errs7 = errors;
if(typeof data2.path !== "string"){
validate54.errors = [{instancePath:instancePath+"/details/" + i0+"/path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.message !== undefined){
const _errs9 = errors;
if(typeof data2.message !== "string"){
validate54.errors = [{instancePath:instancePath+"/details/" + i0+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate54.errors = [{instancePath:instancePath+"/details/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate54.errors = [{instancePath:instancePath+"/details",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate54.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate53.errors = vErrors;
return errors === 0;
}
exports.v3 = validate56;
const schema22 = {"type":"object","properties":{"status":{"type":"string","enum":["degraded"]},"checks":{"type":"object","additionalProperties":{"type":"object","properties":{"status":{"type":"string","enum":["ok","error","not_configured"]},"latency_ms":{"type":"number"},"error":{"type":"string"}},"required":["status"]}},"version":{"type":"string"},"uptime_seconds":{"type":"number"}},"required":["status","checks","version","uptime_seconds"]};
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.status === undefined) && (missing0 = "status")) || ((data.checks === undefined) && (missing0 = "checks"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.uptime_seconds === undefined) && (missing0 = "uptime_seconds"))){
validate56.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate56.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "degraded")){
validate56.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema22.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
let data1 = data.checks;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.status === undefined) && (missing1 = "status")){
validate56.errors = [{instancePath:instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.status !== undefined){
let data3 = data2.status;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate56.errors = [{instancePath:instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "ok") || (data3 === "error")) || (data3 === "not_configured"))){
validate56.errors = [{instancePath:instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",keyword:"enum",params:{allowedValues: schema22.properties.checks.additionalProperties.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.latency_ms !== undefined){
let data4 = data2.latency_ms;
const _errs10 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate56.errors = [{instancePath:instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency_ms",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.error !== undefined){
const _errs12 = errors;
if(typeof data2.error !== "string"){
validate56.errors = [{instancePath:instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/error",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/checks",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs14 = errors;
if(typeof data.version !== "string"){
validate56.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uptime_seconds !== undefined){
let data7 = data.uptime_seconds;
const _errs16 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate56.errors = [{instancePath:instancePath+"/uptime_seconds",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
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
else {
validate56.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
exports.v4 = validate57;
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.accepted === undefined) && (missing0 = "accepted")) || ((data.duplicates === undefined) && (missing0 = "duplicates"))){
validate57.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.accepted !== undefined){
let data0 = data.accepted;
const _errs1 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate57.errors = [{instancePath:instancePath+"/accepted",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duplicates !== undefined){
let data1 = data.duplicates;
const _errs3 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate57.errors = [{instancePath:instancePath+"/duplicates",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate57.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
exports.v5 = validate58;
const schema25 = {"type":"object","required":["id","name","status","lifecycle_area","entry_conditions","exit_conditions","constraints","strategy_hints","created_at","status_changed_at","success_rate"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"status":{"type":"string","enum":["draft","active","paused","archived"]},"lifecycle_area":{"type":["string","null"],"enum":["onboarding","churn_prevention","retention","upsell","win_back",null]},"entry_conditions":{"type":["object","null"],"additionalProperties":true},"exit_conditions":{"type":["object","null"],"additionalProperties":true},"constraints":{"type":["object","null"],"additionalProperties":true},"strategy_hints":{"type":["object","null"],"additionalProperties":true},"created_at":{"type":["string","null"],"format":"date-time"},"status_changed_at":{"type":["string","null"],"format":"date-time"},"success_rate":{"type":["number","null"],"minimum":0,"maximum":1}}};
const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.lifecycle_area === undefined) && (missing0 = "lifecycle_area"))) || ((data.entry_conditions === undefined) && (missing0 = "entry_conditions"))) || ((data.exit_conditions === undefined) && (missing0 = "exit_conditions"))) || ((data.constraints === undefined) && (missing0 = "constraints"))) || ((data.strategy_hints === undefined) && (missing0 = "strategy_hints"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.status_changed_at === undefined) && (missing0 = "status_changed_at"))) || ((data.success_rate === undefined) && (missing0 = "success_rate"))){
validate59.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate59.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate59.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate59.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data2 === "draft") || (data2 === "active")) || (data2 === "paused")) || (data2 === "archived"))){
validate59.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema25.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lifecycle_area !== undefined){
let data3 = data.lifecycle_area;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate59.errors = [{instancePath:instancePath+"/lifecycle_area",keyword:"type",params:{type: schema25.properties.lifecycle_area.type},message:"must be string,null"}];
return false;
}
if(!((((((data3 === "onboarding") || (data3 === "churn_prevention")) || (data3 === "retention")) || (data3 === "upsell")) || (data3 === "win_back")) || (data3 === null))){
validate59.errors = [{instancePath:instancePath+"/lifecycle_area",keyword:"enum",params:{allowedValues: schema25.properties.lifecycle_area.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entry_conditions !== undefined){
let data4 = data.entry_conditions;
const _errs9 = errors;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
validate59.errors = [{instancePath:instancePath+"/entry_conditions",keyword:"type",params:{type: schema25.properties.entry_conditions.type},message:"must be object,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exit_conditions !== undefined){
let data5 = data.exit_conditions;
const _errs12 = errors;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
validate59.errors = [{instancePath:instancePath+"/exit_conditions",keyword:"type",params:{type: schema25.properties.exit_conditions.type},message:"must be object,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.constraints !== undefined){
let data6 = data.constraints;
const _errs15 = errors;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
validate59.errors = [{instancePath:instancePath+"/constraints",keyword:"type",params:{type: schema25.properties.constraints.type},message:"must be object,null"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strategy_hints !== undefined){
let data7 = data.strategy_hints;
const _errs18 = errors;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
validate59.errors = [{instancePath:instancePath+"/strategy_hints",keyword:"type",params:{type: schema25.properties.strategy_hints.type},message:"must be object,null"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data8 = data.created_at;
const _errs21 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate59.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: schema25.properties.created_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs21){
if(errors === _errs21){
if(typeof data8 === "string"){
if(!(formats0.validate(data8))){
validate59.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_changed_at !== undefined){
let data9 = data.status_changed_at;
const _errs23 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate59.errors = [{instancePath:instancePath+"/status_changed_at",keyword:"type",params:{type: schema25.properties.status_changed_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs23){
if(errors === _errs23){
if(typeof data9 === "string"){
if(!(formats0.validate(data9))){
validate59.errors = [{instancePath:instancePath+"/status_changed_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if(valid0){
if(data.success_rate !== undefined){
let data10 = data.success_rate;
const _errs25 = errors;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
validate59.errors = [{instancePath:instancePath+"/success_rate",keyword:"type",params:{type: schema25.properties.success_rate.type},message:"must be number,null"}];
return false;
}
if(errors === _errs25){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
validate59.errors = [{instancePath:instancePath+"/success_rate",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate59.errors = [{instancePath:instancePath+"/success_rate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs25 === errors;
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
validate59.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.playbooks === undefined) && (missing0 = "playbooks")){
validate58.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.playbooks !== undefined){
let data0 = data.playbooks;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate59(data0[i0], {instancePath:instancePath+"/playbooks/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/playbooks",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
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
exports.v6 = validate61;
const schema26 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"status":{"type":"string"},"created_at":{"type":["string","null"],"format":"date-time"}},"required":["id","name","status","created_at"]};
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate61.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate61.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate61.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs5 = errors;
if(typeof data.status !== "string"){
validate61.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
if((typeof data3 !== "string") && (data3 !== null)){
validate61.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: schema26.properties.created_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
validate61.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
exports.v7 = validate62;
const schema28 = {"type":"object","required":["error","current","limit","upgrade_to"],"properties":{"error":{"type":"string"},"current":{"type":"number"},"limit":{"type":"number"},"upgrade_to":{"type":["string","null"]}}};
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.error === undefined) && (missing0 = "error")) || ((data.current === undefined) && (missing0 = "current"))) || ((data.limit === undefined) && (missing0 = "limit"))) || ((data.upgrade_to === undefined) && (missing0 = "upgrade_to"))){
validate63.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
const _errs1 = errors;
if(typeof data.error !== "string"){
validate63.errors = [{instancePath:instancePath+"/error",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.current !== undefined){
let data1 = data.current;
const _errs3 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate63.errors = [{instancePath:instancePath+"/current",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data2 = data.limit;
const _errs5 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate63.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.upgrade_to !== undefined){
let data3 = data.upgrade_to;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate63.errors = [{instancePath:instancePath+"/upgrade_to",keyword:"type",params:{type: schema28.properties.upgrade_to.type},message:"must be string,null"}];
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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
validate62.errors = vErrors;
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
validate62.errors = vErrors;
return errors === 0;
}
exports.v8 = validate66;
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.status === undefined) && (missing0 = "status"))){
validate66.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate66.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate66.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs5 = errors;
if(typeof data.status !== "string"){
validate66.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate66.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
exports.v9 = validate67;
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.archived === undefined) && (missing0 = "archived")){
validate67.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.archived !== undefined){
if(typeof data.archived !== "boolean"){
validate67.errors = [{instancePath:instancePath+"/archived",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
exports.v10 = validate68;
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.status === undefined) && (missing0 = "status"))){
validate68.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate68.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs3 = errors;
if(typeof data.status !== "string"){
validate68.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
exports.v11 = validate69;
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.matching_users === undefined) && (missing0 = "matching_users")){
validate69.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.matching_users !== undefined){
let data0 = data.matching_users;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate69.errors = [{instancePath:instancePath+"/matching_users",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
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
exports.v12 = validate70;
const schema34 = {"type":"object","required":["id","user_id","playbook_id","status","channel","message_body","reasoning","confidence","planned_at","approved_at","sent_at","delivered_at","flagged","flag_reason"],"properties":{"id":{"type":"string"},"user_id":{"type":"string"},"playbook_id":{"type":["string","null"]},"status":{"type":"string","enum":["planned","approved","sent","delivered","failed","suppressed","rejected","rolled_back"]},"channel":{"$ref":"component:Channel"},"message_body":{"type":["string","null"]},"reasoning":{"type":["string","null"]},"confidence":{"type":["number","null"]},"planned_at":{"type":["string","null"],"format":"date-time"},"approved_at":{"type":["string","null"],"format":"date-time"},"sent_at":{"type":["string","null"],"format":"date-time"},"delivered_at":{"type":["string","null"],"format":"date-time"},"flagged":{"type":["boolean","null"]},"flag_reason":{"type":["string","null"]},"quality_checks":{"$ref":"component:QualityChecks"}}};
const schema35 = {"type":"string","enum":["email","in_app","webhook","crm"]};
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate72.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data === "email") || (data === "in_app")) || (data === "webhook")) || (data === "crm"))){
validate72.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate72.errors = vErrors;
return errors === 0;
}
const schema36 = {"type":["object","null"],"additionalProperties":true,"properties":{"passed":{"type":"boolean"},"simulated":{"type":"boolean"},"checks":{"type":"array","items":{"type":"object","required":["name","passed"],"properties":{"name":{"type":"string"},"passed":{"type":"boolean"},"detail":{"type":"string"}}}}}};
function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate74.errors = [{instancePath,keyword:"type",params:{type: schema36.type},message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.passed !== undefined){
const _errs2 = errors;
if(typeof data.passed !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/passed",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.simulated !== undefined){
const _errs4 = errors;
if(typeof data.simulated !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/simulated",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
let data2 = data.checks;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing0;
if(((data3.name === undefined) && (missing0 = "name")) || ((data3.passed === undefined) && (missing0 = "passed"))){
validate74.errors = [{instancePath:instancePath+"/checks/" + i0,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data3.name !== undefined){
const _errs10 = errors;
if(typeof data3.name !== "string"){
validate74.errors = [{instancePath:instancePath+"/checks/" + i0+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.passed !== undefined){
const _errs12 = errors;
if(typeof data3.passed !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/checks/" + i0+"/passed",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.detail !== undefined){
const _errs14 = errors;
if(typeof data3.detail !== "string"){
validate74.errors = [{instancePath:instancePath+"/checks/" + i0+"/detail",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/checks/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/checks",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
validate74.errors = vErrors;
return errors === 0;
}
function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.playbook_id === undefined) && (missing0 = "playbook_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.channel === undefined) && (missing0 = "channel"))) || ((data.message_body === undefined) && (missing0 = "message_body"))) || ((data.reasoning === undefined) && (missing0 = "reasoning"))) || ((data.confidence === undefined) && (missing0 = "confidence"))) || ((data.planned_at === undefined) && (missing0 = "planned_at"))) || ((data.approved_at === undefined) && (missing0 = "approved_at"))) || ((data.sent_at === undefined) && (missing0 = "sent_at"))) || ((data.delivered_at === undefined) && (missing0 = "delivered_at"))) || ((data.flagged === undefined) && (missing0 = "flagged"))) || ((data.flag_reason === undefined) && (missing0 = "flag_reason"))){
validate71.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate71.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_id !== undefined){
const _errs3 = errors;
if(typeof data.user_id !== "string"){
validate71.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.playbook_id !== undefined){
let data2 = data.playbook_id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate71.errors = [{instancePath:instancePath+"/playbook_id",keyword:"type",params:{type: schema34.properties.playbook_id.type},message:"must be string,null"}];
return false;
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
validate71.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data3 === "planned") || (data3 === "approved")) || (data3 === "sent")) || (data3 === "delivered")) || (data3 === "failed")) || (data3 === "suppressed")) || (data3 === "rejected")) || (data3 === "rolled_back"))){
validate71.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema34.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined){
const _errs9 = errors;
if(!(validate72(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message_body !== undefined){
let data5 = data.message_body;
const _errs10 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate71.errors = [{instancePath:instancePath+"/message_body",keyword:"type",params:{type: schema34.properties.message_body.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning !== undefined){
let data6 = data.reasoning;
const _errs12 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate71.errors = [{instancePath:instancePath+"/reasoning",keyword:"type",params:{type: schema34.properties.reasoning.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confidence !== undefined){
let data7 = data.confidence;
const _errs14 = errors;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
validate71.errors = [{instancePath:instancePath+"/confidence",keyword:"type",params:{type: schema34.properties.confidence.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planned_at !== undefined){
let data8 = data.planned_at;
const _errs16 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate71.errors = [{instancePath:instancePath+"/planned_at",keyword:"type",params:{type: schema34.properties.planned_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs16){
if(errors === _errs16){
if(typeof data8 === "string"){
if(!(formats0.validate(data8))){
validate71.errors = [{instancePath:instancePath+"/planned_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approved_at !== undefined){
let data9 = data.approved_at;
const _errs18 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate71.errors = [{instancePath:instancePath+"/approved_at",keyword:"type",params:{type: schema34.properties.approved_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs18){
if(errors === _errs18){
if(typeof data9 === "string"){
if(!(formats0.validate(data9))){
validate71.errors = [{instancePath:instancePath+"/approved_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if(data.sent_at !== undefined){
let data10 = data.sent_at;
const _errs20 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate71.errors = [{instancePath:instancePath+"/sent_at",keyword:"type",params:{type: schema34.properties.sent_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs20){
if(errors === _errs20){
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
validate71.errors = [{instancePath:instancePath+"/sent_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if(data.delivered_at !== undefined){
let data11 = data.delivered_at;
const _errs22 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate71.errors = [{instancePath:instancePath+"/delivered_at",keyword:"type",params:{type: schema34.properties.delivered_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs22){
if(errors === _errs22){
if(typeof data11 === "string"){
if(!(formats0.validate(data11))){
validate71.errors = [{instancePath:instancePath+"/delivered_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
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
if(data.flagged !== undefined){
let data12 = data.flagged;
const _errs24 = errors;
if((typeof data12 !== "boolean") && (data12 !== null)){
validate71.errors = [{instancePath:instancePath+"/flagged",keyword:"type",params:{type: schema34.properties.flagged.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flag_reason !== undefined){
let data13 = data.flag_reason;
const _errs26 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate71.errors = [{instancePath:instancePath+"/flag_reason",keyword:"type",params:{type: schema34.properties.flag_reason.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality_checks !== undefined){
const _errs28 = errors;
if(!(validate74(data.quality_checks, {instancePath:instancePath+"/quality_checks",parentData:data,parentDataProperty:"quality_checks",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.interventions === undefined) && (missing0 = "interventions")){
validate70.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.interventions !== undefined){
let data0 = data.interventions;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate71(data0[i0], {instancePath:instancePath+"/interventions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/interventions",keyword:"type",params:{type: "array"},message:"must be array"}];
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
exports.v13 = validate77;
const schema37 = {"type":"object","properties":{"id":{"type":"string"},"status":{"type":"string"},"channel":{"type":"string"},"planned_at":{"type":["string","null"],"format":"date-time"}},"required":["id","status","channel","planned_at"]};
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.channel === undefined) && (missing0 = "channel"))) || ((data.planned_at === undefined) && (missing0 = "planned_at"))){
validate77.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate77.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs3 = errors;
if(typeof data.status !== "string"){
validate77.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined){
const _errs5 = errors;
if(typeof data.channel !== "string"){
validate77.errors = [{instancePath:instancePath+"/channel",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planned_at !== undefined){
let data3 = data.planned_at;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate77.errors = [{instancePath:instancePath+"/planned_at",keyword:"type",params:{type: schema37.properties.planned_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
validate77.errors = [{instancePath:instancePath+"/planned_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
}
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
exports.v14 = validate78;
function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.flagged === undefined) && (missing0 = "flagged"))){
validate78.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate78.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flagged !== undefined){
const _errs3 = errors;
if(typeof data.flagged !== "boolean"){
validate78.errors = [{instancePath:instancePath+"/flagged",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate78.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
exports.v15 = validate79;
const schema40 = {"type":"object","required":["id","user_id","status","reasoning","suggested_action","handled_by","outcome","created_at"],"properties":{"id":{"type":"string"},"user_id":{"type":"string"},"status":{"type":["string","null"],"enum":["pending","handled","delegated",null]},"reasoning":{"type":["string","null"]},"suggested_action":{"type":["string","null"]},"handled_by":{"type":["string","null"]},"outcome":{"type":["string","null"]},"created_at":{"type":["string","null"],"format":"date-time"}}};
function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.reasoning === undefined) && (missing0 = "reasoning"))) || ((data.suggested_action === undefined) && (missing0 = "suggested_action"))) || ((data.handled_by === undefined) && (missing0 = "handled_by"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate80.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate80.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_id !== undefined){
const _errs3 = errors;
if(typeof data.user_id !== "string"){
validate80.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
if((typeof data2 !== "string") && (data2 !== null)){
validate80.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: schema40.properties.status.type},message:"must be string,null"}];
return false;
}
if(!((((data2 === "pending") || (data2 === "handled")) || (data2 === "delegated")) || (data2 === null))){
validate80.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema40.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning !== undefined){
let data3 = data.reasoning;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate80.errors = [{instancePath:instancePath+"/reasoning",keyword:"type",params:{type: schema40.properties.reasoning.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggested_action !== undefined){
let data4 = data.suggested_action;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate80.errors = [{instancePath:instancePath+"/suggested_action",keyword:"type",params:{type: schema40.properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.handled_by !== undefined){
let data5 = data.handled_by;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate80.errors = [{instancePath:instancePath+"/handled_by",keyword:"type",params:{type: schema40.properties.handled_by.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data6 = data.outcome;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate80.errors = [{instancePath:instancePath+"/outcome",keyword:"type",params:{type: schema40.properties.outcome.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data7 = data.created_at;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate80.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: schema40.properties.created_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs15){
if(errors === _errs15){
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
validate80.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if((data.escalations === undefined) && (missing0 = "escalations")){
validate79.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.escalations !== undefined){
let data0 = data.escalations;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate80(data0[i0], {instancePath:instancePath+"/escalations/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
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
validate79.errors = [{instancePath:instancePath+"/escalations",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
exports.v16 = validate82;
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.stats === undefined) && (missing0 = "stats")){
validate82.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.stats !== undefined){
let data0 = data.stats;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((data0.total === undefined) && (missing1 = "total")) || ((data0.active === undefined) && (missing1 = "active"))) || ((data0.at_risk === undefined) && (missing1 = "at_risk"))) || ((data0.churned === undefined) && (missing1 = "churned"))){
validate82.errors = [{instancePath:instancePath+"/stats",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.total !== undefined){
let data1 = data0.total;
const _errs3 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate82.errors = [{instancePath:instancePath+"/stats/total",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.active !== undefined){
let data2 = data0.active;
const _errs5 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate82.errors = [{instancePath:instancePath+"/stats/active",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.at_risk !== undefined){
let data3 = data0.at_risk;
const _errs7 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate82.errors = [{instancePath:instancePath+"/stats/at_risk",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.churned !== undefined){
let data4 = data0.churned;
const _errs9 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate82.errors = [{instancePath:instancePath+"/stats/churned",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate82.errors = [{instancePath:instancePath+"/stats",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
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
exports.v17 = validate83;
const schema43 = {"type":"object","required":["id","name","email","company","role","team_size","locale","lifecycle_stage","health","engagement_score","expansion_score","risk_level","last_activity_at","created_at","next_action"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"email":{"type":["string","null"]},"company":{"type":["string","null"]},"role":{"type":["string","null"]},"team_size":{"type":["number","null"]},"locale":{"type":["string","null"]},"lifecycle_stage":{"$ref":"component:LifecycleStage"},"health":{"type":"number"},"engagement_score":{"type":"number"},"expansion_score":{"type":"number"},"risk_level":{"$ref":"component:RiskLevel"},"last_activity_at":{"type":["string","null"],"format":"date-time"},"created_at":{"type":["string","null"],"format":"date-time"},"next_action":{"$ref":"component:NextAction"}}};
const schema44 = {"type":"string","enum":["new","onboarding","active","at_risk","churned","recovered"]};
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate85.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data === "new") || (data === "onboarding")) || (data === "active")) || (data === "at_risk")) || (data === "churned")) || (data === "recovered"))){
validate85.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate85.errors = vErrors;
return errors === 0;
}
const schema45 = {"type":"string","enum":["low","medium","high","critical"]};
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate87.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data === "low") || (data === "medium")) || (data === "high")) || (data === "critical"))){
validate87.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate87.errors = vErrors;
return errors === 0;
}
const schema46 = {"type":["object","null"],"required":["channel","status","playbook"],"properties":{"channel":{"type":"string"},"status":{"type":"string"},"playbook":{"type":"string"}}};
function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate89.errors = [{instancePath,keyword:"type",params:{type: schema46.type},message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) && (missing0 = "channel")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.playbook === undefined) && (missing0 = "playbook"))){
validate89.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined){
const _errs1 = errors;
if(typeof data.channel !== "string"){
validate89.errors = [{instancePath:instancePath+"/channel",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs3 = errors;
if(typeof data.status !== "string"){
validate89.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.playbook !== undefined){
const _errs5 = errors;
if(typeof data.playbook !== "string"){
validate89.errors = [{instancePath:instancePath+"/playbook",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
validate89.errors = vErrors;
return errors === 0;
}
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.email === undefined) && (missing0 = "email"))) || ((data.company === undefined) && (missing0 = "company"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.team_size === undefined) && (missing0 = "team_size"))) || ((data.locale === undefined) && (missing0 = "locale"))) || ((data.lifecycle_stage === undefined) && (missing0 = "lifecycle_stage"))) || ((data.health === undefined) && (missing0 = "health"))) || ((data.engagement_score === undefined) && (missing0 = "engagement_score"))) || ((data.expansion_score === undefined) && (missing0 = "expansion_score"))) || ((data.risk_level === undefined) && (missing0 = "risk_level"))) || ((data.last_activity_at === undefined) && (missing0 = "last_activity_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.next_action === undefined) && (missing0 = "next_action"))){
validate84.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate84.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate84.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if((typeof data2 !== "string") && (data2 !== null)){
validate84.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: schema43.properties.email.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.company !== undefined){
let data3 = data.company;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate84.errors = [{instancePath:instancePath+"/company",keyword:"type",params:{type: schema43.properties.company.type},message:"must be string,null"}];
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
if((typeof data4 !== "string") && (data4 !== null)){
validate84.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: schema43.properties.role.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.team_size !== undefined){
let data5 = data.team_size;
const _errs11 = errors;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
validate84.errors = [{instancePath:instancePath+"/team_size",keyword:"type",params:{type: schema43.properties.team_size.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locale !== undefined){
let data6 = data.locale;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate84.errors = [{instancePath:instancePath+"/locale",keyword:"type",params:{type: schema43.properties.locale.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lifecycle_stage !== undefined){
const _errs15 = errors;
if(!(validate85(data.lifecycle_stage, {instancePath:instancePath+"/lifecycle_stage",parentData:data,parentDataProperty:"lifecycle_stage",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data8 = data.health;
const _errs16 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate84.errors = [{instancePath:instancePath+"/health",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.engagement_score !== undefined){
let data9 = data.engagement_score;
const _errs18 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate84.errors = [{instancePath:instancePath+"/engagement_score",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expansion_score !== undefined){
let data10 = data.expansion_score;
const _errs20 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate84.errors = [{instancePath:instancePath+"/expansion_score",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk_level !== undefined){
const _errs22 = errors;
if(!(validate87(data.risk_level, {instancePath:instancePath+"/risk_level",parentData:data,parentDataProperty:"risk_level",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_activity_at !== undefined){
let data12 = data.last_activity_at;
const _errs23 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate84.errors = [{instancePath:instancePath+"/last_activity_at",keyword:"type",params:{type: schema43.properties.last_activity_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs23){
if(errors === _errs23){
if(typeof data12 === "string"){
if(!(formats0.validate(data12))){
validate84.errors = [{instancePath:instancePath+"/last_activity_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if(valid0){
if(data.created_at !== undefined){
let data13 = data.created_at;
const _errs25 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate84.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: schema43.properties.created_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs25){
if(errors === _errs25){
if(typeof data13 === "string"){
if(!(formats0.validate(data13))){
validate84.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_action !== undefined){
const _errs27 = errors;
if(!(validate89(data.next_action, {instancePath:instancePath+"/next_action",parentData:data,parentDataProperty:"next_action",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
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
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.customers === undefined) && (missing0 = "customers")){
validate83.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.customers !== undefined){
let data0 = data.customers;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate84(data0[i0], {instancePath:instancePath+"/customers/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/customers",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_cursor !== undefined){
const _errs4 = errors;
if(typeof data.next_cursor !== "string"){
validate83.errors = [{instancePath:instancePath+"/next_cursor",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate83.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}
exports.v18 = validate92;
const schema48 = {"type":"object","additionalProperties":true,"required":["id","user_id","name","email","company","role","team_size","locale","properties","lifecycle_stage","risk_level","activation_score","engagement_score","expansion_score","health","opted_out","created_at"],"properties":{"id":{"type":"string"},"user_id":{"type":"string"},"name":{"type":["string","null"]},"email":{"type":["string","null"]},"company":{"type":["string","null"]},"role":{"type":["string","null"]},"team_size":{"type":["number","null"]},"locale":{"type":["string","null"]},"properties":{"type":"object","additionalProperties":true},"lifecycle_stage":{"$ref":"component:LifecycleStage"},"risk_level":{"$ref":"component:RiskLevel"},"activation_score":{"type":"number"},"engagement_score":{"type":"number"},"expansion_score":{"type":"number"},"health":{"type":"number"},"opted_out":{"type":"boolean"},"created_at":{"type":"string","format":"date-time"}}};
function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.email === undefined) && (missing0 = "email"))) || ((data.company === undefined) && (missing0 = "company"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.team_size === undefined) && (missing0 = "team_size"))) || ((data.locale === undefined) && (missing0 = "locale"))) || ((data.properties === undefined) && (missing0 = "properties"))) || ((data.lifecycle_stage === undefined) && (missing0 = "lifecycle_stage"))) || ((data.risk_level === undefined) && (missing0 = "risk_level"))) || ((data.activation_score === undefined) && (missing0 = "activation_score"))) || ((data.engagement_score === undefined) && (missing0 = "engagement_score"))) || ((data.expansion_score === undefined) && (missing0 = "expansion_score"))) || ((data.health === undefined) && (missing0 = "health"))) || ((data.opted_out === undefined) && (missing0 = "opted_out"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate93.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate93.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_id !== undefined){
const _errs4 = errors;
if(typeof data.user_id !== "string"){
validate93.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data2 = data.name;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate93.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: schema48.properties.name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data3 = data.email;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate93.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: schema48.properties.email.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.company !== undefined){
let data4 = data.company;
const _errs10 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate93.errors = [{instancePath:instancePath+"/company",keyword:"type",params:{type: schema48.properties.company.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data5 = data.role;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate93.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: schema48.properties.role.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.team_size !== undefined){
let data6 = data.team_size;
const _errs14 = errors;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
validate93.errors = [{instancePath:instancePath+"/team_size",keyword:"type",params:{type: schema48.properties.team_size.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locale !== undefined){
let data7 = data.locale;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate93.errors = [{instancePath:instancePath+"/locale",keyword:"type",params:{type: schema48.properties.locale.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data8 = data.properties;
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
}
else {
validate93.errors = [{instancePath:instancePath+"/properties",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lifecycle_stage !== undefined){
const _errs21 = errors;
if(!(validate85(data.lifecycle_stage, {instancePath:instancePath+"/lifecycle_stage",parentData:data,parentDataProperty:"lifecycle_stage",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk_level !== undefined){
const _errs22 = errors;
if(!(validate87(data.risk_level, {instancePath:instancePath+"/risk_level",parentData:data,parentDataProperty:"risk_level",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activation_score !== undefined){
let data11 = data.activation_score;
const _errs23 = errors;
if(!((typeof data11 == "number") && (isFinite(data11)))){
validate93.errors = [{instancePath:instancePath+"/activation_score",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.engagement_score !== undefined){
let data12 = data.engagement_score;
const _errs25 = errors;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate93.errors = [{instancePath:instancePath+"/engagement_score",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expansion_score !== undefined){
let data13 = data.expansion_score;
const _errs27 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate93.errors = [{instancePath:instancePath+"/expansion_score",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data14 = data.health;
const _errs29 = errors;
if(!((typeof data14 == "number") && (isFinite(data14)))){
validate93.errors = [{instancePath:instancePath+"/health",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.opted_out !== undefined){
const _errs31 = errors;
if(typeof data.opted_out !== "boolean"){
validate93.errors = [{instancePath:instancePath+"/opted_out",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data16 = data.created_at;
const _errs33 = errors;
if(errors === _errs33){
if(errors === _errs33){
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
validate93.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate93.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs33 === errors;
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
else {
validate93.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}
function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.user === undefined) && (missing0 = "user")){
validate92.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user !== undefined){
if(!(validate93(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
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
exports.v19 = validate97;
const schema50 = {"type":"object","required":["id","name","email","company","role","team_size","locale","lifecycle_stage","health","engagement_score","expansion_score","risk_level","last_activity_at","created_at","milestone_progress","segment_memberships"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"email":{"type":["string","null"]},"company":{"type":["string","null"]},"role":{"type":["string","null"]},"team_size":{"type":["number","null"]},"locale":{"type":["string","null"]},"lifecycle_stage":{"$ref":"component:LifecycleStage"},"health":{"type":"number"},"engagement_score":{"type":"number"},"expansion_score":{"type":"number"},"risk_level":{"$ref":"component:RiskLevel"},"last_activity_at":{"type":["string","null"],"format":"date-time"},"created_at":{"type":["string","null"],"format":"date-time"},"next_action":{"$ref":"component:NextAction"},"milestone_progress":{"type":"object","required":["completed","total","percent"],"properties":{"completed":{"type":"array","items":{"type":"string"}},"total":{"type":"integer","minimum":0},"percent":{"type":"number","minimum":0,"maximum":100}}},"segment_memberships":{"type":"array","items":{"type":"string"}}}};
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.email === undefined) && (missing0 = "email"))) || ((data.company === undefined) && (missing0 = "company"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.team_size === undefined) && (missing0 = "team_size"))) || ((data.locale === undefined) && (missing0 = "locale"))) || ((data.lifecycle_stage === undefined) && (missing0 = "lifecycle_stage"))) || ((data.health === undefined) && (missing0 = "health"))) || ((data.engagement_score === undefined) && (missing0 = "engagement_score"))) || ((data.expansion_score === undefined) && (missing0 = "expansion_score"))) || ((data.risk_level === undefined) && (missing0 = "risk_level"))) || ((data.last_activity_at === undefined) && (missing0 = "last_activity_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.milestone_progress === undefined) && (missing0 = "milestone_progress"))) || ((data.segment_memberships === undefined) && (missing0 = "segment_memberships"))){
validate98.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate98.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate98.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if((typeof data2 !== "string") && (data2 !== null)){
validate98.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: schema50.properties.email.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.company !== undefined){
let data3 = data.company;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate98.errors = [{instancePath:instancePath+"/company",keyword:"type",params:{type: schema50.properties.company.type},message:"must be string,null"}];
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
if((typeof data4 !== "string") && (data4 !== null)){
validate98.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: schema50.properties.role.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.team_size !== undefined){
let data5 = data.team_size;
const _errs11 = errors;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
validate98.errors = [{instancePath:instancePath+"/team_size",keyword:"type",params:{type: schema50.properties.team_size.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locale !== undefined){
let data6 = data.locale;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate98.errors = [{instancePath:instancePath+"/locale",keyword:"type",params:{type: schema50.properties.locale.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lifecycle_stage !== undefined){
const _errs15 = errors;
if(!(validate85(data.lifecycle_stage, {instancePath:instancePath+"/lifecycle_stage",parentData:data,parentDataProperty:"lifecycle_stage",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data8 = data.health;
const _errs16 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate98.errors = [{instancePath:instancePath+"/health",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.engagement_score !== undefined){
let data9 = data.engagement_score;
const _errs18 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate98.errors = [{instancePath:instancePath+"/engagement_score",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expansion_score !== undefined){
let data10 = data.expansion_score;
const _errs20 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate98.errors = [{instancePath:instancePath+"/expansion_score",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk_level !== undefined){
const _errs22 = errors;
if(!(validate87(data.risk_level, {instancePath:instancePath+"/risk_level",parentData:data,parentDataProperty:"risk_level",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_activity_at !== undefined){
let data12 = data.last_activity_at;
const _errs23 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate98.errors = [{instancePath:instancePath+"/last_activity_at",keyword:"type",params:{type: schema50.properties.last_activity_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs23){
if(errors === _errs23){
if(typeof data12 === "string"){
if(!(formats0.validate(data12))){
validate98.errors = [{instancePath:instancePath+"/last_activity_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if(valid0){
if(data.created_at !== undefined){
let data13 = data.created_at;
const _errs25 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate98.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: schema50.properties.created_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs25){
if(errors === _errs25){
if(typeof data13 === "string"){
if(!(formats0.validate(data13))){
validate98.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_action !== undefined){
const _errs27 = errors;
if(!(validate89(data.next_action, {instancePath:instancePath+"/next_action",parentData:data,parentDataProperty:"next_action",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.milestone_progress !== undefined){
let data15 = data.milestone_progress;
const _errs28 = errors;
if(errors === _errs28){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing1;
if((((data15.completed === undefined) && (missing1 = "completed")) || ((data15.total === undefined) && (missing1 = "total"))) || ((data15.percent === undefined) && (missing1 = "percent"))){
validate98.errors = [{instancePath:instancePath+"/milestone_progress",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data15.completed !== undefined){
let data16 = data15.completed;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data16)){
var valid2 = true;
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
const _errs32 = errors;
if(typeof data16[i0] !== "string"){
validate98.errors = [{instancePath:instancePath+"/milestone_progress/completed/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs32 === errors;
if(!valid2){
break;
}
}
}
else {
validate98.errors = [{instancePath:instancePath+"/milestone_progress/completed",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs30 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data15.total !== undefined){
let data18 = data15.total;
const _errs34 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate98.errors = [{instancePath:instancePath+"/milestone_progress/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
validate98.errors = [{instancePath:instancePath+"/milestone_progress/total",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs34 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data15.percent !== undefined){
let data19 = data15.percent;
const _errs36 = errors;
if(errors === _errs36){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 100 || isNaN(data19)){
validate98.errors = [{instancePath:instancePath+"/milestone_progress/percent",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate98.errors = [{instancePath:instancePath+"/milestone_progress/percent",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate98.errors = [{instancePath:instancePath+"/milestone_progress/percent",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs36 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate98.errors = [{instancePath:instancePath+"/milestone_progress",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.segment_memberships !== undefined){
let data20 = data.segment_memberships;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data20)){
var valid3 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
const _errs40 = errors;
if(typeof data20[i1] !== "string"){
validate98.errors = [{instancePath:instancePath+"/segment_memberships/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs40 === errors;
if(!valid3){
break;
}
}
}
else {
validate98.errors = [{instancePath:instancePath+"/segment_memberships",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs38 === errors;
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
else {
validate98.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}
const schema51 = {"type":"object","additionalProperties":true,"required":["id","event","properties","timestamp","source"],"properties":{"id":{"type":"string"},"event":{"type":"string"},"properties":{"type":"object","additionalProperties":true},"timestamp":{"type":"string","format":"date-time"},"source":{"type":"string","enum":["api","segment","posthog","mixpanel"]}}};
function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.event === undefined) && (missing0 = "event"))) || ((data.properties === undefined) && (missing0 = "properties"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.source === undefined) && (missing0 = "source"))){
validate103.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate103.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
const _errs4 = errors;
if(typeof data.event !== "string"){
validate103.errors = [{instancePath:instancePath+"/event",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data2 = data.properties;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate103.errors = [{instancePath:instancePath+"/properties",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data3 = data.timestamp;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
validate103.errors = [{instancePath:instancePath+"/timestamp",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate103.errors = [{instancePath:instancePath+"/timestamp",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.source !== undefined){
let data4 = data.source;
const _errs11 = errors;
if(typeof data4 !== "string"){
validate103.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data4 === "api") || (data4 === "segment")) || (data4 === "posthog")) || (data4 === "mixpanel"))){
validate103.errors = [{instancePath:instancePath+"/source",keyword:"enum",params:{allowedValues: schema51.properties.source.enum},message:"must be equal to one of the allowed values"}];
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
else {
validate103.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}
function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.customer === undefined) && (missing0 = "customer")) || ((data.events === undefined) && (missing0 = "events"))) || ((data.interventions === undefined) && (missing0 = "interventions"))){
validate97.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.customer !== undefined){
const _errs1 = errors;
if(!(validate98(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined){
let data1 = data.events;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate103(data1[i0], {instancePath:instancePath+"/events/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate97.errors = [{instancePath:instancePath+"/events",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interventions !== undefined){
let data3 = data.interventions;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate71(data3[i1], {instancePath:instancePath+"/interventions/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate97.errors = [{instancePath:instancePath+"/interventions",keyword:"type",params:{type: "array"},message:"must be array"}];
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
}
else {
validate97.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}
exports.v20 = validate106;
const schema52 = {"type":"object","properties":{"tenant":{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"slug":{"type":["string","null"]},"config":{"type":"object","additionalProperties":true},"plan_tier":{"type":"string"},"plan_status":{"type":"string"},"tracked_user_limit":{"type":["number","null"]},"kill_switch_active":{"type":"boolean"},"shadow_mode":{"type":"boolean"},"created_at":{"type":"string","format":"date-time"}},"required":["id","name","slug","plan_tier","plan_status","tracked_user_limit","kill_switch_active","shadow_mode","created_at","config"]},"brand_context":{"properties":{"product_description":{"type":["string","null"]},"tone_guidelines":{"type":["string","null"]},"things_to_mention":{"items":{"type":"string"},"type":["array","null"]},"things_to_avoid":{"items":{"type":"string"},"type":["array","null"]}},"required":["product_description","tone_guidelines","things_to_mention","things_to_avoid"],"type":["object","null"]},"api_keys":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"prefix":{"type":"string"},"label":{"type":["string","null"]},"scope":{"type":"object","additionalProperties":true,"required":["role","ingest"],"properties":{"role":{"type":["string","null"],"enum":["admin","editor","viewer",null]},"ingest":{"type":"boolean"}}},"last_used_at":{"type":["string","null"],"format":"date-time"},"created_at":{"type":"string","format":"date-time"}},"required":["id","prefix","label","last_used_at","created_at","scope"]}}},"required":["tenant","brand_context","api_keys"]};
function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.tenant === undefined) && (missing0 = "tenant")) || ((data.brand_context === undefined) && (missing0 = "brand_context"))) || ((data.api_keys === undefined) && (missing0 = "api_keys"))){
validate106.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.tenant !== undefined){
let data0 = data.tenant;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((((((((data0.id === undefined) && (missing1 = "id")) || ((data0.name === undefined) && (missing1 = "name"))) || ((data0.slug === undefined) && (missing1 = "slug"))) || ((data0.plan_tier === undefined) && (missing1 = "plan_tier"))) || ((data0.plan_status === undefined) && (missing1 = "plan_status"))) || ((data0.tracked_user_limit === undefined) && (missing1 = "tracked_user_limit"))) || ((data0.kill_switch_active === undefined) && (missing1 = "kill_switch_active"))) || ((data0.shadow_mode === undefined) && (missing1 = "shadow_mode"))) || ((data0.created_at === undefined) && (missing1 = "created_at"))) || ((data0.config === undefined) && (missing1 = "config"))){
validate106.errors = [{instancePath:instancePath+"/tenant",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.id !== undefined){
const _errs3 = errors;
if(typeof data0.id !== "string"){
validate106.errors = [{instancePath:instancePath+"/tenant/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate106.errors = [{instancePath:instancePath+"/tenant/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.slug !== undefined){
let data3 = data0.slug;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate106.errors = [{instancePath:instancePath+"/tenant/slug",keyword:"type",params:{type: schema52.properties.tenant.properties.slug.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.config !== undefined){
let data4 = data0.config;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate106.errors = [{instancePath:instancePath+"/tenant/config",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.plan_tier !== undefined){
const _errs12 = errors;
if(typeof data0.plan_tier !== "string"){
validate106.errors = [{instancePath:instancePath+"/tenant/plan_tier",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.plan_status !== undefined){
const _errs14 = errors;
if(typeof data0.plan_status !== "string"){
validate106.errors = [{instancePath:instancePath+"/tenant/plan_status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.tracked_user_limit !== undefined){
let data7 = data0.tracked_user_limit;
const _errs16 = errors;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
validate106.errors = [{instancePath:instancePath+"/tenant/tracked_user_limit",keyword:"type",params:{type: schema52.properties.tenant.properties.tracked_user_limit.type},message:"must be number,null"}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.kill_switch_active !== undefined){
const _errs18 = errors;
if(typeof data0.kill_switch_active !== "boolean"){
validate106.errors = [{instancePath:instancePath+"/tenant/kill_switch_active",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.shadow_mode !== undefined){
const _errs20 = errors;
if(typeof data0.shadow_mode !== "boolean"){
validate106.errors = [{instancePath:instancePath+"/tenant/shadow_mode",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.created_at !== undefined){
let data10 = data0.created_at;
const _errs22 = errors;
if(errors === _errs22){
if(errors === _errs22){
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
validate106.errors = [{instancePath:instancePath+"/tenant/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate106.errors = [{instancePath:instancePath+"/tenant/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs22 === errors;
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
validate106.errors = [{instancePath:instancePath+"/tenant",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.brand_context !== undefined){
let data11 = data.brand_context;
const _errs24 = errors;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
validate106.errors = [{instancePath:instancePath+"/brand_context",keyword:"type",params:{type: schema52.properties.brand_context.type},message:"must be object,null"}];
return false;
}
if(errors === _errs24){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if(((((data11.product_description === undefined) && (missing2 = "product_description")) || ((data11.tone_guidelines === undefined) && (missing2 = "tone_guidelines"))) || ((data11.things_to_mention === undefined) && (missing2 = "things_to_mention"))) || ((data11.things_to_avoid === undefined) && (missing2 = "things_to_avoid"))){
validate106.errors = [{instancePath:instancePath+"/brand_context",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data11.product_description !== undefined){
let data12 = data11.product_description;
const _errs26 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate106.errors = [{instancePath:instancePath+"/brand_context/product_description",keyword:"type",params:{type: schema52.properties.brand_context.properties.product_description.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data11.tone_guidelines !== undefined){
let data13 = data11.tone_guidelines;
const _errs28 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate106.errors = [{instancePath:instancePath+"/brand_context/tone_guidelines",keyword:"type",params:{type: schema52.properties.brand_context.properties.tone_guidelines.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data11.things_to_mention !== undefined){
let data14 = data11.things_to_mention;
const _errs30 = errors;
if((!(Array.isArray(data14))) && (data14 !== null)){
validate106.errors = [{instancePath:instancePath+"/brand_context/things_to_mention",keyword:"type",params:{type: schema52.properties.brand_context.properties.things_to_mention.type},message:"must be array,null"}];
return false;
}
if(errors === _errs30){
if(Array.isArray(data14)){
var valid3 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
const _errs32 = errors;
if(typeof data14[i0] !== "string"){
validate106.errors = [{instancePath:instancePath+"/brand_context/things_to_mention/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs32 === errors;
if(!valid3){
break;
}
}
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data11.things_to_avoid !== undefined){
let data16 = data11.things_to_avoid;
const _errs34 = errors;
if((!(Array.isArray(data16))) && (data16 !== null)){
validate106.errors = [{instancePath:instancePath+"/brand_context/things_to_avoid",keyword:"type",params:{type: schema52.properties.brand_context.properties.things_to_avoid.type},message:"must be array,null"}];
return false;
}
if(errors === _errs34){
if(Array.isArray(data16)){
var valid4 = true;
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
const _errs36 = errors;
if(typeof data16[i1] !== "string"){
validate106.errors = [{instancePath:instancePath+"/brand_context/things_to_avoid/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs36 === errors;
if(!valid4){
break;
}
}
}
}
var valid2 = _errs34 === errors;
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
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_keys !== undefined){
let data18 = data.api_keys;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data18)){
var valid5 = true;
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
const _errs40 = errors;
if(errors === _errs40){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing3;
if(((((((data19.id === undefined) && (missing3 = "id")) || ((data19.prefix === undefined) && (missing3 = "prefix"))) || ((data19.label === undefined) && (missing3 = "label"))) || ((data19.last_used_at === undefined) && (missing3 = "last_used_at"))) || ((data19.created_at === undefined) && (missing3 = "created_at"))) || ((data19.scope === undefined) && (missing3 = "scope"))){
validate106.errors = [{instancePath:instancePath+"/api_keys/" + i2,keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data19.id !== undefined){
const _errs42 = errors;
if(typeof data19.id !== "string"){
validate106.errors = [{instancePath:instancePath+"/api_keys/" + i2+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs42 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.prefix !== undefined){
const _errs44 = errors;
if(typeof data19.prefix !== "string"){
validate106.errors = [{instancePath:instancePath+"/api_keys/" + i2+"/prefix",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs44 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.label !== undefined){
let data22 = data19.label;
const _errs46 = errors;
if((typeof data22 !== "string") && (data22 !== null)){
validate106.errors = [{instancePath:instancePath+"/api_keys/" + i2+"/label",keyword:"type",params:{type: schema52.properties.api_keys.items.properties.label.type},message:"must be string,null"}];
return false;
}
var valid6 = _errs46 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.scope !== undefined){
let data23 = data19.scope;
const _errs48 = errors;
if(errors === _errs48){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing4;
if(((data23.role === undefined) && (missing4 = "role")) || ((data23.ingest === undefined) && (missing4 = "ingest"))){
validate106.errors = [{instancePath:instancePath+"/api_keys/" + i2+"/scope",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data23.role !== undefined){
let data24 = data23.role;
const _errs51 = errors;
if((typeof data24 !== "string") && (data24 !== null)){
validate106.errors = [{instancePath:instancePath+"/api_keys/" + i2+"/scope/role",keyword:"type",params:{type: schema52.properties.api_keys.items.properties.scope.properties.role.type},message:"must be string,null"}];
return false;
}
if(!((((data24 === "admin") || (data24 === "editor")) || (data24 === "viewer")) || (data24 === null))){
validate106.errors = [{instancePath:instancePath+"/api_keys/" + i2+"/scope/role",keyword:"enum",params:{allowedValues: schema52.properties.api_keys.items.properties.scope.properties.role.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid7 = _errs51 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data23.ingest !== undefined){
const _errs53 = errors;
if(typeof data23.ingest !== "boolean"){
validate106.errors = [{instancePath:instancePath+"/api_keys/" + i2+"/scope/ingest",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs53 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
validate106.errors = [{instancePath:instancePath+"/api_keys/" + i2+"/scope",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs48 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.last_used_at !== undefined){
let data26 = data19.last_used_at;
const _errs55 = errors;
if((typeof data26 !== "string") && (data26 !== null)){
validate106.errors = [{instancePath:instancePath+"/api_keys/" + i2+"/last_used_at",keyword:"type",params:{type: schema52.properties.api_keys.items.properties.last_used_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs55){
if(errors === _errs55){
if(typeof data26 === "string"){
if(!(formats0.validate(data26))){
validate106.errors = [{instancePath:instancePath+"/api_keys/" + i2+"/last_used_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid6 = _errs55 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.created_at !== undefined){
let data27 = data19.created_at;
const _errs57 = errors;
if(errors === _errs57){
if(errors === _errs57){
if(typeof data27 === "string"){
if(!(formats0.validate(data27))){
validate106.errors = [{instancePath:instancePath+"/api_keys/" + i2+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate106.errors = [{instancePath:instancePath+"/api_keys/" + i2+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid6 = _errs57 === errors;
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
}
else {
validate106.errors = [{instancePath:instancePath+"/api_keys/" + i2,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs40 === errors;
if(!valid5){
break;
}
}
}
else {
validate106.errors = [{instancePath:instancePath+"/api_keys",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
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
exports.v21 = validate107;
function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.config === undefined) && (missing0 = "config"))){
validate107.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
const _errs1 = errors;
if(typeof data.name !== "string"){
validate107.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config !== undefined){
let data1 = data.config;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate107.errors = [{instancePath:instancePath+"/config",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate107.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}
exports.v22 = validate108;
function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.updated === undefined) && (missing0 = "updated")){
validate108.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.updated !== undefined){
if(typeof data.updated !== "boolean"){
validate108.errors = [{instancePath:instancePath+"/updated",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
exports.v23 = validate109;
function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kill_switch_active === undefined) && (missing0 = "kill_switch_active")){
validate109.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kill_switch_active !== undefined){
if(typeof data.kill_switch_active !== "boolean"){
validate109.errors = [{instancePath:instancePath+"/kill_switch_active",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
exports.v24 = validate110;
function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.shadow_mode === undefined) && (missing0 = "shadow_mode")){
validate110.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.shadow_mode !== undefined){
if(typeof data.shadow_mode !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/shadow_mode",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
exports.v25 = validate111;
const schema58 = {"type":"object","required":["id","user_id","role","created_at","name","email"],"properties":{"id":{"type":"string"},"user_id":{"type":"string"},"role":{"type":"string"},"created_at":{"type":"string","format":"date-time"},"name":{"type":["string","null"]},"email":{"type":"string"}}};
function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.email === undefined) && (missing0 = "email"))){
validate112.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate112.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_id !== undefined){
const _errs3 = errors;
if(typeof data.user_id !== "string"){
validate112.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
const _errs5 = errors;
if(typeof data.role !== "string"){
validate112.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
if(!(formats0.validate(data3))){
validate112.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate112.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.name !== undefined){
let data4 = data.name;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate112.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: schema58.properties.name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
const _errs11 = errors;
if(typeof data.email !== "string"){
validate112.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate112.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}
function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.members === undefined) && (missing0 = "members")){
validate111.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.members !== undefined){
let data0 = data.members;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate112(data0[i0], {instancePath:instancePath+"/members/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate111.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate111.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate111.errors = vErrors;
return errors === 0;
}
exports.v26 = validate114;
const schema61 = {"type":"string","enum":["admin","editor","viewer"]};
function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate116.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "admin") || (data === "editor")) || (data === "viewer"))){
validate116.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema61.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate116.errors = vErrors;
return errors === 0;
}
function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.email === undefined) && (missing0 = "email"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.expired === undefined) && (missing0 = "expired"))){
validate115.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate115.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
const _errs3 = errors;
if(typeof data.email !== "string"){
validate115.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
const _errs5 = errors;
if(!(validate116(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
let data3 = data.expires_at;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
validate115.errors = [{instancePath:instancePath+"/expires_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate115.errors = [{instancePath:instancePath+"/expires_at",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.created_at !== undefined){
let data4 = data.created_at;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
validate115.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate115.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expired !== undefined){
const _errs10 = errors;
if(typeof data.expired !== "boolean"){
validate115.errors = [{instancePath:instancePath+"/expired",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
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
validate115.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.invitations === undefined) && (missing0 = "invitations")){
validate114.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.invitations !== undefined){
let data0 = data.invitations;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate115(data0[i0], {instancePath:instancePath+"/invitations/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate114.errors = [{instancePath:instancePath+"/invitations",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
exports.v27 = validate119;
function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.email === undefined) && (missing0 = "email"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.expired === undefined) && (missing0 = "expired"))){
validate120.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate120.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
const _errs3 = errors;
if(typeof data.email !== "string"){
validate120.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
const _errs5 = errors;
if(!(validate116(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
let data3 = data.expires_at;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
validate120.errors = [{instancePath:instancePath+"/expires_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate120.errors = [{instancePath:instancePath+"/expires_at",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.created_at !== undefined){
let data4 = data.created_at;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
validate120.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate120.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expired !== undefined){
const _errs10 = errors;
if(typeof data.expired !== "boolean"){
validate120.errors = [{instancePath:instancePath+"/expired",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined){
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(!(typeof data.token === "string")){
validate120.errors = [{instancePath:instancePath+"/token",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.accept_url !== undefined){
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(!(typeof data.accept_url === "string")){
validate120.errors = [{instancePath:instancePath+"/accept_url",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
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
}
else {
validate120.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate120.errors = vErrors;
return errors === 0;
}
function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.invitation === undefined) && (missing0 = "invitation")){
validate119.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.invitation !== undefined){
if(!(validate120(data.invitation, {instancePath:instancePath+"/invitation",parentData:data,parentDataProperty:"invitation",rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
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
exports.v28 = validate123;
function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate123.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
const _errs1 = errors;
if(typeof data.error !== "string"){
validate123.errors = [{instancePath:instancePath+"/error",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.current !== undefined){
let data1 = data.current;
const _errs3 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate123.errors = [{instancePath:instancePath+"/current",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data2 = data.limit;
const _errs5 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate123.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.upgrade_to !== undefined){
const _errs7 = errors;
if(typeof data.upgrade_to !== "string"){
validate123.errors = [{instancePath:instancePath+"/upgrade_to",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}
exports.v29 = validate124;
function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tenant_id === undefined) && (missing0 = "tenant_id")) || ((data.role === undefined) && (missing0 = "role"))){
validate124.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.tenant_id !== undefined){
const _errs1 = errors;
if(typeof data.tenant_id !== "string"){
validate124.errors = [{instancePath:instancePath+"/tenant_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
const _errs3 = errors;
if(typeof data.role !== "string"){
validate124.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate124.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}
exports.v30 = validate125;
function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.member === undefined) && (missing0 = "member")){
validate125.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.member !== undefined){
if(!(validate112(data.member, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
exports.v31 = validate127;
function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.removed === undefined) && (missing0 = "removed")){
validate127.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.removed !== undefined){
if(typeof data.removed !== "boolean"){
validate127.errors = [{instancePath:instancePath+"/removed",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate127.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate127.errors = vErrors;
return errors === 0;
}
exports.v32 = validate128;
function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.revoked === undefined) && (missing0 = "revoked")){
validate128.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.revoked !== undefined){
if(typeof data.revoked !== "boolean"){
validate128.errors = [{instancePath:instancePath+"/revoked",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate128.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}
exports.v33 = validate129;
const schema69 = {"type":"object","properties":{"dry_run":{"type":"boolean","enum":[true]},"decision":{"type":"object","properties":{"action":{"type":"string","enum":["intervene","wait","escalate","no_action"]},"playbook_id":{"type":"string"},"channel":{"type":"string"},"confidence":{"type":"number"},"reasoning":{"type":"string"},"reason":{"type":"string"}},"required":["action"]},"context":{"type":"object","properties":{"lifecycle_stage":{"type":"string"},"activation_score":{"type":"number"},"risk_level":{"type":"string"},"matched_playbooks":{"type":"number"}}},"rules":{"$ref":"component:RulesResult"}},"required":["dry_run","decision","rules"]};
const schema70 = {"type":"object","additionalProperties":true,"required":["passed","failed_rules","checks","matched_playbooks","shadow_mode","quiet_hours_active"],"properties":{"passed":{"type":"boolean"},"failed_rules":{"type":"array","items":{"type":"string"}},"checks":{"type":"array","items":{"type":"object","required":["rule","passed"],"properties":{"rule":{"type":"string"},"passed":{"type":"boolean"},"detail":{"type":"string"}}}},"matched_playbooks":{"type":"array","items":{"type":"object","required":["playbook_id","name","lifecycle_area","eligible","blocked_by"],"properties":{"playbook_id":{"type":"string"},"name":{"type":"string"},"lifecycle_area":{"type":["string","null"],"enum":["onboarding","churn_prevention","retention","upsell","win_back",null]},"eligible":{"type":"boolean"},"blocked_by":{"type":"array","items":{"type":"string"}}}}},"shadow_mode":{"type":"boolean"},"quiet_hours_active":{"type":"boolean"}}};
function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.passed === undefined) && (missing0 = "passed")) || ((data.failed_rules === undefined) && (missing0 = "failed_rules"))) || ((data.checks === undefined) && (missing0 = "checks"))) || ((data.matched_playbooks === undefined) && (missing0 = "matched_playbooks"))) || ((data.shadow_mode === undefined) && (missing0 = "shadow_mode"))) || ((data.quiet_hours_active === undefined) && (missing0 = "quiet_hours_active"))){
validate130.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.passed !== undefined){
const _errs2 = errors;
if(typeof data.passed !== "boolean"){
validate130.errors = [{instancePath:instancePath+"/passed",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failed_rules !== undefined){
let data1 = data.failed_rules;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
validate130.errors = [{instancePath:instancePath+"/failed_rules/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/failed_rules",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
let data3 = data.checks;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.rule === undefined) && (missing1 = "rule")) || ((data4.passed === undefined) && (missing1 = "passed"))){
validate130.errors = [{instancePath:instancePath+"/checks/" + i1,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.rule !== undefined){
const _errs12 = errors;
if(typeof data4.rule !== "string"){
validate130.errors = [{instancePath:instancePath+"/checks/" + i1+"/rule",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.passed !== undefined){
const _errs14 = errors;
if(typeof data4.passed !== "boolean"){
validate130.errors = [{instancePath:instancePath+"/checks/" + i1+"/passed",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.detail !== undefined){
const _errs16 = errors;
if(typeof data4.detail !== "string"){
validate130.errors = [{instancePath:instancePath+"/checks/" + i1+"/detail",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/checks/" + i1,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/checks",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.matched_playbooks !== undefined){
let data8 = data.matched_playbooks;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid4 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs20 = errors;
if(errors === _errs20){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((((((data9.playbook_id === undefined) && (missing2 = "playbook_id")) || ((data9.name === undefined) && (missing2 = "name"))) || ((data9.lifecycle_area === undefined) && (missing2 = "lifecycle_area"))) || ((data9.eligible === undefined) && (missing2 = "eligible"))) || ((data9.blocked_by === undefined) && (missing2 = "blocked_by"))){
validate130.errors = [{instancePath:instancePath+"/matched_playbooks/" + i2,keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data9.playbook_id !== undefined){
const _errs22 = errors;
if(typeof data9.playbook_id !== "string"){
validate130.errors = [{instancePath:instancePath+"/matched_playbooks/" + i2+"/playbook_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.name !== undefined){
const _errs24 = errors;
if(typeof data9.name !== "string"){
validate130.errors = [{instancePath:instancePath+"/matched_playbooks/" + i2+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.lifecycle_area !== undefined){
let data12 = data9.lifecycle_area;
const _errs26 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate130.errors = [{instancePath:instancePath+"/matched_playbooks/" + i2+"/lifecycle_area",keyword:"type",params:{type: schema70.properties.matched_playbooks.items.properties.lifecycle_area.type},message:"must be string,null"}];
return false;
}
if(!((((((data12 === "onboarding") || (data12 === "churn_prevention")) || (data12 === "retention")) || (data12 === "upsell")) || (data12 === "win_back")) || (data12 === null))){
validate130.errors = [{instancePath:instancePath+"/matched_playbooks/" + i2+"/lifecycle_area",keyword:"enum",params:{allowedValues: schema70.properties.matched_playbooks.items.properties.lifecycle_area.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.eligible !== undefined){
const _errs28 = errors;
if(typeof data9.eligible !== "boolean"){
validate130.errors = [{instancePath:instancePath+"/matched_playbooks/" + i2+"/eligible",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.blocked_by !== undefined){
let data14 = data9.blocked_by;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data14)){
var valid6 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
const _errs32 = errors;
if(typeof data14[i3] !== "string"){
validate130.errors = [{instancePath:instancePath+"/matched_playbooks/" + i2+"/blocked_by/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs32 === errors;
if(!valid6){
break;
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/matched_playbooks/" + i2+"/blocked_by",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs30 === errors;
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
else {
validate130.errors = [{instancePath:instancePath+"/matched_playbooks/" + i2,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs20 === errors;
if(!valid4){
break;
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/matched_playbooks",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shadow_mode !== undefined){
const _errs34 = errors;
if(typeof data.shadow_mode !== "boolean"){
validate130.errors = [{instancePath:instancePath+"/shadow_mode",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quiet_hours_active !== undefined){
const _errs36 = errors;
if(typeof data.quiet_hours_active !== "boolean"){
validate130.errors = [{instancePath:instancePath+"/quiet_hours_active",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
else {
validate130.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}
function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.dry_run === undefined) && (missing0 = "dry_run")) || ((data.decision === undefined) && (missing0 = "decision"))) || ((data.rules === undefined) && (missing0 = "rules"))){
validate129.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.dry_run !== undefined){
let data0 = data.dry_run;
const _errs1 = errors;
if(typeof data0 !== "boolean"){
validate129.errors = [{instancePath:instancePath+"/dry_run",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(!(data0 === true)){
validate129.errors = [{instancePath:instancePath+"/dry_run",keyword:"enum",params:{allowedValues: schema69.properties.dry_run.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decision !== undefined){
let data1 = data.decision;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.action === undefined) && (missing1 = "action")){
validate129.errors = [{instancePath:instancePath+"/decision",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.action !== undefined){
let data2 = data1.action;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate129.errors = [{instancePath:instancePath+"/decision/action",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data2 === "intervene") || (data2 === "wait")) || (data2 === "escalate")) || (data2 === "no_action"))){
validate129.errors = [{instancePath:instancePath+"/decision/action",keyword:"enum",params:{allowedValues: schema69.properties.decision.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.playbook_id !== undefined){
const _errs7 = errors;
if(typeof data1.playbook_id !== "string"){
validate129.errors = [{instancePath:instancePath+"/decision/playbook_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.channel !== undefined){
const _errs9 = errors;
if(typeof data1.channel !== "string"){
validate129.errors = [{instancePath:instancePath+"/decision/channel",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.confidence !== undefined){
let data5 = data1.confidence;
const _errs11 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate129.errors = [{instancePath:instancePath+"/decision/confidence",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.reasoning !== undefined){
const _errs13 = errors;
if(typeof data1.reasoning !== "string"){
validate129.errors = [{instancePath:instancePath+"/decision/reasoning",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.reason !== undefined){
const _errs15 = errors;
if(typeof data1.reason !== "string"){
validate129.errors = [{instancePath:instancePath+"/decision/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate129.errors = [{instancePath:instancePath+"/decision",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
let data8 = data.context;
const _errs17 = errors;
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.lifecycle_stage !== undefined){
const _errs19 = errors;
if(typeof data8.lifecycle_stage !== "string"){
validate129.errors = [{instancePath:instancePath+"/context/lifecycle_stage",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.activation_score !== undefined){
let data10 = data8.activation_score;
const _errs21 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate129.errors = [{instancePath:instancePath+"/context/activation_score",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.risk_level !== undefined){
const _errs23 = errors;
if(typeof data8.risk_level !== "string"){
validate129.errors = [{instancePath:instancePath+"/context/risk_level",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.matched_playbooks !== undefined){
let data12 = data8.matched_playbooks;
const _errs25 = errors;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate129.errors = [{instancePath:instancePath+"/context/matched_playbooks",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/context",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
const _errs27 = errors;
if(!(validate130(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
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
else {
validate129.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}
exports.v34 = validate132;
const schema71 = {"type":"object","properties":{"range":{"type":"string"},"kpis":{"type":"object","properties":{"total_users":{"type":"number"},"total_interventions":{"type":"number"},"positive_outcome_rate":{"type":"number"},"churn_rate":{"type":"number"},"retention_rate":{"type":"number"}},"required":["total_users","total_interventions","positive_outcome_rate","churn_rate","retention_rate"]},"roi":{"type":"object","properties":{"recovered_users":{"type":"number"},"intervention_success_rate":{"type":"number"},"avg_time_to_outcome_days":{"type":"number"},"outcomes_by_lifecycle_area":{"type":"array","items":{"type":"object","required":["lifecycle_area","positive","negative","neutral","total"],"properties":{"lifecycle_area":{"$ref":"component:LifecycleArea"},"positive":{"type":"integer","minimum":0},"negative":{"type":"integer","minimum":0},"neutral":{"type":"integer","minimum":0},"total":{"type":"integer","minimum":0}}}}},"required":["recovered_users","intervention_success_rate","avg_time_to_outcome_days","outcomes_by_lifecycle_area"]},"lifecycle_distribution":{"type":"array","items":{"type":"object","required":["stage","count","percent"],"properties":{"stage":{"$ref":"component:LifecycleStage"},"count":{"type":"integer","minimum":0},"percent":{"type":"number","minimum":0,"maximum":100}}}},"risk_distribution":{"type":"array","items":{"type":"object","required":["risk_level","count","percent"],"properties":{"risk_level":{"$ref":"component:RiskLevel"},"count":{"type":"integer","minimum":0},"percent":{"type":"number","minimum":0,"maximum":100}}}},"intervention_stats":{"type":"array","items":{"type":"object","required":["status","count"],"properties":{"status":{"type":"string"},"count":{"type":"integer","minimum":0}}}},"outcome_stats":{"type":"array","items":{"type":"object","required":["outcome","count"],"properties":{"outcome":{"type":"string","enum":["positive","negative","neutral"]},"count":{"type":"integer","minimum":0}}}},"top_playbooks":{"type":"array","items":{"type":"object","required":["playbook_id","name","interventions","positive","success_rate"],"properties":{"playbook_id":{"type":"string"},"name":{"type":"string"},"interventions":{"type":"integer","minimum":0},"positive":{"type":"integer","minimum":0},"success_rate":{"type":["number","null"],"minimum":0,"maximum":1}}}},"lifecycle_area_breakdown":{"type":"array","items":{"type":"object","required":["lifecycle_area","playbooks","active_playbooks","interventions","positive_rate"],"properties":{"lifecycle_area":{"$ref":"component:LifecycleArea"},"playbooks":{"type":"integer","minimum":0},"active_playbooks":{"type":"integer","minimum":0},"interventions":{"type":"integer","minimum":0},"positive_rate":{"type":"number","minimum":0,"maximum":1}}}}},"required":["range","kpis","roi","lifecycle_distribution","risk_distribution","intervention_stats","outcome_stats","top_playbooks","lifecycle_area_breakdown"]};
const schema72 = {"type":"string","enum":["onboarding","churn_prevention","retention","upsell","win_back"]};
function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate133.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data === "onboarding") || (data === "churn_prevention")) || (data === "retention")) || (data === "upsell")) || (data === "win_back"))){
validate133.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema72.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate133.errors = vErrors;
return errors === 0;
}
function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.range === undefined) && (missing0 = "range")) || ((data.kpis === undefined) && (missing0 = "kpis"))) || ((data.roi === undefined) && (missing0 = "roi"))) || ((data.lifecycle_distribution === undefined) && (missing0 = "lifecycle_distribution"))) || ((data.risk_distribution === undefined) && (missing0 = "risk_distribution"))) || ((data.intervention_stats === undefined) && (missing0 = "intervention_stats"))) || ((data.outcome_stats === undefined) && (missing0 = "outcome_stats"))) || ((data.top_playbooks === undefined) && (missing0 = "top_playbooks"))) || ((data.lifecycle_area_breakdown === undefined) && (missing0 = "lifecycle_area_breakdown"))){
validate132.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.range !== undefined){
const _errs1 = errors;
if(typeof data.range !== "string"){
validate132.errors = [{instancePath:instancePath+"/range",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kpis !== undefined){
let data1 = data.kpis;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((((data1.total_users === undefined) && (missing1 = "total_users")) || ((data1.total_interventions === undefined) && (missing1 = "total_interventions"))) || ((data1.positive_outcome_rate === undefined) && (missing1 = "positive_outcome_rate"))) || ((data1.churn_rate === undefined) && (missing1 = "churn_rate"))) || ((data1.retention_rate === undefined) && (missing1 = "retention_rate"))){
validate132.errors = [{instancePath:instancePath+"/kpis",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.total_users !== undefined){
let data2 = data1.total_users;
const _errs5 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate132.errors = [{instancePath:instancePath+"/kpis/total_users",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.total_interventions !== undefined){
let data3 = data1.total_interventions;
const _errs7 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate132.errors = [{instancePath:instancePath+"/kpis/total_interventions",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.positive_outcome_rate !== undefined){
let data4 = data1.positive_outcome_rate;
const _errs9 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate132.errors = [{instancePath:instancePath+"/kpis/positive_outcome_rate",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.churn_rate !== undefined){
let data5 = data1.churn_rate;
const _errs11 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate132.errors = [{instancePath:instancePath+"/kpis/churn_rate",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.retention_rate !== undefined){
let data6 = data1.retention_rate;
const _errs13 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate132.errors = [{instancePath:instancePath+"/kpis/retention_rate",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate132.errors = [{instancePath:instancePath+"/kpis",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roi !== undefined){
let data7 = data.roi;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((((data7.recovered_users === undefined) && (missing2 = "recovered_users")) || ((data7.intervention_success_rate === undefined) && (missing2 = "intervention_success_rate"))) || ((data7.avg_time_to_outcome_days === undefined) && (missing2 = "avg_time_to_outcome_days"))) || ((data7.outcomes_by_lifecycle_area === undefined) && (missing2 = "outcomes_by_lifecycle_area"))){
validate132.errors = [{instancePath:instancePath+"/roi",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data7.recovered_users !== undefined){
let data8 = data7.recovered_users;
const _errs17 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate132.errors = [{instancePath:instancePath+"/roi/recovered_users",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.intervention_success_rate !== undefined){
let data9 = data7.intervention_success_rate;
const _errs19 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate132.errors = [{instancePath:instancePath+"/roi/intervention_success_rate",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.avg_time_to_outcome_days !== undefined){
let data10 = data7.avg_time_to_outcome_days;
const _errs21 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate132.errors = [{instancePath:instancePath+"/roi/avg_time_to_outcome_days",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.outcomes_by_lifecycle_area !== undefined){
let data11 = data7.outcomes_by_lifecycle_area;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
var valid3 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs25 = errors;
if(errors === _errs25){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing3;
if((((((data12.lifecycle_area === undefined) && (missing3 = "lifecycle_area")) || ((data12.positive === undefined) && (missing3 = "positive"))) || ((data12.negative === undefined) && (missing3 = "negative"))) || ((data12.neutral === undefined) && (missing3 = "neutral"))) || ((data12.total === undefined) && (missing3 = "total"))){
validate132.errors = [{instancePath:instancePath+"/roi/outcomes_by_lifecycle_area/" + i0,keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data12.lifecycle_area !== undefined){
const _errs27 = errors;
if(!(validate133(data12.lifecycle_area, {instancePath:instancePath+"/roi/outcomes_by_lifecycle_area/" + i0+"/lifecycle_area",parentData:data12,parentDataProperty:"lifecycle_area",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.positive !== undefined){
let data14 = data12.positive;
const _errs28 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate132.errors = [{instancePath:instancePath+"/roi/outcomes_by_lifecycle_area/" + i0+"/positive",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs28){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate132.errors = [{instancePath:instancePath+"/roi/outcomes_by_lifecycle_area/" + i0+"/positive",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.negative !== undefined){
let data15 = data12.negative;
const _errs30 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate132.errors = [{instancePath:instancePath+"/roi/outcomes_by_lifecycle_area/" + i0+"/negative",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate132.errors = [{instancePath:instancePath+"/roi/outcomes_by_lifecycle_area/" + i0+"/negative",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.neutral !== undefined){
let data16 = data12.neutral;
const _errs32 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate132.errors = [{instancePath:instancePath+"/roi/outcomes_by_lifecycle_area/" + i0+"/neutral",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
validate132.errors = [{instancePath:instancePath+"/roi/outcomes_by_lifecycle_area/" + i0+"/neutral",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.total !== undefined){
let data17 = data12.total;
const _errs34 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate132.errors = [{instancePath:instancePath+"/roi/outcomes_by_lifecycle_area/" + i0+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate132.errors = [{instancePath:instancePath+"/roi/outcomes_by_lifecycle_area/" + i0+"/total",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs34 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/roi/outcomes_by_lifecycle_area/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs25 === errors;
if(!valid3){
break;
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/roi/outcomes_by_lifecycle_area",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
else {
validate132.errors = [{instancePath:instancePath+"/roi",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lifecycle_distribution !== undefined){
let data18 = data.lifecycle_distribution;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data18)){
var valid5 = true;
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
const _errs38 = errors;
if(errors === _errs38){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing4;
if((((data19.stage === undefined) && (missing4 = "stage")) || ((data19.count === undefined) && (missing4 = "count"))) || ((data19.percent === undefined) && (missing4 = "percent"))){
validate132.errors = [{instancePath:instancePath+"/lifecycle_distribution/" + i1,keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data19.stage !== undefined){
const _errs40 = errors;
if(!(validate85(data19.stage, {instancePath:instancePath+"/lifecycle_distribution/" + i1+"/stage",parentData:data19,parentDataProperty:"stage",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid6 = _errs40 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.count !== undefined){
let data21 = data19.count;
const _errs41 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate132.errors = [{instancePath:instancePath+"/lifecycle_distribution/" + i1+"/count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs41){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate132.errors = [{instancePath:instancePath+"/lifecycle_distribution/" + i1+"/count",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.percent !== undefined){
let data22 = data19.percent;
const _errs43 = errors;
if(errors === _errs43){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 100 || isNaN(data22)){
validate132.errors = [{instancePath:instancePath+"/lifecycle_distribution/" + i1+"/percent",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data22 < 0 || isNaN(data22)){
validate132.errors = [{instancePath:instancePath+"/lifecycle_distribution/" + i1+"/percent",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/lifecycle_distribution/" + i1+"/percent",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/lifecycle_distribution/" + i1,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs38 === errors;
if(!valid5){
break;
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/lifecycle_distribution",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk_distribution !== undefined){
let data23 = data.risk_distribution;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data23)){
var valid7 = true;
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
const _errs47 = errors;
if(errors === _errs47){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing5;
if((((data24.risk_level === undefined) && (missing5 = "risk_level")) || ((data24.count === undefined) && (missing5 = "count"))) || ((data24.percent === undefined) && (missing5 = "percent"))){
validate132.errors = [{instancePath:instancePath+"/risk_distribution/" + i2,keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data24.risk_level !== undefined){
const _errs49 = errors;
if(!(validate87(data24.risk_level, {instancePath:instancePath+"/risk_distribution/" + i2+"/risk_level",parentData:data24,parentDataProperty:"risk_level",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid8 = _errs49 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data24.count !== undefined){
let data26 = data24.count;
const _errs50 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate132.errors = [{instancePath:instancePath+"/risk_distribution/" + i2+"/count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs50){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
validate132.errors = [{instancePath:instancePath+"/risk_distribution/" + i2+"/count",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid8 = _errs50 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data24.percent !== undefined){
let data27 = data24.percent;
const _errs52 = errors;
if(errors === _errs52){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 100 || isNaN(data27)){
validate132.errors = [{instancePath:instancePath+"/risk_distribution/" + i2+"/percent",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data27 < 0 || isNaN(data27)){
validate132.errors = [{instancePath:instancePath+"/risk_distribution/" + i2+"/percent",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/risk_distribution/" + i2+"/percent",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid8 = _errs52 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/risk_distribution/" + i2,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs47 === errors;
if(!valid7){
break;
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/risk_distribution",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.intervention_stats !== undefined){
let data28 = data.intervention_stats;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data28)){
var valid9 = true;
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
const _errs56 = errors;
if(errors === _errs56){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing6;
if(((data29.status === undefined) && (missing6 = "status")) || ((data29.count === undefined) && (missing6 = "count"))){
validate132.errors = [{instancePath:instancePath+"/intervention_stats/" + i3,keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
if(data29.status !== undefined){
const _errs58 = errors;
if(typeof data29.status !== "string"){
validate132.errors = [{instancePath:instancePath+"/intervention_stats/" + i3+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs58 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data29.count !== undefined){
let data31 = data29.count;
const _errs60 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate132.errors = [{instancePath:instancePath+"/intervention_stats/" + i3+"/count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs60){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
validate132.errors = [{instancePath:instancePath+"/intervention_stats/" + i3+"/count",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid10 = _errs60 === errors;
}
else {
var valid10 = true;
}
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/intervention_stats/" + i3,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs56 === errors;
if(!valid9){
break;
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/intervention_stats",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome_stats !== undefined){
let data32 = data.outcome_stats;
const _errs62 = errors;
if(errors === _errs62){
if(Array.isArray(data32)){
var valid11 = true;
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
let data33 = data32[i4];
const _errs64 = errors;
if(errors === _errs64){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing7;
if(((data33.outcome === undefined) && (missing7 = "outcome")) || ((data33.count === undefined) && (missing7 = "count"))){
validate132.errors = [{instancePath:instancePath+"/outcome_stats/" + i4,keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
if(data33.outcome !== undefined){
let data34 = data33.outcome;
const _errs66 = errors;
if(typeof data34 !== "string"){
validate132.errors = [{instancePath:instancePath+"/outcome_stats/" + i4+"/outcome",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data34 === "positive") || (data34 === "negative")) || (data34 === "neutral"))){
validate132.errors = [{instancePath:instancePath+"/outcome_stats/" + i4+"/outcome",keyword:"enum",params:{allowedValues: schema71.properties.outcome_stats.items.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs66 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data33.count !== undefined){
let data35 = data33.count;
const _errs68 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate132.errors = [{instancePath:instancePath+"/outcome_stats/" + i4+"/count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs68){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
validate132.errors = [{instancePath:instancePath+"/outcome_stats/" + i4+"/count",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid12 = _errs68 === errors;
}
else {
var valid12 = true;
}
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/outcome_stats/" + i4,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs64 === errors;
if(!valid11){
break;
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/outcome_stats",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_playbooks !== undefined){
let data36 = data.top_playbooks;
const _errs70 = errors;
if(errors === _errs70){
if(Array.isArray(data36)){
var valid13 = true;
const len5 = data36.length;
for(let i5=0; i5<len5; i5++){
let data37 = data36[i5];
const _errs72 = errors;
if(errors === _errs72){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing8;
if((((((data37.playbook_id === undefined) && (missing8 = "playbook_id")) || ((data37.name === undefined) && (missing8 = "name"))) || ((data37.interventions === undefined) && (missing8 = "interventions"))) || ((data37.positive === undefined) && (missing8 = "positive"))) || ((data37.success_rate === undefined) && (missing8 = "success_rate"))){
validate132.errors = [{instancePath:instancePath+"/top_playbooks/" + i5,keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
if(data37.playbook_id !== undefined){
const _errs74 = errors;
if(typeof data37.playbook_id !== "string"){
validate132.errors = [{instancePath:instancePath+"/top_playbooks/" + i5+"/playbook_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs74 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data37.name !== undefined){
const _errs76 = errors;
if(typeof data37.name !== "string"){
validate132.errors = [{instancePath:instancePath+"/top_playbooks/" + i5+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs76 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data37.interventions !== undefined){
let data40 = data37.interventions;
const _errs78 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate132.errors = [{instancePath:instancePath+"/top_playbooks/" + i5+"/interventions",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs78){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
validate132.errors = [{instancePath:instancePath+"/top_playbooks/" + i5+"/interventions",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid14 = _errs78 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data37.positive !== undefined){
let data41 = data37.positive;
const _errs80 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate132.errors = [{instancePath:instancePath+"/top_playbooks/" + i5+"/positive",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs80){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
validate132.errors = [{instancePath:instancePath+"/top_playbooks/" + i5+"/positive",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid14 = _errs80 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data37.success_rate !== undefined){
let data42 = data37.success_rate;
const _errs82 = errors;
if((!((typeof data42 == "number") && (isFinite(data42)))) && (data42 !== null)){
validate132.errors = [{instancePath:instancePath+"/top_playbooks/" + i5+"/success_rate",keyword:"type",params:{type: schema71.properties.top_playbooks.items.properties.success_rate.type},message:"must be number,null"}];
return false;
}
if(errors === _errs82){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 1 || isNaN(data42)){
validate132.errors = [{instancePath:instancePath+"/top_playbooks/" + i5+"/success_rate",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data42 < 0 || isNaN(data42)){
validate132.errors = [{instancePath:instancePath+"/top_playbooks/" + i5+"/success_rate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid14 = _errs82 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/top_playbooks/" + i5,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid13 = _errs72 === errors;
if(!valid13){
break;
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/top_playbooks",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lifecycle_area_breakdown !== undefined){
let data43 = data.lifecycle_area_breakdown;
const _errs84 = errors;
if(errors === _errs84){
if(Array.isArray(data43)){
var valid15 = true;
const len6 = data43.length;
for(let i6=0; i6<len6; i6++){
let data44 = data43[i6];
const _errs86 = errors;
if(errors === _errs86){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing9;
if((((((data44.lifecycle_area === undefined) && (missing9 = "lifecycle_area")) || ((data44.playbooks === undefined) && (missing9 = "playbooks"))) || ((data44.active_playbooks === undefined) && (missing9 = "active_playbooks"))) || ((data44.interventions === undefined) && (missing9 = "interventions"))) || ((data44.positive_rate === undefined) && (missing9 = "positive_rate"))){
validate132.errors = [{instancePath:instancePath+"/lifecycle_area_breakdown/" + i6,keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
if(data44.lifecycle_area !== undefined){
const _errs88 = errors;
if(!(validate133(data44.lifecycle_area, {instancePath:instancePath+"/lifecycle_area_breakdown/" + i6+"/lifecycle_area",parentData:data44,parentDataProperty:"lifecycle_area",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
var valid16 = _errs88 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data44.playbooks !== undefined){
let data46 = data44.playbooks;
const _errs89 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate132.errors = [{instancePath:instancePath+"/lifecycle_area_breakdown/" + i6+"/playbooks",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs89){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
validate132.errors = [{instancePath:instancePath+"/lifecycle_area_breakdown/" + i6+"/playbooks",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid16 = _errs89 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data44.active_playbooks !== undefined){
let data47 = data44.active_playbooks;
const _errs91 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate132.errors = [{instancePath:instancePath+"/lifecycle_area_breakdown/" + i6+"/active_playbooks",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs91){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
validate132.errors = [{instancePath:instancePath+"/lifecycle_area_breakdown/" + i6+"/active_playbooks",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid16 = _errs91 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data44.interventions !== undefined){
let data48 = data44.interventions;
const _errs93 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate132.errors = [{instancePath:instancePath+"/lifecycle_area_breakdown/" + i6+"/interventions",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs93){
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
validate132.errors = [{instancePath:instancePath+"/lifecycle_area_breakdown/" + i6+"/interventions",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid16 = _errs93 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data44.positive_rate !== undefined){
let data49 = data44.positive_rate;
const _errs95 = errors;
if(errors === _errs95){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 1 || isNaN(data49)){
validate132.errors = [{instancePath:instancePath+"/lifecycle_area_breakdown/" + i6+"/positive_rate",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data49 < 0 || isNaN(data49)){
validate132.errors = [{instancePath:instancePath+"/lifecycle_area_breakdown/" + i6+"/positive_rate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/lifecycle_area_breakdown/" + i6+"/positive_rate",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid16 = _errs95 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/lifecycle_area_breakdown/" + i6,keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate132.errors = [{instancePath:instancePath+"/lifecycle_area_breakdown",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs84 === errors;
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
validate132.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate132.errors = vErrors;
return errors === 0;
}
exports.v35 = validate138;
function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.accepted === undefined) && (missing0 = "accepted")) || ((data.users_upserted === undefined) && (missing0 = "users_upserted"))){
validate138.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.accepted !== undefined){
let data0 = data.accepted;
const _errs1 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate138.errors = [{instancePath:instancePath+"/accepted",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.users_upserted !== undefined){
let data1 = data.users_upserted;
const _errs3 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate138.errors = [{instancePath:instancePath+"/users_upserted",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate138.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate138.errors = vErrors;
return errors === 0;
}
exports.v36 = validate139;
function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.url === undefined) && (missing0 = "url")){
validate139.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.url !== undefined){
if(typeof data.url !== "string"){
validate139.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate139.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}
exports.v37 = validate140;
const schema76 = {"type":"object","required":["id","url","description","subscribed_events","active","created_at","updated_at"],"properties":{"id":{"type":"string"},"url":{"type":"string"},"description":{"type":["string","null"]},"subscribed_events":{"type":["array","null"],"items":{"type":"string"}},"active":{"type":"boolean"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}}};
function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.subscribed_events === undefined) && (missing0 = "subscribed_events"))) || ((data.active === undefined) && (missing0 = "active"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate141.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate141.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs3 = errors;
if(typeof data.url !== "string"){
validate141.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate141.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: schema76.properties.description.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subscribed_events !== undefined){
let data3 = data.subscribed_events;
const _errs7 = errors;
if((!(Array.isArray(data3))) && (data3 !== null)){
validate141.errors = [{instancePath:instancePath+"/subscribed_events",keyword:"type",params:{type: schema76.properties.subscribed_events.type},message:"must be array,null"}];
return false;
}
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(typeof data3[i0] !== "string"){
validate141.errors = [{instancePath:instancePath+"/subscribed_events/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
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
if(data.active !== undefined){
const _errs11 = errors;
if(typeof data.active !== "boolean"){
validate141.errors = [{instancePath:instancePath+"/active",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data6 = data.created_at;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
validate141.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate141.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.updated_at !== undefined){
let data7 = data.updated_at;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
validate141.errors = [{instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate141.errors = [{instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
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
else {
validate141.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}
function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.endpoints === undefined) && (missing0 = "endpoints")){
validate140.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.endpoints !== undefined){
let data0 = data.endpoints;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate141(data0[i0], {instancePath:instancePath+"/endpoints/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate140.errors = [{instancePath:instancePath+"/endpoints",keyword:"type",params:{type: "array"},message:"must be array"}];
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
exports.v38 = validate143;
const schema78 = {"type":"object","required":["id","url","secret","description","subscribed_events","active","created_at"],"properties":{"id":{"type":"string"},"url":{"type":"string"},"secret":{"type":"string","format":"password"},"description":{"type":["string","null"]},"subscribed_events":{"type":["array","null"],"items":{"type":"string"}},"active":{"type":"boolean"},"created_at":{"type":"string","format":"date-time"}}};
function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.secret === undefined) && (missing0 = "secret"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.subscribed_events === undefined) && (missing0 = "subscribed_events"))) || ((data.active === undefined) && (missing0 = "active"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate144.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate144.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs3 = errors;
if(typeof data.url !== "string"){
validate144.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secret !== undefined){
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(!(typeof data.secret === "string")){
validate144.errors = [{instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.description !== undefined){
let data3 = data.description;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate144.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: schema78.properties.description.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subscribed_events !== undefined){
let data4 = data.subscribed_events;
const _errs9 = errors;
if((!(Array.isArray(data4))) && (data4 !== null)){
validate144.errors = [{instancePath:instancePath+"/subscribed_events",keyword:"type",params:{type: schema78.properties.subscribed_events.type},message:"must be array,null"}];
return false;
}
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(typeof data4[i0] !== "string"){
validate144.errors = [{instancePath:instancePath+"/subscribed_events/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
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
if(data.active !== undefined){
const _errs13 = errors;
if(typeof data.active !== "boolean"){
validate144.errors = [{instancePath:instancePath+"/active",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data7 = data.created_at;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
validate144.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate144.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
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
else {
validate144.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate144.errors = vErrors;
return errors === 0;
}
function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.endpoint === undefined) && (missing0 = "endpoint")){
validate143.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.endpoint !== undefined){
if(!(validate144(data.endpoint, {instancePath:instancePath+"/endpoint",parentData:data,parentDataProperty:"endpoint",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
}
}
else {
validate143.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}
exports.v39 = validate146;
function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) && (missing0 = "error")) || ((data.upgrade_to === undefined) && (missing0 = "upgrade_to"))){
validate147.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
const _errs1 = errors;
if(typeof data.error !== "string"){
validate147.errors = [{instancePath:instancePath+"/error",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.upgrade_to !== undefined){
const _errs3 = errors;
if(typeof data.upgrade_to !== "string"){
validate147.errors = [{instancePath:instancePath+"/upgrade_to",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate147.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}
function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate147(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
validate146.errors = vErrors;
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
validate146.errors = vErrors;
return errors === 0;
}
exports.v40 = validate150;
function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.endpoint === undefined) && (missing0 = "endpoint")){
validate150.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.endpoint !== undefined){
if(!(validate141(data.endpoint, {instancePath:instancePath+"/endpoint",parentData:data,parentDataProperty:"endpoint",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
}
else {
validate150.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}
exports.v41 = validate152;
function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.deleted === undefined) && (missing0 = "deleted")){
validate152.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.deleted !== undefined){
if(typeof data.deleted !== "boolean"){
validate152.errors = [{instancePath:instancePath+"/deleted",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
exports.v42 = validate153;
function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.test === undefined) && (missing0 = "test")){
validate153.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.test !== undefined){
let data0 = data.test;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.success === undefined) && (missing1 = "success")){
validate153.errors = [{instancePath:instancePath+"/test",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.success !== undefined){
const _errs3 = errors;
if(typeof data0.success !== "boolean"){
validate153.errors = [{instancePath:instancePath+"/test/success",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.status !== undefined){
let data2 = data0.status;
const _errs5 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate153.errors = [{instancePath:instancePath+"/test/status",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.status_text !== undefined){
const _errs7 = errors;
if(typeof data0.status_text !== "string"){
validate153.errors = [{instancePath:instancePath+"/test/status_text",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.error !== undefined){
const _errs9 = errors;
if(typeof data0.error !== "string"){
validate153.errors = [{instancePath:instancePath+"/test/error",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate153.errors = [{instancePath:instancePath+"/test",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate153.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate153.errors = vErrors;
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
if(data["x-request-id"] !== undefined){
let data0 = data["x-request-id"];
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
validate52.errors = [{instancePath:instancePath+"/x-request-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-request-id"] = coerced0;
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
if(data["x-request-id"] !== undefined){
let data0 = data["x-request-id"];
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
validate53.errors = [{instancePath:instancePath+"/x-request-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-request-id"] = coerced0;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-ratelimit-limit"] !== undefined){
let data1 = data["x-ratelimit-limit"];
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
validate53.errors = [{instancePath:instancePath+"/x-ratelimit-limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-ratelimit-limit"] = coerced1;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-ratelimit-remaining"] !== undefined){
let data2 = data["x-ratelimit-remaining"];
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
validate53.errors = [{instancePath:instancePath+"/x-ratelimit-remaining",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["x-ratelimit-remaining"] = coerced2;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-ratelimit-reset"] !== undefined){
let data3 = data["x-ratelimit-reset"];
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
validate53.errors = [{instancePath:instancePath+"/x-ratelimit-reset",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["x-ratelimit-reset"] = coerced3;
}
}
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
let missing0;
if((data["retry-after"] === undefined) && (missing0 = "retry-after")){
validate54.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate54.errors = [{instancePath:instancePath+"/retry-after",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate54.errors = [{instancePath:instancePath+"/retry-after",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data["x-request-id"] !== undefined){
let data1 = data["x-request-id"];
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
validate54.errors = [{instancePath:instancePath+"/x-request-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-request-id"] = coerced1;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-ratelimit-limit"] !== undefined){
let data2 = data["x-ratelimit-limit"];
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
validate54.errors = [{instancePath:instancePath+"/x-ratelimit-limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["x-ratelimit-limit"] = coerced2;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-ratelimit-remaining"] !== undefined){
let data3 = data["x-ratelimit-remaining"];
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
validate54.errors = [{instancePath:instancePath+"/x-ratelimit-remaining",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["x-ratelimit-remaining"] = coerced3;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-ratelimit-reset"] !== undefined){
let data4 = data["x-ratelimit-reset"];
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
validate54.errors = [{instancePath:instancePath+"/x-ratelimit-reset",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["x-ratelimit-reset"] = coerced4;
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
if(data["x-request-id"] !== undefined){
let data0 = data["x-request-id"];
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
validate55.errors = [{instancePath:instancePath+"/x-request-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-request-id"] = coerced0;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-ratelimit-limit"] !== undefined){
let data1 = data["x-ratelimit-limit"];
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
validate55.errors = [{instancePath:instancePath+"/x-ratelimit-limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-ratelimit-limit"] = coerced1;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-ratelimit-remaining"] !== undefined){
let data2 = data["x-ratelimit-remaining"];
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
validate55.errors = [{instancePath:instancePath+"/x-ratelimit-remaining",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["x-ratelimit-remaining"] = coerced2;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-ratelimit-reset"] !== undefined){
let data3 = data["x-ratelimit-reset"];
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
validate55.errors = [{instancePath:instancePath+"/x-ratelimit-reset",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["x-ratelimit-reset"] = coerced3;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["retry-after"] !== undefined){
let data4 = data["retry-after"];
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
validate55.errors = [{instancePath:instancePath+"/retry-after",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["retry-after"] = coerced4;
}
}
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate55.errors = [{instancePath:instancePath+"/retry-after",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
else {
validate55.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
return exports
})()
module.exports = {
  "getHealth": { "200": { "body": { "application/json": bodies.v1 }, "headers": headers.v1 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v3 }, "headers": headers.v1 } },
  "trackEvents": { "200": { "body": { "application/json": bodies.v4 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "listPlaybooks": { "200": { "body": { "application/json": bodies.v5 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "createPlaybook": { "201": { "body": { "application/json": bodies.v6 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v7 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "updatePlaybook": { "200": { "body": { "application/json": bodies.v8 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "deletePlaybook": { "200": { "body": { "application/json": bodies.v9 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "updatePlaybookStatus": { "200": { "body": { "application/json": bodies.v10 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v7 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "previewPlaybookCount": { "200": { "body": { "application/json": bodies.v11 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "listInterventions": { "200": { "body": { "application/json": bodies.v12 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "createIntervention": { "201": { "body": { "application/json": bodies.v13 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "approveIntervention": { "200": { "body": { "application/json": bodies.v10 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "pauseIntervention": { "200": { "body": { "application/json": bodies.v10 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "rejectIntervention": { "200": { "body": { "application/json": bodies.v10 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "rollbackIntervention": { "200": { "body": { "application/json": bodies.v10 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "flagIntervention": { "200": { "body": { "application/json": bodies.v14 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "listEscalations": { "200": { "body": { "application/json": bodies.v15 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "createEscalation": { "201": { "body": { "application/json": bodies.v10 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "handleEscalation": { "200": { "body": { "application/json": bodies.v10 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "delegateEscalation": { "200": { "body": { "application/json": bodies.v10 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "getCustomerStats": { "200": { "body": { "application/json": bodies.v16 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "listCustomers": { "200": { "body": { "application/json": bodies.v17 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "createCustomer": { "200": { "body": { "application/json": bodies.v18 }, "headers": headers.v2 }, "201": { "body": { "application/json": bodies.v18 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "getCustomer": { "200": { "body": { "application/json": bodies.v19 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "getSettings": { "200": { "body": { "application/json": bodies.v20 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "updateSettings": { "200": { "body": { "application/json": bodies.v21 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "updateBrandContext": { "200": { "body": { "application/json": bodies.v22 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "setKillSwitch": { "200": { "body": { "application/json": bodies.v23 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "setShadowMode": { "200": { "body": { "application/json": bodies.v24 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "listTeamMembers": { "200": { "body": { "application/json": bodies.v25 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "listTeamInvitations": { "200": { "body": { "application/json": bodies.v26 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "inviteTeamMember": { "201": { "body": { "application/json": bodies.v27 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v28 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "acceptTeamInvitation": { "200": { "body": { "application/json": bodies.v29 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "410": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "updateTeamMemberRole": { "200": { "body": { "application/json": bodies.v30 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "removeTeamMember": { "200": { "body": { "application/json": bodies.v31 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "revokeTeamInvitation": { "200": { "body": { "application/json": bodies.v32 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "dryRunIntervention": { "200": { "body": { "application/json": bodies.v33 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "getAnalytics": { "200": { "body": { "application/json": bodies.v34 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "ingestSegment": { "200": { "body": { "application/json": bodies.v35 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "ingestPosthog": { "200": { "body": { "application/json": bodies.v35 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "ingestMixpanel": { "200": { "body": { "application/json": bodies.v35 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "createCheckoutSession": { "200": { "body": { "application/json": bodies.v36 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "502": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v4 } },
  "createPortalSession": { "200": { "body": { "application/json": bodies.v36 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "502": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v4 } },
  "listWebhookEndpoints": { "200": { "body": { "application/json": bodies.v37 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "createWebhookEndpoint": { "201": { "body": { "application/json": bodies.v38 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v39 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "updateWebhookEndpoint": { "200": { "body": { "application/json": bodies.v40 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "deleteWebhookEndpoint": { "200": { "body": { "application/json": bodies.v41 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "testWebhookEndpoint": { "200": { "body": { "application/json": bodies.v42 }, "headers": headers.v2 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
}
