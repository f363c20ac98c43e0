// Written by "npm run generate"; do not edit.
'use strict'
const scalars = (() => {
const exports = {}
exports.v1 = validate52;
const schema19 = {"type":"object","properties":{"window":{"type":"string","enum":["today","7d","30d","lifetime"]},"timezone":{"type":"string"},"now":{"type":"string","format":"date-time"}},"required":[]};
const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.window !== undefined){
let data0 = data.window;
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
validate52.errors = [{instancePath:instancePath+"/window",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["window"] = coerced0;
}
}
}
if(!((((data0 === "today") || (data0 === "7d")) || (data0 === "30d")) || (data0 === "lifetime"))){
validate52.errors = [{instancePath:instancePath+"/window",keyword:"enum",params:{allowedValues: schema19.properties.window.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timezone !== undefined){
let data1 = data.timezone;
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
validate52.errors = [{instancePath:instancePath+"/timezone",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["timezone"] = coerced1;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.now !== undefined){
let data2 = data.now;
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
validate52.errors = [{instancePath:instancePath+"/now",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["now"] = coerced2;
}
}
}
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
validate52.errors = [{instancePath:instancePath+"/now",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
const schema20 = {"type":"object","properties":{"view":{"type":"string","enum":["team-review","incident-review","workflow-rollout"]},"window":{"type":"string","enum":["today","7d","30d","lifetime"]},"timezone":{"type":"string"},"now":{"type":"string","format":"date-time"}},"required":[]};
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.view !== undefined){
let data0 = data.view;
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
validate53.errors = [{instancePath:instancePath+"/view",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["view"] = coerced0;
}
}
}
if(!(((data0 === "team-review") || (data0 === "incident-review")) || (data0 === "workflow-rollout"))){
validate53.errors = [{instancePath:instancePath+"/view",keyword:"enum",params:{allowedValues: schema20.properties.view.enum},message:"must be equal to one of the allowed values"}];
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
validate53.errors = [{instancePath:instancePath+"/window",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["window"] = coerced1;
}
}
}
if(!((((data1 === "today") || (data1 === "7d")) || (data1 === "30d")) || (data1 === "lifetime"))){
validate53.errors = [{instancePath:instancePath+"/window",keyword:"enum",params:{allowedValues: schema20.properties.window.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timezone !== undefined){
let data2 = data.timezone;
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
validate53.errors = [{instancePath:instancePath+"/timezone",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["timezone"] = coerced2;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.now !== undefined){
let data3 = data.now;
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
validate53.errors = [{instancePath:instancePath+"/now",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["now"] = coerced3;
}
}
}
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
validate53.errors = [{instancePath:instancePath+"/now",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if(data.format !== undefined){
let data0 = data.format;
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
validate54.errors = [{instancePath:instancePath+"/format",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["format"] = coerced0;
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
if(data.mcpProfile !== undefined){
let data0 = data.mcpProfile;
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
validate55.errors = [{instancePath:instancePath+"/mcpProfile",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["mcpProfile"] = coerced0;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bundleId !== undefined){
let data1 = data.bundleId;
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
validate55.errors = [{instancePath:instancePath+"/bundleId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["bundleId"] = coerced1;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partnerProfile !== undefined){
let data2 = data.partnerProfile;
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
validate55.errors = [{instancePath:instancePath+"/partnerProfile",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["partnerProfile"] = coerced2;
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
if(data.recent === undefined){
data.recent = 20;
}
let data0 = data.recent;
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
validate56.errors = [{instancePath:instancePath+"/recent",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["recent"] = coerced0;
}
}
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
validate56.errors = [{instancePath:instancePath+"/recent",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
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
const schema24 = {"type":"object","properties":{"q":{"type":"string"},"limit":{"type":"integer","default":10,"maximum":100},"category":{"type":"string","enum":["error","learning","preference"]},"tags":{"type":"string"},"query":{"type":"string"}},"required":[]};
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 10;
}
if(data.q !== undefined){
let data0 = data.q;
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
validate57.errors = [{instancePath:instancePath+"/q",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["q"] = coerced0;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data1 = data.limit;
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
validate57.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["limit"] = coerced1;
}
}
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
validate57.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
if(valid0){
if(data.category !== undefined){
let data2 = data.category;
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
validate57.errors = [{instancePath:instancePath+"/category",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["category"] = coerced2;
}
}
}
if(!(((data2 === "error") || (data2 === "learning")) || (data2 === "preference"))){
validate57.errors = [{instancePath:instancePath+"/category",keyword:"enum",params:{allowedValues: schema24.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
let data3 = data.tags;
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
validate57.errors = [{instancePath:instancePath+"/tags",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["tags"] = coerced3;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
let data4 = data.query;
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
validate57.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["query"] = coerced4;
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
validate57.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
exports.v7 = validate58;
const schema25 = {"type":"object","properties":{"q":{"type":"string"},"limit":{"type":"integer","default":10,"maximum":50},"source":{"type":"string","enum":["all","feedback","context","rules"],"default":"all"},"signal":{"type":"string","enum":["up","down","positive","negative"]},"query":{"type":"string"}},"required":[]};
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 10;
}
if(data.source === undefined){
data.source = "all";
}
if(data.q !== undefined){
let data0 = data.q;
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
validate58.errors = [{instancePath:instancePath+"/q",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["q"] = coerced0;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data1 = data.limit;
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
validate58.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["limit"] = coerced1;
}
}
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 50 || isNaN(data1)){
validate58.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
if(valid0){
let data2 = data.source;
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
validate58.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["source"] = coerced2;
}
}
}
if(!((((data2 === "all") || (data2 === "feedback")) || (data2 === "context")) || (data2 === "rules"))){
validate58.errors = [{instancePath:instancePath+"/source",keyword:"enum",params:{allowedValues: schema25.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
if(valid0){
if(data.signal !== undefined){
let data3 = data.signal;
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
validate58.errors = [{instancePath:instancePath+"/signal",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["signal"] = coerced3;
}
}
}
if(!((((data3 === "up") || (data3 === "down")) || (data3 === "positive")) || (data3 === "negative"))){
validate58.errors = [{instancePath:instancePath+"/signal",keyword:"enum",params:{allowedValues: schema25.properties.signal.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
let data4 = data.query;
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
validate58.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["query"] = coerced4;
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
if(data.limit === undefined){
data.limit = 20;
}
if(data.query !== undefined){
let data0 = data.query;
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
validate59.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["query"] = coerced0;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.q !== undefined){
let data1 = data.q;
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
validate59.errors = [{instancePath:instancePath+"/q",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["q"] = coerced1;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tag !== undefined){
let data2 = data.tag;
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
validate59.errors = [{instancePath:instancePath+"/tag",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["tag"] = coerced2;
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
validate59.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(data3 > 200 || isNaN(data3)){
validate59.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"}];
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
if((data.documentId === undefined) && (missing0 = "documentId")){
validate60.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.documentId !== undefined){
let data0 = data.documentId;
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
validate60.errors = [{instancePath:instancePath+"/documentId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["documentId"] = coerced0;
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
exports.v10 = validate61;
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 20;
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
validate61.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate61.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
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
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
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
if((data.jobId === undefined) && (missing0 = "jobId")){
validate62.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jobId !== undefined){
let data0 = data.jobId;
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
validate62.errors = [{instancePath:instancePath+"/jobId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["jobId"] = coerced0;
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
exports.v12 = validate63;
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 50;
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
validate63.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(data0 > 500 || isNaN(data0)){
validate63.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"}];
return false;
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
if(data["stripe-signature"] !== undefined){
let data0 = data["stripe-signature"];
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
validate64.errors = [{instancePath:instancePath+"/stripe-signature",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["stripe-signature"] = coerced0;
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
if(data["x-hub-signature-256"] !== undefined){
let data0 = data["x-hub-signature-256"];
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
validate65.errors = [{instancePath:instancePath+"/x-hub-signature-256",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-hub-signature-256"] = coerced0;
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
return exports
})()
const bodies = (() => {
const exports = {}
exports.v1 = validate52;
const schema20 = {"type":"object","required":["signal"],"properties":{"signal":{"type":"string","enum":["up","down","positive","negative"]},"context":{"type":"string","maxLength":65536},"whatWentWrong":{"type":"string","maxLength":65536},"whatToChange":{"type":"string","maxLength":65536},"whatWorked":{"type":"string","maxLength":65536},"rubricScores":{"type":"array","items":{"$ref":"component:RubricScore"},"maxItems":50},"guardrails":{"type":"object","properties":{"testsPassed":{"type":"boolean"},"pathSafety":{"type":"boolean"},"budgetCompliant":{"type":"boolean"}}},"tags":{"oneOf":[{"type":"array","items":{"type":"string","maxLength":100},"maxItems":100},{"type":"string","maxLength":65536}]},"skill":{"type":"string","maxLength":65536},"chatHistory":{"type":"array","maxItems":500,"items":{"$ref":"component:ChatEntry"}},"messages":{"type":"array","maxItems":500,"items":{"$ref":"component:ChatEntry"}},"relatedFeedbackId":{"type":"string","maxLength":65536},"reasoning":{"type":"string","maxLength":65536},"visualEvidence":{"type":"string","maxLength":65536}}};
const func1 = require("ajv/dist/runtime/ucs2length").default;
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.criterion === undefined) && (missing0 = "criterion")) || ((data.score === undefined) && (missing0 = "score"))){
validate54.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.criterion !== undefined){
let data0 = data.criterion;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 65536){
validate54.errors = [{instancePath:instancePath+"/criterion",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/criterion",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.score !== undefined){
let data1 = data.score;
const _errs3 = errors;
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5 || isNaN(data1)){
validate54.errors = [{instancePath:instancePath+"/score",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate54.errors = [{instancePath:instancePath+"/score",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/score",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data2 = data.evidence;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) > 65536){
validate54.errors = [{instancePath:instancePath+"/evidence",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/evidence",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.judge !== undefined){
let data3 = data.judge;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func1(data3) > 65536){
validate54.errors = [{instancePath:instancePath+"/judge",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/judge",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate54.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data === "string"){
if(func1(data) > 65536){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text !== undefined){
let data0 = data.text;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(func1(data0) > 65536){
const err2 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.body !== undefined){
let data1 = data.body;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(func1(data1) > 65536){
const err4 = {instancePath:instancePath+"/body",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/body",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.message !== undefined){
let data2 = data.message;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(func1(data2) > 65536){
const err6 = {instancePath:instancePath+"/message",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
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
const err7 = {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.content !== undefined){
let data3 = data.content;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(func1(data3) > 65536){
const err8 = {instancePath:instancePath+"/content",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/content",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.author !== undefined){
let data4 = data.author;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(func1(data4) > 65536){
const err10 = {instancePath:instancePath+"/author",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/author",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.role !== undefined){
let data5 = data.role;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(func1(data5) > 65536){
const err12 = {instancePath:instancePath+"/role",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.user !== undefined){
let data6 = data.user;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data6 === "string"){
if(func1(data6) > 65536){
const err14 = {instancePath:instancePath+"/user",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.name !== undefined){
let data7 = data.name;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(func1(data7) > 65536){
const err16 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid1 = _errs19 === errors;
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
const err18 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err19 = {instancePath,keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate56.errors = vErrors;
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
validate56.errors = vErrors;
return errors === 0;
}
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.signal === undefined) && (missing0 = "signal")){
validate53.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.signal !== undefined){
let data0 = data.signal;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate53.errors = [{instancePath:instancePath+"/signal",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "up") || (data0 === "down")) || (data0 === "positive")) || (data0 === "negative"))){
validate53.errors = [{instancePath:instancePath+"/signal",keyword:"enum",params:{allowedValues: schema20.properties.signal.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
let data1 = data.context;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) > 65536){
validate53.errors = [{instancePath:instancePath+"/context",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/context",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.whatWentWrong !== undefined){
let data2 = data.whatWentWrong;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) > 65536){
validate53.errors = [{instancePath:instancePath+"/whatWentWrong",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/whatWentWrong",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.whatToChange !== undefined){
let data3 = data.whatToChange;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func1(data3) > 65536){
validate53.errors = [{instancePath:instancePath+"/whatToChange",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/whatToChange",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.whatWorked !== undefined){
let data4 = data.whatWorked;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func1(data4) > 65536){
validate53.errors = [{instancePath:instancePath+"/whatWorked",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/whatWorked",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rubricScores !== undefined){
let data5 = data.rubricScores;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
if(data5.length > 50){
validate53.errors = [{instancePath:instancePath+"/rubricScores",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(!(validate54(data5[i0], {instancePath:instancePath+"/rubricScores/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/rubricScores",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.guardrails !== undefined){
let data7 = data.guardrails;
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.testsPassed !== undefined){
const _errs16 = errors;
if(typeof data7.testsPassed !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/guardrails/testsPassed",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.pathSafety !== undefined){
const _errs18 = errors;
if(typeof data7.pathSafety !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/guardrails/pathSafety",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.budgetCompliant !== undefined){
const _errs20 = errors;
if(typeof data7.budgetCompliant !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/guardrails/budgetCompliant",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/guardrails",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
let data11 = data.tags;
const _errs22 = errors;
const _errs23 = errors;
let valid3 = false;
let passing0 = null;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data11)){
if(data11.length > 100){
const err0 = {instancePath:instancePath+"/tags",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
var valid4 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
const _errs26 = errors;
if(errors === _errs26){
if(typeof data12 === "string"){
if(func1(data12) > 100){
const err1 = {instancePath:instancePath+"/tags/" + i1,keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/tags/" + i1,keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid4 = _errs26 === errors;
if(!valid4){
break;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs24 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs28 = errors;
if(errors === _errs28){
if(typeof data11 === "string"){
if(func1(data11) > 65536){
const err4 = {instancePath:instancePath+"/tags",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/tags",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs28 === errors;
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
const err6 = {instancePath:instancePath+"/tags",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate53.errors = vErrors;
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
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skill !== undefined){
let data13 = data.skill;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data13 === "string"){
if(func1(data13) > 65536){
validate53.errors = [{instancePath:instancePath+"/skill",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/skill",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chatHistory !== undefined){
let data14 = data.chatHistory;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data14)){
if(data14.length > 500){
validate53.errors = [{instancePath:instancePath+"/chatHistory",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"}];
return false;
}
else {
var valid5 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
const _errs34 = errors;
if(!(validate56(data14[i2], {instancePath:instancePath+"/chatHistory/" + i2,parentData:data14,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid5 = _errs34 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/chatHistory",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messages !== undefined){
let data16 = data.messages;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data16)){
if(data16.length > 500){
validate53.errors = [{instancePath:instancePath+"/messages",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"}];
return false;
}
else {
var valid6 = true;
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
const _errs37 = errors;
if(!(validate56(data16[i3], {instancePath:instancePath+"/messages/" + i3,parentData:data16,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid6 = _errs37 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/messages",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relatedFeedbackId !== undefined){
let data18 = data.relatedFeedbackId;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data18 === "string"){
if(func1(data18) > 65536){
validate53.errors = [{instancePath:instancePath+"/relatedFeedbackId",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/relatedFeedbackId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning !== undefined){
let data19 = data.reasoning;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data19 === "string"){
if(func1(data19) > 65536){
validate53.errors = [{instancePath:instancePath+"/reasoning",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/reasoning",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.visualEvidence !== undefined){
let data20 = data.visualEvidence;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data20 === "string"){
if(func1(data20) > 65536){
validate53.errors = [{instancePath:instancePath+"/visualEvidence",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/visualEvidence",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs42 === errors;
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
exports.v2 = validate60;
const schema24 = {"type":"object","required":["chatHistory"],"properties":{"chatHistory":{"type":"array","maxItems":500,"items":{"type":"object","properties":{"role":{"type":"string","maxLength":65536},"content":{"type":"string","maxLength":65536},"text":{"type":"string","maxLength":65536}}}},"lastAction":{"type":"object","additionalProperties":true},"signal":{"type":"string","enum":["positive","negative"]},"context":{"type":"string","maxLength":65536}}};
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.chatHistory === undefined) && (missing0 = "chatHistory")){
validate61.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.chatHistory !== undefined){
let data0 = data.chatHistory;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 500){
validate61.errors = [{instancePath:instancePath+"/chatHistory",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.role !== undefined){
let data2 = data1.role;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) > 65536){
validate61.errors = [{instancePath:instancePath+"/chatHistory/" + i0+"/role",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate61.errors = [{instancePath:instancePath+"/chatHistory/" + i0+"/role",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.content !== undefined){
let data3 = data1.content;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func1(data3) > 65536){
validate61.errors = [{instancePath:instancePath+"/chatHistory/" + i0+"/content",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate61.errors = [{instancePath:instancePath+"/chatHistory/" + i0+"/content",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.text !== undefined){
let data4 = data1.text;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func1(data4) > 65536){
validate61.errors = [{instancePath:instancePath+"/chatHistory/" + i0+"/text",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate61.errors = [{instancePath:instancePath+"/chatHistory/" + i0+"/text",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
validate61.errors = [{instancePath:instancePath+"/chatHistory/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/chatHistory",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastAction !== undefined){
let data5 = data.lastAction;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
validate61.errors = [{instancePath:instancePath+"/lastAction",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signal !== undefined){
let data6 = data.signal;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate61.errors = [{instancePath:instancePath+"/signal",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data6 === "positive") || (data6 === "negative"))){
validate61.errors = [{instancePath:instancePath+"/signal",keyword:"enum",params:{allowedValues: schema24.properties.signal.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
let data7 = data.context;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(func1(data7) > 65536){
validate61.errors = [{instancePath:instancePath+"/context",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate61.errors = [{instancePath:instancePath+"/context",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
else {
validate61.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
validate60.errors = vErrors;
return errors === 0;
}
exports.v3 = validate63;
const schema25 = {"type":"object","properties":{"toolName":{"type":"string","maxLength":65536},"provider":{"type":"string","maxLength":65536},"model":{"type":"string","maxLength":65536},"providerToolCall":{"type":"object","additionalProperties":true},"toolCall":{"type":"object","additionalProperties":true},"toolUse":{"type":"object","additionalProperties":true},"content":{"type":"array","items":{"type":"object","additionalProperties":true}},"input":{"type":"object","additionalProperties":true},"arguments":{"type":"object","additionalProperties":true},"method":{"type":"string","maxLength":65536},"params":{"type":"object","additionalProperties":true},"mcp":{"type":"object","additionalProperties":true},"mcpToolCall":{"type":"object","additionalProperties":true},"usage":{"type":"object","additionalProperties":true},"tokenEstimate":{"type":"number"},"costUsd":{"type":"number"},"budget":{"type":"object","additionalProperties":true},"workflowPattern":{"type":"string","enum":["single_action","chaining","routing","parallelization","evaluator-optimizer","agent"]},"workflow":{"type":"object","additionalProperties":true},"goal":{"type":"string","maxLength":65536},"tools":{"type":"array","items":{"type":"string","maxLength":65536},"maxItems":100},"branches":{"type":"array","items":{"type":"string","maxLength":65536},"maxItems":100},"steps":{"type":"array","items":{"type":"string","maxLength":65536},"maxItems":100},"routes":{"type":"array","items":{"type":"string","maxLength":65536},"maxItems":100},"command":{"type":"string","maxLength":65536},"filePath":{"type":"string","maxLength":65536},"changedFiles":{"type":"array","items":{"type":"string","maxLength":65536},"maxItems":500},"repoPath":{"type":"string","maxLength":65536},"baseBranch":{"type":"string","maxLength":65536},"requirePrForReleaseSensitive":{"type":"boolean"},"requireVersionNotBehindBase":{"type":"boolean"},"workflowDispatch":{"type":"object","properties":{"environment":{"type":"string","maxLength":65536},"workflow":{"type":"string","maxLength":65536},"ref":{"type":"string","maxLength":65536},"sha":{"type":"string","maxLength":65536},"job":{"type":"string","maxLength":65536}}}}};
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.toolName !== undefined){
let data0 = data.toolName;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 65536){
validate63.errors = [{instancePath:instancePath+"/toolName",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/toolName",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data1 = data.provider;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) > 65536){
validate63.errors = [{instancePath:instancePath+"/provider",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data2 = data.model;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) > 65536){
validate63.errors = [{instancePath:instancePath+"/model",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/model",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.providerToolCall !== undefined){
let data3 = data.providerToolCall;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
validate63.errors = [{instancePath:instancePath+"/providerToolCall",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolCall !== undefined){
let data4 = data.toolCall;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate63.errors = [{instancePath:instancePath+"/toolCall",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolUse !== undefined){
let data5 = data.toolUse;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
validate63.errors = [{instancePath:instancePath+"/toolUse",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data6 = data.content;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate63.errors = [{instancePath:instancePath+"/content/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs18 === errors;
if(!valid1){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/content",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
let data8 = data.input;
const _errs21 = errors;
if(errors === _errs21){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
}
else {
validate63.errors = [{instancePath:instancePath+"/input",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arguments !== undefined){
let data9 = data.arguments;
const _errs24 = errors;
if(errors === _errs24){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
validate63.errors = [{instancePath:instancePath+"/arguments",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined){
let data10 = data.method;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data10 === "string"){
if(func1(data10) > 65536){
validate63.errors = [{instancePath:instancePath+"/method",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/method",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
let data11 = data.params;
const _errs29 = errors;
if(errors === _errs29){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
validate63.errors = [{instancePath:instancePath+"/params",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mcp !== undefined){
let data12 = data.mcp;
const _errs32 = errors;
if(errors === _errs32){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
}
else {
validate63.errors = [{instancePath:instancePath+"/mcp",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mcpToolCall !== undefined){
let data13 = data.mcpToolCall;
const _errs35 = errors;
if(errors === _errs35){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
}
else {
validate63.errors = [{instancePath:instancePath+"/mcpToolCall",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data14 = data.usage;
const _errs38 = errors;
if(errors === _errs38){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
}
else {
validate63.errors = [{instancePath:instancePath+"/usage",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokenEstimate !== undefined){
let data15 = data.tokenEstimate;
const _errs41 = errors;
if(!((typeof data15 == "number") && (isFinite(data15)))){
validate63.errors = [{instancePath:instancePath+"/tokenEstimate",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.costUsd !== undefined){
let data16 = data.costUsd;
const _errs43 = errors;
if(!((typeof data16 == "number") && (isFinite(data16)))){
validate63.errors = [{instancePath:instancePath+"/costUsd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.budget !== undefined){
let data17 = data.budget;
const _errs45 = errors;
if(errors === _errs45){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
}
else {
validate63.errors = [{instancePath:instancePath+"/budget",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflowPattern !== undefined){
let data18 = data.workflowPattern;
const _errs48 = errors;
if(typeof data18 !== "string"){
validate63.errors = [{instancePath:instancePath+"/workflowPattern",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data18 === "single_action") || (data18 === "chaining")) || (data18 === "routing")) || (data18 === "parallelization")) || (data18 === "evaluator-optimizer")) || (data18 === "agent"))){
validate63.errors = [{instancePath:instancePath+"/workflowPattern",keyword:"enum",params:{allowedValues: schema25.properties.workflowPattern.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflow !== undefined){
let data19 = data.workflow;
const _errs50 = errors;
if(errors === _errs50){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
}
else {
validate63.errors = [{instancePath:instancePath+"/workflow",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.goal !== undefined){
let data20 = data.goal;
const _errs53 = errors;
if(errors === _errs53){
if(typeof data20 === "string"){
if(func1(data20) > 65536){
validate63.errors = [{instancePath:instancePath+"/goal",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/goal",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data21 = data.tools;
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data21)){
if(data21.length > 100){
validate63.errors = [{instancePath:instancePath+"/tools",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
const _errs57 = errors;
if(errors === _errs57){
if(typeof data22 === "string"){
if(func1(data22) > 65536){
validate63.errors = [{instancePath:instancePath+"/tools/" + i1,keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/tools/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs57 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/tools",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.branches !== undefined){
let data23 = data.branches;
const _errs59 = errors;
if(errors === _errs59){
if(Array.isArray(data23)){
if(data23.length > 100){
validate63.errors = [{instancePath:instancePath+"/branches",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid3 = true;
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
const _errs61 = errors;
if(errors === _errs61){
if(typeof data24 === "string"){
if(func1(data24) > 65536){
validate63.errors = [{instancePath:instancePath+"/branches/" + i2,keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/branches/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs61 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/branches",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data25 = data.steps;
const _errs63 = errors;
if(errors === _errs63){
if(Array.isArray(data25)){
if(data25.length > 100){
validate63.errors = [{instancePath:instancePath+"/steps",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid4 = true;
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
const _errs65 = errors;
if(errors === _errs65){
if(typeof data26 === "string"){
if(func1(data26) > 65536){
validate63.errors = [{instancePath:instancePath+"/steps/" + i3,keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/steps/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs65 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routes !== undefined){
let data27 = data.routes;
const _errs67 = errors;
if(errors === _errs67){
if(Array.isArray(data27)){
if(data27.length > 100){
validate63.errors = [{instancePath:instancePath+"/routes",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid5 = true;
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
const _errs69 = errors;
if(errors === _errs69){
if(typeof data28 === "string"){
if(func1(data28) > 65536){
validate63.errors = [{instancePath:instancePath+"/routes/" + i4,keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/routes/" + i4,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs69 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/routes",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.command !== undefined){
let data29 = data.command;
const _errs71 = errors;
if(errors === _errs71){
if(typeof data29 === "string"){
if(func1(data29) > 65536){
validate63.errors = [{instancePath:instancePath+"/command",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/command",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filePath !== undefined){
let data30 = data.filePath;
const _errs73 = errors;
if(errors === _errs73){
if(typeof data30 === "string"){
if(func1(data30) > 65536){
validate63.errors = [{instancePath:instancePath+"/filePath",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/filePath",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changedFiles !== undefined){
let data31 = data.changedFiles;
const _errs75 = errors;
if(errors === _errs75){
if(Array.isArray(data31)){
if(data31.length > 500){
validate63.errors = [{instancePath:instancePath+"/changedFiles",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"}];
return false;
}
else {
var valid6 = true;
const len5 = data31.length;
for(let i5=0; i5<len5; i5++){
let data32 = data31[i5];
const _errs77 = errors;
if(errors === _errs77){
if(typeof data32 === "string"){
if(func1(data32) > 65536){
validate63.errors = [{instancePath:instancePath+"/changedFiles/" + i5,keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/changedFiles/" + i5,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs77 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/changedFiles",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repoPath !== undefined){
let data33 = data.repoPath;
const _errs79 = errors;
if(errors === _errs79){
if(typeof data33 === "string"){
if(func1(data33) > 65536){
validate63.errors = [{instancePath:instancePath+"/repoPath",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/repoPath",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseBranch !== undefined){
let data34 = data.baseBranch;
const _errs81 = errors;
if(errors === _errs81){
if(typeof data34 === "string"){
if(func1(data34) > 65536){
validate63.errors = [{instancePath:instancePath+"/baseBranch",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/baseBranch",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs81 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requirePrForReleaseSensitive !== undefined){
const _errs83 = errors;
if(typeof data.requirePrForReleaseSensitive !== "boolean"){
validate63.errors = [{instancePath:instancePath+"/requirePrForReleaseSensitive",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs83 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requireVersionNotBehindBase !== undefined){
const _errs85 = errors;
if(typeof data.requireVersionNotBehindBase !== "boolean"){
validate63.errors = [{instancePath:instancePath+"/requireVersionNotBehindBase",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs85 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflowDispatch !== undefined){
let data37 = data.workflowDispatch;
const _errs87 = errors;
if(errors === _errs87){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.environment !== undefined){
let data38 = data37.environment;
const _errs89 = errors;
if(errors === _errs89){
if(typeof data38 === "string"){
if(func1(data38) > 65536){
validate63.errors = [{instancePath:instancePath+"/workflowDispatch/environment",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/workflowDispatch/environment",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs89 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data37.workflow !== undefined){
let data39 = data37.workflow;
const _errs91 = errors;
if(errors === _errs91){
if(typeof data39 === "string"){
if(func1(data39) > 65536){
validate63.errors = [{instancePath:instancePath+"/workflowDispatch/workflow",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/workflowDispatch/workflow",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs91 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data37.ref !== undefined){
let data40 = data37.ref;
const _errs93 = errors;
if(errors === _errs93){
if(typeof data40 === "string"){
if(func1(data40) > 65536){
validate63.errors = [{instancePath:instancePath+"/workflowDispatch/ref",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/workflowDispatch/ref",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs93 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data37.sha !== undefined){
let data41 = data37.sha;
const _errs95 = errors;
if(errors === _errs95){
if(typeof data41 === "string"){
if(func1(data41) > 65536){
validate63.errors = [{instancePath:instancePath+"/workflowDispatch/sha",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/workflowDispatch/sha",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs95 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data37.job !== undefined){
let data42 = data37.job;
const _errs97 = errors;
if(errors === _errs97){
if(typeof data42 === "string"){
if(func1(data42) > 65536){
validate63.errors = [{instancePath:instancePath+"/workflowDispatch/job",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/workflowDispatch/job",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs97 === errors;
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
validate63.errors = [{instancePath:instancePath+"/workflowDispatch",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs87 === errors;
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
exports.v4 = validate64;
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.actionId === undefined) && (missing0 = "actionId")) || ((data.outcome === undefined) && (missing0 = "outcome"))){
validate64.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.actionId !== undefined){
let data0 = data.actionId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 65536){
validate64.errors = [{instancePath:instancePath+"/actionId",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate64.errors = [{instancePath:instancePath+"/actionId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/actionId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) > 65536){
validate64.errors = [{instancePath:instancePath+"/outcome",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
else {
if(func1(data1) < 1){
validate64.errors = [{instancePath:instancePath+"/outcome",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/outcome",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actualDecision !== undefined){
let data2 = data.actualDecision;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) > 65536){
validate64.errors = [{instancePath:instancePath+"/actualDecision",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/actualDecision",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actor !== undefined){
let data3 = data.actor;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func1(data3) > 65536){
validate64.errors = [{instancePath:instancePath+"/actor",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/actor",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data4 = data.notes;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func1(data4) > 65536){
validate64.errors = [{instancePath:instancePath+"/notes",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/notes",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latencyMs !== undefined){
let data5 = data.latencyMs;
const _errs11 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate64.errors = [{instancePath:instancePath+"/latencyMs",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data6 = data.metadata;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
validate64.errors = [{instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"},message:"must be object"}];
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
exports.v5 = validate65;
const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.email === undefined) && (missing0 = "email")) || ((data.workflow === undefined) && (missing0 = "workflow"))) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.blocker === undefined) && (missing0 = "blocker"))) || ((data.runtime === undefined) && (missing0 = "runtime"))){
validate66.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate66.errors = [{instancePath:instancePath+"/email",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
else {
validate66.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.company !== undefined){
const _errs3 = errors;
if(typeof data.company !== "string"){
validate66.errors = [{instancePath:instancePath+"/company",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflow !== undefined){
const _errs5 = errors;
if(typeof data.workflow !== "string"){
validate66.errors = [{instancePath:instancePath+"/workflow",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
const _errs7 = errors;
if(typeof data.owner !== "string"){
validate66.errors = [{instancePath:instancePath+"/owner",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocker !== undefined){
const _errs9 = errors;
if(typeof data.blocker !== "string"){
validate66.errors = [{instancePath:instancePath+"/blocker",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runtime !== undefined){
const _errs11 = errors;
if(typeof data.runtime !== "string"){
validate66.errors = [{instancePath:instancePath+"/runtime",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs13 = errors;
if(typeof data.note !== "string"){
validate66.errors = [{instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acquisitionId !== undefined){
const _errs15 = errors;
if(typeof data.acquisitionId !== "string"){
validate66.errors = [{instancePath:instancePath+"/acquisitionId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.visitorId !== undefined){
const _errs17 = errors;
if(typeof data.visitorId !== "string"){
validate66.errors = [{instancePath:instancePath+"/visitorId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sessionId !== undefined){
const _errs19 = errors;
if(typeof data.sessionId !== "string"){
validate66.errors = [{instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traceId !== undefined){
const _errs21 = errors;
if(typeof data.traceId !== "string"){
validate66.errors = [{instancePath:instancePath+"/traceId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.installId !== undefined){
const _errs23 = errors;
if(typeof data.installId !== "string"){
validate66.errors = [{instancePath:instancePath+"/installId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs25 = errors;
if(typeof data.source !== "string"){
validate66.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utmSource !== undefined){
const _errs27 = errors;
if(typeof data.utmSource !== "string"){
validate66.errors = [{instancePath:instancePath+"/utmSource",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utmMedium !== undefined){
const _errs29 = errors;
if(typeof data.utmMedium !== "string"){
validate66.errors = [{instancePath:instancePath+"/utmMedium",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utmCampaign !== undefined){
const _errs31 = errors;
if(typeof data.utmCampaign !== "string"){
validate66.errors = [{instancePath:instancePath+"/utmCampaign",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utmContent !== undefined){
const _errs33 = errors;
if(typeof data.utmContent !== "string"){
validate66.errors = [{instancePath:instancePath+"/utmContent",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utmTerm !== undefined){
const _errs35 = errors;
if(typeof data.utmTerm !== "string"){
validate66.errors = [{instancePath:instancePath+"/utmTerm",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.community !== undefined){
const _errs37 = errors;
if(typeof data.community !== "string"){
validate66.errors = [{instancePath:instancePath+"/community",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.postId !== undefined){
const _errs39 = errors;
if(typeof data.postId !== "string"){
validate66.errors = [{instancePath:instancePath+"/postId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commentId !== undefined){
const _errs41 = errors;
if(typeof data.commentId !== "string"){
validate66.errors = [{instancePath:instancePath+"/commentId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.campaignVariant !== undefined){
const _errs43 = errors;
if(typeof data.campaignVariant !== "string"){
validate66.errors = [{instancePath:instancePath+"/campaignVariant",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offerCode !== undefined){
const _errs45 = errors;
if(typeof data.offerCode !== "string"){
validate66.errors = [{instancePath:instancePath+"/offerCode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ctaId !== undefined){
const _errs47 = errors;
if(typeof data.ctaId !== "string"){
validate66.errors = [{instancePath:instancePath+"/ctaId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ctaPlacement !== undefined){
const _errs49 = errors;
if(typeof data.ctaPlacement !== "string"){
validate66.errors = [{instancePath:instancePath+"/ctaPlacement",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planId !== undefined){
const _errs51 = errors;
if(typeof data.planId !== "string"){
validate66.errors = [{instancePath:instancePath+"/planId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.page !== undefined){
const _errs53 = errors;
if(typeof data.page !== "string"){
validate66.errors = [{instancePath:instancePath+"/page",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.landingPath !== undefined){
const _errs55 = errors;
if(typeof data.landingPath !== "string"){
validate66.errors = [{instancePath:instancePath+"/landingPath",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.referrerHost !== undefined){
const _errs57 = errors;
if(typeof data.referrerHost !== "string"){
validate66.errors = [{instancePath:instancePath+"/referrerHost",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.referrer !== undefined){
const _errs59 = errors;
if(typeof data.referrer !== "string"){
validate66.errors = [{instancePath:instancePath+"/referrer",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creator !== undefined){
const _errs61 = errors;
if(typeof data.creator !== "string"){
validate66.errors = [{instancePath:instancePath+"/creator",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs61 === errors;
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
exports.v6 = validate68;
const schema30 = {"type":"object","required":["leadId","status"],"properties":{"leadId":{"type":"string"},"status":{"type":"string","enum":["new","qualified","named_pilot","proof_backed_run","paid_team"]},"actor":{"type":"string","maxLength":200},"note":{"type":"string","maxLength":10000},"reviewedBy":{"type":"string","maxLength":200},"workflowId":{"type":"string","maxLength":200},"teamId":{"type":"string","maxLength":200},"proofArtifacts":{"type":"array","items":{"type":"string","maxLength":2000},"maxItems":100}}};
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.leadId === undefined) && (missing0 = "leadId")) || ((data.status === undefined) && (missing0 = "status"))){
validate69.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.leadId !== undefined){
const _errs1 = errors;
if(typeof data.leadId !== "string"){
validate69.errors = [{instancePath:instancePath+"/leadId",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate69.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data1 === "new") || (data1 === "qualified")) || (data1 === "named_pilot")) || (data1 === "proof_backed_run")) || (data1 === "paid_team"))){
validate69.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema30.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actor !== undefined){
let data2 = data.actor;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) > 200){
validate69.errors = [{instancePath:instancePath+"/actor",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/actor",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
if(errors === _errs7){
if(typeof data3 === "string"){
if(func1(data3) > 10000){
validate69.errors = [{instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviewedBy !== undefined){
let data4 = data.reviewedBy;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func1(data4) > 200){
validate69.errors = [{instancePath:instancePath+"/reviewedBy",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/reviewedBy",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflowId !== undefined){
let data5 = data.workflowId;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(func1(data5) > 200){
validate69.errors = [{instancePath:instancePath+"/workflowId",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/workflowId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.teamId !== undefined){
let data6 = data.teamId;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(func1(data6) > 200){
validate69.errors = [{instancePath:instancePath+"/teamId",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/teamId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proofArtifacts !== undefined){
let data7 = data.proofArtifacts;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
if(data7.length > 100){
validate69.errors = [{instancePath:instancePath+"/proofArtifacts",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs17 = errors;
if(errors === _errs17){
if(typeof data8 === "string"){
if(func1(data8) > 2000){
validate69.errors = [{instancePath:instancePath+"/proofArtifacts/" + i0,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/proofArtifacts/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs17 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/proofArtifacts",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
validate69.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
validate68.errors = vErrors;
return errors === 0;
}
exports.v7 = validate71;
const schema32 = {"type":"object","required":["intentId"],"properties":{"intentId":{"type":"string","maxLength":65536},"context":{"type":"string","maxLength":65536},"mcpProfile":{"type":"string","maxLength":65536},"bundleId":{"type":"string","maxLength":65536},"partnerProfile":{"type":"string","maxLength":65536},"delegationMode":{"type":"string","enum":["off","auto","sequential"]},"approved":{"type":"boolean"},"repoPath":{"type":"string","maxLength":65536}}};
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.intentId === undefined) && (missing0 = "intentId")){
validate72.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.intentId !== undefined){
let data0 = data.intentId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 65536){
validate72.errors = [{instancePath:instancePath+"/intentId",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/intentId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
let data1 = data.context;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) > 65536){
validate72.errors = [{instancePath:instancePath+"/context",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/context",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mcpProfile !== undefined){
let data2 = data.mcpProfile;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) > 65536){
validate72.errors = [{instancePath:instancePath+"/mcpProfile",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/mcpProfile",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bundleId !== undefined){
let data3 = data.bundleId;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func1(data3) > 65536){
validate72.errors = [{instancePath:instancePath+"/bundleId",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/bundleId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partnerProfile !== undefined){
let data4 = data.partnerProfile;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func1(data4) > 65536){
validate72.errors = [{instancePath:instancePath+"/partnerProfile",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/partnerProfile",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delegationMode !== undefined){
let data5 = data.delegationMode;
const _errs11 = errors;
if(typeof data5 !== "string"){
validate72.errors = [{instancePath:instancePath+"/delegationMode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data5 === "off") || (data5 === "auto")) || (data5 === "sequential"))){
validate72.errors = [{instancePath:instancePath+"/delegationMode",keyword:"enum",params:{allowedValues: schema32.properties.delegationMode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approved !== undefined){
const _errs13 = errors;
if(typeof data.approved !== "boolean"){
validate72.errors = [{instancePath:instancePath+"/approved",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repoPath !== undefined){
let data7 = data.repoPath;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(func1(data7) > 65536){
validate72.errors = [{instancePath:instancePath+"/repoPath",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/repoPath",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
validate71.errors = vErrors;
return errors === 0;
}
exports.v8 = validate74;
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.intentId === undefined) && (missing0 = "intentId")){
validate75.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.intentId !== undefined){
let data0 = data.intentId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 65536){
validate75.errors = [{instancePath:instancePath+"/intentId",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/intentId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
let data1 = data.context;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) > 65536){
validate75.errors = [{instancePath:instancePath+"/context",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/context",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mcpProfile !== undefined){
let data2 = data.mcpProfile;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) > 65536){
validate75.errors = [{instancePath:instancePath+"/mcpProfile",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/mcpProfile",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bundleId !== undefined){
let data3 = data.bundleId;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func1(data3) > 65536){
validate75.errors = [{instancePath:instancePath+"/bundleId",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/bundleId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partnerProfile !== undefined){
let data4 = data.partnerProfile;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func1(data4) > 65536){
validate75.errors = [{instancePath:instancePath+"/partnerProfile",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/partnerProfile",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approved !== undefined){
const _errs11 = errors;
if(typeof data.approved !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/approved",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repoPath !== undefined){
let data6 = data.repoPath;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(func1(data6) > 65536){
validate75.errors = [{instancePath:instancePath+"/repoPath",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/repoPath",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delegateProfile !== undefined){
let data7 = data.delegateProfile;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(func1(data7) > 65536){
validate75.errors = [{instancePath:instancePath+"/delegateProfile",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/delegateProfile",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plannedChecks !== undefined){
let data8 = data.plannedChecks;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data8)){
if(data8.length > 100){
validate75.errors = [{instancePath:instancePath+"/plannedChecks",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs19 = errors;
if(errors === _errs19){
if(typeof data9 === "string"){
if(func1(data9) > 65536){
validate75.errors = [{instancePath:instancePath+"/plannedChecks/" + i0,keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/plannedChecks/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs19 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/plannedChecks",keyword:"type",params:{type: "array"},message:"must be array"}];
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
}
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
function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
validate74.errors = vErrors;
return errors === 0;
}
exports.v9 = validate77;
const schema36 = {"type":"object","required":["handoffId","outcome"],"properties":{"handoffId":{"type":"string","maxLength":65536},"outcome":{"type":"string","enum":["accepted","rejected","aborted"]},"resultContext":{"type":"string","maxLength":65536},"attempts":{"type":"number","minimum":0,"maximum":9007199254740991},"violationCount":{"type":"number","minimum":0,"maximum":9007199254740991},"tokenEstimate":{"type":"number","minimum":0,"maximum":9007199254740991},"latencyMs":{"type":"number","minimum":0,"maximum":9007199254740991},"summary":{"type":"string","maxLength":65536}}};
function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.handoffId === undefined) && (missing0 = "handoffId")) || ((data.outcome === undefined) && (missing0 = "outcome"))){
validate78.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.handoffId !== undefined){
let data0 = data.handoffId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 65536){
validate78.errors = [{instancePath:instancePath+"/handoffId",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/handoffId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
if(typeof data1 !== "string"){
validate78.errors = [{instancePath:instancePath+"/outcome",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "accepted") || (data1 === "rejected")) || (data1 === "aborted"))){
validate78.errors = [{instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema36.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resultContext !== undefined){
let data2 = data.resultContext;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) > 65536){
validate78.errors = [{instancePath:instancePath+"/resultContext",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/resultContext",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data3 = data.attempts;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate78.errors = [{instancePath:instancePath+"/attempts",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate78.errors = [{instancePath:instancePath+"/attempts",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/attempts",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.violationCount !== undefined){
let data4 = data.violationCount;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate78.errors = [{instancePath:instancePath+"/violationCount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate78.errors = [{instancePath:instancePath+"/violationCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/violationCount",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokenEstimate !== undefined){
let data5 = data.tokenEstimate;
const _errs11 = errors;
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
validate78.errors = [{instancePath:instancePath+"/tokenEstimate",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate78.errors = [{instancePath:instancePath+"/tokenEstimate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/tokenEstimate",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latencyMs !== undefined){
let data6 = data.latencyMs;
const _errs13 = errors;
if(errors === _errs13){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate78.errors = [{instancePath:instancePath+"/latencyMs",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate78.errors = [{instancePath:instancePath+"/latencyMs",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/latencyMs",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data7 = data.summary;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(func1(data7) > 65536){
validate78.errors = [{instancePath:instancePath+"/summary",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate78.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate78(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
validate77.errors = vErrors;
return errors === 0;
}
exports.v10 = validate80;
const schema38 = {"type":"object","properties":{"source":{"type":"string","enum":["github","slack","linear","api","cli"]},"repoPath":{"type":"string","maxLength":65536},"prepareSandbox":{"type":"boolean"},"sandboxRoot":{"type":"string","maxLength":65536},"intentId":{"type":"string","maxLength":65536},"context":{"type":"string","maxLength":65536},"mcpProfile":{"type":"string","maxLength":65536},"partnerProfile":{"type":"string","maxLength":65536},"delegationMode":{"type":"string","enum":["off","auto","sequential"]},"approved":{"type":"boolean"},"trigger":{"type":"object","properties":{"type":{"type":"string","maxLength":65536},"id":{"type":"string","maxLength":65536},"url":{"type":"string","maxLength":65536},"actor":{"type":"string","maxLength":65536}}},"thread":{"type":"object","properties":{"id":{"type":"string","maxLength":65536},"title":{"type":"string","maxLength":65536},"url":{"type":"string","maxLength":65536}}},"task":{"type":"object","properties":{"title":{"type":"string","maxLength":65536},"body":{"type":"string","maxLength":65536},"number":{"type":"string","maxLength":65536},"branch":{"type":"string","maxLength":65536},"labels":{"type":"array","items":{"type":"string","maxLength":65536}}}},"comments":{"type":"array","items":{"type":"object","properties":{"author":{"type":"string","maxLength":65536},"text":{"type":"string","maxLength":65536},"timestamp":{"type":"string","maxLength":65536}}},"maxItems":100},"messages":{"type":"array","items":{"type":"object","properties":{"author":{"type":"string","maxLength":65536},"text":{"type":"string","maxLength":65536},"timestamp":{"type":"string","maxLength":65536}}},"maxItems":100}}};
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source !== undefined){
let data0 = data.source;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate81.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data0 === "github") || (data0 === "slack")) || (data0 === "linear")) || (data0 === "api")) || (data0 === "cli"))){
validate81.errors = [{instancePath:instancePath+"/source",keyword:"enum",params:{allowedValues: schema38.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repoPath !== undefined){
let data1 = data.repoPath;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) > 65536){
validate81.errors = [{instancePath:instancePath+"/repoPath",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/repoPath",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prepareSandbox !== undefined){
const _errs5 = errors;
if(typeof data.prepareSandbox !== "boolean"){
validate81.errors = [{instancePath:instancePath+"/prepareSandbox",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sandboxRoot !== undefined){
let data3 = data.sandboxRoot;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func1(data3) > 65536){
validate81.errors = [{instancePath:instancePath+"/sandboxRoot",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/sandboxRoot",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.intentId !== undefined){
let data4 = data.intentId;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func1(data4) > 65536){
validate81.errors = [{instancePath:instancePath+"/intentId",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/intentId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
let data5 = data.context;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(func1(data5) > 65536){
validate81.errors = [{instancePath:instancePath+"/context",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/context",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mcpProfile !== undefined){
let data6 = data.mcpProfile;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(func1(data6) > 65536){
validate81.errors = [{instancePath:instancePath+"/mcpProfile",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/mcpProfile",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partnerProfile !== undefined){
let data7 = data.partnerProfile;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(func1(data7) > 65536){
validate81.errors = [{instancePath:instancePath+"/partnerProfile",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/partnerProfile",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delegationMode !== undefined){
let data8 = data.delegationMode;
const _errs17 = errors;
if(typeof data8 !== "string"){
validate81.errors = [{instancePath:instancePath+"/delegationMode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data8 === "off") || (data8 === "auto")) || (data8 === "sequential"))){
validate81.errors = [{instancePath:instancePath+"/delegationMode",keyword:"enum",params:{allowedValues: schema38.properties.delegationMode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approved !== undefined){
const _errs19 = errors;
if(typeof data.approved !== "boolean"){
validate81.errors = [{instancePath:instancePath+"/approved",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trigger !== undefined){
let data10 = data.trigger;
const _errs21 = errors;
if(errors === _errs21){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.type !== undefined){
let data11 = data10.type;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(func1(data11) > 65536){
validate81.errors = [{instancePath:instancePath+"/trigger/type",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/trigger/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data10.id !== undefined){
let data12 = data10.id;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data12 === "string"){
if(func1(data12) > 65536){
validate81.errors = [{instancePath:instancePath+"/trigger/id",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/trigger/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data10.url !== undefined){
let data13 = data10.url;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 === "string"){
if(func1(data13) > 65536){
validate81.errors = [{instancePath:instancePath+"/trigger/url",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/trigger/url",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data10.actor !== undefined){
let data14 = data10.actor;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data14 === "string"){
if(func1(data14) > 65536){
validate81.errors = [{instancePath:instancePath+"/trigger/actor",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/trigger/actor",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
}
else {
validate81.errors = [{instancePath:instancePath+"/trigger",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thread !== undefined){
let data15 = data.thread;
const _errs31 = errors;
if(errors === _errs31){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id !== undefined){
let data16 = data15.id;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data16 === "string"){
if(func1(data16) > 65536){
validate81.errors = [{instancePath:instancePath+"/thread/id",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/thread/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs33 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data15.title !== undefined){
let data17 = data15.title;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data17 === "string"){
if(func1(data17) > 65536){
validate81.errors = [{instancePath:instancePath+"/thread/title",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/thread/title",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs35 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data15.url !== undefined){
let data18 = data15.url;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data18 === "string"){
if(func1(data18) > 65536){
validate81.errors = [{instancePath:instancePath+"/thread/url",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/thread/url",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs37 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate81.errors = [{instancePath:instancePath+"/thread",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.task !== undefined){
let data19 = data.task;
const _errs39 = errors;
if(errors === _errs39){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.title !== undefined){
let data20 = data19.title;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data20 === "string"){
if(func1(data20) > 65536){
validate81.errors = [{instancePath:instancePath+"/task/title",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/task/title",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs41 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data19.body !== undefined){
let data21 = data19.body;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data21 === "string"){
if(func1(data21) > 65536){
validate81.errors = [{instancePath:instancePath+"/task/body",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/task/body",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs43 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data19.number !== undefined){
let data22 = data19.number;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data22 === "string"){
if(func1(data22) > 65536){
validate81.errors = [{instancePath:instancePath+"/task/number",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/task/number",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs45 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data19.branch !== undefined){
let data23 = data19.branch;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data23 === "string"){
if(func1(data23) > 65536){
validate81.errors = [{instancePath:instancePath+"/task/branch",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/task/branch",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs47 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data19.labels !== undefined){
let data24 = data19.labels;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data24)){
var valid4 = true;
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
let data25 = data24[i0];
const _errs51 = errors;
if(errors === _errs51){
if(typeof data25 === "string"){
if(func1(data25) > 65536){
validate81.errors = [{instancePath:instancePath+"/task/labels/" + i0,keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/task/labels/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs51 === errors;
if(!valid4){
break;
}
}
}
else {
validate81.errors = [{instancePath:instancePath+"/task/labels",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs49 === errors;
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
validate81.errors = [{instancePath:instancePath+"/task",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.comments !== undefined){
let data26 = data.comments;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data26)){
if(data26.length > 100){
validate81.errors = [{instancePath:instancePath+"/comments",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid5 = true;
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
const _errs55 = errors;
if(errors === _errs55){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.author !== undefined){
let data28 = data27.author;
const _errs57 = errors;
if(errors === _errs57){
if(typeof data28 === "string"){
if(func1(data28) > 65536){
validate81.errors = [{instancePath:instancePath+"/comments/" + i1+"/author",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/comments/" + i1+"/author",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs57 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data27.text !== undefined){
let data29 = data27.text;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data29 === "string"){
if(func1(data29) > 65536){
validate81.errors = [{instancePath:instancePath+"/comments/" + i1+"/text",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/comments/" + i1+"/text",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs59 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data27.timestamp !== undefined){
let data30 = data27.timestamp;
const _errs61 = errors;
if(errors === _errs61){
if(typeof data30 === "string"){
if(func1(data30) > 65536){
validate81.errors = [{instancePath:instancePath+"/comments/" + i1+"/timestamp",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/comments/" + i1+"/timestamp",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs61 === errors;
}
else {
var valid6 = true;
}
}
}
}
else {
validate81.errors = [{instancePath:instancePath+"/comments/" + i1,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs55 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate81.errors = [{instancePath:instancePath+"/comments",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messages !== undefined){
let data31 = data.messages;
const _errs63 = errors;
if(errors === _errs63){
if(Array.isArray(data31)){
if(data31.length > 100){
validate81.errors = [{instancePath:instancePath+"/messages",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid7 = true;
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
let data32 = data31[i2];
const _errs65 = errors;
if(errors === _errs65){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.author !== undefined){
let data33 = data32.author;
const _errs67 = errors;
if(errors === _errs67){
if(typeof data33 === "string"){
if(func1(data33) > 65536){
validate81.errors = [{instancePath:instancePath+"/messages/" + i2+"/author",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/messages/" + i2+"/author",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs67 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data32.text !== undefined){
let data34 = data32.text;
const _errs69 = errors;
if(errors === _errs69){
if(typeof data34 === "string"){
if(func1(data34) > 65536){
validate81.errors = [{instancePath:instancePath+"/messages/" + i2+"/text",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/messages/" + i2+"/text",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs69 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data32.timestamp !== undefined){
let data35 = data32.timestamp;
const _errs71 = errors;
if(errors === _errs71){
if(typeof data35 === "string"){
if(func1(data35) > 65536){
validate81.errors = [{instancePath:instancePath+"/messages/" + i2+"/timestamp",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/messages/" + i2+"/timestamp",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs71 === errors;
}
else {
var valid8 = true;
}
}
}
}
else {
validate81.errors = [{instancePath:instancePath+"/messages/" + i2,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs65 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate81.errors = [{instancePath:instancePath+"/messages",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs63 === errors;
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
exports.v11 = validate83;
const schema39 = {"type":"object","properties":{"query":{"type":"string","maxLength":65536},"q":{"type":"string","maxLength":65536},"limit":{"type":"integer"},"source":{"type":"string","enum":["all","feedback","context","rules"]},"signal":{"type":"string","enum":["up","down","positive","negative"]}}};
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined){
let data0 = data.query;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 65536){
validate83.errors = [{instancePath:instancePath+"/query",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate83.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.q !== undefined){
let data1 = data.q;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) > 65536){
validate83.errors = [{instancePath:instancePath+"/q",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate83.errors = [{instancePath:instancePath+"/q",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate83.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data3 = data.source;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate83.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data3 === "all") || (data3 === "feedback")) || (data3 === "context")) || (data3 === "rules"))){
validate83.errors = [{instancePath:instancePath+"/source",keyword:"enum",params:{allowedValues: schema39.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signal !== undefined){
let data4 = data.signal;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate83.errors = [{instancePath:instancePath+"/signal",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data4 === "up") || (data4 === "down")) || (data4 === "positive")) || (data4 === "negative"))){
validate83.errors = [{instancePath:instancePath+"/signal",keyword:"enum",params:{allowedValues: schema39.properties.signal.enum},message:"must be equal to one of the allowed values"}];
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
validate83.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}
exports.v12 = validate84;
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.minOccurrences !== undefined){
let data0 = data.minOccurrences;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate84.errors = [{instancePath:instancePath+"/minOccurrences",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outputPath !== undefined){
const _errs3 = errors;
if(typeof data.outputPath !== "string"){
validate84.errors = [{instancePath:instancePath+"/outputPath",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate84.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
exports.v13 = validate85;
const schema41 = {"type":"object","properties":{"inputPath":{"type":"string"},"memoryLogPath":{"type":"string"},"outputPath":{"type":"string"},"async":{"type":"boolean"},"mode":{"type":"string","enum":["sync","async"]},"jobId":{"type":"string"}}};
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inputPath !== undefined){
const _errs1 = errors;
if(typeof data.inputPath !== "string"){
validate85.errors = [{instancePath:instancePath+"/inputPath",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.memoryLogPath !== undefined){
const _errs3 = errors;
if(typeof data.memoryLogPath !== "string"){
validate85.errors = [{instancePath:instancePath+"/memoryLogPath",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outputPath !== undefined){
const _errs5 = errors;
if(typeof data.outputPath !== "string"){
validate85.errors = [{instancePath:instancePath+"/outputPath",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.async !== undefined){
const _errs7 = errors;
if(typeof data.async !== "boolean"){
validate85.errors = [{instancePath:instancePath+"/async",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data4 = data.mode;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate85.errors = [{instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "sync") || (data4 === "async"))){
validate85.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema41.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.jobId !== undefined){
const _errs11 = errors;
if(typeof data.jobId !== "string"){
validate85.errors = [{instancePath:instancePath+"/jobId",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate85.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}
exports.v14 = validate86;
const schema42 = {"type":"object","properties":{"filePath":{"type":"string"},"content":{"type":"string"},"title":{"type":"string","maxLength":65536},"sourceFormat":{"type":"string","enum":["markdown","text","yaml","json","html"]},"sourceUrl":{"type":"string","maxLength":65536},"proposeGates":{"type":"boolean"},"tags":{"oneOf":[{"type":"array","maxItems":100,"items":{"type":"string","maxLength":100}},{"type":"string"}]}}};
function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filePath !== undefined){
const _errs1 = errors;
if(typeof data.filePath !== "string"){
validate86.errors = [{instancePath:instancePath+"/filePath",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs3 = errors;
if(typeof data.content !== "string"){
validate86.errors = [{instancePath:instancePath+"/content",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) > 65536){
validate86.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate86.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceFormat !== undefined){
let data3 = data.sourceFormat;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate86.errors = [{instancePath:instancePath+"/sourceFormat",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data3 === "markdown") || (data3 === "text")) || (data3 === "yaml")) || (data3 === "json")) || (data3 === "html"))){
validate86.errors = [{instancePath:instancePath+"/sourceFormat",keyword:"enum",params:{allowedValues: schema42.properties.sourceFormat.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceUrl !== undefined){
let data4 = data.sourceUrl;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func1(data4) > 65536){
validate86.errors = [{instancePath:instancePath+"/sourceUrl",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate86.errors = [{instancePath:instancePath+"/sourceUrl",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proposeGates !== undefined){
const _errs11 = errors;
if(typeof data.proposeGates !== "boolean"){
validate86.errors = [{instancePath:instancePath+"/proposeGates",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
let data6 = data.tags;
const _errs13 = errors;
const _errs14 = errors;
let valid1 = false;
let passing0 = null;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
if(data6.length > 100){
const err0 = {instancePath:instancePath+"/tags",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func1(data7) > 100){
const err1 = {instancePath:instancePath+"/tags/" + i0,keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/tags/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs15 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs19 = errors;
if(typeof data6 !== "string"){
const err4 = {instancePath:instancePath+"/tags",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs19 === errors;
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
const err5 = {instancePath:instancePath+"/tags",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate86.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
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
exports.v15 = validate87;
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.harness === undefined) && (missing0 = "harness")){
validate87.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.harness !== undefined){
let data0 = data.harness;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 65536){
validate87.errors = [{instancePath:instancePath+"/harness",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate87.errors = [{instancePath:instancePath+"/harness",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.harnessId !== undefined){
let data1 = data.harnessId;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) > 65536){
validate87.errors = [{instancePath:instancePath+"/harnessId",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate87.errors = [{instancePath:instancePath+"/harnessId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.jobId !== undefined){
let data2 = data.jobId;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) > 65536){
validate87.errors = [{instancePath:instancePath+"/jobId",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate87.errors = [{instancePath:instancePath+"/jobId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skill !== undefined){
let data3 = data.skill;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func1(data3) > 65536){
validate87.errors = [{instancePath:instancePath+"/skill",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate87.errors = [{instancePath:instancePath+"/skill",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partnerProfile !== undefined){
let data4 = data.partnerProfile;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func1(data4) > 65536){
validate87.errors = [{instancePath:instancePath+"/partnerProfile",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate87.errors = [{instancePath:instancePath+"/partnerProfile",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.autoImprove !== undefined){
const _errs11 = errors;
if(typeof data.autoImprove !== "boolean"){
validate87.errors = [{instancePath:instancePath+"/autoImprove",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputs !== undefined){
let data6 = data.inputs;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
validate87.errors = [{instancePath:instancePath+"/inputs",keyword:"type",params:{type: "object"},message:"must be object"}];
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
exports.v16 = validate88;
const schema44 = {"type":"object","required":["action"],"properties":{"action":{"type":"string","enum":["pause","cancel","resume"]},"metadata":{"type":"object","additionalProperties":true}}};
function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.action === undefined) && (missing0 = "action")){
validate88.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate88.errors = [{instancePath:instancePath+"/action",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "pause") || (data0 === "cancel")) || (data0 === "resume"))){
validate88.errors = [{instancePath:instancePath+"/action",keyword:"enum",params:{allowedValues: schema44.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
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
validate88.errors = [{instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate88.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}
exports.v17 = validate89;
function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outputPath !== undefined){
if(typeof data.outputPath !== "string"){
validate89.errors = [{instancePath:instancePath+"/outputPath",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
exports.v18 = validate90;
const schema46 = {"type":"object","properties":{"query":{"type":"string","maxLength":65536},"maxItems":{"type":"integer"},"maxChars":{"type":"integer"},"namespaces":{"type":"array","items":{"type":"string","enum":["raw_history","memory/error","memory/learning","rules","tools","provenance"]}}}};
function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined){
let data0 = data.query;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 65536){
validate90.errors = [{instancePath:instancePath+"/query",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate90.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxItems !== undefined){
let data1 = data.maxItems;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate90.errors = [{instancePath:instancePath+"/maxItems",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxChars !== undefined){
let data2 = data.maxChars;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate90.errors = [{instancePath:instancePath+"/maxChars",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.namespaces !== undefined){
let data3 = data.namespaces;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(typeof data4 !== "string"){
validate90.errors = [{instancePath:instancePath+"/namespaces/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data4 === "raw_history") || (data4 === "memory/error")) || (data4 === "memory/learning")) || (data4 === "rules")) || (data4 === "tools")) || (data4 === "provenance"))){
validate90.errors = [{instancePath:instancePath+"/namespaces/" + i0,keyword:"enum",params:{allowedValues: schema46.properties.namespaces.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/namespaces",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate90.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}
exports.v19 = validate91;
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.packId === undefined) && (missing0 = "packId")) || ((data.outcome === undefined) && (missing0 = "outcome"))){
validate91.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.packId !== undefined){
let data0 = data.packId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 65536){
validate91.errors = [{instancePath:instancePath+"/packId",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/packId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) > 65536){
validate91.errors = [{instancePath:instancePath+"/outcome",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/outcome",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signal !== undefined){
let data2 = data.signal;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) > 65536){
validate91.errors = [{instancePath:instancePath+"/signal",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/signal",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data3 = data.notes;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func1(data3) > 65536){
validate91.errors = [{instancePath:instancePath+"/notes",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/notes",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rubricScores !== undefined){
let data4 = data.rubricScores;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
if(data4.length > 50){
validate91.errors = [{instancePath:instancePath+"/rubricScores",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate54(data4[i0], {instancePath:instancePath+"/rubricScores/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/rubricScores",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.guardrails !== undefined){
let data6 = data.guardrails;
const _errs12 = errors;
if(errors === _errs12){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.testsPassed !== undefined){
const _errs14 = errors;
if(typeof data6.testsPassed !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/guardrails/testsPassed",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.pathSafety !== undefined){
const _errs16 = errors;
if(typeof data6.pathSafety !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/guardrails/pathSafety",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.budgetCompliant !== undefined){
const _errs18 = errors;
if(typeof data6.budgetCompliant !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/guardrails/budgetCompliant",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/guardrails",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
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
validate91.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}
exports.v20 = validate93;
const schema49 = {"type":"object","properties":{"successUrl":{"type":"string","format":"uri"},"cancelUrl":{"type":"string","format":"uri"},"customerEmail":{"type":"string","format":"email"},"installId":{"type":"string"},"metadata":{"type":"object","additionalProperties":{"type":"string","maxLength":500},"maxProperties":40},"planId":{"type":"string"},"billingCycle":{"type":"string"},"seatCount":{"type":["number","string"]},"trial":{"type":"boolean"},"trialPeriodDays":{"type":"integer"},"traceId":{"type":"string"},"source":{"type":"string"},"utmSource":{"type":"string"},"utmMedium":{"type":"string"},"utmCampaign":{"type":"string"},"utmContent":{"type":"string"},"utmTerm":{"type":"string"},"creator":{"type":"string"},"community":{"type":"string"},"postId":{"type":"string"},"commentId":{"type":"string"},"campaignVariant":{"type":"string"},"offerCode":{"type":"string"},"page":{"type":"string"},"referrer":{"type":"string"},"referrerHost":{"type":"string"},"landingPath":{"type":"string"},"ctaId":{"type":"string"},"ctaPlacement":{"type":"string"},"acquisitionId":{"type":"string"},"visitorId":{"type":"string"},"sessionId":{"type":"string"}}};
const formats2 = require("ajv-formats/dist/formats").fullFormats.uri;
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.successUrl !== undefined){
let data0 = data.successUrl;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats2(data0))){
validate94.errors = [{instancePath:instancePath+"/successUrl",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate94.errors = [{instancePath:instancePath+"/successUrl",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.cancelUrl !== undefined){
let data1 = data.cancelUrl;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats2(data1))){
validate94.errors = [{instancePath:instancePath+"/cancelUrl",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate94.errors = [{instancePath:instancePath+"/cancelUrl",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.customerEmail !== undefined){
let data2 = data.customerEmail;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate94.errors = [{instancePath:instancePath+"/customerEmail",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
else {
validate94.errors = [{instancePath:instancePath+"/customerEmail",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.installId !== undefined){
const _errs7 = errors;
if(typeof data.installId !== "string"){
validate94.errors = [{instancePath:instancePath+"/installId",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(Object.keys(data4).length > 40){
validate94.errors = [{instancePath:instancePath+"/metadata",keyword:"maxProperties",params:{limit: 40},message:"must NOT have more than 40 properties"}];
return false;
}
else {
for(const key0 in data4){
let data5 = data4[key0];
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func1(data5) > 500){
validate94.errors = [{instancePath:instancePath+"/metadata/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
}
else {
validate94.errors = [{instancePath:instancePath+"/metadata/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planId !== undefined){
const _errs14 = errors;
if(typeof data.planId !== "string"){
validate94.errors = [{instancePath:instancePath+"/planId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billingCycle !== undefined){
const _errs16 = errors;
if(typeof data.billingCycle !== "string"){
validate94.errors = [{instancePath:instancePath+"/billingCycle",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seatCount !== undefined){
let data8 = data.seatCount;
const _errs18 = errors;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (typeof data8 !== "string")){
validate94.errors = [{instancePath:instancePath+"/seatCount",keyword:"type",params:{type: schema49.properties.seatCount.type},message:"must be number,string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trial !== undefined){
const _errs20 = errors;
if(typeof data.trial !== "boolean"){
validate94.errors = [{instancePath:instancePath+"/trial",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trialPeriodDays !== undefined){
let data10 = data.trialPeriodDays;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate94.errors = [{instancePath:instancePath+"/trialPeriodDays",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traceId !== undefined){
const _errs24 = errors;
if(typeof data.traceId !== "string"){
validate94.errors = [{instancePath:instancePath+"/traceId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs26 = errors;
if(typeof data.source !== "string"){
validate94.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utmSource !== undefined){
const _errs28 = errors;
if(typeof data.utmSource !== "string"){
validate94.errors = [{instancePath:instancePath+"/utmSource",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utmMedium !== undefined){
const _errs30 = errors;
if(typeof data.utmMedium !== "string"){
validate94.errors = [{instancePath:instancePath+"/utmMedium",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utmCampaign !== undefined){
const _errs32 = errors;
if(typeof data.utmCampaign !== "string"){
validate94.errors = [{instancePath:instancePath+"/utmCampaign",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utmContent !== undefined){
const _errs34 = errors;
if(typeof data.utmContent !== "string"){
validate94.errors = [{instancePath:instancePath+"/utmContent",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utmTerm !== undefined){
const _errs36 = errors;
if(typeof data.utmTerm !== "string"){
validate94.errors = [{instancePath:instancePath+"/utmTerm",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creator !== undefined){
const _errs38 = errors;
if(typeof data.creator !== "string"){
validate94.errors = [{instancePath:instancePath+"/creator",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.community !== undefined){
const _errs40 = errors;
if(typeof data.community !== "string"){
validate94.errors = [{instancePath:instancePath+"/community",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.postId !== undefined){
const _errs42 = errors;
if(typeof data.postId !== "string"){
validate94.errors = [{instancePath:instancePath+"/postId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commentId !== undefined){
const _errs44 = errors;
if(typeof data.commentId !== "string"){
validate94.errors = [{instancePath:instancePath+"/commentId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.campaignVariant !== undefined){
const _errs46 = errors;
if(typeof data.campaignVariant !== "string"){
validate94.errors = [{instancePath:instancePath+"/campaignVariant",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offerCode !== undefined){
const _errs48 = errors;
if(typeof data.offerCode !== "string"){
validate94.errors = [{instancePath:instancePath+"/offerCode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.page !== undefined){
const _errs50 = errors;
if(typeof data.page !== "string"){
validate94.errors = [{instancePath:instancePath+"/page",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.referrer !== undefined){
const _errs52 = errors;
if(typeof data.referrer !== "string"){
validate94.errors = [{instancePath:instancePath+"/referrer",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.referrerHost !== undefined){
const _errs54 = errors;
if(typeof data.referrerHost !== "string"){
validate94.errors = [{instancePath:instancePath+"/referrerHost",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.landingPath !== undefined){
const _errs56 = errors;
if(typeof data.landingPath !== "string"){
validate94.errors = [{instancePath:instancePath+"/landingPath",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ctaId !== undefined){
const _errs58 = errors;
if(typeof data.ctaId !== "string"){
validate94.errors = [{instancePath:instancePath+"/ctaId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ctaPlacement !== undefined){
const _errs60 = errors;
if(typeof data.ctaPlacement !== "string"){
validate94.errors = [{instancePath:instancePath+"/ctaPlacement",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acquisitionId !== undefined){
const _errs62 = errors;
if(typeof data.acquisitionId !== "string"){
validate94.errors = [{instancePath:instancePath+"/acquisitionId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.visitorId !== undefined){
const _errs64 = errors;
if(typeof data.visitorId !== "string"){
validate94.errors = [{instancePath:instancePath+"/visitorId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sessionId !== undefined){
const _errs66 = errors;
if(typeof data.sessionId !== "string"){
validate94.errors = [{instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs66 === errors;
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
exports.v21 = validate96;
function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.customerId === undefined) && (missing0 = "customerId")){
validate97.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.customerId !== undefined){
const _errs1 = errors;
if(typeof data.customerId !== "string"){
validate97.errors = [{instancePath:instancePath+"/customerId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.installId !== undefined){
const _errs3 = errors;
if(typeof data.installId !== "string"){
validate97.errors = [{instancePath:instancePath+"/installId",keyword:"type",params:{type: "string"},message:"must be string"}];
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
return exports
})()
const forms = (() => {
const exports = {}
exports.v1 = validate52;
const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.email === undefined) && (missing0 = "email")) || ((data.workflow === undefined) && (missing0 = "workflow"))) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.blocker === undefined) && (missing0 = "blocker"))) || ((data.runtime === undefined) && (missing0 = "runtime"))){
validate53.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.email !== undefined){
let data0 = data.email;
const _errs1 = errors;
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(dataType0 == 'object' && Array.isArray(data0) && data0.length == 1){
data0 = data0[0];
dataType0 = typeof data0;
if(typeof data0 === "string"){
coerced0 = data0;
}
}
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["email"] = coerced0;
}
}
}
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate53.errors = [{instancePath:instancePath+"/email",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
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
if(data.company !== undefined){
let data1 = data.company;
const _errs3 = errors;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(dataType1 == 'object' && Array.isArray(data1) && data1.length == 1){
data1 = data1[0];
dataType1 = typeof data1;
if(typeof data1 === "string"){
coerced1 = data1;
}
}
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/company",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["company"] = coerced1;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflow !== undefined){
let data2 = data.workflow;
const _errs5 = errors;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(dataType2 == 'object' && Array.isArray(data2) && data2.length == 1){
data2 = data2[0];
dataType2 = typeof data2;
if(typeof data2 === "string"){
coerced2 = data2;
}
}
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/workflow",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["workflow"] = coerced2;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
let data3 = data.owner;
const _errs7 = errors;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(dataType3 == 'object' && Array.isArray(data3) && data3.length == 1){
data3 = data3[0];
dataType3 = typeof data3;
if(typeof data3 === "string"){
coerced3 = data3;
}
}
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/owner",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["owner"] = coerced3;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocker !== undefined){
let data4 = data.blocker;
const _errs9 = errors;
if(typeof data4 !== "string"){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(dataType4 == 'object' && Array.isArray(data4) && data4.length == 1){
data4 = data4[0];
dataType4 = typeof data4;
if(typeof data4 === "string"){
coerced4 = data4;
}
}
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data4;
}
else if(data4 === null){
coerced4 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/blocker",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["blocker"] = coerced4;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runtime !== undefined){
let data5 = data.runtime;
const _errs11 = errors;
if(typeof data5 !== "string"){
let dataType5 = typeof data5;
let coerced5 = undefined;
if(dataType5 == 'object' && Array.isArray(data5) && data5.length == 1){
data5 = data5[0];
dataType5 = typeof data5;
if(typeof data5 === "string"){
coerced5 = data5;
}
}
if(!(coerced5 !== undefined)){
if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data5;
}
else if(data5 === null){
coerced5 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/runtime",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["runtime"] = coerced5;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data6 = data.note;
const _errs13 = errors;
if(typeof data6 !== "string"){
let dataType6 = typeof data6;
let coerced6 = undefined;
if(dataType6 == 'object' && Array.isArray(data6) && data6.length == 1){
data6 = data6[0];
dataType6 = typeof data6;
if(typeof data6 === "string"){
coerced6 = data6;
}
}
if(!(coerced6 !== undefined)){
if(dataType6 == "number" || dataType6 == "boolean"){
coerced6 = "" + data6;
}
else if(data6 === null){
coerced6 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["note"] = coerced6;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acquisitionId !== undefined){
let data7 = data.acquisitionId;
const _errs15 = errors;
if(typeof data7 !== "string"){
let dataType7 = typeof data7;
let coerced7 = undefined;
if(dataType7 == 'object' && Array.isArray(data7) && data7.length == 1){
data7 = data7[0];
dataType7 = typeof data7;
if(typeof data7 === "string"){
coerced7 = data7;
}
}
if(!(coerced7 !== undefined)){
if(dataType7 == "number" || dataType7 == "boolean"){
coerced7 = "" + data7;
}
else if(data7 === null){
coerced7 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/acquisitionId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced7 !== undefined){
data7 = coerced7;
if(data !== undefined){
data["acquisitionId"] = coerced7;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.visitorId !== undefined){
let data8 = data.visitorId;
const _errs17 = errors;
if(typeof data8 !== "string"){
let dataType8 = typeof data8;
let coerced8 = undefined;
if(dataType8 == 'object' && Array.isArray(data8) && data8.length == 1){
data8 = data8[0];
dataType8 = typeof data8;
if(typeof data8 === "string"){
coerced8 = data8;
}
}
if(!(coerced8 !== undefined)){
if(dataType8 == "number" || dataType8 == "boolean"){
coerced8 = "" + data8;
}
else if(data8 === null){
coerced8 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/visitorId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced8 !== undefined){
data8 = coerced8;
if(data !== undefined){
data["visitorId"] = coerced8;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sessionId !== undefined){
let data9 = data.sessionId;
const _errs19 = errors;
if(typeof data9 !== "string"){
let dataType9 = typeof data9;
let coerced9 = undefined;
if(dataType9 == 'object' && Array.isArray(data9) && data9.length == 1){
data9 = data9[0];
dataType9 = typeof data9;
if(typeof data9 === "string"){
coerced9 = data9;
}
}
if(!(coerced9 !== undefined)){
if(dataType9 == "number" || dataType9 == "boolean"){
coerced9 = "" + data9;
}
else if(data9 === null){
coerced9 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced9 !== undefined){
data9 = coerced9;
if(data !== undefined){
data["sessionId"] = coerced9;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traceId !== undefined){
let data10 = data.traceId;
const _errs21 = errors;
if(typeof data10 !== "string"){
let dataType10 = typeof data10;
let coerced10 = undefined;
if(dataType10 == 'object' && Array.isArray(data10) && data10.length == 1){
data10 = data10[0];
dataType10 = typeof data10;
if(typeof data10 === "string"){
coerced10 = data10;
}
}
if(!(coerced10 !== undefined)){
if(dataType10 == "number" || dataType10 == "boolean"){
coerced10 = "" + data10;
}
else if(data10 === null){
coerced10 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/traceId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced10 !== undefined){
data10 = coerced10;
if(data !== undefined){
data["traceId"] = coerced10;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.installId !== undefined){
let data11 = data.installId;
const _errs23 = errors;
if(typeof data11 !== "string"){
let dataType11 = typeof data11;
let coerced11 = undefined;
if(dataType11 == 'object' && Array.isArray(data11) && data11.length == 1){
data11 = data11[0];
dataType11 = typeof data11;
if(typeof data11 === "string"){
coerced11 = data11;
}
}
if(!(coerced11 !== undefined)){
if(dataType11 == "number" || dataType11 == "boolean"){
coerced11 = "" + data11;
}
else if(data11 === null){
coerced11 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/installId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced11 !== undefined){
data11 = coerced11;
if(data !== undefined){
data["installId"] = coerced11;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data12 = data.source;
const _errs25 = errors;
if(typeof data12 !== "string"){
let dataType12 = typeof data12;
let coerced12 = undefined;
if(dataType12 == 'object' && Array.isArray(data12) && data12.length == 1){
data12 = data12[0];
dataType12 = typeof data12;
if(typeof data12 === "string"){
coerced12 = data12;
}
}
if(!(coerced12 !== undefined)){
if(dataType12 == "number" || dataType12 == "boolean"){
coerced12 = "" + data12;
}
else if(data12 === null){
coerced12 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced12 !== undefined){
data12 = coerced12;
if(data !== undefined){
data["source"] = coerced12;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utmSource !== undefined){
let data13 = data.utmSource;
const _errs27 = errors;
if(typeof data13 !== "string"){
let dataType13 = typeof data13;
let coerced13 = undefined;
if(dataType13 == 'object' && Array.isArray(data13) && data13.length == 1){
data13 = data13[0];
dataType13 = typeof data13;
if(typeof data13 === "string"){
coerced13 = data13;
}
}
if(!(coerced13 !== undefined)){
if(dataType13 == "number" || dataType13 == "boolean"){
coerced13 = "" + data13;
}
else if(data13 === null){
coerced13 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/utmSource",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced13 !== undefined){
data13 = coerced13;
if(data !== undefined){
data["utmSource"] = coerced13;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utmMedium !== undefined){
let data14 = data.utmMedium;
const _errs29 = errors;
if(typeof data14 !== "string"){
let dataType14 = typeof data14;
let coerced14 = undefined;
if(dataType14 == 'object' && Array.isArray(data14) && data14.length == 1){
data14 = data14[0];
dataType14 = typeof data14;
if(typeof data14 === "string"){
coerced14 = data14;
}
}
if(!(coerced14 !== undefined)){
if(dataType14 == "number" || dataType14 == "boolean"){
coerced14 = "" + data14;
}
else if(data14 === null){
coerced14 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/utmMedium",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced14 !== undefined){
data14 = coerced14;
if(data !== undefined){
data["utmMedium"] = coerced14;
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utmCampaign !== undefined){
let data15 = data.utmCampaign;
const _errs31 = errors;
if(typeof data15 !== "string"){
let dataType15 = typeof data15;
let coerced15 = undefined;
if(dataType15 == 'object' && Array.isArray(data15) && data15.length == 1){
data15 = data15[0];
dataType15 = typeof data15;
if(typeof data15 === "string"){
coerced15 = data15;
}
}
if(!(coerced15 !== undefined)){
if(dataType15 == "number" || dataType15 == "boolean"){
coerced15 = "" + data15;
}
else if(data15 === null){
coerced15 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/utmCampaign",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced15 !== undefined){
data15 = coerced15;
if(data !== undefined){
data["utmCampaign"] = coerced15;
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utmContent !== undefined){
let data16 = data.utmContent;
const _errs33 = errors;
if(typeof data16 !== "string"){
let dataType16 = typeof data16;
let coerced16 = undefined;
if(dataType16 == 'object' && Array.isArray(data16) && data16.length == 1){
data16 = data16[0];
dataType16 = typeof data16;
if(typeof data16 === "string"){
coerced16 = data16;
}
}
if(!(coerced16 !== undefined)){
if(dataType16 == "number" || dataType16 == "boolean"){
coerced16 = "" + data16;
}
else if(data16 === null){
coerced16 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/utmContent",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced16 !== undefined){
data16 = coerced16;
if(data !== undefined){
data["utmContent"] = coerced16;
}
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utmTerm !== undefined){
let data17 = data.utmTerm;
const _errs35 = errors;
if(typeof data17 !== "string"){
let dataType17 = typeof data17;
let coerced17 = undefined;
if(dataType17 == 'object' && Array.isArray(data17) && data17.length == 1){
data17 = data17[0];
dataType17 = typeof data17;
if(typeof data17 === "string"){
coerced17 = data17;
}
}
if(!(coerced17 !== undefined)){
if(dataType17 == "number" || dataType17 == "boolean"){
coerced17 = "" + data17;
}
else if(data17 === null){
coerced17 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/utmTerm",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced17 !== undefined){
data17 = coerced17;
if(data !== undefined){
data["utmTerm"] = coerced17;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.community !== undefined){
let data18 = data.community;
const _errs37 = errors;
if(typeof data18 !== "string"){
let dataType18 = typeof data18;
let coerced18 = undefined;
if(dataType18 == 'object' && Array.isArray(data18) && data18.length == 1){
data18 = data18[0];
dataType18 = typeof data18;
if(typeof data18 === "string"){
coerced18 = data18;
}
}
if(!(coerced18 !== undefined)){
if(dataType18 == "number" || dataType18 == "boolean"){
coerced18 = "" + data18;
}
else if(data18 === null){
coerced18 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/community",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced18 !== undefined){
data18 = coerced18;
if(data !== undefined){
data["community"] = coerced18;
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.postId !== undefined){
let data19 = data.postId;
const _errs39 = errors;
if(typeof data19 !== "string"){
let dataType19 = typeof data19;
let coerced19 = undefined;
if(dataType19 == 'object' && Array.isArray(data19) && data19.length == 1){
data19 = data19[0];
dataType19 = typeof data19;
if(typeof data19 === "string"){
coerced19 = data19;
}
}
if(!(coerced19 !== undefined)){
if(dataType19 == "number" || dataType19 == "boolean"){
coerced19 = "" + data19;
}
else if(data19 === null){
coerced19 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/postId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced19 !== undefined){
data19 = coerced19;
if(data !== undefined){
data["postId"] = coerced19;
}
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commentId !== undefined){
let data20 = data.commentId;
const _errs41 = errors;
if(typeof data20 !== "string"){
let dataType20 = typeof data20;
let coerced20 = undefined;
if(dataType20 == 'object' && Array.isArray(data20) && data20.length == 1){
data20 = data20[0];
dataType20 = typeof data20;
if(typeof data20 === "string"){
coerced20 = data20;
}
}
if(!(coerced20 !== undefined)){
if(dataType20 == "number" || dataType20 == "boolean"){
coerced20 = "" + data20;
}
else if(data20 === null){
coerced20 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/commentId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced20 !== undefined){
data20 = coerced20;
if(data !== undefined){
data["commentId"] = coerced20;
}
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.campaignVariant !== undefined){
let data21 = data.campaignVariant;
const _errs43 = errors;
if(typeof data21 !== "string"){
let dataType21 = typeof data21;
let coerced21 = undefined;
if(dataType21 == 'object' && Array.isArray(data21) && data21.length == 1){
data21 = data21[0];
dataType21 = typeof data21;
if(typeof data21 === "string"){
coerced21 = data21;
}
}
if(!(coerced21 !== undefined)){
if(dataType21 == "number" || dataType21 == "boolean"){
coerced21 = "" + data21;
}
else if(data21 === null){
coerced21 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/campaignVariant",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced21 !== undefined){
data21 = coerced21;
if(data !== undefined){
data["campaignVariant"] = coerced21;
}
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offerCode !== undefined){
let data22 = data.offerCode;
const _errs45 = errors;
if(typeof data22 !== "string"){
let dataType22 = typeof data22;
let coerced22 = undefined;
if(dataType22 == 'object' && Array.isArray(data22) && data22.length == 1){
data22 = data22[0];
dataType22 = typeof data22;
if(typeof data22 === "string"){
coerced22 = data22;
}
}
if(!(coerced22 !== undefined)){
if(dataType22 == "number" || dataType22 == "boolean"){
coerced22 = "" + data22;
}
else if(data22 === null){
coerced22 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/offerCode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced22 !== undefined){
data22 = coerced22;
if(data !== undefined){
data["offerCode"] = coerced22;
}
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ctaId !== undefined){
let data23 = data.ctaId;
const _errs47 = errors;
if(typeof data23 !== "string"){
let dataType23 = typeof data23;
let coerced23 = undefined;
if(dataType23 == 'object' && Array.isArray(data23) && data23.length == 1){
data23 = data23[0];
dataType23 = typeof data23;
if(typeof data23 === "string"){
coerced23 = data23;
}
}
if(!(coerced23 !== undefined)){
if(dataType23 == "number" || dataType23 == "boolean"){
coerced23 = "" + data23;
}
else if(data23 === null){
coerced23 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/ctaId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced23 !== undefined){
data23 = coerced23;
if(data !== undefined){
data["ctaId"] = coerced23;
}
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ctaPlacement !== undefined){
let data24 = data.ctaPlacement;
const _errs49 = errors;
if(typeof data24 !== "string"){
let dataType24 = typeof data24;
let coerced24 = undefined;
if(dataType24 == 'object' && Array.isArray(data24) && data24.length == 1){
data24 = data24[0];
dataType24 = typeof data24;
if(typeof data24 === "string"){
coerced24 = data24;
}
}
if(!(coerced24 !== undefined)){
if(dataType24 == "number" || dataType24 == "boolean"){
coerced24 = "" + data24;
}
else if(data24 === null){
coerced24 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/ctaPlacement",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced24 !== undefined){
data24 = coerced24;
if(data !== undefined){
data["ctaPlacement"] = coerced24;
}
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planId !== undefined){
let data25 = data.planId;
const _errs51 = errors;
if(typeof data25 !== "string"){
let dataType25 = typeof data25;
let coerced25 = undefined;
if(dataType25 == 'object' && Array.isArray(data25) && data25.length == 1){
data25 = data25[0];
dataType25 = typeof data25;
if(typeof data25 === "string"){
coerced25 = data25;
}
}
if(!(coerced25 !== undefined)){
if(dataType25 == "number" || dataType25 == "boolean"){
coerced25 = "" + data25;
}
else if(data25 === null){
coerced25 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/planId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced25 !== undefined){
data25 = coerced25;
if(data !== undefined){
data["planId"] = coerced25;
}
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.page !== undefined){
let data26 = data.page;
const _errs53 = errors;
if(typeof data26 !== "string"){
let dataType26 = typeof data26;
let coerced26 = undefined;
if(dataType26 == 'object' && Array.isArray(data26) && data26.length == 1){
data26 = data26[0];
dataType26 = typeof data26;
if(typeof data26 === "string"){
coerced26 = data26;
}
}
if(!(coerced26 !== undefined)){
if(dataType26 == "number" || dataType26 == "boolean"){
coerced26 = "" + data26;
}
else if(data26 === null){
coerced26 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/page",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced26 !== undefined){
data26 = coerced26;
if(data !== undefined){
data["page"] = coerced26;
}
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.landingPath !== undefined){
let data27 = data.landingPath;
const _errs55 = errors;
if(typeof data27 !== "string"){
let dataType27 = typeof data27;
let coerced27 = undefined;
if(dataType27 == 'object' && Array.isArray(data27) && data27.length == 1){
data27 = data27[0];
dataType27 = typeof data27;
if(typeof data27 === "string"){
coerced27 = data27;
}
}
if(!(coerced27 !== undefined)){
if(dataType27 == "number" || dataType27 == "boolean"){
coerced27 = "" + data27;
}
else if(data27 === null){
coerced27 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/landingPath",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced27 !== undefined){
data27 = coerced27;
if(data !== undefined){
data["landingPath"] = coerced27;
}
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.referrerHost !== undefined){
let data28 = data.referrerHost;
const _errs57 = errors;
if(typeof data28 !== "string"){
let dataType28 = typeof data28;
let coerced28 = undefined;
if(dataType28 == 'object' && Array.isArray(data28) && data28.length == 1){
data28 = data28[0];
dataType28 = typeof data28;
if(typeof data28 === "string"){
coerced28 = data28;
}
}
if(!(coerced28 !== undefined)){
if(dataType28 == "number" || dataType28 == "boolean"){
coerced28 = "" + data28;
}
else if(data28 === null){
coerced28 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/referrerHost",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced28 !== undefined){
data28 = coerced28;
if(data !== undefined){
data["referrerHost"] = coerced28;
}
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.referrer !== undefined){
let data29 = data.referrer;
const _errs59 = errors;
if(typeof data29 !== "string"){
let dataType29 = typeof data29;
let coerced29 = undefined;
if(dataType29 == 'object' && Array.isArray(data29) && data29.length == 1){
data29 = data29[0];
dataType29 = typeof data29;
if(typeof data29 === "string"){
coerced29 = data29;
}
}
if(!(coerced29 !== undefined)){
if(dataType29 == "number" || dataType29 == "boolean"){
coerced29 = "" + data29;
}
else if(data29 === null){
coerced29 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/referrer",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced29 !== undefined){
data29 = coerced29;
if(data !== undefined){
data["referrer"] = coerced29;
}
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creator !== undefined){
let data30 = data.creator;
const _errs61 = errors;
if(typeof data30 !== "string"){
let dataType30 = typeof data30;
let coerced30 = undefined;
if(dataType30 == 'object' && Array.isArray(data30) && data30.length == 1){
data30 = data30[0];
dataType30 = typeof data30;
if(typeof data30 === "string"){
coerced30 = data30;
}
}
if(!(coerced30 !== undefined)){
if(dataType30 == "number" || dataType30 == "boolean"){
coerced30 = "" + data30;
}
else if(data30 === null){
coerced30 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/creator",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced30 !== undefined){
data30 = coerced30;
if(data !== undefined){
data["creator"] = coerced30;
}
}
}
var valid0 = _errs61 === errors;
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
return exports
})()
module.exports = {
  "healthz": {  },
  "captureFeedback": { "body": { "application/json": bodies.v1 } },
  "getFeedbackStats": {  },
  "inferLessonFromHistory": { "body": { "application/json": bodies.v2 } },
  "recordTelemetryPing": {  },
  "getFunnelAnalytics": {  },
  "getLossAnalytics": { "query": scalars.v1 },
  "getDashboard": { "query": scalars.v1 },
  "getDashboardReviewState": {  },
  "markDashboardReviewed": {  },
  "getDashboardRenderSpec": { "query": scalars.v2 },
  "evaluateDecision": { "body": { "application/json": bodies.v3 } },
  "recordDecisionOutcome": { "body": { "application/json": bodies.v4 } },
  "getDecisionMetrics": {  },
  "getSettingsStatus": {  },
  "getBillingSummary": { "query": scalars.v1 },
  "submitWorkflowSprintIntake": { "query": scalars.v3, "body": { "application/json": bodies.v5, "application/x-www-form-urlencoded": forms.v1 } },
  "advanceWorkflowSprintLead": { "body": { "application/json": bodies.v6 } },
  "listIntentCatalog": { "query": scalars.v4 },
  "planIntent": { "body": { "application/json": bodies.v7 } },
  "startHandoff": { "body": { "application/json": bodies.v8 } },
  "completeHandoff": { "body": { "application/json": bodies.v9 } },
  "bootstrapInternalAgent": { "body": { "application/json": bodies.v10 } },
  "getFeedbackSummary": { "query": scalars.v5 },
  "searchLessons": { "query": scalars.v6 },
  "searchThumbgate": { "query": scalars.v7 },
  "searchThumbgatePost": { "body": { "application/json": bodies.v11 } },
  "generatePreventionRules": { "body": { "application/json": bodies.v12 } },
  "exportDpoPairs": { "body": { "application/json": bodies.v13 } },
  "listImportedDocuments": { "query": scalars.v8 },
  "importDocument": { "body": { "application/json": bodies.v14 } },
  "getImportedDocument": { "path": scalars.v9 },
  "listHostedJobs": { "query": scalars.v10 },
  "launchHostedHarness": { "body": { "application/json": bodies.v15 } },
  "getHostedJob": { "path": scalars.v11 },
  "controlHostedJob": { "path": scalars.v11, "body": { "application/json": bodies.v16 } },
  "exportDatabricksBundle": { "body": { "application/json": bodies.v17 } },
  "constructContextPack": { "body": { "application/json": bodies.v18 } },
  "evaluateContextPack": { "body": { "application/json": bodies.v19 } },
  "getContextProvenance": { "query": scalars.v12 },
  "createBillingCheckoutSession": { "body": { "application/json": bodies.v20 } },
  "getBillingUsage": {  },
  "provisionBillingKey": { "body": { "application/json": bodies.v21 } },
  "stripeBillingWebhook": { "header": scalars.v13 },
  "githubMarketplaceWebhook": { "header": scalars.v14 },
}
