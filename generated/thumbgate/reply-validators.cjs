// Written by "npm run generate"; do not edit.
'use strict'
const bodies = (() => {
const exports = {}
exports.v1 = validate52;
const schema20 = {"type":"object","required":["type","title","status"],"properties":{"type":{"type":"string","enum":["urn:thumbgate:error:unauthorized","urn:thumbgate:error:forbidden","urn:thumbgate:error:not-found","urn:thumbgate:error:bad-request","urn:thumbgate:error:invalid-json","urn:thumbgate:error:webhook-invalid-signature","urn:thumbgate:error:rate-limit-exceeded","urn:thumbgate:error:service-unavailable","urn:thumbgate:error:internal-server-error"]},"title":{"type":"string"},"status":{"type":"integer","minimum":400,"maximum":599},"detail":{"type":"string"}}};
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.status === undefined) && (missing0 = "status"))){
validate53.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate53.errors = [{instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data0 === "urn:thumbgate:error:unauthorized") || (data0 === "urn:thumbgate:error:forbidden")) || (data0 === "urn:thumbgate:error:not-found")) || (data0 === "urn:thumbgate:error:bad-request")) || (data0 === "urn:thumbgate:error:invalid-json")) || (data0 === "urn:thumbgate:error:webhook-invalid-signature")) || (data0 === "urn:thumbgate:error:rate-limit-exceeded")) || (data0 === "urn:thumbgate:error:service-unavailable")) || (data0 === "urn:thumbgate:error:internal-server-error"))){
validate53.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema20.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs3 = errors;
if(typeof data.title !== "string"){
validate53.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate53.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
validate53.errors = [{instancePath:instancePath+"/status",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data2 < 400 || isNaN(data2)){
validate53.errors = [{instancePath:instancePath+"/status",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"}];
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
if(data.detail !== undefined){
const _errs7 = errors;
if(typeof data.detail !== "string"){
validate53.errors = [{instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"},message:"must be string"}];
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
const schema22 = {"type":"object","required":["accepted"],"additionalProperties":true,"properties":{"accepted":{"type":"boolean"},"status":{"type":"string","enum":["promoted","clarification_required","rejected","blocked"]},"reason":{"type":"string"},"message":{"type":"string"},"signalLogged":{"type":"boolean"},"needsClarification":{"type":"boolean"},"prompt":{"type":"string"},"example":{"type":"string"},"missingFields":{"type":"array","items":{"type":"string"}},"issues":{"type":"array","items":{"type":"string"}}}};
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.accepted === undefined) && (missing0 = "accepted")){
validate56.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.accepted !== undefined){
const _errs2 = errors;
if(typeof data.accepted !== "boolean"){
validate56.errors = [{instancePath:instancePath+"/accepted",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data1 = data.status;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate56.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "promoted") || (data1 === "clarification_required")) || (data1 === "rejected")) || (data1 === "blocked"))){
validate56.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema22.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs6 = errors;
if(typeof data.reason !== "string"){
validate56.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs8 = errors;
if(typeof data.message !== "string"){
validate56.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signalLogged !== undefined){
const _errs10 = errors;
if(typeof data.signalLogged !== "boolean"){
validate56.errors = [{instancePath:instancePath+"/signalLogged",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.needsClarification !== undefined){
const _errs12 = errors;
if(typeof data.needsClarification !== "boolean"){
validate56.errors = [{instancePath:instancePath+"/needsClarification",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt !== undefined){
const _errs14 = errors;
if(typeof data.prompt !== "string"){
validate56.errors = [{instancePath:instancePath+"/prompt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.example !== undefined){
const _errs16 = errors;
if(typeof data.example !== "string"){
validate56.errors = [{instancePath:instancePath+"/example",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missingFields !== undefined){
let data8 = data.missingFields;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid1 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(typeof data8[i0] !== "string"){
validate56.errors = [{instancePath:instancePath+"/missingFields/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs20 === errors;
if(!valid1){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/missingFields",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issues !== undefined){
let data10 = data.issues;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data10)){
var valid2 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs24 = errors;
if(typeof data10[i1] !== "string"){
validate56.errors = [{instancePath:instancePath+"/issues/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs24 === errors;
if(!valid2){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/issues",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.totalEvents !== undefined){
let data0 = data.totalEvents;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate59.errors = [{instancePath:instancePath+"/totalEvents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stageCounts !== undefined){
let data1 = data.stageCounts;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.acquisition !== undefined){
let data2 = data1.acquisition;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate59.errors = [{instancePath:instancePath+"/stageCounts/acquisition",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.activation !== undefined){
let data3 = data1.activation;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate59.errors = [{instancePath:instancePath+"/stageCounts/activation",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.paid !== undefined){
let data4 = data1.paid;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate59.errors = [{instancePath:instancePath+"/stageCounts/paid",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
else {
validate59.errors = [{instancePath:instancePath+"/stageCounts",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventCounts !== undefined){
let data5 = data.eventCounts;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
let data6 = data5[key0];
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate59.errors = [{instancePath:instancePath+"/eventCounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/eventCounts",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conversionRates !== undefined){
let data7 = data.conversionRates;
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.acquisitionToActivation !== undefined){
let data8 = data7.acquisitionToActivation;
const _errs18 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate59.errors = [{instancePath:instancePath+"/conversionRates/acquisitionToActivation",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.activationToPaid !== undefined){
let data9 = data7.activationToPaid;
const _errs20 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate59.errors = [{instancePath:instancePath+"/conversionRates/activationToPaid",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.acquisitionToPaid !== undefined){
let data10 = data7.acquisitionToPaid;
const _errs22 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate59.errors = [{instancePath:instancePath+"/conversionRates/acquisitionToPaid",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/conversionRates",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paidProviderEvents !== undefined){
let data11 = data.paidProviderEvents;
const _errs24 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate59.errors = [{instancePath:instancePath+"/paidProviderEvents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
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
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate61.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
exports.v5 = validate62;
const schema27 = {"type":"object","properties":{"generatedAt":{"type":"string","format":"date-time"},"coverage":{"type":"object","properties":{"source":{"type":"string"},"tracksBookedRevenue":{"type":"boolean"},"tracksPaidOrders":{"type":"boolean"},"tracksInvoices":{"type":"boolean"},"tracksAttribution":{"type":"boolean"},"providerCoverage":{"type":"object","additionalProperties":{"type":"string"}}}},"funnel":{"allOf":[{"$ref":"component:FunnelAnalyticsResponse"},{"type":"object","properties":{"uniqueAcquisitionLeads":{"type":"integer"},"uniquePaidCustomers":{"type":"integer"},"firstPaidAt":{"type":["string","null"]},"lastPaidAt":{"type":["string","null"]},"lastPaidEvent":{"properties":{"timestamp":{"type":["string","null"]},"event":{"type":["string","null"]},"evidence":{"type":["string","null"]},"customerId":{"type":["string","null"]},"traceId":{"type":["string","null"]}},"type":["object","null"]}}}]},"signups":{"type":"object","properties":{"total":{"type":"integer"},"uniqueLeads":{"type":"integer"},"bySource":{"type":"object","additionalProperties":{"type":"integer"}},"byCampaign":{"type":"object","additionalProperties":{"type":"integer"}}}},"pipeline":{"type":"object","properties":{"workflowSprintLeads":{"type":"object","properties":{"total":{"type":"integer"},"bySource":{"type":"object","additionalProperties":{"type":"integer"}}}},"qualifiedWorkflowSprintLeads":{"type":"object","properties":{"total":{"type":"integer"},"bySource":{"type":"object","additionalProperties":{"type":"integer"}}}}}},"revenue":{"type":"object","properties":{"paidProviderEvents":{"type":"integer"},"paidOrders":{"type":"integer"},"paidCustomers":{"type":"integer"},"bookedRevenueCents":{"type":"integer"},"bookedRevenueByCurrency":{"type":"object","additionalProperties":{"type":"integer"}},"amountKnownOrders":{"type":"integer"},"amountUnknownOrders":{"type":"integer"},"amountKnownCoverageRate":{"type":"number"},"unreconciledPaidEvents":{"type":"integer"},"latestPaidAt":{"type":["string","null"]},"latestPaidOrder":{"properties":{"timestamp":{"type":["string","null"]},"provider":{"type":["string","null"]},"event":{"type":["string","null"]},"orderId":{"type":["string","null"]},"customerId":{"type":["string","null"]},"amountCents":{"type":["integer","null"]},"currency":{"type":["string","null"]},"amountKnown":{"type":"boolean"}},"type":["object","null"]},"byProvider":{"type":"object","additionalProperties":{"type":"object","properties":{"paidOrders":{"type":"integer"},"bookedRevenueCents":{"type":"integer"},"amountKnownOrders":{"type":"integer"},"amountUnknownOrders":{"type":"integer"},"bookedRevenueByCurrency":{"type":"object","additionalProperties":{"type":"integer"}}}}}}},"attribution":{"type":"object","properties":{"acquisitionBySource":{"type":"object","additionalProperties":{"type":"integer"}},"acquisitionByCampaign":{"type":"object","additionalProperties":{"type":"integer"}},"paidBySource":{"type":"object","additionalProperties":{"type":"integer"}},"paidByCampaign":{"type":"object","additionalProperties":{"type":"integer"}},"bookedRevenueBySourceCents":{"type":"object","additionalProperties":{"type":"integer"}},"bookedRevenueByCampaignCents":{"type":"object","additionalProperties":{"type":"integer"}},"conversionBySource":{"type":"object","additionalProperties":{"type":"number"}},"conversionByCampaign":{"type":"object","additionalProperties":{"type":"number"}}}},"keys":{"type":"object","properties":{"total":{"type":"integer"},"active":{"type":"integer"},"disabled":{"type":"integer"},"activeCustomers":{"type":"integer"},"totalUsage":{"type":"integer"},"bySource":{"type":"object","additionalProperties":{"type":"integer"}},"activeBySource":{"type":"object","additionalProperties":{"type":"integer"}}}},"customers":{"type":"array","items":{"type":"object","properties":{"customerId":{"type":"string"},"activeKeys":{"type":"integer"},"totalKeys":{"type":"integer"},"usageCount":{"type":"integer"},"source":{"type":"string"},"installId":{"type":["string","null"]},"createdAt":{"type":["string","null"]},"disabledAt":{"type":["string","null"]}}}},"trafficMetrics":{"type":"object","properties":{"visitors":{"type":"integer"},"sessions":{"type":"integer"},"pageViews":{"type":"integer"},"ctaClicks":{"type":"integer"},"checkoutStarts":{"type":"integer"},"buyerLossFeedback":{"type":"integer"},"seoLandingViews":{"type":"integer"}}},"operatorGeneratedAcquisition":{"type":"object","properties":{"totalEvents":{"type":"integer"},"uniqueLeads":{"type":"integer"},"bySource":{"type":"object","additionalProperties":{"type":"integer"}}}},"dataQuality":{"type":"object","properties":{"telemetryCoverage":{"type":"number"},"attributionCoverage":{"type":"number"},"amountKnownCoverage":{"type":"number"},"unreconciledPaidEvents":{"type":"integer"}}}}};
const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generatedAt !== undefined){
let data0 = data.generatedAt;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.validate(data0))){
validate63.errors = [{instancePath:instancePath+"/generatedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/generatedAt",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.coverage !== undefined){
let data1 = data.coverage;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.source !== undefined){
const _errs5 = errors;
if(typeof data1.source !== "string"){
validate63.errors = [{instancePath:instancePath+"/coverage/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.tracksBookedRevenue !== undefined){
const _errs7 = errors;
if(typeof data1.tracksBookedRevenue !== "boolean"){
validate63.errors = [{instancePath:instancePath+"/coverage/tracksBookedRevenue",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.tracksPaidOrders !== undefined){
const _errs9 = errors;
if(typeof data1.tracksPaidOrders !== "boolean"){
validate63.errors = [{instancePath:instancePath+"/coverage/tracksPaidOrders",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.tracksInvoices !== undefined){
const _errs11 = errors;
if(typeof data1.tracksInvoices !== "boolean"){
validate63.errors = [{instancePath:instancePath+"/coverage/tracksInvoices",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.tracksAttribution !== undefined){
const _errs13 = errors;
if(typeof data1.tracksAttribution !== "boolean"){
validate63.errors = [{instancePath:instancePath+"/coverage/tracksAttribution",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.providerCoverage !== undefined){
let data7 = data1.providerCoverage;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
const _errs18 = errors;
if(typeof data7[key0] !== "string"){
validate63.errors = [{instancePath:instancePath+"/coverage/providerCoverage/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/coverage/providerCoverage",keyword:"type",params:{type: "object"},message:"must be object"}];
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
}
}
else {
validate63.errors = [{instancePath:instancePath+"/coverage",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.funnel !== undefined){
let data9 = data.funnel;
const _errs20 = errors;
const _errs21 = errors;
if(!(validate59(data9, {instancePath:instancePath+"/funnel",parentData:data,parentDataProperty:"funnel",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid3 = _errs21 === errors;
if(valid3){
const _errs22 = errors;
if(errors === _errs22){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.uniqueAcquisitionLeads !== undefined){
let data10 = data9.uniqueAcquisitionLeads;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate63.errors = [{instancePath:instancePath+"/funnel/uniqueAcquisitionLeads",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.uniquePaidCustomers !== undefined){
let data11 = data9.uniquePaidCustomers;
const _errs26 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate63.errors = [{instancePath:instancePath+"/funnel/uniquePaidCustomers",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.firstPaidAt !== undefined){
let data12 = data9.firstPaidAt;
const _errs28 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate63.errors = [{instancePath:instancePath+"/funnel/firstPaidAt",keyword:"type",params:{type: schema27.properties.funnel.allOf[1].properties.firstPaidAt.type},message:"must be string,null"}];
return false;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.lastPaidAt !== undefined){
let data13 = data9.lastPaidAt;
const _errs30 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate63.errors = [{instancePath:instancePath+"/funnel/lastPaidAt",keyword:"type",params:{type: schema27.properties.funnel.allOf[1].properties.lastPaidAt.type},message:"must be string,null"}];
return false;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.lastPaidEvent !== undefined){
let data14 = data9.lastPaidEvent;
const _errs32 = errors;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
validate63.errors = [{instancePath:instancePath+"/funnel/lastPaidEvent",keyword:"type",params:{type: schema27.properties.funnel.allOf[1].properties.lastPaidEvent.type},message:"must be object,null"}];
return false;
}
if(errors === _errs32){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.timestamp !== undefined){
let data15 = data14.timestamp;
const _errs34 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate63.errors = [{instancePath:instancePath+"/funnel/lastPaidEvent/timestamp",keyword:"type",params:{type: schema27.properties.funnel.allOf[1].properties.lastPaidEvent.properties.timestamp.type},message:"must be string,null"}];
return false;
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data14.event !== undefined){
let data16 = data14.event;
const _errs36 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate63.errors = [{instancePath:instancePath+"/funnel/lastPaidEvent/event",keyword:"type",params:{type: schema27.properties.funnel.allOf[1].properties.lastPaidEvent.properties.event.type},message:"must be string,null"}];
return false;
}
var valid5 = _errs36 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data14.evidence !== undefined){
let data17 = data14.evidence;
const _errs38 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate63.errors = [{instancePath:instancePath+"/funnel/lastPaidEvent/evidence",keyword:"type",params:{type: schema27.properties.funnel.allOf[1].properties.lastPaidEvent.properties.evidence.type},message:"must be string,null"}];
return false;
}
var valid5 = _errs38 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data14.customerId !== undefined){
let data18 = data14.customerId;
const _errs40 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate63.errors = [{instancePath:instancePath+"/funnel/lastPaidEvent/customerId",keyword:"type",params:{type: schema27.properties.funnel.allOf[1].properties.lastPaidEvent.properties.customerId.type},message:"must be string,null"}];
return false;
}
var valid5 = _errs40 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data14.traceId !== undefined){
let data19 = data14.traceId;
const _errs42 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate63.errors = [{instancePath:instancePath+"/funnel/lastPaidEvent/traceId",keyword:"type",params:{type: schema27.properties.funnel.allOf[1].properties.lastPaidEvent.properties.traceId.type},message:"must be string,null"}];
return false;
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
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/funnel",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs22 === errors;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signups !== undefined){
let data20 = data.signups;
const _errs44 = errors;
if(errors === _errs44){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.total !== undefined){
let data21 = data20.total;
const _errs46 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate63.errors = [{instancePath:instancePath+"/signups/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs46 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data20.uniqueLeads !== undefined){
let data22 = data20.uniqueLeads;
const _errs48 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate63.errors = [{instancePath:instancePath+"/signups/uniqueLeads",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs48 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data20.bySource !== undefined){
let data23 = data20.bySource;
const _errs50 = errors;
if(errors === _errs50){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key1 in data23){
let data24 = data23[key1];
const _errs53 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate63.errors = [{instancePath:instancePath+"/signups/bySource/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs53 === errors;
if(!valid7){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/signups/bySource",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs50 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data20.byCampaign !== undefined){
let data25 = data20.byCampaign;
const _errs55 = errors;
if(errors === _errs55){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key2 in data25){
let data26 = data25[key2];
const _errs58 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate63.errors = [{instancePath:instancePath+"/signups/byCampaign/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs58 === errors;
if(!valid8){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/signups/byCampaign",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs55 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/signups",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pipeline !== undefined){
let data27 = data.pipeline;
const _errs60 = errors;
if(errors === _errs60){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.workflowSprintLeads !== undefined){
let data28 = data27.workflowSprintLeads;
const _errs62 = errors;
if(errors === _errs62){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.total !== undefined){
let data29 = data28.total;
const _errs64 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate63.errors = [{instancePath:instancePath+"/pipeline/workflowSprintLeads/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid10 = _errs64 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data28.bySource !== undefined){
let data30 = data28.bySource;
const _errs66 = errors;
if(errors === _errs66){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key3 in data30){
let data31 = data30[key3];
const _errs69 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate63.errors = [{instancePath:instancePath+"/pipeline/workflowSprintLeads/bySource/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid11 = _errs69 === errors;
if(!valid11){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/pipeline/workflowSprintLeads/bySource",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs66 === errors;
}
else {
var valid10 = true;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/pipeline/workflowSprintLeads",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs62 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data27.qualifiedWorkflowSprintLeads !== undefined){
let data32 = data27.qualifiedWorkflowSprintLeads;
const _errs71 = errors;
if(errors === _errs71){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.total !== undefined){
let data33 = data32.total;
const _errs73 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate63.errors = [{instancePath:instancePath+"/pipeline/qualifiedWorkflowSprintLeads/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs73 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data32.bySource !== undefined){
let data34 = data32.bySource;
const _errs75 = errors;
if(errors === _errs75){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key4 in data34){
let data35 = data34[key4];
const _errs78 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate63.errors = [{instancePath:instancePath+"/pipeline/qualifiedWorkflowSprintLeads/bySource/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid13 = _errs78 === errors;
if(!valid13){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/pipeline/qualifiedWorkflowSprintLeads/bySource",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs75 === errors;
}
else {
var valid12 = true;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/pipeline/qualifiedWorkflowSprintLeads",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs71 === errors;
}
else {
var valid9 = true;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/pipeline",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revenue !== undefined){
let data36 = data.revenue;
const _errs80 = errors;
if(errors === _errs80){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.paidProviderEvents !== undefined){
let data37 = data36.paidProviderEvents;
const _errs82 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate63.errors = [{instancePath:instancePath+"/revenue/paidProviderEvents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs82 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.paidOrders !== undefined){
let data38 = data36.paidOrders;
const _errs84 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate63.errors = [{instancePath:instancePath+"/revenue/paidOrders",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs84 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.paidCustomers !== undefined){
let data39 = data36.paidCustomers;
const _errs86 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate63.errors = [{instancePath:instancePath+"/revenue/paidCustomers",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs86 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.bookedRevenueCents !== undefined){
let data40 = data36.bookedRevenueCents;
const _errs88 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate63.errors = [{instancePath:instancePath+"/revenue/bookedRevenueCents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs88 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.bookedRevenueByCurrency !== undefined){
let data41 = data36.bookedRevenueByCurrency;
const _errs90 = errors;
if(errors === _errs90){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key5 in data41){
let data42 = data41[key5];
const _errs93 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate63.errors = [{instancePath:instancePath+"/revenue/bookedRevenueByCurrency/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid15 = _errs93 === errors;
if(!valid15){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/revenue/bookedRevenueByCurrency",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid14 = _errs90 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.amountKnownOrders !== undefined){
let data43 = data36.amountKnownOrders;
const _errs95 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate63.errors = [{instancePath:instancePath+"/revenue/amountKnownOrders",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs95 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.amountUnknownOrders !== undefined){
let data44 = data36.amountUnknownOrders;
const _errs97 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate63.errors = [{instancePath:instancePath+"/revenue/amountUnknownOrders",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs97 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.amountKnownCoverageRate !== undefined){
let data45 = data36.amountKnownCoverageRate;
const _errs99 = errors;
if(!((typeof data45 == "number") && (isFinite(data45)))){
validate63.errors = [{instancePath:instancePath+"/revenue/amountKnownCoverageRate",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid14 = _errs99 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.unreconciledPaidEvents !== undefined){
let data46 = data36.unreconciledPaidEvents;
const _errs101 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate63.errors = [{instancePath:instancePath+"/revenue/unreconciledPaidEvents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs101 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.latestPaidAt !== undefined){
let data47 = data36.latestPaidAt;
const _errs103 = errors;
if((typeof data47 !== "string") && (data47 !== null)){
validate63.errors = [{instancePath:instancePath+"/revenue/latestPaidAt",keyword:"type",params:{type: schema27.properties.revenue.properties.latestPaidAt.type},message:"must be string,null"}];
return false;
}
var valid14 = _errs103 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.latestPaidOrder !== undefined){
let data48 = data36.latestPaidOrder;
const _errs105 = errors;
if((!(data48 && typeof data48 == "object" && !Array.isArray(data48))) && (data48 !== null)){
validate63.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder",keyword:"type",params:{type: schema27.properties.revenue.properties.latestPaidOrder.type},message:"must be object,null"}];
return false;
}
if(errors === _errs105){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.timestamp !== undefined){
let data49 = data48.timestamp;
const _errs107 = errors;
if((typeof data49 !== "string") && (data49 !== null)){
validate63.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/timestamp",keyword:"type",params:{type: schema27.properties.revenue.properties.latestPaidOrder.properties.timestamp.type},message:"must be string,null"}];
return false;
}
var valid16 = _errs107 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data48.provider !== undefined){
let data50 = data48.provider;
const _errs109 = errors;
if((typeof data50 !== "string") && (data50 !== null)){
validate63.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/provider",keyword:"type",params:{type: schema27.properties.revenue.properties.latestPaidOrder.properties.provider.type},message:"must be string,null"}];
return false;
}
var valid16 = _errs109 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data48.event !== undefined){
let data51 = data48.event;
const _errs111 = errors;
if((typeof data51 !== "string") && (data51 !== null)){
validate63.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/event",keyword:"type",params:{type: schema27.properties.revenue.properties.latestPaidOrder.properties.event.type},message:"must be string,null"}];
return false;
}
var valid16 = _errs111 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data48.orderId !== undefined){
let data52 = data48.orderId;
const _errs113 = errors;
if((typeof data52 !== "string") && (data52 !== null)){
validate63.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/orderId",keyword:"type",params:{type: schema27.properties.revenue.properties.latestPaidOrder.properties.orderId.type},message:"must be string,null"}];
return false;
}
var valid16 = _errs113 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data48.customerId !== undefined){
let data53 = data48.customerId;
const _errs115 = errors;
if((typeof data53 !== "string") && (data53 !== null)){
validate63.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/customerId",keyword:"type",params:{type: schema27.properties.revenue.properties.latestPaidOrder.properties.customerId.type},message:"must be string,null"}];
return false;
}
var valid16 = _errs115 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data48.amountCents !== undefined){
let data54 = data48.amountCents;
const _errs117 = errors;
if((!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))) && (data54 !== null)){
validate63.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/amountCents",keyword:"type",params:{type: schema27.properties.revenue.properties.latestPaidOrder.properties.amountCents.type},message:"must be integer,null"}];
return false;
}
var valid16 = _errs117 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data48.currency !== undefined){
let data55 = data48.currency;
const _errs119 = errors;
if((typeof data55 !== "string") && (data55 !== null)){
validate63.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/currency",keyword:"type",params:{type: schema27.properties.revenue.properties.latestPaidOrder.properties.currency.type},message:"must be string,null"}];
return false;
}
var valid16 = _errs119 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data48.amountKnown !== undefined){
const _errs121 = errors;
if(typeof data48.amountKnown !== "boolean"){
validate63.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/amountKnown",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid16 = _errs121 === errors;
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
}
}
}
var valid14 = _errs105 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.byProvider !== undefined){
let data57 = data36.byProvider;
const _errs123 = errors;
if(errors === _errs123){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key6 in data57){
let data58 = data57[key6];
const _errs126 = errors;
if(errors === _errs126){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.paidOrders !== undefined){
let data59 = data58.paidOrders;
const _errs128 = errors;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
validate63.errors = [{instancePath:instancePath+"/revenue/byProvider/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/paidOrders",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid18 = _errs128 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data58.bookedRevenueCents !== undefined){
let data60 = data58.bookedRevenueCents;
const _errs130 = errors;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
validate63.errors = [{instancePath:instancePath+"/revenue/byProvider/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/bookedRevenueCents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid18 = _errs130 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data58.amountKnownOrders !== undefined){
let data61 = data58.amountKnownOrders;
const _errs132 = errors;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
validate63.errors = [{instancePath:instancePath+"/revenue/byProvider/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/amountKnownOrders",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid18 = _errs132 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data58.amountUnknownOrders !== undefined){
let data62 = data58.amountUnknownOrders;
const _errs134 = errors;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
validate63.errors = [{instancePath:instancePath+"/revenue/byProvider/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/amountUnknownOrders",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid18 = _errs134 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data58.bookedRevenueByCurrency !== undefined){
let data63 = data58.bookedRevenueByCurrency;
const _errs136 = errors;
if(errors === _errs136){
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key7 in data63){
let data64 = data63[key7];
const _errs139 = errors;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
validate63.errors = [{instancePath:instancePath+"/revenue/byProvider/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/bookedRevenueByCurrency/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid19 = _errs139 === errors;
if(!valid19){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/revenue/byProvider/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/bookedRevenueByCurrency",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs136 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/revenue/byProvider/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid17 = _errs126 === errors;
if(!valid17){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/revenue/byProvider",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid14 = _errs123 === errors;
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
}
}
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/revenue",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs80 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attribution !== undefined){
let data65 = data.attribution;
const _errs141 = errors;
if(errors === _errs141){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.acquisitionBySource !== undefined){
let data66 = data65.acquisitionBySource;
const _errs143 = errors;
if(errors === _errs143){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key8 in data66){
let data67 = data66[key8];
const _errs146 = errors;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
validate63.errors = [{instancePath:instancePath+"/attribution/acquisitionBySource/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid21 = _errs146 === errors;
if(!valid21){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/attribution/acquisitionBySource",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs143 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data65.acquisitionByCampaign !== undefined){
let data68 = data65.acquisitionByCampaign;
const _errs148 = errors;
if(errors === _errs148){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key9 in data68){
let data69 = data68[key9];
const _errs151 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
validate63.errors = [{instancePath:instancePath+"/attribution/acquisitionByCampaign/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid22 = _errs151 === errors;
if(!valid22){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/attribution/acquisitionByCampaign",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs148 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data65.paidBySource !== undefined){
let data70 = data65.paidBySource;
const _errs153 = errors;
if(errors === _errs153){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key10 in data70){
let data71 = data70[key10];
const _errs156 = errors;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
validate63.errors = [{instancePath:instancePath+"/attribution/paidBySource/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid23 = _errs156 === errors;
if(!valid23){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/attribution/paidBySource",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs153 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data65.paidByCampaign !== undefined){
let data72 = data65.paidByCampaign;
const _errs158 = errors;
if(errors === _errs158){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key11 in data72){
let data73 = data72[key11];
const _errs161 = errors;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
validate63.errors = [{instancePath:instancePath+"/attribution/paidByCampaign/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid24 = _errs161 === errors;
if(!valid24){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/attribution/paidByCampaign",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs158 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data65.bookedRevenueBySourceCents !== undefined){
let data74 = data65.bookedRevenueBySourceCents;
const _errs163 = errors;
if(errors === _errs163){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key12 in data74){
let data75 = data74[key12];
const _errs166 = errors;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
validate63.errors = [{instancePath:instancePath+"/attribution/bookedRevenueBySourceCents/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid25 = _errs166 === errors;
if(!valid25){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/attribution/bookedRevenueBySourceCents",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs163 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data65.bookedRevenueByCampaignCents !== undefined){
let data76 = data65.bookedRevenueByCampaignCents;
const _errs168 = errors;
if(errors === _errs168){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key13 in data76){
let data77 = data76[key13];
const _errs171 = errors;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
validate63.errors = [{instancePath:instancePath+"/attribution/bookedRevenueByCampaignCents/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid26 = _errs171 === errors;
if(!valid26){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/attribution/bookedRevenueByCampaignCents",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs168 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data65.conversionBySource !== undefined){
let data78 = data65.conversionBySource;
const _errs173 = errors;
if(errors === _errs173){
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key14 in data78){
let data79 = data78[key14];
const _errs176 = errors;
if(!((typeof data79 == "number") && (isFinite(data79)))){
validate63.errors = [{instancePath:instancePath+"/attribution/conversionBySource/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid27 = _errs176 === errors;
if(!valid27){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/attribution/conversionBySource",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs173 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data65.conversionByCampaign !== undefined){
let data80 = data65.conversionByCampaign;
const _errs178 = errors;
if(errors === _errs178){
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key15 in data80){
let data81 = data80[key15];
const _errs181 = errors;
if(!((typeof data81 == "number") && (isFinite(data81)))){
validate63.errors = [{instancePath:instancePath+"/attribution/conversionByCampaign/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid28 = _errs181 === errors;
if(!valid28){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/attribution/conversionByCampaign",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs178 === errors;
}
else {
var valid20 = true;
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
validate63.errors = [{instancePath:instancePath+"/attribution",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs141 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined){
let data82 = data.keys;
const _errs183 = errors;
if(errors === _errs183){
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.total !== undefined){
let data83 = data82.total;
const _errs185 = errors;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
validate63.errors = [{instancePath:instancePath+"/keys/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid29 = _errs185 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data82.active !== undefined){
let data84 = data82.active;
const _errs187 = errors;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
validate63.errors = [{instancePath:instancePath+"/keys/active",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid29 = _errs187 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data82.disabled !== undefined){
let data85 = data82.disabled;
const _errs189 = errors;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
validate63.errors = [{instancePath:instancePath+"/keys/disabled",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid29 = _errs189 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data82.activeCustomers !== undefined){
let data86 = data82.activeCustomers;
const _errs191 = errors;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
validate63.errors = [{instancePath:instancePath+"/keys/activeCustomers",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid29 = _errs191 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data82.totalUsage !== undefined){
let data87 = data82.totalUsage;
const _errs193 = errors;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
validate63.errors = [{instancePath:instancePath+"/keys/totalUsage",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid29 = _errs193 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data82.bySource !== undefined){
let data88 = data82.bySource;
const _errs195 = errors;
if(errors === _errs195){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key16 in data88){
let data89 = data88[key16];
const _errs198 = errors;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
validate63.errors = [{instancePath:instancePath+"/keys/bySource/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid30 = _errs198 === errors;
if(!valid30){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/keys/bySource",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid29 = _errs195 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data82.activeBySource !== undefined){
let data90 = data82.activeBySource;
const _errs200 = errors;
if(errors === _errs200){
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key17 in data90){
let data91 = data90[key17];
const _errs203 = errors;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
validate63.errors = [{instancePath:instancePath+"/keys/activeBySource/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid31 = _errs203 === errors;
if(!valid31){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/keys/activeBySource",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid29 = _errs200 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/keys",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs183 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customers !== undefined){
let data92 = data.customers;
const _errs205 = errors;
if(errors === _errs205){
if(Array.isArray(data92)){
var valid32 = true;
const len0 = data92.length;
for(let i0=0; i0<len0; i0++){
let data93 = data92[i0];
const _errs207 = errors;
if(errors === _errs207){
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.customerId !== undefined){
const _errs209 = errors;
if(typeof data93.customerId !== "string"){
validate63.errors = [{instancePath:instancePath+"/customers/" + i0+"/customerId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs209 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data93.activeKeys !== undefined){
let data95 = data93.activeKeys;
const _errs211 = errors;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
validate63.errors = [{instancePath:instancePath+"/customers/" + i0+"/activeKeys",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid33 = _errs211 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data93.totalKeys !== undefined){
let data96 = data93.totalKeys;
const _errs213 = errors;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
validate63.errors = [{instancePath:instancePath+"/customers/" + i0+"/totalKeys",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid33 = _errs213 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data93.usageCount !== undefined){
let data97 = data93.usageCount;
const _errs215 = errors;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
validate63.errors = [{instancePath:instancePath+"/customers/" + i0+"/usageCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid33 = _errs215 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data93.source !== undefined){
const _errs217 = errors;
if(typeof data93.source !== "string"){
validate63.errors = [{instancePath:instancePath+"/customers/" + i0+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs217 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data93.installId !== undefined){
let data99 = data93.installId;
const _errs219 = errors;
if((typeof data99 !== "string") && (data99 !== null)){
validate63.errors = [{instancePath:instancePath+"/customers/" + i0+"/installId",keyword:"type",params:{type: schema27.properties.customers.items.properties.installId.type},message:"must be string,null"}];
return false;
}
var valid33 = _errs219 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data93.createdAt !== undefined){
let data100 = data93.createdAt;
const _errs221 = errors;
if((typeof data100 !== "string") && (data100 !== null)){
validate63.errors = [{instancePath:instancePath+"/customers/" + i0+"/createdAt",keyword:"type",params:{type: schema27.properties.customers.items.properties.createdAt.type},message:"must be string,null"}];
return false;
}
var valid33 = _errs221 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data93.disabledAt !== undefined){
let data101 = data93.disabledAt;
const _errs223 = errors;
if((typeof data101 !== "string") && (data101 !== null)){
validate63.errors = [{instancePath:instancePath+"/customers/" + i0+"/disabledAt",keyword:"type",params:{type: schema27.properties.customers.items.properties.disabledAt.type},message:"must be string,null"}];
return false;
}
var valid33 = _errs223 === errors;
}
else {
var valid33 = true;
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
validate63.errors = [{instancePath:instancePath+"/customers/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid32 = _errs207 === errors;
if(!valid32){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/customers",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs205 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trafficMetrics !== undefined){
let data102 = data.trafficMetrics;
const _errs225 = errors;
if(errors === _errs225){
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.visitors !== undefined){
let data103 = data102.visitors;
const _errs227 = errors;
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
validate63.errors = [{instancePath:instancePath+"/trafficMetrics/visitors",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid34 = _errs227 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data102.sessions !== undefined){
let data104 = data102.sessions;
const _errs229 = errors;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
validate63.errors = [{instancePath:instancePath+"/trafficMetrics/sessions",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid34 = _errs229 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data102.pageViews !== undefined){
let data105 = data102.pageViews;
const _errs231 = errors;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
validate63.errors = [{instancePath:instancePath+"/trafficMetrics/pageViews",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid34 = _errs231 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data102.ctaClicks !== undefined){
let data106 = data102.ctaClicks;
const _errs233 = errors;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
validate63.errors = [{instancePath:instancePath+"/trafficMetrics/ctaClicks",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid34 = _errs233 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data102.checkoutStarts !== undefined){
let data107 = data102.checkoutStarts;
const _errs235 = errors;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
validate63.errors = [{instancePath:instancePath+"/trafficMetrics/checkoutStarts",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid34 = _errs235 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data102.buyerLossFeedback !== undefined){
let data108 = data102.buyerLossFeedback;
const _errs237 = errors;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
validate63.errors = [{instancePath:instancePath+"/trafficMetrics/buyerLossFeedback",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid34 = _errs237 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data102.seoLandingViews !== undefined){
let data109 = data102.seoLandingViews;
const _errs239 = errors;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
validate63.errors = [{instancePath:instancePath+"/trafficMetrics/seoLandingViews",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid34 = _errs239 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/trafficMetrics",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs225 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operatorGeneratedAcquisition !== undefined){
let data110 = data.operatorGeneratedAcquisition;
const _errs241 = errors;
if(errors === _errs241){
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.totalEvents !== undefined){
let data111 = data110.totalEvents;
const _errs243 = errors;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
validate63.errors = [{instancePath:instancePath+"/operatorGeneratedAcquisition/totalEvents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid35 = _errs243 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data110.uniqueLeads !== undefined){
let data112 = data110.uniqueLeads;
const _errs245 = errors;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
validate63.errors = [{instancePath:instancePath+"/operatorGeneratedAcquisition/uniqueLeads",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid35 = _errs245 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data110.bySource !== undefined){
let data113 = data110.bySource;
const _errs247 = errors;
if(errors === _errs247){
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key18 in data113){
let data114 = data113[key18];
const _errs250 = errors;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
validate63.errors = [{instancePath:instancePath+"/operatorGeneratedAcquisition/bySource/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid36 = _errs250 === errors;
if(!valid36){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/operatorGeneratedAcquisition/bySource",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid35 = _errs247 === errors;
}
else {
var valid35 = true;
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/operatorGeneratedAcquisition",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs241 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataQuality !== undefined){
let data115 = data.dataQuality;
const _errs252 = errors;
if(errors === _errs252){
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.telemetryCoverage !== undefined){
let data116 = data115.telemetryCoverage;
const _errs254 = errors;
if(!((typeof data116 == "number") && (isFinite(data116)))){
validate63.errors = [{instancePath:instancePath+"/dataQuality/telemetryCoverage",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid37 = _errs254 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data115.attributionCoverage !== undefined){
let data117 = data115.attributionCoverage;
const _errs256 = errors;
if(!((typeof data117 == "number") && (isFinite(data117)))){
validate63.errors = [{instancePath:instancePath+"/dataQuality/attributionCoverage",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid37 = _errs256 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data115.amountKnownCoverage !== undefined){
let data118 = data115.amountKnownCoverage;
const _errs258 = errors;
if(!((typeof data118 == "number") && (isFinite(data118)))){
validate63.errors = [{instancePath:instancePath+"/dataQuality/amountKnownCoverage",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid37 = _errs258 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data115.unreconciledPaidEvents !== undefined){
let data119 = data115.unreconciledPaidEvents;
const _errs260 = errors;
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
validate63.errors = [{instancePath:instancePath+"/dataQuality/unreconciledPaidEvents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid37 = _errs260 === errors;
}
else {
var valid37 = true;
}
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/dataQuality",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs252 === errors;
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
exports.v6 = validate66;
const formats2 = require("ajv-formats/dist/formats").fullFormats.uri;
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate67.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leadId !== undefined){
const _errs3 = errors;
if(typeof data.leadId !== "string"){
validate67.errors = [{instancePath:instancePath+"/leadId",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate67.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer !== undefined){
const _errs7 = errors;
if(typeof data.offer !== "string"){
validate67.errors = [{instancePath:instancePath+"/offer",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextStep !== undefined){
const _errs9 = errors;
if(typeof data.nextStep !== "string"){
validate67.errors = [{instancePath:instancePath+"/nextStep",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proofPackUrl !== undefined){
let data5 = data.proofPackUrl;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats2(data5))){
validate67.errors = [{instancePath:instancePath+"/proofPackUrl",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate67.errors = [{instancePath:instancePath+"/proofPackUrl",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.sprintBriefUrl !== undefined){
let data6 = data.sprintBriefUrl;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data6 === "string"){
if(!(formats2(data6))){
validate67.errors = [{instancePath:instancePath+"/sprintBriefUrl",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate67.errors = [{instancePath:instancePath+"/sprintBriefUrl",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
exports.v7 = validate69;
const schema31 = {"type":"object","properties":{"ok":{"type":"boolean"},"unchanged":{"type":"boolean"},"lead":{"type":"object","additionalProperties":true},"workflowRun":{"additionalProperties":true,"type":["object","null"]}}};
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate70.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unchanged !== undefined){
const _errs3 = errors;
if(typeof data.unchanged !== "boolean"){
validate70.errors = [{instancePath:instancePath+"/unchanged",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lead !== undefined){
let data2 = data.lead;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate70.errors = [{instancePath:instancePath+"/lead",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflowRun !== undefined){
let data3 = data.workflowRun;
const _errs8 = errors;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
validate70.errors = [{instancePath:instancePath+"/workflowRun",keyword:"type",params:{type: schema31.properties.workflowRun.type},message:"must be object,null"}];
return false;
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
let missing0;
if((data["retry-after"] === undefined) && (missing0 = "retry-after")){
validate52.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(data["x-thumbgate-trace-id"] !== undefined){
let data0 = data["x-thumbgate-trace-id"];
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
validate53.errors = [{instancePath:instancePath+"/x-thumbgate-trace-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-thumbgate-trace-id"] = coerced0;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["set-cookie"] !== undefined){
let data1 = data["set-cookie"];
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
validate53.errors = [{instancePath:instancePath+"/set-cookie",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["set-cookie"] = coerced1;
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
if(data["x-thumbgate-trace-id"] !== undefined){
let data0 = data["x-thumbgate-trace-id"];
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
validate54.errors = [{instancePath:instancePath+"/x-thumbgate-trace-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-thumbgate-trace-id"] = coerced0;
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
if((data["retry-after"] === undefined) && (missing0 = "retry-after")){
validate55.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate55.errors = [{instancePath:instancePath+"/retry-after",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate55.errors = [{instancePath:instancePath+"/retry-after",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data["x-thumbgate-trace-id"] !== undefined){
let data1 = data["x-thumbgate-trace-id"];
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
validate55.errors = [{instancePath:instancePath+"/x-thumbgate-trace-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-thumbgate-trace-id"] = coerced1;
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
validate55.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
exports.v5 = validate56;
const schema23 = {"type":"object","properties":{"cache-control":{"type":"string","enum":["no-store"]}},"required":[]};
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["cache-control"] !== undefined){
let data0 = data["cache-control"];
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
validate56.errors = [{instancePath:instancePath+"/cache-control",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["cache-control"] = coerced0;
}
}
}
if(!(data0 === "no-store")){
validate56.errors = [{instancePath:instancePath+"/cache-control",keyword:"enum",params:{allowedValues: schema23.properties["cache-control"].enum},message:"must be equal to one of the allowed values"}];
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
return exports
})()
module.exports = {
  "healthz": { "200": {  }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "captureFeedback": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "422": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getFeedbackStats": { "200": {  }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "inferLessonFromHistory": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "recordTelemetryPing": { "204": {  }, "500": { "body": { "application/problem+json": bodies.v1 } } },
  "getFunnelAnalytics": { "200": { "body": { "application/json": bodies.v3 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getLossAnalytics": { "200": { "body": { "application/json": bodies.v4 } }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getDashboard": { "200": { "body": { "application/json": bodies.v4 } }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getDashboardReviewState": { "200": { "body": { "application/json": bodies.v4 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "markDashboardReviewed": { "200": { "body": { "application/json": bodies.v4 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getDashboardRenderSpec": { "200": { "body": { "application/json": bodies.v4 } }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "evaluateDecision": { "200": { "body": { "application/json": bodies.v4 } }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "recordDecisionOutcome": { "200": { "body": { "application/json": bodies.v4 } }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getDecisionMetrics": { "200": { "body": { "application/json": bodies.v4 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getSettingsStatus": { "200": { "body": { "application/json": bodies.v4 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getBillingSummary": { "200": { "body": { "application/json": bodies.v5 } }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "403": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "submitWorkflowSprintIntake": { "201": { "body": { "application/json": bodies.v6 }, "headers": headers.v2 }, "400": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v3 }, "408": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v3 }, "413": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v3 }, "415": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v3 }, "429": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v4 }, "500": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v3 }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v4 } },
  "advanceWorkflowSprintLead": { "200": { "body": { "application/json": bodies.v7 } }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "403": { "body": { "application/problem+json": bodies.v1 } }, "404": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "listIntentCatalog": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "planIntent": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "startHandoff": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "403": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "409": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "422": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "completeHandoff": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "404": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "bootstrapInternalAgent": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getFeedbackSummary": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "searchLessons": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "searchThumbgate": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "searchThumbgatePost": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "generatePreventionRules": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "exportDpoPairs": { "200": {  }, "202": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "409": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "listImportedDocuments": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "importDocument": { "201": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getImportedDocument": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "404": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "listHostedJobs": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "launchHostedHarness": { "202": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "409": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getHostedJob": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "404": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "controlHostedJob": { "202": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "404": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "409": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "exportDatabricksBundle": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "constructContextPack": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "evaluateContextPack": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getContextProvenance": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "createBillingCheckoutSession": { "200": { "headers": headers.v3 }, "400": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v3 }, "408": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v3 }, "413": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v3 }, "415": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v3 }, "429": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v4 }, "500": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v3 }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v4 } },
  "getBillingUsage": { "200": { "headers": headers.v5 }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "provisionBillingKey": { "200": { "headers": headers.v5 }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "403": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "stripeBillingWebhook": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "githubMarketplaceWebhook": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
}
