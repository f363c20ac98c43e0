// Written by "npm run generate"; do not edit.
'use strict'
const bodies = (() => {
const exports = {}
const error0 = (instancePath, value) => ({instancePath,keyword:"required",params:{missingProperty: value},message:"must have required property '"+value+"'"});
const error1 = (instancePath) => ({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
const error2 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part0},message:"must be equal to one of the allowed values"});
const error3 = (instancePath) => ({instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"});
const error4 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part1},message:"must be equal to one of the allowed values"});
const error5 = (instancePath) => ({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
const error6 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part2},message:"must be equal to one of the allowed values"});
const error7 = (instancePath) => ({instancePath,keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
const error8 = (instancePath) => ({instancePath,keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
const error9 = (instancePath) => ({instancePath,keyword:"type",params:{type: part3},message:"must be string,null"});
const error10 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part4},message:"must be equal to one of the allowed values"});
const error11 = (instancePath) => ({instancePath,keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
const error12 = (instancePath) => ({instancePath,keyword:"type",params:{type: "array"},message:"must be array"});
const error13 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part5},message:"must be equal to one of the allowed values"});
const error14 = (instancePath) => ({instancePath,keyword:"type",params:{type: "number"},message:"must be number"});
const error15 = (instancePath) => ({instancePath,keyword:"type",params:{type: "boolean"},message:"must be boolean"});
const error16 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part6},message:"must be equal to one of the allowed values"});
const error17 = (instancePath) => ({instancePath,keyword:"type",params:{type: part7},message:"must be integer,null"});
const error18 = (instancePath) => ({instancePath,keyword:"type",params:{type: part8},message:"must be number,null"});
const error19 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part9},message:"must be equal to one of the allowed values"});
const error20 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 604800000},message:"must be <= 604800000"});
const error21 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 60000},message:"must be >= 60000"});
const error22 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 600000},message:"must be <= 600000"});
const error23 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"});
const error24 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part10},message:"must be equal to one of the allowed values"});
const error25 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part11},message:"must be equal to one of the allowed values"});
const error26 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
const error27 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part12},message:"must be equal to one of the allowed values"});
const error28 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440"});
const error29 = (instancePath) => ({instancePath,keyword:"type",params:{type: part13},message:"must be object,null"});
const error30 = (instancePath, value) => ({instancePath,keyword:"additionalProperties",params:{additionalProperty: value},message:"must NOT have additional properties"});
const error31 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part15},message:"must be equal to one of the allowed values"});
const error32 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part16},message:"must be equal to one of the allowed values"});
const error33 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
const error34 = (instancePath) => ({instancePath,keyword:"type",params:{type: part17},message:"must be array,null"});
const error35 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
const error36 = (instancePath, value) => ({instancePath,keyword:"oneOf",params:{passingSchemas: value},message:"must match exactly one schema in oneOf"});
const error37 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part18},message:"must be equal to one of the allowed values"});
const error38 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part19},message:"must be equal to one of the allowed values"});
const error39 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part20},message:"must be equal to one of the allowed values"});
const error40 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part21},message:"must be equal to one of the allowed values"});
const error41 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part22},message:"must be equal to one of the allowed values"});
const error42 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part23},message:"must be equal to one of the allowed values"});
const error43 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part24},message:"must be equal to one of the allowed values"});
const error44 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"});
const error45 = (instancePath) => ({instancePath,keyword:"type",params:{type: "null"},message:"must be null"});
const error46 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part25},message:"must be equal to one of the allowed values"});
const error47 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part26},message:"must be equal to one of the allowed values"});
const error48 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part27},message:"must be equal to one of the allowed values"});
const error49 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part28},message:"must be equal to one of the allowed values"});
const error50 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part29},message:"must be equal to one of the allowed values"});
const error51 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part30},message:"must be equal to one of the allowed values"});
const error52 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part31},message:"must be equal to one of the allowed values"});
const error53 = (instancePath) => ({instancePath,keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""});
const error54 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part32},message:"must be equal to one of the allowed values"});
const error55 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part33},message:"must be equal to one of the allowed values"});
const error56 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"});
const error57 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part34},message:"must be equal to one of the allowed values"});
const error58 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part35},message:"must be equal to one of the allowed values"});
const error59 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part36},message:"must be equal to one of the allowed values"});
const error60 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 11},message:"must NOT have more than 11 characters"});
const error61 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part37},message:"must be equal to one of the allowed values"});
const error62 = (instancePath) => ({instancePath,keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""});
const error63 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part38},message:"must be equal to one of the allowed values"});
const error64 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part39},message:"must be equal to one of the allowed values"});
const error65 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part40},message:"must be equal to one of the allowed values"});
const error66 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part41},message:"must be equal to one of the allowed values"});
const error67 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
const error68 = (instancePath) => ({instancePath,keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"});
const error69 = (instancePath) => ({instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\""});
const error70 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part42},message:"must be equal to one of the allowed values"});
const error71 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part43},message:"must be equal to one of the allowed values"});
const error72 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part44},message:"must be equal to one of the allowed values"});
const part0 = ["healthy","unhealthy"];
const part1 = ["connected","error"];
const part2 = ["validation_error","not_found","conflict","forbidden","internal_error","service_unavailable","unauthorized","rate_limited","gone"];
const part3 = ["string","null"];
const part4 = ["active","disabled","deleted"];
const part5 = ["Authentication required"];
const part6 = ["default","enabled","disabled"];
const part7 = ["integer","null"];
const part8 = ["number","null"];
const part9 = ["continue_and_alert","stop_and_alert","continue_and_block_new"];
const part10 = ["failover_first","backoff_first"];
const part11 = ["failover","round_robin","weighted"];
const part12 = ["default","cost","latency"];
const part13 = ["object","null"];
const part14 = {"agent_signaled":{"type":["string","null"],"enum":["success","partial","failed",null]},"agent_complete_all":{"type":["string","null"],"enum":["success","partial","failed",null]},"cost_limit":{"type":["string","null"],"enum":["success","partial","failed",null]},"token_limit":{"type":["string","null"],"enum":["success","partial","failed",null]},"alert_threshold_stop":{"type":["string","null"],"enum":["success","partial","failed",null]},"idle_auto_complete":{"type":["string","null"],"enum":["success","partial","failed",null]},"idle_timeout":{"type":["string","null"],"enum":["success","partial","failed",null]},"new_run_requested":{"type":["string","null"],"enum":["success","partial","failed",null]},"admin_stopped":{"type":["string","null"],"enum":["success","partial","failed",null]},"admin_completed":{"type":["string","null"],"enum":["success","partial","failed",null]}};
const part15 = ["success","partial","failed",null];
const part16 = ["org","personal"];
const part17 = ["array","null"];
const part18 = ["active","disabled"];
const part19 = ["running","completed","failed","budget_exceeded","force_stopped"];
const part20 = ["explicit","implicit","sdk"];
const part21 = ["explicit","idle_timeout","server_restart",null];
const part22 = ["llm_call","tool_call","retry","dry_run","post_completion_sweep","failover_transition"];
const part23 = ["tcp_connect_timeout","request_timeout","network_error","http_error","empty_stream","first_events_timeout","first_events_error","mid_stream_error","client_disconnect","stream_processing_error","unknown"];
const part24 = ["success","error","timeout","budget_blocked","policy_blocked"];
const part25 = ["closed","open","half_open"];
const part26 = ["awaiting_approval"];
const part27 = ["unauthorized"];
const part28 = ["governance_block"];
const part29 = ["budget_exceeded","budget_alert_exceeded","rate_limited","model_not_allowed","tool_blocked","tool_approval_required","agent_disabled","run_force_stopped","run_blocked_after_force_stop","runaway_prevention"];
const part30 = ["provider_error"];
const part31 = ["run.started","run.completed","run.budget_exceeded","run.force_stopped","run.alert_threshold","step.completed","step.policy_blocked","step.budget_blocked","step.failed","agent.created","agent.updated","agent.disabled","policy.created","policy.updated","policy.deleted","policy.version_created","provider_key.created","provider_key.disabled","provider_key.enabled","provider_key.deleted","provider_key.rotated","step.approval_required","approval.approved","approval.rejected","admin_token.created","admin_token.revoked","alert.triggered","alert_rule.created","alert_rule.updated","alert_rule.deleted","member.role_changed","member.removed","member.ownership_transferred","webhook.test"];
const part32 = ["active","paused","failing"];
const part33 = ["pending","success","failed"];
const part34 = ["pending","approved","rejected","expired"];
const part35 = ["cost_threshold","error_rate","rate_limit_approaching","approval_pending_timeout","failover_rate"];
const part36 = ["read","write","admin"];
const part37 = ["active","revoked"];
const part38 = ["admin","member","viewer"];
const part39 = ["pending","accepted","expired","revoked"];
const part40 = ["owner","admin","member","viewer"];
const part41 = ["active","suspended","removed"];
const part42 = ["free","pro","growth","enterprise"];
const part43 = ["active","suspended","cancelled","pending"];
const part44 = ["pending","active"];
exports.v1 = validate0;
function validate1(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.status === undefined) && (missing0 = "status")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.uptime_seconds === undefined) && (missing0 = "uptime_seconds"))) || ((data.storage === undefined) && (missing0 = "storage"))) || ((data.agents_count === undefined) && (missing0 = "agents_count"))) || ((data.active_runs === undefined) && (missing0 = "active_runs"))){
validate1.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
validate1.errors = [error1(instancePath+"/status")];
return false;
}
if(!((data0 === "healthy") || (data0 === "unhealthy"))){
validate1.errors = [error2(instancePath+"/status")];
return false;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 !== "string"){
validate1.errors = [error1(instancePath+"/version")];
return false;
}
}
if(data.uptime_seconds !== undefined){
let data2 = data.uptime_seconds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate1.errors = [error3(instancePath+"/uptime_seconds")];
return false;
}
}
if(data.storage !== undefined){
let data3 = data.storage;
if(typeof data3 !== "string"){
validate1.errors = [error1(instancePath+"/storage")];
return false;
}
if(!((data3 === "connected") || (data3 === "error"))){
validate1.errors = [error4(instancePath+"/storage")];
return false;
}
}
if(data.agents_count !== undefined){
let data4 = data.agents_count;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate1.errors = [error3(instancePath+"/agents_count")];
return false;
}
}
if(data.active_runs !== undefined){
let data5 = data.active_runs;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate1.errors = [error3(instancePath+"/active_runs")];
return false;
}
}
}
}
else {
validate1.errors = [error5(instancePath)];
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
function validate4(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate4.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.type === undefined) && (missing1 = "type")) || ((data0.message === undefined) && (missing1 = "message"))){
validate4.errors = [error0(instancePath+"/error", missing1)];
return false;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
validate4.errors = [error1(instancePath+"/error/type")];
return false;
}
if(!(((((((((data1 === "validation_error") || (data1 === "not_found")) || (data1 === "conflict")) || (data1 === "forbidden")) || (data1 === "internal_error")) || (data1 === "service_unavailable")) || (data1 === "unauthorized")) || (data1 === "rate_limited")) || (data1 === "gone"))){
validate4.errors = [error6(instancePath+"/error/type")];
return false;
}
}
if(data0.message !== undefined){
let data2 = data0.message;
if(typeof data2 !== "string"){
validate4.errors = [error1(instancePath+"/error/message")];
return false;
}
}
if(data0.fields !== undefined){
let data3 = data0.fields;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
let data4 = data3[key0];
if(typeof data4 !== "string"){
validate4.errors = [error1(instancePath+"/error/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"))];
return false;
}
}
}
else {
validate4.errors = [error5(instancePath+"/error/fields")];
return false;
}
}
}
}
else {
validate4.errors = [error5(instancePath+"/error")];
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
function validate3(data, instancePath=""){
if(!(validate4(data, instancePath))){
validate3.errors = validate4.errors;
return false;
}
validate3.errors = null;
return true;
}
exports.v3 = validate6;
function validate6(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate1(data, instancePath))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate4(data, instancePath))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = error7(instancePath);
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate6.errors = vErrors;
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
validate6.errors = vErrors;
return errors === 0;
}
exports.v4 = validate9;
const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const formats2 = require("ajv-formats/dist/formats").fullFormats["date-time"];
function validate10(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.api_key === undefined) && (missing0 = "api_key"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate10.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate10.errors = [error8(instancePath+"/id")];
return false;
}
}
else {
validate10.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.org_id !== undefined){
let data1 = data.org_id;
if((typeof data1 !== "string") && (data1 !== null)){
validate10.errors = [error9(instancePath+"/org_id")];
return false;
}
}
if(data.workspace_id !== undefined){
let data2 = data.workspace_id;
if((typeof data2 !== "string") && (data2 !== null)){
validate10.errors = [error9(instancePath+"/workspace_id")];
return false;
}
}
if(data.provider !== undefined){
let data3 = data.provider;
if(typeof data3 !== "string"){
validate10.errors = [error1(instancePath+"/provider")];
return false;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 !== "string"){
validate10.errors = [error1(instancePath+"/name")];
return false;
}
}
if(data.api_key !== undefined){
let data5 = data.api_key;
if((typeof data5 !== "string") && (data5 !== null)){
validate10.errors = [error9(instancePath+"/api_key")];
return false;
}
}
if(data.base_url !== undefined){
let data6 = data.base_url;
if((typeof data6 !== "string") && (data6 !== null)){
validate10.errors = [error9(instancePath+"/base_url")];
return false;
}
}
if(data.status !== undefined){
let data7 = data.status;
if(typeof data7 !== "string"){
validate10.errors = [error1(instancePath+"/status")];
return false;
}
if(!(((data7 === "active") || (data7 === "disabled")) || (data7 === "deleted"))){
validate10.errors = [error10(instancePath+"/status")];
return false;
}
}
if(data.last_used_at !== undefined){
let data8 = data.last_used_at;
if((typeof data8 !== "string") && (data8 !== null)){
validate10.errors = [error9(instancePath+"/last_used_at")];
return false;
}
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
validate10.errors = [error11(instancePath+"/last_used_at")];
return false;
}
}
}
if(data.created_at !== undefined){
let data9 = data.created_at;
if(typeof data9 === "string"){
if(!(formats2.validate(data9))){
validate10.errors = [error11(instancePath+"/created_at")];
return false;
}
}
else {
validate10.errors = [error1(instancePath+"/created_at")];
return false;
}
}
if(data.updated_at !== undefined){
let data10 = data.updated_at;
if(typeof data10 === "string"){
if(!(formats2.validate(data10))){
validate10.errors = [error11(instancePath+"/updated_at")];
return false;
}
}
else {
validate10.errors = [error1(instancePath+"/updated_at")];
return false;
}
}
if(data.rotated_at !== undefined){
let data11 = data.rotated_at;
if((typeof data11 !== "string") && (data11 !== null)){
validate10.errors = [error9(instancePath+"/rotated_at")];
return false;
}
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
validate10.errors = [error11(instancePath+"/rotated_at")];
return false;
}
}
}
}
}
else {
validate10.errors = [error5(instancePath)];
return false;
}
validate10.errors = null;
return true;
}
function validate9(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate9.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate10(data1, instancePath+"/data/" + i0))){
validate9.errors = validate10.errors;
return false;
}
}
}
else {
validate9.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate9.errors = [error3(instancePath+"/total")];
return false;
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
exports.v5 = validate12;
function validate13(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate13.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
validate13.errors = [error1(instancePath+"/error")];
return false;
}
if(!(data0 === "Authentication required")){
validate13.errors = [error13(instancePath+"/error")];
return false;
}
}
}
}
else {
validate13.errors = [error5(instancePath)];
return false;
}
validate13.errors = null;
return true;
}
function validate12(data, instancePath=""){
if(!(validate13(data, instancePath))){
validate12.errors = validate13.errors;
return false;
}
validate12.errors = null;
return true;
}
exports.v6 = validate15;
function validate15(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate15.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate10(data0, instancePath+"/data"))){
validate15.errors = validate10.errors;
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
exports.v7 = validate17;
function validate17(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate17.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.message === undefined) && (missing1 = "message")) || ((data0.remapped_agents === undefined) && (missing1 = "remapped_agents"))){
validate17.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
validate17.errors = [error1(instancePath+"/data/message")];
return false;
}
}
if(data0.remapped_agents !== undefined){
let data2 = data0.remapped_agents;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate17.errors = [error14(instancePath+"/data/remapped_agents")];
return false;
}
}
}
}
else {
validate17.errors = [error5(instancePath+"/data")];
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
exports.v8 = validate18;
function validate18(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate18.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((data0.agents === undefined) && (missing1 = "agents")) || ((data0.active_run_count === undefined) && (missing1 = "active_run_count"))) || ((data0.runs_last_30_days === undefined) && (missing1 = "runs_last_30_days"))) || ((data0.last_used_at === undefined) && (missing1 = "last_used_at"))){
validate18.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.agents !== undefined){
let data1 = data0.agents;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if((((data2.id === undefined) && (missing2 = "id")) || ((data2.name === undefined) && (missing2 = "name"))) || ((data2.is_only_key_for_provider === undefined) && (missing2 = "is_only_key_for_provider"))){
validate18.errors = [error0(instancePath+"/data/agents/" + i0, missing2)];
return false;
}
else {
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 !== "string"){
validate18.errors = [error1(instancePath+"/data/agents/" + i0+"/id")];
return false;
}
}
if(data2.name !== undefined){
let data4 = data2.name;
if(typeof data4 !== "string"){
validate18.errors = [error1(instancePath+"/data/agents/" + i0+"/name")];
return false;
}
}
if(data2.is_only_key_for_provider !== undefined){
let data5 = data2.is_only_key_for_provider;
if(typeof data5 !== "boolean"){
validate18.errors = [error15(instancePath+"/data/agents/" + i0+"/is_only_key_for_provider")];
return false;
}
}
}
}
else {
validate18.errors = [error5(instancePath+"/data/agents/" + i0)];
return false;
}
}
}
else {
validate18.errors = [error12(instancePath+"/data/agents")];
return false;
}
}
if(data0.active_run_count !== undefined){
let data6 = data0.active_run_count;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate18.errors = [error14(instancePath+"/data/active_run_count")];
return false;
}
}
if(data0.runs_last_30_days !== undefined){
let data7 = data0.runs_last_30_days;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate18.errors = [error14(instancePath+"/data/runs_last_30_days")];
return false;
}
}
if(data0.last_used_at !== undefined){
let data8 = data0.last_used_at;
if((typeof data8 !== "string") && (data8 !== null)){
validate18.errors = [error9(instancePath+"/data/last_used_at")];
return false;
}
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
validate18.errors = [error11(instancePath+"/data/last_used_at")];
return false;
}
}
}
}
}
else {
validate18.errors = [error5(instancePath+"/data")];
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
exports.v9 = validate19;
const func0 = Object.prototype.hasOwnProperty;
function validate20(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.budget === undefined) && (missing0 = "budget"))) || ((data.routing === undefined) && (missing0 = "routing"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate20.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate20.errors = [error8(instancePath+"/id")];
return false;
}
}
else {
validate20.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.org_id !== undefined){
let data1 = data.org_id;
if((typeof data1 !== "string") && (data1 !== null)){
validate20.errors = [error9(instancePath+"/org_id")];
return false;
}
}
if(data.workspace_id !== undefined){
let data2 = data.workspace_id;
if((typeof data2 !== "string") && (data2 !== null)){
validate20.errors = [error9(instancePath+"/workspace_id")];
return false;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 !== "string"){
validate20.errors = [error1(instancePath+"/name")];
return false;
}
}
if(data.dry_run !== undefined){
let data4 = data.dry_run;
if(typeof data4 !== "boolean"){
validate20.errors = [error15(instancePath+"/dry_run")];
return false;
}
}
if(data.content_logging !== undefined){
let data5 = data.content_logging;
if(typeof data5 !== "string"){
validate20.errors = [error1(instancePath+"/content_logging")];
return false;
}
if(!(((data5 === "default") || (data5 === "enabled")) || (data5 === "disabled"))){
validate20.errors = [error16(instancePath+"/content_logging")];
return false;
}
}
if(data.budget !== undefined){
let data6 = data.budget;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.alert_threshold_tokens !== undefined){
let data7 = data6.alert_threshold_tokens;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
validate20.errors = [error17(instancePath+"/budget/alert_threshold_tokens")];
return false;
}
}
if(data6.alert_threshold_usd !== undefined){
let data8 = data6.alert_threshold_usd;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
validate20.errors = [error18(instancePath+"/budget/alert_threshold_usd")];
return false;
}
}
if(data6.hard_limit_tokens !== undefined){
let data9 = data6.hard_limit_tokens;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
validate20.errors = [error17(instancePath+"/budget/hard_limit_tokens")];
return false;
}
}
if(data6.hard_limit_usd !== undefined){
let data10 = data6.hard_limit_usd;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
validate20.errors = [error18(instancePath+"/budget/hard_limit_usd")];
return false;
}
}
if(data6.max_cost_per_hour_usd !== undefined){
let data11 = data6.max_cost_per_hour_usd;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
validate20.errors = [error18(instancePath+"/budget/max_cost_per_hour_usd")];
return false;
}
}
if(data6.on_alert_threshold !== undefined){
let data12 = data6.on_alert_threshold;
if(typeof data12 !== "string"){
validate20.errors = [error1(instancePath+"/budget/on_alert_threshold")];
return false;
}
if(!(((data12 === "continue_and_alert") || (data12 === "stop_and_alert")) || (data12 === "continue_and_block_new"))){
validate20.errors = [error19(instancePath+"/budget/on_alert_threshold")];
return false;
}
}
}
else {
validate20.errors = [error5(instancePath+"/budget")];
return false;
}
}
if(data.allowed_models !== undefined){
let data13 = data.allowed_models;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(typeof data14 !== "string"){
validate20.errors = [error1(instancePath+"/allowed_models/" + i0)];
return false;
}
}
}
else {
validate20.errors = [error12(instancePath+"/allowed_models")];
return false;
}
}
if(data.blocked_models !== undefined){
let data15 = data.blocked_models;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(typeof data16 !== "string"){
validate20.errors = [error1(instancePath+"/blocked_models/" + i1)];
return false;
}
}
}
else {
validate20.errors = [error12(instancePath+"/blocked_models")];
return false;
}
}
if(data.allowed_tools !== undefined){
let data17 = data.allowed_tools;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(typeof data18 !== "string"){
validate20.errors = [error1(instancePath+"/allowed_tools/" + i2)];
return false;
}
}
}
else {
validate20.errors = [error12(instancePath+"/allowed_tools")];
return false;
}
}
if(data.blocked_tools !== undefined){
let data19 = data.blocked_tools;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(typeof data20 !== "string"){
validate20.errors = [error1(instancePath+"/blocked_tools/" + i3)];
return false;
}
}
}
else {
validate20.errors = [error12(instancePath+"/blocked_tools")];
return false;
}
}
if(data.require_approval !== undefined){
let data21 = data.require_approval;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
if(typeof data22 !== "string"){
validate20.errors = [error1(instancePath+"/require_approval/" + i4)];
return false;
}
}
}
else {
validate20.errors = [error12(instancePath+"/require_approval")];
return false;
}
}
if(data.approval_expiry_ms !== undefined){
let data23 = data.approval_expiry_ms;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate20.errors = [error3(instancePath+"/approval_expiry_ms")];
return false;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 604800000 || isNaN(data23)){
validate20.errors = [error20(instancePath+"/approval_expiry_ms")];
return false;
}
else {
if(data23 < 60000 || isNaN(data23)){
validate20.errors = [error21(instancePath+"/approval_expiry_ms")];
return false;
}
}
}
}
if(data.rate_limits !== undefined){
let data24 = data.rate_limits;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.max_requests_per_minute !== undefined){
let data25 = data24.max_requests_per_minute;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (data25 !== null)){
validate20.errors = [error17(instancePath+"/rate_limits/max_requests_per_minute")];
return false;
}
}
if(data24.max_tokens_per_minute !== undefined){
let data26 = data24.max_tokens_per_minute;
if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (data26 !== null)){
validate20.errors = [error17(instancePath+"/rate_limits/max_tokens_per_minute")];
return false;
}
}
}
else {
validate20.errors = [error5(instancePath+"/rate_limits")];
return false;
}
}
if(data.routing !== undefined){
let data27 = data.routing;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.default_chain !== undefined){
let data28 = data27.default_chain;
if(Array.isArray(data28)){
const len5 = data28.length;
for(let i5=0; i5<len5; i5++){
let data29 = data28[i5];
if(typeof data29 !== "string"){
validate20.errors = [error1(instancePath+"/routing/default_chain/" + i5)];
return false;
}
}
}
else {
validate20.errors = [error12(instancePath+"/routing/default_chain")];
return false;
}
}
if(data27.model_routes !== undefined){
let data30 = data27.model_routes;
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
let data31 = data30[i6];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing1;
if(((data31.pattern === undefined) && (missing1 = "pattern")) || ((data31.chain === undefined) && (missing1 = "chain"))){
validate20.errors = [error0(instancePath+"/routing/model_routes/" + i6, missing1)];
return false;
}
else {
if(data31.pattern !== undefined){
let data32 = data31.pattern;
if(typeof data32 !== "string"){
validate20.errors = [error1(instancePath+"/routing/model_routes/" + i6+"/pattern")];
return false;
}
}
if(data31.chain !== undefined){
let data33 = data31.chain;
if(Array.isArray(data33)){
const len7 = data33.length;
for(let i7=0; i7<len7; i7++){
let data34 = data33[i7];
if(typeof data34 !== "string"){
validate20.errors = [error1(instancePath+"/routing/model_routes/" + i6+"/chain/" + i7)];
return false;
}
}
}
else {
validate20.errors = [error12(instancePath+"/routing/model_routes/" + i6+"/chain")];
return false;
}
}
if(data31.timeout_ms !== undefined){
let data35 = data31.timeout_ms;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate20.errors = [error3(instancePath+"/routing/model_routes/" + i6+"/timeout_ms")];
return false;
}
}
}
}
else {
validate20.errors = [error5(instancePath+"/routing/model_routes/" + i6)];
return false;
}
}
}
else {
validate20.errors = [error12(instancePath+"/routing/model_routes")];
return false;
}
}
if(data27.timeout_ms !== undefined){
let data36 = data27.timeout_ms;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
validate20.errors = [error3(instancePath+"/routing/timeout_ms")];
return false;
}
}
if(data27.connect_timeout_ms !== undefined){
let data37 = data27.connect_timeout_ms;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate20.errors = [error3(instancePath+"/routing/connect_timeout_ms")];
return false;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 600000 || isNaN(data37)){
validate20.errors = [error22(instancePath+"/routing/connect_timeout_ms")];
return false;
}
else {
if(data37 < 1000 || isNaN(data37)){
validate20.errors = [error23(instancePath+"/routing/connect_timeout_ms")];
return false;
}
}
}
}
if(data27.retry_on !== undefined){
let data38 = data27.retry_on;
if(Array.isArray(data38)){
const len8 = data38.length;
for(let i8=0; i8<len8; i8++){
let data39 = data38[i8];
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate20.errors = [error3(instancePath+"/routing/retry_on/" + i8)];
return false;
}
}
}
else {
validate20.errors = [error12(instancePath+"/routing/retry_on")];
return false;
}
}
if(data27.max_retries !== undefined){
let data40 = data27.max_retries;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate20.errors = [error3(instancePath+"/routing/max_retries")];
return false;
}
}
if(data27.on_rate_limit !== undefined){
let data41 = data27.on_rate_limit;
if(typeof data41 !== "string"){
validate20.errors = [error1(instancePath+"/routing/on_rate_limit")];
return false;
}
if(!((data41 === "failover_first") || (data41 === "backoff_first"))){
validate20.errors = [error24(instancePath+"/routing/on_rate_limit")];
return false;
}
}
if(data27.load_balancing !== undefined){
let data42 = data27.load_balancing;
if(typeof data42 !== "string"){
validate20.errors = [error1(instancePath+"/routing/load_balancing")];
return false;
}
if(!(((data42 === "failover") || (data42 === "round_robin")) || (data42 === "weighted"))){
validate20.errors = [error25(instancePath+"/routing/load_balancing")];
return false;
}
}
if(data27.circuit_breaker !== undefined){
let data43 = data27.circuit_breaker;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.failure_threshold !== undefined){
let data44 = data43.failure_threshold;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate20.errors = [error3(instancePath+"/routing/circuit_breaker/failure_threshold")];
return false;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
validate20.errors = [error26(instancePath+"/routing/circuit_breaker/failure_threshold")];
return false;
}
}
}
if(data43.recovery_timeout_ms !== undefined){
let data45 = data43.recovery_timeout_ms;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate20.errors = [error3(instancePath+"/routing/circuit_breaker/recovery_timeout_ms")];
return false;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 1000 || isNaN(data45)){
validate20.errors = [error23(instancePath+"/routing/circuit_breaker/recovery_timeout_ms")];
return false;
}
}
}
if(data43.max_recovery_timeout_ms !== undefined){
let data46 = data43.max_recovery_timeout_ms;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate20.errors = [error3(instancePath+"/routing/circuit_breaker/max_recovery_timeout_ms")];
return false;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 1000 || isNaN(data46)){
validate20.errors = [error23(instancePath+"/routing/circuit_breaker/max_recovery_timeout_ms")];
return false;
}
}
}
}
else {
validate20.errors = [error5(instancePath+"/routing/circuit_breaker")];
return false;
}
}
if(data27.routing_preference !== undefined){
let data47 = data27.routing_preference;
if(typeof data47 !== "string"){
validate20.errors = [error1(instancePath+"/routing/routing_preference")];
return false;
}
if(!(((data47 === "default") || (data47 === "cost")) || (data47 === "latency"))){
validate20.errors = [error27(instancePath+"/routing/routing_preference")];
return false;
}
}
}
else {
validate20.errors = [error5(instancePath+"/routing")];
return false;
}
}
if(data.model_mapping !== undefined){
let data48 = data.model_mapping;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key0 in data48){
let data49 = data48[key0];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key1 in data49){
let data50 = data49[key1];
if(typeof data50 !== "string"){
validate20.errors = [error1(instancePath+"/model_mapping/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"))];
return false;
}
}
}
else {
validate20.errors = [error5(instancePath+"/model_mapping/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"))];
return false;
}
}
}
else {
validate20.errors = [error5(instancePath+"/model_mapping")];
return false;
}
}
if(data.default_model !== undefined){
let data51 = data.default_model;
if((typeof data51 !== "string") && (data51 !== null)){
validate20.errors = [error9(instancePath+"/default_model")];
return false;
}
}
if(data.model_override !== undefined){
let data52 = data.model_override;
if((typeof data52 !== "string") && (data52 !== null)){
validate20.errors = [error9(instancePath+"/model_override")];
return false;
}
}
if(data.runaway_prevention !== undefined){
let data53 = data.runaway_prevention;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.enabled !== undefined){
let data54 = data53.enabled;
if(typeof data54 !== "boolean"){
validate20.errors = [error15(instancePath+"/runaway_prevention/enabled")];
return false;
}
}
if(data53.max_steps_per_run !== undefined){
let data55 = data53.max_steps_per_run;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate20.errors = [error3(instancePath+"/runaway_prevention/max_steps_per_run")];
return false;
}
}
}
else {
validate20.errors = [error5(instancePath+"/runaway_prevention")];
return false;
}
}
if(data.implicit_run_grouping !== undefined){
let data56 = data.implicit_run_grouping;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.time_window_seconds !== undefined){
let data57 = data56.time_window_seconds;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
validate20.errors = [error3(instancePath+"/implicit_run_grouping/time_window_seconds")];
return false;
}
}
if(data56.run_idle_timeout_seconds !== undefined){
let data58 = data56.run_idle_timeout_seconds;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
validate20.errors = [error3(instancePath+"/implicit_run_grouping/run_idle_timeout_seconds")];
return false;
}
}
if(data56.force_stop_cooldown_minutes !== undefined){
let data59 = data56.force_stop_cooldown_minutes;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
validate20.errors = [error3(instancePath+"/implicit_run_grouping/force_stop_cooldown_minutes")];
return false;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 1440 || isNaN(data59)){
validate20.errors = [error28(instancePath+"/implicit_run_grouping/force_stop_cooldown_minutes")];
return false;
}
else {
if(data59 < 0 || isNaN(data59)){
validate20.errors = [error26(instancePath+"/implicit_run_grouping/force_stop_cooldown_minutes")];
return false;
}
}
}
}
}
else {
validate20.errors = [error5(instancePath+"/implicit_run_grouping")];
return false;
}
}
if(data.outcome_defaults !== undefined){
let data60 = data.outcome_defaults;
if((!(data60 && typeof data60 == "object" && !Array.isArray(data60))) && (data60 !== null)){
validate20.errors = [error29(instancePath+"/outcome_defaults")];
return false;
}
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key2 in data60){
if(!(func0.call(part14, key2))){
validate20.errors = [error30(instancePath+"/outcome_defaults", key2)];
return false;
break;
}
}
if(data60.agent_signaled !== undefined){
let data61 = data60.agent_signaled;
if((typeof data61 !== "string") && (data61 !== null)){
validate20.errors = [error9(instancePath+"/outcome_defaults/agent_signaled")];
return false;
}
if(!((((data61 === "success") || (data61 === "partial")) || (data61 === "failed")) || (data61 === null))){
validate20.errors = [error31(instancePath+"/outcome_defaults/agent_signaled")];
return false;
}
}
if(data60.agent_complete_all !== undefined){
let data62 = data60.agent_complete_all;
if((typeof data62 !== "string") && (data62 !== null)){
validate20.errors = [error9(instancePath+"/outcome_defaults/agent_complete_all")];
return false;
}
if(!((((data62 === "success") || (data62 === "partial")) || (data62 === "failed")) || (data62 === null))){
validate20.errors = [error31(instancePath+"/outcome_defaults/agent_complete_all")];
return false;
}
}
if(data60.cost_limit !== undefined){
let data63 = data60.cost_limit;
if((typeof data63 !== "string") && (data63 !== null)){
validate20.errors = [error9(instancePath+"/outcome_defaults/cost_limit")];
return false;
}
if(!((((data63 === "success") || (data63 === "partial")) || (data63 === "failed")) || (data63 === null))){
validate20.errors = [error31(instancePath+"/outcome_defaults/cost_limit")];
return false;
}
}
if(data60.token_limit !== undefined){
let data64 = data60.token_limit;
if((typeof data64 !== "string") && (data64 !== null)){
validate20.errors = [error9(instancePath+"/outcome_defaults/token_limit")];
return false;
}
if(!((((data64 === "success") || (data64 === "partial")) || (data64 === "failed")) || (data64 === null))){
validate20.errors = [error31(instancePath+"/outcome_defaults/token_limit")];
return false;
}
}
if(data60.alert_threshold_stop !== undefined){
let data65 = data60.alert_threshold_stop;
if((typeof data65 !== "string") && (data65 !== null)){
validate20.errors = [error9(instancePath+"/outcome_defaults/alert_threshold_stop")];
return false;
}
if(!((((data65 === "success") || (data65 === "partial")) || (data65 === "failed")) || (data65 === null))){
validate20.errors = [error31(instancePath+"/outcome_defaults/alert_threshold_stop")];
return false;
}
}
if(data60.idle_auto_complete !== undefined){
let data66 = data60.idle_auto_complete;
if((typeof data66 !== "string") && (data66 !== null)){
validate20.errors = [error9(instancePath+"/outcome_defaults/idle_auto_complete")];
return false;
}
if(!((((data66 === "success") || (data66 === "partial")) || (data66 === "failed")) || (data66 === null))){
validate20.errors = [error31(instancePath+"/outcome_defaults/idle_auto_complete")];
return false;
}
}
if(data60.idle_timeout !== undefined){
let data67 = data60.idle_timeout;
if((typeof data67 !== "string") && (data67 !== null)){
validate20.errors = [error9(instancePath+"/outcome_defaults/idle_timeout")];
return false;
}
if(!((((data67 === "success") || (data67 === "partial")) || (data67 === "failed")) || (data67 === null))){
validate20.errors = [error31(instancePath+"/outcome_defaults/idle_timeout")];
return false;
}
}
if(data60.new_run_requested !== undefined){
let data68 = data60.new_run_requested;
if((typeof data68 !== "string") && (data68 !== null)){
validate20.errors = [error9(instancePath+"/outcome_defaults/new_run_requested")];
return false;
}
if(!((((data68 === "success") || (data68 === "partial")) || (data68 === "failed")) || (data68 === null))){
validate20.errors = [error31(instancePath+"/outcome_defaults/new_run_requested")];
return false;
}
}
if(data60.admin_stopped !== undefined){
let data69 = data60.admin_stopped;
if((typeof data69 !== "string") && (data69 !== null)){
validate20.errors = [error9(instancePath+"/outcome_defaults/admin_stopped")];
return false;
}
if(!((((data69 === "success") || (data69 === "partial")) || (data69 === "failed")) || (data69 === null))){
validate20.errors = [error31(instancePath+"/outcome_defaults/admin_stopped")];
return false;
}
}
if(data60.admin_completed !== undefined){
let data70 = data60.admin_completed;
if((typeof data70 !== "string") && (data70 !== null)){
validate20.errors = [error9(instancePath+"/outcome_defaults/admin_completed")];
return false;
}
if(!((((data70 === "success") || (data70 === "partial")) || (data70 === "failed")) || (data70 === null))){
validate20.errors = [error31(instancePath+"/outcome_defaults/admin_completed")];
return false;
}
}
}
}
if(data.visibility !== undefined){
let data71 = data.visibility;
if(typeof data71 !== "string"){
validate20.errors = [error1(instancePath+"/visibility")];
return false;
}
if(!((data71 === "org") || (data71 === "personal"))){
validate20.errors = [error32(instancePath+"/visibility")];
return false;
}
}
if(data.member_id !== undefined){
let data72 = data.member_id;
if((typeof data72 !== "string") && (data72 !== null)){
validate20.errors = [error9(instancePath+"/member_id")];
return false;
}
}
if(data.created_by !== undefined){
let data73 = data.created_by;
if((typeof data73 !== "string") && (data73 !== null)){
validate20.errors = [error9(instancePath+"/created_by")];
return false;
}
}
if(data.updated_by !== undefined){
let data74 = data.updated_by;
if((typeof data74 !== "string") && (data74 !== null)){
validate20.errors = [error9(instancePath+"/updated_by")];
return false;
}
}
if(data.created_by_token_id !== undefined){
let data75 = data.created_by_token_id;
if((typeof data75 !== "string") && (data75 !== null)){
validate20.errors = [error9(instancePath+"/created_by_token_id")];
return false;
}
}
if(data.updated_by_token_id !== undefined){
let data76 = data.updated_by_token_id;
if((typeof data76 !== "string") && (data76 !== null)){
validate20.errors = [error9(instancePath+"/updated_by_token_id")];
return false;
}
}
if(data.created_at !== undefined){
let data77 = data.created_at;
if(typeof data77 === "string"){
if(!(formats2.validate(data77))){
validate20.errors = [error11(instancePath+"/created_at")];
return false;
}
}
else {
validate20.errors = [error1(instancePath+"/created_at")];
return false;
}
}
if(data.updated_at !== undefined){
let data78 = data.updated_at;
if(typeof data78 === "string"){
if(!(formats2.validate(data78))){
validate20.errors = [error11(instancePath+"/updated_at")];
return false;
}
}
else {
validate20.errors = [error1(instancePath+"/updated_at")];
return false;
}
}
}
}
else {
validate20.errors = [error5(instancePath)];
return false;
}
validate20.errors = null;
return true;
}
function validate19(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate19.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate20(data1, instancePath+"/data/" + i0))){
validate19.errors = validate20.errors;
return false;
}
}
}
else {
validate19.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate19.errors = [error3(instancePath+"/total")];
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
exports.v10 = validate22;
function validate22(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate22.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate20(data0, instancePath+"/data"))){
validate22.errors = validate20.errors;
return false;
}
}
}
}
else {
validate22.errors = [error5(instancePath)];
return false;
}
validate22.errors = null;
return true;
}
exports.v11 = validate24;
function validate24(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate24.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((((((data0.total_runs === undefined) && (missing1 = "total_runs")) || ((data0.total_spend_usd === undefined) && (missing1 = "total_spend_usd"))) || ((data0.avg_cost_per_run_usd === undefined) && (missing1 = "avg_cost_per_run_usd"))) || ((data0.avg_steps_per_run === undefined) && (missing1 = "avg_steps_per_run"))) || ((data0.avg_duration_ms === undefined) && (missing1 = "avg_duration_ms"))) || ((data0.success_rate === undefined) && (missing1 = "success_rate"))) || ((data0.budget_utilization === undefined) && (missing1 = "budget_utilization"))){
validate24.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.total_runs !== undefined){
let data1 = data0.total_runs;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate24.errors = [error3(instancePath+"/data/total_runs")];
return false;
}
}
if(data0.total_spend_usd !== undefined){
let data2 = data0.total_spend_usd;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate24.errors = [error14(instancePath+"/data/total_spend_usd")];
return false;
}
}
if(data0.avg_cost_per_run_usd !== undefined){
let data3 = data0.avg_cost_per_run_usd;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
validate24.errors = [error18(instancePath+"/data/avg_cost_per_run_usd")];
return false;
}
}
if(data0.avg_steps_per_run !== undefined){
let data4 = data0.avg_steps_per_run;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate24.errors = [error17(instancePath+"/data/avg_steps_per_run")];
return false;
}
}
if(data0.avg_duration_ms !== undefined){
let data5 = data0.avg_duration_ms;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
validate24.errors = [error18(instancePath+"/data/avg_duration_ms")];
return false;
}
}
if(data0.success_rate !== undefined){
let data6 = data0.success_rate;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
validate24.errors = [error18(instancePath+"/data/success_rate")];
return false;
}
}
if(data0.budget_utilization !== undefined){
let data7 = data0.budget_utilization;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
validate24.errors = [error18(instancePath+"/data/budget_utilization")];
return false;
}
}
}
}
else {
validate24.errors = [error5(instancePath+"/data")];
return false;
}
}
}
}
else {
validate24.errors = [error5(instancePath)];
return false;
}
validate24.errors = null;
return true;
}
exports.v12 = validate25;
function validate25(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate25.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((((data1.run_id === undefined) && (missing1 = "run_id")) || ((data1.name === undefined) && (missing1 = "name"))) || ((data1.cost_usd === undefined) && (missing1 = "cost_usd"))) || ((data1.step_count === undefined) && (missing1 = "step_count"))) || ((data1.started_at === undefined) && (missing1 = "started_at"))){
validate25.errors = [error0(instancePath+"/data/" + i0, missing1)];
return false;
}
else {
if(data1.run_id !== undefined){
let data2 = data1.run_id;
if(typeof data2 !== "string"){
validate25.errors = [error1(instancePath+"/data/" + i0+"/run_id")];
return false;
}
}
if(data1.name !== undefined){
let data3 = data1.name;
if((typeof data3 !== "string") && (data3 !== null)){
validate25.errors = [error9(instancePath+"/data/" + i0+"/name")];
return false;
}
}
if(data1.cost_usd !== undefined){
let data4 = data1.cost_usd;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate25.errors = [error14(instancePath+"/data/" + i0+"/cost_usd")];
return false;
}
}
if(data1.step_count !== undefined){
let data5 = data1.step_count;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate25.errors = [error3(instancePath+"/data/" + i0+"/step_count")];
return false;
}
}
if(data1.started_at !== undefined){
let data6 = data1.started_at;
if(typeof data6 === "string"){
if(!(formats2.validate(data6))){
validate25.errors = [error11(instancePath+"/data/" + i0+"/started_at")];
return false;
}
}
else {
validate25.errors = [error1(instancePath+"/data/" + i0+"/started_at")];
return false;
}
}
}
}
else {
validate25.errors = [error5(instancePath+"/data/" + i0)];
return false;
}
}
}
else {
validate25.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data7 = data.total;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate25.errors = [error3(instancePath+"/total")];
return false;
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
exports.v13 = validate26;
function validate26(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate26.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.message === undefined) && (missing1 = "message")){
validate26.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
validate26.errors = [error1(instancePath+"/data/message")];
return false;
}
}
}
}
else {
validate26.errors = [error5(instancePath+"/data")];
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
exports.v14 = validate27;
function validate28(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.policy_id === undefined) && (missing0 = "policy_id"))) || ((data.version_number === undefined) && (missing0 = "version_number"))) || ((data.snapshot === undefined) && (missing0 = "snapshot"))) || ((data.changed_by === undefined) && (missing0 = "changed_by"))) || ((data.changed_fields === undefined) && (missing0 = "changed_fields"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate28.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate28.errors = [error8(instancePath+"/id")];
return false;
}
}
else {
validate28.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.policy_id !== undefined){
let data1 = data.policy_id;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate28.errors = [error8(instancePath+"/policy_id")];
return false;
}
}
else {
validate28.errors = [error1(instancePath+"/policy_id")];
return false;
}
}
if(data.version_number !== undefined){
let data2 = data.version_number;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate28.errors = [error3(instancePath+"/version_number")];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate28.errors = [error33(instancePath+"/version_number")];
return false;
}
}
}
if(data.snapshot !== undefined){
let data3 = data.snapshot;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
validate28.errors = [error5(instancePath+"/snapshot")];
return false;
}
}
if(data.changed_by !== undefined){
let data4 = data.changed_by;
if(typeof data4 !== "string"){
validate28.errors = [error1(instancePath+"/changed_by")];
return false;
}
}
if(data.changed_fields !== undefined){
let data5 = data.changed_fields;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
validate28.errors = [error1(instancePath+"/changed_fields/" + i0)];
return false;
}
}
}
else {
validate28.errors = [error12(instancePath+"/changed_fields")];
return false;
}
}
if(data.created_at !== undefined){
let data7 = data.created_at;
if(typeof data7 === "string"){
if(!(formats2.validate(data7))){
validate28.errors = [error11(instancePath+"/created_at")];
return false;
}
}
else {
validate28.errors = [error1(instancePath+"/created_at")];
return false;
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
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate27.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate28(data1, instancePath+"/data/" + i0))){
validate27.errors = validate28.errors;
return false;
}
}
}
else {
validate27.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate27.errors = [error3(instancePath+"/total")];
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
exports.v15 = validate30;
function validate30(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate30.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate28(data0, instancePath+"/data"))){
validate30.errors = validate28.errors;
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
exports.v16 = validate32;
function validate33(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.policy_id === undefined) && (missing0 = "policy_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate33.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate33.errors = [error8(instancePath+"/id")];
return false;
}
}
else {
validate33.errors = [error1(instancePath+"/id")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.org_id !== undefined){
let data1 = data.org_id;
if((typeof data1 !== "string") && (data1 !== null)){
validate33.errors = [error9(instancePath+"/org_id")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.workspace_id !== undefined){
let data2 = data.workspace_id;
if((typeof data2 !== "string") && (data2 !== null)){
validate33.errors = [error9(instancePath+"/workspace_id")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 !== "string"){
validate33.errors = [error1(instancePath+"/name")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.description !== undefined){
let data4 = data.description;
if((typeof data4 !== "string") && (data4 !== null)){
validate33.errors = [error9(instancePath+"/description")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.api_key_prefix !== undefined){
let data5 = data.api_key_prefix;
if(typeof data5 !== "string"){
validate33.errors = [error1(instancePath+"/api_key_prefix")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.policy_id !== undefined){
let data6 = data.policy_id;
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
validate33.errors = [error8(instancePath+"/policy_id")];
return false;
}
}
else {
validate33.errors = [error1(instancePath+"/policy_id")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.allowed_policies !== undefined){
let data7 = data.allowed_policies;
if((!(Array.isArray(data7))) && (data7 !== null)){
validate33.errors = [error34(instancePath+"/allowed_policies")];
return false;
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
validate33.errors = [error1(instancePath+"/allowed_policies/" + i0)];
return false;
}
}
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.provider_keys !== undefined){
let data9 = data.provider_keys;
const _errs19 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
const _errs21 = errors;
for(const key0 in data9){
let data10 = data9[key0];
const _errs22 = errors;
const _errs23 = errors;
let valid3 = false;
let passing0 = null;
const _errs24 = errors;
if(typeof data10 !== "string"){
const err0 = error1(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"));
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
if(Array.isArray(data10)){
var valid4 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs28 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if(((data11.key_id === undefined) && (missing1 = "key_id")) || ((data11.weight === undefined) && (missing1 = "weight"))){
const err1 = error0(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1, missing1);
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
let data12 = data11.key_id;
const _errs30 = errors;
if(typeof data12 !== "string"){
const err2 = error1(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/key_id");
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
const err3 = error3(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/weight");
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
const err4 = error35(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/weight");
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
const err5 = error33(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/weight");
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
const err6 = error5(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1);
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid4 = _errs28 === errors;
if(!valid4){
break;
}
}
}
else {
const err7 = error12(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"));
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
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
const err8 = error36(instancePath+"/provider_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), passing0);
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate33.errors = vErrors;
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
validate33.errors = [error5(instancePath+"/provider_keys")];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routing_override !== undefined){
let data14 = data.routing_override;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
validate33.errors = [error29(instancePath+"/routing_override")];
return false;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.default_chain !== undefined){
let data15 = data14.default_chain;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(typeof data16 !== "string"){
validate33.errors = [error1(instancePath+"/routing_override/default_chain/" + i2)];
return false;
}
}
}
else {
validate33.errors = [error12(instancePath+"/routing_override/default_chain")];
return false;
}
}
if(data14.model_routes !== undefined){
let data17 = data14.model_routes;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing2;
if(((data18.pattern === undefined) && (missing2 = "pattern")) || ((data18.chain === undefined) && (missing2 = "chain"))){
validate33.errors = [error0(instancePath+"/routing_override/model_routes/" + i3, missing2)];
return false;
}
else {
if(data18.pattern !== undefined){
let data19 = data18.pattern;
if(typeof data19 !== "string"){
validate33.errors = [error1(instancePath+"/routing_override/model_routes/" + i3+"/pattern")];
return false;
}
}
if(data18.chain !== undefined){
let data20 = data18.chain;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(typeof data21 !== "string"){
validate33.errors = [error1(instancePath+"/routing_override/model_routes/" + i3+"/chain/" + i4)];
return false;
}
}
}
else {
validate33.errors = [error12(instancePath+"/routing_override/model_routes/" + i3+"/chain")];
return false;
}
}
if(data18.timeout_ms !== undefined){
let data22 = data18.timeout_ms;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate33.errors = [error3(instancePath+"/routing_override/model_routes/" + i3+"/timeout_ms")];
return false;
}
}
}
}
else {
validate33.errors = [error5(instancePath+"/routing_override/model_routes/" + i3)];
return false;
}
}
}
else {
validate33.errors = [error12(instancePath+"/routing_override/model_routes")];
return false;
}
}
if(data14.load_balancing !== undefined){
let data23 = data14.load_balancing;
if(typeof data23 !== "string"){
validate33.errors = [error1(instancePath+"/routing_override/load_balancing")];
return false;
}
if(!(((data23 === "failover") || (data23 === "round_robin")) || (data23 === "weighted"))){
validate33.errors = [error25(instancePath+"/routing_override/load_balancing")];
return false;
}
}
if(data14.routing_preference !== undefined){
let data24 = data14.routing_preference;
if(typeof data24 !== "string"){
validate33.errors = [error1(instancePath+"/routing_override/routing_preference")];
return false;
}
if(!(((data24 === "default") || (data24 === "cost")) || (data24 === "latency"))){
validate33.errors = [error27(instancePath+"/routing_override/routing_preference")];
return false;
}
}
if(data14.timeout_ms !== undefined){
let data25 = data14.timeout_ms;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate33.errors = [error3(instancePath+"/routing_override/timeout_ms")];
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
let data26 = data.metadata;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
}
else {
validate33.errors = [error5(instancePath+"/metadata")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.status !== undefined){
let data27 = data.status;
if(typeof data27 !== "string"){
validate33.errors = [error1(instancePath+"/status")];
return false;
}
if(!((data27 === "active") || (data27 === "disabled"))){
validate33.errors = [error37(instancePath+"/status")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.member_id !== undefined){
let data28 = data.member_id;
if((typeof data28 !== "string") && (data28 !== null)){
validate33.errors = [error9(instancePath+"/member_id")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.created_by !== undefined){
let data29 = data.created_by;
if((typeof data29 !== "string") && (data29 !== null)){
validate33.errors = [error9(instancePath+"/created_by")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.updated_by !== undefined){
let data30 = data.updated_by;
if((typeof data30 !== "string") && (data30 !== null)){
validate33.errors = [error9(instancePath+"/updated_by")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.created_by_token_id !== undefined){
let data31 = data.created_by_token_id;
if((typeof data31 !== "string") && (data31 !== null)){
validate33.errors = [error9(instancePath+"/created_by_token_id")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.updated_by_token_id !== undefined){
let data32 = data.updated_by_token_id;
if((typeof data32 !== "string") && (data32 !== null)){
validate33.errors = [error9(instancePath+"/updated_by_token_id")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.created_at !== undefined){
let data33 = data.created_at;
if(typeof data33 === "string"){
if(!(formats2.validate(data33))){
validate33.errors = [error11(instancePath+"/created_at")];
return false;
}
}
else {
validate33.errors = [error1(instancePath+"/created_at")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.updated_at !== undefined){
let data34 = data.updated_at;
if(typeof data34 === "string"){
if(!(formats2.validate(data34))){
validate33.errors = [error11(instancePath+"/updated_at")];
return false;
}
}
else {
validate33.errors = [error1(instancePath+"/updated_at")];
return false;
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
validate33.errors = [error5(instancePath)];
return false;
}
validate33.errors = vErrors;
return errors === 0;
}
function validate32(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate32.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate33(data1, instancePath+"/data/" + i0))){
validate32.errors = validate33.errors;
return false;
}
}
}
else {
validate32.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate32.errors = [error3(instancePath+"/total")];
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
exports.v17 = validate35;
function validate35(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate35.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate33(data0, instancePath+"/data"))){
validate35.errors = validate33.errors;
return false;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.api_key === undefined) && (missing1 = "api_key")){
validate35.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.api_key !== undefined){
let data1 = data0.api_key;
if(typeof data1 !== "string"){
validate35.errors = [error1(instancePath+"/data/api_key")];
return false;
}
}
if(data0._note !== undefined){
let data2 = data0._note;
if(typeof data2 !== "string"){
validate35.errors = [error1(instancePath+"/data/_note")];
return false;
}
}
}
}
else {
validate35.errors = [error5(instancePath+"/data")];
return false;
}
}
}
}
else {
validate35.errors = [error5(instancePath)];
return false;
}
validate35.errors = null;
return true;
}
exports.v18 = validate37;
function validate38(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.total_spend === undefined) && (missing0 = "total_spend")) || ((data0.total_runs === undefined) && (missing0 = "total_runs"))){
validate38.errors = [error0(instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), missing0)];
return false;
}
else {
if(data0.total_spend !== undefined){
let data1 = data0.total_spend;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate38.errors = [error14(instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/total_spend")];
return false;
}
}
if(data0.total_runs !== undefined){
let data2 = data0.total_runs;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate38.errors = [error3(instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/total_runs")];
return false;
}
}
}
}
else {
validate38.errors = [error5(instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"))];
return false;
}
}
}
else {
validate38.errors = [error5(instancePath)];
return false;
}
validate38.errors = null;
return true;
}
function validate37(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate37.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate38(data0, instancePath+"/data"))){
validate37.errors = validate38.errors;
return false;
}
}
}
}
else {
validate37.errors = [error5(instancePath)];
return false;
}
validate37.errors = null;
return true;
}
exports.v19 = validate40;
function validate40(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate40.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate33(data0, instancePath+"/data"))){
validate40.errors = validate33.errors;
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
exports.v20 = validate42;
function validate42(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate42.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.message === undefined) && (missing1 = "message")) || ((data0.api_key === undefined) && (missing1 = "api_key"))) || ((data0.api_key_prefix === undefined) && (missing1 = "api_key_prefix"))){
validate42.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
validate42.errors = [error1(instancePath+"/data/message")];
return false;
}
}
if(data0.api_key !== undefined){
let data2 = data0.api_key;
if(typeof data2 !== "string"){
validate42.errors = [error1(instancePath+"/data/api_key")];
return false;
}
}
if(data0.api_key_prefix !== undefined){
let data3 = data0.api_key_prefix;
if(typeof data3 !== "string"){
validate42.errors = [error1(instancePath+"/data/api_key_prefix")];
return false;
}
}
}
}
else {
validate42.errors = [error5(instancePath+"/data")];
return false;
}
}
}
}
else {
validate42.errors = [error5(instancePath)];
return false;
}
validate42.errors = null;
return true;
}
exports.v21 = validate43;
function validate43(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate43.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate33(data0, instancePath+"/data"))){
validate43.errors = validate33.errors;
return false;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.api_key === undefined) && (missing1 = "api_key")){
validate43.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.api_key !== undefined){
let data1 = data0.api_key;
if(typeof data1 !== "string"){
validate43.errors = [error1(instancePath+"/data/api_key")];
return false;
}
}
}
}
else {
validate43.errors = [error5(instancePath+"/data")];
return false;
}
}
}
}
else {
validate43.errors = [error5(instancePath)];
return false;
}
validate43.errors = null;
return true;
}
exports.v22 = validate45;
function validate46(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.agent_id === undefined) && (missing0 = "agent_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.creation_method === undefined) && (missing0 = "creation_method"))) || ((data.budget === undefined) && (missing0 = "budget"))) || ((data.tokens_used === undefined) && (missing0 = "tokens_used"))) || ((data.cost_usd === undefined) && (missing0 = "cost_usd"))) || ((data.step_count === undefined) && (missing0 = "step_count"))) || ((data.started_at === undefined) && (missing0 = "started_at"))){
validate46.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate46.errors = [error8(instancePath+"/id")];
return false;
}
}
else {
validate46.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.agent_id !== undefined){
let data1 = data.agent_id;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate46.errors = [error8(instancePath+"/agent_id")];
return false;
}
}
else {
validate46.errors = [error1(instancePath+"/agent_id")];
return false;
}
}
if(data.org_id !== undefined){
let data2 = data.org_id;
if((typeof data2 !== "string") && (data2 !== null)){
validate46.errors = [error9(instancePath+"/org_id")];
return false;
}
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate46.errors = [error8(instancePath+"/org_id")];
return false;
}
}
}
if(data.agent_name !== undefined){
let data3 = data.agent_name;
if(typeof data3 !== "string"){
validate46.errors = [error1(instancePath+"/agent_name")];
return false;
}
}
if(data.name !== undefined){
let data4 = data.name;
if((typeof data4 !== "string") && (data4 !== null)){
validate46.errors = [error9(instancePath+"/name")];
return false;
}
}
if(data.primary_model !== undefined){
let data5 = data.primary_model;
if(typeof data5 !== "string"){
validate46.errors = [error1(instancePath+"/primary_model")];
return false;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
validate46.errors = [error1(instancePath+"/status")];
return false;
}
if(!(((((data6 === "running") || (data6 === "completed")) || (data6 === "failed")) || (data6 === "budget_exceeded")) || (data6 === "force_stopped"))){
validate46.errors = [error38(instancePath+"/status")];
return false;
}
}
if(data.creation_method !== undefined){
let data7 = data.creation_method;
if(typeof data7 !== "string"){
validate46.errors = [error1(instancePath+"/creation_method")];
return false;
}
if(!(((data7 === "explicit") || (data7 === "implicit")) || (data7 === "sdk"))){
validate46.errors = [error39(instancePath+"/creation_method")];
return false;
}
}
if(data.ended_reason !== undefined){
let data8 = data.ended_reason;
if((typeof data8 !== "string") && (data8 !== null)){
validate46.errors = [error9(instancePath+"/ended_reason")];
return false;
}
}
if(data.completion_reason !== undefined){
let data9 = data.completion_reason;
if((typeof data9 !== "string") && (data9 !== null)){
validate46.errors = [error9(instancePath+"/completion_reason")];
return false;
}
if(!((((data9 === "explicit") || (data9 === "idle_timeout")) || (data9 === "server_restart")) || (data9 === null))){
validate46.errors = [error40(instancePath+"/completion_reason")];
return false;
}
}
if(data.budget !== undefined){
let data10 = data.budget;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.alert_threshold_tokens !== undefined){
let data11 = data10.alert_threshold_tokens;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
validate46.errors = [error17(instancePath+"/budget/alert_threshold_tokens")];
return false;
}
}
if(data10.alert_threshold_usd !== undefined){
let data12 = data10.alert_threshold_usd;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
validate46.errors = [error18(instancePath+"/budget/alert_threshold_usd")];
return false;
}
}
if(data10.hard_limit_tokens !== undefined){
let data13 = data10.hard_limit_tokens;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
validate46.errors = [error17(instancePath+"/budget/hard_limit_tokens")];
return false;
}
}
if(data10.hard_limit_usd !== undefined){
let data14 = data10.hard_limit_usd;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
validate46.errors = [error18(instancePath+"/budget/hard_limit_usd")];
return false;
}
}
}
else {
validate46.errors = [error5(instancePath+"/budget")];
return false;
}
}
if(data.alert_threshold_exceeded !== undefined){
let data15 = data.alert_threshold_exceeded;
if(typeof data15 !== "boolean"){
validate46.errors = [error15(instancePath+"/alert_threshold_exceeded")];
return false;
}
}
if(data.alert_sent_at !== undefined){
let data16 = data.alert_sent_at;
if((typeof data16 !== "string") && (data16 !== null)){
validate46.errors = [error9(instancePath+"/alert_sent_at")];
return false;
}
if(typeof data16 === "string"){
if(!(formats2.validate(data16))){
validate46.errors = [error11(instancePath+"/alert_sent_at")];
return false;
}
}
}
if(data.tokens_used !== undefined){
let data17 = data.tokens_used;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.input !== undefined){
let data18 = data17.input;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate46.errors = [error3(instancePath+"/tokens_used/input")];
return false;
}
}
if(data17.output !== undefined){
let data19 = data17.output;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate46.errors = [error3(instancePath+"/tokens_used/output")];
return false;
}
}
if(data17.cache_read !== undefined){
let data20 = data17.cache_read;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate46.errors = [error3(instancePath+"/tokens_used/cache_read")];
return false;
}
}
if(data17.cache_creation !== undefined){
let data21 = data17.cache_creation;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate46.errors = [error3(instancePath+"/tokens_used/cache_creation")];
return false;
}
}
if(data17.total !== undefined){
let data22 = data17.total;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate46.errors = [error3(instancePath+"/tokens_used/total")];
return false;
}
}
}
else {
validate46.errors = [error5(instancePath+"/tokens_used")];
return false;
}
}
if(data.cost_usd !== undefined){
let data23 = data.cost_usd;
if(!((typeof data23 == "number") && (isFinite(data23)))){
validate46.errors = [error14(instancePath+"/cost_usd")];
return false;
}
}
if(data.policy_name !== undefined){
let data24 = data.policy_name;
if((typeof data24 !== "string") && (data24 !== null)){
validate46.errors = [error9(instancePath+"/policy_name")];
return false;
}
}
if(data.policy_snapshot !== undefined){
let data25 = data.policy_snapshot;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
}
else {
validate46.errors = [error5(instancePath+"/policy_snapshot")];
return false;
}
}
if(data.step_count !== undefined){
let data26 = data.step_count;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate46.errors = [error3(instancePath+"/step_count")];
return false;
}
}
if(data.last_step_at !== undefined){
let data27 = data.last_step_at;
if((typeof data27 !== "string") && (data27 !== null)){
validate46.errors = [error9(instancePath+"/last_step_at")];
return false;
}
if(typeof data27 === "string"){
if(!(formats2.validate(data27))){
validate46.errors = [error11(instancePath+"/last_step_at")];
return false;
}
}
}
if(data.started_at !== undefined){
let data28 = data.started_at;
if(typeof data28 === "string"){
if(!(formats2.validate(data28))){
validate46.errors = [error11(instancePath+"/started_at")];
return false;
}
}
else {
validate46.errors = [error1(instancePath+"/started_at")];
return false;
}
}
if(data.ended_at !== undefined){
let data29 = data.ended_at;
if((typeof data29 !== "string") && (data29 !== null)){
validate46.errors = [error9(instancePath+"/ended_at")];
return false;
}
if(typeof data29 === "string"){
if(!(formats2.validate(data29))){
validate46.errors = [error11(instancePath+"/ended_at")];
return false;
}
}
}
if(data.force_stop_lifted_at !== undefined){
let data30 = data.force_stop_lifted_at;
if((typeof data30 !== "string") && (data30 !== null)){
validate46.errors = [error9(instancePath+"/force_stop_lifted_at")];
return false;
}
if(typeof data30 === "string"){
if(!(formats2.validate(data30))){
validate46.errors = [error11(instancePath+"/force_stop_lifted_at")];
return false;
}
}
}
if(data.has_governance_block !== undefined){
let data31 = data.has_governance_block;
if(typeof data31 !== "boolean"){
validate46.errors = [error15(instancePath+"/has_governance_block")];
return false;
}
}
if(data.outcome !== undefined){
let data32 = data.outcome;
if((typeof data32 !== "string") && (data32 !== null)){
validate46.errors = [error9(instancePath+"/outcome")];
return false;
}
if(!((((data32 === "success") || (data32 === "partial")) || (data32 === "failed")) || (data32 === null))){
validate46.errors = [error31(instancePath+"/outcome")];
return false;
}
}
if(data.outcome_reason !== undefined){
let data33 = data.outcome_reason;
if((typeof data33 !== "string") && (data33 !== null)){
validate46.errors = [error9(instancePath+"/outcome_reason")];
return false;
}
}
if(data.metadata !== undefined){
let data34 = data.metadata;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
}
else {
validate46.errors = [error5(instancePath+"/metadata")];
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
function validate45(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate45.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate46(data1, instancePath+"/data/" + i0))){
validate45.errors = validate46.errors;
return false;
}
}
}
else {
validate45.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate45.errors = [error3(instancePath+"/total")];
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
exports.v23 = validate48;
function validate48(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate48.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate46(data0, instancePath+"/data"))){
validate48.errors = validate46.errors;
return false;
}
}
}
}
else {
validate48.errors = [error5(instancePath)];
return false;
}
validate48.errors = null;
return true;
}
exports.v24 = validate50;
const func1 = require("ajv/dist/runtime/ucs2length").default;
function validate51(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.run_id === undefined) && (missing0 = "run_id"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.cost_usd === undefined) && (missing0 = "cost_usd"))) || ((data.latency_ms === undefined) && (missing0 = "latency_ms"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
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
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.run_id !== undefined){
let data1 = data.run_id;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate51.errors = [error8(instancePath+"/run_id")];
return false;
}
}
else {
validate51.errors = [error1(instancePath+"/run_id")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
validate51.errors = [error1(instancePath+"/type")];
return false;
}
if(!((((((data2 === "llm_call") || (data2 === "tool_call")) || (data2 === "retry")) || (data2 === "dry_run")) || (data2 === "post_completion_sweep")) || (data2 === "failover_transition"))){
validate51.errors = [error41(instancePath+"/type")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.provider !== undefined){
let data3 = data.provider;
if(typeof data3 !== "string"){
validate51.errors = [error1(instancePath+"/provider")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.model !== undefined){
let data4 = data.model;
if(typeof data4 !== "string"){
validate51.errors = [error1(instancePath+"/model")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.provider_key_id !== undefined){
let data5 = data.provider_key_id;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
validate51.errors = [error8(instancePath+"/provider_key_id")];
return false;
}
}
else {
validate51.errors = [error1(instancePath+"/provider_key_id")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.streaming !== undefined){
let data6 = data.streaming;
if(typeof data6 !== "boolean"){
validate51.errors = [error15(instancePath+"/streaming")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.request !== undefined){
let data7 = data.request;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate51.errors = [error5(instancePath+"/request")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.response !== undefined){
let data8 = data.response;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.error !== undefined){
let data9 = data8.error;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.type !== undefined){
let data10 = data9.type;
if(typeof data10 !== "string"){
validate51.errors = [error1(instancePath+"/response/error/type")];
return false;
}
}
if(data9.status !== undefined){
let data11 = data9.status;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate51.errors = [error3(instancePath+"/response/error/status")];
return false;
}
}
if(data9.kind !== undefined){
let data12 = data9.kind;
if(typeof data12 !== "string"){
validate51.errors = [error1(instancePath+"/response/error/kind")];
return false;
}
if(!(((((((((((data12 === "tcp_connect_timeout") || (data12 === "request_timeout")) || (data12 === "network_error")) || (data12 === "http_error")) || (data12 === "empty_stream")) || (data12 === "first_events_timeout")) || (data12 === "first_events_error")) || (data12 === "mid_stream_error")) || (data12 === "client_disconnect")) || (data12 === "stream_processing_error")) || (data12 === "unknown"))){
validate51.errors = [error42(instancePath+"/response/error/kind")];
return false;
}
}
}
else {
validate51.errors = [error5(instancePath+"/response/error")];
return false;
}
}
if(data8.errors !== undefined){
let data13 = data8.errors;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.provider !== undefined){
let data15 = data14.provider;
if(typeof data15 !== "string"){
validate51.errors = [error1(instancePath+"/response/errors/" + i0+"/provider")];
return false;
}
}
if(data14.status !== undefined){
let data16 = data14.status;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate51.errors = [error3(instancePath+"/response/errors/" + i0+"/status")];
return false;
}
}
if(data14.message !== undefined){
let data17 = data14.message;
if(typeof data17 !== "string"){
validate51.errors = [error1(instancePath+"/response/errors/" + i0+"/message")];
return false;
}
}
if(data14.kind !== undefined){
let data18 = data14.kind;
if(typeof data18 !== "string"){
validate51.errors = [error1(instancePath+"/response/errors/" + i0+"/kind")];
return false;
}
if(!(((((((((((data18 === "tcp_connect_timeout") || (data18 === "request_timeout")) || (data18 === "network_error")) || (data18 === "http_error")) || (data18 === "empty_stream")) || (data18 === "first_events_timeout")) || (data18 === "first_events_error")) || (data18 === "mid_stream_error")) || (data18 === "client_disconnect")) || (data18 === "stream_processing_error")) || (data18 === "unknown"))){
validate51.errors = [error42(instancePath+"/response/errors/" + i0+"/kind")];
return false;
}
}
}
else {
validate51.errors = [error5(instancePath+"/response/errors/" + i0)];
return false;
}
}
}
else {
validate51.errors = [error12(instancePath+"/response/errors")];
return false;
}
}
}
else {
validate51.errors = [error5(instancePath+"/response")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.tokens !== undefined){
let data19 = data.tokens;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.input !== undefined){
let data20 = data19.input;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate51.errors = [error3(instancePath+"/tokens/input")];
return false;
}
}
if(data19.output !== undefined){
let data21 = data19.output;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate51.errors = [error3(instancePath+"/tokens/output")];
return false;
}
}
if(data19.cache_read !== undefined){
let data22 = data19.cache_read;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate51.errors = [error3(instancePath+"/tokens/cache_read")];
return false;
}
}
if(data19.cache_creation !== undefined){
let data23 = data19.cache_creation;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate51.errors = [error3(instancePath+"/tokens/cache_creation")];
return false;
}
}
}
else {
validate51.errors = [error5(instancePath+"/tokens")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.cost_usd !== undefined){
let data24 = data.cost_usd;
if(!((typeof data24 == "number") && (isFinite(data24)))){
validate51.errors = [error14(instancePath+"/cost_usd")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.latency_ms !== undefined){
let data25 = data.latency_ms;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate51.errors = [error3(instancePath+"/latency_ms")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.routed_from !== undefined){
let data26 = data.routed_from;
if((typeof data26 !== "string") && (data26 !== null)){
validate51.errors = [error9(instancePath+"/routed_from")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.failover_attempts !== undefined){
let data27 = data.failover_attempts;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate51.errors = [error3(instancePath+"/failover_attempts")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.status !== undefined){
let data28 = data.status;
if(typeof data28 !== "string"){
validate51.errors = [error1(instancePath+"/status")];
return false;
}
if(!(((((data28 === "success") || (data28 === "error")) || (data28 === "timeout")) || (data28 === "budget_blocked")) || (data28 === "policy_blocked"))){
validate51.errors = [error43(instancePath+"/status")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.error_message !== undefined){
let data29 = data.error_message;
if((typeof data29 !== "string") && (data29 !== null)){
validate51.errors = [error9(instancePath+"/error_message")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.created_at !== undefined){
let data30 = data.created_at;
if(typeof data30 === "string"){
if(!(formats2.validate(data30))){
validate51.errors = [error11(instancePath+"/created_at")];
return false;
}
}
else {
validate51.errors = [error1(instancePath+"/created_at")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.failover_context !== undefined){
let data31 = data.failover_context;
const _errs65 = errors;
const _errs66 = errors;
let valid6 = false;
let passing0 = null;
const _errs67 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing1;
if(((((data31.attempted === undefined) && (missing1 = "attempted")) || ((data31.resolved_provider === undefined) && (missing1 = "resolved_provider"))) || ((data31.resolved_model === undefined) && (missing1 = "resolved_model"))) || ((data31.original_model === undefined) && (missing1 = "original_model"))){
const err0 = error0(instancePath+"/failover_context", missing1);
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
if(Array.isArray(data32)){
var valid8 = true;
const len1 = data32.length;
for(let i1=0; i1<len1; i1++){
let data33 = data32[i1];
const _errs71 = errors;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing2;
if(((((data33.provider === undefined) && (missing2 = "provider")) || ((data33.provider_key_id === undefined) && (missing2 = "provider_key_id"))) || ((data33.status === undefined) && (missing2 = "status"))) || ((data33.error === undefined) && (missing2 = "error"))){
const err1 = error0(instancePath+"/failover_context/attempted/" + i1, missing2);
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
let data34 = data33.provider;
const _errs73 = errors;
if(typeof data34 !== "string"){
const err2 = error1(instancePath+"/failover_context/attempted/" + i1+"/provider");
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
if(typeof data35 === "string"){
if(!(formats0.test(data35))){
const err3 = error8(instancePath+"/failover_context/attempted/" + i1+"/provider_key_id");
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
const err4 = error1(instancePath+"/failover_context/attempted/" + i1+"/provider_key_id");
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
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
const err5 = error3(instancePath+"/failover_context/attempted/" + i1+"/status");
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
if(typeof data37 === "string"){
if(func1(data37) > 1000){
const err6 = error44(instancePath+"/failover_context/attempted/" + i1+"/error");
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
const err7 = error1(instancePath+"/failover_context/attempted/" + i1+"/error");
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
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
const err8 = error1(instancePath+"/failover_context/attempted/" + i1+"/kind");
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((((((((data38 === "tcp_connect_timeout") || (data38 === "request_timeout")) || (data38 === "network_error")) || (data38 === "http_error")) || (data38 === "empty_stream")) || (data38 === "first_events_timeout")) || (data38 === "first_events_error")) || (data38 === "mid_stream_error")) || (data38 === "client_disconnect")) || (data38 === "stream_processing_error")) || (data38 === "unknown"))){
const err9 = error42(instancePath+"/failover_context/attempted/" + i1+"/kind");
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
const err10 = error5(instancePath+"/failover_context/attempted/" + i1);
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid8 = _errs71 === errors;
if(!valid8){
break;
}
}
}
else {
const err11 = error12(instancePath+"/failover_context/attempted");
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
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
const err12 = error9(instancePath+"/failover_context/resolved_provider");
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
const err13 = error9(instancePath+"/failover_context/resolved_model");
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
let data41 = data31.original_model;
const _errs87 = errors;
if(typeof data41 !== "string"){
const err14 = error1(instancePath+"/failover_context/original_model");
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
const err15 = error5(instancePath+"/failover_context");
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs67 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs89 = errors;
if(data31 !== null){
const err16 = error45(instancePath+"/failover_context");
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
const err17 = error36(instancePath+"/failover_context", passing0);
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate51.errors = vErrors;
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
else {
validate51.errors = [error5(instancePath)];
return false;
}
validate51.errors = vErrors;
return errors === 0;
}
function validate50(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate50.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate51(data1, instancePath+"/data/" + i0))){
validate50.errors = validate51.errors;
return false;
}
}
}
else {
validate50.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate50.errors = [error3(instancePath+"/total")];
return false;
}
}
}
}
else {
validate50.errors = [error5(instancePath)];
return false;
}
validate50.errors = null;
return true;
}
exports.v25 = validate53;
function validate54(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.run_id === undefined) && (missing0 = "run_id"))) || ((data.step_id === undefined) && (missing0 = "step_id"))) || ((data.agent_id === undefined) && (missing0 = "agent_id"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.cost_usd === undefined) && (missing0 = "cost_usd"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate54.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
validate54.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.run_id !== undefined){
let data1 = data.run_id;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate54.errors = [error8(instancePath+"/run_id")];
return false;
}
}
else {
validate54.errors = [error1(instancePath+"/run_id")];
return false;
}
}
if(data.step_id !== undefined){
let data2 = data.step_id;
if(typeof data2 !== "string"){
validate54.errors = [error1(instancePath+"/step_id")];
return false;
}
}
if(data.agent_id !== undefined){
let data3 = data.agent_id;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
validate54.errors = [error8(instancePath+"/agent_id")];
return false;
}
}
else {
validate54.errors = [error1(instancePath+"/agent_id")];
return false;
}
}
if(data.provider !== undefined){
let data4 = data.provider;
if(typeof data4 !== "string"){
validate54.errors = [error1(instancePath+"/provider")];
return false;
}
}
if(data.model !== undefined){
let data5 = data.model;
if(typeof data5 !== "string"){
validate54.errors = [error1(instancePath+"/model")];
return false;
}
}
if(data.provider_key_id !== undefined){
let data6 = data.provider_key_id;
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
validate54.errors = [error8(instancePath+"/provider_key_id")];
return false;
}
}
else {
validate54.errors = [error1(instancePath+"/provider_key_id")];
return false;
}
}
if(data.tokens !== undefined){
let data7 = data.tokens;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.input !== undefined){
let data8 = data7.input;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate54.errors = [error3(instancePath+"/tokens/input")];
return false;
}
}
if(data7.output !== undefined){
let data9 = data7.output;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate54.errors = [error3(instancePath+"/tokens/output")];
return false;
}
}
if(data7.cache_read !== undefined){
let data10 = data7.cache_read;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate54.errors = [error3(instancePath+"/tokens/cache_read")];
return false;
}
}
if(data7.cache_creation !== undefined){
let data11 = data7.cache_creation;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate54.errors = [error3(instancePath+"/tokens/cache_creation")];
return false;
}
}
}
else {
validate54.errors = [error5(instancePath+"/tokens")];
return false;
}
}
if(data.cost_usd !== undefined){
let data12 = data.cost_usd;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate54.errors = [error14(instancePath+"/cost_usd")];
return false;
}
}
if(data.created_at !== undefined){
let data13 = data.created_at;
if(typeof data13 === "string"){
if(!(formats2.validate(data13))){
validate54.errors = [error11(instancePath+"/created_at")];
return false;
}
}
else {
validate54.errors = [error1(instancePath+"/created_at")];
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
function validate53(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate53.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate54(data1, instancePath+"/data/" + i0))){
validate53.errors = validate54.errors;
return false;
}
}
}
else {
validate53.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate53.errors = [error3(instancePath+"/total")];
return false;
}
}
}
}
else {
validate53.errors = [error5(instancePath)];
return false;
}
validate53.errors = null;
return true;
}
exports.v26 = validate56;
function validate56(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate56.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.message === undefined) && (missing1 = "message")) || ((data0.lifted_at === undefined) && (missing1 = "lifted_at"))){
validate56.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
validate56.errors = [error1(instancePath+"/data/message")];
return false;
}
}
if(data0.lifted_at !== undefined){
let data2 = data0.lifted_at;
if(typeof data2 === "string"){
if(!(formats2.validate(data2))){
validate56.errors = [error11(instancePath+"/data/lifted_at")];
return false;
}
}
else {
validate56.errors = [error1(instancePath+"/data/lifted_at")];
return false;
}
}
}
}
else {
validate56.errors = [error5(instancePath+"/data")];
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
exports.v27 = validate57;
function validate58(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.group === undefined) && (missing0 = "group")) || ((data.period === undefined) && (missing0 = "period"))) || ((data.total_cost_usd === undefined) && (missing0 = "total_cost_usd"))) || ((data.total_tokens === undefined) && (missing0 = "total_tokens"))) || ((data.request_count === undefined) && (missing0 = "request_count"))){
validate58.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.group !== undefined){
let data0 = data.group;
if(typeof data0 !== "string"){
validate58.errors = [error1(instancePath+"/group")];
return false;
}
}
if(data.period !== undefined){
let data1 = data.period;
if((typeof data1 !== "string") && (data1 !== null)){
validate58.errors = [error9(instancePath+"/period")];
return false;
}
}
if(data.total_cost_usd !== undefined){
let data2 = data.total_cost_usd;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate58.errors = [error14(instancePath+"/total_cost_usd")];
return false;
}
}
if(data.total_tokens !== undefined){
let data3 = data.total_tokens;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate58.errors = [error3(instancePath+"/total_tokens")];
return false;
}
}
if(data.request_count !== undefined){
let data4 = data.request_count;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate58.errors = [error3(instancePath+"/request_count")];
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
function validate57(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate57.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate58(data1, instancePath+"/data/" + i0))){
validate57.errors = validate58.errors;
return false;
}
}
}
else {
validate57.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate57.errors = [error3(instancePath+"/total")];
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
exports.v28 = validate60;
function validate60(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate60.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((((((data1.group === undefined) && (missing1 = "group")) || ((data1.period === undefined) && (missing1 = "period"))) || ((data1.p50_ms === undefined) && (missing1 = "p50_ms"))) || ((data1.p95_ms === undefined) && (missing1 = "p95_ms"))) || ((data1.p99_ms === undefined) && (missing1 = "p99_ms"))) || ((data1.avg_ms === undefined) && (missing1 = "avg_ms"))) || ((data1.request_count === undefined) && (missing1 = "request_count"))){
validate60.errors = [error0(instancePath+"/data/" + i0, missing1)];
return false;
}
else {
if(data1.group !== undefined){
let data2 = data1.group;
if(typeof data2 !== "string"){
validate60.errors = [error1(instancePath+"/data/" + i0+"/group")];
return false;
}
}
if(data1.period !== undefined){
let data3 = data1.period;
if((typeof data3 !== "string") && (data3 !== null)){
validate60.errors = [error9(instancePath+"/data/" + i0+"/period")];
return false;
}
}
if(data1.p50_ms !== undefined){
let data4 = data1.p50_ms;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate60.errors = [error14(instancePath+"/data/" + i0+"/p50_ms")];
return false;
}
}
if(data1.p95_ms !== undefined){
let data5 = data1.p95_ms;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate60.errors = [error14(instancePath+"/data/" + i0+"/p95_ms")];
return false;
}
}
if(data1.p99_ms !== undefined){
let data6 = data1.p99_ms;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate60.errors = [error14(instancePath+"/data/" + i0+"/p99_ms")];
return false;
}
}
if(data1.avg_ms !== undefined){
let data7 = data1.avg_ms;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate60.errors = [error14(instancePath+"/data/" + i0+"/avg_ms")];
return false;
}
}
if(data1.request_count !== undefined){
let data8 = data1.request_count;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate60.errors = [error3(instancePath+"/data/" + i0+"/request_count")];
return false;
}
}
}
}
else {
validate60.errors = [error5(instancePath+"/data/" + i0)];
return false;
}
}
}
else {
validate60.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data9 = data.total;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate60.errors = [error3(instancePath+"/total")];
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
exports.v29 = validate61;
function validate61(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate61.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((((((((data1.group === undefined) && (missing1 = "group")) || ((data1.period === undefined) && (missing1 = "period"))) || ((data1.total_requests === undefined) && (missing1 = "total_requests"))) || ((data1.success_count === undefined) && (missing1 = "success_count"))) || ((data1.error_count === undefined) && (missing1 = "error_count"))) || ((data1.timeout_count === undefined) && (missing1 = "timeout_count"))) || ((data1.budget_blocked_count === undefined) && (missing1 = "budget_blocked_count"))) || ((data1.policy_blocked_count === undefined) && (missing1 = "policy_blocked_count"))) || ((data1.approval_pending_count === undefined) && (missing1 = "approval_pending_count"))) || ((data1.error_rate_pct === undefined) && (missing1 = "error_rate_pct"))) || ((data1.failover_count === undefined) && (missing1 = "failover_count"))) || ((data1.avg_failover_attempts === undefined) && (missing1 = "avg_failover_attempts"))){
validate61.errors = [error0(instancePath+"/data/" + i0, missing1)];
return false;
}
else {
if(data1.group !== undefined){
let data2 = data1.group;
if(typeof data2 !== "string"){
validate61.errors = [error1(instancePath+"/data/" + i0+"/group")];
return false;
}
}
if(data1.period !== undefined){
let data3 = data1.period;
if((typeof data3 !== "string") && (data3 !== null)){
validate61.errors = [error9(instancePath+"/data/" + i0+"/period")];
return false;
}
}
if(data1.total_requests !== undefined){
let data4 = data1.total_requests;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate61.errors = [error3(instancePath+"/data/" + i0+"/total_requests")];
return false;
}
}
if(data1.success_count !== undefined){
let data5 = data1.success_count;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate61.errors = [error3(instancePath+"/data/" + i0+"/success_count")];
return false;
}
}
if(data1.error_count !== undefined){
let data6 = data1.error_count;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate61.errors = [error3(instancePath+"/data/" + i0+"/error_count")];
return false;
}
}
if(data1.timeout_count !== undefined){
let data7 = data1.timeout_count;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate61.errors = [error3(instancePath+"/data/" + i0+"/timeout_count")];
return false;
}
}
if(data1.budget_blocked_count !== undefined){
let data8 = data1.budget_blocked_count;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate61.errors = [error3(instancePath+"/data/" + i0+"/budget_blocked_count")];
return false;
}
}
if(data1.policy_blocked_count !== undefined){
let data9 = data1.policy_blocked_count;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate61.errors = [error3(instancePath+"/data/" + i0+"/policy_blocked_count")];
return false;
}
}
if(data1.approval_pending_count !== undefined){
let data10 = data1.approval_pending_count;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate61.errors = [error3(instancePath+"/data/" + i0+"/approval_pending_count")];
return false;
}
}
if(data1.error_rate_pct !== undefined){
let data11 = data1.error_rate_pct;
if(!((typeof data11 == "number") && (isFinite(data11)))){
validate61.errors = [error14(instancePath+"/data/" + i0+"/error_rate_pct")];
return false;
}
}
if(data1.failover_count !== undefined){
let data12 = data1.failover_count;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate61.errors = [error3(instancePath+"/data/" + i0+"/failover_count")];
return false;
}
}
if(data1.avg_failover_attempts !== undefined){
let data13 = data1.avg_failover_attempts;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate61.errors = [error14(instancePath+"/data/" + i0+"/avg_failover_attempts")];
return false;
}
}
}
}
else {
validate61.errors = [error5(instancePath+"/data/" + i0)];
return false;
}
}
}
else {
validate61.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data14 = data.total;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate61.errors = [error3(instancePath+"/total")];
return false;
}
}
}
}
else {
validate61.errors = [error5(instancePath)];
return false;
}
validate61.errors = null;
return true;
}
exports.v30 = validate62;
function validate62(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate62.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((((((((data1.group === undefined) && (missing1 = "group")) || ((data1.period === undefined) && (missing1 = "period"))) || ((data1.request_count === undefined) && (missing1 = "request_count"))) || ((data1.input_tokens === undefined) && (missing1 = "input_tokens"))) || ((data1.output_tokens === undefined) && (missing1 = "output_tokens"))) || ((data1.cache_read_tokens === undefined) && (missing1 = "cache_read_tokens"))) || ((data1.cache_creation_tokens === undefined) && (missing1 = "cache_creation_tokens"))) || ((data1.total_tokens === undefined) && (missing1 = "total_tokens"))) || ((data1.total_cost_usd === undefined) && (missing1 = "total_cost_usd"))){
validate62.errors = [error0(instancePath+"/data/" + i0, missing1)];
return false;
}
else {
if(data1.group !== undefined){
let data2 = data1.group;
if(typeof data2 !== "string"){
validate62.errors = [error1(instancePath+"/data/" + i0+"/group")];
return false;
}
}
if(data1.period !== undefined){
let data3 = data1.period;
if((typeof data3 !== "string") && (data3 !== null)){
validate62.errors = [error9(instancePath+"/data/" + i0+"/period")];
return false;
}
}
if(data1.request_count !== undefined){
let data4 = data1.request_count;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate62.errors = [error3(instancePath+"/data/" + i0+"/request_count")];
return false;
}
}
if(data1.input_tokens !== undefined){
let data5 = data1.input_tokens;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate62.errors = [error3(instancePath+"/data/" + i0+"/input_tokens")];
return false;
}
}
if(data1.output_tokens !== undefined){
let data6 = data1.output_tokens;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate62.errors = [error3(instancePath+"/data/" + i0+"/output_tokens")];
return false;
}
}
if(data1.cache_read_tokens !== undefined){
let data7 = data1.cache_read_tokens;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate62.errors = [error3(instancePath+"/data/" + i0+"/cache_read_tokens")];
return false;
}
}
if(data1.cache_creation_tokens !== undefined){
let data8 = data1.cache_creation_tokens;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate62.errors = [error3(instancePath+"/data/" + i0+"/cache_creation_tokens")];
return false;
}
}
if(data1.total_tokens !== undefined){
let data9 = data1.total_tokens;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate62.errors = [error3(instancePath+"/data/" + i0+"/total_tokens")];
return false;
}
}
if(data1.total_cost_usd !== undefined){
let data10 = data1.total_cost_usd;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate62.errors = [error14(instancePath+"/data/" + i0+"/total_cost_usd")];
return false;
}
}
}
}
else {
validate62.errors = [error5(instancePath+"/data/" + i0)];
return false;
}
}
}
else {
validate62.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data11 = data.total;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate62.errors = [error3(instancePath+"/total")];
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
exports.v31 = validate63;
function validate63(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate63.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((((((data1.provider === undefined) && (missing1 = "provider")) || ((data1.total_requests === undefined) && (missing1 = "total_requests"))) || ((data1.success_count === undefined) && (missing1 = "success_count"))) || ((data1.error_count === undefined) && (missing1 = "error_count"))) || ((data1.success_rate_pct === undefined) && (missing1 = "success_rate_pct"))) || ((data1.avg_latency_ms === undefined) && (missing1 = "avg_latency_ms"))) || ((data1.p50_latency_ms === undefined) && (missing1 = "p50_latency_ms"))) || ((data1.p95_latency_ms === undefined) && (missing1 = "p95_latency_ms"))) || ((data1.failover_count === undefined) && (missing1 = "failover_count"))) || ((data1.total_cost_usd === undefined) && (missing1 = "total_cost_usd"))){
validate63.errors = [error0(instancePath+"/data/" + i0, missing1)];
return false;
}
else {
if(data1.provider !== undefined){
let data2 = data1.provider;
if(typeof data2 !== "string"){
validate63.errors = [error1(instancePath+"/data/" + i0+"/provider")];
return false;
}
}
if(data1.total_requests !== undefined){
let data3 = data1.total_requests;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate63.errors = [error3(instancePath+"/data/" + i0+"/total_requests")];
return false;
}
}
if(data1.success_count !== undefined){
let data4 = data1.success_count;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate63.errors = [error3(instancePath+"/data/" + i0+"/success_count")];
return false;
}
}
if(data1.error_count !== undefined){
let data5 = data1.error_count;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate63.errors = [error3(instancePath+"/data/" + i0+"/error_count")];
return false;
}
}
if(data1.success_rate_pct !== undefined){
let data6 = data1.success_rate_pct;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate63.errors = [error14(instancePath+"/data/" + i0+"/success_rate_pct")];
return false;
}
}
if(data1.avg_latency_ms !== undefined){
let data7 = data1.avg_latency_ms;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate63.errors = [error14(instancePath+"/data/" + i0+"/avg_latency_ms")];
return false;
}
}
if(data1.p50_latency_ms !== undefined){
let data8 = data1.p50_latency_ms;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate63.errors = [error14(instancePath+"/data/" + i0+"/p50_latency_ms")];
return false;
}
}
if(data1.p95_latency_ms !== undefined){
let data9 = data1.p95_latency_ms;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate63.errors = [error14(instancePath+"/data/" + i0+"/p95_latency_ms")];
return false;
}
}
if(data1.failover_count !== undefined){
let data10 = data1.failover_count;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate63.errors = [error3(instancePath+"/data/" + i0+"/failover_count")];
return false;
}
}
if(data1.total_cost_usd !== undefined){
let data11 = data1.total_cost_usd;
if(!((typeof data11 == "number") && (isFinite(data11)))){
validate63.errors = [error14(instancePath+"/data/" + i0+"/total_cost_usd")];
return false;
}
}
}
}
else {
validate63.errors = [error5(instancePath+"/data/" + i0)];
return false;
}
}
}
else {
validate63.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data12 = data.total;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate63.errors = [error3(instancePath+"/total")];
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
exports.v32 = validate64;
function validate64(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate64.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((((((((data1.period === undefined) && (missing1 = "period")) || ((data1.total_runs === undefined) && (missing1 = "total_runs"))) || ((data1.completed_count === undefined) && (missing1 = "completed_count"))) || ((data1.failed_count === undefined) && (missing1 = "failed_count"))) || ((data1.budget_exceeded_count === undefined) && (missing1 = "budget_exceeded_count"))) || ((data1.force_stopped_count === undefined) && (missing1 = "force_stopped_count"))) || ((data1.running_count === undefined) && (missing1 = "running_count"))) || ((data1.completion_rate_pct === undefined) && (missing1 = "completion_rate_pct"))) || ((data1.avg_duration_ms === undefined) && (missing1 = "avg_duration_ms"))) || ((data1.avg_steps_per_run === undefined) && (missing1 = "avg_steps_per_run"))) || ((data1.avg_cost_per_run === undefined) && (missing1 = "avg_cost_per_run"))) || ((data1.total_cost_usd === undefined) && (missing1 = "total_cost_usd"))){
validate64.errors = [error0(instancePath+"/data/" + i0, missing1)];
return false;
}
else {
if(data1.period !== undefined){
let data2 = data1.period;
if((typeof data2 !== "string") && (data2 !== null)){
validate64.errors = [error9(instancePath+"/data/" + i0+"/period")];
return false;
}
}
if(data1.total_runs !== undefined){
let data3 = data1.total_runs;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate64.errors = [error3(instancePath+"/data/" + i0+"/total_runs")];
return false;
}
}
if(data1.completed_count !== undefined){
let data4 = data1.completed_count;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate64.errors = [error3(instancePath+"/data/" + i0+"/completed_count")];
return false;
}
}
if(data1.failed_count !== undefined){
let data5 = data1.failed_count;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate64.errors = [error3(instancePath+"/data/" + i0+"/failed_count")];
return false;
}
}
if(data1.budget_exceeded_count !== undefined){
let data6 = data1.budget_exceeded_count;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate64.errors = [error3(instancePath+"/data/" + i0+"/budget_exceeded_count")];
return false;
}
}
if(data1.force_stopped_count !== undefined){
let data7 = data1.force_stopped_count;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate64.errors = [error3(instancePath+"/data/" + i0+"/force_stopped_count")];
return false;
}
}
if(data1.running_count !== undefined){
let data8 = data1.running_count;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate64.errors = [error3(instancePath+"/data/" + i0+"/running_count")];
return false;
}
}
if(data1.completion_rate_pct !== undefined){
let data9 = data1.completion_rate_pct;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate64.errors = [error14(instancePath+"/data/" + i0+"/completion_rate_pct")];
return false;
}
}
if(data1.avg_duration_ms !== undefined){
let data10 = data1.avg_duration_ms;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate64.errors = [error14(instancePath+"/data/" + i0+"/avg_duration_ms")];
return false;
}
}
if(data1.avg_steps_per_run !== undefined){
let data11 = data1.avg_steps_per_run;
if(!((typeof data11 == "number") && (isFinite(data11)))){
validate64.errors = [error14(instancePath+"/data/" + i0+"/avg_steps_per_run")];
return false;
}
}
if(data1.avg_cost_per_run !== undefined){
let data12 = data1.avg_cost_per_run;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate64.errors = [error14(instancePath+"/data/" + i0+"/avg_cost_per_run")];
return false;
}
}
if(data1.total_cost_usd !== undefined){
let data13 = data1.total_cost_usd;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate64.errors = [error14(instancePath+"/data/" + i0+"/total_cost_usd")];
return false;
}
}
}
}
else {
validate64.errors = [error5(instancePath+"/data/" + i0)];
return false;
}
}
}
else {
validate64.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data14 = data.total;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate64.errors = [error3(instancePath+"/total")];
return false;
}
}
}
}
else {
validate64.errors = [error5(instancePath)];
return false;
}
validate64.errors = null;
return true;
}
exports.v33 = validate65;
function validate65(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate65.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.rank === undefined) && (missing1 = "rank")) || ((data1.entity === undefined) && (missing1 = "entity"))) || ((data1.value === undefined) && (missing1 = "value"))){
validate65.errors = [error0(instancePath+"/data/" + i0, missing1)];
return false;
}
else {
if(data1.rank !== undefined){
let data2 = data1.rank;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate65.errors = [error3(instancePath+"/data/" + i0+"/rank")];
return false;
}
}
if(data1.entity !== undefined){
let data3 = data1.entity;
if(typeof data3 !== "string"){
validate65.errors = [error1(instancePath+"/data/" + i0+"/entity")];
return false;
}
}
if(data1.value !== undefined){
let data4 = data1.value;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate65.errors = [error14(instancePath+"/data/" + i0+"/value")];
return false;
}
}
}
}
else {
validate65.errors = [error5(instancePath+"/data/" + i0)];
return false;
}
}
}
else {
validate65.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data5 = data.total;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate65.errors = [error3(instancePath+"/total")];
return false;
}
}
}
}
else {
validate65.errors = [error5(instancePath)];
return false;
}
validate65.errors = null;
return true;
}
exports.v34 = validate66;
function validate67(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.active_agents === undefined) && (missing0 = "active_agents")) || ((data.total_spend_today === undefined) && (missing0 = "total_spend_today"))) || ((data.total_runs_today === undefined) && (missing0 = "total_runs_today"))) || ((data.tokens_processed_today === undefined) && (missing0 = "tokens_processed_today"))) || ((data.spend_trend_pct === undefined) && (missing0 = "spend_trend_pct"))) || ((data.runs_trend_pct === undefined) && (missing0 = "runs_trend_pct"))) || ((data.completed_runs_today === undefined) && (missing0 = "completed_runs_today"))) || ((data.completion_rate_pct === undefined) && (missing0 = "completion_rate_pct"))){
validate67.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.active_agents !== undefined){
let data0 = data.active_agents;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate67.errors = [error3(instancePath+"/active_agents")];
return false;
}
}
if(data.total_spend_today !== undefined){
let data1 = data.total_spend_today;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate67.errors = [error14(instancePath+"/total_spend_today")];
return false;
}
}
if(data.total_runs_today !== undefined){
let data2 = data.total_runs_today;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate67.errors = [error3(instancePath+"/total_runs_today")];
return false;
}
}
if(data.tokens_processed_today !== undefined){
let data3 = data.tokens_processed_today;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate67.errors = [error3(instancePath+"/tokens_processed_today")];
return false;
}
}
if(data.spend_trend_pct !== undefined){
let data4 = data.spend_trend_pct;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate67.errors = [error14(instancePath+"/spend_trend_pct")];
return false;
}
}
if(data.runs_trend_pct !== undefined){
let data5 = data.runs_trend_pct;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate67.errors = [error14(instancePath+"/runs_trend_pct")];
return false;
}
}
if(data.completed_runs_today !== undefined){
let data6 = data.completed_runs_today;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate67.errors = [error3(instancePath+"/completed_runs_today")];
return false;
}
}
if(data.completion_rate_pct !== undefined){
let data7 = data.completion_rate_pct;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate67.errors = [error14(instancePath+"/completion_rate_pct")];
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
function validate66(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate66.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate67(data0, instancePath+"/data"))){
validate66.errors = validate67.errors;
return false;
}
}
}
}
else {
validate66.errors = [error5(instancePath)];
return false;
}
validate66.errors = null;
return true;
}
exports.v35 = validate69;
function validate69(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate69.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((((data1.provider_key_id === undefined) && (missing1 = "provider_key_id")) || ((data1.provider === undefined) && (missing1 = "provider"))) || ((data1.state === undefined) && (missing1 = "state"))) || ((data1.failure_count === undefined) && (missing1 = "failure_count"))) || ((data1.last_failure_at === undefined) && (missing1 = "last_failure_at"))) || ((data1.last_success_at === undefined) && (missing1 = "last_success_at"))) || ((data1.opened_at === undefined) && (missing1 = "opened_at"))) || ((data1.recovery_at === undefined) && (missing1 = "recovery_at"))){
validate69.errors = [error0(instancePath+"/data/" + i0, missing1)];
return false;
}
else {
if(data1.provider_key_id !== undefined){
let data2 = data1.provider_key_id;
if(typeof data2 !== "string"){
validate69.errors = [error1(instancePath+"/data/" + i0+"/provider_key_id")];
return false;
}
}
if(data1.provider !== undefined){
let data3 = data1.provider;
if(typeof data3 !== "string"){
validate69.errors = [error1(instancePath+"/data/" + i0+"/provider")];
return false;
}
}
if(data1.state !== undefined){
let data4 = data1.state;
if(typeof data4 !== "string"){
validate69.errors = [error1(instancePath+"/data/" + i0+"/state")];
return false;
}
if(!(((data4 === "closed") || (data4 === "open")) || (data4 === "half_open"))){
validate69.errors = [error46(instancePath+"/data/" + i0+"/state")];
return false;
}
}
if(data1.failure_count !== undefined){
let data5 = data1.failure_count;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate69.errors = [error3(instancePath+"/data/" + i0+"/failure_count")];
return false;
}
}
if(data1.last_failure_at !== undefined){
let data6 = data1.last_failure_at;
if((typeof data6 !== "string") && (data6 !== null)){
validate69.errors = [error9(instancePath+"/data/" + i0+"/last_failure_at")];
return false;
}
if(typeof data6 === "string"){
if(!(formats2.validate(data6))){
validate69.errors = [error11(instancePath+"/data/" + i0+"/last_failure_at")];
return false;
}
}
}
if(data1.last_success_at !== undefined){
let data7 = data1.last_success_at;
if((typeof data7 !== "string") && (data7 !== null)){
validate69.errors = [error9(instancePath+"/data/" + i0+"/last_success_at")];
return false;
}
if(typeof data7 === "string"){
if(!(formats2.validate(data7))){
validate69.errors = [error11(instancePath+"/data/" + i0+"/last_success_at")];
return false;
}
}
}
if(data1.opened_at !== undefined){
let data8 = data1.opened_at;
if((typeof data8 !== "string") && (data8 !== null)){
validate69.errors = [error9(instancePath+"/data/" + i0+"/opened_at")];
return false;
}
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
validate69.errors = [error11(instancePath+"/data/" + i0+"/opened_at")];
return false;
}
}
}
if(data1.recovery_at !== undefined){
let data9 = data1.recovery_at;
if((typeof data9 !== "string") && (data9 !== null)){
validate69.errors = [error9(instancePath+"/data/" + i0+"/recovery_at")];
return false;
}
if(typeof data9 === "string"){
if(!(formats2.validate(data9))){
validate69.errors = [error11(instancePath+"/data/" + i0+"/recovery_at")];
return false;
}
}
}
}
}
else {
validate69.errors = [error5(instancePath+"/data/" + i0)];
return false;
}
}
}
else {
validate69.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data10 = data.total;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate69.errors = [error3(instancePath+"/total")];
return false;
}
}
}
}
else {
validate69.errors = [error5(instancePath)];
return false;
}
validate69.errors = null;
return true;
}
exports.v36 = validate70;
function validate71(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.runs === undefined) && (missing0 = "runs")) || ((data.steps === undefined) && (missing0 = "steps"))) || ((data.ledgerEntries === undefined) && (missing0 = "ledgerEntries"))){
validate71.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.runs !== undefined){
let data0 = data.runs;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate71.errors = [error3(instancePath+"/runs")];
return false;
}
}
if(data.steps !== undefined){
let data1 = data.steps;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate71.errors = [error3(instancePath+"/steps")];
return false;
}
}
if(data.ledgerEntries !== undefined){
let data2 = data.ledgerEntries;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate71.errors = [error3(instancePath+"/ledgerEntries")];
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
function validate70(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate70.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate71(data0, instancePath+"/data"))){
validate70.errors = validate71.errors;
return false;
}
}
}
}
else {
validate70.errors = [error5(instancePath)];
return false;
}
validate70.errors = null;
return true;
}
exports.v37 = validate73;
function validate74(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.runsDeleted === undefined) && (missing0 = "runsDeleted")) || ((data.stepsDeleted === undefined) && (missing0 = "stepsDeleted"))) || ((data.ledgerEntriesDeleted === undefined) && (missing0 = "ledgerEntriesDeleted"))){
validate74.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.runsDeleted !== undefined){
let data0 = data.runsDeleted;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate74.errors = [error3(instancePath+"/runsDeleted")];
return false;
}
}
if(data.stepsDeleted !== undefined){
let data1 = data.stepsDeleted;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate74.errors = [error3(instancePath+"/stepsDeleted")];
return false;
}
}
if(data.ledgerEntriesDeleted !== undefined){
let data2 = data.ledgerEntriesDeleted;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate74.errors = [error3(instancePath+"/ledgerEntriesDeleted")];
return false;
}
}
}
}
else {
validate74.errors = [error5(instancePath)];
return false;
}
validate74.errors = null;
return true;
}
function validate73(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate73.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate74(data0, instancePath+"/data"))){
validate73.errors = validate74.errors;
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
exports.v38 = validate76;
function validate76(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate76.errors = [error5(instancePath)];
return false;
}
validate76.errors = null;
return true;
}
exports.v39 = validate77;
function validate77(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.status === undefined) && (missing0 = "status")) || ((data.approval_requests === undefined) && (missing0 = "approval_requests"))) || ((data.run_id === undefined) && (missing0 = "run_id"))) || ((data.message === undefined) && (missing0 = "message"))){
validate77.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
validate77.errors = [error1(instancePath+"/status")];
return false;
}
if(!(data0 === "awaiting_approval")){
validate77.errors = [error47(instancePath+"/status")];
return false;
}
}
if(data.approval_requests !== undefined){
let data1 = data.approval_requests;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.id === undefined) && (missing1 = "id")) || ((data2.tool === undefined) && (missing1 = "tool"))){
validate77.errors = [error0(instancePath+"/approval_requests/" + i0, missing1)];
return false;
}
else {
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
validate77.errors = [error8(instancePath+"/approval_requests/" + i0+"/id")];
return false;
}
}
else {
validate77.errors = [error1(instancePath+"/approval_requests/" + i0+"/id")];
return false;
}
}
if(data2.tool !== undefined){
let data4 = data2.tool;
if(typeof data4 !== "string"){
validate77.errors = [error1(instancePath+"/approval_requests/" + i0+"/tool")];
return false;
}
}
}
}
else {
validate77.errors = [error5(instancePath+"/approval_requests/" + i0)];
return false;
}
}
}
else {
validate77.errors = [error12(instancePath+"/approval_requests")];
return false;
}
}
if(data.run_id !== undefined){
let data5 = data.run_id;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
validate77.errors = [error8(instancePath+"/run_id")];
return false;
}
}
else {
validate77.errors = [error1(instancePath+"/run_id")];
return false;
}
}
if(data.message !== undefined){
let data6 = data.message;
if(typeof data6 !== "string"){
validate77.errors = [error1(instancePath+"/message")];
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
exports.v40 = validate78;
function validate81(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate81.errors = [error5(instancePath)];
return false;
}
validate81.errors = null;
return true;
}
function validate79(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate4(data, instancePath))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate81(data, instancePath))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = error7(instancePath);
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate79.errors = vErrors;
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
validate79.errors = vErrors;
return errors === 0;
}
function validate78(data, instancePath=""){
if(!(validate79(data, instancePath))){
validate78.errors = validate79.errors;
return false;
}
validate78.errors = null;
return true;
}
exports.v41 = validate84;
function validate85(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate85.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.type === undefined) && (missing1 = "type")) || ((data0.message === undefined) && (missing1 = "message"))){
validate85.errors = [error0(instancePath+"/error", missing1)];
return false;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
validate85.errors = [error1(instancePath+"/error/type")];
return false;
}
if(!(data1 === "unauthorized")){
validate85.errors = [error48(instancePath+"/error/type")];
return false;
}
}
if(data0.message !== undefined){
let data2 = data0.message;
if(typeof data2 !== "string"){
validate85.errors = [error1(instancePath+"/error/message")];
return false;
}
}
}
}
else {
validate85.errors = [error5(instancePath+"/error")];
return false;
}
}
}
}
else {
validate85.errors = [error5(instancePath)];
return false;
}
validate85.errors = null;
return true;
}
function validate84(data, instancePath=""){
if(!(validate85(data, instancePath))){
validate84.errors = validate85.errors;
return false;
}
validate84.errors = null;
return true;
}
exports.v42 = validate87;
function validate88(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate88.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.type === undefined) && (missing1 = "type")) || ((data0.code === undefined) && (missing1 = "code"))) || ((data0.message === undefined) && (missing1 = "message"))){
validate88.errors = [error0(instancePath+"/error", missing1)];
return false;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
validate88.errors = [error1(instancePath+"/error/type")];
return false;
}
if(!(data1 === "governance_block")){
validate88.errors = [error49(instancePath+"/error/type")];
return false;
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 !== "string"){
validate88.errors = [error1(instancePath+"/error/code")];
return false;
}
if(!((((((((((data2 === "budget_exceeded") || (data2 === "budget_alert_exceeded")) || (data2 === "rate_limited")) || (data2 === "model_not_allowed")) || (data2 === "tool_blocked")) || (data2 === "tool_approval_required")) || (data2 === "agent_disabled")) || (data2 === "run_force_stopped")) || (data2 === "run_blocked_after_force_stop")) || (data2 === "runaway_prevention"))){
validate88.errors = [error50(instancePath+"/error/code")];
return false;
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 !== "string"){
validate88.errors = [error1(instancePath+"/error/message")];
return false;
}
}
if(data0.run_id !== undefined){
let data4 = data0.run_id;
if((typeof data4 !== "string") && (data4 !== null)){
validate88.errors = [error9(instancePath+"/error/run_id")];
return false;
}
}
if(data0.details !== undefined){
let data5 = data0.details;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
validate88.errors = [error29(instancePath+"/error/details")];
return false;
}
}
if(data0.context !== undefined){
let data6 = data0.context;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.policy_name !== undefined){
let data7 = data6.policy_name;
if(typeof data7 !== "string"){
validate88.errors = [error1(instancePath+"/error/context/policy_name")];
return false;
}
}
if(data6.agent_name !== undefined){
let data8 = data6.agent_name;
if(typeof data8 !== "string"){
validate88.errors = [error1(instancePath+"/error/context/agent_name")];
return false;
}
}
if(data6.steps_used !== undefined){
let data9 = data6.steps_used;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate88.errors = [error14(instancePath+"/error/context/steps_used")];
return false;
}
}
if(data6.max_steps_per_run !== undefined){
let data10 = data6.max_steps_per_run;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
validate88.errors = [error18(instancePath+"/error/context/max_steps_per_run")];
return false;
}
}
if(data6.cost_usd !== undefined){
let data11 = data6.cost_usd;
if(!((typeof data11 == "number") && (isFinite(data11)))){
validate88.errors = [error14(instancePath+"/error/context/cost_usd")];
return false;
}
}
if(data6.hard_limit_usd !== undefined){
let data12 = data6.hard_limit_usd;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
validate88.errors = [error18(instancePath+"/error/context/hard_limit_usd")];
return false;
}
}
if(data6.hard_limit_tokens !== undefined){
let data13 = data6.hard_limit_tokens;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)){
validate88.errors = [error18(instancePath+"/error/context/hard_limit_tokens")];
return false;
}
}
if(data6.tokens_used !== undefined){
let data14 = data6.tokens_used;
if(!((typeof data14 == "number") && (isFinite(data14)))){
validate88.errors = [error14(instancePath+"/error/context/tokens_used")];
return false;
}
}
if(data6.max_cost_per_hour_usd !== undefined){
let data15 = data6.max_cost_per_hour_usd;
if((!((typeof data15 == "number") && (isFinite(data15)))) && (data15 !== null)){
validate88.errors = [error18(instancePath+"/error/context/max_cost_per_hour_usd")];
return false;
}
}
}
else {
validate88.errors = [error5(instancePath+"/error/context")];
return false;
}
}
}
}
else {
validate88.errors = [error5(instancePath+"/error")];
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
function validate87(data, instancePath=""){
if(!(validate88(data, instancePath))){
validate87.errors = validate88.errors;
return false;
}
validate87.errors = null;
return true;
}
exports.v43 = validate90;
function validate91(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate88(data, instancePath))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate4(data, instancePath))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = error7(instancePath);
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate91.errors = vErrors;
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
validate91.errors = vErrors;
return errors === 0;
}
function validate90(data, instancePath=""){
if(!(validate91(data, instancePath))){
validate90.errors = validate91.errors;
return false;
}
validate90.errors = null;
return true;
}
exports.v44 = validate95;
function validate96(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate96.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.type === undefined) && (missing1 = "type")) || ((data0.message === undefined) && (missing1 = "message"))){
validate96.errors = [error0(instancePath+"/error", missing1)];
return false;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
validate96.errors = [error1(instancePath+"/error/type")];
return false;
}
if(!(data1 === "provider_error")){
validate96.errors = [error51(instancePath+"/error/type")];
return false;
}
}
if(data0.message !== undefined){
let data2 = data0.message;
if(typeof data2 !== "string"){
validate96.errors = [error1(instancePath+"/error/message")];
return false;
}
}
if(data0.details !== undefined){
let data3 = data0.details;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.provider !== undefined){
let data5 = data4.provider;
if(typeof data5 !== "string"){
validate96.errors = [error1(instancePath+"/error/details/" + i0+"/provider")];
return false;
}
}
if(data4.status !== undefined){
let data6 = data4.status;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate96.errors = [error3(instancePath+"/error/details/" + i0+"/status")];
return false;
}
}
if(data4.message !== undefined){
let data7 = data4.message;
if(typeof data7 !== "string"){
validate96.errors = [error1(instancePath+"/error/details/" + i0+"/message")];
return false;
}
}
}
else {
validate96.errors = [error5(instancePath+"/error/details/" + i0)];
return false;
}
}
}
else {
validate96.errors = [error12(instancePath+"/error/details")];
return false;
}
}
}
}
else {
validate96.errors = [error5(instancePath+"/error")];
return false;
}
}
}
}
else {
validate96.errors = [error5(instancePath)];
return false;
}
validate96.errors = null;
return true;
}
function validate95(data, instancePath=""){
if(!(validate96(data, instancePath))){
validate95.errors = validate96.errors;
return false;
}
validate95.errors = null;
return true;
}
exports.v45 = validate98;
function validate98(data, instancePath=""){
if(!(validate81(data, instancePath))){
validate98.errors = validate81.errors;
return false;
}
validate98.errors = null;
return true;
}
exports.v46 = validate100;
function validate100(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.completed_count === undefined) && (missing0 = "completed_count")) || ((data.completed_run_ids === undefined) && (missing0 = "completed_run_ids"))){
validate100.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.completed_count !== undefined){
let data0 = data.completed_count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate100.errors = [error3(instancePath+"/completed_count")];
return false;
}
}
if(data.completed_run_ids !== undefined){
let data1 = data.completed_run_ids;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate100.errors = [error8(instancePath+"/completed_run_ids/" + i0)];
return false;
}
}
else {
validate100.errors = [error1(instancePath+"/completed_run_ids/" + i0)];
return false;
}
}
}
else {
validate100.errors = [error12(instancePath+"/completed_run_ids")];
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
exports.v47 = validate101;
function validate102(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate102.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((((((((data0.id === undefined) && (missing1 = "id")) || ((data0.status === undefined) && (missing1 = "status"))) || ((data0.ended_at === undefined) && (missing1 = "ended_at"))) || ((data0.ended_reason === undefined) && (missing1 = "ended_reason"))) || ((data0.completion_reason === undefined) && (missing1 = "completion_reason"))) || ((data0.step_count === undefined) && (missing1 = "step_count"))) || ((data0.cost_usd === undefined) && (missing1 = "cost_usd"))) || ((data0.tokens_used === undefined) && (missing1 = "tokens_used"))) || ((data0.governance_events === undefined) && (missing1 = "governance_events"))) || ((data0.limits_hit === undefined) && (missing1 = "limits_hit"))){
validate102.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate102.errors = [error8(instancePath+"/data/id")];
return false;
}
}
else {
validate102.errors = [error1(instancePath+"/data/id")];
return false;
}
}
if(data0.name !== undefined){
let data2 = data0.name;
if((typeof data2 !== "string") && (data2 !== null)){
validate102.errors = [error9(instancePath+"/data/name")];
return false;
}
}
if(data0.status !== undefined){
let data3 = data0.status;
if(typeof data3 !== "string"){
validate102.errors = [error1(instancePath+"/data/status")];
return false;
}
}
if(data0.ended_at !== undefined){
let data4 = data0.ended_at;
if(typeof data4 === "string"){
if(!(formats2.validate(data4))){
validate102.errors = [error11(instancePath+"/data/ended_at")];
return false;
}
}
else {
validate102.errors = [error1(instancePath+"/data/ended_at")];
return false;
}
}
if(data0.ended_reason !== undefined){
let data5 = data0.ended_reason;
if(typeof data5 !== "string"){
validate102.errors = [error1(instancePath+"/data/ended_reason")];
return false;
}
}
if(data0.completion_reason !== undefined){
let data6 = data0.completion_reason;
if(typeof data6 !== "string"){
validate102.errors = [error1(instancePath+"/data/completion_reason")];
return false;
}
}
if(data0.outcome !== undefined){
let data7 = data0.outcome;
if((typeof data7 !== "string") && (data7 !== null)){
validate102.errors = [error9(instancePath+"/data/outcome")];
return false;
}
if(!((((data7 === "success") || (data7 === "partial")) || (data7 === "failed")) || (data7 === null))){
validate102.errors = [error31(instancePath+"/data/outcome")];
return false;
}
}
if(data0.outcome_reason !== undefined){
let data8 = data0.outcome_reason;
if((typeof data8 !== "string") && (data8 !== null)){
validate102.errors = [error9(instancePath+"/data/outcome_reason")];
return false;
}
}
if(data0.step_count !== undefined){
let data9 = data0.step_count;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate102.errors = [error3(instancePath+"/data/step_count")];
return false;
}
}
if(data0.cost_usd !== undefined){
let data10 = data0.cost_usd;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate102.errors = [error14(instancePath+"/data/cost_usd")];
return false;
}
}
if(data0.tokens_used !== undefined){
let data11 = data0.tokens_used;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.input !== undefined){
let data12 = data11.input;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate102.errors = [error3(instancePath+"/data/tokens_used/input")];
return false;
}
}
if(data11.output !== undefined){
let data13 = data11.output;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate102.errors = [error3(instancePath+"/data/tokens_used/output")];
return false;
}
}
if(data11.cache_read !== undefined){
let data14 = data11.cache_read;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate102.errors = [error3(instancePath+"/data/tokens_used/cache_read")];
return false;
}
}
if(data11.cache_creation !== undefined){
let data15 = data11.cache_creation;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate102.errors = [error3(instancePath+"/data/tokens_used/cache_creation")];
return false;
}
}
if(data11.total !== undefined){
let data16 = data11.total;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate102.errors = [error3(instancePath+"/data/tokens_used/total")];
return false;
}
}
}
else {
validate102.errors = [error5(instancePath+"/data/tokens_used")];
return false;
}
}
if(data0.duration_ms !== undefined){
let data17 = data0.duration_ms;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
validate102.errors = [error17(instancePath+"/data/duration_ms")];
return false;
}
}
if(data0.policy_name !== undefined){
let data18 = data0.policy_name;
if((typeof data18 !== "string") && (data18 !== null)){
validate102.errors = [error9(instancePath+"/data/policy_name")];
return false;
}
}
if(data0.primary_model !== undefined){
let data19 = data0.primary_model;
if((typeof data19 !== "string") && (data19 !== null)){
validate102.errors = [error9(instancePath+"/data/primary_model")];
return false;
}
}
if(data0.governance_events !== undefined){
let data20 = data0.governance_events;
if(Array.isArray(data20)){
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing2;
if(((data21.type === undefined) && (missing2 = "type")) || ((data21.count === undefined) && (missing2 = "count"))){
validate102.errors = [error0(instancePath+"/data/governance_events/" + i0, missing2)];
return false;
}
else {
if(data21.type !== undefined){
let data22 = data21.type;
if(typeof data22 !== "string"){
validate102.errors = [error1(instancePath+"/data/governance_events/" + i0+"/type")];
return false;
}
}
if(data21.count !== undefined){
let data23 = data21.count;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate102.errors = [error3(instancePath+"/data/governance_events/" + i0+"/count")];
return false;
}
}
}
}
else {
validate102.errors = [error5(instancePath+"/data/governance_events/" + i0)];
return false;
}
}
}
else {
validate102.errors = [error12(instancePath+"/data/governance_events")];
return false;
}
}
if(data0.limits_hit !== undefined){
let data24 = data0.limits_hit;
if(typeof data24 !== "boolean"){
validate102.errors = [error15(instancePath+"/data/limits_hit")];
return false;
}
}
}
}
else {
validate102.errors = [error5(instancePath+"/data")];
return false;
}
}
}
}
else {
validate102.errors = [error5(instancePath)];
return false;
}
validate102.errors = null;
return true;
}
function validate101(data, instancePath=""){
if(!(validate102(data, instancePath))){
validate101.errors = validate102.errors;
return false;
}
validate101.errors = null;
return true;
}
exports.v48 = validate104;
function validate104(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate104.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate51(data0, instancePath+"/data"))){
validate104.errors = validate51.errors;
return false;
}
}
}
}
else {
validate104.errors = [error5(instancePath)];
return false;
}
validate104.errors = null;
return true;
}
exports.v49 = validate106;
function validate106(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.name === undefined) && (missing0 = "name")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.auth === undefined) && (missing0 = "auth"))) || ((data.endpoints === undefined) && (missing0 = "endpoints"))) || ((data.admin_api === undefined) && (missing0 = "admin_api"))){
validate106.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
validate106.errors = [error1(instancePath+"/name")];
return false;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 !== "string"){
validate106.errors = [error1(instancePath+"/version")];
return false;
}
}
if(data.auth !== undefined){
let data2 = data.auth;
if(typeof data2 !== "string"){
validate106.errors = [error1(instancePath+"/auth")];
return false;
}
}
if(data.endpoints !== undefined){
let data3 = data.endpoints;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((data4.method === undefined) && (missing1 = "method")) || ((data4.path === undefined) && (missing1 = "path"))) || ((data4.description === undefined) && (missing1 = "description"))){
validate106.errors = [error0(instancePath+"/endpoints/" + i0, missing1)];
return false;
}
else {
if(data4.method !== undefined){
let data5 = data4.method;
if(typeof data5 !== "string"){
validate106.errors = [error1(instancePath+"/endpoints/" + i0+"/method")];
return false;
}
}
if(data4.path !== undefined){
let data6 = data4.path;
if(typeof data6 !== "string"){
validate106.errors = [error1(instancePath+"/endpoints/" + i0+"/path")];
return false;
}
}
if(data4.description !== undefined){
let data7 = data4.description;
if(typeof data7 !== "string"){
validate106.errors = [error1(instancePath+"/endpoints/" + i0+"/description")];
return false;
}
}
}
}
else {
validate106.errors = [error5(instancePath+"/endpoints/" + i0)];
return false;
}
}
}
else {
validate106.errors = [error12(instancePath+"/endpoints")];
return false;
}
}
if(data.admin_api !== undefined){
let data8 = data.admin_api;
if(typeof data8 !== "string"){
validate106.errors = [error1(instancePath+"/admin_api")];
return false;
}
}
}
}
else {
validate106.errors = [error5(instancePath)];
return false;
}
validate106.errors = null;
return true;
}
exports.v50 = validate107;
function validate107(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate107.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((((((((data0.id === undefined) && (missing1 = "id")) || ((data0.name === undefined) && (missing1 = "name"))) || ((data0.description === undefined) && (missing1 = "description"))) || ((data0.status === undefined) && (missing1 = "status"))) || ((data0.policy_name === undefined) && (missing1 = "policy_name"))) || ((data0.hourly_cost_limit_usd === undefined) && (missing1 = "hourly_cost_limit_usd"))) || ((data0.budget_hard_limit_usd === undefined) && (missing1 = "budget_hard_limit_usd"))) || ((data0.max_steps_per_run === undefined) && (missing1 = "max_steps_per_run"))) || ((data0.allowed_models === undefined) && (missing1 = "allowed_models"))) || ((data0.model_override === undefined) && (missing1 = "model_override"))){
validate107.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate107.errors = [error8(instancePath+"/data/id")];
return false;
}
}
else {
validate107.errors = [error1(instancePath+"/data/id")];
return false;
}
}
if(data0.name !== undefined){
let data2 = data0.name;
if(typeof data2 !== "string"){
validate107.errors = [error1(instancePath+"/data/name")];
return false;
}
}
if(data0.description !== undefined){
let data3 = data0.description;
if((typeof data3 !== "string") && (data3 !== null)){
validate107.errors = [error9(instancePath+"/data/description")];
return false;
}
}
if(data0.status !== undefined){
let data4 = data0.status;
if(typeof data4 !== "string"){
validate107.errors = [error1(instancePath+"/data/status")];
return false;
}
if(!((data4 === "active") || (data4 === "disabled"))){
validate107.errors = [error37(instancePath+"/data/status")];
return false;
}
}
if(data0.policy_name !== undefined){
let data5 = data0.policy_name;
if(typeof data5 !== "string"){
validate107.errors = [error1(instancePath+"/data/policy_name")];
return false;
}
}
if(data0.hourly_cost_limit_usd !== undefined){
let data6 = data0.hourly_cost_limit_usd;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
validate107.errors = [error18(instancePath+"/data/hourly_cost_limit_usd")];
return false;
}
}
if(data0.budget_hard_limit_usd !== undefined){
let data7 = data0.budget_hard_limit_usd;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
validate107.errors = [error18(instancePath+"/data/budget_hard_limit_usd")];
return false;
}
}
if(data0.max_steps_per_run !== undefined){
let data8 = data0.max_steps_per_run;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate107.errors = [error3(instancePath+"/data/max_steps_per_run")];
return false;
}
}
if(data0.allowed_models !== undefined){
let data9 = data0.allowed_models;
if((!(Array.isArray(data9))) && (data9 !== null)){
validate107.errors = [error34(instancePath+"/data/allowed_models")];
return false;
}
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 !== "string"){
validate107.errors = [error1(instancePath+"/data/allowed_models/" + i0)];
return false;
}
}
}
}
if(data0.model_override !== undefined){
let data11 = data0.model_override;
if((typeof data11 !== "string") && (data11 !== null)){
validate107.errors = [error9(instancePath+"/data/model_override")];
return false;
}
}
}
}
else {
validate107.errors = [error5(instancePath+"/data")];
return false;
}
}
}
}
else {
validate107.errors = [error5(instancePath)];
return false;
}
validate107.errors = null;
return true;
}
exports.v51 = validate108;
function validate108(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate108.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((data0.run_id === undefined) && (missing1 = "run_id")) || ((data0.name === undefined) && (missing1 = "name"))) || ((data0.outcome === undefined) && (missing1 = "outcome"))) || ((data0.outcome_reason === undefined) && (missing1 = "outcome_reason"))){
validate108.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.run_id !== undefined){
let data1 = data0.run_id;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate108.errors = [error8(instancePath+"/data/run_id")];
return false;
}
}
else {
validate108.errors = [error1(instancePath+"/data/run_id")];
return false;
}
}
if(data0.name !== undefined){
let data2 = data0.name;
if((typeof data2 !== "string") && (data2 !== null)){
validate108.errors = [error9(instancePath+"/data/name")];
return false;
}
}
if(data0.outcome !== undefined){
let data3 = data0.outcome;
if((typeof data3 !== "string") && (data3 !== null)){
validate108.errors = [error9(instancePath+"/data/outcome")];
return false;
}
if(!((((data3 === "success") || (data3 === "partial")) || (data3 === "failed")) || (data3 === null))){
validate108.errors = [error31(instancePath+"/data/outcome")];
return false;
}
}
if(data0.outcome_reason !== undefined){
let data4 = data0.outcome_reason;
if((typeof data4 !== "string") && (data4 !== null)){
validate108.errors = [error9(instancePath+"/data/outcome_reason")];
return false;
}
}
}
}
else {
validate108.errors = [error5(instancePath+"/data")];
return false;
}
}
}
}
else {
validate108.errors = [error5(instancePath)];
return false;
}
validate108.errors = null;
return true;
}
exports.v52 = validate109;
const formats94 = require("ajv-formats/dist/formats").fullFormats.uri;
function validate111(data, instancePath=""){
if(typeof data !== "string"){
validate111.errors = [error1(instancePath)];
return false;
}
if(!((((((((((((((((((((((((((((((((((data === "run.started") || (data === "run.completed")) || (data === "run.budget_exceeded")) || (data === "run.force_stopped")) || (data === "run.alert_threshold")) || (data === "step.completed")) || (data === "step.policy_blocked")) || (data === "step.budget_blocked")) || (data === "step.failed")) || (data === "agent.created")) || (data === "agent.updated")) || (data === "agent.disabled")) || (data === "policy.created")) || (data === "policy.updated")) || (data === "policy.deleted")) || (data === "policy.version_created")) || (data === "provider_key.created")) || (data === "provider_key.disabled")) || (data === "provider_key.enabled")) || (data === "provider_key.deleted")) || (data === "provider_key.rotated")) || (data === "step.approval_required")) || (data === "approval.approved")) || (data === "approval.rejected")) || (data === "admin_token.created")) || (data === "admin_token.revoked")) || (data === "alert.triggered")) || (data === "alert_rule.created")) || (data === "alert_rule.updated")) || (data === "alert_rule.deleted")) || (data === "member.role_changed")) || (data === "member.removed")) || (data === "member.ownership_transferred")) || (data === "webhook.test"))){
validate111.errors = [error52(instancePath)];
return false;
}
validate111.errors = null;
return true;
}
function validate110(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.url === undefined) && (missing0 = "url"))) || ((data.secret === undefined) && (missing0 = "secret"))) || ((data.events === undefined) && (missing0 = "events"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.failure_count === undefined) && (missing0 = "failure_count"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate110.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate110.errors = [error8(instancePath+"/id")];
return false;
}
}
else {
validate110.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
validate110.errors = [error1(instancePath+"/name")];
return false;
}
}
if(data.org_id !== undefined){
let data2 = data.org_id;
if((typeof data2 !== "string") && (data2 !== null)){
validate110.errors = [error9(instancePath+"/org_id")];
return false;
}
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate110.errors = [error8(instancePath+"/org_id")];
return false;
}
}
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 === "string"){
if(!(formats94(data3))){
validate110.errors = [error53(instancePath+"/url")];
return false;
}
}
else {
validate110.errors = [error1(instancePath+"/url")];
return false;
}
}
if(data.secret !== undefined){
let data4 = data.secret;
if(typeof data4 !== "string"){
validate110.errors = [error1(instancePath+"/secret")];
return false;
}
}
if(data.previous_secret !== undefined){
let data5 = data.previous_secret;
if((typeof data5 !== "string") && (data5 !== null)){
validate110.errors = [error9(instancePath+"/previous_secret")];
return false;
}
}
if(data.previous_secret_expires_at !== undefined){
let data6 = data.previous_secret_expires_at;
if((typeof data6 !== "string") && (data6 !== null)){
validate110.errors = [error9(instancePath+"/previous_secret_expires_at")];
return false;
}
if(typeof data6 === "string"){
if(!(formats2.validate(data6))){
validate110.errors = [error11(instancePath+"/previous_secret_expires_at")];
return false;
}
}
}
if(data.events !== undefined){
let data7 = data.events;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(!(validate111(data8, instancePath+"/events/" + i0))){
validate110.errors = validate111.errors;
return false;
}
}
}
else {
validate110.errors = [error12(instancePath+"/events")];
return false;
}
}
if(data.agent_id !== undefined){
let data9 = data.agent_id;
if((typeof data9 !== "string") && (data9 !== null)){
validate110.errors = [error9(instancePath+"/agent_id")];
return false;
}
}
if(data.status !== undefined){
let data10 = data.status;
if(typeof data10 !== "string"){
validate110.errors = [error1(instancePath+"/status")];
return false;
}
if(!(((data10 === "active") || (data10 === "paused")) || (data10 === "failing"))){
validate110.errors = [error54(instancePath+"/status")];
return false;
}
}
if(data.failure_count !== undefined){
let data11 = data.failure_count;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate110.errors = [error3(instancePath+"/failure_count")];
return false;
}
}
if(data.description !== undefined){
let data12 = data.description;
if((typeof data12 !== "string") && (data12 !== null)){
validate110.errors = [error9(instancePath+"/description")];
return false;
}
}
if(data.scope !== undefined){
let data13 = data.scope;
if(typeof data13 !== "string"){
validate110.errors = [error1(instancePath+"/scope")];
return false;
}
if(!((data13 === "org") || (data13 === "personal"))){
validate110.errors = [error32(instancePath+"/scope")];
return false;
}
}
if(data.member_id !== undefined){
let data14 = data.member_id;
if((typeof data14 !== "string") && (data14 !== null)){
validate110.errors = [error9(instancePath+"/member_id")];
return false;
}
}
if(data.created_by !== undefined){
let data15 = data.created_by;
if((typeof data15 !== "string") && (data15 !== null)){
validate110.errors = [error9(instancePath+"/created_by")];
return false;
}
}
if(data.updated_by !== undefined){
let data16 = data.updated_by;
if((typeof data16 !== "string") && (data16 !== null)){
validate110.errors = [error9(instancePath+"/updated_by")];
return false;
}
}
if(data.created_by_token_id !== undefined){
let data17 = data.created_by_token_id;
if((typeof data17 !== "string") && (data17 !== null)){
validate110.errors = [error9(instancePath+"/created_by_token_id")];
return false;
}
}
if(data.updated_by_token_id !== undefined){
let data18 = data.updated_by_token_id;
if((typeof data18 !== "string") && (data18 !== null)){
validate110.errors = [error9(instancePath+"/updated_by_token_id")];
return false;
}
}
if(data.created_at !== undefined){
let data19 = data.created_at;
if(typeof data19 === "string"){
if(!(formats2.validate(data19))){
validate110.errors = [error11(instancePath+"/created_at")];
return false;
}
}
else {
validate110.errors = [error1(instancePath+"/created_at")];
return false;
}
}
if(data.updated_at !== undefined){
let data20 = data.updated_at;
if(typeof data20 === "string"){
if(!(formats2.validate(data20))){
validate110.errors = [error11(instancePath+"/updated_at")];
return false;
}
}
else {
validate110.errors = [error1(instancePath+"/updated_at")];
return false;
}
}
}
}
else {
validate110.errors = [error5(instancePath)];
return false;
}
validate110.errors = null;
return true;
}
function validate109(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate109.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate110(data1, instancePath+"/data/" + i0))){
validate109.errors = validate110.errors;
return false;
}
}
}
else {
validate109.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate109.errors = [error3(instancePath+"/total")];
return false;
}
}
}
}
else {
validate109.errors = [error5(instancePath)];
return false;
}
validate109.errors = null;
return true;
}
exports.v53 = validate114;
function validate114(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate114.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate110(data0, instancePath+"/data"))){
validate114.errors = validate110.errors;
return false;
}
}
}
}
else {
validate114.errors = [error5(instancePath)];
return false;
}
validate114.errors = null;
return true;
}
exports.v54 = validate116;
function validate116(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate116.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.previous_secret === undefined) && (missing1 = "previous_secret")) || ((data0.current_secret === undefined) && (missing1 = "current_secret"))) || ((data0.grace_expires_at === undefined) && (missing1 = "grace_expires_at"))){
validate116.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.previous_secret !== undefined){
let data1 = data0.previous_secret;
if(typeof data1 !== "string"){
validate116.errors = [error1(instancePath+"/data/previous_secret")];
return false;
}
}
if(data0.current_secret !== undefined){
let data2 = data0.current_secret;
if(typeof data2 !== "string"){
validate116.errors = [error1(instancePath+"/data/current_secret")];
return false;
}
}
if(data0.grace_expires_at !== undefined){
let data3 = data0.grace_expires_at;
if(typeof data3 === "string"){
if(!(formats2.validate(data3))){
validate116.errors = [error11(instancePath+"/data/grace_expires_at")];
return false;
}
}
else {
validate116.errors = [error1(instancePath+"/data/grace_expires_at")];
return false;
}
}
}
}
else {
validate116.errors = [error5(instancePath+"/data")];
return false;
}
}
}
}
else {
validate116.errors = [error5(instancePath)];
return false;
}
validate116.errors = null;
return true;
}
exports.v55 = validate117;
function validate118(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.webhook_id === undefined) && (missing0 = "webhook_id"))) || ((data.event_type === undefined) && (missing0 = "event_type"))) || ((data.event_id === undefined) && (missing0 = "event_id"))) || ((data.payload === undefined) && (missing0 = "payload"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.attempts === undefined) && (missing0 = "attempts"))) || ((data.max_attempts === undefined) && (missing0 = "max_attempts"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate118.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate118.errors = [error8(instancePath+"/id")];
return false;
}
}
else {
validate118.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.webhook_id !== undefined){
let data1 = data.webhook_id;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate118.errors = [error8(instancePath+"/webhook_id")];
return false;
}
}
else {
validate118.errors = [error1(instancePath+"/webhook_id")];
return false;
}
}
if(data.event_type !== undefined){
let data2 = data.event_type;
if(!(validate111(data2, instancePath+"/event_type"))){
validate118.errors = validate111.errors;
return false;
}
}
if(data.event_id !== undefined){
let data3 = data.event_id;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
validate118.errors = [error8(instancePath+"/event_id")];
return false;
}
}
else {
validate118.errors = [error1(instancePath+"/event_id")];
return false;
}
}
if(data.payload !== undefined){
let data4 = data.payload;
if(typeof data4 !== "string"){
validate118.errors = [error1(instancePath+"/payload")];
return false;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(typeof data5 !== "string"){
validate118.errors = [error1(instancePath+"/status")];
return false;
}
if(!(((data5 === "pending") || (data5 === "success")) || (data5 === "failed"))){
validate118.errors = [error55(instancePath+"/status")];
return false;
}
}
if(data.attempts !== undefined){
let data6 = data.attempts;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate118.errors = [error3(instancePath+"/attempts")];
return false;
}
}
if(data.max_attempts !== undefined){
let data7 = data.max_attempts;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate118.errors = [error3(instancePath+"/max_attempts")];
return false;
}
}
if(data.response_status !== undefined){
let data8 = data.response_status;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
validate118.errors = [error17(instancePath+"/response_status")];
return false;
}
}
if(data.response_body !== undefined){
let data9 = data.response_body;
if((typeof data9 !== "string") && (data9 !== null)){
validate118.errors = [error9(instancePath+"/response_body")];
return false;
}
if(typeof data9 === "string"){
if(func1(data9) > 4096){
validate118.errors = [error56(instancePath+"/response_body")];
return false;
}
}
}
if(data.next_retry_at !== undefined){
let data10 = data.next_retry_at;
if((typeof data10 !== "string") && (data10 !== null)){
validate118.errors = [error9(instancePath+"/next_retry_at")];
return false;
}
if(typeof data10 === "string"){
if(!(formats2.validate(data10))){
validate118.errors = [error11(instancePath+"/next_retry_at")];
return false;
}
}
}
if(data.created_at !== undefined){
let data11 = data.created_at;
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
validate118.errors = [error11(instancePath+"/created_at")];
return false;
}
}
else {
validate118.errors = [error1(instancePath+"/created_at")];
return false;
}
}
if(data.completed_at !== undefined){
let data12 = data.completed_at;
if((typeof data12 !== "string") && (data12 !== null)){
validate118.errors = [error9(instancePath+"/completed_at")];
return false;
}
if(typeof data12 === "string"){
if(!(formats2.validate(data12))){
validate118.errors = [error11(instancePath+"/completed_at")];
return false;
}
}
}
}
}
else {
validate118.errors = [error5(instancePath)];
return false;
}
validate118.errors = null;
return true;
}
function validate117(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate117.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate118(data1, instancePath+"/data/" + i0))){
validate117.errors = validate118.errors;
return false;
}
}
}
else {
validate117.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate117.errors = [error3(instancePath+"/total")];
return false;
}
}
}
}
else {
validate117.errors = [error5(instancePath)];
return false;
}
validate117.errors = null;
return true;
}
exports.v56 = validate121;
function validate121(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate121.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.message === undefined) && (missing1 = "message")) || ((data0.delivery_id === undefined) && (missing1 = "delivery_id"))){
validate121.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
validate121.errors = [error1(instancePath+"/data/message")];
return false;
}
}
if(data0.delivery_id !== undefined){
let data2 = data0.delivery_id;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate121.errors = [error8(instancePath+"/data/delivery_id")];
return false;
}
}
else {
validate121.errors = [error1(instancePath+"/data/delivery_id")];
return false;
}
}
if(data0.warning !== undefined){
let data3 = data0.warning;
if(typeof data3 !== "string"){
validate121.errors = [error1(instancePath+"/data/warning")];
return false;
}
}
}
}
else {
validate121.errors = [error5(instancePath+"/data")];
return false;
}
}
}
}
else {
validate121.errors = [error5(instancePath)];
return false;
}
validate121.errors = null;
return true;
}
exports.v57 = validate122;
function validate123(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.run_id === undefined) && (missing0 = "run_id"))) || ((data.agent_id === undefined) && (missing0 = "agent_id"))) || ((data.policy_id === undefined) && (missing0 = "policy_id"))) || ((data.tool_name === undefined) && (missing0 = "tool_name"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate123.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate123.errors = [error8(instancePath+"/id")];
return false;
}
}
else {
validate123.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.run_id !== undefined){
let data1 = data.run_id;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate123.errors = [error8(instancePath+"/run_id")];
return false;
}
}
else {
validate123.errors = [error1(instancePath+"/run_id")];
return false;
}
}
if(data.step_id !== undefined){
let data2 = data.step_id;
if((typeof data2 !== "string") && (data2 !== null)){
validate123.errors = [error9(instancePath+"/step_id")];
return false;
}
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate123.errors = [error8(instancePath+"/step_id")];
return false;
}
}
}
if(data.agent_id !== undefined){
let data3 = data.agent_id;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
validate123.errors = [error8(instancePath+"/agent_id")];
return false;
}
}
else {
validate123.errors = [error1(instancePath+"/agent_id")];
return false;
}
}
if(data.org_id !== undefined){
let data4 = data.org_id;
if((typeof data4 !== "string") && (data4 !== null)){
validate123.errors = [error9(instancePath+"/org_id")];
return false;
}
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
validate123.errors = [error8(instancePath+"/org_id")];
return false;
}
}
}
if(data.policy_id !== undefined){
let data5 = data.policy_id;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
validate123.errors = [error8(instancePath+"/policy_id")];
return false;
}
}
else {
validate123.errors = [error1(instancePath+"/policy_id")];
return false;
}
}
if(data.tool_name !== undefined){
let data6 = data.tool_name;
if(typeof data6 !== "string"){
validate123.errors = [error1(instancePath+"/tool_name")];
return false;
}
}
if(data.request_snapshot !== undefined){
let data7 = data.request_snapshot;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate123.errors = [error5(instancePath+"/request_snapshot")];
return false;
}
}
if(data.status !== undefined){
let data8 = data.status;
if(typeof data8 !== "string"){
validate123.errors = [error1(instancePath+"/status")];
return false;
}
if(!((((data8 === "pending") || (data8 === "approved")) || (data8 === "rejected")) || (data8 === "expired"))){
validate123.errors = [error57(instancePath+"/status")];
return false;
}
}
if(data.decided_by !== undefined){
let data9 = data.decided_by;
if((typeof data9 !== "string") && (data9 !== null)){
validate123.errors = [error9(instancePath+"/decided_by")];
return false;
}
}
if(data.reason !== undefined){
let data10 = data.reason;
if((typeof data10 !== "string") && (data10 !== null)){
validate123.errors = [error9(instancePath+"/reason")];
return false;
}
}
if(data.decided_at !== undefined){
let data11 = data.decided_at;
if((typeof data11 !== "string") && (data11 !== null)){
validate123.errors = [error9(instancePath+"/decided_at")];
return false;
}
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
validate123.errors = [error11(instancePath+"/decided_at")];
return false;
}
}
}
if(data.expires_at !== undefined){
let data12 = data.expires_at;
if(typeof data12 === "string"){
if(!(formats2.validate(data12))){
validate123.errors = [error11(instancePath+"/expires_at")];
return false;
}
}
else {
validate123.errors = [error1(instancePath+"/expires_at")];
return false;
}
}
if(data.created_at !== undefined){
let data13 = data.created_at;
if(typeof data13 === "string"){
if(!(formats2.validate(data13))){
validate123.errors = [error11(instancePath+"/created_at")];
return false;
}
}
else {
validate123.errors = [error1(instancePath+"/created_at")];
return false;
}
}
}
}
else {
validate123.errors = [error5(instancePath)];
return false;
}
validate123.errors = null;
return true;
}
function validate122(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate122.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate123(data1, instancePath+"/data/" + i0))){
validate122.errors = validate123.errors;
return false;
}
}
}
else {
validate122.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate122.errors = [error3(instancePath+"/total")];
return false;
}
}
}
}
else {
validate122.errors = [error5(instancePath)];
return false;
}
validate122.errors = null;
return true;
}
exports.v58 = validate125;
function validate125(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate125.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate123(data0, instancePath+"/data"))){
validate125.errors = validate123.errors;
return false;
}
}
}
}
else {
validate125.errors = [error5(instancePath)];
return false;
}
validate125.errors = null;
return true;
}
exports.v59 = validate127;
function validate128(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.condition_type === undefined) && (missing0 = "condition_type"))) || ((data.condition_config === undefined) && (missing0 = "condition_config"))) || ((data.cooldown_seconds === undefined) && (missing0 = "cooldown_seconds"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate128.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate128.errors = [error8(instancePath+"/id")];
return false;
}
}
else {
validate128.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
validate128.errors = [error1(instancePath+"/name")];
return false;
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
validate128.errors = [error9(instancePath+"/description")];
return false;
}
}
if(data.org_id !== undefined){
let data3 = data.org_id;
if((typeof data3 !== "string") && (data3 !== null)){
validate128.errors = [error9(instancePath+"/org_id")];
return false;
}
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
validate128.errors = [error8(instancePath+"/org_id")];
return false;
}
}
}
if(data.agent_id !== undefined){
let data4 = data.agent_id;
if((typeof data4 !== "string") && (data4 !== null)){
validate128.errors = [error9(instancePath+"/agent_id")];
return false;
}
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
validate128.errors = [error8(instancePath+"/agent_id")];
return false;
}
}
}
if(data.condition_type !== undefined){
let data5 = data.condition_type;
if(typeof data5 !== "string"){
validate128.errors = [error1(instancePath+"/condition_type")];
return false;
}
if(!(((((data5 === "cost_threshold") || (data5 === "error_rate")) || (data5 === "rate_limit_approaching")) || (data5 === "approval_pending_timeout")) || (data5 === "failover_rate"))){
validate128.errors = [error58(instancePath+"/condition_type")];
return false;
}
}
if(data.condition_config !== undefined){
let data6 = data.condition_config;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
validate128.errors = [error5(instancePath+"/condition_config")];
return false;
}
}
if(data.cooldown_seconds !== undefined){
let data7 = data.cooldown_seconds;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate128.errors = [error3(instancePath+"/cooldown_seconds")];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate128.errors = [error26(instancePath+"/cooldown_seconds")];
return false;
}
}
}
if(data.last_triggered_at !== undefined){
let data8 = data.last_triggered_at;
if((typeof data8 !== "string") && (data8 !== null)){
validate128.errors = [error9(instancePath+"/last_triggered_at")];
return false;
}
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
validate128.errors = [error11(instancePath+"/last_triggered_at")];
return false;
}
}
}
if(data.status !== undefined){
let data9 = data.status;
if(typeof data9 !== "string"){
validate128.errors = [error1(instancePath+"/status")];
return false;
}
if(!((data9 === "active") || (data9 === "disabled"))){
validate128.errors = [error37(instancePath+"/status")];
return false;
}
}
if(data.scope !== undefined){
let data10 = data.scope;
if(typeof data10 !== "string"){
validate128.errors = [error1(instancePath+"/scope")];
return false;
}
if(!((data10 === "org") || (data10 === "personal"))){
validate128.errors = [error32(instancePath+"/scope")];
return false;
}
}
if(data.member_id !== undefined){
let data11 = data.member_id;
if((typeof data11 !== "string") && (data11 !== null)){
validate128.errors = [error9(instancePath+"/member_id")];
return false;
}
}
if(data.created_by !== undefined){
let data12 = data.created_by;
if((typeof data12 !== "string") && (data12 !== null)){
validate128.errors = [error9(instancePath+"/created_by")];
return false;
}
}
if(data.updated_by !== undefined){
let data13 = data.updated_by;
if((typeof data13 !== "string") && (data13 !== null)){
validate128.errors = [error9(instancePath+"/updated_by")];
return false;
}
}
if(data.created_by_token_id !== undefined){
let data14 = data.created_by_token_id;
if((typeof data14 !== "string") && (data14 !== null)){
validate128.errors = [error9(instancePath+"/created_by_token_id")];
return false;
}
}
if(data.updated_by_token_id !== undefined){
let data15 = data.updated_by_token_id;
if((typeof data15 !== "string") && (data15 !== null)){
validate128.errors = [error9(instancePath+"/updated_by_token_id")];
return false;
}
}
if(data.created_at !== undefined){
let data16 = data.created_at;
if(typeof data16 === "string"){
if(!(formats2.validate(data16))){
validate128.errors = [error11(instancePath+"/created_at")];
return false;
}
}
else {
validate128.errors = [error1(instancePath+"/created_at")];
return false;
}
}
if(data.updated_at !== undefined){
let data17 = data.updated_at;
if(typeof data17 === "string"){
if(!(formats2.validate(data17))){
validate128.errors = [error11(instancePath+"/updated_at")];
return false;
}
}
else {
validate128.errors = [error1(instancePath+"/updated_at")];
return false;
}
}
}
}
else {
validate128.errors = [error5(instancePath)];
return false;
}
validate128.errors = null;
return true;
}
function validate127(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate127.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate128(data1, instancePath+"/data/" + i0))){
validate127.errors = validate128.errors;
return false;
}
}
}
else {
validate127.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate127.errors = [error3(instancePath+"/total")];
return false;
}
}
}
}
else {
validate127.errors = [error5(instancePath)];
return false;
}
validate127.errors = null;
return true;
}
exports.v60 = validate130;
function validate130(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate130.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate128(data0, instancePath+"/data"))){
validate130.errors = validate128.errors;
return false;
}
}
}
}
else {
validate130.errors = [error5(instancePath)];
return false;
}
validate130.errors = null;
return true;
}
exports.v61 = validate132;
function validate133(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.scopes === undefined) && (missing0 = "scopes"))) || ((data.token_prefix === undefined) && (missing0 = "token_prefix"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate133.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate133.errors = [error8(instancePath+"/id")];
return false;
}
}
else {
validate133.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
validate133.errors = [error1(instancePath+"/name")];
return false;
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
validate133.errors = [error9(instancePath+"/description")];
return false;
}
}
if(data.scopes !== undefined){
let data3 = data.scopes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
validate133.errors = [error1(instancePath+"/scopes/" + i0)];
return false;
}
if(!(((data4 === "read") || (data4 === "write")) || (data4 === "admin"))){
validate133.errors = [error59(instancePath+"/scopes/" + i0)];
return false;
}
}
}
else {
validate133.errors = [error12(instancePath+"/scopes")];
return false;
}
}
if(data.token_prefix !== undefined){
let data5 = data.token_prefix;
if(typeof data5 === "string"){
if(func1(data5) > 11){
validate133.errors = [error60(instancePath+"/token_prefix")];
return false;
}
}
else {
validate133.errors = [error1(instancePath+"/token_prefix")];
return false;
}
}
if(data.account_id !== undefined){
let data6 = data.account_id;
if((typeof data6 !== "string") && (data6 !== null)){
validate133.errors = [error9(instancePath+"/account_id")];
return false;
}
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
validate133.errors = [error8(instancePath+"/account_id")];
return false;
}
}
}
if(data.status !== undefined){
let data7 = data.status;
if(typeof data7 !== "string"){
validate133.errors = [error1(instancePath+"/status")];
return false;
}
if(!((data7 === "active") || (data7 === "revoked"))){
validate133.errors = [error61(instancePath+"/status")];
return false;
}
}
if(data.expires_at !== undefined){
let data8 = data.expires_at;
if((typeof data8 !== "string") && (data8 !== null)){
validate133.errors = [error9(instancePath+"/expires_at")];
return false;
}
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
validate133.errors = [error11(instancePath+"/expires_at")];
return false;
}
}
}
if(data.last_used_at !== undefined){
let data9 = data.last_used_at;
if((typeof data9 !== "string") && (data9 !== null)){
validate133.errors = [error9(instancePath+"/last_used_at")];
return false;
}
if(typeof data9 === "string"){
if(!(formats2.validate(data9))){
validate133.errors = [error11(instancePath+"/last_used_at")];
return false;
}
}
}
if(data.created_at !== undefined){
let data10 = data.created_at;
if(typeof data10 === "string"){
if(!(formats2.validate(data10))){
validate133.errors = [error11(instancePath+"/created_at")];
return false;
}
}
else {
validate133.errors = [error1(instancePath+"/created_at")];
return false;
}
}
if(data.updated_at !== undefined){
let data11 = data.updated_at;
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
validate133.errors = [error11(instancePath+"/updated_at")];
return false;
}
}
else {
validate133.errors = [error1(instancePath+"/updated_at")];
return false;
}
}
}
}
else {
validate133.errors = [error5(instancePath)];
return false;
}
validate133.errors = null;
return true;
}
function validate132(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate132.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate133(data1, instancePath+"/data/" + i0))){
validate132.errors = validate133.errors;
return false;
}
}
}
else {
validate132.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate132.errors = [error3(instancePath+"/total")];
return false;
}
}
}
}
else {
validate132.errors = [error5(instancePath)];
return false;
}
validate132.errors = null;
return true;
}
exports.v62 = validate135;
function validate135(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.token === undefined) && (missing0 = "token"))){
validate135.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate133(data0, instancePath+"/data"))){
validate135.errors = validate133.errors;
return false;
}
}
if(data.token !== undefined){
let data1 = data.token;
if(typeof data1 !== "string"){
validate135.errors = [error1(instancePath+"/token")];
return false;
}
}
}
}
else {
validate135.errors = [error5(instancePath)];
return false;
}
validate135.errors = null;
return true;
}
exports.v63 = validate137;
function validate137(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate137.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate133(data0, instancePath+"/data"))){
validate137.errors = validate133.errors;
return false;
}
}
}
}
else {
validate137.errors = [error5(instancePath)];
return false;
}
validate137.errors = null;
return true;
}
exports.v64 = validate139;
const formats164 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate140(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.org_id === undefined) && (missing0 = "org_id"))) || ((data.email === undefined) && (missing0 = "email"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.invited_by === undefined) && (missing0 = "invited_by"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate140.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate140.errors = [error8(instancePath+"/id")];
return false;
}
}
else {
validate140.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.org_id !== undefined){
let data1 = data.org_id;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate140.errors = [error8(instancePath+"/org_id")];
return false;
}
}
else {
validate140.errors = [error1(instancePath+"/org_id")];
return false;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(!(formats164.test(data2))){
validate140.errors = [error62(instancePath+"/email")];
return false;
}
}
else {
validate140.errors = [error1(instancePath+"/email")];
return false;
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 !== "string"){
validate140.errors = [error1(instancePath+"/role")];
return false;
}
if(!(((data3 === "admin") || (data3 === "member")) || (data3 === "viewer"))){
validate140.errors = [error63(instancePath+"/role")];
return false;
}
}
if(data.invited_by !== undefined){
let data4 = data.invited_by;
if(typeof data4 !== "string"){
validate140.errors = [error1(instancePath+"/invited_by")];
return false;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(typeof data5 !== "string"){
validate140.errors = [error1(instancePath+"/status")];
return false;
}
if(!((((data5 === "pending") || (data5 === "accepted")) || (data5 === "expired")) || (data5 === "revoked"))){
validate140.errors = [error64(instancePath+"/status")];
return false;
}
}
if(data.expires_at !== undefined){
let data6 = data.expires_at;
if(typeof data6 === "string"){
if(!(formats2.validate(data6))){
validate140.errors = [error11(instancePath+"/expires_at")];
return false;
}
}
else {
validate140.errors = [error1(instancePath+"/expires_at")];
return false;
}
}
if(data.accepted_at !== undefined){
let data7 = data.accepted_at;
if((typeof data7 !== "string") && (data7 !== null)){
validate140.errors = [error9(instancePath+"/accepted_at")];
return false;
}
if(typeof data7 === "string"){
if(!(formats2.validate(data7))){
validate140.errors = [error11(instancePath+"/accepted_at")];
return false;
}
}
}
if(data.created_at !== undefined){
let data8 = data.created_at;
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
validate140.errors = [error11(instancePath+"/created_at")];
return false;
}
}
else {
validate140.errors = [error1(instancePath+"/created_at")];
return false;
}
}
}
}
else {
validate140.errors = [error5(instancePath)];
return false;
}
validate140.errors = null;
return true;
}
function validate139(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate139.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate140(data1, instancePath+"/data/" + i0))){
validate139.errors = validate140.errors;
return false;
}
}
}
else {
validate139.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate139.errors = [error3(instancePath+"/total")];
return false;
}
}
}
}
else {
validate139.errors = [error5(instancePath)];
return false;
}
validate139.errors = null;
return true;
}
exports.v65 = validate142;
function validate142(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate142.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate140(data0, instancePath+"/data"))){
validate142.errors = validate140.errors;
return false;
}
}
}
}
else {
validate142.errors = [error5(instancePath)];
return false;
}
validate142.errors = null;
return true;
}
exports.v66 = validate144;
function validate145(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.org_id === undefined) && (missing0 = "org_id"))) || ((data.email === undefined) && (missing0 = "email"))) || ((data.display_name === undefined) && (missing0 = "display_name"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate145.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate145.errors = [error8(instancePath+"/id")];
return false;
}
}
else {
validate145.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.org_id !== undefined){
let data1 = data.org_id;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate145.errors = [error8(instancePath+"/org_id")];
return false;
}
}
else {
validate145.errors = [error1(instancePath+"/org_id")];
return false;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(!(formats164.test(data2))){
validate145.errors = [error62(instancePath+"/email")];
return false;
}
}
else {
validate145.errors = [error1(instancePath+"/email")];
return false;
}
}
if(data.display_name !== undefined){
let data3 = data.display_name;
if(typeof data3 !== "string"){
validate145.errors = [error1(instancePath+"/display_name")];
return false;
}
}
if(data.role !== undefined){
let data4 = data.role;
if(typeof data4 !== "string"){
validate145.errors = [error1(instancePath+"/role")];
return false;
}
if(!((((data4 === "owner") || (data4 === "admin")) || (data4 === "member")) || (data4 === "viewer"))){
validate145.errors = [error65(instancePath+"/role")];
return false;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(typeof data5 !== "string"){
validate145.errors = [error1(instancePath+"/status")];
return false;
}
if(!(((data5 === "active") || (data5 === "suspended")) || (data5 === "removed"))){
validate145.errors = [error66(instancePath+"/status")];
return false;
}
}
if(data.invited_by !== undefined){
let data6 = data.invited_by;
if((typeof data6 !== "string") && (data6 !== null)){
validate145.errors = [error9(instancePath+"/invited_by")];
return false;
}
}
if(data.accepted_at !== undefined){
let data7 = data.accepted_at;
if((typeof data7 !== "string") && (data7 !== null)){
validate145.errors = [error9(instancePath+"/accepted_at")];
return false;
}
if(typeof data7 === "string"){
if(!(formats2.validate(data7))){
validate145.errors = [error11(instancePath+"/accepted_at")];
return false;
}
}
}
if(data.created_at !== undefined){
let data8 = data.created_at;
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
validate145.errors = [error11(instancePath+"/created_at")];
return false;
}
}
else {
validate145.errors = [error1(instancePath+"/created_at")];
return false;
}
}
if(data.updated_at !== undefined){
let data9 = data.updated_at;
if(typeof data9 === "string"){
if(!(formats2.validate(data9))){
validate145.errors = [error11(instancePath+"/updated_at")];
return false;
}
}
else {
validate145.errors = [error1(instancePath+"/updated_at")];
return false;
}
}
}
}
else {
validate145.errors = [error5(instancePath)];
return false;
}
validate145.errors = null;
return true;
}
function validate144(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate144.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate145(data1, instancePath+"/data/" + i0))){
validate144.errors = validate145.errors;
return false;
}
}
}
else {
validate144.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate144.errors = [error3(instancePath+"/total")];
return false;
}
}
}
}
else {
validate144.errors = [error5(instancePath)];
return false;
}
validate144.errors = null;
return true;
}
exports.v67 = validate147;
function validate147(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate147.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((((data0.message === undefined) && (missing1 = "message")) || ((data0.agents_reassigned === undefined) && (missing1 = "agents_reassigned"))) || ((data0.policies_reassigned === undefined) && (missing1 = "policies_reassigned"))) || ((data0.webhooks_deleted === undefined) && (missing1 = "webhooks_deleted"))) || ((data0.alert_rules_deleted === undefined) && (missing1 = "alert_rules_deleted"))){
validate147.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
validate147.errors = [error1(instancePath+"/data/message")];
return false;
}
}
if(data0.agents_reassigned !== undefined){
let data2 = data0.agents_reassigned;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate147.errors = [error3(instancePath+"/data/agents_reassigned")];
return false;
}
}
if(data0.policies_reassigned !== undefined){
let data3 = data0.policies_reassigned;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate147.errors = [error3(instancePath+"/data/policies_reassigned")];
return false;
}
}
if(data0.webhooks_deleted !== undefined){
let data4 = data0.webhooks_deleted;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate147.errors = [error3(instancePath+"/data/webhooks_deleted")];
return false;
}
}
if(data0.alert_rules_deleted !== undefined){
let data5 = data0.alert_rules_deleted;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate147.errors = [error3(instancePath+"/data/alert_rules_deleted")];
return false;
}
}
}
}
else {
validate147.errors = [error5(instancePath+"/data")];
return false;
}
}
}
}
else {
validate147.errors = [error5(instancePath)];
return false;
}
validate147.errors = null;
return true;
}
exports.v68 = validate148;
function validate148(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate148.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate145(data0, instancePath+"/data"))){
validate148.errors = validate145.errors;
return false;
}
}
}
}
else {
validate148.errors = [error5(instancePath)];
return false;
}
validate148.errors = null;
return true;
}
exports.v69 = validate150;
const pattern0 = new RegExp("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$", "u");
function validate151(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.tier === undefined) && (missing0 = "tier"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.is_hosted === undefined) && (missing0 = "is_hosted"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate151.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate151.errors = [error8(instancePath+"/id")];
return false;
}
}
else {
validate151.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.slug !== undefined){
let data1 = data.slug;
if(typeof data1 === "string"){
if(func1(data1) > 50){
validate151.errors = [error67(instancePath+"/slug")];
return false;
}
else {
if(func1(data1) < 3){
validate151.errors = [error68(instancePath+"/slug")];
return false;
}
else {
if(!pattern0.test(data1)){
validate151.errors = [error69(instancePath+"/slug")];
return false;
}
}
}
}
else {
validate151.errors = [error1(instancePath+"/slug")];
return false;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
validate151.errors = [error1(instancePath+"/name")];
return false;
}
}
if(data.tier !== undefined){
let data3 = data.tier;
if(typeof data3 !== "string"){
validate151.errors = [error1(instancePath+"/tier")];
return false;
}
if(!((((data3 === "free") || (data3 === "pro")) || (data3 === "growth")) || (data3 === "enterprise"))){
validate151.errors = [error70(instancePath+"/tier")];
return false;
}
}
if(data.email !== undefined){
let data4 = data.email;
if((typeof data4 !== "string") && (data4 !== null)){
validate151.errors = [error9(instancePath+"/email")];
return false;
}
if(typeof data4 === "string"){
if(!(formats164.test(data4))){
validate151.errors = [error62(instancePath+"/email")];
return false;
}
}
}
if(data.status !== undefined){
let data5 = data.status;
if(typeof data5 !== "string"){
validate151.errors = [error1(instancePath+"/status")];
return false;
}
if(!((((data5 === "active") || (data5 === "suspended")) || (data5 === "cancelled")) || (data5 === "pending"))){
validate151.errors = [error71(instancePath+"/status")];
return false;
}
}
if(data.is_hosted !== undefined){
let data6 = data.is_hosted;
if(typeof data6 !== "boolean"){
validate151.errors = [error15(instancePath+"/is_hosted")];
return false;
}
}
if(data.monthly_step_count !== undefined){
let data7 = data.monthly_step_count;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate151.errors = [error3(instancePath+"/monthly_step_count")];
return false;
}
}
if(data.monthly_step_count_reset_at !== undefined){
let data8 = data.monthly_step_count_reset_at;
if((typeof data8 !== "string") && (data8 !== null)){
validate151.errors = [error9(instancePath+"/monthly_step_count_reset_at")];
return false;
}
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
validate151.errors = [error11(instancePath+"/monthly_step_count_reset_at")];
return false;
}
}
}
if(data.step_limit_override !== undefined){
let data9 = data.step_limit_override;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
validate151.errors = [error17(instancePath+"/step_limit_override")];
return false;
}
}
if(data.created_at !== undefined){
let data10 = data.created_at;
if(typeof data10 === "string"){
if(!(formats2.validate(data10))){
validate151.errors = [error11(instancePath+"/created_at")];
return false;
}
}
else {
validate151.errors = [error1(instancePath+"/created_at")];
return false;
}
}
if(data.updated_at !== undefined){
let data11 = data.updated_at;
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
validate151.errors = [error11(instancePath+"/updated_at")];
return false;
}
}
else {
validate151.errors = [error1(instancePath+"/updated_at")];
return false;
}
}
}
}
else {
validate151.errors = [error5(instancePath)];
return false;
}
validate151.errors = null;
return true;
}
function validate150(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate150.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate151(data0, instancePath+"/data"))){
validate150.errors = validate151.errors;
return false;
}
}
}
}
else {
validate150.errors = [error5(instancePath)];
return false;
}
validate150.errors = null;
return true;
}
exports.v70 = validate153;
function validate154(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.account_id === undefined) && (missing0 = "account_id"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate154.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate154.errors = [error8(instancePath+"/id")];
return false;
}
}
else {
validate154.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.account_id !== undefined){
let data1 = data.account_id;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate154.errors = [error8(instancePath+"/account_id")];
return false;
}
}
else {
validate154.errors = [error1(instancePath+"/account_id")];
return false;
}
}
if(data.expires_at !== undefined){
let data2 = data.expires_at;
if(typeof data2 === "string"){
if(!(formats2.validate(data2))){
validate154.errors = [error11(instancePath+"/expires_at")];
return false;
}
}
else {
validate154.errors = [error1(instancePath+"/expires_at")];
return false;
}
}
if(data.created_at !== undefined){
let data3 = data.created_at;
if(typeof data3 === "string"){
if(!(formats2.validate(data3))){
validate154.errors = [error11(instancePath+"/created_at")];
return false;
}
}
else {
validate154.errors = [error1(instancePath+"/created_at")];
return false;
}
}
if(data.last_active_at !== undefined){
let data4 = data.last_active_at;
if((typeof data4 !== "string") && (data4 !== null)){
validate154.errors = [error9(instancePath+"/last_active_at")];
return false;
}
if(typeof data4 === "string"){
if(!(formats2.validate(data4))){
validate154.errors = [error11(instancePath+"/last_active_at")];
return false;
}
}
}
if(data.ip_address !== undefined){
let data5 = data.ip_address;
if((typeof data5 !== "string") && (data5 !== null)){
validate154.errors = [error9(instancePath+"/ip_address")];
return false;
}
}
if(data.user_agent !== undefined){
let data6 = data.user_agent;
if((typeof data6 !== "string") && (data6 !== null)){
validate154.errors = [error9(instancePath+"/user_agent")];
return false;
}
}
}
}
else {
validate154.errors = [error5(instancePath)];
return false;
}
validate154.errors = null;
return true;
}
function validate153(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validate153.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate154(data1, instancePath+"/data/" + i0))){
validate153.errors = validate154.errors;
return false;
}
}
}
else {
validate153.errors = [error12(instancePath+"/data")];
return false;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate153.errors = [error3(instancePath+"/total")];
return false;
}
}
}
}
else {
validate153.errors = [error5(instancePath)];
return false;
}
validate153.errors = null;
return true;
}
exports.v71 = validate156;
function validate156(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate156.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((data0.account === undefined) && (missing1 = "account")) || ((data0.admin_token === undefined) && (missing1 = "admin_token"))) || ((data0.agent === undefined) && (missing1 = "agent"))) || ((data0.policy === undefined) && (missing1 = "policy"))){
validate156.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.account !== undefined){
let data1 = data0.account;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if(((((data1.id === undefined) && (missing2 = "id")) || ((data1.slug === undefined) && (missing2 = "slug"))) || ((data1.name === undefined) && (missing2 = "name"))) || ((data1.tier === undefined) && (missing2 = "tier"))){
validate156.errors = [error0(instancePath+"/data/account", missing2)];
return false;
}
else {
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 !== "string"){
validate156.errors = [error1(instancePath+"/data/account/id")];
return false;
}
}
if(data1.slug !== undefined){
let data3 = data1.slug;
if(typeof data3 !== "string"){
validate156.errors = [error1(instancePath+"/data/account/slug")];
return false;
}
}
if(data1.name !== undefined){
let data4 = data1.name;
if(typeof data4 !== "string"){
validate156.errors = [error1(instancePath+"/data/account/name")];
return false;
}
}
if(data1.tier !== undefined){
let data5 = data1.tier;
if(typeof data5 !== "string"){
validate156.errors = [error1(instancePath+"/data/account/tier")];
return false;
}
}
}
}
else {
validate156.errors = [error5(instancePath+"/data/account")];
return false;
}
}
if(data0.admin_token !== undefined){
let data6 = data0.admin_token;
if(typeof data6 !== "string"){
validate156.errors = [error1(instancePath+"/data/admin_token")];
return false;
}
}
if(data0.agent !== undefined){
let data7 = data0.agent;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if((((data7.id === undefined) && (missing3 = "id")) || ((data7.name === undefined) && (missing3 = "name"))) || ((data7.api_key === undefined) && (missing3 = "api_key"))){
validate156.errors = [error0(instancePath+"/data/agent", missing3)];
return false;
}
else {
if(data7.id !== undefined){
let data8 = data7.id;
if(typeof data8 !== "string"){
validate156.errors = [error1(instancePath+"/data/agent/id")];
return false;
}
}
if(data7.name !== undefined){
let data9 = data7.name;
if(typeof data9 !== "string"){
validate156.errors = [error1(instancePath+"/data/agent/name")];
return false;
}
}
if(data7.api_key !== undefined){
let data10 = data7.api_key;
if(typeof data10 !== "string"){
validate156.errors = [error1(instancePath+"/data/agent/api_key")];
return false;
}
}
}
}
else {
validate156.errors = [error5(instancePath+"/data/agent")];
return false;
}
}
if(data0.policy !== undefined){
let data11 = data0.policy;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing4;
if(((data11.id === undefined) && (missing4 = "id")) || ((data11.name === undefined) && (missing4 = "name"))){
validate156.errors = [error0(instancePath+"/data/policy", missing4)];
return false;
}
else {
if(data11.id !== undefined){
let data12 = data11.id;
if(typeof data12 !== "string"){
validate156.errors = [error1(instancePath+"/data/policy/id")];
return false;
}
}
if(data11.name !== undefined){
let data13 = data11.name;
if(typeof data13 !== "string"){
validate156.errors = [error1(instancePath+"/data/policy/name")];
return false;
}
}
}
}
else {
validate156.errors = [error5(instancePath+"/data/policy")];
return false;
}
}
if(data0._note !== undefined){
let data14 = data0._note;
if(typeof data14 !== "string"){
validate156.errors = [error1(instancePath+"/data/_note")];
return false;
}
}
}
}
else {
validate156.errors = [error5(instancePath+"/data")];
return false;
}
}
}
}
else {
validate156.errors = [error5(instancePath)];
return false;
}
validate156.errors = null;
return true;
}
exports.v72 = validate157;
function validate158(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.org_name === undefined) && (missing0 = "org_name")) || ((data.role === undefined) && (missing0 = "role"))) || ((data.email === undefined) && (missing0 = "email"))) || ((data.inviter === undefined) && (missing0 = "inviter"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))){
validate158.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.org_name !== undefined){
let data0 = data.org_name;
if(typeof data0 !== "string"){
validate158.errors = [error1(instancePath+"/org_name")];
return false;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 !== "string"){
validate158.errors = [error1(instancePath+"/role")];
return false;
}
if(!(((data1 === "admin") || (data1 === "member")) || (data1 === "viewer"))){
validate158.errors = [error63(instancePath+"/role")];
return false;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(!(formats164.test(data2))){
validate158.errors = [error62(instancePath+"/email")];
return false;
}
}
else {
validate158.errors = [error1(instancePath+"/email")];
return false;
}
}
if(data.inviter !== undefined){
let data3 = data.inviter;
if(typeof data3 !== "string"){
validate158.errors = [error1(instancePath+"/inviter")];
return false;
}
}
if(data.expires_at !== undefined){
let data4 = data.expires_at;
if(typeof data4 === "string"){
if(!(formats2.validate(data4))){
validate158.errors = [error11(instancePath+"/expires_at")];
return false;
}
}
else {
validate158.errors = [error1(instancePath+"/expires_at")];
return false;
}
}
}
}
else {
validate158.errors = [error5(instancePath)];
return false;
}
validate158.errors = null;
return true;
}
function validate157(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate157.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate158(data0, instancePath+"/data"))){
validate157.errors = validate158.errors;
return false;
}
}
}
}
else {
validate157.errors = [error5(instancePath)];
return false;
}
validate157.errors = null;
return true;
}
exports.v73 = validate160;
function validate161(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.member === undefined) && (missing0 = "member")) || ((data.account === undefined) && (missing0 = "account"))){
validate161.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.member !== undefined){
let data0 = data.member;
if(!(validate145(data0, instancePath+"/member"))){
validate161.errors = validate145.errors;
return false;
}
}
if(data.account !== undefined){
let data1 = data.account;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.id === undefined) && (missing1 = "id")) || ((data1.slug === undefined) && (missing1 = "slug"))) || ((data1.name === undefined) && (missing1 = "name"))){
validate161.errors = [error0(instancePath+"/account", missing1)];
return false;
}
else {
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate161.errors = [error8(instancePath+"/account/id")];
return false;
}
}
else {
validate161.errors = [error1(instancePath+"/account/id")];
return false;
}
}
if(data1.slug !== undefined){
let data3 = data1.slug;
if(typeof data3 !== "string"){
validate161.errors = [error1(instancePath+"/account/slug")];
return false;
}
}
if(data1.name !== undefined){
let data4 = data1.name;
if(typeof data4 !== "string"){
validate161.errors = [error1(instancePath+"/account/name")];
return false;
}
}
}
}
else {
validate161.errors = [error5(instancePath+"/account")];
return false;
}
}
}
}
else {
validate161.errors = [error5(instancePath)];
return false;
}
validate161.errors = null;
return true;
}
function validate160(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate160.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate161(data0, instancePath+"/data"))){
validate160.errors = validate161.errors;
return false;
}
}
}
}
else {
validate160.errors = [error5(instancePath)];
return false;
}
validate160.errors = null;
return true;
}
exports.v74 = validate164;
function validate164(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate164.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.devMode === undefined) && (missing1 = "devMode")){
validate164.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.devMode !== undefined){
let data1 = data0.devMode;
if(typeof data1 !== "boolean"){
validate164.errors = [error15(instancePath+"/data/devMode")];
return false;
}
}
}
}
else {
validate164.errors = [error5(instancePath+"/data")];
return false;
}
}
}
}
else {
validate164.errors = [error5(instancePath)];
return false;
}
validate164.errors = null;
return true;
}
exports.v75 = validate165;
function validate165(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate165.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.message === undefined) && (missing1 = "message")) || ((data0.devMode === undefined) && (missing1 = "devMode"))){
validate165.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
validate165.errors = [error1(instancePath+"/data/message")];
return false;
}
}
if(data0.devMode !== undefined){
let data2 = data0.devMode;
if(typeof data2 !== "boolean"){
validate165.errors = [error15(instancePath+"/data/devMode")];
return false;
}
}
}
}
else {
validate165.errors = [error5(instancePath+"/data")];
return false;
}
}
}
}
else {
validate165.errors = [error5(instancePath)];
return false;
}
validate165.errors = null;
return true;
}
exports.v76 = validate166;
function validate166(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate166.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.isNewUser === undefined) && (missing1 = "isNewUser")){
validate166.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.isNewUser !== undefined){
let data1 = data0.isNewUser;
if(typeof data1 !== "boolean"){
validate166.errors = [error15(instancePath+"/data/isNewUser")];
return false;
}
}
}
}
else {
validate166.errors = [error5(instancePath+"/data")];
return false;
}
}
}
}
else {
validate166.errors = [error5(instancePath)];
return false;
}
validate166.errors = null;
return true;
}
exports.v77 = validate167;
function validate167(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate167.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.account === undefined) && (missing1 = "account")) || ((data0.scopes === undefined) && (missing1 = "scopes"))){
validate167.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.account !== undefined){
let data1 = data0.account;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if(((((((data1.id === undefined) && (missing2 = "id")) || ((data1.status === undefined) && (missing2 = "status"))) || ((data1.email === undefined) && (missing2 = "email"))) || ((data1.name === undefined) && (missing2 = "name"))) || ((data1.slug === undefined) && (missing2 = "slug"))) || ((data1.tier === undefined) && (missing2 = "tier"))){
validate167.errors = [error0(instancePath+"/data/account", missing2)];
return false;
}
else {
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 !== "string"){
validate167.errors = [error1(instancePath+"/data/account/id")];
return false;
}
}
if(data1.status !== undefined){
let data3 = data1.status;
if(typeof data3 !== "string"){
validate167.errors = [error1(instancePath+"/data/account/status")];
return false;
}
if(!((data3 === "pending") || (data3 === "active"))){
validate167.errors = [error72(instancePath+"/data/account/status")];
return false;
}
}
if(data1.email !== undefined){
let data4 = data1.email;
if(typeof data4 !== "string"){
validate167.errors = [error1(instancePath+"/data/account/email")];
return false;
}
}
if(data1.name !== undefined){
let data5 = data1.name;
if(typeof data5 !== "string"){
validate167.errors = [error1(instancePath+"/data/account/name")];
return false;
}
}
if(data1.slug !== undefined){
let data6 = data1.slug;
if(typeof data6 !== "string"){
validate167.errors = [error1(instancePath+"/data/account/slug")];
return false;
}
}
if(data1.tier !== undefined){
let data7 = data1.tier;
if(typeof data7 !== "string"){
validate167.errors = [error1(instancePath+"/data/account/tier")];
return false;
}
}
}
}
else {
validate167.errors = [error5(instancePath+"/data/account")];
return false;
}
}
if(data0.scopes !== undefined){
let data8 = data0.scopes;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 !== "string"){
validate167.errors = [error1(instancePath+"/data/scopes/" + i0)];
return false;
}
}
}
else {
validate167.errors = [error12(instancePath+"/data/scopes")];
return false;
}
}
}
}
else {
validate167.errors = [error5(instancePath+"/data")];
return false;
}
}
}
}
else {
validate167.errors = [error5(instancePath)];
return false;
}
validate167.errors = null;
return true;
}
exports.v78 = validate168;
function validate168(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate168.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.account === undefined) && (missing1 = "account")) || ((data0.claimed === undefined) && (missing1 = "claimed"))){
validate168.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.account !== undefined){
let data1 = data0.account;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if(((((((data1.id === undefined) && (missing2 = "id")) || ((data1.status === undefined) && (missing2 = "status"))) || ((data1.email === undefined) && (missing2 = "email"))) || ((data1.name === undefined) && (missing2 = "name"))) || ((data1.slug === undefined) && (missing2 = "slug"))) || ((data1.tier === undefined) && (missing2 = "tier"))){
validate168.errors = [error0(instancePath+"/data/account", missing2)];
return false;
}
else {
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 !== "string"){
validate168.errors = [error1(instancePath+"/data/account/id")];
return false;
}
}
if(data1.status !== undefined){
let data3 = data1.status;
if(typeof data3 !== "string"){
validate168.errors = [error1(instancePath+"/data/account/status")];
return false;
}
}
if(data1.email !== undefined){
let data4 = data1.email;
if(typeof data4 !== "string"){
validate168.errors = [error1(instancePath+"/data/account/email")];
return false;
}
}
if(data1.name !== undefined){
let data5 = data1.name;
if(typeof data5 !== "string"){
validate168.errors = [error1(instancePath+"/data/account/name")];
return false;
}
}
if(data1.slug !== undefined){
let data6 = data1.slug;
if(typeof data6 !== "string"){
validate168.errors = [error1(instancePath+"/data/account/slug")];
return false;
}
}
if(data1.tier !== undefined){
let data7 = data1.tier;
if(typeof data7 !== "string"){
validate168.errors = [error1(instancePath+"/data/account/tier")];
return false;
}
}
}
}
else {
validate168.errors = [error5(instancePath+"/data/account")];
return false;
}
}
if(data0.admin_token !== undefined){
let data8 = data0.admin_token;
if(typeof data8 !== "string"){
validate168.errors = [error1(instancePath+"/data/admin_token")];
return false;
}
}
if(data0.agent !== undefined){
let data9 = data0.agent;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if((((data9.id === undefined) && (missing3 = "id")) || ((data9.name === undefined) && (missing3 = "name"))) || ((data9.api_key === undefined) && (missing3 = "api_key"))){
validate168.errors = [error0(instancePath+"/data/agent", missing3)];
return false;
}
else {
if(data9.id !== undefined){
let data10 = data9.id;
if(typeof data10 !== "string"){
validate168.errors = [error1(instancePath+"/data/agent/id")];
return false;
}
}
if(data9.name !== undefined){
let data11 = data9.name;
if(typeof data11 !== "string"){
validate168.errors = [error1(instancePath+"/data/agent/name")];
return false;
}
}
if(data9.api_key !== undefined){
let data12 = data9.api_key;
if(typeof data12 !== "string"){
validate168.errors = [error1(instancePath+"/data/agent/api_key")];
return false;
}
}
}
}
else {
validate168.errors = [error5(instancePath+"/data/agent")];
return false;
}
}
if(data0.claimed !== undefined){
let data13 = data0.claimed;
if(typeof data13 !== "boolean"){
validate168.errors = [error15(instancePath+"/data/claimed")];
return false;
}
}
}
}
else {
validate168.errors = [error5(instancePath+"/data")];
return false;
}
}
}
}
else {
validate168.errors = [error5(instancePath)];
return false;
}
validate168.errors = null;
return true;
}
return exports
})()
const headers = (() => {
const exports = {}
const error0 = (instancePath) => ({instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"});
const error1 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
const error2 = (instancePath) => ({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
const error3 = (instancePath, value) => ({instancePath,keyword:"required",params:{missingProperty: value},message:"must have required property '"+value+"'"});
const error4 = (instancePath) => ({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
const error5 = (instancePath) => ({instancePath,keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
const error6 = (instancePath) => ({instancePath,keyword:"type",params:{type: "number"},message:"must be number"});
const error7 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part0},message:"must be equal to one of the allowed values"});
const error8 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part1},message:"must be equal to one of the allowed values"});
const error9 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part2},message:"must be equal to one of the allowed values"});
const part0 = ["true"];
const part1 = ["not_found","not_allowed","run_already_bound"];
const part2 = ["true","false"];
exports.v1 = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
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
validate0.errors = [error0(instancePath+"/retry-after")];
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
validate0.errors = [error1(instancePath+"/retry-after")];
return false;
}
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
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["retry-after"] === undefined) && (missing0 = "retry-after")){
validate1.errors = [error3(instancePath, missing0)];
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
validate1.errors = [error0(instancePath+"/retry-after")];
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
validate1.errors = [error1(instancePath+"/retry-after")];
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
const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data["x-rungate-run-id"] === undefined) && (missing0 = "x-rungate-run-id")) || ((data["x-rungate-step-id"] === undefined) && (missing0 = "x-rungate-step-id"))) || ((data["x-rungate-provider"] === undefined) && (missing0 = "x-rungate-provider"))) || ((data["x-rungate-model"] === undefined) && (missing0 = "x-rungate-model"))){
validate2.errors = [error3(instancePath, missing0)];
return false;
}
else {
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
validate2.errors = [error4(instancePath+"/x-rungate-run-id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-rungate-run-id"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate2.errors = [error5(instancePath+"/x-rungate-run-id")];
return false;
}
}
}
if(data["x-rungate-step-id"] !== undefined){
let data1 = data["x-rungate-step-id"];
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
validate2.errors = [error4(instancePath+"/x-rungate-step-id")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-rungate-step-id"] = coerced1;
}
}
}
}
if(data["x-rungate-provider"] !== undefined){
let data2 = data["x-rungate-provider"];
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
validate2.errors = [error4(instancePath+"/x-rungate-provider")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["x-rungate-provider"] = coerced2;
}
}
}
}
if(data["x-rungate-model"] !== undefined){
let data3 = data["x-rungate-model"];
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
validate2.errors = [error4(instancePath+"/x-rungate-model")];
return false;
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["x-rungate-model"] = coerced3;
}
}
}
}
if(data["x-rungate-tokens-used"] !== undefined){
let data4 = data["x-rungate-tokens-used"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(coerced4 !== undefined){
}
else if(dataType4 === "boolean" || data4 === null || (dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))){
coerced4 = +data4;
}
else {
validate2.errors = [error0(instancePath+"/x-rungate-tokens-used")];
return false;
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["x-rungate-tokens-used"] = coerced4;
}
}
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate2.errors = [error1(instancePath+"/x-rungate-tokens-used")];
return false;
}
}
}
if(data["x-rungate-cost-usd"] !== undefined){
let data5 = data["x-rungate-cost-usd"];
if(!((typeof data5 == "number") && (isFinite(data5)))){
let dataType5 = typeof data5;
let coerced5 = undefined;
if(coerced5 !== undefined){
}
else if(dataType5 == "boolean" || data5 === null || (dataType5 == "string" && data5 && data5 == +data5)){
coerced5 = +data5;
}
else {
validate2.errors = [error6(instancePath+"/x-rungate-cost-usd")];
return false;
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["x-rungate-cost-usd"] = coerced5;
}
}
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate2.errors = [error1(instancePath+"/x-rungate-cost-usd")];
return false;
}
}
}
if(data["x-rungate-budget-remaining-usd"] !== undefined){
let data6 = data["x-rungate-budget-remaining-usd"];
if(!((typeof data6 == "number") && (isFinite(data6)))){
let dataType6 = typeof data6;
let coerced6 = undefined;
if(coerced6 !== undefined){
}
else if(dataType6 == "boolean" || data6 === null || (dataType6 == "string" && data6 && data6 == +data6)){
coerced6 = +data6;
}
else {
validate2.errors = [error6(instancePath+"/x-rungate-budget-remaining-usd")];
return false;
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["x-rungate-budget-remaining-usd"] = coerced6;
}
}
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate2.errors = [error1(instancePath+"/x-rungate-budget-remaining-usd")];
return false;
}
}
}
if(data["x-rungate-budget-remaining-tokens"] !== undefined){
let data7 = data["x-rungate-budget-remaining-tokens"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
let dataType7 = typeof data7;
let coerced7 = undefined;
if(coerced7 !== undefined){
}
else if(dataType7 === "boolean" || data7 === null || (dataType7 === "string" && data7 && data7 == +data7 && !(data7 % 1))){
coerced7 = +data7;
}
else {
validate2.errors = [error0(instancePath+"/x-rungate-budget-remaining-tokens")];
return false;
}
if(coerced7 !== undefined){
data7 = coerced7;
if(data !== undefined){
data["x-rungate-budget-remaining-tokens"] = coerced7;
}
}
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate2.errors = [error1(instancePath+"/x-rungate-budget-remaining-tokens")];
return false;
}
}
}
if(data["x-rungate-policy-fallback"] !== undefined){
let data8 = data["x-rungate-policy-fallback"];
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
validate2.errors = [error4(instancePath+"/x-rungate-policy-fallback")];
return false;
}
if(coerced8 !== undefined){
data8 = coerced8;
if(data !== undefined){
data["x-rungate-policy-fallback"] = coerced8;
}
}
}
const vSchema0 = part0;
if(!(data8 === "true")){
validate2.errors = [error7(instancePath+"/x-rungate-policy-fallback")];
return false;
}
}
if(data["x-rungate-policy-fallback-reason"] !== undefined){
let data9 = data["x-rungate-policy-fallback-reason"];
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
validate2.errors = [error4(instancePath+"/x-rungate-policy-fallback-reason")];
return false;
}
if(coerced9 !== undefined){
data9 = coerced9;
if(data !== undefined){
data["x-rungate-policy-fallback-reason"] = coerced9;
}
}
}
const vSchema1 = part1;
if(!(((data9 === "not_found") || (data9 === "not_allowed")) || (data9 === "run_already_bound"))){
validate2.errors = [error8(instancePath+"/x-rungate-policy-fallback-reason")];
return false;
}
}
if(data["x-rungate-model-override"] !== undefined){
let data10 = data["x-rungate-model-override"];
if(typeof data10 !== "string"){
let dataType10 = typeof data10;
let coerced10 = undefined;
if(coerced10 !== undefined){
}
else if(dataType10 == "number" || dataType10 == "boolean"){
coerced10 = "" + data10;
}
else if(data10 === null){
coerced10 = "";
}
else {
validate2.errors = [error4(instancePath+"/x-rungate-model-override")];
return false;
}
if(coerced10 !== undefined){
data10 = coerced10;
if(data !== undefined){
data["x-rungate-model-override"] = coerced10;
}
}
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
if((((data["x-rungate-run-id"] === undefined) && (missing0 = "x-rungate-run-id")) || ((data["x-rungate-step-id"] === undefined) && (missing0 = "x-rungate-step-id"))) || ((data["retry-after"] === undefined) && (missing0 = "retry-after"))){
validate3.errors = [error3(instancePath, missing0)];
return false;
}
else {
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
validate3.errors = [error4(instancePath+"/x-rungate-run-id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-rungate-run-id"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate3.errors = [error5(instancePath+"/x-rungate-run-id")];
return false;
}
}
}
if(data["x-rungate-step-id"] !== undefined){
let data1 = data["x-rungate-step-id"];
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
validate3.errors = [error4(instancePath+"/x-rungate-step-id")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-rungate-step-id"] = coerced1;
}
}
}
}
if(data["retry-after"] !== undefined){
let data2 = data["retry-after"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 === "boolean" || data2 === null || (dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced2 = +data2;
}
else {
validate3.errors = [error0(instancePath+"/retry-after")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["retry-after"] = coerced2;
}
}
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate3.errors = [error1(instancePath+"/retry-after")];
return false;
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
validate4.errors = [error4(instancePath+"/x-rungate-run-id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-rungate-run-id"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate4.errors = [error5(instancePath+"/x-rungate-run-id")];
return false;
}
}
}
if(data["x-rungate-step-id"] !== undefined){
let data1 = data["x-rungate-step-id"];
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
validate4.errors = [error4(instancePath+"/x-rungate-step-id")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-rungate-step-id"] = coerced1;
}
}
}
}
if(data["x-should-retry"] !== undefined){
let data2 = data["x-should-retry"];
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
validate4.errors = [error4(instancePath+"/x-should-retry")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["x-should-retry"] = coerced2;
}
}
}
const vSchema0 = part2;
if(!((data2 === "true") || (data2 === "false"))){
validate4.errors = [error9(instancePath+"/x-should-retry")];
return false;
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
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["retry-after"] === undefined) && (missing0 = "retry-after")){
validate5.errors = [error3(instancePath, missing0)];
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
validate5.errors = [error0(instancePath+"/retry-after")];
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
validate5.errors = [error1(instancePath+"/retry-after")];
return false;
}
}
}
if(data["x-rungate-run-id"] !== undefined){
let data1 = data["x-rungate-run-id"];
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
validate5.errors = [error4(instancePath+"/x-rungate-run-id")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-rungate-run-id"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate5.errors = [error5(instancePath+"/x-rungate-run-id")];
return false;
}
}
}
if(data["x-rungate-step-id"] !== undefined){
let data2 = data["x-rungate-step-id"];
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
validate5.errors = [error4(instancePath+"/x-rungate-step-id")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["x-rungate-step-id"] = coerced2;
}
}
}
}
if(data["x-should-retry"] !== undefined){
let data3 = data["x-should-retry"];
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
validate5.errors = [error4(instancePath+"/x-should-retry")];
return false;
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["x-should-retry"] = coerced3;
}
}
}
const vSchema0 = part2;
if(!((data3 === "true") || (data3 === "false"))){
validate5.errors = [error9(instancePath+"/x-should-retry")];
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
validate6.errors = [error4(instancePath+"/x-rungate-run-id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-rungate-run-id"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate6.errors = [error5(instancePath+"/x-rungate-run-id")];
return false;
}
}
}
if(data["x-rungate-step-id"] !== undefined){
let data1 = data["x-rungate-step-id"];
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
validate6.errors = [error4(instancePath+"/x-rungate-step-id")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-rungate-step-id"] = coerced1;
}
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
if(data["set-cookie"] !== undefined){
let data0 = data["set-cookie"];
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
validate7.errors = [error4(instancePath+"/set-cookie")];
return false;
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
validate7.errors = [error2(instancePath)];
return false;
}
validate7.errors = null;
return true;
}
exports.v9 = validate8;
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["set-cookie"] === undefined) && (missing0 = "set-cookie")){
validate8.errors = [error3(instancePath, missing0)];
return false;
}
else {
if(data["set-cookie"] !== undefined){
let data0 = data["set-cookie"];
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
validate8.errors = [error4(instancePath+"/set-cookie")];
return false;
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
validate8.errors = [error2(instancePath)];
return false;
}
validate8.errors = null;
return true;
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
