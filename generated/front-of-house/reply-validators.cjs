// Written by "npm run generate"; do not edit.
'use strict'
const bodies = (() => {
const exports = {}
exports.v1 = validate52;
const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.token === undefined) && (missing0 = "token")) || ((data.expires_at === undefined) && (missing0 = "expires_at"))){
validate53.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.token !== undefined){
const _errs1 = errors;
if(typeof data.token !== "string"){
validate53.errors = [{instancePath:instancePath+"/token",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
let data1 = data.expires_at;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
validate53.errors = [{instancePath:instancePath+"/expires_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/expires_at",keyword:"type",params:{type: "string"},message:"must be string"}];
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
const pattern3 = new RegExp("^[a-z0-9]+(_[a-z0-9]+)*$", "u");
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
const _errs1 = errors;
if(typeof data.error !== "string"){
validate56.errors = [{instancePath:instancePath+"/error",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
let data1 = data.detail;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate56.errors = [{instancePath:instancePath+"/detail",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remediation !== undefined){
const _errs6 = errors;
if(typeof data.remediation !== "string"){
validate56.errors = [{instancePath:instancePath+"/remediation",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data3 = data.code;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
validate56.errors = [{instancePath:instancePath+"/code",keyword:"pattern",params:{pattern: "^[a-z0-9]+(_[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(_[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"}];
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
const schema25 = {"type":"object","required":["org_id","org_name","plan","role"],"properties":{"org_id":{"type":"string","format":"uuid"},"org_name":{"type":"string"},"plan":{"type":"string","enum":["bronze","silver","gold","internal"]},"role":{"type":"string","enum":["owner","admin","member","viewer"]}}};
const formats2 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.org_id === undefined) && (missing0 = "org_id")) || ((data.org_name === undefined) && (missing0 = "org_name"))) || ((data.plan === undefined) && (missing0 = "plan"))) || ((data.role === undefined) && (missing0 = "role"))){
validate60.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.org_id !== undefined){
let data0 = data.org_id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate60.errors = [{instancePath:instancePath+"/org_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate60.errors = [{instancePath:instancePath+"/org_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.org_name !== undefined){
const _errs3 = errors;
if(typeof data.org_name !== "string"){
validate60.errors = [{instancePath:instancePath+"/org_name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data2 = data.plan;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate60.errors = [{instancePath:instancePath+"/plan",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data2 === "bronze") || (data2 === "silver")) || (data2 === "gold")) || (data2 === "internal"))){
validate60.errors = [{instancePath:instancePath+"/plan",keyword:"enum",params:{allowedValues: schema25.properties.plan.enum},message:"must be equal to one of the allowed values"}];
return false;
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
validate60.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data3 === "owner") || (data3 === "admin")) || (data3 === "member")) || (data3 === "viewer"))){
validate60.errors = [{instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema25.properties.role.enum},message:"must be equal to one of the allowed values"}];
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.orgs === undefined) && (missing0 = "orgs")){
validate59.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orgs !== undefined){
let data0 = data.orgs;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate60(data0[i0], {instancePath:instancePath+"/orgs/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/orgs",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
validate58.errors = vErrors;
return errors === 0;
}
exports.v4 = validate63;
const formats4 = require("ajv-formats/dist/formats").fullFormats.uri;
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.device_code === undefined) && (missing0 = "device_code")) || ((data.user_code === undefined) && (missing0 = "user_code"))) || ((data.verification_uri === undefined) && (missing0 = "verification_uri"))) || ((data.verification_uri_complete === undefined) && (missing0 = "verification_uri_complete"))) || ((data.expires_in === undefined) && (missing0 = "expires_in"))) || ((data.interval === undefined) && (missing0 = "interval"))){
validate64.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.device_code !== undefined){
const _errs1 = errors;
if(typeof data.device_code !== "string"){
validate64.errors = [{instancePath:instancePath+"/device_code",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_code !== undefined){
const _errs3 = errors;
if(typeof data.user_code !== "string"){
validate64.errors = [{instancePath:instancePath+"/user_code",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verification_uri !== undefined){
let data2 = data.verification_uri;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats4(data2))){
validate64.errors = [{instancePath:instancePath+"/verification_uri",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/verification_uri",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.verification_uri_complete !== undefined){
let data3 = data.verification_uri_complete;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats4(data3))){
validate64.errors = [{instancePath:instancePath+"/verification_uri_complete",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/verification_uri_complete",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.expires_in !== undefined){
let data4 = data.expires_in;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate64.errors = [{instancePath:instancePath+"/expires_in",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interval !== undefined){
let data5 = data.interval;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate64.errors = [{instancePath:instancePath+"/interval",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate64.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
validate63.errors = vErrors;
return errors === 0;
}
exports.v5 = validate66;
const schema29 = {"type":"object","required":["status","expires_at","user_code"],"properties":{"status":{"type":"string","enum":["approved"]},"user_code":{"type":"string"},"expires_at":{"type":"string","format":"date-time"}}};
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.status === undefined) && (missing0 = "status")) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.user_code === undefined) && (missing0 = "user_code"))){
validate67.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate67.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "approved")){
validate67.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema29.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_code !== undefined){
const _errs3 = errors;
if(typeof data.user_code !== "string"){
validate67.errors = [{instancePath:instancePath+"/user_code",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
if(!(formats0.validate(data2))){
validate67.errors = [{instancePath:instancePath+"/expires_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate67.errors = [{instancePath:instancePath+"/expires_at",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate67.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate67(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
validate66.errors = vErrors;
return errors === 0;
}
exports.v6 = validate69;
const schema31 = {"type":"object","required":["status","token","expires_at"],"properties":{"status":{"type":"string","enum":["approved"]},"token":{"type":"string"},"expires_at":{"type":"string","format":"date-time"}}};
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.status === undefined) && (missing0 = "status")) || ((data.token === undefined) && (missing0 = "token"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))){
validate70.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate70.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "approved")){
validate70.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema31.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined){
const _errs3 = errors;
if(typeof data.token !== "string"){
validate70.errors = [{instancePath:instancePath+"/token",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
if(!(formats0.validate(data2))){
validate70.errors = [{instancePath:instancePath+"/expires_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate70.errors = [{instancePath:instancePath+"/expires_at",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate70.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate70(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
validate69.errors = vErrors;
return errors === 0;
}
exports.v7 = validate72;
const schema33 = {"type":"object","required":["status","code"],"properties":{"status":{"type":"string","enum":["authorization_pending"]},"code":{"type":"string","enum":["authorization_pending"]}}};
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) && (missing0 = "status")) || ((data.code === undefined) && (missing0 = "code"))){
validate73.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate73.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "authorization_pending")){
validate73.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema33.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
if(typeof data1 !== "string"){
validate73.errors = [{instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "authorization_pending")){
validate73.errors = [{instancePath:instancePath+"/code",keyword:"enum",params:{allowedValues: schema33.properties.code.enum},message:"must be equal to one of the allowed values"}];
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
validate73.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
validate72.errors = vErrors;
return errors === 0;
}
exports.v8 = validate75;
const schema36 = {"type":"object","required":["id","org_id","name","type","is_active","created_at","updated_at","sim_cert_at"],"properties":{"id":{"type":"string","format":"uuid"},"org_id":{"type":"string","format":"uuid"},"name":{"type":"string"},"type":{"type":"string","enum":["custom","inbound_buyer","inbound_landlord"]},"is_active":{"type":"boolean"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"sim_cert_at":{"type":["string","null"],"format":"date-time"}}};
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.org_id === undefined) && (missing0 = "org_id"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.is_active === undefined) && (missing0 = "is_active"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))) || ((data.sim_cert_at === undefined) && (missing0 = "sim_cert_at"))){
validate77.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate77.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate77.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(formats2.test(data1))){
validate77.errors = [{instancePath:instancePath+"/org_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate77.errors = [{instancePath:instancePath+"/org_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate77.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data3 = data.type;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate77.errors = [{instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "custom") || (data3 === "inbound_buyer")) || (data3 === "inbound_landlord"))){
validate77.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema36.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_active !== undefined){
const _errs9 = errors;
if(typeof data.is_active !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/is_active",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data5 = data.created_at;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
validate77.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate77.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.updated_at !== undefined){
let data6 = data.updated_at;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
validate77.errors = [{instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate77.errors = [{instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.sim_cert_at !== undefined){
let data7 = data.sim_cert_at;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate77.errors = [{instancePath:instancePath+"/sim_cert_at",keyword:"type",params:{type: schema36.properties.sim_cert_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs15){
if(errors === _errs15){
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
validate77.errors = [{instancePath:instancePath+"/sim_cert_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
validate77.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.agents === undefined) && (missing0 = "agents")){
validate76.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.agents !== undefined){
let data0 = data.agents;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate77(data0[i0], {instancePath:instancePath+"/agents/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/agents",keyword:"type",params:{type: "array"},message:"must be array"}];
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
exports.v9 = validate80;
const schema39 = {"type":"object","required":["ok"],"properties":{"ok":{"type":"boolean","enum":[true]}}};
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ok === undefined) && (missing0 = "ok")){
validate82.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ok !== undefined){
let data0 = data.ok;
if(typeof data0 !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(!(data0 === true)){
validate82.errors = [{instancePath:instancePath+"/ok",keyword:"enum",params:{allowedValues: schema39.properties.ok.enum},message:"must be equal to one of the allowed values"}];
return false;
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
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.agent === undefined) && (missing0 = "agent")){
validate81.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.agent !== undefined){
if(!(validate77(data.agent, {instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
}
else {
validate81.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
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
exports.v10 = validate86;
function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
validate86.errors = vErrors;
return errors === 0;
}
exports.v11 = validate88;
function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate89.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}
function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate89(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
validate88.errors = vErrors;
return errors === 0;
}
exports.v12 = validate91;
const schema45 = {"type":"object","required":["code","message","path","severity"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"path":{"type":"string"},"severity":{"type":"string","enum":["error","warning"]}}};
function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.severity === undefined) && (missing0 = "severity"))){
validate93.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
const _errs1 = errors;
if(typeof data.code !== "string"){
validate93.errors = [{instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs3 = errors;
if(typeof data.message !== "string"){
validate93.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs5 = errors;
if(typeof data.path !== "string"){
validate93.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data3 = data.severity;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate93.errors = [{instancePath:instancePath+"/severity",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "error") || (data3 === "warning"))){
validate93.errors = [{instancePath:instancePath+"/severity",keyword:"enum",params:{allowedValues: schema45.properties.severity.enum},message:"must be equal to one of the allowed values"}];
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
if(((data.ok === undefined) && (missing0 = "ok")) || ((data.errors === undefined) && (missing0 = "errors"))){
validate92.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate92.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errors !== undefined){
let data1 = data.errors;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(typeof data1[i0] !== "string"){
validate92.errors = [{instancePath:instancePath+"/errors/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate92.errors = [{instancePath:instancePath+"/errors",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.warnings !== undefined){
let data3 = data.warnings;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(typeof data3[i1] !== "string"){
validate92.errors = [{instancePath:instancePath+"/warnings/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate92.errors = [{instancePath:instancePath+"/warnings",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issues !== undefined){
let data5 = data.issues;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid3 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
const _errs13 = errors;
if(!(validate93(data5[i2], {instancePath:instancePath+"/issues/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
else {
validate92.errors = [{instancePath:instancePath+"/issues",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
const _errs14 = errors;
if(typeof data.error !== "string"){
validate92.errors = [{instancePath:instancePath+"/error",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate92.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate92(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
validate91.errors = vErrors;
return errors === 0;
}
exports.v13 = validate96;
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate92(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
validate96.errors = vErrors;
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
validate96.errors = vErrors;
return errors === 0;
}
exports.v14 = validate99;
const schema48 = {"type":"object","required":["ok","applied","authoring_model","draft_hash","validation","draft"],"properties":{"ok":{"type":"boolean"},"applied":{"type":"boolean"},"authoring_model":{"type":"string","enum":["conversation_blueprint.v1"]},"draft_hash":{"type":"string"},"validation":{"type":"object","properties":{"valid":{"type":"boolean"},"errors":{"type":"array","items":{"type":"string"}},"warnings":{"type":"array","items":{"type":"string"}},"confidence":{"type":"number","minimum":0,"maximum":1}},"required":["valid","errors","warnings","confidence"]},"draft":{"$ref":"component:PolicyDraft"}}};
function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.ok === undefined) && (missing0 = "ok")) || ((data.applied === undefined) && (missing0 = "applied"))) || ((data.authoring_model === undefined) && (missing0 = "authoring_model"))) || ((data.draft_hash === undefined) && (missing0 = "draft_hash"))) || ((data.validation === undefined) && (missing0 = "validation"))) || ((data.draft === undefined) && (missing0 = "draft"))){
validate100.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.applied !== undefined){
const _errs3 = errors;
if(typeof data.applied !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/applied",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authoring_model !== undefined){
let data2 = data.authoring_model;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate100.errors = [{instancePath:instancePath+"/authoring_model",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data2 === "conversation_blueprint.v1")){
validate100.errors = [{instancePath:instancePath+"/authoring_model",keyword:"enum",params:{allowedValues: schema48.properties.authoring_model.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.draft_hash !== undefined){
const _errs7 = errors;
if(typeof data.draft_hash !== "string"){
validate100.errors = [{instancePath:instancePath+"/draft_hash",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validation !== undefined){
let data4 = data.validation;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((((data4.valid === undefined) && (missing1 = "valid")) || ((data4.errors === undefined) && (missing1 = "errors"))) || ((data4.warnings === undefined) && (missing1 = "warnings"))) || ((data4.confidence === undefined) && (missing1 = "confidence"))){
validate100.errors = [{instancePath:instancePath+"/validation",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.valid !== undefined){
const _errs11 = errors;
if(typeof data4.valid !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/validation/valid",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.errors !== undefined){
let data6 = data4.errors;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(typeof data6[i0] !== "string"){
validate100.errors = [{instancePath:instancePath+"/validation/errors/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
else {
validate100.errors = [{instancePath:instancePath+"/validation/errors",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.warnings !== undefined){
let data8 = data4.warnings;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data8)){
var valid3 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs19 = errors;
if(typeof data8[i1] !== "string"){
validate100.errors = [{instancePath:instancePath+"/validation/warnings/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
else {
validate100.errors = [{instancePath:instancePath+"/validation/warnings",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.confidence !== undefined){
let data10 = data4.confidence;
const _errs21 = errors;
if(errors === _errs21){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
validate100.errors = [{instancePath:instancePath+"/validation/confidence",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate100.errors = [{instancePath:instancePath+"/validation/confidence",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate100.errors = [{instancePath:instancePath+"/validation/confidence",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
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
}
else {
validate100.errors = [{instancePath:instancePath+"/validation",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.draft !== undefined){
const _errs23 = errors;
if(!(validate89(data.draft, {instancePath:instancePath+"/draft",parentData:data,parentDataProperty:"draft",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
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
else {
validate100.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}
function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate100(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
validate99.errors = vErrors;
return errors === 0;
}
exports.v15 = validate103;
const schema50 = {"allOf":[{"$ref":"component:OkResponse"},{"type":"object","properties":{"version":{"type":"integer"},"published_at":{"type":"string","format":"date-time"},"certification_evidence":{"type":["object","null"],"required":["source","certificate_id","draft_hash","issued_at"],"properties":{"source":{"type":"string"},"certificate_id":{"type":"string","format":"uuid"},"draft_hash":{"type":"string"},"issued_at":{"type":"string","format":"date-time"}}},"break_glass":{"type":"boolean","enum":[true]}},"required":["version","published_at","certification_evidence"]}]};
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.version === undefined) && (missing0 = "version")) || ((data.published_at === undefined) && (missing0 = "published_at"))) || ((data.certification_evidence === undefined) && (missing0 = "certification_evidence"))){
validate104.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.version !== undefined){
let data0 = data.version;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate104.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.published_at !== undefined){
let data1 = data.published_at;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
validate104.errors = [{instancePath:instancePath+"/published_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/published_at",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.certification_evidence !== undefined){
let data2 = data.certification_evidence;
const _errs7 = errors;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
validate104.errors = [{instancePath:instancePath+"/certification_evidence",keyword:"type",params:{type: schema50.allOf[1].properties.certification_evidence.type},message:"must be object,null"}];
return false;
}
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((((data2.source === undefined) && (missing1 = "source")) || ((data2.certificate_id === undefined) && (missing1 = "certificate_id"))) || ((data2.draft_hash === undefined) && (missing1 = "draft_hash"))) || ((data2.issued_at === undefined) && (missing1 = "issued_at"))){
validate104.errors = [{instancePath:instancePath+"/certification_evidence",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.source !== undefined){
const _errs9 = errors;
if(typeof data2.source !== "string"){
validate104.errors = [{instancePath:instancePath+"/certification_evidence/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.certificate_id !== undefined){
let data4 = data2.certificate_id;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data4 === "string"){
if(!(formats2.test(data4))){
validate104.errors = [{instancePath:instancePath+"/certification_evidence/certificate_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/certification_evidence/certificate_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.draft_hash !== undefined){
const _errs13 = errors;
if(typeof data2.draft_hash !== "string"){
validate104.errors = [{instancePath:instancePath+"/certification_evidence/draft_hash",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.issued_at !== undefined){
let data6 = data2.issued_at;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
validate104.errors = [{instancePath:instancePath+"/certification_evidence/issued_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/certification_evidence/issued_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
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
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.break_glass !== undefined){
let data7 = data.break_glass;
const _errs17 = errors;
if(typeof data7 !== "boolean"){
validate104.errors = [{instancePath:instancePath+"/break_glass",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(!(data7 === true)){
validate104.errors = [{instancePath:instancePath+"/break_glass",keyword:"enum",params:{allowedValues: schema50.allOf[1].properties.break_glass.enum},message:"must be equal to one of the allowed values"}];
return false;
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
validate104.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate104.errors = vErrors;
return errors === 0;
}
function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate104(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
validate103.errors = vErrors;
return errors === 0;
}
exports.v16 = validate107;
const schema52 = {"type":"object","required":["error","gate","detail","failed_invariants","remediation"],"properties":{"error":{"type":"string"},"gate":{"type":"string","enum":["sim_cert","eval_loop"]},"detail":{"type":"object","additionalProperties":true,"required":["reason_code","draft_hash","max_age_hours","next_commands"],"properties":{"reason_code":{"type":"string","enum":["sim_cert_missing","sim_cert_failed","sim_cert_stale","sim_cert_draft_changed","invariant_failed","eval_loop_missing","eval_loop_failed"]},"draft_hash":{"type":"string"},"certificate_draft_hash":{"type":"string"},"age_hours":{"type":"number"},"max_age_hours":{"type":"number"},"next_commands":{"type":"array","items":{"type":"string"}}}},"failed_invariants":{"type":"array","items":{"type":"object","required":["name","detail"],"properties":{"name":{"type":"string"},"detail":{"type":"string"}}}},"remediation":{"type":"string"}}};
function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.error === undefined) && (missing0 = "error")) || ((data.gate === undefined) && (missing0 = "gate"))) || ((data.detail === undefined) && (missing0 = "detail"))) || ((data.failed_invariants === undefined) && (missing0 = "failed_invariants"))) || ((data.remediation === undefined) && (missing0 = "remediation"))){
validate108.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
const _errs1 = errors;
if(typeof data.error !== "string"){
validate108.errors = [{instancePath:instancePath+"/error",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gate !== undefined){
let data1 = data.gate;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate108.errors = [{instancePath:instancePath+"/gate",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "sim_cert") || (data1 === "eval_loop"))){
validate108.errors = [{instancePath:instancePath+"/gate",keyword:"enum",params:{allowedValues: schema52.properties.gate.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
let data2 = data.detail;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((((data2.reason_code === undefined) && (missing1 = "reason_code")) || ((data2.draft_hash === undefined) && (missing1 = "draft_hash"))) || ((data2.max_age_hours === undefined) && (missing1 = "max_age_hours"))) || ((data2.next_commands === undefined) && (missing1 = "next_commands"))){
validate108.errors = [{instancePath:instancePath+"/detail",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.reason_code !== undefined){
let data3 = data2.reason_code;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate108.errors = [{instancePath:instancePath+"/detail/reason_code",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data3 === "sim_cert_missing") || (data3 === "sim_cert_failed")) || (data3 === "sim_cert_stale")) || (data3 === "sim_cert_draft_changed")) || (data3 === "invariant_failed")) || (data3 === "eval_loop_missing")) || (data3 === "eval_loop_failed"))){
validate108.errors = [{instancePath:instancePath+"/detail/reason_code",keyword:"enum",params:{allowedValues: schema52.properties.detail.properties.reason_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.draft_hash !== undefined){
const _errs10 = errors;
if(typeof data2.draft_hash !== "string"){
validate108.errors = [{instancePath:instancePath+"/detail/draft_hash",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.certificate_draft_hash !== undefined){
const _errs12 = errors;
if(typeof data2.certificate_draft_hash !== "string"){
validate108.errors = [{instancePath:instancePath+"/detail/certificate_draft_hash",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.age_hours !== undefined){
let data6 = data2.age_hours;
const _errs14 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate108.errors = [{instancePath:instancePath+"/detail/age_hours",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.max_age_hours !== undefined){
let data7 = data2.max_age_hours;
const _errs16 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate108.errors = [{instancePath:instancePath+"/detail/max_age_hours",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.next_commands !== undefined){
let data8 = data2.next_commands;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(typeof data8[i0] !== "string"){
validate108.errors = [{instancePath:instancePath+"/detail/next_commands/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs20 === errors;
if(!valid2){
break;
}
}
}
else {
validate108.errors = [{instancePath:instancePath+"/detail/next_commands",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs18 === errors;
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
validate108.errors = [{instancePath:instancePath+"/detail",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failed_invariants !== undefined){
let data10 = data.failed_invariants;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data10)){
var valid3 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs24 = errors;
if(errors === _errs24){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if(((data11.name === undefined) && (missing2 = "name")) || ((data11.detail === undefined) && (missing2 = "detail"))){
validate108.errors = [{instancePath:instancePath+"/failed_invariants/" + i1,keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data11.name !== undefined){
const _errs26 = errors;
if(typeof data11.name !== "string"){
validate108.errors = [{instancePath:instancePath+"/failed_invariants/" + i1+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.detail !== undefined){
const _errs28 = errors;
if(typeof data11.detail !== "string"){
validate108.errors = [{instancePath:instancePath+"/failed_invariants/" + i1+"/detail",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
validate108.errors = [{instancePath:instancePath+"/failed_invariants/" + i1,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs24 === errors;
if(!valid3){
break;
}
}
}
else {
validate108.errors = [{instancePath:instancePath+"/failed_invariants",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remediation !== undefined){
const _errs30 = errors;
if(typeof data.remediation !== "string"){
validate108.errors = [{instancePath:instancePath+"/remediation",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs30 === errors;
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
validate108.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}
function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate108(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
validate107.errors = vErrors;
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
validate107.errors = vErrors;
return errors === 0;
}
exports.v17 = validate111;
const schema54 = {"type":"object","required":["agent_id","level","sim_cert_at","is_active","gates"],"properties":{"agent_id":{"type":"string","format":"uuid"},"level":{"type":"string","enum":["not_ready","sim_certified","published","live_ready"]},"sim_cert_at":{"type":["string","null"],"format":"date-time"},"is_active":{"type":"boolean"},"gates":{"type":"object","additionalProperties":true,"required":["validation","sim_cert","eval_loop","channel"],"properties":{"validation":{"$ref":"component:GateState"},"sim_cert":{"$ref":"component:GateState"},"eval_loop":{"$ref":"component:GateState"},"channel":{"$ref":"component:GateState"}}}}};
const schema55 = {"type":"object","required":["status","reason_code"],"additionalProperties":true,"properties":{"status":{"type":"string","enum":["pass","fail","missing","stale","not_applicable"]},"reason_code":{"type":["string","null"]}}};
function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) && (missing0 = "status")) || ((data.reason_code === undefined) && (missing0 = "reason_code"))){
validate113.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate113.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data0 === "pass") || (data0 === "fail")) || (data0 === "missing")) || (data0 === "stale")) || (data0 === "not_applicable"))){
validate113.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema55.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason_code !== undefined){
let data1 = data.reason_code;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate113.errors = [{instancePath:instancePath+"/reason_code",keyword:"type",params:{type: schema55.properties.reason_code.type},message:"must be string,null"}];
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
validate113.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}
function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.agent_id === undefined) && (missing0 = "agent_id")) || ((data.level === undefined) && (missing0 = "level"))) || ((data.sim_cert_at === undefined) && (missing0 = "sim_cert_at"))) || ((data.is_active === undefined) && (missing0 = "is_active"))) || ((data.gates === undefined) && (missing0 = "gates"))){
validate112.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.agent_id !== undefined){
let data0 = data.agent_id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate112.errors = [{instancePath:instancePath+"/agent_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate112.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.level !== undefined){
let data1 = data.level;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate112.errors = [{instancePath:instancePath+"/level",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "not_ready") || (data1 === "sim_certified")) || (data1 === "published")) || (data1 === "live_ready"))){
validate112.errors = [{instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues: schema54.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sim_cert_at !== undefined){
let data2 = data.sim_cert_at;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate112.errors = [{instancePath:instancePath+"/sim_cert_at",keyword:"type",params:{type: schema54.properties.sim_cert_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
validate112.errors = [{instancePath:instancePath+"/sim_cert_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if(data.is_active !== undefined){
const _errs7 = errors;
if(typeof data.is_active !== "boolean"){
validate112.errors = [{instancePath:instancePath+"/is_active",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data4 = data.gates;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((((data4.validation === undefined) && (missing1 = "validation")) || ((data4.sim_cert === undefined) && (missing1 = "sim_cert"))) || ((data4.eval_loop === undefined) && (missing1 = "eval_loop"))) || ((data4.channel === undefined) && (missing1 = "channel"))){
validate112.errors = [{instancePath:instancePath+"/gates",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.validation !== undefined){
const _errs12 = errors;
if(!(validate113(data4.validation, {instancePath:instancePath+"/gates/validation",parentData:data4,parentDataProperty:"validation",rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.sim_cert !== undefined){
const _errs13 = errors;
if(!(validate113(data4.sim_cert, {instancePath:instancePath+"/gates/sim_cert",parentData:data4,parentDataProperty:"sim_cert",rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.eval_loop !== undefined){
const _errs14 = errors;
if(!(validate113(data4.eval_loop, {instancePath:instancePath+"/gates/eval_loop",parentData:data4,parentDataProperty:"eval_loop",rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.channel !== undefined){
const _errs15 = errors;
if(!(validate113(data4.channel, {instancePath:instancePath+"/gates/channel",parentData:data4,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
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
else {
validate112.errors = [{instancePath:instancePath+"/gates",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(!(validate112(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
validate111.errors = vErrors;
return errors === 0;
}
exports.v18 = validate119;
const schema57 = {"type":"object","required":["ok","lead_id","conversation_id","assigned_to"],"properties":{"ok":{"type":"boolean"},"lead_id":{"type":"string","format":"uuid"},"conversation_id":{"type":["string","null"],"format":"uuid"},"assigned_to":{"type":["string","null"],"format":"uuid"}}};
function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.ok === undefined) && (missing0 = "ok")) || ((data.lead_id === undefined) && (missing0 = "lead_id"))) || ((data.conversation_id === undefined) && (missing0 = "conversation_id"))) || ((data.assigned_to === undefined) && (missing0 = "assigned_to"))){
validate120.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate120.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lead_id !== undefined){
let data1 = data.lead_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate120.errors = [{instancePath:instancePath+"/lead_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate120.errors = [{instancePath:instancePath+"/lead_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.conversation_id !== undefined){
let data2 = data.conversation_id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate120.errors = [{instancePath:instancePath+"/conversation_id",keyword:"type",params:{type: schema57.properties.conversation_id.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats2.test(data2))){
validate120.errors = [{instancePath:instancePath+"/conversation_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
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
if(data.assigned_to !== undefined){
let data3 = data.assigned_to;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate120.errors = [{instancePath:instancePath+"/assigned_to",keyword:"type",params:{type: schema57.properties.assigned_to.type},message:"must be string,null"}];
return false;
}
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats2.test(data3))){
validate120.errors = [{instancePath:instancePath+"/assigned_to",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
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
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
validate119.errors = vErrors;
return errors === 0;
}
exports.v19 = validate122;
function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.added === undefined) && (missing0 = "added")) || ((data.updated === undefined) && (missing0 = "updated"))) || ((data.removed === undefined) && (missing0 = "removed"))){
validate125.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.added !== undefined){
let data0 = data.added;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
}
else {
validate125.errors = [{instancePath:instancePath+"/added",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated !== undefined){
let data1 = data.updated;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.from === undefined) && (missing1 = "from")) || ((data2.to === undefined) && (missing1 = "to"))){
validate125.errors = [{instancePath:instancePath+"/updated/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
}
else {
validate125.errors = [{instancePath:instancePath+"/updated/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate125.errors = [{instancePath:instancePath+"/updated",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.removed !== undefined){
let data3 = data.removed;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(typeof data3[i0] !== "string"){
validate125.errors = [{instancePath:instancePath+"/removed/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
else {
validate125.errors = [{instancePath:instancePath+"/removed",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skipped_locked !== undefined){
let data5 = data.skipped_locked;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data5)){
var valid3 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs15 = errors;
if(typeof data5[i1] !== "string"){
validate125.errors = [{instancePath:instancePath+"/skipped_locked/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
else {
validate125.errors = [{instancePath:instancePath+"/skipped_locked",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
validate125.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}
function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.diff === undefined) && (missing0 = "diff")){
validate123.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.diff !== undefined){
if(!(validate125(data.diff, {instancePath:instancePath+"/diff",parentData:data,parentDataProperty:"diff",rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
}
}
else {
validate123.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate123.errors = vErrors;
return errors === 0;
}
function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate123(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
validate122.errors = vErrors;
return errors === 0;
}
exports.v20 = validate128;
const schema62 = {"allOf":[{"$ref":"component:OkResponse"},{"type":"object","required":["delivery"],"properties":{"delivery":{"allOf":[{"$ref":"component:ConversationReplyDelivery"},{"type":"object","properties":{"status":{"type":"string","enum":["stored_only"]},"id":{"type":"null"},"recipient":{"type":"null"}}}]}}}]};
const schema63 = {"type":"object","required":["id","status","transport","recipient"],"properties":{"id":{"type":["string","null"]},"status":{"type":"string","enum":["queued","stored_only"]},"transport":{"type":"string"},"recipient":{"type":["string","null"]}}};
function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.transport === undefined) && (missing0 = "transport"))) || ((data.recipient === undefined) && (missing0 = "recipient"))){
validate131.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate131.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: schema63.properties.id.type},message:"must be string,null"}];
return false;
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
validate131.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "queued") || (data1 === "stored_only"))){
validate131.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema63.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transport !== undefined){
const _errs5 = errors;
if(typeof data.transport !== "string"){
validate131.errors = [{instancePath:instancePath+"/transport",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recipient !== undefined){
let data3 = data.recipient;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate131.errors = [{instancePath:instancePath+"/recipient",keyword:"type",params:{type: schema63.properties.recipient.type},message:"must be string,null"}];
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
validate131.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}
function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.delivery === undefined) && (missing0 = "delivery")){
validate129.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.delivery !== undefined){
let data0 = data.delivery;
const _errs4 = errors;
if(!(validate131(data0, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var valid2 = _errs4 === errors;
if(valid2){
const _errs5 = errors;
if(errors === _errs5){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.status !== undefined){
let data1 = data0.status;
const _errs7 = errors;
if(typeof data1 !== "string"){
validate129.errors = [{instancePath:instancePath+"/delivery/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "stored_only")){
validate129.errors = [{instancePath:instancePath+"/delivery/status",keyword:"enum",params:{allowedValues: schema62.allOf[1].properties.delivery.allOf[1].properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.id !== undefined){
const _errs9 = errors;
if(data0.id !== null){
validate129.errors = [{instancePath:instancePath+"/delivery/id",keyword:"type",params:{type: "null"},message:"must be null"}];
return false;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.recipient !== undefined){
const _errs11 = errors;
if(data0.recipient !== null){
validate129.errors = [{instancePath:instancePath+"/delivery/recipient",keyword:"type",params:{type: "null"},message:"must be null"}];
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
else {
validate129.errors = [{instancePath:instancePath+"/delivery",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs5 === errors;
}
}
}
}
else {
validate129.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate129.errors = vErrors;
return errors === 0;
}
function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate129(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
validate128.errors = vErrors;
return errors === 0;
}
exports.v21 = validate134;
const schema65 = {"allOf":[{"$ref":"component:OkResponse"},{"type":"object","required":["delivery"],"properties":{"delivery":{"allOf":[{"$ref":"component:ConversationReplyDelivery"},{"type":"object","properties":{"status":{"type":"string","enum":["queued"]},"id":{"type":"string"},"recipient":{"type":"string"}}}]}}}]};
function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.delivery === undefined) && (missing0 = "delivery")){
validate135.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.delivery !== undefined){
let data0 = data.delivery;
const _errs4 = errors;
if(!(validate131(data0, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var valid2 = _errs4 === errors;
if(valid2){
const _errs5 = errors;
if(errors === _errs5){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.status !== undefined){
let data1 = data0.status;
const _errs7 = errors;
if(typeof data1 !== "string"){
validate135.errors = [{instancePath:instancePath+"/delivery/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "queued")){
validate135.errors = [{instancePath:instancePath+"/delivery/status",keyword:"enum",params:{allowedValues: schema65.allOf[1].properties.delivery.allOf[1].properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.id !== undefined){
const _errs9 = errors;
if(typeof data0.id !== "string"){
validate135.errors = [{instancePath:instancePath+"/delivery/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.recipient !== undefined){
const _errs11 = errors;
if(typeof data0.recipient !== "string"){
validate135.errors = [{instancePath:instancePath+"/delivery/recipient",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate135.errors = [{instancePath:instancePath+"/delivery",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs5 === errors;
}
}
}
}
else {
validate135.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate135.errors = vErrors;
return errors === 0;
}
function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate135(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
validate134.errors = vErrors;
return errors === 0;
}
exports.v22 = validate139;
const schema66 = {"anyOf":[{"allOf":[{"$ref":"component:ErrorResponse"},{"type":"object","properties":{"code":{"type":"string","enum":["conversation_reply_recipient_unresolved"]}}}]},{"$ref":"component:ErrorResponse"}]};
function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
const _errs2 = errors;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
if(valid1){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data0 === "conversation_reply_recipient_unresolved")){
const err1 = {instancePath:instancePath+"/code",keyword:"enum",params:{allowedValues: schema66.anyOf[0].allOf[1].properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid1 = _errs3 === errors;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate139.errors = vErrors;
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
validate139.errors = vErrors;
return errors === 0;
}
exports.v23 = validate142;
const schema67 = {"anyOf":[{"allOf":[{"$ref":"component:ErrorResponse"},{"type":"object","properties":{"code":{"type":"string","enum":["conversation_reply_enqueue_failed"]}}}]},{"$ref":"component:ErrorResponse"}]};
function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
const _errs2 = errors;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
if(valid1){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data0 === "conversation_reply_enqueue_failed")){
const err1 = {instancePath:instancePath+"/code",keyword:"enum",params:{allowedValues: schema67.anyOf[0].allOf[1].properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid1 = _errs3 === errors;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate142.errors = vErrors;
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
validate142.errors = vErrors;
return errors === 0;
}
exports.v24 = validate145;
const schema70 = {"type":"object","properties":{"conversation_id":{"type":"string","format":"uuid"},"org_id":{"type":"string","format":"uuid"},"rating":{"type":"integer","minimum":-1,"maximum":1},"note":{"type":["string","null"]},"created_by":{"type":"string","format":"uuid"},"updated_at":{"type":"string","format":"date-time"}},"required":["conversation_id","org_id","rating","note","created_by","updated_at"]};
function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.conversation_id === undefined) && (missing0 = "conversation_id")) || ((data.org_id === undefined) && (missing0 = "org_id"))) || ((data.rating === undefined) && (missing0 = "rating"))) || ((data.note === undefined) && (missing0 = "note"))) || ((data.created_by === undefined) && (missing0 = "created_by"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate147.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.conversation_id !== undefined){
let data0 = data.conversation_id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate147.errors = [{instancePath:instancePath+"/conversation_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate147.errors = [{instancePath:instancePath+"/conversation_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(formats2.test(data1))){
validate147.errors = [{instancePath:instancePath+"/org_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate147.errors = [{instancePath:instancePath+"/org_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.rating !== undefined){
let data2 = data.rating;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate147.errors = [{instancePath:instancePath+"/rating",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
validate147.errors = [{instancePath:instancePath+"/rating",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data2 < -1 || isNaN(data2)){
validate147.errors = [{instancePath:instancePath+"/rating",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"}];
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
if(data.note !== undefined){
let data3 = data.note;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate147.errors = [{instancePath:instancePath+"/note",keyword:"type",params:{type: schema70.properties.note.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_by !== undefined){
let data4 = data.created_by;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data4 === "string"){
if(!(formats2.test(data4))){
validate147.errors = [{instancePath:instancePath+"/created_by",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate147.errors = [{instancePath:instancePath+"/created_by",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.updated_at !== undefined){
let data5 = data.updated_at;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
validate147.errors = [{instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate147.errors = [{instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.feedback === undefined) && (missing0 = "feedback")){
validate146.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.feedback !== undefined){
let data0 = data.feedback;
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(!(validate147(data0, {instancePath:instancePath+"/feedback",parentData:data,parentDataProperty:"feedback",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs4 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/feedback",keyword:"type",params:{type: "null"},message:"must be null"};
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
const err1 = {instancePath:instancePath+"/feedback",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate146.errors = vErrors;
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
}
}
}
else {
validate146.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}
function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate146(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
validate145.errors = vErrors;
return errors === 0;
}
exports.v25 = validate150;
function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.feedback === undefined) && (missing0 = "feedback")){
validate151.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.feedback !== undefined){
if(!(validate147(data.feedback, {instancePath:instancePath+"/feedback",parentData:data,parentDataProperty:"feedback",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
}
else {
validate151.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate151.errors = vErrors;
return errors === 0;
}
function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
validate150.errors = vErrors;
return errors === 0;
}
exports.v26 = validate155;
const schema76 = {"type":"string","enum":["lead.created","lead.handoff","lead.updated","agent.published","agent.rollback","conversation.ended","conversation.feedback_submitted"]};
function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate158.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data === "lead.created") || (data === "lead.handoff")) || (data === "lead.updated")) || (data === "agent.published")) || (data === "agent.rollback")) || (data === "conversation.ended")) || (data === "conversation.feedback_submitted"))){
validate158.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema76.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate158.errors = vErrors;
return errors === 0;
}
function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.events === undefined) && (missing0 = "events"))) || ((data.active === undefined) && (missing0 = "active"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate157.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate157.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate157.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.url !== undefined){
let data1 = data.url;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats4(data1))){
validate157.errors = [{instancePath:instancePath+"/url",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate157.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string"}];
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
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate158(data2[i0], {instancePath:instancePath+"/events/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/events",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active !== undefined){
const _errs8 = errors;
if(typeof data.active !== "boolean"){
validate157.errors = [{instancePath:instancePath+"/active",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data5 = data.created_at;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
validate157.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate157.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
let data6 = data.updated_at;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
validate157.errors = [{instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate157.errors = [{instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
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
}
else {
validate157.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate157.errors = vErrors;
return errors === 0;
}
function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.webhooks === undefined) && (missing0 = "webhooks")){
validate156.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.webhooks !== undefined){
let data0 = data.webhooks;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate157(data0[i0], {instancePath:instancePath+"/webhooks/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate156.errors = [{instancePath:instancePath+"/webhooks",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate156(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
validate155.errors = vErrors;
return errors === 0;
}
exports.v27 = validate162;
function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.webhook === undefined) && (missing0 = "webhook")){
validate163.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.webhook !== undefined){
if(!(validate157(data.webhook, {instancePath:instancePath+"/webhook",parentData:data,parentDataProperty:"webhook",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
}
}
else {
validate163.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate163.errors = vErrors;
return errors === 0;
}
function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate163(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
validate162.errors = vErrors;
return errors === 0;
}
exports.v28 = validate167;
function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
validate167.errors = vErrors;
return errors === 0;
}
exports.v29 = validate169;
const schema82 = {"type":"object","properties":{"id":{"type":"string","format":"uuid"},"webhook_id":{"type":"string","format":"uuid"},"event_type":{"$ref":"component:WebhookEventType"},"status":{"type":"string","enum":["success","failed","retrying"]},"response_status":{"type":["integer","null"]},"attempt":{"type":"integer"},"delivered_at":{"type":"string","format":"date-time"}},"required":["id","webhook_id","event_type","status","response_status","attempt","delivered_at"]};
function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.webhook_id === undefined) && (missing0 = "webhook_id"))) || ((data.event_type === undefined) && (missing0 = "event_type"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.response_status === undefined) && (missing0 = "response_status"))) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.delivered_at === undefined) && (missing0 = "delivered_at"))){
validate171.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate171.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate171.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(formats2.test(data1))){
validate171.errors = [{instancePath:instancePath+"/webhook_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate171.errors = [{instancePath:instancePath+"/webhook_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate158(data.event_type, {instancePath:instancePath+"/event_type",parentData:data,parentDataProperty:"event_type",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data3 = data.status;
const _errs6 = errors;
if(typeof data3 !== "string"){
validate171.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "success") || (data3 === "failed")) || (data3 === "retrying"))){
validate171.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema82.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_status !== undefined){
let data4 = data.response_status;
const _errs8 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate171.errors = [{instancePath:instancePath+"/response_status",keyword:"type",params:{type: schema82.properties.response_status.type},message:"must be integer,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempt !== undefined){
let data5 = data.attempt;
const _errs10 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate171.errors = [{instancePath:instancePath+"/attempt",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delivered_at !== undefined){
let data6 = data.delivered_at;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
validate171.errors = [{instancePath:instancePath+"/delivered_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate171.errors = [{instancePath:instancePath+"/delivered_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
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
}
}
else {
validate171.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate171.errors = vErrors;
return errors === 0;
}
function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.deliveries === undefined) && (missing0 = "deliveries")){
validate170.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.deliveries !== undefined){
let data0 = data.deliveries;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate171(data0[i0], {instancePath:instancePath+"/deliveries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate170.errors = [{instancePath:instancePath+"/deliveries",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
if(!(validate170(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
validate169.errors = vErrors;
return errors === 0;
}
exports.v30 = validate175;
const formats60 = require("ajv-formats/dist/formats").fullFormats.float;
function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.total_attempts === undefined) && (missing0 = "total_attempts")) || ((data.success_count === undefined) && (missing0 = "success_count"))) || ((data.failure_count === undefined) && (missing0 = "failure_count"))) || ((data.failure_rate === undefined) && (missing0 = "failure_rate"))) || ((data.backpressure_active === undefined) && (missing0 = "backpressure_active"))) || ((data.hours === undefined) && (missing0 = "hours"))){
validate176.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.total_attempts !== undefined){
let data0 = data.total_attempts;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate176.errors = [{instancePath:instancePath+"/total_attempts",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.success_count !== undefined){
let data1 = data.success_count;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate176.errors = [{instancePath:instancePath+"/success_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure_count !== undefined){
let data2 = data.failure_count;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate176.errors = [{instancePath:instancePath+"/failure_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure_rate !== undefined){
let data3 = data.failure_rate;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
validate176.errors = [{instancePath:instancePath+"/failure_rate",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate176.errors = [{instancePath:instancePath+"/failure_rate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
else {
if(!(formats60.validate(data3))){
validate176.errors = [{instancePath:instancePath+"/failure_rate",keyword:"format",params:{format: "float"},message:"must match format \""+"float"+"\""}];
return false;
}
}
}
}
else {
validate176.errors = [{instancePath:instancePath+"/failure_rate",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.backpressure_active !== undefined){
const _errs9 = errors;
if(typeof data.backpressure_active !== "boolean"){
validate176.errors = [{instancePath:instancePath+"/backpressure_active",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hours !== undefined){
let data5 = data.hours;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate176.errors = [{instancePath:instancePath+"/hours",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate176.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate176.errors = vErrors;
return errors === 0;
}
function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate176(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
validate175.errors = vErrors;
return errors === 0;
}
exports.v31 = validate178;
const schema86 = {"type":"object","required":["id","name","plan"],"properties":{"id":{"type":"string","format":"uuid"},"name":{"type":"string"},"plan":{"type":"string","enum":["bronze","silver","gold","internal"]},"note":{"type":"string","enum":["already_exists"]}}};
function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.plan === undefined) && (missing0 = "plan"))){
validate179.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate179.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate179.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate179.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data2 = data.plan;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate179.errors = [{instancePath:instancePath+"/plan",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data2 === "bronze") || (data2 === "silver")) || (data2 === "gold")) || (data2 === "internal"))){
validate179.errors = [{instancePath:instancePath+"/plan",keyword:"enum",params:{allowedValues: schema86.properties.plan.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data3 = data.note;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate179.errors = [{instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data3 === "already_exists")){
validate179.errors = [{instancePath:instancePath+"/note",keyword:"enum",params:{allowedValues: schema86.properties.note.enum},message:"must be equal to one of the allowed values"}];
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
validate179.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}
function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate179(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
validate178.errors = vErrors;
return errors === 0;
}
exports.v32 = validate181;
const schema88 = {"type":"object","properties":{"percent":{"type":"integer","minimum":0,"maximum":100},"isLiveReady":{"type":"boolean"},"phone_number":{"type":["string","null"]},"provisioning_status":{"type":["string","null"],"enum":["pending","provisioned","failed",null]},"steps":{"type":"array","items":{"$ref":"component:OnboardingStep"}},"provisioned_at":{"type":["string","null"],"format":"date-time"}},"required":["percent","isLiveReady","phone_number","provisioning_status","provisioned_at","steps"]};
const schema89 = {"type":"object","properties":{"key":{"type":"string","enum":["org","agent","knowledge","certification","publish","widget","telephony","channels"]},"label":{"type":"string"},"complete":{"type":"boolean"},"id":{"type":"string"},"status":{"type":"boolean"}},"required":["key","label","complete","id","status"]};
function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.key === undefined) && (missing0 = "key")) || ((data.label === undefined) && (missing0 = "label"))) || ((data.complete === undefined) && (missing0 = "complete"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.status === undefined) && (missing0 = "status"))){
validate183.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.key !== undefined){
let data0 = data.key;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate183.errors = [{instancePath:instancePath+"/key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data0 === "org") || (data0 === "agent")) || (data0 === "knowledge")) || (data0 === "certification")) || (data0 === "publish")) || (data0 === "widget")) || (data0 === "telephony")) || (data0 === "channels"))){
validate183.errors = [{instancePath:instancePath+"/key",keyword:"enum",params:{allowedValues: schema89.properties.key.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs3 = errors;
if(typeof data.label !== "string"){
validate183.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs5 = errors;
if(typeof data.complete !== "boolean"){
validate183.errors = [{instancePath:instancePath+"/complete",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs7 = errors;
if(typeof data.id !== "string"){
validate183.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs9 = errors;
if(typeof data.status !== "boolean"){
validate183.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate183.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate183.errors = vErrors;
return errors === 0;
}
function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.percent === undefined) && (missing0 = "percent")) || ((data.isLiveReady === undefined) && (missing0 = "isLiveReady"))) || ((data.phone_number === undefined) && (missing0 = "phone_number"))) || ((data.provisioning_status === undefined) && (missing0 = "provisioning_status"))) || ((data.provisioned_at === undefined) && (missing0 = "provisioned_at"))) || ((data.steps === undefined) && (missing0 = "steps"))){
validate182.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.percent !== undefined){
let data0 = data.percent;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate182.errors = [{instancePath:instancePath+"/percent",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
validate182.errors = [{instancePath:instancePath+"/percent",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate182.errors = [{instancePath:instancePath+"/percent",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.isLiveReady !== undefined){
const _errs3 = errors;
if(typeof data.isLiveReady !== "boolean"){
validate182.errors = [{instancePath:instancePath+"/isLiveReady",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phone_number !== undefined){
let data2 = data.phone_number;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate182.errors = [{instancePath:instancePath+"/phone_number",keyword:"type",params:{type: schema88.properties.phone_number.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provisioning_status !== undefined){
let data3 = data.provisioning_status;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate182.errors = [{instancePath:instancePath+"/provisioning_status",keyword:"type",params:{type: schema88.properties.provisioning_status.type},message:"must be string,null"}];
return false;
}
if(!((((data3 === "pending") || (data3 === "provisioned")) || (data3 === "failed")) || (data3 === null))){
validate182.errors = [{instancePath:instancePath+"/provisioning_status",keyword:"enum",params:{allowedValues: schema88.properties.provisioning_status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data4 = data.steps;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate183(data4[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate182.errors = [{instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provisioned_at !== undefined){
let data6 = data.provisioned_at;
const _errs12 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate182.errors = [{instancePath:instancePath+"/provisioned_at",keyword:"type",params:{type: schema88.properties.provisioned_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs12){
if(errors === _errs12){
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
validate182.errors = [{instancePath:instancePath+"/provisioned_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
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
}
else {
validate182.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate182.errors = vErrors;
return errors === 0;
}
function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate182(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
validate181.errors = vErrors;
return errors === 0;
}
exports.v33 = validate186;
const schema92 = {"type":"object","required":["user_id","role","created_at","email"],"properties":{"user_id":{"type":"string","format":"uuid"},"role":{"type":"string","enum":["owner","admin","member","viewer"]},"created_at":{"type":"string","format":"date-time"},"email":{"type":"string","format":"email"}}};
const formats70 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.role === undefined) && (missing0 = "role"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.email === undefined) && (missing0 = "email"))){
validate188.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
let data0 = data.user_id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate188.errors = [{instancePath:instancePath+"/user_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate188.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate188.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "owner") || (data1 === "admin")) || (data1 === "member")) || (data1 === "viewer"))){
validate188.errors = [{instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema92.properties.role.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data2 = data.created_at;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
validate188.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate188.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.email !== undefined){
let data3 = data.email;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats70.test(data3))){
validate188.errors = [{instancePath:instancePath+"/email",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
else {
validate188.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate188.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate188.errors = vErrors;
return errors === 0;
}
function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.members === undefined) && (missing0 = "members")){
validate187.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate188(data0[i0], {instancePath:instancePath+"/members/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate187.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate187(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
validate186.errors = vErrors;
return errors === 0;
}
exports.v34 = validate191;
const schema94 = {"type":"object","required":["status","user_id","role"],"properties":{"status":{"type":"string","enum":["invited"]},"user_id":{"type":"string","format":"uuid"},"role":{"type":"string"}}};
function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.status === undefined) && (missing0 = "status")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.role === undefined) && (missing0 = "role"))){
validate192.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate192.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "invited")){
validate192.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema94.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_id !== undefined){
let data1 = data.user_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate192.errors = [{instancePath:instancePath+"/user_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate192.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.role !== undefined){
const _errs5 = errors;
if(typeof data.role !== "string"){
validate192.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate192(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
validate191.errors = vErrors;
return errors === 0;
}
exports.v35 = validate194;
const schema96 = {"type":"object","required":["id","channel_id","type","org_id","agent_id","public_key","status","created_at"],"properties":{"id":{"type":"string","format":"uuid"},"channel_id":{"type":"string","format":"uuid"},"type":{"type":"string","enum":["widget"]},"org_id":{"type":"string","format":"uuid"},"agent_id":{"type":"string","format":"uuid"},"public_key":{"type":"string","pattern":"^wpk_[A-Za-z0-9_-]{32}$"},"status":{"type":"string","enum":["ready"]},"created_at":{"type":"string","format":"date-time"}}};
const pattern4 = new RegExp("^wpk_[A-Za-z0-9_-]{32}$", "u");
function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.channel_id === undefined) && (missing0 = "channel_id"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.org_id === undefined) && (missing0 = "org_id"))) || ((data.agent_id === undefined) && (missing0 = "agent_id"))) || ((data.public_key === undefined) && (missing0 = "public_key"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate195.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate195.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.channel_id !== undefined){
let data1 = data.channel_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate195.errors = [{instancePath:instancePath+"/channel_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate195.errors = [{instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data2 === "widget")){
validate195.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema96.properties.type.enum},message:"must be equal to one of the allowed values"}];
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
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats2.test(data3))){
validate195.errors = [{instancePath:instancePath+"/org_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/org_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.agent_id !== undefined){
let data4 = data.agent_id;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data4 === "string"){
if(!(formats2.test(data4))){
validate195.errors = [{instancePath:instancePath+"/agent_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.public_key !== undefined){
let data5 = data.public_key;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
validate195.errors = [{instancePath:instancePath+"/public_key",keyword:"pattern",params:{pattern: "^wpk_[A-Za-z0-9_-]{32}$"},message:"must match pattern \""+"^wpk_[A-Za-z0-9_-]{32}$"+"\""}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/public_key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
validate195.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data6 === "ready")){
validate195.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema96.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
validate195.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
else {
validate195.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate195.errors = vErrors;
return errors === 0;
}
function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.ok === undefined) && (missing0 = "ok")) || ((data.channel === undefined) && (missing0 = "channel"))){
validate194.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate194.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined){
const _errs3 = errors;
if(!(validate195(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
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
validate194.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate194.errors = vErrors;
return errors === 0;
}
exports.v36 = validate197;
const schema98 = {"allOf":[{"$ref":"component:MessagingChannel"},{"type":"object","required":["type","phone_number_id"],"properties":{"type":{"type":"string","enum":["whatsapp"]},"phone_number_id":{"type":"string"}}}]};
const schema99 = {"type":"object","required":["channel_id","type","agent_id","ready","token_configured","verify_token_configured","app_secret_configured","audio_enabled","webhook_url","reasons","last_verified_at"],"properties":{"channel_id":{"type":"string","format":"uuid"},"type":{"type":"string","enum":["whatsapp","instagram"]},"agent_id":{"type":["string","null"],"format":"uuid"},"ready":{"type":"boolean"},"token_configured":{"type":"boolean"},"verify_token_configured":{"type":"boolean"},"app_secret_configured":{"type":"boolean"},"audio_enabled":{"type":"boolean"},"webhook_url":{"type":"string","format":"uri"},"reasons":{"type":"array","items":{"type":"string"}},"last_verified_at":{"type":["string","null"],"format":"date-time"}}};
function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.agent_id === undefined) && (missing0 = "agent_id"))) || ((data.ready === undefined) && (missing0 = "ready"))) || ((data.token_configured === undefined) && (missing0 = "token_configured"))) || ((data.verify_token_configured === undefined) && (missing0 = "verify_token_configured"))) || ((data.app_secret_configured === undefined) && (missing0 = "app_secret_configured"))) || ((data.audio_enabled === undefined) && (missing0 = "audio_enabled"))) || ((data.webhook_url === undefined) && (missing0 = "webhook_url"))) || ((data.reasons === undefined) && (missing0 = "reasons"))) || ((data.last_verified_at === undefined) && (missing0 = "last_verified_at"))){
validate199.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel_id !== undefined){
let data0 = data.channel_id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate199.errors = [{instancePath:instancePath+"/channel_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate199.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.type !== undefined){
let data1 = data.type;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate199.errors = [{instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "whatsapp") || (data1 === "instagram"))){
validate199.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema99.properties.type.enum},message:"must be equal to one of the allowed values"}];
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
if((typeof data2 !== "string") && (data2 !== null)){
validate199.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: schema99.properties.agent_id.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats2.test(data2))){
validate199.errors = [{instancePath:instancePath+"/agent_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
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
if(data.ready !== undefined){
const _errs7 = errors;
if(typeof data.ready !== "boolean"){
validate199.errors = [{instancePath:instancePath+"/ready",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token_configured !== undefined){
const _errs9 = errors;
if(typeof data.token_configured !== "boolean"){
validate199.errors = [{instancePath:instancePath+"/token_configured",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verify_token_configured !== undefined){
const _errs11 = errors;
if(typeof data.verify_token_configured !== "boolean"){
validate199.errors = [{instancePath:instancePath+"/verify_token_configured",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.app_secret_configured !== undefined){
const _errs13 = errors;
if(typeof data.app_secret_configured !== "boolean"){
validate199.errors = [{instancePath:instancePath+"/app_secret_configured",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audio_enabled !== undefined){
const _errs15 = errors;
if(typeof data.audio_enabled !== "boolean"){
validate199.errors = [{instancePath:instancePath+"/audio_enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webhook_url !== undefined){
let data8 = data.webhook_url;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data8 === "string"){
if(!(formats4(data8))){
validate199.errors = [{instancePath:instancePath+"/webhook_url",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate199.errors = [{instancePath:instancePath+"/webhook_url",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.reasons !== undefined){
let data9 = data.reasons;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs21 = errors;
if(typeof data9[i0] !== "string"){
validate199.errors = [{instancePath:instancePath+"/reasons/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs21 === errors;
if(!valid1){
break;
}
}
}
else {
validate199.errors = [{instancePath:instancePath+"/reasons",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_verified_at !== undefined){
let data11 = data.last_verified_at;
const _errs23 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate199.errors = [{instancePath:instancePath+"/last_verified_at",keyword:"type",params:{type: schema99.properties.last_verified_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs23){
if(errors === _errs23){
if(typeof data11 === "string"){
if(!(formats0.validate(data11))){
validate199.errors = [{instancePath:instancePath+"/last_verified_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
else {
validate199.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate199.errors = vErrors;
return errors === 0;
}
function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate199(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.phone_number_id === undefined) && (missing0 = "phone_number_id"))){
validate198.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate198.errors = [{instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "whatsapp")){
validate198.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema98.allOf[1].properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.phone_number_id !== undefined){
const _errs5 = errors;
if(typeof data.phone_number_id !== "string"){
validate198.errors = [{instancePath:instancePath+"/phone_number_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate198.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate198.errors = vErrors;
return errors === 0;
}
function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.ok === undefined) && (missing0 = "ok")) || ((data.channel === undefined) && (missing0 = "channel"))){
validate197.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate197.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined){
const _errs3 = errors;
if(!(validate198(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
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
validate197.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate197.errors = vErrors;
return errors === 0;
}
exports.v37 = validate202;
const schema100 = {"type":"object","properties":{"ok":{"type":"boolean"},"code":{"type":"string","enum":["whatsapp_channel_ready"]},"checks":{"$ref":"component:ChannelChecks"}},"required":["ok","code","checks"]};
const schema101 = {"type":"object","required":["access_token","verify_token","app_secret","verify_token_match"],"properties":{"access_token":{"type":"boolean"},"verify_token":{"type":"boolean"},"app_secret":{"type":"boolean"},"verify_token_match":{"type":["boolean","null"]}}};
function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.access_token === undefined) && (missing0 = "access_token")) || ((data.verify_token === undefined) && (missing0 = "verify_token"))) || ((data.app_secret === undefined) && (missing0 = "app_secret"))) || ((data.verify_token_match === undefined) && (missing0 = "verify_token_match"))){
validate203.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access_token !== undefined){
const _errs1 = errors;
if(typeof data.access_token !== "boolean"){
validate203.errors = [{instancePath:instancePath+"/access_token",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verify_token !== undefined){
const _errs3 = errors;
if(typeof data.verify_token !== "boolean"){
validate203.errors = [{instancePath:instancePath+"/verify_token",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.app_secret !== undefined){
const _errs5 = errors;
if(typeof data.app_secret !== "boolean"){
validate203.errors = [{instancePath:instancePath+"/app_secret",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verify_token_match !== undefined){
let data3 = data.verify_token_match;
const _errs7 = errors;
if((typeof data3 !== "boolean") && (data3 !== null)){
validate203.errors = [{instancePath:instancePath+"/verify_token_match",keyword:"type",params:{type: schema101.properties.verify_token_match.type},message:"must be boolean,null"}];
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
if((((data.ok === undefined) && (missing0 = "ok")) || ((data.code === undefined) && (missing0 = "code"))) || ((data.checks === undefined) && (missing0 = "checks"))){
validate202.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate202.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(typeof data1 !== "string"){
validate202.errors = [{instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "whatsapp_channel_ready")){
validate202.errors = [{instancePath:instancePath+"/code",keyword:"enum",params:{allowedValues: schema100.properties.code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
const _errs5 = errors;
if(!(validate203(data.checks, {instancePath:instancePath+"/checks",parentData:data,parentDataProperty:"checks",rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
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
validate202.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate202.errors = vErrors;
return errors === 0;
}
exports.v38 = validate205;
const schema102 = {"type":"object","properties":{"ok":{"type":"boolean"},"code":{"type":"string","enum":["whatsapp_dry_run_passed","whatsapp_live_test_passed"]},"dry_run":{"type":"boolean"},"channel":{"$ref":"component:WhatsAppChannel"}},"required":["ok","channel","code","dry_run"]};
function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.ok === undefined) && (missing0 = "ok")) || ((data.channel === undefined) && (missing0 = "channel"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.dry_run === undefined) && (missing0 = "dry_run"))){
validate205.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate205.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(typeof data1 !== "string"){
validate205.errors = [{instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "whatsapp_dry_run_passed") || (data1 === "whatsapp_live_test_passed"))){
validate205.errors = [{instancePath:instancePath+"/code",keyword:"enum",params:{allowedValues: schema102.properties.code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dry_run !== undefined){
const _errs5 = errors;
if(typeof data.dry_run !== "boolean"){
validate205.errors = [{instancePath:instancePath+"/dry_run",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined){
const _errs7 = errors;
if(!(validate198(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
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
validate205.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate205.errors = vErrors;
return errors === 0;
}
exports.v39 = validate207;
const schema104 = {"allOf":[{"$ref":"component:MessagingChannel"},{"type":"object","required":["type","account_id"],"properties":{"type":{"type":"string","enum":["instagram"]},"account_id":{"type":"string"}}}]};
function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate199(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.account_id === undefined) && (missing0 = "account_id"))){
validate208.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate208.errors = [{instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "instagram")){
validate208.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema104.allOf[1].properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.account_id !== undefined){
const _errs5 = errors;
if(typeof data.account_id !== "string"){
validate208.errors = [{instancePath:instancePath+"/account_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate208.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate208.errors = vErrors;
return errors === 0;
}
function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.ok === undefined) && (missing0 = "ok")) || ((data.channel === undefined) && (missing0 = "channel"))){
validate207.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate207.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined){
const _errs3 = errors;
if(!(validate208(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
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
validate207.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate207.errors = vErrors;
return errors === 0;
}
exports.v40 = validate211;
const schema105 = {"type":"object","properties":{"ok":{"type":"boolean"},"code":{"type":"string","enum":["instagram_channel_ready"]},"checks":{"$ref":"component:ChannelChecks"}},"required":["ok","code","checks"]};
function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ok === undefined) && (missing0 = "ok")) || ((data.code === undefined) && (missing0 = "code"))) || ((data.checks === undefined) && (missing0 = "checks"))){
validate211.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate211.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(typeof data1 !== "string"){
validate211.errors = [{instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "instagram_channel_ready")){
validate211.errors = [{instancePath:instancePath+"/code",keyword:"enum",params:{allowedValues: schema105.properties.code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
const _errs5 = errors;
if(!(validate203(data.checks, {instancePath:instancePath+"/checks",parentData:data,parentDataProperty:"checks",rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
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
validate211.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate211.errors = vErrors;
return errors === 0;
}
exports.v41 = validate213;
const schema106 = {"type":"object","properties":{"ok":{"type":"boolean"},"code":{"type":"string","enum":["instagram_dry_run_passed","instagram_live_test_passed"]},"dry_run":{"type":"boolean"},"channel":{"$ref":"component:InstagramChannel"}},"required":["ok","channel","code","dry_run"]};
function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.ok === undefined) && (missing0 = "ok")) || ((data.channel === undefined) && (missing0 = "channel"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.dry_run === undefined) && (missing0 = "dry_run"))){
validate213.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate213.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(typeof data1 !== "string"){
validate213.errors = [{instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "instagram_dry_run_passed") || (data1 === "instagram_live_test_passed"))){
validate213.errors = [{instancePath:instancePath+"/code",keyword:"enum",params:{allowedValues: schema106.properties.code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dry_run !== undefined){
const _errs5 = errors;
if(typeof data.dry_run !== "boolean"){
validate213.errors = [{instancePath:instancePath+"/dry_run",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined){
const _errs7 = errors;
if(!(validate208(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
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
validate213.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate213.errors = vErrors;
return errors === 0;
}
exports.v42 = validate215;
function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.started_at === undefined) && (missing0 = "started_at")) || ((data.finished_at === undefined) && (missing0 = "finished_at"))) || ((data.duration_ms === undefined) && (missing0 = "duration_ms"))){
validate216.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.mode !== undefined){
const _errs1 = errors;
if(typeof data.mode !== "string"){
validate216.errors = [{instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.started_at !== undefined){
let data1 = data.started_at;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
validate216.errors = [{instancePath:instancePath+"/started_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate216.errors = [{instancePath:instancePath+"/started_at",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.finished_at !== undefined){
let data2 = data.finished_at;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
validate216.errors = [{instancePath:instancePath+"/finished_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate216.errors = [{instancePath:instancePath+"/finished_at",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.duration_ms !== undefined){
let data3 = data.duration_ms;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate216.errors = [{instancePath:instancePath+"/duration_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate216.errors = [{instancePath:instancePath+"/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
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
validate216.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate216.errors = vErrors;
return errors === 0;
}
const schema109 = {"type":"object","required":["schema_version","mode","lanes","summary"],"properties":{"schema_version":{"type":"string","enum":["voice_verify.v1"]},"mode":{"type":"string","enum":["quick","full","release"]},"lanes":{"type":"array","items":{"type":"object","required":["name","status","reason_code","duration_ms"],"properties":{"name":{"type":"string","enum":["config","catalog","realtime","tts_synthesis","stt_config","latency_budget","agent_voice_settings"]},"status":{"type":"string","enum":["pass","fail","skipped"]},"reason_code":{"type":["string","null"]},"duration_ms":{"type":"integer","minimum":0}}}},"summary":{"type":"object","required":["passed","failed","skipped"],"properties":{"passed":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"skipped":{"type":"integer","minimum":0}}}}};
function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.lanes === undefined) && (missing0 = "lanes"))) || ((data.summary === undefined) && (missing0 = "summary"))){
validate218.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.schema_version !== undefined){
let data0 = data.schema_version;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate218.errors = [{instancePath:instancePath+"/schema_version",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "voice_verify.v1")){
validate218.errors = [{instancePath:instancePath+"/schema_version",keyword:"enum",params:{allowedValues: schema109.properties.schema_version.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data1 = data.mode;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate218.errors = [{instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "quick") || (data1 === "full")) || (data1 === "release"))){
validate218.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema109.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lanes !== undefined){
let data2 = data.lanes;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((((data3.name === undefined) && (missing1 = "name")) || ((data3.status === undefined) && (missing1 = "status"))) || ((data3.reason_code === undefined) && (missing1 = "reason_code"))) || ((data3.duration_ms === undefined) && (missing1 = "duration_ms"))){
validate218.errors = [{instancePath:instancePath+"/lanes/" + i0,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data3.name !== undefined){
let data4 = data3.name;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate218.errors = [{instancePath:instancePath+"/lanes/" + i0+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data4 === "config") || (data4 === "catalog")) || (data4 === "realtime")) || (data4 === "tts_synthesis")) || (data4 === "stt_config")) || (data4 === "latency_budget")) || (data4 === "agent_voice_settings"))){
validate218.errors = [{instancePath:instancePath+"/lanes/" + i0+"/name",keyword:"enum",params:{allowedValues: schema109.properties.lanes.items.properties.name.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.status !== undefined){
let data5 = data3.status;
const _errs11 = errors;
if(typeof data5 !== "string"){
validate218.errors = [{instancePath:instancePath+"/lanes/" + i0+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data5 === "pass") || (data5 === "fail")) || (data5 === "skipped"))){
validate218.errors = [{instancePath:instancePath+"/lanes/" + i0+"/status",keyword:"enum",params:{allowedValues: schema109.properties.lanes.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.reason_code !== undefined){
let data6 = data3.reason_code;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate218.errors = [{instancePath:instancePath+"/lanes/" + i0+"/reason_code",keyword:"type",params:{type: schema109.properties.lanes.items.properties.reason_code.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.duration_ms !== undefined){
let data7 = data3.duration_ms;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate218.errors = [{instancePath:instancePath+"/lanes/" + i0+"/duration_ms",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate218.errors = [{instancePath:instancePath+"/lanes/" + i0+"/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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
else {
validate218.errors = [{instancePath:instancePath+"/lanes/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate218.errors = [{instancePath:instancePath+"/lanes",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data8 = data.summary;
const _errs17 = errors;
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((((data8.passed === undefined) && (missing2 = "passed")) || ((data8.failed === undefined) && (missing2 = "failed"))) || ((data8.skipped === undefined) && (missing2 = "skipped"))){
validate218.errors = [{instancePath:instancePath+"/summary",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data8.passed !== undefined){
let data9 = data8.passed;
const _errs19 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate218.errors = [{instancePath:instancePath+"/summary/passed",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate218.errors = [{instancePath:instancePath+"/summary/passed",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.failed !== undefined){
let data10 = data8.failed;
const _errs21 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate218.errors = [{instancePath:instancePath+"/summary/failed",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate218.errors = [{instancePath:instancePath+"/summary/failed",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.skipped !== undefined){
let data11 = data8.skipped;
const _errs23 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate218.errors = [{instancePath:instancePath+"/summary/skipped",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate218.errors = [{instancePath:instancePath+"/summary/skipped",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate218.errors = [{instancePath:instancePath+"/summary",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
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
else {
validate218.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate218.errors = vErrors;
return errors === 0;
}
function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.ok === undefined) && (missing0 = "ok")) || ((data.execution_ok === undefined) && (missing0 = "execution_ok"))) || ((data.artifact_path === undefined) && (missing0 = "artifact_path"))) || ((data.execution === undefined) && (missing0 = "execution"))) || ((data.report === undefined) && (missing0 = "report"))){
validate215.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate215.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.execution_ok !== undefined){
const _errs3 = errors;
if(typeof data.execution_ok !== "boolean"){
validate215.errors = [{instancePath:instancePath+"/execution_ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.artifact_path !== undefined){
const _errs5 = errors;
if(typeof data.artifact_path !== "string"){
validate215.errors = [{instancePath:instancePath+"/artifact_path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.execution !== undefined){
const _errs7 = errors;
if(!(validate216(data.execution, {instancePath:instancePath+"/execution",parentData:data,parentDataProperty:"execution",rootData}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.report !== undefined){
const _errs8 = errors;
if(!(validate218(data.report, {instancePath:instancePath+"/report",parentData:data,parentDataProperty:"report",rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
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
}
}
else {
validate215.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate215.errors = vErrors;
return errors === 0;
}
exports.v43 = validate220;
const schema111 = {"type":"object","required":["schema_version","window","inputs","metrics","reward"],"properties":{"schema_version":{"type":"string","enum":["voice_reward.v1"]},"window":{"type":"object","required":["days"],"additionalProperties":true,"properties":{"days":{"type":"integer","minimum":1}}},"inputs":{"type":"object","additionalProperties":true},"metrics":{"type":"object","required":["conversations","completed","handoffs","leads","lead_rate","avg_latency_ms","positive_feedback","negative_feedback","tokens","carrier_cost_usd"],"properties":{"conversations":{"type":"integer","minimum":0},"completed":{"type":"integer","minimum":0},"handoffs":{"type":"integer","minimum":0},"leads":{"type":"integer","minimum":0},"lead_rate":{"type":"number","minimum":0,"maximum":1},"avg_latency_ms":{"type":["number","null"],"minimum":0},"positive_feedback":{"type":"integer","minimum":0},"negative_feedback":{"type":"integer","minimum":0},"tokens":{"type":"integer","minimum":0},"carrier_cost_usd":{"type":"number","minimum":0}}},"reward":{"type":"number","minimum":0,"maximum":1},"data_state":{"type":"string","enum":["empty"]}}};
function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.window === undefined) && (missing0 = "window"))) || ((data.inputs === undefined) && (missing0 = "inputs"))) || ((data.metrics === undefined) && (missing0 = "metrics"))) || ((data.reward === undefined) && (missing0 = "reward"))){
validate222.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.schema_version !== undefined){
let data0 = data.schema_version;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate222.errors = [{instancePath:instancePath+"/schema_version",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "voice_reward.v1")){
validate222.errors = [{instancePath:instancePath+"/schema_version",keyword:"enum",params:{allowedValues: schema111.properties.schema_version.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.window !== undefined){
let data1 = data.window;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.days === undefined) && (missing1 = "days")){
validate222.errors = [{instancePath:instancePath+"/window",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.days !== undefined){
let data2 = data1.days;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate222.errors = [{instancePath:instancePath+"/window/days",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate222.errors = [{instancePath:instancePath+"/window/days",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
}
}
else {
validate222.errors = [{instancePath:instancePath+"/window",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputs !== undefined){
let data3 = data.inputs;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
validate222.errors = [{instancePath:instancePath+"/inputs",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metrics !== undefined){
let data4 = data.metrics;
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if(((((((((((data4.conversations === undefined) && (missing2 = "conversations")) || ((data4.completed === undefined) && (missing2 = "completed"))) || ((data4.handoffs === undefined) && (missing2 = "handoffs"))) || ((data4.leads === undefined) && (missing2 = "leads"))) || ((data4.lead_rate === undefined) && (missing2 = "lead_rate"))) || ((data4.avg_latency_ms === undefined) && (missing2 = "avg_latency_ms"))) || ((data4.positive_feedback === undefined) && (missing2 = "positive_feedback"))) || ((data4.negative_feedback === undefined) && (missing2 = "negative_feedback"))) || ((data4.tokens === undefined) && (missing2 = "tokens"))) || ((data4.carrier_cost_usd === undefined) && (missing2 = "carrier_cost_usd"))){
validate222.errors = [{instancePath:instancePath+"/metrics",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.conversations !== undefined){
let data5 = data4.conversations;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate222.errors = [{instancePath:instancePath+"/metrics/conversations",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate222.errors = [{instancePath:instancePath+"/metrics/conversations",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.completed !== undefined){
let data6 = data4.completed;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate222.errors = [{instancePath:instancePath+"/metrics/completed",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate222.errors = [{instancePath:instancePath+"/metrics/completed",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.handoffs !== undefined){
let data7 = data4.handoffs;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate222.errors = [{instancePath:instancePath+"/metrics/handoffs",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate222.errors = [{instancePath:instancePath+"/metrics/handoffs",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.leads !== undefined){
let data8 = data4.leads;
const _errs19 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate222.errors = [{instancePath:instancePath+"/metrics/leads",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate222.errors = [{instancePath:instancePath+"/metrics/leads",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.lead_rate !== undefined){
let data9 = data4.lead_rate;
const _errs21 = errors;
if(errors === _errs21){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
validate222.errors = [{instancePath:instancePath+"/metrics/lead_rate",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate222.errors = [{instancePath:instancePath+"/metrics/lead_rate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate222.errors = [{instancePath:instancePath+"/metrics/lead_rate",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.avg_latency_ms !== undefined){
let data10 = data4.avg_latency_ms;
const _errs23 = errors;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
validate222.errors = [{instancePath:instancePath+"/metrics/avg_latency_ms",keyword:"type",params:{type: schema111.properties.metrics.properties.avg_latency_ms.type},message:"must be number,null"}];
return false;
}
if(errors === _errs23){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate222.errors = [{instancePath:instancePath+"/metrics/avg_latency_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.positive_feedback !== undefined){
let data11 = data4.positive_feedback;
const _errs25 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate222.errors = [{instancePath:instancePath+"/metrics/positive_feedback",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate222.errors = [{instancePath:instancePath+"/metrics/positive_feedback",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.negative_feedback !== undefined){
let data12 = data4.negative_feedback;
const _errs27 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate222.errors = [{instancePath:instancePath+"/metrics/negative_feedback",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate222.errors = [{instancePath:instancePath+"/metrics/negative_feedback",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.tokens !== undefined){
let data13 = data4.tokens;
const _errs29 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate222.errors = [{instancePath:instancePath+"/metrics/tokens",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs29){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate222.errors = [{instancePath:instancePath+"/metrics/tokens",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.carrier_cost_usd !== undefined){
let data14 = data4.carrier_cost_usd;
const _errs31 = errors;
if(errors === _errs31){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate222.errors = [{instancePath:instancePath+"/metrics/carrier_cost_usd",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate222.errors = [{instancePath:instancePath+"/metrics/carrier_cost_usd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs31 === errors;
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
validate222.errors = [{instancePath:instancePath+"/metrics",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reward !== undefined){
let data15 = data.reward;
const _errs33 = errors;
if(errors === _errs33){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1 || isNaN(data15)){
validate222.errors = [{instancePath:instancePath+"/reward",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate222.errors = [{instancePath:instancePath+"/reward",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate222.errors = [{instancePath:instancePath+"/reward",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data_state !== undefined){
let data16 = data.data_state;
const _errs35 = errors;
if(typeof data16 !== "string"){
validate222.errors = [{instancePath:instancePath+"/data_state",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data16 === "empty")){
validate222.errors = [{instancePath:instancePath+"/data_state",keyword:"enum",params:{allowedValues: schema111.properties.data_state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs35 === errors;
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
validate222.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate222.errors = vErrors;
return errors === 0;
}
function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.ok === undefined) && (missing0 = "ok")) || ((data.artifact_path === undefined) && (missing0 = "artifact_path"))) || ((data.execution === undefined) && (missing0 = "execution"))) || ((data.report === undefined) && (missing0 = "report"))){
validate220.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate220.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.artifact_path !== undefined){
const _errs3 = errors;
if(typeof data.artifact_path !== "string"){
validate220.errors = [{instancePath:instancePath+"/artifact_path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.execution !== undefined){
const _errs5 = errors;
if(!(validate216(data.execution, {instancePath:instancePath+"/execution",parentData:data,parentDataProperty:"execution",rootData}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.report !== undefined){
const _errs6 = errors;
if(!(validate222(data.report, {instancePath:instancePath+"/report",parentData:data,parentDataProperty:"report",rootData}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
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
}
else {
validate220.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate220.errors = vErrors;
return errors === 0;
}
exports.v44 = validate224;
const schema113 = {"type":"object","required":["schema_version","infra_provider","credits_usd","net_cost_usd","runway_days","recommendations"],"properties":{"schema_version":{"type":"string","enum":["voice_optimize.v1"]},"infra_provider":{"type":["string","null"],"enum":["azure","digitalocean","other",null]},"credits_usd":{"type":"number","minimum":0},"net_cost_usd":{"type":"number","minimum":0},"runway_days":{"type":["number","null"],"minimum":0},"recommendations":{"type":"array","items":{"type":"object","required":["code","priority","message"],"properties":{"code":{"type":"string","enum":["switch_tts_tier","reduce_latency","improve_completion","apply_credits","collect_more_data"]},"priority":{"type":"string","enum":["high","medium","low"]},"message":{"type":"string"}}}}}};
function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.infra_provider === undefined) && (missing0 = "infra_provider"))) || ((data.credits_usd === undefined) && (missing0 = "credits_usd"))) || ((data.net_cost_usd === undefined) && (missing0 = "net_cost_usd"))) || ((data.runway_days === undefined) && (missing0 = "runway_days"))) || ((data.recommendations === undefined) && (missing0 = "recommendations"))){
validate226.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.schema_version !== undefined){
let data0 = data.schema_version;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate226.errors = [{instancePath:instancePath+"/schema_version",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "voice_optimize.v1")){
validate226.errors = [{instancePath:instancePath+"/schema_version",keyword:"enum",params:{allowedValues: schema113.properties.schema_version.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.infra_provider !== undefined){
let data1 = data.infra_provider;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate226.errors = [{instancePath:instancePath+"/infra_provider",keyword:"type",params:{type: schema113.properties.infra_provider.type},message:"must be string,null"}];
return false;
}
if(!((((data1 === "azure") || (data1 === "digitalocean")) || (data1 === "other")) || (data1 === null))){
validate226.errors = [{instancePath:instancePath+"/infra_provider",keyword:"enum",params:{allowedValues: schema113.properties.infra_provider.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credits_usd !== undefined){
let data2 = data.credits_usd;
const _errs5 = errors;
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate226.errors = [{instancePath:instancePath+"/credits_usd",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate226.errors = [{instancePath:instancePath+"/credits_usd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.net_cost_usd !== undefined){
let data3 = data.net_cost_usd;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate226.errors = [{instancePath:instancePath+"/net_cost_usd",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate226.errors = [{instancePath:instancePath+"/net_cost_usd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runway_days !== undefined){
let data4 = data.runway_days;
const _errs9 = errors;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
validate226.errors = [{instancePath:instancePath+"/runway_days",keyword:"type",params:{type: schema113.properties.runway_days.type},message:"must be number,null"}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate226.errors = [{instancePath:instancePath+"/runway_days",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.recommendations !== undefined){
let data5 = data.recommendations;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((((data6.code === undefined) && (missing1 = "code")) || ((data6.priority === undefined) && (missing1 = "priority"))) || ((data6.message === undefined) && (missing1 = "message"))){
validate226.errors = [{instancePath:instancePath+"/recommendations/" + i0,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data6.code !== undefined){
let data7 = data6.code;
const _errs15 = errors;
if(typeof data7 !== "string"){
validate226.errors = [{instancePath:instancePath+"/recommendations/" + i0+"/code",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data7 === "switch_tts_tier") || (data7 === "reduce_latency")) || (data7 === "improve_completion")) || (data7 === "apply_credits")) || (data7 === "collect_more_data"))){
validate226.errors = [{instancePath:instancePath+"/recommendations/" + i0+"/code",keyword:"enum",params:{allowedValues: schema113.properties.recommendations.items.properties.code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.priority !== undefined){
let data8 = data6.priority;
const _errs17 = errors;
if(typeof data8 !== "string"){
validate226.errors = [{instancePath:instancePath+"/recommendations/" + i0+"/priority",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data8 === "high") || (data8 === "medium")) || (data8 === "low"))){
validate226.errors = [{instancePath:instancePath+"/recommendations/" + i0+"/priority",keyword:"enum",params:{allowedValues: schema113.properties.recommendations.items.properties.priority.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.message !== undefined){
const _errs19 = errors;
if(typeof data6.message !== "string"){
validate226.errors = [{instancePath:instancePath+"/recommendations/" + i0+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
else {
validate226.errors = [{instancePath:instancePath+"/recommendations/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate226.errors = [{instancePath:instancePath+"/recommendations",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
validate226.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate226.errors = vErrors;
return errors === 0;
}
function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.ok === undefined) && (missing0 = "ok")) || ((data.artifact_path === undefined) && (missing0 = "artifact_path"))) || ((data.reward === undefined) && (missing0 = "reward"))) || ((data.optimization === undefined) && (missing0 = "optimization"))){
validate224.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate224.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.artifact_path !== undefined){
const _errs3 = errors;
if(typeof data.artifact_path !== "string"){
validate224.errors = [{instancePath:instancePath+"/artifact_path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reward !== undefined){
const _errs5 = errors;
if(!(validate222(data.reward, {instancePath:instancePath+"/reward",parentData:data,parentDataProperty:"reward",rootData}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.optimization !== undefined){
const _errs6 = errors;
if(!(validate226(data.optimization, {instancePath:instancePath+"/optimization",parentData:data,parentDataProperty:"optimization",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
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
}
else {
validate224.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate224.errors = vErrors;
return errors === 0;
}
exports.v45 = validate228;
const schema115 = {"type":"object","required":["schema_version","runs","summary"],"properties":{"schema_version":{"type":"string","enum":["voice_scorecard.v1"]},"runs":{"type":"array","items":{"type":"object","required":["verify","reward","optimization"],"properties":{"verify":{"$ref":"component:VoiceVerifyReport"},"reward":{"$ref":"component:VoiceRewardReport"},"optimization":{"$ref":"component:VoiceOptimization"}}}},"summary":{"type":"object","required":["runs","passed","mean_reward","recommendation"],"properties":{"runs":{"type":"integer","minimum":0},"passed":{"type":"integer","minimum":0},"mean_reward":{"type":"number","minimum":0,"maximum":1},"recommendation":{"type":"string","enum":["ready_for_new_runs","hold_new_runs"]}}}}};
function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.runs === undefined) && (missing0 = "runs"))) || ((data.summary === undefined) && (missing0 = "summary"))){
validate230.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.schema_version !== undefined){
let data0 = data.schema_version;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate230.errors = [{instancePath:instancePath+"/schema_version",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "voice_scorecard.v1")){
validate230.errors = [{instancePath:instancePath+"/schema_version",keyword:"enum",params:{allowedValues: schema115.properties.schema_version.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runs !== undefined){
let data1 = data.runs;
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
if((((data2.verify === undefined) && (missing1 = "verify")) || ((data2.reward === undefined) && (missing1 = "reward"))) || ((data2.optimization === undefined) && (missing1 = "optimization"))){
validate230.errors = [{instancePath:instancePath+"/runs/" + i0,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.verify !== undefined){
const _errs7 = errors;
if(!(validate218(data2.verify, {instancePath:instancePath+"/runs/" + i0+"/verify",parentData:data2,parentDataProperty:"verify",rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.reward !== undefined){
const _errs8 = errors;
if(!(validate222(data2.reward, {instancePath:instancePath+"/runs/" + i0+"/reward",parentData:data2,parentDataProperty:"reward",rootData}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.optimization !== undefined){
const _errs9 = errors;
if(!(validate226(data2.optimization, {instancePath:instancePath+"/runs/" + i0+"/optimization",parentData:data2,parentDataProperty:"optimization",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
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
validate230.errors = [{instancePath:instancePath+"/runs/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate230.errors = [{instancePath:instancePath+"/runs",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data6 = data.summary;
const _errs10 = errors;
if(errors === _errs10){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((((data6.runs === undefined) && (missing2 = "runs")) || ((data6.passed === undefined) && (missing2 = "passed"))) || ((data6.mean_reward === undefined) && (missing2 = "mean_reward"))) || ((data6.recommendation === undefined) && (missing2 = "recommendation"))){
validate230.errors = [{instancePath:instancePath+"/summary",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data6.runs !== undefined){
let data7 = data6.runs;
const _errs12 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate230.errors = [{instancePath:instancePath+"/summary/runs",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate230.errors = [{instancePath:instancePath+"/summary/runs",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.passed !== undefined){
let data8 = data6.passed;
const _errs14 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate230.errors = [{instancePath:instancePath+"/summary/passed",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate230.errors = [{instancePath:instancePath+"/summary/passed",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.mean_reward !== undefined){
let data9 = data6.mean_reward;
const _errs16 = errors;
if(errors === _errs16){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
validate230.errors = [{instancePath:instancePath+"/summary/mean_reward",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate230.errors = [{instancePath:instancePath+"/summary/mean_reward",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate230.errors = [{instancePath:instancePath+"/summary/mean_reward",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.recommendation !== undefined){
let data10 = data6.recommendation;
const _errs18 = errors;
if(typeof data10 !== "string"){
validate230.errors = [{instancePath:instancePath+"/summary/recommendation",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data10 === "ready_for_new_runs") || (data10 === "hold_new_runs"))){
validate230.errors = [{instancePath:instancePath+"/summary/recommendation",keyword:"enum",params:{allowedValues: schema115.properties.summary.properties.recommendation.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate230.errors = [{instancePath:instancePath+"/summary",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
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
else {
validate230.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate230.errors = vErrors;
return errors === 0;
}
function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.ok === undefined) && (missing0 = "ok")) || ((data.execution_ok === undefined) && (missing0 = "execution_ok"))) || ((data.artifact_path === undefined) && (missing0 = "artifact_path"))) || ((data.execution === undefined) && (missing0 = "execution"))) || ((data.report === undefined) && (missing0 = "report"))){
validate228.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate228.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.execution_ok !== undefined){
const _errs3 = errors;
if(typeof data.execution_ok !== "boolean"){
validate228.errors = [{instancePath:instancePath+"/execution_ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.artifact_path !== undefined){
const _errs5 = errors;
if(typeof data.artifact_path !== "string"){
validate228.errors = [{instancePath:instancePath+"/artifact_path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.execution !== undefined){
const _errs7 = errors;
if(!(validate216(data.execution, {instancePath:instancePath+"/execution",parentData:data,parentDataProperty:"execution",rootData}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.report !== undefined){
const _errs8 = errors;
if(!(validate230(data.report, {instancePath:instancePath+"/report",parentData:data,parentDataProperty:"report",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
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
}
}
else {
validate228.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate228.errors = vErrors;
return errors === 0;
}
exports.v46 = validate235;
const schema117 = {"type":"object","required":["schema_version","generated_at","providers","voices"],"properties":{"schema_version":{"type":"string","enum":["voice_catalog.v1"]},"generated_at":{"type":"string","format":"date-time"},"providers":{"type":"array","items":{"$ref":"component:SpeechProvider"}},"voices":{"type":"array","items":{"$ref":"component:SpeechVoice"}}}};
const schema118 = {"type":"object","required":["id","kind","available","runtime_state","runtime_reason_code","capabilities"],"properties":{"id":{"type":"string"},"kind":{"type":"string","enum":["tts","stt"]},"available":{"type":"boolean"},"runtime_state":{"type":"string","enum":["ready","not_configured"]},"runtime_reason_code":{"type":["string","null"]},"capabilities":{"type":"array","items":{"type":"string"}}}};
function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.available === undefined) && (missing0 = "available"))) || ((data.runtime_state === undefined) && (missing0 = "runtime_state"))) || ((data.runtime_reason_code === undefined) && (missing0 = "runtime_reason_code"))) || ((data.capabilities === undefined) && (missing0 = "capabilities"))){
validate237.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate237.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate237.errors = [{instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "tts") || (data1 === "stt"))){
validate237.errors = [{instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema118.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.available !== undefined){
const _errs5 = errors;
if(typeof data.available !== "boolean"){
validate237.errors = [{instancePath:instancePath+"/available",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runtime_state !== undefined){
let data3 = data.runtime_state;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate237.errors = [{instancePath:instancePath+"/runtime_state",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "ready") || (data3 === "not_configured"))){
validate237.errors = [{instancePath:instancePath+"/runtime_state",keyword:"enum",params:{allowedValues: schema118.properties.runtime_state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runtime_reason_code !== undefined){
let data4 = data.runtime_reason_code;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate237.errors = [{instancePath:instancePath+"/runtime_reason_code",keyword:"type",params:{type: schema118.properties.runtime_reason_code.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capabilities !== undefined){
let data5 = data.capabilities;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(typeof data5[i0] !== "string"){
validate237.errors = [{instancePath:instancePath+"/capabilities/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate237.errors = [{instancePath:instancePath+"/capabilities",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
validate237.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate237.errors = vErrors;
return errors === 0;
}
function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.provider === undefined) && (missing0 = "provider")) || ((data.voice_id === undefined) && (missing0 = "voice_id"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.tier === undefined) && (missing0 = "tier"))) || ((data.recommended === undefined) && (missing0 = "recommended"))) || ((data.selection_group === undefined) && (missing0 = "selection_group"))) || ((data.is_default === undefined) && (missing0 = "is_default"))) || ((data.locale === undefined) && (missing0 = "locale"))) || ((data.latency_class === undefined) && (missing0 = "latency_class"))) || ((data.cost_class === undefined) && (missing0 = "cost_class"))) || ((data.channels === undefined) && (missing0 = "channels"))){
validate239.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.provider !== undefined){
const _errs1 = errors;
if(typeof data.provider !== "string"){
validate239.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voice_id !== undefined){
const _errs3 = errors;
if(typeof data.voice_id !== "string"){
validate239.errors = [{instancePath:instancePath+"/voice_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs5 = errors;
if(typeof data.label !== "string"){
validate239.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs7 = errors;
if(typeof data.source !== "string"){
validate239.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tier !== undefined){
const _errs9 = errors;
if(typeof data.tier !== "string"){
validate239.errors = [{instancePath:instancePath+"/tier",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recommended !== undefined){
const _errs11 = errors;
if(typeof data.recommended !== "boolean"){
validate239.errors = [{instancePath:instancePath+"/recommended",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selection_group !== undefined){
const _errs13 = errors;
if(typeof data.selection_group !== "string"){
validate239.errors = [{instancePath:instancePath+"/selection_group",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_default !== undefined){
const _errs15 = errors;
if(typeof data.is_default !== "boolean"){
validate239.errors = [{instancePath:instancePath+"/is_default",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locale !== undefined){
const _errs17 = errors;
if(typeof data.locale !== "string"){
validate239.errors = [{instancePath:instancePath+"/locale",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latency_class !== undefined){
const _errs19 = errors;
if(typeof data.latency_class !== "string"){
validate239.errors = [{instancePath:instancePath+"/latency_class",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cost_class !== undefined){
const _errs21 = errors;
if(typeof data.cost_class !== "string"){
validate239.errors = [{instancePath:instancePath+"/cost_class",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channels !== undefined){
let data11 = data.channels;
const _errs23 = errors;
if(errors === _errs23){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if(((data11.phone === undefined) && (missing1 = "phone")) || ((data11.widget_realtime === undefined) && (missing1 = "widget_realtime"))){
validate239.errors = [{instancePath:instancePath+"/channels",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data11.phone !== undefined){
const _errs25 = errors;
if(typeof data11.phone !== "boolean"){
validate239.errors = [{instancePath:instancePath+"/channels/phone",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data11.widget_realtime !== undefined){
const _errs27 = errors;
if(typeof data11.widget_realtime !== "boolean"){
validate239.errors = [{instancePath:instancePath+"/channels/widget_realtime",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
else {
validate239.errors = [{instancePath:instancePath+"/channels",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
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
validate239.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate239.errors = vErrors;
return errors === 0;
}
function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.generated_at === undefined) && (missing0 = "generated_at"))) || ((data.providers === undefined) && (missing0 = "providers"))) || ((data.voices === undefined) && (missing0 = "voices"))){
validate236.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.schema_version !== undefined){
let data0 = data.schema_version;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate236.errors = [{instancePath:instancePath+"/schema_version",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "voice_catalog.v1")){
validate236.errors = [{instancePath:instancePath+"/schema_version",keyword:"enum",params:{allowedValues: schema117.properties.schema_version.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generated_at !== undefined){
let data1 = data.generated_at;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
validate236.errors = [{instancePath:instancePath+"/generated_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate236.errors = [{instancePath:instancePath+"/generated_at",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.providers !== undefined){
let data2 = data.providers;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate237(data2[i0], {instancePath:instancePath+"/providers/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate236.errors = [{instancePath:instancePath+"/providers",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voices !== undefined){
let data4 = data.voices;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(!(validate239(data4[i1], {instancePath:instancePath+"/voices/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate236.errors = [{instancePath:instancePath+"/voices",keyword:"type",params:{type: "array"},message:"must be array"}];
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
}
else {
validate236.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate236.errors = vErrors;
return errors === 0;
}
function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.ok === undefined) && (missing0 = "ok")) || ((data.voice_catalog === undefined) && (missing0 = "voice_catalog"))) || ((data.providers === undefined) && (missing0 = "providers"))) || ((data.models === undefined) && (missing0 = "models"))){
validate235.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate235.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.providers !== undefined){
let data1 = data.providers;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.tts === undefined) && (missing1 = "tts")) || ((data1.stt === undefined) && (missing1 = "stt"))){
validate235.errors = [{instancePath:instancePath+"/providers",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.tts !== undefined){
let data2 = data1.tts;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(typeof data2[i0] !== "string"){
validate235.errors = [{instancePath:instancePath+"/providers/tts/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate235.errors = [{instancePath:instancePath+"/providers/tts",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.stt !== undefined){
let data4 = data1.stt;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid3 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(typeof data4[i1] !== "string"){
validate235.errors = [{instancePath:instancePath+"/providers/stt/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
else {
validate235.errors = [{instancePath:instancePath+"/providers/stt",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate235.errors = [{instancePath:instancePath+"/providers",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.models !== undefined){
let data6 = data.models;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid4 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate235.errors = [{instancePath:instancePath+"/models/" + i2,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
else {
validate235.errors = [{instancePath:instancePath+"/models",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voice_catalog !== undefined){
const _errs18 = errors;
if(!(validate236(data.voice_catalog, {instancePath:instancePath+"/voice_catalog",parentData:data,parentDataProperty:"voice_catalog",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
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
validate235.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate235.errors = vErrors;
return errors === 0;
}
exports.v47 = validate242;
function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.ok === undefined) && (missing0 = "ok")) || ((data.voice_catalog === undefined) && (missing0 = "voice_catalog"))){
validate242.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate242.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voice_catalog !== undefined){
const _errs3 = errors;
if(!(validate236(data.voice_catalog, {instancePath:instancePath+"/voice_catalog",parentData:data,parentDataProperty:"voice_catalog",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
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
validate242.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate242.errors = vErrors;
return errors === 0;
}
exports.v48 = validate244;
function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.provider === undefined) && (missing0 = "provider")) || ((data.ready === undefined) && (missing0 = "ready"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.detail === undefined) && (missing0 = "detail"))){
validate246.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.provider !== undefined){
const _errs1 = errors;
if(typeof data.provider !== "string"){
validate246.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ready !== undefined){
const _errs3 = errors;
if(typeof data.ready !== "boolean"){
validate246.errors = [{instancePath:instancePath+"/ready",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate246.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
const _errs7 = errors;
if(typeof data.detail !== "string"){
validate246.errors = [{instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate246.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate246.errors = vErrors;
return errors === 0;
}
function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.providers === undefined) && (missing0 = "providers")){
validate245.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.providers !== undefined){
let data0 = data.providers;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate246(data0[i0], {instancePath:instancePath+"/providers/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/providers",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate245.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate245.errors = vErrors;
return errors === 0;
}
function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate245(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
validate244.errors = vErrors;
return errors === 0;
}
exports.v49 = validate249;
function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate245(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
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
validate249.errors = vErrors;
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
validate249.errors = vErrors;
return errors === 0;
}
exports.v50 = validate252;
function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.tool_type === undefined) && (missing0 = "tool_type"))) || ((data.config_schema === undefined) && (missing0 = "config_schema"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate253.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate253.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate253.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs5 = errors;
if(typeof data.description !== "string"){
validate253.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_type !== undefined){
const _errs7 = errors;
if(typeof data.tool_type !== "string"){
validate253.errors = [{instancePath:instancePath+"/tool_type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config_schema !== undefined){
let data4 = data.config_schema;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate253.errors = [{instancePath:instancePath+"/config_schema",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data5 = data.created_at;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
validate253.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate253.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
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
}
else {
validate253.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate253.errors = vErrors;
return errors === 0;
}
function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.tools === undefined) && (missing0 = "tools")){
validate252.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.tools !== undefined){
let data0 = data.tools;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate253(data0[i0], {instancePath:instancePath+"/tools/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate252.errors = [{instancePath:instancePath+"/tools",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate252.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate252.errors = vErrors;
return errors === 0;
}
exports.v51 = validate255;
const schema127 = {"type":"object","properties":{"ok":{"type":"boolean"},"tool_id":{"type":"string"},"health_status":{"type":"string","enum":["healthy"]},"code":{"type":"string","enum":["tool_builtin_ok","tool_connection_ok"]},"checked_at":{"type":"string","format":"date-time"},"http_status":{"type":["integer","null"]},"target_host":{"type":["string","null"]}},"required":["ok","tool_id","health_status","code","checked_at","http_status","target_host"]};
function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.ok === undefined) && (missing0 = "ok")) || ((data.tool_id === undefined) && (missing0 = "tool_id"))) || ((data.health_status === undefined) && (missing0 = "health_status"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.checked_at === undefined) && (missing0 = "checked_at"))) || ((data.http_status === undefined) && (missing0 = "http_status"))) || ((data.target_host === undefined) && (missing0 = "target_host"))){
validate255.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate255.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_id !== undefined){
const _errs3 = errors;
if(typeof data.tool_id !== "string"){
validate255.errors = [{instancePath:instancePath+"/tool_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health_status !== undefined){
let data2 = data.health_status;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate255.errors = [{instancePath:instancePath+"/health_status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data2 === "healthy")){
validate255.errors = [{instancePath:instancePath+"/health_status",keyword:"enum",params:{allowedValues: schema127.properties.health_status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data3 = data.code;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate255.errors = [{instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "tool_builtin_ok") || (data3 === "tool_connection_ok"))){
validate255.errors = [{instancePath:instancePath+"/code",keyword:"enum",params:{allowedValues: schema127.properties.code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checked_at !== undefined){
let data4 = data.checked_at;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
validate255.errors = [{instancePath:instancePath+"/checked_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate255.errors = [{instancePath:instancePath+"/checked_at",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.http_status !== undefined){
let data5 = data.http_status;
const _errs11 = errors;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
validate255.errors = [{instancePath:instancePath+"/http_status",keyword:"type",params:{type: schema127.properties.http_status.type},message:"must be integer,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_host !== undefined){
let data6 = data.target_host;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate255.errors = [{instancePath:instancePath+"/target_host",keyword:"type",params:{type: schema127.properties.target_host.type},message:"must be string,null"}];
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
validate255.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate255.errors = vErrors;
return errors === 0;
}
exports.v52 = validate256;
const schema128 = {"type":"object","properties":{"status":{"type":"string","enum":["enabled"]},"agent_id":{"type":"string","format":"uuid"},"tool_id":{"type":"string"},"tools_registry":{"type":"array","items":{"$ref":"component:AgentToolEntry"}}},"required":["status","agent_id","tool_id","tools_registry"]};
function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.enabled === undefined) && (missing0 = "enabled"))){
validate257.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate257.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate257.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs5 = errors;
if(typeof data.enabled !== "boolean"){
validate257.errors = [{instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate257.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate257.errors = vErrors;
return errors === 0;
}
function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.status === undefined) && (missing0 = "status")) || ((data.agent_id === undefined) && (missing0 = "agent_id"))) || ((data.tool_id === undefined) && (missing0 = "tool_id"))) || ((data.tools_registry === undefined) && (missing0 = "tools_registry"))){
validate256.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate256.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "enabled")){
validate256.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema128.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate256.errors = [{instancePath:instancePath+"/agent_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate256.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.tool_id !== undefined){
const _errs5 = errors;
if(typeof data.tool_id !== "string"){
validate256.errors = [{instancePath:instancePath+"/tool_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools_registry !== undefined){
let data3 = data.tools_registry;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate257(data3[i0], {instancePath:instancePath+"/tools_registry/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate256.errors = [{instancePath:instancePath+"/tools_registry",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
validate256.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate256.errors = vErrors;
return errors === 0;
}
exports.v53 = validate259;
const schema130 = {"type":"object","properties":{"status":{"type":"string","enum":["disabled"]},"agent_id":{"type":"string","format":"uuid"},"tool_id":{"type":"string"},"tools_registry":{"type":"array","items":{"$ref":"component:AgentToolEntry"}}},"required":["status","agent_id","tool_id","tools_registry"]};
function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.status === undefined) && (missing0 = "status")) || ((data.agent_id === undefined) && (missing0 = "agent_id"))) || ((data.tool_id === undefined) && (missing0 = "tool_id"))) || ((data.tools_registry === undefined) && (missing0 = "tools_registry"))){
validate259.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate259.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "disabled")){
validate259.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema130.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate259.errors = [{instancePath:instancePath+"/agent_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate259.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.tool_id !== undefined){
const _errs5 = errors;
if(typeof data.tool_id !== "string"){
validate259.errors = [{instancePath:instancePath+"/tool_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools_registry !== undefined){
let data3 = data.tools_registry;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate257(data3[i0], {instancePath:instancePath+"/tools_registry/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate259.errors = [{instancePath:instancePath+"/tools_registry",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
validate259.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate259.errors = vErrors;
return errors === 0;
}
exports.v54 = validate261;
const schema131 = {"type":"object","properties":{"data":{"type":"array","items":{"$ref":"component:KnowledgeDocument"}},"source":{"type":"string","enum":["knowledge_documents"]}},"required":["data","source"]};
const schema132 = {"type":"object","required":["id","org_id","agent_id","name","source_type","source_value","status","metadata","chunk_count","created_at","updated_at"],"properties":{"id":{"type":"string","format":"uuid"},"org_id":{"type":"string","format":"uuid"},"agent_id":{"type":["string","null"],"format":"uuid"},"name":{"type":"string"},"source_type":{"type":"string","enum":["text","manual_text","url","website","document","crm","property_feed"]},"source_value":{"type":"string"},"status":{"type":"string","enum":["pending","ready","failed"]},"metadata":{"type":"object","additionalProperties":true},"chunk_count":{"type":"integer","minimum":0},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}}};
function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.org_id === undefined) && (missing0 = "org_id"))) || ((data.agent_id === undefined) && (missing0 = "agent_id"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.source_type === undefined) && (missing0 = "source_type"))) || ((data.source_value === undefined) && (missing0 = "source_value"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.metadata === undefined) && (missing0 = "metadata"))) || ((data.chunk_count === undefined) && (missing0 = "chunk_count"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate262.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate262.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate262.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(formats2.test(data1))){
validate262.errors = [{instancePath:instancePath+"/org_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate262.errors = [{instancePath:instancePath+"/org_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.agent_id !== undefined){
let data2 = data.agent_id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate262.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: schema132.properties.agent_id.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats2.test(data2))){
validate262.errors = [{instancePath:instancePath+"/agent_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
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
if(data.name !== undefined){
const _errs7 = errors;
if(typeof data.name !== "string"){
validate262.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_type !== undefined){
let data4 = data.source_type;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate262.errors = [{instancePath:instancePath+"/source_type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data4 === "text") || (data4 === "manual_text")) || (data4 === "url")) || (data4 === "website")) || (data4 === "document")) || (data4 === "crm")) || (data4 === "property_feed"))){
validate262.errors = [{instancePath:instancePath+"/source_type",keyword:"enum",params:{allowedValues: schema132.properties.source_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_value !== undefined){
const _errs11 = errors;
if(typeof data.source_value !== "string"){
validate262.errors = [{instancePath:instancePath+"/source_value",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate262.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data6 === "pending") || (data6 === "ready")) || (data6 === "failed"))){
validate262.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema132.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data7 = data.metadata;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate262.errors = [{instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chunk_count !== undefined){
let data8 = data.chunk_count;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate262.errors = [{instancePath:instancePath+"/chunk_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate262.errors = [{instancePath:instancePath+"/chunk_count",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.created_at !== undefined){
let data9 = data.created_at;
const _errs20 = errors;
if(errors === _errs20){
if(errors === _errs20){
if(typeof data9 === "string"){
if(!(formats0.validate(data9))){
validate262.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate262.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
let data10 = data.updated_at;
const _errs22 = errors;
if(errors === _errs22){
if(errors === _errs22){
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
validate262.errors = [{instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate262.errors = [{instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs22 === errors;
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
validate262.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate262.errors = vErrors;
return errors === 0;
}
function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.source === undefined) && (missing0 = "source"))){
validate261.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate262(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data2 = data.source;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate261.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data2 === "knowledge_documents")){
validate261.errors = [{instancePath:instancePath+"/source",keyword:"enum",params:{allowedValues: schema131.properties.source.enum},message:"must be equal to one of the allowed values"}];
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
validate261.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate261.errors = vErrors;
return errors === 0;
}
exports.v55 = validate264;
const schema133 = {"type":"object","properties":{"source":{"type":"string","enum":["knowledge_documents"]},"data":{"$ref":"component:KnowledgeDocument"}},"required":["data","source"]};
function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.source === undefined) && (missing0 = "source"))){
validate264.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.source !== undefined){
let data0 = data.source;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate264.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "knowledge_documents")){
validate264.errors = [{instancePath:instancePath+"/source",keyword:"enum",params:{allowedValues: schema133.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs3 = errors;
if(!(validate262(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
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
validate264.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate264.errors = vErrors;
return errors === 0;
}
exports.v56 = validate266;
const schema134 = {"type":"object","properties":{"ok":{"type":"boolean"},"status":{"type":"string","enum":["queued"]}},"required":["ok","status"]};
function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.ok === undefined) && (missing0 = "ok")) || ((data.status === undefined) && (missing0 = "status"))){
validate266.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate266.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
validate266.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "queued")){
validate266.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema134.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
validate266.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate266.errors = vErrors;
return errors === 0;
}
exports.v57 = validate267;
const schema137 = {"type":"object","required":["id","org_id","event_type","created_at"],"properties":{"id":{"type":"string","format":"uuid"},"org_id":{"type":"string","format":"uuid"},"agent_id":{"type":["string","null"],"format":"uuid"},"conversation_id":{"type":["string","null"],"format":"uuid"},"event_type":{"type":"string","enum":["agent_input","agent_output","agent_step","tool_call","tool_response"]},"payload":{"type":"object","additionalProperties":true},"created_at":{"type":"string","format":"date-time"}}};
function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.org_id === undefined) && (missing0 = "org_id"))) || ((data.event_type === undefined) && (missing0 = "event_type"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate269.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate269.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate269.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(formats2.test(data1))){
validate269.errors = [{instancePath:instancePath+"/org_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate269.errors = [{instancePath:instancePath+"/org_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.agent_id !== undefined){
let data2 = data.agent_id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate269.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: schema137.properties.agent_id.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats2.test(data2))){
validate269.errors = [{instancePath:instancePath+"/agent_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
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
if(data.conversation_id !== undefined){
let data3 = data.conversation_id;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate269.errors = [{instancePath:instancePath+"/conversation_id",keyword:"type",params:{type: schema137.properties.conversation_id.type},message:"must be string,null"}];
return false;
}
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats2.test(data3))){
validate269.errors = [{instancePath:instancePath+"/conversation_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
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
if(data.event_type !== undefined){
let data4 = data.event_type;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate269.errors = [{instancePath:instancePath+"/event_type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data4 === "agent_input") || (data4 === "agent_output")) || (data4 === "agent_step")) || (data4 === "tool_call")) || (data4 === "tool_response"))){
validate269.errors = [{instancePath:instancePath+"/event_type",keyword:"enum",params:{allowedValues: schema137.properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
let data5 = data.payload;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
validate269.errors = [{instancePath:instancePath+"/payload",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data6 = data.created_at;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
validate269.errors = [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate269.errors = [{instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate269.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate269.errors = vErrors;
return errors === 0;
}
function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.traces === undefined) && (missing0 = "traces")){
validate268.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.traces !== undefined){
let data0 = data.traces;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate269(data0[i0], {instancePath:instancePath+"/traces/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate268.errors = [{instancePath:instancePath+"/traces",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate268.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate268.errors = vErrors;
return errors === 0;
}
function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate268(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
validate267.errors = vErrors;
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
if(data["api-version"] !== undefined){
let data0 = data["api-version"];
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
validate52.errors = [{instancePath:instancePath+"/api-version",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["api-version"] = coerced0;
}
}
}
if("2026-04-14" !== data0){
validate52.errors = [{instancePath:instancePath+"/api-version",keyword:"const",params:{allowedValue: "2026-04-14"},message:"must be equal to constant"}];
return false;
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
validate52.errors = [{instancePath:instancePath+"/x-request-id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["api-version"] !== undefined){
let data1 = data["api-version"];
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
validate53.errors = [{instancePath:instancePath+"/api-version",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["api-version"] = coerced1;
}
}
}
if("2026-04-14" !== data1){
validate53.errors = [{instancePath:instancePath+"/api-version",keyword:"const",params:{allowedValue: "2026-04-14"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-request-id"] !== undefined){
let data2 = data["x-request-id"];
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
validate53.errors = [{instancePath:instancePath+"/x-request-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["x-request-id"] = coerced2;
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
if(data["api-version"] !== undefined){
let data1 = data["api-version"];
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
validate54.errors = [{instancePath:instancePath+"/api-version",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["api-version"] = coerced1;
}
}
}
if("2026-04-14" !== data1){
validate54.errors = [{instancePath:instancePath+"/api-version",keyword:"const",params:{allowedValue: "2026-04-14"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-request-id"] !== undefined){
let data2 = data["x-request-id"];
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
validate54.errors = [{instancePath:instancePath+"/x-request-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["x-request-id"] = coerced2;
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
if(data["api-version"] !== undefined){
let data0 = data["api-version"];
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
validate55.errors = [{instancePath:instancePath+"/api-version",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["api-version"] = coerced0;
}
}
}
if("2026-04-14" !== data0){
validate55.errors = [{instancePath:instancePath+"/api-version",keyword:"const",params:{allowedValue: "2026-04-14"},message:"must be equal to constant"}];
return false;
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
validate55.errors = [{instancePath:instancePath+"/x-request-id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data["idempotency-replayed"] !== undefined){
let data2 = data["idempotency-replayed"];
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
validate55.errors = [{instancePath:instancePath+"/idempotency-replayed",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["idempotency-replayed"] = coerced2;
}
}
}
if("true" !== data2){
validate55.errors = [{instancePath:instancePath+"/idempotency-replayed",keyword:"const",params:{allowedValue: "true"},message:"must be equal to constant"}];
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
