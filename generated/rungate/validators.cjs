// Written by "npm run generate"; do not edit.
'use strict'
const scalars = (() => {
const exports = {}
const error0 = (instancePath) => ({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
const error1 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part0},message:"must be equal to one of the allowed values"});
const error2 = (instancePath) => ({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
const error3 = (instancePath, value) => ({instancePath,keyword:"required",params:{missingProperty: value},message:"must have required property '"+value+"'"});
const error4 = (instancePath) => ({instancePath,keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
const error5 = (instancePath) => ({instancePath,keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
const error6 = (instancePath) => ({instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"});
const error7 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"});
const error8 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
const error9 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part1},message:"must be equal to one of the allowed values"});
const error10 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part2},message:"must be equal to one of the allowed values"});
const error11 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part3},message:"must be equal to one of the allowed values"});
const error12 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"});
const error13 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
const error14 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part4},message:"must be equal to one of the allowed values"});
const error15 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part5},message:"must be equal to one of the allowed values"});
const error16 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part6},message:"must be equal to one of the allowed values"});
const error17 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"});
const error18 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part7},message:"must be equal to one of the allowed values"});
const error19 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part8},message:"must be equal to one of the allowed values"});
const error20 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part9},message:"must be equal to one of the allowed values"});
const error21 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
const error22 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part10},message:"must be equal to one of the allowed values"});
const error23 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part11},message:"must be equal to one of the allowed values"});
const error24 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part12},message:"must be equal to one of the allowed values"});
const error25 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part13},message:"must be equal to one of the allowed values"});
const error26 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part14},message:"must be equal to one of the allowed values"});
const error27 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part15},message:"must be equal to one of the allowed values"});
const error28 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part16},message:"must be equal to one of the allowed values"});
const error29 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part17},message:"must be equal to one of the allowed values"});
const error30 = (instancePath) => ({instancePath,keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]+$"+"\""});
const part0 = ["active","disabled","deleted"];
const part1 = ["active","disabled"];
const part2 = ["running","completed","failed","budget_exceeded","force_stopped"];
const part3 = ["asc","desc"];
const part4 = ["true","false"];
const part5 = ["agent","provider","model","day"];
const part6 = ["hour","day","week"];
const part7 = ["provider","model","agent","provider_key"];
const part8 = ["spend","requests","tokens","latency_p95","errors"];
const part9 = ["agent","model","provider"];
const part10 = ["started_at","ended_at","cost_usd","status","step_count","name"];
const part11 = ["run.started","run.completed","run.budget_exceeded","run.force_stopped","run.alert_threshold","step.completed","step.policy_blocked","step.budget_blocked","step.failed","agent.created","agent.updated","agent.disabled","policy.created","policy.updated","policy.deleted","policy.version_created","provider_key.created","provider_key.disabled","provider_key.enabled","provider_key.deleted","provider_key.rotated","step.approval_required","approval.approved","approval.rejected","admin_token.created","admin_token.revoked","alert.triggered","alert_rule.created","alert_rule.updated","alert_rule.deleted","member.role_changed","member.removed","member.ownership_transferred","webhook.test"];
const part12 = ["active","paused","failing"];
const part13 = ["pending","success","failed"];
const part14 = ["pending","approved","rejected","expired"];
const part15 = ["active","revoked"];
const part16 = ["pending","accepted","expired","revoked"];
const part17 = ["setup","core-tests","advanced-tests","reference"];
exports.v1 = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.provider !== undefined){
let data0 = data.provider;
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
validate0.errors = [error0(instancePath+"/provider")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["provider"] = coerced0;
}
}
}
}
if(data.status !== undefined){
let data1 = data.status;
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
validate0.errors = [error0(instancePath+"/status")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["status"] = coerced1;
}
}
}
if(!(((data1 === "active") || (data1 === "disabled")) || (data1 === "deleted"))){
validate0.errors = [error1(instancePath+"/status")];
return false;
}
}
}
else {
validate0.errors = [error2(instancePath)];
return false;
}
validate0.errors = null;
return true;
}
exports.v2 = validate1;
const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate1.errors = [error3(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
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
validate1.errors = [error0(instancePath+"/id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["id"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate1.errors = [error4(instancePath+"/id")];
return false;
}
}
}
}
}
else {
validate1.errors = [error2(instancePath)];
return false;
}
validate1.errors = null;
return true;
}
exports.v3 = validate2;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.remap_to !== undefined){
let data0 = data.remap_to;
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
validate2.errors = [error0(instancePath+"/remap_to")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["remap_to"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate2.errors = [error4(instancePath+"/remap_to")];
return false;
}
}
}
}
else {
validate2.errors = [error2(instancePath)];
return false;
}
validate2.errors = null;
return true;
}
exports.v4 = validate3;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate3.errors = [error3(instancePath, missing0)];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
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
validate3.errors = [error0(instancePath+"/name")];
return false;
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
validate3.errors = [error2(instancePath)];
return false;
}
validate3.errors = null;
return true;
}
exports.v5 = validate4;
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
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
validate4.errors = [error0(instancePath+"/name")];
return false;
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
validate4.errors = [error2(instancePath)];
return false;
}
validate4.errors = null;
return true;
}
exports.v6 = validate5;
const formats4 = require("ajv-formats/dist/formats").fullFormats["date-time"];
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.since !== undefined){
let data0 = data.since;
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
validate5.errors = [error0(instancePath+"/since")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["since"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!(formats4.validate(data0))){
validate5.errors = [error5(instancePath+"/since")];
return false;
}
}
}
if(data.until !== undefined){
let data1 = data.until;
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
validate5.errors = [error0(instancePath+"/until")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["until"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(!(formats4.validate(data1))){
validate5.errors = [error5(instancePath+"/until")];
return false;
}
}
}
}
else {
validate5.errors = [error2(instancePath)];
return false;
}
validate5.errors = null;
return true;
}
exports.v7 = validate6;
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 100;
}
if(data.since !== undefined){
let data0 = data.since;
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
validate6.errors = [error0(instancePath+"/since")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["since"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!(formats4.validate(data0))){
validate6.errors = [error5(instancePath+"/since")];
return false;
}
}
}
if(data.until !== undefined){
let data1 = data.until;
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
validate6.errors = [error0(instancePath+"/until")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["until"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(!(formats4.validate(data1))){
validate6.errors = [error5(instancePath+"/until")];
return false;
}
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 === "boolean" || data2 === null || (dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced2 = +data2;
}
else {
validate6.errors = [error6(instancePath+"/limit")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["limit"] = coerced2;
}
}
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 500 || isNaN(data2)){
validate6.errors = [error7(instancePath+"/limit")];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate6.errors = [error8(instancePath+"/limit")];
return false;
}
}
}
}
else {
validate6.errors = [error2(instancePath)];
return false;
}
validate6.errors = null;
return true;
}
exports.v8 = validate7;
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.version === undefined) && (missing0 = "version"))){
validate7.errors = [error3(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
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
validate7.errors = [error0(instancePath+"/id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["id"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate7.errors = [error4(instancePath+"/id")];
return false;
}
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(coerced1 !== undefined){
}
else if(dataType1 === "boolean" || data1 === null || (dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced1 = +data1;
}
else {
validate7.errors = [error6(instancePath+"/version")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["version"] = coerced1;
}
}
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate7.errors = [error8(instancePath+"/version")];
return false;
}
}
}
}
}
else {
validate7.errors = [error2(instancePath)];
return false;
}
validate7.errors = null;
return true;
}
exports.v9 = validate8;
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
let data0 = data.status;
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
validate8.errors = [error0(instancePath+"/status")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["status"] = coerced0;
}
}
}
if(!((data0 === "active") || (data0 === "disabled"))){
validate8.errors = [error9(instancePath+"/status")];
return false;
}
}
if(data.policy_id !== undefined){
let data1 = data.policy_id;
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
validate8.errors = [error0(instancePath+"/policy_id")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["policy_id"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate8.errors = [error4(instancePath+"/policy_id")];
return false;
}
}
}
}
else {
validate8.errors = [error2(instancePath)];
return false;
}
validate8.errors = null;
return true;
}
exports.v10 = validate9;
function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate9.errors = [error0(instancePath+"/agent_id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["agent_id"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate9.errors = [error4(instancePath+"/agent_id")];
return false;
}
}
}
if(data.status !== undefined){
let data1 = data.status;
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
validate9.errors = [error0(instancePath+"/status")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["status"] = coerced1;
}
}
}
if(!(((((data1 === "running") || (data1 === "completed")) || (data1 === "failed")) || (data1 === "budget_exceeded")) || (data1 === "force_stopped"))){
validate9.errors = [error10(instancePath+"/status")];
return false;
}
}
if(data.since !== undefined){
let data2 = data.since;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
validate9.errors = [error0(instancePath+"/since")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["since"] = coerced2;
}
}
}
if(typeof data2 === "string"){
if(!(formats4.validate(data2))){
validate9.errors = [error5(instancePath+"/since")];
return false;
}
}
}
if(data.until !== undefined){
let data3 = data.until;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(coerced3 !== undefined){
}
else if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
validate9.errors = [error0(instancePath+"/until")];
return false;
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["until"] = coerced3;
}
}
}
if(typeof data3 === "string"){
if(!(formats4.validate(data3))){
validate9.errors = [error5(instancePath+"/until")];
return false;
}
}
}
if(data.sort !== undefined){
let data4 = data.sort;
if(typeof data4 !== "string"){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(coerced4 !== undefined){
}
else if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data4;
}
else if(data4 === null){
coerced4 = "";
}
else {
validate9.errors = [error0(instancePath+"/sort")];
return false;
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["sort"] = coerced4;
}
}
}
}
let data5 = data.order;
if(typeof data5 !== "string"){
let dataType5 = typeof data5;
let coerced5 = undefined;
if(coerced5 !== undefined){
}
else if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data5;
}
else if(data5 === null){
coerced5 = "";
}
else {
validate9.errors = [error0(instancePath+"/order")];
return false;
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["order"] = coerced5;
}
}
}
if(!((data5 === "asc") || (data5 === "desc"))){
validate9.errors = [error11(instancePath+"/order")];
return false;
}
let data6 = data.limit;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
let dataType6 = typeof data6;
let coerced6 = undefined;
if(coerced6 !== undefined){
}
else if(dataType6 === "boolean" || data6 === null || (dataType6 === "string" && data6 && data6 == +data6 && !(data6 % 1))){
coerced6 = +data6;
}
else {
validate9.errors = [error6(instancePath+"/limit")];
return false;
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["limit"] = coerced6;
}
}
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 200 || isNaN(data6)){
validate9.errors = [error12(instancePath+"/limit")];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate9.errors = [error8(instancePath+"/limit")];
return false;
}
}
}
let data7 = data.offset;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
let dataType7 = typeof data7;
let coerced7 = undefined;
if(coerced7 !== undefined){
}
else if(dataType7 === "boolean" || data7 === null || (dataType7 === "string" && data7 && data7 == +data7 && !(data7 % 1))){
coerced7 = +data7;
}
else {
validate9.errors = [error6(instancePath+"/offset")];
return false;
}
if(coerced7 !== undefined){
data7 = coerced7;
if(data !== undefined){
data["offset"] = coerced7;
}
}
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate9.errors = [error13(instancePath+"/offset")];
return false;
}
}
if(data.had_governance_block !== undefined){
let data8 = data.had_governance_block;
if(typeof data8 !== "string"){
let dataType8 = typeof data8;
let coerced8 = undefined;
if(coerced8 !== undefined){
}
else if(dataType8 == "number" || dataType8 == "boolean"){
coerced8 = "" + data8;
}
else if(data8 === null){
coerced8 = "";
}
else {
validate9.errors = [error0(instancePath+"/had_governance_block")];
return false;
}
if(coerced8 !== undefined){
data8 = coerced8;
if(data !== undefined){
data["had_governance_block"] = coerced8;
}
}
}
if(!((data8 === "true") || (data8 === "false"))){
validate9.errors = [error14(instancePath+"/had_governance_block")];
return false;
}
}
if(data.had_failover !== undefined){
let data9 = data.had_failover;
if(typeof data9 !== "string"){
let dataType9 = typeof data9;
let coerced9 = undefined;
if(coerced9 !== undefined){
}
else if(dataType9 == "number" || dataType9 == "boolean"){
coerced9 = "" + data9;
}
else if(data9 === null){
coerced9 = "";
}
else {
validate9.errors = [error0(instancePath+"/had_failover")];
return false;
}
if(coerced9 !== undefined){
data9 = coerced9;
if(data !== undefined){
data["had_failover"] = coerced9;
}
}
}
if(!((data9 === "true") || (data9 === "false"))){
validate9.errors = [error14(instancePath+"/had_failover")];
return false;
}
}
}
else {
validate9.errors = [error2(instancePath)];
return false;
}
validate9.errors = null;
return true;
}
exports.v11 = validate10;
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 100;
}
if(data.offset === undefined){
data.offset = 0;
}
if(data.sort !== undefined){
let data0 = data.sort;
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
validate10.errors = [error0(instancePath+"/sort")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["sort"] = coerced0;
}
}
}
}
if(data.order !== undefined){
let data1 = data.order;
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
validate10.errors = [error0(instancePath+"/order")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["order"] = coerced1;
}
}
}
if(!((data1 === "asc") || (data1 === "desc"))){
validate10.errors = [error11(instancePath+"/order")];
return false;
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 === "boolean" || data2 === null || (dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced2 = +data2;
}
else {
validate10.errors = [error6(instancePath+"/limit")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["limit"] = coerced2;
}
}
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
validate10.errors = [error12(instancePath+"/limit")];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate10.errors = [error8(instancePath+"/limit")];
return false;
}
}
}
let data3 = data.offset;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(coerced3 !== undefined){
}
else if(dataType3 === "boolean" || data3 === null || (dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced3 = +data3;
}
else {
validate10.errors = [error6(instancePath+"/offset")];
return false;
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["offset"] = coerced3;
}
}
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate10.errors = [error13(instancePath+"/offset")];
return false;
}
}
}
else {
validate10.errors = [error2(instancePath)];
return false;
}
validate10.errors = null;
return true;
}
exports.v12 = validate11;
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 50;
}
if(data.offset === undefined){
data.offset = 0;
}
let missing0;
if((data.group_by === undefined) && (missing0 = "group_by")){
validate11.errors = [error3(instancePath, missing0)];
return false;
}
else {
if(data.group_by !== undefined){
let data0 = data.group_by;
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
validate11.errors = [error0(instancePath+"/group_by")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["group_by"] = coerced0;
}
}
}
if(!((((data0 === "agent") || (data0 === "provider")) || (data0 === "model")) || (data0 === "day"))){
validate11.errors = [error15(instancePath+"/group_by")];
return false;
}
}
if(data.agent_id !== undefined){
let data1 = data.agent_id;
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
validate11.errors = [error0(instancePath+"/agent_id")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["agent_id"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate11.errors = [error4(instancePath+"/agent_id")];
return false;
}
}
}
if(data.provider !== undefined){
let data2 = data.provider;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
validate11.errors = [error0(instancePath+"/provider")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["provider"] = coerced2;
}
}
}
}
if(data.model !== undefined){
let data3 = data.model;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(coerced3 !== undefined){
}
else if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
validate11.errors = [error0(instancePath+"/model")];
return false;
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["model"] = coerced3;
}
}
}
}
if(data.since !== undefined){
let data4 = data.since;
if(typeof data4 !== "string"){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(coerced4 !== undefined){
}
else if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data4;
}
else if(data4 === null){
coerced4 = "";
}
else {
validate11.errors = [error0(instancePath+"/since")];
return false;
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["since"] = coerced4;
}
}
}
if(typeof data4 === "string"){
if(!(formats4.validate(data4))){
validate11.errors = [error5(instancePath+"/since")];
return false;
}
}
}
if(data.until !== undefined){
let data5 = data.until;
if(typeof data5 !== "string"){
let dataType5 = typeof data5;
let coerced5 = undefined;
if(coerced5 !== undefined){
}
else if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data5;
}
else if(data5 === null){
coerced5 = "";
}
else {
validate11.errors = [error0(instancePath+"/until")];
return false;
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["until"] = coerced5;
}
}
}
if(typeof data5 === "string"){
if(!(formats4.validate(data5))){
validate11.errors = [error5(instancePath+"/until")];
return false;
}
}
}
if(data.granularity !== undefined){
let data6 = data.granularity;
if(typeof data6 !== "string"){
let dataType6 = typeof data6;
let coerced6 = undefined;
if(coerced6 !== undefined){
}
else if(dataType6 == "number" || dataType6 == "boolean"){
coerced6 = "" + data6;
}
else if(data6 === null){
coerced6 = "";
}
else {
validate11.errors = [error0(instancePath+"/granularity")];
return false;
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["granularity"] = coerced6;
}
}
}
if(!(((data6 === "hour") || (data6 === "day")) || (data6 === "week"))){
validate11.errors = [error16(instancePath+"/granularity")];
return false;
}
}
let data7 = data.limit;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
let dataType7 = typeof data7;
let coerced7 = undefined;
if(coerced7 !== undefined){
}
else if(dataType7 === "boolean" || data7 === null || (dataType7 === "string" && data7 && data7 == +data7 && !(data7 % 1))){
coerced7 = +data7;
}
else {
validate11.errors = [error6(instancePath+"/limit")];
return false;
}
if(coerced7 !== undefined){
data7 = coerced7;
if(data !== undefined){
data["limit"] = coerced7;
}
}
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000 || isNaN(data7)){
validate11.errors = [error17(instancePath+"/limit")];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate11.errors = [error8(instancePath+"/limit")];
return false;
}
}
}
let data8 = data.offset;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
let dataType8 = typeof data8;
let coerced8 = undefined;
if(coerced8 !== undefined){
}
else if(dataType8 === "boolean" || data8 === null || (dataType8 === "string" && data8 && data8 == +data8 && !(data8 % 1))){
coerced8 = +data8;
}
else {
validate11.errors = [error6(instancePath+"/offset")];
return false;
}
if(coerced8 !== undefined){
data8 = coerced8;
if(data !== undefined){
data["offset"] = coerced8;
}
}
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate11.errors = [error13(instancePath+"/offset")];
return false;
}
}
}
}
else {
validate11.errors = [error2(instancePath)];
return false;
}
validate11.errors = null;
return true;
}
exports.v13 = validate12;
function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 50;
}
if(data.offset === undefined){
data.offset = 0;
}
let missing0;
if((data.group_by === undefined) && (missing0 = "group_by")){
validate12.errors = [error3(instancePath, missing0)];
return false;
}
else {
if(data.group_by !== undefined){
let data0 = data.group_by;
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
validate12.errors = [error0(instancePath+"/group_by")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["group_by"] = coerced0;
}
}
}
if(!((((data0 === "provider") || (data0 === "model")) || (data0 === "agent")) || (data0 === "provider_key"))){
validate12.errors = [error18(instancePath+"/group_by")];
return false;
}
}
if(data.agent_id !== undefined){
let data1 = data.agent_id;
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
validate12.errors = [error0(instancePath+"/agent_id")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["agent_id"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate12.errors = [error4(instancePath+"/agent_id")];
return false;
}
}
}
if(data.provider !== undefined){
let data2 = data.provider;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
validate12.errors = [error0(instancePath+"/provider")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["provider"] = coerced2;
}
}
}
}
if(data.model !== undefined){
let data3 = data.model;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(coerced3 !== undefined){
}
else if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
validate12.errors = [error0(instancePath+"/model")];
return false;
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["model"] = coerced3;
}
}
}
}
if(data.since !== undefined){
let data4 = data.since;
if(typeof data4 !== "string"){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(coerced4 !== undefined){
}
else if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data4;
}
else if(data4 === null){
coerced4 = "";
}
else {
validate12.errors = [error0(instancePath+"/since")];
return false;
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["since"] = coerced4;
}
}
}
if(typeof data4 === "string"){
if(!(formats4.validate(data4))){
validate12.errors = [error5(instancePath+"/since")];
return false;
}
}
}
if(data.until !== undefined){
let data5 = data.until;
if(typeof data5 !== "string"){
let dataType5 = typeof data5;
let coerced5 = undefined;
if(coerced5 !== undefined){
}
else if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data5;
}
else if(data5 === null){
coerced5 = "";
}
else {
validate12.errors = [error0(instancePath+"/until")];
return false;
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["until"] = coerced5;
}
}
}
if(typeof data5 === "string"){
if(!(formats4.validate(data5))){
validate12.errors = [error5(instancePath+"/until")];
return false;
}
}
}
if(data.granularity !== undefined){
let data6 = data.granularity;
if(typeof data6 !== "string"){
let dataType6 = typeof data6;
let coerced6 = undefined;
if(coerced6 !== undefined){
}
else if(dataType6 == "number" || dataType6 == "boolean"){
coerced6 = "" + data6;
}
else if(data6 === null){
coerced6 = "";
}
else {
validate12.errors = [error0(instancePath+"/granularity")];
return false;
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["granularity"] = coerced6;
}
}
}
if(!(((data6 === "hour") || (data6 === "day")) || (data6 === "week"))){
validate12.errors = [error16(instancePath+"/granularity")];
return false;
}
}
let data7 = data.limit;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
let dataType7 = typeof data7;
let coerced7 = undefined;
if(coerced7 !== undefined){
}
else if(dataType7 === "boolean" || data7 === null || (dataType7 === "string" && data7 && data7 == +data7 && !(data7 % 1))){
coerced7 = +data7;
}
else {
validate12.errors = [error6(instancePath+"/limit")];
return false;
}
if(coerced7 !== undefined){
data7 = coerced7;
if(data !== undefined){
data["limit"] = coerced7;
}
}
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000 || isNaN(data7)){
validate12.errors = [error17(instancePath+"/limit")];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate12.errors = [error8(instancePath+"/limit")];
return false;
}
}
}
let data8 = data.offset;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
let dataType8 = typeof data8;
let coerced8 = undefined;
if(coerced8 !== undefined){
}
else if(dataType8 === "boolean" || data8 === null || (dataType8 === "string" && data8 && data8 == +data8 && !(data8 % 1))){
coerced8 = +data8;
}
else {
validate12.errors = [error6(instancePath+"/offset")];
return false;
}
if(coerced8 !== undefined){
data8 = coerced8;
if(data !== undefined){
data["offset"] = coerced8;
}
}
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate12.errors = [error13(instancePath+"/offset")];
return false;
}
}
}
}
else {
validate12.errors = [error2(instancePath)];
return false;
}
validate12.errors = null;
return true;
}
exports.v14 = validate13;
function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 50;
}
if(data.offset === undefined){
data.offset = 0;
}
if(data.agent_id !== undefined){
let data0 = data.agent_id;
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
validate13.errors = [error0(instancePath+"/agent_id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["agent_id"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate13.errors = [error4(instancePath+"/agent_id")];
return false;
}
}
}
if(data.since !== undefined){
let data1 = data.since;
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
validate13.errors = [error0(instancePath+"/since")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["since"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(!(formats4.validate(data1))){
validate13.errors = [error5(instancePath+"/since")];
return false;
}
}
}
if(data.until !== undefined){
let data2 = data.until;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
validate13.errors = [error0(instancePath+"/until")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["until"] = coerced2;
}
}
}
if(typeof data2 === "string"){
if(!(formats4.validate(data2))){
validate13.errors = [error5(instancePath+"/until")];
return false;
}
}
}
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(coerced3 !== undefined){
}
else if(dataType3 === "boolean" || data3 === null || (dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced3 = +data3;
}
else {
validate13.errors = [error6(instancePath+"/limit")];
return false;
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["limit"] = coerced3;
}
}
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
validate13.errors = [error17(instancePath+"/limit")];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate13.errors = [error8(instancePath+"/limit")];
return false;
}
}
}
let data4 = data.offset;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(coerced4 !== undefined){
}
else if(dataType4 === "boolean" || data4 === null || (dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))){
coerced4 = +data4;
}
else {
validate13.errors = [error6(instancePath+"/offset")];
return false;
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["offset"] = coerced4;
}
}
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate13.errors = [error13(instancePath+"/offset")];
return false;
}
}
}
else {
validate13.errors = [error2(instancePath)];
return false;
}
validate13.errors = null;
return true;
}
exports.v15 = validate14;
function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 50;
}
if(data.offset === undefined){
data.offset = 0;
}
if(data.agent_id !== undefined){
let data0 = data.agent_id;
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
validate14.errors = [error0(instancePath+"/agent_id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["agent_id"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate14.errors = [error4(instancePath+"/agent_id")];
return false;
}
}
}
if(data.since !== undefined){
let data1 = data.since;
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
validate14.errors = [error0(instancePath+"/since")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["since"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(!(formats4.validate(data1))){
validate14.errors = [error5(instancePath+"/since")];
return false;
}
}
}
if(data.until !== undefined){
let data2 = data.until;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
validate14.errors = [error0(instancePath+"/until")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["until"] = coerced2;
}
}
}
if(typeof data2 === "string"){
if(!(formats4.validate(data2))){
validate14.errors = [error5(instancePath+"/until")];
return false;
}
}
}
if(data.granularity !== undefined){
let data3 = data.granularity;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(coerced3 !== undefined){
}
else if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
validate14.errors = [error0(instancePath+"/granularity")];
return false;
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["granularity"] = coerced3;
}
}
}
if(!(((data3 === "hour") || (data3 === "day")) || (data3 === "week"))){
validate14.errors = [error16(instancePath+"/granularity")];
return false;
}
}
let data4 = data.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(coerced4 !== undefined){
}
else if(dataType4 === "boolean" || data4 === null || (dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))){
coerced4 = +data4;
}
else {
validate14.errors = [error6(instancePath+"/limit")];
return false;
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["limit"] = coerced4;
}
}
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000 || isNaN(data4)){
validate14.errors = [error17(instancePath+"/limit")];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate14.errors = [error8(instancePath+"/limit")];
return false;
}
}
}
let data5 = data.offset;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
let dataType5 = typeof data5;
let coerced5 = undefined;
if(coerced5 !== undefined){
}
else if(dataType5 === "boolean" || data5 === null || (dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1))){
coerced5 = +data5;
}
else {
validate14.errors = [error6(instancePath+"/offset")];
return false;
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["offset"] = coerced5;
}
}
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate14.errors = [error13(instancePath+"/offset")];
return false;
}
}
}
else {
validate14.errors = [error2(instancePath)];
return false;
}
validate14.errors = null;
return true;
}
exports.v16 = validate15;
function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 10;
}
let missing0;
if(((data.metric === undefined) && (missing0 = "metric")) || ((data.entity === undefined) && (missing0 = "entity"))){
validate15.errors = [error3(instancePath, missing0)];
return false;
}
else {
if(data.metric !== undefined){
let data0 = data.metric;
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
validate15.errors = [error0(instancePath+"/metric")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["metric"] = coerced0;
}
}
}
if(!(((((data0 === "spend") || (data0 === "requests")) || (data0 === "tokens")) || (data0 === "latency_p95")) || (data0 === "errors"))){
validate15.errors = [error19(instancePath+"/metric")];
return false;
}
}
if(data.entity !== undefined){
let data1 = data.entity;
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
validate15.errors = [error0(instancePath+"/entity")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["entity"] = coerced1;
}
}
}
if(!(((data1 === "agent") || (data1 === "model")) || (data1 === "provider"))){
validate15.errors = [error20(instancePath+"/entity")];
return false;
}
}
if(data.since !== undefined){
let data2 = data.since;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
validate15.errors = [error0(instancePath+"/since")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["since"] = coerced2;
}
}
}
if(typeof data2 === "string"){
if(!(formats4.validate(data2))){
validate15.errors = [error5(instancePath+"/since")];
return false;
}
}
}
if(data.until !== undefined){
let data3 = data.until;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(coerced3 !== undefined){
}
else if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
validate15.errors = [error0(instancePath+"/until")];
return false;
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["until"] = coerced3;
}
}
}
if(typeof data3 === "string"){
if(!(formats4.validate(data3))){
validate15.errors = [error5(instancePath+"/until")];
return false;
}
}
}
let data4 = data.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(coerced4 !== undefined){
}
else if(dataType4 === "boolean" || data4 === null || (dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))){
coerced4 = +data4;
}
else {
validate15.errors = [error6(instancePath+"/limit")];
return false;
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["limit"] = coerced4;
}
}
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
validate15.errors = [error21(instancePath+"/limit")];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate15.errors = [error8(instancePath+"/limit")];
return false;
}
}
}
if(data.agent_id !== undefined){
let data5 = data.agent_id;
if(typeof data5 !== "string"){
let dataType5 = typeof data5;
let coerced5 = undefined;
if(coerced5 !== undefined){
}
else if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data5;
}
else if(data5 === null){
coerced5 = "";
}
else {
validate15.errors = [error0(instancePath+"/agent_id")];
return false;
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["agent_id"] = coerced5;
}
}
}
}
}
}
else {
validate15.errors = [error2(instancePath)];
return false;
}
validate15.errors = null;
return true;
}
exports.v17 = validate16;
function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.days === undefined){
data.days = 30;
}
let data0 = data.days;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(coerced0 !== undefined){
}
else if(dataType0 === "boolean" || data0 === null || (dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))){
coerced0 = +data0;
}
else {
validate16.errors = [error6(instancePath+"/days")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["days"] = coerced0;
}
}
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate16.errors = [error8(instancePath+"/days")];
return false;
}
}
}
else {
validate16.errors = [error2(instancePath)];
return false;
}
validate16.errors = null;
return true;
}
exports.v18 = validate17;
function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-rungate-run-id"] !== undefined){
let data0 = data["x-rungate-run-id"];
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
validate17.errors = [error0(instancePath+"/x-rungate-run-id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-rungate-run-id"] = coerced0;
}
}
}
}
if(data["x-rungate-run-policy"] !== undefined){
let data1 = data["x-rungate-run-policy"];
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
validate17.errors = [error0(instancePath+"/x-rungate-run-policy")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-rungate-run-policy"] = coerced1;
}
}
}
}
if(data["x-rungate-run-name"] !== undefined){
let data2 = data["x-rungate-run-name"];
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
validate17.errors = [error0(instancePath+"/x-rungate-run-name")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["x-rungate-run-name"] = coerced2;
}
}
}
}
if(data["x-rungate-run-metadata"] !== undefined){
let data3 = data["x-rungate-run-metadata"];
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(coerced3 !== undefined){
}
else if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
validate17.errors = [error0(instancePath+"/x-rungate-run-metadata")];
return false;
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["x-rungate-run-metadata"] = coerced3;
}
}
}
}
if(data["x-rungate-new-run"] !== undefined){
let data4 = data["x-rungate-new-run"];
if(typeof data4 !== "string"){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(coerced4 !== undefined){
}
else if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data4;
}
else if(data4 === null){
coerced4 = "";
}
else {
validate17.errors = [error0(instancePath+"/x-rungate-new-run")];
return false;
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["x-rungate-new-run"] = coerced4;
}
}
}
}
}
else {
validate17.errors = [error2(instancePath)];
return false;
}
validate17.errors = null;
return true;
}
exports.v19 = validate18;
function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 50;
}
if(data.offset === undefined){
data.offset = 0;
}
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(coerced0 !== undefined){
}
else if(dataType0 === "boolean" || data0 === null || (dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))){
coerced0 = +data0;
}
else {
validate18.errors = [error6(instancePath+"/limit")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["limit"] = coerced0;
}
}
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 200 || isNaN(data0)){
validate18.errors = [error12(instancePath+"/limit")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate18.errors = [error8(instancePath+"/limit")];
return false;
}
}
}
let data1 = data.offset;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(coerced1 !== undefined){
}
else if(dataType1 === "boolean" || data1 === null || (dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced1 = +data1;
}
else {
validate18.errors = [error6(instancePath+"/offset")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["offset"] = coerced1;
}
}
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate18.errors = [error13(instancePath+"/offset")];
return false;
}
}
if(data.sort !== undefined){
let data2 = data.sort;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
validate18.errors = [error0(instancePath+"/sort")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["sort"] = coerced2;
}
}
}
}
if(data.order !== undefined){
let data3 = data.order;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(coerced3 !== undefined){
}
else if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
validate18.errors = [error0(instancePath+"/order")];
return false;
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["order"] = coerced3;
}
}
}
if(!((data3 === "asc") || (data3 === "desc"))){
validate18.errors = [error11(instancePath+"/order")];
return false;
}
}
}
else {
validate18.errors = [error2(instancePath)];
return false;
}
validate18.errors = null;
return true;
}
exports.v20 = validate19;
function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate19.errors = [error0(instancePath+"/status")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["status"] = coerced0;
}
}
}
if(!(((((data0 === "running") || (data0 === "completed")) || (data0 === "failed")) || (data0 === "budget_exceeded")) || (data0 === "force_stopped"))){
validate19.errors = [error10(instancePath+"/status")];
return false;
}
}
if(data.since !== undefined){
let data1 = data.since;
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
validate19.errors = [error0(instancePath+"/since")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["since"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(!(formats4.validate(data1))){
validate19.errors = [error5(instancePath+"/since")];
return false;
}
}
}
if(data.until !== undefined){
let data2 = data.until;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
validate19.errors = [error0(instancePath+"/until")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["until"] = coerced2;
}
}
}
if(typeof data2 === "string"){
if(!(formats4.validate(data2))){
validate19.errors = [error5(instancePath+"/until")];
return false;
}
}
}
let data3 = data.sort;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(coerced3 !== undefined){
}
else if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
validate19.errors = [error0(instancePath+"/sort")];
return false;
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["sort"] = coerced3;
}
}
}
if(!((((((data3 === "started_at") || (data3 === "ended_at")) || (data3 === "cost_usd")) || (data3 === "status")) || (data3 === "step_count")) || (data3 === "name"))){
validate19.errors = [error22(instancePath+"/sort")];
return false;
}
let data4 = data.order;
if(typeof data4 !== "string"){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(coerced4 !== undefined){
}
else if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data4;
}
else if(data4 === null){
coerced4 = "";
}
else {
validate19.errors = [error0(instancePath+"/order")];
return false;
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["order"] = coerced4;
}
}
}
if(!((data4 === "asc") || (data4 === "desc"))){
validate19.errors = [error11(instancePath+"/order")];
return false;
}
let data5 = data.limit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
let dataType5 = typeof data5;
let coerced5 = undefined;
if(coerced5 !== undefined){
}
else if(dataType5 === "boolean" || data5 === null || (dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1))){
coerced5 = +data5;
}
else {
validate19.errors = [error6(instancePath+"/limit")];
return false;
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["limit"] = coerced5;
}
}
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 200 || isNaN(data5)){
validate19.errors = [error12(instancePath+"/limit")];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate19.errors = [error8(instancePath+"/limit")];
return false;
}
}
}
let data6 = data.offset;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
let dataType6 = typeof data6;
let coerced6 = undefined;
if(coerced6 !== undefined){
}
else if(dataType6 === "boolean" || data6 === null || (dataType6 === "string" && data6 && data6 == +data6 && !(data6 % 1))){
coerced6 = +data6;
}
else {
validate19.errors = [error6(instancePath+"/offset")];
return false;
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["offset"] = coerced6;
}
}
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate19.errors = [error13(instancePath+"/offset")];
return false;
}
}
}
else {
validate19.errors = [error2(instancePath)];
return false;
}
validate19.errors = null;
return true;
}
exports.v21 = validate20;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(typeof data !== "string"){
let dataType0 = typeof data;
let coerced0 = undefined;
if(coerced0 !== undefined){
}
else if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data;
}
else if(data === null){
coerced0 = "";
}
else {
validate21.errors = [error0(instancePath)];
return false;
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(!((((((((((((((((((((((((((((((((((data === "run.started") || (data === "run.completed")) || (data === "run.budget_exceeded")) || (data === "run.force_stopped")) || (data === "run.alert_threshold")) || (data === "step.completed")) || (data === "step.policy_blocked")) || (data === "step.budget_blocked")) || (data === "step.failed")) || (data === "agent.created")) || (data === "agent.updated")) || (data === "agent.disabled")) || (data === "policy.created")) || (data === "policy.updated")) || (data === "policy.deleted")) || (data === "policy.version_created")) || (data === "provider_key.created")) || (data === "provider_key.disabled")) || (data === "provider_key.enabled")) || (data === "provider_key.deleted")) || (data === "provider_key.rotated")) || (data === "step.approval_required")) || (data === "approval.approved")) || (data === "approval.rejected")) || (data === "admin_token.created")) || (data === "admin_token.revoked")) || (data === "alert.triggered")) || (data === "alert_rule.created")) || (data === "alert_rule.updated")) || (data === "alert_rule.deleted")) || (data === "member.role_changed")) || (data === "member.removed")) || (data === "member.ownership_transferred")) || (data === "webhook.test"))){
validate21.errors = [error23(instancePath)];
return false;
}
validate21.errors = null;
return true;
}
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
let data0 = data.status;
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
validate20.errors = [error0(instancePath+"/status")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["status"] = coerced0;
}
}
}
if(!(((data0 === "active") || (data0 === "paused")) || (data0 === "failing"))){
validate20.errors = [error24(instancePath+"/status")];
return false;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(!(validate21(data1, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
validate20.errors = validate21.errors;
return false;
}
}
}
else {
validate20.errors = [error2(instancePath)];
return false;
}
validate20.errors = null;
return true;
}
exports.v22 = validate23;
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 50;
}
if(data.offset === undefined){
data.offset = 0;
}
if(data.status !== undefined){
let data0 = data.status;
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
validate23.errors = [error0(instancePath+"/status")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["status"] = coerced0;
}
}
}
if(!(((data0 === "pending") || (data0 === "success")) || (data0 === "failed"))){
validate23.errors = [error25(instancePath+"/status")];
return false;
}
}
if(data.event_type !== undefined){
let data1 = data.event_type;
if(!(validate21(data1, {instancePath:instancePath+"/event_type",parentData:data,parentDataProperty:"event_type",rootData}))){
validate23.errors = validate21.errors;
return false;
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
let dataType1 = typeof data2;
let coerced1 = undefined;
if(coerced1 !== undefined){
}
else if(dataType1 === "boolean" || data2 === null || (dataType1 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced1 = +data2;
}
else {
validate23.errors = [error6(instancePath+"/limit")];
return false;
}
if(coerced1 !== undefined){
data2 = coerced1;
if(data !== undefined){
data["limit"] = coerced1;
}
}
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
validate23.errors = [error12(instancePath+"/limit")];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate23.errors = [error8(instancePath+"/limit")];
return false;
}
}
}
let data3 = data.offset;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
let dataType2 = typeof data3;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 === "boolean" || data3 === null || (dataType2 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced2 = +data3;
}
else {
validate23.errors = [error6(instancePath+"/offset")];
return false;
}
if(coerced2 !== undefined){
data3 = coerced2;
if(data !== undefined){
data["offset"] = coerced2;
}
}
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate23.errors = [error13(instancePath+"/offset")];
return false;
}
}
}
else {
validate23.errors = [error2(instancePath)];
return false;
}
validate23.errors = null;
return true;
}
exports.v23 = validate25;
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agent_id !== undefined){
let data0 = data.agent_id;
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
validate25.errors = [error0(instancePath+"/agent_id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["agent_id"] = coerced0;
}
}
}
}
if(data.run_id !== undefined){
let data1 = data.run_id;
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
validate25.errors = [error0(instancePath+"/run_id")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["run_id"] = coerced1;
}
}
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
validate25.errors = [error0(instancePath+"/status")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["status"] = coerced2;
}
}
}
if(!((((data2 === "pending") || (data2 === "approved")) || (data2 === "rejected")) || (data2 === "expired"))){
validate25.errors = [error26(instancePath+"/status")];
return false;
}
}
}
else {
validate25.errors = [error2(instancePath)];
return false;
}
validate25.errors = null;
return true;
}
exports.v24 = validate26;
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agent_id !== undefined){
let data0 = data.agent_id;
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
validate26.errors = [error0(instancePath+"/agent_id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["agent_id"] = coerced0;
}
}
}
}
if(data.condition_type !== undefined){
let data1 = data.condition_type;
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
validate26.errors = [error0(instancePath+"/condition_type")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["condition_type"] = coerced1;
}
}
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
validate26.errors = [error0(instancePath+"/status")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["status"] = coerced2;
}
}
}
if(!((data2 === "active") || (data2 === "disabled"))){
validate26.errors = [error9(instancePath+"/status")];
return false;
}
}
}
else {
validate26.errors = [error2(instancePath)];
return false;
}
validate26.errors = null;
return true;
}
exports.v25 = validate27;
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
let data0 = data.status;
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
validate27.errors = [error0(instancePath+"/status")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["status"] = coerced0;
}
}
}
if(!((data0 === "active") || (data0 === "revoked"))){
validate27.errors = [error27(instancePath+"/status")];
return false;
}
}
}
else {
validate27.errors = [error2(instancePath)];
return false;
}
validate27.errors = null;
return true;
}
exports.v26 = validate28;
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
let data0 = data.status;
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
validate28.errors = [error0(instancePath+"/status")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["status"] = coerced0;
}
}
}
if(!((((data0 === "pending") || (data0 === "accepted")) || (data0 === "expired")) || (data0 === "revoked"))){
validate28.errors = [error28(instancePath+"/status")];
return false;
}
}
}
else {
validate28.errors = [error2(instancePath)];
return false;
}
validate28.errors = null;
return true;
}
exports.v27 = validate29;
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.token === undefined) && (missing0 = "token")){
validate29.errors = [error3(instancePath, missing0)];
return false;
}
else {
if(data.token !== undefined){
let data0 = data.token;
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
validate29.errors = [error0(instancePath+"/token")];
return false;
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
validate29.errors = [error2(instancePath)];
return false;
}
validate29.errors = null;
return true;
}
exports.v28 = validate30;
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rungate_session !== undefined){
let data0 = data.rungate_session;
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
validate30.errors = [error0(instancePath+"/rungate_session")];
return false;
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
validate30.errors = [error2(instancePath)];
return false;
}
validate30.errors = null;
return true;
}
exports.v29 = validate31;
const pattern0 = new RegExp("^[a-zA-Z0-9_-]+$", "u");
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate31.errors = [error3(instancePath, missing0)];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
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
validate31.errors = [error0(instancePath+"/name")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["name"] = coerced0;
}
}
}
if(!((((data0 === "setup") || (data0 === "core-tests")) || (data0 === "advanced-tests")) || (data0 === "reference"))){
validate31.errors = [error29(instancePath+"/name")];
return false;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate31.errors = [error30(instancePath+"/name")];
return false;
}
}
}
}
}
else {
validate31.errors = [error2(instancePath)];
return false;
}
validate31.errors = null;
return true;
}
return exports
})()
const bodies = (() => {
const exports = {}
const error0 = (instancePath, value) => ({instancePath,keyword:"required",params:{missingProperty: value},message:"must have required property '"+value+"'"});
const error1 = (instancePath) => ({instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
const error2 = (instancePath) => ({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
const error3 = (instancePath) => ({instancePath,keyword:"type",params:{type: part0},message:"must be string,null"});
const error4 = (instancePath) => ({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
const error5 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"});
const error6 = (instancePath) => ({instancePath,keyword:"type",params:{type: part1},message:"must be integer,null"});
const error7 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
const error8 = (instancePath) => ({instancePath,keyword:"type",params:{type: part2},message:"must be number,null"});
const error9 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part3},message:"must be equal to one of the allowed values"});
const error10 = (instancePath) => ({instancePath,keyword:"type",params:{type: "array"},message:"must be array"});
const error11 = (instancePath) => ({instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"});
const error12 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 604800000},message:"must be <= 604800000"});
const error13 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 60000},message:"must be >= 60000"});
const error14 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
const error15 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 600000},message:"must be <= 600000"});
const error16 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"});
const error17 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"});
const error18 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"});
const error19 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"});
const error20 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part4},message:"must be equal to one of the allowed values"});
const error21 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part5},message:"must be equal to one of the allowed values"});
const error22 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part6},message:"must be equal to one of the allowed values"});
const error23 = (instancePath) => ({instancePath,keyword:"type",params:{type: "boolean"},message:"must be boolean"});
const error24 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"});
const error25 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440"});
const error26 = (instancePath) => ({instancePath,keyword:"type",params:{type: part7},message:"must be object,null"});
const error27 = (instancePath, value) => ({instancePath,keyword:"additionalProperties",params:{additionalProperty: value},message:"must NOT have additional properties"});
const error28 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part9},message:"must be equal to one of the allowed values"});
const error29 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part10},message:"must be equal to one of the allowed values"});
const error30 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part11},message:"must be equal to one of the allowed values"});
const error31 = (instancePath) => ({instancePath,keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
const error32 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
const error33 = (instancePath, value) => ({instancePath,keyword:"oneOf",params:{passingSchemas: value},message:"must match exactly one schema in oneOf"});
const error34 = (instancePath) => ({instancePath,keyword:"type",params:{type: part12},message:"must be array,null"});
const error35 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part13},message:"must be equal to one of the allowed values"});
const error36 = (instancePath) => ({instancePath,keyword:"type",params:{type: part14},message:"must be boolean,null"});
const error37 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part15},message:"must be equal to one of the allowed values"});
const error38 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"});
const error39 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part16},message:"must be equal to one of the allowed values"});
const error40 = (instancePath) => ({instancePath,keyword:"type",params:{type: "number"},message:"must be number"});
const error41 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part17},message:"must be equal to one of the allowed values"});
const error42 = (instancePath) => ({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
const error43 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part18},message:"must be equal to one of the allowed values"});
const error44 = (instancePath) => ({instancePath,keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""});
const error45 = (instancePath) => ({instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
const error46 = (instancePath) => ({instancePath,keyword:"minLength",params:{limit: 16},message:"must NOT have fewer than 16 characters"});
const error47 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part19},message:"must be equal to one of the allowed values"});
const error48 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part20},message:"must be equal to one of the allowed values"});
const error49 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part21},message:"must be equal to one of the allowed values"});
const error50 = (instancePath) => ({instancePath,keyword:"pattern",params:{pattern: "^[0-9]{1,6}[hdwmy]$"},message:"must match pattern \""+"^[0-9]{1,6}[hdwmy]$"+"\""});
const error51 = (instancePath) => ({instancePath,keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""});
const error52 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part22},message:"must be equal to one of the allowed values"});
const error53 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"});
const error54 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
const error55 = (instancePath) => ({instancePath,keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"});
const error56 = (instancePath) => ({instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\""});
const error57 = (instancePath) => ({instancePath,keyword:"pattern",params:{pattern: "^[0-9]{6}$"},message:"must match pattern \""+"^[0-9]{6}$"+"\""});
const part0 = ["string","null"];
const part1 = ["integer","null"];
const part2 = ["number","null"];
const part3 = ["continue_and_alert","stop_and_alert","continue_and_block_new"];
const part4 = ["failover_first","backoff_first"];
const part5 = ["failover","round_robin","weighted"];
const part6 = ["default","cost","latency"];
const part7 = ["object","null"];
const part8 = {"agent_signaled":{"type":["string","null"],"enum":["success","partial","failed",null]},"agent_complete_all":{"type":["string","null"],"enum":["success","partial","failed",null]},"cost_limit":{"type":["string","null"],"enum":["success","partial","failed",null]},"token_limit":{"type":["string","null"],"enum":["success","partial","failed",null]},"alert_threshold_stop":{"type":["string","null"],"enum":["success","partial","failed",null]},"idle_auto_complete":{"type":["string","null"],"enum":["success","partial","failed",null]},"idle_timeout":{"type":["string","null"],"enum":["success","partial","failed",null]},"new_run_requested":{"type":["string","null"],"enum":["success","partial","failed",null]},"admin_stopped":{"type":["string","null"],"enum":["success","partial","failed",null]},"admin_completed":{"type":["string","null"],"enum":["success","partial","failed",null]}};
const part9 = ["success","partial","failed",null];
const part10 = ["org","personal"];
const part11 = ["default","enabled","disabled"];
const part12 = ["array","null"];
const part13 = ["active","disabled"];
const part14 = ["boolean","null"];
const part15 = ["success","partial","failed"];
const part16 = ["tool_call"];
const part17 = ["success","error","timeout"];
const part18 = ["run.started","run.completed","run.budget_exceeded","run.force_stopped","run.alert_threshold","step.completed","step.policy_blocked","step.budget_blocked","step.failed","agent.created","agent.updated","agent.disabled","policy.created","policy.updated","policy.deleted","policy.version_created","provider_key.created","provider_key.disabled","provider_key.enabled","provider_key.deleted","provider_key.rotated","step.approval_required","approval.approved","approval.rejected","admin_token.created","admin_token.revoked","alert.triggered","alert_rule.created","alert_rule.updated","alert_rule.deleted","member.role_changed","member.removed","member.ownership_transferred","webhook.test"];
const part19 = ["active","paused"];
const part20 = ["cost_threshold","error_rate","rate_limit_approaching","approval_pending_timeout","failover_rate"];
const part21 = ["read","write","admin"];
const part22 = ["admin","member","viewer"];
exports.v1 = validate0;
const func0 = require("ajv/dist/runtime/ucs2length").default;
function validate1(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.provider === undefined) && (missing0 = "provider")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.api_key === undefined) && (missing0 = "api_key"))){
validate1.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.provider !== undefined){
let data0 = data.provider;
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate1.errors = [error1(instancePath+"/provider")];
return false;
}
}
else {
validate1.errors = [error2(instancePath+"/provider")];
return false;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func0(data1) < 1){
validate1.errors = [error1(instancePath+"/name")];
return false;
}
}
else {
validate1.errors = [error2(instancePath+"/name")];
return false;
}
}
if(data.api_key !== undefined){
let data2 = data.api_key;
if(typeof data2 === "string"){
if(func0(data2) < 1){
validate1.errors = [error1(instancePath+"/api_key")];
return false;
}
}
else {
validate1.errors = [error2(instancePath+"/api_key")];
return false;
}
}
if(data.base_url !== undefined){
let data3 = data.base_url;
if((typeof data3 !== "string") && (data3 !== null)){
validate1.errors = [error3(instancePath+"/base_url")];
return false;
}
}
if(data.org_id !== undefined){
let data4 = data.org_id;
if((typeof data4 !== "string") && (data4 !== null)){
validate1.errors = [error3(instancePath+"/org_id")];
return false;
}
}
if(data.workspace_id !== undefined){
let data5 = data.workspace_id;
if((typeof data5 !== "string") && (data5 !== null)){
validate1.errors = [error3(instancePath+"/workspace_id")];
return false;
}
}
}
}
else {
validate1.errors = [error4(instancePath)];
return false;
}
validate1.errors = null;
return true;
}
function validate0(data, instancePath=""){
if(!(validate1(data, instancePath))){
validate0.errors = validate1.errors;
return false;
}
validate0.errors = null;
return true;
}
exports.v2 = validate3;
function validate3(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate3.errors = [error1(instancePath+"/name")];
return false;
}
}
else {
validate3.errors = [error2(instancePath+"/name")];
return false;
}
}
if(data.base_url !== undefined){
let data1 = data.base_url;
if((typeof data1 !== "string") && (data1 !== null)){
validate3.errors = [error3(instancePath+"/base_url")];
return false;
}
}
if(data.api_key !== undefined){
let data2 = data.api_key;
if(typeof data2 === "string"){
if(func0(data2) < 1){
validate3.errors = [error1(instancePath+"/api_key")];
return false;
}
}
else {
validate3.errors = [error2(instancePath+"/api_key")];
return false;
}
}
}
else {
validate3.errors = [error4(instancePath)];
return false;
}
validate3.errors = null;
return true;
}
exports.v3 = validate4;
function validate5(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.provider !== undefined){
let data0 = data.provider;
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate5.errors = [error1(instancePath+"/provider")];
return false;
}
}
else {
validate5.errors = [error2(instancePath+"/provider")];
return false;
}
}
if(data.api_key !== undefined){
let data1 = data.api_key;
if(typeof data1 === "string"){
if(func0(data1) < 1){
validate5.errors = [error1(instancePath+"/api_key")];
return false;
}
}
else {
validate5.errors = [error2(instancePath+"/api_key")];
return false;
}
}
if(data.base_url !== undefined){
let data2 = data.base_url;
if((typeof data2 !== "string") && (data2 !== null)){
validate5.errors = [error3(instancePath+"/base_url")];
return false;
}
}
if(data.org_id !== undefined){
let data3 = data.org_id;
if((typeof data3 !== "string") && (data3 !== null)){
validate5.errors = [error3(instancePath+"/org_id")];
return false;
}
}
if(data.workspace_id !== undefined){
let data4 = data.workspace_id;
if((typeof data4 !== "string") && (data4 !== null)){
validate5.errors = [error3(instancePath+"/workspace_id")];
return false;
}
}
}
else {
validate5.errors = [error4(instancePath)];
return false;
}
validate5.errors = null;
return true;
}
function validate4(data, instancePath=""){
if(!(validate5(data, instancePath))){
validate4.errors = validate5.errors;
return false;
}
validate4.errors = null;
return true;
}
exports.v4 = validate7;
const func9 = Object.prototype.hasOwnProperty;
function validate8(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate8.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 255){
validate8.errors = [error5(instancePath+"/name")];
return false;
}
else {
if(func0(data0) < 1){
validate8.errors = [error1(instancePath+"/name")];
return false;
}
}
}
else {
validate8.errors = [error2(instancePath+"/name")];
return false;
}
}
if(data.budget !== undefined){
let data1 = data.budget;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.alert_threshold_tokens !== undefined){
let data2 = data1.alert_threshold_tokens;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
validate8.errors = [error6(instancePath+"/budget/alert_threshold_tokens")];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate8.errors = [error7(instancePath+"/budget/alert_threshold_tokens")];
return false;
}
}
}
if(data1.alert_threshold_usd !== undefined){
let data3 = data1.alert_threshold_usd;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
validate8.errors = [error8(instancePath+"/budget/alert_threshold_usd")];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate8.errors = [error7(instancePath+"/budget/alert_threshold_usd")];
return false;
}
}
}
if(data1.hard_limit_tokens !== undefined){
let data4 = data1.hard_limit_tokens;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate8.errors = [error6(instancePath+"/budget/hard_limit_tokens")];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate8.errors = [error7(instancePath+"/budget/hard_limit_tokens")];
return false;
}
}
}
if(data1.hard_limit_usd !== undefined){
let data5 = data1.hard_limit_usd;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
validate8.errors = [error8(instancePath+"/budget/hard_limit_usd")];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate8.errors = [error7(instancePath+"/budget/hard_limit_usd")];
return false;
}
}
}
if(data1.max_cost_per_hour_usd !== undefined){
let data6 = data1.max_cost_per_hour_usd;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
validate8.errors = [error8(instancePath+"/budget/max_cost_per_hour_usd")];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate8.errors = [error7(instancePath+"/budget/max_cost_per_hour_usd")];
return false;
}
}
}
if(data1.on_alert_threshold !== undefined){
let data7 = data1.on_alert_threshold;
if(typeof data7 !== "string"){
validate8.errors = [error2(instancePath+"/budget/on_alert_threshold")];
return false;
}
if(!(((data7 === "continue_and_alert") || (data7 === "stop_and_alert")) || (data7 === "continue_and_block_new"))){
validate8.errors = [error9(instancePath+"/budget/on_alert_threshold")];
return false;
}
}
}
else {
validate8.errors = [error4(instancePath+"/budget")];
return false;
}
}
if(data.allowed_models !== undefined){
let data8 = data.allowed_models;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 !== "string"){
validate8.errors = [error2(instancePath+"/allowed_models/" + i0)];
return false;
}
}
}
else {
validate8.errors = [error10(instancePath+"/allowed_models")];
return false;
}
}
if(data.blocked_models !== undefined){
let data10 = data.blocked_models;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 !== "string"){
validate8.errors = [error2(instancePath+"/blocked_models/" + i1)];
return false;
}
}
}
else {
validate8.errors = [error10(instancePath+"/blocked_models")];
return false;
}
}
if(data.allowed_tools !== undefined){
let data12 = data.allowed_tools;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 !== "string"){
validate8.errors = [error2(instancePath+"/allowed_tools/" + i2)];
return false;
}
}
}
else {
validate8.errors = [error10(instancePath+"/allowed_tools")];
return false;
}
}
if(data.blocked_tools !== undefined){
let data14 = data.blocked_tools;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(typeof data15 !== "string"){
validate8.errors = [error2(instancePath+"/blocked_tools/" + i3)];
return false;
}
}
}
else {
validate8.errors = [error10(instancePath+"/blocked_tools")];
return false;
}
}
if(data.require_approval !== undefined){
let data16 = data.require_approval;
if(Array.isArray(data16)){
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
let data17 = data16[i4];
if(typeof data17 !== "string"){
validate8.errors = [error2(instancePath+"/require_approval/" + i4)];
return false;
}
}
}
else {
validate8.errors = [error10(instancePath+"/require_approval")];
return false;
}
}
if(data.approval_expiry_ms !== undefined){
let data18 = data.approval_expiry_ms;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate8.errors = [error11(instancePath+"/approval_expiry_ms")];
return false;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 604800000 || isNaN(data18)){
validate8.errors = [error12(instancePath+"/approval_expiry_ms")];
return false;
}
else {
if(data18 < 60000 || isNaN(data18)){
validate8.errors = [error13(instancePath+"/approval_expiry_ms")];
return false;
}
}
}
}
if(data.rate_limits !== undefined){
let data19 = data.rate_limits;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.max_requests_per_minute !== undefined){
let data20 = data19.max_requests_per_minute;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
validate8.errors = [error6(instancePath+"/rate_limits/max_requests_per_minute")];
return false;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate8.errors = [error7(instancePath+"/rate_limits/max_requests_per_minute")];
return false;
}
}
}
if(data19.max_tokens_per_minute !== undefined){
let data21 = data19.max_tokens_per_minute;
if((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (data21 !== null)){
validate8.errors = [error6(instancePath+"/rate_limits/max_tokens_per_minute")];
return false;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate8.errors = [error7(instancePath+"/rate_limits/max_tokens_per_minute")];
return false;
}
}
}
}
else {
validate8.errors = [error4(instancePath+"/rate_limits")];
return false;
}
}
if(data.routing !== undefined){
let data22 = data.routing;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.default_chain !== undefined){
let data23 = data22.default_chain;
if(Array.isArray(data23)){
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
let data24 = data23[i5];
if(typeof data24 !== "string"){
validate8.errors = [error2(instancePath+"/routing/default_chain/" + i5)];
return false;
}
}
}
else {
validate8.errors = [error10(instancePath+"/routing/default_chain")];
return false;
}
}
if(data22.model_routes !== undefined){
let data25 = data22.model_routes;
if(Array.isArray(data25)){
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
let data26 = data25[i6];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing1;
if(((data26.pattern === undefined) && (missing1 = "pattern")) || ((data26.chain === undefined) && (missing1 = "chain"))){
validate8.errors = [error0(instancePath+"/routing/model_routes/" + i6, missing1)];
return false;
}
else {
if(data26.pattern !== undefined){
let data27 = data26.pattern;
if(typeof data27 !== "string"){
validate8.errors = [error2(instancePath+"/routing/model_routes/" + i6+"/pattern")];
return false;
}
}
if(data26.chain !== undefined){
let data28 = data26.chain;
if(Array.isArray(data28)){
const len7 = data28.length;
for(let i7=0; i7<len7; i7++){
let data29 = data28[i7];
if(typeof data29 !== "string"){
validate8.errors = [error2(instancePath+"/routing/model_routes/" + i6+"/chain/" + i7)];
return false;
}
}
}
else {
validate8.errors = [error10(instancePath+"/routing/model_routes/" + i6+"/chain")];
return false;
}
}
if(data26.timeout_ms !== undefined){
let data30 = data26.timeout_ms;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate8.errors = [error11(instancePath+"/routing/model_routes/" + i6+"/timeout_ms")];
return false;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 1 || isNaN(data30)){
validate8.errors = [error14(instancePath+"/routing/model_routes/" + i6+"/timeout_ms")];
return false;
}
}
}
}
}
else {
validate8.errors = [error4(instancePath+"/routing/model_routes/" + i6)];
return false;
}
}
}
else {
validate8.errors = [error10(instancePath+"/routing/model_routes")];
return false;
}
}
if(data22.timeout_ms !== undefined){
let data31 = data22.timeout_ms;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate8.errors = [error11(instancePath+"/routing/timeout_ms")];
return false;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 1 || isNaN(data31)){
validate8.errors = [error14(instancePath+"/routing/timeout_ms")];
return false;
}
}
}
if(data22.connect_timeout_ms !== undefined){
let data32 = data22.connect_timeout_ms;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate8.errors = [error11(instancePath+"/routing/connect_timeout_ms")];
return false;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 600000 || isNaN(data32)){
validate8.errors = [error15(instancePath+"/routing/connect_timeout_ms")];
return false;
}
else {
if(data32 < 1000 || isNaN(data32)){
validate8.errors = [error16(instancePath+"/routing/connect_timeout_ms")];
return false;
}
}
}
}
if(data22.retry_on !== undefined){
let data33 = data22.retry_on;
if(Array.isArray(data33)){
const len8 = data33.length;
for(let i8=0; i8<len8; i8++){
let data34 = data33[i8];
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate8.errors = [error11(instancePath+"/routing/retry_on/" + i8)];
return false;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 599 || isNaN(data34)){
validate8.errors = [error17(instancePath+"/routing/retry_on/" + i8)];
return false;
}
else {
if(data34 < 400 || isNaN(data34)){
validate8.errors = [error18(instancePath+"/routing/retry_on/" + i8)];
return false;
}
}
}
}
}
else {
validate8.errors = [error10(instancePath+"/routing/retry_on")];
return false;
}
}
if(data22.max_retries !== undefined){
let data35 = data22.max_retries;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate8.errors = [error11(instancePath+"/routing/max_retries")];
return false;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 10 || isNaN(data35)){
validate8.errors = [error19(instancePath+"/routing/max_retries")];
return false;
}
else {
if(data35 < 1 || isNaN(data35)){
validate8.errors = [error14(instancePath+"/routing/max_retries")];
return false;
}
}
}
}
if(data22.on_rate_limit !== undefined){
let data36 = data22.on_rate_limit;
if(typeof data36 !== "string"){
validate8.errors = [error2(instancePath+"/routing/on_rate_limit")];
return false;
}
if(!((data36 === "failover_first") || (data36 === "backoff_first"))){
validate8.errors = [error20(instancePath+"/routing/on_rate_limit")];
return false;
}
}
if(data22.load_balancing !== undefined){
let data37 = data22.load_balancing;
if(typeof data37 !== "string"){
validate8.errors = [error2(instancePath+"/routing/load_balancing")];
return false;
}
if(!(((data37 === "failover") || (data37 === "round_robin")) || (data37 === "weighted"))){
validate8.errors = [error21(instancePath+"/routing/load_balancing")];
return false;
}
}
if(data22.circuit_breaker !== undefined){
let data38 = data22.circuit_breaker;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.failure_threshold !== undefined){
let data39 = data38.failure_threshold;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate8.errors = [error11(instancePath+"/routing/circuit_breaker/failure_threshold")];
return false;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
validate8.errors = [error7(instancePath+"/routing/circuit_breaker/failure_threshold")];
return false;
}
}
}
if(data38.recovery_timeout_ms !== undefined){
let data40 = data38.recovery_timeout_ms;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate8.errors = [error11(instancePath+"/routing/circuit_breaker/recovery_timeout_ms")];
return false;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 1000 || isNaN(data40)){
validate8.errors = [error16(instancePath+"/routing/circuit_breaker/recovery_timeout_ms")];
return false;
}
}
}
if(data38.max_recovery_timeout_ms !== undefined){
let data41 = data38.max_recovery_timeout_ms;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate8.errors = [error11(instancePath+"/routing/circuit_breaker/max_recovery_timeout_ms")];
return false;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 1000 || isNaN(data41)){
validate8.errors = [error16(instancePath+"/routing/circuit_breaker/max_recovery_timeout_ms")];
return false;
}
}
}
}
else {
validate8.errors = [error4(instancePath+"/routing/circuit_breaker")];
return false;
}
}
if(data22.routing_preference !== undefined){
let data42 = data22.routing_preference;
if(typeof data42 !== "string"){
validate8.errors = [error2(instancePath+"/routing/routing_preference")];
return false;
}
if(!(((data42 === "default") || (data42 === "cost")) || (data42 === "latency"))){
validate8.errors = [error22(instancePath+"/routing/routing_preference")];
return false;
}
}
}
else {
validate8.errors = [error4(instancePath+"/routing")];
return false;
}
}
if(data.model_mapping !== undefined){
let data43 = data.model_mapping;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key0 in data43){
let data44 = data43[key0];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key1 in data44){
let data45 = data44[key1];
if(typeof data45 !== "string"){
validate8.errors = [error2(instancePath+"/model_mapping/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"))];
return false;
}
}
}
else {
validate8.errors = [error4(instancePath+"/model_mapping/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"))];
return false;
}
}
}
else {
validate8.errors = [error4(instancePath+"/model_mapping")];
return false;
}
}
if(data.default_model !== undefined){
let data46 = data.default_model;
if((typeof data46 !== "string") && (data46 !== null)){
validate8.errors = [error3(instancePath+"/default_model")];
return false;
}
}
if(data.model_override !== undefined){
let data47 = data.model_override;
if((typeof data47 !== "string") && (data47 !== null)){
validate8.errors = [error3(instancePath+"/model_override")];
return false;
}
}
if(data.runaway_prevention !== undefined){
let data48 = data.runaway_prevention;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.enabled !== undefined){
let data49 = data48.enabled;
if(typeof data49 !== "boolean"){
validate8.errors = [error23(instancePath+"/runaway_prevention/enabled")];
return false;
}
}
if(data48.max_steps_per_run !== undefined){
let data50 = data48.max_steps_per_run;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
validate8.errors = [error11(instancePath+"/runaway_prevention/max_steps_per_run")];
return false;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
validate8.errors = [error7(instancePath+"/runaway_prevention/max_steps_per_run")];
return false;
}
}
}
}
else {
validate8.errors = [error4(instancePath+"/runaway_prevention")];
return false;
}
}
if(data.implicit_run_grouping !== undefined){
let data51 = data.implicit_run_grouping;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.time_window_seconds !== undefined){
let data52 = data51.time_window_seconds;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate8.errors = [error11(instancePath+"/implicit_run_grouping/time_window_seconds")];
return false;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
validate8.errors = [error7(instancePath+"/implicit_run_grouping/time_window_seconds")];
return false;
}
}
}
if(data51.run_idle_timeout_seconds !== undefined){
let data53 = data51.run_idle_timeout_seconds;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
validate8.errors = [error11(instancePath+"/implicit_run_grouping/run_idle_timeout_seconds")];
return false;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 86400 || isNaN(data53)){
validate8.errors = [error24(instancePath+"/implicit_run_grouping/run_idle_timeout_seconds")];
return false;
}
else {
if(data53 < 1 || isNaN(data53)){
validate8.errors = [error14(instancePath+"/implicit_run_grouping/run_idle_timeout_seconds")];
return false;
}
}
}
}
if(data51.force_stop_cooldown_minutes !== undefined){
let data54 = data51.force_stop_cooldown_minutes;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
validate8.errors = [error11(instancePath+"/implicit_run_grouping/force_stop_cooldown_minutes")];
return false;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 1440 || isNaN(data54)){
validate8.errors = [error25(instancePath+"/implicit_run_grouping/force_stop_cooldown_minutes")];
return false;
}
else {
if(data54 < 0 || isNaN(data54)){
validate8.errors = [error7(instancePath+"/implicit_run_grouping/force_stop_cooldown_minutes")];
return false;
}
}
}
}
}
else {
validate8.errors = [error4(instancePath+"/implicit_run_grouping")];
return false;
}
}
if(data.outcome_defaults !== undefined){
let data55 = data.outcome_defaults;
if((!(data55 && typeof data55 == "object" && !Array.isArray(data55))) && (data55 !== null)){
validate8.errors = [error26(instancePath+"/outcome_defaults")];
return false;
}
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key2 in data55){
if(!(func9.call(part8, key2))){
validate8.errors = [error27(instancePath+"/outcome_defaults", key2)];
return false;
break;
}
}
if(data55.agent_signaled !== undefined){
let data56 = data55.agent_signaled;
if((typeof data56 !== "string") && (data56 !== null)){
validate8.errors = [error3(instancePath+"/outcome_defaults/agent_signaled")];
return false;
}
if(!((((data56 === "success") || (data56 === "partial")) || (data56 === "failed")) || (data56 === null))){
validate8.errors = [error28(instancePath+"/outcome_defaults/agent_signaled")];
return false;
}
}
if(data55.agent_complete_all !== undefined){
let data57 = data55.agent_complete_all;
if((typeof data57 !== "string") && (data57 !== null)){
validate8.errors = [error3(instancePath+"/outcome_defaults/agent_complete_all")];
return false;
}
if(!((((data57 === "success") || (data57 === "partial")) || (data57 === "failed")) || (data57 === null))){
validate8.errors = [error28(instancePath+"/outcome_defaults/agent_complete_all")];
return false;
}
}
if(data55.cost_limit !== undefined){
let data58 = data55.cost_limit;
if((typeof data58 !== "string") && (data58 !== null)){
validate8.errors = [error3(instancePath+"/outcome_defaults/cost_limit")];
return false;
}
if(!((((data58 === "success") || (data58 === "partial")) || (data58 === "failed")) || (data58 === null))){
validate8.errors = [error28(instancePath+"/outcome_defaults/cost_limit")];
return false;
}
}
if(data55.token_limit !== undefined){
let data59 = data55.token_limit;
if((typeof data59 !== "string") && (data59 !== null)){
validate8.errors = [error3(instancePath+"/outcome_defaults/token_limit")];
return false;
}
if(!((((data59 === "success") || (data59 === "partial")) || (data59 === "failed")) || (data59 === null))){
validate8.errors = [error28(instancePath+"/outcome_defaults/token_limit")];
return false;
}
}
if(data55.alert_threshold_stop !== undefined){
let data60 = data55.alert_threshold_stop;
if((typeof data60 !== "string") && (data60 !== null)){
validate8.errors = [error3(instancePath+"/outcome_defaults/alert_threshold_stop")];
return false;
}
if(!((((data60 === "success") || (data60 === "partial")) || (data60 === "failed")) || (data60 === null))){
validate8.errors = [error28(instancePath+"/outcome_defaults/alert_threshold_stop")];
return false;
}
}
if(data55.idle_auto_complete !== undefined){
let data61 = data55.idle_auto_complete;
if((typeof data61 !== "string") && (data61 !== null)){
validate8.errors = [error3(instancePath+"/outcome_defaults/idle_auto_complete")];
return false;
}
if(!((((data61 === "success") || (data61 === "partial")) || (data61 === "failed")) || (data61 === null))){
validate8.errors = [error28(instancePath+"/outcome_defaults/idle_auto_complete")];
return false;
}
}
if(data55.idle_timeout !== undefined){
let data62 = data55.idle_timeout;
if((typeof data62 !== "string") && (data62 !== null)){
validate8.errors = [error3(instancePath+"/outcome_defaults/idle_timeout")];
return false;
}
if(!((((data62 === "success") || (data62 === "partial")) || (data62 === "failed")) || (data62 === null))){
validate8.errors = [error28(instancePath+"/outcome_defaults/idle_timeout")];
return false;
}
}
if(data55.new_run_requested !== undefined){
let data63 = data55.new_run_requested;
if((typeof data63 !== "string") && (data63 !== null)){
validate8.errors = [error3(instancePath+"/outcome_defaults/new_run_requested")];
return false;
}
if(!((((data63 === "success") || (data63 === "partial")) || (data63 === "failed")) || (data63 === null))){
validate8.errors = [error28(instancePath+"/outcome_defaults/new_run_requested")];
return false;
}
}
if(data55.admin_stopped !== undefined){
let data64 = data55.admin_stopped;
if((typeof data64 !== "string") && (data64 !== null)){
validate8.errors = [error3(instancePath+"/outcome_defaults/admin_stopped")];
return false;
}
if(!((((data64 === "success") || (data64 === "partial")) || (data64 === "failed")) || (data64 === null))){
validate8.errors = [error28(instancePath+"/outcome_defaults/admin_stopped")];
return false;
}
}
if(data55.admin_completed !== undefined){
let data65 = data55.admin_completed;
if((typeof data65 !== "string") && (data65 !== null)){
validate8.errors = [error3(instancePath+"/outcome_defaults/admin_completed")];
return false;
}
if(!((((data65 === "success") || (data65 === "partial")) || (data65 === "failed")) || (data65 === null))){
validate8.errors = [error28(instancePath+"/outcome_defaults/admin_completed")];
return false;
}
}
}
}
if(data.visibility !== undefined){
let data66 = data.visibility;
if(typeof data66 !== "string"){
validate8.errors = [error2(instancePath+"/visibility")];
return false;
}
if(!((data66 === "org") || (data66 === "personal"))){
validate8.errors = [error29(instancePath+"/visibility")];
return false;
}
}
if(data.org_id !== undefined){
let data67 = data.org_id;
if((typeof data67 !== "string") && (data67 !== null)){
validate8.errors = [error3(instancePath+"/org_id")];
return false;
}
}
if(data.workspace_id !== undefined){
let data68 = data.workspace_id;
if((typeof data68 !== "string") && (data68 !== null)){
validate8.errors = [error3(instancePath+"/workspace_id")];
return false;
}
}
if(data.dry_run !== undefined){
let data69 = data.dry_run;
if(typeof data69 !== "boolean"){
validate8.errors = [error23(instancePath+"/dry_run")];
return false;
}
}
if(data.content_logging !== undefined){
let data70 = data.content_logging;
if(typeof data70 !== "string"){
validate8.errors = [error2(instancePath+"/content_logging")];
return false;
}
if(!(((data70 === "default") || (data70 === "enabled")) || (data70 === "disabled"))){
validate8.errors = [error30(instancePath+"/content_logging")];
return false;
}
}
}
}
else {
validate8.errors = [error4(instancePath)];
return false;
}
validate8.errors = null;
return true;
}
function validate7(data, instancePath=""){
if(!(validate8(data, instancePath))){
validate7.errors = validate8.errors;
return false;
}
validate7.errors = null;
return true;
}
exports.v5 = validate10;
function validate11(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.budget !== undefined){
let data0 = data.budget;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.alert_threshold_tokens !== undefined){
let data1 = data0.alert_threshold_tokens;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
validate11.errors = [error6(instancePath+"/budget/alert_threshold_tokens")];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate11.errors = [error7(instancePath+"/budget/alert_threshold_tokens")];
return false;
}
}
}
if(data0.alert_threshold_usd !== undefined){
let data2 = data0.alert_threshold_usd;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
validate11.errors = [error8(instancePath+"/budget/alert_threshold_usd")];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate11.errors = [error7(instancePath+"/budget/alert_threshold_usd")];
return false;
}
}
}
if(data0.hard_limit_tokens !== undefined){
let data3 = data0.hard_limit_tokens;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate11.errors = [error6(instancePath+"/budget/hard_limit_tokens")];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate11.errors = [error7(instancePath+"/budget/hard_limit_tokens")];
return false;
}
}
}
if(data0.hard_limit_usd !== undefined){
let data4 = data0.hard_limit_usd;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
validate11.errors = [error8(instancePath+"/budget/hard_limit_usd")];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate11.errors = [error7(instancePath+"/budget/hard_limit_usd")];
return false;
}
}
}
if(data0.max_cost_per_hour_usd !== undefined){
let data5 = data0.max_cost_per_hour_usd;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
validate11.errors = [error8(instancePath+"/budget/max_cost_per_hour_usd")];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate11.errors = [error7(instancePath+"/budget/max_cost_per_hour_usd")];
return false;
}
}
}
if(data0.on_alert_threshold !== undefined){
let data6 = data0.on_alert_threshold;
if(typeof data6 !== "string"){
validate11.errors = [error2(instancePath+"/budget/on_alert_threshold")];
return false;
}
if(!(((data6 === "continue_and_alert") || (data6 === "stop_and_alert")) || (data6 === "continue_and_block_new"))){
validate11.errors = [error9(instancePath+"/budget/on_alert_threshold")];
return false;
}
}
}
else {
validate11.errors = [error4(instancePath+"/budget")];
return false;
}
}
if(data.allowed_models !== undefined){
let data7 = data.allowed_models;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
validate11.errors = [error2(instancePath+"/allowed_models/" + i0)];
return false;
}
}
}
else {
validate11.errors = [error10(instancePath+"/allowed_models")];
return false;
}
}
if(data.blocked_models !== undefined){
let data9 = data.blocked_models;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 !== "string"){
validate11.errors = [error2(instancePath+"/blocked_models/" + i1)];
return false;
}
}
}
else {
validate11.errors = [error10(instancePath+"/blocked_models")];
return false;
}
}
if(data.allowed_tools !== undefined){
let data11 = data.allowed_tools;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 !== "string"){
validate11.errors = [error2(instancePath+"/allowed_tools/" + i2)];
return false;
}
}
}
else {
validate11.errors = [error10(instancePath+"/allowed_tools")];
return false;
}
}
if(data.blocked_tools !== undefined){
let data13 = data.blocked_tools;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(typeof data14 !== "string"){
validate11.errors = [error2(instancePath+"/blocked_tools/" + i3)];
return false;
}
}
}
else {
validate11.errors = [error10(instancePath+"/blocked_tools")];
return false;
}
}
if(data.require_approval !== undefined){
let data15 = data.require_approval;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
let data16 = data15[i4];
if(typeof data16 !== "string"){
validate11.errors = [error2(instancePath+"/require_approval/" + i4)];
return false;
}
}
}
else {
validate11.errors = [error10(instancePath+"/require_approval")];
return false;
}
}
if(data.rate_limits !== undefined){
let data17 = data.rate_limits;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.max_requests_per_minute !== undefined){
let data18 = data17.max_requests_per_minute;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
validate11.errors = [error6(instancePath+"/rate_limits/max_requests_per_minute")];
return false;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
validate11.errors = [error7(instancePath+"/rate_limits/max_requests_per_minute")];
return false;
}
}
}
if(data17.max_tokens_per_minute !== undefined){
let data19 = data17.max_tokens_per_minute;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (data19 !== null)){
validate11.errors = [error6(instancePath+"/rate_limits/max_tokens_per_minute")];
return false;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
validate11.errors = [error7(instancePath+"/rate_limits/max_tokens_per_minute")];
return false;
}
}
}
}
else {
validate11.errors = [error4(instancePath+"/rate_limits")];
return false;
}
}
if(data.routing !== undefined){
let data20 = data.routing;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.default_chain !== undefined){
let data21 = data20.default_chain;
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
let data22 = data21[i5];
if(typeof data22 !== "string"){
validate11.errors = [error2(instancePath+"/routing/default_chain/" + i5)];
return false;
}
}
}
else {
validate11.errors = [error10(instancePath+"/routing/default_chain")];
return false;
}
}
if(data20.model_routes !== undefined){
let data23 = data20.model_routes;
if(Array.isArray(data23)){
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
let data24 = data23[i6];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing0;
if(((data24.pattern === undefined) && (missing0 = "pattern")) || ((data24.chain === undefined) && (missing0 = "chain"))){
validate11.errors = [error0(instancePath+"/routing/model_routes/" + i6, missing0)];
return false;
}
else {
if(data24.pattern !== undefined){
let data25 = data24.pattern;
if(typeof data25 !== "string"){
validate11.errors = [error2(instancePath+"/routing/model_routes/" + i6+"/pattern")];
return false;
}
}
if(data24.chain !== undefined){
let data26 = data24.chain;
if(Array.isArray(data26)){
const len7 = data26.length;
for(let i7=0; i7<len7; i7++){
let data27 = data26[i7];
if(typeof data27 !== "string"){
validate11.errors = [error2(instancePath+"/routing/model_routes/" + i6+"/chain/" + i7)];
return false;
}
}
}
else {
validate11.errors = [error10(instancePath+"/routing/model_routes/" + i6+"/chain")];
return false;
}
}
if(data24.timeout_ms !== undefined){
let data28 = data24.timeout_ms;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate11.errors = [error11(instancePath+"/routing/model_routes/" + i6+"/timeout_ms")];
return false;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 1 || isNaN(data28)){
validate11.errors = [error14(instancePath+"/routing/model_routes/" + i6+"/timeout_ms")];
return false;
}
}
}
}
}
else {
validate11.errors = [error4(instancePath+"/routing/model_routes/" + i6)];
return false;
}
}
}
else {
validate11.errors = [error10(instancePath+"/routing/model_routes")];
return false;
}
}
if(data20.timeout_ms !== undefined){
let data29 = data20.timeout_ms;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate11.errors = [error11(instancePath+"/routing/timeout_ms")];
return false;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 1 || isNaN(data29)){
validate11.errors = [error14(instancePath+"/routing/timeout_ms")];
return false;
}
}
}
if(data20.connect_timeout_ms !== undefined){
let data30 = data20.connect_timeout_ms;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate11.errors = [error11(instancePath+"/routing/connect_timeout_ms")];
return false;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 600000 || isNaN(data30)){
validate11.errors = [error15(instancePath+"/routing/connect_timeout_ms")];
return false;
}
else {
if(data30 < 1000 || isNaN(data30)){
validate11.errors = [error16(instancePath+"/routing/connect_timeout_ms")];
return false;
}
}
}
}
if(data20.retry_on !== undefined){
let data31 = data20.retry_on;
if(Array.isArray(data31)){
const len8 = data31.length;
for(let i8=0; i8<len8; i8++){
let data32 = data31[i8];
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate11.errors = [error11(instancePath+"/routing/retry_on/" + i8)];
return false;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 599 || isNaN(data32)){
validate11.errors = [error17(instancePath+"/routing/retry_on/" + i8)];
return false;
}
else {
if(data32 < 400 || isNaN(data32)){
validate11.errors = [error18(instancePath+"/routing/retry_on/" + i8)];
return false;
}
}
}
}
}
else {
validate11.errors = [error10(instancePath+"/routing/retry_on")];
return false;
}
}
if(data20.max_retries !== undefined){
let data33 = data20.max_retries;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate11.errors = [error11(instancePath+"/routing/max_retries")];
return false;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 10 || isNaN(data33)){
validate11.errors = [error19(instancePath+"/routing/max_retries")];
return false;
}
else {
if(data33 < 1 || isNaN(data33)){
validate11.errors = [error14(instancePath+"/routing/max_retries")];
return false;
}
}
}
}
if(data20.on_rate_limit !== undefined){
let data34 = data20.on_rate_limit;
if(typeof data34 !== "string"){
validate11.errors = [error2(instancePath+"/routing/on_rate_limit")];
return false;
}
if(!((data34 === "failover_first") || (data34 === "backoff_first"))){
validate11.errors = [error20(instancePath+"/routing/on_rate_limit")];
return false;
}
}
if(data20.load_balancing !== undefined){
let data35 = data20.load_balancing;
if(typeof data35 !== "string"){
validate11.errors = [error2(instancePath+"/routing/load_balancing")];
return false;
}
if(!(((data35 === "failover") || (data35 === "round_robin")) || (data35 === "weighted"))){
validate11.errors = [error21(instancePath+"/routing/load_balancing")];
return false;
}
}
if(data20.circuit_breaker !== undefined){
let data36 = data20.circuit_breaker;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.failure_threshold !== undefined){
let data37 = data36.failure_threshold;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate11.errors = [error11(instancePath+"/routing/circuit_breaker/failure_threshold")];
return false;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
validate11.errors = [error7(instancePath+"/routing/circuit_breaker/failure_threshold")];
return false;
}
}
}
if(data36.recovery_timeout_ms !== undefined){
let data38 = data36.recovery_timeout_ms;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate11.errors = [error11(instancePath+"/routing/circuit_breaker/recovery_timeout_ms")];
return false;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 1000 || isNaN(data38)){
validate11.errors = [error16(instancePath+"/routing/circuit_breaker/recovery_timeout_ms")];
return false;
}
}
}
if(data36.max_recovery_timeout_ms !== undefined){
let data39 = data36.max_recovery_timeout_ms;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate11.errors = [error11(instancePath+"/routing/circuit_breaker/max_recovery_timeout_ms")];
return false;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 1000 || isNaN(data39)){
validate11.errors = [error16(instancePath+"/routing/circuit_breaker/max_recovery_timeout_ms")];
return false;
}
}
}
}
else {
validate11.errors = [error4(instancePath+"/routing/circuit_breaker")];
return false;
}
}
if(data20.routing_preference !== undefined){
let data40 = data20.routing_preference;
if(typeof data40 !== "string"){
validate11.errors = [error2(instancePath+"/routing/routing_preference")];
return false;
}
if(!(((data40 === "default") || (data40 === "cost")) || (data40 === "latency"))){
validate11.errors = [error22(instancePath+"/routing/routing_preference")];
return false;
}
}
}
else {
validate11.errors = [error4(instancePath+"/routing")];
return false;
}
}
if(data.model_mapping !== undefined){
let data41 = data.model_mapping;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key0 in data41){
let data42 = data41[key0];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key1 in data42){
let data43 = data42[key1];
if(typeof data43 !== "string"){
validate11.errors = [error2(instancePath+"/model_mapping/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"))];
return false;
}
}
}
else {
validate11.errors = [error4(instancePath+"/model_mapping/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"))];
return false;
}
}
}
else {
validate11.errors = [error4(instancePath+"/model_mapping")];
return false;
}
}
if(data.default_model !== undefined){
let data44 = data.default_model;
if((typeof data44 !== "string") && (data44 !== null)){
validate11.errors = [error3(instancePath+"/default_model")];
return false;
}
}
if(data.model_override !== undefined){
let data45 = data.model_override;
if((typeof data45 !== "string") && (data45 !== null)){
validate11.errors = [error3(instancePath+"/model_override")];
return false;
}
}
if(data.runaway_prevention !== undefined){
let data46 = data.runaway_prevention;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.enabled !== undefined){
let data47 = data46.enabled;
if(typeof data47 !== "boolean"){
validate11.errors = [error23(instancePath+"/runaway_prevention/enabled")];
return false;
}
}
if(data46.max_steps_per_run !== undefined){
let data48 = data46.max_steps_per_run;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate11.errors = [error11(instancePath+"/runaway_prevention/max_steps_per_run")];
return false;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
validate11.errors = [error7(instancePath+"/runaway_prevention/max_steps_per_run")];
return false;
}
}
}
}
else {
validate11.errors = [error4(instancePath+"/runaway_prevention")];
return false;
}
}
if(data.implicit_run_grouping !== undefined){
let data49 = data.implicit_run_grouping;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.time_window_seconds !== undefined){
let data50 = data49.time_window_seconds;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
validate11.errors = [error11(instancePath+"/implicit_run_grouping/time_window_seconds")];
return false;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
validate11.errors = [error7(instancePath+"/implicit_run_grouping/time_window_seconds")];
return false;
}
}
}
if(data49.run_idle_timeout_seconds !== undefined){
let data51 = data49.run_idle_timeout_seconds;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
validate11.errors = [error11(instancePath+"/implicit_run_grouping/run_idle_timeout_seconds")];
return false;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 86400 || isNaN(data51)){
validate11.errors = [error24(instancePath+"/implicit_run_grouping/run_idle_timeout_seconds")];
return false;
}
else {
if(data51 < 1 || isNaN(data51)){
validate11.errors = [error14(instancePath+"/implicit_run_grouping/run_idle_timeout_seconds")];
return false;
}
}
}
}
if(data49.force_stop_cooldown_minutes !== undefined){
let data52 = data49.force_stop_cooldown_minutes;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate11.errors = [error11(instancePath+"/implicit_run_grouping/force_stop_cooldown_minutes")];
return false;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 1440 || isNaN(data52)){
validate11.errors = [error25(instancePath+"/implicit_run_grouping/force_stop_cooldown_minutes")];
return false;
}
else {
if(data52 < 0 || isNaN(data52)){
validate11.errors = [error7(instancePath+"/implicit_run_grouping/force_stop_cooldown_minutes")];
return false;
}
}
}
}
}
else {
validate11.errors = [error4(instancePath+"/implicit_run_grouping")];
return false;
}
}
if(data.outcome_defaults !== undefined){
let data53 = data.outcome_defaults;
if((!(data53 && typeof data53 == "object" && !Array.isArray(data53))) && (data53 !== null)){
validate11.errors = [error26(instancePath+"/outcome_defaults")];
return false;
}
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key2 in data53){
if(!(func9.call(part8, key2))){
validate11.errors = [error27(instancePath+"/outcome_defaults", key2)];
return false;
break;
}
}
if(data53.agent_signaled !== undefined){
let data54 = data53.agent_signaled;
if((typeof data54 !== "string") && (data54 !== null)){
validate11.errors = [error3(instancePath+"/outcome_defaults/agent_signaled")];
return false;
}
if(!((((data54 === "success") || (data54 === "partial")) || (data54 === "failed")) || (data54 === null))){
validate11.errors = [error28(instancePath+"/outcome_defaults/agent_signaled")];
return false;
}
}
if(data53.agent_complete_all !== undefined){
let data55 = data53.agent_complete_all;
if((typeof data55 !== "string") && (data55 !== null)){
validate11.errors = [error3(instancePath+"/outcome_defaults/agent_complete_all")];
return false;
}
if(!((((data55 === "success") || (data55 === "partial")) || (data55 === "failed")) || (data55 === null))){
validate11.errors = [error28(instancePath+"/outcome_defaults/agent_complete_all")];
return false;
}
}
if(data53.cost_limit !== undefined){
let data56 = data53.cost_limit;
if((typeof data56 !== "string") && (data56 !== null)){
validate11.errors = [error3(instancePath+"/outcome_defaults/cost_limit")];
return false;
}
if(!((((data56 === "success") || (data56 === "partial")) || (data56 === "failed")) || (data56 === null))){
validate11.errors = [error28(instancePath+"/outcome_defaults/cost_limit")];
return false;
}
}
if(data53.token_limit !== undefined){
let data57 = data53.token_limit;
if((typeof data57 !== "string") && (data57 !== null)){
validate11.errors = [error3(instancePath+"/outcome_defaults/token_limit")];
return false;
}
if(!((((data57 === "success") || (data57 === "partial")) || (data57 === "failed")) || (data57 === null))){
validate11.errors = [error28(instancePath+"/outcome_defaults/token_limit")];
return false;
}
}
if(data53.alert_threshold_stop !== undefined){
let data58 = data53.alert_threshold_stop;
if((typeof data58 !== "string") && (data58 !== null)){
validate11.errors = [error3(instancePath+"/outcome_defaults/alert_threshold_stop")];
return false;
}
if(!((((data58 === "success") || (data58 === "partial")) || (data58 === "failed")) || (data58 === null))){
validate11.errors = [error28(instancePath+"/outcome_defaults/alert_threshold_stop")];
return false;
}
}
if(data53.idle_auto_complete !== undefined){
let data59 = data53.idle_auto_complete;
if((typeof data59 !== "string") && (data59 !== null)){
validate11.errors = [error3(instancePath+"/outcome_defaults/idle_auto_complete")];
return false;
}
if(!((((data59 === "success") || (data59 === "partial")) || (data59 === "failed")) || (data59 === null))){
validate11.errors = [error28(instancePath+"/outcome_defaults/idle_auto_complete")];
return false;
}
}
if(data53.idle_timeout !== undefined){
let data60 = data53.idle_timeout;
if((typeof data60 !== "string") && (data60 !== null)){
validate11.errors = [error3(instancePath+"/outcome_defaults/idle_timeout")];
return false;
}
if(!((((data60 === "success") || (data60 === "partial")) || (data60 === "failed")) || (data60 === null))){
validate11.errors = [error28(instancePath+"/outcome_defaults/idle_timeout")];
return false;
}
}
if(data53.new_run_requested !== undefined){
let data61 = data53.new_run_requested;
if((typeof data61 !== "string") && (data61 !== null)){
validate11.errors = [error3(instancePath+"/outcome_defaults/new_run_requested")];
return false;
}
if(!((((data61 === "success") || (data61 === "partial")) || (data61 === "failed")) || (data61 === null))){
validate11.errors = [error28(instancePath+"/outcome_defaults/new_run_requested")];
return false;
}
}
if(data53.admin_stopped !== undefined){
let data62 = data53.admin_stopped;
if((typeof data62 !== "string") && (data62 !== null)){
validate11.errors = [error3(instancePath+"/outcome_defaults/admin_stopped")];
return false;
}
if(!((((data62 === "success") || (data62 === "partial")) || (data62 === "failed")) || (data62 === null))){
validate11.errors = [error28(instancePath+"/outcome_defaults/admin_stopped")];
return false;
}
}
if(data53.admin_completed !== undefined){
let data63 = data53.admin_completed;
if((typeof data63 !== "string") && (data63 !== null)){
validate11.errors = [error3(instancePath+"/outcome_defaults/admin_completed")];
return false;
}
if(!((((data63 === "success") || (data63 === "partial")) || (data63 === "failed")) || (data63 === null))){
validate11.errors = [error28(instancePath+"/outcome_defaults/admin_completed")];
return false;
}
}
}
}
if(data.org_id !== undefined){
let data64 = data.org_id;
if((typeof data64 !== "string") && (data64 !== null)){
validate11.errors = [error3(instancePath+"/org_id")];
return false;
}
}
if(data.workspace_id !== undefined){
let data65 = data.workspace_id;
if((typeof data65 !== "string") && (data65 !== null)){
validate11.errors = [error3(instancePath+"/workspace_id")];
return false;
}
}
if(data.dry_run !== undefined){
let data66 = data.dry_run;
if(typeof data66 !== "boolean"){
validate11.errors = [error23(instancePath+"/dry_run")];
return false;
}
}
if(data.content_logging !== undefined){
let data67 = data.content_logging;
if(typeof data67 !== "string"){
validate11.errors = [error2(instancePath+"/content_logging")];
return false;
}
if(!(((data67 === "default") || (data67 === "enabled")) || (data67 === "disabled"))){
validate11.errors = [error30(instancePath+"/content_logging")];
return false;
}
}
if(data.approval_expiry_ms !== undefined){
let data68 = data.approval_expiry_ms;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
validate11.errors = [error11(instancePath+"/approval_expiry_ms")];
return false;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 604800000 || isNaN(data68)){
validate11.errors = [error12(instancePath+"/approval_expiry_ms")];
return false;
}
else {
if(data68 < 60000 || isNaN(data68)){
validate11.errors = [error13(instancePath+"/approval_expiry_ms")];
return false;
}
}
}
}
}
else {
validate11.errors = [error4(instancePath)];
return false;
}
validate11.errors = null;
return true;
}
function validate10(data, instancePath=""){
if(!(validate11(data, instancePath))){
validate10.errors = validate11.errors;
return false;
}
validate10.errors = null;
return true;
}
exports.v6 = validate13;
const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate14(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.policy_id === undefined) && (missing0 = "policy_id"))){
validate14.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate14.errors = [error1(instancePath+"/name")];
return false;
}
}
else {
validate14.errors = [error2(instancePath+"/name")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.description !== undefined){
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
validate14.errors = [error3(instancePath+"/description")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.policy_id !== undefined){
let data2 = data.policy_id;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate14.errors = [error31(instancePath+"/policy_id")];
return false;
}
}
else {
validate14.errors = [error2(instancePath+"/policy_id")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.provider_keys !== undefined){
let data3 = data.provider_keys;
const _errs7 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs9 = errors;
for(const key0 in data3){
let data4 = data3[key0];
const _errs10 = errors;
const _errs11 = errors;
let valid2 = false;
let passing0 = null;
const _errs12 = errors;
if(typeof data4 !== "string"){
const err0 = error2(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"));
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
if(Array.isArray(data4)){
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs16 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.key_id === undefined) && (missing1 = "key_id")) || ((data5.weight === undefined) && (missing1 = "weight"))){
const err1 = error0(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0, missing1);
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
let data6 = data5.key_id;
const _errs18 = errors;
if(typeof data6 !== "string"){
const err2 = error2(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/key_id");
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
const err3 = error11(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/weight");
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
const err4 = error32(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/weight");
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
const err5 = error14(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/weight");
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
const err6 = error4(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0);
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid3 = _errs16 === errors;
if(!valid3){
break;
}
}
}
else {
const err7 = error10(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"));
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
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
const err8 = error33(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), passing0);
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate14.errors = vErrors;
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
validate14.errors = [error4(instancePath+"/provider_keys")];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routing_override !== undefined){
let data8 = data.routing_override;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
validate14.errors = [error26(instancePath+"/routing_override")];
return false;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.default_chain !== undefined){
let data9 = data8.default_chain;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 !== "string"){
validate14.errors = [error2(instancePath+"/routing_override/default_chain/" + i1)];
return false;
}
}
}
else {
validate14.errors = [error10(instancePath+"/routing_override/default_chain")];
return false;
}
}
if(data8.model_routes !== undefined){
let data11 = data8.model_routes;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if(((data12.pattern === undefined) && (missing2 = "pattern")) || ((data12.chain === undefined) && (missing2 = "chain"))){
validate14.errors = [error0(instancePath+"/routing_override/model_routes/" + i2, missing2)];
return false;
}
else {
if(data12.pattern !== undefined){
let data13 = data12.pattern;
if(typeof data13 !== "string"){
validate14.errors = [error2(instancePath+"/routing_override/model_routes/" + i2+"/pattern")];
return false;
}
}
if(data12.chain !== undefined){
let data14 = data12.chain;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(typeof data15 !== "string"){
validate14.errors = [error2(instancePath+"/routing_override/model_routes/" + i2+"/chain/" + i3)];
return false;
}
}
}
else {
validate14.errors = [error10(instancePath+"/routing_override/model_routes/" + i2+"/chain")];
return false;
}
}
if(data12.timeout_ms !== undefined){
let data16 = data12.timeout_ms;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate14.errors = [error11(instancePath+"/routing_override/model_routes/" + i2+"/timeout_ms")];
return false;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
validate14.errors = [error14(instancePath+"/routing_override/model_routes/" + i2+"/timeout_ms")];
return false;
}
}
}
}
}
else {
validate14.errors = [error4(instancePath+"/routing_override/model_routes/" + i2)];
return false;
}
}
}
else {
validate14.errors = [error10(instancePath+"/routing_override/model_routes")];
return false;
}
}
if(data8.load_balancing !== undefined){
let data17 = data8.load_balancing;
if(typeof data17 !== "string"){
validate14.errors = [error2(instancePath+"/routing_override/load_balancing")];
return false;
}
if(!(((data17 === "failover") || (data17 === "round_robin")) || (data17 === "weighted"))){
validate14.errors = [error21(instancePath+"/routing_override/load_balancing")];
return false;
}
}
if(data8.routing_preference !== undefined){
let data18 = data8.routing_preference;
if(typeof data18 !== "string"){
validate14.errors = [error2(instancePath+"/routing_override/routing_preference")];
return false;
}
if(!(((data18 === "default") || (data18 === "cost")) || (data18 === "latency"))){
validate14.errors = [error22(instancePath+"/routing_override/routing_preference")];
return false;
}
}
if(data8.timeout_ms !== undefined){
let data19 = data8.timeout_ms;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate14.errors = [error11(instancePath+"/routing_override/timeout_ms")];
return false;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
validate14.errors = [error14(instancePath+"/routing_override/timeout_ms")];
return false;
}
}
}
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.metadata !== undefined){
let data20 = data.metadata;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
}
else {
validate14.errors = [error4(instancePath+"/metadata")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.org_id !== undefined){
let data21 = data.org_id;
if((typeof data21 !== "string") && (data21 !== null)){
validate14.errors = [error3(instancePath+"/org_id")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.workspace_id !== undefined){
let data22 = data.workspace_id;
if((typeof data22 !== "string") && (data22 !== null)){
validate14.errors = [error3(instancePath+"/workspace_id")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.allowed_policies !== undefined){
let data23 = data.allowed_policies;
if((!(Array.isArray(data23))) && (data23 !== null)){
validate14.errors = [error34(instancePath+"/allowed_policies")];
return false;
}
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
let data24 = data23[i4];
if(typeof data24 === "string"){
if(!(formats0.test(data24))){
validate14.errors = [error31(instancePath+"/allowed_policies/" + i4)];
return false;
}
}
else {
validate14.errors = [error2(instancePath+"/allowed_policies/" + i4)];
return false;
}
}
}
var valid0 = true;
}
else {
var valid0 = true;
}
}
}
}
else {
validate14.errors = [error4(instancePath)];
return false;
}
validate14.errors = vErrors;
return errors === 0;
}
function validate13(data, instancePath=""){
if(!(validate14(data, instancePath))){
validate13.errors = validate14.errors;
return false;
}
validate13.errors = null;
return true;
}
exports.v7 = validate16;
function validate16(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate16.errors = [error1(instancePath+"/name")];
return false;
}
}
else {
validate16.errors = [error2(instancePath+"/name")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.description !== undefined){
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
validate16.errors = [error3(instancePath+"/description")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.policy_id !== undefined){
let data2 = data.policy_id;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate16.errors = [error31(instancePath+"/policy_id")];
return false;
}
}
else {
validate16.errors = [error2(instancePath+"/policy_id")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.provider_keys !== undefined){
let data3 = data.provider_keys;
const _errs7 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs9 = errors;
for(const key0 in data3){
let data4 = data3[key0];
const _errs10 = errors;
const _errs11 = errors;
let valid2 = false;
let passing0 = null;
const _errs12 = errors;
if(typeof data4 !== "string"){
const err0 = error2(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"));
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
if(Array.isArray(data4)){
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs16 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing0;
if(((data5.key_id === undefined) && (missing0 = "key_id")) || ((data5.weight === undefined) && (missing0 = "weight"))){
const err1 = error0(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0, missing0);
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
let data6 = data5.key_id;
const _errs18 = errors;
if(typeof data6 !== "string"){
const err2 = error2(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/key_id");
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
const err3 = error11(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/weight");
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
const err4 = error32(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/weight");
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
const err5 = error14(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/weight");
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
const err6 = error4(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0);
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid3 = _errs16 === errors;
if(!valid3){
break;
}
}
}
else {
const err7 = error10(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"));
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
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
const err8 = error33(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), passing0);
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate16.errors = vErrors;
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
validate16.errors = [error4(instancePath+"/provider_keys")];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routing_override !== undefined){
let data8 = data.routing_override;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
validate16.errors = [error26(instancePath+"/routing_override")];
return false;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.default_chain !== undefined){
let data9 = data8.default_chain;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 !== "string"){
validate16.errors = [error2(instancePath+"/routing_override/default_chain/" + i1)];
return false;
}
}
}
else {
validate16.errors = [error10(instancePath+"/routing_override/default_chain")];
return false;
}
}
if(data8.timeout_ms !== undefined){
let data11 = data8.timeout_ms;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate16.errors = [error11(instancePath+"/routing_override/timeout_ms")];
return false;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
validate16.errors = [error14(instancePath+"/routing_override/timeout_ms")];
return false;
}
}
}
if(data8.model_routes !== undefined){
let data12 = data8.model_routes;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing1;
if(((data13.pattern === undefined) && (missing1 = "pattern")) || ((data13.chain === undefined) && (missing1 = "chain"))){
validate16.errors = [error0(instancePath+"/routing_override/model_routes/" + i2, missing1)];
return false;
}
else {
if(data13.pattern !== undefined){
let data14 = data13.pattern;
if(typeof data14 !== "string"){
validate16.errors = [error2(instancePath+"/routing_override/model_routes/" + i2+"/pattern")];
return false;
}
}
if(data13.chain !== undefined){
let data15 = data13.chain;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 !== "string"){
validate16.errors = [error2(instancePath+"/routing_override/model_routes/" + i2+"/chain/" + i3)];
return false;
}
}
}
else {
validate16.errors = [error10(instancePath+"/routing_override/model_routes/" + i2+"/chain")];
return false;
}
}
if(data13.timeout_ms !== undefined){
let data17 = data13.timeout_ms;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate16.errors = [error11(instancePath+"/routing_override/model_routes/" + i2+"/timeout_ms")];
return false;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
validate16.errors = [error14(instancePath+"/routing_override/model_routes/" + i2+"/timeout_ms")];
return false;
}
}
}
}
}
else {
validate16.errors = [error4(instancePath+"/routing_override/model_routes/" + i2)];
return false;
}
}
}
else {
validate16.errors = [error10(instancePath+"/routing_override/model_routes")];
return false;
}
}
if(data8.load_balancing !== undefined){
let data18 = data8.load_balancing;
if(typeof data18 !== "string"){
validate16.errors = [error2(instancePath+"/routing_override/load_balancing")];
return false;
}
if(!(((data18 === "failover") || (data18 === "round_robin")) || (data18 === "weighted"))){
validate16.errors = [error21(instancePath+"/routing_override/load_balancing")];
return false;
}
}
if(data8.routing_preference !== undefined){
let data19 = data8.routing_preference;
if(typeof data19 !== "string"){
validate16.errors = [error2(instancePath+"/routing_override/routing_preference")];
return false;
}
if(!(((data19 === "default") || (data19 === "cost")) || (data19 === "latency"))){
validate16.errors = [error22(instancePath+"/routing_override/routing_preference")];
return false;
}
}
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.metadata !== undefined){
let data20 = data.metadata;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
}
else {
validate16.errors = [error4(instancePath+"/metadata")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.status !== undefined){
let data21 = data.status;
if(typeof data21 !== "string"){
validate16.errors = [error2(instancePath+"/status")];
return false;
}
if(!((data21 === "active") || (data21 === "disabled"))){
validate16.errors = [error35(instancePath+"/status")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.allowed_policies !== undefined){
let data22 = data.allowed_policies;
if((!(Array.isArray(data22))) && (data22 !== null)){
validate16.errors = [error34(instancePath+"/allowed_policies")];
return false;
}
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
let data23 = data22[i4];
if(typeof data23 === "string"){
if(!(formats0.test(data23))){
validate16.errors = [error31(instancePath+"/allowed_policies/" + i4)];
return false;
}
}
else {
validate16.errors = [error2(instancePath+"/allowed_policies/" + i4)];
return false;
}
}
}
var valid0 = true;
}
else {
var valid0 = true;
}
}
}
else {
validate16.errors = [error4(instancePath)];
return false;
}
validate16.errors = vErrors;
return errors === 0;
}
exports.v8 = validate17;
function validate17(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate17.errors = [error1(instancePath+"/name")];
return false;
}
}
else {
validate17.errors = [error2(instancePath+"/name")];
return false;
}
}
if(data.description !== undefined){
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
validate17.errors = [error3(instancePath+"/description")];
return false;
}
}
if(data.policy_id !== undefined){
let data2 = data.policy_id;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate17.errors = [error31(instancePath+"/policy_id")];
return false;
}
}
else {
validate17.errors = [error2(instancePath+"/policy_id")];
return false;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string"){
validate17.errors = [error2(instancePath+"/status")];
return false;
}
if(!((data3 === "active") || (data3 === "disabled"))){
validate17.errors = [error35(instancePath+"/status")];
return false;
}
}
if(data.metadata !== undefined){
let data4 = data.metadata;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate17.errors = [error4(instancePath+"/metadata")];
return false;
}
}
if(data.member_id !== undefined){
let data5 = data.member_id;
if((typeof data5 !== "string") && (data5 !== null)){
validate17.errors = [error3(instancePath+"/member_id")];
return false;
}
}
}
else {
validate17.errors = [error4(instancePath)];
return false;
}
validate17.errors = null;
return true;
}
exports.v9 = validate18;
function validate19(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.policy_id !== undefined){
let data0 = data.policy_id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate19.errors = [error31(instancePath+"/policy_id")];
return false;
}
}
else {
validate19.errors = [error2(instancePath+"/policy_id")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.description !== undefined){
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
validate19.errors = [error3(instancePath+"/description")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.provider_keys !== undefined){
let data2 = data.provider_keys;
const _errs5 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const _errs7 = errors;
for(const key0 in data2){
let data3 = data2[key0];
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
let passing0 = null;
const _errs10 = errors;
if(typeof data3 !== "string"){
const err0 = error2(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"));
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
if(Array.isArray(data3)){
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs14 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing0;
if(((data4.key_id === undefined) && (missing0 = "key_id")) || ((data4.weight === undefined) && (missing0 = "weight"))){
const err1 = error0(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0, missing0);
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
let data5 = data4.key_id;
const _errs16 = errors;
if(typeof data5 !== "string"){
const err2 = error2(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/key_id");
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
const err3 = error11(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/weight");
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
const err4 = error32(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/weight");
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
const err5 = error14(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/weight");
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
const err6 = error4(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0);
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
else {
const err7 = error10(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"));
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
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
const err8 = error33(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), passing0);
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate19.errors = vErrors;
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
validate19.errors = [error4(instancePath+"/provider_keys")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routing_override !== undefined){
let data7 = data.routing_override;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
validate19.errors = [error26(instancePath+"/routing_override")];
return false;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.default_chain !== undefined){
let data8 = data7.default_chain;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
validate19.errors = [error2(instancePath+"/routing_override/default_chain/" + i1)];
return false;
}
}
}
else {
validate19.errors = [error10(instancePath+"/routing_override/default_chain")];
return false;
}
}
if(data7.model_routes !== undefined){
let data10 = data7.model_routes;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if(((data11.pattern === undefined) && (missing1 = "pattern")) || ((data11.chain === undefined) && (missing1 = "chain"))){
validate19.errors = [error0(instancePath+"/routing_override/model_routes/" + i2, missing1)];
return false;
}
else {
if(data11.pattern !== undefined){
let data12 = data11.pattern;
if(typeof data12 !== "string"){
validate19.errors = [error2(instancePath+"/routing_override/model_routes/" + i2+"/pattern")];
return false;
}
}
if(data11.chain !== undefined){
let data13 = data11.chain;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(typeof data14 !== "string"){
validate19.errors = [error2(instancePath+"/routing_override/model_routes/" + i2+"/chain/" + i3)];
return false;
}
}
}
else {
validate19.errors = [error10(instancePath+"/routing_override/model_routes/" + i2+"/chain")];
return false;
}
}
if(data11.timeout_ms !== undefined){
let data15 = data11.timeout_ms;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate19.errors = [error11(instancePath+"/routing_override/model_routes/" + i2+"/timeout_ms")];
return false;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
validate19.errors = [error14(instancePath+"/routing_override/model_routes/" + i2+"/timeout_ms")];
return false;
}
}
}
}
}
else {
validate19.errors = [error4(instancePath+"/routing_override/model_routes/" + i2)];
return false;
}
}
}
else {
validate19.errors = [error10(instancePath+"/routing_override/model_routes")];
return false;
}
}
if(data7.load_balancing !== undefined){
let data16 = data7.load_balancing;
if(typeof data16 !== "string"){
validate19.errors = [error2(instancePath+"/routing_override/load_balancing")];
return false;
}
if(!(((data16 === "failover") || (data16 === "round_robin")) || (data16 === "weighted"))){
validate19.errors = [error21(instancePath+"/routing_override/load_balancing")];
return false;
}
}
if(data7.routing_preference !== undefined){
let data17 = data7.routing_preference;
if(typeof data17 !== "string"){
validate19.errors = [error2(instancePath+"/routing_override/routing_preference")];
return false;
}
if(!(((data17 === "default") || (data17 === "cost")) || (data17 === "latency"))){
validate19.errors = [error22(instancePath+"/routing_override/routing_preference")];
return false;
}
}
if(data7.timeout_ms !== undefined){
let data18 = data7.timeout_ms;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate19.errors = [error11(instancePath+"/routing_override/timeout_ms")];
return false;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
validate19.errors = [error14(instancePath+"/routing_override/timeout_ms")];
return false;
}
}
}
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.metadata !== undefined){
let data19 = data.metadata;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
}
else {
validate19.errors = [error4(instancePath+"/metadata")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.status !== undefined){
let data20 = data.status;
if(typeof data20 !== "string"){
validate19.errors = [error2(instancePath+"/status")];
return false;
}
if(!((data20 === "active") || (data20 === "disabled"))){
validate19.errors = [error35(instancePath+"/status")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.org_id !== undefined){
let data21 = data.org_id;
if((typeof data21 !== "string") && (data21 !== null)){
validate19.errors = [error3(instancePath+"/org_id")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.workspace_id !== undefined){
let data22 = data.workspace_id;
if((typeof data22 !== "string") && (data22 !== null)){
validate19.errors = [error3(instancePath+"/workspace_id")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.allowed_policies !== undefined){
let data23 = data.allowed_policies;
if((!(Array.isArray(data23))) && (data23 !== null)){
validate19.errors = [error34(instancePath+"/allowed_policies")];
return false;
}
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
let data24 = data23[i4];
if(typeof data24 === "string"){
if(!(formats0.test(data24))){
validate19.errors = [error31(instancePath+"/allowed_policies/" + i4)];
return false;
}
}
else {
validate19.errors = [error2(instancePath+"/allowed_policies/" + i4)];
return false;
}
}
}
var valid0 = true;
}
else {
var valid0 = true;
}
}
}
else {
validate19.errors = [error4(instancePath)];
return false;
}
validate19.errors = vErrors;
return errors === 0;
}
function validate18(data, instancePath=""){
if(!(validate19(data, instancePath))){
validate18.errors = validate19.errors;
return false;
}
validate18.errors = null;
return true;
}
exports.v10 = validate21;
function validate21(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate21.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 255){
validate21.errors = [error5(instancePath+"/name")];
return false;
}
else {
if(func0(data0) < 1){
validate21.errors = [error1(instancePath+"/name")];
return false;
}
}
}
else {
validate21.errors = [error2(instancePath+"/name")];
return false;
}
}
}
}
else {
validate21.errors = [error4(instancePath)];
return false;
}
validate21.errors = null;
return true;
}
exports.v11 = validate22;
function validate22(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 === "string"){
if(func0(data0) > 255){
validate22.errors = [error5(instancePath+"/reason")];
return false;
}
}
else {
validate22.errors = [error2(instancePath+"/reason")];
return false;
}
}
}
else {
validate22.errors = [error4(instancePath)];
return false;
}
validate22.errors = null;
return true;
}
exports.v12 = validate23;
function validate24(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.days === undefined) && (missing0 = "days")){
validate24.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.days !== undefined){
let data0 = data.days;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate24.errors = [error11(instancePath+"/days")];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate24.errors = [error14(instancePath+"/days")];
return false;
}
}
}
}
}
else {
validate24.errors = [error4(instancePath)];
return false;
}
validate24.errors = null;
return true;
}
function validate23(data, instancePath=""){
if(!(validate24(data, instancePath))){
validate23.errors = validate24.errors;
return false;
}
validate23.errors = null;
return true;
}
exports.v13 = validate26;
function validate26(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.messages === undefined) && (missing0 = "messages")){
validate26.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.messages !== undefined){
let data0 = data.messages;
if(Array.isArray(data0)){
}
else {
validate26.errors = [error10(instancePath+"/messages")];
return false;
}
}
if(data.model !== undefined){
let data1 = data.model;
if((typeof data1 !== "string") && (data1 !== null)){
validate26.errors = [error3(instancePath+"/model")];
return false;
}
}
if(data.stream !== undefined){
let data2 = data.stream;
if((typeof data2 !== "boolean") && (data2 !== null)){
validate26.errors = [error36(instancePath+"/stream")];
return false;
}
}
}
}
else {
validate26.errors = [error4(instancePath)];
return false;
}
validate26.errors = null;
return true;
}
exports.v14 = validate27;
function validate27(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ended_reason !== undefined){
let data0 = data.ended_reason;
if(typeof data0 === "string"){
if(func0(data0) > 255){
validate27.errors = [error5(instancePath+"/ended_reason")];
return false;
}
}
else {
validate27.errors = [error2(instancePath+"/ended_reason")];
return false;
}
}
}
else {
validate27.errors = [error4(instancePath)];
return false;
}
validate27.errors = null;
return true;
}
exports.v15 = validate28;
function validate29(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ended_reason !== undefined){
let data0 = data.ended_reason;
if(typeof data0 === "string"){
if(func0(data0) > 255){
validate29.errors = [error5(instancePath+"/ended_reason")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/ended_reason")];
return false;
}
}
if(data.metadata !== undefined){
let data1 = data.metadata;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate29.errors = [error4(instancePath+"/metadata")];
return false;
}
}
if(data.outcome !== undefined){
let data2 = data.outcome;
if(typeof data2 !== "string"){
validate29.errors = [error2(instancePath+"/outcome")];
return false;
}
if(!(((data2 === "success") || (data2 === "partial")) || (data2 === "failed"))){
validate29.errors = [error37(instancePath+"/outcome")];
return false;
}
}
if(data.outcome_reason !== undefined){
let data3 = data.outcome_reason;
if(typeof data3 === "string"){
if(func0(data3) > 1024){
validate29.errors = [error38(instancePath+"/outcome_reason")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/outcome_reason")];
return false;
}
}
}
else {
validate29.errors = [error4(instancePath)];
return false;
}
validate29.errors = null;
return true;
}
function validate28(data, instancePath=""){
if(!(validate29(data, instancePath))){
validate28.errors = validate29.errors;
return false;
}
validate28.errors = null;
return true;
}
exports.v16 = validate31;
function validate31(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.status === undefined) && (missing0 = "status"))){
validate31.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
validate31.errors = [error2(instancePath+"/type")];
return false;
}
if(!(data0 === "tool_call")){
validate31.errors = [error39(instancePath+"/type")];
return false;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
validate31.errors = [error2(instancePath+"/name")];
return false;
}
}
if(data.provider !== undefined){
let data2 = data.provider;
if(typeof data2 !== "string"){
validate31.errors = [error2(instancePath+"/provider")];
return false;
}
}
if(data.request !== undefined){
let data3 = data.request;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
validate31.errors = [error4(instancePath+"/request")];
return false;
}
}
if(data.response !== undefined){
let data4 = data.response;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate31.errors = [error4(instancePath+"/response")];
return false;
}
}
if(data.tokens !== undefined){
let data5 = data.tokens;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.input !== undefined){
let data6 = data5.input;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate31.errors = [error11(instancePath+"/tokens/input")];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate31.errors = [error7(instancePath+"/tokens/input")];
return false;
}
}
}
if(data5.output !== undefined){
let data7 = data5.output;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate31.errors = [error11(instancePath+"/tokens/output")];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate31.errors = [error7(instancePath+"/tokens/output")];
return false;
}
}
}
if(data5.cache_read !== undefined){
let data8 = data5.cache_read;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate31.errors = [error11(instancePath+"/tokens/cache_read")];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate31.errors = [error7(instancePath+"/tokens/cache_read")];
return false;
}
}
}
if(data5.cache_creation !== undefined){
let data9 = data5.cache_creation;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate31.errors = [error11(instancePath+"/tokens/cache_creation")];
return false;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate31.errors = [error7(instancePath+"/tokens/cache_creation")];
return false;
}
}
}
}
else {
validate31.errors = [error4(instancePath+"/tokens")];
return false;
}
}
if(data.cost_usd !== undefined){
let data10 = data.cost_usd;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate31.errors = [error7(instancePath+"/cost_usd")];
return false;
}
}
else {
validate31.errors = [error40(instancePath+"/cost_usd")];
return false;
}
}
if(data.latency_ms !== undefined){
let data11 = data.latency_ms;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate31.errors = [error7(instancePath+"/latency_ms")];
return false;
}
}
else {
validate31.errors = [error40(instancePath+"/latency_ms")];
return false;
}
}
if(data.status !== undefined){
let data12 = data.status;
if(typeof data12 !== "string"){
validate31.errors = [error2(instancePath+"/status")];
return false;
}
if(!(((data12 === "success") || (data12 === "error")) || (data12 === "timeout"))){
validate31.errors = [error41(instancePath+"/status")];
return false;
}
}
if(data.error_message !== undefined){
let data13 = data.error_message;
if((typeof data13 !== "string") && (data13 !== null)){
validate31.errors = [error3(instancePath+"/error_message")];
return false;
}
}
}
}
else {
validate31.errors = [error4(instancePath)];
return false;
}
validate31.errors = null;
return true;
}
exports.v17 = validate32;
function validate32(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate32.errors = [error42(instancePath)];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
validate32.errors = [error3(instancePath+"/name")];
return false;
}
if(typeof data0 === "string"){
if(func0(data0) > 255){
validate32.errors = [error5(instancePath+"/name")];
return false;
}
}
}
if(data.outcome !== undefined){
let data1 = data.outcome;
if((typeof data1 !== "string") && (data1 !== null)){
validate32.errors = [error3(instancePath+"/outcome")];
return false;
}
if(!((((data1 === "success") || (data1 === "partial")) || (data1 === "failed")) || (data1 === null))){
validate32.errors = [error28(instancePath+"/outcome")];
return false;
}
}
if(data.outcome_reason !== undefined){
let data2 = data.outcome_reason;
if((typeof data2 !== "string") && (data2 !== null)){
validate32.errors = [error3(instancePath+"/outcome_reason")];
return false;
}
if(typeof data2 === "string"){
if(func0(data2) > 1024){
validate32.errors = [error38(instancePath+"/outcome_reason")];
return false;
}
}
}
}
}
else {
validate32.errors = [error4(instancePath)];
return false;
}
validate32.errors = null;
return true;
}
exports.v18 = validate33;
const formats14 = require("ajv-formats/dist/formats").fullFormats.uri;
function validate35(data, instancePath=""){
if(typeof data !== "string"){
validate35.errors = [error2(instancePath)];
return false;
}
if(!((((((((((((((((((((((((((((((((((data === "run.started") || (data === "run.completed")) || (data === "run.budget_exceeded")) || (data === "run.force_stopped")) || (data === "run.alert_threshold")) || (data === "step.completed")) || (data === "step.policy_blocked")) || (data === "step.budget_blocked")) || (data === "step.failed")) || (data === "agent.created")) || (data === "agent.updated")) || (data === "agent.disabled")) || (data === "policy.created")) || (data === "policy.updated")) || (data === "policy.deleted")) || (data === "policy.version_created")) || (data === "provider_key.created")) || (data === "provider_key.disabled")) || (data === "provider_key.enabled")) || (data === "provider_key.deleted")) || (data === "provider_key.rotated")) || (data === "step.approval_required")) || (data === "approval.approved")) || (data === "approval.rejected")) || (data === "admin_token.created")) || (data === "admin_token.revoked")) || (data === "alert.triggered")) || (data === "alert_rule.created")) || (data === "alert_rule.updated")) || (data === "alert_rule.deleted")) || (data === "member.role_changed")) || (data === "member.removed")) || (data === "member.ownership_transferred")) || (data === "webhook.test"))){
validate35.errors = [error43(instancePath)];
return false;
}
validate35.errors = null;
return true;
}
function validate34(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.events === undefined) && (missing0 = "events"))){
validate34.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate34.errors = [error1(instancePath+"/name")];
return false;
}
}
else {
validate34.errors = [error2(instancePath+"/name")];
return false;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats14(data1))){
validate34.errors = [error44(instancePath+"/url")];
return false;
}
}
else {
validate34.errors = [error2(instancePath+"/url")];
return false;
}
}
if(data.events !== undefined){
let data2 = data.events;
if(Array.isArray(data2)){
if(data2.length < 1){
validate34.errors = [error45(instancePath+"/events")];
return false;
}
else {
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(validate35(data3, instancePath+"/events/" + i0))){
validate34.errors = validate35.errors;
return false;
}
}
}
}
else {
validate34.errors = [error10(instancePath+"/events")];
return false;
}
}
if(data.secret !== undefined){
let data4 = data.secret;
if(typeof data4 === "string"){
if(func0(data4) < 16){
validate34.errors = [error46(instancePath+"/secret")];
return false;
}
}
else {
validate34.errors = [error2(instancePath+"/secret")];
return false;
}
}
if(data.agent_id !== undefined){
let data5 = data.agent_id;
if(typeof data5 !== "string"){
validate34.errors = [error2(instancePath+"/agent_id")];
return false;
}
}
if(data.description !== undefined){
let data6 = data.description;
if(typeof data6 !== "string"){
validate34.errors = [error2(instancePath+"/description")];
return false;
}
}
if(data.scope !== undefined){
let data7 = data.scope;
if(typeof data7 !== "string"){
validate34.errors = [error2(instancePath+"/scope")];
return false;
}
if(!((data7 === "org") || (data7 === "personal"))){
validate34.errors = [error29(instancePath+"/scope")];
return false;
}
}
}
}
else {
validate34.errors = [error4(instancePath)];
return false;
}
validate34.errors = null;
return true;
}
function validate33(data, instancePath=""){
if(!(validate34(data, instancePath))){
validate33.errors = validate34.errors;
return false;
}
validate33.errors = null;
return true;
}
exports.v19 = validate38;
function validate38(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate38.errors = [error1(instancePath+"/name")];
return false;
}
}
else {
validate38.errors = [error2(instancePath+"/name")];
return false;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats14(data1))){
validate38.errors = [error44(instancePath+"/url")];
return false;
}
}
else {
validate38.errors = [error2(instancePath+"/url")];
return false;
}
}
if(data.events !== undefined){
let data2 = data.events;
if(Array.isArray(data2)){
if(data2.length < 1){
validate38.errors = [error45(instancePath+"/events")];
return false;
}
else {
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(validate35(data3, instancePath+"/events/" + i0))){
validate38.errors = validate35.errors;
return false;
}
}
}
}
else {
validate38.errors = [error10(instancePath+"/events")];
return false;
}
}
if(data.secret !== undefined){
let data4 = data.secret;
if(typeof data4 === "string"){
if(func0(data4) < 16){
validate38.errors = [error46(instancePath+"/secret")];
return false;
}
}
else {
validate38.errors = [error2(instancePath+"/secret")];
return false;
}
}
if(data.agent_id !== undefined){
let data5 = data.agent_id;
if((typeof data5 !== "string") && (data5 !== null)){
validate38.errors = [error3(instancePath+"/agent_id")];
return false;
}
}
if(data.description !== undefined){
let data6 = data.description;
if((typeof data6 !== "string") && (data6 !== null)){
validate38.errors = [error3(instancePath+"/description")];
return false;
}
}
if(data.status !== undefined){
let data7 = data.status;
if(typeof data7 !== "string"){
validate38.errors = [error2(instancePath+"/status")];
return false;
}
if(!((data7 === "active") || (data7 === "paused"))){
validate38.errors = [error47(instancePath+"/status")];
return false;
}
}
}
else {
validate38.errors = [error4(instancePath)];
return false;
}
validate38.errors = null;
return true;
}
exports.v20 = validate40;
function validate40(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 === "string"){
if(func0(data0) > 1024){
validate40.errors = [error38(instancePath+"/reason")];
return false;
}
}
else {
validate40.errors = [error2(instancePath+"/reason")];
return false;
}
}
}
else {
validate40.errors = [error4(instancePath)];
return false;
}
validate40.errors = null;
return true;
}
exports.v21 = validate41;
function validate42(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.condition_type === undefined) && (missing0 = "condition_type"))){
validate42.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate42.errors = [error1(instancePath+"/name")];
return false;
}
}
else {
validate42.errors = [error2(instancePath+"/name")];
return false;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
validate42.errors = [error2(instancePath+"/description")];
return false;
}
}
if(data.agent_id !== undefined){
let data2 = data.agent_id;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate42.errors = [error31(instancePath+"/agent_id")];
return false;
}
}
else {
validate42.errors = [error2(instancePath+"/agent_id")];
return false;
}
}
if(data.condition_type !== undefined){
let data3 = data.condition_type;
if(typeof data3 !== "string"){
validate42.errors = [error2(instancePath+"/condition_type")];
return false;
}
if(!(((((data3 === "cost_threshold") || (data3 === "error_rate")) || (data3 === "rate_limit_approaching")) || (data3 === "approval_pending_timeout")) || (data3 === "failover_rate"))){
validate42.errors = [error48(instancePath+"/condition_type")];
return false;
}
}
if(data.condition_config !== undefined){
let data4 = data.condition_config;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate42.errors = [error4(instancePath+"/condition_config")];
return false;
}
}
if(data.cooldown_seconds !== undefined){
let data5 = data.cooldown_seconds;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate42.errors = [error11(instancePath+"/cooldown_seconds")];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate42.errors = [error7(instancePath+"/cooldown_seconds")];
return false;
}
}
}
if(data.scope !== undefined){
let data6 = data.scope;
if(typeof data6 !== "string"){
validate42.errors = [error2(instancePath+"/scope")];
return false;
}
if(!((data6 === "org") || (data6 === "personal"))){
validate42.errors = [error29(instancePath+"/scope")];
return false;
}
}
}
}
else {
validate42.errors = [error4(instancePath)];
return false;
}
validate42.errors = null;
return true;
}
function validate41(data, instancePath=""){
if(!(validate42(data, instancePath))){
validate41.errors = validate42.errors;
return false;
}
validate41.errors = null;
return true;
}
exports.v22 = validate44;
const pattern0 = new RegExp("^[0-9]{1,6}[hdwmy]$", "u");
function validate45(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.scopes === undefined) && (missing0 = "scopes"))){
validate45.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate45.errors = [error1(instancePath+"/name")];
return false;
}
}
else {
validate45.errors = [error2(instancePath+"/name")];
return false;
}
}
if(data.scopes !== undefined){
let data1 = data.scopes;
if(Array.isArray(data1)){
if(data1.length < 1){
validate45.errors = [error45(instancePath+"/scopes")];
return false;
}
else {
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
validate45.errors = [error2(instancePath+"/scopes/" + i0)];
return false;
}
if(!(((data2 === "read") || (data2 === "write")) || (data2 === "admin"))){
validate45.errors = [error49(instancePath+"/scopes/" + i0)];
return false;
}
}
let valid2;
let i1 = data1.length;
let j0;
valid2 = true;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate45.errors = [{instancePath:instancePath+"/scopes",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
valid2 = false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate45.errors = [error10(instancePath+"/scopes")];
return false;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 !== "string"){
validate45.errors = [error2(instancePath+"/description")];
return false;
}
}
if(data.expires_in !== undefined){
let data4 = data.expires_in;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
validate45.errors = [error50(instancePath+"/expires_in")];
return false;
}
}
else {
validate45.errors = [error2(instancePath+"/expires_in")];
return false;
}
}
}
}
else {
validate45.errors = [error4(instancePath)];
return false;
}
validate45.errors = null;
return true;
}
function validate44(data, instancePath=""){
if(!(validate45(data, instancePath))){
validate44.errors = validate45.errors;
return false;
}
validate44.errors = null;
return true;
}
exports.v23 = validate47;
const formats20 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate47(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.email === undefined) && (missing0 = "email")) || ((data.role === undefined) && (missing0 = "role"))){
validate47.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(!(formats20.test(data0))){
validate47.errors = [error51(instancePath+"/email")];
return false;
}
}
else {
validate47.errors = [error2(instancePath+"/email")];
return false;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 !== "string"){
validate47.errors = [error2(instancePath+"/role")];
return false;
}
if(!(((data1 === "admin") || (data1 === "member")) || (data1 === "viewer"))){
validate47.errors = [error52(instancePath+"/role")];
return false;
}
}
}
}
else {
validate47.errors = [error4(instancePath)];
return false;
}
validate47.errors = null;
return true;
}
exports.v24 = validate48;
function validate48(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 !== "string"){
validate48.errors = [error2(instancePath+"/role")];
return false;
}
if(!(((data0 === "admin") || (data0 === "member")) || (data0 === "viewer"))){
validate48.errors = [error52(instancePath+"/role")];
return false;
}
}
if(data.display_name !== undefined){
let data1 = data.display_name;
if(typeof data1 === "string"){
if(func0(data1) > 100){
validate48.errors = [error53(instancePath+"/display_name")];
return false;
}
else {
if(func0(data1) < 1){
validate48.errors = [error1(instancePath+"/display_name")];
return false;
}
}
}
else {
validate48.errors = [error2(instancePath+"/display_name")];
return false;
}
}
}
else {
validate48.errors = [error4(instancePath)];
return false;
}
validate48.errors = null;
return true;
}
exports.v25 = validate49;
function validate49(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 255){
validate49.errors = [error5(instancePath+"/name")];
return false;
}
else {
if(func0(data0) < 1){
validate49.errors = [error1(instancePath+"/name")];
return false;
}
}
}
else {
validate49.errors = [error2(instancePath+"/name")];
return false;
}
}
}
else {
validate49.errors = [error4(instancePath)];
return false;
}
validate49.errors = null;
return true;
}
exports.v26 = validate50;
const pattern1 = new RegExp("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$", "u");
function validate50(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate50.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 100){
validate50.errors = [error53(instancePath+"/name")];
return false;
}
else {
if(func0(data0) < 1){
validate50.errors = [error1(instancePath+"/name")];
return false;
}
}
}
else {
validate50.errors = [error2(instancePath+"/name")];
return false;
}
}
if(data.slug !== undefined){
let data1 = data.slug;
if(typeof data1 === "string"){
if(func0(data1) > 50){
validate50.errors = [error54(instancePath+"/slug")];
return false;
}
else {
if(func0(data1) < 3){
validate50.errors = [error55(instancePath+"/slug")];
return false;
}
else {
if(!pattern1.test(data1)){
validate50.errors = [error56(instancePath+"/slug")];
return false;
}
}
}
}
else {
validate50.errors = [error2(instancePath+"/slug")];
return false;
}
}
if(data.agent_name !== undefined){
let data2 = data.agent_name;
if(typeof data2 !== "string"){
validate50.errors = [error2(instancePath+"/agent_name")];
return false;
}
}
}
}
else {
validate50.errors = [error4(instancePath)];
return false;
}
validate50.errors = null;
return true;
}
exports.v27 = validate51;
function validate51(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.token === undefined) && (missing0 = "token")) || ((data.display_name === undefined) && (missing0 = "display_name"))){
validate51.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 !== "string"){
validate51.errors = [error2(instancePath+"/token")];
return false;
}
}
if(data.display_name !== undefined){
let data1 = data.display_name;
if(typeof data1 === "string"){
if(func0(data1) > 100){
validate51.errors = [error53(instancePath+"/display_name")];
return false;
}
else {
if(func0(data1) < 1){
validate51.errors = [error1(instancePath+"/display_name")];
return false;
}
}
}
else {
validate51.errors = [error2(instancePath+"/display_name")];
return false;
}
}
}
}
else {
validate51.errors = [error4(instancePath)];
return false;
}
validate51.errors = null;
return true;
}
exports.v28 = validate52;
function validate52(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.email === undefined) && (missing0 = "email")){
validate52.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(!(formats20.test(data0))){
validate52.errors = [error51(instancePath+"/email")];
return false;
}
}
else {
validate52.errors = [error2(instancePath+"/email")];
return false;
}
}
}
}
else {
validate52.errors = [error4(instancePath)];
return false;
}
validate52.errors = null;
return true;
}
exports.v29 = validate53;
const pattern2 = new RegExp("^[0-9]{6}$", "u");
function validate53(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 !== "string"){
validate53.errors = [error2(instancePath+"/token")];
return false;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
validate53.errors = [error57(instancePath+"/code")];
return false;
}
}
else {
validate53.errors = [error2(instancePath+"/code")];
return false;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(!(formats20.test(data2))){
validate53.errors = [error51(instancePath+"/email")];
return false;
}
}
else {
validate53.errors = [error2(instancePath+"/email")];
return false;
}
}
}
else {
validate53.errors = [error4(instancePath)];
return false;
}
validate53.errors = null;
return true;
}
exports.v30 = validate54;
function validate54(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate54.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 100){
validate54.errors = [error53(instancePath+"/name")];
return false;
}
else {
if(func0(data0) < 1){
validate54.errors = [error1(instancePath+"/name")];
return false;
}
}
}
else {
validate54.errors = [error2(instancePath+"/name")];
return false;
}
}
if(data.admin_token !== undefined){
let data1 = data.admin_token;
if(typeof data1 !== "string"){
validate54.errors = [error2(instancePath+"/admin_token")];
return false;
}
}
}
}
else {
validate54.errors = [error4(instancePath)];
return false;
}
validate54.errors = null;
return true;
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
