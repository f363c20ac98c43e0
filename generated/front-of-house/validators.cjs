// Written by "npm run generate"; do not edit.
'use strict'
const scalars = (() => {
const exports = {}
exports.v1 = validate52;
const schema19 = {"type":"object","properties":{"segment":{"type":"string","enum":["all","production","draft","simulation","archived"],"default":"all"}},"required":[]};
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.segment === undefined){
data.segment = "all";
}
let data0 = data.segment;
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
validate52.errors = [{instancePath:instancePath+"/segment",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["segment"] = coerced0;
}
}
}
if(!(((((data0 === "all") || (data0 === "production")) || (data0 === "draft")) || (data0 === "simulation")) || (data0 === "archived"))){
validate52.errors = [{instancePath:instancePath+"/segment",keyword:"enum",params:{allowedValues: schema19.properties.segment.enum},message:"must be equal to one of the allowed values"}];
return false;
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
if((data["x-org-id"] === undefined) && (missing0 = "x-org-id")){
validate53.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["x-org-id"] !== undefined){
let data0 = data["x-org-id"];
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
validate53.errors = [{instancePath:instancePath+"/x-org-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-org-id"] = coerced0;
}
}
}
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate53.errors = [{instancePath:instancePath+"/x-org-id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
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
const func1 = require("ajv/dist/runtime/ucs2length").default;
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["x-org-id"] === undefined) && (missing0 = "x-org-id")){
validate54.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["x-org-id"] !== undefined){
let data0 = data["x-org-id"];
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
validate54.errors = [{instancePath:instancePath+"/x-org-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-org-id"] = coerced0;
}
}
}
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate54.errors = [{instancePath:instancePath+"/x-org-id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
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
if(data["idempotency-key"] !== undefined){
let data1 = data["idempotency-key"];
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
validate54.errors = [{instancePath:instancePath+"/idempotency-key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["idempotency-key"] = coerced1;
}
}
}
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) > 255){
validate54.errors = [{instancePath:instancePath+"/idempotency-key",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func1(data1) < 1){
validate54.errors = [{instancePath:instancePath+"/idempotency-key",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
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
if((data.id === undefined) && (missing0 = "id")){
validate55.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate55.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate55.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
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
if(data["x-org-id"] !== undefined){
let data0 = data["x-org-id"];
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
validate56.errors = [{instancePath:instancePath+"/x-org-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-org-id"] = coerced0;
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
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined){
let data0 = data["idempotency-key"];
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
validate57.errors = [{instancePath:instancePath+"/idempotency-key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["idempotency-key"] = coerced0;
}
}
}
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 255){
validate57.errors = [{instancePath:instancePath+"/idempotency-key",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate57.errors = [{instancePath:instancePath+"/idempotency-key",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
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
if(data["x-org-id"] !== undefined){
let data1 = data["x-org-id"];
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
validate57.errors = [{instancePath:instancePath+"/x-org-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-org-id"] = coerced1;
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
if(data["x-org-id"] !== undefined){
let data0 = data["x-org-id"];
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
validate58.errors = [{instancePath:instancePath+"/x-org-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-org-id"] = coerced0;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["idempotency-key"] !== undefined){
let data1 = data["idempotency-key"];
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
validate58.errors = [{instancePath:instancePath+"/idempotency-key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["idempotency-key"] = coerced1;
}
}
}
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) > 255){
validate58.errors = [{instancePath:instancePath+"/idempotency-key",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func1(data1) < 1){
validate58.errors = [{instancePath:instancePath+"/idempotency-key",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
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
if(((data["x-org-id"] === undefined) && (missing0 = "x-org-id")) || ((data["idempotency-key"] === undefined) && (missing0 = "idempotency-key"))){
validate59.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["x-org-id"] !== undefined){
let data0 = data["x-org-id"];
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
validate59.errors = [{instancePath:instancePath+"/x-org-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-org-id"] = coerced0;
}
}
}
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate59.errors = [{instancePath:instancePath+"/x-org-id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
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
if(data["idempotency-key"] !== undefined){
let data1 = data["idempotency-key"];
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
validate59.errors = [{instancePath:instancePath+"/idempotency-key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["idempotency-key"] = coerced1;
}
}
}
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) > 255){
validate59.errors = [{instancePath:instancePath+"/idempotency-key",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func1(data1) < 1){
validate59.errors = [{instancePath:instancePath+"/idempotency-key",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
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
if(data.hours === undefined){
data.hours = 24;
}
let data0 = data.hours;
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
validate60.errors = [{instancePath:instancePath+"/hours",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["hours"] = coerced0;
}
}
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 168 || isNaN(data0)){
validate60.errors = [{instancePath:instancePath+"/hours",keyword:"maximum",params:{comparison: "<=", limit: 168},message:"must be <= 168"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate60.errors = [{instancePath:instancePath+"/hours",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
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
exports.v10 = validate61;
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined){
let data0 = data["idempotency-key"];
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
validate61.errors = [{instancePath:instancePath+"/idempotency-key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["idempotency-key"] = coerced0;
}
}
}
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 255){
validate61.errors = [{instancePath:instancePath+"/idempotency-key",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate61.errors = [{instancePath:instancePath+"/idempotency-key",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
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
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.provider === undefined) && (missing0 = "provider")) || ((data.voice_id === undefined) && (missing0 = "voice_id"))){
validate62.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
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
validate62.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.voice_id !== undefined){
let data1 = data.voice_id;
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
validate62.errors = [{instancePath:instancePath+"/voice_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["voice_id"] = coerced1;
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
validate62.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
exports.v12 = validate63;
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate63.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
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
validate63.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate64.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate64.errors = [{instancePath:instancePath+"/agent_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
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
data.limit = 100;
}
if(data.agentId !== undefined){
let data0 = data.agentId;
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
validate65.errors = [{instancePath:instancePath+"/agentId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["agentId"] = coerced0;
}
}
}
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate65.errors = [{instancePath:instancePath+"/agentId",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
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
if(data.conversationId !== undefined){
let data1 = data.conversationId;
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
validate65.errors = [{instancePath:instancePath+"/conversationId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["conversationId"] = coerced1;
}
}
}
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate65.errors = [{instancePath:instancePath+"/conversationId",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
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
validate65.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate65.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate65.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate65.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
return exports
})()
const bodies = (() => {
const exports = {}
exports.v1 = validate52;
const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const func1 = require("ajv/dist/runtime/ucs2length").default;
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.email === undefined) && (missing0 = "email")) || ((data.password === undefined) && (missing0 = "password"))){
validate53.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.email !== undefined){
let data0 = data.email;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate53.errors = [{instancePath:instancePath+"/email",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.password !== undefined){
let data1 = data.password;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) < 8){
validate53.errors = [{instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/password",keyword:"type",params:{type: "string"},message:"must be string"}];
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
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.client !== undefined){
if(typeof data.client !== "string"){
validate56.errors = [{instancePath:instancePath+"/client",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device_code === undefined) && (missing0 = "device_code")){
const err0 = {instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.user_code === undefined) && (missing1 = "user_code")){
const err1 = {instancePath,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate59.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.device_code !== undefined){
const _errs4 = errors;
if(typeof data.device_code !== "string"){
validate59.errors = [{instancePath:instancePath+"/device_code",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.user_code !== undefined){
const _errs6 = errors;
if(typeof data.user_code !== "string"){
validate59.errors = [{instancePath:instancePath+"/user_code",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
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
exports.v4 = validate61;
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device_code === undefined) && (missing0 = "device_code")){
validate62.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.device_code !== undefined){
if(typeof data.device_code !== "string"){
validate62.errors = [{instancePath:instancePath+"/device_code",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
validate61.errors = vErrors;
return errors === 0;
}
exports.v5 = validate64;
const schema28 = {"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200,"pattern":"\\S"},"type":{"type":"string","enum":["custom","inbound_buyer","inbound_landlord"]}}};
const pattern3 = new RegExp("\\S", "u");
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate65.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 200){
validate65.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate65.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern3.test(data0)){
validate65.errors = [{instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate65.errors = [{instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "custom") || (data1 === "inbound_buyer")) || (data1 === "inbound_landlord"))){
validate65.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema28.properties.type.enum},message:"must be equal to one of the allowed values"}];
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
const schema30 = {"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200,"pattern":"\\S"},"greeting":{"type":"string"},"goodbye":{"type":"string"},"voice":{"type":"object","properties":{"tts_provider":{"type":"string","enum":["azure","openai","twilio","cartesia","elevenlabs","xai"]},"tts_voice_id":{"type":"string"},"stt_provider":{"type":"string"}}}},"additionalProperties":true};
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 200){
validate68.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate68.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern3.test(data0)){
validate68.errors = [{instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.greeting !== undefined){
const _errs4 = errors;
if(typeof data.greeting !== "string"){
validate68.errors = [{instancePath:instancePath+"/greeting",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.goodbye !== undefined){
const _errs6 = errors;
if(typeof data.goodbye !== "string"){
validate68.errors = [{instancePath:instancePath+"/goodbye",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voice !== undefined){
let data3 = data.voice;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.tts_provider !== undefined){
let data4 = data3.tts_provider;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate68.errors = [{instancePath:instancePath+"/voice/tts_provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data4 === "azure") || (data4 === "openai")) || (data4 === "twilio")) || (data4 === "cartesia")) || (data4 === "elevenlabs")) || (data4 === "xai"))){
validate68.errors = [{instancePath:instancePath+"/voice/tts_provider",keyword:"enum",params:{allowedValues: schema30.properties.voice.properties.tts_provider.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.tts_voice_id !== undefined){
const _errs12 = errors;
if(typeof data3.tts_voice_id !== "string"){
validate68.errors = [{instancePath:instancePath+"/voice/tts_voice_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.stt_provider !== undefined){
const _errs14 = errors;
if(typeof data3.stt_provider !== "string"){
validate68.errors = [{instancePath:instancePath+"/voice/stt_provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/voice",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate68.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
validate67.errors = vErrors;
return errors === 0;
}
exports.v7 = validate70;
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
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
if((data.flowDraft === undefined) && (missing0 = "flowDraft")){
validate71.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.flowDraft !== undefined){
if(!(validate72(data.flowDraft, {instancePath:instancePath+"/flowDraft",parentData:data,parentDataProperty:"flowDraft",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
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
exports.v8 = validate75;
const schema36 = {"type":"object","required":["schema_version","name","objective","audience","persona","channel_policy","turn_taking_policy","phases","tool_policy","escalation_policy","close_policy","evaluation_scenarios"],"properties":{"schema_version":{"type":"string","enum":["conversation_blueprint.v1"]},"name":{"type":"string"},"objective":{"type":"string"},"audience":{"type":"string"},"persona":{"type":"object","required":["role","brand_voice"],"properties":{"role":{"type":"string"},"brand_voice":{"type":"string"},"boundaries":{"type":"array","items":{"type":"string"}}}},"channel_policy":{"type":"object","properties":{"primary":{"type":"string","enum":["widget","voice","whatsapp","instagram","sms"]},"allowed":{"type":"array","items":{"type":"string","enum":["widget","voice","whatsapp","instagram","sms"]}},"voice_style":{"type":"string","enum":["concise","natural","guided"]},"async_follow_up":{"type":"boolean"}}},"turn_taking_policy":{"type":"object","properties":{"max_questions_per_turn":{"type":"integer","minimum":1,"maximum":3},"interruption_style":{"type":"string","enum":["brief_acknowledge_then_continue","stop_and_answer","defer"]},"repair_strategy":{"type":"string","enum":["ask_clarifying_question","offer_menu","handoff"]}}},"phases":{"type":"array","minItems":1,"items":{"type":"object","required":["id","label","goal","success_signal"],"properties":{"id":{"type":"string"},"label":{"type":"string"},"goal":{"type":"string"},"success_signal":{"type":"string"},"required_slots":{"type":"array","items":{"type":"string"}}}}},"slots":{"type":"array","items":{"type":"object","required":["key","label","ask_when_missing"],"properties":{"key":{"type":"string"},"label":{"type":"string"},"required":{"type":"boolean"},"ask_when_missing":{"type":"string"}}}},"tool_policy":{"type":"object","properties":{"allowed_tools":{"type":"array","items":{"type":"string"}},"require_confirmation_before":{"type":"array","items":{"type":"string"}},"failure_mode":{"type":"string","enum":["apologize_and_continue","handoff","retry_once"]}}},"escalation_policy":{"type":"object","properties":{"triggers":{"type":"array","items":{"type":"string"}},"handoff_message":{"type":"string"}}},"close_policy":{"type":"object","required":["success_outcome","follow_up_message"],"properties":{"success_outcome":{"type":"string"},"follow_up_message":{"type":"string"}}},"evaluation_scenarios":{"type":"array","minItems":1,"items":{"type":"object","required":["id","user_goal"],"properties":{"id":{"type":"string"},"channel":{"type":"string","enum":["widget","voice","whatsapp","instagram","sms"]},"user_goal":{"type":"string"},"must_collect":{"type":"array","items":{"type":"string"}},"must_not_do":{"type":"array","items":{"type":"string"}}}}}}};
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.objective === undefined) && (missing0 = "objective"))) || ((data.audience === undefined) && (missing0 = "audience"))) || ((data.persona === undefined) && (missing0 = "persona"))) || ((data.channel_policy === undefined) && (missing0 = "channel_policy"))) || ((data.turn_taking_policy === undefined) && (missing0 = "turn_taking_policy"))) || ((data.phases === undefined) && (missing0 = "phases"))) || ((data.tool_policy === undefined) && (missing0 = "tool_policy"))) || ((data.escalation_policy === undefined) && (missing0 = "escalation_policy"))) || ((data.close_policy === undefined) && (missing0 = "close_policy"))) || ((data.evaluation_scenarios === undefined) && (missing0 = "evaluation_scenarios"))){
validate77.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.schema_version !== undefined){
let data0 = data.schema_version;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate77.errors = [{instancePath:instancePath+"/schema_version",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "conversation_blueprint.v1")){
validate77.errors = [{instancePath:instancePath+"/schema_version",keyword:"enum",params:{allowedValues: schema36.properties.schema_version.enum},message:"must be equal to one of the allowed values"}];
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
validate77.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.objective !== undefined){
const _errs5 = errors;
if(typeof data.objective !== "string"){
validate77.errors = [{instancePath:instancePath+"/objective",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audience !== undefined){
const _errs7 = errors;
if(typeof data.audience !== "string"){
validate77.errors = [{instancePath:instancePath+"/audience",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.persona !== undefined){
let data4 = data.persona;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.role === undefined) && (missing1 = "role")) || ((data4.brand_voice === undefined) && (missing1 = "brand_voice"))){
validate77.errors = [{instancePath:instancePath+"/persona",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.role !== undefined){
const _errs11 = errors;
if(typeof data4.role !== "string"){
validate77.errors = [{instancePath:instancePath+"/persona/role",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.brand_voice !== undefined){
const _errs13 = errors;
if(typeof data4.brand_voice !== "string"){
validate77.errors = [{instancePath:instancePath+"/persona/brand_voice",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.boundaries !== undefined){
let data7 = data4.boundaries;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid2 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(typeof data7[i0] !== "string"){
validate77.errors = [{instancePath:instancePath+"/persona/boundaries/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/persona/boundaries",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
else {
validate77.errors = [{instancePath:instancePath+"/persona",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel_policy !== undefined){
let data9 = data.channel_policy;
const _errs19 = errors;
if(errors === _errs19){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.primary !== undefined){
let data10 = data9.primary;
const _errs21 = errors;
if(typeof data10 !== "string"){
validate77.errors = [{instancePath:instancePath+"/channel_policy/primary",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data10 === "widget") || (data10 === "voice")) || (data10 === "whatsapp")) || (data10 === "instagram")) || (data10 === "sms"))){
validate77.errors = [{instancePath:instancePath+"/channel_policy/primary",keyword:"enum",params:{allowedValues: schema36.properties.channel_policy.properties.primary.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.allowed !== undefined){
let data11 = data9.allowed;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
var valid4 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
const _errs25 = errors;
if(typeof data12 !== "string"){
validate77.errors = [{instancePath:instancePath+"/channel_policy/allowed/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data12 === "widget") || (data12 === "voice")) || (data12 === "whatsapp")) || (data12 === "instagram")) || (data12 === "sms"))){
validate77.errors = [{instancePath:instancePath+"/channel_policy/allowed/" + i1,keyword:"enum",params:{allowedValues: schema36.properties.channel_policy.properties.allowed.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs25 === errors;
if(!valid4){
break;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/channel_policy/allowed",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.voice_style !== undefined){
let data13 = data9.voice_style;
const _errs27 = errors;
if(typeof data13 !== "string"){
validate77.errors = [{instancePath:instancePath+"/channel_policy/voice_style",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data13 === "concise") || (data13 === "natural")) || (data13 === "guided"))){
validate77.errors = [{instancePath:instancePath+"/channel_policy/voice_style",keyword:"enum",params:{allowedValues: schema36.properties.channel_policy.properties.voice_style.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.async_follow_up !== undefined){
const _errs29 = errors;
if(typeof data9.async_follow_up !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/channel_policy/async_follow_up",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/channel_policy",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.turn_taking_policy !== undefined){
let data15 = data.turn_taking_policy;
const _errs31 = errors;
if(errors === _errs31){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.max_questions_per_turn !== undefined){
let data16 = data15.max_questions_per_turn;
const _errs33 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate77.errors = [{instancePath:instancePath+"/turn_taking_policy/max_questions_per_turn",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs33){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 3 || isNaN(data16)){
validate77.errors = [{instancePath:instancePath+"/turn_taking_policy/max_questions_per_turn",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"}];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate77.errors = [{instancePath:instancePath+"/turn_taking_policy/max_questions_per_turn",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid5 = _errs33 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.interruption_style !== undefined){
let data17 = data15.interruption_style;
const _errs35 = errors;
if(typeof data17 !== "string"){
validate77.errors = [{instancePath:instancePath+"/turn_taking_policy/interruption_style",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data17 === "brief_acknowledge_then_continue") || (data17 === "stop_and_answer")) || (data17 === "defer"))){
validate77.errors = [{instancePath:instancePath+"/turn_taking_policy/interruption_style",keyword:"enum",params:{allowedValues: schema36.properties.turn_taking_policy.properties.interruption_style.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs35 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.repair_strategy !== undefined){
let data18 = data15.repair_strategy;
const _errs37 = errors;
if(typeof data18 !== "string"){
validate77.errors = [{instancePath:instancePath+"/turn_taking_policy/repair_strategy",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data18 === "ask_clarifying_question") || (data18 === "offer_menu")) || (data18 === "handoff"))){
validate77.errors = [{instancePath:instancePath+"/turn_taking_policy/repair_strategy",keyword:"enum",params:{allowedValues: schema36.properties.turn_taking_policy.properties.repair_strategy.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/turn_taking_policy",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phases !== undefined){
let data19 = data.phases;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data19)){
if(data19.length < 1){
validate77.errors = [{instancePath:instancePath+"/phases",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
const _errs41 = errors;
if(errors === _errs41){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing2;
if(((((data20.id === undefined) && (missing2 = "id")) || ((data20.label === undefined) && (missing2 = "label"))) || ((data20.goal === undefined) && (missing2 = "goal"))) || ((data20.success_signal === undefined) && (missing2 = "success_signal"))){
validate77.errors = [{instancePath:instancePath+"/phases/" + i2,keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data20.id !== undefined){
const _errs43 = errors;
if(typeof data20.id !== "string"){
validate77.errors = [{instancePath:instancePath+"/phases/" + i2+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs43 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data20.label !== undefined){
const _errs45 = errors;
if(typeof data20.label !== "string"){
validate77.errors = [{instancePath:instancePath+"/phases/" + i2+"/label",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs45 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data20.goal !== undefined){
const _errs47 = errors;
if(typeof data20.goal !== "string"){
validate77.errors = [{instancePath:instancePath+"/phases/" + i2+"/goal",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs47 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data20.success_signal !== undefined){
const _errs49 = errors;
if(typeof data20.success_signal !== "string"){
validate77.errors = [{instancePath:instancePath+"/phases/" + i2+"/success_signal",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs49 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data20.required_slots !== undefined){
let data25 = data20.required_slots;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data25)){
var valid8 = true;
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
const _errs53 = errors;
if(typeof data25[i3] !== "string"){
validate77.errors = [{instancePath:instancePath+"/phases/" + i2+"/required_slots/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs53 === errors;
if(!valid8){
break;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/phases/" + i2+"/required_slots",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs51 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/phases/" + i2,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs41 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slots !== undefined){
let data27 = data.slots;
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data27)){
var valid9 = true;
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
const _errs57 = errors;
if(errors === _errs57){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing3;
if((((data28.key === undefined) && (missing3 = "key")) || ((data28.label === undefined) && (missing3 = "label"))) || ((data28.ask_when_missing === undefined) && (missing3 = "ask_when_missing"))){
validate77.errors = [{instancePath:instancePath+"/slots/" + i4,keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data28.key !== undefined){
const _errs59 = errors;
if(typeof data28.key !== "string"){
validate77.errors = [{instancePath:instancePath+"/slots/" + i4+"/key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs59 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data28.label !== undefined){
const _errs61 = errors;
if(typeof data28.label !== "string"){
validate77.errors = [{instancePath:instancePath+"/slots/" + i4+"/label",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs61 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data28.required !== undefined){
const _errs63 = errors;
if(typeof data28.required !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/slots/" + i4+"/required",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs63 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data28.ask_when_missing !== undefined){
const _errs65 = errors;
if(typeof data28.ask_when_missing !== "string"){
validate77.errors = [{instancePath:instancePath+"/slots/" + i4+"/ask_when_missing",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs65 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/slots/" + i4,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs57 === errors;
if(!valid9){
break;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/slots",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_policy !== undefined){
let data33 = data.tool_policy;
const _errs67 = errors;
if(errors === _errs67){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.allowed_tools !== undefined){
let data34 = data33.allowed_tools;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data34)){
var valid12 = true;
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
const _errs71 = errors;
if(typeof data34[i5] !== "string"){
validate77.errors = [{instancePath:instancePath+"/tool_policy/allowed_tools/" + i5,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs71 === errors;
if(!valid12){
break;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/tool_policy/allowed_tools",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs69 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data33.require_confirmation_before !== undefined){
let data36 = data33.require_confirmation_before;
const _errs73 = errors;
if(errors === _errs73){
if(Array.isArray(data36)){
var valid13 = true;
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
const _errs75 = errors;
if(typeof data36[i6] !== "string"){
validate77.errors = [{instancePath:instancePath+"/tool_policy/require_confirmation_before/" + i6,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs75 === errors;
if(!valid13){
break;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/tool_policy/require_confirmation_before",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs73 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data33.failure_mode !== undefined){
let data38 = data33.failure_mode;
const _errs77 = errors;
if(typeof data38 !== "string"){
validate77.errors = [{instancePath:instancePath+"/tool_policy/failure_mode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data38 === "apologize_and_continue") || (data38 === "handoff")) || (data38 === "retry_once"))){
validate77.errors = [{instancePath:instancePath+"/tool_policy/failure_mode",keyword:"enum",params:{allowedValues: schema36.properties.tool_policy.properties.failure_mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs77 === errors;
}
else {
var valid11 = true;
}
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/tool_policy",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.escalation_policy !== undefined){
let data39 = data.escalation_policy;
const _errs79 = errors;
if(errors === _errs79){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.triggers !== undefined){
let data40 = data39.triggers;
const _errs81 = errors;
if(errors === _errs81){
if(Array.isArray(data40)){
var valid15 = true;
const len7 = data40.length;
for(let i7=0; i7<len7; i7++){
const _errs83 = errors;
if(typeof data40[i7] !== "string"){
validate77.errors = [{instancePath:instancePath+"/escalation_policy/triggers/" + i7,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs83 === errors;
if(!valid15){
break;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/escalation_policy/triggers",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid14 = _errs81 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data39.handoff_message !== undefined){
const _errs85 = errors;
if(typeof data39.handoff_message !== "string"){
validate77.errors = [{instancePath:instancePath+"/escalation_policy/handoff_message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs85 === errors;
}
else {
var valid14 = true;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/escalation_policy",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.close_policy !== undefined){
let data43 = data.close_policy;
const _errs87 = errors;
if(errors === _errs87){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
let missing4;
if(((data43.success_outcome === undefined) && (missing4 = "success_outcome")) || ((data43.follow_up_message === undefined) && (missing4 = "follow_up_message"))){
validate77.errors = [{instancePath:instancePath+"/close_policy",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data43.success_outcome !== undefined){
const _errs89 = errors;
if(typeof data43.success_outcome !== "string"){
validate77.errors = [{instancePath:instancePath+"/close_policy/success_outcome",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs89 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data43.follow_up_message !== undefined){
const _errs91 = errors;
if(typeof data43.follow_up_message !== "string"){
validate77.errors = [{instancePath:instancePath+"/close_policy/follow_up_message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs91 === errors;
}
else {
var valid16 = true;
}
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/close_policy",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evaluation_scenarios !== undefined){
let data46 = data.evaluation_scenarios;
const _errs93 = errors;
if(errors === _errs93){
if(Array.isArray(data46)){
if(data46.length < 1){
validate77.errors = [{instancePath:instancePath+"/evaluation_scenarios",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid17 = true;
const len8 = data46.length;
for(let i8=0; i8<len8; i8++){
let data47 = data46[i8];
const _errs95 = errors;
if(errors === _errs95){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing5;
if(((data47.id === undefined) && (missing5 = "id")) || ((data47.user_goal === undefined) && (missing5 = "user_goal"))){
validate77.errors = [{instancePath:instancePath+"/evaluation_scenarios/" + i8,keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data47.id !== undefined){
const _errs97 = errors;
if(typeof data47.id !== "string"){
validate77.errors = [{instancePath:instancePath+"/evaluation_scenarios/" + i8+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs97 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data47.channel !== undefined){
let data49 = data47.channel;
const _errs99 = errors;
if(typeof data49 !== "string"){
validate77.errors = [{instancePath:instancePath+"/evaluation_scenarios/" + i8+"/channel",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data49 === "widget") || (data49 === "voice")) || (data49 === "whatsapp")) || (data49 === "instagram")) || (data49 === "sms"))){
validate77.errors = [{instancePath:instancePath+"/evaluation_scenarios/" + i8+"/channel",keyword:"enum",params:{allowedValues: schema36.properties.evaluation_scenarios.items.properties.channel.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs99 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data47.user_goal !== undefined){
const _errs101 = errors;
if(typeof data47.user_goal !== "string"){
validate77.errors = [{instancePath:instancePath+"/evaluation_scenarios/" + i8+"/user_goal",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs101 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data47.must_collect !== undefined){
let data51 = data47.must_collect;
const _errs103 = errors;
if(errors === _errs103){
if(Array.isArray(data51)){
var valid19 = true;
const len9 = data51.length;
for(let i9=0; i9<len9; i9++){
const _errs105 = errors;
if(typeof data51[i9] !== "string"){
validate77.errors = [{instancePath:instancePath+"/evaluation_scenarios/" + i8+"/must_collect/" + i9,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs105 === errors;
if(!valid19){
break;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/evaluation_scenarios/" + i8+"/must_collect",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid18 = _errs103 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data47.must_not_do !== undefined){
let data53 = data47.must_not_do;
const _errs107 = errors;
if(errors === _errs107){
if(Array.isArray(data53)){
var valid20 = true;
const len10 = data53.length;
for(let i10=0; i10<len10; i10++){
const _errs109 = errors;
if(typeof data53[i10] !== "string"){
validate77.errors = [{instancePath:instancePath+"/evaluation_scenarios/" + i8+"/must_not_do/" + i10,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs109 === errors;
if(!valid20){
break;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/evaluation_scenarios/" + i8+"/must_not_do",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/evaluation_scenarios/" + i8,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid17 = _errs95 === errors;
if(!valid17){
break;
}
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/evaluation_scenarios",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs93 === errors;
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
if((data.blueprint === undefined) && (missing0 = "blueprint")){
validate76.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.blueprint !== undefined){
const _errs1 = errors;
if(!(validate77(data.blueprint, {instancePath:instancePath+"/blueprint",parentData:data,parentDataProperty:"blueprint",rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apply !== undefined){
const _errs2 = errors;
if(typeof data.apply !== "boolean"){
validate76.errors = [{instancePath:instancePath+"/apply",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.break_glass !== undefined){
let data0 = data.break_glass;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.reason === undefined) && (missing0 = "reason")) || ((data0.incident_id === undefined) && (missing0 = "incident_id"))){
validate81.errors = [{instancePath:instancePath+"/break_glass",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data0.reason !== undefined){
let data1 = data0.reason;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) < 10){
validate81.errors = [{instancePath:instancePath+"/break_glass/reason",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/break_glass/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.incident_id !== undefined){
let data2 = data0.incident_id;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate81.errors = [{instancePath:instancePath+"/break_glass/incident_id",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/break_glass/incident_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate81.errors = [{instancePath:instancePath+"/break_glass",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flowDraft !== undefined){
const _errs7 = errors;
if(!(validate72(data.flowDraft, {instancePath:instancePath+"/flowDraft",parentData:data,parentDataProperty:"flowDraft",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
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
exports.v10 = validate84;
const schema40 = {"type":"object","properties":{"reason":{"type":"string"},"assigned_to":{"type":["string","null"],"format":"uuid"}}};
const formats2 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason !== undefined){
const _errs1 = errors;
if(typeof data.reason !== "string"){
validate85.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assigned_to !== undefined){
let data1 = data.assigned_to;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate85.errors = [{instancePath:instancePath+"/assigned_to",keyword:"type",params:{type: schema40.properties.assigned_to.type},message:"must be string,null"}];
return false;
}
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate85.errors = [{instancePath:instancePath+"/assigned_to",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
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
if(!(validate85(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
validate84.errors = vErrors;
return errors === 0;
}
exports.v11 = validate87;
const schema42 = {"type":"object","properties":{"fields":{"$ref":"component:ExtractionFields"},"summary":{"type":"string"},"source":{"type":"string","enum":["manual","ai","integration"]},"locked_fields":{"type":"array","items":{"type":"string"}}}};
const schema43 = {"type":"object","additionalProperties":{"type":["string","null"]},"maxProperties":100,"propertyNames":{"minLength":1,"maxLength":64}};
function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 100){
validate89.errors = [{instancePath,keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties"}];
return false;
}
else {
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func1(key0) > 64){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func1(key0) < 1){
const err1 = {instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key0};
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
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate89.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
let data0 = data[key1];
const _errs3 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate89.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema43.additionalProperties.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
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
function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields !== undefined){
const _errs1 = errors;
if(!(validate89(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
const _errs2 = errors;
if(typeof data.summary !== "string"){
validate88.errors = [{instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data2 = data.source;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate88.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "manual") || (data2 === "ai")) || (data2 === "integration"))){
validate88.errors = [{instancePath:instancePath+"/source",keyword:"enum",params:{allowedValues: schema42.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locked_fields !== undefined){
let data3 = data.locked_fields;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data3[i0] !== "string"){
validate88.errors = [{instancePath:instancePath+"/locked_fields/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/locked_fields",keyword:"type",params:{type: "array"},message:"must be array"}];
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
else {
validate88.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate88(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
validate87.errors = vErrors;
return errors === 0;
}
exports.v12 = validate92;
const schema45 = {"type":"object","required":["content"],"properties":{"content":{"type":"string","minLength":1,"maxLength":4000,"pattern":"\\S"},"source":{"type":"string","enum":["console","cli","api"]},"metadata":{"type":"object","additionalProperties":true}}};
function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.content === undefined) && (missing0 = "content")){
validate93.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content !== undefined){
let data0 = data.content;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 4000){
validate93.errors = [{instancePath:instancePath+"/content",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate93.errors = [{instancePath:instancePath+"/content",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern3.test(data0)){
validate93.errors = [{instancePath:instancePath+"/content",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
}
else {
validate93.errors = [{instancePath:instancePath+"/content",keyword:"type",params:{type: "string"},message:"must be string"}];
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
let data1 = data.source;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate93.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "console") || (data1 === "cli")) || (data1 === "api"))){
validate93.errors = [{instancePath:instancePath+"/source",keyword:"enum",params:{allowedValues: schema45.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data2 = data.metadata;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate93.errors = [{instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
validate92.errors = vErrors;
return errors === 0;
}
exports.v13 = validate95;
const schema47 = {"type":"object","required":["rating"],"properties":{"rating":{"type":"integer","minimum":-1,"maximum":1},"note":{"type":["string","null"],"maxLength":2000}}};
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.rating === undefined) && (missing0 = "rating")){
validate96.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.rating !== undefined){
let data0 = data.rating;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate96.errors = [{instancePath:instancePath+"/rating",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
validate96.errors = [{instancePath:instancePath+"/rating",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data0 < -1 || isNaN(data0)){
validate96.errors = [{instancePath:instancePath+"/rating",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"}];
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
if(data.note !== undefined){
let data1 = data.note;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate96.errors = [{instancePath:instancePath+"/note",keyword:"type",params:{type: schema47.properties.note.type},message:"must be string,null"}];
return false;
}
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) > 2000){
validate96.errors = [{instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
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
validate96.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}
function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate96(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
validate95.errors = vErrors;
return errors === 0;
}
exports.v14 = validate98;
const formats4 = require("ajv-formats/dist/formats").fullFormats.uri;
const schema50 = {"type":"string","enum":["lead.created","lead.handoff","lead.updated","agent.published","agent.rollback","conversation.ended","conversation.feedback_submitted"]};
function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate100.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data === "lead.created") || (data === "lead.handoff")) || (data === "lead.updated")) || (data === "agent.published")) || (data === "agent.rollback")) || (data === "conversation.ended")) || (data === "conversation.feedback_submitted"))){
validate100.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate100.errors = vErrors;
return errors === 0;
}
function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.url === undefined) && (missing0 = "url")) || ((data.secret === undefined) && (missing0 = "secret"))) || ((data.events === undefined) && (missing0 = "events"))){
validate99.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.url !== undefined){
let data0 = data.url;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats4(data0))){
validate99.errors = [{instancePath:instancePath+"/url",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate99.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.secret !== undefined){
let data1 = data.secret;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) < 16){
validate99.errors = [{instancePath:instancePath+"/secret",keyword:"minLength",params:{limit: 16},message:"must NOT have fewer than 16 characters"}];
return false;
}
}
else {
validate99.errors = [{instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate99.errors = [{instancePath:instancePath+"/events",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate100(data2[i0], {instancePath:instancePath+"/events/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
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
validate99.errors = [{instancePath:instancePath+"/events",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate99.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
validate98.errors = vErrors;
return errors === 0;
}
exports.v15 = validate103;
const schema52 = {"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200,"pattern":"\\S"},"plan":{"type":"string","enum":["bronze","silver","gold"]}}};
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate104.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 200){
validate104.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate104.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern3.test(data0)){
validate104.errors = [{instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
}
else {
validate104.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data1 = data.plan;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate104.errors = [{instancePath:instancePath+"/plan",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "bronze") || (data1 === "silver")) || (data1 === "gold"))){
validate104.errors = [{instancePath:instancePath+"/plan",keyword:"enum",params:{allowedValues: schema52.properties.plan.enum},message:"must be equal to one of the allowed values"}];
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
validate104.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
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
exports.v16 = validate106;
const schema54 = {"type":"object","required":["email","role"],"properties":{"email":{"type":"string","format":"email"},"role":{"type":"string","enum":["admin","member","viewer"]}}};
function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.email === undefined) && (missing0 = "email")) || ((data.role === undefined) && (missing0 = "role"))){
validate107.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.email !== undefined){
let data0 = data.email;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate107.errors = [{instancePath:instancePath+"/email",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
else {
validate107.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate107.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "admin") || (data1 === "member")) || (data1 === "viewer"))){
validate107.errors = [{instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema54.properties.role.enum},message:"must be equal to one of the allowed values"}];
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
validate107.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}
function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
validate106.errors = vErrors;
return errors === 0;
}
exports.v17 = validate109;
function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agentId !== undefined){
if(typeof data.agentId !== "string"){
validate109.errors = [{instancePath:instancePath+"/agentId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
exports.v18 = validate110;
function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.phoneNumberId === undefined) && (missing0 = "phoneNumberId")) || ((data.accessToken === undefined) && (missing0 = "accessToken"))){
validate110.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.phoneNumberId !== undefined){
let data0 = data.phoneNumberId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
validate110.errors = [{instancePath:instancePath+"/phoneNumberId",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate110.errors = [{instancePath:instancePath+"/phoneNumberId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accessToken !== undefined){
let data1 = data.accessToken;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
validate110.errors = [{instancePath:instancePath+"/accessToken",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate110.errors = [{instancePath:instancePath+"/accessToken",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agentId !== undefined){
let data2 = data.agentId;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats2.test(data2))){
validate110.errors = [{instancePath:instancePath+"/agentId",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate110.errors = [{instancePath:instancePath+"/agentId",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.verifyToken !== undefined){
const _errs7 = errors;
if(typeof data.verifyToken !== "string"){
validate110.errors = [{instancePath:instancePath+"/verifyToken",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appSecret !== undefined){
const _errs9 = errors;
if(typeof data.appSecret !== "string"){
validate110.errors = [{instancePath:instancePath+"/appSecret",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audioEnabled !== undefined){
const _errs11 = errors;
if(typeof data.audioEnabled !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/audioEnabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate110.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}
exports.v19 = validate111;
function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verifyToken !== undefined){
if(typeof data.verifyToken !== "string"){
validate111.errors = [{instancePath:instancePath+"/verifyToken",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
exports.v20 = validate112;
function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dryRun !== undefined){
if(typeof data.dryRun !== "boolean"){
validate112.errors = [{instancePath:instancePath+"/dryRun",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
exports.v21 = validate113;
function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.accountId === undefined) && (missing0 = "accountId")) || ((data.accessToken === undefined) && (missing0 = "accessToken"))){
validate113.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.accountId !== undefined){
let data0 = data.accountId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
validate113.errors = [{instancePath:instancePath+"/accountId",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate113.errors = [{instancePath:instancePath+"/accountId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accessToken !== undefined){
let data1 = data.accessToken;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
validate113.errors = [{instancePath:instancePath+"/accessToken",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate113.errors = [{instancePath:instancePath+"/accessToken",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verifyToken !== undefined){
const _errs5 = errors;
if(typeof data.verifyToken !== "string"){
validate113.errors = [{instancePath:instancePath+"/verifyToken",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appSecret !== undefined){
const _errs7 = errors;
if(typeof data.appSecret !== "string"){
validate113.errors = [{instancePath:instancePath+"/appSecret",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agentId !== undefined){
let data4 = data.agentId;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data4 === "string"){
if(!(formats2.test(data4))){
validate113.errors = [{instancePath:instancePath+"/agentId",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate113.errors = [{instancePath:instancePath+"/agentId",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.audioEnabled !== undefined){
const _errs11 = errors;
if(typeof data.audioEnabled !== "boolean"){
validate113.errors = [{instancePath:instancePath+"/audioEnabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate113.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}
exports.v22 = validate114;
const schema60 = {"type":"object","properties":{"mode":{"type":"string","enum":["quick","full","release"]}}};
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
validate114.errors = [{instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "quick") || (data0 === "full")) || (data0 === "release"))){
validate114.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema60.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
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
exports.v23 = validate115;
function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.days !== undefined){
let data0 = data.days;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate115.errors = [{instancePath:instancePath+"/days",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 90 || isNaN(data0)){
validate115.errors = [{instancePath:instancePath+"/days",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate115.errors = [{instancePath:instancePath+"/days",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.agent_id !== undefined){
let data1 = data.agent_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate115.errors = [{instancePath:instancePath+"/agent_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate115.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.token_usage_window !== undefined){
let data2 = data.token_usage_window;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate115.errors = [{instancePath:instancePath+"/token_usage_window",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate115.errors = [{instancePath:instancePath+"/token_usage_window",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.carrier_cost_usd !== undefined){
let data3 = data.carrier_cost_usd;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate115.errors = [{instancePath:instancePath+"/carrier_cost_usd",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate115.errors = [{instancePath:instancePath+"/carrier_cost_usd",keyword:"type",params:{type: "number"},message:"must be number"}];
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
else {
validate115.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}
exports.v24 = validate116;
const schema62 = {"type":"object","properties":{"reward_report_path":{"type":"string"},"reward_days":{"type":"integer","minimum":1,"maximum":90},"reward_agent_id":{"type":"string","format":"uuid"},"reward_token_usage_window":{"type":"integer","minimum":0},"reward_carrier_cost_usd":{"type":"number","minimum":0},"azure_credit_usd":{"type":"number","minimum":0},"digitalocean_credit_usd":{"type":"number","minimum":0},"infra_provider":{"type":"string","enum":["azure","digitalocean","other"]}}};
function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reward_report_path !== undefined){
const _errs1 = errors;
if(typeof data.reward_report_path !== "string"){
validate116.errors = [{instancePath:instancePath+"/reward_report_path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reward_days !== undefined){
let data1 = data.reward_days;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate116.errors = [{instancePath:instancePath+"/reward_days",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 90 || isNaN(data1)){
validate116.errors = [{instancePath:instancePath+"/reward_days",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate116.errors = [{instancePath:instancePath+"/reward_days",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.reward_agent_id !== undefined){
let data2 = data.reward_agent_id;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats2.test(data2))){
validate116.errors = [{instancePath:instancePath+"/reward_agent_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/reward_agent_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.reward_token_usage_window !== undefined){
let data3 = data.reward_token_usage_window;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate116.errors = [{instancePath:instancePath+"/reward_token_usage_window",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate116.errors = [{instancePath:instancePath+"/reward_token_usage_window",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.reward_carrier_cost_usd !== undefined){
let data4 = data.reward_carrier_cost_usd;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate116.errors = [{instancePath:instancePath+"/reward_carrier_cost_usd",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/reward_carrier_cost_usd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.azure_credit_usd !== undefined){
let data5 = data.azure_credit_usd;
const _errs11 = errors;
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate116.errors = [{instancePath:instancePath+"/azure_credit_usd",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/azure_credit_usd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digitalocean_credit_usd !== undefined){
let data6 = data.digitalocean_credit_usd;
const _errs13 = errors;
if(errors === _errs13){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate116.errors = [{instancePath:instancePath+"/digitalocean_credit_usd",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/digitalocean_credit_usd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.infra_provider !== undefined){
let data7 = data.infra_provider;
const _errs15 = errors;
if(typeof data7 !== "string"){
validate116.errors = [{instancePath:instancePath+"/infra_provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data7 === "azure") || (data7 === "digitalocean")) || (data7 === "other"))){
validate116.errors = [{instancePath:instancePath+"/infra_provider",keyword:"enum",params:{allowedValues: schema62.properties.infra_provider.enum},message:"must be equal to one of the allowed values"}];
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
else {
validate116.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}
exports.v25 = validate117;
const schema63 = {"type":"object","properties":{"days":{"type":"integer","minimum":1,"maximum":30},"runs":{"type":"integer","minimum":1,"maximum":10},"verify_mode":{"type":"string","enum":["full","release"]},"azure_credit_usd":{"type":"number","minimum":0},"digitalocean_credit_usd":{"type":"number","minimum":0},"infra_provider":{"type":"string","enum":["azure","digitalocean","other"]},"allow_fail":{"type":"boolean"}}};
function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.days !== undefined){
let data0 = data.days;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate117.errors = [{instancePath:instancePath+"/days",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 30 || isNaN(data0)){
validate117.errors = [{instancePath:instancePath+"/days",keyword:"maximum",params:{comparison: "<=", limit: 30},message:"must be <= 30"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate117.errors = [{instancePath:instancePath+"/days",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.runs !== undefined){
let data1 = data.runs;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate117.errors = [{instancePath:instancePath+"/runs",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10 || isNaN(data1)){
validate117.errors = [{instancePath:instancePath+"/runs",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate117.errors = [{instancePath:instancePath+"/runs",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.verify_mode !== undefined){
let data2 = data.verify_mode;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate117.errors = [{instancePath:instancePath+"/verify_mode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "full") || (data2 === "release"))){
validate117.errors = [{instancePath:instancePath+"/verify_mode",keyword:"enum",params:{allowedValues: schema63.properties.verify_mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.azure_credit_usd !== undefined){
let data3 = data.azure_credit_usd;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate117.errors = [{instancePath:instancePath+"/azure_credit_usd",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate117.errors = [{instancePath:instancePath+"/azure_credit_usd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digitalocean_credit_usd !== undefined){
let data4 = data.digitalocean_credit_usd;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate117.errors = [{instancePath:instancePath+"/digitalocean_credit_usd",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate117.errors = [{instancePath:instancePath+"/digitalocean_credit_usd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.infra_provider !== undefined){
let data5 = data.infra_provider;
const _errs11 = errors;
if(typeof data5 !== "string"){
validate117.errors = [{instancePath:instancePath+"/infra_provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data5 === "azure") || (data5 === "digitalocean")) || (data5 === "other"))){
validate117.errors = [{instancePath:instancePath+"/infra_provider",keyword:"enum",params:{allowedValues: schema63.properties.infra_provider.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow_fail !== undefined){
const _errs13 = errors;
if(typeof data.allow_fail !== "boolean"){
validate117.errors = [{instancePath:instancePath+"/allow_fail",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
else {
validate117.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}
exports.v26 = validate118;
function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.tool_id === undefined) && (missing0 = "tool_id")){
validate118.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.tool_id !== undefined){
if(typeof data.tool_id !== "string"){
validate118.errors = [{instancePath:instancePath+"/tool_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
exports.v27 = validate119;
function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.source_type === undefined) && (missing0 = "source_type"))) || ((data.source_value === undefined) && (missing0 = "source_value"))){
validate119.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
validate119.errors = [{instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate119.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_type !== undefined){
const _errs3 = errors;
if(typeof data.source_type !== "string"){
validate119.errors = [{instancePath:instancePath+"/source_type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_value !== undefined){
let data2 = data.source_value;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
validate119.errors = [{instancePath:instancePath+"/source_value",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate119.errors = [{instancePath:instancePath+"/source_value",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
if(!(formats2.test(data3))){
validate119.errors = [{instancePath:instancePath+"/agent_id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate119.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.metadata !== undefined){
let data4 = data.metadata;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate119.errors = [{instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate119.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}
return exports
})()
module.exports = {
  "getServiceToken": { "body": { "application/json": bodies.v1 } },
  "listMyOrgs": {  },
  "startCliDeviceAuth": { "body": { "application/json": bodies.v2 } },
  "approveCliDeviceAuth": { "body": { "application/json": bodies.v3 } },
  "pollCliDeviceAuth": { "body": { "application/json": bodies.v4 } },
  "listAgents": { "query": scalars.v1, "header": scalars.v2 },
  "createAgent": { "header": scalars.v3, "body": { "application/json": bodies.v5 } },
  "getAgent": { "path": scalars.v4, "header": scalars.v5 },
  "getAgentDraft": { "path": scalars.v4, "header": scalars.v5 },
  "updateAgentDraft": { "path": scalars.v4, "header": scalars.v6, "body": { "application/json": bodies.v6 } },
  "validateAgentDraft": { "path": scalars.v4, "header": scalars.v7, "body": { "application/json": bodies.v7 } },
  "compileAgentBlueprint": { "path": scalars.v4, "header": scalars.v7, "body": { "application/json": bodies.v8 } },
  "publishAgent": { "path": scalars.v4, "header": scalars.v6, "body": { "application/json": bodies.v9 } },
  "getAgentReadiness": { "path": scalars.v4, "header": scalars.v5 },
  "handoffLead": { "path": scalars.v4, "header": scalars.v6, "body": { "application/json": bodies.v10 } },
  "updateLeadExtraction": { "path": scalars.v4, "header": scalars.v6, "body": { "application/json": bodies.v11 } },
  "replyToConversation": { "path": scalars.v4, "header": scalars.v8, "body": { "application/json": bodies.v12 } },
  "getConversationFeedback": { "path": scalars.v4, "header": scalars.v2 },
  "submitConversationFeedback": { "path": scalars.v4, "header": scalars.v3, "body": { "application/json": bodies.v13 } },
  "listWebhooks": { "header": scalars.v2 },
  "registerWebhook": { "header": scalars.v3, "body": { "application/json": bodies.v14 } },
  "deleteWebhook": { "path": scalars.v4, "header": scalars.v3 },
  "getWebhookDeliveries": { "path": scalars.v4, "header": scalars.v2 },
  "getWebhookObservability": { "query": scalars.v9, "header": scalars.v2 },
  "createOrg": { "header": scalars.v10, "body": { "application/json": bodies.v15 } },
  "getOrgOnboarding": { "path": scalars.v4, "header": scalars.v5 },
  "listOrgMembers": { "path": scalars.v4, "header": scalars.v5 },
  "inviteOrgMember": { "path": scalars.v4, "header": scalars.v7, "body": { "application/json": bodies.v16 } },
  "ensureWidgetChannel": { "header": scalars.v3, "body": { "application/json": bodies.v17 } },
  "connectWhatsAppChannel": { "header": scalars.v3, "body": { "application/json": bodies.v18 } },
  "getWhatsAppChannelStatus": { "header": scalars.v2 },
  "verifyWhatsAppChannel": { "header": scalars.v3, "body": { "application/json": bodies.v19 } },
  "testWhatsAppChannel": { "header": scalars.v3, "body": { "application/json": bodies.v20 } },
  "connectInstagramChannel": { "header": scalars.v3, "body": { "application/json": bodies.v21 } },
  "getInstagramChannelStatus": { "header": scalars.v2 },
  "verifyInstagramChannel": { "header": scalars.v3, "body": { "application/json": bodies.v19 } },
  "testInstagramChannel": { "header": scalars.v3, "body": { "application/json": bodies.v20 } },
  "verifyVoiceProvider": { "header": scalars.v3, "body": { "application/json": bodies.v22 } },
  "rewardVoiceProvider": { "header": scalars.v3, "body": { "application/json": bodies.v23 } },
  "optimizeVoiceProvider": { "header": scalars.v3, "body": { "application/json": bodies.v24 } },
  "getVoiceScorecard": { "header": scalars.v3, "body": { "application/json": bodies.v25 } },
  "getSpeechCatalog": {  },
  "getSpeechVoiceCatalog": {  },
  "previewVoice": { "query": scalars.v11 },
  "getRealtimeProviderHealth": {  },
  "listTools": { "header": scalars.v2 },
  "testToolConnection": { "path": scalars.v12, "header": scalars.v3 },
  "enableAgentTool": { "path": scalars.v4, "header": scalars.v7, "body": { "application/json": bodies.v26 } },
  "disableAgentTool": { "path": scalars.v4, "header": scalars.v7, "body": { "application/json": bodies.v26 } },
  "listKnowledgeDocuments": { "query": scalars.v13, "header": scalars.v2 },
  "createKnowledgeDocument": { "header": scalars.v3, "body": { "application/json": bodies.v27 } },
  "deleteKnowledgeDocument": { "path": scalars.v4, "header": scalars.v3 },
  "reindexKnowledgeDocument": { "path": scalars.v4, "header": scalars.v3 },
  "listTraces": { "query": scalars.v14, "header": scalars.v2 },
}
