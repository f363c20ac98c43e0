// Written by "npm run generate"; do not edit.
'use strict'
const bodies = (() => {
const exports = {}
const error0 = (instancePath, value) => ({instancePath,keyword:"required",params:{missingProperty: value},message:"must have required property '"+value+"'"});
const error1 = (instancePath) => ({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
const error2 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part0},message:"must be equal to one of the allowed values"});
const error3 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part1},message:"must be equal to one of the allowed values"});
const error4 = (instancePath) => ({instancePath,keyword:"type",params:{type: "number"},message:"must be number"});
const error5 = (instancePath) => ({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
const error6 = (instancePath) => ({instancePath,keyword:"type",params:{type: "array"},message:"must be array"});
const error7 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part2},message:"must be equal to one of the allowed values"});
const error8 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part3},message:"must be equal to one of the allowed values"});
const error9 = (instancePath) => ({instancePath,keyword:"type",params:{type: part4},message:"must be string,null"});
const error10 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part5},message:"must be equal to one of the allowed values"});
const error11 = (instancePath) => ({instancePath,keyword:"type",params:{type: part6},message:"must be object,null"});
const error12 = (instancePath) => ({instancePath,keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
const error13 = (instancePath) => ({instancePath,keyword:"type",params:{type: part7},message:"must be number,null"});
const error14 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
const error15 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
const error16 = (instancePath) => ({instancePath,keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
const error17 = (instancePath) => ({instancePath,keyword:"type",params:{type: "boolean"},message:"must be boolean"});
const error18 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part8},message:"must be equal to one of the allowed values"});
const error19 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part9},message:"must be equal to one of the allowed values"});
const error20 = (instancePath) => ({instancePath,keyword:"type",params:{type: part10},message:"must be boolean,null"});
const error21 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part11},message:"must be equal to one of the allowed values"});
const error22 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part12},message:"must be equal to one of the allowed values"});
const error23 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part13},message:"must be equal to one of the allowed values"});
const error24 = (instancePath) => ({instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"});
const error25 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
const error26 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part14},message:"must be equal to one of the allowed values"});
const error27 = (instancePath) => ({instancePath,keyword:"type",params:{type: part15},message:"must be array,null"});
const error28 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part16},message:"must be equal to one of the allowed values"});
const error29 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part17},message:"must be equal to one of the allowed values"});
const error30 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part18},message:"must be equal to one of the allowed values"});
const error31 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part19},message:"must be equal to one of the allowed values"});
const error32 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part20},message:"must be equal to one of the allowed values"});
const error33 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part21},message:"must be equal to one of the allowed values"});
const part0 = ["ok","degraded"];
const part1 = ["ok","error","not_configured"];
const part2 = ["degraded"];
const part3 = ["draft","active","paused","archived"];
const part4 = ["string","null"];
const part5 = ["onboarding","churn_prevention","retention","upsell","win_back",null];
const part6 = ["object","null"];
const part7 = ["number","null"];
const part8 = ["email","in_app","webhook","crm"];
const part9 = ["planned","approved","sent","delivered","failed","suppressed","rejected","rolled_back"];
const part10 = ["boolean","null"];
const part11 = ["pending","handled","delegated",null];
const part12 = ["new","onboarding","active","at_risk","churned","recovered"];
const part13 = ["low","medium","high","critical"];
const part14 = ["api","segment","posthog","mixpanel"];
const part15 = ["array","null"];
const part16 = ["admin","editor","viewer",null];
const part17 = ["admin","editor","viewer"];
const part18 = [true];
const part19 = ["intervene","wait","escalate","no_action"];
const part20 = ["onboarding","churn_prevention","retention","upsell","win_back"];
const part21 = ["positive","negative","neutral"];
exports.v1 = validate0;
function validate0(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.status === undefined) && (missing0 = "status")) || ((data.checks === undefined) && (missing0 = "checks"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.uptime_seconds === undefined) && (missing0 = "uptime_seconds"))){
validate0.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
validate0.errors = [error1(instancePath+"/status")];
return false;
}
if(!((data0 === "ok") || (data0 === "degraded"))){
validate0.errors = [error2(instancePath+"/status")];
return false;
}
}
if(data.checks !== undefined){
let data1 = data.checks;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.status === undefined) && (missing1 = "status")){
validate0.errors = [error0(instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), missing1)];
return false;
}
else {
if(data2.status !== undefined){
let data3 = data2.status;
if(typeof data3 !== "string"){
validate0.errors = [error1(instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/status")];
return false;
}
if(!(((data3 === "ok") || (data3 === "error")) || (data3 === "not_configured"))){
validate0.errors = [error3(instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/status")];
return false;
}
}
if(data2.latency_ms !== undefined){
let data4 = data2.latency_ms;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate0.errors = [error4(instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency_ms")];
return false;
}
}
if(data2.error !== undefined){
let data5 = data2.error;
if(typeof data5 !== "string"){
validate0.errors = [error1(instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/error")];
return false;
}
}
}
}
else {
validate0.errors = [error5(instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"))];
return false;
}
}
}
else {
validate0.errors = [error5(instancePath+"/checks")];
return false;
}
}
if(data.version !== undefined){
let data6 = data.version;
if(typeof data6 !== "string"){
validate0.errors = [error1(instancePath+"/version")];
return false;
}
}
if(data.uptime_seconds !== undefined){
let data7 = data.uptime_seconds;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate0.errors = [error4(instancePath+"/uptime_seconds")];
return false;
}
}
}
}
else {
validate0.errors = [error5(instancePath)];
return false;
}
validate0.errors = null;
return true;
}
exports.v2 = validate1;
function validate2(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate2.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
validate2.errors = [error1(instancePath+"/error")];
return false;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.path === undefined) && (missing1 = "path")) || ((data2.message === undefined) && (missing1 = "message"))){
validate2.errors = [error0(instancePath+"/details/" + i0, missing1)];
return false;
}
else {
if(data2.path !== undefined){
let data3 = data2.path;
if(typeof data3 !== "string"){
validate2.errors = [error1(instancePath+"/details/" + i0+"/path")];
return false;
}
}
if(data2.message !== undefined){
let data4 = data2.message;
if(typeof data4 !== "string"){
validate2.errors = [error1(instancePath+"/details/" + i0+"/message")];
return false;
}
}
}
}
else {
validate2.errors = [error5(instancePath+"/details/" + i0)];
return false;
}
}
}
else {
validate2.errors = [error6(instancePath+"/details")];
return false;
}
}
}
}
else {
validate2.errors = [error5(instancePath)];
return false;
}
validate2.errors = null;
return true;
}
function validate1(data, instancePath=""){
if(!(validate2(data, instancePath))){
validate1.errors = validate2.errors;
return false;
}
validate1.errors = null;
return true;
}
exports.v3 = validate4;
function validate4(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.status === undefined) && (missing0 = "status")) || ((data.checks === undefined) && (missing0 = "checks"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.uptime_seconds === undefined) && (missing0 = "uptime_seconds"))){
validate4.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
validate4.errors = [error1(instancePath+"/status")];
return false;
}
if(!(data0 === "degraded")){
validate4.errors = [error7(instancePath+"/status")];
return false;
}
}
if(data.checks !== undefined){
let data1 = data.checks;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.status === undefined) && (missing1 = "status")){
validate4.errors = [error0(instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), missing1)];
return false;
}
else {
if(data2.status !== undefined){
let data3 = data2.status;
if(typeof data3 !== "string"){
validate4.errors = [error1(instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/status")];
return false;
}
if(!(((data3 === "ok") || (data3 === "error")) || (data3 === "not_configured"))){
validate4.errors = [error3(instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/status")];
return false;
}
}
if(data2.latency_ms !== undefined){
let data4 = data2.latency_ms;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate4.errors = [error4(instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency_ms")];
return false;
}
}
if(data2.error !== undefined){
let data5 = data2.error;
if(typeof data5 !== "string"){
validate4.errors = [error1(instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/error")];
return false;
}
}
}
}
else {
validate4.errors = [error5(instancePath+"/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"))];
return false;
}
}
}
else {
validate4.errors = [error5(instancePath+"/checks")];
return false;
}
}
if(data.version !== undefined){
let data6 = data.version;
if(typeof data6 !== "string"){
validate4.errors = [error1(instancePath+"/version")];
return false;
}
}
if(data.uptime_seconds !== undefined){
let data7 = data.uptime_seconds;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate4.errors = [error4(instancePath+"/uptime_seconds")];
return false;
}
}
}
}
else {
validate4.errors = [error5(instancePath)];
return false;
}
validate4.errors = null;
return true;
}
exports.v4 = validate5;
function validate5(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.accepted === undefined) && (missing0 = "accepted")) || ((data.duplicates === undefined) && (missing0 = "duplicates"))){
validate5.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.accepted !== undefined){
let data0 = data.accepted;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate5.errors = [error4(instancePath+"/accepted")];
return false;
}
}
if(data.duplicates !== undefined){
let data1 = data.duplicates;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate5.errors = [error4(instancePath+"/duplicates")];
return false;
}
}
}
}
else {
validate5.errors = [error5(instancePath)];
return false;
}
validate5.errors = null;
return true;
}
exports.v5 = validate6;
const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];
function validate7(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.lifecycle_area === undefined) && (missing0 = "lifecycle_area"))) || ((data.entry_conditions === undefined) && (missing0 = "entry_conditions"))) || ((data.exit_conditions === undefined) && (missing0 = "exit_conditions"))) || ((data.constraints === undefined) && (missing0 = "constraints"))) || ((data.strategy_hints === undefined) && (missing0 = "strategy_hints"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.status_changed_at === undefined) && (missing0 = "status_changed_at"))) || ((data.success_rate === undefined) && (missing0 = "success_rate"))){
validate7.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
validate7.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
validate7.errors = [error1(instancePath+"/name")];
return false;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
validate7.errors = [error1(instancePath+"/status")];
return false;
}
if(!((((data2 === "draft") || (data2 === "active")) || (data2 === "paused")) || (data2 === "archived"))){
validate7.errors = [error8(instancePath+"/status")];
return false;
}
}
if(data.lifecycle_area !== undefined){
let data3 = data.lifecycle_area;
if((typeof data3 !== "string") && (data3 !== null)){
validate7.errors = [error9(instancePath+"/lifecycle_area")];
return false;
}
if(!((((((data3 === "onboarding") || (data3 === "churn_prevention")) || (data3 === "retention")) || (data3 === "upsell")) || (data3 === "win_back")) || (data3 === null))){
validate7.errors = [error10(instancePath+"/lifecycle_area")];
return false;
}
}
if(data.entry_conditions !== undefined){
let data4 = data.entry_conditions;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
validate7.errors = [error11(instancePath+"/entry_conditions")];
return false;
}
}
if(data.exit_conditions !== undefined){
let data5 = data.exit_conditions;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
validate7.errors = [error11(instancePath+"/exit_conditions")];
return false;
}
}
if(data.constraints !== undefined){
let data6 = data.constraints;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
validate7.errors = [error11(instancePath+"/constraints")];
return false;
}
}
if(data.strategy_hints !== undefined){
let data7 = data.strategy_hints;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
validate7.errors = [error11(instancePath+"/strategy_hints")];
return false;
}
}
if(data.created_at !== undefined){
let data8 = data.created_at;
if((typeof data8 !== "string") && (data8 !== null)){
validate7.errors = [error9(instancePath+"/created_at")];
return false;
}
if(typeof data8 === "string"){
if(!(formats0.validate(data8))){
validate7.errors = [error12(instancePath+"/created_at")];
return false;
}
}
}
if(data.status_changed_at !== undefined){
let data9 = data.status_changed_at;
if((typeof data9 !== "string") && (data9 !== null)){
validate7.errors = [error9(instancePath+"/status_changed_at")];
return false;
}
if(typeof data9 === "string"){
if(!(formats0.validate(data9))){
validate7.errors = [error12(instancePath+"/status_changed_at")];
return false;
}
}
}
if(data.success_rate !== undefined){
let data10 = data.success_rate;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
validate7.errors = [error13(instancePath+"/success_rate")];
return false;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
validate7.errors = [error14(instancePath+"/success_rate")];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate7.errors = [error15(instancePath+"/success_rate")];
return false;
}
}
}
}
}
}
else {
validate7.errors = [error5(instancePath)];
return false;
}
validate7.errors = null;
return true;
}
function validate6(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.playbooks === undefined) && (missing0 = "playbooks")){
validate6.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.playbooks !== undefined){
let data0 = data.playbooks;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate7(data1, instancePath+"/playbooks/" + i0))){
validate6.errors = validate7.errors;
return false;
}
}
}
else {
validate6.errors = [error6(instancePath+"/playbooks")];
return false;
}
}
}
}
else {
validate6.errors = [error5(instancePath)];
return false;
}
validate6.errors = null;
return true;
}
exports.v6 = validate9;
function validate9(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate9.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
validate9.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
validate9.errors = [error1(instancePath+"/name")];
return false;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
validate9.errors = [error1(instancePath+"/status")];
return false;
}
}
if(data.created_at !== undefined){
let data3 = data.created_at;
if((typeof data3 !== "string") && (data3 !== null)){
validate9.errors = [error9(instancePath+"/created_at")];
return false;
}
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
validate9.errors = [error12(instancePath+"/created_at")];
return false;
}
}
}
}
}
else {
validate9.errors = [error5(instancePath)];
return false;
}
validate9.errors = null;
return true;
}
exports.v7 = validate10;
function validate11(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.error === undefined) && (missing0 = "error")) || ((data.current === undefined) && (missing0 = "current"))) || ((data.limit === undefined) && (missing0 = "limit"))) || ((data.upgrade_to === undefined) && (missing0 = "upgrade_to"))){
validate11.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
validate11.errors = [error1(instancePath+"/error")];
return false;
}
}
if(data.current !== undefined){
let data1 = data.current;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate11.errors = [error4(instancePath+"/current")];
return false;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate11.errors = [error4(instancePath+"/limit")];
return false;
}
}
if(data.upgrade_to !== undefined){
let data3 = data.upgrade_to;
if((typeof data3 !== "string") && (data3 !== null)){
validate11.errors = [error9(instancePath+"/upgrade_to")];
return false;
}
}
}
}
else {
validate11.errors = [error5(instancePath)];
return false;
}
validate11.errors = null;
return true;
}
function validate10(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate11(data, instancePath))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate2(data, instancePath))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = error16(instancePath);
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate10.errors = vErrors;
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
validate10.errors = vErrors;
return errors === 0;
}
exports.v8 = validate14;
function validate14(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.status === undefined) && (missing0 = "status"))){
validate14.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
validate14.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
validate14.errors = [error1(instancePath+"/name")];
return false;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
validate14.errors = [error1(instancePath+"/status")];
return false;
}
}
}
}
else {
validate14.errors = [error5(instancePath)];
return false;
}
validate14.errors = null;
return true;
}
exports.v9 = validate15;
function validate15(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.archived === undefined) && (missing0 = "archived")){
validate15.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.archived !== undefined){
let data0 = data.archived;
if(typeof data0 !== "boolean"){
validate15.errors = [error17(instancePath+"/archived")];
return false;
}
}
}
}
else {
validate15.errors = [error5(instancePath)];
return false;
}
validate15.errors = null;
return true;
}
exports.v10 = validate16;
function validate16(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.status === undefined) && (missing0 = "status"))){
validate16.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
validate16.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
validate16.errors = [error1(instancePath+"/status")];
return false;
}
}
}
}
else {
validate16.errors = [error5(instancePath)];
return false;
}
validate16.errors = null;
return true;
}
exports.v11 = validate17;
function validate17(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.matching_users === undefined) && (missing0 = "matching_users")){
validate17.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.matching_users !== undefined){
let data0 = data.matching_users;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate17.errors = [error4(instancePath+"/matching_users")];
return false;
}
}
}
}
else {
validate17.errors = [error5(instancePath)];
return false;
}
validate17.errors = null;
return true;
}
exports.v12 = validate18;
function validate20(data, instancePath=""){
if(typeof data !== "string"){
validate20.errors = [error1(instancePath)];
return false;
}
if(!((((data === "email") || (data === "in_app")) || (data === "webhook")) || (data === "crm"))){
validate20.errors = [error18(instancePath)];
return false;
}
validate20.errors = null;
return true;
}
function validate22(data, instancePath=""){
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate22.errors = [error11(instancePath)];
return false;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.passed !== undefined){
let data0 = data.passed;
if(typeof data0 !== "boolean"){
validate22.errors = [error17(instancePath+"/passed")];
return false;
}
}
if(data.simulated !== undefined){
let data1 = data.simulated;
if(typeof data1 !== "boolean"){
validate22.errors = [error17(instancePath+"/simulated")];
return false;
}
}
if(data.checks !== undefined){
let data2 = data.checks;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing0;
if(((data3.name === undefined) && (missing0 = "name")) || ((data3.passed === undefined) && (missing0 = "passed"))){
validate22.errors = [error0(instancePath+"/checks/" + i0, missing0)];
return false;
}
else {
if(data3.name !== undefined){
let data4 = data3.name;
if(typeof data4 !== "string"){
validate22.errors = [error1(instancePath+"/checks/" + i0+"/name")];
return false;
}
}
if(data3.passed !== undefined){
let data5 = data3.passed;
if(typeof data5 !== "boolean"){
validate22.errors = [error17(instancePath+"/checks/" + i0+"/passed")];
return false;
}
}
if(data3.detail !== undefined){
let data6 = data3.detail;
if(typeof data6 !== "string"){
validate22.errors = [error1(instancePath+"/checks/" + i0+"/detail")];
return false;
}
}
}
}
else {
validate22.errors = [error5(instancePath+"/checks/" + i0)];
return false;
}
}
}
else {
validate22.errors = [error6(instancePath+"/checks")];
return false;
}
}
}
validate22.errors = null;
return true;
}
function validate19(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.playbook_id === undefined) && (missing0 = "playbook_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.channel === undefined) && (missing0 = "channel"))) || ((data.message_body === undefined) && (missing0 = "message_body"))) || ((data.reasoning === undefined) && (missing0 = "reasoning"))) || ((data.confidence === undefined) && (missing0 = "confidence"))) || ((data.planned_at === undefined) && (missing0 = "planned_at"))) || ((data.approved_at === undefined) && (missing0 = "approved_at"))) || ((data.sent_at === undefined) && (missing0 = "sent_at"))) || ((data.delivered_at === undefined) && (missing0 = "delivered_at"))) || ((data.flagged === undefined) && (missing0 = "flagged"))) || ((data.flag_reason === undefined) && (missing0 = "flag_reason"))){
validate19.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
validate19.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.user_id !== undefined){
let data1 = data.user_id;
if(typeof data1 !== "string"){
validate19.errors = [error1(instancePath+"/user_id")];
return false;
}
}
if(data.playbook_id !== undefined){
let data2 = data.playbook_id;
if((typeof data2 !== "string") && (data2 !== null)){
validate19.errors = [error9(instancePath+"/playbook_id")];
return false;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string"){
validate19.errors = [error1(instancePath+"/status")];
return false;
}
if(!((((((((data3 === "planned") || (data3 === "approved")) || (data3 === "sent")) || (data3 === "delivered")) || (data3 === "failed")) || (data3 === "suppressed")) || (data3 === "rejected")) || (data3 === "rolled_back"))){
validate19.errors = [error19(instancePath+"/status")];
return false;
}
}
if(data.channel !== undefined){
let data4 = data.channel;
if(!(validate20(data4, instancePath+"/channel"))){
validate19.errors = validate20.errors;
return false;
}
}
if(data.message_body !== undefined){
let data5 = data.message_body;
if((typeof data5 !== "string") && (data5 !== null)){
validate19.errors = [error9(instancePath+"/message_body")];
return false;
}
}
if(data.reasoning !== undefined){
let data6 = data.reasoning;
if((typeof data6 !== "string") && (data6 !== null)){
validate19.errors = [error9(instancePath+"/reasoning")];
return false;
}
}
if(data.confidence !== undefined){
let data7 = data.confidence;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
validate19.errors = [error13(instancePath+"/confidence")];
return false;
}
}
if(data.planned_at !== undefined){
let data8 = data.planned_at;
if((typeof data8 !== "string") && (data8 !== null)){
validate19.errors = [error9(instancePath+"/planned_at")];
return false;
}
if(typeof data8 === "string"){
if(!(formats0.validate(data8))){
validate19.errors = [error12(instancePath+"/planned_at")];
return false;
}
}
}
if(data.approved_at !== undefined){
let data9 = data.approved_at;
if((typeof data9 !== "string") && (data9 !== null)){
validate19.errors = [error9(instancePath+"/approved_at")];
return false;
}
if(typeof data9 === "string"){
if(!(formats0.validate(data9))){
validate19.errors = [error12(instancePath+"/approved_at")];
return false;
}
}
}
if(data.sent_at !== undefined){
let data10 = data.sent_at;
if((typeof data10 !== "string") && (data10 !== null)){
validate19.errors = [error9(instancePath+"/sent_at")];
return false;
}
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
validate19.errors = [error12(instancePath+"/sent_at")];
return false;
}
}
}
if(data.delivered_at !== undefined){
let data11 = data.delivered_at;
if((typeof data11 !== "string") && (data11 !== null)){
validate19.errors = [error9(instancePath+"/delivered_at")];
return false;
}
if(typeof data11 === "string"){
if(!(formats0.validate(data11))){
validate19.errors = [error12(instancePath+"/delivered_at")];
return false;
}
}
}
if(data.flagged !== undefined){
let data12 = data.flagged;
if((typeof data12 !== "boolean") && (data12 !== null)){
validate19.errors = [error20(instancePath+"/flagged")];
return false;
}
}
if(data.flag_reason !== undefined){
let data13 = data.flag_reason;
if((typeof data13 !== "string") && (data13 !== null)){
validate19.errors = [error9(instancePath+"/flag_reason")];
return false;
}
}
if(data.quality_checks !== undefined){
let data14 = data.quality_checks;
if(!(validate22(data14, instancePath+"/quality_checks"))){
validate19.errors = validate22.errors;
return false;
}
}
}
}
else {
validate19.errors = [error5(instancePath)];
return false;
}
validate19.errors = null;
return true;
}
function validate18(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.interventions === undefined) && (missing0 = "interventions")){
validate18.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.interventions !== undefined){
let data0 = data.interventions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate19(data1, instancePath+"/interventions/" + i0))){
validate18.errors = validate19.errors;
return false;
}
}
}
else {
validate18.errors = [error6(instancePath+"/interventions")];
return false;
}
}
}
}
else {
validate18.errors = [error5(instancePath)];
return false;
}
validate18.errors = null;
return true;
}
exports.v13 = validate25;
function validate25(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.channel === undefined) && (missing0 = "channel"))) || ((data.planned_at === undefined) && (missing0 = "planned_at"))){
validate25.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
validate25.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
validate25.errors = [error1(instancePath+"/status")];
return false;
}
}
if(data.channel !== undefined){
let data2 = data.channel;
if(typeof data2 !== "string"){
validate25.errors = [error1(instancePath+"/channel")];
return false;
}
}
if(data.planned_at !== undefined){
let data3 = data.planned_at;
if((typeof data3 !== "string") && (data3 !== null)){
validate25.errors = [error9(instancePath+"/planned_at")];
return false;
}
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
validate25.errors = [error12(instancePath+"/planned_at")];
return false;
}
}
}
}
}
else {
validate25.errors = [error5(instancePath)];
return false;
}
validate25.errors = null;
return true;
}
exports.v14 = validate26;
function validate26(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.flagged === undefined) && (missing0 = "flagged"))){
validate26.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
validate26.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.flagged !== undefined){
let data1 = data.flagged;
if(typeof data1 !== "boolean"){
validate26.errors = [error17(instancePath+"/flagged")];
return false;
}
}
}
}
else {
validate26.errors = [error5(instancePath)];
return false;
}
validate26.errors = null;
return true;
}
exports.v15 = validate27;
function validate28(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.reasoning === undefined) && (missing0 = "reasoning"))) || ((data.suggested_action === undefined) && (missing0 = "suggested_action"))) || ((data.handled_by === undefined) && (missing0 = "handled_by"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate28.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
validate28.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.user_id !== undefined){
let data1 = data.user_id;
if(typeof data1 !== "string"){
validate28.errors = [error1(instancePath+"/user_id")];
return false;
}
}
if(data.status !== undefined){
let data2 = data.status;
if((typeof data2 !== "string") && (data2 !== null)){
validate28.errors = [error9(instancePath+"/status")];
return false;
}
if(!((((data2 === "pending") || (data2 === "handled")) || (data2 === "delegated")) || (data2 === null))){
validate28.errors = [error21(instancePath+"/status")];
return false;
}
}
if(data.reasoning !== undefined){
let data3 = data.reasoning;
if((typeof data3 !== "string") && (data3 !== null)){
validate28.errors = [error9(instancePath+"/reasoning")];
return false;
}
}
if(data.suggested_action !== undefined){
let data4 = data.suggested_action;
if((typeof data4 !== "string") && (data4 !== null)){
validate28.errors = [error9(instancePath+"/suggested_action")];
return false;
}
}
if(data.handled_by !== undefined){
let data5 = data.handled_by;
if((typeof data5 !== "string") && (data5 !== null)){
validate28.errors = [error9(instancePath+"/handled_by")];
return false;
}
}
if(data.outcome !== undefined){
let data6 = data.outcome;
if((typeof data6 !== "string") && (data6 !== null)){
validate28.errors = [error9(instancePath+"/outcome")];
return false;
}
}
if(data.created_at !== undefined){
let data7 = data.created_at;
if((typeof data7 !== "string") && (data7 !== null)){
validate28.errors = [error9(instancePath+"/created_at")];
return false;
}
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
validate28.errors = [error12(instancePath+"/created_at")];
return false;
}
}
}
}
}
else {
validate28.errors = [error5(instancePath)];
return false;
}
validate28.errors = null;
return true;
}
function validate27(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.escalations === undefined) && (missing0 = "escalations")){
validate27.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.escalations !== undefined){
let data0 = data.escalations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate28(data1, instancePath+"/escalations/" + i0))){
validate27.errors = validate28.errors;
return false;
}
}
}
else {
validate27.errors = [error6(instancePath+"/escalations")];
return false;
}
}
}
}
else {
validate27.errors = [error5(instancePath)];
return false;
}
validate27.errors = null;
return true;
}
exports.v16 = validate30;
function validate30(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.stats === undefined) && (missing0 = "stats")){
validate30.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.stats !== undefined){
let data0 = data.stats;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((data0.total === undefined) && (missing1 = "total")) || ((data0.active === undefined) && (missing1 = "active"))) || ((data0.at_risk === undefined) && (missing1 = "at_risk"))) || ((data0.churned === undefined) && (missing1 = "churned"))){
validate30.errors = [error0(instancePath+"/stats", missing1)];
return false;
}
else {
if(data0.total !== undefined){
let data1 = data0.total;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate30.errors = [error4(instancePath+"/stats/total")];
return false;
}
}
if(data0.active !== undefined){
let data2 = data0.active;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate30.errors = [error4(instancePath+"/stats/active")];
return false;
}
}
if(data0.at_risk !== undefined){
let data3 = data0.at_risk;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate30.errors = [error4(instancePath+"/stats/at_risk")];
return false;
}
}
if(data0.churned !== undefined){
let data4 = data0.churned;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate30.errors = [error4(instancePath+"/stats/churned")];
return false;
}
}
}
}
else {
validate30.errors = [error5(instancePath+"/stats")];
return false;
}
}
}
}
else {
validate30.errors = [error5(instancePath)];
return false;
}
validate30.errors = null;
return true;
}
exports.v17 = validate31;
function validate33(data, instancePath=""){
if(typeof data !== "string"){
validate33.errors = [error1(instancePath)];
return false;
}
if(!((((((data === "new") || (data === "onboarding")) || (data === "active")) || (data === "at_risk")) || (data === "churned")) || (data === "recovered"))){
validate33.errors = [error22(instancePath)];
return false;
}
validate33.errors = null;
return true;
}
function validate35(data, instancePath=""){
if(typeof data !== "string"){
validate35.errors = [error1(instancePath)];
return false;
}
if(!((((data === "low") || (data === "medium")) || (data === "high")) || (data === "critical"))){
validate35.errors = [error23(instancePath)];
return false;
}
validate35.errors = null;
return true;
}
function validate37(data, instancePath=""){
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate37.errors = [error11(instancePath)];
return false;
}
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) && (missing0 = "channel")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.playbook === undefined) && (missing0 = "playbook"))){
validate37.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.channel !== undefined){
let data0 = data.channel;
if(typeof data0 !== "string"){
validate37.errors = [error1(instancePath+"/channel")];
return false;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
validate37.errors = [error1(instancePath+"/status")];
return false;
}
}
if(data.playbook !== undefined){
let data2 = data.playbook;
if(typeof data2 !== "string"){
validate37.errors = [error1(instancePath+"/playbook")];
return false;
}
}
}
}
validate37.errors = null;
return true;
}
function validate32(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.email === undefined) && (missing0 = "email"))) || ((data.company === undefined) && (missing0 = "company"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.team_size === undefined) && (missing0 = "team_size"))) || ((data.locale === undefined) && (missing0 = "locale"))) || ((data.lifecycle_stage === undefined) && (missing0 = "lifecycle_stage"))) || ((data.health === undefined) && (missing0 = "health"))) || ((data.engagement_score === undefined) && (missing0 = "engagement_score"))) || ((data.expansion_score === undefined) && (missing0 = "expansion_score"))) || ((data.risk_level === undefined) && (missing0 = "risk_level"))) || ((data.last_activity_at === undefined) && (missing0 = "last_activity_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.next_action === undefined) && (missing0 = "next_action"))){
validate32.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
validate32.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
validate32.errors = [error1(instancePath+"/name")];
return false;
}
}
if(data.email !== undefined){
let data2 = data.email;
if((typeof data2 !== "string") && (data2 !== null)){
validate32.errors = [error9(instancePath+"/email")];
return false;
}
}
if(data.company !== undefined){
let data3 = data.company;
if((typeof data3 !== "string") && (data3 !== null)){
validate32.errors = [error9(instancePath+"/company")];
return false;
}
}
if(data.role !== undefined){
let data4 = data.role;
if((typeof data4 !== "string") && (data4 !== null)){
validate32.errors = [error9(instancePath+"/role")];
return false;
}
}
if(data.team_size !== undefined){
let data5 = data.team_size;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
validate32.errors = [error13(instancePath+"/team_size")];
return false;
}
}
if(data.locale !== undefined){
let data6 = data.locale;
if((typeof data6 !== "string") && (data6 !== null)){
validate32.errors = [error9(instancePath+"/locale")];
return false;
}
}
if(data.lifecycle_stage !== undefined){
let data7 = data.lifecycle_stage;
if(!(validate33(data7, instancePath+"/lifecycle_stage"))){
validate32.errors = validate33.errors;
return false;
}
}
if(data.health !== undefined){
let data8 = data.health;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate32.errors = [error4(instancePath+"/health")];
return false;
}
}
if(data.engagement_score !== undefined){
let data9 = data.engagement_score;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate32.errors = [error4(instancePath+"/engagement_score")];
return false;
}
}
if(data.expansion_score !== undefined){
let data10 = data.expansion_score;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate32.errors = [error4(instancePath+"/expansion_score")];
return false;
}
}
if(data.risk_level !== undefined){
let data11 = data.risk_level;
if(!(validate35(data11, instancePath+"/risk_level"))){
validate32.errors = validate35.errors;
return false;
}
}
if(data.last_activity_at !== undefined){
let data12 = data.last_activity_at;
if((typeof data12 !== "string") && (data12 !== null)){
validate32.errors = [error9(instancePath+"/last_activity_at")];
return false;
}
if(typeof data12 === "string"){
if(!(formats0.validate(data12))){
validate32.errors = [error12(instancePath+"/last_activity_at")];
return false;
}
}
}
if(data.created_at !== undefined){
let data13 = data.created_at;
if((typeof data13 !== "string") && (data13 !== null)){
validate32.errors = [error9(instancePath+"/created_at")];
return false;
}
if(typeof data13 === "string"){
if(!(formats0.validate(data13))){
validate32.errors = [error12(instancePath+"/created_at")];
return false;
}
}
}
if(data.next_action !== undefined){
let data14 = data.next_action;
if(!(validate37(data14, instancePath+"/next_action"))){
validate32.errors = validate37.errors;
return false;
}
}
}
}
else {
validate32.errors = [error5(instancePath)];
return false;
}
validate32.errors = null;
return true;
}
function validate31(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.customers === undefined) && (missing0 = "customers")){
validate31.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.customers !== undefined){
let data0 = data.customers;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate32(data1, instancePath+"/customers/" + i0))){
validate31.errors = validate32.errors;
return false;
}
}
}
else {
validate31.errors = [error6(instancePath+"/customers")];
return false;
}
}
if(data.next_cursor !== undefined){
let data2 = data.next_cursor;
if(typeof data2 !== "string"){
validate31.errors = [error1(instancePath+"/next_cursor")];
return false;
}
}
}
}
else {
validate31.errors = [error5(instancePath)];
return false;
}
validate31.errors = null;
return true;
}
exports.v18 = validate40;
function validate41(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.email === undefined) && (missing0 = "email"))) || ((data.company === undefined) && (missing0 = "company"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.team_size === undefined) && (missing0 = "team_size"))) || ((data.locale === undefined) && (missing0 = "locale"))) || ((data.properties === undefined) && (missing0 = "properties"))) || ((data.lifecycle_stage === undefined) && (missing0 = "lifecycle_stage"))) || ((data.risk_level === undefined) && (missing0 = "risk_level"))) || ((data.activation_score === undefined) && (missing0 = "activation_score"))) || ((data.engagement_score === undefined) && (missing0 = "engagement_score"))) || ((data.expansion_score === undefined) && (missing0 = "expansion_score"))) || ((data.health === undefined) && (missing0 = "health"))) || ((data.opted_out === undefined) && (missing0 = "opted_out"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate41.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
validate41.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.user_id !== undefined){
let data1 = data.user_id;
if(typeof data1 !== "string"){
validate41.errors = [error1(instancePath+"/user_id")];
return false;
}
}
if(data.name !== undefined){
let data2 = data.name;
if((typeof data2 !== "string") && (data2 !== null)){
validate41.errors = [error9(instancePath+"/name")];
return false;
}
}
if(data.email !== undefined){
let data3 = data.email;
if((typeof data3 !== "string") && (data3 !== null)){
validate41.errors = [error9(instancePath+"/email")];
return false;
}
}
if(data.company !== undefined){
let data4 = data.company;
if((typeof data4 !== "string") && (data4 !== null)){
validate41.errors = [error9(instancePath+"/company")];
return false;
}
}
if(data.role !== undefined){
let data5 = data.role;
if((typeof data5 !== "string") && (data5 !== null)){
validate41.errors = [error9(instancePath+"/role")];
return false;
}
}
if(data.team_size !== undefined){
let data6 = data.team_size;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
validate41.errors = [error13(instancePath+"/team_size")];
return false;
}
}
if(data.locale !== undefined){
let data7 = data.locale;
if((typeof data7 !== "string") && (data7 !== null)){
validate41.errors = [error9(instancePath+"/locale")];
return false;
}
}
if(data.properties !== undefined){
let data8 = data.properties;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
}
else {
validate41.errors = [error5(instancePath+"/properties")];
return false;
}
}
if(data.lifecycle_stage !== undefined){
let data9 = data.lifecycle_stage;
if(!(validate33(data9, instancePath+"/lifecycle_stage"))){
validate41.errors = validate33.errors;
return false;
}
}
if(data.risk_level !== undefined){
let data10 = data.risk_level;
if(!(validate35(data10, instancePath+"/risk_level"))){
validate41.errors = validate35.errors;
return false;
}
}
if(data.activation_score !== undefined){
let data11 = data.activation_score;
if(!((typeof data11 == "number") && (isFinite(data11)))){
validate41.errors = [error4(instancePath+"/activation_score")];
return false;
}
}
if(data.engagement_score !== undefined){
let data12 = data.engagement_score;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate41.errors = [error4(instancePath+"/engagement_score")];
return false;
}
}
if(data.expansion_score !== undefined){
let data13 = data.expansion_score;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate41.errors = [error4(instancePath+"/expansion_score")];
return false;
}
}
if(data.health !== undefined){
let data14 = data.health;
if(!((typeof data14 == "number") && (isFinite(data14)))){
validate41.errors = [error4(instancePath+"/health")];
return false;
}
}
if(data.opted_out !== undefined){
let data15 = data.opted_out;
if(typeof data15 !== "boolean"){
validate41.errors = [error17(instancePath+"/opted_out")];
return false;
}
}
if(data.created_at !== undefined){
let data16 = data.created_at;
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
validate41.errors = [error12(instancePath+"/created_at")];
return false;
}
}
else {
validate41.errors = [error1(instancePath+"/created_at")];
return false;
}
}
}
}
else {
validate41.errors = [error5(instancePath)];
return false;
}
validate41.errors = null;
return true;
}
function validate40(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.user === undefined) && (missing0 = "user")){
validate40.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.user !== undefined){
let data0 = data.user;
if(!(validate41(data0, instancePath+"/user"))){
validate40.errors = validate41.errors;
return false;
}
}
}
}
else {
validate40.errors = [error5(instancePath)];
return false;
}
validate40.errors = null;
return true;
}
exports.v19 = validate45;
function validate46(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.email === undefined) && (missing0 = "email"))) || ((data.company === undefined) && (missing0 = "company"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.team_size === undefined) && (missing0 = "team_size"))) || ((data.locale === undefined) && (missing0 = "locale"))) || ((data.lifecycle_stage === undefined) && (missing0 = "lifecycle_stage"))) || ((data.health === undefined) && (missing0 = "health"))) || ((data.engagement_score === undefined) && (missing0 = "engagement_score"))) || ((data.expansion_score === undefined) && (missing0 = "expansion_score"))) || ((data.risk_level === undefined) && (missing0 = "risk_level"))) || ((data.last_activity_at === undefined) && (missing0 = "last_activity_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.milestone_progress === undefined) && (missing0 = "milestone_progress"))) || ((data.segment_memberships === undefined) && (missing0 = "segment_memberships"))){
validate46.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
validate46.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
validate46.errors = [error1(instancePath+"/name")];
return false;
}
}
if(data.email !== undefined){
let data2 = data.email;
if((typeof data2 !== "string") && (data2 !== null)){
validate46.errors = [error9(instancePath+"/email")];
return false;
}
}
if(data.company !== undefined){
let data3 = data.company;
if((typeof data3 !== "string") && (data3 !== null)){
validate46.errors = [error9(instancePath+"/company")];
return false;
}
}
if(data.role !== undefined){
let data4 = data.role;
if((typeof data4 !== "string") && (data4 !== null)){
validate46.errors = [error9(instancePath+"/role")];
return false;
}
}
if(data.team_size !== undefined){
let data5 = data.team_size;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
validate46.errors = [error13(instancePath+"/team_size")];
return false;
}
}
if(data.locale !== undefined){
let data6 = data.locale;
if((typeof data6 !== "string") && (data6 !== null)){
validate46.errors = [error9(instancePath+"/locale")];
return false;
}
}
if(data.lifecycle_stage !== undefined){
let data7 = data.lifecycle_stage;
if(!(validate33(data7, instancePath+"/lifecycle_stage"))){
validate46.errors = validate33.errors;
return false;
}
}
if(data.health !== undefined){
let data8 = data.health;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate46.errors = [error4(instancePath+"/health")];
return false;
}
}
if(data.engagement_score !== undefined){
let data9 = data.engagement_score;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate46.errors = [error4(instancePath+"/engagement_score")];
return false;
}
}
if(data.expansion_score !== undefined){
let data10 = data.expansion_score;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate46.errors = [error4(instancePath+"/expansion_score")];
return false;
}
}
if(data.risk_level !== undefined){
let data11 = data.risk_level;
if(!(validate35(data11, instancePath+"/risk_level"))){
validate46.errors = validate35.errors;
return false;
}
}
if(data.last_activity_at !== undefined){
let data12 = data.last_activity_at;
if((typeof data12 !== "string") && (data12 !== null)){
validate46.errors = [error9(instancePath+"/last_activity_at")];
return false;
}
if(typeof data12 === "string"){
if(!(formats0.validate(data12))){
validate46.errors = [error12(instancePath+"/last_activity_at")];
return false;
}
}
}
if(data.created_at !== undefined){
let data13 = data.created_at;
if((typeof data13 !== "string") && (data13 !== null)){
validate46.errors = [error9(instancePath+"/created_at")];
return false;
}
if(typeof data13 === "string"){
if(!(formats0.validate(data13))){
validate46.errors = [error12(instancePath+"/created_at")];
return false;
}
}
}
if(data.next_action !== undefined){
let data14 = data.next_action;
if(!(validate37(data14, instancePath+"/next_action"))){
validate46.errors = validate37.errors;
return false;
}
}
if(data.milestone_progress !== undefined){
let data15 = data.milestone_progress;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing1;
if((((data15.completed === undefined) && (missing1 = "completed")) || ((data15.total === undefined) && (missing1 = "total"))) || ((data15.percent === undefined) && (missing1 = "percent"))){
validate46.errors = [error0(instancePath+"/milestone_progress", missing1)];
return false;
}
else {
if(data15.completed !== undefined){
let data16 = data15.completed;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(typeof data17 !== "string"){
validate46.errors = [error1(instancePath+"/milestone_progress/completed/" + i0)];
return false;
}
}
}
else {
validate46.errors = [error6(instancePath+"/milestone_progress/completed")];
return false;
}
}
if(data15.total !== undefined){
let data18 = data15.total;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate46.errors = [error24(instancePath+"/milestone_progress/total")];
return false;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
validate46.errors = [error15(instancePath+"/milestone_progress/total")];
return false;
}
}
}
if(data15.percent !== undefined){
let data19 = data15.percent;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 100 || isNaN(data19)){
validate46.errors = [error25(instancePath+"/milestone_progress/percent")];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate46.errors = [error15(instancePath+"/milestone_progress/percent")];
return false;
}
}
}
else {
validate46.errors = [error4(instancePath+"/milestone_progress/percent")];
return false;
}
}
}
}
else {
validate46.errors = [error5(instancePath+"/milestone_progress")];
return false;
}
}
if(data.segment_memberships !== undefined){
let data20 = data.segment_memberships;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(typeof data21 !== "string"){
validate46.errors = [error1(instancePath+"/segment_memberships/" + i1)];
return false;
}
}
}
else {
validate46.errors = [error6(instancePath+"/segment_memberships")];
return false;
}
}
}
}
else {
validate46.errors = [error5(instancePath)];
return false;
}
validate46.errors = null;
return true;
}
function validate51(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.event === undefined) && (missing0 = "event"))) || ((data.properties === undefined) && (missing0 = "properties"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.source === undefined) && (missing0 = "source"))){
validate51.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
validate51.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(typeof data1 !== "string"){
validate51.errors = [error1(instancePath+"/event")];
return false;
}
}
if(data.properties !== undefined){
let data2 = data.properties;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate51.errors = [error5(instancePath+"/properties")];
return false;
}
}
if(data.timestamp !== undefined){
let data3 = data.timestamp;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
validate51.errors = [error12(instancePath+"/timestamp")];
return false;
}
}
else {
validate51.errors = [error1(instancePath+"/timestamp")];
return false;
}
}
if(data.source !== undefined){
let data4 = data.source;
if(typeof data4 !== "string"){
validate51.errors = [error1(instancePath+"/source")];
return false;
}
if(!((((data4 === "api") || (data4 === "segment")) || (data4 === "posthog")) || (data4 === "mixpanel"))){
validate51.errors = [error26(instancePath+"/source")];
return false;
}
}
}
}
else {
validate51.errors = [error5(instancePath)];
return false;
}
validate51.errors = null;
return true;
}
function validate45(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.customer === undefined) && (missing0 = "customer")) || ((data.events === undefined) && (missing0 = "events"))) || ((data.interventions === undefined) && (missing0 = "interventions"))){
validate45.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.customer !== undefined){
let data0 = data.customer;
if(!(validate46(data0, instancePath+"/customer"))){
validate45.errors = validate46.errors;
return false;
}
}
if(data.events !== undefined){
let data1 = data.events;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(validate51(data2, instancePath+"/events/" + i0))){
validate45.errors = validate51.errors;
return false;
}
}
}
else {
validate45.errors = [error6(instancePath+"/events")];
return false;
}
}
if(data.interventions !== undefined){
let data3 = data.interventions;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(validate19(data4, instancePath+"/interventions/" + i1))){
validate45.errors = validate19.errors;
return false;
}
}
}
else {
validate45.errors = [error6(instancePath+"/interventions")];
return false;
}
}
}
}
else {
validate45.errors = [error5(instancePath)];
return false;
}
validate45.errors = null;
return true;
}
exports.v20 = validate54;
function validate54(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.tenant === undefined) && (missing0 = "tenant")) || ((data.brand_context === undefined) && (missing0 = "brand_context"))) || ((data.api_keys === undefined) && (missing0 = "api_keys"))){
validate54.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.tenant !== undefined){
let data0 = data.tenant;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((((((((data0.id === undefined) && (missing1 = "id")) || ((data0.name === undefined) && (missing1 = "name"))) || ((data0.slug === undefined) && (missing1 = "slug"))) || ((data0.plan_tier === undefined) && (missing1 = "plan_tier"))) || ((data0.plan_status === undefined) && (missing1 = "plan_status"))) || ((data0.tracked_user_limit === undefined) && (missing1 = "tracked_user_limit"))) || ((data0.kill_switch_active === undefined) && (missing1 = "kill_switch_active"))) || ((data0.shadow_mode === undefined) && (missing1 = "shadow_mode"))) || ((data0.created_at === undefined) && (missing1 = "created_at"))) || ((data0.config === undefined) && (missing1 = "config"))){
validate54.errors = [error0(instancePath+"/tenant", missing1)];
return false;
}
else {
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
validate54.errors = [error1(instancePath+"/tenant/id")];
return false;
}
}
if(data0.name !== undefined){
let data2 = data0.name;
if(typeof data2 !== "string"){
validate54.errors = [error1(instancePath+"/tenant/name")];
return false;
}
}
if(data0.slug !== undefined){
let data3 = data0.slug;
if((typeof data3 !== "string") && (data3 !== null)){
validate54.errors = [error9(instancePath+"/tenant/slug")];
return false;
}
}
if(data0.config !== undefined){
let data4 = data0.config;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate54.errors = [error5(instancePath+"/tenant/config")];
return false;
}
}
if(data0.plan_tier !== undefined){
let data5 = data0.plan_tier;
if(typeof data5 !== "string"){
validate54.errors = [error1(instancePath+"/tenant/plan_tier")];
return false;
}
}
if(data0.plan_status !== undefined){
let data6 = data0.plan_status;
if(typeof data6 !== "string"){
validate54.errors = [error1(instancePath+"/tenant/plan_status")];
return false;
}
}
if(data0.tracked_user_limit !== undefined){
let data7 = data0.tracked_user_limit;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
validate54.errors = [error13(instancePath+"/tenant/tracked_user_limit")];
return false;
}
}
if(data0.kill_switch_active !== undefined){
let data8 = data0.kill_switch_active;
if(typeof data8 !== "boolean"){
validate54.errors = [error17(instancePath+"/tenant/kill_switch_active")];
return false;
}
}
if(data0.shadow_mode !== undefined){
let data9 = data0.shadow_mode;
if(typeof data9 !== "boolean"){
validate54.errors = [error17(instancePath+"/tenant/shadow_mode")];
return false;
}
}
if(data0.created_at !== undefined){
let data10 = data0.created_at;
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
validate54.errors = [error12(instancePath+"/tenant/created_at")];
return false;
}
}
else {
validate54.errors = [error1(instancePath+"/tenant/created_at")];
return false;
}
}
}
}
else {
validate54.errors = [error5(instancePath+"/tenant")];
return false;
}
}
if(data.brand_context !== undefined){
let data11 = data.brand_context;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
validate54.errors = [error11(instancePath+"/brand_context")];
return false;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if(((((data11.product_description === undefined) && (missing2 = "product_description")) || ((data11.tone_guidelines === undefined) && (missing2 = "tone_guidelines"))) || ((data11.things_to_mention === undefined) && (missing2 = "things_to_mention"))) || ((data11.things_to_avoid === undefined) && (missing2 = "things_to_avoid"))){
validate54.errors = [error0(instancePath+"/brand_context", missing2)];
return false;
}
else {
if(data11.product_description !== undefined){
let data12 = data11.product_description;
if((typeof data12 !== "string") && (data12 !== null)){
validate54.errors = [error9(instancePath+"/brand_context/product_description")];
return false;
}
}
if(data11.tone_guidelines !== undefined){
let data13 = data11.tone_guidelines;
if((typeof data13 !== "string") && (data13 !== null)){
validate54.errors = [error9(instancePath+"/brand_context/tone_guidelines")];
return false;
}
}
if(data11.things_to_mention !== undefined){
let data14 = data11.things_to_mention;
if((!(Array.isArray(data14))) && (data14 !== null)){
validate54.errors = [error27(instancePath+"/brand_context/things_to_mention")];
return false;
}
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(typeof data15 !== "string"){
validate54.errors = [error1(instancePath+"/brand_context/things_to_mention/" + i0)];
return false;
}
}
}
}
if(data11.things_to_avoid !== undefined){
let data16 = data11.things_to_avoid;
if((!(Array.isArray(data16))) && (data16 !== null)){
validate54.errors = [error27(instancePath+"/brand_context/things_to_avoid")];
return false;
}
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(typeof data17 !== "string"){
validate54.errors = [error1(instancePath+"/brand_context/things_to_avoid/" + i1)];
return false;
}
}
}
}
}
}
}
if(data.api_keys !== undefined){
let data18 = data.api_keys;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing3;
if(((((((data19.id === undefined) && (missing3 = "id")) || ((data19.prefix === undefined) && (missing3 = "prefix"))) || ((data19.label === undefined) && (missing3 = "label"))) || ((data19.last_used_at === undefined) && (missing3 = "last_used_at"))) || ((data19.created_at === undefined) && (missing3 = "created_at"))) || ((data19.scope === undefined) && (missing3 = "scope"))){
validate54.errors = [error0(instancePath+"/api_keys/" + i2, missing3)];
return false;
}
else {
if(data19.id !== undefined){
let data20 = data19.id;
if(typeof data20 !== "string"){
validate54.errors = [error1(instancePath+"/api_keys/" + i2+"/id")];
return false;
}
}
if(data19.prefix !== undefined){
let data21 = data19.prefix;
if(typeof data21 !== "string"){
validate54.errors = [error1(instancePath+"/api_keys/" + i2+"/prefix")];
return false;
}
}
if(data19.label !== undefined){
let data22 = data19.label;
if((typeof data22 !== "string") && (data22 !== null)){
validate54.errors = [error9(instancePath+"/api_keys/" + i2+"/label")];
return false;
}
}
if(data19.scope !== undefined){
let data23 = data19.scope;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing4;
if(((data23.role === undefined) && (missing4 = "role")) || ((data23.ingest === undefined) && (missing4 = "ingest"))){
validate54.errors = [error0(instancePath+"/api_keys/" + i2+"/scope", missing4)];
return false;
}
else {
if(data23.role !== undefined){
let data24 = data23.role;
if((typeof data24 !== "string") && (data24 !== null)){
validate54.errors = [error9(instancePath+"/api_keys/" + i2+"/scope/role")];
return false;
}
if(!((((data24 === "admin") || (data24 === "editor")) || (data24 === "viewer")) || (data24 === null))){
validate54.errors = [error28(instancePath+"/api_keys/" + i2+"/scope/role")];
return false;
}
}
if(data23.ingest !== undefined){
let data25 = data23.ingest;
if(typeof data25 !== "boolean"){
validate54.errors = [error17(instancePath+"/api_keys/" + i2+"/scope/ingest")];
return false;
}
}
}
}
else {
validate54.errors = [error5(instancePath+"/api_keys/" + i2+"/scope")];
return false;
}
}
if(data19.last_used_at !== undefined){
let data26 = data19.last_used_at;
if((typeof data26 !== "string") && (data26 !== null)){
validate54.errors = [error9(instancePath+"/api_keys/" + i2+"/last_used_at")];
return false;
}
if(typeof data26 === "string"){
if(!(formats0.validate(data26))){
validate54.errors = [error12(instancePath+"/api_keys/" + i2+"/last_used_at")];
return false;
}
}
}
if(data19.created_at !== undefined){
let data27 = data19.created_at;
if(typeof data27 === "string"){
if(!(formats0.validate(data27))){
validate54.errors = [error12(instancePath+"/api_keys/" + i2+"/created_at")];
return false;
}
}
else {
validate54.errors = [error1(instancePath+"/api_keys/" + i2+"/created_at")];
return false;
}
}
}
}
else {
validate54.errors = [error5(instancePath+"/api_keys/" + i2)];
return false;
}
}
}
else {
validate54.errors = [error6(instancePath+"/api_keys")];
return false;
}
}
}
}
else {
validate54.errors = [error5(instancePath)];
return false;
}
validate54.errors = null;
return true;
}
exports.v21 = validate55;
function validate55(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.config === undefined) && (missing0 = "config"))){
validate55.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
validate55.errors = [error1(instancePath+"/name")];
return false;
}
}
if(data.config !== undefined){
let data1 = data.config;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate55.errors = [error5(instancePath+"/config")];
return false;
}
}
}
}
else {
validate55.errors = [error5(instancePath)];
return false;
}
validate55.errors = null;
return true;
}
exports.v22 = validate56;
function validate56(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.updated === undefined) && (missing0 = "updated")){
validate56.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.updated !== undefined){
let data0 = data.updated;
if(typeof data0 !== "boolean"){
validate56.errors = [error17(instancePath+"/updated")];
return false;
}
}
}
}
else {
validate56.errors = [error5(instancePath)];
return false;
}
validate56.errors = null;
return true;
}
exports.v23 = validate57;
function validate57(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kill_switch_active === undefined) && (missing0 = "kill_switch_active")){
validate57.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.kill_switch_active !== undefined){
let data0 = data.kill_switch_active;
if(typeof data0 !== "boolean"){
validate57.errors = [error17(instancePath+"/kill_switch_active")];
return false;
}
}
}
}
else {
validate57.errors = [error5(instancePath)];
return false;
}
validate57.errors = null;
return true;
}
exports.v24 = validate58;
function validate58(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.shadow_mode === undefined) && (missing0 = "shadow_mode")){
validate58.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.shadow_mode !== undefined){
let data0 = data.shadow_mode;
if(typeof data0 !== "boolean"){
validate58.errors = [error17(instancePath+"/shadow_mode")];
return false;
}
}
}
}
else {
validate58.errors = [error5(instancePath)];
return false;
}
validate58.errors = null;
return true;
}
exports.v25 = validate59;
function validate60(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.email === undefined) && (missing0 = "email"))){
validate60.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
validate60.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.user_id !== undefined){
let data1 = data.user_id;
if(typeof data1 !== "string"){
validate60.errors = [error1(instancePath+"/user_id")];
return false;
}
}
if(data.role !== undefined){
let data2 = data.role;
if(typeof data2 !== "string"){
validate60.errors = [error1(instancePath+"/role")];
return false;
}
}
if(data.created_at !== undefined){
let data3 = data.created_at;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
validate60.errors = [error12(instancePath+"/created_at")];
return false;
}
}
else {
validate60.errors = [error1(instancePath+"/created_at")];
return false;
}
}
if(data.name !== undefined){
let data4 = data.name;
if((typeof data4 !== "string") && (data4 !== null)){
validate60.errors = [error9(instancePath+"/name")];
return false;
}
}
if(data.email !== undefined){
let data5 = data.email;
if(typeof data5 !== "string"){
validate60.errors = [error1(instancePath+"/email")];
return false;
}
}
}
}
else {
validate60.errors = [error5(instancePath)];
return false;
}
validate60.errors = null;
return true;
}
function validate59(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.members === undefined) && (missing0 = "members")){
validate59.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.members !== undefined){
let data0 = data.members;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate60(data1, instancePath+"/members/" + i0))){
validate59.errors = validate60.errors;
return false;
}
}
}
else {
validate59.errors = [error6(instancePath+"/members")];
return false;
}
}
}
}
else {
validate59.errors = [error5(instancePath)];
return false;
}
validate59.errors = null;
return true;
}
exports.v26 = validate62;
function validate64(data, instancePath=""){
if(typeof data !== "string"){
validate64.errors = [error1(instancePath)];
return false;
}
if(!(((data === "admin") || (data === "editor")) || (data === "viewer"))){
validate64.errors = [error29(instancePath)];
return false;
}
validate64.errors = null;
return true;
}
function validate63(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.email === undefined) && (missing0 = "email"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.expired === undefined) && (missing0 = "expired"))){
validate63.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
validate63.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 !== "string"){
validate63.errors = [error1(instancePath+"/email")];
return false;
}
}
if(data.role !== undefined){
let data2 = data.role;
if(!(validate64(data2, instancePath+"/role"))){
validate63.errors = validate64.errors;
return false;
}
}
if(data.expires_at !== undefined){
let data3 = data.expires_at;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
validate63.errors = [error12(instancePath+"/expires_at")];
return false;
}
}
else {
validate63.errors = [error1(instancePath+"/expires_at")];
return false;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
validate63.errors = [error12(instancePath+"/created_at")];
return false;
}
}
else {
validate63.errors = [error1(instancePath+"/created_at")];
return false;
}
}
if(data.expired !== undefined){
let data5 = data.expired;
if(typeof data5 !== "boolean"){
validate63.errors = [error17(instancePath+"/expired")];
return false;
}
}
}
}
else {
validate63.errors = [error5(instancePath)];
return false;
}
validate63.errors = null;
return true;
}
function validate62(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.invitations === undefined) && (missing0 = "invitations")){
validate62.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.invitations !== undefined){
let data0 = data.invitations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate63(data1, instancePath+"/invitations/" + i0))){
validate62.errors = validate63.errors;
return false;
}
}
}
else {
validate62.errors = [error6(instancePath+"/invitations")];
return false;
}
}
}
}
else {
validate62.errors = [error5(instancePath)];
return false;
}
validate62.errors = null;
return true;
}
exports.v27 = validate67;
function validate68(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.email === undefined) && (missing0 = "email"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.expired === undefined) && (missing0 = "expired"))){
validate68.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
validate68.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 !== "string"){
validate68.errors = [error1(instancePath+"/email")];
return false;
}
}
if(data.role !== undefined){
let data2 = data.role;
if(!(validate64(data2, instancePath+"/role"))){
validate68.errors = validate64.errors;
return false;
}
}
if(data.expires_at !== undefined){
let data3 = data.expires_at;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
validate68.errors = [error12(instancePath+"/expires_at")];
return false;
}
}
else {
validate68.errors = [error1(instancePath+"/expires_at")];
return false;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
validate68.errors = [error12(instancePath+"/created_at")];
return false;
}
}
else {
validate68.errors = [error1(instancePath+"/created_at")];
return false;
}
}
if(data.expired !== undefined){
let data5 = data.expired;
if(typeof data5 !== "boolean"){
validate68.errors = [error17(instancePath+"/expired")];
return false;
}
}
if(data.token !== undefined){
let data6 = data.token;
if(typeof data6 === "string"){
}
else {
validate68.errors = [error1(instancePath+"/token")];
return false;
}
}
if(data.accept_url !== undefined){
let data7 = data.accept_url;
if(typeof data7 === "string"){
}
else {
validate68.errors = [error1(instancePath+"/accept_url")];
return false;
}
}
}
}
else {
validate68.errors = [error5(instancePath)];
return false;
}
validate68.errors = null;
return true;
}
function validate67(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.invitation === undefined) && (missing0 = "invitation")){
validate67.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.invitation !== undefined){
let data0 = data.invitation;
if(!(validate68(data0, instancePath+"/invitation"))){
validate67.errors = validate68.errors;
return false;
}
}
}
}
else {
validate67.errors = [error5(instancePath)];
return false;
}
validate67.errors = null;
return true;
}
exports.v28 = validate71;
function validate71(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate71.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
validate71.errors = [error1(instancePath+"/error")];
return false;
}
}
if(data.current !== undefined){
let data1 = data.current;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate71.errors = [error4(instancePath+"/current")];
return false;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate71.errors = [error4(instancePath+"/limit")];
return false;
}
}
if(data.upgrade_to !== undefined){
let data3 = data.upgrade_to;
if(typeof data3 !== "string"){
validate71.errors = [error1(instancePath+"/upgrade_to")];
return false;
}
}
}
}
else {
validate71.errors = [error5(instancePath)];
return false;
}
validate71.errors = null;
return true;
}
exports.v29 = validate72;
function validate72(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tenant_id === undefined) && (missing0 = "tenant_id")) || ((data.role === undefined) && (missing0 = "role"))){
validate72.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.tenant_id !== undefined){
let data0 = data.tenant_id;
if(typeof data0 !== "string"){
validate72.errors = [error1(instancePath+"/tenant_id")];
return false;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 !== "string"){
validate72.errors = [error1(instancePath+"/role")];
return false;
}
}
}
}
else {
validate72.errors = [error5(instancePath)];
return false;
}
validate72.errors = null;
return true;
}
exports.v30 = validate73;
function validate73(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.member === undefined) && (missing0 = "member")){
validate73.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.member !== undefined){
let data0 = data.member;
if(!(validate60(data0, instancePath+"/member"))){
validate73.errors = validate60.errors;
return false;
}
}
}
}
else {
validate73.errors = [error5(instancePath)];
return false;
}
validate73.errors = null;
return true;
}
exports.v31 = validate75;
function validate75(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.removed === undefined) && (missing0 = "removed")){
validate75.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.removed !== undefined){
let data0 = data.removed;
if(typeof data0 !== "boolean"){
validate75.errors = [error17(instancePath+"/removed")];
return false;
}
}
}
}
else {
validate75.errors = [error5(instancePath)];
return false;
}
validate75.errors = null;
return true;
}
exports.v32 = validate76;
function validate76(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.revoked === undefined) && (missing0 = "revoked")){
validate76.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.revoked !== undefined){
let data0 = data.revoked;
if(typeof data0 !== "boolean"){
validate76.errors = [error17(instancePath+"/revoked")];
return false;
}
}
}
}
else {
validate76.errors = [error5(instancePath)];
return false;
}
validate76.errors = null;
return true;
}
exports.v33 = validate77;
function validate78(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.passed === undefined) && (missing0 = "passed")) || ((data.failed_rules === undefined) && (missing0 = "failed_rules"))) || ((data.checks === undefined) && (missing0 = "checks"))) || ((data.matched_playbooks === undefined) && (missing0 = "matched_playbooks"))) || ((data.shadow_mode === undefined) && (missing0 = "shadow_mode"))) || ((data.quiet_hours_active === undefined) && (missing0 = "quiet_hours_active"))){
validate78.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.passed !== undefined){
let data0 = data.passed;
if(typeof data0 !== "boolean"){
validate78.errors = [error17(instancePath+"/passed")];
return false;
}
}
if(data.failed_rules !== undefined){
let data1 = data.failed_rules;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
validate78.errors = [error1(instancePath+"/failed_rules/" + i0)];
return false;
}
}
}
else {
validate78.errors = [error6(instancePath+"/failed_rules")];
return false;
}
}
if(data.checks !== undefined){
let data3 = data.checks;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.rule === undefined) && (missing1 = "rule")) || ((data4.passed === undefined) && (missing1 = "passed"))){
validate78.errors = [error0(instancePath+"/checks/" + i1, missing1)];
return false;
}
else {
if(data4.rule !== undefined){
let data5 = data4.rule;
if(typeof data5 !== "string"){
validate78.errors = [error1(instancePath+"/checks/" + i1+"/rule")];
return false;
}
}
if(data4.passed !== undefined){
let data6 = data4.passed;
if(typeof data6 !== "boolean"){
validate78.errors = [error17(instancePath+"/checks/" + i1+"/passed")];
return false;
}
}
if(data4.detail !== undefined){
let data7 = data4.detail;
if(typeof data7 !== "string"){
validate78.errors = [error1(instancePath+"/checks/" + i1+"/detail")];
return false;
}
}
}
}
else {
validate78.errors = [error5(instancePath+"/checks/" + i1)];
return false;
}
}
}
else {
validate78.errors = [error6(instancePath+"/checks")];
return false;
}
}
if(data.matched_playbooks !== undefined){
let data8 = data.matched_playbooks;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((((((data9.playbook_id === undefined) && (missing2 = "playbook_id")) || ((data9.name === undefined) && (missing2 = "name"))) || ((data9.lifecycle_area === undefined) && (missing2 = "lifecycle_area"))) || ((data9.eligible === undefined) && (missing2 = "eligible"))) || ((data9.blocked_by === undefined) && (missing2 = "blocked_by"))){
validate78.errors = [error0(instancePath+"/matched_playbooks/" + i2, missing2)];
return false;
}
else {
if(data9.playbook_id !== undefined){
let data10 = data9.playbook_id;
if(typeof data10 !== "string"){
validate78.errors = [error1(instancePath+"/matched_playbooks/" + i2+"/playbook_id")];
return false;
}
}
if(data9.name !== undefined){
let data11 = data9.name;
if(typeof data11 !== "string"){
validate78.errors = [error1(instancePath+"/matched_playbooks/" + i2+"/name")];
return false;
}
}
if(data9.lifecycle_area !== undefined){
let data12 = data9.lifecycle_area;
if((typeof data12 !== "string") && (data12 !== null)){
validate78.errors = [error9(instancePath+"/matched_playbooks/" + i2+"/lifecycle_area")];
return false;
}
if(!((((((data12 === "onboarding") || (data12 === "churn_prevention")) || (data12 === "retention")) || (data12 === "upsell")) || (data12 === "win_back")) || (data12 === null))){
validate78.errors = [error10(instancePath+"/matched_playbooks/" + i2+"/lifecycle_area")];
return false;
}
}
if(data9.eligible !== undefined){
let data13 = data9.eligible;
if(typeof data13 !== "boolean"){
validate78.errors = [error17(instancePath+"/matched_playbooks/" + i2+"/eligible")];
return false;
}
}
if(data9.blocked_by !== undefined){
let data14 = data9.blocked_by;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(typeof data15 !== "string"){
validate78.errors = [error1(instancePath+"/matched_playbooks/" + i2+"/blocked_by/" + i3)];
return false;
}
}
}
else {
validate78.errors = [error6(instancePath+"/matched_playbooks/" + i2+"/blocked_by")];
return false;
}
}
}
}
else {
validate78.errors = [error5(instancePath+"/matched_playbooks/" + i2)];
return false;
}
}
}
else {
validate78.errors = [error6(instancePath+"/matched_playbooks")];
return false;
}
}
if(data.shadow_mode !== undefined){
let data16 = data.shadow_mode;
if(typeof data16 !== "boolean"){
validate78.errors = [error17(instancePath+"/shadow_mode")];
return false;
}
}
if(data.quiet_hours_active !== undefined){
let data17 = data.quiet_hours_active;
if(typeof data17 !== "boolean"){
validate78.errors = [error17(instancePath+"/quiet_hours_active")];
return false;
}
}
}
}
else {
validate78.errors = [error5(instancePath)];
return false;
}
validate78.errors = null;
return true;
}
function validate77(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.dry_run === undefined) && (missing0 = "dry_run")) || ((data.decision === undefined) && (missing0 = "decision"))) || ((data.rules === undefined) && (missing0 = "rules"))){
validate77.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.dry_run !== undefined){
let data0 = data.dry_run;
if(typeof data0 !== "boolean"){
validate77.errors = [error17(instancePath+"/dry_run")];
return false;
}
if(!(data0 === true)){
validate77.errors = [error30(instancePath+"/dry_run")];
return false;
}
}
if(data.decision !== undefined){
let data1 = data.decision;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.action === undefined) && (missing1 = "action")){
validate77.errors = [error0(instancePath+"/decision", missing1)];
return false;
}
else {
if(data1.action !== undefined){
let data2 = data1.action;
if(typeof data2 !== "string"){
validate77.errors = [error1(instancePath+"/decision/action")];
return false;
}
if(!((((data2 === "intervene") || (data2 === "wait")) || (data2 === "escalate")) || (data2 === "no_action"))){
validate77.errors = [error31(instancePath+"/decision/action")];
return false;
}
}
if(data1.playbook_id !== undefined){
let data3 = data1.playbook_id;
if(typeof data3 !== "string"){
validate77.errors = [error1(instancePath+"/decision/playbook_id")];
return false;
}
}
if(data1.channel !== undefined){
let data4 = data1.channel;
if(typeof data4 !== "string"){
validate77.errors = [error1(instancePath+"/decision/channel")];
return false;
}
}
if(data1.confidence !== undefined){
let data5 = data1.confidence;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate77.errors = [error4(instancePath+"/decision/confidence")];
return false;
}
}
if(data1.reasoning !== undefined){
let data6 = data1.reasoning;
if(typeof data6 !== "string"){
validate77.errors = [error1(instancePath+"/decision/reasoning")];
return false;
}
}
if(data1.reason !== undefined){
let data7 = data1.reason;
if(typeof data7 !== "string"){
validate77.errors = [error1(instancePath+"/decision/reason")];
return false;
}
}
}
}
else {
validate77.errors = [error5(instancePath+"/decision")];
return false;
}
}
if(data.context !== undefined){
let data8 = data.context;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.lifecycle_stage !== undefined){
let data9 = data8.lifecycle_stage;
if(typeof data9 !== "string"){
validate77.errors = [error1(instancePath+"/context/lifecycle_stage")];
return false;
}
}
if(data8.activation_score !== undefined){
let data10 = data8.activation_score;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate77.errors = [error4(instancePath+"/context/activation_score")];
return false;
}
}
if(data8.risk_level !== undefined){
let data11 = data8.risk_level;
if(typeof data11 !== "string"){
validate77.errors = [error1(instancePath+"/context/risk_level")];
return false;
}
}
if(data8.matched_playbooks !== undefined){
let data12 = data8.matched_playbooks;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate77.errors = [error4(instancePath+"/context/matched_playbooks")];
return false;
}
}
}
else {
validate77.errors = [error5(instancePath+"/context")];
return false;
}
}
if(data.rules !== undefined){
let data13 = data.rules;
if(!(validate78(data13, instancePath+"/rules"))){
validate77.errors = validate78.errors;
return false;
}
}
}
}
else {
validate77.errors = [error5(instancePath)];
return false;
}
validate77.errors = null;
return true;
}
exports.v34 = validate80;
function validate81(data, instancePath=""){
if(typeof data !== "string"){
validate81.errors = [error1(instancePath)];
return false;
}
if(!(((((data === "onboarding") || (data === "churn_prevention")) || (data === "retention")) || (data === "upsell")) || (data === "win_back"))){
validate81.errors = [error32(instancePath)];
return false;
}
validate81.errors = null;
return true;
}
function validate80(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.range === undefined) && (missing0 = "range")) || ((data.kpis === undefined) && (missing0 = "kpis"))) || ((data.roi === undefined) && (missing0 = "roi"))) || ((data.lifecycle_distribution === undefined) && (missing0 = "lifecycle_distribution"))) || ((data.risk_distribution === undefined) && (missing0 = "risk_distribution"))) || ((data.intervention_stats === undefined) && (missing0 = "intervention_stats"))) || ((data.outcome_stats === undefined) && (missing0 = "outcome_stats"))) || ((data.top_playbooks === undefined) && (missing0 = "top_playbooks"))) || ((data.lifecycle_area_breakdown === undefined) && (missing0 = "lifecycle_area_breakdown"))){
validate80.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.range !== undefined){
let data0 = data.range;
if(typeof data0 !== "string"){
validate80.errors = [error1(instancePath+"/range")];
return false;
}
}
if(data.kpis !== undefined){
let data1 = data.kpis;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((((data1.total_users === undefined) && (missing1 = "total_users")) || ((data1.total_interventions === undefined) && (missing1 = "total_interventions"))) || ((data1.positive_outcome_rate === undefined) && (missing1 = "positive_outcome_rate"))) || ((data1.churn_rate === undefined) && (missing1 = "churn_rate"))) || ((data1.retention_rate === undefined) && (missing1 = "retention_rate"))){
validate80.errors = [error0(instancePath+"/kpis", missing1)];
return false;
}
else {
if(data1.total_users !== undefined){
let data2 = data1.total_users;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate80.errors = [error4(instancePath+"/kpis/total_users")];
return false;
}
}
if(data1.total_interventions !== undefined){
let data3 = data1.total_interventions;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate80.errors = [error4(instancePath+"/kpis/total_interventions")];
return false;
}
}
if(data1.positive_outcome_rate !== undefined){
let data4 = data1.positive_outcome_rate;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate80.errors = [error4(instancePath+"/kpis/positive_outcome_rate")];
return false;
}
}
if(data1.churn_rate !== undefined){
let data5 = data1.churn_rate;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate80.errors = [error4(instancePath+"/kpis/churn_rate")];
return false;
}
}
if(data1.retention_rate !== undefined){
let data6 = data1.retention_rate;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate80.errors = [error4(instancePath+"/kpis/retention_rate")];
return false;
}
}
}
}
else {
validate80.errors = [error5(instancePath+"/kpis")];
return false;
}
}
if(data.roi !== undefined){
let data7 = data.roi;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((((data7.recovered_users === undefined) && (missing2 = "recovered_users")) || ((data7.intervention_success_rate === undefined) && (missing2 = "intervention_success_rate"))) || ((data7.avg_time_to_outcome_days === undefined) && (missing2 = "avg_time_to_outcome_days"))) || ((data7.outcomes_by_lifecycle_area === undefined) && (missing2 = "outcomes_by_lifecycle_area"))){
validate80.errors = [error0(instancePath+"/roi", missing2)];
return false;
}
else {
if(data7.recovered_users !== undefined){
let data8 = data7.recovered_users;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate80.errors = [error4(instancePath+"/roi/recovered_users")];
return false;
}
}
if(data7.intervention_success_rate !== undefined){
let data9 = data7.intervention_success_rate;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate80.errors = [error4(instancePath+"/roi/intervention_success_rate")];
return false;
}
}
if(data7.avg_time_to_outcome_days !== undefined){
let data10 = data7.avg_time_to_outcome_days;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate80.errors = [error4(instancePath+"/roi/avg_time_to_outcome_days")];
return false;
}
}
if(data7.outcomes_by_lifecycle_area !== undefined){
let data11 = data7.outcomes_by_lifecycle_area;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing3;
if((((((data12.lifecycle_area === undefined) && (missing3 = "lifecycle_area")) || ((data12.positive === undefined) && (missing3 = "positive"))) || ((data12.negative === undefined) && (missing3 = "negative"))) || ((data12.neutral === undefined) && (missing3 = "neutral"))) || ((data12.total === undefined) && (missing3 = "total"))){
validate80.errors = [error0(instancePath+"/roi/outcomes_by_lifecycle_area/" + i0, missing3)];
return false;
}
else {
if(data12.lifecycle_area !== undefined){
let data13 = data12.lifecycle_area;
if(!(validate81(data13, instancePath+"/roi/outcomes_by_lifecycle_area/" + i0+"/lifecycle_area"))){
validate80.errors = validate81.errors;
return false;
}
}
if(data12.positive !== undefined){
let data14 = data12.positive;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate80.errors = [error24(instancePath+"/roi/outcomes_by_lifecycle_area/" + i0+"/positive")];
return false;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate80.errors = [error15(instancePath+"/roi/outcomes_by_lifecycle_area/" + i0+"/positive")];
return false;
}
}
}
if(data12.negative !== undefined){
let data15 = data12.negative;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate80.errors = [error24(instancePath+"/roi/outcomes_by_lifecycle_area/" + i0+"/negative")];
return false;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate80.errors = [error15(instancePath+"/roi/outcomes_by_lifecycle_area/" + i0+"/negative")];
return false;
}
}
}
if(data12.neutral !== undefined){
let data16 = data12.neutral;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate80.errors = [error24(instancePath+"/roi/outcomes_by_lifecycle_area/" + i0+"/neutral")];
return false;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
validate80.errors = [error15(instancePath+"/roi/outcomes_by_lifecycle_area/" + i0+"/neutral")];
return false;
}
}
}
if(data12.total !== undefined){
let data17 = data12.total;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate80.errors = [error24(instancePath+"/roi/outcomes_by_lifecycle_area/" + i0+"/total")];
return false;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate80.errors = [error15(instancePath+"/roi/outcomes_by_lifecycle_area/" + i0+"/total")];
return false;
}
}
}
}
}
else {
validate80.errors = [error5(instancePath+"/roi/outcomes_by_lifecycle_area/" + i0)];
return false;
}
}
}
else {
validate80.errors = [error6(instancePath+"/roi/outcomes_by_lifecycle_area")];
return false;
}
}
}
}
else {
validate80.errors = [error5(instancePath+"/roi")];
return false;
}
}
if(data.lifecycle_distribution !== undefined){
let data18 = data.lifecycle_distribution;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing4;
if((((data19.stage === undefined) && (missing4 = "stage")) || ((data19.count === undefined) && (missing4 = "count"))) || ((data19.percent === undefined) && (missing4 = "percent"))){
validate80.errors = [error0(instancePath+"/lifecycle_distribution/" + i1, missing4)];
return false;
}
else {
if(data19.stage !== undefined){
let data20 = data19.stage;
if(!(validate33(data20, instancePath+"/lifecycle_distribution/" + i1+"/stage"))){
validate80.errors = validate33.errors;
return false;
}
}
if(data19.count !== undefined){
let data21 = data19.count;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate80.errors = [error24(instancePath+"/lifecycle_distribution/" + i1+"/count")];
return false;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate80.errors = [error15(instancePath+"/lifecycle_distribution/" + i1+"/count")];
return false;
}
}
}
if(data19.percent !== undefined){
let data22 = data19.percent;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 100 || isNaN(data22)){
validate80.errors = [error25(instancePath+"/lifecycle_distribution/" + i1+"/percent")];
return false;
}
else {
if(data22 < 0 || isNaN(data22)){
validate80.errors = [error15(instancePath+"/lifecycle_distribution/" + i1+"/percent")];
return false;
}
}
}
else {
validate80.errors = [error4(instancePath+"/lifecycle_distribution/" + i1+"/percent")];
return false;
}
}
}
}
else {
validate80.errors = [error5(instancePath+"/lifecycle_distribution/" + i1)];
return false;
}
}
}
else {
validate80.errors = [error6(instancePath+"/lifecycle_distribution")];
return false;
}
}
if(data.risk_distribution !== undefined){
let data23 = data.risk_distribution;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing5;
if((((data24.risk_level === undefined) && (missing5 = "risk_level")) || ((data24.count === undefined) && (missing5 = "count"))) || ((data24.percent === undefined) && (missing5 = "percent"))){
validate80.errors = [error0(instancePath+"/risk_distribution/" + i2, missing5)];
return false;
}
else {
if(data24.risk_level !== undefined){
let data25 = data24.risk_level;
if(!(validate35(data25, instancePath+"/risk_distribution/" + i2+"/risk_level"))){
validate80.errors = validate35.errors;
return false;
}
}
if(data24.count !== undefined){
let data26 = data24.count;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate80.errors = [error24(instancePath+"/risk_distribution/" + i2+"/count")];
return false;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
validate80.errors = [error15(instancePath+"/risk_distribution/" + i2+"/count")];
return false;
}
}
}
if(data24.percent !== undefined){
let data27 = data24.percent;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 100 || isNaN(data27)){
validate80.errors = [error25(instancePath+"/risk_distribution/" + i2+"/percent")];
return false;
}
else {
if(data27 < 0 || isNaN(data27)){
validate80.errors = [error15(instancePath+"/risk_distribution/" + i2+"/percent")];
return false;
}
}
}
else {
validate80.errors = [error4(instancePath+"/risk_distribution/" + i2+"/percent")];
return false;
}
}
}
}
else {
validate80.errors = [error5(instancePath+"/risk_distribution/" + i2)];
return false;
}
}
}
else {
validate80.errors = [error6(instancePath+"/risk_distribution")];
return false;
}
}
if(data.intervention_stats !== undefined){
let data28 = data.intervention_stats;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing6;
if(((data29.status === undefined) && (missing6 = "status")) || ((data29.count === undefined) && (missing6 = "count"))){
validate80.errors = [error0(instancePath+"/intervention_stats/" + i3, missing6)];
return false;
}
else {
if(data29.status !== undefined){
let data30 = data29.status;
if(typeof data30 !== "string"){
validate80.errors = [error1(instancePath+"/intervention_stats/" + i3+"/status")];
return false;
}
}
if(data29.count !== undefined){
let data31 = data29.count;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate80.errors = [error24(instancePath+"/intervention_stats/" + i3+"/count")];
return false;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
validate80.errors = [error15(instancePath+"/intervention_stats/" + i3+"/count")];
return false;
}
}
}
}
}
else {
validate80.errors = [error5(instancePath+"/intervention_stats/" + i3)];
return false;
}
}
}
else {
validate80.errors = [error6(instancePath+"/intervention_stats")];
return false;
}
}
if(data.outcome_stats !== undefined){
let data32 = data.outcome_stats;
if(Array.isArray(data32)){
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
let data33 = data32[i4];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing7;
if(((data33.outcome === undefined) && (missing7 = "outcome")) || ((data33.count === undefined) && (missing7 = "count"))){
validate80.errors = [error0(instancePath+"/outcome_stats/" + i4, missing7)];
return false;
}
else {
if(data33.outcome !== undefined){
let data34 = data33.outcome;
if(typeof data34 !== "string"){
validate80.errors = [error1(instancePath+"/outcome_stats/" + i4+"/outcome")];
return false;
}
if(!(((data34 === "positive") || (data34 === "negative")) || (data34 === "neutral"))){
validate80.errors = [error33(instancePath+"/outcome_stats/" + i4+"/outcome")];
return false;
}
}
if(data33.count !== undefined){
let data35 = data33.count;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate80.errors = [error24(instancePath+"/outcome_stats/" + i4+"/count")];
return false;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
validate80.errors = [error15(instancePath+"/outcome_stats/" + i4+"/count")];
return false;
}
}
}
}
}
else {
validate80.errors = [error5(instancePath+"/outcome_stats/" + i4)];
return false;
}
}
}
else {
validate80.errors = [error6(instancePath+"/outcome_stats")];
return false;
}
}
if(data.top_playbooks !== undefined){
let data36 = data.top_playbooks;
if(Array.isArray(data36)){
const len5 = data36.length;
for(let i5=0; i5<len5; i5++){
let data37 = data36[i5];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing8;
if((((((data37.playbook_id === undefined) && (missing8 = "playbook_id")) || ((data37.name === undefined) && (missing8 = "name"))) || ((data37.interventions === undefined) && (missing8 = "interventions"))) || ((data37.positive === undefined) && (missing8 = "positive"))) || ((data37.success_rate === undefined) && (missing8 = "success_rate"))){
validate80.errors = [error0(instancePath+"/top_playbooks/" + i5, missing8)];
return false;
}
else {
if(data37.playbook_id !== undefined){
let data38 = data37.playbook_id;
if(typeof data38 !== "string"){
validate80.errors = [error1(instancePath+"/top_playbooks/" + i5+"/playbook_id")];
return false;
}
}
if(data37.name !== undefined){
let data39 = data37.name;
if(typeof data39 !== "string"){
validate80.errors = [error1(instancePath+"/top_playbooks/" + i5+"/name")];
return false;
}
}
if(data37.interventions !== undefined){
let data40 = data37.interventions;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate80.errors = [error24(instancePath+"/top_playbooks/" + i5+"/interventions")];
return false;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
validate80.errors = [error15(instancePath+"/top_playbooks/" + i5+"/interventions")];
return false;
}
}
}
if(data37.positive !== undefined){
let data41 = data37.positive;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate80.errors = [error24(instancePath+"/top_playbooks/" + i5+"/positive")];
return false;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
validate80.errors = [error15(instancePath+"/top_playbooks/" + i5+"/positive")];
return false;
}
}
}
if(data37.success_rate !== undefined){
let data42 = data37.success_rate;
if((!((typeof data42 == "number") && (isFinite(data42)))) && (data42 !== null)){
validate80.errors = [error13(instancePath+"/top_playbooks/" + i5+"/success_rate")];
return false;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 1 || isNaN(data42)){
validate80.errors = [error14(instancePath+"/top_playbooks/" + i5+"/success_rate")];
return false;
}
else {
if(data42 < 0 || isNaN(data42)){
validate80.errors = [error15(instancePath+"/top_playbooks/" + i5+"/success_rate")];
return false;
}
}
}
}
}
}
else {
validate80.errors = [error5(instancePath+"/top_playbooks/" + i5)];
return false;
}
}
}
else {
validate80.errors = [error6(instancePath+"/top_playbooks")];
return false;
}
}
if(data.lifecycle_area_breakdown !== undefined){
let data43 = data.lifecycle_area_breakdown;
if(Array.isArray(data43)){
const len6 = data43.length;
for(let i6=0; i6<len6; i6++){
let data44 = data43[i6];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing9;
if((((((data44.lifecycle_area === undefined) && (missing9 = "lifecycle_area")) || ((data44.playbooks === undefined) && (missing9 = "playbooks"))) || ((data44.active_playbooks === undefined) && (missing9 = "active_playbooks"))) || ((data44.interventions === undefined) && (missing9 = "interventions"))) || ((data44.positive_rate === undefined) && (missing9 = "positive_rate"))){
validate80.errors = [error0(instancePath+"/lifecycle_area_breakdown/" + i6, missing9)];
return false;
}
else {
if(data44.lifecycle_area !== undefined){
let data45 = data44.lifecycle_area;
if(!(validate81(data45, instancePath+"/lifecycle_area_breakdown/" + i6+"/lifecycle_area"))){
validate80.errors = validate81.errors;
return false;
}
}
if(data44.playbooks !== undefined){
let data46 = data44.playbooks;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate80.errors = [error24(instancePath+"/lifecycle_area_breakdown/" + i6+"/playbooks")];
return false;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
validate80.errors = [error15(instancePath+"/lifecycle_area_breakdown/" + i6+"/playbooks")];
return false;
}
}
}
if(data44.active_playbooks !== undefined){
let data47 = data44.active_playbooks;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate80.errors = [error24(instancePath+"/lifecycle_area_breakdown/" + i6+"/active_playbooks")];
return false;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
validate80.errors = [error15(instancePath+"/lifecycle_area_breakdown/" + i6+"/active_playbooks")];
return false;
}
}
}
if(data44.interventions !== undefined){
let data48 = data44.interventions;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate80.errors = [error24(instancePath+"/lifecycle_area_breakdown/" + i6+"/interventions")];
return false;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
validate80.errors = [error15(instancePath+"/lifecycle_area_breakdown/" + i6+"/interventions")];
return false;
}
}
}
if(data44.positive_rate !== undefined){
let data49 = data44.positive_rate;
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 1 || isNaN(data49)){
validate80.errors = [error14(instancePath+"/lifecycle_area_breakdown/" + i6+"/positive_rate")];
return false;
}
else {
if(data49 < 0 || isNaN(data49)){
validate80.errors = [error15(instancePath+"/lifecycle_area_breakdown/" + i6+"/positive_rate")];
return false;
}
}
}
else {
validate80.errors = [error4(instancePath+"/lifecycle_area_breakdown/" + i6+"/positive_rate")];
return false;
}
}
}
}
else {
validate80.errors = [error5(instancePath+"/lifecycle_area_breakdown/" + i6)];
return false;
}
}
}
else {
validate80.errors = [error6(instancePath+"/lifecycle_area_breakdown")];
return false;
}
}
}
}
else {
validate80.errors = [error5(instancePath)];
return false;
}
validate80.errors = null;
return true;
}
exports.v35 = validate86;
function validate86(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.accepted === undefined) && (missing0 = "accepted")) || ((data.users_upserted === undefined) && (missing0 = "users_upserted"))){
validate86.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.accepted !== undefined){
let data0 = data.accepted;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate86.errors = [error4(instancePath+"/accepted")];
return false;
}
}
if(data.users_upserted !== undefined){
let data1 = data.users_upserted;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate86.errors = [error4(instancePath+"/users_upserted")];
return false;
}
}
}
}
else {
validate86.errors = [error5(instancePath)];
return false;
}
validate86.errors = null;
return true;
}
exports.v36 = validate87;
function validate87(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.url === undefined) && (missing0 = "url")){
validate87.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 !== "string"){
validate87.errors = [error1(instancePath+"/url")];
return false;
}
}
}
}
else {
validate87.errors = [error5(instancePath)];
return false;
}
validate87.errors = null;
return true;
}
exports.v37 = validate88;
function validate89(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.subscribed_events === undefined) && (missing0 = "subscribed_events"))) || ((data.active === undefined) && (missing0 = "active"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate89.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
validate89.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 !== "string"){
validate89.errors = [error1(instancePath+"/url")];
return false;
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
validate89.errors = [error9(instancePath+"/description")];
return false;
}
}
if(data.subscribed_events !== undefined){
let data3 = data.subscribed_events;
if((!(Array.isArray(data3))) && (data3 !== null)){
validate89.errors = [error27(instancePath+"/subscribed_events")];
return false;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
validate89.errors = [error1(instancePath+"/subscribed_events/" + i0)];
return false;
}
}
}
}
if(data.active !== undefined){
let data5 = data.active;
if(typeof data5 !== "boolean"){
validate89.errors = [error17(instancePath+"/active")];
return false;
}
}
if(data.created_at !== undefined){
let data6 = data.created_at;
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
validate89.errors = [error12(instancePath+"/created_at")];
return false;
}
}
else {
validate89.errors = [error1(instancePath+"/created_at")];
return false;
}
}
if(data.updated_at !== undefined){
let data7 = data.updated_at;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
validate89.errors = [error12(instancePath+"/updated_at")];
return false;
}
}
else {
validate89.errors = [error1(instancePath+"/updated_at")];
return false;
}
}
}
}
else {
validate89.errors = [error5(instancePath)];
return false;
}
validate89.errors = null;
return true;
}
function validate88(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.endpoints === undefined) && (missing0 = "endpoints")){
validate88.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.endpoints !== undefined){
let data0 = data.endpoints;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate89(data1, instancePath+"/endpoints/" + i0))){
validate88.errors = validate89.errors;
return false;
}
}
}
else {
validate88.errors = [error6(instancePath+"/endpoints")];
return false;
}
}
}
}
else {
validate88.errors = [error5(instancePath)];
return false;
}
validate88.errors = null;
return true;
}
exports.v38 = validate91;
function validate92(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.secret === undefined) && (missing0 = "secret"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.subscribed_events === undefined) && (missing0 = "subscribed_events"))) || ((data.active === undefined) && (missing0 = "active"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate92.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
validate92.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 !== "string"){
validate92.errors = [error1(instancePath+"/url")];
return false;
}
}
if(data.secret !== undefined){
let data2 = data.secret;
if(typeof data2 === "string"){
}
else {
validate92.errors = [error1(instancePath+"/secret")];
return false;
}
}
if(data.description !== undefined){
let data3 = data.description;
if((typeof data3 !== "string") && (data3 !== null)){
validate92.errors = [error9(instancePath+"/description")];
return false;
}
}
if(data.subscribed_events !== undefined){
let data4 = data.subscribed_events;
if((!(Array.isArray(data4))) && (data4 !== null)){
validate92.errors = [error27(instancePath+"/subscribed_events")];
return false;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
validate92.errors = [error1(instancePath+"/subscribed_events/" + i0)];
return false;
}
}
}
}
if(data.active !== undefined){
let data6 = data.active;
if(typeof data6 !== "boolean"){
validate92.errors = [error17(instancePath+"/active")];
return false;
}
}
if(data.created_at !== undefined){
let data7 = data.created_at;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
validate92.errors = [error12(instancePath+"/created_at")];
return false;
}
}
else {
validate92.errors = [error1(instancePath+"/created_at")];
return false;
}
}
}
}
else {
validate92.errors = [error5(instancePath)];
return false;
}
validate92.errors = null;
return true;
}
function validate91(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.endpoint === undefined) && (missing0 = "endpoint")){
validate91.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.endpoint !== undefined){
let data0 = data.endpoint;
if(!(validate92(data0, instancePath+"/endpoint"))){
validate91.errors = validate92.errors;
return false;
}
}
}
}
else {
validate91.errors = [error5(instancePath)];
return false;
}
validate91.errors = null;
return true;
}
exports.v39 = validate94;
function validate95(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) && (missing0 = "error")) || ((data.upgrade_to === undefined) && (missing0 = "upgrade_to"))){
validate95.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
validate95.errors = [error1(instancePath+"/error")];
return false;
}
}
if(data.upgrade_to !== undefined){
let data1 = data.upgrade_to;
if(typeof data1 !== "string"){
validate95.errors = [error1(instancePath+"/upgrade_to")];
return false;
}
}
}
}
else {
validate95.errors = [error5(instancePath)];
return false;
}
validate95.errors = null;
return true;
}
function validate94(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate95(data, instancePath))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate2(data, instancePath))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = error16(instancePath);
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate94.errors = vErrors;
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
validate94.errors = vErrors;
return errors === 0;
}
exports.v40 = validate98;
function validate98(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.endpoint === undefined) && (missing0 = "endpoint")){
validate98.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.endpoint !== undefined){
let data0 = data.endpoint;
if(!(validate89(data0, instancePath+"/endpoint"))){
validate98.errors = validate89.errors;
return false;
}
}
}
}
else {
validate98.errors = [error5(instancePath)];
return false;
}
validate98.errors = null;
return true;
}
exports.v41 = validate100;
function validate100(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.deleted === undefined) && (missing0 = "deleted")){
validate100.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.deleted !== undefined){
let data0 = data.deleted;
if(typeof data0 !== "boolean"){
validate100.errors = [error17(instancePath+"/deleted")];
return false;
}
}
}
}
else {
validate100.errors = [error5(instancePath)];
return false;
}
validate100.errors = null;
return true;
}
exports.v42 = validate101;
function validate101(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.test === undefined) && (missing0 = "test")){
validate101.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.test !== undefined){
let data0 = data.test;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.success === undefined) && (missing1 = "success")){
validate101.errors = [error0(instancePath+"/test", missing1)];
return false;
}
else {
if(data0.success !== undefined){
let data1 = data0.success;
if(typeof data1 !== "boolean"){
validate101.errors = [error17(instancePath+"/test/success")];
return false;
}
}
if(data0.status !== undefined){
let data2 = data0.status;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate101.errors = [error4(instancePath+"/test/status")];
return false;
}
}
if(data0.status_text !== undefined){
let data3 = data0.status_text;
if(typeof data3 !== "string"){
validate101.errors = [error1(instancePath+"/test/status_text")];
return false;
}
}
if(data0.error !== undefined){
let data4 = data0.error;
if(typeof data4 !== "string"){
validate101.errors = [error1(instancePath+"/test/error")];
return false;
}
}
}
}
else {
validate101.errors = [error5(instancePath+"/test")];
return false;
}
}
}
}
else {
validate101.errors = [error5(instancePath)];
return false;
}
validate101.errors = null;
return true;
}
return exports
})()
const headers = (() => {
const exports = {}
const error0 = (instancePath) => ({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
const error1 = (instancePath) => ({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
const error2 = (instancePath) => ({instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"});
const error3 = (instancePath, value) => ({instancePath,keyword:"required",params:{missingProperty: value},message:"must have required property '"+value+"'"});
const error4 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
exports.v1 = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-request-id"] !== undefined){
let data0 = data["x-request-id"];
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(coerced0 !== undefined){
}
else if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
validate0.errors = [error0(instancePath+"/x-request-id")];
return false;
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
validate0.errors = [error1(instancePath)];
return false;
}
validate0.errors = null;
return true;
}
exports.v2 = validate1;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-request-id"] !== undefined){
let data0 = data["x-request-id"];
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(coerced0 !== undefined){
}
else if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
validate1.errors = [error0(instancePath+"/x-request-id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-request-id"] = coerced0;
}
}
}
}
if(data["x-ratelimit-limit"] !== undefined){
let data1 = data["x-ratelimit-limit"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(coerced1 !== undefined){
}
else if(dataType1 === "boolean" || data1 === null || (dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced1 = +data1;
}
else {
validate1.errors = [error2(instancePath+"/x-ratelimit-limit")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-ratelimit-limit"] = coerced1;
}
}
}
}
if(data["x-ratelimit-remaining"] !== undefined){
let data2 = data["x-ratelimit-remaining"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 === "boolean" || data2 === null || (dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced2 = +data2;
}
else {
validate1.errors = [error2(instancePath+"/x-ratelimit-remaining")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["x-ratelimit-remaining"] = coerced2;
}
}
}
}
if(data["x-ratelimit-reset"] !== undefined){
let data3 = data["x-ratelimit-reset"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(coerced3 !== undefined){
}
else if(dataType3 === "boolean" || data3 === null || (dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced3 = +data3;
}
else {
validate1.errors = [error2(instancePath+"/x-ratelimit-reset")];
return false;
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["x-ratelimit-reset"] = coerced3;
}
}
}
}
}
else {
validate1.errors = [error1(instancePath)];
return false;
}
validate1.errors = null;
return true;
}
exports.v3 = validate2;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["retry-after"] === undefined) && (missing0 = "retry-after")){
validate2.errors = [error3(instancePath, missing0)];
return false;
}
else {
if(data["retry-after"] !== undefined){
let data0 = data["retry-after"];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(coerced0 !== undefined){
}
else if(dataType0 === "boolean" || data0 === null || (dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))){
coerced0 = +data0;
}
else {
validate2.errors = [error2(instancePath+"/retry-after")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["retry-after"] = coerced0;
}
}
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate2.errors = [error4(instancePath+"/retry-after")];
return false;
}
}
}
if(data["x-request-id"] !== undefined){
let data1 = data["x-request-id"];
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(coerced1 !== undefined){
}
else if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
validate2.errors = [error0(instancePath+"/x-request-id")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-request-id"] = coerced1;
}
}
}
}
if(data["x-ratelimit-limit"] !== undefined){
let data2 = data["x-ratelimit-limit"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 === "boolean" || data2 === null || (dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced2 = +data2;
}
else {
validate2.errors = [error2(instancePath+"/x-ratelimit-limit")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["x-ratelimit-limit"] = coerced2;
}
}
}
}
if(data["x-ratelimit-remaining"] !== undefined){
let data3 = data["x-ratelimit-remaining"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(coerced3 !== undefined){
}
else if(dataType3 === "boolean" || data3 === null || (dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced3 = +data3;
}
else {
validate2.errors = [error2(instancePath+"/x-ratelimit-remaining")];
return false;
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["x-ratelimit-remaining"] = coerced3;
}
}
}
}
if(data["x-ratelimit-reset"] !== undefined){
let data4 = data["x-ratelimit-reset"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(coerced4 !== undefined){
}
else if(dataType4 === "boolean" || data4 === null || (dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))){
coerced4 = +data4;
}
else {
validate2.errors = [error2(instancePath+"/x-ratelimit-reset")];
return false;
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["x-ratelimit-reset"] = coerced4;
}
}
}
}
}
}
else {
validate2.errors = [error1(instancePath)];
return false;
}
validate2.errors = null;
return true;
}
exports.v4 = validate3;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-request-id"] !== undefined){
let data0 = data["x-request-id"];
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(coerced0 !== undefined){
}
else if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
validate3.errors = [error0(instancePath+"/x-request-id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-request-id"] = coerced0;
}
}
}
}
if(data["x-ratelimit-limit"] !== undefined){
let data1 = data["x-ratelimit-limit"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(coerced1 !== undefined){
}
else if(dataType1 === "boolean" || data1 === null || (dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced1 = +data1;
}
else {
validate3.errors = [error2(instancePath+"/x-ratelimit-limit")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-ratelimit-limit"] = coerced1;
}
}
}
}
if(data["x-ratelimit-remaining"] !== undefined){
let data2 = data["x-ratelimit-remaining"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 === "boolean" || data2 === null || (dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced2 = +data2;
}
else {
validate3.errors = [error2(instancePath+"/x-ratelimit-remaining")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["x-ratelimit-remaining"] = coerced2;
}
}
}
}
if(data["x-ratelimit-reset"] !== undefined){
let data3 = data["x-ratelimit-reset"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(coerced3 !== undefined){
}
else if(dataType3 === "boolean" || data3 === null || (dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced3 = +data3;
}
else {
validate3.errors = [error2(instancePath+"/x-ratelimit-reset")];
return false;
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["x-ratelimit-reset"] = coerced3;
}
}
}
}
if(data["retry-after"] !== undefined){
let data4 = data["retry-after"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(coerced4 !== undefined){
}
else if(dataType4 === "boolean" || data4 === null || (dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))){
coerced4 = +data4;
}
else {
validate3.errors = [error2(instancePath+"/retry-after")];
return false;
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["retry-after"] = coerced4;
}
}
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate3.errors = [error4(instancePath+"/retry-after")];
return false;
}
}
}
}
else {
validate3.errors = [error1(instancePath)];
return false;
}
validate3.errors = null;
return true;
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
