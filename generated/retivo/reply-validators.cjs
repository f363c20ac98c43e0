// Written by "npm run generate"; do not edit.
"use strict";const bodies=(()=>{const M={};M.v1=te;const Ne={type:"object",properties:{status:{type:"string",enum:["ok","degraded"]},checks:{type:"object",
additionalProperties:{type:"object",properties:{status:{type:"string",enum:["ok","error","not_configured"]},latency_ms:{type:"number"},error:{
type:"string"}},required:["status"]}},version:{type:"string"},uptime_seconds:{type:"number"}},required:["status","checks","version","uptime_\
seconds"]};function te(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let t;if(r.status===void 0&&(t="status")||r.checks===void 0&&(t="checks")||r.version===void 0&&(t="version")||r.
uptime_seconds===void 0&&(t="uptime_seconds"))return te.errors=[{instancePath:i,keyword:"required",params:{missingProperty:t},message:"must \
have required property '"+t+"'"}],!1;if(r.status!==void 0){let a=r.status;const p=e;if(typeof a!="string")return te.errors=[{instancePath:i+
"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const m=e,b=Ne.properties.status.enum;if(!(a==="ok"||a==="degr\
aded"))return te.errors=[{instancePath:i+"/status",keyword:"enum",params:{allowedValues:Ne.properties.status.enum},message:"must be equal to\
 one of the allowed values"}],!1;var s=p===e}else var s=!0;if(s){if(r.checks!==void 0){let a=r.checks;const p=e,m=e;if(e===p)if(a&&typeof a==
"object"&&!Array.isArray(a)){const j=e;for(const f in a){let y=a[f];const L=e,Z=e;if(e===L)if(y&&typeof y=="object"&&!Array.isArray(y)){let T;
if(y.status===void 0&&(T="status"))return te.errors=[{instancePath:i+"/checks/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required",
params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;if(y.status!==void 0){let u=y.status;const _=e;if(typeof u!="s\
tring")return te.errors=[{instancePath:i+"/checks/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/status",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;const V=e,se=Ne.properties.checks.additionalProperties.properties.status.enum;if(!(u==="ok"||u==="error"||u===
"not_configured"))return te.errors=[{instancePath:i+"/checks/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/status",keyword:"enum",params:{allowedValues:Ne.
properties.checks.additionalProperties.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var o=_===e}else var o=!0;
if(o){if(y.latency_ms!==void 0){let u=y.latency_ms;const _=e;if(!(typeof u=="number"&&isFinite(u)))return te.errors=[{instancePath:i+"/check\
s/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/latency_ms",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const V=e;var o=_===
e}else var o=!0;if(o)if(y.error!==void 0){let u=y.error;const _=e;if(typeof u!="string")return te.errors=[{instancePath:i+"/checks/"+f.replace(
/~/g,"~0").replace(/\//g,"~1")+"/error",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const V=e;var o=_===e}else var o=!0}}else
return te.errors=[{instancePath:i+"/checks/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;var n=L===e;if(!n)break}}else return te.errors=[{instancePath:i+"/checks",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;var s=p===e}else var s=!0;if(s){if(r.version!==void 0){let a=r.version;const p=e;if(typeof a!="string")return te.errors=[{instancePath:i+
"/version",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const m=e;var s=p===e}else var s=!0;if(s)if(r.uptime_seconds!==
void 0){let a=r.uptime_seconds;const p=e;if(!(typeof a=="number"&&isFinite(a)))return te.errors=[{instancePath:i+"/uptime_seconds",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;const m=e;var s=p===e}else var s=!0}}}else return te.errors=[{instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return te.errors=l,e===0}M.v2=je;function X(r,{instancePath:i="",parentData:x,parentDataProperty:P,
rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t;if(r.error===void 0&&(t="error"))return X.
errors=[{instancePath:i,keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;if(r.error!==void 0){
let a=r.error;const p=e;if(typeof a!="string")return X.errors=[{instancePath:i+"/error",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;const m=e;var s=p===e}else var s=!0;if(s)if(r.details!==void 0){let a=r.details;const p=e,m=e;if(e===p)if(Array.isArray(a)){
var o=!0;const j=a.length;for(let f=0;f<j;f++){let y=a[f];const L=e,Z=e;if(e===L)if(y&&typeof y=="object"&&!Array.isArray(y)){let u;if(y.path===
void 0&&(u="path")||y.message===void 0&&(u="message"))return X.errors=[{instancePath:i+"/details/"+f,keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(y.path!==void 0){let _=y.path;const V=e;if(typeof _!="string")return X.errors=[{instancePath:i+
"/details/"+f+"/path",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const se=e;var n=V===e}else var n=!0;if(n)if(y.message!==
void 0){let _=y.message;const V=e;if(typeof _!="string")return X.errors=[{instancePath:i+"/details/"+f+"/message",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const se=e;var n=V===e}else var n=!0}else return X.errors=[{instancePath:i+"/details/"+f,keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var o=L===e;if(!o)break}}else return X.errors=[{instancePath:i+"/details",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var s=p===e}else var s=!0}else return X.errors=[{instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return X.errors=l,e===0}function je(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){
let l=null,e=0;return X(r,{instancePath:i,parentData:x,parentDataProperty:P,rootData:h})||(l=l===null?X.errors:l.concat(X.errors),e=l.length),
je.errors=l,e===0}M.v3=O;const A={type:"object",properties:{status:{type:"string",enum:["degraded"]},checks:{type:"object",additionalProperties:{
type:"object",properties:{status:{type:"string",enum:["ok","error","not_configured"]},latency_ms:{type:"number"},error:{type:"string"}},required:[
"status"]}},version:{type:"string"},uptime_seconds:{type:"number"}},required:["status","checks","version","uptime_seconds"]};function O(r,{instancePath:i="",
parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t;if(r.
status===void 0&&(t="status")||r.checks===void 0&&(t="checks")||r.version===void 0&&(t="version")||r.uptime_seconds===void 0&&(t="uptime_sec\
onds"))return O.errors=[{instancePath:i,keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;if(r.
status!==void 0){let a=r.status;const p=e;if(typeof a!="string")return O.errors=[{instancePath:i+"/status",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;const m=e,b=A.properties.status.enum;if(a!=="degraded")return O.errors=[{instancePath:i+"/status",keyword:"\
enum",params:{allowedValues:A.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var s=p===e}else var s=!0;if(s){
if(r.checks!==void 0){let a=r.checks;const p=e,m=e;if(e===p)if(a&&typeof a=="object"&&!Array.isArray(a)){const j=e;for(const f in a){let y=a[f];
const L=e,Z=e;if(e===L)if(y&&typeof y=="object"&&!Array.isArray(y)){let T;if(y.status===void 0&&(T="status"))return O.errors=[{instancePath:i+
"/checks/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required",params:{missingProperty:T},message:"must have required property '"+T+
"'"}],!1;if(y.status!==void 0){let u=y.status;const _=e;if(typeof u!="string")return O.errors=[{instancePath:i+"/checks/"+f.replace(/~/g,"~0").
replace(/\//g,"~1")+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const V=e,se=A.properties.checks.additionalProperties.
properties.status.enum;if(!(u==="ok"||u==="error"||u==="not_configured"))return O.errors=[{instancePath:i+"/checks/"+f.replace(/~/g,"~0").replace(
/\//g,"~1")+"/status",keyword:"enum",params:{allowedValues:A.properties.checks.additionalProperties.properties.status.enum},message:"must be\
 equal to one of the allowed values"}],!1;var o=_===e}else var o=!0;if(o){if(y.latency_ms!==void 0){let u=y.latency_ms;const _=e;if(!(typeof u==
"number"&&isFinite(u)))return O.errors=[{instancePath:i+"/checks/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/latency_ms",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;const V=e;var o=_===e}else var o=!0;if(o)if(y.error!==void 0){let u=y.error;const _=e;if(typeof u!=
"string")return O.errors=[{instancePath:i+"/checks/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/error",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;const V=e;var o=_===e}else var o=!0}}else return O.errors=[{instancePath:i+"/checks/"+f.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=L===e;if(!n)break}}else return O.errors=[{instancePath:i+
"/checks",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=p===e}else var s=!0;if(s){if(r.version!==void 0){let a=r.
version;const p=e;if(typeof a!="string")return O.errors=[{instancePath:i+"/version",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;const m=e;var s=p===e}else var s=!0;if(s)if(r.uptime_seconds!==void 0){let a=r.uptime_seconds;const p=e;if(!(typeof a=="number"&&
isFinite(a)))return O.errors=[{instancePath:i+"/uptime_seconds",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const m=e;
var s=p===e}else var s=!0}}}else return O.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return O.
errors=l,e===0}M.v4=De;function De(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.accepted===void 0&&(o="accepted")||r.duplicates===void 0&&(o="duplicates"))return De.
errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.accepted!==void 0){
let n=r.accepted;const t=e;if(!(typeof n=="number"&&isFinite(n)))return De.errors=[{instancePath:i+"/accepted",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;const a=e;var s=t===e}else var s=!0;if(s)if(r.duplicates!==void 0){let n=r.duplicates;const t=e;if(!(typeof n==
"number"&&isFinite(n)))return De.errors=[{instancePath:i+"/duplicates",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const a=e;
var s=t===e}else var s=!0}else return De.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return De.
errors=l,e===0}M.v5=w;const de={type:"object",required:["id","name","status","lifecycle_area","entry_conditions","exit_conditions","constrai\
nts","strategy_hints","created_at","status_changed_at","success_rate"],properties:{id:{type:"string"},name:{type:"string"},status:{type:"str\
ing",enum:["draft","active","paused","archived"]},lifecycle_area:{type:["string","null"],enum:["onboarding","churn_prevention","retention","\
upsell","win_back",null]},entry_conditions:{type:["object","null"],additionalProperties:!0},exit_conditions:{type:["object","null"],additionalProperties:!0},
constraints:{type:["object","null"],additionalProperties:!0},strategy_hints:{type:["object","null"],additionalProperties:!0},created_at:{type:[
"string","null"],format:"date-time"},status_changed_at:{type:["string","null"],format:"date-time"},success_rate:{type:["number","null"],minimum:0,
maximum:1}}},J=require("ajv-formats/dist/formats").fullFormats["date-time"];function Q(r,{instancePath:i="",parentData:x,parentDataProperty:P,
rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.name===
void 0&&(o="name")||r.status===void 0&&(o="status")||r.lifecycle_area===void 0&&(o="lifecycle_area")||r.entry_conditions===void 0&&(o="entry\
_conditions")||r.exit_conditions===void 0&&(o="exit_conditions")||r.constraints===void 0&&(o="constraints")||r.strategy_hints===void 0&&(o="\
strategy_hints")||r.created_at===void 0&&(o="created_at")||r.status_changed_at===void 0&&(o="status_changed_at")||r.success_rate===void 0&&(o=
"success_rate"))return Q.errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],
!1;if(r.id!==void 0){let n=r.id;const t=e;if(typeof n!="string")return Q.errors=[{instancePath:i+"/id",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.name!==void 0){let n=r.name;const t=e;if(typeof n!="string")return Q.
errors=[{instancePath:i+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else var s=!0;if(s){
if(r.status!==void 0){let n=r.status;const t=e;if(typeof n!="string")return Q.errors=[{instancePath:i+"/status",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const a=e,p=de.properties.status.enum;if(!(n==="draft"||n==="active"||n==="paused"||n==="archived"))return Q.
errors=[{instancePath:i+"/status",keyword:"enum",params:{allowedValues:de.properties.status.enum},message:"must be equal to one of the allow\
ed values"}],!1;var s=t===e}else var s=!0;if(s){if(r.lifecycle_area!==void 0){let n=r.lifecycle_area;const t=e;if(typeof n!="string"&&n!==null)
return Q.errors=[{instancePath:i+"/lifecycle_area",keyword:"type",params:{type:de.properties.lifecycle_area.type},message:"must be string,nu\
ll"}],!1;const a=e,p=de.properties.lifecycle_area.enum;if(!(n==="onboarding"||n==="churn_prevention"||n==="retention"||n==="upsell"||n==="wi\
n_back"||n===null))return Q.errors=[{instancePath:i+"/lifecycle_area",keyword:"enum",params:{allowedValues:de.properties.lifecycle_area.enum},
message:"must be equal to one of the allowed values"}],!1;var s=t===e}else var s=!0;if(s){if(r.entry_conditions!==void 0){let n=r.entry_conditions;
const t=e;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null)return Q.errors=[{instancePath:i+"/entry_conditions",keyword:"type",params:{
type:de.properties.entry_conditions.type},message:"must be object,null"}],!1;const a=e;if(e===t&&n&&typeof n=="object"&&!Array.isArray(n)){const m=e}
var s=t===e}else var s=!0;if(s){if(r.exit_conditions!==void 0){let n=r.exit_conditions;const t=e;if(!(n&&typeof n=="object"&&!Array.isArray(
n))&&n!==null)return Q.errors=[{instancePath:i+"/exit_conditions",keyword:"type",params:{type:de.properties.exit_conditions.type},message:"m\
ust be object,null"}],!1;const a=e;if(e===t&&n&&typeof n=="object"&&!Array.isArray(n)){const m=e}var s=t===e}else var s=!0;if(s){if(r.constraints!==
void 0){let n=r.constraints;const t=e;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null)return Q.errors=[{instancePath:i+"/constraint\
s",keyword:"type",params:{type:de.properties.constraints.type},message:"must be object,null"}],!1;const a=e;if(e===t&&n&&typeof n=="object"&&
!Array.isArray(n)){const m=e}var s=t===e}else var s=!0;if(s){if(r.strategy_hints!==void 0){let n=r.strategy_hints;const t=e;if(!(n&&typeof n==
"object"&&!Array.isArray(n))&&n!==null)return Q.errors=[{instancePath:i+"/strategy_hints",keyword:"type",params:{type:de.properties.strategy_hints.
type},message:"must be object,null"}],!1;const a=e;if(e===t&&n&&typeof n=="object"&&!Array.isArray(n)){const m=e}var s=t===e}else var s=!0;if(s){
if(r.created_at!==void 0){let n=r.created_at;const t=e;if(typeof n!="string"&&n!==null)return Q.errors=[{instancePath:i+"/created_at",keyword:"\
type",params:{type:de.properties.created_at.type},message:"must be string,null"}],!1;const a=e;if(e===t&&(typeof n=="number"&&isFinite(n),e===
t&&typeof n=="string"&&!J.validate(n)))return Q.errors=[{instancePath:i+"/created_at",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1;var s=t===e}else var s=!0;if(s){if(r.status_changed_at!==void 0){let n=r.status_changed_at;const t=e;if(typeof n!=
"string"&&n!==null)return Q.errors=[{instancePath:i+"/status_changed_at",keyword:"type",params:{type:de.properties.status_changed_at.type},message:"\
must be string,null"}],!1;const a=e;if(e===t&&(typeof n=="number"&&isFinite(n),e===t&&typeof n=="string"&&!J.validate(n)))return Q.errors=[{
instancePath:i+"/status_changed_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var s=t===e}else
var s=!0;if(s)if(r.success_rate!==void 0){let n=r.success_rate;const t=e;if(!(typeof n=="number"&&isFinite(n))&&n!==null)return Q.errors=[{instancePath:i+
"/success_rate",keyword:"type",params:{type:de.properties.success_rate.type},message:"must be number,null"}],!1;const a=e;if(e===t&&typeof n==
"number"&&isFinite(n)){if(n>1||isNaN(n))return Q.errors=[{instancePath:i+"/success_rate",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(n<0||isNaN(n))return Q.errors=[{instancePath:i+"/success_rate",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var s=t===e}else var s=!0}}}}}}}}}}else return Q.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Q.errors=l,e===0}function w(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,
e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.playbooks===void 0&&(n="playbooks"))return w.errors=[{instancePath:i,
keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.playbooks!==void 0){let t=r.playbooks;
const a=e,p=e;if(e===a)if(Array.isArray(t)){var s=!0;const m=t.length;for(let b=0;b<m;b++){let j=t[b];const f=e;Q(j,{instancePath:i+"/playbo\
oks/"+b,parentData:t,parentDataProperty:b,rootData:h})||(l=l===null?Q.errors:l.concat(Q.errors),e=l.length);var s=f===e;if(!s)break}}else return w.
errors=[{instancePath:i+"/playbooks",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var o=a===e}else var o=!0}else return w.
errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return w.errors=l,e===0}M.v6=I;const Ge={type:"o\
bject",properties:{id:{type:"string"},name:{type:"string"},status:{type:"string"},created_at:{type:["string","null"],format:"date-time"}},required:[
"id","name","status","created_at"]};function I(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.name===void 0&&(o="name")||r.status===void 0&&(o="\
status")||r.created_at===void 0&&(o="created_at"))return I.errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"mu\
st have required property '"+o+"'"}],!1;if(r.id!==void 0){let n=r.id;const t=e;if(typeof n!="string")return I.errors=[{instancePath:i+"/id",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.name!==void 0){let n=r.name;
const t=e;if(typeof n!="string")return I.errors=[{instancePath:i+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
const a=e;var s=t===e}else var s=!0;if(s){if(r.status!==void 0){let n=r.status;const t=e;if(typeof n!="string")return I.errors=[{instancePath:i+
"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else var s=!0;if(s)if(r.created_at!==void 0){
let n=r.created_at;const t=e;if(typeof n!="string"&&n!==null)return I.errors=[{instancePath:i+"/created_at",keyword:"type",params:{type:Ge.properties.
created_at.type},message:"must be string,null"}],!1;const a=e;if(e===t&&(typeof n=="number"&&isFinite(n),e===t&&typeof n=="string"&&!J.validate(
n)))return I.errors=[{instancePath:i+"/created_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;
var s=t===e}else var s=!0}}}else return I.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return I.
errors=l,e===0}M.v7=Y;const v={type:"object",required:["error","current","limit","upgrade_to"],properties:{error:{type:"string"},current:{type:"\
number"},limit:{type:"number"},upgrade_to:{type:["string","null"]}}};function g(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){
let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.error===void 0&&(o="error")||r.current===void 0&&(o=
"current")||r.limit===void 0&&(o="limit")||r.upgrade_to===void 0&&(o="upgrade_to"))return g.errors=[{instancePath:i,keyword:"required",params:{
missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.error!==void 0){let n=r.error;const t=e;if(typeof n!="string")return g.
errors=[{instancePath:i+"/error",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else var s=!0;if(s){
if(r.current!==void 0){let n=r.current;const t=e;if(!(typeof n=="number"&&isFinite(n)))return g.errors=[{instancePath:i+"/current",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.limit!==void 0){let n=r.limit;const t=e;
if(!(typeof n=="number"&&isFinite(n)))return g.errors=[{instancePath:i+"/limit",keyword:"type",params:{type:"number"},message:"must be numbe\
r"}],!1;const a=e;var s=t===e}else var s=!0;if(s)if(r.upgrade_to!==void 0){let n=r.upgrade_to;const t=e;if(typeof n!="string"&&n!==null)return g.
errors=[{instancePath:i+"/upgrade_to",keyword:"type",params:{type:v.properties.upgrade_to.type},message:"must be string,null"}],!1;const a=e;
var s=t===e}else var s=!0}}}else return g.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return g.
errors=l,e===0}function Y(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;let s=!1;const o=e;
g(r,{instancePath:i,parentData:x,parentDataProperty:P,rootData:h})||(l=l===null?g.errors:l.concat(g.errors),e=l.length);var n=o===e;if(s=s||
n,!s){const t=e;X(r,{instancePath:i,parentData:x,parentDataProperty:P,rootData:h})||(l=l===null?X.errors:l.concat(X.errors),e=l.length);var n=t===
e;s=s||n}if(s)e=F,l!==null&&(F?l.length=F:l=null);else{const t={instancePath:i,keyword:"anyOf",params:{},message:"must match a schema in any\
Of"};return l===null?l=[t]:l.push(t),e++,Y.errors=l,!1}return Y.errors=l,e===0}M.v8=ne;function ne(r,{instancePath:i="",parentData:x,parentDataProperty:P,
rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.name===
void 0&&(o="name")||r.status===void 0&&(o="status"))return ne.errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"\
must have required property '"+o+"'"}],!1;if(r.id!==void 0){let n=r.id;const t=e;if(typeof n!="string")return ne.errors=[{instancePath:i+"/i\
d",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.name!==void 0){let n=r.
name;const t=e;if(typeof n!="string")return ne.errors=[{instancePath:i+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const a=e;var s=t===e}else var s=!0;if(s)if(r.status!==void 0){let n=r.status;const t=e;if(typeof n!="string")return ne.errors=[{instancePath:i+
"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else var s=!0}}else return ne.errors=[{instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ne.errors=l,e===0}M.v9=R;function R(r,{instancePath:i="",parentData:x,
parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.archived===
void 0&&(o="archived"))return R.errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have required property '"+
o+"'"}],!1;if(r.archived!==void 0){let n=r.archived;const t=e;if(typeof n!="boolean")return R.errors=[{instancePath:i+"/archived",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"}],!1;const a=e;var s=t===e}else var s=!0}else return R.errors=[{instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return R.errors=l,e===0}M.v10=N;function N(r,{instancePath:i="",parentData:x,parentDataProperty:P,
rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.status===
void 0&&(o="status"))return N.errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have required property '"+
o+"'"}],!1;if(r.id!==void 0){let n=r.id;const t=e;if(typeof n!="string")return N.errors=[{instancePath:i+"/id",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const a=e;var s=t===e}else var s=!0;if(s)if(r.status!==void 0){let n=r.status;const t=e;if(typeof n!=
"string")return N.errors=[{instancePath:i+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const a=e;var s=t===
e}else var s=!0}else return N.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return N.errors=l,
e===0}M.v11=U;function U(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.matching_users===void 0&&(o="matching_users"))return U.errors=[{instancePath:i,keyword:"required",params:{
missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.matching_users!==void 0){let n=r.matching_users;const t=e;if(!(typeof n==
"number"&&isFinite(n)))return U.errors=[{instancePath:i+"/matching_users",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
const a=e;var s=t===e}else var s=!0}else return U.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return U.errors=l,e===0}M.v12=Je;const we={type:"object",required:["id","user_id","playbook_id","status","channel","message_body","reasoning",
"confidence","planned_at","approved_at","sent_at","delivered_at","flagged","flag_reason"],properties:{id:{type:"string"},user_id:{type:"stri\
ng"},playbook_id:{type:["string","null"]},status:{type:"string",enum:["planned","approved","sent","delivered","failed","suppressed","rejecte\
d","rolled_back"]},channel:{$ref:"component:Channel"},message_body:{type:["string","null"]},reasoning:{type:["string","null"]},confidence:{type:[
"number","null"]},planned_at:{type:["string","null"],format:"date-time"},approved_at:{type:["string","null"],format:"date-time"},sent_at:{type:[
"string","null"],format:"date-time"},delivered_at:{type:["string","null"],format:"date-time"},flagged:{type:["boolean","null"]},flag_reason:{
type:["string","null"]},quality_checks:{$ref:"component:QualityChecks"}}},_r={type:"string",enum:["email","in_app","webhook","crm"]};function Re(r,{
instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;if(typeof r!="string")return Re.errors=[{instancePath:i,
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const F=e,s=_r.enum;return r==="email"||r==="in_app"||r==="webhook"||r===
"crm"?(Re.errors=l,e===0):(Re.errors=[{instancePath:i,keyword:"enum",params:{allowedValues:_r.enum},message:"must be equal to one of the all\
owed values"}],!1)}const qr={type:["object","null"],additionalProperties:!0,properties:{passed:{type:"boolean"},simulated:{type:"boolean"},checks:{
type:"array",items:{type:"object",required:["name","passed"],properties:{name:{type:"string"},passed:{type:"boolean"},detail:{type:"string"}}}}}};
function ge(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;if(!(r&&typeof r=="object"&&!Array.isArray(
r))&&r!==null)return ge.errors=[{instancePath:i,keyword:"type",params:{type:qr.type},message:"must be object,null"}],!1;const F=e;if(e===0&&
r&&typeof r=="object"&&!Array.isArray(r)){const t=e;if(r.passed!==void 0){let a=r.passed;const p=e;if(typeof a!="boolean")return ge.errors=[
{instancePath:i+"/passed",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const m=e;var s=p===e}else var s=!0;if(s){if(r.
simulated!==void 0){let a=r.simulated;const p=e;if(typeof a!="boolean")return ge.errors=[{instancePath:i+"/simulated",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;const m=e;var s=p===e}else var s=!0;if(s)if(r.checks!==void 0){let a=r.checks;const p=e,m=e;if(e===
p)if(Array.isArray(a)){var o=!0;const j=a.length;for(let f=0;f<j;f++){let y=a[f];const L=e,Z=e;if(e===L)if(y&&typeof y=="object"&&!Array.isArray(
y)){let u;if(y.name===void 0&&(u="name")||y.passed===void 0&&(u="passed"))return ge.errors=[{instancePath:i+"/checks/"+f,keyword:"required",
params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(y.name!==void 0){let _=y.name;const V=e;if(typeof _!="strin\
g")return ge.errors=[{instancePath:i+"/checks/"+f+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const se=e;var n=V===
e}else var n=!0;if(n){if(y.passed!==void 0){let _=y.passed;const V=e;if(typeof _!="boolean")return ge.errors=[{instancePath:i+"/checks/"+f+"\
/passed",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const se=e;var n=V===e}else var n=!0;if(n)if(y.detail!==void 0){
let _=y.detail;const V=e;if(typeof _!="string")return ge.errors=[{instancePath:i+"/checks/"+f+"/detail",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;const se=e;var n=V===e}else var n=!0}}else return ge.errors=[{instancePath:i+"/checks/"+f,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var o=L===e;if(!o)break}}else return ge.errors=[{instancePath:i+"/checks",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=p===e}else var s=!0}}return ge.errors=l,e===0}function ee(r,{instancePath:i="",parentData:x,
parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&
(o="id")||r.user_id===void 0&&(o="user_id")||r.playbook_id===void 0&&(o="playbook_id")||r.status===void 0&&(o="status")||r.channel===void 0&&
(o="channel")||r.message_body===void 0&&(o="message_body")||r.reasoning===void 0&&(o="reasoning")||r.confidence===void 0&&(o="confidence")||
r.planned_at===void 0&&(o="planned_at")||r.approved_at===void 0&&(o="approved_at")||r.sent_at===void 0&&(o="sent_at")||r.delivered_at===void 0&&
(o="delivered_at")||r.flagged===void 0&&(o="flagged")||r.flag_reason===void 0&&(o="flag_reason"))return ee.errors=[{instancePath:i,keyword:"\
required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.id!==void 0){let n=r.id;const t=e;if(typeof n!=
"string")return ee.errors=[{instancePath:i+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else
var s=!0;if(s){if(r.user_id!==void 0){let n=r.user_id;const t=e;if(typeof n!="string")return ee.errors=[{instancePath:i+"/user_id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.playbook_id!==void 0){let n=r.playbook_id;
const t=e;if(typeof n!="string"&&n!==null)return ee.errors=[{instancePath:i+"/playbook_id",keyword:"type",params:{type:we.properties.playbook_id.
type},message:"must be string,null"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.status!==void 0){let n=r.status;const t=e;if(typeof n!=
"string")return ee.errors=[{instancePath:i+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const a=e,p=we.properties.
status.enum;if(!(n==="planned"||n==="approved"||n==="sent"||n==="delivered"||n==="failed"||n==="suppressed"||n==="rejected"||n==="rolled_bac\
k"))return ee.errors=[{instancePath:i+"/status",keyword:"enum",params:{allowedValues:we.properties.status.enum},message:"must be equal to on\
e of the allowed values"}],!1;var s=t===e}else var s=!0;if(s){if(r.channel!==void 0){let n=r.channel;const t=e;Re(n,{instancePath:i+"/channe\
l",parentData:r,parentDataProperty:"channel",rootData:h})||(l=l===null?Re.errors:l.concat(Re.errors),e=l.length);var s=t===e}else var s=!0;if(s){
if(r.message_body!==void 0){let n=r.message_body;const t=e;if(typeof n!="string"&&n!==null)return ee.errors=[{instancePath:i+"/message_body",
keyword:"type",params:{type:we.properties.message_body.type},message:"must be string,null"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.
reasoning!==void 0){let n=r.reasoning;const t=e;if(typeof n!="string"&&n!==null)return ee.errors=[{instancePath:i+"/reasoning",keyword:"type",
params:{type:we.properties.reasoning.type},message:"must be string,null"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.confidence!==void 0){
let n=r.confidence;const t=e;if(!(typeof n=="number"&&isFinite(n))&&n!==null)return ee.errors=[{instancePath:i+"/confidence",keyword:"type",
params:{type:we.properties.confidence.type},message:"must be number,null"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.planned_at!==void 0){
let n=r.planned_at;const t=e;if(typeof n!="string"&&n!==null)return ee.errors=[{instancePath:i+"/planned_at",keyword:"type",params:{type:we.
properties.planned_at.type},message:"must be string,null"}],!1;const a=e;if(e===t&&(typeof n=="number"&&isFinite(n),e===t&&typeof n=="string"&&
!J.validate(n)))return ee.errors=[{instancePath:i+"/planned_at",keyword:"format",params:{format:"date-time"},message:'must match format "dat\
e-time"'}],!1;var s=t===e}else var s=!0;if(s){if(r.approved_at!==void 0){let n=r.approved_at;const t=e;if(typeof n!="string"&&n!==null)return ee.
errors=[{instancePath:i+"/approved_at",keyword:"type",params:{type:we.properties.approved_at.type},message:"must be string,null"}],!1;const a=e;
if(e===t&&(typeof n=="number"&&isFinite(n),e===t&&typeof n=="string"&&!J.validate(n)))return ee.errors=[{instancePath:i+"/approved_at",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var s=t===e}else var s=!0;if(s){if(r.sent_at!==void 0){let n=r.
sent_at;const t=e;if(typeof n!="string"&&n!==null)return ee.errors=[{instancePath:i+"/sent_at",keyword:"type",params:{type:we.properties.sent_at.
type},message:"must be string,null"}],!1;const a=e;if(e===t&&(typeof n=="number"&&isFinite(n),e===t&&typeof n=="string"&&!J.validate(n)))return ee.
errors=[{instancePath:i+"/sent_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var s=t===e}else
var s=!0;if(s){if(r.delivered_at!==void 0){let n=r.delivered_at;const t=e;if(typeof n!="string"&&n!==null)return ee.errors=[{instancePath:i+
"/delivered_at",keyword:"type",params:{type:we.properties.delivered_at.type},message:"must be string,null"}],!1;const a=e;if(e===t&&(typeof n==
"number"&&isFinite(n),e===t&&typeof n=="string"&&!J.validate(n)))return ee.errors=[{instancePath:i+"/delivered_at",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'}],!1;var s=t===e}else var s=!0;if(s){if(r.flagged!==void 0){let n=r.flagged;const t=e;
if(typeof n!="boolean"&&n!==null)return ee.errors=[{instancePath:i+"/flagged",keyword:"type",params:{type:we.properties.flagged.type},message:"\
must be boolean,null"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.flag_reason!==void 0){let n=r.flag_reason;const t=e;if(typeof n!="\
string"&&n!==null)return ee.errors=[{instancePath:i+"/flag_reason",keyword:"type",params:{type:we.properties.flag_reason.type},message:"must\
 be string,null"}],!1;const a=e;var s=t===e}else var s=!0;if(s)if(r.quality_checks!==void 0){let n=r.quality_checks;const t=e;ge(n,{instancePath:i+
"/quality_checks",parentData:r,parentDataProperty:"quality_checks",rootData:h})||(l=l===null?ge.errors:l.concat(ge.errors),e=l.length);var s=t===
e}else var s=!0}}}}}}}}}}}}}}else return ee.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ee.
errors=l,e===0}function Je(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let n;if(r.interventions===void 0&&(n="interventions"))return Je.errors=[{instancePath:i,keyword:"req\
uired",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.interventions!==void 0){let t=r.interventions;const a=e,
p=e;if(e===a)if(Array.isArray(t)){var s=!0;const m=t.length;for(let b=0;b<m;b++){let j=t[b];const f=e;ee(j,{instancePath:i+"/interventions/"+
b,parentData:t,parentDataProperty:b,rootData:h})||(l=l===null?ee.errors:l.concat(ee.errors),e=l.length);var s=f===e;if(!s)break}}else return Je.
errors=[{instancePath:i+"/interventions",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var o=a===e}else var o=!0}else return Je.
errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Je.errors=l,e===0}M.v13=Ee;const Dr={type:"\
object",properties:{id:{type:"string"},status:{type:"string"},channel:{type:"string"},planned_at:{type:["string","null"],format:"date-time"}},
required:["id","status","channel","planned_at"]};function Ee(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,
e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.status===void 0&&(o="status")||r.channel===
void 0&&(o="channel")||r.planned_at===void 0&&(o="planned_at"))return Ee.errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(r.id!==void 0){let n=r.id;const t=e;if(typeof n!="string")return Ee.errors=[{instancePath:i+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.status!==void 0){let n=r.
status;const t=e;if(typeof n!="string")return Ee.errors=[{instancePath:i+"/status",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.channel!==void 0){let n=r.channel;const t=e;if(typeof n!="string")return Ee.errors=
[{instancePath:i+"/channel",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else var s=!0;if(s)if(r.
planned_at!==void 0){let n=r.planned_at;const t=e;if(typeof n!="string"&&n!==null)return Ee.errors=[{instancePath:i+"/planned_at",keyword:"t\
ype",params:{type:Dr.properties.planned_at.type},message:"must be string,null"}],!1;const a=e;if(e===t&&(typeof n=="number"&&isFinite(n),e===
t&&typeof n=="string"&&!J.validate(n)))return Ee.errors=[{instancePath:i+"/planned_at",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1;var s=t===e}else var s=!0}}}else return Ee.errors=[{instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Ee.errors=l,e===0}M.v14=Me;function Me(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){
let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.flagged===void 0&&(o="fla\
gged"))return Me.errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.
id!==void 0){let n=r.id;const t=e;if(typeof n!="string")return Me.errors=[{instancePath:i+"/id",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const a=e;var s=t===e}else var s=!0;if(s)if(r.flagged!==void 0){let n=r.flagged;const t=e;if(typeof n!="boolean")return Me.
errors=[{instancePath:i+"/flagged",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const a=e;var s=t===e}else var s=!0}else
return Me.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Me.errors=l,e===0}M.v15=Ue;const Te={
type:"object",required:["id","user_id","status","reasoning","suggested_action","handled_by","outcome","created_at"],properties:{id:{type:"st\
ring"},user_id:{type:"string"},status:{type:["string","null"],enum:["pending","handled","delegated",null]},reasoning:{type:["string","null"]},
suggested_action:{type:["string","null"]},handled_by:{type:["string","null"]},outcome:{type:["string","null"]},created_at:{type:["string","n\
ull"],format:"date-time"}}};function ue(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.user_id===void 0&&(o="user_id")||r.status===void 0&&(o="s\
tatus")||r.reasoning===void 0&&(o="reasoning")||r.suggested_action===void 0&&(o="suggested_action")||r.handled_by===void 0&&(o="handled_by")||
r.outcome===void 0&&(o="outcome")||r.created_at===void 0&&(o="created_at"))return ue.errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(r.id!==void 0){let n=r.id;const t=e;if(typeof n!="string")return ue.errors=[{instancePath:i+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.user_id!==void 0){let n=r.
user_id;const t=e;if(typeof n!="string")return ue.errors=[{instancePath:i+"/user_id",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.status!==void 0){let n=r.status;const t=e;if(typeof n!="string"&&n!==null)return ue.
errors=[{instancePath:i+"/status",keyword:"type",params:{type:Te.properties.status.type},message:"must be string,null"}],!1;const a=e,p=Te.properties.
status.enum;if(!(n==="pending"||n==="handled"||n==="delegated"||n===null))return ue.errors=[{instancePath:i+"/status",keyword:"enum",params:{
allowedValues:Te.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var s=t===e}else var s=!0;if(s){if(r.reasoning!==
void 0){let n=r.reasoning;const t=e;if(typeof n!="string"&&n!==null)return ue.errors=[{instancePath:i+"/reasoning",keyword:"type",params:{type:Te.
properties.reasoning.type},message:"must be string,null"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.suggested_action!==void 0){let n=r.
suggested_action;const t=e;if(typeof n!="string"&&n!==null)return ue.errors=[{instancePath:i+"/suggested_action",keyword:"type",params:{type:Te.
properties.suggested_action.type},message:"must be string,null"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.handled_by!==void 0){let n=r.
handled_by;const t=e;if(typeof n!="string"&&n!==null)return ue.errors=[{instancePath:i+"/handled_by",keyword:"type",params:{type:Te.properties.
handled_by.type},message:"must be string,null"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.outcome!==void 0){let n=r.outcome;const t=e;
if(typeof n!="string"&&n!==null)return ue.errors=[{instancePath:i+"/outcome",keyword:"type",params:{type:Te.properties.outcome.type},message:"\
must be string,null"}],!1;const a=e;var s=t===e}else var s=!0;if(s)if(r.created_at!==void 0){let n=r.created_at;const t=e;if(typeof n!="stri\
ng"&&n!==null)return ue.errors=[{instancePath:i+"/created_at",keyword:"type",params:{type:Te.properties.created_at.type},message:"must be st\
ring,null"}],!1;const a=e;if(e===t&&(typeof n=="number"&&isFinite(n),e===t&&typeof n=="string"&&!J.validate(n)))return ue.errors=[{instancePath:i+
"/created_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var s=t===e}else var s=!0}}}}}}}else
return ue.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ue.errors=l,e===0}function Ue(r,{
instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.escalations===void 0&&(n="escalations"))return Ue.errors=[{instancePath:i,keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;if(r.escalations!==void 0){let t=r.escalations;const a=e,p=e;if(e===a)if(Array.isArray(t)){var s=!0;
const m=t.length;for(let b=0;b<m;b++){let j=t[b];const f=e;ue(j,{instancePath:i+"/escalations/"+b,parentData:t,parentDataProperty:b,rootData:h})||
(l=l===null?ue.errors:l.concat(ue.errors),e=l.length);var s=f===e;if(!s)break}}else return Ue.errors=[{instancePath:i+"/escalations",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var o=a===e}else var o=!0}else return Ue.errors=[{instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Ue.errors=l,e===0}M.v16=xe;function xe(r,{instancePath:i="",parentData:x,parentDataProperty:P,
rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.stats===void 0&&(n="stats"))return xe.
errors=[{instancePath:i,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.stats!==void 0){
let t=r.stats;const a=e,p=e;if(e===a)if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.total===void 0&&(m="total")||t.active===void 0&&
(m="active")||t.at_risk===void 0&&(m="at_risk")||t.churned===void 0&&(m="churned"))return xe.errors=[{instancePath:i+"/stats",keyword:"requi\
red",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(t.total!==void 0){let b=t.total;const j=e;if(!(typeof b==
"number"&&isFinite(b)))return xe.errors=[{instancePath:i+"/stats/total",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
const f=e;var s=j===e}else var s=!0;if(s){if(t.active!==void 0){let b=t.active;const j=e;if(!(typeof b=="number"&&isFinite(b)))return xe.errors=
[{instancePath:i+"/stats/active",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const f=e;var s=j===e}else var s=!0;if(s){
if(t.at_risk!==void 0){let b=t.at_risk;const j=e;if(!(typeof b=="number"&&isFinite(b)))return xe.errors=[{instancePath:i+"/stats/at_risk",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;const f=e;var s=j===e}else var s=!0;if(s)if(t.churned!==void 0){let b=t.churned;const j=e;
if(!(typeof b=="number"&&isFinite(b)))return xe.errors=[{instancePath:i+"/stats/churned",keyword:"type",params:{type:"number"},message:"must\
 be number"}],!1;const f=e;var s=j===e}else var s=!0}}}else return xe.errors=[{instancePath:i+"/stats",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var o=a===e}else var o=!0}else return xe.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return xe.errors=l,e===0}M.v17=We;const Ie={type:"object",required:["id","name","email","company","role","team_size","l\
ocale","lifecycle_stage","health","engagement_score","expansion_score","risk_level","last_activity_at","created_at","next_action"],properties:{
id:{type:"string"},name:{type:"string"},email:{type:["string","null"]},company:{type:["string","null"]},role:{type:["string","null"]},team_size:{
type:["number","null"]},locale:{type:["string","null"]},lifecycle_stage:{$ref:"component:LifecycleStage"},health:{type:"number"},engagement_score:{
type:"number"},expansion_score:{type:"number"},risk_level:{$ref:"component:RiskLevel"},last_activity_at:{type:["string","null"],format:"date\
-time"},created_at:{type:["string","null"],format:"date-time"},next_action:{$ref:"component:NextAction"}}},br={type:"string",enum:["new","on\
boarding","active","at_risk","churned","recovered"]};function ce(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,
e=0;if(typeof r!="string")return ce.errors=[{instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const F=e,s=br.
enum;return r==="new"||r==="onboarding"||r==="active"||r==="at_risk"||r==="churned"||r==="recovered"?(ce.errors=l,e===0):(ce.errors=[{instancePath:i,
keyword:"enum",params:{allowedValues:br.enum},message:"must be equal to one of the allowed values"}],!1)}const gr={type:"string",enum:["low",
"medium","high","critical"]};function ve(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;if(typeof r!=
"string")return ve.errors=[{instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const F=e,s=gr.enum;return r===
"low"||r==="medium"||r==="high"||r==="critical"?(ve.errors=l,e===0):(ve.errors=[{instancePath:i,keyword:"enum",params:{allowedValues:gr.enum},
message:"must be equal to one of the allowed values"}],!1)}const xr={type:["object","null"],required:["channel","status","playbook"],properties:{
channel:{type:"string"},status:{type:"string"},playbook:{type:"string"}}};function Ae(r,{instancePath:i="",parentData:x,parentDataProperty:P,
rootData:h=r}={}){let l=null,e=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return Ae.errors=[{instancePath:i,keyword:"type",params:{
type:xr.type},message:"must be object,null"}],!1;const F=e;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.channel===void 0&&
(o="channel")||r.status===void 0&&(o="status")||r.playbook===void 0&&(o="playbook"))return Ae.errors=[{instancePath:i,keyword:"required",params:{
missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.channel!==void 0){let n=r.channel;const t=e;if(typeof n!="string")
return Ae.errors=[{instancePath:i+"/channel",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else var s=!0;
if(s){if(r.status!==void 0){let n=r.status;const t=e;if(typeof n!="string")return Ae.errors=[{instancePath:i+"/status",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else var s=!0;if(s)if(r.playbook!==void 0){let n=r.playbook;const t=e;if(typeof n!=
"string")return Ae.errors=[{instancePath:i+"/playbook",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const a=e;var s=t===
e}else var s=!0}}return Ae.errors=l,e===0}function ae(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;
const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.name===void 0&&(o="name")||r.email===void 0&&
(o="email")||r.company===void 0&&(o="company")||r.role===void 0&&(o="role")||r.team_size===void 0&&(o="team_size")||r.locale===void 0&&(o="l\
ocale")||r.lifecycle_stage===void 0&&(o="lifecycle_stage")||r.health===void 0&&(o="health")||r.engagement_score===void 0&&(o="engagement_sco\
re")||r.expansion_score===void 0&&(o="expansion_score")||r.risk_level===void 0&&(o="risk_level")||r.last_activity_at===void 0&&(o="last_acti\
vity_at")||r.created_at===void 0&&(o="created_at")||r.next_action===void 0&&(o="next_action"))return ae.errors=[{instancePath:i,keyword:"req\
uired",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.id!==void 0){let n=r.id;const t=e;if(typeof n!="st\
ring")return ae.errors=[{instancePath:i+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else
var s=!0;if(s){if(r.name!==void 0){let n=r.name;const t=e;if(typeof n!="string")return ae.errors=[{instancePath:i+"/name",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.email!==void 0){let n=r.email;const t=e;if(typeof n!=
"string"&&n!==null)return ae.errors=[{instancePath:i+"/email",keyword:"type",params:{type:Ie.properties.email.type},message:"must be string,\
null"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.company!==void 0){let n=r.company;const t=e;if(typeof n!="string"&&n!==null)return ae.
errors=[{instancePath:i+"/company",keyword:"type",params:{type:Ie.properties.company.type},message:"must be string,null"}],!1;const a=e;var s=t===
e}else var s=!0;if(s){if(r.role!==void 0){let n=r.role;const t=e;if(typeof n!="string"&&n!==null)return ae.errors=[{instancePath:i+"/role",keyword:"\
type",params:{type:Ie.properties.role.type},message:"must be string,null"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.team_size!==void 0){
let n=r.team_size;const t=e;if(!(typeof n=="number"&&isFinite(n))&&n!==null)return ae.errors=[{instancePath:i+"/team_size",keyword:"type",params:{
type:Ie.properties.team_size.type},message:"must be number,null"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.locale!==void 0){let n=r.
locale;const t=e;if(typeof n!="string"&&n!==null)return ae.errors=[{instancePath:i+"/locale",keyword:"type",params:{type:Ie.properties.locale.
type},message:"must be string,null"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.lifecycle_stage!==void 0){let n=r.lifecycle_stage;const t=e;
ce(n,{instancePath:i+"/lifecycle_stage",parentData:r,parentDataProperty:"lifecycle_stage",rootData:h})||(l=l===null?ce.errors:l.concat(ce.errors),
e=l.length);var s=t===e}else var s=!0;if(s){if(r.health!==void 0){let n=r.health;const t=e;if(!(typeof n=="number"&&isFinite(n)))return ae.errors=
[{instancePath:i+"/health",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.
engagement_score!==void 0){let n=r.engagement_score;const t=e;if(!(typeof n=="number"&&isFinite(n)))return ae.errors=[{instancePath:i+"/enga\
gement_score",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.expansion_score!==
void 0){let n=r.expansion_score;const t=e;if(!(typeof n=="number"&&isFinite(n)))return ae.errors=[{instancePath:i+"/expansion_score",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.risk_level!==void 0){let n=r.risk_level;
const t=e;ve(n,{instancePath:i+"/risk_level",parentData:r,parentDataProperty:"risk_level",rootData:h})||(l=l===null?ve.errors:l.concat(ve.errors),
e=l.length);var s=t===e}else var s=!0;if(s){if(r.last_activity_at!==void 0){let n=r.last_activity_at;const t=e;if(typeof n!="string"&&n!==null)
return ae.errors=[{instancePath:i+"/last_activity_at",keyword:"type",params:{type:Ie.properties.last_activity_at.type},message:"must be stri\
ng,null"}],!1;const a=e;if(e===t&&(typeof n=="number"&&isFinite(n),e===t&&typeof n=="string"&&!J.validate(n)))return ae.errors=[{instancePath:i+
"/last_activity_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var s=t===e}else var s=!0;if(s){
if(r.created_at!==void 0){let n=r.created_at;const t=e;if(typeof n!="string"&&n!==null)return ae.errors=[{instancePath:i+"/created_at",keyword:"\
type",params:{type:Ie.properties.created_at.type},message:"must be string,null"}],!1;const a=e;if(e===t&&(typeof n=="number"&&isFinite(n),e===
t&&typeof n=="string"&&!J.validate(n)))return ae.errors=[{instancePath:i+"/created_at",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1;var s=t===e}else var s=!0;if(s)if(r.next_action!==void 0){let n=r.next_action;const t=e;Ae(n,{instancePath:i+
"/next_action",parentData:r,parentDataProperty:"next_action",rootData:h})||(l=l===null?Ae.errors:l.concat(Ae.errors),e=l.length);var s=t===e}else
var s=!0}}}}}}}}}}}}}}else return ae.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ae.errors=
l,e===0}function We(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.customers===void 0&&(n="customers"))return We.errors=[{instancePath:i,keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.customers!==void 0){let t=r.customers;const a=e,p=e;if(e===a)if(Array.isArray(t)){var s=!0;
const m=t.length;for(let b=0;b<m;b++){let j=t[b];const f=e;ae(j,{instancePath:i+"/customers/"+b,parentData:t,parentDataProperty:b,rootData:h})||
(l=l===null?ae.errors:l.concat(ae.errors),e=l.length);var s=f===e;if(!s)break}}else return We.errors=[{instancePath:i+"/customers",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var o=a===e}else var o=!0;if(o)if(r.next_cursor!==void 0){let t=r.next_cursor;const a=e;
if(typeof t!="string")return We.errors=[{instancePath:i+"/next_cursor",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;
var o=a===e}else var o=!0}else return We.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return We.
errors=l,e===0}M.v18=or;const Oe={type:"object",additionalProperties:!0,required:["id","user_id","name","email","company","role","team_size",
"locale","properties","lifecycle_stage","risk_level","activation_score","engagement_score","expansion_score","health","opted_out","created_a\
t"],properties:{id:{type:"string"},user_id:{type:"string"},name:{type:["string","null"]},email:{type:["string","null"]},company:{type:["stri\
ng","null"]},role:{type:["string","null"]},team_size:{type:["number","null"]},locale:{type:["string","null"]},properties:{type:"object",additionalProperties:!0},
lifecycle_stage:{$ref:"component:LifecycleStage"},risk_level:{$ref:"component:RiskLevel"},activation_score:{type:"number"},engagement_score:{
type:"number"},expansion_score:{type:"number"},health:{type:"number"},opted_out:{type:"boolean"},created_at:{type:"string",format:"date-time"}}};
function ie(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.user_id===void 0&&(o="user_id")||r.name===void 0&&(o="name")||r.email===void 0&&
(o="email")||r.company===void 0&&(o="company")||r.role===void 0&&(o="role")||r.team_size===void 0&&(o="team_size")||r.locale===void 0&&(o="l\
ocale")||r.properties===void 0&&(o="properties")||r.lifecycle_stage===void 0&&(o="lifecycle_stage")||r.risk_level===void 0&&(o="risk_level")||
r.activation_score===void 0&&(o="activation_score")||r.engagement_score===void 0&&(o="engagement_score")||r.expansion_score===void 0&&(o="ex\
pansion_score")||r.health===void 0&&(o="health")||r.opted_out===void 0&&(o="opted_out")||r.created_at===void 0&&(o="created_at"))return ie.errors=
[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{const n=e;if(r.id!==void 0){
let t=r.id;const a=e;if(typeof t!="string")return ie.errors=[{instancePath:i+"/id",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;const p=e;var s=a===e}else var s=!0;if(s){if(r.user_id!==void 0){let t=r.user_id;const a=e;if(typeof t!="string")return ie.errors=
[{instancePath:i+"/user_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var s=a===e}else var s=!0;if(s){if(r.
name!==void 0){let t=r.name;const a=e;if(typeof t!="string"&&t!==null)return ie.errors=[{instancePath:i+"/name",keyword:"type",params:{type:Oe.
properties.name.type},message:"must be string,null"}],!1;const p=e;var s=a===e}else var s=!0;if(s){if(r.email!==void 0){let t=r.email;const a=e;
if(typeof t!="string"&&t!==null)return ie.errors=[{instancePath:i+"/email",keyword:"type",params:{type:Oe.properties.email.type},message:"mu\
st be string,null"}],!1;const p=e;var s=a===e}else var s=!0;if(s){if(r.company!==void 0){let t=r.company;const a=e;if(typeof t!="string"&&t!==
null)return ie.errors=[{instancePath:i+"/company",keyword:"type",params:{type:Oe.properties.company.type},message:"must be string,null"}],!1;
const p=e;var s=a===e}else var s=!0;if(s){if(r.role!==void 0){let t=r.role;const a=e;if(typeof t!="string"&&t!==null)return ie.errors=[{instancePath:i+
"/role",keyword:"type",params:{type:Oe.properties.role.type},message:"must be string,null"}],!1;const p=e;var s=a===e}else var s=!0;if(s){if(r.
team_size!==void 0){let t=r.team_size;const a=e;if(!(typeof t=="number"&&isFinite(t))&&t!==null)return ie.errors=[{instancePath:i+"/team_siz\
e",keyword:"type",params:{type:Oe.properties.team_size.type},message:"must be number,null"}],!1;const p=e;var s=a===e}else var s=!0;if(s){if(r.
locale!==void 0){let t=r.locale;const a=e;if(typeof t!="string"&&t!==null)return ie.errors=[{instancePath:i+"/locale",keyword:"type",params:{
type:Oe.properties.locale.type},message:"must be string,null"}],!1;const p=e;var s=a===e}else var s=!0;if(s){if(r.properties!==void 0){let t=r.
properties;const a=e,p=e;if(e===a)if(t&&typeof t=="object"&&!Array.isArray(t)){const b=e}else return ie.errors=[{instancePath:i+"/properties",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=a===e}else var s=!0;if(s){if(r.lifecycle_stage!==void 0){let t=r.lifecycle_stage;
const a=e;ce(t,{instancePath:i+"/lifecycle_stage",parentData:r,parentDataProperty:"lifecycle_stage",rootData:h})||(l=l===null?ce.errors:l.concat(
ce.errors),e=l.length);var s=a===e}else var s=!0;if(s){if(r.risk_level!==void 0){let t=r.risk_level;const a=e;ve(t,{instancePath:i+"/risk_le\
vel",parentData:r,parentDataProperty:"risk_level",rootData:h})||(l=l===null?ve.errors:l.concat(ve.errors),e=l.length);var s=a===e}else var s=!0;
if(s){if(r.activation_score!==void 0){let t=r.activation_score;const a=e;if(!(typeof t=="number"&&isFinite(t)))return ie.errors=[{instancePath:i+
"/activation_score",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const p=e;var s=a===e}else var s=!0;if(s){if(r.engagement_score!==
void 0){let t=r.engagement_score;const a=e;if(!(typeof t=="number"&&isFinite(t)))return ie.errors=[{instancePath:i+"/engagement_score",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;const p=e;var s=a===e}else var s=!0;if(s){if(r.expansion_score!==void 0){let t=r.
expansion_score;const a=e;if(!(typeof t=="number"&&isFinite(t)))return ie.errors=[{instancePath:i+"/expansion_score",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;const p=e;var s=a===e}else var s=!0;if(s){if(r.health!==void 0){let t=r.health;const a=e;if(!(typeof t==
"number"&&isFinite(t)))return ie.errors=[{instancePath:i+"/health",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const p=e;
var s=a===e}else var s=!0;if(s){if(r.opted_out!==void 0){let t=r.opted_out;const a=e;if(typeof t!="boolean")return ie.errors=[{instancePath:i+
"/opted_out",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const p=e;var s=a===e}else var s=!0;if(s)if(r.created_at!==
void 0){let t=r.created_at;const a=e,p=e;if(e===a&&(typeof t=="number"&&isFinite(t),e===a))if(typeof t=="string"){if(!J.validate(t))return ie.
errors=[{instancePath:i+"/created_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return ie.
errors=[{instancePath:i+"/created_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0}}}}}}}}}}}}}}}}}else
return ie.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ie.errors=l,e===0}function or(r,{
instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if(r.user===void 0&&(o="user"))return or.errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have \
required property '"+o+"'"}],!1;if(r.user!==void 0){let n=r.user;const t=e;ie(n,{instancePath:i+"/user",parentData:r,parentDataProperty:"use\
r",rootData:h})||(l=l===null?ie.errors:l.concat(ie.errors),e=l.length);var s=t===e}else var s=!0}else return or.errors=[{instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return or.errors=l,e===0}M.v19=Be;const Le={type:"object",required:["id","name","\
email","company","role","team_size","locale","lifecycle_stage","health","engagement_score","expansion_score","risk_level","last_activity_at",
"created_at","milestone_progress","segment_memberships"],properties:{id:{type:"string"},name:{type:"string"},email:{type:["string","null"]},
company:{type:["string","null"]},role:{type:["string","null"]},team_size:{type:["number","null"]},locale:{type:["string","null"]},lifecycle_stage:{
$ref:"component:LifecycleStage"},health:{type:"number"},engagement_score:{type:"number"},expansion_score:{type:"number"},risk_level:{$ref:"c\
omponent:RiskLevel"},last_activity_at:{type:["string","null"],format:"date-time"},created_at:{type:["string","null"],format:"date-time"},next_action:{
$ref:"component:NextAction"},milestone_progress:{type:"object",required:["completed","total","percent"],properties:{completed:{type:"array",
items:{type:"string"}},total:{type:"integer",minimum:0},percent:{type:"number",minimum:0,maximum:100}}},segment_memberships:{type:"array",items:{
type:"string"}}}};function G(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let a;if(r.id===void 0&&(a="id")||r.name===void 0&&(a="name")||r.email===void 0&&(a="email")||r.company===
void 0&&(a="company")||r.role===void 0&&(a="role")||r.team_size===void 0&&(a="team_size")||r.locale===void 0&&(a="locale")||r.lifecycle_stage===
void 0&&(a="lifecycle_stage")||r.health===void 0&&(a="health")||r.engagement_score===void 0&&(a="engagement_score")||r.expansion_score===void 0&&
(a="expansion_score")||r.risk_level===void 0&&(a="risk_level")||r.last_activity_at===void 0&&(a="last_activity_at")||r.created_at===void 0&&
(a="created_at")||r.milestone_progress===void 0&&(a="milestone_progress")||r.segment_memberships===void 0&&(a="segment_memberships"))return G.
errors=[{instancePath:i,keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.id!==void 0){let p=r.
id;const m=e;if(typeof p!="string")return G.errors=[{instancePath:i+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
const b=e;var s=m===e}else var s=!0;if(s){if(r.name!==void 0){let p=r.name;const m=e;if(typeof p!="string")return G.errors=[{instancePath:i+
"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const b=e;var s=m===e}else var s=!0;if(s){if(r.email!==void 0){let p=r.
email;const m=e;if(typeof p!="string"&&p!==null)return G.errors=[{instancePath:i+"/email",keyword:"type",params:{type:Le.properties.email.type},
message:"must be string,null"}],!1;const b=e;var s=m===e}else var s=!0;if(s){if(r.company!==void 0){let p=r.company;const m=e;if(typeof p!="\
string"&&p!==null)return G.errors=[{instancePath:i+"/company",keyword:"type",params:{type:Le.properties.company.type},message:"must be strin\
g,null"}],!1;const b=e;var s=m===e}else var s=!0;if(s){if(r.role!==void 0){let p=r.role;const m=e;if(typeof p!="string"&&p!==null)return G.errors=
[{instancePath:i+"/role",keyword:"type",params:{type:Le.properties.role.type},message:"must be string,null"}],!1;const b=e;var s=m===e}else var s=!0;
if(s){if(r.team_size!==void 0){let p=r.team_size;const m=e;if(!(typeof p=="number"&&isFinite(p))&&p!==null)return G.errors=[{instancePath:i+
"/team_size",keyword:"type",params:{type:Le.properties.team_size.type},message:"must be number,null"}],!1;const b=e;var s=m===e}else var s=!0;
if(s){if(r.locale!==void 0){let p=r.locale;const m=e;if(typeof p!="string"&&p!==null)return G.errors=[{instancePath:i+"/locale",keyword:"typ\
e",params:{type:Le.properties.locale.type},message:"must be string,null"}],!1;const b=e;var s=m===e}else var s=!0;if(s){if(r.lifecycle_stage!==
void 0){let p=r.lifecycle_stage;const m=e;ce(p,{instancePath:i+"/lifecycle_stage",parentData:r,parentDataProperty:"lifecycle_stage",rootData:h})||
(l=l===null?ce.errors:l.concat(ce.errors),e=l.length);var s=m===e}else var s=!0;if(s){if(r.health!==void 0){let p=r.health;const m=e;if(!(typeof p==
"number"&&isFinite(p)))return G.errors=[{instancePath:i+"/health",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const b=e;
var s=m===e}else var s=!0;if(s){if(r.engagement_score!==void 0){let p=r.engagement_score;const m=e;if(!(typeof p=="number"&&isFinite(p)))return G.
errors=[{instancePath:i+"/engagement_score",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const b=e;var s=m===e}else var s=!0;
if(s){if(r.expansion_score!==void 0){let p=r.expansion_score;const m=e;if(!(typeof p=="number"&&isFinite(p)))return G.errors=[{instancePath:i+
"/expansion_score",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const b=e;var s=m===e}else var s=!0;if(s){if(r.risk_level!==
void 0){let p=r.risk_level;const m=e;ve(p,{instancePath:i+"/risk_level",parentData:r,parentDataProperty:"risk_level",rootData:h})||(l=l===null?
ve.errors:l.concat(ve.errors),e=l.length);var s=m===e}else var s=!0;if(s){if(r.last_activity_at!==void 0){let p=r.last_activity_at;const m=e;
if(typeof p!="string"&&p!==null)return G.errors=[{instancePath:i+"/last_activity_at",keyword:"type",params:{type:Le.properties.last_activity_at.
type},message:"must be string,null"}],!1;const b=e;if(e===m&&(typeof p=="number"&&isFinite(p),e===m&&typeof p=="string"&&!J.validate(p)))return G.
errors=[{instancePath:i+"/last_activity_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var s=m===
e}else var s=!0;if(s){if(r.created_at!==void 0){let p=r.created_at;const m=e;if(typeof p!="string"&&p!==null)return G.errors=[{instancePath:i+
"/created_at",keyword:"type",params:{type:Le.properties.created_at.type},message:"must be string,null"}],!1;const b=e;if(e===m&&(typeof p=="\
number"&&isFinite(p),e===m&&typeof p=="string"&&!J.validate(p)))return G.errors=[{instancePath:i+"/created_at",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}],!1;var s=m===e}else var s=!0;if(s){if(r.next_action!==void 0){let p=r.next_action;const m=e;
Ae(p,{instancePath:i+"/next_action",parentData:r,parentDataProperty:"next_action",rootData:h})||(l=l===null?Ae.errors:l.concat(Ae.errors),e=
l.length);var s=m===e}else var s=!0;if(s){if(r.milestone_progress!==void 0){let p=r.milestone_progress;const m=e,b=e;if(e===m)if(p&&typeof p==
"object"&&!Array.isArray(p)){let f;if(p.completed===void 0&&(f="completed")||p.total===void 0&&(f="total")||p.percent===void 0&&(f="percent"))
return G.errors=[{instancePath:i+"/milestone_progress",keyword:"required",params:{missingProperty:f},message:"must have required property '"+
f+"'"}],!1;if(p.completed!==void 0){let y=p.completed;const L=e,Z=e;if(e===L)if(Array.isArray(y)){var o=!0;const T=y.length;for(let u=0;u<T;u++){
let _=y[u];const V=e;if(typeof _!="string")return G.errors=[{instancePath:i+"/milestone_progress/completed/"+u,keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const se=e;var o=V===e;if(!o)break}}else return G.errors=[{instancePath:i+"/milestone_progress/comple\
ted",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=L===e}else var n=!0;if(n){if(p.total!==void 0){let y=p.total;const L=e;
if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return G.errors=[{instancePath:i+"/milestone_progress/total",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;const Z=e;if(e===L&&typeof y=="number"&&isFinite(y)&&(y<0||isNaN(y)))return G.errors=[{instancePath:i+
"/milestone_progress/total",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=L===e}else var n=!0;if(n)if(p.
percent!==void 0){let y=p.percent;const L=e,Z=e;if(e===L)if(typeof y=="number"&&isFinite(y)){if(y>100||isNaN(y))return G.errors=[{instancePath:i+
"/milestone_progress/percent",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(y<0||isNaN(y))return G.errors=
[{instancePath:i+"/milestone_progress/percent",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return G.
errors=[{instancePath:i+"/milestone_progress/percent",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var n=L===e}else var n=!0}}else
return G.errors=[{instancePath:i+"/milestone_progress",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=m===e}else var s=!0;
if(s)if(r.segment_memberships!==void 0){let p=r.segment_memberships;const m=e,b=e;if(e===m)if(Array.isArray(p)){var t=!0;const f=p.length;for(let y=0;y<
f;y++){let L=p[y];const Z=e;if(typeof L!="string")return G.errors=[{instancePath:i+"/segment_memberships/"+y,keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;const T=e;var t=Z===e;if(!t)break}}else return G.errors=[{instancePath:i+"/segment_memberships",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=m===e}else var s=!0}}}}}}}}}}}}}}}}else return G.errors=[{instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return G.errors=l,e===0}const kr={type:"object",additionalProperties:!0,required:[
"id","event","properties","timestamp","source"],properties:{id:{type:"string"},event:{type:"string"},properties:{type:"object",additionalProperties:!0},
timestamp:{type:"string",format:"date-time"},source:{type:"string",enum:["api","segment","posthog","mixpanel"]}}};function ke(r,{instancePath:i="",
parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.
id===void 0&&(o="id")||r.event===void 0&&(o="event")||r.properties===void 0&&(o="properties")||r.timestamp===void 0&&(o="timestamp")||r.source===
void 0&&(o="source"))return ke.errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have required property '"+
o+"'"}],!1;{const n=e;if(r.id!==void 0){let t=r.id;const a=e;if(typeof t!="string")return ke.errors=[{instancePath:i+"/id",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const p=e;var s=a===e}else var s=!0;if(s){if(r.event!==void 0){let t=r.event;const a=e;if(typeof t!=
"string")return ke.errors=[{instancePath:i+"/event",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var s=a===
e}else var s=!0;if(s){if(r.properties!==void 0){let t=r.properties;const a=e,p=e;if(e===a)if(t&&typeof t=="object"&&!Array.isArray(t)){const b=e}else
return ke.errors=[{instancePath:i+"/properties",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=a===e}else var s=!0;
if(s){if(r.timestamp!==void 0){let t=r.timestamp;const a=e,p=e;if(e===a&&(typeof t=="number"&&isFinite(t),e===a))if(typeof t=="string"){if(!J.
validate(t))return ke.errors=[{instancePath:i+"/timestamp",keyword:"format",params:{format:"date-time"},message:'must match format "date-tim\
e"'}],!1}else return ke.errors=[{instancePath:i+"/timestamp",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else
var s=!0;if(s)if(r.source!==void 0){let t=r.source;const a=e;if(typeof t!="string")return ke.errors=[{instancePath:i+"/source",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;const p=e,m=kr.properties.source.enum;if(!(t==="api"||t==="segment"||t==="posthog"||t===
"mixpanel"))return ke.errors=[{instancePath:i+"/source",keyword:"enum",params:{allowedValues:kr.properties.source.enum},message:"must be equ\
al to one of the allowed values"}],!1;var s=a===e}else var s=!0}}}}}else return ke.errors=[{instancePath:i,keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;return ke.errors=l,e===0}function Be(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){
let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t;if(r.customer===void 0&&(t="customer")||r.events===void 0&&
(t="events")||r.interventions===void 0&&(t="interventions"))return Be.errors=[{instancePath:i,keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;if(r.customer!==void 0){let a=r.customer;const p=e;G(a,{instancePath:i+"/customer",parentData:r,
parentDataProperty:"customer",rootData:h})||(l=l===null?G.errors:l.concat(G.errors),e=l.length);var s=p===e}else var s=!0;if(s){if(r.events!==
void 0){let a=r.events;const p=e,m=e;if(e===p)if(Array.isArray(a)){var o=!0;const j=a.length;for(let f=0;f<j;f++){let y=a[f];const L=e;ke(y,
{instancePath:i+"/events/"+f,parentData:a,parentDataProperty:f,rootData:h})||(l=l===null?ke.errors:l.concat(ke.errors),e=l.length);var o=L===
e;if(!o)break}}else return Be.errors=[{instancePath:i+"/events",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=p===
e}else var s=!0;if(s)if(r.interventions!==void 0){let a=r.interventions;const p=e,m=e;if(e===p)if(Array.isArray(a)){var n=!0;const j=a.length;
for(let f=0;f<j;f++){let y=a[f];const L=e;ee(y,{instancePath:i+"/interventions/"+f,parentData:a,parentDataProperty:f,rootData:h})||(l=l===null?
ee.errors:l.concat(ee.errors),e=l.length);var n=L===e;if(!n)break}}else return Be.errors=[{instancePath:i+"/interventions",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=p===e}else var s=!0}}else return Be.errors=[{instancePath:i,keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return Be.errors=l,e===0}M.v20=B;const qe={type:"object",properties:{tenant:{type:"object",properties:{
id:{type:"string"},name:{type:"string"},slug:{type:["string","null"]},config:{type:"object",additionalProperties:!0},plan_tier:{type:"string"},
plan_status:{type:"string"},tracked_user_limit:{type:["number","null"]},kill_switch_active:{type:"boolean"},shadow_mode:{type:"boolean"},created_at:{
type:"string",format:"date-time"}},required:["id","name","slug","plan_tier","plan_status","tracked_user_limit","kill_switch_active","shadow_\
mode","created_at","config"]},brand_context:{properties:{product_description:{type:["string","null"]},tone_guidelines:{type:["string","null"]},
things_to_mention:{items:{type:"string"},type:["array","null"]},things_to_avoid:{items:{type:"string"},type:["array","null"]}},required:["pr\
oduct_description","tone_guidelines","things_to_mention","things_to_avoid"],type:["object","null"]},api_keys:{type:"array",items:{type:"obje\
ct",properties:{id:{type:"string"},prefix:{type:"string"},label:{type:["string","null"]},scope:{type:"object",additionalProperties:!0,required:[
"role","ingest"],properties:{role:{type:["string","null"],enum:["admin","editor","viewer",null]},ingest:{type:"boolean"}}},last_used_at:{type:[
"string","null"],format:"date-time"},created_at:{type:"string",format:"date-time"}},required:["id","prefix","label","last_used_at","created_\
at","scope"]}}},required:["tenant","brand_context","api_keys"]};function B(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){
let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let j;if(r.tenant===void 0&&(j="tenant")||r.brand_context===void 0&&
(j="brand_context")||r.api_keys===void 0&&(j="api_keys"))return B.errors=[{instancePath:i,keyword:"required",params:{missingProperty:j},message:"\
must have required property '"+j+"'"}],!1;if(r.tenant!==void 0){let f=r.tenant;const y=e,L=e;if(e===y)if(f&&typeof f=="object"&&!Array.isArray(
f)){let Z;if(f.id===void 0&&(Z="id")||f.name===void 0&&(Z="name")||f.slug===void 0&&(Z="slug")||f.plan_tier===void 0&&(Z="plan_tier")||f.plan_status===
void 0&&(Z="plan_status")||f.tracked_user_limit===void 0&&(Z="tracked_user_limit")||f.kill_switch_active===void 0&&(Z="kill_switch_active")||
f.shadow_mode===void 0&&(Z="shadow_mode")||f.created_at===void 0&&(Z="created_at")||f.config===void 0&&(Z="config"))return B.errors=[{instancePath:i+
"/tenant",keyword:"required",params:{missingProperty:Z},message:"must have required property '"+Z+"'"}],!1;if(f.id!==void 0){let T=f.id;const u=e;
if(typeof T!="string")return B.errors=[{instancePath:i+"/tenant/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const _=e;
var s=u===e}else var s=!0;if(s){if(f.name!==void 0){let T=f.name;const u=e;if(typeof T!="string")return B.errors=[{instancePath:i+"/tenant/n\
ame",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const _=e;var s=u===e}else var s=!0;if(s){if(f.slug!==void 0){let T=f.
slug;const u=e;if(typeof T!="string"&&T!==null)return B.errors=[{instancePath:i+"/tenant/slug",keyword:"type",params:{type:qe.properties.tenant.
properties.slug.type},message:"must be string,null"}],!1;const _=e;var s=u===e}else var s=!0;if(s){if(f.config!==void 0){let T=f.config;const u=e,
_=e;if(e===u)if(T&&typeof T=="object"&&!Array.isArray(T)){const se=e}else return B.errors=[{instancePath:i+"/tenant/config",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var s=u===e}else var s=!0;if(s){if(f.plan_tier!==void 0){let T=f.plan_tier;const u=e;if(typeof T!=
"string")return B.errors=[{instancePath:i+"/tenant/plan_tier",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const _=e;
var s=u===e}else var s=!0;if(s){if(f.plan_status!==void 0){let T=f.plan_status;const u=e;if(typeof T!="string")return B.errors=[{instancePath:i+
"/tenant/plan_status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const _=e;var s=u===e}else var s=!0;if(s){if(f.tracked_user_limit!==
void 0){let T=f.tracked_user_limit;const u=e;if(!(typeof T=="number"&&isFinite(T))&&T!==null)return B.errors=[{instancePath:i+"/tenant/track\
ed_user_limit",keyword:"type",params:{type:qe.properties.tenant.properties.tracked_user_limit.type},message:"must be number,null"}],!1;const _=e;
var s=u===e}else var s=!0;if(s){if(f.kill_switch_active!==void 0){let T=f.kill_switch_active;const u=e;if(typeof T!="boolean")return B.errors=
[{instancePath:i+"/tenant/kill_switch_active",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const _=e;var s=u===e}else
var s=!0;if(s){if(f.shadow_mode!==void 0){let T=f.shadow_mode;const u=e;if(typeof T!="boolean")return B.errors=[{instancePath:i+"/tenant/sha\
dow_mode",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const _=e;var s=u===e}else var s=!0;if(s)if(f.created_at!==void 0){
let T=f.created_at;const u=e,_=e;if(e===u&&(typeof T=="number"&&isFinite(T),e===u))if(typeof T=="string"){if(!J.validate(T))return B.errors=
[{instancePath:i+"/tenant/created_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return B.
errors=[{instancePath:i+"/tenant/created_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0}}}}}}}}}else
return B.errors=[{instancePath:i+"/tenant",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=y===e}else var o=!0;if(o){
if(r.brand_context!==void 0){let f=r.brand_context;const y=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return B.errors=[{instancePath:i+
"/brand_context",keyword:"type",params:{type:qe.properties.brand_context.type},message:"must be object,null"}],!1;const L=e;if(e===y&&f&&typeof f==
"object"&&!Array.isArray(f)){let T;if(f.product_description===void 0&&(T="product_description")||f.tone_guidelines===void 0&&(T="tone_guidel\
ines")||f.things_to_mention===void 0&&(T="things_to_mention")||f.things_to_avoid===void 0&&(T="things_to_avoid"))return B.errors=[{instancePath:i+
"/brand_context",keyword:"required",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;if(f.product_description!==
void 0){let u=f.product_description;const _=e;if(typeof u!="string"&&u!==null)return B.errors=[{instancePath:i+"/brand_context/product_descr\
iption",keyword:"type",params:{type:qe.properties.brand_context.properties.product_description.type},message:"must be string,null"}],!1;const V=e;
var n=_===e}else var n=!0;if(n){if(f.tone_guidelines!==void 0){let u=f.tone_guidelines;const _=e;if(typeof u!="string"&&u!==null)return B.errors=
[{instancePath:i+"/brand_context/tone_guidelines",keyword:"type",params:{type:qe.properties.brand_context.properties.tone_guidelines.type},message:"\
must be string,null"}],!1;const V=e;var n=_===e}else var n=!0;if(n){if(f.things_to_mention!==void 0){let u=f.things_to_mention;const _=e;if(!Array.
isArray(u)&&u!==null)return B.errors=[{instancePath:i+"/brand_context/things_to_mention",keyword:"type",params:{type:qe.properties.brand_context.
properties.things_to_mention.type},message:"must be array,null"}],!1;const V=e;if(e===_&&Array.isArray(u)){var t=!0;const z=u.length;for(let E=0;E<
z;E++){let S=u[E];const C=e;if(typeof S!="string")return B.errors=[{instancePath:i+"/brand_context/things_to_mention/"+E,keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const W=e;var t=C===e;if(!t)break}}var n=_===e}else var n=!0;if(n)if(f.things_to_avoid!==void 0){
let u=f.things_to_avoid;const _=e;if(!Array.isArray(u)&&u!==null)return B.errors=[{instancePath:i+"/brand_context/things_to_avoid",keyword:"\
type",params:{type:qe.properties.brand_context.properties.things_to_avoid.type},message:"must be array,null"}],!1;const V=e;if(e===_&&Array.
isArray(u)){var a=!0;const z=u.length;for(let E=0;E<z;E++){let S=u[E];const C=e;if(typeof S!="string")return B.errors=[{instancePath:i+"/bra\
nd_context/things_to_avoid/"+E,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const W=e;var a=C===e;if(!a)break}}var n=_===
e}else var n=!0}}}var o=y===e}else var o=!0;if(o)if(r.api_keys!==void 0){let f=r.api_keys;const y=e,L=e;if(e===y)if(Array.isArray(f)){var p=!0;
const T=f.length;for(let u=0;u<T;u++){let _=f[u];const V=e,se=e;if(e===V)if(_&&typeof _=="object"&&!Array.isArray(_)){let E;if(_.id===void 0&&
(E="id")||_.prefix===void 0&&(E="prefix")||_.label===void 0&&(E="label")||_.last_used_at===void 0&&(E="last_used_at")||_.created_at===void 0&&
(E="created_at")||_.scope===void 0&&(E="scope"))return B.errors=[{instancePath:i+"/api_keys/"+u,keyword:"required",params:{missingProperty:E},
message:"must have required property '"+E+"'"}],!1;if(_.id!==void 0){let S=_.id;const C=e;if(typeof S!="string")return B.errors=[{instancePath:i+
"/api_keys/"+u+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const W=e;var m=C===e}else var m=!0;if(m){if(_.prefix!==
void 0){let S=_.prefix;const C=e;if(typeof S!="string")return B.errors=[{instancePath:i+"/api_keys/"+u+"/prefix",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const W=e;var m=C===e}else var m=!0;if(m){if(_.label!==void 0){let S=_.label;const C=e;if(typeof S!="\
string"&&S!==null)return B.errors=[{instancePath:i+"/api_keys/"+u+"/label",keyword:"type",params:{type:qe.properties.api_keys.items.properties.
label.type},message:"must be string,null"}],!1;const W=e;var m=C===e}else var m=!0;if(m){if(_.scope!==void 0){let S=_.scope;const C=e,W=e;if(e===
C)if(S&&typeof S=="object"&&!Array.isArray(S)){let c;if(S.role===void 0&&(c="role")||S.ingest===void 0&&(c="ingest"))return B.errors=[{instancePath:i+
"/api_keys/"+u+"/scope",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{const H=e;if(S.role!==
void 0){let me=S.role;const Fe=e;if(typeof me!="string"&&me!==null)return B.errors=[{instancePath:i+"/api_keys/"+u+"/scope/role",keyword:"ty\
pe",params:{type:qe.properties.api_keys.items.properties.scope.properties.role.type},message:"must be string,null"}],!1;const $=e,d=qe.properties.
api_keys.items.properties.scope.properties.role.enum;if(!(me==="admin"||me==="editor"||me==="viewer"||me===null))return B.errors=[{instancePath:i+
"/api_keys/"+u+"/scope/role",keyword:"enum",params:{allowedValues:qe.properties.api_keys.items.properties.scope.properties.role.enum},message:"\
must be equal to one of the allowed values"}],!1;var b=Fe===e}else var b=!0;if(b)if(S.ingest!==void 0){let me=S.ingest;const Fe=e;if(typeof me!=
"boolean")return B.errors=[{instancePath:i+"/api_keys/"+u+"/scope/ingest",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;const $=e;var b=Fe===e}else var b=!0}}else return B.errors=[{instancePath:i+"/api_keys/"+u+"/scope",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var m=C===e}else var m=!0;if(m){if(_.last_used_at!==void 0){let S=_.last_used_at;const C=e;if(typeof S!="strin\
g"&&S!==null)return B.errors=[{instancePath:i+"/api_keys/"+u+"/last_used_at",keyword:"type",params:{type:qe.properties.api_keys.items.properties.
last_used_at.type},message:"must be string,null"}],!1;const W=e;if(e===C&&(typeof S=="number"&&isFinite(S),e===C&&typeof S=="string"&&!J.validate(
S)))return B.errors=[{instancePath:i+"/api_keys/"+u+"/last_used_at",keyword:"format",params:{format:"date-time"},message:'must match format \
"date-time"'}],!1;var m=C===e}else var m=!0;if(m)if(_.created_at!==void 0){let S=_.created_at;const C=e,W=e;if(e===C&&(typeof S=="number"&&isFinite(
S),e===C))if(typeof S=="string"){if(!J.validate(S))return B.errors=[{instancePath:i+"/api_keys/"+u+"/created_at",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}],!1}else return B.errors=[{instancePath:i+"/api_keys/"+u+"/created_at",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var m=C===e}else var m=!0}}}}}else return B.errors=[{instancePath:i+"/api_keys/"+u,keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var p=V===e;if(!p)break}}else return B.errors=[{instancePath:i+"/api_keys",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var o=y===e}else var o=!0}}else return B.errors=[{instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return B.errors=l,e===0}M.v21=He;function He(r,{instancePath:i="",parentData:x,parentDataProperty:P,
rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.name===void 0&&(o="name")||r.config===
void 0&&(o="config"))return He.errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have required property '"+
o+"'"}],!1;if(r.name!==void 0){let n=r.name;const t=e;if(typeof n!="string")return He.errors=[{instancePath:i+"/name",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else var s=!0;if(s)if(r.config!==void 0){let n=r.config;const t=e,a=e;if(e===
t)if(n&&typeof n=="object"&&!Array.isArray(n)){const m=e}else return He.errors=[{instancePath:i+"/config",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var s=t===e}else var s=!0}else return He.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return He.errors=l,e===0}M.v22=Xe;function Xe(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){
let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.updated===void 0&&(o="updated"))return Xe.errors=[
{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.updated!==void 0){let n=r.
updated;const t=e;if(typeof n!="boolean")return Xe.errors=[{instancePath:i+"/updated",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"}],!1;const a=e;var s=t===e}else var s=!0}else return Xe.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return Xe.errors=l,e===0}M.v23=Ye;function Ye(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,
e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.kill_switch_active===void 0&&(o="kill_switch_active"))return Ye.
errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.kill_switch_active!==
void 0){let n=r.kill_switch_active;const t=e;if(typeof n!="boolean")return Ye.errors=[{instancePath:i+"/kill_switch_active",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;const a=e;var s=t===e}else var s=!0}else return Ye.errors=[{instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Ye.errors=l,e===0}M.v24=Ze;function Ze(r,{instancePath:i="",parentData:x,parentDataProperty:P,
rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.shadow_mode===void 0&&(o="shadow\
_mode"))return Ze.errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.
shadow_mode!==void 0){let n=r.shadow_mode;const t=e;if(typeof n!="boolean")return Ze.errors=[{instancePath:i+"/shadow_mode",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;const a=e;var s=t===e}else var s=!0}else return Ze.errors=[{instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Ze.errors=l,e===0}M.v25=er;const Pr={type:"object",required:["id","user_id","role","crea\
ted_at","name","email"],properties:{id:{type:"string"},user_id:{type:"string"},role:{type:"string"},created_at:{type:"string",format:"date-t\
ime"},name:{type:["string","null"]},email:{type:"string"}}};function ye(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){
let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.user_id===void 0&&(o="use\
r_id")||r.role===void 0&&(o="role")||r.created_at===void 0&&(o="created_at")||r.name===void 0&&(o="name")||r.email===void 0&&(o="email"))return ye.
errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.id!==void 0){let n=r.
id;const t=e;if(typeof n!="string")return ye.errors=[{instancePath:i+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.user_id!==void 0){let n=r.user_id;const t=e;if(typeof n!="string")return ye.errors=[{instancePath:i+
"/user_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.role!==void 0){
let n=r.role;const t=e;if(typeof n!="string")return ye.errors=[{instancePath:i+"/role",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.created_at!==void 0){let n=r.created_at;const t=e,a=e;if(e===t&&(typeof n=="nu\
mber"&&isFinite(n),e===t))if(typeof n=="string"){if(!J.validate(n))return ye.errors=[{instancePath:i+"/created_at",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'}],!1}else return ye.errors=[{instancePath:i+"/created_at",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=t===e}else var s=!0;if(s){if(r.name!==void 0){let n=r.name;const t=e;if(typeof n!="string"&&
n!==null)return ye.errors=[{instancePath:i+"/name",keyword:"type",params:{type:Pr.properties.name.type},message:"must be string,null"}],!1;const a=e;
var s=t===e}else var s=!0;if(s)if(r.email!==void 0){let n=r.email;const t=e;if(typeof n!="string")return ye.errors=[{instancePath:i+"/email",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else var s=!0}}}}}else return ye.errors=[{instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=l,e===0}function er(r,{instancePath:i="",parentData:x,parentDataProperty:P,
rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.members===void 0&&(n="members"))
return er.errors=[{instancePath:i,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.members!==
void 0){let t=r.members;const a=e,p=e;if(e===a)if(Array.isArray(t)){var s=!0;const m=t.length;for(let b=0;b<m;b++){let j=t[b];const f=e;ye(j,
{instancePath:i+"/members/"+b,parentData:t,parentDataProperty:b,rootData:h})||(l=l===null?ye.errors:l.concat(ye.errors),e=l.length);var s=f===
e;if(!s)break}}else return er.errors=[{instancePath:i+"/members",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var o=a===
e}else var o=!0}else return er.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return er.errors=
l,e===0}M.v26=rr;const hr={type:"string",enum:["admin","editor","viewer"]};function Se(r,{instancePath:i="",parentData:x,parentDataProperty:P,
rootData:h=r}={}){let l=null,e=0;if(typeof r!="string")return Se.errors=[{instancePath:i,keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;const F=e,s=hr.enum;return r==="admin"||r==="editor"||r==="viewer"?(Se.errors=l,e===0):(Se.errors=[{instancePath:i,keyword:"\
enum",params:{allowedValues:hr.enum},message:"must be equal to one of the allowed values"}],!1)}function he(r,{instancePath:i="",parentData:x,
parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&
(o="id")||r.email===void 0&&(o="email")||r.role===void 0&&(o="role")||r.expires_at===void 0&&(o="expires_at")||r.created_at===void 0&&(o="cr\
eated_at")||r.expired===void 0&&(o="expired"))return he.errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must \
have required property '"+o+"'"}],!1;if(r.id!==void 0){let n=r.id;const t=e;if(typeof n!="string")return he.errors=[{instancePath:i+"/id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.email!==void 0){let n=r.email;const t=e;
if(typeof n!="string")return he.errors=[{instancePath:i+"/email",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const a=e;
var s=t===e}else var s=!0;if(s){if(r.role!==void 0){let n=r.role;const t=e;Se(n,{instancePath:i+"/role",parentData:r,parentDataProperty:"rol\
e",rootData:h})||(l=l===null?Se.errors:l.concat(Se.errors),e=l.length);var s=t===e}else var s=!0;if(s){if(r.expires_at!==void 0){let n=r.expires_at;
const t=e,a=e;if(e===t&&(typeof n=="number"&&isFinite(n),e===t))if(typeof n=="string"){if(!J.validate(n))return he.errors=[{instancePath:i+"\
/expires_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return he.errors=[{instancePath:i+
"/expires_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===e}else var s=!0;if(s){if(r.created_at!==void 0){
let n=r.created_at;const t=e,a=e;if(e===t&&(typeof n=="number"&&isFinite(n),e===t))if(typeof n=="string"){if(!J.validate(n))return he.errors=
[{instancePath:i+"/created_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return he.errors=
[{instancePath:i+"/created_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===e}else var s=!0;if(s)if(r.expired!==
void 0){let n=r.expired;const t=e;if(typeof n!="boolean")return he.errors=[{instancePath:i+"/expired",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;const a=e;var s=t===e}else var s=!0}}}}}else return he.errors=[{instancePath:i,keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return he.errors=l,e===0}function rr(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){
let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.invitations===void 0&&(n="invitations"))return rr.
errors=[{instancePath:i,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.invitations!==
void 0){let t=r.invitations;const a=e,p=e;if(e===a)if(Array.isArray(t)){var s=!0;const m=t.length;for(let b=0;b<m;b++){let j=t[b];const f=e;
he(j,{instancePath:i+"/invitations/"+b,parentData:t,parentDataProperty:b,rootData:h})||(l=l===null?he.errors:l.concat(he.errors),e=l.length);
var s=f===e;if(!s)break}}else return rr.errors=[{instancePath:i+"/invitations",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var o=a===e}else var o=!0}else return rr.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return rr.
errors=l,e===0}M.v27=lr;function _e(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.email===void 0&&(o="email")||r.role===void 0&&(o="role")||
r.expires_at===void 0&&(o="expires_at")||r.created_at===void 0&&(o="created_at")||r.expired===void 0&&(o="expired"))return _e.errors=[{instancePath:i,
keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.id!==void 0){let n=r.id;const t=e;if(typeof n!=
"string")return _e.errors=[{instancePath:i+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else
var s=!0;if(s){if(r.email!==void 0){let n=r.email;const t=e;if(typeof n!="string")return _e.errors=[{instancePath:i+"/email",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.role!==void 0){let n=r.role;const t=e;Se(
n,{instancePath:i+"/role",parentData:r,parentDataProperty:"role",rootData:h})||(l=l===null?Se.errors:l.concat(Se.errors),e=l.length);var s=t===
e}else var s=!0;if(s){if(r.expires_at!==void 0){let n=r.expires_at;const t=e,a=e;if(e===t&&(typeof n=="number"&&isFinite(n),e===t))if(typeof n==
"string"){if(!J.validate(n))return _e.errors=[{instancePath:i+"/expires_at",keyword:"format",params:{format:"date-time"},message:'must match\
 format "date-time"'}],!1}else return _e.errors=[{instancePath:i+"/expires_at",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=t===e}else var s=!0;if(s){if(r.created_at!==void 0){let n=r.created_at;const t=e,a=e;if(e===t&&(typeof n=="number"&&isFinite(n),e===
t))if(typeof n=="string"){if(!J.validate(n))return _e.errors=[{instancePath:i+"/created_at",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1}else return _e.errors=[{instancePath:i+"/created_at",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var s=t===e}else var s=!0;if(s){if(r.expired!==void 0){let n=r.expired;const t=e;if(typeof n!="boolean")return _e.errors=[{
instancePath:i+"/expired",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.
token!==void 0){let n=r.token;const t=e,a=e;if(e===t&&(typeof n=="number"&&isFinite(n),e===t&&typeof n!="string"))return _e.errors=[{instancePath:i+
"/token",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===e}else var s=!0;if(s)if(r.accept_url!==void 0){let n=r.
accept_url;const t=e,a=e;if(e===t&&(typeof n=="number"&&isFinite(n),e===t&&typeof n!="string"))return _e.errors=[{instancePath:i+"/accept_ur\
l",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===e}else var s=!0}}}}}}}else return _e.errors=[{instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _e.errors=l,e===0}function lr(r,{instancePath:i="",parentData:x,parentDataProperty:P,
rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.invitation===void 0&&(o="invitat\
ion"))return lr.errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.
invitation!==void 0){let n=r.invitation;const t=e;_e(n,{instancePath:i+"/invitation",parentData:r,parentDataProperty:"invitation",rootData:h})||
(l=l===null?_e.errors:l.concat(_e.errors),e=l.length);var s=t===e}else var s=!0}else return lr.errors=[{instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return lr.errors=l,e===0}M.v28=Ve;function Ve(r,{instancePath:i="",parentData:x,parentDataProperty:P,
rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.error===void 0&&(o="error"))return Ve.
errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.error!==void 0){
let n=r.error;const t=e;if(typeof n!="string")return Ve.errors=[{instancePath:i+"/error",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;const a=e;var s=t===e}else var s=!0;if(s){if(r.current!==void 0){let n=r.current;const t=e;if(!(typeof n=="number"&&isFinite(
n)))return Ve.errors=[{instancePath:i+"/current",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const a=e;var s=t===e}else
var s=!0;if(s){if(r.limit!==void 0){let n=r.limit;const t=e;if(!(typeof n=="number"&&isFinite(n)))return Ve.errors=[{instancePath:i+"/limit",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;const a=e;var s=t===e}else var s=!0;if(s)if(r.upgrade_to!==void 0){let n=r.
upgrade_to;const t=e;if(typeof n!="string")return Ve.errors=[{instancePath:i+"/upgrade_to",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;const a=e;var s=t===e}else var s=!0}}}else return Ve.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Ve.errors=l,e===0}M.v29=Ke;function Ke(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){
let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.tenant_id===void 0&&(o="tenant_id")||r.role===void 0&&
(o="role"))return Ke.errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;
if(r.tenant_id!==void 0){let n=r.tenant_id;const t=e;if(typeof n!="string")return Ke.errors=[{instancePath:i+"/tenant_id",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else var s=!0;if(s)if(r.role!==void 0){let n=r.role;const t=e;if(typeof n!=
"string")return Ke.errors=[{instancePath:i+"/role",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else
var s=!0}else return Ke.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ke.errors=l,e===0}
M.v30=pr;function pr(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.member===void 0&&(o="member"))return pr.errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(r.member!==void 0){let n=r.member;const t=e;ye(n,{instancePath:i+"/member",parentData:r,
parentDataProperty:"member",rootData:h})||(l=l===null?ye.errors:l.concat(ye.errors),e=l.length);var s=t===e}else var s=!0}else return pr.errors=
[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pr.errors=l,e===0}M.v31=sr;function sr(r,{instancePath:i="",
parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.
removed===void 0&&(o="removed"))return sr.errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have required \
property '"+o+"'"}],!1;if(r.removed!==void 0){let n=r.removed;const t=e;if(typeof n!="boolean")return sr.errors=[{instancePath:i+"/removed",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const a=e;var s=t===e}else var s=!0}else return sr.errors=[{instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return sr.errors=l,e===0}M.v32=tr;function tr(r,{instancePath:i="",parentData:x,
parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.revoked===void 0&&
(o="revoked"))return tr.errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],
!1;if(r.revoked!==void 0){let n=r.revoked;const t=e;if(typeof n!="boolean")return tr.errors=[{instancePath:i+"/revoked",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;const a=e;var s=t===e}else var s=!0}else return tr.errors=[{instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return tr.errors=l,e===0}M.v33=oe;const fr={type:"object",properties:{dry_run:{type:"boolean",enum:[
!0]},decision:{type:"object",properties:{action:{type:"string",enum:["intervene","wait","escalate","no_action"]},playbook_id:{type:"string"},
channel:{type:"string"},confidence:{type:"number"},reasoning:{type:"string"},reason:{type:"string"}},required:["action"]},context:{type:"obj\
ect",properties:{lifecycle_stage:{type:"string"},activation_score:{type:"number"},risk_level:{type:"string"},matched_playbooks:{type:"number"}}},
rules:{$ref:"component:RulesResult"}},required:["dry_run","decision","rules"]},yr={type:"object",additionalProperties:!0,required:["passed",
"failed_rules","checks","matched_playbooks","shadow_mode","quiet_hours_active"],properties:{passed:{type:"boolean"},failed_rules:{type:"arra\
y",items:{type:"string"}},checks:{type:"array",items:{type:"object",required:["rule","passed"],properties:{rule:{type:"string"},passed:{type:"\
boolean"},detail:{type:"string"}}}},matched_playbooks:{type:"array",items:{type:"object",required:["playbook_id","name","lifecycle_area","el\
igible","blocked_by"],properties:{playbook_id:{type:"string"},name:{type:"string"},lifecycle_area:{type:["string","null"],enum:["onboarding",
"churn_prevention","retention","upsell","win_back",null]},eligible:{type:"boolean"},blocked_by:{type:"array",items:{type:"string"}}}}},shadow_mode:{
type:"boolean"},quiet_hours_active:{type:"boolean"}}};function re(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,
e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.passed===void 0&&(b="passed")||r.failed_rules===void 0&&(b="f\
ailed_rules")||r.checks===void 0&&(b="checks")||r.matched_playbooks===void 0&&(b="matched_playbooks")||r.shadow_mode===void 0&&(b="shadow_mo\
de")||r.quiet_hours_active===void 0&&(b="quiet_hours_active"))return re.errors=[{instancePath:i,keyword:"required",params:{missingProperty:b},
message:"must have required property '"+b+"'"}],!1;{const j=e;if(r.passed!==void 0){let f=r.passed;const y=e;if(typeof f!="boolean")return re.
errors=[{instancePath:i+"/passed",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const L=e;var s=y===e}else var s=!0;
if(s){if(r.failed_rules!==void 0){let f=r.failed_rules;const y=e,L=e;if(e===y)if(Array.isArray(f)){var o=!0;const T=f.length;for(let u=0;u<T;u++){
let _=f[u];const V=e;if(typeof _!="string")return re.errors=[{instancePath:i+"/failed_rules/"+u,keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const se=e;var o=V===e;if(!o)break}}else return re.errors=[{instancePath:i+"/failed_rules",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var s=y===e}else var s=!0;if(s){if(r.checks!==void 0){let f=r.checks;const y=e,L=e;if(e===y)if(Array.isArray(
f)){var n=!0;const T=f.length;for(let u=0;u<T;u++){let _=f[u];const V=e,se=e;if(e===V)if(_&&typeof _=="object"&&!Array.isArray(_)){let E;if(_.
rule===void 0&&(E="rule")||_.passed===void 0&&(E="passed"))return re.errors=[{instancePath:i+"/checks/"+u,keyword:"required",params:{missingProperty:E},
message:"must have required property '"+E+"'"}],!1;if(_.rule!==void 0){let S=_.rule;const C=e;if(typeof S!="string")return re.errors=[{instancePath:i+
"/checks/"+u+"/rule",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const W=e;var t=C===e}else var t=!0;if(t){if(_.passed!==
void 0){let S=_.passed;const C=e;if(typeof S!="boolean")return re.errors=[{instancePath:i+"/checks/"+u+"/passed",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;const W=e;var t=C===e}else var t=!0;if(t)if(_.detail!==void 0){let S=_.detail;const C=e;if(typeof S!=
"string")return re.errors=[{instancePath:i+"/checks/"+u+"/detail",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const W=e;
var t=C===e}else var t=!0}}else return re.errors=[{instancePath:i+"/checks/"+u,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var n=V===e;if(!n)break}}else return re.errors=[{instancePath:i+"/checks",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var s=y===e}else var s=!0;if(s){if(r.matched_playbooks!==void 0){let f=r.matched_playbooks;const y=e,L=e;if(e===y)if(Array.isArray(f)){var a=!0;
const T=f.length;for(let u=0;u<T;u++){let _=f[u];const V=e,se=e;if(e===V)if(_&&typeof _=="object"&&!Array.isArray(_)){let E;if(_.playbook_id===
void 0&&(E="playbook_id")||_.name===void 0&&(E="name")||_.lifecycle_area===void 0&&(E="lifecycle_area")||_.eligible===void 0&&(E="eligible")||
_.blocked_by===void 0&&(E="blocked_by"))return re.errors=[{instancePath:i+"/matched_playbooks/"+u,keyword:"required",params:{missingProperty:E},
message:"must have required property '"+E+"'"}],!1;if(_.playbook_id!==void 0){let S=_.playbook_id;const C=e;if(typeof S!="string")return re.
errors=[{instancePath:i+"/matched_playbooks/"+u+"/playbook_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const W=e;
var p=C===e}else var p=!0;if(p){if(_.name!==void 0){let S=_.name;const C=e;if(typeof S!="string")return re.errors=[{instancePath:i+"/matched\
_playbooks/"+u+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const W=e;var p=C===e}else var p=!0;if(p){if(_.lifecycle_area!==
void 0){let S=_.lifecycle_area;const C=e;if(typeof S!="string"&&S!==null)return re.errors=[{instancePath:i+"/matched_playbooks/"+u+"/lifecyc\
le_area",keyword:"type",params:{type:yr.properties.matched_playbooks.items.properties.lifecycle_area.type},message:"must be string,null"}],!1;
const W=e,k=yr.properties.matched_playbooks.items.properties.lifecycle_area.enum;if(!(S==="onboarding"||S==="churn_prevention"||S==="retenti\
on"||S==="upsell"||S==="win_back"||S===null))return re.errors=[{instancePath:i+"/matched_playbooks/"+u+"/lifecycle_area",keyword:"enum",params:{
allowedValues:yr.properties.matched_playbooks.items.properties.lifecycle_area.enum},message:"must be equal to one of the allowed values"}],!1;
var p=C===e}else var p=!0;if(p){if(_.eligible!==void 0){let S=_.eligible;const C=e;if(typeof S!="boolean")return re.errors=[{instancePath:i+
"/matched_playbooks/"+u+"/eligible",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const W=e;var p=C===e}else var p=!0;
if(p)if(_.blocked_by!==void 0){let S=_.blocked_by;const C=e,W=e;if(e===C)if(Array.isArray(S)){var m=!0;const c=S.length;for(let H=0;H<c;H++){
let me=S[H];const Fe=e;if(typeof me!="string")return re.errors=[{instancePath:i+"/matched_playbooks/"+u+"/blocked_by/"+H,keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const $=e;var m=Fe===e;if(!m)break}}else return re.errors=[{instancePath:i+"/matched_playbooks/"+
u+"/blocked_by",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=C===e}else var p=!0}}}}else return re.errors=[{instancePath:i+
"/matched_playbooks/"+u,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=V===e;if(!a)break}}else return re.errors=[
{instancePath:i+"/matched_playbooks",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=y===e}else var s=!0;if(s){if(r.
shadow_mode!==void 0){let f=r.shadow_mode;const y=e;if(typeof f!="boolean")return re.errors=[{instancePath:i+"/shadow_mode",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;const L=e;var s=y===e}else var s=!0;if(s)if(r.quiet_hours_active!==void 0){let f=r.quiet_hours_active;
const y=e;if(typeof f!="boolean")return re.errors=[{instancePath:i+"/quiet_hours_active",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"}],!1;const L=e;var s=y===e}else var s=!0}}}}}}else return re.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return re.errors=l,e===0}function oe(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,
e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t;if(r.dry_run===void 0&&(t="dry_run")||r.decision===void 0&&(t="dec\
ision")||r.rules===void 0&&(t="rules"))return oe.errors=[{instancePath:i,keyword:"required",params:{missingProperty:t},message:"must have re\
quired property '"+t+"'"}],!1;if(r.dry_run!==void 0){let a=r.dry_run;const p=e;if(typeof a!="boolean")return oe.errors=[{instancePath:i+"/dr\
y_run",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const m=e,b=fr.properties.dry_run.enum;if(a!==!0)return oe.errors=
[{instancePath:i+"/dry_run",keyword:"enum",params:{allowedValues:fr.properties.dry_run.enum},message:"must be equal to one of the allowed va\
lues"}],!1;var s=p===e}else var s=!0;if(s){if(r.decision!==void 0){let a=r.decision;const p=e,m=e;if(e===p)if(a&&typeof a=="object"&&!Array.
isArray(a)){let j;if(a.action===void 0&&(j="action"))return oe.errors=[{instancePath:i+"/decision",keyword:"required",params:{missingProperty:j},
message:"must have required property '"+j+"'"}],!1;if(a.action!==void 0){let f=a.action;const y=e;if(typeof f!="string")return oe.errors=[{instancePath:i+
"/decision/action",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const L=e,Z=fr.properties.decision.properties.action.
enum;if(!(f==="intervene"||f==="wait"||f==="escalate"||f==="no_action"))return oe.errors=[{instancePath:i+"/decision/action",keyword:"enum",
params:{allowedValues:fr.properties.decision.properties.action.enum},message:"must be equal to one of the allowed values"}],!1;var o=y===e}else
var o=!0;if(o){if(a.playbook_id!==void 0){let f=a.playbook_id;const y=e;if(typeof f!="string")return oe.errors=[{instancePath:i+"/decision/p\
laybook_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const L=e;var o=y===e}else var o=!0;if(o){if(a.channel!==void 0){
let f=a.channel;const y=e;if(typeof f!="string")return oe.errors=[{instancePath:i+"/decision/channel",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;const L=e;var o=y===e}else var o=!0;if(o){if(a.confidence!==void 0){let f=a.confidence;const y=e;if(!(typeof f==
"number"&&isFinite(f)))return oe.errors=[{instancePath:i+"/decision/confidence",keyword:"type",params:{type:"number"},message:"must be numbe\
r"}],!1;const L=e;var o=y===e}else var o=!0;if(o){if(a.reasoning!==void 0){let f=a.reasoning;const y=e;if(typeof f!="string")return oe.errors=
[{instancePath:i+"/decision/reasoning",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const L=e;var o=y===e}else var o=!0;
if(o)if(a.reason!==void 0){let f=a.reason;const y=e;if(typeof f!="string")return oe.errors=[{instancePath:i+"/decision/reason",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;const L=e;var o=y===e}else var o=!0}}}}}else return oe.errors=[{instancePath:i+"/decisi\
on",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=p===e}else var s=!0;if(s){if(r.context!==void 0){let a=r.context;
const p=e,m=e;if(e===p)if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.lifecycle_stage!==void 0){let j=a.lifecycle_stage;const f=e;if(typeof j!=
"string")return oe.errors=[{instancePath:i+"/context/lifecycle_stage",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const y=e;
var n=f===e}else var n=!0;if(n){if(a.activation_score!==void 0){let j=a.activation_score;const f=e;if(!(typeof j=="number"&&isFinite(j)))return oe.
errors=[{instancePath:i+"/context/activation_score",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const y=e;var n=f===
e}else var n=!0;if(n){if(a.risk_level!==void 0){let j=a.risk_level;const f=e;if(typeof j!="string")return oe.errors=[{instancePath:i+"/conte\
xt/risk_level",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const y=e;var n=f===e}else var n=!0;if(n)if(a.matched_playbooks!==
void 0){let j=a.matched_playbooks;const f=e;if(!(typeof j=="number"&&isFinite(j)))return oe.errors=[{instancePath:i+"/context/matched_playbo\
oks",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const y=e;var n=f===e}else var n=!0}}}else return oe.errors=[{instancePath:i+
"/context",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=p===e}else var s=!0;if(s)if(r.rules!==void 0){let a=r.rules;
const p=e;re(a,{instancePath:i+"/rules",parentData:r,parentDataProperty:"rules",rootData:h})||(l=l===null?re.errors:l.concat(re.errors),e=l.
length);var s=p===e}else var s=!0}}}else return oe.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return oe.errors=l,e===0}M.v34=q;const mr={type:"object",properties:{range:{type:"string"},kpis:{type:"object",properties:{total_users:{type:"\
number"},total_interventions:{type:"number"},positive_outcome_rate:{type:"number"},churn_rate:{type:"number"},retention_rate:{type:"number"}},
required:["total_users","total_interventions","positive_outcome_rate","churn_rate","retention_rate"]},roi:{type:"object",properties:{recovered_users:{
type:"number"},intervention_success_rate:{type:"number"},avg_time_to_outcome_days:{type:"number"},outcomes_by_lifecycle_area:{type:"array",items:{
type:"object",required:["lifecycle_area","positive","negative","neutral","total"],properties:{lifecycle_area:{$ref:"component:LifecycleArea"},
positive:{type:"integer",minimum:0},negative:{type:"integer",minimum:0},neutral:{type:"integer",minimum:0},total:{type:"integer",minimum:0}}}}},
required:["recovered_users","intervention_success_rate","avg_time_to_outcome_days","outcomes_by_lifecycle_area"]},lifecycle_distribution:{type:"\
array",items:{type:"object",required:["stage","count","percent"],properties:{stage:{$ref:"component:LifecycleStage"},count:{type:"integer",minimum:0},
percent:{type:"number",minimum:0,maximum:100}}}},risk_distribution:{type:"array",items:{type:"object",required:["risk_level","count","percen\
t"],properties:{risk_level:{$ref:"component:RiskLevel"},count:{type:"integer",minimum:0},percent:{type:"number",minimum:0,maximum:100}}}},intervention_stats:{
type:"array",items:{type:"object",required:["status","count"],properties:{status:{type:"string"},count:{type:"integer",minimum:0}}}},outcome_stats:{
type:"array",items:{type:"object",required:["outcome","count"],properties:{outcome:{type:"string",enum:["positive","negative","neutral"]},count:{
type:"integer",minimum:0}}}},top_playbooks:{type:"array",items:{type:"object",required:["playbook_id","name","interventions","positive","suc\
cess_rate"],properties:{playbook_id:{type:"string"},name:{type:"string"},interventions:{type:"integer",minimum:0},positive:{type:"integer",minimum:0},
success_rate:{type:["number","null"],minimum:0,maximum:1}}}},lifecycle_area_breakdown:{type:"array",items:{type:"object",required:["lifecycl\
e_area","playbooks","active_playbooks","interventions","positive_rate"],properties:{lifecycle_area:{$ref:"component:LifecycleArea"},playbooks:{
type:"integer",minimum:0},active_playbooks:{type:"integer",minimum:0},interventions:{type:"integer",minimum:0},positive_rate:{type:"number",
minimum:0,maximum:1}}}}},required:["range","kpis","roi","lifecycle_distribution","risk_distribution","intervention_stats","outcome_stats","t\
op_playbooks","lifecycle_area_breakdown"]},jr={type:"string",enum:["onboarding","churn_prevention","retention","upsell","win_back"]};function ze(r,{
instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;if(typeof r!="string")return ze.errors=[{instancePath:i,
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const F=e,s=jr.enum;return r==="onboarding"||r==="churn_prevention"||r===
"retention"||r==="upsell"||r==="win_back"?(ze.errors=l,e===0):(ze.errors=[{instancePath:i,keyword:"enum",params:{allowedValues:jr.enum},message:"\
must be equal to one of the allowed values"}],!1)}function q(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,
e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let se;if(r.range===void 0&&(se="range")||r.kpis===void 0&&(se="kpis")||
r.roi===void 0&&(se="roi")||r.lifecycle_distribution===void 0&&(se="lifecycle_distribution")||r.risk_distribution===void 0&&(se="risk_distri\
bution")||r.intervention_stats===void 0&&(se="intervention_stats")||r.outcome_stats===void 0&&(se="outcome_stats")||r.top_playbooks===void 0&&
(se="top_playbooks")||r.lifecycle_area_breakdown===void 0&&(se="lifecycle_area_breakdown"))return q.errors=[{instancePath:i,keyword:"require\
d",params:{missingProperty:se},message:"must have required property '"+se+"'"}],!1;if(r.range!==void 0){let z=r.range;const E=e;if(typeof z!=
"string")return q.errors=[{instancePath:i+"/range",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const S=e;var s=E===e}else
var s=!0;if(s){if(r.kpis!==void 0){let z=r.kpis;const E=e,S=e;if(e===E)if(z&&typeof z=="object"&&!Array.isArray(z)){let W;if(z.total_users===
void 0&&(W="total_users")||z.total_interventions===void 0&&(W="total_interventions")||z.positive_outcome_rate===void 0&&(W="positive_outcome\
_rate")||z.churn_rate===void 0&&(W="churn_rate")||z.retention_rate===void 0&&(W="retention_rate"))return q.errors=[{instancePath:i+"/kpis",keyword:"\
required",params:{missingProperty:W},message:"must have required property '"+W+"'"}],!1;if(z.total_users!==void 0){let k=z.total_users;const c=e;
if(!(typeof k=="number"&&isFinite(k)))return q.errors=[{instancePath:i+"/kpis/total_users",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;const H=e;var o=c===e}else var o=!0;if(o){if(z.total_interventions!==void 0){let k=z.total_interventions;const c=e;if(!(typeof k==
"number"&&isFinite(k)))return q.errors=[{instancePath:i+"/kpis/total_interventions",keyword:"type",params:{type:"number"},message:"must be n\
umber"}],!1;const H=e;var o=c===e}else var o=!0;if(o){if(z.positive_outcome_rate!==void 0){let k=z.positive_outcome_rate;const c=e;if(!(typeof k==
"number"&&isFinite(k)))return q.errors=[{instancePath:i+"/kpis/positive_outcome_rate",keyword:"type",params:{type:"number"},message:"must be\
 number"}],!1;const H=e;var o=c===e}else var o=!0;if(o){if(z.churn_rate!==void 0){let k=z.churn_rate;const c=e;if(!(typeof k=="number"&&isFinite(
k)))return q.errors=[{instancePath:i+"/kpis/churn_rate",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const H=e;var o=c===
e}else var o=!0;if(o)if(z.retention_rate!==void 0){let k=z.retention_rate;const c=e;if(!(typeof k=="number"&&isFinite(k)))return q.errors=[{
instancePath:i+"/kpis/retention_rate",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const H=e;var o=c===e}else var o=!0}}}}else
return q.errors=[{instancePath:i+"/kpis",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=E===e}else var s=!0;if(s){
if(r.roi!==void 0){let z=r.roi;const E=e,S=e;if(e===E)if(z&&typeof z=="object"&&!Array.isArray(z)){let W;if(z.recovered_users===void 0&&(W="\
recovered_users")||z.intervention_success_rate===void 0&&(W="intervention_success_rate")||z.avg_time_to_outcome_days===void 0&&(W="avg_time_\
to_outcome_days")||z.outcomes_by_lifecycle_area===void 0&&(W="outcomes_by_lifecycle_area"))return q.errors=[{instancePath:i+"/roi",keyword:"\
required",params:{missingProperty:W},message:"must have required property '"+W+"'"}],!1;if(z.recovered_users!==void 0){let k=z.recovered_users;
const c=e;if(!(typeof k=="number"&&isFinite(k)))return q.errors=[{instancePath:i+"/roi/recovered_users",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;const H=e;var n=c===e}else var n=!0;if(n){if(z.intervention_success_rate!==void 0){let k=z.intervention_success_rate;
const c=e;if(!(typeof k=="number"&&isFinite(k)))return q.errors=[{instancePath:i+"/roi/intervention_success_rate",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;const H=e;var n=c===e}else var n=!0;if(n){if(z.avg_time_to_outcome_days!==void 0){let k=z.avg_time_to_outcome_days;
const c=e;if(!(typeof k=="number"&&isFinite(k)))return q.errors=[{instancePath:i+"/roi/avg_time_to_outcome_days",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;const H=e;var n=c===e}else var n=!0;if(n)if(z.outcomes_by_lifecycle_area!==void 0){let k=z.outcomes_by_lifecycle_area;
const c=e,H=e;if(e===c)if(Array.isArray(k)){var t=!0;const Fe=k.length;for(let $=0;$<Fe;$++){let d=k[$];const D=e,pe=e;if(e===D)if(d&&typeof d==
"object"&&!Array.isArray(d)){let Ce;if(d.lifecycle_area===void 0&&(Ce="lifecycle_area")||d.positive===void 0&&(Ce="positive")||d.negative===
void 0&&(Ce="negative")||d.neutral===void 0&&(Ce="neutral")||d.total===void 0&&(Ce="total"))return q.errors=[{instancePath:i+"/roi/outcomes_\
by_lifecycle_area/"+$,keyword:"required",params:{missingProperty:Ce},message:"must have required property '"+Ce+"'"}],!1;if(d.lifecycle_area!==
void 0){let K=d.lifecycle_area;const fe=e;ze(K,{instancePath:i+"/roi/outcomes_by_lifecycle_area/"+$+"/lifecycle_area",parentData:d,parentDataProperty:"\
lifecycle_area",rootData:h})||(l=l===null?ze.errors:l.concat(ze.errors),e=l.length);var a=fe===e}else var a=!0;if(a){if(d.positive!==void 0){
let K=d.positive;const fe=e;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K)&&isFinite(K)))return q.errors=[{instancePath:i+"/roi/outcomes_by_life\
cycle_area/"+$+"/positive",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const vr=e;if(e===fe&&typeof K=="number"&&isFinite(
K)&&(K<0||isNaN(K)))return q.errors=[{instancePath:i+"/roi/outcomes_by_lifecycle_area/"+$+"/positive",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var a=fe===e}else var a=!0;if(a){if(d.negative!==void 0){let K=d.negative;const fe=e;if(!(typeof K==
"number"&&!(K%1)&&!isNaN(K)&&isFinite(K)))return q.errors=[{instancePath:i+"/roi/outcomes_by_lifecycle_area/"+$+"/negative",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;const vr=e;if(e===fe&&typeof K=="number"&&isFinite(K)&&(K<0||isNaN(K)))return q.errors=[{instancePath:i+
"/roi/outcomes_by_lifecycle_area/"+$+"/negative",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=fe===e}else
var a=!0;if(a){if(d.neutral!==void 0){let K=d.neutral;const fe=e;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K)&&isFinite(K)))return q.errors=[{
instancePath:i+"/roi/outcomes_by_lifecycle_area/"+$+"/neutral",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const vr=e;
if(e===fe&&typeof K=="number"&&isFinite(K)&&(K<0||isNaN(K)))return q.errors=[{instancePath:i+"/roi/outcomes_by_lifecycle_area/"+$+"/neutral",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=fe===e}else var a=!0;if(a)if(d.total!==void 0){let K=d.
total;const fe=e;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K)&&isFinite(K)))return q.errors=[{instancePath:i+"/roi/outcomes_by_lifecycle_area/"+
$+"/total",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const vr=e;if(e===fe&&typeof K=="number"&&isFinite(K)&&(K<0||
isNaN(K)))return q.errors=[{instancePath:i+"/roi/outcomes_by_lifecycle_area/"+$+"/total",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var a=fe===e}else var a=!0}}}}else return q.errors=[{instancePath:i+"/roi/outcomes_by_lifecycle_area/"+$,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var t=D===e;if(!t)break}}else return q.errors=[{instancePath:i+"/roi/outcomes_by_\
lifecycle_area",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=c===e}else var n=!0}}}else return q.errors=[{instancePath:i+
"/roi",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=E===e}else var s=!0;if(s){if(r.lifecycle_distribution!==void 0){
let z=r.lifecycle_distribution;const E=e,S=e;if(e===E)if(Array.isArray(z)){var p=!0;const W=z.length;for(let k=0;k<W;k++){let c=z[k];const H=e,
me=e;if(e===H)if(c&&typeof c=="object"&&!Array.isArray(c)){let $;if(c.stage===void 0&&($="stage")||c.count===void 0&&($="count")||c.percent===
void 0&&($="percent"))return q.errors=[{instancePath:i+"/lifecycle_distribution/"+k,keyword:"required",params:{missingProperty:$},message:"m\
ust have required property '"+$+"'"}],!1;if(c.stage!==void 0){let d=c.stage;const D=e;ce(d,{instancePath:i+"/lifecycle_distribution/"+k+"/st\
age",parentData:c,parentDataProperty:"stage",rootData:h})||(l=l===null?ce.errors:l.concat(ce.errors),e=l.length);var m=D===e}else var m=!0;if(m){
if(c.count!==void 0){let d=c.count;const D=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return q.errors=[{instancePath:i+"/lif\
ecycle_distribution/"+k+"/count",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const pe=e;if(e===D&&typeof d=="numbe\
r"&&isFinite(d)&&(d<0||isNaN(d)))return q.errors=[{instancePath:i+"/lifecycle_distribution/"+k+"/count",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var m=D===e}else var m=!0;if(m)if(c.percent!==void 0){let d=c.percent;const D=e,pe=e;if(e===D)if(typeof d==
"number"&&isFinite(d)){if(d>100||isNaN(d))return q.errors=[{instancePath:i+"/lifecycle_distribution/"+k+"/percent",keyword:"maximum",params:{
comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(d<0||isNaN(d))return q.errors=[{instancePath:i+"/lifecycle_distribution/"+k+"/pe\
rcent",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return q.errors=[{instancePath:i+"/lifecycle_dist\
ribution/"+k+"/percent",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var m=D===e}else var m=!0}}else return q.errors=
[{instancePath:i+"/lifecycle_distribution/"+k,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=H===e;if(!p)break}}else
return q.errors=[{instancePath:i+"/lifecycle_distribution",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=E===e}else
var s=!0;if(s){if(r.risk_distribution!==void 0){let z=r.risk_distribution;const E=e,S=e;if(e===E)if(Array.isArray(z)){var b=!0;const W=z.length;
for(let k=0;k<W;k++){let c=z[k];const H=e,me=e;if(e===H)if(c&&typeof c=="object"&&!Array.isArray(c)){let $;if(c.risk_level===void 0&&($="ris\
k_level")||c.count===void 0&&($="count")||c.percent===void 0&&($="percent"))return q.errors=[{instancePath:i+"/risk_distribution/"+k,keyword:"\
required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;if(c.risk_level!==void 0){let d=c.risk_level;const D=e;
ve(d,{instancePath:i+"/risk_distribution/"+k+"/risk_level",parentData:c,parentDataProperty:"risk_level",rootData:h})||(l=l===null?ve.errors:
l.concat(ve.errors),e=l.length);var j=D===e}else var j=!0;if(j){if(c.count!==void 0){let d=c.count;const D=e;if(!(typeof d=="number"&&!(d%1)&&
!isNaN(d)&&isFinite(d)))return q.errors=[{instancePath:i+"/risk_distribution/"+k+"/count",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;const pe=e;if(e===D&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return q.errors=[{instancePath:i+"/risk_distributi\
on/"+k+"/count",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var j=D===e}else var j=!0;if(j)if(c.percent!==
void 0){let d=c.percent;const D=e,pe=e;if(e===D)if(typeof d=="number"&&isFinite(d)){if(d>100||isNaN(d))return q.errors=[{instancePath:i+"/ri\
sk_distribution/"+k+"/percent",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(d<0||isNaN(d))return q.
errors=[{instancePath:i+"/risk_distribution/"+k+"/percent",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return q.errors=[{instancePath:i+"/risk_distribution/"+k+"/percent",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var j=D===
e}else var j=!0}}else return q.errors=[{instancePath:i+"/risk_distribution/"+k,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var b=H===e;if(!b)break}}else return q.errors=[{instancePath:i+"/risk_distribution",keyword:"type",params:{type:"array"},message:"must be\
 array"}],!1;var s=E===e}else var s=!0;if(s){if(r.intervention_stats!==void 0){let z=r.intervention_stats;const E=e,S=e;if(e===E)if(Array.isArray(
z)){var f=!0;const W=z.length;for(let k=0;k<W;k++){let c=z[k];const H=e,me=e;if(e===H)if(c&&typeof c=="object"&&!Array.isArray(c)){let $;if(c.
status===void 0&&($="status")||c.count===void 0&&($="count"))return q.errors=[{instancePath:i+"/intervention_stats/"+k,keyword:"required",params:{
missingProperty:$},message:"must have required property '"+$+"'"}],!1;if(c.status!==void 0){let d=c.status;const D=e;if(typeof d!="string")return q.
errors=[{instancePath:i+"/intervention_stats/"+k+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const pe=e;var y=D===
e}else var y=!0;if(y)if(c.count!==void 0){let d=c.count;const D=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return q.errors=[
{instancePath:i+"/intervention_stats/"+k+"/count",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const pe=e;if(e===D&&
typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return q.errors=[{instancePath:i+"/intervention_stats/"+k+"/count",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var y=D===e}else var y=!0}else return q.errors=[{instancePath:i+"/intervention_stats/"+
k,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var f=H===e;if(!f)break}}else return q.errors=[{instancePath:i+"/inter\
vention_stats",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=E===e}else var s=!0;if(s){if(r.outcome_stats!==void 0){
let z=r.outcome_stats;const E=e,S=e;if(e===E)if(Array.isArray(z)){var L=!0;const W=z.length;for(let k=0;k<W;k++){let c=z[k];const H=e,me=e;if(e===
H)if(c&&typeof c=="object"&&!Array.isArray(c)){let $;if(c.outcome===void 0&&($="outcome")||c.count===void 0&&($="count"))return q.errors=[{instancePath:i+
"/outcome_stats/"+k,keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;if(c.outcome!==void 0){
let d=c.outcome;const D=e;if(typeof d!="string")return q.errors=[{instancePath:i+"/outcome_stats/"+k+"/outcome",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const pe=e,Fr=mr.properties.outcome_stats.items.properties.outcome.enum;if(!(d==="positive"||d==="neg\
ative"||d==="neutral"))return q.errors=[{instancePath:i+"/outcome_stats/"+k+"/outcome",keyword:"enum",params:{allowedValues:mr.properties.outcome_stats.
items.properties.outcome.enum},message:"must be equal to one of the allowed values"}],!1;var Z=D===e}else var Z=!0;if(Z)if(c.count!==void 0){
let d=c.count;const D=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return q.errors=[{instancePath:i+"/outcome_stats/"+k+"/coun\
t",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const pe=e;if(e===D&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))
return q.errors=[{instancePath:i+"/outcome_stats/"+k+"/count",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var Z=D===e}else var Z=!0}else return q.errors=[{instancePath:i+"/outcome_stats/"+k,keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var L=H===e;if(!L)break}}else return q.errors=[{instancePath:i+"/outcome_stats",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var s=E===e}else var s=!0;if(s){if(r.top_playbooks!==void 0){let z=r.top_playbooks;const E=e,S=e;if(e===E)if(Array.isArray(
z)){var T=!0;const W=z.length;for(let k=0;k<W;k++){let c=z[k];const H=e,me=e;if(e===H)if(c&&typeof c=="object"&&!Array.isArray(c)){let $;if(c.
playbook_id===void 0&&($="playbook_id")||c.name===void 0&&($="name")||c.interventions===void 0&&($="interventions")||c.positive===void 0&&($=
"positive")||c.success_rate===void 0&&($="success_rate"))return q.errors=[{instancePath:i+"/top_playbooks/"+k,keyword:"required",params:{missingProperty:$},
message:"must have required property '"+$+"'"}],!1;if(c.playbook_id!==void 0){let d=c.playbook_id;const D=e;if(typeof d!="string")return q.errors=
[{instancePath:i+"/top_playbooks/"+k+"/playbook_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const pe=e;var u=D===
e}else var u=!0;if(u){if(c.name!==void 0){let d=c.name;const D=e;if(typeof d!="string")return q.errors=[{instancePath:i+"/top_playbooks/"+k+
"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const pe=e;var u=D===e}else var u=!0;if(u){if(c.interventions!==
void 0){let d=c.interventions;const D=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return q.errors=[{instancePath:i+"/top_play\
books/"+k+"/interventions",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const pe=e;if(e===D&&typeof d=="number"&&isFinite(
d)&&(d<0||isNaN(d)))return q.errors=[{instancePath:i+"/top_playbooks/"+k+"/interventions",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var u=D===e}else var u=!0;if(u){if(c.positive!==void 0){let d=c.positive;const D=e;if(!(typeof d=="number"&&!(d%
1)&&!isNaN(d)&&isFinite(d)))return q.errors=[{instancePath:i+"/top_playbooks/"+k+"/positive",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;const pe=e;if(e===D&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return q.errors=[{instancePath:i+"/top_playbooks\
/"+k+"/positive",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=D===e}else var u=!0;if(u)if(c.success_rate!==
void 0){let d=c.success_rate;const D=e;if(!(typeof d=="number"&&isFinite(d))&&d!==null)return q.errors=[{instancePath:i+"/top_playbooks/"+k+
"/success_rate",keyword:"type",params:{type:mr.properties.top_playbooks.items.properties.success_rate.type},message:"must be number,null"}],
!1;const pe=e;if(e===D&&typeof d=="number"&&isFinite(d)){if(d>1||isNaN(d))return q.errors=[{instancePath:i+"/top_playbooks/"+k+"/success_rat\
e",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(d<0||isNaN(d))return q.errors=[{instancePath:i+"/top_pl\
aybooks/"+k+"/success_rate",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var u=D===e}else var u=!0}}}}else
return q.errors=[{instancePath:i+"/top_playbooks/"+k,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var T=H===e;if(!T)break}}else
return q.errors=[{instancePath:i+"/top_playbooks",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=E===e}else var s=!0;
if(s)if(r.lifecycle_area_breakdown!==void 0){let z=r.lifecycle_area_breakdown;const E=e,S=e;if(e===E)if(Array.isArray(z)){var _=!0;const W=z.
length;for(let k=0;k<W;k++){let c=z[k];const H=e,me=e;if(e===H)if(c&&typeof c=="object"&&!Array.isArray(c)){let $;if(c.lifecycle_area===void 0&&
($="lifecycle_area")||c.playbooks===void 0&&($="playbooks")||c.active_playbooks===void 0&&($="active_playbooks")||c.interventions===void 0&&
($="interventions")||c.positive_rate===void 0&&($="positive_rate"))return q.errors=[{instancePath:i+"/lifecycle_area_breakdown/"+k,keyword:"\
required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;if(c.lifecycle_area!==void 0){let d=c.lifecycle_area;
const D=e;ze(d,{instancePath:i+"/lifecycle_area_breakdown/"+k+"/lifecycle_area",parentData:c,parentDataProperty:"lifecycle_area",rootData:h})||
(l=l===null?ze.errors:l.concat(ze.errors),e=l.length);var V=D===e}else var V=!0;if(V){if(c.playbooks!==void 0){let d=c.playbooks;const D=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return q.errors=[{instancePath:i+"/lifecycle_area_breakdown/"+k+"/playbooks",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;const pe=e;if(e===D&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return q.errors=[{instancePath:i+
"/lifecycle_area_breakdown/"+k+"/playbooks",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var V=D===e}else var V=!0;
if(V){if(c.active_playbooks!==void 0){let d=c.active_playbooks;const D=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return q.errors=
[{instancePath:i+"/lifecycle_area_breakdown/"+k+"/active_playbooks",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const pe=e;
if(e===D&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return q.errors=[{instancePath:i+"/lifecycle_area_breakdown/"+k+"/active_playbook\
s",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var V=D===e}else var V=!0;if(V){if(c.interventions!==void 0){
let d=c.interventions;const D=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return q.errors=[{instancePath:i+"/lifecycle_area_b\
reakdown/"+k+"/interventions",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const pe=e;if(e===D&&typeof d=="number"&&
isFinite(d)&&(d<0||isNaN(d)))return q.errors=[{instancePath:i+"/lifecycle_area_breakdown/"+k+"/interventions",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var V=D===e}else var V=!0;if(V)if(c.positive_rate!==void 0){let d=c.positive_rate;const D=e,pe=e;if(e===
D)if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(d))return q.errors=[{instancePath:i+"/lifecycle_area_breakdown/"+k+"/positive_rate",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(d<0||isNaN(d))return q.errors=[{instancePath:i+"/lifecycle_area_bre\
akdown/"+k+"/positive_rate",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return q.errors=[{instancePath:i+
"/lifecycle_area_breakdown/"+k+"/positive_rate",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var V=D===e}else var V=!0}}}}else
return q.errors=[{instancePath:i+"/lifecycle_area_breakdown/"+k,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _=H===
e;if(!_)break}}else return q.errors=[{instancePath:i+"/lifecycle_area_breakdown",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var s=E===e}else var s=!0}}}}}}}}else return q.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return q.errors=l,e===0}M.v35=Qe;function Qe(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.accepted===void 0&&(o="accepted")||r.users_upserted===void 0&&(o="users_ups\
erted"))return Qe.errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.
accepted!==void 0){let n=r.accepted;const t=e;if(!(typeof n=="number"&&isFinite(n)))return Qe.errors=[{instancePath:i+"/accepted",keyword:"t\
ype",params:{type:"number"},message:"must be number"}],!1;const a=e;var s=t===e}else var s=!0;if(s)if(r.users_upserted!==void 0){let n=r.users_upserted;
const t=e;if(!(typeof n=="number"&&isFinite(n)))return Qe.errors=[{instancePath:i+"/users_upserted",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;const a=e;var s=t===e}else var s=!0}else return Qe.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Qe.errors=l,e===0}M.v36=ir;function ir(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){
let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.url===void 0&&(o="url"))return ir.errors=[{instancePath:i,
keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.url!==void 0){let n=r.url;const t=e;if(typeof n!=
"string")return ir.errors=[{instancePath:i+"/url",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else
var s=!0}else return ir.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ir.errors=l,e===0}
M.v37=nr;const wr={type:"object",required:["id","url","description","subscribed_events","active","created_at","updated_at"],properties:{id:{
type:"string"},url:{type:"string"},description:{type:["string","null"]},subscribed_events:{type:["array","null"],items:{type:"string"}},active:{
type:"boolean"},created_at:{type:"string",format:"date-time"},updated_at:{type:"string",format:"date-time"}}};function le(r,{instancePath:i="",
parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.
id===void 0&&(n="id")||r.url===void 0&&(n="url")||r.description===void 0&&(n="description")||r.subscribed_events===void 0&&(n="subscribed_ev\
ents")||r.active===void 0&&(n="active")||r.created_at===void 0&&(n="created_at")||r.updated_at===void 0&&(n="updated_at"))return le.errors=[
{instancePath:i,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.id!==void 0){let t=r.id;
const a=e;if(typeof t!="string")return le.errors=[{instancePath:i+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
const p=e;var s=a===e}else var s=!0;if(s){if(r.url!==void 0){let t=r.url;const a=e;if(typeof t!="string")return le.errors=[{instancePath:i+"\
/url",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var s=a===e}else var s=!0;if(s){if(r.description!==void 0){
let t=r.description;const a=e;if(typeof t!="string"&&t!==null)return le.errors=[{instancePath:i+"/description",keyword:"type",params:{type:wr.
properties.description.type},message:"must be string,null"}],!1;const p=e;var s=a===e}else var s=!0;if(s){if(r.subscribed_events!==void 0){let t=r.
subscribed_events;const a=e;if(!Array.isArray(t)&&t!==null)return le.errors=[{instancePath:i+"/subscribed_events",keyword:"type",params:{type:wr.
properties.subscribed_events.type},message:"must be array,null"}],!1;const p=e;if(e===a&&Array.isArray(t)){var o=!0;const b=t.length;for(let j=0;j<
b;j++){let f=t[j];const y=e;if(typeof f!="string")return le.errors=[{instancePath:i+"/subscribed_events/"+j,keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;const L=e;var o=y===e;if(!o)break}}var s=a===e}else var s=!0;if(s){if(r.active!==void 0){let t=r.active;
const a=e;if(typeof t!="boolean")return le.errors=[{instancePath:i+"/active",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;const p=e;var s=a===e}else var s=!0;if(s){if(r.created_at!==void 0){let t=r.created_at;const a=e,p=e;if(e===a&&(typeof t=="number"&&isFinite(
t),e===a))if(typeof t=="string"){if(!J.validate(t))return le.errors=[{instancePath:i+"/created_at",keyword:"format",params:{format:"date-tim\
e"},message:'must match format "date-time"'}],!1}else return le.errors=[{instancePath:i+"/created_at",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=a===e}else var s=!0;if(s)if(r.updated_at!==void 0){let t=r.updated_at;const a=e,p=e;if(e===a&&(typeof t==
"number"&&isFinite(t),e===a))if(typeof t=="string"){if(!J.validate(t))return le.errors=[{instancePath:i+"/updated_at",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'}],!1}else return le.errors=[{instancePath:i+"/updated_at",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0}}}}}}else return le.errors=[{instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return le.errors=l,e===0}function nr(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){
let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.endpoints===void 0&&(n="endpoints"))return nr.errors=
[{instancePath:i,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.endpoints!==void 0){let t=r.
endpoints;const a=e,p=e;if(e===a)if(Array.isArray(t)){var s=!0;const m=t.length;for(let b=0;b<m;b++){let j=t[b];const f=e;le(j,{instancePath:i+
"/endpoints/"+b,parentData:t,parentDataProperty:b,rootData:h})||(l=l===null?le.errors:l.concat(le.errors),e=l.length);var s=f===e;if(!s)break}}else
return nr.errors=[{instancePath:i+"/endpoints",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var o=a===e}else var o=!0}else
return nr.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return nr.errors=l,e===0}M.v38=dr;const Ar={
type:"object",required:["id","url","secret","description","subscribed_events","active","created_at"],properties:{id:{type:"string"},url:{type:"\
string"},secret:{type:"string",format:"password"},description:{type:["string","null"]},subscribed_events:{type:["array","null"],items:{type:"\
string"}},active:{type:"boolean"},created_at:{type:"string",format:"date-time"}}};function be(r,{instancePath:i="",parentData:x,parentDataProperty:P,
rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id")||r.url===void 0&&
(n="url")||r.secret===void 0&&(n="secret")||r.description===void 0&&(n="description")||r.subscribed_events===void 0&&(n="subscribed_events")||
r.active===void 0&&(n="active")||r.created_at===void 0&&(n="created_at"))return be.errors=[{instancePath:i,keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.id!==void 0){let t=r.id;const a=e;if(typeof t!="string")return be.errors=[{instancePath:i+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var s=a===e}else var s=!0;if(s){if(r.url!==void 0){let t=r.
url;const a=e;if(typeof t!="string")return be.errors=[{instancePath:i+"/url",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const p=e;var s=a===e}else var s=!0;if(s){if(r.secret!==void 0){let t=r.secret;const a=e,p=e;if(e===a&&(typeof t=="number"&&isFinite(t),e===
a&&typeof t!="string"))return be.errors=[{instancePath:i+"/secret",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===
e}else var s=!0;if(s){if(r.description!==void 0){let t=r.description;const a=e;if(typeof t!="string"&&t!==null)return be.errors=[{instancePath:i+
"/description",keyword:"type",params:{type:Ar.properties.description.type},message:"must be string,null"}],!1;const p=e;var s=a===e}else var s=!0;
if(s){if(r.subscribed_events!==void 0){let t=r.subscribed_events;const a=e;if(!Array.isArray(t)&&t!==null)return be.errors=[{instancePath:i+
"/subscribed_events",keyword:"type",params:{type:Ar.properties.subscribed_events.type},message:"must be array,null"}],!1;const p=e;if(e===a&&
Array.isArray(t)){var o=!0;const b=t.length;for(let j=0;j<b;j++){let f=t[j];const y=e;if(typeof f!="string")return be.errors=[{instancePath:i+
"/subscribed_events/"+j,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const L=e;var o=y===e;if(!o)break}}var s=a===e}else
var s=!0;if(s){if(r.active!==void 0){let t=r.active;const a=e;if(typeof t!="boolean")return be.errors=[{instancePath:i+"/active",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"}],!1;const p=e;var s=a===e}else var s=!0;if(s)if(r.created_at!==void 0){let t=r.created_at;
const a=e,p=e;if(e===a&&(typeof t=="number"&&isFinite(t),e===a))if(typeof t=="string"){if(!J.validate(t))return be.errors=[{instancePath:i+"\
/created_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return be.errors=[{instancePath:i+
"/created_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0}}}}}}else return be.errors=[{instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return be.errors=l,e===0}function dr(r,{instancePath:i="",parentData:x,parentDataProperty:P,
rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.endpoint===void 0&&(o="endpoint"))
return dr.errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.endpoint!==
void 0){let n=r.endpoint;const t=e;be(n,{instancePath:i+"/endpoint",parentData:r,parentDataProperty:"endpoint",rootData:h})||(l=l===null?be.
errors:l.concat(be.errors),e=l.length);var s=t===e}else var s=!0}else return dr.errors=[{instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return dr.errors=l,e===0}M.v39=cr;function $e(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){
let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.error===void 0&&(o="error")||r.upgrade_to===void 0&&
(o="upgrade_to"))return $e.errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"\
'"}],!1;if(r.error!==void 0){let n=r.error;const t=e;if(typeof n!="string")return $e.errors=[{instancePath:i+"/error",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const a=e;var s=t===e}else var s=!0;if(s)if(r.upgrade_to!==void 0){let n=r.upgrade_to;const t=e;
if(typeof n!="string")return $e.errors=[{instancePath:i+"/upgrade_to",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const a=e;
var s=t===e}else var s=!0}else return $e.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $e.
errors=l,e===0}function cr(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,e=0;const F=e;let s=!1;const o=e;
$e(r,{instancePath:i,parentData:x,parentDataProperty:P,rootData:h})||(l=l===null?$e.errors:l.concat($e.errors),e=l.length);var n=o===e;if(s=
s||n,!s){const t=e;X(r,{instancePath:i,parentData:x,parentDataProperty:P,rootData:h})||(l=l===null?X.errors:l.concat(X.errors),e=l.length);var n=t===
e;s=s||n}if(s)e=F,l!==null&&(F?l.length=F:l=null);else{const t={instancePath:i,keyword:"anyOf",params:{},message:"must match a schema in any\
Of"};return l===null?l=[t]:l.push(t),e++,cr.errors=l,!1}return cr.errors=l,e===0}M.v40=ur;function ur(r,{instancePath:i="",parentData:x,parentDataProperty:P,
rootData:h=r}={}){let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.endpoint===void 0&&(o="endpoint"))
return ur.errors=[{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.endpoint!==
void 0){let n=r.endpoint;const t=e;le(n,{instancePath:i+"/endpoint",parentData:r,parentDataProperty:"endpoint",rootData:h})||(l=l===null?le.
errors:l.concat(le.errors),e=l.length);var s=t===e}else var s=!0}else return ur.errors=[{instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return ur.errors=l,e===0}M.v41=ar;function ar(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){
let l=null,e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.deleted===void 0&&(o="deleted"))return ar.errors=[
{instancePath:i,keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.deleted!==void 0){let n=r.
deleted;const t=e;if(typeof n!="boolean")return ar.errors=[{instancePath:i+"/deleted",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"}],!1;const a=e;var s=t===e}else var s=!0}else return ar.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return ar.errors=l,e===0}M.v42=Pe;function Pe(r,{instancePath:i="",parentData:x,parentDataProperty:P,rootData:h=r}={}){let l=null,
e=0;const F=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.test===void 0&&(n="test"))return Pe.errors=[{instancePath:i,keyword:"\
required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.test!==void 0){let t=r.test;const a=e,p=e;if(e===
a)if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.success===void 0&&(m="success"))return Pe.errors=[{instancePath:i+"/test",keyword:"\
required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(t.success!==void 0){let b=t.success;const j=e;if(typeof b!=
"boolean")return Pe.errors=[{instancePath:i+"/test/success",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const f=e;
var s=j===e}else var s=!0;if(s){if(t.status!==void 0){let b=t.status;const j=e;if(!(typeof b=="number"&&isFinite(b)))return Pe.errors=[{instancePath:i+
"/test/status",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const f=e;var s=j===e}else var s=!0;if(s){if(t.status_text!==
void 0){let b=t.status_text;const j=e;if(typeof b!="string")return Pe.errors=[{instancePath:i+"/test/status_text",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const f=e;var s=j===e}else var s=!0;if(s)if(t.error!==void 0){let b=t.error;const j=e;if(typeof b!="s\
tring")return Pe.errors=[{instancePath:i+"/test/error",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const f=e;var s=j===
e}else var s=!0}}}else return Pe.errors=[{instancePath:i+"/test",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=a===
e}else var o=!0}else return Pe.errors=[{instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=
l,e===0}return M})(),headers=(()=>{const M={};M.v1=Ne;function Ne(A,{instancePath:O="",parentData:De,parentDataProperty:de,rootData:J=A}={}){
let Q=null,w=0;const Ge=w;if(w===0)if(A&&typeof A=="object"&&!Array.isArray(A))if(A["x-request-id"]!==void 0){let v=A["x-request-id"];const g=w;
if(typeof v!="string"){let ne=typeof v,R;if(R===void 0)if(ne=="number"||ne=="boolean")R=""+v;else if(v===null)R="";else return Ne.errors=[{instancePath:O+
"/x-request-id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;R!==void 0&&(v=R,A!==void 0&&(A["x-request-id"]=R))}const Y=w;
var I=g===w}else var I=!0;else return Ne.errors=[{instancePath:O,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ne.
errors=Q,w===0}M.v2=te;function te(A,{instancePath:O="",parentData:De,parentDataProperty:de,rootData:J=A}={}){let Q=null,w=0;const Ge=w;if(w===
0)if(A&&typeof A=="object"&&!Array.isArray(A)){if(A["x-request-id"]!==void 0){let v=A["x-request-id"];const g=w;if(typeof v!="string"){let ne=typeof v,
R;if(R===void 0)if(ne=="number"||ne=="boolean")R=""+v;else if(v===null)R="";else return te.errors=[{instancePath:O+"/x-request-id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;R!==void 0&&(v=R,A!==void 0&&(A["x-request-id"]=R))}const Y=w;var I=g===w}else var I=!0;
if(I){if(A["x-ratelimit-limit"]!==void 0){let v=A["x-ratelimit-limit"];const g=w;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){let R=typeof v,
N;if(N===void 0)if(R==="boolean"||v===null||R==="string"&&v&&v==+v&&!(v%1))N=+v;else return te.errors=[{instancePath:O+"/x-ratelimit-limit",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;N!==void 0&&(v=N,A!==void 0&&(A["x-ratelimit-limit"]=N))}const Y=w;var I=g===
w}else var I=!0;if(I){if(A["x-ratelimit-remaining"]!==void 0){let v=A["x-ratelimit-remaining"];const g=w;if(!(typeof v=="number"&&!(v%1)&&!isNaN(
v)&&isFinite(v))){let R=typeof v,N;if(N===void 0)if(R==="boolean"||v===null||R==="string"&&v&&v==+v&&!(v%1))N=+v;else return te.errors=[{instancePath:O+
"/x-ratelimit-remaining",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;N!==void 0&&(v=N,A!==void 0&&(A["x-ratelimit-\
remaining"]=N))}const Y=w;var I=g===w}else var I=!0;if(I)if(A["x-ratelimit-reset"]!==void 0){let v=A["x-ratelimit-reset"];const g=w;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){let R=typeof v,N;if(N===void 0)if(R==="boolean"||v===null||R==="string"&&v&&v==+v&&!(v%1))N=+v;else
return te.errors=[{instancePath:O+"/x-ratelimit-reset",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;N!==void 0&&(v=
N,A!==void 0&&(A["x-ratelimit-reset"]=N))}const Y=w;var I=g===w}else var I=!0}}}else return te.errors=[{instancePath:O,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return te.errors=Q,w===0}M.v3=X;function X(A,{instancePath:O="",parentData:De,parentDataProperty:de,
rootData:J=A}={}){let Q=null,w=0;const Ge=w;if(w===0)if(A&&typeof A=="object"&&!Array.isArray(A)){let v;if(A["retry-after"]===void 0&&(v="re\
try-after"))return X.errors=[{instancePath:O,keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;
if(A["retry-after"]!==void 0){let g=A["retry-after"];const Y=w;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){let R=typeof g,N;if(N===
void 0)if(R==="boolean"||g===null||R==="string"&&g&&g==+g&&!(g%1))N=+g;else return X.errors=[{instancePath:O+"/retry-after",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;N!==void 0&&(g=N,A!==void 0&&(A["retry-after"]=N))}const ne=w;if(w===Y&&typeof g=="number"&&isFinite(
g)&&(g<0||isNaN(g)))return X.errors=[{instancePath:O+"/retry-after",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var I=Y===w}else var I=!0;if(I){if(A["x-request-id"]!==void 0){let g=A["x-request-id"];const Y=w;if(typeof g!="string"){let N=typeof g,U;
if(U===void 0)if(N=="number"||N=="boolean")U=""+g;else if(g===null)U="";else return X.errors=[{instancePath:O+"/x-request-id",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;U!==void 0&&(g=U,A!==void 0&&(A["x-request-id"]=U))}const ne=w;var I=Y===w}else var I=!0;
if(I){if(A["x-ratelimit-limit"]!==void 0){let g=A["x-ratelimit-limit"];const Y=w;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){let N=typeof g,
U;if(U===void 0)if(N==="boolean"||g===null||N==="string"&&g&&g==+g&&!(g%1))U=+g;else return X.errors=[{instancePath:O+"/x-ratelimit-limit",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;U!==void 0&&(g=U,A!==void 0&&(A["x-ratelimit-limit"]=U))}const ne=w;var I=Y===w}else
var I=!0;if(I){if(A["x-ratelimit-remaining"]!==void 0){let g=A["x-ratelimit-remaining"];const Y=w;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&
isFinite(g))){let N=typeof g,U;if(U===void 0)if(N==="boolean"||g===null||N==="string"&&g&&g==+g&&!(g%1))U=+g;else return X.errors=[{instancePath:O+
"/x-ratelimit-remaining",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;U!==void 0&&(g=U,A!==void 0&&(A["x-ratelimit-\
remaining"]=U))}const ne=w;var I=Y===w}else var I=!0;if(I)if(A["x-ratelimit-reset"]!==void 0){let g=A["x-ratelimit-reset"];const Y=w;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){let N=typeof g,U;if(U===void 0)if(N==="boolean"||g===null||N==="string"&&g&&g==+g&&!(g%1))U=+g;else
return X.errors=[{instancePath:O+"/x-ratelimit-reset",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;U!==void 0&&(g=U,
A!==void 0&&(A["x-ratelimit-reset"]=U))}const ne=w;var I=Y===w}else var I=!0}}}}else return X.errors=[{instancePath:O,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return X.errors=Q,w===0}M.v4=je;function je(A,{instancePath:O="",parentData:De,parentDataProperty:de,
rootData:J=A}={}){let Q=null,w=0;const Ge=w;if(w===0)if(A&&typeof A=="object"&&!Array.isArray(A)){if(A["x-request-id"]!==void 0){let v=A["x-\
request-id"];const g=w;if(typeof v!="string"){let ne=typeof v,R;if(R===void 0)if(ne=="number"||ne=="boolean")R=""+v;else if(v===null)R="";else
return je.errors=[{instancePath:O+"/x-request-id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;R!==void 0&&(v=R,A!==void 0&&
(A["x-request-id"]=R))}const Y=w;var I=g===w}else var I=!0;if(I){if(A["x-ratelimit-limit"]!==void 0){let v=A["x-ratelimit-limit"];const g=w;
if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){let R=typeof v,N;if(N===void 0)if(R==="boolean"||v===null||R==="string"&&v&&v==+v&&
!(v%1))N=+v;else return je.errors=[{instancePath:O+"/x-ratelimit-limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
N!==void 0&&(v=N,A!==void 0&&(A["x-ratelimit-limit"]=N))}const Y=w;var I=g===w}else var I=!0;if(I){if(A["x-ratelimit-remaining"]!==void 0){let v=A["\
x-ratelimit-remaining"];const g=w;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){let R=typeof v,N;if(N===void 0)if(R==="boolean"||
v===null||R==="string"&&v&&v==+v&&!(v%1))N=+v;else return je.errors=[{instancePath:O+"/x-ratelimit-remaining",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"}],!1;N!==void 0&&(v=N,A!==void 0&&(A["x-ratelimit-remaining"]=N))}const Y=w;var I=g===w}else var I=!0;if(I){
if(A["x-ratelimit-reset"]!==void 0){let v=A["x-ratelimit-reset"];const g=w;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){let R=typeof v,
N;if(N===void 0)if(R==="boolean"||v===null||R==="string"&&v&&v==+v&&!(v%1))N=+v;else return je.errors=[{instancePath:O+"/x-ratelimit-reset",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;N!==void 0&&(v=N,A!==void 0&&(A["x-ratelimit-reset"]=N))}const Y=w;var I=g===
w}else var I=!0;if(I)if(A["retry-after"]!==void 0){let v=A["retry-after"];const g=w;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){
let R=typeof v,N;if(N===void 0)if(R==="boolean"||v===null||R==="string"&&v&&v==+v&&!(v%1))N=+v;else return je.errors=[{instancePath:O+"/retr\
y-after",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;N!==void 0&&(v=N,A!==void 0&&(A["retry-after"]=N))}const Y=w;
if(w===g&&typeof v=="number"&&isFinite(v)&&(v<0||isNaN(v)))return je.errors=[{instancePath:O+"/retry-after",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var I=g===w}else var I=!0}}}}else return je.errors=[{instancePath:O,keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return je.errors=Q,w===0}return M})();module.exports={getHealth:{200:{body:{"application/json":bodies.v1},
headers:headers.v1},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v3},headers:headers.v1}},
trackEvents:{200:{body:{"application/json":bodies.v4},headers:headers.v2},400:{body:{"application/json":bodies.v2},headers:headers.v2},401:{
body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v2},408:{body:{"application\
/json":bodies.v2},headers:headers.v2},413:{body:{"application/json":bodies.v2},headers:headers.v2},415:{body:{"application/json":bodies.v2},
headers:headers.v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},
503:{body:{"application/json":bodies.v2},headers:headers.v3}},listPlaybooks:{200:{body:{"application/json":bodies.v5},headers:headers.v2},401:{
body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application\
/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},
headers:headers.v3}},createPlaybook:{201:{body:{"application/json":bodies.v6},headers:headers.v2},400:{body:{"application/json":bodies.v2},headers:headers.
v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v7},headers:headers.v2},408:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},413:{body:{"application/json":bodies.v2},headers:headers.v2},415:{body:{"application/json":bodies.
v2},headers:headers.v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.
v2},503:{body:{"application/json":bodies.v2},headers:headers.v3}},updatePlaybook:{200:{body:{"application/json":bodies.v8},headers:headers.v2},
400:{body:{"application/json":bodies.v2},headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"applic\
ation/json":bodies.v2},headers:headers.v2},404:{body:{"application/json":bodies.v2},headers:headers.v2},408:{body:{"application/json":bodies.
v2},headers:headers.v2},413:{body:{"application/json":bodies.v2},headers:headers.v2},415:{body:{"application/json":bodies.v2},headers:headers.
v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3}},deletePlaybook:{200:{body:{"application/json":bodies.v9},headers:headers.v2},400:{body:{"app\
lication/json":bodies.v2},headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.
v2},headers:headers.v2},404:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.v2},headers:headers.
v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.v3}},updatePlaybookStatus:{
200:{body:{"application/json":bodies.v10},headers:headers.v2},400:{body:{"application/json":bodies.v2},headers:headers.v2},401:{body:{"appli\
cation/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v7},headers:headers.v2},404:{body:{"application/json":bodies.
v2},headers:headers.v2},408:{body:{"application/json":bodies.v2},headers:headers.v2},413:{body:{"application/json":bodies.v2},headers:headers.
v2},415:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.v3}},previewPlaybookCount:{200:{body:{
"application/json":bodies.v11},headers:headers.v2},400:{body:{"application/json":bodies.v2},headers:headers.v2},401:{body:{"application/json":bodies.
v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v2},408:{body:{"application/json":bodies.v2},headers:headers.
v2},413:{body:{"application/json":bodies.v2},headers:headers.v2},415:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.
v2},headers:headers.v3}},listInterventions:{200:{body:{"application/json":bodies.v12},headers:headers.v2},400:{body:{"application/json":bodies.
v2},headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.
v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3}},createIntervention:{201:{body:{"application/json":bodies.v13},headers:headers.v2},400:{body:{
"application/json":bodies.v2},headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.
v2},headers:headers.v2},404:{body:{"application/json":bodies.v2},headers:headers.v2},408:{body:{"application/json":bodies.v2},headers:headers.
v2},413:{body:{"application/json":bodies.v2},headers:headers.v2},415:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.
v2},headers:headers.v3}},approveIntervention:{200:{body:{"application/json":bodies.v10},headers:headers.v2},400:{body:{"application/json":bodies.
v2},headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.
v2},404:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.v3}},pauseIntervention:{200:{body:{"\
application/json":bodies.v10},headers:headers.v2},400:{body:{"application/json":bodies.v2},headers:headers.v2},401:{body:{"application/json":bodies.
v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v2},404:{body:{"application/json":bodies.v2},headers:headers.
v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3}},rejectIntervention:{200:{body:{"application/json":bodies.v10},headers:headers.v2},400:{body:{
"application/json":bodies.v2},headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.
v2},headers:headers.v2},404:{body:{"application/json":bodies.v2},headers:headers.v2},408:{body:{"application/json":bodies.v2},headers:headers.
v2},413:{body:{"application/json":bodies.v2},headers:headers.v2},415:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.
v2},headers:headers.v3}},rollbackIntervention:{200:{body:{"application/json":bodies.v10},headers:headers.v2},400:{body:{"application/json":bodies.
v2},headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.
v2},404:{body:{"application/json":bodies.v2},headers:headers.v2},408:{body:{"application/json":bodies.v2},headers:headers.v2},413:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},415:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.
v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.
v3}},flagIntervention:{200:{body:{"application/json":bodies.v14},headers:headers.v2},400:{body:{"application/json":bodies.v2},headers:headers.
v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v2},404:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},408:{body:{"application/json":bodies.v2},headers:headers.v2},413:{body:{"application/json":bodies.
v2},headers:headers.v2},415:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.v2},headers:headers.
v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.v3}},listEscalations:{
200:{body:{"application/json":bodies.v15},headers:headers.v2},400:{body:{"application/json":bodies.v2},headers:headers.v2},401:{body:{"appli\
cation/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.
v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.
v3}},createEscalation:{201:{body:{"application/json":bodies.v10},headers:headers.v2},400:{body:{"application/json":bodies.v2},headers:headers.
v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v2},404:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},408:{body:{"application/json":bodies.v2},headers:headers.v2},413:{body:{"application/json":bodies.
v2},headers:headers.v2},415:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.v2},headers:headers.
v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.v3}},handleEscalation:{
200:{body:{"application/json":bodies.v10},headers:headers.v2},400:{body:{"application/json":bodies.v2},headers:headers.v2},401:{body:{"appli\
cation/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v2},404:{body:{"application/json":bodies.
v2},headers:headers.v2},408:{body:{"application/json":bodies.v2},headers:headers.v2},413:{body:{"application/json":bodies.v2},headers:headers.
v2},415:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.v3}},delegateEscalation:{200:{body:{
"application/json":bodies.v10},headers:headers.v2},400:{body:{"application/json":bodies.v2},headers:headers.v2},401:{body:{"application/json":bodies.
v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v2},404:{body:{"application/json":bodies.v2},headers:headers.
v2},408:{body:{"application/json":bodies.v2},headers:headers.v2},413:{body:{"application/json":bodies.v2},headers:headers.v2},415:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.
v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.v3}},getCustomerStats:{200:{body:{"application/json":bodies.
v16},headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.
v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3}},listCustomers:{200:{body:{"application/json":bodies.v17},headers:headers.v2},400:{body:{"app\
lication/json":bodies.v2},headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.
v2},headers:headers.v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.
v2},503:{body:{"application/json":bodies.v2},headers:headers.v3}},createCustomer:{200:{body:{"application/json":bodies.v18},headers:headers.
v2},201:{body:{"application/json":bodies.v18},headers:headers.v2},400:{body:{"application/json":bodies.v2},headers:headers.v2},401:{body:{"a\
pplication/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v2},408:{body:{"application/json":bodies.
v2},headers:headers.v2},413:{body:{"application/json":bodies.v2},headers:headers.v2},415:{body:{"application/json":bodies.v2},headers:headers.
v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3}},getCustomer:{200:{body:{"application/json":bodies.v19},headers:headers.v2},400:{body:{"appli\
cation/json":bodies.v2},headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.
v2},headers:headers.v2},404:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.v2},headers:headers.
v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.v3}},getSettings:{
200:{body:{"application/json":bodies.v20},headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"appli\
cation/json":bodies.v2},headers:headers.v2},404:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.
v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.
v3}},updateSettings:{200:{body:{"application/json":bodies.v21},headers:headers.v2},400:{body:{"application/json":bodies.v2},headers:headers.
v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v2},404:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},408:{body:{"application/json":bodies.v2},headers:headers.v2},413:{body:{"application/json":bodies.
v2},headers:headers.v2},415:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.v2},headers:headers.
v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.v3}},updateBrandContext:{
200:{body:{"application/json":bodies.v22},headers:headers.v2},400:{body:{"application/json":bodies.v2},headers:headers.v2},401:{body:{"appli\
cation/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v2},408:{body:{"application/json":bodies.
v2},headers:headers.v2},413:{body:{"application/json":bodies.v2},headers:headers.v2},415:{body:{"application/json":bodies.v2},headers:headers.
v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3}},setKillSwitch:{200:{body:{"application/json":bodies.v23},headers:headers.v2},400:{body:{"app\
lication/json":bodies.v2},headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.
v2},headers:headers.v2},404:{body:{"application/json":bodies.v2},headers:headers.v2},408:{body:{"application/json":bodies.v2},headers:headers.
v2},413:{body:{"application/json":bodies.v2},headers:headers.v2},415:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.
v2},headers:headers.v3}},setShadowMode:{200:{body:{"application/json":bodies.v24},headers:headers.v2},400:{body:{"application/json":bodies.v2},
headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v2},
404:{body:{"application/json":bodies.v2},headers:headers.v2},408:{body:{"application/json":bodies.v2},headers:headers.v2},413:{body:{"applic\
ation/json":bodies.v2},headers:headers.v2},415:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.
v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.
v3}},listTeamMembers:{200:{body:{"application/json":bodies.v25},headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.
v1},403:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.v3}},listTeamInvitations:{200:{body:{
"application/json":bodies.v26},headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.
v2},headers:headers.v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.
v2},503:{body:{"application/json":bodies.v2},headers:headers.v3}},inviteTeamMember:{201:{body:{"application/json":bodies.v27},headers:headers.
v2},400:{body:{"application/json":bodies.v2},headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"ap\
plication/json":bodies.v28},headers:headers.v2},408:{body:{"application/json":bodies.v2},headers:headers.v2},409:{body:{"application/json":bodies.
v2},headers:headers.v2},413:{body:{"application/json":bodies.v2},headers:headers.v2},415:{body:{"application/json":bodies.v2},headers:headers.
v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3}},acceptTeamInvitation:{200:{body:{"application/json":bodies.v29},headers:headers.v2},400:{body:{
"application/json":bodies.v2},headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.
v2},headers:headers.v2},404:{body:{"application/json":bodies.v2},headers:headers.v2},408:{body:{"application/json":bodies.v2},headers:headers.
v2},409:{body:{"application/json":bodies.v2},headers:headers.v2},410:{body:{"application/json":bodies.v2},headers:headers.v2},413:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},415:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.
v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.
v3}},updateTeamMemberRole:{200:{body:{"application/json":bodies.v30},headers:headers.v2},400:{body:{"application/json":bodies.v2},headers:headers.
v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v2},404:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},408:{body:{"application/json":bodies.v2},headers:headers.v2},413:{body:{"application/json":bodies.
v2},headers:headers.v2},415:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.v2},headers:headers.
v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.v3}},removeTeamMember:{
200:{body:{"application/json":bodies.v31},headers:headers.v2},400:{body:{"application/json":bodies.v2},headers:headers.v2},401:{body:{"appli\
cation/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v2},404:{body:{"application/json":bodies.
v2},headers:headers.v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.
v2},503:{body:{"application/json":bodies.v2},headers:headers.v3}},revokeTeamInvitation:{200:{body:{"application/json":bodies.v32},headers:headers.
v2},400:{body:{"application/json":bodies.v2},headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},404:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.
v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.
v3}},dryRunIntervention:{200:{body:{"application/json":bodies.v33},headers:headers.v2},400:{body:{"application/json":bodies.v2},headers:headers.
v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v2},404:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},408:{body:{"application/json":bodies.v2},headers:headers.v2},413:{body:{"application/json":bodies.
v2},headers:headers.v2},415:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.v2},headers:headers.
v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.v3}},getAnalytics:{
200:{body:{"application/json":bodies.v34},headers:headers.v2},400:{body:{"application/json":bodies.v2},headers:headers.v2},401:{body:{"appli\
cation/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.
v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.
v3}},ingestSegment:{200:{body:{"application/json":bodies.v35},headers:headers.v2},400:{body:{"application/json":bodies.v2},headers:headers.v2},
401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v2},408:{body:{"applic\
ation/json":bodies.v2},headers:headers.v2},413:{body:{"application/json":bodies.v2},headers:headers.v2},415:{body:{"application/json":bodies.
v2},headers:headers.v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.
v2},503:{body:{"application/json":bodies.v2},headers:headers.v3}},ingestPosthog:{200:{body:{"application/json":bodies.v35},headers:headers.v2},
400:{body:{"application/json":bodies.v2},headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"applic\
ation/json":bodies.v2},headers:headers.v2},408:{body:{"application/json":bodies.v2},headers:headers.v2},413:{body:{"application/json":bodies.
v2},headers:headers.v2},415:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.v2},headers:headers.
v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.v3}},ingestMixpanel:{
200:{body:{"application/json":bodies.v35},headers:headers.v2},400:{body:{"application/json":bodies.v2},headers:headers.v2},401:{body:{"appli\
cation/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v2},408:{body:{"application/json":bodies.
v2},headers:headers.v2},413:{body:{"application/json":bodies.v2},headers:headers.v2},415:{body:{"application/json":bodies.v2},headers:headers.
v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3}},createCheckoutSession:{200:{body:{"application/json":bodies.v36},headers:headers.v2},400:{body:{
"application/json":bodies.v2},headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.
v2},headers:headers.v2},404:{body:{"application/json":bodies.v2},headers:headers.v2},408:{body:{"application/json":bodies.v2},headers:headers.
v2},413:{body:{"application/json":bodies.v2},headers:headers.v2},415:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},502:{body:{"application/json":bodies.
v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.v4}},createPortalSession:{200:{body:{"application/json":bodies.
v36},headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.
v2},404:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},502:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.
v2},headers:headers.v4}},listWebhookEndpoints:{200:{body:{"application/json":bodies.v37},headers:headers.v2},401:{body:{"application/json":bodies.
v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.v2},headers:headers.
v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.v3}},createWebhookEndpoint:{
201:{body:{"application/json":bodies.v38},headers:headers.v2},400:{body:{"application/json":bodies.v2},headers:headers.v2},401:{body:{"appli\
cation/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v39},headers:headers.v2},408:{body:{"application/json":bodies.
v2},headers:headers.v2},413:{body:{"application/json":bodies.v2},headers:headers.v2},415:{body:{"application/json":bodies.v2},headers:headers.
v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3}},updateWebhookEndpoint:{200:{body:{"application/json":bodies.v40},headers:headers.v2},400:{body:{
"application/json":bodies.v2},headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.
v2},headers:headers.v2},404:{body:{"application/json":bodies.v2},headers:headers.v2},408:{body:{"application/json":bodies.v2},headers:headers.
v2},413:{body:{"application/json":bodies.v2},headers:headers.v2},415:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.
v2},headers:headers.v3}},deleteWebhookEndpoint:{200:{body:{"application/json":bodies.v41},headers:headers.v2},400:{body:{"application/json":bodies.
v2},headers:headers.v2},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.
v2},404:{body:{"application/json":bodies.v2},headers:headers.v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},503:{body:{"application/json":bodies.v2},headers:headers.v3}},testWebhookEndpoint:{200:{body:{
"application/json":bodies.v42},headers:headers.v2},400:{body:{"application/json":bodies.v2},headers:headers.v2},401:{body:{"application/json":bodies.
v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v2},404:{body:{"application/json":bodies.v2},headers:headers.
v2},429:{body:{"application/json":bodies.v2},headers:headers.v3},500:{body:{"application/json":bodies.v2},headers:headers.v2},503:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3}}};
