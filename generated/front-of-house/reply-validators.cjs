// Written by "npm run generate"; do not edit.
'use strict'
const bodies = (() => {
const exports = {}
const error0 = (instancePath, value) => ({instancePath,keyword:"required",params:{missingProperty: value},message:"must have required property '"+value+"'"});
const error1 = (instancePath) => ({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
const error2 = (instancePath) => ({instancePath,keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
const error3 = (instancePath) => ({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
const error4 = (instancePath) => ({instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9]+(_[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(_[a-z0-9]+)*$"+"\""});
const error5 = (instancePath) => ({instancePath,keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
const error6 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part0},message:"must be equal to one of the allowed values"});
const error7 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part1},message:"must be equal to one of the allowed values"});
const error8 = (instancePath) => ({instancePath,keyword:"type",params:{type: "array"},message:"must be array"});
const error9 = (instancePath) => ({instancePath,keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""});
const error10 = (instancePath) => ({instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"});
const error11 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part2},message:"must be equal to one of the allowed values"});
const error12 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part3},message:"must be equal to one of the allowed values"});
const error13 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part4},message:"must be equal to one of the allowed values"});
const error14 = (instancePath) => ({instancePath,keyword:"type",params:{type: "boolean"},message:"must be boolean"});
const error15 = (instancePath) => ({instancePath,keyword:"type",params:{type: part5},message:"must be string,null"});
const error16 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part6},message:"must be equal to one of the allowed values"});
const error17 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part7},message:"must be equal to one of the allowed values"});
const error18 = (instancePath) => ({instancePath,keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
const error19 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part8},message:"must be equal to one of the allowed values"});
const error20 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
const error21 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
const error22 = (instancePath) => ({instancePath,keyword:"type",params:{type: "number"},message:"must be number"});
const error23 = (instancePath) => ({instancePath,keyword:"type",params:{type: part9},message:"must be object,null"});
const error24 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part10},message:"must be equal to one of the allowed values"});
const error25 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part11},message:"must be equal to one of the allowed values"});
const error26 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part12},message:"must be equal to one of the allowed values"});
const error27 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part13},message:"must be equal to one of the allowed values"});
const error28 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part14},message:"must be equal to one of the allowed values"});
const error29 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part15},message:"must be equal to one of the allowed values"});
const error30 = (instancePath) => ({instancePath,keyword:"type",params:{type: "null"},message:"must be null"});
const error31 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part16},message:"must be equal to one of the allowed values"});
const error32 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part17},message:"must be equal to one of the allowed values"});
const error33 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part18},message:"must be equal to one of the allowed values"});
const error34 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"});
const error35 = (instancePath, value) => ({instancePath,keyword:"oneOf",params:{passingSchemas: value},message:"must match exactly one schema in oneOf"});
const error36 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part19},message:"must be equal to one of the allowed values"});
const error37 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part20},message:"must be equal to one of the allowed values"});
const error38 = (instancePath) => ({instancePath,keyword:"type",params:{type: part21},message:"must be integer,null"});
const error39 = (instancePath) => ({instancePath,keyword:"format",params:{format: "float"},message:"must match format \""+"float"+"\""});
const error40 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part22},message:"must be equal to one of the allowed values"});
const error41 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part23},message:"must be equal to one of the allowed values"});
const error42 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
const error43 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part24},message:"must be equal to one of the allowed values"});
const error44 = (instancePath) => ({instancePath,keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""});
const error45 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part25},message:"must be equal to one of the allowed values"});
const error46 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part26},message:"must be equal to one of the allowed values"});
const error47 = (instancePath) => ({instancePath,keyword:"pattern",params:{pattern: "^wpk_[A-Za-z0-9_-]{32}$"},message:"must match pattern \""+"^wpk_[A-Za-z0-9_-]{32}$"+"\""});
const error48 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part27},message:"must be equal to one of the allowed values"});
const error49 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part28},message:"must be equal to one of the allowed values"});
const error50 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part29},message:"must be equal to one of the allowed values"});
const error51 = (instancePath) => ({instancePath,keyword:"type",params:{type: part30},message:"must be boolean,null"});
const error52 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part31},message:"must be equal to one of the allowed values"});
const error53 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part32},message:"must be equal to one of the allowed values"});
const error54 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part33},message:"must be equal to one of the allowed values"});
const error55 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part34},message:"must be equal to one of the allowed values"});
const error56 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part35},message:"must be equal to one of the allowed values"});
const error57 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part36},message:"must be equal to one of the allowed values"});
const error58 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part37},message:"must be equal to one of the allowed values"});
const error59 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part38},message:"must be equal to one of the allowed values"});
const error60 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part39},message:"must be equal to one of the allowed values"});
const error61 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part40},message:"must be equal to one of the allowed values"});
const error62 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
const error63 = (instancePath) => ({instancePath,keyword:"type",params:{type: part41},message:"must be number,null"});
const error64 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part42},message:"must be equal to one of the allowed values"});
const error65 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part43},message:"must be equal to one of the allowed values"});
const error66 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part44},message:"must be equal to one of the allowed values"});
const error67 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part45},message:"must be equal to one of the allowed values"});
const error68 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part46},message:"must be equal to one of the allowed values"});
const error69 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part47},message:"must be equal to one of the allowed values"});
const error70 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part48},message:"must be equal to one of the allowed values"});
const error71 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part49},message:"must be equal to one of the allowed values"});
const error72 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part50},message:"must be equal to one of the allowed values"});
const error73 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part51},message:"must be equal to one of the allowed values"});
const error74 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part52},message:"must be equal to one of the allowed values"});
const error75 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part53},message:"must be equal to one of the allowed values"});
const error76 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part54},message:"must be equal to one of the allowed values"});
const error77 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part55},message:"must be equal to one of the allowed values"});
const error78 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part56},message:"must be equal to one of the allowed values"});
const error79 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part57},message:"must be equal to one of the allowed values"});
const error80 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part58},message:"must be equal to one of the allowed values"});
const error81 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part59},message:"must be equal to one of the allowed values"});
const part0 = ["bronze","silver","gold","internal"];
const part1 = ["owner","admin","member","viewer"];
const part2 = ["approved"];
const part3 = ["authorization_pending"];
const part4 = ["custom","inbound_buyer","inbound_landlord"];
const part5 = ["string","null"];
const part6 = [true];
const part7 = ["error","warning"];
const part8 = ["conversation_blueprint.v1"];
const part9 = ["object","null"];
const part10 = ["sim_cert","eval_loop"];
const part11 = ["sim_cert_missing","sim_cert_failed","sim_cert_stale","sim_cert_draft_changed","invariant_failed","eval_loop_missing","eval_loop_failed"];
const part12 = ["pass","fail","missing","stale","not_applicable"];
const part13 = ["not_ready","sim_certified","published","live_ready"];
const part14 = ["queued","stored_only"];
const part15 = ["stored_only"];
const part16 = ["queued"];
const part17 = ["conversation_reply_recipient_unresolved"];
const part18 = ["conversation_reply_enqueue_failed"];
const part19 = ["lead.created","lead.handoff","lead.updated","agent.published","agent.rollback","conversation.ended","conversation.feedback_submitted"];
const part20 = ["success","failed","retrying"];
const part21 = ["integer","null"];
const part22 = ["already_exists"];
const part23 = ["org","agent","knowledge","certification","publish","widget","telephony","channels"];
const part24 = ["pending","provisioned","failed",null];
const part25 = ["invited"];
const part26 = ["widget"];
const part27 = ["ready"];
const part28 = ["whatsapp","instagram"];
const part29 = ["whatsapp"];
const part30 = ["boolean","null"];
const part31 = ["whatsapp_channel_ready"];
const part32 = ["whatsapp_dry_run_passed","whatsapp_live_test_passed"];
const part33 = ["instagram"];
const part34 = ["instagram_channel_ready"];
const part35 = ["instagram_dry_run_passed","instagram_live_test_passed"];
const part36 = ["voice_verify.v1"];
const part37 = ["quick","full","release"];
const part38 = ["config","catalog","realtime","tts_synthesis","stt_config","latency_budget","agent_voice_settings"];
const part39 = ["pass","fail","skipped"];
const part40 = ["voice_reward.v1"];
const part41 = ["number","null"];
const part42 = ["empty"];
const part43 = ["voice_optimize.v1"];
const part44 = ["azure","digitalocean","other",null];
const part45 = ["switch_tts_tier","reduce_latency","improve_completion","apply_credits","collect_more_data"];
const part46 = ["high","medium","low"];
const part47 = ["voice_scorecard.v1"];
const part48 = ["ready_for_new_runs","hold_new_runs"];
const part49 = ["tts","stt"];
const part50 = ["ready","not_configured"];
const part51 = ["voice_catalog.v1"];
const part52 = ["healthy"];
const part53 = ["tool_builtin_ok","tool_connection_ok"];
const part54 = ["enabled"];
const part55 = ["disabled"];
const part56 = ["text","manual_text","url","website","document","crm","property_feed"];
const part57 = ["pending","ready","failed"];
const part58 = ["knowledge_documents"];
const part59 = ["agent_input","agent_output","agent_step","tool_call","tool_response"];
exports.v1 = validate0;
const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];
function validate1(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.token === undefined) && (missing0 = "token")) || ((data.expires_at === undefined) && (missing0 = "expires_at"))){
validate1.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 !== "string"){
validate1.errors = [error1(instancePath+"/token")];
return false;
}
}
if(data.expires_at !== undefined){
let data1 = data.expires_at;
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
validate1.errors = [error2(instancePath+"/expires_at")];
return false;
}
}
else {
validate1.errors = [error1(instancePath+"/expires_at")];
return false;
}
}
}
}
else {
validate1.errors = [error3(instancePath)];
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
const pattern0 = new RegExp("^[a-z0-9]+(_[a-z0-9]+)*$", "u");
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
if(typeof data0 !== "string"){
validate4.errors = [error1(instancePath+"/error")];
return false;
}
}
if(data.detail !== undefined){
let data1 = data.detail;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate4.errors = [error3(instancePath+"/detail")];
return false;
}
}
if(data.remediation !== undefined){
let data2 = data.remediation;
if(typeof data2 !== "string"){
validate4.errors = [error1(instancePath+"/remediation")];
return false;
}
}
if(data.code !== undefined){
let data3 = data.code;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate4.errors = [error4(instancePath+"/code")];
return false;
}
}
else {
validate4.errors = [error1(instancePath+"/code")];
return false;
}
}
}
}
else {
validate4.errors = [error3(instancePath)];
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
const formats2 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate8(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.org_id === undefined) && (missing0 = "org_id")) || ((data.org_name === undefined) && (missing0 = "org_name"))) || ((data.plan === undefined) && (missing0 = "plan"))) || ((data.role === undefined) && (missing0 = "role"))){
validate8.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.org_id !== undefined){
let data0 = data.org_id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate8.errors = [error5(instancePath+"/org_id")];
return false;
}
}
else {
validate8.errors = [error1(instancePath+"/org_id")];
return false;
}
}
if(data.org_name !== undefined){
let data1 = data.org_name;
if(typeof data1 !== "string"){
validate8.errors = [error1(instancePath+"/org_name")];
return false;
}
}
if(data.plan !== undefined){
let data2 = data.plan;
if(typeof data2 !== "string"){
validate8.errors = [error1(instancePath+"/plan")];
return false;
}
if(!((((data2 === "bronze") || (data2 === "silver")) || (data2 === "gold")) || (data2 === "internal"))){
validate8.errors = [error6(instancePath+"/plan")];
return false;
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 !== "string"){
validate8.errors = [error1(instancePath+"/role")];
return false;
}
if(!((((data3 === "owner") || (data3 === "admin")) || (data3 === "member")) || (data3 === "viewer"))){
validate8.errors = [error7(instancePath+"/role")];
return false;
}
}
}
}
else {
validate8.errors = [error3(instancePath)];
return false;
}
validate8.errors = null;
return true;
}
function validate7(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.orgs === undefined) && (missing0 = "orgs")){
validate7.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.orgs !== undefined){
let data0 = data.orgs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate8(data1, instancePath+"/orgs/" + i0))){
validate7.errors = validate8.errors;
return false;
}
}
}
else {
validate7.errors = [error8(instancePath+"/orgs")];
return false;
}
}
}
}
else {
validate7.errors = [error3(instancePath)];
return false;
}
validate7.errors = null;
return true;
}
function validate6(data, instancePath=""){
if(!(validate7(data, instancePath))){
validate6.errors = validate7.errors;
return false;
}
validate6.errors = null;
return true;
}
exports.v4 = validate11;
const formats4 = require("ajv-formats/dist/formats").fullFormats.uri;
function validate12(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.device_code === undefined) && (missing0 = "device_code")) || ((data.user_code === undefined) && (missing0 = "user_code"))) || ((data.verification_uri === undefined) && (missing0 = "verification_uri"))) || ((data.verification_uri_complete === undefined) && (missing0 = "verification_uri_complete"))) || ((data.expires_in === undefined) && (missing0 = "expires_in"))) || ((data.interval === undefined) && (missing0 = "interval"))){
validate12.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.device_code !== undefined){
let data0 = data.device_code;
if(typeof data0 === "string"){
}
else {
validate12.errors = [error1(instancePath+"/device_code")];
return false;
}
}
if(data.user_code !== undefined){
let data1 = data.user_code;
if(typeof data1 !== "string"){
validate12.errors = [error1(instancePath+"/user_code")];
return false;
}
}
if(data.verification_uri !== undefined){
let data2 = data.verification_uri;
if(typeof data2 === "string"){
if(!(formats4(data2))){
validate12.errors = [error9(instancePath+"/verification_uri")];
return false;
}
}
else {
validate12.errors = [error1(instancePath+"/verification_uri")];
return false;
}
}
if(data.verification_uri_complete !== undefined){
let data3 = data.verification_uri_complete;
if(typeof data3 === "string"){
if(!(formats4(data3))){
validate12.errors = [error9(instancePath+"/verification_uri_complete")];
return false;
}
}
else {
validate12.errors = [error1(instancePath+"/verification_uri_complete")];
return false;
}
}
if(data.expires_in !== undefined){
let data4 = data.expires_in;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate12.errors = [error10(instancePath+"/expires_in")];
return false;
}
}
if(data.interval !== undefined){
let data5 = data.interval;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate12.errors = [error10(instancePath+"/interval")];
return false;
}
}
}
}
else {
validate12.errors = [error3(instancePath)];
return false;
}
validate12.errors = null;
return true;
}
function validate11(data, instancePath=""){
if(!(validate12(data, instancePath))){
validate11.errors = validate12.errors;
return false;
}
validate11.errors = null;
return true;
}
exports.v5 = validate14;
function validate15(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.status === undefined) && (missing0 = "status")) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.user_code === undefined) && (missing0 = "user_code"))){
validate15.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
validate15.errors = [error1(instancePath+"/status")];
return false;
}
if(!(data0 === "approved")){
validate15.errors = [error11(instancePath+"/status")];
return false;
}
}
if(data.user_code !== undefined){
let data1 = data.user_code;
if(typeof data1 !== "string"){
validate15.errors = [error1(instancePath+"/user_code")];
return false;
}
}
if(data.expires_at !== undefined){
let data2 = data.expires_at;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
validate15.errors = [error2(instancePath+"/expires_at")];
return false;
}
}
else {
validate15.errors = [error1(instancePath+"/expires_at")];
return false;
}
}
}
}
else {
validate15.errors = [error3(instancePath)];
return false;
}
validate15.errors = null;
return true;
}
function validate14(data, instancePath=""){
if(!(validate15(data, instancePath))){
validate14.errors = validate15.errors;
return false;
}
validate14.errors = null;
return true;
}
exports.v6 = validate17;
function validate18(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.status === undefined) && (missing0 = "status")) || ((data.token === undefined) && (missing0 = "token"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))){
validate18.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
validate18.errors = [error1(instancePath+"/status")];
return false;
}
if(!(data0 === "approved")){
validate18.errors = [error11(instancePath+"/status")];
return false;
}
}
if(data.token !== undefined){
let data1 = data.token;
if(typeof data1 !== "string"){
validate18.errors = [error1(instancePath+"/token")];
return false;
}
}
if(data.expires_at !== undefined){
let data2 = data.expires_at;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
validate18.errors = [error2(instancePath+"/expires_at")];
return false;
}
}
else {
validate18.errors = [error1(instancePath+"/expires_at")];
return false;
}
}
}
}
else {
validate18.errors = [error3(instancePath)];
return false;
}
validate18.errors = null;
return true;
}
function validate17(data, instancePath=""){
if(!(validate18(data, instancePath))){
validate17.errors = validate18.errors;
return false;
}
validate17.errors = null;
return true;
}
exports.v7 = validate20;
function validate21(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) && (missing0 = "status")) || ((data.code === undefined) && (missing0 = "code"))){
validate21.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
validate21.errors = [error1(instancePath+"/status")];
return false;
}
if(!(data0 === "authorization_pending")){
validate21.errors = [error12(instancePath+"/status")];
return false;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 !== "string"){
validate21.errors = [error1(instancePath+"/code")];
return false;
}
if(!(data1 === "authorization_pending")){
validate21.errors = [error12(instancePath+"/code")];
return false;
}
}
}
}
else {
validate21.errors = [error3(instancePath)];
return false;
}
validate21.errors = null;
return true;
}
function validate20(data, instancePath=""){
if(!(validate21(data, instancePath))){
validate20.errors = validate21.errors;
return false;
}
validate20.errors = null;
return true;
}
exports.v8 = validate23;
function validate25(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.org_id === undefined) && (missing0 = "org_id"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.is_active === undefined) && (missing0 = "is_active"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))) || ((data.sim_cert_at === undefined) && (missing0 = "sim_cert_at"))){
validate25.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate25.errors = [error5(instancePath+"/id")];
return false;
}
}
else {
validate25.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.org_id !== undefined){
let data1 = data.org_id;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate25.errors = [error5(instancePath+"/org_id")];
return false;
}
}
else {
validate25.errors = [error1(instancePath+"/org_id")];
return false;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
validate25.errors = [error1(instancePath+"/name")];
return false;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
validate25.errors = [error1(instancePath+"/type")];
return false;
}
if(!(((data3 === "custom") || (data3 === "inbound_buyer")) || (data3 === "inbound_landlord"))){
validate25.errors = [error13(instancePath+"/type")];
return false;
}
}
if(data.is_active !== undefined){
let data4 = data.is_active;
if(typeof data4 !== "boolean"){
validate25.errors = [error14(instancePath+"/is_active")];
return false;
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
validate25.errors = [error2(instancePath+"/created_at")];
return false;
}
}
else {
validate25.errors = [error1(instancePath+"/created_at")];
return false;
}
}
if(data.updated_at !== undefined){
let data6 = data.updated_at;
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
validate25.errors = [error2(instancePath+"/updated_at")];
return false;
}
}
else {
validate25.errors = [error1(instancePath+"/updated_at")];
return false;
}
}
if(data.sim_cert_at !== undefined){
let data7 = data.sim_cert_at;
if((typeof data7 !== "string") && (data7 !== null)){
validate25.errors = [error15(instancePath+"/sim_cert_at")];
return false;
}
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
validate25.errors = [error2(instancePath+"/sim_cert_at")];
return false;
}
}
}
}
}
else {
validate25.errors = [error3(instancePath)];
return false;
}
validate25.errors = null;
return true;
}
function validate24(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.agents === undefined) && (missing0 = "agents")){
validate24.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.agents !== undefined){
let data0 = data.agents;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate25(data1, instancePath+"/agents/" + i0))){
validate24.errors = validate25.errors;
return false;
}
}
}
else {
validate24.errors = [error8(instancePath+"/agents")];
return false;
}
}
}
}
else {
validate24.errors = [error3(instancePath)];
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
exports.v9 = validate28;
function validate30(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ok === undefined) && (missing0 = "ok")){
validate30.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.ok !== undefined){
let data0 = data.ok;
if(typeof data0 !== "boolean"){
validate30.errors = [error14(instancePath+"/ok")];
return false;
}
if(!(data0 === true)){
validate30.errors = [error16(instancePath+"/ok")];
return false;
}
}
}
}
else {
validate30.errors = [error3(instancePath)];
return false;
}
validate30.errors = null;
return true;
}
function validate29(data, instancePath=""){
if(!(validate30(data, instancePath))){
validate29.errors = validate30.errors;
return false;
}
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.agent === undefined) && (missing0 = "agent")){
validate29.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.agent !== undefined){
let data0 = data.agent;
if(!(validate25(data0, instancePath+"/agent"))){
validate29.errors = validate25.errors;
return false;
}
}
}
}
else {
validate29.errors = [error3(instancePath)];
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
exports.v10 = validate34;
function validate34(data, instancePath=""){
if(!(validate25(data, instancePath))){
validate34.errors = validate25.errors;
return false;
}
validate34.errors = null;
return true;
}
exports.v11 = validate36;
function validate37(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate37.errors = [error3(instancePath)];
return false;
}
validate37.errors = null;
return true;
}
function validate36(data, instancePath=""){
if(!(validate37(data, instancePath))){
validate36.errors = validate37.errors;
return false;
}
validate36.errors = null;
return true;
}
exports.v12 = validate39;
function validate41(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.severity === undefined) && (missing0 = "severity"))){
validate41.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
validate41.errors = [error1(instancePath+"/code")];
return false;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 !== "string"){
validate41.errors = [error1(instancePath+"/message")];
return false;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(typeof data2 !== "string"){
validate41.errors = [error1(instancePath+"/path")];
return false;
}
}
if(data.severity !== undefined){
let data3 = data.severity;
if(typeof data3 !== "string"){
validate41.errors = [error1(instancePath+"/severity")];
return false;
}
if(!((data3 === "error") || (data3 === "warning"))){
validate41.errors = [error17(instancePath+"/severity")];
return false;
}
}
}
}
else {
validate41.errors = [error3(instancePath)];
return false;
}
validate41.errors = null;
return true;
}
function validate40(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.ok === undefined) && (missing0 = "ok")) || ((data.errors === undefined) && (missing0 = "errors"))){
validate40.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.ok !== undefined){
let data0 = data.ok;
if(typeof data0 !== "boolean"){
validate40.errors = [error14(instancePath+"/ok")];
return false;
}
}
if(data.errors !== undefined){
let data1 = data.errors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
validate40.errors = [error1(instancePath+"/errors/" + i0)];
return false;
}
}
}
else {
validate40.errors = [error8(instancePath+"/errors")];
return false;
}
}
if(data.warnings !== undefined){
let data3 = data.warnings;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 !== "string"){
validate40.errors = [error1(instancePath+"/warnings/" + i1)];
return false;
}
}
}
else {
validate40.errors = [error8(instancePath+"/warnings")];
return false;
}
}
if(data.issues !== undefined){
let data5 = data.issues;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(!(validate41(data6, instancePath+"/issues/" + i2))){
validate40.errors = validate41.errors;
return false;
}
}
}
else {
validate40.errors = [error8(instancePath+"/issues")];
return false;
}
}
if(data.error !== undefined){
let data7 = data.error;
if(typeof data7 !== "string"){
validate40.errors = [error1(instancePath+"/error")];
return false;
}
}
}
}
else {
validate40.errors = [error3(instancePath)];
return false;
}
validate40.errors = null;
return true;
}
function validate39(data, instancePath=""){
if(!(validate40(data, instancePath))){
validate39.errors = validate40.errors;
return false;
}
validate39.errors = null;
return true;
}
exports.v13 = validate44;
function validate44(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate40(data, instancePath))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
const err0 = error18(instancePath);
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate44.errors = vErrors;
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
validate44.errors = vErrors;
return errors === 0;
}
exports.v14 = validate47;
function validate48(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.ok === undefined) && (missing0 = "ok")) || ((data.applied === undefined) && (missing0 = "applied"))) || ((data.authoring_model === undefined) && (missing0 = "authoring_model"))) || ((data.draft_hash === undefined) && (missing0 = "draft_hash"))) || ((data.validation === undefined) && (missing0 = "validation"))) || ((data.draft === undefined) && (missing0 = "draft"))){
validate48.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.ok !== undefined){
let data0 = data.ok;
if(typeof data0 !== "boolean"){
validate48.errors = [error14(instancePath+"/ok")];
return false;
}
}
if(data.applied !== undefined){
let data1 = data.applied;
if(typeof data1 !== "boolean"){
validate48.errors = [error14(instancePath+"/applied")];
return false;
}
}
if(data.authoring_model !== undefined){
let data2 = data.authoring_model;
if(typeof data2 !== "string"){
validate48.errors = [error1(instancePath+"/authoring_model")];
return false;
}
if(!(data2 === "conversation_blueprint.v1")){
validate48.errors = [error19(instancePath+"/authoring_model")];
return false;
}
}
if(data.draft_hash !== undefined){
let data3 = data.draft_hash;
if(typeof data3 !== "string"){
validate48.errors = [error1(instancePath+"/draft_hash")];
return false;
}
}
if(data.validation !== undefined){
let data4 = data.validation;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((((data4.valid === undefined) && (missing1 = "valid")) || ((data4.errors === undefined) && (missing1 = "errors"))) || ((data4.warnings === undefined) && (missing1 = "warnings"))) || ((data4.confidence === undefined) && (missing1 = "confidence"))){
validate48.errors = [error0(instancePath+"/validation", missing1)];
return false;
}
else {
if(data4.valid !== undefined){
let data5 = data4.valid;
if(typeof data5 !== "boolean"){
validate48.errors = [error14(instancePath+"/validation/valid")];
return false;
}
}
if(data4.errors !== undefined){
let data6 = data4.errors;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
validate48.errors = [error1(instancePath+"/validation/errors/" + i0)];
return false;
}
}
}
else {
validate48.errors = [error8(instancePath+"/validation/errors")];
return false;
}
}
if(data4.warnings !== undefined){
let data8 = data4.warnings;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
validate48.errors = [error1(instancePath+"/validation/warnings/" + i1)];
return false;
}
}
}
else {
validate48.errors = [error8(instancePath+"/validation/warnings")];
return false;
}
}
if(data4.confidence !== undefined){
let data10 = data4.confidence;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
validate48.errors = [error20(instancePath+"/validation/confidence")];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate48.errors = [error21(instancePath+"/validation/confidence")];
return false;
}
}
}
else {
validate48.errors = [error22(instancePath+"/validation/confidence")];
return false;
}
}
}
}
else {
validate48.errors = [error3(instancePath+"/validation")];
return false;
}
}
if(data.draft !== undefined){
let data11 = data.draft;
if(!(validate37(data11, instancePath+"/draft"))){
validate48.errors = validate37.errors;
return false;
}
}
}
}
else {
validate48.errors = [error3(instancePath)];
return false;
}
validate48.errors = null;
return true;
}
function validate47(data, instancePath=""){
if(!(validate48(data, instancePath))){
validate47.errors = validate48.errors;
return false;
}
validate47.errors = null;
return true;
}
exports.v15 = validate51;
function validate52(data, instancePath=""){
if(!(validate30(data, instancePath))){
validate52.errors = validate30.errors;
return false;
}
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.version === undefined) && (missing0 = "version")) || ((data.published_at === undefined) && (missing0 = "published_at"))) || ((data.certification_evidence === undefined) && (missing0 = "certification_evidence"))){
validate52.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate52.errors = [error10(instancePath+"/version")];
return false;
}
}
if(data.published_at !== undefined){
let data1 = data.published_at;
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
validate52.errors = [error2(instancePath+"/published_at")];
return false;
}
}
else {
validate52.errors = [error1(instancePath+"/published_at")];
return false;
}
}
if(data.certification_evidence !== undefined){
let data2 = data.certification_evidence;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
validate52.errors = [error23(instancePath+"/certification_evidence")];
return false;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((((data2.source === undefined) && (missing1 = "source")) || ((data2.certificate_id === undefined) && (missing1 = "certificate_id"))) || ((data2.draft_hash === undefined) && (missing1 = "draft_hash"))) || ((data2.issued_at === undefined) && (missing1 = "issued_at"))){
validate52.errors = [error0(instancePath+"/certification_evidence", missing1)];
return false;
}
else {
if(data2.source !== undefined){
let data3 = data2.source;
if(typeof data3 !== "string"){
validate52.errors = [error1(instancePath+"/certification_evidence/source")];
return false;
}
}
if(data2.certificate_id !== undefined){
let data4 = data2.certificate_id;
if(typeof data4 === "string"){
if(!(formats2.test(data4))){
validate52.errors = [error5(instancePath+"/certification_evidence/certificate_id")];
return false;
}
}
else {
validate52.errors = [error1(instancePath+"/certification_evidence/certificate_id")];
return false;
}
}
if(data2.draft_hash !== undefined){
let data5 = data2.draft_hash;
if(typeof data5 !== "string"){
validate52.errors = [error1(instancePath+"/certification_evidence/draft_hash")];
return false;
}
}
if(data2.issued_at !== undefined){
let data6 = data2.issued_at;
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
validate52.errors = [error2(instancePath+"/certification_evidence/issued_at")];
return false;
}
}
else {
validate52.errors = [error1(instancePath+"/certification_evidence/issued_at")];
return false;
}
}
}
}
}
if(data.break_glass !== undefined){
let data7 = data.break_glass;
if(typeof data7 !== "boolean"){
validate52.errors = [error14(instancePath+"/break_glass")];
return false;
}
if(!(data7 === true)){
validate52.errors = [error16(instancePath+"/break_glass")];
return false;
}
}
}
}
else {
validate52.errors = [error3(instancePath)];
return false;
}
validate52.errors = null;
return true;
}
function validate51(data, instancePath=""){
if(!(validate52(data, instancePath))){
validate51.errors = validate52.errors;
return false;
}
validate51.errors = null;
return true;
}
exports.v16 = validate55;
function validate56(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.error === undefined) && (missing0 = "error")) || ((data.gate === undefined) && (missing0 = "gate"))) || ((data.detail === undefined) && (missing0 = "detail"))) || ((data.failed_invariants === undefined) && (missing0 = "failed_invariants"))) || ((data.remediation === undefined) && (missing0 = "remediation"))){
validate56.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
validate56.errors = [error1(instancePath+"/error")];
return false;
}
}
if(data.gate !== undefined){
let data1 = data.gate;
if(typeof data1 !== "string"){
validate56.errors = [error1(instancePath+"/gate")];
return false;
}
if(!((data1 === "sim_cert") || (data1 === "eval_loop"))){
validate56.errors = [error24(instancePath+"/gate")];
return false;
}
}
if(data.detail !== undefined){
let data2 = data.detail;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((((data2.reason_code === undefined) && (missing1 = "reason_code")) || ((data2.draft_hash === undefined) && (missing1 = "draft_hash"))) || ((data2.max_age_hours === undefined) && (missing1 = "max_age_hours"))) || ((data2.next_commands === undefined) && (missing1 = "next_commands"))){
validate56.errors = [error0(instancePath+"/detail", missing1)];
return false;
}
else {
if(data2.reason_code !== undefined){
let data3 = data2.reason_code;
if(typeof data3 !== "string"){
validate56.errors = [error1(instancePath+"/detail/reason_code")];
return false;
}
if(!(((((((data3 === "sim_cert_missing") || (data3 === "sim_cert_failed")) || (data3 === "sim_cert_stale")) || (data3 === "sim_cert_draft_changed")) || (data3 === "invariant_failed")) || (data3 === "eval_loop_missing")) || (data3 === "eval_loop_failed"))){
validate56.errors = [error25(instancePath+"/detail/reason_code")];
return false;
}
}
if(data2.draft_hash !== undefined){
let data4 = data2.draft_hash;
if(typeof data4 !== "string"){
validate56.errors = [error1(instancePath+"/detail/draft_hash")];
return false;
}
}
if(data2.certificate_draft_hash !== undefined){
let data5 = data2.certificate_draft_hash;
if(typeof data5 !== "string"){
validate56.errors = [error1(instancePath+"/detail/certificate_draft_hash")];
return false;
}
}
if(data2.age_hours !== undefined){
let data6 = data2.age_hours;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate56.errors = [error22(instancePath+"/detail/age_hours")];
return false;
}
}
if(data2.max_age_hours !== undefined){
let data7 = data2.max_age_hours;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate56.errors = [error22(instancePath+"/detail/max_age_hours")];
return false;
}
}
if(data2.next_commands !== undefined){
let data8 = data2.next_commands;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 !== "string"){
validate56.errors = [error1(instancePath+"/detail/next_commands/" + i0)];
return false;
}
}
}
else {
validate56.errors = [error8(instancePath+"/detail/next_commands")];
return false;
}
}
}
}
else {
validate56.errors = [error3(instancePath+"/detail")];
return false;
}
}
if(data.failed_invariants !== undefined){
let data10 = data.failed_invariants;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if(((data11.name === undefined) && (missing2 = "name")) || ((data11.detail === undefined) && (missing2 = "detail"))){
validate56.errors = [error0(instancePath+"/failed_invariants/" + i1, missing2)];
return false;
}
else {
if(data11.name !== undefined){
let data12 = data11.name;
if(typeof data12 !== "string"){
validate56.errors = [error1(instancePath+"/failed_invariants/" + i1+"/name")];
return false;
}
}
if(data11.detail !== undefined){
let data13 = data11.detail;
if(typeof data13 !== "string"){
validate56.errors = [error1(instancePath+"/failed_invariants/" + i1+"/detail")];
return false;
}
}
}
}
else {
validate56.errors = [error3(instancePath+"/failed_invariants/" + i1)];
return false;
}
}
}
else {
validate56.errors = [error8(instancePath+"/failed_invariants")];
return false;
}
}
if(data.remediation !== undefined){
let data14 = data.remediation;
if(typeof data14 !== "string"){
validate56.errors = [error1(instancePath+"/remediation")];
return false;
}
}
}
}
else {
validate56.errors = [error3(instancePath)];
return false;
}
validate56.errors = null;
return true;
}
function validate55(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate56(data, instancePath))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
const err0 = error18(instancePath);
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate55.errors = vErrors;
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
validate55.errors = vErrors;
return errors === 0;
}
exports.v17 = validate59;
function validate61(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) && (missing0 = "status")) || ((data.reason_code === undefined) && (missing0 = "reason_code"))){
validate61.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
validate61.errors = [error1(instancePath+"/status")];
return false;
}
if(!(((((data0 === "pass") || (data0 === "fail")) || (data0 === "missing")) || (data0 === "stale")) || (data0 === "not_applicable"))){
validate61.errors = [error26(instancePath+"/status")];
return false;
}
}
if(data.reason_code !== undefined){
let data1 = data.reason_code;
if((typeof data1 !== "string") && (data1 !== null)){
validate61.errors = [error15(instancePath+"/reason_code")];
return false;
}
}
}
}
else {
validate61.errors = [error3(instancePath)];
return false;
}
validate61.errors = null;
return true;
}
function validate60(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.agent_id === undefined) && (missing0 = "agent_id")) || ((data.level === undefined) && (missing0 = "level"))) || ((data.sim_cert_at === undefined) && (missing0 = "sim_cert_at"))) || ((data.is_active === undefined) && (missing0 = "is_active"))) || ((data.gates === undefined) && (missing0 = "gates"))){
validate60.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.agent_id !== undefined){
let data0 = data.agent_id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate60.errors = [error5(instancePath+"/agent_id")];
return false;
}
}
else {
validate60.errors = [error1(instancePath+"/agent_id")];
return false;
}
}
if(data.level !== undefined){
let data1 = data.level;
if(typeof data1 !== "string"){
validate60.errors = [error1(instancePath+"/level")];
return false;
}
if(!((((data1 === "not_ready") || (data1 === "sim_certified")) || (data1 === "published")) || (data1 === "live_ready"))){
validate60.errors = [error27(instancePath+"/level")];
return false;
}
}
if(data.sim_cert_at !== undefined){
let data2 = data.sim_cert_at;
if((typeof data2 !== "string") && (data2 !== null)){
validate60.errors = [error15(instancePath+"/sim_cert_at")];
return false;
}
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
validate60.errors = [error2(instancePath+"/sim_cert_at")];
return false;
}
}
}
if(data.is_active !== undefined){
let data3 = data.is_active;
if(typeof data3 !== "boolean"){
validate60.errors = [error14(instancePath+"/is_active")];
return false;
}
}
if(data.gates !== undefined){
let data4 = data.gates;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((((data4.validation === undefined) && (missing1 = "validation")) || ((data4.sim_cert === undefined) && (missing1 = "sim_cert"))) || ((data4.eval_loop === undefined) && (missing1 = "eval_loop"))) || ((data4.channel === undefined) && (missing1 = "channel"))){
validate60.errors = [error0(instancePath+"/gates", missing1)];
return false;
}
else {
if(data4.validation !== undefined){
let data5 = data4.validation;
if(!(validate61(data5, instancePath+"/gates/validation"))){
validate60.errors = validate61.errors;
return false;
}
}
if(data4.sim_cert !== undefined){
let data6 = data4.sim_cert;
if(!(validate61(data6, instancePath+"/gates/sim_cert"))){
validate60.errors = validate61.errors;
return false;
}
}
if(data4.eval_loop !== undefined){
let data7 = data4.eval_loop;
if(!(validate61(data7, instancePath+"/gates/eval_loop"))){
validate60.errors = validate61.errors;
return false;
}
}
if(data4.channel !== undefined){
let data8 = data4.channel;
if(!(validate61(data8, instancePath+"/gates/channel"))){
validate60.errors = validate61.errors;
return false;
}
}
}
}
else {
validate60.errors = [error3(instancePath+"/gates")];
return false;
}
}
}
}
else {
validate60.errors = [error3(instancePath)];
return false;
}
validate60.errors = null;
return true;
}
function validate59(data, instancePath=""){
if(!(validate60(data, instancePath))){
validate59.errors = validate60.errors;
return false;
}
validate59.errors = null;
return true;
}
exports.v18 = validate67;
function validate68(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.ok === undefined) && (missing0 = "ok")) || ((data.lead_id === undefined) && (missing0 = "lead_id"))) || ((data.conversation_id === undefined) && (missing0 = "conversation_id"))) || ((data.assigned_to === undefined) && (missing0 = "assigned_to"))){
validate68.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.ok !== undefined){
let data0 = data.ok;
if(typeof data0 !== "boolean"){
validate68.errors = [error14(instancePath+"/ok")];
return false;
}
}
if(data.lead_id !== undefined){
let data1 = data.lead_id;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate68.errors = [error5(instancePath+"/lead_id")];
return false;
}
}
else {
validate68.errors = [error1(instancePath+"/lead_id")];
return false;
}
}
if(data.conversation_id !== undefined){
let data2 = data.conversation_id;
if((typeof data2 !== "string") && (data2 !== null)){
validate68.errors = [error15(instancePath+"/conversation_id")];
return false;
}
if(typeof data2 === "string"){
if(!(formats2.test(data2))){
validate68.errors = [error5(instancePath+"/conversation_id")];
return false;
}
}
}
if(data.assigned_to !== undefined){
let data3 = data.assigned_to;
if((typeof data3 !== "string") && (data3 !== null)){
validate68.errors = [error15(instancePath+"/assigned_to")];
return false;
}
if(typeof data3 === "string"){
if(!(formats2.test(data3))){
validate68.errors = [error5(instancePath+"/assigned_to")];
return false;
}
}
}
}
}
else {
validate68.errors = [error3(instancePath)];
return false;
}
validate68.errors = null;
return true;
}
function validate67(data, instancePath=""){
if(!(validate68(data, instancePath))){
validate67.errors = validate68.errors;
return false;
}
validate67.errors = null;
return true;
}
exports.v19 = validate70;
function validate73(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.added === undefined) && (missing0 = "added")) || ((data.updated === undefined) && (missing0 = "updated"))) || ((data.removed === undefined) && (missing0 = "removed"))){
validate73.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.added !== undefined){
let data0 = data.added;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
}
else {
validate73.errors = [error3(instancePath+"/added")];
return false;
}
}
if(data.updated !== undefined){
let data1 = data.updated;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.from === undefined) && (missing1 = "from")) || ((data2.to === undefined) && (missing1 = "to"))){
validate73.errors = [error0(instancePath+"/updated/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), missing1)];
return false;
}
}
else {
validate73.errors = [error3(instancePath+"/updated/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"))];
return false;
}
}
}
else {
validate73.errors = [error3(instancePath+"/updated")];
return false;
}
}
if(data.removed !== undefined){
let data3 = data.removed;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
validate73.errors = [error1(instancePath+"/removed/" + i0)];
return false;
}
}
}
else {
validate73.errors = [error8(instancePath+"/removed")];
return false;
}
}
if(data.skipped_locked !== undefined){
let data5 = data.skipped_locked;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
validate73.errors = [error1(instancePath+"/skipped_locked/" + i1)];
return false;
}
}
}
else {
validate73.errors = [error8(instancePath+"/skipped_locked")];
return false;
}
}
}
}
else {
validate73.errors = [error3(instancePath)];
return false;
}
validate73.errors = null;
return true;
}
function validate71(data, instancePath=""){
if(!(validate30(data, instancePath))){
validate71.errors = validate30.errors;
return false;
}
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.diff === undefined) && (missing0 = "diff")){
validate71.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.diff !== undefined){
let data0 = data.diff;
if(!(validate73(data0, instancePath+"/diff"))){
validate71.errors = validate73.errors;
return false;
}
}
}
}
else {
validate71.errors = [error3(instancePath)];
return false;
}
validate71.errors = null;
return true;
}
function validate70(data, instancePath=""){
if(!(validate71(data, instancePath))){
validate70.errors = validate71.errors;
return false;
}
validate70.errors = null;
return true;
}
exports.v20 = validate76;
function validate79(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.transport === undefined) && (missing0 = "transport"))) || ((data.recipient === undefined) && (missing0 = "recipient"))){
validate79.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
validate79.errors = [error15(instancePath+"/id")];
return false;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
validate79.errors = [error1(instancePath+"/status")];
return false;
}
if(!((data1 === "queued") || (data1 === "stored_only"))){
validate79.errors = [error28(instancePath+"/status")];
return false;
}
}
if(data.transport !== undefined){
let data2 = data.transport;
if(typeof data2 !== "string"){
validate79.errors = [error1(instancePath+"/transport")];
return false;
}
}
if(data.recipient !== undefined){
let data3 = data.recipient;
if((typeof data3 !== "string") && (data3 !== null)){
validate79.errors = [error15(instancePath+"/recipient")];
return false;
}
}
}
}
else {
validate79.errors = [error3(instancePath)];
return false;
}
validate79.errors = null;
return true;
}
function validate77(data, instancePath=""){
if(!(validate30(data, instancePath))){
validate77.errors = validate30.errors;
return false;
}
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.delivery === undefined) && (missing0 = "delivery")){
validate77.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.delivery !== undefined){
let data0 = data.delivery;
if(!(validate79(data0, instancePath+"/delivery"))){
validate77.errors = validate79.errors;
return false;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.status !== undefined){
let data1 = data0.status;
if(typeof data1 !== "string"){
validate77.errors = [error1(instancePath+"/delivery/status")];
return false;
}
if(!(data1 === "stored_only")){
validate77.errors = [error29(instancePath+"/delivery/status")];
return false;
}
}
if(data0.id !== undefined){
let data2 = data0.id;
if(data2 !== null){
validate77.errors = [error30(instancePath+"/delivery/id")];
return false;
}
}
if(data0.recipient !== undefined){
let data3 = data0.recipient;
if(data3 !== null){
validate77.errors = [error30(instancePath+"/delivery/recipient")];
return false;
}
}
}
else {
validate77.errors = [error3(instancePath+"/delivery")];
return false;
}
}
}
}
else {
validate77.errors = [error3(instancePath)];
return false;
}
validate77.errors = null;
return true;
}
function validate76(data, instancePath=""){
if(!(validate77(data, instancePath))){
validate76.errors = validate77.errors;
return false;
}
validate76.errors = null;
return true;
}
exports.v21 = validate82;
function validate83(data, instancePath=""){
if(!(validate30(data, instancePath))){
validate83.errors = validate30.errors;
return false;
}
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.delivery === undefined) && (missing0 = "delivery")){
validate83.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.delivery !== undefined){
let data0 = data.delivery;
if(!(validate79(data0, instancePath+"/delivery"))){
validate83.errors = validate79.errors;
return false;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.status !== undefined){
let data1 = data0.status;
if(typeof data1 !== "string"){
validate83.errors = [error1(instancePath+"/delivery/status")];
return false;
}
if(!(data1 === "queued")){
validate83.errors = [error31(instancePath+"/delivery/status")];
return false;
}
}
if(data0.id !== undefined){
let data2 = data0.id;
if(typeof data2 !== "string"){
validate83.errors = [error1(instancePath+"/delivery/id")];
return false;
}
}
if(data0.recipient !== undefined){
let data3 = data0.recipient;
if(typeof data3 !== "string"){
validate83.errors = [error1(instancePath+"/delivery/recipient")];
return false;
}
}
}
else {
validate83.errors = [error3(instancePath+"/delivery")];
return false;
}
}
}
}
else {
validate83.errors = [error3(instancePath)];
return false;
}
validate83.errors = null;
return true;
}
function validate82(data, instancePath=""){
if(!(validate83(data, instancePath))){
validate82.errors = validate83.errors;
return false;
}
validate82.errors = null;
return true;
}
exports.v22 = validate87;
function validate87(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
const _errs2 = errors;
if(!(validate4(data, instancePath))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
if(valid1){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
let data0 = data.code;
const _errs5 = errors;
if(typeof data0 !== "string"){
const err0 = error1(instancePath+"/code");
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data0 === "conversation_reply_recipient_unresolved")){
const err1 = error32(instancePath+"/code");
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
}
else {
const err2 = error3(instancePath);
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs3 === errors;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(!(validate4(data, instancePath))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = error18(instancePath);
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate87.errors = vErrors;
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
validate87.errors = vErrors;
return errors === 0;
}
exports.v23 = validate90;
function validate90(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
const _errs2 = errors;
if(!(validate4(data, instancePath))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
if(valid1){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
let data0 = data.code;
const _errs5 = errors;
if(typeof data0 !== "string"){
const err0 = error1(instancePath+"/code");
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data0 === "conversation_reply_enqueue_failed")){
const err1 = error33(instancePath+"/code");
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
}
else {
const err2 = error3(instancePath);
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs3 === errors;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(!(validate4(data, instancePath))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = error18(instancePath);
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate90.errors = vErrors;
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
validate90.errors = vErrors;
return errors === 0;
}
exports.v24 = validate93;
function validate95(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.conversation_id === undefined) && (missing0 = "conversation_id")) || ((data.org_id === undefined) && (missing0 = "org_id"))) || ((data.rating === undefined) && (missing0 = "rating"))) || ((data.note === undefined) && (missing0 = "note"))) || ((data.created_by === undefined) && (missing0 = "created_by"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate95.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.conversation_id !== undefined){
let data0 = data.conversation_id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate95.errors = [error5(instancePath+"/conversation_id")];
return false;
}
}
else {
validate95.errors = [error1(instancePath+"/conversation_id")];
return false;
}
}
if(data.org_id !== undefined){
let data1 = data.org_id;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate95.errors = [error5(instancePath+"/org_id")];
return false;
}
}
else {
validate95.errors = [error1(instancePath+"/org_id")];
return false;
}
}
if(data.rating !== undefined){
let data2 = data.rating;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate95.errors = [error10(instancePath+"/rating")];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
validate95.errors = [error20(instancePath+"/rating")];
return false;
}
else {
if(data2 < -1 || isNaN(data2)){
validate95.errors = [error34(instancePath+"/rating")];
return false;
}
}
}
}
if(data.note !== undefined){
let data3 = data.note;
if((typeof data3 !== "string") && (data3 !== null)){
validate95.errors = [error15(instancePath+"/note")];
return false;
}
}
if(data.created_by !== undefined){
let data4 = data.created_by;
if(typeof data4 === "string"){
if(!(formats2.test(data4))){
validate95.errors = [error5(instancePath+"/created_by")];
return false;
}
}
else {
validate95.errors = [error1(instancePath+"/created_by")];
return false;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
validate95.errors = [error2(instancePath+"/updated_at")];
return false;
}
}
else {
validate95.errors = [error1(instancePath+"/updated_at")];
return false;
}
}
}
}
else {
validate95.errors = [error3(instancePath)];
return false;
}
validate95.errors = null;
return true;
}
function validate94(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.feedback === undefined) && (missing0 = "feedback")){
validate94.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.feedback !== undefined){
let data0 = data.feedback;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(!(validate95(data0, instancePath+"/feedback"))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs4 = errors;
if(data0 !== null){
const err0 = error30(instancePath+"/feedback");
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err1 = error35(instancePath+"/feedback", passing0);
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate94.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate94.errors = [error3(instancePath)];
return false;
}
validate94.errors = vErrors;
return errors === 0;
}
function validate93(data, instancePath=""){
if(!(validate94(data, instancePath))){
validate93.errors = validate94.errors;
return false;
}
validate93.errors = null;
return true;
}
exports.v25 = validate98;
function validate99(data, instancePath=""){
if(!(validate30(data, instancePath))){
validate99.errors = validate30.errors;
return false;
}
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.feedback === undefined) && (missing0 = "feedback")){
validate99.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.feedback !== undefined){
let data0 = data.feedback;
if(!(validate95(data0, instancePath+"/feedback"))){
validate99.errors = validate95.errors;
return false;
}
}
}
}
else {
validate99.errors = [error3(instancePath)];
return false;
}
validate99.errors = null;
return true;
}
function validate98(data, instancePath=""){
if(!(validate99(data, instancePath))){
validate98.errors = validate99.errors;
return false;
}
validate98.errors = null;
return true;
}
exports.v26 = validate103;
function validate106(data, instancePath=""){
if(typeof data !== "string"){
validate106.errors = [error1(instancePath)];
return false;
}
if(!(((((((data === "lead.created") || (data === "lead.handoff")) || (data === "lead.updated")) || (data === "agent.published")) || (data === "agent.rollback")) || (data === "conversation.ended")) || (data === "conversation.feedback_submitted"))){
validate106.errors = [error36(instancePath)];
return false;
}
validate106.errors = null;
return true;
}
function validate105(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.events === undefined) && (missing0 = "events"))) || ((data.active === undefined) && (missing0 = "active"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate105.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate105.errors = [error5(instancePath+"/id")];
return false;
}
}
else {
validate105.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats4(data1))){
validate105.errors = [error9(instancePath+"/url")];
return false;
}
}
else {
validate105.errors = [error1(instancePath+"/url")];
return false;
}
}
if(data.events !== undefined){
let data2 = data.events;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(validate106(data3, instancePath+"/events/" + i0))){
validate105.errors = validate106.errors;
return false;
}
}
}
else {
validate105.errors = [error8(instancePath+"/events")];
return false;
}
}
if(data.active !== undefined){
let data4 = data.active;
if(typeof data4 !== "boolean"){
validate105.errors = [error14(instancePath+"/active")];
return false;
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
validate105.errors = [error2(instancePath+"/created_at")];
return false;
}
}
else {
validate105.errors = [error1(instancePath+"/created_at")];
return false;
}
}
if(data.updated_at !== undefined){
let data6 = data.updated_at;
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
validate105.errors = [error2(instancePath+"/updated_at")];
return false;
}
}
else {
validate105.errors = [error1(instancePath+"/updated_at")];
return false;
}
}
}
}
else {
validate105.errors = [error3(instancePath)];
return false;
}
validate105.errors = null;
return true;
}
function validate104(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.webhooks === undefined) && (missing0 = "webhooks")){
validate104.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.webhooks !== undefined){
let data0 = data.webhooks;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate105(data1, instancePath+"/webhooks/" + i0))){
validate104.errors = validate105.errors;
return false;
}
}
}
else {
validate104.errors = [error8(instancePath+"/webhooks")];
return false;
}
}
}
}
else {
validate104.errors = [error3(instancePath)];
return false;
}
validate104.errors = null;
return true;
}
function validate103(data, instancePath=""){
if(!(validate104(data, instancePath))){
validate103.errors = validate104.errors;
return false;
}
validate103.errors = null;
return true;
}
exports.v27 = validate110;
function validate111(data, instancePath=""){
if(!(validate30(data, instancePath))){
validate111.errors = validate30.errors;
return false;
}
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.webhook === undefined) && (missing0 = "webhook")){
validate111.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.webhook !== undefined){
let data0 = data.webhook;
if(!(validate105(data0, instancePath+"/webhook"))){
validate111.errors = validate105.errors;
return false;
}
}
}
}
else {
validate111.errors = [error3(instancePath)];
return false;
}
validate111.errors = null;
return true;
}
function validate110(data, instancePath=""){
if(!(validate111(data, instancePath))){
validate110.errors = validate111.errors;
return false;
}
validate110.errors = null;
return true;
}
exports.v28 = validate115;
function validate115(data, instancePath=""){
if(!(validate30(data, instancePath))){
validate115.errors = validate30.errors;
return false;
}
validate115.errors = null;
return true;
}
exports.v29 = validate117;
function validate119(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.webhook_id === undefined) && (missing0 = "webhook_id"))) || ((data.event_type === undefined) && (missing0 = "event_type"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.response_status === undefined) && (missing0 = "response_status"))) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.delivered_at === undefined) && (missing0 = "delivered_at"))){
validate119.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate119.errors = [error5(instancePath+"/id")];
return false;
}
}
else {
validate119.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.webhook_id !== undefined){
let data1 = data.webhook_id;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate119.errors = [error5(instancePath+"/webhook_id")];
return false;
}
}
else {
validate119.errors = [error1(instancePath+"/webhook_id")];
return false;
}
}
if(data.event_type !== undefined){
let data2 = data.event_type;
if(!(validate106(data2, instancePath+"/event_type"))){
validate119.errors = validate106.errors;
return false;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string"){
validate119.errors = [error1(instancePath+"/status")];
return false;
}
if(!(((data3 === "success") || (data3 === "failed")) || (data3 === "retrying"))){
validate119.errors = [error37(instancePath+"/status")];
return false;
}
}
if(data.response_status !== undefined){
let data4 = data.response_status;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate119.errors = [error38(instancePath+"/response_status")];
return false;
}
}
if(data.attempt !== undefined){
let data5 = data.attempt;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate119.errors = [error10(instancePath+"/attempt")];
return false;
}
}
if(data.delivered_at !== undefined){
let data6 = data.delivered_at;
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
validate119.errors = [error2(instancePath+"/delivered_at")];
return false;
}
}
else {
validate119.errors = [error1(instancePath+"/delivered_at")];
return false;
}
}
}
}
else {
validate119.errors = [error3(instancePath)];
return false;
}
validate119.errors = null;
return true;
}
function validate118(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.deliveries === undefined) && (missing0 = "deliveries")){
validate118.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.deliveries !== undefined){
let data0 = data.deliveries;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate119(data1, instancePath+"/deliveries/" + i0))){
validate118.errors = validate119.errors;
return false;
}
}
}
else {
validate118.errors = [error8(instancePath+"/deliveries")];
return false;
}
}
}
}
else {
validate118.errors = [error3(instancePath)];
return false;
}
validate118.errors = null;
return true;
}
function validate117(data, instancePath=""){
if(!(validate118(data, instancePath))){
validate117.errors = validate118.errors;
return false;
}
validate117.errors = null;
return true;
}
exports.v30 = validate123;
const formats60 = require("ajv-formats/dist/formats").fullFormats.float;
function validate124(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.total_attempts === undefined) && (missing0 = "total_attempts")) || ((data.success_count === undefined) && (missing0 = "success_count"))) || ((data.failure_count === undefined) && (missing0 = "failure_count"))) || ((data.failure_rate === undefined) && (missing0 = "failure_rate"))) || ((data.backpressure_active === undefined) && (missing0 = "backpressure_active"))) || ((data.hours === undefined) && (missing0 = "hours"))){
validate124.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.total_attempts !== undefined){
let data0 = data.total_attempts;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate124.errors = [error10(instancePath+"/total_attempts")];
return false;
}
}
if(data.success_count !== undefined){
let data1 = data.success_count;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate124.errors = [error10(instancePath+"/success_count")];
return false;
}
}
if(data.failure_count !== undefined){
let data2 = data.failure_count;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate124.errors = [error10(instancePath+"/failure_count")];
return false;
}
}
if(data.failure_rate !== undefined){
let data3 = data.failure_rate;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
validate124.errors = [error20(instancePath+"/failure_rate")];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate124.errors = [error21(instancePath+"/failure_rate")];
return false;
}
else {
if(!(formats60.validate(data3))){
validate124.errors = [error39(instancePath+"/failure_rate")];
return false;
}
}
}
}
else {
validate124.errors = [error22(instancePath+"/failure_rate")];
return false;
}
}
if(data.backpressure_active !== undefined){
let data4 = data.backpressure_active;
if(typeof data4 !== "boolean"){
validate124.errors = [error14(instancePath+"/backpressure_active")];
return false;
}
}
if(data.hours !== undefined){
let data5 = data.hours;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate124.errors = [error10(instancePath+"/hours")];
return false;
}
}
}
}
else {
validate124.errors = [error3(instancePath)];
return false;
}
validate124.errors = null;
return true;
}
function validate123(data, instancePath=""){
if(!(validate124(data, instancePath))){
validate123.errors = validate124.errors;
return false;
}
validate123.errors = null;
return true;
}
exports.v31 = validate126;
function validate127(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.plan === undefined) && (missing0 = "plan"))){
validate127.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate127.errors = [error5(instancePath+"/id")];
return false;
}
}
else {
validate127.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
validate127.errors = [error1(instancePath+"/name")];
return false;
}
}
if(data.plan !== undefined){
let data2 = data.plan;
if(typeof data2 !== "string"){
validate127.errors = [error1(instancePath+"/plan")];
return false;
}
if(!((((data2 === "bronze") || (data2 === "silver")) || (data2 === "gold")) || (data2 === "internal"))){
validate127.errors = [error6(instancePath+"/plan")];
return false;
}
}
if(data.note !== undefined){
let data3 = data.note;
if(typeof data3 !== "string"){
validate127.errors = [error1(instancePath+"/note")];
return false;
}
if(!(data3 === "already_exists")){
validate127.errors = [error40(instancePath+"/note")];
return false;
}
}
}
}
else {
validate127.errors = [error3(instancePath)];
return false;
}
validate127.errors = null;
return true;
}
function validate126(data, instancePath=""){
if(!(validate127(data, instancePath))){
validate126.errors = validate127.errors;
return false;
}
validate126.errors = null;
return true;
}
exports.v32 = validate129;
function validate131(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.key === undefined) && (missing0 = "key")) || ((data.label === undefined) && (missing0 = "label"))) || ((data.complete === undefined) && (missing0 = "complete"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.status === undefined) && (missing0 = "status"))){
validate131.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 !== "string"){
validate131.errors = [error1(instancePath+"/key")];
return false;
}
if(!((((((((data0 === "org") || (data0 === "agent")) || (data0 === "knowledge")) || (data0 === "certification")) || (data0 === "publish")) || (data0 === "widget")) || (data0 === "telephony")) || (data0 === "channels"))){
validate131.errors = [error41(instancePath+"/key")];
return false;
}
}
if(data.label !== undefined){
let data1 = data.label;
if(typeof data1 !== "string"){
validate131.errors = [error1(instancePath+"/label")];
return false;
}
}
if(data.complete !== undefined){
let data2 = data.complete;
if(typeof data2 !== "boolean"){
validate131.errors = [error14(instancePath+"/complete")];
return false;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 !== "string"){
validate131.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "boolean"){
validate131.errors = [error14(instancePath+"/status")];
return false;
}
}
}
}
else {
validate131.errors = [error3(instancePath)];
return false;
}
validate131.errors = null;
return true;
}
function validate130(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.percent === undefined) && (missing0 = "percent")) || ((data.isLiveReady === undefined) && (missing0 = "isLiveReady"))) || ((data.phone_number === undefined) && (missing0 = "phone_number"))) || ((data.provisioning_status === undefined) && (missing0 = "provisioning_status"))) || ((data.provisioned_at === undefined) && (missing0 = "provisioned_at"))) || ((data.steps === undefined) && (missing0 = "steps"))){
validate130.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.percent !== undefined){
let data0 = data.percent;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate130.errors = [error10(instancePath+"/percent")];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
validate130.errors = [error42(instancePath+"/percent")];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate130.errors = [error21(instancePath+"/percent")];
return false;
}
}
}
}
if(data.isLiveReady !== undefined){
let data1 = data.isLiveReady;
if(typeof data1 !== "boolean"){
validate130.errors = [error14(instancePath+"/isLiveReady")];
return false;
}
}
if(data.phone_number !== undefined){
let data2 = data.phone_number;
if((typeof data2 !== "string") && (data2 !== null)){
validate130.errors = [error15(instancePath+"/phone_number")];
return false;
}
}
if(data.provisioning_status !== undefined){
let data3 = data.provisioning_status;
if((typeof data3 !== "string") && (data3 !== null)){
validate130.errors = [error15(instancePath+"/provisioning_status")];
return false;
}
if(!((((data3 === "pending") || (data3 === "provisioned")) || (data3 === "failed")) || (data3 === null))){
validate130.errors = [error43(instancePath+"/provisioning_status")];
return false;
}
}
if(data.steps !== undefined){
let data4 = data.steps;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(validate131(data5, instancePath+"/steps/" + i0))){
validate130.errors = validate131.errors;
return false;
}
}
}
else {
validate130.errors = [error8(instancePath+"/steps")];
return false;
}
}
if(data.provisioned_at !== undefined){
let data6 = data.provisioned_at;
if((typeof data6 !== "string") && (data6 !== null)){
validate130.errors = [error15(instancePath+"/provisioned_at")];
return false;
}
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
validate130.errors = [error2(instancePath+"/provisioned_at")];
return false;
}
}
}
}
}
else {
validate130.errors = [error3(instancePath)];
return false;
}
validate130.errors = null;
return true;
}
function validate129(data, instancePath=""){
if(!(validate130(data, instancePath))){
validate129.errors = validate130.errors;
return false;
}
validate129.errors = null;
return true;
}
exports.v33 = validate134;
const formats70 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate136(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.role === undefined) && (missing0 = "role"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.email === undefined) && (missing0 = "email"))){
validate136.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate136.errors = [error5(instancePath+"/user_id")];
return false;
}
}
else {
validate136.errors = [error1(instancePath+"/user_id")];
return false;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 !== "string"){
validate136.errors = [error1(instancePath+"/role")];
return false;
}
if(!((((data1 === "owner") || (data1 === "admin")) || (data1 === "member")) || (data1 === "viewer"))){
validate136.errors = [error7(instancePath+"/role")];
return false;
}
}
if(data.created_at !== undefined){
let data2 = data.created_at;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
validate136.errors = [error2(instancePath+"/created_at")];
return false;
}
}
else {
validate136.errors = [error1(instancePath+"/created_at")];
return false;
}
}
if(data.email !== undefined){
let data3 = data.email;
if(typeof data3 === "string"){
if(!(formats70.test(data3))){
validate136.errors = [error44(instancePath+"/email")];
return false;
}
}
else {
validate136.errors = [error1(instancePath+"/email")];
return false;
}
}
}
}
else {
validate136.errors = [error3(instancePath)];
return false;
}
validate136.errors = null;
return true;
}
function validate135(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.members === undefined) && (missing0 = "members")){
validate135.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.members !== undefined){
let data0 = data.members;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate136(data1, instancePath+"/members/" + i0))){
validate135.errors = validate136.errors;
return false;
}
}
}
else {
validate135.errors = [error8(instancePath+"/members")];
return false;
}
}
}
}
else {
validate135.errors = [error3(instancePath)];
return false;
}
validate135.errors = null;
return true;
}
function validate134(data, instancePath=""){
if(!(validate135(data, instancePath))){
validate134.errors = validate135.errors;
return false;
}
validate134.errors = null;
return true;
}
exports.v34 = validate139;
function validate140(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.status === undefined) && (missing0 = "status")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.role === undefined) && (missing0 = "role"))){
validate140.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
validate140.errors = [error1(instancePath+"/status")];
return false;
}
if(!(data0 === "invited")){
validate140.errors = [error45(instancePath+"/status")];
return false;
}
}
if(data.user_id !== undefined){
let data1 = data.user_id;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate140.errors = [error5(instancePath+"/user_id")];
return false;
}
}
else {
validate140.errors = [error1(instancePath+"/user_id")];
return false;
}
}
if(data.role !== undefined){
let data2 = data.role;
if(typeof data2 !== "string"){
validate140.errors = [error1(instancePath+"/role")];
return false;
}
}
}
}
else {
validate140.errors = [error3(instancePath)];
return false;
}
validate140.errors = null;
return true;
}
function validate139(data, instancePath=""){
if(!(validate140(data, instancePath))){
validate139.errors = validate140.errors;
return false;
}
validate139.errors = null;
return true;
}
exports.v35 = validate142;
const pattern1 = new RegExp("^wpk_[A-Za-z0-9_-]{32}$", "u");
function validate143(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.channel_id === undefined) && (missing0 = "channel_id"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.org_id === undefined) && (missing0 = "org_id"))) || ((data.agent_id === undefined) && (missing0 = "agent_id"))) || ((data.public_key === undefined) && (missing0 = "public_key"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate143.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate143.errors = [error5(instancePath+"/id")];
return false;
}
}
else {
validate143.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.channel_id !== undefined){
let data1 = data.channel_id;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate143.errors = [error5(instancePath+"/channel_id")];
return false;
}
}
else {
validate143.errors = [error1(instancePath+"/channel_id")];
return false;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
validate143.errors = [error1(instancePath+"/type")];
return false;
}
if(!(data2 === "widget")){
validate143.errors = [error46(instancePath+"/type")];
return false;
}
}
if(data.org_id !== undefined){
let data3 = data.org_id;
if(typeof data3 === "string"){
if(!(formats2.test(data3))){
validate143.errors = [error5(instancePath+"/org_id")];
return false;
}
}
else {
validate143.errors = [error1(instancePath+"/org_id")];
return false;
}
}
if(data.agent_id !== undefined){
let data4 = data.agent_id;
if(typeof data4 === "string"){
if(!(formats2.test(data4))){
validate143.errors = [error5(instancePath+"/agent_id")];
return false;
}
}
else {
validate143.errors = [error1(instancePath+"/agent_id")];
return false;
}
}
if(data.public_key !== undefined){
let data5 = data.public_key;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
validate143.errors = [error47(instancePath+"/public_key")];
return false;
}
}
else {
validate143.errors = [error1(instancePath+"/public_key")];
return false;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
validate143.errors = [error1(instancePath+"/status")];
return false;
}
if(!(data6 === "ready")){
validate143.errors = [error48(instancePath+"/status")];
return false;
}
}
if(data.created_at !== undefined){
let data7 = data.created_at;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
validate143.errors = [error2(instancePath+"/created_at")];
return false;
}
}
else {
validate143.errors = [error1(instancePath+"/created_at")];
return false;
}
}
}
}
else {
validate143.errors = [error3(instancePath)];
return false;
}
validate143.errors = null;
return true;
}
function validate142(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.ok === undefined) && (missing0 = "ok")) || ((data.channel === undefined) && (missing0 = "channel"))){
validate142.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.ok !== undefined){
let data0 = data.ok;
if(typeof data0 !== "boolean"){
validate142.errors = [error14(instancePath+"/ok")];
return false;
}
}
if(data.channel !== undefined){
let data1 = data.channel;
if(!(validate143(data1, instancePath+"/channel"))){
validate142.errors = validate143.errors;
return false;
}
}
}
}
else {
validate142.errors = [error3(instancePath)];
return false;
}
validate142.errors = null;
return true;
}
exports.v36 = validate145;
function validate147(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.agent_id === undefined) && (missing0 = "agent_id"))) || ((data.ready === undefined) && (missing0 = "ready"))) || ((data.token_configured === undefined) && (missing0 = "token_configured"))) || ((data.verify_token_configured === undefined) && (missing0 = "verify_token_configured"))) || ((data.app_secret_configured === undefined) && (missing0 = "app_secret_configured"))) || ((data.audio_enabled === undefined) && (missing0 = "audio_enabled"))) || ((data.webhook_url === undefined) && (missing0 = "webhook_url"))) || ((data.reasons === undefined) && (missing0 = "reasons"))) || ((data.last_verified_at === undefined) && (missing0 = "last_verified_at"))){
validate147.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate147.errors = [error5(instancePath+"/channel_id")];
return false;
}
}
else {
validate147.errors = [error1(instancePath+"/channel_id")];
return false;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
validate147.errors = [error1(instancePath+"/type")];
return false;
}
if(!((data1 === "whatsapp") || (data1 === "instagram"))){
validate147.errors = [error49(instancePath+"/type")];
return false;
}
}
if(data.agent_id !== undefined){
let data2 = data.agent_id;
if((typeof data2 !== "string") && (data2 !== null)){
validate147.errors = [error15(instancePath+"/agent_id")];
return false;
}
if(typeof data2 === "string"){
if(!(formats2.test(data2))){
validate147.errors = [error5(instancePath+"/agent_id")];
return false;
}
}
}
if(data.ready !== undefined){
let data3 = data.ready;
if(typeof data3 !== "boolean"){
validate147.errors = [error14(instancePath+"/ready")];
return false;
}
}
if(data.token_configured !== undefined){
let data4 = data.token_configured;
if(typeof data4 !== "boolean"){
validate147.errors = [error14(instancePath+"/token_configured")];
return false;
}
}
if(data.verify_token_configured !== undefined){
let data5 = data.verify_token_configured;
if(typeof data5 !== "boolean"){
validate147.errors = [error14(instancePath+"/verify_token_configured")];
return false;
}
}
if(data.app_secret_configured !== undefined){
let data6 = data.app_secret_configured;
if(typeof data6 !== "boolean"){
validate147.errors = [error14(instancePath+"/app_secret_configured")];
return false;
}
}
if(data.audio_enabled !== undefined){
let data7 = data.audio_enabled;
if(typeof data7 !== "boolean"){
validate147.errors = [error14(instancePath+"/audio_enabled")];
return false;
}
}
if(data.webhook_url !== undefined){
let data8 = data.webhook_url;
if(typeof data8 === "string"){
if(!(formats4(data8))){
validate147.errors = [error9(instancePath+"/webhook_url")];
return false;
}
}
else {
validate147.errors = [error1(instancePath+"/webhook_url")];
return false;
}
}
if(data.reasons !== undefined){
let data9 = data.reasons;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 !== "string"){
validate147.errors = [error1(instancePath+"/reasons/" + i0)];
return false;
}
}
}
else {
validate147.errors = [error8(instancePath+"/reasons")];
return false;
}
}
if(data.last_verified_at !== undefined){
let data11 = data.last_verified_at;
if((typeof data11 !== "string") && (data11 !== null)){
validate147.errors = [error15(instancePath+"/last_verified_at")];
return false;
}
if(typeof data11 === "string"){
if(!(formats0.validate(data11))){
validate147.errors = [error2(instancePath+"/last_verified_at")];
return false;
}
}
}
}
}
else {
validate147.errors = [error3(instancePath)];
return false;
}
validate147.errors = null;
return true;
}
function validate146(data, instancePath=""){
if(!(validate147(data, instancePath))){
validate146.errors = validate147.errors;
return false;
}
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.phone_number_id === undefined) && (missing0 = "phone_number_id"))){
validate146.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
validate146.errors = [error1(instancePath+"/type")];
return false;
}
if(!(data0 === "whatsapp")){
validate146.errors = [error50(instancePath+"/type")];
return false;
}
}
if(data.phone_number_id !== undefined){
let data1 = data.phone_number_id;
if(typeof data1 !== "string"){
validate146.errors = [error1(instancePath+"/phone_number_id")];
return false;
}
}
}
}
else {
validate146.errors = [error3(instancePath)];
return false;
}
validate146.errors = null;
return true;
}
function validate145(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.ok === undefined) && (missing0 = "ok")) || ((data.channel === undefined) && (missing0 = "channel"))){
validate145.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.ok !== undefined){
let data0 = data.ok;
if(typeof data0 !== "boolean"){
validate145.errors = [error14(instancePath+"/ok")];
return false;
}
}
if(data.channel !== undefined){
let data1 = data.channel;
if(!(validate146(data1, instancePath+"/channel"))){
validate145.errors = validate146.errors;
return false;
}
}
}
}
else {
validate145.errors = [error3(instancePath)];
return false;
}
validate145.errors = null;
return true;
}
exports.v37 = validate150;
function validate151(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.access_token === undefined) && (missing0 = "access_token")) || ((data.verify_token === undefined) && (missing0 = "verify_token"))) || ((data.app_secret === undefined) && (missing0 = "app_secret"))) || ((data.verify_token_match === undefined) && (missing0 = "verify_token_match"))){
validate151.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.access_token !== undefined){
let data0 = data.access_token;
if(typeof data0 !== "boolean"){
validate151.errors = [error14(instancePath+"/access_token")];
return false;
}
}
if(data.verify_token !== undefined){
let data1 = data.verify_token;
if(typeof data1 !== "boolean"){
validate151.errors = [error14(instancePath+"/verify_token")];
return false;
}
}
if(data.app_secret !== undefined){
let data2 = data.app_secret;
if(typeof data2 !== "boolean"){
validate151.errors = [error14(instancePath+"/app_secret")];
return false;
}
}
if(data.verify_token_match !== undefined){
let data3 = data.verify_token_match;
if((typeof data3 !== "boolean") && (data3 !== null)){
validate151.errors = [error51(instancePath+"/verify_token_match")];
return false;
}
}
}
}
else {
validate151.errors = [error3(instancePath)];
return false;
}
validate151.errors = null;
return true;
}
function validate150(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ok === undefined) && (missing0 = "ok")) || ((data.code === undefined) && (missing0 = "code"))) || ((data.checks === undefined) && (missing0 = "checks"))){
validate150.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.ok !== undefined){
let data0 = data.ok;
if(typeof data0 !== "boolean"){
validate150.errors = [error14(instancePath+"/ok")];
return false;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 !== "string"){
validate150.errors = [error1(instancePath+"/code")];
return false;
}
if(!(data1 === "whatsapp_channel_ready")){
validate150.errors = [error52(instancePath+"/code")];
return false;
}
}
if(data.checks !== undefined){
let data2 = data.checks;
if(!(validate151(data2, instancePath+"/checks"))){
validate150.errors = validate151.errors;
return false;
}
}
}
}
else {
validate150.errors = [error3(instancePath)];
return false;
}
validate150.errors = null;
return true;
}
exports.v38 = validate153;
function validate153(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.ok === undefined) && (missing0 = "ok")) || ((data.channel === undefined) && (missing0 = "channel"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.dry_run === undefined) && (missing0 = "dry_run"))){
validate153.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.ok !== undefined){
let data0 = data.ok;
if(typeof data0 !== "boolean"){
validate153.errors = [error14(instancePath+"/ok")];
return false;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 !== "string"){
validate153.errors = [error1(instancePath+"/code")];
return false;
}
if(!((data1 === "whatsapp_dry_run_passed") || (data1 === "whatsapp_live_test_passed"))){
validate153.errors = [error53(instancePath+"/code")];
return false;
}
}
if(data.dry_run !== undefined){
let data2 = data.dry_run;
if(typeof data2 !== "boolean"){
validate153.errors = [error14(instancePath+"/dry_run")];
return false;
}
}
if(data.channel !== undefined){
let data3 = data.channel;
if(!(validate146(data3, instancePath+"/channel"))){
validate153.errors = validate146.errors;
return false;
}
}
}
}
else {
validate153.errors = [error3(instancePath)];
return false;
}
validate153.errors = null;
return true;
}
exports.v39 = validate155;
function validate156(data, instancePath=""){
if(!(validate147(data, instancePath))){
validate156.errors = validate147.errors;
return false;
}
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.account_id === undefined) && (missing0 = "account_id"))){
validate156.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
validate156.errors = [error1(instancePath+"/type")];
return false;
}
if(!(data0 === "instagram")){
validate156.errors = [error54(instancePath+"/type")];
return false;
}
}
if(data.account_id !== undefined){
let data1 = data.account_id;
if(typeof data1 !== "string"){
validate156.errors = [error1(instancePath+"/account_id")];
return false;
}
}
}
}
else {
validate156.errors = [error3(instancePath)];
return false;
}
validate156.errors = null;
return true;
}
function validate155(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.ok === undefined) && (missing0 = "ok")) || ((data.channel === undefined) && (missing0 = "channel"))){
validate155.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.ok !== undefined){
let data0 = data.ok;
if(typeof data0 !== "boolean"){
validate155.errors = [error14(instancePath+"/ok")];
return false;
}
}
if(data.channel !== undefined){
let data1 = data.channel;
if(!(validate156(data1, instancePath+"/channel"))){
validate155.errors = validate156.errors;
return false;
}
}
}
}
else {
validate155.errors = [error3(instancePath)];
return false;
}
validate155.errors = null;
return true;
}
exports.v40 = validate159;
function validate159(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ok === undefined) && (missing0 = "ok")) || ((data.code === undefined) && (missing0 = "code"))) || ((data.checks === undefined) && (missing0 = "checks"))){
validate159.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.ok !== undefined){
let data0 = data.ok;
if(typeof data0 !== "boolean"){
validate159.errors = [error14(instancePath+"/ok")];
return false;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 !== "string"){
validate159.errors = [error1(instancePath+"/code")];
return false;
}
if(!(data1 === "instagram_channel_ready")){
validate159.errors = [error55(instancePath+"/code")];
return false;
}
}
if(data.checks !== undefined){
let data2 = data.checks;
if(!(validate151(data2, instancePath+"/checks"))){
validate159.errors = validate151.errors;
return false;
}
}
}
}
else {
validate159.errors = [error3(instancePath)];
return false;
}
validate159.errors = null;
return true;
}
exports.v41 = validate161;
function validate161(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.ok === undefined) && (missing0 = "ok")) || ((data.channel === undefined) && (missing0 = "channel"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.dry_run === undefined) && (missing0 = "dry_run"))){
validate161.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.ok !== undefined){
let data0 = data.ok;
if(typeof data0 !== "boolean"){
validate161.errors = [error14(instancePath+"/ok")];
return false;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 !== "string"){
validate161.errors = [error1(instancePath+"/code")];
return false;
}
if(!((data1 === "instagram_dry_run_passed") || (data1 === "instagram_live_test_passed"))){
validate161.errors = [error56(instancePath+"/code")];
return false;
}
}
if(data.dry_run !== undefined){
let data2 = data.dry_run;
if(typeof data2 !== "boolean"){
validate161.errors = [error14(instancePath+"/dry_run")];
return false;
}
}
if(data.channel !== undefined){
let data3 = data.channel;
if(!(validate156(data3, instancePath+"/channel"))){
validate161.errors = validate156.errors;
return false;
}
}
}
}
else {
validate161.errors = [error3(instancePath)];
return false;
}
validate161.errors = null;
return true;
}
exports.v42 = validate163;
function validate164(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.started_at === undefined) && (missing0 = "started_at")) || ((data.finished_at === undefined) && (missing0 = "finished_at"))) || ((data.duration_ms === undefined) && (missing0 = "duration_ms"))){
validate164.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
validate164.errors = [error1(instancePath+"/mode")];
return false;
}
}
if(data.started_at !== undefined){
let data1 = data.started_at;
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
validate164.errors = [error2(instancePath+"/started_at")];
return false;
}
}
else {
validate164.errors = [error1(instancePath+"/started_at")];
return false;
}
}
if(data.finished_at !== undefined){
let data2 = data.finished_at;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
validate164.errors = [error2(instancePath+"/finished_at")];
return false;
}
}
else {
validate164.errors = [error1(instancePath+"/finished_at")];
return false;
}
}
if(data.duration_ms !== undefined){
let data3 = data.duration_ms;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate164.errors = [error10(instancePath+"/duration_ms")];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate164.errors = [error21(instancePath+"/duration_ms")];
return false;
}
}
}
}
}
else {
validate164.errors = [error3(instancePath)];
return false;
}
validate164.errors = null;
return true;
}
function validate166(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.lanes === undefined) && (missing0 = "lanes"))) || ((data.summary === undefined) && (missing0 = "summary"))){
validate166.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.schema_version !== undefined){
let data0 = data.schema_version;
if(typeof data0 !== "string"){
validate166.errors = [error1(instancePath+"/schema_version")];
return false;
}
if(!(data0 === "voice_verify.v1")){
validate166.errors = [error57(instancePath+"/schema_version")];
return false;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
validate166.errors = [error1(instancePath+"/mode")];
return false;
}
if(!(((data1 === "quick") || (data1 === "full")) || (data1 === "release"))){
validate166.errors = [error58(instancePath+"/mode")];
return false;
}
}
if(data.lanes !== undefined){
let data2 = data.lanes;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((((data3.name === undefined) && (missing1 = "name")) || ((data3.status === undefined) && (missing1 = "status"))) || ((data3.reason_code === undefined) && (missing1 = "reason_code"))) || ((data3.duration_ms === undefined) && (missing1 = "duration_ms"))){
validate166.errors = [error0(instancePath+"/lanes/" + i0, missing1)];
return false;
}
else {
if(data3.name !== undefined){
let data4 = data3.name;
if(typeof data4 !== "string"){
validate166.errors = [error1(instancePath+"/lanes/" + i0+"/name")];
return false;
}
if(!(((((((data4 === "config") || (data4 === "catalog")) || (data4 === "realtime")) || (data4 === "tts_synthesis")) || (data4 === "stt_config")) || (data4 === "latency_budget")) || (data4 === "agent_voice_settings"))){
validate166.errors = [error59(instancePath+"/lanes/" + i0+"/name")];
return false;
}
}
if(data3.status !== undefined){
let data5 = data3.status;
if(typeof data5 !== "string"){
validate166.errors = [error1(instancePath+"/lanes/" + i0+"/status")];
return false;
}
if(!(((data5 === "pass") || (data5 === "fail")) || (data5 === "skipped"))){
validate166.errors = [error60(instancePath+"/lanes/" + i0+"/status")];
return false;
}
}
if(data3.reason_code !== undefined){
let data6 = data3.reason_code;
if((typeof data6 !== "string") && (data6 !== null)){
validate166.errors = [error15(instancePath+"/lanes/" + i0+"/reason_code")];
return false;
}
}
if(data3.duration_ms !== undefined){
let data7 = data3.duration_ms;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate166.errors = [error10(instancePath+"/lanes/" + i0+"/duration_ms")];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate166.errors = [error21(instancePath+"/lanes/" + i0+"/duration_ms")];
return false;
}
}
}
}
}
else {
validate166.errors = [error3(instancePath+"/lanes/" + i0)];
return false;
}
}
}
else {
validate166.errors = [error8(instancePath+"/lanes")];
return false;
}
}
if(data.summary !== undefined){
let data8 = data.summary;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((((data8.passed === undefined) && (missing2 = "passed")) || ((data8.failed === undefined) && (missing2 = "failed"))) || ((data8.skipped === undefined) && (missing2 = "skipped"))){
validate166.errors = [error0(instancePath+"/summary", missing2)];
return false;
}
else {
if(data8.passed !== undefined){
let data9 = data8.passed;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate166.errors = [error10(instancePath+"/summary/passed")];
return false;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate166.errors = [error21(instancePath+"/summary/passed")];
return false;
}
}
}
if(data8.failed !== undefined){
let data10 = data8.failed;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate166.errors = [error10(instancePath+"/summary/failed")];
return false;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate166.errors = [error21(instancePath+"/summary/failed")];
return false;
}
}
}
if(data8.skipped !== undefined){
let data11 = data8.skipped;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate166.errors = [error10(instancePath+"/summary/skipped")];
return false;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate166.errors = [error21(instancePath+"/summary/skipped")];
return false;
}
}
}
}
}
else {
validate166.errors = [error3(instancePath+"/summary")];
return false;
}
}
}
}
else {
validate166.errors = [error3(instancePath)];
return false;
}
validate166.errors = null;
return true;
}
function validate163(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.ok === undefined) && (missing0 = "ok")) || ((data.execution_ok === undefined) && (missing0 = "execution_ok"))) || ((data.artifact_path === undefined) && (missing0 = "artifact_path"))) || ((data.execution === undefined) && (missing0 = "execution"))) || ((data.report === undefined) && (missing0 = "report"))){
validate163.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.ok !== undefined){
let data0 = data.ok;
if(typeof data0 !== "boolean"){
validate163.errors = [error14(instancePath+"/ok")];
return false;
}
}
if(data.execution_ok !== undefined){
let data1 = data.execution_ok;
if(typeof data1 !== "boolean"){
validate163.errors = [error14(instancePath+"/execution_ok")];
return false;
}
}
if(data.artifact_path !== undefined){
let data2 = data.artifact_path;
if(typeof data2 !== "string"){
validate163.errors = [error1(instancePath+"/artifact_path")];
return false;
}
}
if(data.execution !== undefined){
let data3 = data.execution;
if(!(validate164(data3, instancePath+"/execution"))){
validate163.errors = validate164.errors;
return false;
}
}
if(data.report !== undefined){
let data4 = data.report;
if(!(validate166(data4, instancePath+"/report"))){
validate163.errors = validate166.errors;
return false;
}
}
}
}
else {
validate163.errors = [error3(instancePath)];
return false;
}
validate163.errors = null;
return true;
}
exports.v43 = validate168;
function validate170(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.window === undefined) && (missing0 = "window"))) || ((data.inputs === undefined) && (missing0 = "inputs"))) || ((data.metrics === undefined) && (missing0 = "metrics"))) || ((data.reward === undefined) && (missing0 = "reward"))){
validate170.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.schema_version !== undefined){
let data0 = data.schema_version;
if(typeof data0 !== "string"){
validate170.errors = [error1(instancePath+"/schema_version")];
return false;
}
if(!(data0 === "voice_reward.v1")){
validate170.errors = [error61(instancePath+"/schema_version")];
return false;
}
}
if(data.window !== undefined){
let data1 = data.window;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.days === undefined) && (missing1 = "days")){
validate170.errors = [error0(instancePath+"/window", missing1)];
return false;
}
else {
if(data1.days !== undefined){
let data2 = data1.days;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate170.errors = [error10(instancePath+"/window/days")];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate170.errors = [error62(instancePath+"/window/days")];
return false;
}
}
}
}
}
else {
validate170.errors = [error3(instancePath+"/window")];
return false;
}
}
if(data.inputs !== undefined){
let data3 = data.inputs;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
validate170.errors = [error3(instancePath+"/inputs")];
return false;
}
}
if(data.metrics !== undefined){
let data4 = data.metrics;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if(((((((((((data4.conversations === undefined) && (missing2 = "conversations")) || ((data4.completed === undefined) && (missing2 = "completed"))) || ((data4.handoffs === undefined) && (missing2 = "handoffs"))) || ((data4.leads === undefined) && (missing2 = "leads"))) || ((data4.lead_rate === undefined) && (missing2 = "lead_rate"))) || ((data4.avg_latency_ms === undefined) && (missing2 = "avg_latency_ms"))) || ((data4.positive_feedback === undefined) && (missing2 = "positive_feedback"))) || ((data4.negative_feedback === undefined) && (missing2 = "negative_feedback"))) || ((data4.tokens === undefined) && (missing2 = "tokens"))) || ((data4.carrier_cost_usd === undefined) && (missing2 = "carrier_cost_usd"))){
validate170.errors = [error0(instancePath+"/metrics", missing2)];
return false;
}
else {
if(data4.conversations !== undefined){
let data5 = data4.conversations;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate170.errors = [error10(instancePath+"/metrics/conversations")];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate170.errors = [error21(instancePath+"/metrics/conversations")];
return false;
}
}
}
if(data4.completed !== undefined){
let data6 = data4.completed;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate170.errors = [error10(instancePath+"/metrics/completed")];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate170.errors = [error21(instancePath+"/metrics/completed")];
return false;
}
}
}
if(data4.handoffs !== undefined){
let data7 = data4.handoffs;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate170.errors = [error10(instancePath+"/metrics/handoffs")];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate170.errors = [error21(instancePath+"/metrics/handoffs")];
return false;
}
}
}
if(data4.leads !== undefined){
let data8 = data4.leads;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate170.errors = [error10(instancePath+"/metrics/leads")];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate170.errors = [error21(instancePath+"/metrics/leads")];
return false;
}
}
}
if(data4.lead_rate !== undefined){
let data9 = data4.lead_rate;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
validate170.errors = [error20(instancePath+"/metrics/lead_rate")];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate170.errors = [error21(instancePath+"/metrics/lead_rate")];
return false;
}
}
}
else {
validate170.errors = [error22(instancePath+"/metrics/lead_rate")];
return false;
}
}
if(data4.avg_latency_ms !== undefined){
let data10 = data4.avg_latency_ms;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
validate170.errors = [error63(instancePath+"/metrics/avg_latency_ms")];
return false;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate170.errors = [error21(instancePath+"/metrics/avg_latency_ms")];
return false;
}
}
}
if(data4.positive_feedback !== undefined){
let data11 = data4.positive_feedback;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate170.errors = [error10(instancePath+"/metrics/positive_feedback")];
return false;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate170.errors = [error21(instancePath+"/metrics/positive_feedback")];
return false;
}
}
}
if(data4.negative_feedback !== undefined){
let data12 = data4.negative_feedback;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate170.errors = [error10(instancePath+"/metrics/negative_feedback")];
return false;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate170.errors = [error21(instancePath+"/metrics/negative_feedback")];
return false;
}
}
}
if(data4.tokens !== undefined){
let data13 = data4.tokens;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate170.errors = [error10(instancePath+"/metrics/tokens")];
return false;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate170.errors = [error21(instancePath+"/metrics/tokens")];
return false;
}
}
}
if(data4.carrier_cost_usd !== undefined){
let data14 = data4.carrier_cost_usd;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate170.errors = [error21(instancePath+"/metrics/carrier_cost_usd")];
return false;
}
}
else {
validate170.errors = [error22(instancePath+"/metrics/carrier_cost_usd")];
return false;
}
}
}
}
else {
validate170.errors = [error3(instancePath+"/metrics")];
return false;
}
}
if(data.reward !== undefined){
let data15 = data.reward;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1 || isNaN(data15)){
validate170.errors = [error20(instancePath+"/reward")];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate170.errors = [error21(instancePath+"/reward")];
return false;
}
}
}
else {
validate170.errors = [error22(instancePath+"/reward")];
return false;
}
}
if(data.data_state !== undefined){
let data16 = data.data_state;
if(typeof data16 !== "string"){
validate170.errors = [error1(instancePath+"/data_state")];
return false;
}
if(!(data16 === "empty")){
validate170.errors = [error64(instancePath+"/data_state")];
return false;
}
}
}
}
else {
validate170.errors = [error3(instancePath)];
return false;
}
validate170.errors = null;
return true;
}
function validate168(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.ok === undefined) && (missing0 = "ok")) || ((data.artifact_path === undefined) && (missing0 = "artifact_path"))) || ((data.execution === undefined) && (missing0 = "execution"))) || ((data.report === undefined) && (missing0 = "report"))){
validate168.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.ok !== undefined){
let data0 = data.ok;
if(typeof data0 !== "boolean"){
validate168.errors = [error14(instancePath+"/ok")];
return false;
}
}
if(data.artifact_path !== undefined){
let data1 = data.artifact_path;
if(typeof data1 !== "string"){
validate168.errors = [error1(instancePath+"/artifact_path")];
return false;
}
}
if(data.execution !== undefined){
let data2 = data.execution;
if(!(validate164(data2, instancePath+"/execution"))){
validate168.errors = validate164.errors;
return false;
}
}
if(data.report !== undefined){
let data3 = data.report;
if(!(validate170(data3, instancePath+"/report"))){
validate168.errors = validate170.errors;
return false;
}
}
}
}
else {
validate168.errors = [error3(instancePath)];
return false;
}
validate168.errors = null;
return true;
}
exports.v44 = validate172;
function validate174(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.infra_provider === undefined) && (missing0 = "infra_provider"))) || ((data.credits_usd === undefined) && (missing0 = "credits_usd"))) || ((data.net_cost_usd === undefined) && (missing0 = "net_cost_usd"))) || ((data.runway_days === undefined) && (missing0 = "runway_days"))) || ((data.recommendations === undefined) && (missing0 = "recommendations"))){
validate174.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.schema_version !== undefined){
let data0 = data.schema_version;
if(typeof data0 !== "string"){
validate174.errors = [error1(instancePath+"/schema_version")];
return false;
}
if(!(data0 === "voice_optimize.v1")){
validate174.errors = [error65(instancePath+"/schema_version")];
return false;
}
}
if(data.infra_provider !== undefined){
let data1 = data.infra_provider;
if((typeof data1 !== "string") && (data1 !== null)){
validate174.errors = [error15(instancePath+"/infra_provider")];
return false;
}
if(!((((data1 === "azure") || (data1 === "digitalocean")) || (data1 === "other")) || (data1 === null))){
validate174.errors = [error66(instancePath+"/infra_provider")];
return false;
}
}
if(data.credits_usd !== undefined){
let data2 = data.credits_usd;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate174.errors = [error21(instancePath+"/credits_usd")];
return false;
}
}
else {
validate174.errors = [error22(instancePath+"/credits_usd")];
return false;
}
}
if(data.net_cost_usd !== undefined){
let data3 = data.net_cost_usd;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate174.errors = [error21(instancePath+"/net_cost_usd")];
return false;
}
}
else {
validate174.errors = [error22(instancePath+"/net_cost_usd")];
return false;
}
}
if(data.runway_days !== undefined){
let data4 = data.runway_days;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
validate174.errors = [error63(instancePath+"/runway_days")];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate174.errors = [error21(instancePath+"/runway_days")];
return false;
}
}
}
if(data.recommendations !== undefined){
let data5 = data.recommendations;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((((data6.code === undefined) && (missing1 = "code")) || ((data6.priority === undefined) && (missing1 = "priority"))) || ((data6.message === undefined) && (missing1 = "message"))){
validate174.errors = [error0(instancePath+"/recommendations/" + i0, missing1)];
return false;
}
else {
if(data6.code !== undefined){
let data7 = data6.code;
if(typeof data7 !== "string"){
validate174.errors = [error1(instancePath+"/recommendations/" + i0+"/code")];
return false;
}
if(!(((((data7 === "switch_tts_tier") || (data7 === "reduce_latency")) || (data7 === "improve_completion")) || (data7 === "apply_credits")) || (data7 === "collect_more_data"))){
validate174.errors = [error67(instancePath+"/recommendations/" + i0+"/code")];
return false;
}
}
if(data6.priority !== undefined){
let data8 = data6.priority;
if(typeof data8 !== "string"){
validate174.errors = [error1(instancePath+"/recommendations/" + i0+"/priority")];
return false;
}
if(!(((data8 === "high") || (data8 === "medium")) || (data8 === "low"))){
validate174.errors = [error68(instancePath+"/recommendations/" + i0+"/priority")];
return false;
}
}
if(data6.message !== undefined){
let data9 = data6.message;
if(typeof data9 !== "string"){
validate174.errors = [error1(instancePath+"/recommendations/" + i0+"/message")];
return false;
}
}
}
}
else {
validate174.errors = [error3(instancePath+"/recommendations/" + i0)];
return false;
}
}
}
else {
validate174.errors = [error8(instancePath+"/recommendations")];
return false;
}
}
}
}
else {
validate174.errors = [error3(instancePath)];
return false;
}
validate174.errors = null;
return true;
}
function validate172(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.ok === undefined) && (missing0 = "ok")) || ((data.artifact_path === undefined) && (missing0 = "artifact_path"))) || ((data.reward === undefined) && (missing0 = "reward"))) || ((data.optimization === undefined) && (missing0 = "optimization"))){
validate172.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.ok !== undefined){
let data0 = data.ok;
if(typeof data0 !== "boolean"){
validate172.errors = [error14(instancePath+"/ok")];
return false;
}
}
if(data.artifact_path !== undefined){
let data1 = data.artifact_path;
if(typeof data1 !== "string"){
validate172.errors = [error1(instancePath+"/artifact_path")];
return false;
}
}
if(data.reward !== undefined){
let data2 = data.reward;
if(!(validate170(data2, instancePath+"/reward"))){
validate172.errors = validate170.errors;
return false;
}
}
if(data.optimization !== undefined){
let data3 = data.optimization;
if(!(validate174(data3, instancePath+"/optimization"))){
validate172.errors = validate174.errors;
return false;
}
}
}
}
else {
validate172.errors = [error3(instancePath)];
return false;
}
validate172.errors = null;
return true;
}
exports.v45 = validate176;
function validate178(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.runs === undefined) && (missing0 = "runs"))) || ((data.summary === undefined) && (missing0 = "summary"))){
validate178.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.schema_version !== undefined){
let data0 = data.schema_version;
if(typeof data0 !== "string"){
validate178.errors = [error1(instancePath+"/schema_version")];
return false;
}
if(!(data0 === "voice_scorecard.v1")){
validate178.errors = [error69(instancePath+"/schema_version")];
return false;
}
}
if(data.runs !== undefined){
let data1 = data.runs;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((data2.verify === undefined) && (missing1 = "verify")) || ((data2.reward === undefined) && (missing1 = "reward"))) || ((data2.optimization === undefined) && (missing1 = "optimization"))){
validate178.errors = [error0(instancePath+"/runs/" + i0, missing1)];
return false;
}
else {
if(data2.verify !== undefined){
let data3 = data2.verify;
if(!(validate166(data3, instancePath+"/runs/" + i0+"/verify"))){
validate178.errors = validate166.errors;
return false;
}
}
if(data2.reward !== undefined){
let data4 = data2.reward;
if(!(validate170(data4, instancePath+"/runs/" + i0+"/reward"))){
validate178.errors = validate170.errors;
return false;
}
}
if(data2.optimization !== undefined){
let data5 = data2.optimization;
if(!(validate174(data5, instancePath+"/runs/" + i0+"/optimization"))){
validate178.errors = validate174.errors;
return false;
}
}
}
}
else {
validate178.errors = [error3(instancePath+"/runs/" + i0)];
return false;
}
}
}
else {
validate178.errors = [error8(instancePath+"/runs")];
return false;
}
}
if(data.summary !== undefined){
let data6 = data.summary;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((((data6.runs === undefined) && (missing2 = "runs")) || ((data6.passed === undefined) && (missing2 = "passed"))) || ((data6.mean_reward === undefined) && (missing2 = "mean_reward"))) || ((data6.recommendation === undefined) && (missing2 = "recommendation"))){
validate178.errors = [error0(instancePath+"/summary", missing2)];
return false;
}
else {
if(data6.runs !== undefined){
let data7 = data6.runs;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate178.errors = [error10(instancePath+"/summary/runs")];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate178.errors = [error21(instancePath+"/summary/runs")];
return false;
}
}
}
if(data6.passed !== undefined){
let data8 = data6.passed;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate178.errors = [error10(instancePath+"/summary/passed")];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate178.errors = [error21(instancePath+"/summary/passed")];
return false;
}
}
}
if(data6.mean_reward !== undefined){
let data9 = data6.mean_reward;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
validate178.errors = [error20(instancePath+"/summary/mean_reward")];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate178.errors = [error21(instancePath+"/summary/mean_reward")];
return false;
}
}
}
else {
validate178.errors = [error22(instancePath+"/summary/mean_reward")];
return false;
}
}
if(data6.recommendation !== undefined){
let data10 = data6.recommendation;
if(typeof data10 !== "string"){
validate178.errors = [error1(instancePath+"/summary/recommendation")];
return false;
}
if(!((data10 === "ready_for_new_runs") || (data10 === "hold_new_runs"))){
validate178.errors = [error70(instancePath+"/summary/recommendation")];
return false;
}
}
}
}
else {
validate178.errors = [error3(instancePath+"/summary")];
return false;
}
}
}
}
else {
validate178.errors = [error3(instancePath)];
return false;
}
validate178.errors = null;
return true;
}
function validate176(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.ok === undefined) && (missing0 = "ok")) || ((data.execution_ok === undefined) && (missing0 = "execution_ok"))) || ((data.artifact_path === undefined) && (missing0 = "artifact_path"))) || ((data.execution === undefined) && (missing0 = "execution"))) || ((data.report === undefined) && (missing0 = "report"))){
validate176.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.ok !== undefined){
let data0 = data.ok;
if(typeof data0 !== "boolean"){
validate176.errors = [error14(instancePath+"/ok")];
return false;
}
}
if(data.execution_ok !== undefined){
let data1 = data.execution_ok;
if(typeof data1 !== "boolean"){
validate176.errors = [error14(instancePath+"/execution_ok")];
return false;
}
}
if(data.artifact_path !== undefined){
let data2 = data.artifact_path;
if(typeof data2 !== "string"){
validate176.errors = [error1(instancePath+"/artifact_path")];
return false;
}
}
if(data.execution !== undefined){
let data3 = data.execution;
if(!(validate164(data3, instancePath+"/execution"))){
validate176.errors = validate164.errors;
return false;
}
}
if(data.report !== undefined){
let data4 = data.report;
if(!(validate178(data4, instancePath+"/report"))){
validate176.errors = validate178.errors;
return false;
}
}
}
}
else {
validate176.errors = [error3(instancePath)];
return false;
}
validate176.errors = null;
return true;
}
exports.v46 = validate183;
function validate185(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.available === undefined) && (missing0 = "available"))) || ((data.runtime_state === undefined) && (missing0 = "runtime_state"))) || ((data.runtime_reason_code === undefined) && (missing0 = "runtime_reason_code"))) || ((data.capabilities === undefined) && (missing0 = "capabilities"))){
validate185.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
validate185.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
validate185.errors = [error1(instancePath+"/kind")];
return false;
}
if(!((data1 === "tts") || (data1 === "stt"))){
validate185.errors = [error71(instancePath+"/kind")];
return false;
}
}
if(data.available !== undefined){
let data2 = data.available;
if(typeof data2 !== "boolean"){
validate185.errors = [error14(instancePath+"/available")];
return false;
}
}
if(data.runtime_state !== undefined){
let data3 = data.runtime_state;
if(typeof data3 !== "string"){
validate185.errors = [error1(instancePath+"/runtime_state")];
return false;
}
if(!((data3 === "ready") || (data3 === "not_configured"))){
validate185.errors = [error72(instancePath+"/runtime_state")];
return false;
}
}
if(data.runtime_reason_code !== undefined){
let data4 = data.runtime_reason_code;
if((typeof data4 !== "string") && (data4 !== null)){
validate185.errors = [error15(instancePath+"/runtime_reason_code")];
return false;
}
}
if(data.capabilities !== undefined){
let data5 = data.capabilities;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
validate185.errors = [error1(instancePath+"/capabilities/" + i0)];
return false;
}
}
}
else {
validate185.errors = [error8(instancePath+"/capabilities")];
return false;
}
}
}
}
else {
validate185.errors = [error3(instancePath)];
return false;
}
validate185.errors = null;
return true;
}
function validate187(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.provider === undefined) && (missing0 = "provider")) || ((data.voice_id === undefined) && (missing0 = "voice_id"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.tier === undefined) && (missing0 = "tier"))) || ((data.recommended === undefined) && (missing0 = "recommended"))) || ((data.selection_group === undefined) && (missing0 = "selection_group"))) || ((data.is_default === undefined) && (missing0 = "is_default"))) || ((data.locale === undefined) && (missing0 = "locale"))) || ((data.latency_class === undefined) && (missing0 = "latency_class"))) || ((data.cost_class === undefined) && (missing0 = "cost_class"))) || ((data.channels === undefined) && (missing0 = "channels"))){
validate187.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.provider !== undefined){
let data0 = data.provider;
if(typeof data0 !== "string"){
validate187.errors = [error1(instancePath+"/provider")];
return false;
}
}
if(data.voice_id !== undefined){
let data1 = data.voice_id;
if(typeof data1 !== "string"){
validate187.errors = [error1(instancePath+"/voice_id")];
return false;
}
}
if(data.label !== undefined){
let data2 = data.label;
if(typeof data2 !== "string"){
validate187.errors = [error1(instancePath+"/label")];
return false;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(typeof data3 !== "string"){
validate187.errors = [error1(instancePath+"/source")];
return false;
}
}
if(data.tier !== undefined){
let data4 = data.tier;
if(typeof data4 !== "string"){
validate187.errors = [error1(instancePath+"/tier")];
return false;
}
}
if(data.recommended !== undefined){
let data5 = data.recommended;
if(typeof data5 !== "boolean"){
validate187.errors = [error14(instancePath+"/recommended")];
return false;
}
}
if(data.selection_group !== undefined){
let data6 = data.selection_group;
if(typeof data6 !== "string"){
validate187.errors = [error1(instancePath+"/selection_group")];
return false;
}
}
if(data.is_default !== undefined){
let data7 = data.is_default;
if(typeof data7 !== "boolean"){
validate187.errors = [error14(instancePath+"/is_default")];
return false;
}
}
if(data.locale !== undefined){
let data8 = data.locale;
if(typeof data8 !== "string"){
validate187.errors = [error1(instancePath+"/locale")];
return false;
}
}
if(data.latency_class !== undefined){
let data9 = data.latency_class;
if(typeof data9 !== "string"){
validate187.errors = [error1(instancePath+"/latency_class")];
return false;
}
}
if(data.cost_class !== undefined){
let data10 = data.cost_class;
if(typeof data10 !== "string"){
validate187.errors = [error1(instancePath+"/cost_class")];
return false;
}
}
if(data.channels !== undefined){
let data11 = data.channels;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if(((data11.phone === undefined) && (missing1 = "phone")) || ((data11.widget_realtime === undefined) && (missing1 = "widget_realtime"))){
validate187.errors = [error0(instancePath+"/channels", missing1)];
return false;
}
else {
if(data11.phone !== undefined){
let data12 = data11.phone;
if(typeof data12 !== "boolean"){
validate187.errors = [error14(instancePath+"/channels/phone")];
return false;
}
}
if(data11.widget_realtime !== undefined){
let data13 = data11.widget_realtime;
if(typeof data13 !== "boolean"){
validate187.errors = [error14(instancePath+"/channels/widget_realtime")];
return false;
}
}
}
}
else {
validate187.errors = [error3(instancePath+"/channels")];
return false;
}
}
}
}
else {
validate187.errors = [error3(instancePath)];
return false;
}
validate187.errors = null;
return true;
}
function validate184(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.generated_at === undefined) && (missing0 = "generated_at"))) || ((data.providers === undefined) && (missing0 = "providers"))) || ((data.voices === undefined) && (missing0 = "voices"))){
validate184.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.schema_version !== undefined){
let data0 = data.schema_version;
if(typeof data0 !== "string"){
validate184.errors = [error1(instancePath+"/schema_version")];
return false;
}
if(!(data0 === "voice_catalog.v1")){
validate184.errors = [error73(instancePath+"/schema_version")];
return false;
}
}
if(data.generated_at !== undefined){
let data1 = data.generated_at;
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
validate184.errors = [error2(instancePath+"/generated_at")];
return false;
}
}
else {
validate184.errors = [error1(instancePath+"/generated_at")];
return false;
}
}
if(data.providers !== undefined){
let data2 = data.providers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(validate185(data3, instancePath+"/providers/" + i0))){
validate184.errors = validate185.errors;
return false;
}
}
}
else {
validate184.errors = [error8(instancePath+"/providers")];
return false;
}
}
if(data.voices !== undefined){
let data4 = data.voices;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!(validate187(data5, instancePath+"/voices/" + i1))){
validate184.errors = validate187.errors;
return false;
}
}
}
else {
validate184.errors = [error8(instancePath+"/voices")];
return false;
}
}
}
}
else {
validate184.errors = [error3(instancePath)];
return false;
}
validate184.errors = null;
return true;
}
function validate183(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.ok === undefined) && (missing0 = "ok")) || ((data.voice_catalog === undefined) && (missing0 = "voice_catalog"))) || ((data.providers === undefined) && (missing0 = "providers"))) || ((data.models === undefined) && (missing0 = "models"))){
validate183.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.ok !== undefined){
let data0 = data.ok;
if(typeof data0 !== "boolean"){
validate183.errors = [error14(instancePath+"/ok")];
return false;
}
}
if(data.providers !== undefined){
let data1 = data.providers;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.tts === undefined) && (missing1 = "tts")) || ((data1.stt === undefined) && (missing1 = "stt"))){
validate183.errors = [error0(instancePath+"/providers", missing1)];
return false;
}
else {
if(data1.tts !== undefined){
let data2 = data1.tts;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
validate183.errors = [error1(instancePath+"/providers/tts/" + i0)];
return false;
}
}
}
else {
validate183.errors = [error8(instancePath+"/providers/tts")];
return false;
}
}
if(data1.stt !== undefined){
let data4 = data1.stt;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 !== "string"){
validate183.errors = [error1(instancePath+"/providers/stt/" + i1)];
return false;
}
}
}
else {
validate183.errors = [error8(instancePath+"/providers/stt")];
return false;
}
}
}
}
else {
validate183.errors = [error3(instancePath+"/providers")];
return false;
}
}
if(data.models !== undefined){
let data6 = data.models;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate183.errors = [error3(instancePath+"/models/" + i2)];
return false;
}
}
}
else {
validate183.errors = [error8(instancePath+"/models")];
return false;
}
}
if(data.voice_catalog !== undefined){
let data8 = data.voice_catalog;
if(!(validate184(data8, instancePath+"/voice_catalog"))){
validate183.errors = validate184.errors;
return false;
}
}
}
}
else {
validate183.errors = [error3(instancePath)];
return false;
}
validate183.errors = null;
return true;
}
exports.v47 = validate190;
function validate190(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.ok === undefined) && (missing0 = "ok")) || ((data.voice_catalog === undefined) && (missing0 = "voice_catalog"))){
validate190.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.ok !== undefined){
let data0 = data.ok;
if(typeof data0 !== "boolean"){
validate190.errors = [error14(instancePath+"/ok")];
return false;
}
}
if(data.voice_catalog !== undefined){
let data1 = data.voice_catalog;
if(!(validate184(data1, instancePath+"/voice_catalog"))){
validate190.errors = validate184.errors;
return false;
}
}
}
}
else {
validate190.errors = [error3(instancePath)];
return false;
}
validate190.errors = null;
return true;
}
exports.v48 = validate192;
function validate194(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.provider === undefined) && (missing0 = "provider")) || ((data.ready === undefined) && (missing0 = "ready"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.detail === undefined) && (missing0 = "detail"))){
validate194.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.provider !== undefined){
let data0 = data.provider;
if(typeof data0 !== "string"){
validate194.errors = [error1(instancePath+"/provider")];
return false;
}
}
if(data.ready !== undefined){
let data1 = data.ready;
if(typeof data1 !== "boolean"){
validate194.errors = [error14(instancePath+"/ready")];
return false;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
validate194.errors = [error1(instancePath+"/status")];
return false;
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 !== "string"){
validate194.errors = [error1(instancePath+"/detail")];
return false;
}
}
}
}
else {
validate194.errors = [error3(instancePath)];
return false;
}
validate194.errors = null;
return true;
}
function validate193(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.providers === undefined) && (missing0 = "providers")){
validate193.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.providers !== undefined){
let data0 = data.providers;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate194(data1, instancePath+"/providers/" + i0))){
validate193.errors = validate194.errors;
return false;
}
}
}
else {
validate193.errors = [error8(instancePath+"/providers")];
return false;
}
}
}
}
else {
validate193.errors = [error3(instancePath)];
return false;
}
validate193.errors = null;
return true;
}
function validate192(data, instancePath=""){
if(!(validate193(data, instancePath))){
validate192.errors = validate193.errors;
return false;
}
validate192.errors = null;
return true;
}
exports.v49 = validate197;
function validate197(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate193(data, instancePath))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
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
const err0 = error18(instancePath);
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate197.errors = vErrors;
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
validate197.errors = vErrors;
return errors === 0;
}
exports.v50 = validate200;
function validate201(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.tool_type === undefined) && (missing0 = "tool_type"))) || ((data.config_schema === undefined) && (missing0 = "config_schema"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate201.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
validate201.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
validate201.errors = [error1(instancePath+"/name")];
return false;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 !== "string"){
validate201.errors = [error1(instancePath+"/description")];
return false;
}
}
if(data.tool_type !== undefined){
let data3 = data.tool_type;
if(typeof data3 !== "string"){
validate201.errors = [error1(instancePath+"/tool_type")];
return false;
}
}
if(data.config_schema !== undefined){
let data4 = data.config_schema;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate201.errors = [error3(instancePath+"/config_schema")];
return false;
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
validate201.errors = [error2(instancePath+"/created_at")];
return false;
}
}
else {
validate201.errors = [error1(instancePath+"/created_at")];
return false;
}
}
}
}
else {
validate201.errors = [error3(instancePath)];
return false;
}
validate201.errors = null;
return true;
}
function validate200(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.tools === undefined) && (missing0 = "tools")){
validate200.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.tools !== undefined){
let data0 = data.tools;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate201(data1, instancePath+"/tools/" + i0))){
validate200.errors = validate201.errors;
return false;
}
}
}
else {
validate200.errors = [error8(instancePath+"/tools")];
return false;
}
}
}
}
else {
validate200.errors = [error3(instancePath)];
return false;
}
validate200.errors = null;
return true;
}
exports.v51 = validate203;
function validate203(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.ok === undefined) && (missing0 = "ok")) || ((data.tool_id === undefined) && (missing0 = "tool_id"))) || ((data.health_status === undefined) && (missing0 = "health_status"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.checked_at === undefined) && (missing0 = "checked_at"))) || ((data.http_status === undefined) && (missing0 = "http_status"))) || ((data.target_host === undefined) && (missing0 = "target_host"))){
validate203.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.ok !== undefined){
let data0 = data.ok;
if(typeof data0 !== "boolean"){
validate203.errors = [error14(instancePath+"/ok")];
return false;
}
}
if(data.tool_id !== undefined){
let data1 = data.tool_id;
if(typeof data1 !== "string"){
validate203.errors = [error1(instancePath+"/tool_id")];
return false;
}
}
if(data.health_status !== undefined){
let data2 = data.health_status;
if(typeof data2 !== "string"){
validate203.errors = [error1(instancePath+"/health_status")];
return false;
}
if(!(data2 === "healthy")){
validate203.errors = [error74(instancePath+"/health_status")];
return false;
}
}
if(data.code !== undefined){
let data3 = data.code;
if(typeof data3 !== "string"){
validate203.errors = [error1(instancePath+"/code")];
return false;
}
if(!((data3 === "tool_builtin_ok") || (data3 === "tool_connection_ok"))){
validate203.errors = [error75(instancePath+"/code")];
return false;
}
}
if(data.checked_at !== undefined){
let data4 = data.checked_at;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
validate203.errors = [error2(instancePath+"/checked_at")];
return false;
}
}
else {
validate203.errors = [error1(instancePath+"/checked_at")];
return false;
}
}
if(data.http_status !== undefined){
let data5 = data.http_status;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
validate203.errors = [error38(instancePath+"/http_status")];
return false;
}
}
if(data.target_host !== undefined){
let data6 = data.target_host;
if((typeof data6 !== "string") && (data6 !== null)){
validate203.errors = [error15(instancePath+"/target_host")];
return false;
}
}
}
}
else {
validate203.errors = [error3(instancePath)];
return false;
}
validate203.errors = null;
return true;
}
exports.v52 = validate204;
function validate205(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.enabled === undefined) && (missing0 = "enabled"))){
validate205.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
validate205.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
validate205.errors = [error1(instancePath+"/name")];
return false;
}
}
if(data.enabled !== undefined){
let data2 = data.enabled;
if(typeof data2 !== "boolean"){
validate205.errors = [error14(instancePath+"/enabled")];
return false;
}
}
}
}
else {
validate205.errors = [error3(instancePath)];
return false;
}
validate205.errors = null;
return true;
}
function validate204(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.status === undefined) && (missing0 = "status")) || ((data.agent_id === undefined) && (missing0 = "agent_id"))) || ((data.tool_id === undefined) && (missing0 = "tool_id"))) || ((data.tools_registry === undefined) && (missing0 = "tools_registry"))){
validate204.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
validate204.errors = [error1(instancePath+"/status")];
return false;
}
if(!(data0 === "enabled")){
validate204.errors = [error76(instancePath+"/status")];
return false;
}
}
if(data.agent_id !== undefined){
let data1 = data.agent_id;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate204.errors = [error5(instancePath+"/agent_id")];
return false;
}
}
else {
validate204.errors = [error1(instancePath+"/agent_id")];
return false;
}
}
if(data.tool_id !== undefined){
let data2 = data.tool_id;
if(typeof data2 !== "string"){
validate204.errors = [error1(instancePath+"/tool_id")];
return false;
}
}
if(data.tools_registry !== undefined){
let data3 = data.tools_registry;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(validate205(data4, instancePath+"/tools_registry/" + i0))){
validate204.errors = validate205.errors;
return false;
}
}
}
else {
validate204.errors = [error8(instancePath+"/tools_registry")];
return false;
}
}
}
}
else {
validate204.errors = [error3(instancePath)];
return false;
}
validate204.errors = null;
return true;
}
exports.v53 = validate207;
function validate207(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.status === undefined) && (missing0 = "status")) || ((data.agent_id === undefined) && (missing0 = "agent_id"))) || ((data.tool_id === undefined) && (missing0 = "tool_id"))) || ((data.tools_registry === undefined) && (missing0 = "tools_registry"))){
validate207.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
validate207.errors = [error1(instancePath+"/status")];
return false;
}
if(!(data0 === "disabled")){
validate207.errors = [error77(instancePath+"/status")];
return false;
}
}
if(data.agent_id !== undefined){
let data1 = data.agent_id;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate207.errors = [error5(instancePath+"/agent_id")];
return false;
}
}
else {
validate207.errors = [error1(instancePath+"/agent_id")];
return false;
}
}
if(data.tool_id !== undefined){
let data2 = data.tool_id;
if(typeof data2 !== "string"){
validate207.errors = [error1(instancePath+"/tool_id")];
return false;
}
}
if(data.tools_registry !== undefined){
let data3 = data.tools_registry;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(validate205(data4, instancePath+"/tools_registry/" + i0))){
validate207.errors = validate205.errors;
return false;
}
}
}
else {
validate207.errors = [error8(instancePath+"/tools_registry")];
return false;
}
}
}
}
else {
validate207.errors = [error3(instancePath)];
return false;
}
validate207.errors = null;
return true;
}
exports.v54 = validate209;
function validate210(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.org_id === undefined) && (missing0 = "org_id"))) || ((data.agent_id === undefined) && (missing0 = "agent_id"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.source_type === undefined) && (missing0 = "source_type"))) || ((data.source_value === undefined) && (missing0 = "source_value"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.metadata === undefined) && (missing0 = "metadata"))) || ((data.chunk_count === undefined) && (missing0 = "chunk_count"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate210.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate210.errors = [error5(instancePath+"/id")];
return false;
}
}
else {
validate210.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.org_id !== undefined){
let data1 = data.org_id;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate210.errors = [error5(instancePath+"/org_id")];
return false;
}
}
else {
validate210.errors = [error1(instancePath+"/org_id")];
return false;
}
}
if(data.agent_id !== undefined){
let data2 = data.agent_id;
if((typeof data2 !== "string") && (data2 !== null)){
validate210.errors = [error15(instancePath+"/agent_id")];
return false;
}
if(typeof data2 === "string"){
if(!(formats2.test(data2))){
validate210.errors = [error5(instancePath+"/agent_id")];
return false;
}
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 !== "string"){
validate210.errors = [error1(instancePath+"/name")];
return false;
}
}
if(data.source_type !== undefined){
let data4 = data.source_type;
if(typeof data4 !== "string"){
validate210.errors = [error1(instancePath+"/source_type")];
return false;
}
if(!(((((((data4 === "text") || (data4 === "manual_text")) || (data4 === "url")) || (data4 === "website")) || (data4 === "document")) || (data4 === "crm")) || (data4 === "property_feed"))){
validate210.errors = [error78(instancePath+"/source_type")];
return false;
}
}
if(data.source_value !== undefined){
let data5 = data.source_value;
if(typeof data5 !== "string"){
validate210.errors = [error1(instancePath+"/source_value")];
return false;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
validate210.errors = [error1(instancePath+"/status")];
return false;
}
if(!(((data6 === "pending") || (data6 === "ready")) || (data6 === "failed"))){
validate210.errors = [error79(instancePath+"/status")];
return false;
}
}
if(data.metadata !== undefined){
let data7 = data.metadata;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate210.errors = [error3(instancePath+"/metadata")];
return false;
}
}
if(data.chunk_count !== undefined){
let data8 = data.chunk_count;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate210.errors = [error10(instancePath+"/chunk_count")];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate210.errors = [error21(instancePath+"/chunk_count")];
return false;
}
}
}
if(data.created_at !== undefined){
let data9 = data.created_at;
if(typeof data9 === "string"){
if(!(formats0.validate(data9))){
validate210.errors = [error2(instancePath+"/created_at")];
return false;
}
}
else {
validate210.errors = [error1(instancePath+"/created_at")];
return false;
}
}
if(data.updated_at !== undefined){
let data10 = data.updated_at;
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
validate210.errors = [error2(instancePath+"/updated_at")];
return false;
}
}
else {
validate210.errors = [error1(instancePath+"/updated_at")];
return false;
}
}
}
}
else {
validate210.errors = [error3(instancePath)];
return false;
}
validate210.errors = null;
return true;
}
function validate209(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.source === undefined) && (missing0 = "source"))){
validate209.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate210(data1, instancePath+"/data/" + i0))){
validate209.errors = validate210.errors;
return false;
}
}
}
else {
validate209.errors = [error8(instancePath+"/data")];
return false;
}
}
if(data.source !== undefined){
let data2 = data.source;
if(typeof data2 !== "string"){
validate209.errors = [error1(instancePath+"/source")];
return false;
}
if(!(data2 === "knowledge_documents")){
validate209.errors = [error80(instancePath+"/source")];
return false;
}
}
}
}
else {
validate209.errors = [error3(instancePath)];
return false;
}
validate209.errors = null;
return true;
}
exports.v55 = validate212;
function validate212(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.source === undefined) && (missing0 = "source"))){
validate212.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.source !== undefined){
let data0 = data.source;
if(typeof data0 !== "string"){
validate212.errors = [error1(instancePath+"/source")];
return false;
}
if(!(data0 === "knowledge_documents")){
validate212.errors = [error80(instancePath+"/source")];
return false;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(!(validate210(data1, instancePath+"/data"))){
validate212.errors = validate210.errors;
return false;
}
}
}
}
else {
validate212.errors = [error3(instancePath)];
return false;
}
validate212.errors = null;
return true;
}
exports.v56 = validate214;
function validate214(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.ok === undefined) && (missing0 = "ok")) || ((data.status === undefined) && (missing0 = "status"))){
validate214.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.ok !== undefined){
let data0 = data.ok;
if(typeof data0 !== "boolean"){
validate214.errors = [error14(instancePath+"/ok")];
return false;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
validate214.errors = [error1(instancePath+"/status")];
return false;
}
if(!(data1 === "queued")){
validate214.errors = [error31(instancePath+"/status")];
return false;
}
}
}
}
else {
validate214.errors = [error3(instancePath)];
return false;
}
validate214.errors = null;
return true;
}
exports.v57 = validate215;
function validate217(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.org_id === undefined) && (missing0 = "org_id"))) || ((data.event_type === undefined) && (missing0 = "event_type"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate217.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate217.errors = [error5(instancePath+"/id")];
return false;
}
}
else {
validate217.errors = [error1(instancePath+"/id")];
return false;
}
}
if(data.org_id !== undefined){
let data1 = data.org_id;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate217.errors = [error5(instancePath+"/org_id")];
return false;
}
}
else {
validate217.errors = [error1(instancePath+"/org_id")];
return false;
}
}
if(data.agent_id !== undefined){
let data2 = data.agent_id;
if((typeof data2 !== "string") && (data2 !== null)){
validate217.errors = [error15(instancePath+"/agent_id")];
return false;
}
if(typeof data2 === "string"){
if(!(formats2.test(data2))){
validate217.errors = [error5(instancePath+"/agent_id")];
return false;
}
}
}
if(data.conversation_id !== undefined){
let data3 = data.conversation_id;
if((typeof data3 !== "string") && (data3 !== null)){
validate217.errors = [error15(instancePath+"/conversation_id")];
return false;
}
if(typeof data3 === "string"){
if(!(formats2.test(data3))){
validate217.errors = [error5(instancePath+"/conversation_id")];
return false;
}
}
}
if(data.event_type !== undefined){
let data4 = data.event_type;
if(typeof data4 !== "string"){
validate217.errors = [error1(instancePath+"/event_type")];
return false;
}
if(!(((((data4 === "agent_input") || (data4 === "agent_output")) || (data4 === "agent_step")) || (data4 === "tool_call")) || (data4 === "tool_response"))){
validate217.errors = [error81(instancePath+"/event_type")];
return false;
}
}
if(data.payload !== undefined){
let data5 = data.payload;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
validate217.errors = [error3(instancePath+"/payload")];
return false;
}
}
if(data.created_at !== undefined){
let data6 = data.created_at;
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
validate217.errors = [error2(instancePath+"/created_at")];
return false;
}
}
else {
validate217.errors = [error1(instancePath+"/created_at")];
return false;
}
}
}
}
else {
validate217.errors = [error3(instancePath)];
return false;
}
validate217.errors = null;
return true;
}
function validate216(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.traces === undefined) && (missing0 = "traces")){
validate216.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.traces !== undefined){
let data0 = data.traces;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate217(data1, instancePath+"/traces/" + i0))){
validate216.errors = validate217.errors;
return false;
}
}
}
else {
validate216.errors = [error8(instancePath+"/traces")];
return false;
}
}
}
}
else {
validate216.errors = [error3(instancePath)];
return false;
}
validate216.errors = null;
return true;
}
function validate215(data, instancePath=""){
if(!(validate216(data, instancePath))){
validate215.errors = validate216.errors;
return false;
}
validate215.errors = null;
return true;
}
return exports
})()
const headers = (() => {
const exports = {}
const error0 = (instancePath) => ({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
const error1 = (instancePath) => ({instancePath,keyword:"const",params:{allowedValue: "2026-04-14"},message:"must be equal to constant"});
const error2 = (instancePath) => ({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
const error3 = (instancePath, value) => ({instancePath,keyword:"required",params:{missingProperty: value},message:"must have required property '"+value+"'"});
const error4 = (instancePath) => ({instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"});
const error5 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
const error6 = (instancePath) => ({instancePath,keyword:"const",params:{allowedValue: "true"},message:"must be equal to constant"});
exports.v1 = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["api-version"] !== undefined){
let data0 = data["api-version"];
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
validate0.errors = [error0(instancePath+"/api-version")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["api-version"] = coerced0;
}
}
}
if("2026-04-14" !== data0){
validate0.errors = [error1(instancePath+"/api-version")];
return false;
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
validate0.errors = [error0(instancePath+"/x-request-id")];
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
validate1.errors = [error4(instancePath+"/retry-after")];
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
validate1.errors = [error5(instancePath+"/retry-after")];
return false;
}
}
}
if(data["api-version"] !== undefined){
let data1 = data["api-version"];
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
validate1.errors = [error0(instancePath+"/api-version")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["api-version"] = coerced1;
}
}
}
if("2026-04-14" !== data1){
validate1.errors = [error1(instancePath+"/api-version")];
return false;
}
}
if(data["x-request-id"] !== undefined){
let data2 = data["x-request-id"];
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
validate1.errors = [error0(instancePath+"/x-request-id")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["x-request-id"] = coerced2;
}
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
validate2.errors = [error4(instancePath+"/retry-after")];
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
validate2.errors = [error5(instancePath+"/retry-after")];
return false;
}
}
}
if(data["api-version"] !== undefined){
let data1 = data["api-version"];
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
validate2.errors = [error0(instancePath+"/api-version")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["api-version"] = coerced1;
}
}
}
if("2026-04-14" !== data1){
validate2.errors = [error1(instancePath+"/api-version")];
return false;
}
}
if(data["x-request-id"] !== undefined){
let data2 = data["x-request-id"];
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
validate2.errors = [error0(instancePath+"/x-request-id")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["x-request-id"] = coerced2;
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
if(data["api-version"] !== undefined){
let data0 = data["api-version"];
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
validate3.errors = [error0(instancePath+"/api-version")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["api-version"] = coerced0;
}
}
}
if("2026-04-14" !== data0){
validate3.errors = [error1(instancePath+"/api-version")];
return false;
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
validate3.errors = [error0(instancePath+"/x-request-id")];
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
if(data["idempotency-replayed"] !== undefined){
let data2 = data["idempotency-replayed"];
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
validate3.errors = [error0(instancePath+"/idempotency-replayed")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["idempotency-replayed"] = coerced2;
}
}
}
if("true" !== data2){
validate3.errors = [error6(instancePath+"/idempotency-replayed")];
return false;
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
return exports
})()
module.exports = {
  "getServiceToken": { "200": { "body": { "application/json": bodies.v1 }, "headers": headers.v1 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "listMyOrgs": { "200": { "body": { "application/json": bodies.v3 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "startCliDeviceAuth": { "200": { "body": { "application/json": bodies.v4 }, "headers": headers.v1 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "approveCliDeviceAuth": { "200": { "body": { "application/json": bodies.v5 }, "headers": headers.v1 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "410": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "pollCliDeviceAuth": { "200": { "body": { "application/json": bodies.v6 }, "headers": headers.v1 }, "202": { "body": { "application/json": bodies.v7 }, "headers": headers.v1 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "410": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "listAgents": { "200": { "body": { "application/json": bodies.v8 }, "headers": headers.v1 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "createAgent": { "200": { "body": { "application/json": bodies.v9 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "getAgent": { "200": { "body": { "application/json": bodies.v10 }, "headers": headers.v1 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "getAgentDraft": { "200": { "body": { "application/json": bodies.v11 }, "headers": headers.v1 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "updateAgentDraft": { "200": { "body": { "application/json": bodies.v11 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "validateAgentDraft": { "200": { "body": { "application/json": bodies.v12 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v13 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "compileAgentBlueprint": { "200": { "body": { "application/json": bodies.v14 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "publishAgent": { "200": { "body": { "application/json": bodies.v15 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v16 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "getAgentReadiness": { "200": { "body": { "application/json": bodies.v17 }, "headers": headers.v1 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "handoffLead": { "200": { "body": { "application/json": bodies.v18 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "updateLeadExtraction": { "200": { "body": { "application/json": bodies.v19 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "replyToConversation": { "200": { "body": { "application/json": bodies.v20 }, "headers": headers.v4 }, "202": { "body": { "application/json": bodies.v21 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v22 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v23 }, "headers": headers.v3 } },
  "getConversationFeedback": { "200": { "body": { "application/json": bodies.v24 }, "headers": headers.v1 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "submitConversationFeedback": { "200": { "body": { "application/json": bodies.v25 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "listWebhooks": { "200": { "body": { "application/json": bodies.v26 }, "headers": headers.v1 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "registerWebhook": { "200": { "body": { "application/json": bodies.v27 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "deleteWebhook": { "200": { "body": { "application/json": bodies.v28 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "getWebhookDeliveries": { "200": { "body": { "application/json": bodies.v29 }, "headers": headers.v1 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "getWebhookObservability": { "200": { "body": { "application/json": bodies.v30 }, "headers": headers.v1 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "createOrg": { "200": { "body": { "application/json": bodies.v31 }, "headers": headers.v4 }, "201": { "body": { "application/json": bodies.v31 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "getOrgOnboarding": { "200": { "body": { "application/json": bodies.v32 }, "headers": headers.v1 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "listOrgMembers": { "200": { "body": { "application/json": bodies.v33 }, "headers": headers.v1 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "inviteOrgMember": { "200": { "body": { "application/json": bodies.v34 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "ensureWidgetChannel": { "200": { "body": { "application/json": bodies.v35 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "connectWhatsAppChannel": { "200": { "body": { "application/json": bodies.v36 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "getWhatsAppChannelStatus": { "200": { "body": { "application/json": bodies.v36 }, "headers": headers.v1 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "verifyWhatsAppChannel": { "200": { "body": { "application/json": bodies.v37 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "testWhatsAppChannel": { "200": { "body": { "application/json": bodies.v38 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "502": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "connectInstagramChannel": { "200": { "body": { "application/json": bodies.v39 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "getInstagramChannelStatus": { "200": { "body": { "application/json": bodies.v39 }, "headers": headers.v1 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "verifyInstagramChannel": { "200": { "body": { "application/json": bodies.v40 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "testInstagramChannel": { "200": { "body": { "application/json": bodies.v41 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "502": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "verifyVoiceProvider": { "200": { "body": { "application/json": bodies.v42 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "502": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "rewardVoiceProvider": { "200": { "body": { "application/json": bodies.v43 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "optimizeVoiceProvider": { "200": { "body": { "application/json": bodies.v44 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "getVoiceScorecard": { "200": { "body": { "application/json": bodies.v45 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "502": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "getSpeechCatalog": { "200": { "body": { "application/json": bodies.v46 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "getSpeechVoiceCatalog": { "200": { "body": { "application/json": bodies.v47 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "previewVoice": { "200": { "headers": headers.v1 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "502": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "getRealtimeProviderHealth": { "200": { "body": { "application/json": bodies.v48 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "502": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v49 }, "headers": headers.v3 } },
  "listTools": { "200": { "body": { "application/json": bodies.v50 }, "headers": headers.v1 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "testToolConnection": { "200": { "body": { "application/json": bodies.v51 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "502": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "enableAgentTool": { "200": { "body": { "application/json": bodies.v52 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "disableAgentTool": { "200": { "body": { "application/json": bodies.v53 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "listKnowledgeDocuments": { "200": { "body": { "application/json": bodies.v54 }, "headers": headers.v1 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "createKnowledgeDocument": { "200": { "body": { "application/json": bodies.v55 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "408": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "415": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "deleteKnowledgeDocument": { "200": { "body": { "application/json": bodies.v28 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "reindexKnowledgeDocument": { "200": { "body": { "application/json": bodies.v56 }, "headers": headers.v4 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "404": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 }, "422": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
  "listTraces": { "200": { "body": { "application/json": bodies.v57 }, "headers": headers.v1 }, "400": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "403": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 }, "headers": headers.v1 }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v3 } },
}
