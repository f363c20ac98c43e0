// Written by "npm run generate"; do not edit.
"use strict";const bodies=(()=>{const O={};O.v1=Ar;const sr={type:"object",properties:{status:{type:"string",enum:["healthy","unhealthy"]},version:{type:"\
string"},uptime_seconds:{type:"integer"},storage:{type:"string",enum:["connected","error"]},agents_count:{type:"integer"},active_runs:{type:"\
integer"}},required:["status","version","uptime_seconds","storage","agents_count","active_runs"]};function be(r,{instancePath:s="",parentData:P,
parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.status===void 0&&
(n="status")||r.version===void 0&&(n="version")||r.uptime_seconds===void 0&&(n="uptime_seconds")||r.storage===void 0&&(n="storage")||r.agents_count===
void 0&&(n="agents_count")||r.active_runs===void 0&&(n="active_runs"))return be.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.status!==void 0){let a=r.status;const i=e;if(typeof a!="string")return be.errors=[{instancePath:s+
"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e,f=sr.properties.status.enum;if(!(a==="healthy"||a===
"unhealthy"))return be.errors=[{instancePath:s+"/status",keyword:"enum",params:{allowedValues:sr.properties.status.enum},message:"must be eq\
ual to one of the allowed values"}],!1;var t=i===e}else var t=!0;if(t){if(r.version!==void 0){let a=r.version;const i=e;if(typeof a!="string")
return be.errors=[{instancePath:s+"/version",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e;var t=i===e}else var t=!0;
if(t){if(r.uptime_seconds!==void 0){let a=r.uptime_seconds;const i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return be.errors=
[{instancePath:s+"/uptime_seconds",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const o=e;var t=i===e}else var t=!0;
if(t){if(r.storage!==void 0){let a=r.storage;const i=e;if(typeof a!="string")return be.errors=[{instancePath:s+"/storage",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const o=e,f=sr.properties.storage.enum;if(!(a==="connected"||a==="error"))return be.errors=[{instancePath:s+
"/storage",keyword:"enum",params:{allowedValues:sr.properties.storage.enum},message:"must be equal to one of the allowed values"}],!1;var t=i===
e}else var t=!0;if(t){if(r.agents_count!==void 0){let a=r.agents_count;const i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return be.
errors=[{instancePath:s+"/agents_count",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const o=e;var t=i===e}else var t=!0;
if(t)if(r.active_runs!==void 0){let a=r.active_runs;const i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return be.errors=[{instancePath:s+
"/active_runs",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const o=e;var t=i===e}else var t=!0}}}}}else return be.
errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return be.errors=l,e===0}function Ar(r,{instancePath:s="",
parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;return be(r,{instancePath:s,parentData:P,parentDataProperty:E,rootData:x})||
(l=l===null?be.errors:l.concat(be.errors),e=l.length),Ar.errors=l,e===0}O.v2=He;const cr={type:"object",properties:{error:{type:"object",properties:{
type:{type:"string",enum:["validation_error","not_found","conflict","forbidden","internal_error","service_unavailable","unauthorized","rate_\
limited","gone"]},message:{type:"string"},fields:{type:"object",additionalProperties:{type:"string"}}},required:["type","message"]}},required:[
"error"]};function Z(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let i;if(r.error===void 0&&(i="error"))return Z.errors=[{instancePath:s,keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.error!==void 0){let o=r.error;const f=e,v=e;if(e===f)if(o&&typeof o=="object"&&!Array.
isArray(o)){let y;if(o.type===void 0&&(y="type")||o.message===void 0&&(y="message"))return Z.errors=[{instancePath:s+"/error",keyword:"requi\
red",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(o.type!==void 0){let d=o.type;const p=e;if(typeof d!="\
string")return Z.errors=[{instancePath:s+"/error/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const c=e,w=cr.properties.
error.properties.type.enum;if(!(d==="validation_error"||d==="not_found"||d==="conflict"||d==="forbidden"||d==="internal_error"||d==="service\
_unavailable"||d==="unauthorized"||d==="rate_limited"||d==="gone"))return Z.errors=[{instancePath:s+"/error/type",keyword:"enum",params:{allowedValues:cr.
properties.error.properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(o.message!==
void 0){let d=o.message;const p=e;if(typeof d!="string")return Z.errors=[{instancePath:s+"/error/message",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;const c=e;var t=p===e}else var t=!0;if(t)if(o.fields!==void 0){let d=o.fields;const p=e,c=e;if(e===p)if(d&&
typeof d=="object"&&!Array.isArray(d)){const b=e;for(const _ in d){let u=d[_];const m=e;if(typeof u!="string")return Z.errors=[{instancePath:s+
"/error/fields/"+_.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"},message:"must be string"}],!1;const q=e;var n=m===
e;if(!n)break}}else return Z.errors=[{instancePath:s+"/error/fields",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=p===
e}else var t=!0}}else return Z.errors=[{instancePath:s+"/error",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===
e}else var a=!0}else return Z.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Z.errors=l,
e===0}function He(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;return Z(r,{instancePath:s,parentData:P,
parentDataProperty:E,rootData:x})||(l=l===null?Z.errors:l.concat(Z.errors),e=l.length),He.errors=l,e===0}O.v3=Er;function Er(r,{instancePath:s="",
parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;let t=!1;const n=e;be(r,{instancePath:s,parentData:P,parentDataProperty:E,
rootData:x})||(l=l===null?be.errors:l.concat(be.errors),e=l.length);var a=n===e;if(t=t||a,!t){const i=e;Z(r,{instancePath:s,parentData:P,parentDataProperty:E,
rootData:x})||(l=l===null?Z.errors:l.concat(Z.errors),e=l.length);var a=i===e;t=t||a}if(t)e=V,l!==null&&(V?l.length=V:l=null);else{const i={
instancePath:s,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[i]:l.push(i),e++,Er.errors=l,!1}return Er.
errors=l,e===0}O.v4=Qe;const Se={type:"object",properties:{id:{type:"string",format:"uuid"},org_id:{type:["string","null"]},workspace_id:{type:[
"string","null"]},provider:{type:"string"},name:{type:"string"},api_key:{type:["string","null"]},base_url:{type:["string","null"]},status:{type:"\
string",enum:["active","disabled","deleted"]},last_used_at:{type:["string","null"],format:"date-time"},created_at:{type:"string",format:"dat\
e-time"},updated_at:{type:"string",format:"date-time"},rotated_at:{type:["string","null"],format:"date-time"}},required:["id","provider","na\
me","api_key","status","created_at","updated_at"]},J=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,$=require("ajv-formats/d\
ist/formats").fullFormats["date-time"];function oe(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id")||r.provider===void 0&&(n="provider")||r.name===void 0&&
(n="name")||r.api_key===void 0&&(n="api_key")||r.status===void 0&&(n="status")||r.created_at===void 0&&(n="created_at")||r.updated_at===void 0&&
(n="updated_at"))return oe.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"\
'"}],!1;if(r.id!==void 0){let a=r.id;const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="string"){if(!J.test(a))return oe.
errors=[{instancePath:s+"/id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return oe.errors=[{instancePath:s+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.org_id!==void 0){let a=r.org_id;
const i=e;if(typeof a!="string"&&a!==null)return oe.errors=[{instancePath:s+"/org_id",keyword:"type",params:{type:Se.properties.org_id.type},
message:"must be string,null"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.workspace_id!==void 0){let a=r.workspace_id;const i=e;if(typeof a!=
"string"&&a!==null)return oe.errors=[{instancePath:s+"/workspace_id",keyword:"type",params:{type:Se.properties.workspace_id.type},message:"m\
ust be string,null"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.provider!==void 0){let a=r.provider;const i=e;if(typeof a!="string")
return oe.errors=[{instancePath:s+"/provider",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e;var t=i===e}else
var t=!0;if(t){if(r.name!==void 0){let a=r.name;const i=e;if(typeof a!="string")return oe.errors=[{instancePath:s+"/name",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.api_key!==void 0){let a=r.api_key;const i=e;if(typeof a!=
"string"&&a!==null)return oe.errors=[{instancePath:s+"/api_key",keyword:"type",params:{type:Se.properties.api_key.type},message:"must be str\
ing,null"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.base_url!==void 0){let a=r.base_url;const i=e;if(typeof a!="string"&&a!==null)
return oe.errors=[{instancePath:s+"/base_url",keyword:"type",params:{type:Se.properties.base_url.type},message:"must be string,null"}],!1;const o=e;
var t=i===e}else var t=!0;if(t){if(r.status!==void 0){let a=r.status;const i=e;if(typeof a!="string")return oe.errors=[{instancePath:s+"/sta\
tus",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e,f=Se.properties.status.enum;if(!(a==="active"||a==="disab\
led"||a==="deleted"))return oe.errors=[{instancePath:s+"/status",keyword:"enum",params:{allowedValues:Se.properties.status.enum},message:"mu\
st be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0;if(t){if(r.last_used_at!==void 0){let a=r.last_used_at;const i=e;if(typeof a!=
"string"&&a!==null)return oe.errors=[{instancePath:s+"/last_used_at",keyword:"type",params:{type:Se.properties.last_used_at.type},message:"m\
ust be string,null"}],!1;const o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i&&typeof a=="string"&&!$.validate(a)))return oe.errors=[{
instancePath:s+"/last_used_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var t=i===e}else var t=!0;
if(t){if(r.created_at!==void 0){let a=r.created_at;const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="string"){if(!$.
validate(a))return oe.errors=[{instancePath:s+"/created_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-ti\
me"'}],!1}else return oe.errors=[{instancePath:s+"/created_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.updated_at!==void 0){let a=r.updated_at;const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a==
"string"){if(!$.validate(a))return oe.errors=[{instancePath:s+"/updated_at",keyword:"format",params:{format:"date-time"},message:'must match\
 format "date-time"'}],!1}else return oe.errors=[{instancePath:s+"/updated_at",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=i===e}else var t=!0;if(t)if(r.rotated_at!==void 0){let a=r.rotated_at;const i=e;if(typeof a!="string"&&a!==null)return oe.errors=[{
instancePath:s+"/rotated_at",keyword:"type",params:{type:Se.properties.rotated_at.type},message:"must be string,null"}],!1;const o=e;if(e===
i&&(typeof a=="number"&&isFinite(a),e===i&&typeof a=="string"&&!$.validate(a)))return oe.errors=[{instancePath:s+"/rotated_at",keyword:"form\
at",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var t=i===e}else var t=!0}}}}}}}}}}}else return oe.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.errors=l,e===0}function Qe(r,{instancePath:s="",parentData:P,parentDataProperty:E,
rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.data===void 0&&(a="data")||r.total===
void 0&&(a="total"))return Qe.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},message:"must have required property '"+
a+"'"}],!1;if(r.data!==void 0){let i=r.data;const o=e,f=e;if(e===o)if(Array.isArray(i)){var t=!0;const v=i.length;for(let y=0;y<v;y++){let d=i[y];
const p=e;oe(d,{instancePath:s+"/data/"+y,parentData:i,parentDataProperty:y,rootData:x})||(l=l===null?oe.errors:l.concat(oe.errors),e=l.length);
var t=p===e;if(!t)break}}else return Qe.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=o===
e}else var n=!0;if(n)if(r.total!==void 0){let i=r.total;const o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Qe.errors=
[{instancePath:s+"/total",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const f=e;var n=o===e}else var n=!0}else return Qe.
errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Qe.errors=l,e===0}O.v5=L;const _r={type:"\
object",properties:{error:{type:"string",enum:["Authentication required"]}},required:["error"]};function D(r,{instancePath:s="",parentData:P,
parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.error===void 0&&
(n="error"))return D.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;
if(r.error!==void 0){let a=r.error;const i=e;if(typeof a!="string")return D.errors=[{instancePath:s+"/error",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;const o=e,f=_r.properties.error.enum;if(a!=="Authentication required")return D.errors=[{instancePath:s+
"/error",keyword:"enum",params:{allowedValues:_r.properties.error.enum},message:"must be equal to one of the allowed values"}],!1;var t=i===
e}else var t=!0}else return D.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return D.errors=l,
e===0}function L(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;return D(r,{instancePath:s,parentData:P,
parentDataProperty:E,rootData:x})||(l=l===null?D.errors:l.concat(D.errors),e=l.length),L.errors=l,e===0}O.v6=Xe;function Xe(r,{instancePath:s="",
parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.
data===void 0&&(n="data"))return Xe.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have required proper\
ty '"+n+"'"}],!1;if(r.data!==void 0){let a=r.data;const i=e;oe(a,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:x})||
(l=l===null?oe.errors:l.concat(oe.errors),e=l.length);var t=i===e}else var t=!0}else return Xe.errors=[{instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Xe.errors=l,e===0}O.v7=Ve;function Ve(r,{instancePath:s="",parentData:P,parentDataProperty:E,
rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.data===void 0&&(a="data"))return Ve.
errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.data!==void 0){
let i=r.data;const o=e,f=e;if(e===o)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.message===void 0&&(v="message")||i.remapped_agents===
void 0&&(v="remapped_agents"))return Ve.errors=[{instancePath:s+"/data",keyword:"required",params:{missingProperty:v},message:"must have req\
uired property '"+v+"'"}],!1;if(i.message!==void 0){let y=i.message;const d=e;if(typeof y!="string")return Ve.errors=[{instancePath:s+"/data\
/message",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var t=d===e}else var t=!0;if(t)if(i.remapped_agents!==
void 0){let y=i.remapped_agents;const d=e;if(!(typeof y=="number"&&isFinite(y)))return Ve.errors=[{instancePath:s+"/data/remapped_agents",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;const p=e;var t=d===e}else var t=!0}else return Ve.errors=[{instancePath:s+"/data",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=o===e}else var n=!0}else return Ve.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Ve.errors=l,e===0}O.v8=ne;const ir={type:"object",properties:{data:{type:"\
object",properties:{agents:{type:"array",items:{type:"object",properties:{id:{type:"string"},name:{type:"string"},is_only_key_for_provider:{
type:"boolean"}},required:["id","name","is_only_key_for_provider"]}},active_run_count:{type:"number"},runs_last_30_days:{type:"number"},last_used_at:{
type:["string","null"],format:"date-time"}},required:["agents","active_run_count","runs_last_30_days","last_used_at"]}},required:["data"]};function ne(r,{
instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if(r.data===void 0&&(o="data"))return ne.errors=[{instancePath:s,keyword:"required",params:{missingProperty:o},message:"must have \
required property '"+o+"'"}],!1;if(r.data!==void 0){let f=r.data;const v=e,y=e;if(e===v)if(f&&typeof f=="object"&&!Array.isArray(f)){let d;if(f.
agents===void 0&&(d="agents")||f.active_run_count===void 0&&(d="active_run_count")||f.runs_last_30_days===void 0&&(d="runs_last_30_days")||f.
last_used_at===void 0&&(d="last_used_at"))return ne.errors=[{instancePath:s+"/data",keyword:"required",params:{missingProperty:d},message:"m\
ust have required property '"+d+"'"}],!1;if(f.agents!==void 0){let p=f.agents;const c=e,w=e;if(e===c)if(Array.isArray(p)){var t=!0;const b=p.
length;for(let _=0;_<b;_++){let u=p[_];const m=e,q=e;if(e===m)if(u&&typeof u=="object"&&!Array.isArray(u)){let ue;if(u.id===void 0&&(ue="id")||
u.name===void 0&&(ue="name")||u.is_only_key_for_provider===void 0&&(ue="is_only_key_for_provider"))return ne.errors=[{instancePath:s+"/data/\
agents/"+_,keyword:"required",params:{missingProperty:ue},message:"must have required property '"+ue+"'"}],!1;if(u.id!==void 0){let W=u.id;const H=e;
if(typeof W!="string")return ne.errors=[{instancePath:s+"/data/agents/"+_+"/id",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;const g=e;var n=H===e}else var n=!0;if(n){if(u.name!==void 0){let W=u.name;const H=e;if(typeof W!="string")return ne.errors=[{instancePath:s+
"/data/agents/"+_+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const g=e;var n=H===e}else var n=!0;if(n)if(u.
is_only_key_for_provider!==void 0){let W=u.is_only_key_for_provider;const H=e;if(typeof W!="boolean")return ne.errors=[{instancePath:s+"/dat\
a/agents/"+_+"/is_only_key_for_provider",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const g=e;var n=H===e}else var n=!0}}else
return ne.errors=[{instancePath:s+"/data/agents/"+_,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===e;if(!t)break}}else
return ne.errors=[{instancePath:s+"/data/agents",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=c===e}else var a=!0;
if(a){if(f.active_run_count!==void 0){let p=f.active_run_count;const c=e;if(!(typeof p=="number"&&isFinite(p)))return ne.errors=[{instancePath:s+
"/data/active_run_count",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const w=e;var a=c===e}else var a=!0;if(a){if(f.
runs_last_30_days!==void 0){let p=f.runs_last_30_days;const c=e;if(!(typeof p=="number"&&isFinite(p)))return ne.errors=[{instancePath:s+"/da\
ta/runs_last_30_days",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const w=e;var a=c===e}else var a=!0;if(a)if(f.last_used_at!==
void 0){let p=f.last_used_at;const c=e;if(typeof p!="string"&&p!==null)return ne.errors=[{instancePath:s+"/data/last_used_at",keyword:"type",
params:{type:ir.properties.data.properties.last_used_at.type},message:"must be string,null"}],!1;const w=e;if(e===c&&(typeof p=="number"&&isFinite(
p),e===c&&typeof p=="string"&&!$.validate(p)))return ne.errors=[{instancePath:s+"/data/last_used_at",keyword:"format",params:{format:"date-t\
ime"},message:'must match format "date-time"'}],!1;var a=c===e}else var a=!0}}}else return ne.errors=[{instancePath:s+"/data",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}else return ne.errors=[{instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ne.errors=l,e===0}O.v9=z;const j={type:"object",properties:{id:{type:"string",format:"uu\
id"},org_id:{type:["string","null"]},workspace_id:{type:["string","null"]},name:{type:"string"},dry_run:{type:"boolean"},content_logging:{type:"\
string",enum:["default","enabled","disabled"]},budget:{type:"object",properties:{alert_threshold_tokens:{type:["integer","null"]},alert_threshold_usd:{
type:["number","null"]},hard_limit_tokens:{type:["integer","null"]},hard_limit_usd:{type:["number","null"]},max_cost_per_hour_usd:{type:["nu\
mber","null"]},on_alert_threshold:{type:"string",enum:["continue_and_alert","stop_and_alert","continue_and_block_new"]}}},allowed_models:{type:"\
array",items:{type:"string"}},blocked_models:{type:"array",items:{type:"string"}},allowed_tools:{type:"array",items:{type:"string"}},blocked_tools:{
type:"array",items:{type:"string"}},require_approval:{type:"array",items:{type:"string"}},approval_expiry_ms:{type:"integer",minimum:6e4,maximum:6048e5},
rate_limits:{type:"object",properties:{max_requests_per_minute:{type:["integer","null"]},max_tokens_per_minute:{type:["integer","null"]}}},routing:{
type:"object",properties:{default_chain:{type:"array",items:{type:"string"}},model_routes:{type:"array",items:{type:"object",properties:{pattern:{
type:"string"},chain:{type:"array",items:{type:"string"}},timeout_ms:{type:"integer"}},required:["pattern","chain"]}},timeout_ms:{type:"inte\
ger"},connect_timeout_ms:{type:"integer",minimum:1e3,maximum:6e5},retry_on:{type:"array",items:{type:"integer"}},max_retries:{type:"integer"},
on_rate_limit:{type:"string",enum:["failover_first","backoff_first"]},load_balancing:{type:"string",enum:["failover","round_robin","weighted"]},
circuit_breaker:{type:"object",properties:{failure_threshold:{type:"integer",minimum:0},recovery_timeout_ms:{type:"integer",minimum:1e3},max_recovery_timeout_ms:{
type:"integer",minimum:1e3}}},routing_preference:{type:"string",enum:["default","cost","latency"]}}},model_mapping:{type:"object",additionalProperties:{
type:"object",additionalProperties:{type:"string"}}},default_model:{type:["string","null"]},model_override:{type:["string","null"]},runaway_prevention:{
type:"object",properties:{enabled:{type:"boolean"},max_steps_per_run:{type:"integer"}}},implicit_run_grouping:{type:"object",properties:{time_window_seconds:{
type:"integer"},run_idle_timeout_seconds:{type:"integer"},force_stop_cooldown_minutes:{type:"integer",minimum:0,maximum:1440}}},outcome_defaults:{
type:["object","null"],properties:{agent_signaled:{type:["string","null"],enum:["success","partial","failed",null]},agent_complete_all:{type:[
"string","null"],enum:["success","partial","failed",null]},cost_limit:{type:["string","null"],enum:["success","partial","failed",null]},token_limit:{
type:["string","null"],enum:["success","partial","failed",null]},alert_threshold_stop:{type:["string","null"],enum:["success","partial","fai\
led",null]},idle_auto_complete:{type:["string","null"],enum:["success","partial","failed",null]},idle_timeout:{type:["string","null"],enum:[
"success","partial","failed",null]},new_run_requested:{type:["string","null"],enum:["success","partial","failed",null]},admin_stopped:{type:[
"string","null"],enum:["success","partial","failed",null]},admin_completed:{type:["string","null"],enum:["success","partial","failed",null]}},
additionalProperties:!1},visibility:{type:"string",enum:["org","personal"]},member_id:{type:["string","null"]},created_by:{type:["string","n\
ull"]},updated_by:{type:["string","null"]},created_by_token_id:{type:["string","null"]},updated_by_token_id:{type:["string","null"]},created_at:{
type:"string",format:"date-time"},updated_at:{type:"string",format:"date-time"}},required:["id","name","budget","routing","created_at","upda\
ted_at"]},ar=Object.prototype.hasOwnProperty;function A(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,
e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let H;if(r.id===void 0&&(H="id")||r.name===void 0&&(H="name")||r.budget===
void 0&&(H="budget")||r.routing===void 0&&(H="routing")||r.created_at===void 0&&(H="created_at")||r.updated_at===void 0&&(H="updated_at"))return A.
errors=[{instancePath:s,keyword:"required",params:{missingProperty:H},message:"must have required property '"+H+"'"}],!1;if(r.id!==void 0){let g=r.
id;const N=e,X=e;if(e===N&&(typeof g=="number"&&isFinite(g),e===N))if(typeof g=="string"){if(!J.test(g))return A.errors=[{instancePath:s+"/i\
d",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return A.errors=[{instancePath:s+"/id",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=N===e}else var t=!0;if(t){if(r.org_id!==void 0){let g=r.org_id;const N=e;if(typeof g!=
"string"&&g!==null)return A.errors=[{instancePath:s+"/org_id",keyword:"type",params:{type:j.properties.org_id.type},message:"must be string,\
null"}],!1;const X=e;var t=N===e}else var t=!0;if(t){if(r.workspace_id!==void 0){let g=r.workspace_id;const N=e;if(typeof g!="string"&&g!==null)
return A.errors=[{instancePath:s+"/workspace_id",keyword:"type",params:{type:j.properties.workspace_id.type},message:"must be string,null"}],
!1;const X=e;var t=N===e}else var t=!0;if(t){if(r.name!==void 0){let g=r.name;const N=e;if(typeof g!="string")return A.errors=[{instancePath:s+
"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const X=e;var t=N===e}else var t=!0;if(t){if(r.dry_run!==void 0){
let g=r.dry_run;const N=e;if(typeof g!="boolean")return A.errors=[{instancePath:s+"/dry_run",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;const X=e;var t=N===e}else var t=!0;if(t){if(r.content_logging!==void 0){let g=r.content_logging;const N=e;if(typeof g!=
"string")return A.errors=[{instancePath:s+"/content_logging",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const X=e,hr=j.
properties.content_logging.enum;if(!(g==="default"||g==="enabled"||g==="disabled"))return A.errors=[{instancePath:s+"/content_logging",keyword:"\
enum",params:{allowedValues:j.properties.content_logging.enum},message:"must be equal to one of the allowed values"}],!1;var t=N===e}else var t=!0;
if(t){if(r.budget!==void 0){let g=r.budget;const N=e,X=e;if(e===N)if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.alert_threshold_tokens!==
void 0){let F=g.alert_threshold_tokens;const h=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F))&&F!==null)return A.errors=[{instancePath:s+
"/budget/alert_threshold_tokens",keyword:"type",params:{type:j.properties.budget.properties.alert_threshold_tokens.type},message:"must be in\
teger,null"}],!1;const S=e;var n=h===e}else var n=!0;if(n){if(g.alert_threshold_usd!==void 0){let F=g.alert_threshold_usd;const h=e;if(!(typeof F==
"number"&&isFinite(F))&&F!==null)return A.errors=[{instancePath:s+"/budget/alert_threshold_usd",keyword:"type",params:{type:j.properties.budget.
properties.alert_threshold_usd.type},message:"must be number,null"}],!1;const S=e;var n=h===e}else var n=!0;if(n){if(g.hard_limit_tokens!==void 0){
let F=g.hard_limit_tokens;const h=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F))&&F!==null)return A.errors=[{instancePath:s+"/bu\
dget/hard_limit_tokens",keyword:"type",params:{type:j.properties.budget.properties.hard_limit_tokens.type},message:"must be integer,null"}],
!1;const S=e;var n=h===e}else var n=!0;if(n){if(g.hard_limit_usd!==void 0){let F=g.hard_limit_usd;const h=e;if(!(typeof F=="number"&&isFinite(
F))&&F!==null)return A.errors=[{instancePath:s+"/budget/hard_limit_usd",keyword:"type",params:{type:j.properties.budget.properties.hard_limit_usd.
type},message:"must be number,null"}],!1;const S=e;var n=h===e}else var n=!0;if(n){if(g.max_cost_per_hour_usd!==void 0){let F=g.max_cost_per_hour_usd;
const h=e;if(!(typeof F=="number"&&isFinite(F))&&F!==null)return A.errors=[{instancePath:s+"/budget/max_cost_per_hour_usd",keyword:"type",params:{
type:j.properties.budget.properties.max_cost_per_hour_usd.type},message:"must be number,null"}],!1;const S=e;var n=h===e}else var n=!0;if(n)
if(g.on_alert_threshold!==void 0){let F=g.on_alert_threshold;const h=e;if(typeof F!="string")return A.errors=[{instancePath:s+"/budget/on_al\
ert_threshold",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const S=e,I=j.properties.budget.properties.on_alert_threshold.
enum;if(!(F==="continue_and_alert"||F==="stop_and_alert"||F==="continue_and_block_new"))return A.errors=[{instancePath:s+"/budget/on_alert_t\
hreshold",keyword:"enum",params:{allowedValues:j.properties.budget.properties.on_alert_threshold.enum},message:"must be equal to one of the \
allowed values"}],!1;var n=h===e}else var n=!0}}}}}else return A.errors=[{instancePath:s+"/budget",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=N===e}else var t=!0;if(t){if(r.allowed_models!==void 0){let g=r.allowed_models;const N=e,X=e;if(e===N)if(Array.isArray(
g)){var a=!0;const F=g.length;for(let h=0;h<F;h++){let S=g[h];const I=e;if(typeof S!="string")return A.errors=[{instancePath:s+"/allowed_mod\
els/"+h,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const K=e;var a=I===e;if(!a)break}}else return A.errors=[{instancePath:s+
"/allowed_models",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=N===e}else var t=!0;if(t){if(r.blocked_models!==void 0){
let g=r.blocked_models;const N=e,X=e;if(e===N)if(Array.isArray(g)){var i=!0;const F=g.length;for(let h=0;h<F;h++){let S=g[h];const I=e;if(typeof S!=
"string")return A.errors=[{instancePath:s+"/blocked_models/"+h,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const K=e;
var i=I===e;if(!i)break}}else return A.errors=[{instancePath:s+"/blocked_models",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var t=N===e}else var t=!0;if(t){if(r.allowed_tools!==void 0){let g=r.allowed_tools;const N=e,X=e;if(e===N)if(Array.isArray(g)){var o=!0;const F=g.
length;for(let h=0;h<F;h++){let S=g[h];const I=e;if(typeof S!="string")return A.errors=[{instancePath:s+"/allowed_tools/"+h,keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const K=e;var o=I===e;if(!o)break}}else return A.errors=[{instancePath:s+"/allowed_tools",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=N===e}else var t=!0;if(t){if(r.blocked_tools!==void 0){let g=r.blocked_tools;
const N=e,X=e;if(e===N)if(Array.isArray(g)){var f=!0;const F=g.length;for(let h=0;h<F;h++){let S=g[h];const I=e;if(typeof S!="string")return A.
errors=[{instancePath:s+"/blocked_tools/"+h,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const K=e;var f=I===e;if(!f)
break}}else return A.errors=[{instancePath:s+"/blocked_tools",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=N===e}else
var t=!0;if(t){if(r.require_approval!==void 0){let g=r.require_approval;const N=e,X=e;if(e===N)if(Array.isArray(g)){var v=!0;const F=g.length;
for(let h=0;h<F;h++){let S=g[h];const I=e;if(typeof S!="string")return A.errors=[{instancePath:s+"/require_approval/"+h,keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const K=e;var v=I===e;if(!v)break}}else return A.errors=[{instancePath:s+"/require_approval",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=N===e}else var t=!0;if(t){if(r.approval_expiry_ms!==void 0){let g=r.approval_expiry_ms;
const N=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return A.errors=[{instancePath:s+"/approval_expiry_ms",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;const X=e;if(e===N&&typeof g=="number"&&isFinite(g)){if(g>6048e5||isNaN(g))return A.errors=[{
instancePath:s+"/approval_expiry_ms",keyword:"maximum",params:{comparison:"<=",limit:6048e5},message:"must be <= 604800000"}],!1;if(g<6e4||isNaN(
g))return A.errors=[{instancePath:s+"/approval_expiry_ms",keyword:"minimum",params:{comparison:">=",limit:6e4},message:"must be >= 60000"}],
!1}var t=N===e}else var t=!0;if(t){if(r.rate_limits!==void 0){let g=r.rate_limits;const N=e,X=e;if(e===N)if(g&&typeof g=="object"&&!Array.isArray(
g)){if(g.max_requests_per_minute!==void 0){let F=g.max_requests_per_minute;const h=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F))&&
F!==null)return A.errors=[{instancePath:s+"/rate_limits/max_requests_per_minute",keyword:"type",params:{type:j.properties.rate_limits.properties.
max_requests_per_minute.type},message:"must be integer,null"}],!1;const S=e;var y=h===e}else var y=!0;if(y)if(g.max_tokens_per_minute!==void 0){
let F=g.max_tokens_per_minute;const h=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F))&&F!==null)return A.errors=[{instancePath:s+
"/rate_limits/max_tokens_per_minute",keyword:"type",params:{type:j.properties.rate_limits.properties.max_tokens_per_minute.type},message:"mu\
st be integer,null"}],!1;const S=e;var y=h===e}else var y=!0}else return A.errors=[{instancePath:s+"/rate_limits",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var t=N===e}else var t=!0;if(t){if(r.routing!==void 0){let g=r.routing;const N=e,X=e;if(e===N)if(g&&typeof g==
"object"&&!Array.isArray(g)){if(g.default_chain!==void 0){let F=g.default_chain;const h=e,S=e;if(e===h)if(Array.isArray(F)){var d=!0;const I=F.
length;for(let K=0;K<I;K++){let pe=F[K];const te=e;if(typeof pe!="string")return A.errors=[{instancePath:s+"/routing/default_chain/"+K,keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const ee=e;var d=te===e;if(!d)break}}else return A.errors=[{instancePath:s+"/rout\
ing/default_chain",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=h===e}else var p=!0;if(p){if(g.model_routes!==void 0){
let F=g.model_routes;const h=e,S=e;if(e===h)if(Array.isArray(F)){var c=!0;const K=F.length;for(let pe=0;pe<K;pe++){let te=F[pe];const ee=e,fe=e;
if(e===ee)if(te&&typeof te=="object"&&!Array.isArray(te)){let Me;if(te.pattern===void 0&&(Me="pattern")||te.chain===void 0&&(Me="chain"))return A.
errors=[{instancePath:s+"/routing/model_routes/"+pe,keyword:"required",params:{missingProperty:Me},message:"must have required property '"+Me+
"'"}],!1;if(te.pattern!==void 0){let _e=te.pattern;const Ee=e;if(typeof _e!="string")return A.errors=[{instancePath:s+"/routing/model_routes\
/"+pe+"/pattern",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const tr=e;var w=Ee===e}else var w=!0;if(w){if(te.chain!==
void 0){let _e=te.chain;const Ee=e,tr=e;if(e===Ee)if(Array.isArray(_e)){var b=!0;const Kt=_e.length;for(let bt=0;bt<Kt;bt++){let It=_e[bt];const Rt=e;
if(typeof It!="string")return A.errors=[{instancePath:s+"/routing/model_routes/"+pe+"/chain/"+bt,keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const Ut=e;var b=Rt===e;if(!b)break}}else return A.errors=[{instancePath:s+"/routing/model_routes/"+pe+"/chain",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var w=Ee===e}else var w=!0;if(w)if(te.timeout_ms!==void 0){let _e=te.timeout_ms;const Ee=e;
if(!(typeof _e=="number"&&!(_e%1)&&!isNaN(_e)&&isFinite(_e)))return A.errors=[{instancePath:s+"/routing/model_routes/"+pe+"/timeout_ms",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;const tr=e;var w=Ee===e}else var w=!0}}else return A.errors=[{instancePath:s+"/\
routing/model_routes/"+pe,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=ee===e;if(!c)break}}else return A.errors=
[{instancePath:s+"/routing/model_routes",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=h===e}else var p=!0;if(p){if(g.
timeout_ms!==void 0){let F=g.timeout_ms;const h=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F)))return A.errors=[{instancePath:s+
"/routing/timeout_ms",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const S=e;var p=h===e}else var p=!0;if(p){if(g.connect_timeout_ms!==
void 0){let F=g.connect_timeout_ms;const h=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F)))return A.errors=[{instancePath:s+"/rou\
ting/connect_timeout_ms",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const S=e;if(e===h&&typeof F=="number"&&isFinite(
F)){if(F>6e5||isNaN(F))return A.errors=[{instancePath:s+"/routing/connect_timeout_ms",keyword:"maximum",params:{comparison:"<=",limit:6e5},message:"\
must be <= 600000"}],!1;if(F<1e3||isNaN(F))return A.errors=[{instancePath:s+"/routing/connect_timeout_ms",keyword:"minimum",params:{comparison:"\
>=",limit:1e3},message:"must be >= 1000"}],!1}var p=h===e}else var p=!0;if(p){if(g.retry_on!==void 0){let F=g.retry_on;const h=e,S=e;if(e===
h)if(Array.isArray(F)){var _=!0;const K=F.length;for(let pe=0;pe<K;pe++){let te=F[pe];const ee=e;if(!(typeof te=="number"&&!(te%1)&&!isNaN(te)&&
isFinite(te)))return A.errors=[{instancePath:s+"/routing/retry_on/"+pe,keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
const fe=e;var _=ee===e;if(!_)break}}else return A.errors=[{instancePath:s+"/routing/retry_on",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var p=h===e}else var p=!0;if(p){if(g.max_retries!==void 0){let F=g.max_retries;const h=e;if(!(typeof F=="number"&&!(F%1)&&
!isNaN(F)&&isFinite(F)))return A.errors=[{instancePath:s+"/routing/max_retries",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"}],!1;const S=e;var p=h===e}else var p=!0;if(p){if(g.on_rate_limit!==void 0){let F=g.on_rate_limit;const h=e;if(typeof F!="string")return A.
errors=[{instancePath:s+"/routing/on_rate_limit",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const S=e,I=j.properties.
routing.properties.on_rate_limit.enum;if(!(F==="failover_first"||F==="backoff_first"))return A.errors=[{instancePath:s+"/routing/on_rate_lim\
it",keyword:"enum",params:{allowedValues:j.properties.routing.properties.on_rate_limit.enum},message:"must be equal to one of the allowed va\
lues"}],!1;var p=h===e}else var p=!0;if(p){if(g.load_balancing!==void 0){let F=g.load_balancing;const h=e;if(typeof F!="string")return A.errors=
[{instancePath:s+"/routing/load_balancing",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const S=e,I=j.properties.routing.
properties.load_balancing.enum;if(!(F==="failover"||F==="round_robin"||F==="weighted"))return A.errors=[{instancePath:s+"/routing/load_balan\
cing",keyword:"enum",params:{allowedValues:j.properties.routing.properties.load_balancing.enum},message:"must be equal to one of the allowed\
 values"}],!1;var p=h===e}else var p=!0;if(p){if(g.circuit_breaker!==void 0){let F=g.circuit_breaker;const h=e,S=e;if(e===h)if(F&&typeof F==
"object"&&!Array.isArray(F)){if(F.failure_threshold!==void 0){let K=F.failure_threshold;const pe=e;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K)&&
isFinite(K)))return A.errors=[{instancePath:s+"/routing/circuit_breaker/failure_threshold",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"}],!1;const te=e;if(e===pe&&typeof K=="number"&&isFinite(K)&&(K<0||isNaN(K)))return A.errors=[{instancePath:s+"/routing/circu\
it_breaker/failure_threshold",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=pe===e}else var u=!0;if(u){
if(F.recovery_timeout_ms!==void 0){let K=F.recovery_timeout_ms;const pe=e;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K)&&isFinite(K)))return A.
errors=[{instancePath:s+"/routing/circuit_breaker/recovery_timeout_ms",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
const te=e;if(e===pe&&typeof K=="number"&&isFinite(K)&&(K<1e3||isNaN(K)))return A.errors=[{instancePath:s+"/routing/circuit_breaker/recovery\
_timeout_ms",keyword:"minimum",params:{comparison:">=",limit:1e3},message:"must be >= 1000"}],!1;var u=pe===e}else var u=!0;if(u)if(F.max_recovery_timeout_ms!==
void 0){let K=F.max_recovery_timeout_ms;const pe=e;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K)&&isFinite(K)))return A.errors=[{instancePath:s+
"/routing/circuit_breaker/max_recovery_timeout_ms",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const te=e;if(e===pe&&
typeof K=="number"&&isFinite(K)&&(K<1e3||isNaN(K)))return A.errors=[{instancePath:s+"/routing/circuit_breaker/max_recovery_timeout_ms",keyword:"\
minimum",params:{comparison:">=",limit:1e3},message:"must be >= 1000"}],!1;var u=pe===e}else var u=!0}}else return A.errors=[{instancePath:s+
"/routing/circuit_breaker",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=h===e}else var p=!0;if(p)if(g.routing_preference!==
void 0){let F=g.routing_preference;const h=e;if(typeof F!="string")return A.errors=[{instancePath:s+"/routing/routing_preference",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;const S=e,I=j.properties.routing.properties.routing_preference.enum;if(!(F==="defa\
ult"||F==="cost"||F==="latency"))return A.errors=[{instancePath:s+"/routing/routing_preference",keyword:"enum",params:{allowedValues:j.properties.
routing.properties.routing_preference.enum},message:"must be equal to one of the allowed values"}],!1;var p=h===e}else var p=!0}}}}}}}}}else
return A.errors=[{instancePath:s+"/routing",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=N===e}else var t=!0;if(t){
if(r.model_mapping!==void 0){let g=r.model_mapping;const N=e,X=e;if(e===N)if(g&&typeof g=="object"&&!Array.isArray(g)){const F=e;for(const h in g){
let S=g[h];const I=e,K=e;if(e===I)if(S&&typeof S=="object"&&!Array.isArray(S)){const pe=e;for(const te in S){let ee=S[te];const fe=e;if(typeof ee!=
"string")return A.errors=[{instancePath:s+"/model_mapping/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+te.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"type",params:{type:"string"},message:"must be string"}],!1;const je=e;var m=fe===e;if(!m)break}}else return A.errors=[{instancePath:s+
"/model_mapping/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"object"},message:"must be object"}],!1;var q=I===e;if(!q)
break}}else return A.errors=[{instancePath:s+"/model_mapping",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=N===
e}else var t=!0;if(t){if(r.default_model!==void 0){let g=r.default_model;const N=e;if(typeof g!="string"&&g!==null)return A.errors=[{instancePath:s+
"/default_model",keyword:"type",params:{type:j.properties.default_model.type},message:"must be string,null"}],!1;const X=e;var t=N===e}else var t=!0;
if(t){if(r.model_override!==void 0){let g=r.model_override;const N=e;if(typeof g!="string"&&g!==null)return A.errors=[{instancePath:s+"/mode\
l_override",keyword:"type",params:{type:j.properties.model_override.type},message:"must be string,null"}],!1;const X=e;var t=N===e}else var t=!0;
if(t){if(r.runaway_prevention!==void 0){let g=r.runaway_prevention;const N=e,X=e;if(e===N)if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.
enabled!==void 0){let F=g.enabled;const h=e;if(typeof F!="boolean")return A.errors=[{instancePath:s+"/runaway_prevention/enabled",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"}],!1;const S=e;var C=h===e}else var C=!0;if(C)if(g.max_steps_per_run!==void 0){let F=g.
max_steps_per_run;const h=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F)))return A.errors=[{instancePath:s+"/runaway_prevention/m\
ax_steps_per_run",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const S=e;var C=h===e}else var C=!0}else return A.errors=
[{instancePath:s+"/runaway_prevention",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=N===e}else var t=!0;if(t){if(r.
implicit_run_grouping!==void 0){let g=r.implicit_run_grouping;const N=e,X=e;if(e===N)if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.time_window_seconds!==
void 0){let F=g.time_window_seconds;const h=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F)))return A.errors=[{instancePath:s+"/im\
plicit_run_grouping/time_window_seconds",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const S=e;var ue=h===e}else var ue=!0;
if(ue){if(g.run_idle_timeout_seconds!==void 0){let F=g.run_idle_timeout_seconds;const h=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(
F)))return A.errors=[{instancePath:s+"/implicit_run_grouping/run_idle_timeout_seconds",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;const S=e;var ue=h===e}else var ue=!0;if(ue)if(g.force_stop_cooldown_minutes!==void 0){let F=g.force_stop_cooldown_minutes;
const h=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F)))return A.errors=[{instancePath:s+"/implicit_run_grouping/force_stop_coold\
own_minutes",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const S=e;if(e===h&&typeof F=="number"&&isFinite(F)){if(F>
1440||isNaN(F))return A.errors=[{instancePath:s+"/implicit_run_grouping/force_stop_cooldown_minutes",keyword:"maximum",params:{comparison:"<\
=",limit:1440},message:"must be <= 1440"}],!1;if(F<0||isNaN(F))return A.errors=[{instancePath:s+"/implicit_run_grouping/force_stop_cooldown_\
minutes",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var ue=h===e}else var ue=!0}}else return A.errors=[{
instancePath:s+"/implicit_run_grouping",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=N===e}else var t=!0;if(t){
if(r.outcome_defaults!==void 0){let g=r.outcome_defaults;const N=e;if(!(g&&typeof g=="object"&&!Array.isArray(g))&&g!==null)return A.errors=
[{instancePath:s+"/outcome_defaults",keyword:"type",params:{type:j.properties.outcome_defaults.type},message:"must be object,null"}],!1;const X=e;
if(e===N&&g&&typeof g=="object"&&!Array.isArray(g)){const F=e;for(const h in g)if(!ar.call(j.properties.outcome_defaults.properties,h)){return A.
errors=[{instancePath:s+"/outcome_defaults",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional p\
roperties"}],!1;break}if(F===e){if(g.agent_signaled!==void 0){let h=g.agent_signaled;const S=e;if(typeof h!="string"&&h!==null)return A.errors=
[{instancePath:s+"/outcome_defaults/agent_signaled",keyword:"type",params:{type:j.properties.outcome_defaults.properties.agent_signaled.type},
message:"must be string,null"}],!1;const I=e,K=j.properties.outcome_defaults.properties.agent_signaled.enum;if(!(h==="success"||h==="partial"||
h==="failed"||h===null))return A.errors=[{instancePath:s+"/outcome_defaults/agent_signaled",keyword:"enum",params:{allowedValues:j.properties.
outcome_defaults.properties.agent_signaled.enum},message:"must be equal to one of the allowed values"}],!1;var W=S===e}else var W=!0;if(W){if(g.
agent_complete_all!==void 0){let h=g.agent_complete_all;const S=e;if(typeof h!="string"&&h!==null)return A.errors=[{instancePath:s+"/outcome\
_defaults/agent_complete_all",keyword:"type",params:{type:j.properties.outcome_defaults.properties.agent_complete_all.type},message:"must be\
 string,null"}],!1;const I=e,K=j.properties.outcome_defaults.properties.agent_complete_all.enum;if(!(h==="success"||h==="partial"||h==="fail\
ed"||h===null))return A.errors=[{instancePath:s+"/outcome_defaults/agent_complete_all",keyword:"enum",params:{allowedValues:j.properties.outcome_defaults.
properties.agent_complete_all.enum},message:"must be equal to one of the allowed values"}],!1;var W=S===e}else var W=!0;if(W){if(g.cost_limit!==
void 0){let h=g.cost_limit;const S=e;if(typeof h!="string"&&h!==null)return A.errors=[{instancePath:s+"/outcome_defaults/cost_limit",keyword:"\
type",params:{type:j.properties.outcome_defaults.properties.cost_limit.type},message:"must be string,null"}],!1;const I=e,K=j.properties.outcome_defaults.
properties.cost_limit.enum;if(!(h==="success"||h==="partial"||h==="failed"||h===null))return A.errors=[{instancePath:s+"/outcome_defaults/co\
st_limit",keyword:"enum",params:{allowedValues:j.properties.outcome_defaults.properties.cost_limit.enum},message:"must be equal to one of th\
e allowed values"}],!1;var W=S===e}else var W=!0;if(W){if(g.token_limit!==void 0){let h=g.token_limit;const S=e;if(typeof h!="string"&&h!==null)
return A.errors=[{instancePath:s+"/outcome_defaults/token_limit",keyword:"type",params:{type:j.properties.outcome_defaults.properties.token_limit.
type},message:"must be string,null"}],!1;const I=e,K=j.properties.outcome_defaults.properties.token_limit.enum;if(!(h==="success"||h==="part\
ial"||h==="failed"||h===null))return A.errors=[{instancePath:s+"/outcome_defaults/token_limit",keyword:"enum",params:{allowedValues:j.properties.
outcome_defaults.properties.token_limit.enum},message:"must be equal to one of the allowed values"}],!1;var W=S===e}else var W=!0;if(W){if(g.
alert_threshold_stop!==void 0){let h=g.alert_threshold_stop;const S=e;if(typeof h!="string"&&h!==null)return A.errors=[{instancePath:s+"/out\
come_defaults/alert_threshold_stop",keyword:"type",params:{type:j.properties.outcome_defaults.properties.alert_threshold_stop.type},message:"\
must be string,null"}],!1;const I=e,K=j.properties.outcome_defaults.properties.alert_threshold_stop.enum;if(!(h==="success"||h==="partial"||
h==="failed"||h===null))return A.errors=[{instancePath:s+"/outcome_defaults/alert_threshold_stop",keyword:"enum",params:{allowedValues:j.properties.
outcome_defaults.properties.alert_threshold_stop.enum},message:"must be equal to one of the allowed values"}],!1;var W=S===e}else var W=!0;if(W){
if(g.idle_auto_complete!==void 0){let h=g.idle_auto_complete;const S=e;if(typeof h!="string"&&h!==null)return A.errors=[{instancePath:s+"/ou\
tcome_defaults/idle_auto_complete",keyword:"type",params:{type:j.properties.outcome_defaults.properties.idle_auto_complete.type},message:"mu\
st be string,null"}],!1;const I=e,K=j.properties.outcome_defaults.properties.idle_auto_complete.enum;if(!(h==="success"||h==="partial"||h===
"failed"||h===null))return A.errors=[{instancePath:s+"/outcome_defaults/idle_auto_complete",keyword:"enum",params:{allowedValues:j.properties.
outcome_defaults.properties.idle_auto_complete.enum},message:"must be equal to one of the allowed values"}],!1;var W=S===e}else var W=!0;if(W){
if(g.idle_timeout!==void 0){let h=g.idle_timeout;const S=e;if(typeof h!="string"&&h!==null)return A.errors=[{instancePath:s+"/outcome_defaul\
ts/idle_timeout",keyword:"type",params:{type:j.properties.outcome_defaults.properties.idle_timeout.type},message:"must be string,null"}],!1;
const I=e,K=j.properties.outcome_defaults.properties.idle_timeout.enum;if(!(h==="success"||h==="partial"||h==="failed"||h===null))return A.errors=
[{instancePath:s+"/outcome_defaults/idle_timeout",keyword:"enum",params:{allowedValues:j.properties.outcome_defaults.properties.idle_timeout.
enum},message:"must be equal to one of the allowed values"}],!1;var W=S===e}else var W=!0;if(W){if(g.new_run_requested!==void 0){let h=g.new_run_requested;
const S=e;if(typeof h!="string"&&h!==null)return A.errors=[{instancePath:s+"/outcome_defaults/new_run_requested",keyword:"type",params:{type:j.
properties.outcome_defaults.properties.new_run_requested.type},message:"must be string,null"}],!1;const I=e,K=j.properties.outcome_defaults.
properties.new_run_requested.enum;if(!(h==="success"||h==="partial"||h==="failed"||h===null))return A.errors=[{instancePath:s+"/outcome_defa\
ults/new_run_requested",keyword:"enum",params:{allowedValues:j.properties.outcome_defaults.properties.new_run_requested.enum},message:"must \
be equal to one of the allowed values"}],!1;var W=S===e}else var W=!0;if(W){if(g.admin_stopped!==void 0){let h=g.admin_stopped;const S=e;if(typeof h!=
"string"&&h!==null)return A.errors=[{instancePath:s+"/outcome_defaults/admin_stopped",keyword:"type",params:{type:j.properties.outcome_defaults.
properties.admin_stopped.type},message:"must be string,null"}],!1;const I=e,K=j.properties.outcome_defaults.properties.admin_stopped.enum;if(!(h===
"success"||h==="partial"||h==="failed"||h===null))return A.errors=[{instancePath:s+"/outcome_defaults/admin_stopped",keyword:"enum",params:{
allowedValues:j.properties.outcome_defaults.properties.admin_stopped.enum},message:"must be equal to one of the allowed values"}],!1;var W=S===
e}else var W=!0;if(W)if(g.admin_completed!==void 0){let h=g.admin_completed;const S=e;if(typeof h!="string"&&h!==null)return A.errors=[{instancePath:s+
"/outcome_defaults/admin_completed",keyword:"type",params:{type:j.properties.outcome_defaults.properties.admin_completed.type},message:"must\
 be string,null"}],!1;const I=e,K=j.properties.outcome_defaults.properties.admin_completed.enum;if(!(h==="success"||h==="partial"||h==="fail\
ed"||h===null))return A.errors=[{instancePath:s+"/outcome_defaults/admin_completed",keyword:"enum",params:{allowedValues:j.properties.outcome_defaults.
properties.admin_completed.enum},message:"must be equal to one of the allowed values"}],!1;var W=S===e}else var W=!0}}}}}}}}}}var t=N===e}else
var t=!0;if(t){if(r.visibility!==void 0){let g=r.visibility;const N=e;if(typeof g!="string")return A.errors=[{instancePath:s+"/visibility",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const X=e,hr=j.properties.visibility.enum;if(!(g==="org"||g==="personal"))return A.
errors=[{instancePath:s+"/visibility",keyword:"enum",params:{allowedValues:j.properties.visibility.enum},message:"must be equal to one of th\
e allowed values"}],!1;var t=N===e}else var t=!0;if(t){if(r.member_id!==void 0){let g=r.member_id;const N=e;if(typeof g!="string"&&g!==null)
return A.errors=[{instancePath:s+"/member_id",keyword:"type",params:{type:j.properties.member_id.type},message:"must be string,null"}],!1;const X=e;
var t=N===e}else var t=!0;if(t){if(r.created_by!==void 0){let g=r.created_by;const N=e;if(typeof g!="string"&&g!==null)return A.errors=[{instancePath:s+
"/created_by",keyword:"type",params:{type:j.properties.created_by.type},message:"must be string,null"}],!1;const X=e;var t=N===e}else var t=!0;
if(t){if(r.updated_by!==void 0){let g=r.updated_by;const N=e;if(typeof g!="string"&&g!==null)return A.errors=[{instancePath:s+"/updated_by",
keyword:"type",params:{type:j.properties.updated_by.type},message:"must be string,null"}],!1;const X=e;var t=N===e}else var t=!0;if(t){if(r.
created_by_token_id!==void 0){let g=r.created_by_token_id;const N=e;if(typeof g!="string"&&g!==null)return A.errors=[{instancePath:s+"/creat\
ed_by_token_id",keyword:"type",params:{type:j.properties.created_by_token_id.type},message:"must be string,null"}],!1;const X=e;var t=N===e}else
var t=!0;if(t){if(r.updated_by_token_id!==void 0){let g=r.updated_by_token_id;const N=e;if(typeof g!="string"&&g!==null)return A.errors=[{instancePath:s+
"/updated_by_token_id",keyword:"type",params:{type:j.properties.updated_by_token_id.type},message:"must be string,null"}],!1;const X=e;var t=N===
e}else var t=!0;if(t){if(r.created_at!==void 0){let g=r.created_at;const N=e,X=e;if(e===N&&(typeof g=="number"&&isFinite(g),e===N))if(typeof g==
"string"){if(!$.validate(g))return A.errors=[{instancePath:s+"/created_at",keyword:"format",params:{format:"date-time"},message:'must match \
format "date-time"'}],!1}else return A.errors=[{instancePath:s+"/created_at",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=N===e}else var t=!0;if(t)if(r.updated_at!==void 0){let g=r.updated_at;const N=e,X=e;if(e===N&&(typeof g=="number"&&isFinite(g),e===
N))if(typeof g=="string"){if(!$.validate(g))return A.errors=[{instancePath:s+"/updated_at",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1}else return A.errors=[{instancePath:s+"/updated_at",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var t=N===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return A.errors=[{instancePath:s,keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;return A.errors=l,e===0}function z(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){
let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.data===void 0&&(a="data")||r.total===void 0&&(a="t\
otal"))return z.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.
data!==void 0){let i=r.data;const o=e,f=e;if(e===o)if(Array.isArray(i)){var t=!0;const v=i.length;for(let y=0;y<v;y++){let d=i[y];const p=e;
A(d,{instancePath:s+"/data/"+y,parentData:i,parentDataProperty:y,rootData:x})||(l=l===null?A.errors:l.concat(A.errors),e=l.length);var t=p===
e;if(!t)break}}else return z.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=o===e}else
var n=!0;if(n)if(r.total!==void 0){let i=r.total;const o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return z.errors=[{instancePath:s+
"/total",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const f=e;var n=o===e}else var n=!0}else return z.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.errors=l,e===0}O.v10=k;function k(r,{instancePath:s="",parentData:P,
parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.data===void 0&&
(n="data"))return k.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;
if(r.data!==void 0){let a=r.data;const i=e;A(a,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:x})||(l=l===null?A.errors:
l.concat(A.errors),e=l.length);var t=i===e}else var t=!0}else return k.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return k.errors=l,e===0}O.v11=Y;const M={type:"object",properties:{data:{type:"object",properties:{total_runs:{type:"in\
teger"},total_spend_usd:{type:"number"},avg_cost_per_run_usd:{type:["number","null"]},avg_steps_per_run:{type:["integer","null"]},avg_duration_ms:{
type:["number","null"]},success_rate:{type:["number","null"]},budget_utilization:{type:["number","null"]}},required:["total_runs","total_spe\
nd_usd","avg_cost_per_run_usd","avg_steps_per_run","avg_duration_ms","success_rate","budget_utilization"]}},required:["data"]};function Y(r,{
instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if(r.data===void 0&&(a="data"))return Y.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},message:"must have r\
equired property '"+a+"'"}],!1;if(r.data!==void 0){let i=r.data;const o=e,f=e;if(e===o)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.
total_runs===void 0&&(v="total_runs")||i.total_spend_usd===void 0&&(v="total_spend_usd")||i.avg_cost_per_run_usd===void 0&&(v="avg_cost_per_\
run_usd")||i.avg_steps_per_run===void 0&&(v="avg_steps_per_run")||i.avg_duration_ms===void 0&&(v="avg_duration_ms")||i.success_rate===void 0&&
(v="success_rate")||i.budget_utilization===void 0&&(v="budget_utilization"))return Y.errors=[{instancePath:s+"/data",keyword:"required",params:{
missingProperty:v},message:"must have required property '"+v+"'"}],!1;if(i.total_runs!==void 0){let y=i.total_runs;const d=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Y.errors=[{instancePath:s+"/data/total_runs",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;const p=e;var t=d===e}else var t=!0;if(t){if(i.total_spend_usd!==void 0){let y=i.total_spend_usd;const d=e;if(!(typeof y==
"number"&&isFinite(y)))return Y.errors=[{instancePath:s+"/data/total_spend_usd",keyword:"type",params:{type:"number"},message:"must be numbe\
r"}],!1;const p=e;var t=d===e}else var t=!0;if(t){if(i.avg_cost_per_run_usd!==void 0){let y=i.avg_cost_per_run_usd;const d=e;if(!(typeof y==
"number"&&isFinite(y))&&y!==null)return Y.errors=[{instancePath:s+"/data/avg_cost_per_run_usd",keyword:"type",params:{type:M.properties.data.
properties.avg_cost_per_run_usd.type},message:"must be number,null"}],!1;const p=e;var t=d===e}else var t=!0;if(t){if(i.avg_steps_per_run!==
void 0){let y=i.avg_steps_per_run;const d=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==null)return Y.errors=[{instancePath:s+
"/data/avg_steps_per_run",keyword:"type",params:{type:M.properties.data.properties.avg_steps_per_run.type},message:"must be integer,null"}],
!1;const p=e;var t=d===e}else var t=!0;if(t){if(i.avg_duration_ms!==void 0){let y=i.avg_duration_ms;const d=e;if(!(typeof y=="number"&&isFinite(
y))&&y!==null)return Y.errors=[{instancePath:s+"/data/avg_duration_ms",keyword:"type",params:{type:M.properties.data.properties.avg_duration_ms.
type},message:"must be number,null"}],!1;const p=e;var t=d===e}else var t=!0;if(t){if(i.success_rate!==void 0){let y=i.success_rate;const d=e;
if(!(typeof y=="number"&&isFinite(y))&&y!==null)return Y.errors=[{instancePath:s+"/data/success_rate",keyword:"type",params:{type:M.properties.
data.properties.success_rate.type},message:"must be number,null"}],!1;const p=e;var t=d===e}else var t=!0;if(t)if(i.budget_utilization!==void 0){
let y=i.budget_utilization;const d=e;if(!(typeof y=="number"&&isFinite(y))&&y!==null)return Y.errors=[{instancePath:s+"/data/budget_utilizat\
ion",keyword:"type",params:{type:M.properties.data.properties.budget_utilization.type},message:"must be number,null"}],!1;const p=e;var t=d===
e}else var t=!0}}}}}}else return Y.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=o===
e}else var n=!0}else return Y.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=l,
e===0}O.v12=R;const G={type:"object",properties:{data:{type:"array",items:{type:"object",properties:{run_id:{type:"string"},name:{type:["str\
ing","null"]},cost_usd:{type:"number"},step_count:{type:"integer"},started_at:{type:"string",format:"date-time"}},required:["run_id","name",
"cost_usd","step_count","started_at"]}},total:{type:"integer"}},required:["data","total"]};function R(r,{instancePath:s="",parentData:P,parentDataProperty:E,
rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.data===void 0&&(i="data")||r.total===
void 0&&(i="total"))return R.errors=[{instancePath:s,keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+
"'"}],!1;if(r.data!==void 0){let o=r.data;const f=e,v=e;if(e===f)if(Array.isArray(o)){var t=!0;const y=o.length;for(let d=0;d<y;d++){let p=o[d];
const c=e,w=e;if(e===c)if(p&&typeof p=="object"&&!Array.isArray(p)){let _;if(p.run_id===void 0&&(_="run_id")||p.name===void 0&&(_="name")||p.
cost_usd===void 0&&(_="cost_usd")||p.step_count===void 0&&(_="step_count")||p.started_at===void 0&&(_="started_at"))return R.errors=[{instancePath:s+
"/data/"+d,keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;if(p.run_id!==void 0){let u=p.run_id;
const m=e;if(typeof u!="string")return R.errors=[{instancePath:s+"/data/"+d+"/run_id",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.name!==void 0){let u=p.name;const m=e;if(typeof u!="string"&&u!==null)return R.
errors=[{instancePath:s+"/data/"+d+"/name",keyword:"type",params:{type:G.properties.data.items.properties.name.type},message:"must be string\
,null"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.cost_usd!==void 0){let u=p.cost_usd;const m=e;if(!(typeof u=="number"&&isFinite(u)))
return R.errors=[{instancePath:s+"/data/"+d+"/cost_usd",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const q=e;var n=m===
e}else var n=!0;if(n){if(p.step_count!==void 0){let u=p.step_count;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return R.
errors=[{instancePath:s+"/data/"+d+"/step_count",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===e}else
var n=!0;if(n)if(p.started_at!==void 0){let u=p.started_at;const m=e,q=e;if(e===m&&(typeof u=="number"&&isFinite(u),e===m))if(typeof u=="str\
ing"){if(!$.validate(u))return R.errors=[{instancePath:s+"/data/"+d+"/started_at",keyword:"format",params:{format:"date-time"},message:'must\
 match format "date-time"'}],!1}else return R.errors=[{instancePath:s+"/data/"+d+"/started_at",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var n=m===e}else var n=!0}}}}else return R.errors=[{instancePath:s+"/data/"+d,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=c===e;if(!t)break}}else return R.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var a=f===e}else var a=!0;if(a)if(r.total!==void 0){let o=r.total;const f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return R.errors=[{instancePath:s+"/total",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const v=e;var a=f===e}else
var a=!0}else return R.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return R.errors=l,e===0}O.
v13=T;function T(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.data===void 0&&(a="data"))return T.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.data!==void 0){let i=r.data;const o=e,f=e;if(e===o)if(i&&typeof i=="object"&&!Array.
isArray(i)){let v;if(i.message===void 0&&(v="message"))return T.errors=[{instancePath:s+"/data",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;if(i.message!==void 0){let y=i.message;const d=e;if(typeof y!="string")return T.errors=[{
instancePath:s+"/data/message",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var t=d===e}else var t=!0}else return T.
errors=[{instancePath:s+"/data",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=o===e}else var n=!0}else return T.
errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return T.errors=l,e===0}O.v14=Sr;function re(r,{
instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if(r.id===void 0&&(a="id")||r.policy_id===void 0&&(a="policy_id")||r.version_number===void 0&&(a="version_number")||r.snapshot===void 0&&
(a="snapshot")||r.changed_by===void 0&&(a="changed_by")||r.changed_fields===void 0&&(a="changed_fields")||r.created_at===void 0&&(a="created\
_at"))return re.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.
id!==void 0){let i=r.id;const o=e,f=e;if(e===o&&(typeof i=="number"&&isFinite(i),e===o))if(typeof i=="string"){if(!J.test(i))return re.errors=
[{instancePath:s+"/id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return re.errors=[{instancePath:s+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===e}else var t=!0;if(t){if(r.policy_id!==void 0){let i=r.policy_id;
const o=e,f=e;if(e===o&&(typeof i=="number"&&isFinite(i),e===o))if(typeof i=="string"){if(!J.test(i))return re.errors=[{instancePath:s+"/pol\
icy_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return re.errors=[{instancePath:s+"/policy_id",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===e}else var t=!0;if(t){if(r.version_number!==void 0){let i=r.version_number;
const o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return re.errors=[{instancePath:s+"/version_number",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;const f=e;if(e===o&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return re.errors=[{instancePath:s+
"/version_number",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var t=o===e}else var t=!0;if(t){if(r.snapshot!==
void 0){let i=r.snapshot;const o=e,f=e;if(e===o)if(i&&typeof i=="object"&&!Array.isArray(i)){const y=e}else return re.errors=[{instancePath:s+
"/snapshot",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=o===e}else var t=!0;if(t){if(r.changed_by!==void 0){let i=r.
changed_by;const o=e;if(typeof i!="string")return re.errors=[{instancePath:s+"/changed_by",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;const f=e;var t=o===e}else var t=!0;if(t){if(r.changed_fields!==void 0){let i=r.changed_fields;const o=e,f=e;if(e===o)if(Array.
isArray(i)){var n=!0;const y=i.length;for(let d=0;d<y;d++){let p=i[d];const c=e;if(typeof p!="string")return re.errors=[{instancePath:s+"/ch\
anged_fields/"+d,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const w=e;var n=c===e;if(!n)break}}else return re.errors=
[{instancePath:s+"/changed_fields",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=o===e}else var t=!0;if(t)if(r.created_at!==
void 0){let i=r.created_at;const o=e,f=e;if(e===o&&(typeof i=="number"&&isFinite(i),e===o))if(typeof i=="string"){if(!$.validate(i))return re.
errors=[{instancePath:s+"/created_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return re.
errors=[{instancePath:s+"/created_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===e}else var t=!0}}}}}}else
return re.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return re.errors=l,e===0}function Sr(r,{
instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if(r.data===void 0&&(a="data")||r.total===void 0&&(a="total"))return Sr.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.data!==void 0){let i=r.data;const o=e,f=e;if(e===o)if(Array.isArray(i)){var t=!0;const v=i.
length;for(let y=0;y<v;y++){let d=i[y];const p=e;re(d,{instancePath:s+"/data/"+y,parentData:i,parentDataProperty:y,rootData:x})||(l=l===null?
re.errors:l.concat(re.errors),e=l.length);var t=p===e;if(!t)break}}else return Sr.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var n=o===e}else var n=!0;if(n)if(r.total!==void 0){let i=r.total;const o=e;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i)))return Sr.errors=[{instancePath:s+"/total",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
const f=e;var n=o===e}else var n=!0}else return Sr.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return Sr.errors=l,e===0}O.v15=rt;function rt(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.data===void 0&&(n="data"))return rt.errors=[{instancePath:s,keyword:"requir\
ed",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.data!==void 0){let a=r.data;const i=e;re(a,{instancePath:s+
"/data",parentData:r,parentDataProperty:"data",rootData:x})||(l=l===null?re.errors:l.concat(re.errors),e=l.length);var t=i===e}else var t=!0}else
return rt.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return rt.errors=l,e===0}O.v16=Vr;const ze={
type:"object",properties:{id:{type:"string",format:"uuid"},org_id:{type:["string","null"]},workspace_id:{type:["string","null"]},name:{type:"\
string"},description:{type:["string","null"]},api_key_prefix:{type:"string"},policy_id:{type:"string",format:"uuid"},allowed_policies:{type:[
"array","null"],items:{type:"string"}},provider_keys:{type:"object",additionalProperties:{oneOf:[{type:"string"},{type:"array",items:{type:"\
object",properties:{key_id:{type:"string"},weight:{type:"integer",minimum:1,maximum:100}},required:["key_id","weight"]}}]}},routing_override:{
type:["object","null"],properties:{default_chain:{type:"array",items:{type:"string"}},model_routes:{type:"array",items:{type:"object",properties:{
pattern:{type:"string"},chain:{type:"array",items:{type:"string"}},timeout_ms:{type:"integer"}},required:["pattern","chain"]}},load_balancing:{
type:"string",enum:["failover","round_robin","weighted"]},routing_preference:{type:"string",enum:["default","cost","latency"]},timeout_ms:{type:"\
integer"}}},metadata:{type:"object",additionalProperties:!0},status:{type:"string",enum:["active","disabled"]},member_id:{type:["string","nu\
ll"]},created_by:{type:["string","null"]},updated_by:{type:["string","null"]},created_by_token_id:{type:["string","null"]},updated_by_token_id:{
type:["string","null"]},created_at:{type:"string",format:"date-time"},updated_at:{type:"string",format:"date-time"}},required:["id","name","\
policy_id","status","created_at","updated_at"]};function B(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,
e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.id===void 0&&(w="id")||r.name===void 0&&(w="name")||r.policy_id===
void 0&&(w="policy_id")||r.status===void 0&&(w="status")||r.created_at===void 0&&(w="created_at")||r.updated_at===void 0&&(w="updated_at"))return B.
errors=[{instancePath:s,keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;if(r.id!==void 0){let b=r.
id;const _=e,u=e;if(e===_&&(typeof b=="number"&&isFinite(b),e===_))if(typeof b=="string"){if(!J.test(b))return B.errors=[{instancePath:s+"/i\
d",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return B.errors=[{instancePath:s+"/id",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=_===e}else var t=!0;if(t){if(r.org_id!==void 0){let b=r.org_id;const _=e;if(typeof b!=
"string"&&b!==null)return B.errors=[{instancePath:s+"/org_id",keyword:"type",params:{type:ze.properties.org_id.type},message:"must be string\
,null"}],!1;const u=e;var t=_===e}else var t=!0;if(t){if(r.workspace_id!==void 0){let b=r.workspace_id;const _=e;if(typeof b!="string"&&b!==
null)return B.errors=[{instancePath:s+"/workspace_id",keyword:"type",params:{type:ze.properties.workspace_id.type},message:"must be string,n\
ull"}],!1;const u=e;var t=_===e}else var t=!0;if(t){if(r.name!==void 0){let b=r.name;const _=e;if(typeof b!="string")return B.errors=[{instancePath:s+
"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const u=e;var t=_===e}else var t=!0;if(t){if(r.description!==void 0){
let b=r.description;const _=e;if(typeof b!="string"&&b!==null)return B.errors=[{instancePath:s+"/description",keyword:"type",params:{type:ze.
properties.description.type},message:"must be string,null"}],!1;const u=e;var t=_===e}else var t=!0;if(t){if(r.api_key_prefix!==void 0){let b=r.
api_key_prefix;const _=e;if(typeof b!="string")return B.errors=[{instancePath:s+"/api_key_prefix",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const u=e;var t=_===e}else var t=!0;if(t){if(r.policy_id!==void 0){let b=r.policy_id;const _=e,u=e;if(e===_&&(typeof b==
"number"&&isFinite(b),e===_))if(typeof b=="string"){if(!J.test(b))return B.errors=[{instancePath:s+"/policy_id",keyword:"format",params:{format:"\
uuid"},message:'must match format "uuid"'}],!1}else return B.errors=[{instancePath:s+"/policy_id",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=_===e}else var t=!0;if(t){if(r.allowed_policies!==void 0){let b=r.allowed_policies;const _=e;if(!Array.isArray(b)&&
b!==null)return B.errors=[{instancePath:s+"/allowed_policies",keyword:"type",params:{type:ze.properties.allowed_policies.type},message:"must\
 be array,null"}],!1;const u=e;if(e===_&&Array.isArray(b)){var n=!0;const q=b.length;for(let C=0;C<q;C++){let ue=b[C];const W=e;if(typeof ue!=
"string")return B.errors=[{instancePath:s+"/allowed_policies/"+C,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const H=e;
var n=W===e;if(!n)break}}var t=_===e}else var t=!0;if(t){if(r.provider_keys!==void 0){let b=r.provider_keys;const _=e,u=e;if(e===_)if(b&&typeof b==
"object"&&!Array.isArray(b)){const q=e;for(const C in b){let ue=b[C];const W=e,H=e;let g=!1,N=null;const X=e;if(typeof ue!="string"){const S={
instancePath:s+"/provider_keys/"+C.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"},message:"must be string"};l===
null?l=[S]:l.push(S),e++}const hr=e;var o=X===e;o&&(g=!0,N=0);const F=e,h=e;if(e===F)if(Array.isArray(ue)){var a=!0;const S=ue.length;for(let I=0;I<
S;I++){let K=ue[I];const pe=e,te=e;if(e===pe)if(K&&typeof K=="object"&&!Array.isArray(K)){let fe;if(K.key_id===void 0&&(fe="key_id")||K.weight===
void 0&&(fe="weight")){const je={instancePath:s+"/provider_keys/"+C.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+I,keyword:"required",params:{
missingProperty:fe},message:"must have required property '"+fe+"'"};l===null?l=[je]:l.push(je),e++}else{if(K.key_id!==void 0){let je=K.key_id;
const Me=e;if(typeof je!="string"){const Ee={instancePath:s+"/provider_keys/"+C.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+I+"/key_id",keyword:"\
type",params:{type:"string"},message:"must be string"};l===null?l=[Ee]:l.push(Ee),e++}const _e=e;var i=Me===e}else var i=!0;if(i)if(K.weight!==
void 0){let je=K.weight;const Me=e;if(!(typeof je=="number"&&!(je%1)&&!isNaN(je)&&isFinite(je))){const tr={instancePath:s+"/provider_keys/"+
C.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+I+"/weight",keyword:"type",params:{type:"integer"},message:"must be integer"};l===null?l=[tr]:l.
push(tr),e++}const _e=e;if(e===Me&&typeof je=="number"&&isFinite(je)){if(je>100||isNaN(je)){const tr={instancePath:s+"/provider_keys/"+C.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+I+"/weight",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};l===null?l=[tr]:
l.push(tr),e++}else if(je<1||isNaN(je)){const tr={instancePath:s+"/provider_keys/"+C.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+I+"/weight",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};l===null?l=[tr]:l.push(tr),e++}}var i=Me===e}else var i=!0}}else{
const fe={instancePath:s+"/provider_keys/"+C.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+I,keyword:"type",params:{type:"object"},message:"mus\
t be object"};l===null?l=[fe]:l.push(fe),e++}var a=pe===e;if(!a)break}}else{const S={instancePath:s+"/provider_keys/"+C.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[S]:l.push(S),e++}var o=F===e;if(o&&g?(g=!1,N=[N,1]):o&&
(g=!0,N=1),g)e=H,l!==null&&(H?l.length=H:l=null);else{const S={instancePath:s+"/provider_keys/"+C.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
oneOf",params:{passingSchemas:N},message:"must match exactly one schema in oneOf"};return l===null?l=[S]:l.push(S),e++,B.errors=l,!1}var f=W===
e;if(!f)break}}else return B.errors=[{instancePath:s+"/provider_keys",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=_===
e}else var t=!0;if(t){if(r.routing_override!==void 0){let b=r.routing_override;const _=e;if(!(b&&typeof b=="object"&&!Array.isArray(b))&&b!==
null)return B.errors=[{instancePath:s+"/routing_override",keyword:"type",params:{type:ze.properties.routing_override.type},message:"must be \
object,null"}],!1;const u=e;if(e===_&&b&&typeof b=="object"&&!Array.isArray(b)){if(b.default_chain!==void 0){let q=b.default_chain;const C=e,
ue=e;if(e===C)if(Array.isArray(q)){var v=!0;const W=q.length;for(let H=0;H<W;H++){let g=q[H];const N=e;if(typeof g!="string")return B.errors=
[{instancePath:s+"/routing_override/default_chain/"+H,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const X=e;var v=N===
e;if(!v)break}}else return B.errors=[{instancePath:s+"/routing_override/default_chain",keyword:"type",params:{type:"array"},message:"must be\
 array"}],!1;var y=C===e}else var y=!0;if(y){if(b.model_routes!==void 0){let q=b.model_routes;const C=e,ue=e;if(e===C)if(Array.isArray(q)){var d=!0;
const H=q.length;for(let g=0;g<H;g++){let N=q[g];const X=e,hr=e;if(e===X)if(N&&typeof N=="object"&&!Array.isArray(N)){let h;if(N.pattern===void 0&&
(h="pattern")||N.chain===void 0&&(h="chain"))return B.errors=[{instancePath:s+"/routing_override/model_routes/"+g,keyword:"required",params:{
missingProperty:h},message:"must have required property '"+h+"'"}],!1;if(N.pattern!==void 0){let S=N.pattern;const I=e;if(typeof S!="string")
return B.errors=[{instancePath:s+"/routing_override/model_routes/"+g+"/pattern",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;const K=e;var p=I===e}else var p=!0;if(p){if(N.chain!==void 0){let S=N.chain;const I=e,K=e;if(e===I)if(Array.isArray(S)){var c=!0;const te=S.
length;for(let ee=0;ee<te;ee++){let fe=S[ee];const je=e;if(typeof fe!="string")return B.errors=[{instancePath:s+"/routing_override/model_rou\
tes/"+g+"/chain/"+ee,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const Me=e;var c=je===e;if(!c)break}}else return B.
errors=[{instancePath:s+"/routing_override/model_routes/"+g+"/chain",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=I===
e}else var p=!0;if(p)if(N.timeout_ms!==void 0){let S=N.timeout_ms;const I=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return B.
errors=[{instancePath:s+"/routing_override/model_routes/"+g+"/timeout_ms",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;const K=e;var p=I===e}else var p=!0}}else return B.errors=[{instancePath:s+"/routing_override/model_routes/"+g,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var d=X===e;if(!d)break}}else return B.errors=[{instancePath:s+"/routing_override/model_routes",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var y=C===e}else var y=!0;if(y){if(b.load_balancing!==void 0){let q=b.load_balancing;
const C=e;if(typeof q!="string")return B.errors=[{instancePath:s+"/routing_override/load_balancing",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const ue=e,W=ze.properties.routing_override.properties.load_balancing.enum;if(!(q==="failover"||q==="round_robin"||q===
"weighted"))return B.errors=[{instancePath:s+"/routing_override/load_balancing",keyword:"enum",params:{allowedValues:ze.properties.routing_override.
properties.load_balancing.enum},message:"must be equal to one of the allowed values"}],!1;var y=C===e}else var y=!0;if(y){if(b.routing_preference!==
void 0){let q=b.routing_preference;const C=e;if(typeof q!="string")return B.errors=[{instancePath:s+"/routing_override/routing_preference",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const ue=e,W=ze.properties.routing_override.properties.routing_preference.enum;if(!(q===
"default"||q==="cost"||q==="latency"))return B.errors=[{instancePath:s+"/routing_override/routing_preference",keyword:"enum",params:{allowedValues:ze.
properties.routing_override.properties.routing_preference.enum},message:"must be equal to one of the allowed values"}],!1;var y=C===e}else var y=!0;
if(y)if(b.timeout_ms!==void 0){let q=b.timeout_ms;const C=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return B.errors=[{instancePath:s+
"/routing_override/timeout_ms",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const ue=e;var y=C===e}else var y=!0}}}}
var t=_===e}else var t=!0;if(t){if(r.metadata!==void 0){let b=r.metadata;const _=e,u=e;if(e===_)if(b&&typeof b=="object"&&!Array.isArray(b)){
const q=e}else return B.errors=[{instancePath:s+"/metadata",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=_===e}else
var t=!0;if(t){if(r.status!==void 0){let b=r.status;const _=e;if(typeof b!="string")return B.errors=[{instancePath:s+"/status",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;const u=e,m=ze.properties.status.enum;if(!(b==="active"||b==="disabled"))return B.errors=
[{instancePath:s+"/status",keyword:"enum",params:{allowedValues:ze.properties.status.enum},message:"must be equal to one of the allowed valu\
es"}],!1;var t=_===e}else var t=!0;if(t){if(r.member_id!==void 0){let b=r.member_id;const _=e;if(typeof b!="string"&&b!==null)return B.errors=
[{instancePath:s+"/member_id",keyword:"type",params:{type:ze.properties.member_id.type},message:"must be string,null"}],!1;const u=e;var t=_===
e}else var t=!0;if(t){if(r.created_by!==void 0){let b=r.created_by;const _=e;if(typeof b!="string"&&b!==null)return B.errors=[{instancePath:s+
"/created_by",keyword:"type",params:{type:ze.properties.created_by.type},message:"must be string,null"}],!1;const u=e;var t=_===e}else var t=!0;
if(t){if(r.updated_by!==void 0){let b=r.updated_by;const _=e;if(typeof b!="string"&&b!==null)return B.errors=[{instancePath:s+"/updated_by",
keyword:"type",params:{type:ze.properties.updated_by.type},message:"must be string,null"}],!1;const u=e;var t=_===e}else var t=!0;if(t){if(r.
created_by_token_id!==void 0){let b=r.created_by_token_id;const _=e;if(typeof b!="string"&&b!==null)return B.errors=[{instancePath:s+"/creat\
ed_by_token_id",keyword:"type",params:{type:ze.properties.created_by_token_id.type},message:"must be string,null"}],!1;const u=e;var t=_===e}else
var t=!0;if(t){if(r.updated_by_token_id!==void 0){let b=r.updated_by_token_id;const _=e;if(typeof b!="string"&&b!==null)return B.errors=[{instancePath:s+
"/updated_by_token_id",keyword:"type",params:{type:ze.properties.updated_by_token_id.type},message:"must be string,null"}],!1;const u=e;var t=_===
e}else var t=!0;if(t){if(r.created_at!==void 0){let b=r.created_at;const _=e,u=e;if(e===_&&(typeof b=="number"&&isFinite(b),e===_))if(typeof b==
"string"){if(!$.validate(b))return B.errors=[{instancePath:s+"/created_at",keyword:"format",params:{format:"date-time"},message:'must match \
format "date-time"'}],!1}else return B.errors=[{instancePath:s+"/created_at",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=_===e}else var t=!0;if(t)if(r.updated_at!==void 0){let b=r.updated_at;const _=e,u=e;if(e===_&&(typeof b=="number"&&isFinite(b),e===
_))if(typeof b=="string"){if(!$.validate(b))return B.errors=[{instancePath:s+"/updated_at",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1}else return B.errors=[{instancePath:s+"/updated_at",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var t=_===e}else var t=!0}}}}}}}}}}}}}}}}}}else return B.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return B.errors=l,e===0}function Vr(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,
e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.data===void 0&&(a="data")||r.total===void 0&&(a="total"))return Vr.
errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.data!==void 0){
let i=r.data;const o=e,f=e;if(e===o)if(Array.isArray(i)){var t=!0;const v=i.length;for(let y=0;y<v;y++){let d=i[y];const p=e;B(d,{instancePath:s+
"/data/"+y,parentData:i,parentDataProperty:y,rootData:x})||(l=l===null?B.errors:l.concat(B.errors),e=l.length);var t=p===e;if(!t)break}}else
return Vr.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=o===e}else var n=!0;if(n)if(r.
total!==void 0){let i=r.total;const o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Vr.errors=[{instancePath:s+"/total",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const f=e;var n=o===e}else var n=!0}else return Vr.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Vr.errors=l,e===0}O.v17=vr;function vr(r,{instancePath:s="",parentData:P,
parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.data===void 0&&
(i="data"))return vr.errors=[{instancePath:s,keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;
if(r.data!==void 0){let o=r.data;const f=e,v=e;B(o,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:x})||(l=l===null?
B.errors:l.concat(B.errors),e=l.length);var t=v===e;if(t){const y=e,d=e;if(e===y)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.api_key===
void 0&&(c="api_key"))return vr.errors=[{instancePath:s+"/data",keyword:"required",params:{missingProperty:c},message:"must have required pr\
operty '"+c+"'"}],!1;if(o.api_key!==void 0){let w=o.api_key;const b=e;if(typeof w!="string")return vr.errors=[{instancePath:s+"/data/api_key",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const _=e;var n=b===e}else var n=!0;if(n)if(o._note!==void 0){let w=o._note;
const b=e;if(typeof w!="string")return vr.errors=[{instancePath:s+"/data/_note",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;const _=e;var n=b===e}else var n=!0}else return vr.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var t=y===e}var a=f===e}else var a=!0}else return vr.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return vr.errors=l,e===0}O.v18=tt;function lr(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){
let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){const a=e;for(const i in r){let o=r[i];const f=e,v=e;if(e===f)
if(o&&typeof o=="object"&&!Array.isArray(o)){let y;if(o.total_spend===void 0&&(y="total_spend")||o.total_runs===void 0&&(y="total_runs"))return lr.
errors=[{instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required",params:{missingProperty:y},message:"must have requir\
ed property '"+y+"'"}],!1;if(o.total_spend!==void 0){let d=o.total_spend;const p=e;if(!(typeof d=="number"&&isFinite(d)))return lr.errors=[{
instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/total_spend",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;const c=e;var t=p===e}else var t=!0;if(t)if(o.total_runs!==void 0){let d=o.total_runs;const p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&
isFinite(d)))return lr.errors=[{instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/total_runs",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;const c=e;var t=p===e}else var t=!0}else return lr.errors=[{instancePath:s+"/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=f===e;if(!n)break}}else return lr.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return lr.errors=l,e===0}function tt(r,{instancePath:s="",parentData:P,parentDataProperty:E,
rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.data===void 0&&(n="data"))return tt.
errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.data!==void 0){
let a=r.data;const i=e;lr(a,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:x})||(l=l===null?lr.errors:l.concat(lr.errors),
e=l.length);var t=i===e}else var t=!0}else return tt.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return tt.errors=l,e===0}O.v19=st;function st(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.data===void 0&&(n="data"))return st.errors=[{instancePath:s,keyword:"requir\
ed",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.data!==void 0){let a=r.data;const i=e;B(a,{instancePath:s+
"/data",parentData:r,parentDataProperty:"data",rootData:x})||(l=l===null?B.errors:l.concat(B.errors),e=l.length);var t=i===e}else var t=!0}else
return st.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return st.errors=l,e===0}O.v20=dr;function dr(r,{
instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if(r.data===void 0&&(a="data"))return dr.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},message:"must have \
required property '"+a+"'"}],!1;if(r.data!==void 0){let i=r.data;const o=e,f=e;if(e===o)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.
message===void 0&&(v="message")||i.api_key===void 0&&(v="api_key")||i.api_key_prefix===void 0&&(v="api_key_prefix"))return dr.errors=[{instancePath:s+
"/data",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;if(i.message!==void 0){let y=i.message;
const d=e;if(typeof y!="string")return dr.errors=[{instancePath:s+"/data/message",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;const p=e;var t=d===e}else var t=!0;if(t){if(i.api_key!==void 0){let y=i.api_key;const d=e;if(typeof y!="string")return dr.errors=
[{instancePath:s+"/data/api_key",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var t=d===e}else var t=!0;if(t)
if(i.api_key_prefix!==void 0){let y=i.api_key_prefix;const d=e;if(typeof y!="string")return dr.errors=[{instancePath:s+"/data/api_key_prefix",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var t=d===e}else var t=!0}}else return dr.errors=[{instancePath:s+
"/data",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=o===e}else var n=!0}else return dr.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return dr.errors=l,e===0}O.v21=qr;function qr(r,{instancePath:s="",parentData:P,
parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.data===void 0&&
(i="data"))return qr.errors=[{instancePath:s,keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;
if(r.data!==void 0){let o=r.data;const f=e,v=e;B(o,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:x})||(l=l===null?
B.errors:l.concat(B.errors),e=l.length);var t=v===e;if(t){const y=e,d=e;if(e===y)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.api_key===
void 0&&(c="api_key"))return qr.errors=[{instancePath:s+"/data",keyword:"required",params:{missingProperty:c},message:"must have required pr\
operty '"+c+"'"}],!1;if(o.api_key!==void 0){let w=o.api_key;const b=e;if(typeof w!="string")return qr.errors=[{instancePath:s+"/data/api_key",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const _=e;var n=b===e}else var n=!0}else return qr.errors=[{instancePath:s+
"/data",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=y===e}var a=f===e}else var a=!0}else return qr.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qr.errors=l,e===0}O.v22=Tr;const we={type:"object",properties:{id:{
type:"string",format:"uuid"},agent_id:{type:"string",format:"uuid"},org_id:{type:["string","null"],format:"uuid"},agent_name:{type:"string"},
name:{type:["string","null"]},primary_model:{type:"string"},status:{type:"string",enum:["running","completed","failed","budget_exceeded","fo\
rce_stopped"]},creation_method:{type:"string",enum:["explicit","implicit","sdk"]},ended_reason:{type:["string","null"]},completion_reason:{type:[
"string","null"],enum:["explicit","idle_timeout","server_restart",null]},budget:{type:"object",properties:{alert_threshold_tokens:{type:["in\
teger","null"]},alert_threshold_usd:{type:["number","null"]},hard_limit_tokens:{type:["integer","null"]},hard_limit_usd:{type:["number","nul\
l"]}}},alert_threshold_exceeded:{type:"boolean"},alert_sent_at:{type:["string","null"],format:"date-time"},tokens_used:{type:"object",properties:{
input:{type:"integer"},output:{type:"integer"},cache_read:{type:"integer"},cache_creation:{type:"integer"},total:{type:"integer"}}},cost_usd:{
type:"number"},policy_name:{type:["string","null"]},policy_snapshot:{type:"object",additionalProperties:!0},step_count:{type:"integer"},last_step_at:{
type:["string","null"],format:"date-time"},started_at:{type:"string",format:"date-time"},ended_at:{type:["string","null"],format:"date-time"},
force_stop_lifted_at:{type:["string","null"],format:"date-time"},has_governance_block:{type:"boolean"},outcome:{type:["string","null"],enum:[
"success","partial","failed",null]},outcome_reason:{type:["string","null"]},metadata:{type:"object",additionalProperties:!0}},required:["id",
"agent_id","status","creation_method","budget","tokens_used","cost_usd","step_count","started_at"]};function U(r,{instancePath:s="",parentData:P,
parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&
(i="id")||r.agent_id===void 0&&(i="agent_id")||r.status===void 0&&(i="status")||r.creation_method===void 0&&(i="creation_method")||r.budget===
void 0&&(i="budget")||r.tokens_used===void 0&&(i="tokens_used")||r.cost_usd===void 0&&(i="cost_usd")||r.step_count===void 0&&(i="step_count")||
r.started_at===void 0&&(i="started_at"))return U.errors=[{instancePath:s,keyword:"required",params:{missingProperty:i},message:"must have re\
quired property '"+i+"'"}],!1;if(r.id!==void 0){let o=r.id;const f=e,v=e;if(e===f&&(typeof o=="number"&&isFinite(o),e===f))if(typeof o=="str\
ing"){if(!J.test(o))return U.errors=[{instancePath:s+"/id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else
return U.errors=[{instancePath:s+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;if(t){if(r.
agent_id!==void 0){let o=r.agent_id;const f=e,v=e;if(e===f&&(typeof o=="number"&&isFinite(o),e===f))if(typeof o=="string"){if(!J.test(o))return U.
errors=[{instancePath:s+"/agent_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return U.errors=[{instancePath:s+
"/agent_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;if(t){if(r.org_id!==void 0){let o=r.
org_id;const f=e;if(typeof o!="string"&&o!==null)return U.errors=[{instancePath:s+"/org_id",keyword:"type",params:{type:we.properties.org_id.
type},message:"must be string,null"}],!1;const v=e;if(e===f&&(typeof o=="number"&&isFinite(o),e===f&&typeof o=="string"&&!J.test(o)))return U.
errors=[{instancePath:s+"/org_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1;var t=f===e}else var t=!0;
if(t){if(r.agent_name!==void 0){let o=r.agent_name;const f=e;if(typeof o!="string")return U.errors=[{instancePath:s+"/agent_name",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;const v=e;var t=f===e}else var t=!0;if(t){if(r.name!==void 0){let o=r.name;const f=e;
if(typeof o!="string"&&o!==null)return U.errors=[{instancePath:s+"/name",keyword:"type",params:{type:we.properties.name.type},message:"must \
be string,null"}],!1;const v=e;var t=f===e}else var t=!0;if(t){if(r.primary_model!==void 0){let o=r.primary_model;const f=e;if(typeof o!="st\
ring")return U.errors=[{instancePath:s+"/primary_model",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const v=e;var t=f===
e}else var t=!0;if(t){if(r.status!==void 0){let o=r.status;const f=e;if(typeof o!="string")return U.errors=[{instancePath:s+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const v=e,y=we.properties.status.enum;if(!(o==="running"||o==="completed"||o==="f\
ailed"||o==="budget_exceeded"||o==="force_stopped"))return U.errors=[{instancePath:s+"/status",keyword:"enum",params:{allowedValues:we.properties.
status.enum},message:"must be equal to one of the allowed values"}],!1;var t=f===e}else var t=!0;if(t){if(r.creation_method!==void 0){let o=r.
creation_method;const f=e;if(typeof o!="string")return U.errors=[{instancePath:s+"/creation_method",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const v=e,y=we.properties.creation_method.enum;if(!(o==="explicit"||o==="implicit"||o==="sdk"))return U.errors=[{instancePath:s+
"/creation_method",keyword:"enum",params:{allowedValues:we.properties.creation_method.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var t=f===e}else var t=!0;if(t){if(r.ended_reason!==void 0){let o=r.ended_reason;const f=e;if(typeof o!="string"&&o!==null)return U.
errors=[{instancePath:s+"/ended_reason",keyword:"type",params:{type:we.properties.ended_reason.type},message:"must be string,null"}],!1;const v=e;
var t=f===e}else var t=!0;if(t){if(r.completion_reason!==void 0){let o=r.completion_reason;const f=e;if(typeof o!="string"&&o!==null)return U.
errors=[{instancePath:s+"/completion_reason",keyword:"type",params:{type:we.properties.completion_reason.type},message:"must be string,null"}],
!1;const v=e,y=we.properties.completion_reason.enum;if(!(o==="explicit"||o==="idle_timeout"||o==="server_restart"||o===null))return U.errors=
[{instancePath:s+"/completion_reason",keyword:"enum",params:{allowedValues:we.properties.completion_reason.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var t=f===e}else var t=!0;if(t){if(r.budget!==void 0){let o=r.budget;const f=e,v=e;if(e===f)if(o&&typeof o=="\
object"&&!Array.isArray(o)){if(o.alert_threshold_tokens!==void 0){let d=o.alert_threshold_tokens;const p=e;if(!(typeof d=="number"&&!(d%1)&&
!isNaN(d)&&isFinite(d))&&d!==null)return U.errors=[{instancePath:s+"/budget/alert_threshold_tokens",keyword:"type",params:{type:we.properties.
budget.properties.alert_threshold_tokens.type},message:"must be integer,null"}],!1;const c=e;var n=p===e}else var n=!0;if(n){if(o.alert_threshold_usd!==
void 0){let d=o.alert_threshold_usd;const p=e;if(!(typeof d=="number"&&isFinite(d))&&d!==null)return U.errors=[{instancePath:s+"/budget/aler\
t_threshold_usd",keyword:"type",params:{type:we.properties.budget.properties.alert_threshold_usd.type},message:"must be number,null"}],!1;const c=e;
var n=p===e}else var n=!0;if(n){if(o.hard_limit_tokens!==void 0){let d=o.hard_limit_tokens;const p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d)&&isFinite(d))&&d!==null)return U.errors=[{instancePath:s+"/budget/hard_limit_tokens",keyword:"type",params:{type:we.properties.budget.properties.
hard_limit_tokens.type},message:"must be integer,null"}],!1;const c=e;var n=p===e}else var n=!0;if(n)if(o.hard_limit_usd!==void 0){let d=o.hard_limit_usd;
const p=e;if(!(typeof d=="number"&&isFinite(d))&&d!==null)return U.errors=[{instancePath:s+"/budget/hard_limit_usd",keyword:"type",params:{type:we.
properties.budget.properties.hard_limit_usd.type},message:"must be number,null"}],!1;const c=e;var n=p===e}else var n=!0}}}else return U.errors=
[{instancePath:s+"/budget",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=f===e}else var t=!0;if(t){if(r.alert_threshold_exceeded!==
void 0){let o=r.alert_threshold_exceeded;const f=e;if(typeof o!="boolean")return U.errors=[{instancePath:s+"/alert_threshold_exceeded",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;const v=e;var t=f===e}else var t=!0;if(t){if(r.alert_sent_at!==void 0){let o=r.
alert_sent_at;const f=e;if(typeof o!="string"&&o!==null)return U.errors=[{instancePath:s+"/alert_sent_at",keyword:"type",params:{type:we.properties.
alert_sent_at.type},message:"must be string,null"}],!1;const v=e;if(e===f&&(typeof o=="number"&&isFinite(o),e===f&&typeof o=="string"&&!$.validate(
o)))return U.errors=[{instancePath:s+"/alert_sent_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],
!1;var t=f===e}else var t=!0;if(t){if(r.tokens_used!==void 0){let o=r.tokens_used;const f=e,v=e;if(e===f)if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.input!==void 0){let d=o.input;const p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return U.errors=[{instancePath:s+"\
/tokens_used/input",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const c=e;var a=p===e}else var a=!0;if(a){if(o.output!==
void 0){let d=o.output;const p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return U.errors=[{instancePath:s+"/tokens_used/out\
put",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const c=e;var a=p===e}else var a=!0;if(a){if(o.cache_read!==void 0){
let d=o.cache_read;const p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return U.errors=[{instancePath:s+"/tokens_used/cache_r\
ead",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const c=e;var a=p===e}else var a=!0;if(a){if(o.cache_creation!==void 0){
let d=o.cache_creation;const p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return U.errors=[{instancePath:s+"/tokens_used/cac\
he_creation",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const c=e;var a=p===e}else var a=!0;if(a)if(o.total!==void 0){
let d=o.total;const p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return U.errors=[{instancePath:s+"/tokens_used/total",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;const c=e;var a=p===e}else var a=!0}}}}else return U.errors=[{instancePath:s+"/\
tokens_used",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=f===e}else var t=!0;if(t){if(r.cost_usd!==void 0){let o=r.
cost_usd;const f=e;if(!(typeof o=="number"&&isFinite(o)))return U.errors=[{instancePath:s+"/cost_usd",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;const v=e;var t=f===e}else var t=!0;if(t){if(r.policy_name!==void 0){let o=r.policy_name;const f=e;if(typeof o!=
"string"&&o!==null)return U.errors=[{instancePath:s+"/policy_name",keyword:"type",params:{type:we.properties.policy_name.type},message:"must\
 be string,null"}],!1;const v=e;var t=f===e}else var t=!0;if(t){if(r.policy_snapshot!==void 0){let o=r.policy_snapshot;const f=e,v=e;if(e===
f)if(o&&typeof o=="object"&&!Array.isArray(o)){const d=e}else return U.errors=[{instancePath:s+"/policy_snapshot",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var t=f===e}else var t=!0;if(t){if(r.step_count!==void 0){let o=r.step_count;const f=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return U.errors=[{instancePath:s+"/step_count",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;const v=e;var t=f===e}else var t=!0;if(t){if(r.last_step_at!==void 0){let o=r.last_step_at;const f=e;if(typeof o!="string"&&
o!==null)return U.errors=[{instancePath:s+"/last_step_at",keyword:"type",params:{type:we.properties.last_step_at.type},message:"must be stri\
ng,null"}],!1;const v=e;if(e===f&&(typeof o=="number"&&isFinite(o),e===f&&typeof o=="string"&&!$.validate(o)))return U.errors=[{instancePath:s+
"/last_step_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var t=f===e}else var t=!0;if(t){if(r.
started_at!==void 0){let o=r.started_at;const f=e,v=e;if(e===f&&(typeof o=="number"&&isFinite(o),e===f))if(typeof o=="string"){if(!$.validate(
o))return U.errors=[{instancePath:s+"/started_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else
return U.errors=[{instancePath:s+"/started_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;
if(t){if(r.ended_at!==void 0){let o=r.ended_at;const f=e;if(typeof o!="string"&&o!==null)return U.errors=[{instancePath:s+"/ended_at",keyword:"\
type",params:{type:we.properties.ended_at.type},message:"must be string,null"}],!1;const v=e;if(e===f&&(typeof o=="number"&&isFinite(o),e===
f&&typeof o=="string"&&!$.validate(o)))return U.errors=[{instancePath:s+"/ended_at",keyword:"format",params:{format:"date-time"},message:'mu\
st match format "date-time"'}],!1;var t=f===e}else var t=!0;if(t){if(r.force_stop_lifted_at!==void 0){let o=r.force_stop_lifted_at;const f=e;
if(typeof o!="string"&&o!==null)return U.errors=[{instancePath:s+"/force_stop_lifted_at",keyword:"type",params:{type:we.properties.force_stop_lifted_at.
type},message:"must be string,null"}],!1;const v=e;if(e===f&&(typeof o=="number"&&isFinite(o),e===f&&typeof o=="string"&&!$.validate(o)))return U.
errors=[{instancePath:s+"/force_stop_lifted_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var t=f===
e}else var t=!0;if(t){if(r.has_governance_block!==void 0){let o=r.has_governance_block;const f=e;if(typeof o!="boolean")return U.errors=[{instancePath:s+
"/has_governance_block",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const v=e;var t=f===e}else var t=!0;if(t){if(r.
outcome!==void 0){let o=r.outcome;const f=e;if(typeof o!="string"&&o!==null)return U.errors=[{instancePath:s+"/outcome",keyword:"type",params:{
type:we.properties.outcome.type},message:"must be string,null"}],!1;const v=e,y=we.properties.outcome.enum;if(!(o==="success"||o==="partial"||
o==="failed"||o===null))return U.errors=[{instancePath:s+"/outcome",keyword:"enum",params:{allowedValues:we.properties.outcome.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=f===e}else var t=!0;if(t){if(r.outcome_reason!==void 0){let o=r.outcome_reason;const f=e;
if(typeof o!="string"&&o!==null)return U.errors=[{instancePath:s+"/outcome_reason",keyword:"type",params:{type:we.properties.outcome_reason.
type},message:"must be string,null"}],!1;const v=e;var t=f===e}else var t=!0;if(t)if(r.metadata!==void 0){let o=r.metadata;const f=e,v=e;if(e===
f)if(o&&typeof o=="object"&&!Array.isArray(o)){const d=e}else return U.errors=[{instancePath:s+"/metadata",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;var t=f===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}else return U.errors=[{instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return U.errors=l,e===0}function Tr(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){
let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.data===void 0&&(a="data")||r.total===void 0&&(a="t\
otal"))return Tr.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.
data!==void 0){let i=r.data;const o=e,f=e;if(e===o)if(Array.isArray(i)){var t=!0;const v=i.length;for(let y=0;y<v;y++){let d=i[y];const p=e;
U(d,{instancePath:s+"/data/"+y,parentData:i,parentDataProperty:y,rootData:x})||(l=l===null?U.errors:l.concat(U.errors),e=l.length);var t=p===
e;if(!t)break}}else return Tr.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=o===e}else
var n=!0;if(n)if(r.total!==void 0){let i=r.total;const o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Tr.errors=[{instancePath:s+
"/total",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const f=e;var n=o===e}else var n=!0}else return Tr.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Tr.errors=l,e===0}O.v23=it;function it(r,{instancePath:s="",parentData:P,
parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.data===void 0&&
(n="data"))return it.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;
if(r.data!==void 0){let a=r.data;const i=e;U(a,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:x})||(l=l===null?U.errors:
l.concat(U.errors),e=l.length);var t=i===e}else var t=!0}else return it.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return it.errors=l,e===0}O.v24=Rr;const $e={type:"object",properties:{id:{type:"string"},run_id:{type:"string",format:"\
uuid"},type:{type:"string",enum:["llm_call","tool_call","retry","dry_run","post_completion_sweep","failover_transition"]},provider:{type:"st\
ring"},model:{type:"string"},provider_key_id:{type:"string",format:"uuid"},streaming:{type:"boolean"},request:{type:"object",additionalProperties:!0},
response:{type:"object",additionalProperties:!0,properties:{error:{type:"object",properties:{type:{type:"string"},status:{type:"integer"},kind:{
type:"string",enum:["tcp_connect_timeout","request_timeout","network_error","http_error","empty_stream","first_events_timeout","first_events\
_error","mid_stream_error","client_disconnect","stream_processing_error","unknown"]}}},errors:{type:"array",items:{type:"object",properties:{
provider:{type:"string"},status:{type:"integer"},message:{type:"string"},kind:{type:"string",enum:["tcp_connect_timeout","request_timeout","\
network_error","http_error","empty_stream","first_events_timeout","first_events_error","mid_stream_error","client_disconnect","stream_proces\
sing_error","unknown"]}}}}}},tokens:{type:"object",properties:{input:{type:"integer"},output:{type:"integer"},cache_read:{type:"integer"},cache_creation:{
type:"integer"}}},cost_usd:{type:"number"},latency_ms:{type:"integer"},routed_from:{type:["string","null"]},failover_attempts:{type:"integer"},
status:{type:"string",enum:["success","error","timeout","budget_blocked","policy_blocked"]},error_message:{type:["string","null"]},created_at:{
type:"string",format:"date-time"},failover_context:{oneOf:[{type:"object",properties:{attempted:{type:"array",items:{type:"object",properties:{
provider:{type:"string"},provider_key_id:{type:"string",format:"uuid"},status:{type:"integer"},error:{type:"string",maxLength:1e3},kind:{type:"\
string",enum:["tcp_connect_timeout","request_timeout","network_error","http_error","empty_stream","first_events_timeout","first_events_error",
"mid_stream_error","client_disconnect","stream_processing_error","unknown"]}},required:["provider","provider_key_id","status","error"]}},resolved_provider:{
type:["string","null"]},resolved_model:{type:["string","null"]},original_model:{type:"string"}},required:["attempted","resolved_provider","r\
esolved_model","original_model"]},{type:"null"}]}},required:["id","run_id","type","provider","model","status","cost_usd","latency_ms","creat\
ed_at"]},Gr=require("ajv/dist/runtime/ucs2length").default;function Q(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){
let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.id===void 0&&(c="id")||r.run_id===void 0&&(c="run_\
id")||r.type===void 0&&(c="type")||r.provider===void 0&&(c="provider")||r.model===void 0&&(c="model")||r.status===void 0&&(c="status")||r.cost_usd===
void 0&&(c="cost_usd")||r.latency_ms===void 0&&(c="latency_ms")||r.created_at===void 0&&(c="created_at"))return Q.errors=[{instancePath:s,keyword:"\
required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;if(r.id!==void 0){let w=r.id;const b=e;if(typeof w!=
"string")return Q.errors=[{instancePath:s+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const _=e;var t=b===e}else
var t=!0;if(t){if(r.run_id!==void 0){let w=r.run_id;const b=e,_=e;if(e===b&&(typeof w=="number"&&isFinite(w),e===b))if(typeof w=="string"){if(!J.
test(w))return Q.errors=[{instancePath:s+"/run_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return Q.
errors=[{instancePath:s+"/run_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=b===e}else var t=!0;if(t){if(r.type!==
void 0){let w=r.type;const b=e;if(typeof w!="string")return Q.errors=[{instancePath:s+"/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const _=e,u=$e.properties.type.enum;if(!(w==="llm_call"||w==="tool_call"||w==="retry"||w==="dry_run"||w==="post_complet\
ion_sweep"||w==="failover_transition"))return Q.errors=[{instancePath:s+"/type",keyword:"enum",params:{allowedValues:$e.properties.type.enum},
message:"must be equal to one of the allowed values"}],!1;var t=b===e}else var t=!0;if(t){if(r.provider!==void 0){let w=r.provider;const b=e;
if(typeof w!="string")return Q.errors=[{instancePath:s+"/provider",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const _=e;
var t=b===e}else var t=!0;if(t){if(r.model!==void 0){let w=r.model;const b=e;if(typeof w!="string")return Q.errors=[{instancePath:s+"/model",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const _=e;var t=b===e}else var t=!0;if(t){if(r.provider_key_id!==void 0){
let w=r.provider_key_id;const b=e,_=e;if(e===b&&(typeof w=="number"&&isFinite(w),e===b))if(typeof w=="string"){if(!J.test(w))return Q.errors=
[{instancePath:s+"/provider_key_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return Q.errors=[{instancePath:s+
"/provider_key_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=b===e}else var t=!0;if(t){if(r.streaming!==void 0){
let w=r.streaming;const b=e;if(typeof w!="boolean")return Q.errors=[{instancePath:s+"/streaming",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;const _=e;var t=b===e}else var t=!0;if(t){if(r.request!==void 0){let w=r.request;const b=e,_=e;if(e===b)if(w&&typeof w==
"object"&&!Array.isArray(w)){const m=e}else return Q.errors=[{instancePath:s+"/request",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;var t=b===e}else var t=!0;if(t){if(r.response!==void 0){let w=r.response;const b=e,_=e;if(e===b)if(w&&typeof w=="object"&&!Array.
isArray(w)){const m=e;if(w.error!==void 0){let q=w.error;const C=e,ue=e;if(e===C)if(q&&typeof q=="object"&&!Array.isArray(q)){if(q.type!==void 0){
let W=q.type;const H=e;if(typeof W!="string")return Q.errors=[{instancePath:s+"/response/error/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const g=e;var n=H===e}else var n=!0;if(n){if(q.status!==void 0){let W=q.status;const H=e;if(!(typeof W=="number"&&!(W%1)&&
!isNaN(W)&&isFinite(W)))return Q.errors=[{instancePath:s+"/response/error/status",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;const g=e;var n=H===e}else var n=!0;if(n)if(q.kind!==void 0){let W=q.kind;const H=e;if(typeof W!="string")return Q.errors=[{instancePath:s+
"/response/error/kind",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const g=e,N=$e.properties.response.properties.error.
properties.kind.enum;if(!(W==="tcp_connect_timeout"||W==="request_timeout"||W==="network_error"||W==="http_error"||W==="empty_stream"||W==="\
first_events_timeout"||W==="first_events_error"||W==="mid_stream_error"||W==="client_disconnect"||W==="stream_processing_error"||W==="unknow\
n"))return Q.errors=[{instancePath:s+"/response/error/kind",keyword:"enum",params:{allowedValues:$e.properties.response.properties.error.properties.
kind.enum},message:"must be equal to one of the allowed values"}],!1;var n=H===e}else var n=!0}}else return Q.errors=[{instancePath:s+"/resp\
onse/error",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=C===e}else var a=!0;if(a)if(w.errors!==void 0){let q=w.
errors;const C=e,ue=e;if(e===C)if(Array.isArray(q)){var i=!0;const H=q.length;for(let g=0;g<H;g++){let N=q[g];const X=e,hr=e;if(e===X)if(N&&
typeof N=="object"&&!Array.isArray(N)){if(N.provider!==void 0){let h=N.provider;const S=e;if(typeof h!="string")return Q.errors=[{instancePath:s+
"/response/errors/"+g+"/provider",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const I=e;var o=S===e}else var o=!0;if(o){
if(N.status!==void 0){let h=N.status;const S=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return Q.errors=[{instancePath:s+"/r\
esponse/errors/"+g+"/status",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const I=e;var o=S===e}else var o=!0;if(o){
if(N.message!==void 0){let h=N.message;const S=e;if(typeof h!="string")return Q.errors=[{instancePath:s+"/response/errors/"+g+"/message",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const I=e;var o=S===e}else var o=!0;if(o)if(N.kind!==void 0){let h=N.kind;const S=e;
if(typeof h!="string")return Q.errors=[{instancePath:s+"/response/errors/"+g+"/kind",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;const I=e,K=$e.properties.response.properties.errors.items.properties.kind.enum;if(!(h==="tcp_connect_timeout"||h==="request_ti\
meout"||h==="network_error"||h==="http_error"||h==="empty_stream"||h==="first_events_timeout"||h==="first_events_error"||h==="mid_stream_err\
or"||h==="client_disconnect"||h==="stream_processing_error"||h==="unknown"))return Q.errors=[{instancePath:s+"/response/errors/"+g+"/kind",keyword:"\
enum",params:{allowedValues:$e.properties.response.properties.errors.items.properties.kind.enum},message:"must be equal to one of the allowe\
d values"}],!1;var o=S===e}else var o=!0}}}else return Q.errors=[{instancePath:s+"/response/errors/"+g,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var i=X===e;if(!i)break}}else return Q.errors=[{instancePath:s+"/response/errors",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var a=C===e}else var a=!0}else return Q.errors=[{instancePath:s+"/response",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var t=b===e}else var t=!0;if(t){if(r.tokens!==void 0){let w=r.tokens;const b=e,_=e;if(e===b)if(w&&typeof w==
"object"&&!Array.isArray(w)){if(w.input!==void 0){let m=w.input;const q=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Q.
errors=[{instancePath:s+"/tokens/input",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const C=e;var f=q===e}else var f=!0;
if(f){if(w.output!==void 0){let m=w.output;const q=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Q.errors=[{instancePath:s+
"/tokens/output",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const C=e;var f=q===e}else var f=!0;if(f){if(w.cache_read!==
void 0){let m=w.cache_read;const q=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Q.errors=[{instancePath:s+"/tokens/cach\
e_read",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const C=e;var f=q===e}else var f=!0;if(f)if(w.cache_creation!==
void 0){let m=w.cache_creation;const q=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Q.errors=[{instancePath:s+"/tokens/\
cache_creation",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const C=e;var f=q===e}else var f=!0}}}else return Q.errors=
[{instancePath:s+"/tokens",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=b===e}else var t=!0;if(t){if(r.cost_usd!==
void 0){let w=r.cost_usd;const b=e;if(!(typeof w=="number"&&isFinite(w)))return Q.errors=[{instancePath:s+"/cost_usd",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;const _=e;var t=b===e}else var t=!0;if(t){if(r.latency_ms!==void 0){let w=r.latency_ms;const b=e;
if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return Q.errors=[{instancePath:s+"/latency_ms",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;const _=e;var t=b===e}else var t=!0;if(t){if(r.routed_from!==void 0){let w=r.routed_from;const b=e;if(typeof w!=
"string"&&w!==null)return Q.errors=[{instancePath:s+"/routed_from",keyword:"type",params:{type:$e.properties.routed_from.type},message:"must\
 be string,null"}],!1;const _=e;var t=b===e}else var t=!0;if(t){if(r.failover_attempts!==void 0){let w=r.failover_attempts;const b=e;if(!(typeof w==
"number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return Q.errors=[{instancePath:s+"/failover_attempts",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;const _=e;var t=b===e}else var t=!0;if(t){if(r.status!==void 0){let w=r.status;const b=e;if(typeof w!="string")return Q.
errors=[{instancePath:s+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const _=e,u=$e.properties.status.enum;
if(!(w==="success"||w==="error"||w==="timeout"||w==="budget_blocked"||w==="policy_blocked"))return Q.errors=[{instancePath:s+"/status",keyword:"\
enum",params:{allowedValues:$e.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=b===e}else var t=!0;if(t){
if(r.error_message!==void 0){let w=r.error_message;const b=e;if(typeof w!="string"&&w!==null)return Q.errors=[{instancePath:s+"/error_messag\
e",keyword:"type",params:{type:$e.properties.error_message.type},message:"must be string,null"}],!1;const _=e;var t=b===e}else var t=!0;if(t){
if(r.created_at!==void 0){let w=r.created_at;const b=e,_=e;if(e===b&&(typeof w=="number"&&isFinite(w),e===b))if(typeof w=="string"){if(!$.validate(
w))return Q.errors=[{instancePath:s+"/created_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else
return Q.errors=[{instancePath:s+"/created_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=b===e}else var t=!0;
if(t)if(r.failover_context!==void 0){let w=r.failover_context;const b=e,_=e;let u=!1,m=null;const q=e,C=e;if(e===q)if(w&&typeof w=="object"&&
!Array.isArray(w)){let g;if(w.attempted===void 0&&(g="attempted")||w.resolved_provider===void 0&&(g="resolved_provider")||w.resolved_model===
void 0&&(g="resolved_model")||w.original_model===void 0&&(g="original_model")){const N={instancePath:s+"/failover_context",keyword:"required",
params:{missingProperty:g},message:"must have required property '"+g+"'"};l===null?l=[N]:l.push(N),e++}else{if(w.attempted!==void 0){let N=w.
attempted;const X=e,hr=e;if(e===X)if(Array.isArray(N)){var v=!0;const F=N.length;for(let h=0;h<F;h++){let S=N[h];const I=e,K=e;if(e===I)if(S&&
typeof S=="object"&&!Array.isArray(S)){let te;if(S.provider===void 0&&(te="provider")||S.provider_key_id===void 0&&(te="provider_key_id")||S.
status===void 0&&(te="status")||S.error===void 0&&(te="error")){const ee={instancePath:s+"/failover_context/attempted/"+h,keyword:"required",
params:{missingProperty:te},message:"must have required property '"+te+"'"};l===null?l=[ee]:l.push(ee),e++}else{if(S.provider!==void 0){let ee=S.
provider;const fe=e;if(typeof ee!="string"){const Me={instancePath:s+"/failover_context/attempted/"+h+"/provider",keyword:"type",params:{type:"\
string"},message:"must be string"};l===null?l=[Me]:l.push(Me),e++}const je=e;var y=fe===e}else var y=!0;if(y){if(S.provider_key_id!==void 0){
let ee=S.provider_key_id;const fe=e,je=e;if(e===fe&&(typeof ee=="number"&&isFinite(ee),e===fe))if(typeof ee=="string"){if(!J.test(ee)){const _e={
instancePath:s+"/failover_context/attempted/"+h+"/provider_key_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};
l===null?l=[_e]:l.push(_e),e++}}else{const _e={instancePath:s+"/failover_context/attempted/"+h+"/provider_key_id",keyword:"type",params:{type:"\
string"},message:"must be string"};l===null?l=[_e]:l.push(_e),e++}var y=fe===e}else var y=!0;if(y){if(S.status!==void 0){let ee=S.status;const fe=e;
if(!(typeof ee=="number"&&!(ee%1)&&!isNaN(ee)&&isFinite(ee))){const _e={instancePath:s+"/failover_context/attempted/"+h+"/status",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};l===null?l=[_e]:l.push(_e),e++}const je=e;var y=fe===e}else var y=!0;if(y){if(S.error!==
void 0){let ee=S.error;const fe=e,je=e;if(e===fe)if(typeof ee=="string"){if(Gr(ee)>1e3){const _e={instancePath:s+"/failover_context/attempte\
d/"+h+"/error",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};l===null?l=[_e]:l.push(_e),e++}}else{
const _e={instancePath:s+"/failover_context/attempted/"+h+"/error",keyword:"type",params:{type:"string"},message:"must be string"};l===null?
l=[_e]:l.push(_e),e++}var y=fe===e}else var y=!0;if(y)if(S.kind!==void 0){let ee=S.kind;const fe=e;if(typeof ee!="string"){const Ee={instancePath:s+
"/failover_context/attempted/"+h+"/kind",keyword:"type",params:{type:"string"},message:"must be string"};l===null?l=[Ee]:l.push(Ee),e++}const je=e,
Me=$e.properties.failover_context.oneOf[0].properties.attempted.items.properties.kind.enum;if(!(ee==="tcp_connect_timeout"||ee==="request_ti\
meout"||ee==="network_error"||ee==="http_error"||ee==="empty_stream"||ee==="first_events_timeout"||ee==="first_events_error"||ee==="mid_stre\
am_error"||ee==="client_disconnect"||ee==="stream_processing_error"||ee==="unknown")){const Ee={instancePath:s+"/failover_context/attempted/"+
h+"/kind",keyword:"enum",params:{allowedValues:$e.properties.failover_context.oneOf[0].properties.attempted.items.properties.kind.enum},message:"\
must be equal to one of the allowed values"};l===null?l=[Ee]:l.push(Ee),e++}var y=fe===e}else var y=!0}}}}}else{const te={instancePath:s+"/f\
ailover_context/attempted/"+h,keyword:"type",params:{type:"object"},message:"must be object"};l===null?l=[te]:l.push(te),e++}var v=I===e;if(!v)
break}}else{const F={instancePath:s+"/failover_context/attempted",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[
F]:l.push(F),e++}var d=X===e}else var d=!0;if(d){if(w.resolved_provider!==void 0){let N=w.resolved_provider;const X=e;if(typeof N!="string"&&
N!==null){const h={instancePath:s+"/failover_context/resolved_provider",keyword:"type",params:{type:$e.properties.failover_context.oneOf[0].
properties.resolved_provider.type},message:"must be string,null"};l===null?l=[h]:l.push(h),e++}const hr=e;var d=X===e}else var d=!0;if(d){if(w.
resolved_model!==void 0){let N=w.resolved_model;const X=e;if(typeof N!="string"&&N!==null){const h={instancePath:s+"/failover_context/resolv\
ed_model",keyword:"type",params:{type:$e.properties.failover_context.oneOf[0].properties.resolved_model.type},message:"must be string,null"};
l===null?l=[h]:l.push(h),e++}const hr=e;var d=X===e}else var d=!0;if(d)if(w.original_model!==void 0){let N=w.original_model;const X=e;if(typeof N!=
"string"){const h={instancePath:s+"/failover_context/original_model",keyword:"type",params:{type:"string"},message:"must be string"};l===null?
l=[h]:l.push(h),e++}const hr=e;var d=X===e}else var d=!0}}}}else{const g={instancePath:s+"/failover_context",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};l===null?l=[g]:l.push(g),e++}var p=q===e;p&&(u=!0,m=0);const ue=e;if(w!==null){const g={instancePath:s+"/fa\
ilover_context",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[g]:l.push(g),e++}const W=e;var p=ue===e;if(p&&u?(u=!1,
m=[m,1]):p&&(u=!0,m=1),u)e=_,l!==null&&(_?l.length=_:l=null);else{const g={instancePath:s+"/failover_context",keyword:"oneOf",params:{passingSchemas:m},
message:"must match exactly one schema in oneOf"};return l===null?l=[g]:l.push(g),e++,Q.errors=l,!1}var t=b===e}else var t=!0}}}}}}}}}}}}}}}}}else
return Q.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=l,e===0}function Rr(r,{
instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if(r.data===void 0&&(a="data")||r.total===void 0&&(a="total"))return Rr.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.data!==void 0){let i=r.data;const o=e,f=e;if(e===o)if(Array.isArray(i)){var t=!0;const v=i.
length;for(let y=0;y<v;y++){let d=i[y];const p=e;Q(d,{instancePath:s+"/data/"+y,parentData:i,parentDataProperty:y,rootData:x})||(l=l===null?
Q.errors:l.concat(Q.errors),e=l.length);var t=p===e;if(!t)break}}else return Rr.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var n=o===e}else var n=!0;if(n)if(r.total!==void 0){let i=r.total;const o=e;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i)))return Rr.errors=[{instancePath:s+"/total",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
const f=e;var n=o===e}else var n=!0}else return Rr.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return Rr.errors=l,e===0}O.v25=zr;function ke(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.id===void 0&&(a="id")||r.run_id===void 0&&(a="run_id")||r.step_id===void 0&&
(a="step_id")||r.agent_id===void 0&&(a="agent_id")||r.provider===void 0&&(a="provider")||r.model===void 0&&(a="model")||r.cost_usd===void 0&&
(a="cost_usd")||r.created_at===void 0&&(a="created_at"))return ke.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},message:"\
must have required property '"+a+"'"}],!1;if(r.id!==void 0){let i=r.id;const o=e;if(typeof i!="string")return ke.errors=[{instancePath:s+"/i\
d",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const f=e;var t=o===e}else var t=!0;if(t){if(r.run_id!==void 0){let i=r.
run_id;const o=e,f=e;if(e===o&&(typeof i=="number"&&isFinite(i),e===o))if(typeof i=="string"){if(!J.test(i))return ke.errors=[{instancePath:s+
"/run_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return ke.errors=[{instancePath:s+"/run_id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=o===e}else var t=!0;if(t){if(r.step_id!==void 0){let i=r.step_id;const o=e;
if(typeof i!="string")return ke.errors=[{instancePath:s+"/step_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const f=e;
var t=o===e}else var t=!0;if(t){if(r.agent_id!==void 0){let i=r.agent_id;const o=e,f=e;if(e===o&&(typeof i=="number"&&isFinite(i),e===o))if(typeof i==
"string"){if(!J.test(i))return ke.errors=[{instancePath:s+"/agent_id",keyword:"format",params:{format:"uuid"},message:'must match format "uu\
id"'}],!1}else return ke.errors=[{instancePath:s+"/agent_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===e}else
var t=!0;if(t){if(r.provider!==void 0){let i=r.provider;const o=e;if(typeof i!="string")return ke.errors=[{instancePath:s+"/provider",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const f=e;var t=o===e}else var t=!0;if(t){if(r.model!==void 0){let i=r.model;const o=e;
if(typeof i!="string")return ke.errors=[{instancePath:s+"/model",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const f=e;
var t=o===e}else var t=!0;if(t){if(r.provider_key_id!==void 0){let i=r.provider_key_id;const o=e,f=e;if(e===o&&(typeof i=="number"&&isFinite(
i),e===o))if(typeof i=="string"){if(!J.test(i))return ke.errors=[{instancePath:s+"/provider_key_id",keyword:"format",params:{format:"uuid"},
message:'must match format "uuid"'}],!1}else return ke.errors=[{instancePath:s+"/provider_key_id",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=o===e}else var t=!0;if(t){if(r.tokens!==void 0){let i=r.tokens;const o=e,f=e;if(e===o)if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.input!==void 0){let y=i.input;const d=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return ke.errors=[{instancePath:s+
"/tokens/input",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const p=e;var n=d===e}else var n=!0;if(n){if(i.output!==
void 0){let y=i.output;const d=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return ke.errors=[{instancePath:s+"/tokens/output",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const p=e;var n=d===e}else var n=!0;if(n){if(i.cache_read!==void 0){let y=i.
cache_read;const d=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return ke.errors=[{instancePath:s+"/tokens/cache_read",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;const p=e;var n=d===e}else var n=!0;if(n)if(i.cache_creation!==void 0){let y=i.
cache_creation;const d=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return ke.errors=[{instancePath:s+"/tokens/cache_creation",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const p=e;var n=d===e}else var n=!0}}}else return ke.errors=[{instancePath:s+
"/tokens",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=o===e}else var t=!0;if(t){if(r.cost_usd!==void 0){let i=r.
cost_usd;const o=e;if(!(typeof i=="number"&&isFinite(i)))return ke.errors=[{instancePath:s+"/cost_usd",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;const f=e;var t=o===e}else var t=!0;if(t)if(r.created_at!==void 0){let i=r.created_at;const o=e,f=e;if(e===o&&
(typeof i=="number"&&isFinite(i),e===o))if(typeof i=="string"){if(!$.validate(i))return ke.errors=[{instancePath:s+"/created_at",keyword:"fo\
rmat",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return ke.errors=[{instancePath:s+"/created_at",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=o===e}else var t=!0}}}}}}}}}else return ke.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return ke.errors=l,e===0}function zr(r,{instancePath:s="",parentData:P,parentDataProperty:E,
rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.data===void 0&&(a="data")||r.total===
void 0&&(a="total"))return zr.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},message:"must have required property '"+
a+"'"}],!1;if(r.data!==void 0){let i=r.data;const o=e,f=e;if(e===o)if(Array.isArray(i)){var t=!0;const v=i.length;for(let y=0;y<v;y++){let d=i[y];
const p=e;ke(d,{instancePath:s+"/data/"+y,parentData:i,parentDataProperty:y,rootData:x})||(l=l===null?ke.errors:l.concat(ke.errors),e=l.length);
var t=p===e;if(!t)break}}else return zr.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=o===
e}else var n=!0;if(n)if(r.total!==void 0){let i=r.total;const o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return zr.errors=
[{instancePath:s+"/total",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const f=e;var n=o===e}else var n=!0}else return zr.
errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return zr.errors=l,e===0}O.v26=ur;function ur(r,{
instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if(r.data===void 0&&(a="data"))return ur.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},message:"must have \
required property '"+a+"'"}],!1;if(r.data!==void 0){let i=r.data;const o=e,f=e;if(e===o)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.
message===void 0&&(v="message")||i.lifted_at===void 0&&(v="lifted_at"))return ur.errors=[{instancePath:s+"/data",keyword:"required",params:{
missingProperty:v},message:"must have required property '"+v+"'"}],!1;if(i.message!==void 0){let y=i.message;const d=e;if(typeof y!="string")
return ur.errors=[{instancePath:s+"/data/message",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var t=d===e}else
var t=!0;if(t)if(i.lifted_at!==void 0){let y=i.lifted_at;const d=e,p=e;if(e===d&&(typeof y=="number"&&isFinite(y),e===d))if(typeof y=="strin\
g"){if(!$.validate(y))return ur.errors=[{instancePath:s+"/data/lifted_at",keyword:"format",params:{format:"date-time"},message:'must match f\
ormat "date-time"'}],!1}else return ur.errors=[{instancePath:s+"/data/lifted_at",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=d===e}else var t=!0}else return ur.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;var n=o===e}else var n=!0}else return ur.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return ur.errors=l,e===0}O.v27=Or;const zt={type:"object",properties:{group:{type:"string"},period:{type:["string","null"]},total_cost_usd:{
type:"number"},total_tokens:{type:"integer"},request_count:{type:"integer"}},required:["group","period","total_cost_usd","total_tokens","req\
uest_count"]};function Ye(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.group===void 0&&(n="group")||r.period===void 0&&(n="period")||r.total_cost_usd===void 0&&(n="total_c\
ost_usd")||r.total_tokens===void 0&&(n="total_tokens")||r.request_count===void 0&&(n="request_count"))return Ye.errors=[{instancePath:s,keyword:"\
required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.group!==void 0){let a=r.group;const i=e;if(typeof a!=
"string")return Ye.errors=[{instancePath:s+"/group",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e;var t=i===
e}else var t=!0;if(t){if(r.period!==void 0){let a=r.period;const i=e;if(typeof a!="string"&&a!==null)return Ye.errors=[{instancePath:s+"/per\
iod",keyword:"type",params:{type:zt.properties.period.type},message:"must be string,null"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.
total_cost_usd!==void 0){let a=r.total_cost_usd;const i=e;if(!(typeof a=="number"&&isFinite(a)))return Ye.errors=[{instancePath:s+"/total_co\
st_usd",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.total_tokens!==void 0){
let a=r.total_tokens;const i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Ye.errors=[{instancePath:s+"/total_tokens",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;const o=e;var t=i===e}else var t=!0;if(t)if(r.request_count!==void 0){let a=r.request_count;
const i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Ye.errors=[{instancePath:s+"/request_count",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;const o=e;var t=i===e}else var t=!0}}}}else return Ye.errors=[{instancePath:s,keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return Ye.errors=l,e===0}function Or(r,{instancePath:s="",parentData:P,parentDataProperty:E,
rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.data===void 0&&(a="data")||r.total===
void 0&&(a="total"))return Or.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},message:"must have required property '"+
a+"'"}],!1;if(r.data!==void 0){let i=r.data;const o=e,f=e;if(e===o)if(Array.isArray(i)){var t=!0;const v=i.length;for(let y=0;y<v;y++){let d=i[y];
const p=e;Ye(d,{instancePath:s+"/data/"+y,parentData:i,parentDataProperty:y,rootData:x})||(l=l===null?Ye.errors:l.concat(Ye.errors),e=l.length);
var t=p===e;if(!t)break}}else return Or.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=o===
e}else var n=!0;if(n)if(r.total!==void 0){let i=r.total;const o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Or.errors=
[{instancePath:s+"/total",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const f=e;var n=o===e}else var n=!0}else return Or.
errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Or.errors=l,e===0}O.v28=We;const Ot={type:"\
object",properties:{data:{type:"array",items:{type:"object",properties:{group:{type:"string"},period:{type:["string","null"]},p50_ms:{type:"\
number"},p95_ms:{type:"number"},p99_ms:{type:"number"},avg_ms:{type:"number"},request_count:{type:"integer"}},required:["group","period","p5\
0_ms","p95_ms","p99_ms","avg_ms","request_count"]}},total:{type:"integer"}},required:["data","total"]};function We(r,{instancePath:s="",parentData:P,
parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.data===void 0&&
(i="data")||r.total===void 0&&(i="total"))return We.errors=[{instancePath:s,keyword:"required",params:{missingProperty:i},message:"must have\
 required property '"+i+"'"}],!1;if(r.data!==void 0){let o=r.data;const f=e,v=e;if(e===f)if(Array.isArray(o)){var t=!0;const y=o.length;for(let d=0;d<
y;d++){let p=o[d];const c=e,w=e;if(e===c)if(p&&typeof p=="object"&&!Array.isArray(p)){let _;if(p.group===void 0&&(_="group")||p.period===void 0&&
(_="period")||p.p50_ms===void 0&&(_="p50_ms")||p.p95_ms===void 0&&(_="p95_ms")||p.p99_ms===void 0&&(_="p99_ms")||p.avg_ms===void 0&&(_="avg_\
ms")||p.request_count===void 0&&(_="request_count"))return We.errors=[{instancePath:s+"/data/"+d,keyword:"required",params:{missingProperty:_},
message:"must have required property '"+_+"'"}],!1;if(p.group!==void 0){let u=p.group;const m=e;if(typeof u!="string")return We.errors=[{instancePath:s+
"/data/"+d+"/group",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.period!==
void 0){let u=p.period;const m=e;if(typeof u!="string"&&u!==null)return We.errors=[{instancePath:s+"/data/"+d+"/period",keyword:"type",params:{
type:Ot.properties.data.items.properties.period.type},message:"must be string,null"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.p50_ms!==
void 0){let u=p.p50_ms;const m=e;if(!(typeof u=="number"&&isFinite(u)))return We.errors=[{instancePath:s+"/data/"+d+"/p50_ms",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.p95_ms!==void 0){let u=p.p95_ms;const m=e;
if(!(typeof u=="number"&&isFinite(u)))return We.errors=[{instancePath:s+"/data/"+d+"/p95_ms",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.p99_ms!==void 0){let u=p.p99_ms;const m=e;if(!(typeof u=="number"&&isFinite(
u)))return We.errors=[{instancePath:s+"/data/"+d+"/p99_ms",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const q=e;var n=m===
e}else var n=!0;if(n){if(p.avg_ms!==void 0){let u=p.avg_ms;const m=e;if(!(typeof u=="number"&&isFinite(u)))return We.errors=[{instancePath:s+
"/data/"+d+"/avg_ms",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const q=e;var n=m===e}else var n=!0;if(n)if(p.request_count!==
void 0){let u=p.request_count;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return We.errors=[{instancePath:s+"/data/"+
d+"/request_count",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===e}else var n=!0}}}}}}else return We.
errors=[{instancePath:s+"/data/"+d,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=c===e;if(!t)break}}else return We.
errors=[{instancePath:s+"/data",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=f===e}else var a=!0;if(a)if(r.total!==
void 0){let o=r.total;const f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return We.errors=[{instancePath:s+"/total",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;const v=e;var a=f===e}else var a=!0}else return We.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return We.errors=l,e===0}O.v29=De;const Mt={type:"object",properties:{data:{type:"\
array",items:{type:"object",properties:{group:{type:"string"},period:{type:["string","null"]},total_requests:{type:"integer"},success_count:{
type:"integer"},error_count:{type:"integer"},timeout_count:{type:"integer"},budget_blocked_count:{type:"integer"},policy_blocked_count:{type:"\
integer"},approval_pending_count:{type:"integer"},error_rate_pct:{type:"number"},failover_count:{type:"integer"},avg_failover_attempts:{type:"\
number"}},required:["group","period","total_requests","success_count","error_count","timeout_count","budget_blocked_count","policy_blocked_c\
ount","approval_pending_count","error_rate_pct","failover_count","avg_failover_attempts"]}},total:{type:"integer"}},required:["data","total"]};
function De(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let i;if(r.data===void 0&&(i="data")||r.total===void 0&&(i="total"))return De.errors=[{instancePath:s,keyword:"requi\
red",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.data!==void 0){let o=r.data;const f=e,v=e;if(e===f)if(Array.
isArray(o)){var t=!0;const y=o.length;for(let d=0;d<y;d++){let p=o[d];const c=e,w=e;if(e===c)if(p&&typeof p=="object"&&!Array.isArray(p)){let _;
if(p.group===void 0&&(_="group")||p.period===void 0&&(_="period")||p.total_requests===void 0&&(_="total_requests")||p.success_count===void 0&&
(_="success_count")||p.error_count===void 0&&(_="error_count")||p.timeout_count===void 0&&(_="timeout_count")||p.budget_blocked_count===void 0&&
(_="budget_blocked_count")||p.policy_blocked_count===void 0&&(_="policy_blocked_count")||p.approval_pending_count===void 0&&(_="approval_pen\
ding_count")||p.error_rate_pct===void 0&&(_="error_rate_pct")||p.failover_count===void 0&&(_="failover_count")||p.avg_failover_attempts===void 0&&
(_="avg_failover_attempts"))return De.errors=[{instancePath:s+"/data/"+d,keyword:"required",params:{missingProperty:_},message:"must have re\
quired property '"+_+"'"}],!1;if(p.group!==void 0){let u=p.group;const m=e;if(typeof u!="string")return De.errors=[{instancePath:s+"/data/"+
d+"/group",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.period!==void 0){
let u=p.period;const m=e;if(typeof u!="string"&&u!==null)return De.errors=[{instancePath:s+"/data/"+d+"/period",keyword:"type",params:{type:Mt.
properties.data.items.properties.period.type},message:"must be string,null"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.total_requests!==
void 0){let u=p.total_requests;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return De.errors=[{instancePath:s+"/data/"+
d+"/total_requests",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.success_count!==
void 0){let u=p.success_count;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return De.errors=[{instancePath:s+"/data/"+
d+"/success_count",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.error_count!==
void 0){let u=p.error_count;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return De.errors=[{instancePath:s+"/data/"+d+
"/error_count",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.timeout_count!==
void 0){let u=p.timeout_count;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return De.errors=[{instancePath:s+"/data/"+
d+"/timeout_count",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.budget_blocked_count!==
void 0){let u=p.budget_blocked_count;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return De.errors=[{instancePath:s+"/\
data/"+d+"/budget_blocked_count",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===e}else var n=!0;if(n){
if(p.policy_blocked_count!==void 0){let u=p.policy_blocked_count;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return De.
errors=[{instancePath:s+"/data/"+d+"/policy_blocked_count",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===
e}else var n=!0;if(n){if(p.approval_pending_count!==void 0){let u=p.approval_pending_count;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)))return De.errors=[{instancePath:s+"/data/"+d+"/approval_pending_count",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.error_rate_pct!==void 0){let u=p.error_rate_pct;const m=e;if(!(typeof u=="n\
umber"&&isFinite(u)))return De.errors=[{instancePath:s+"/data/"+d+"/error_rate_pct",keyword:"type",params:{type:"number"},message:"must be n\
umber"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.failover_count!==void 0){let u=p.failover_count;const m=e;if(!(typeof u=="number"&&
!(u%1)&&!isNaN(u)&&isFinite(u)))return De.errors=[{instancePath:s+"/data/"+d+"/failover_count",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;const q=e;var n=m===e}else var n=!0;if(n)if(p.avg_failover_attempts!==void 0){let u=p.avg_failover_attempts;const m=e;
if(!(typeof u=="number"&&isFinite(u)))return De.errors=[{instancePath:s+"/data/"+d+"/avg_failover_attempts",keyword:"type",params:{type:"num\
ber"},message:"must be number"}],!1;const q=e;var n=m===e}else var n=!0}}}}}}}}}}}else return De.errors=[{instancePath:s+"/data/"+d,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var t=c===e;if(!t)break}}else return De.errors=[{instancePath:s+"/data",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var a=f===e}else var a=!0;if(a)if(r.total!==void 0){let o=r.total;const f=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return De.errors=[{instancePath:s+"/total",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;const v=e;var a=f===e}else var a=!0}else return De.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"mus\
t be object"}],!1;return De.errors=l,e===0}O.v30=Te;const Wt={type:"object",properties:{data:{type:"array",items:{type:"object",properties:{
group:{type:"string"},period:{type:["string","null"]},request_count:{type:"integer"},input_tokens:{type:"integer"},output_tokens:{type:"inte\
ger"},cache_read_tokens:{type:"integer"},cache_creation_tokens:{type:"integer"},total_tokens:{type:"integer"},total_cost_usd:{type:"number"}},
required:["group","period","request_count","input_tokens","output_tokens","cache_read_tokens","cache_creation_tokens","total_tokens","total_\
cost_usd"]}},total:{type:"integer"}},required:["data","total"]};function Te(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){
let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.data===void 0&&(i="data")||r.total===void 0&&(i="t\
otal"))return Te.errors=[{instancePath:s,keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.
data!==void 0){let o=r.data;const f=e,v=e;if(e===f)if(Array.isArray(o)){var t=!0;const y=o.length;for(let d=0;d<y;d++){let p=o[d];const c=e,
w=e;if(e===c)if(p&&typeof p=="object"&&!Array.isArray(p)){let _;if(p.group===void 0&&(_="group")||p.period===void 0&&(_="period")||p.request_count===
void 0&&(_="request_count")||p.input_tokens===void 0&&(_="input_tokens")||p.output_tokens===void 0&&(_="output_tokens")||p.cache_read_tokens===
void 0&&(_="cache_read_tokens")||p.cache_creation_tokens===void 0&&(_="cache_creation_tokens")||p.total_tokens===void 0&&(_="total_tokens")||
p.total_cost_usd===void 0&&(_="total_cost_usd"))return Te.errors=[{instancePath:s+"/data/"+d,keyword:"required",params:{missingProperty:_},message:"\
must have required property '"+_+"'"}],!1;if(p.group!==void 0){let u=p.group;const m=e;if(typeof u!="string")return Te.errors=[{instancePath:s+
"/data/"+d+"/group",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.period!==
void 0){let u=p.period;const m=e;if(typeof u!="string"&&u!==null)return Te.errors=[{instancePath:s+"/data/"+d+"/period",keyword:"type",params:{
type:Wt.properties.data.items.properties.period.type},message:"must be string,null"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.request_count!==
void 0){let u=p.request_count;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Te.errors=[{instancePath:s+"/data/"+
d+"/request_count",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.input_tokens!==
void 0){let u=p.input_tokens;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Te.errors=[{instancePath:s+"/data/"+d+
"/input_tokens",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.output_tokens!==
void 0){let u=p.output_tokens;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Te.errors=[{instancePath:s+"/data/"+
d+"/output_tokens",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.cache_read_tokens!==
void 0){let u=p.cache_read_tokens;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Te.errors=[{instancePath:s+"/dat\
a/"+d+"/cache_read_tokens",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.
cache_creation_tokens!==void 0){let u=p.cache_creation_tokens;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Te.errors=
[{instancePath:s+"/data/"+d+"/cache_creation_tokens",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===
e}else var n=!0;if(n){if(p.total_tokens!==void 0){let u=p.total_tokens;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Te.
errors=[{instancePath:s+"/data/"+d+"/total_tokens",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===
e}else var n=!0;if(n)if(p.total_cost_usd!==void 0){let u=p.total_cost_usd;const m=e;if(!(typeof u=="number"&&isFinite(u)))return Te.errors=[
{instancePath:s+"/data/"+d+"/total_cost_usd",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const q=e;var n=m===e}else var n=!0}}}}}}}}else
return Te.errors=[{instancePath:s+"/data/"+d,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=c===e;if(!t)break}}else
return Te.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=f===e}else var a=!0;if(a)if(r.
total!==void 0){let o=r.total;const f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Te.errors=[{instancePath:s+"/total",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const v=e;var a=f===e}else var a=!0}else return Te.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Te.errors=l,e===0}O.v31=Fe;function Fe(r,{instancePath:s="",parentData:P,
parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.data===void 0&&
(i="data")||r.total===void 0&&(i="total"))return Fe.errors=[{instancePath:s,keyword:"required",params:{missingProperty:i},message:"must have\
 required property '"+i+"'"}],!1;if(r.data!==void 0){let o=r.data;const f=e,v=e;if(e===f)if(Array.isArray(o)){var t=!0;const y=o.length;for(let d=0;d<
y;d++){let p=o[d];const c=e,w=e;if(e===c)if(p&&typeof p=="object"&&!Array.isArray(p)){let _;if(p.provider===void 0&&(_="provider")||p.total_requests===
void 0&&(_="total_requests")||p.success_count===void 0&&(_="success_count")||p.error_count===void 0&&(_="error_count")||p.success_rate_pct===
void 0&&(_="success_rate_pct")||p.avg_latency_ms===void 0&&(_="avg_latency_ms")||p.p50_latency_ms===void 0&&(_="p50_latency_ms")||p.p95_latency_ms===
void 0&&(_="p95_latency_ms")||p.failover_count===void 0&&(_="failover_count")||p.total_cost_usd===void 0&&(_="total_cost_usd"))return Fe.errors=
[{instancePath:s+"/data/"+d,keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;if(p.provider!==
void 0){let u=p.provider;const m=e;if(typeof u!="string")return Fe.errors=[{instancePath:s+"/data/"+d+"/provider",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.total_requests!==void 0){let u=p.total_requests;const m=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Fe.errors=[{instancePath:s+"/data/"+d+"/total_requests",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.success_count!==void 0){let u=p.success_count;
const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Fe.errors=[{instancePath:s+"/data/"+d+"/success_count",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.error_count!==void 0){let u=p.error_count;
const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Fe.errors=[{instancePath:s+"/data/"+d+"/error_count",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.success_rate_pct!==void 0){let u=p.success_rate_pct;
const m=e;if(!(typeof u=="number"&&isFinite(u)))return Fe.errors=[{instancePath:s+"/data/"+d+"/success_rate_pct",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.avg_latency_ms!==void 0){let u=p.avg_latency_ms;const m=e;
if(!(typeof u=="number"&&isFinite(u)))return Fe.errors=[{instancePath:s+"/data/"+d+"/avg_latency_ms",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.p50_latency_ms!==void 0){let u=p.p50_latency_ms;const m=e;if(!(typeof u==
"number"&&isFinite(u)))return Fe.errors=[{instancePath:s+"/data/"+d+"/p50_latency_ms",keyword:"type",params:{type:"number"},message:"must be\
 number"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.p95_latency_ms!==void 0){let u=p.p95_latency_ms;const m=e;if(!(typeof u=="numbe\
r"&&isFinite(u)))return Fe.errors=[{instancePath:s+"/data/"+d+"/p95_latency_ms",keyword:"type",params:{type:"number"},message:"must be numbe\
r"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.failover_count!==void 0){let u=p.failover_count;const m=e;if(!(typeof u=="number"&&!(u%
1)&&!isNaN(u)&&isFinite(u)))return Fe.errors=[{instancePath:s+"/data/"+d+"/failover_count",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"}],!1;const q=e;var n=m===e}else var n=!0;if(n)if(p.total_cost_usd!==void 0){let u=p.total_cost_usd;const m=e;if(!(typeof u==
"number"&&isFinite(u)))return Fe.errors=[{instancePath:s+"/data/"+d+"/total_cost_usd",keyword:"type",params:{type:"number"},message:"must be\
 number"}],!1;const q=e;var n=m===e}else var n=!0}}}}}}}}}else return Fe.errors=[{instancePath:s+"/data/"+d,keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var t=c===e;if(!t)break}}else return Fe.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"arr\
ay"},message:"must be array"}],!1;var a=f===e}else var a=!0;if(a)if(r.total!==void 0){let o=r.total;const f=e;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o)))return Fe.errors=[{instancePath:s+"/total",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const v=e;
var a=f===e}else var a=!0}else return Fe.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Fe.
errors=l,e===0}O.v32=xe;const Lt={type:"object",properties:{data:{type:"array",items:{type:"object",properties:{period:{type:["string","null"]},
total_runs:{type:"integer"},completed_count:{type:"integer"},failed_count:{type:"integer"},budget_exceeded_count:{type:"integer"},force_stopped_count:{
type:"integer"},running_count:{type:"integer"},completion_rate_pct:{type:"number"},avg_duration_ms:{type:"number"},avg_steps_per_run:{type:"\
number"},avg_cost_per_run:{type:"number"},total_cost_usd:{type:"number"}},required:["period","total_runs","completed_count","failed_count","\
budget_exceeded_count","force_stopped_count","running_count","completion_rate_pct","avg_duration_ms","avg_steps_per_run","avg_cost_per_run",
"total_cost_usd"]}},total:{type:"integer"}},required:["data","total"]};function xe(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){
let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.data===void 0&&(i="data")||r.total===void 0&&(i="t\
otal"))return xe.errors=[{instancePath:s,keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.
data!==void 0){let o=r.data;const f=e,v=e;if(e===f)if(Array.isArray(o)){var t=!0;const y=o.length;for(let d=0;d<y;d++){let p=o[d];const c=e,
w=e;if(e===c)if(p&&typeof p=="object"&&!Array.isArray(p)){let _;if(p.period===void 0&&(_="period")||p.total_runs===void 0&&(_="total_runs")||
p.completed_count===void 0&&(_="completed_count")||p.failed_count===void 0&&(_="failed_count")||p.budget_exceeded_count===void 0&&(_="budget\
_exceeded_count")||p.force_stopped_count===void 0&&(_="force_stopped_count")||p.running_count===void 0&&(_="running_count")||p.completion_rate_pct===
void 0&&(_="completion_rate_pct")||p.avg_duration_ms===void 0&&(_="avg_duration_ms")||p.avg_steps_per_run===void 0&&(_="avg_steps_per_run")||
p.avg_cost_per_run===void 0&&(_="avg_cost_per_run")||p.total_cost_usd===void 0&&(_="total_cost_usd"))return xe.errors=[{instancePath:s+"/dat\
a/"+d,keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;if(p.period!==void 0){let u=p.period;
const m=e;if(typeof u!="string"&&u!==null)return xe.errors=[{instancePath:s+"/data/"+d+"/period",keyword:"type",params:{type:Lt.properties.data.
items.properties.period.type},message:"must be string,null"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.total_runs!==void 0){let u=p.
total_runs;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return xe.errors=[{instancePath:s+"/data/"+d+"/total_runs",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.completed_count!==void 0){let u=p.
completed_count;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return xe.errors=[{instancePath:s+"/data/"+d+"/completed_\
count",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.failed_count!==void 0){
let u=p.failed_count;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return xe.errors=[{instancePath:s+"/data/"+d+"/faile\
d_count",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.budget_exceeded_count!==
void 0){let u=p.budget_exceeded_count;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return xe.errors=[{instancePath:s+"\
/data/"+d+"/budget_exceeded_count",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===e}else var n=!0;
if(n){if(p.force_stopped_count!==void 0){let u=p.force_stopped_count;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return xe.
errors=[{instancePath:s+"/data/"+d+"/force_stopped_count",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===
e}else var n=!0;if(n){if(p.running_count!==void 0){let u=p.running_count;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))
return xe.errors=[{instancePath:s+"/data/"+d+"/running_count",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;
var n=m===e}else var n=!0;if(n){if(p.completion_rate_pct!==void 0){let u=p.completion_rate_pct;const m=e;if(!(typeof u=="number"&&isFinite(u)))
return xe.errors=[{instancePath:s+"/data/"+d+"/completion_rate_pct",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const q=e;
var n=m===e}else var n=!0;if(n){if(p.avg_duration_ms!==void 0){let u=p.avg_duration_ms;const m=e;if(!(typeof u=="number"&&isFinite(u)))return xe.
errors=[{instancePath:s+"/data/"+d+"/avg_duration_ms",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const q=e;var n=m===
e}else var n=!0;if(n){if(p.avg_steps_per_run!==void 0){let u=p.avg_steps_per_run;const m=e;if(!(typeof u=="number"&&isFinite(u)))return xe.errors=
[{instancePath:s+"/data/"+d+"/avg_steps_per_run",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const q=e;var n=m===e}else
var n=!0;if(n){if(p.avg_cost_per_run!==void 0){let u=p.avg_cost_per_run;const m=e;if(!(typeof u=="number"&&isFinite(u)))return xe.errors=[{instancePath:s+
"/data/"+d+"/avg_cost_per_run",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const q=e;var n=m===e}else var n=!0;if(n)
if(p.total_cost_usd!==void 0){let u=p.total_cost_usd;const m=e;if(!(typeof u=="number"&&isFinite(u)))return xe.errors=[{instancePath:s+"/dat\
a/"+d+"/total_cost_usd",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const q=e;var n=m===e}else var n=!0}}}}}}}}}}}else
return xe.errors=[{instancePath:s+"/data/"+d,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=c===e;if(!t)break}}else
return xe.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=f===e}else var a=!0;if(a)if(r.
total!==void 0){let o=r.total;const f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return xe.errors=[{instancePath:s+"/total",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const v=e;var a=f===e}else var a=!0}else return xe.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return xe.errors=l,e===0}O.v33=Ze;function Ze(r,{instancePath:s="",parentData:P,
parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.data===void 0&&
(i="data")||r.total===void 0&&(i="total"))return Ze.errors=[{instancePath:s,keyword:"required",params:{missingProperty:i},message:"must have\
 required property '"+i+"'"}],!1;if(r.data!==void 0){let o=r.data;const f=e,v=e;if(e===f)if(Array.isArray(o)){var t=!0;const y=o.length;for(let d=0;d<
y;d++){let p=o[d];const c=e,w=e;if(e===c)if(p&&typeof p=="object"&&!Array.isArray(p)){let _;if(p.rank===void 0&&(_="rank")||p.entity===void 0&&
(_="entity")||p.value===void 0&&(_="value"))return Ze.errors=[{instancePath:s+"/data/"+d,keyword:"required",params:{missingProperty:_},message:"\
must have required property '"+_+"'"}],!1;if(p.rank!==void 0){let u=p.rank;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))
return Ze.errors=[{instancePath:s+"/data/"+d+"/rank",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===
e}else var n=!0;if(n){if(p.entity!==void 0){let u=p.entity;const m=e;if(typeof u!="string")return Ze.errors=[{instancePath:s+"/data/"+d+"/en\
tity",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const q=e;var n=m===e}else var n=!0;if(n)if(p.value!==void 0){let u=p.
value;const m=e;if(!(typeof u=="number"&&isFinite(u)))return Ze.errors=[{instancePath:s+"/data/"+d+"/value",keyword:"type",params:{type:"num\
ber"},message:"must be number"}],!1;const q=e;var n=m===e}else var n=!0}}else return Ze.errors=[{instancePath:s+"/data/"+d,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var t=c===e;if(!t)break}}else return Ze.errors=[{instancePath:s+"/data",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=f===e}else var a=!0;if(a)if(r.total!==void 0){let o=r.total;const f=e;if(!(typeof o=="numbe\
r"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Ze.errors=[{instancePath:s+"/total",keyword:"type",params:{type:"integer"},message:"must be integ\
er"}],!1;const v=e;var a=f===e}else var a=!0}else return Ze.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return Ze.errors=l,e===0}O.v34=at;function Ke(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,
e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.active_agents===void 0&&(n="active_agents")||r.total_spend_today===
void 0&&(n="total_spend_today")||r.total_runs_today===void 0&&(n="total_runs_today")||r.tokens_processed_today===void 0&&(n="tokens_processe\
d_today")||r.spend_trend_pct===void 0&&(n="spend_trend_pct")||r.runs_trend_pct===void 0&&(n="runs_trend_pct")||r.completed_runs_today===void 0&&
(n="completed_runs_today")||r.completion_rate_pct===void 0&&(n="completion_rate_pct"))return Ke.errors=[{instancePath:s,keyword:"required",params:{
missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.active_agents!==void 0){let a=r.active_agents;const i=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Ke.errors=[{instancePath:s+"/active_agents",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.total_spend_today!==void 0){let a=r.total_spend_today;const i=e;if(!(typeof a==
"number"&&isFinite(a)))return Ke.errors=[{instancePath:s+"/total_spend_today",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.total_runs_today!==void 0){let a=r.total_runs_today;const i=e;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a)))return Ke.errors=[{instancePath:s+"/total_runs_today",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.tokens_processed_today!==void 0){let a=r.tokens_processed_today;const i=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Ke.errors=[{instancePath:s+"/tokens_processed_today",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.spend_trend_pct!==void 0){let a=r.spend_trend_pct;const i=e;if(!(typeof a==
"number"&&isFinite(a)))return Ke.errors=[{instancePath:s+"/spend_trend_pct",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.runs_trend_pct!==void 0){let a=r.runs_trend_pct;const i=e;if(!(typeof a=="number"&&isFinite(
a)))return Ke.errors=[{instancePath:s+"/runs_trend_pct",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const o=e;var t=i===
e}else var t=!0;if(t){if(r.completed_runs_today!==void 0){let a=r.completed_runs_today;const i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a)))return Ke.errors=[{instancePath:s+"/completed_runs_today",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
const o=e;var t=i===e}else var t=!0;if(t)if(r.completion_rate_pct!==void 0){let a=r.completion_rate_pct;const i=e;if(!(typeof a=="number"&&isFinite(
a)))return Ke.errors=[{instancePath:s+"/completion_rate_pct",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const o=e;var t=i===
e}else var t=!0}}}}}}}else return Ke.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ke.errors=
l,e===0}function at(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.data===void 0&&(n="data"))return at.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.data!==void 0){let a=r.data;const i=e;Ke(a,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:x})||(l=l===null?Ke.errors:l.concat(Ke.errors),e=l.length);var t=i===e}else var t=!0}else return at.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return at.errors=l,e===0}O.v35=Ae;const Mr={type:"object",properties:{data:{type:"\
array",items:{type:"object",properties:{provider_key_id:{type:"string"},provider:{type:"string"},state:{type:"string",enum:["closed","open",
"half_open"]},failure_count:{type:"integer"},last_failure_at:{type:["string","null"],format:"date-time"},last_success_at:{type:["string","nu\
ll"],format:"date-time"},opened_at:{type:["string","null"],format:"date-time"},recovery_at:{type:["string","null"],format:"date-time"}},required:[
"provider_key_id","provider","state","failure_count","last_failure_at","last_success_at","opened_at","recovery_at"]}},total:{type:"integer"}},
required:["data","total"]};function Ae(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.data===void 0&&(i="data")||r.total===void 0&&(i="total"))return Ae.errors=[{instancePath:s,
keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.data!==void 0){let o=r.data;const f=e,
v=e;if(e===f)if(Array.isArray(o)){var t=!0;const y=o.length;for(let d=0;d<y;d++){let p=o[d];const c=e,w=e;if(e===c)if(p&&typeof p=="object"&&
!Array.isArray(p)){let _;if(p.provider_key_id===void 0&&(_="provider_key_id")||p.provider===void 0&&(_="provider")||p.state===void 0&&(_="st\
ate")||p.failure_count===void 0&&(_="failure_count")||p.last_failure_at===void 0&&(_="last_failure_at")||p.last_success_at===void 0&&(_="las\
t_success_at")||p.opened_at===void 0&&(_="opened_at")||p.recovery_at===void 0&&(_="recovery_at"))return Ae.errors=[{instancePath:s+"/data/"+
d,keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;if(p.provider_key_id!==void 0){let u=p.provider_key_id;
const m=e;if(typeof u!="string")return Ae.errors=[{instancePath:s+"/data/"+d+"/provider_key_id",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.provider!==void 0){let u=p.provider;const m=e;if(typeof u!="string")return Ae.
errors=[{instancePath:s+"/data/"+d+"/provider",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const q=e;var n=m===e}else
var n=!0;if(n){if(p.state!==void 0){let u=p.state;const m=e;if(typeof u!="string")return Ae.errors=[{instancePath:s+"/data/"+d+"/state",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const q=e,C=Mr.properties.data.items.properties.state.enum;if(!(u==="closed"||u===
"open"||u==="half_open"))return Ae.errors=[{instancePath:s+"/data/"+d+"/state",keyword:"enum",params:{allowedValues:Mr.properties.data.items.
properties.state.enum},message:"must be equal to one of the allowed values"}],!1;var n=m===e}else var n=!0;if(n){if(p.failure_count!==void 0){
let u=p.failure_count;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Ae.errors=[{instancePath:s+"/data/"+d+"/fail\
ure_count",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===e}else var n=!0;if(n){if(p.last_failure_at!==
void 0){let u=p.last_failure_at;const m=e;if(typeof u!="string"&&u!==null)return Ae.errors=[{instancePath:s+"/data/"+d+"/last_failure_at",keyword:"\
type",params:{type:Mr.properties.data.items.properties.last_failure_at.type},message:"must be string,null"}],!1;const q=e;if(e===m&&(typeof u==
"number"&&isFinite(u),e===m&&typeof u=="string"&&!$.validate(u)))return Ae.errors=[{instancePath:s+"/data/"+d+"/last_failure_at",keyword:"fo\
rmat",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var n=m===e}else var n=!0;if(n){if(p.last_success_at!==void 0){
let u=p.last_success_at;const m=e;if(typeof u!="string"&&u!==null)return Ae.errors=[{instancePath:s+"/data/"+d+"/last_success_at",keyword:"t\
ype",params:{type:Mr.properties.data.items.properties.last_success_at.type},message:"must be string,null"}],!1;const q=e;if(e===m&&(typeof u==
"number"&&isFinite(u),e===m&&typeof u=="string"&&!$.validate(u)))return Ae.errors=[{instancePath:s+"/data/"+d+"/last_success_at",keyword:"fo\
rmat",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var n=m===e}else var n=!0;if(n){if(p.opened_at!==void 0){let u=p.
opened_at;const m=e;if(typeof u!="string"&&u!==null)return Ae.errors=[{instancePath:s+"/data/"+d+"/opened_at",keyword:"type",params:{type:Mr.
properties.data.items.properties.opened_at.type},message:"must be string,null"}],!1;const q=e;if(e===m&&(typeof u=="number"&&isFinite(u),e===
m&&typeof u=="string"&&!$.validate(u)))return Ae.errors=[{instancePath:s+"/data/"+d+"/opened_at",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'}],!1;var n=m===e}else var n=!0;if(n)if(p.recovery_at!==void 0){let u=p.recovery_at;const m=e;if(typeof u!=
"string"&&u!==null)return Ae.errors=[{instancePath:s+"/data/"+d+"/recovery_at",keyword:"type",params:{type:Mr.properties.data.items.properties.
recovery_at.type},message:"must be string,null"}],!1;const q=e;if(e===m&&(typeof u=="number"&&isFinite(u),e===m&&typeof u=="string"&&!$.validate(
u)))return Ae.errors=[{instancePath:s+"/data/"+d+"/recovery_at",keyword:"format",params:{format:"date-time"},message:'must match format "dat\
e-time"'}],!1;var n=m===e}else var n=!0}}}}}}}else return Ae.errors=[{instancePath:s+"/data/"+d,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=c===e;if(!t)break}}else return Ae.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var a=f===e}else var a=!0;if(a)if(r.total!==void 0){let o=r.total;const f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return Ae.errors=[{instancePath:s+"/total",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const v=e;var a=f===e}else
var a=!0}else return Ae.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ae.errors=l,e===0}
O.v36=ot;function fr(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.runs===void 0&&(n="runs")||r.steps===void 0&&(n="steps")||r.ledgerEntries===void 0&&(n="ledgerEntrie\
s"))return fr.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.
runs!==void 0){let a=r.runs;const i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return fr.errors=[{instancePath:s+"/runs",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.steps!==void 0){let a=r.steps;const i=e;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return fr.errors=[{instancePath:s+"/steps",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;const o=e;var t=i===e}else var t=!0;if(t)if(r.ledgerEntries!==void 0){let a=r.ledgerEntries;const i=e;if(!(typeof a=="\
number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return fr.errors=[{instancePath:s+"/ledgerEntries",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;const o=e;var t=i===e}else var t=!0}}else return fr.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return fr.errors=l,e===0}function ot(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,
e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.data===void 0&&(n="data"))return ot.errors=[{instancePath:s,keyword:"\
required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.data!==void 0){let a=r.data;const i=e;fr(a,{instancePath:s+
"/data",parentData:r,parentDataProperty:"data",rootData:x})||(l=l===null?fr.errors:l.concat(fr.errors),e=l.length);var t=i===e}else var t=!0}else
return ot.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ot.errors=l,e===0}O.v37=nt;function yr(r,{
instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.runsDeleted===void 0&&(n="runsDeleted")||r.stepsDeleted===void 0&&(n="stepsDeleted")||r.ledgerEntriesDeleted===void 0&&(n="le\
dgerEntriesDeleted"))return yr.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have required property '"+
n+"'"}],!1;if(r.runsDeleted!==void 0){let a=r.runsDeleted;const i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return yr.errors=
[{instancePath:s+"/runsDeleted",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const o=e;var t=i===e}else var t=!0;if(t){
if(r.stepsDeleted!==void 0){let a=r.stepsDeleted;const i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return yr.errors=[{instancePath:s+
"/stepsDeleted",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const o=e;var t=i===e}else var t=!0;if(t)if(r.ledgerEntriesDeleted!==
void 0){let a=r.ledgerEntriesDeleted;const i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return yr.errors=[{instancePath:s+"/\
ledgerEntriesDeleted",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const o=e;var t=i===e}else var t=!0}}else return yr.
errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return yr.errors=l,e===0}function nt(r,{instancePath:s="",
parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.
data===void 0&&(n="data"))return nt.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have required proper\
ty '"+n+"'"}],!1;if(r.data!==void 0){let a=r.data;const i=e;yr(a,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:x})||
(l=l===null?yr.errors:l.concat(yr.errors),e=l.length);var t=i===e}else var t=!0}else return nt.errors=[{instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return nt.errors=l,e===0}O.v38=kt;function kt(r,{instancePath:s="",parentData:P,parentDataProperty:E,
rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){const t=e}else return kt.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return kt.errors=l,e===0}O.v39=Le;const wt={type:"object",properties:{status:{
type:"string",enum:["awaiting_approval"]},approval_requests:{type:"array",items:{type:"object",properties:{id:{type:"string",format:"uuid"},
tool:{type:"string"}},required:["id","tool"]}},run_id:{type:"string",format:"uuid"},message:{type:"string"}},required:["status","approval_re\
quests","run_id","message"]};function Le(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.status===void 0&&(i="status")||r.approval_requests===void 0&&(i="approval_requests")||
r.run_id===void 0&&(i="run_id")||r.message===void 0&&(i="message"))return Le.errors=[{instancePath:s,keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.status!==void 0){let o=r.status;const f=e;if(typeof o!="string")return Le.errors=[{instancePath:s+
"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const v=e,y=wt.properties.status.enum;if(o!=="awaiting_approva\
l")return Le.errors=[{instancePath:s+"/status",keyword:"enum",params:{allowedValues:wt.properties.status.enum},message:"must be equal to one\
 of the allowed values"}],!1;var t=f===e}else var t=!0;if(t){if(r.approval_requests!==void 0){let o=r.approval_requests;const f=e,v=e;if(e===
f)if(Array.isArray(o)){var n=!0;const d=o.length;for(let p=0;p<d;p++){let c=o[p];const w=e,b=e;if(e===w)if(c&&typeof c=="object"&&!Array.isArray(
c)){let u;if(c.id===void 0&&(u="id")||c.tool===void 0&&(u="tool"))return Le.errors=[{instancePath:s+"/approval_requests/"+p,keyword:"require\
d",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(c.id!==void 0){let m=c.id;const q=e,C=e;if(e===q&&(typeof m==
"number"&&isFinite(m),e===q))if(typeof m=="string"){if(!J.test(m))return Le.errors=[{instancePath:s+"/approval_requests/"+p+"/id",keyword:"f\
ormat",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return Le.errors=[{instancePath:s+"/approval_requests/"+p+"/id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=q===e}else var a=!0;if(a)if(c.tool!==void 0){let m=c.tool;const q=e;if(typeof m!=
"string")return Le.errors=[{instancePath:s+"/approval_requests/"+p+"/tool",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const C=e;var a=q===e}else var a=!0}else return Le.errors=[{instancePath:s+"/approval_requests/"+p,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var n=w===e;if(!n)break}}else return Le.errors=[{instancePath:s+"/approval_requests",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=f===e}else var t=!0;if(t){if(r.run_id!==void 0){let o=r.run_id;const f=e,v=e;if(e===f&&(typeof o==
"number"&&isFinite(o),e===f))if(typeof o=="string"){if(!J.test(o))return Le.errors=[{instancePath:s+"/run_id",keyword:"format",params:{format:"\
uuid"},message:'must match format "uuid"'}],!1}else return Le.errors=[{instancePath:s+"/run_id",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=f===e}else var t=!0;if(t)if(r.message!==void 0){let o=r.message;const f=e;if(typeof o!="string")return Le.errors=
[{instancePath:s+"/message",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const v=e;var t=f===e}else var t=!0}}}else return Le.
errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Le.errors=l,e===0}O.v40=ht;function gr(r,{
instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){const t=e}else return gr.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return gr.errors=l,
e===0}function Jr(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;let t=!1;const n=e;Z(r,{
instancePath:s,parentData:P,parentDataProperty:E,rootData:x})||(l=l===null?Z.errors:l.concat(Z.errors),e=l.length);var a=n===e;if(t=t||a,!t){
const i=e;gr(r,{instancePath:s,parentData:P,parentDataProperty:E,rootData:x})||(l=l===null?gr.errors:l.concat(gr.errors),e=l.length);var a=i===
e;t=t||a}if(t)e=V,l!==null&&(V?l.length=V:l=null);else{const i={instancePath:s,keyword:"anyOf",params:{},message:"must match a schema in any\
Of"};return l===null?l=[i]:l.push(i),e++,Jr.errors=l,!1}return Jr.errors=l,e===0}function ht(r,{instancePath:s="",parentData:P,parentDataProperty:E,
rootData:x=r}={}){let l=null,e=0;return Jr(r,{instancePath:s,parentData:P,parentDataProperty:E,rootData:x})||(l=l===null?Jr.errors:l.concat(
Jr.errors),e=l.length),ht.errors=l,e===0}O.v41=qt;const At={type:"object",properties:{error:{type:"object",properties:{type:{type:"string",enum:[
"unauthorized"]},message:{type:"string"}},required:["type","message"]}},required:["error"]};function er(r,{instancePath:s="",parentData:P,parentDataProperty:E,
rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.error===void 0&&(a="error"))return er.
errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.error!==void 0){
let i=r.error;const o=e,f=e;if(e===o)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.type===void 0&&(v="type")||i.message===void 0&&
(v="message"))return er.errors=[{instancePath:s+"/error",keyword:"required",params:{missingProperty:v},message:"must have required property \
'"+v+"'"}],!1;if(i.type!==void 0){let y=i.type;const d=e;if(typeof y!="string")return er.errors=[{instancePath:s+"/error/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;const p=e,c=At.properties.error.properties.type.enum;if(y!=="unauthorized")return er.errors=
[{instancePath:s+"/error/type",keyword:"enum",params:{allowedValues:At.properties.error.properties.type.enum},message:"must be equal to one \
of the allowed values"}],!1;var t=d===e}else var t=!0;if(t)if(i.message!==void 0){let y=i.message;const d=e;if(typeof y!="string")return er.
errors=[{instancePath:s+"/error/message",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var t=d===e}else var t=!0}else
return er.errors=[{instancePath:s+"/error",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=o===e}else var n=!0}else
return er.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return er.errors=l,e===0}function qt(r,{
instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;return er(r,{instancePath:s,parentData:P,parentDataProperty:E,
rootData:x})||(l=l===null?er.errors:l.concat(er.errors),e=l.length),qt.errors=l,e===0}O.v42=Dt;const or={type:"object",properties:{error:{type:"\
object",properties:{type:{type:"string",enum:["governance_block"]},code:{type:"string",enum:["budget_exceeded","budget_alert_exceeded","rate\
_limited","model_not_allowed","tool_blocked","tool_approval_required","agent_disabled","run_force_stopped","run_blocked_after_force_stop","r\
unaway_prevention"]},message:{type:"string"},run_id:{type:["string","null"]},details:{type:["object","null"],additionalProperties:!0},context:{
type:"object",properties:{policy_name:{type:"string"},agent_name:{type:"string"},steps_used:{type:"number"},max_steps_per_run:{type:["number",
"null"]},cost_usd:{type:"number"},hard_limit_usd:{type:["number","null"]},hard_limit_tokens:{type:["number","null"]},tokens_used:{type:"numb\
er"},max_cost_per_hour_usd:{type:["number","null"]}}}},required:["type","code","message"]}},required:["error"]};function me(r,{instancePath:s="",
parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.
error===void 0&&(i="error"))return me.errors=[{instancePath:s,keyword:"required",params:{missingProperty:i},message:"must have required prop\
erty '"+i+"'"}],!1;if(r.error!==void 0){let o=r.error;const f=e,v=e;if(e===f)if(o&&typeof o=="object"&&!Array.isArray(o)){let y;if(o.type===
void 0&&(y="type")||o.code===void 0&&(y="code")||o.message===void 0&&(y="message"))return me.errors=[{instancePath:s+"/error",keyword:"requi\
red",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(o.type!==void 0){let d=o.type;const p=e;if(typeof d!="\
string")return me.errors=[{instancePath:s+"/error/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const c=e,w=or.properties.
error.properties.type.enum;if(d!=="governance_block")return me.errors=[{instancePath:s+"/error/type",keyword:"enum",params:{allowedValues:or.
properties.error.properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(o.code!==
void 0){let d=o.code;const p=e;if(typeof d!="string")return me.errors=[{instancePath:s+"/error/code",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const c=e,w=or.properties.error.properties.code.enum;if(!(d==="budget_exceeded"||d==="budget_alert_exceeded"||d==="rate\
_limited"||d==="model_not_allowed"||d==="tool_blocked"||d==="tool_approval_required"||d==="agent_disabled"||d==="run_force_stopped"||d==="ru\
n_blocked_after_force_stop"||d==="runaway_prevention"))return me.errors=[{instancePath:s+"/error/code",keyword:"enum",params:{allowedValues:or.
properties.error.properties.code.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(o.message!==
void 0){let d=o.message;const p=e;if(typeof d!="string")return me.errors=[{instancePath:s+"/error/message",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;const c=e;var t=p===e}else var t=!0;if(t){if(o.run_id!==void 0){let d=o.run_id;const p=e;if(typeof d!="st\
ring"&&d!==null)return me.errors=[{instancePath:s+"/error/run_id",keyword:"type",params:{type:or.properties.error.properties.run_id.type},message:"\
must be string,null"}],!1;const c=e;var t=p===e}else var t=!0;if(t){if(o.details!==void 0){let d=o.details;const p=e;if(!(d&&typeof d=="obje\
ct"&&!Array.isArray(d))&&d!==null)return me.errors=[{instancePath:s+"/error/details",keyword:"type",params:{type:or.properties.error.properties.
details.type},message:"must be object,null"}],!1;const c=e;if(e===p&&d&&typeof d=="object"&&!Array.isArray(d)){const b=e}var t=p===e}else var t=!0;
if(t)if(o.context!==void 0){let d=o.context;const p=e,c=e;if(e===p)if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.policy_name!==void 0){let b=d.
policy_name;const _=e;if(typeof b!="string")return me.errors=[{instancePath:s+"/error/context/policy_name",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;const u=e;var n=_===e}else var n=!0;if(n){if(d.agent_name!==void 0){let b=d.agent_name;const _=e;if(typeof b!=
"string")return me.errors=[{instancePath:s+"/error/context/agent_name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const u=e;
var n=_===e}else var n=!0;if(n){if(d.steps_used!==void 0){let b=d.steps_used;const _=e;if(!(typeof b=="number"&&isFinite(b)))return me.errors=
[{instancePath:s+"/error/context/steps_used",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const u=e;var n=_===e}else var n=!0;
if(n){if(d.max_steps_per_run!==void 0){let b=d.max_steps_per_run;const _=e;if(!(typeof b=="number"&&isFinite(b))&&b!==null)return me.errors=
[{instancePath:s+"/error/context/max_steps_per_run",keyword:"type",params:{type:or.properties.error.properties.context.properties.max_steps_per_run.
type},message:"must be number,null"}],!1;const u=e;var n=_===e}else var n=!0;if(n){if(d.cost_usd!==void 0){let b=d.cost_usd;const _=e;if(!(typeof b==
"number"&&isFinite(b)))return me.errors=[{instancePath:s+"/error/context/cost_usd",keyword:"type",params:{type:"number"},message:"must be nu\
mber"}],!1;const u=e;var n=_===e}else var n=!0;if(n){if(d.hard_limit_usd!==void 0){let b=d.hard_limit_usd;const _=e;if(!(typeof b=="number"&&
isFinite(b))&&b!==null)return me.errors=[{instancePath:s+"/error/context/hard_limit_usd",keyword:"type",params:{type:or.properties.error.properties.
context.properties.hard_limit_usd.type},message:"must be number,null"}],!1;const u=e;var n=_===e}else var n=!0;if(n){if(d.hard_limit_tokens!==
void 0){let b=d.hard_limit_tokens;const _=e;if(!(typeof b=="number"&&isFinite(b))&&b!==null)return me.errors=[{instancePath:s+"/error/contex\
t/hard_limit_tokens",keyword:"type",params:{type:or.properties.error.properties.context.properties.hard_limit_tokens.type},message:"must be \
number,null"}],!1;const u=e;var n=_===e}else var n=!0;if(n){if(d.tokens_used!==void 0){let b=d.tokens_used;const _=e;if(!(typeof b=="number"&&
isFinite(b)))return me.errors=[{instancePath:s+"/error/context/tokens_used",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;const u=e;var n=_===e}else var n=!0;if(n)if(d.max_cost_per_hour_usd!==void 0){let b=d.max_cost_per_hour_usd;const _=e;if(!(typeof b=="num\
ber"&&isFinite(b))&&b!==null)return me.errors=[{instancePath:s+"/error/context/max_cost_per_hour_usd",keyword:"type",params:{type:or.properties.
error.properties.context.properties.max_cost_per_hour_usd.type},message:"must be number,null"}],!1;const u=e;var n=_===e}else var n=!0}}}}}}}}else
return me.errors=[{instancePath:s+"/error/context",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=p===e}else var t=!0}}}}}else
return me.errors=[{instancePath:s+"/error",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=f===e}else var a=!0}else
return me.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return me.errors=l,e===0}function Dt(r,{
instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;return me(r,{instancePath:s,parentData:P,parentDataProperty:E,
rootData:x})||(l=l===null?me.errors:l.concat(me.errors),e=l.length),Dt.errors=l,e===0}O.v43=xt;function Qr(r,{instancePath:s="",parentData:P,
parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;let t=!1;const n=e;me(r,{instancePath:s,parentData:P,parentDataProperty:E,rootData:x})||
(l=l===null?me.errors:l.concat(me.errors),e=l.length);var a=n===e;if(t=t||a,!t){const i=e;Z(r,{instancePath:s,parentData:P,parentDataProperty:E,
rootData:x})||(l=l===null?Z.errors:l.concat(Z.errors),e=l.length);var a=i===e;t=t||a}if(t)e=V,l!==null&&(V?l.length=V:l=null);else{const i={
instancePath:s,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[i]:l.push(i),e++,Qr.errors=l,!1}return Qr.
errors=l,e===0}function xt(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;return Qr(r,{instancePath:s,
parentData:P,parentDataProperty:E,rootData:x})||(l=l===null?Qr.errors:l.concat(Qr.errors),e=l.length),xt.errors=l,e===0}O.v44=Ft;const Nt={type:"\
object",properties:{error:{type:"object",properties:{type:{type:"string",enum:["provider_error"]},message:{type:"string"},details:{type:"arr\
ay",items:{type:"object",properties:{provider:{type:"string"},status:{type:"integer"},message:{type:"string"}}}}},required:["type","message"]}},
required:["error"]};function Oe(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let o;if(r.error===void 0&&(o="error"))return Oe.errors=[{instancePath:s,keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(r.error!==void 0){let f=r.error;const v=e,y=e;if(e===v)if(f&&typeof f=="object"&&!Array.
isArray(f)){let d;if(f.type===void 0&&(d="type")||f.message===void 0&&(d="message"))return Oe.errors=[{instancePath:s+"/error",keyword:"requ\
ired",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(f.type!==void 0){let p=f.type;const c=e;if(typeof p!=
"string")return Oe.errors=[{instancePath:s+"/error/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const w=e,b=Nt.
properties.error.properties.type.enum;if(p!=="provider_error")return Oe.errors=[{instancePath:s+"/error/type",keyword:"enum",params:{allowedValues:Nt.
properties.error.properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var t=c===e}else var t=!0;if(t){if(f.message!==
void 0){let p=f.message;const c=e;if(typeof p!="string")return Oe.errors=[{instancePath:s+"/error/message",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;const w=e;var t=c===e}else var t=!0;if(t)if(f.details!==void 0){let p=f.details;const c=e,w=e;if(e===c)if(Array.
isArray(p)){var n=!0;const _=p.length;for(let u=0;u<_;u++){let m=p[u];const q=e,C=e;if(e===q)if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.
provider!==void 0){let W=m.provider;const H=e;if(typeof W!="string")return Oe.errors=[{instancePath:s+"/error/details/"+u+"/provider",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const g=e;var a=H===e}else var a=!0;if(a){if(m.status!==void 0){let W=m.status;const H=e;
if(!(typeof W=="number"&&!(W%1)&&!isNaN(W)&&isFinite(W)))return Oe.errors=[{instancePath:s+"/error/details/"+u+"/status",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;const g=e;var a=H===e}else var a=!0;if(a)if(m.message!==void 0){let W=m.message;const H=e;if(typeof W!=
"string")return Oe.errors=[{instancePath:s+"/error/details/"+u+"/message",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
const g=e;var a=H===e}else var a=!0}}else return Oe.errors=[{instancePath:s+"/error/details/"+u,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var n=q===e;if(!n)break}}else return Oe.errors=[{instancePath:s+"/error/details",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=c===e}else var t=!0}}else return Oe.errors=[{instancePath:s+"/error",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=v===e}else var i=!0}else return Oe.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;return Oe.errors=l,e===0}function Ft(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;return Oe(
r,{instancePath:s,parentData:P,parentDataProperty:E,rootData:x})||(l=l===null?Oe.errors:l.concat(Oe.errors),e=l.length),Ft.errors=l,e===0}O.
v45=Pt;function Pt(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;return gr(r,{instancePath:s,parentData:P,
parentDataProperty:E,rootData:x})||(l=l===null?gr.errors:l.concat(gr.errors),e=l.length),Pt.errors=l,e===0}O.v46=br;function br(r,{instancePath:s="",
parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.
completed_count===void 0&&(a="completed_count")||r.completed_run_ids===void 0&&(a="completed_run_ids"))return br.errors=[{instancePath:s,keyword:"\
required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.completed_count!==void 0){let i=r.completed_count;
const o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return br.errors=[{instancePath:s+"/completed_count",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;const f=e;var t=o===e}else var t=!0;if(t)if(r.completed_run_ids!==void 0){let i=r.completed_run_ids;
const o=e,f=e;if(e===o)if(Array.isArray(i)){var n=!0;const y=i.length;for(let d=0;d<y;d++){let p=i[d];const c=e,w=e;if(e===c&&(typeof p=="nu\
mber"&&isFinite(p),e===c))if(typeof p=="string"){if(!J.test(p))return br.errors=[{instancePath:s+"/completed_run_ids/"+d,keyword:"format",params:{
format:"uuid"},message:'must match format "uuid"'}],!1}else return br.errors=[{instancePath:s+"/completed_run_ids/"+d,keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var n=c===e;if(!n)break}}else return br.errors=[{instancePath:s+"/completed_run_ids",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var t=o===e}else var t=!0}else return br.errors=[{instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return br.errors=l,e===0}O.v47=Et;const kr={type:"object",properties:{data:{type:"object",properties:{
id:{type:"string",format:"uuid"},name:{type:["string","null"]},status:{type:"string"},ended_at:{type:"string",format:"date-time"},ended_reason:{
type:"string"},completion_reason:{type:"string"},outcome:{type:["string","null"],enum:["success","partial","failed",null]},outcome_reason:{type:[
"string","null"]},step_count:{type:"integer"},cost_usd:{type:"number"},tokens_used:{type:"object",properties:{input:{type:"integer"},output:{
type:"integer"},cache_read:{type:"integer"},cache_creation:{type:"integer"},total:{type:"integer"}}},duration_ms:{type:["integer","null"]},policy_name:{
type:["string","null"]},primary_model:{type:["string","null"]},governance_events:{type:"array",items:{type:"object",properties:{type:{type:"\
string"},count:{type:"integer"}},required:["type","count"]}},limits_hit:{type:"boolean"}},required:["id","status","ended_at","ended_reason",
"completion_reason","step_count","cost_usd","tokens_used","governance_events","limits_hit"]}},required:["data"]};function ae(r,{instancePath:s="",
parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.
data===void 0&&(f="data"))return ae.errors=[{instancePath:s,keyword:"required",params:{missingProperty:f},message:"must have required proper\
ty '"+f+"'"}],!1;if(r.data!==void 0){let v=r.data;const y=e,d=e;if(e===y)if(v&&typeof v=="object"&&!Array.isArray(v)){let p;if(v.id===void 0&&
(p="id")||v.status===void 0&&(p="status")||v.ended_at===void 0&&(p="ended_at")||v.ended_reason===void 0&&(p="ended_reason")||v.completion_reason===
void 0&&(p="completion_reason")||v.step_count===void 0&&(p="step_count")||v.cost_usd===void 0&&(p="cost_usd")||v.tokens_used===void 0&&(p="t\
okens_used")||v.governance_events===void 0&&(p="governance_events")||v.limits_hit===void 0&&(p="limits_hit"))return ae.errors=[{instancePath:s+
"/data",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(v.id!==void 0){let c=v.id;const w=e,
b=e;if(e===w&&(typeof c=="number"&&isFinite(c),e===w))if(typeof c=="string"){if(!J.test(c))return ae.errors=[{instancePath:s+"/data/id",keyword:"\
format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return ae.errors=[{instancePath:s+"/data/id",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=w===e}else var t=!0;if(t){if(v.name!==void 0){let c=v.name;const w=e;if(typeof c!="string"&&
c!==null)return ae.errors=[{instancePath:s+"/data/name",keyword:"type",params:{type:kr.properties.data.properties.name.type},message:"must b\
e string,null"}],!1;const b=e;var t=w===e}else var t=!0;if(t){if(v.status!==void 0){let c=v.status;const w=e;if(typeof c!="string")return ae.
errors=[{instancePath:s+"/data/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const b=e;var t=w===e}else var t=!0;
if(t){if(v.ended_at!==void 0){let c=v.ended_at;const w=e,b=e;if(e===w&&(typeof c=="number"&&isFinite(c),e===w))if(typeof c=="string"){if(!$.
validate(c))return ae.errors=[{instancePath:s+"/data/ended_at",keyword:"format",params:{format:"date-time"},message:'must match format "date\
-time"'}],!1}else return ae.errors=[{instancePath:s+"/data/ended_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=w===
e}else var t=!0;if(t){if(v.ended_reason!==void 0){let c=v.ended_reason;const w=e;if(typeof c!="string")return ae.errors=[{instancePath:s+"/d\
ata/ended_reason",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const b=e;var t=w===e}else var t=!0;if(t){if(v.completion_reason!==
void 0){let c=v.completion_reason;const w=e;if(typeof c!="string")return ae.errors=[{instancePath:s+"/data/completion_reason",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;const b=e;var t=w===e}else var t=!0;if(t){if(v.outcome!==void 0){let c=v.outcome;const w=e;
if(typeof c!="string"&&c!==null)return ae.errors=[{instancePath:s+"/data/outcome",keyword:"type",params:{type:kr.properties.data.properties.
outcome.type},message:"must be string,null"}],!1;const b=e,_=kr.properties.data.properties.outcome.enum;if(!(c==="success"||c==="partial"||c===
"failed"||c===null))return ae.errors=[{instancePath:s+"/data/outcome",keyword:"enum",params:{allowedValues:kr.properties.data.properties.outcome.
enum},message:"must be equal to one of the allowed values"}],!1;var t=w===e}else var t=!0;if(t){if(v.outcome_reason!==void 0){let c=v.outcome_reason;
const w=e;if(typeof c!="string"&&c!==null)return ae.errors=[{instancePath:s+"/data/outcome_reason",keyword:"type",params:{type:kr.properties.
data.properties.outcome_reason.type},message:"must be string,null"}],!1;const b=e;var t=w===e}else var t=!0;if(t){if(v.step_count!==void 0){
let c=v.step_count;const w=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ae.errors=[{instancePath:s+"/data/step_count",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;const b=e;var t=w===e}else var t=!0;if(t){if(v.cost_usd!==void 0){let c=v.cost_usd;
const w=e;if(!(typeof c=="number"&&isFinite(c)))return ae.errors=[{instancePath:s+"/data/cost_usd",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;const b=e;var t=w===e}else var t=!0;if(t){if(v.tokens_used!==void 0){let c=v.tokens_used;const w=e,b=e;if(e===w)if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.input!==void 0){let u=c.input;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ae.
errors=[{instancePath:s+"/data/tokens_used/input",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===
e}else var n=!0;if(n){if(c.output!==void 0){let u=c.output;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ae.errors=
[{instancePath:s+"/data/tokens_used/output",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===e}else
var n=!0;if(n){if(c.cache_read!==void 0){let u=c.cache_read;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ae.errors=
[{instancePath:s+"/data/tokens_used/cache_read",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===e}else
var n=!0;if(n){if(c.cache_creation!==void 0){let u=c.cache_creation;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ae.
errors=[{instancePath:s+"/data/tokens_used/cache_creation",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===
e}else var n=!0;if(n)if(c.total!==void 0){let u=c.total;const m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ae.errors=
[{instancePath:s+"/data/tokens_used/total",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;var n=m===e}else var n=!0}}}}else
return ae.errors=[{instancePath:s+"/data/tokens_used",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=w===e}else var t=!0;
if(t){if(v.duration_ms!==void 0){let c=v.duration_ms;const w=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))&&c!==null)return ae.
errors=[{instancePath:s+"/data/duration_ms",keyword:"type",params:{type:kr.properties.data.properties.duration_ms.type},message:"must be int\
eger,null"}],!1;const b=e;var t=w===e}else var t=!0;if(t){if(v.policy_name!==void 0){let c=v.policy_name;const w=e;if(typeof c!="string"&&c!==
null)return ae.errors=[{instancePath:s+"/data/policy_name",keyword:"type",params:{type:kr.properties.data.properties.policy_name.type},message:"\
must be string,null"}],!1;const b=e;var t=w===e}else var t=!0;if(t){if(v.primary_model!==void 0){let c=v.primary_model;const w=e;if(typeof c!=
"string"&&c!==null)return ae.errors=[{instancePath:s+"/data/primary_model",keyword:"type",params:{type:kr.properties.data.properties.primary_model.
type},message:"must be string,null"}],!1;const b=e;var t=w===e}else var t=!0;if(t){if(v.governance_events!==void 0){let c=v.governance_events;
const w=e,b=e;if(e===w)if(Array.isArray(c)){var a=!0;const u=c.length;for(let m=0;m<u;m++){let q=c[m];const C=e,ue=e;if(e===C)if(q&&typeof q==
"object"&&!Array.isArray(q)){let H;if(q.type===void 0&&(H="type")||q.count===void 0&&(H="count"))return ae.errors=[{instancePath:s+"/data/go\
vernance_events/"+m,keyword:"required",params:{missingProperty:H},message:"must have required property '"+H+"'"}],!1;if(q.type!==void 0){let g=q.
type;const N=e;if(typeof g!="string")return ae.errors=[{instancePath:s+"/data/governance_events/"+m+"/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;const X=e;var i=N===e}else var i=!0;if(i)if(q.count!==void 0){let g=q.count;const N=e;if(!(typeof g=="nu\
mber"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return ae.errors=[{instancePath:s+"/data/governance_events/"+m+"/count",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;const X=e;var i=N===e}else var i=!0}else return ae.errors=[{instancePath:s+"/data/governance_events\
/"+m,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=C===e;if(!a)break}}else return ae.errors=[{instancePath:s+"/d\
ata/governance_events",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=w===e}else var t=!0;if(t)if(v.limits_hit!==void 0){
let c=v.limits_hit;const w=e;if(typeof c!="boolean")return ae.errors=[{instancePath:s+"/data/limits_hit",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}],!1;const b=e;var t=w===e}else var t=!0}}}}}}}}}}}}}}}else return ae.errors=[{instancePath:s+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var o=y===e}else var o=!0}else return ae.errors=[{instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ae.errors=l,e===0}function Et(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){
let l=null,e=0;return ae(r,{instancePath:s,parentData:P,parentDataProperty:E,rootData:x})||(l=l===null?ae.errors:l.concat(ae.errors),e=l.length),
Et.errors=l,e===0}O.v48=pt;function pt(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.data===void 0&&(n="data"))return pt.errors=[{instancePath:s,keyword:"required",params:{
missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.data!==void 0){let a=r.data;const i=e;Q(a,{instancePath:s+"/data",
parentData:r,parentDataProperty:"data",rootData:x})||(l=l===null?Q.errors:l.concat(Q.errors),e=l.length);var t=i===e}else var t=!0}else return pt.
errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pt.errors=l,e===0}O.v49=Ie;function Ie(r,{
instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.name===void 0&&(i="name")||r.version===void 0&&(i="version")||r.auth===void 0&&(i="auth")||r.endpoints===void 0&&(i="endpoint\
s")||r.admin_api===void 0&&(i="admin_api"))return Ie.errors=[{instancePath:s,keyword:"required",params:{missingProperty:i},message:"must hav\
e required property '"+i+"'"}],!1;if(r.name!==void 0){let o=r.name;const f=e;if(typeof o!="string")return Ie.errors=[{instancePath:s+"/name",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const v=e;var t=f===e}else var t=!0;if(t){if(r.version!==void 0){let o=r.
version;const f=e;if(typeof o!="string")return Ie.errors=[{instancePath:s+"/version",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;const v=e;var t=f===e}else var t=!0;if(t){if(r.auth!==void 0){let o=r.auth;const f=e;if(typeof o!="string")return Ie.errors=[{instancePath:s+
"/auth",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const v=e;var t=f===e}else var t=!0;if(t){if(r.endpoints!==void 0){
let o=r.endpoints;const f=e,v=e;if(e===f)if(Array.isArray(o)){var n=!0;const d=o.length;for(let p=0;p<d;p++){let c=o[p];const w=e,b=e;if(e===
w)if(c&&typeof c=="object"&&!Array.isArray(c)){let u;if(c.method===void 0&&(u="method")||c.path===void 0&&(u="path")||c.description===void 0&&
(u="description"))return Ie.errors=[{instancePath:s+"/endpoints/"+p,keyword:"required",params:{missingProperty:u},message:"must have require\
d property '"+u+"'"}],!1;if(c.method!==void 0){let m=c.method;const q=e;if(typeof m!="string")return Ie.errors=[{instancePath:s+"/endpoints/"+
p+"/method",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const C=e;var a=q===e}else var a=!0;if(a){if(c.path!==void 0){
let m=c.path;const q=e;if(typeof m!="string")return Ie.errors=[{instancePath:s+"/endpoints/"+p+"/path",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;const C=e;var a=q===e}else var a=!0;if(a)if(c.description!==void 0){let m=c.description;const q=e;if(typeof m!=
"string")return Ie.errors=[{instancePath:s+"/endpoints/"+p+"/description",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
const C=e;var a=q===e}else var a=!0}}else return Ie.errors=[{instancePath:s+"/endpoints/"+p,keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;var n=w===e;if(!n)break}}else return Ie.errors=[{instancePath:s+"/endpoints",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=f===e}else var t=!0;if(t)if(r.admin_api!==void 0){let o=r.admin_api;const f=e;if(typeof o!="string")return Ie.errors=
[{instancePath:s+"/admin_api",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const v=e;var t=f===e}else var t=!0}}}}else
return Ie.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ie.errors=l,e===0}O.v50=Ne;const Dr={
type:"object",properties:{data:{type:"object",properties:{id:{type:"string",format:"uuid"},name:{type:"string"},description:{type:["string",
"null"]},status:{type:"string",enum:["active","disabled"]},policy_name:{type:"string"},hourly_cost_limit_usd:{type:["number","null"]},budget_hard_limit_usd:{
type:["number","null"]},max_steps_per_run:{type:"integer"},allowed_models:{type:["array","null"],items:{type:"string"}},model_override:{type:[
"string","null"]}},required:["id","name","description","status","policy_name","hourly_cost_limit_usd","budget_hard_limit_usd","max_steps_per\
_run","allowed_models","model_override"]}},required:["data"]};function Ne(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){
let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.data===void 0&&(i="data"))return Ne.errors=[{instancePath:s,
keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.data!==void 0){let o=r.data;const f=e,
v=e;if(e===f)if(o&&typeof o=="object"&&!Array.isArray(o)){let y;if(o.id===void 0&&(y="id")||o.name===void 0&&(y="name")||o.description===void 0&&
(y="description")||o.status===void 0&&(y="status")||o.policy_name===void 0&&(y="policy_name")||o.hourly_cost_limit_usd===void 0&&(y="hourly_\
cost_limit_usd")||o.budget_hard_limit_usd===void 0&&(y="budget_hard_limit_usd")||o.max_steps_per_run===void 0&&(y="max_steps_per_run")||o.allowed_models===
void 0&&(y="allowed_models")||o.model_override===void 0&&(y="model_override"))return Ne.errors=[{instancePath:s+"/data",keyword:"required",params:{
missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(o.id!==void 0){let d=o.id;const p=e,c=e;if(e===p&&(typeof d=="numbe\
r"&&isFinite(d),e===p))if(typeof d=="string"){if(!J.test(d))return Ne.errors=[{instancePath:s+"/data/id",keyword:"format",params:{format:"uu\
id"},message:'must match format "uuid"'}],!1}else return Ne.errors=[{instancePath:s+"/data/id",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=p===e}else var t=!0;if(t){if(o.name!==void 0){let d=o.name;const p=e;if(typeof d!="string")return Ne.errors=[{instancePath:s+
"/data/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const c=e;var t=p===e}else var t=!0;if(t){if(o.description!==
void 0){let d=o.description;const p=e;if(typeof d!="string"&&d!==null)return Ne.errors=[{instancePath:s+"/data/description",keyword:"type",params:{
type:Dr.properties.data.properties.description.type},message:"must be string,null"}],!1;const c=e;var t=p===e}else var t=!0;if(t){if(o.status!==
void 0){let d=o.status;const p=e;if(typeof d!="string")return Ne.errors=[{instancePath:s+"/data/status",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;const c=e,w=Dr.properties.data.properties.status.enum;if(!(d==="active"||d==="disabled"))return Ne.errors=[{instancePath:s+
"/data/status",keyword:"enum",params:{allowedValues:Dr.properties.data.properties.status.enum},message:"must be equal to one of the allowed \
values"}],!1;var t=p===e}else var t=!0;if(t){if(o.policy_name!==void 0){let d=o.policy_name;const p=e;if(typeof d!="string")return Ne.errors=
[{instancePath:s+"/data/policy_name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const c=e;var t=p===e}else var t=!0;
if(t){if(o.hourly_cost_limit_usd!==void 0){let d=o.hourly_cost_limit_usd;const p=e;if(!(typeof d=="number"&&isFinite(d))&&d!==null)return Ne.
errors=[{instancePath:s+"/data/hourly_cost_limit_usd",keyword:"type",params:{type:Dr.properties.data.properties.hourly_cost_limit_usd.type},
message:"must be number,null"}],!1;const c=e;var t=p===e}else var t=!0;if(t){if(o.budget_hard_limit_usd!==void 0){let d=o.budget_hard_limit_usd;
const p=e;if(!(typeof d=="number"&&isFinite(d))&&d!==null)return Ne.errors=[{instancePath:s+"/data/budget_hard_limit_usd",keyword:"type",params:{
type:Dr.properties.data.properties.budget_hard_limit_usd.type},message:"must be number,null"}],!1;const c=e;var t=p===e}else var t=!0;if(t){
if(o.max_steps_per_run!==void 0){let d=o.max_steps_per_run;const p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Ne.errors=
[{instancePath:s+"/data/max_steps_per_run",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const c=e;var t=p===e}else var t=!0;
if(t){if(o.allowed_models!==void 0){let d=o.allowed_models;const p=e;if(!Array.isArray(d)&&d!==null)return Ne.errors=[{instancePath:s+"/data\
/allowed_models",keyword:"type",params:{type:Dr.properties.data.properties.allowed_models.type},message:"must be array,null"}],!1;const c=e;
if(e===p&&Array.isArray(d)){var n=!0;const b=d.length;for(let _=0;_<b;_++){let u=d[_];const m=e;if(typeof u!="string")return Ne.errors=[{instancePath:s+
"/data/allowed_models/"+_,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const q=e;var n=m===e;if(!n)break}}var t=p===e}else
var t=!0;if(t)if(o.model_override!==void 0){let d=o.model_override;const p=e;if(typeof d!="string"&&d!==null)return Ne.errors=[{instancePath:s+
"/data/model_override",keyword:"type",params:{type:Dr.properties.data.properties.model_override.type},message:"must be string,null"}],!1;const c=e;
var t=p===e}else var t=!0}}}}}}}}}else return Ne.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var a=f===e}else var a=!0}else return Ne.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Ne.errors=l,e===0}O.v51=Ge;const Yr={type:"object",properties:{data:{type:"object",properties:{run_id:{type:"string",format:"uuid"},name:{
type:["string","null"]},outcome:{type:["string","null"],enum:["success","partial","failed",null]},outcome_reason:{type:["string","null"]}},required:[
"run_id","name","outcome","outcome_reason"]}},required:["data"]};function Ge(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){
let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.data===void 0&&(a="data"))return Ge.errors=[{instancePath:s,
keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.data!==void 0){let i=r.data;const o=e,
f=e;if(e===o)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.run_id===void 0&&(v="run_id")||i.name===void 0&&(v="name")||i.outcome===
void 0&&(v="outcome")||i.outcome_reason===void 0&&(v="outcome_reason"))return Ge.errors=[{instancePath:s+"/data",keyword:"required",params:{
missingProperty:v},message:"must have required property '"+v+"'"}],!1;if(i.run_id!==void 0){let y=i.run_id;const d=e,p=e;if(e===d&&(typeof y==
"number"&&isFinite(y),e===d))if(typeof y=="string"){if(!J.test(y))return Ge.errors=[{instancePath:s+"/data/run_id",keyword:"format",params:{
format:"uuid"},message:'must match format "uuid"'}],!1}else return Ge.errors=[{instancePath:s+"/data/run_id",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(i.name!==void 0){let y=i.name;const d=e;if(typeof y!="string"&&y!==null)
return Ge.errors=[{instancePath:s+"/data/name",keyword:"type",params:{type:Yr.properties.data.properties.name.type},message:"must be string,\
null"}],!1;const p=e;var t=d===e}else var t=!0;if(t){if(i.outcome!==void 0){let y=i.outcome;const d=e;if(typeof y!="string"&&y!==null)return Ge.
errors=[{instancePath:s+"/data/outcome",keyword:"type",params:{type:Yr.properties.data.properties.outcome.type},message:"must be string,null"}],
!1;const p=e,c=Yr.properties.data.properties.outcome.enum;if(!(y==="success"||y==="partial"||y==="failed"||y===null))return Ge.errors=[{instancePath:s+
"/data/outcome",keyword:"enum",params:{allowedValues:Yr.properties.data.properties.outcome.enum},message:"must be equal to one of the allowe\
d values"}],!1;var t=d===e}else var t=!0;if(t)if(i.outcome_reason!==void 0){let y=i.outcome_reason;const d=e;if(typeof y!="string"&&y!==null)
return Ge.errors=[{instancePath:s+"/data/outcome_reason",keyword:"type",params:{type:Yr.properties.data.properties.outcome_reason.type},message:"\
must be string,null"}],!1;const p=e;var t=d===e}else var t=!0}}}else return Ge.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var n=o===e}else var n=!0}else return Ge.errors=[{instancePath:s,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Ge.errors=l,e===0}O.v52=Wr;const Ue={type:"object",properties:{id:{type:"string",format:"uuid"},name:{type:"\
string"},org_id:{type:["string","null"],format:"uuid"},url:{type:"string",format:"uri"},secret:{type:"string"},previous_secret:{type:["strin\
g","null"]},previous_secret_expires_at:{type:["string","null"],format:"date-time"},events:{type:"array",items:{$ref:"component:WebhookEventT\
ype"}},agent_id:{type:["string","null"]},status:{type:"string",enum:["active","paused","failing"]},failure_count:{type:"integer"},description:{
type:["string","null"]},scope:{type:"string",enum:["org","personal"]},member_id:{type:["string","null"]},created_by:{type:["string","null"]},
updated_by:{type:["string","null"]},created_by_token_id:{type:["string","null"]},updated_by_token_id:{type:["string","null"]},created_at:{type:"\
string",format:"date-time"},updated_at:{type:"string",format:"date-time"}},required:["id","name","url","secret","events","status","failure_c\
ount","created_at","updated_at"]},Ct=require("ajv-formats/dist/formats").fullFormats.uri,St={type:"string",enum:["run.started","run.complete\
d","run.budget_exceeded","run.force_stopped","run.alert_threshold","step.completed","step.policy_blocked","step.budget_blocked","step.failed",
"agent.created","agent.updated","agent.disabled","policy.created","policy.updated","policy.deleted","policy.version_created","provider_key.c\
reated","provider_key.disabled","provider_key.enabled","provider_key.deleted","provider_key.rotated","step.approval_required","approval.appr\
oved","approval.rejected","admin_token.created","admin_token.revoked","alert.triggered","alert_rule.created","alert_rule.updated","alert_rul\
e.deleted","member.role_changed","member.removed","member.ownership_transferred","webhook.test"]};function mr(r,{instancePath:s="",parentData:P,
parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;if(typeof r!="string")return mr.errors=[{instancePath:s,keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;const V=e,t=St.enum;return r==="run.started"||r==="run.completed"||r==="run.budget_exceeded"||r==="run\
.force_stopped"||r==="run.alert_threshold"||r==="step.completed"||r==="step.policy_blocked"||r==="step.budget_blocked"||r==="step.failed"||r===
"agent.created"||r==="agent.updated"||r==="agent.disabled"||r==="policy.created"||r==="policy.updated"||r==="policy.deleted"||r==="policy.ve\
rsion_created"||r==="provider_key.created"||r==="provider_key.disabled"||r==="provider_key.enabled"||r==="provider_key.deleted"||r==="provid\
er_key.rotated"||r==="step.approval_required"||r==="approval.approved"||r==="approval.rejected"||r==="admin_token.created"||r==="admin_token\
.revoked"||r==="alert.triggered"||r==="alert_rule.created"||r==="alert_rule.updated"||r==="alert_rule.deleted"||r==="member.role_changed"||r===
"member.removed"||r==="member.ownership_transferred"||r==="webhook.test"?(mr.errors=l,e===0):(mr.errors=[{instancePath:s,keyword:"enum",params:{
allowedValues:St.enum},message:"must be equal to one of the allowed values"}],!1)}function se(r,{instancePath:s="",parentData:P,parentDataProperty:E,
rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.id===void 0&&(a="id")||r.name===
void 0&&(a="name")||r.url===void 0&&(a="url")||r.secret===void 0&&(a="secret")||r.events===void 0&&(a="events")||r.status===void 0&&(a="stat\
us")||r.failure_count===void 0&&(a="failure_count")||r.created_at===void 0&&(a="created_at")||r.updated_at===void 0&&(a="updated_at"))return se.
errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.id!==void 0){let i=r.
id;const o=e,f=e;if(e===o&&(typeof i=="number"&&isFinite(i),e===o))if(typeof i=="string"){if(!J.test(i))return se.errors=[{instancePath:s+"/\
id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return se.errors=[{instancePath:s+"/id",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var t=o===e}else var t=!0;if(t){if(r.name!==void 0){let i=r.name;const o=e;if(typeof i!=
"string")return se.errors=[{instancePath:s+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const f=e;var t=o===e}else
var t=!0;if(t){if(r.org_id!==void 0){let i=r.org_id;const o=e;if(typeof i!="string"&&i!==null)return se.errors=[{instancePath:s+"/org_id",keyword:"\
type",params:{type:Ue.properties.org_id.type},message:"must be string,null"}],!1;const f=e;if(e===o&&(typeof i=="number"&&isFinite(i),e===o&&
typeof i=="string"&&!J.test(i)))return se.errors=[{instancePath:s+"/org_id",keyword:"format",params:{format:"uuid"},message:'must match form\
at "uuid"'}],!1;var t=o===e}else var t=!0;if(t){if(r.url!==void 0){let i=r.url;const o=e,f=e;if(e===o&&(typeof i=="number"&&isFinite(i),e===
o))if(typeof i=="string"){if(!Ct(i))return se.errors=[{instancePath:s+"/url",keyword:"format",params:{format:"uri"},message:'must match form\
at "uri"'}],!1}else return se.errors=[{instancePath:s+"/url",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===e}else
var t=!0;if(t){if(r.secret!==void 0){let i=r.secret;const o=e;if(typeof i!="string")return se.errors=[{instancePath:s+"/secret",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;const f=e;var t=o===e}else var t=!0;if(t){if(r.previous_secret!==void 0){let i=r.previous_secret;
const o=e;if(typeof i!="string"&&i!==null)return se.errors=[{instancePath:s+"/previous_secret",keyword:"type",params:{type:Ue.properties.previous_secret.
type},message:"must be string,null"}],!1;const f=e;var t=o===e}else var t=!0;if(t){if(r.previous_secret_expires_at!==void 0){let i=r.previous_secret_expires_at;
const o=e;if(typeof i!="string"&&i!==null)return se.errors=[{instancePath:s+"/previous_secret_expires_at",keyword:"type",params:{type:Ue.properties.
previous_secret_expires_at.type},message:"must be string,null"}],!1;const f=e;if(e===o&&(typeof i=="number"&&isFinite(i),e===o&&typeof i=="s\
tring"&&!$.validate(i)))return se.errors=[{instancePath:s+"/previous_secret_expires_at",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1;var t=o===e}else var t=!0;if(t){if(r.events!==void 0){let i=r.events;const o=e,f=e;if(e===o)if(Array.isArray(
i)){var n=!0;const y=i.length;for(let d=0;d<y;d++){let p=i[d];const c=e;mr(p,{instancePath:s+"/events/"+d,parentData:i,parentDataProperty:d,
rootData:x})||(l=l===null?mr.errors:l.concat(mr.errors),e=l.length);var n=c===e;if(!n)break}}else return se.errors=[{instancePath:s+"/events",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=o===e}else var t=!0;if(t){if(r.agent_id!==void 0){let i=r.agent_id;const o=e;
if(typeof i!="string"&&i!==null)return se.errors=[{instancePath:s+"/agent_id",keyword:"type",params:{type:Ue.properties.agent_id.type},message:"\
must be string,null"}],!1;const f=e;var t=o===e}else var t=!0;if(t){if(r.status!==void 0){let i=r.status;const o=e;if(typeof i!="string")return se.
errors=[{instancePath:s+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const f=e,v=Ue.properties.status.enum;
if(!(i==="active"||i==="paused"||i==="failing"))return se.errors=[{instancePath:s+"/status",keyword:"enum",params:{allowedValues:Ue.properties.
status.enum},message:"must be equal to one of the allowed values"}],!1;var t=o===e}else var t=!0;if(t){if(r.failure_count!==void 0){let i=r.
failure_count;const o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return se.errors=[{instancePath:s+"/failure_count",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;const f=e;var t=o===e}else var t=!0;if(t){if(r.description!==void 0){let i=r.description;
const o=e;if(typeof i!="string"&&i!==null)return se.errors=[{instancePath:s+"/description",keyword:"type",params:{type:Ue.properties.description.
type},message:"must be string,null"}],!1;const f=e;var t=o===e}else var t=!0;if(t){if(r.scope!==void 0){let i=r.scope;const o=e;if(typeof i!=
"string")return se.errors=[{instancePath:s+"/scope",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const f=e,v=Ue.properties.
scope.enum;if(!(i==="org"||i==="personal"))return se.errors=[{instancePath:s+"/scope",keyword:"enum",params:{allowedValues:Ue.properties.scope.
enum},message:"must be equal to one of the allowed values"}],!1;var t=o===e}else var t=!0;if(t){if(r.member_id!==void 0){let i=r.member_id;const o=e;
if(typeof i!="string"&&i!==null)return se.errors=[{instancePath:s+"/member_id",keyword:"type",params:{type:Ue.properties.member_id.type},message:"\
must be string,null"}],!1;const f=e;var t=o===e}else var t=!0;if(t){if(r.created_by!==void 0){let i=r.created_by;const o=e;if(typeof i!="str\
ing"&&i!==null)return se.errors=[{instancePath:s+"/created_by",keyword:"type",params:{type:Ue.properties.created_by.type},message:"must be s\
tring,null"}],!1;const f=e;var t=o===e}else var t=!0;if(t){if(r.updated_by!==void 0){let i=r.updated_by;const o=e;if(typeof i!="string"&&i!==
null)return se.errors=[{instancePath:s+"/updated_by",keyword:"type",params:{type:Ue.properties.updated_by.type},message:"must be string,null"}],
!1;const f=e;var t=o===e}else var t=!0;if(t){if(r.created_by_token_id!==void 0){let i=r.created_by_token_id;const o=e;if(typeof i!="string"&&
i!==null)return se.errors=[{instancePath:s+"/created_by_token_id",keyword:"type",params:{type:Ue.properties.created_by_token_id.type},message:"\
must be string,null"}],!1;const f=e;var t=o===e}else var t=!0;if(t){if(r.updated_by_token_id!==void 0){let i=r.updated_by_token_id;const o=e;
if(typeof i!="string"&&i!==null)return se.errors=[{instancePath:s+"/updated_by_token_id",keyword:"type",params:{type:Ue.properties.updated_by_token_id.
type},message:"must be string,null"}],!1;const f=e;var t=o===e}else var t=!0;if(t){if(r.created_at!==void 0){let i=r.created_at;const o=e,f=e;
if(e===o&&(typeof i=="number"&&isFinite(i),e===o))if(typeof i=="string"){if(!$.validate(i))return se.errors=[{instancePath:s+"/created_at",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return se.errors=[{instancePath:s+"/created_at",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=o===e}else var t=!0;if(t)if(r.updated_at!==void 0){let i=r.updated_at;const o=e,
f=e;if(e===o&&(typeof i=="number"&&isFinite(i),e===o))if(typeof i=="string"){if(!$.validate(i))return se.errors=[{instancePath:s+"/updated_a\
t",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return se.errors=[{instancePath:s+"/update\
d_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===e}else var t=!0}}}}}}}}}}}}}}}}}}}else return se.errors=
[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return se.errors=l,e===0}function Wr(r,{instancePath:s="",
parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.
data===void 0&&(a="data")||r.total===void 0&&(a="total"))return Wr.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},message:"\
must have required property '"+a+"'"}],!1;if(r.data!==void 0){let i=r.data;const o=e,f=e;if(e===o)if(Array.isArray(i)){var t=!0;const v=i.length;
for(let y=0;y<v;y++){let d=i[y];const p=e;se(d,{instancePath:s+"/data/"+y,parentData:i,parentDataProperty:y,rootData:x})||(l=l===null?se.errors:
l.concat(se.errors),e=l.length);var t=p===e;if(!t)break}}else return Wr.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var n=o===e}else var n=!0;if(n)if(r.total!==void 0){let i=r.total;const o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return Wr.errors=[{instancePath:s+"/total",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const f=e;
var n=o===e}else var n=!0}else return Wr.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Wr.
errors=l,e===0}O.v53=lt;function lt(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.data===void 0&&(n="data"))return lt.errors=[{instancePath:s,keyword:"required",params:{
missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.data!==void 0){let a=r.data;const i=e;se(a,{instancePath:s+"/data",
parentData:r,parentDataProperty:"data",rootData:x})||(l=l===null?se.errors:l.concat(se.errors),e=l.length);var t=i===e}else var t=!0}else return lt.
errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return lt.errors=l,e===0}O.v54=nr;function nr(r,{
instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if(r.data===void 0&&(a="data"))return nr.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},message:"must have \
required property '"+a+"'"}],!1;if(r.data!==void 0){let i=r.data;const o=e,f=e;if(e===o)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.
previous_secret===void 0&&(v="previous_secret")||i.current_secret===void 0&&(v="current_secret")||i.grace_expires_at===void 0&&(v="grace_exp\
ires_at"))return nr.errors=[{instancePath:s+"/data",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+
"'"}],!1;if(i.previous_secret!==void 0){let y=i.previous_secret;const d=e;if(typeof y!="string")return nr.errors=[{instancePath:s+"/data/pre\
vious_secret",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var t=d===e}else var t=!0;if(t){if(i.current_secret!==
void 0){let y=i.current_secret;const d=e;if(typeof y!="string")return nr.errors=[{instancePath:s+"/data/current_secret",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const p=e;var t=d===e}else var t=!0;if(t)if(i.grace_expires_at!==void 0){let y=i.grace_expires_at;
const d=e,p=e;if(e===d&&(typeof y=="number"&&isFinite(y),e===d))if(typeof y=="string"){if(!$.validate(y))return nr.errors=[{instancePath:s+"\
/data/grace_expires_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return nr.errors=[{instancePath:s+
"/data/grace_expires_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0}}else return nr.errors=
[{instancePath:s+"/data",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=o===e}else var n=!0}else return nr.errors=
[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return nr.errors=l,e===0}O.v55=Cr;const Lr={type:"objec\
t",properties:{id:{type:"string",format:"uuid"},webhook_id:{type:"string",format:"uuid"},event_type:{$ref:"component:WebhookEventType"},event_id:{
type:"string",format:"uuid"},payload:{type:"string"},status:{type:"string",enum:["pending","success","failed"]},attempts:{type:"integer"},max_attempts:{
type:"integer"},response_status:{type:["integer","null"]},response_body:{type:["string","null"],maxLength:4096},next_retry_at:{type:["string",
"null"],format:"date-time"},created_at:{type:"string",format:"date-time"},completed_at:{type:["string","null"],format:"date-time"}},required:[
"id","webhook_id","event_type","event_id","payload","status","attempts","max_attempts","created_at"]};function ve(r,{instancePath:s="",parentData:P,
parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===void 0&&
(n="id")||r.webhook_id===void 0&&(n="webhook_id")||r.event_type===void 0&&(n="event_type")||r.event_id===void 0&&(n="event_id")||r.payload===
void 0&&(n="payload")||r.status===void 0&&(n="status")||r.attempts===void 0&&(n="attempts")||r.max_attempts===void 0&&(n="max_attempts")||r.
created_at===void 0&&(n="created_at"))return ve.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have req\
uired property '"+n+"'"}],!1;if(r.id!==void 0){let a=r.id;const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="stri\
ng"){if(!J.test(a))return ve.errors=[{instancePath:s+"/id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else
return ve.errors=[{instancePath:s+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.webhook_id!==void 0){let a=r.webhook_id;const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="string"){if(!J.test(
a))return ve.errors=[{instancePath:s+"/webhook_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return ve.
errors=[{instancePath:s+"/webhook_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.
event_type!==void 0){let a=r.event_type;const i=e;mr(a,{instancePath:s+"/event_type",parentData:r,parentDataProperty:"event_type",rootData:x})||
(l=l===null?mr.errors:l.concat(mr.errors),e=l.length);var t=i===e}else var t=!0;if(t){if(r.event_id!==void 0){let a=r.event_id;const i=e,o=e;
if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="string"){if(!J.test(a))return ve.errors=[{instancePath:s+"/event_id",keyword:"\
format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return ve.errors=[{instancePath:s+"/event_id",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.payload!==void 0){let a=r.payload;const i=e;if(typeof a!="\
string")return ve.errors=[{instancePath:s+"/payload",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e;var t=i===
e}else var t=!0;if(t){if(r.status!==void 0){let a=r.status;const i=e;if(typeof a!="string")return ve.errors=[{instancePath:s+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const o=e,f=Lr.properties.status.enum;if(!(a==="pending"||a==="success"||a==="fai\
led"))return ve.errors=[{instancePath:s+"/status",keyword:"enum",params:{allowedValues:Lr.properties.status.enum},message:"must be equal to \
one of the allowed values"}],!1;var t=i===e}else var t=!0;if(t){if(r.attempts!==void 0){let a=r.attempts;const i=e;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a)&&isFinite(a)))return ve.errors=[{instancePath:s+"/attempts",keyword:"type",params:{type:"integer"},message:"must be intege\
r"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.max_attempts!==void 0){let a=r.max_attempts;const i=e;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a)&&isFinite(a)))return ve.errors=[{instancePath:s+"/max_attempts",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.response_status!==void 0){let a=r.response_status;const i=e;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a)&&isFinite(a))&&a!==null)return ve.errors=[{instancePath:s+"/response_status",keyword:"type",params:{type:Lr.properties.response_status.
type},message:"must be integer,null"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.response_body!==void 0){let a=r.response_body;const i=e;
if(typeof a!="string"&&a!==null)return ve.errors=[{instancePath:s+"/response_body",keyword:"type",params:{type:Lr.properties.response_body.type},
message:"must be string,null"}],!1;const o=e;if(e===i&&typeof a=="string"&&Gr(a)>4096)return ve.errors=[{instancePath:s+"/response_body",keyword:"\
maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;var t=i===e}else var t=!0;if(t){if(r.next_retry_at!==void 0){
let a=r.next_retry_at;const i=e;if(typeof a!="string"&&a!==null)return ve.errors=[{instancePath:s+"/next_retry_at",keyword:"type",params:{type:Lr.
properties.next_retry_at.type},message:"must be string,null"}],!1;const o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i&&typeof a=="str\
ing"&&!$.validate(a)))return ve.errors=[{instancePath:s+"/next_retry_at",keyword:"format",params:{format:"date-time"},message:'must match fo\
rmat "date-time"'}],!1;var t=i===e}else var t=!0;if(t){if(r.created_at!==void 0){let a=r.created_at;const i=e,o=e;if(e===i&&(typeof a=="numb\
er"&&isFinite(a),e===i))if(typeof a=="string"){if(!$.validate(a))return ve.errors=[{instancePath:s+"/created_at",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}],!1}else return ve.errors=[{instancePath:s+"/created_at",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.completed_at!==void 0){let a=r.completed_at;const i=e;if(typeof a!=
"string"&&a!==null)return ve.errors=[{instancePath:s+"/completed_at",keyword:"type",params:{type:Lr.properties.completed_at.type},message:"m\
ust be string,null"}],!1;const o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i&&typeof a=="string"&&!$.validate(a)))return ve.errors=[{
instancePath:s+"/completed_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var t=i===e}else var t=!0}}}}}}}}}}}}else
return ve.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ve.errors=l,e===0}function Cr(r,{
instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if(r.data===void 0&&(a="data")||r.total===void 0&&(a="total"))return Cr.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.data!==void 0){let i=r.data;const o=e,f=e;if(e===o)if(Array.isArray(i)){var t=!0;const v=i.
length;for(let y=0;y<v;y++){let d=i[y];const p=e;ve(d,{instancePath:s+"/data/"+y,parentData:i,parentDataProperty:y,rootData:x})||(l=l===null?
ve.errors:l.concat(ve.errors),e=l.length);var t=p===e;if(!t)break}}else return Cr.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var n=o===e}else var n=!0;if(n)if(r.total!==void 0){let i=r.total;const o=e;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i)))return Cr.errors=[{instancePath:s+"/total",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
const f=e;var n=o===e}else var n=!0}else return Cr.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return Cr.errors=l,e===0}O.v56=pr;function pr(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.data===void 0&&(a="data"))return pr.errors=[{instancePath:s,keyword:"requir\
ed",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.data!==void 0){let i=r.data;const o=e,f=e;if(e===o)if(i&&
typeof i=="object"&&!Array.isArray(i)){let v;if(i.message===void 0&&(v="message")||i.delivery_id===void 0&&(v="delivery_id"))return pr.errors=
[{instancePath:s+"/data",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;if(i.message!==void 0){
let y=i.message;const d=e;if(typeof y!="string")return pr.errors=[{instancePath:s+"/data/message",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const p=e;var t=d===e}else var t=!0;if(t){if(i.delivery_id!==void 0){let y=i.delivery_id;const d=e,p=e;if(e===d&&(typeof y==
"number"&&isFinite(y),e===d))if(typeof y=="string"){if(!J.test(y))return pr.errors=[{instancePath:s+"/data/delivery_id",keyword:"format",params:{
format:"uuid"},message:'must match format "uuid"'}],!1}else return pr.errors=[{instancePath:s+"/data/delivery_id",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t)if(i.warning!==void 0){let y=i.warning;const d=e;if(typeof y!="string")
return pr.errors=[{instancePath:s+"/data/warning",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var t=d===e}else
var t=!0}}else return pr.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=o===e}else
var n=!0}else return pr.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pr.errors=l,e===0}
O.v57=$r;const xr={type:"object",properties:{id:{type:"string",format:"uuid"},run_id:{type:"string",format:"uuid"},step_id:{type:["string","\
null"],format:"uuid"},agent_id:{type:"string",format:"uuid"},org_id:{type:["string","null"],format:"uuid"},policy_id:{type:"string",format:"\
uuid"},tool_name:{type:"string"},request_snapshot:{type:"object",additionalProperties:!0},status:{type:"string",enum:["pending","approved","\
rejected","expired"]},decided_by:{type:["string","null"]},reason:{type:["string","null"]},decided_at:{type:["string","null"],format:"date-ti\
me"},expires_at:{type:"string",format:"date-time"},created_at:{type:"string",format:"date-time"}},required:["id","run_id","agent_id","policy\
_id","tool_name","status","expires_at","created_at"]};function le(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,
e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id")||r.run_id===void 0&&(n="run_id")||r.agent_id===
void 0&&(n="agent_id")||r.policy_id===void 0&&(n="policy_id")||r.tool_name===void 0&&(n="tool_name")||r.status===void 0&&(n="status")||r.expires_at===
void 0&&(n="expires_at")||r.created_at===void 0&&(n="created_at"))return le.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.id!==void 0){let a=r.id;const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===
i))if(typeof a=="string"){if(!J.test(a))return le.errors=[{instancePath:s+"/id",keyword:"format",params:{format:"uuid"},message:'must match \
format "uuid"'}],!1}else return le.errors=[{instancePath:s+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.run_id!==void 0){let a=r.run_id;const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="str\
ing"){if(!J.test(a))return le.errors=[{instancePath:s+"/run_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],
!1}else return le.errors=[{instancePath:s+"/run_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t){if(r.step_id!==void 0){let a=r.step_id;const i=e;if(typeof a!="string"&&a!==null)return le.errors=[{instancePath:s+"/step_id",keyword:"\
type",params:{type:xr.properties.step_id.type},message:"must be string,null"}],!1;const o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i&&
typeof a=="string"&&!J.test(a)))return le.errors=[{instancePath:s+"/step_id",keyword:"format",params:{format:"uuid"},message:'must match for\
mat "uuid"'}],!1;var t=i===e}else var t=!0;if(t){if(r.agent_id!==void 0){let a=r.agent_id;const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(
a),e===i))if(typeof a=="string"){if(!J.test(a))return le.errors=[{instancePath:s+"/agent_id",keyword:"format",params:{format:"uuid"},message:'\
must match format "uuid"'}],!1}else return le.errors=[{instancePath:s+"/agent_id",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var t=i===e}else var t=!0;if(t){if(r.org_id!==void 0){let a=r.org_id;const i=e;if(typeof a!="string"&&a!==null)return le.errors=[{
instancePath:s+"/org_id",keyword:"type",params:{type:xr.properties.org_id.type},message:"must be string,null"}],!1;const o=e;if(e===i&&(typeof a==
"number"&&isFinite(a),e===i&&typeof a=="string"&&!J.test(a)))return le.errors=[{instancePath:s+"/org_id",keyword:"format",params:{format:"uu\
id"},message:'must match format "uuid"'}],!1;var t=i===e}else var t=!0;if(t){if(r.policy_id!==void 0){let a=r.policy_id;const i=e,o=e;if(e===
i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="string"){if(!J.test(a))return le.errors=[{instancePath:s+"/policy_id",keyword:"form\
at",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return le.errors=[{instancePath:s+"/policy_id",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.tool_name!==void 0){let a=r.tool_name;const i=e;if(typeof a!=
"string")return le.errors=[{instancePath:s+"/tool_name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e;var t=i===
e}else var t=!0;if(t){if(r.request_snapshot!==void 0){let a=r.request_snapshot;const i=e,o=e;if(e===i)if(a&&typeof a=="object"&&!Array.isArray(
a)){const v=e}else return le.errors=[{instancePath:s+"/request_snapshot",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var t=i===e}else var t=!0;if(t){if(r.status!==void 0){let a=r.status;const i=e;if(typeof a!="string")return le.errors=[{instancePath:s+"/sta\
tus",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e,f=xr.properties.status.enum;if(!(a==="pending"||a==="appr\
oved"||a==="rejected"||a==="expired"))return le.errors=[{instancePath:s+"/status",keyword:"enum",params:{allowedValues:xr.properties.status.
enum},message:"must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0;if(t){if(r.decided_by!==void 0){let a=r.decided_by;
const i=e;if(typeof a!="string"&&a!==null)return le.errors=[{instancePath:s+"/decided_by",keyword:"type",params:{type:xr.properties.decided_by.
type},message:"must be string,null"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.reason!==void 0){let a=r.reason;const i=e;if(typeof a!=
"string"&&a!==null)return le.errors=[{instancePath:s+"/reason",keyword:"type",params:{type:xr.properties.reason.type},message:"must be strin\
g,null"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.decided_at!==void 0){let a=r.decided_at;const i=e;if(typeof a!="string"&&a!==null)
return le.errors=[{instancePath:s+"/decided_at",keyword:"type",params:{type:xr.properties.decided_at.type},message:"must be string,null"}],!1;
const o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i&&typeof a=="string"&&!$.validate(a)))return le.errors=[{instancePath:s+"/decided_\
at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var t=i===e}else var t=!0;if(t){if(r.expires_at!==
void 0){let a=r.expires_at;const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="string"){if(!$.validate(a))return le.
errors=[{instancePath:s+"/expires_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return le.
errors=[{instancePath:s+"/expires_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.
created_at!==void 0){let a=r.created_at;const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="string"){if(!$.validate(
a))return le.errors=[{instancePath:s+"/created_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else
return le.errors=[{instancePath:s+"/created_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}}}}}}}}}else
return le.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return le.errors=l,e===0}function $r(r,{
instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if(r.data===void 0&&(a="data")||r.total===void 0&&(a="total"))return $r.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.data!==void 0){let i=r.data;const o=e,f=e;if(e===o)if(Array.isArray(i)){var t=!0;const v=i.
length;for(let y=0;y<v;y++){let d=i[y];const p=e;le(d,{instancePath:s+"/data/"+y,parentData:i,parentDataProperty:y,rootData:x})||(l=l===null?
le.errors:l.concat(le.errors),e=l.length);var t=p===e;if(!t)break}}else return $r.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var n=o===e}else var n=!0;if(n)if(r.total!==void 0){let i=r.total;const o=e;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i)))return $r.errors=[{instancePath:s+"/total",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
const f=e;var n=o===e}else var n=!0}else return $r.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return $r.errors=l,e===0}O.v58=dt;function dt(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.data===void 0&&(n="data"))return dt.errors=[{instancePath:s,keyword:"requir\
ed",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.data!==void 0){let a=r.data;const i=e;le(a,{instancePath:s+
"/data",parentData:r,parentDataProperty:"data",rootData:x})||(l=l===null?le.errors:l.concat(le.errors),e=l.length);var t=i===e}else var t=!0}else
return dt.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return dt.errors=l,e===0}O.v59=Kr;const Ce={
type:"object",properties:{id:{type:"string",format:"uuid"},name:{type:"string"},description:{type:["string","null"]},org_id:{type:["string",
"null"],format:"uuid"},agent_id:{type:["string","null"],format:"uuid"},condition_type:{type:"string",enum:["cost_threshold","error_rate","ra\
te_limit_approaching","approval_pending_timeout","failover_rate"]},condition_config:{type:"object",additionalProperties:!0},cooldown_seconds:{
type:"integer",minimum:0},last_triggered_at:{type:["string","null"],format:"date-time"},status:{type:"string",enum:["active","disabled"]},scope:{
type:"string",enum:["org","personal"]},member_id:{type:["string","null"]},created_by:{type:["string","null"]},updated_by:{type:["string","nu\
ll"]},created_by_token_id:{type:["string","null"]},updated_by_token_id:{type:["string","null"]},created_at:{type:"string",format:"date-time"},
updated_at:{type:"string",format:"date-time"}},required:["id","name","condition_type","condition_config","cooldown_seconds","status","create\
d_at","updated_at"]};function ie(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)
if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id")||r.name===void 0&&(n="name")||r.condition_type===void 0&&(n="c\
ondition_type")||r.condition_config===void 0&&(n="condition_config")||r.cooldown_seconds===void 0&&(n="cooldown_seconds")||r.status===void 0&&
(n="status")||r.created_at===void 0&&(n="created_at")||r.updated_at===void 0&&(n="updated_at"))return ie.errors=[{instancePath:s,keyword:"re\
quired",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.id!==void 0){let a=r.id;const i=e,o=e;if(e===i&&(typeof a==
"number"&&isFinite(a),e===i))if(typeof a=="string"){if(!J.test(a))return ie.errors=[{instancePath:s+"/id",keyword:"format",params:{format:"u\
uid"},message:'must match format "uuid"'}],!1}else return ie.errors=[{instancePath:s+"/id",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.name!==void 0){let a=r.name;const i=e;if(typeof a!="string")return ie.errors=[{instancePath:s+
"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.description!==void 0){
let a=r.description;const i=e;if(typeof a!="string"&&a!==null)return ie.errors=[{instancePath:s+"/description",keyword:"type",params:{type:Ce.
properties.description.type},message:"must be string,null"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.org_id!==void 0){let a=r.org_id;
const i=e;if(typeof a!="string"&&a!==null)return ie.errors=[{instancePath:s+"/org_id",keyword:"type",params:{type:Ce.properties.org_id.type},
message:"must be string,null"}],!1;const o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i&&typeof a=="string"&&!J.test(a)))return ie.errors=
[{instancePath:s+"/org_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1;var t=i===e}else var t=!0;if(t){if(r.
agent_id!==void 0){let a=r.agent_id;const i=e;if(typeof a!="string"&&a!==null)return ie.errors=[{instancePath:s+"/agent_id",keyword:"type",params:{
type:Ce.properties.agent_id.type},message:"must be string,null"}],!1;const o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i&&typeof a=="\
string"&&!J.test(a)))return ie.errors=[{instancePath:s+"/agent_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],
!1;var t=i===e}else var t=!0;if(t){if(r.condition_type!==void 0){let a=r.condition_type;const i=e;if(typeof a!="string")return ie.errors=[{instancePath:s+
"/condition_type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e,f=Ce.properties.condition_type.enum;if(!(a===
"cost_threshold"||a==="error_rate"||a==="rate_limit_approaching"||a==="approval_pending_timeout"||a==="failover_rate"))return ie.errors=[{instancePath:s+
"/condition_type",keyword:"enum",params:{allowedValues:Ce.properties.condition_type.enum},message:"must be equal to one of the allowed value\
s"}],!1;var t=i===e}else var t=!0;if(t){if(r.condition_config!==void 0){let a=r.condition_config;const i=e,o=e;if(e===i)if(a&&typeof a=="obj\
ect"&&!Array.isArray(a)){const v=e}else return ie.errors=[{instancePath:s+"/condition_config",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=i===e}else var t=!0;if(t){if(r.cooldown_seconds!==void 0){let a=r.cooldown_seconds;const i=e;if(!(typeof a=="numb\
er"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ie.errors=[{instancePath:s+"/cooldown_seconds",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"}],!1;const o=e;if(e===i&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return ie.errors=[{instancePath:s+"/cooldown_secon\
ds",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0;if(t){if(r.last_triggered_at!==
void 0){let a=r.last_triggered_at;const i=e;if(typeof a!="string"&&a!==null)return ie.errors=[{instancePath:s+"/last_triggered_at",keyword:"\
type",params:{type:Ce.properties.last_triggered_at.type},message:"must be string,null"}],!1;const o=e;if(e===i&&(typeof a=="number"&&isFinite(
a),e===i&&typeof a=="string"&&!$.validate(a)))return ie.errors=[{instancePath:s+"/last_triggered_at",keyword:"format",params:{format:"date-t\
ime"},message:'must match format "date-time"'}],!1;var t=i===e}else var t=!0;if(t){if(r.status!==void 0){let a=r.status;const i=e;if(typeof a!=
"string")return ie.errors=[{instancePath:s+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e,f=Ce.properties.
status.enum;if(!(a==="active"||a==="disabled"))return ie.errors=[{instancePath:s+"/status",keyword:"enum",params:{allowedValues:Ce.properties.
status.enum},message:"must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0;if(t){if(r.scope!==void 0){let a=r.scope;const i=e;
if(typeof a!="string")return ie.errors=[{instancePath:s+"/scope",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e,
f=Ce.properties.scope.enum;if(!(a==="org"||a==="personal"))return ie.errors=[{instancePath:s+"/scope",keyword:"enum",params:{allowedValues:Ce.
properties.scope.enum},message:"must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0;if(t){if(r.member_id!==void 0){let a=r.
member_id;const i=e;if(typeof a!="string"&&a!==null)return ie.errors=[{instancePath:s+"/member_id",keyword:"type",params:{type:Ce.properties.
member_id.type},message:"must be string,null"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.created_by!==void 0){let a=r.created_by;const i=e;
if(typeof a!="string"&&a!==null)return ie.errors=[{instancePath:s+"/created_by",keyword:"type",params:{type:Ce.properties.created_by.type},message:"\
must be string,null"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.updated_by!==void 0){let a=r.updated_by;const i=e;if(typeof a!="str\
ing"&&a!==null)return ie.errors=[{instancePath:s+"/updated_by",keyword:"type",params:{type:Ce.properties.updated_by.type},message:"must be s\
tring,null"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.created_by_token_id!==void 0){let a=r.created_by_token_id;const i=e;if(typeof a!=
"string"&&a!==null)return ie.errors=[{instancePath:s+"/created_by_token_id",keyword:"type",params:{type:Ce.properties.created_by_token_id.type},
message:"must be string,null"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.updated_by_token_id!==void 0){let a=r.updated_by_token_id;
const i=e;if(typeof a!="string"&&a!==null)return ie.errors=[{instancePath:s+"/updated_by_token_id",keyword:"type",params:{type:Ce.properties.
updated_by_token_id.type},message:"must be string,null"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.created_at!==void 0){let a=r.created_at;
const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="string"){if(!$.validate(a))return ie.errors=[{instancePath:s+"\
/created_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return ie.errors=[{instancePath:s+
"/created_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.updated_at!==void 0){let a=r.
updated_at;const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="string"){if(!$.validate(a))return ie.errors=[{instancePath:s+
"/updated_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return ie.errors=[{instancePath:s+
"/updated_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}}}}}}}}}}}}}else return ie.errors=
[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ie.errors=l,e===0}function Kr(r,{instancePath:s="",
parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.
data===void 0&&(a="data")||r.total===void 0&&(a="total"))return Kr.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},message:"\
must have required property '"+a+"'"}],!1;if(r.data!==void 0){let i=r.data;const o=e,f=e;if(e===o)if(Array.isArray(i)){var t=!0;const v=i.length;
for(let y=0;y<v;y++){let d=i[y];const p=e;ie(d,{instancePath:s+"/data/"+y,parentData:i,parentDataProperty:y,rootData:x})||(l=l===null?ie.errors:
l.concat(ie.errors),e=l.length);var t=p===e;if(!t)break}}else return Kr.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var n=o===e}else var n=!0;if(n)if(r.total!==void 0){let i=r.total;const o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return Kr.errors=[{instancePath:s+"/total",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const f=e;
var n=o===e}else var n=!0}else return Kr.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Kr.
errors=l,e===0}O.v60=ut;function ut(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.data===void 0&&(n="data"))return ut.errors=[{instancePath:s,keyword:"required",params:{
missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.data!==void 0){let a=r.data;const i=e;ie(a,{instancePath:s+"/data",
parentData:r,parentDataProperty:"data",rootData:x})||(l=l===null?ie.errors:l.concat(ie.errors),e=l.length);var t=i===e}else var t=!0}else return ut.
errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ut.errors=l,e===0}O.v61=Ir;const jr={type:"\
object",properties:{id:{type:"string",format:"uuid"},name:{type:"string"},description:{type:["string","null"]},scopes:{type:"array",items:{type:"\
string",enum:["read","write","admin"]}},token_prefix:{type:"string",maxLength:11},account_id:{type:["string","null"],format:"uuid"},status:{
type:"string",enum:["active","revoked"]},expires_at:{type:["string","null"],format:"date-time"},last_used_at:{type:["string","null"],format:"\
date-time"},created_at:{type:"string",format:"date-time"},updated_at:{type:"string",format:"date-time"}},required:["id","name","scopes","tok\
en_prefix","status","created_at","updated_at"]};function de(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,
e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.id===void 0&&(a="id")||r.name===void 0&&(a="name")||r.scopes===
void 0&&(a="scopes")||r.token_prefix===void 0&&(a="token_prefix")||r.status===void 0&&(a="status")||r.created_at===void 0&&(a="created_at")||
r.updated_at===void 0&&(a="updated_at"))return de.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},message:"must have r\
equired property '"+a+"'"}],!1;if(r.id!==void 0){let i=r.id;const o=e,f=e;if(e===o&&(typeof i=="number"&&isFinite(i),e===o))if(typeof i=="st\
ring"){if(!J.test(i))return de.errors=[{instancePath:s+"/id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else
return de.errors=[{instancePath:s+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===e}else var t=!0;if(t){
if(r.name!==void 0){let i=r.name;const o=e;if(typeof i!="string")return de.errors=[{instancePath:s+"/name",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;const f=e;var t=o===e}else var t=!0;if(t){if(r.description!==void 0){let i=r.description;const o=e;if(typeof i!=
"string"&&i!==null)return de.errors=[{instancePath:s+"/description",keyword:"type",params:{type:jr.properties.description.type},message:"mus\
t be string,null"}],!1;const f=e;var t=o===e}else var t=!0;if(t){if(r.scopes!==void 0){let i=r.scopes;const o=e,f=e;if(e===o)if(Array.isArray(
i)){var n=!0;const y=i.length;for(let d=0;d<y;d++){let p=i[d];const c=e;if(typeof p!="string")return de.errors=[{instancePath:s+"/scopes/"+d,
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const w=e,b=jr.properties.scopes.items.enum;if(!(p==="read"||p==="write"||
p==="admin"))return de.errors=[{instancePath:s+"/scopes/"+d,keyword:"enum",params:{allowedValues:jr.properties.scopes.items.enum},message:"m\
ust be equal to one of the allowed values"}],!1;var n=c===e;if(!n)break}}else return de.errors=[{instancePath:s+"/scopes",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=o===e}else var t=!0;if(t){if(r.token_prefix!==void 0){let i=r.token_prefix;const o=e,f=e;if(e===
o)if(typeof i=="string"){if(Gr(i)>11)return de.errors=[{instancePath:s+"/token_prefix",keyword:"maxLength",params:{limit:11},message:"must N\
OT have more than 11 characters"}],!1}else return de.errors=[{instancePath:s+"/token_prefix",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=o===e}else var t=!0;if(t){if(r.account_id!==void 0){let i=r.account_id;const o=e;if(typeof i!="string"&&i!==null)
return de.errors=[{instancePath:s+"/account_id",keyword:"type",params:{type:jr.properties.account_id.type},message:"must be string,null"}],!1;
const f=e;if(e===o&&(typeof i=="number"&&isFinite(i),e===o&&typeof i=="string"&&!J.test(i)))return de.errors=[{instancePath:s+"/account_id",
keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1;var t=o===e}else var t=!0;if(t){if(r.status!==void 0){let i=r.
status;const o=e;if(typeof i!="string")return de.errors=[{instancePath:s+"/status",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;const f=e,v=jr.properties.status.enum;if(!(i==="active"||i==="revoked"))return de.errors=[{instancePath:s+"/status",keyword:"enum",
params:{allowedValues:jr.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=o===e}else var t=!0;if(t){if(r.
expires_at!==void 0){let i=r.expires_at;const o=e;if(typeof i!="string"&&i!==null)return de.errors=[{instancePath:s+"/expires_at",keyword:"t\
ype",params:{type:jr.properties.expires_at.type},message:"must be string,null"}],!1;const f=e;if(e===o&&(typeof i=="number"&&isFinite(i),e===
o&&typeof i=="string"&&!$.validate(i)))return de.errors=[{instancePath:s+"/expires_at",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1;var t=o===e}else var t=!0;if(t){if(r.last_used_at!==void 0){let i=r.last_used_at;const o=e;if(typeof i!=
"string"&&i!==null)return de.errors=[{instancePath:s+"/last_used_at",keyword:"type",params:{type:jr.properties.last_used_at.type},message:"m\
ust be string,null"}],!1;const f=e;if(e===o&&(typeof i=="number"&&isFinite(i),e===o&&typeof i=="string"&&!$.validate(i)))return de.errors=[{
instancePath:s+"/last_used_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var t=o===e}else var t=!0;
if(t){if(r.created_at!==void 0){let i=r.created_at;const o=e,f=e;if(e===o&&(typeof i=="number"&&isFinite(i),e===o))if(typeof i=="string"){if(!$.
validate(i))return de.errors=[{instancePath:s+"/created_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-ti\
me"'}],!1}else return de.errors=[{instancePath:s+"/created_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===
e}else var t=!0;if(t)if(r.updated_at!==void 0){let i=r.updated_at;const o=e,f=e;if(e===o&&(typeof i=="number"&&isFinite(i),e===o))if(typeof i==
"string"){if(!$.validate(i))return de.errors=[{instancePath:s+"/updated_at",keyword:"format",params:{format:"date-time"},message:'must match\
 format "date-time"'}],!1}else return de.errors=[{instancePath:s+"/updated_at",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=o===e}else var t=!0}}}}}}}}}}else return de.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return de.errors=l,e===0}function Ir(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.data===void 0&&(a="data")||r.total===void 0&&(a="total"))return Ir.errors=[{instancePath:s,
keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.data!==void 0){let i=r.data;const o=e,
f=e;if(e===o)if(Array.isArray(i)){var t=!0;const v=i.length;for(let y=0;y<v;y++){let d=i[y];const p=e;de(d,{instancePath:s+"/data/"+y,parentData:i,
parentDataProperty:y,rootData:x})||(l=l===null?de.errors:l.concat(de.errors),e=l.length);var t=p===e;if(!t)break}}else return Ir.errors=[{instancePath:s+
"/data",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=o===e}else var n=!0;if(n)if(r.total!==void 0){let i=r.total;
const o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Ir.errors=[{instancePath:s+"/total",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"}],!1;const f=e;var n=o===e}else var n=!0}else return Ir.errors=[{instancePath:s,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Ir.errors=l,e===0}O.v62=Zr;function Zr(r,{instancePath:s="",parentData:P,parentDataProperty:E,
rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.data===void 0&&(n="data")||r.token===
void 0&&(n="token"))return Zr.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have required property '"+
n+"'"}],!1;if(r.data!==void 0){let a=r.data;const i=e;de(a,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:x})||(l=l===
null?de.errors:l.concat(de.errors),e=l.length);var t=i===e}else var t=!0;if(t)if(r.token!==void 0){let a=r.token;const i=e;if(typeof a!="str\
ing")return Zr.errors=[{instancePath:s+"/token",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e;var t=i===e}else
var t=!0}else return Zr.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Zr.errors=l,e===0}
O.v63=ft;function ft(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.data===void 0&&(n="data"))return ft.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.data!==void 0){let a=r.data;const i=e;de(a,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:x})||(l=l===null?de.errors:l.concat(de.errors),e=l.length);var t=i===e}else var t=!0}else return ft.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return ft.errors=l,e===0}O.v64=Ur;const et={type:"object",properties:{id:{type:"s\
tring",format:"uuid"},org_id:{type:"string",format:"uuid"},email:{type:"string",format:"email"},role:{type:"string",enum:["admin","member","\
viewer"]},invited_by:{type:"string"},status:{type:"string",enum:["pending","accepted","expired","revoked"]},expires_at:{type:"string",format:"\
date-time"},accepted_at:{type:["string","null"],format:"date-time"},created_at:{type:"string",format:"date-time"}},required:["id","org_id","\
email","role","invited_by","status","expires_at","created_at"]},yt=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function ge(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id")||r.org_id===void 0&&(n="org_id")||r.email===void 0&&(n="email")||r.role===void 0&&(n=
"role")||r.invited_by===void 0&&(n="invited_by")||r.status===void 0&&(n="status")||r.expires_at===void 0&&(n="expires_at")||r.created_at===void 0&&
(n="created_at"))return ge.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"\
'"}],!1;if(r.id!==void 0){let a=r.id;const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="string"){if(!J.test(a))return ge.
errors=[{instancePath:s+"/id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return ge.errors=[{instancePath:s+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.org_id!==void 0){let a=r.org_id;
const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="string"){if(!J.test(a))return ge.errors=[{instancePath:s+"/org\
_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return ge.errors=[{instancePath:s+"/org_id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.email!==void 0){let a=r.email;const i=e,o=e;
if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="string"){if(!yt.test(a))return ge.errors=[{instancePath:s+"/email",keyword:"\
format",params:{format:"email"},message:'must match format "email"'}],!1}else return ge.errors=[{instancePath:s+"/email",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.role!==void 0){let a=r.role;const i=e;if(typeof a!="string")
return ge.errors=[{instancePath:s+"/role",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e,f=et.properties.role.
enum;if(!(a==="admin"||a==="member"||a==="viewer"))return ge.errors=[{instancePath:s+"/role",keyword:"enum",params:{allowedValues:et.properties.
role.enum},message:"must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0;if(t){if(r.invited_by!==void 0){let a=r.invited_by;
const i=e;if(typeof a!="string")return ge.errors=[{instancePath:s+"/invited_by",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.status!==void 0){let a=r.status;const i=e;if(typeof a!="string")return ge.errors=[{instancePath:s+
"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e,f=et.properties.status.enum;if(!(a==="pending"||a===
"accepted"||a==="expired"||a==="revoked"))return ge.errors=[{instancePath:s+"/status",keyword:"enum",params:{allowedValues:et.properties.status.
enum},message:"must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0;if(t){if(r.expires_at!==void 0){let a=r.expires_at;
const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="string"){if(!$.validate(a))return ge.errors=[{instancePath:s+"\
/expires_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return ge.errors=[{instancePath:s+
"/expires_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.accepted_at!==void 0){
let a=r.accepted_at;const i=e;if(typeof a!="string"&&a!==null)return ge.errors=[{instancePath:s+"/accepted_at",keyword:"type",params:{type:et.
properties.accepted_at.type},message:"must be string,null"}],!1;const o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i&&typeof a=="strin\
g"&&!$.validate(a)))return ge.errors=[{instancePath:s+"/accepted_at",keyword:"format",params:{format:"date-time"},message:'must match format\
 "date-time"'}],!1;var t=i===e}else var t=!0;if(t)if(r.created_at!==void 0){let a=r.created_at;const i=e,o=e;if(e===i&&(typeof a=="number"&&
isFinite(a),e===i))if(typeof a=="string"){if(!$.validate(a))return ge.errors=[{instancePath:s+"/created_at",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}],!1}else return ge.errors=[{instancePath:s+"/created_at",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}}}}else return ge.errors=[{instancePath:s,keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return ge.errors=l,e===0}function Ur(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){
let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.data===void 0&&(a="data")||r.total===void 0&&(a="t\
otal"))return Ur.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.
data!==void 0){let i=r.data;const o=e,f=e;if(e===o)if(Array.isArray(i)){var t=!0;const v=i.length;for(let y=0;y<v;y++){let d=i[y];const p=e;
ge(d,{instancePath:s+"/data/"+y,parentData:i,parentDataProperty:y,rootData:x})||(l=l===null?ge.errors:l.concat(ge.errors),e=l.length);var t=p===
e;if(!t)break}}else return Ur.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=o===e}else
var n=!0;if(n)if(r.total!==void 0){let i=r.total;const o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Ur.errors=[{instancePath:s+
"/total",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const f=e;var n=o===e}else var n=!0}else return Ur.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ur.errors=l,e===0}O.v65=mt;function mt(r,{instancePath:s="",parentData:P,
parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.data===void 0&&
(n="data"))return mt.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;
if(r.data!==void 0){let a=r.data;const i=e;ge(a,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:x})||(l=l===null?ge.
errors:l.concat(ge.errors),e=l.length);var t=i===e}else var t=!0}else return mt.errors=[{instancePath:s,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return mt.errors=l,e===0}O.v66=Xr;const Br={type:"object",properties:{id:{type:"string",format:"uuid"},org_id:{
type:"string",format:"uuid"},email:{type:"string",format:"email"},display_name:{type:"string"},role:{type:"string",enum:["owner","admin","me\
mber","viewer"]},status:{type:"string",enum:["active","suspended","removed"]},invited_by:{type:["string","null"]},accepted_at:{type:["string",
"null"],format:"date-time"},created_at:{type:"string",format:"date-time"},updated_at:{type:"string",format:"date-time"}},required:["id","org\
_id","email","display_name","role","status","created_at","updated_at"]};function ye(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){
let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id")||r.org_id===void 0&&(n="org_\
id")||r.email===void 0&&(n="email")||r.display_name===void 0&&(n="display_name")||r.role===void 0&&(n="role")||r.status===void 0&&(n="status")||
r.created_at===void 0&&(n="created_at")||r.updated_at===void 0&&(n="updated_at"))return ye.errors=[{instancePath:s,keyword:"required",params:{
missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.id!==void 0){let a=r.id;const i=e,o=e;if(e===i&&(typeof a=="numbe\
r"&&isFinite(a),e===i))if(typeof a=="string"){if(!J.test(a))return ye.errors=[{instancePath:s+"/id",keyword:"format",params:{format:"uuid"},
message:'must match format "uuid"'}],!1}else return ye.errors=[{instancePath:s+"/id",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var t=i===e}else var t=!0;if(t){if(r.org_id!==void 0){let a=r.org_id;const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===
i))if(typeof a=="string"){if(!J.test(a))return ye.errors=[{instancePath:s+"/org_id",keyword:"format",params:{format:"uuid"},message:'must ma\
tch format "uuid"'}],!1}else return ye.errors=[{instancePath:s+"/org_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=i===e}else var t=!0;if(t){if(r.email!==void 0){let a=r.email;const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a==
"string"){if(!yt.test(a))return ye.errors=[{instancePath:s+"/email",keyword:"format",params:{format:"email"},message:'must match format "ema\
il"'}],!1}else return ye.errors=[{instancePath:s+"/email",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else
var t=!0;if(t){if(r.display_name!==void 0){let a=r.display_name;const i=e;if(typeof a!="string")return ye.errors=[{instancePath:s+"/display_\
name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.role!==void 0){let a=r.
role;const i=e;if(typeof a!="string")return ye.errors=[{instancePath:s+"/role",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const o=e,f=Br.properties.role.enum;if(!(a==="owner"||a==="admin"||a==="member"||a==="viewer"))return ye.errors=[{instancePath:s+"/role",
keyword:"enum",params:{allowedValues:Br.properties.role.enum},message:"must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0;
if(t){if(r.status!==void 0){let a=r.status;const i=e;if(typeof a!="string")return ye.errors=[{instancePath:s+"/status",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const o=e,f=Br.properties.status.enum;if(!(a==="active"||a==="suspended"||a==="removed"))return ye.
errors=[{instancePath:s+"/status",keyword:"enum",params:{allowedValues:Br.properties.status.enum},message:"must be equal to one of the allow\
ed values"}],!1;var t=i===e}else var t=!0;if(t){if(r.invited_by!==void 0){let a=r.invited_by;const i=e;if(typeof a!="string"&&a!==null)return ye.
errors=[{instancePath:s+"/invited_by",keyword:"type",params:{type:Br.properties.invited_by.type},message:"must be string,null"}],!1;const o=e;
var t=i===e}else var t=!0;if(t){if(r.accepted_at!==void 0){let a=r.accepted_at;const i=e;if(typeof a!="string"&&a!==null)return ye.errors=[{
instancePath:s+"/accepted_at",keyword:"type",params:{type:Br.properties.accepted_at.type},message:"must be string,null"}],!1;const o=e;if(e===
i&&(typeof a=="number"&&isFinite(a),e===i&&typeof a=="string"&&!$.validate(a)))return ye.errors=[{instancePath:s+"/accepted_at",keyword:"for\
mat",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var t=i===e}else var t=!0;if(t){if(r.created_at!==void 0){let a=r.
created_at;const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="string"){if(!$.validate(a))return ye.errors=[{instancePath:s+
"/created_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return ye.errors=[{instancePath:s+
"/created_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.updated_at!==void 0){let a=r.
updated_at;const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="string"){if(!$.validate(a))return ye.errors=[{instancePath:s+
"/updated_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return ye.errors=[{instancePath:s+
"/updated_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}}}}}else return ye.errors=[{
instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=l,e===0}function Xr(r,{instancePath:s="",
parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.
data===void 0&&(a="data")||r.total===void 0&&(a="total"))return Xr.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},message:"\
must have required property '"+a+"'"}],!1;if(r.data!==void 0){let i=r.data;const o=e,f=e;if(e===o)if(Array.isArray(i)){var t=!0;const v=i.length;
for(let y=0;y<v;y++){let d=i[y];const p=e;ye(d,{instancePath:s+"/data/"+y,parentData:i,parentDataProperty:y,rootData:x})||(l=l===null?ye.errors:
l.concat(ye.errors),e=l.length);var t=p===e;if(!t)break}}else return Xr.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var n=o===e}else var n=!0;if(n)if(r.total!==void 0){let i=r.total;const o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return Xr.errors=[{instancePath:s+"/total",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const f=e;
var n=o===e}else var n=!0}else return Xr.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Xr.
errors=l,e===0}O.v67=rr;function rr(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.data===void 0&&(a="data"))return rr.errors=[{instancePath:s,keyword:"required",params:{
missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.data!==void 0){let i=r.data;const o=e,f=e;if(e===o)if(i&&typeof i==
"object"&&!Array.isArray(i)){let v;if(i.message===void 0&&(v="message")||i.agents_reassigned===void 0&&(v="agents_reassigned")||i.policies_reassigned===
void 0&&(v="policies_reassigned")||i.webhooks_deleted===void 0&&(v="webhooks_deleted")||i.alert_rules_deleted===void 0&&(v="alert_rules_dele\
ted"))return rr.errors=[{instancePath:s+"/data",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],
!1;if(i.message!==void 0){let y=i.message;const d=e;if(typeof y!="string")return rr.errors=[{instancePath:s+"/data/message",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const p=e;var t=d===e}else var t=!0;if(t){if(i.agents_reassigned!==void 0){let y=i.agents_reassigned;
const d=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return rr.errors=[{instancePath:s+"/data/agents_reassigned",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;const p=e;var t=d===e}else var t=!0;if(t){if(i.policies_reassigned!==void 0){let y=i.
policies_reassigned;const d=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return rr.errors=[{instancePath:s+"/data/policies_rea\
ssigned",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const p=e;var t=d===e}else var t=!0;if(t){if(i.webhooks_deleted!==
void 0){let y=i.webhooks_deleted;const d=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return rr.errors=[{instancePath:s+"/data\
/webhooks_deleted",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const p=e;var t=d===e}else var t=!0;if(t)if(i.alert_rules_deleted!==
void 0){let y=i.alert_rules_deleted;const d=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return rr.errors=[{instancePath:s+"/d\
ata/alert_rules_deleted",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const p=e;var t=d===e}else var t=!0}}}}else return rr.
errors=[{instancePath:s+"/data",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=o===e}else var n=!0}else return rr.
errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return rr.errors=l,e===0}O.v68=ct;function ct(r,{
instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.data===void 0&&(n="data"))return ct.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have \
required property '"+n+"'"}],!1;if(r.data!==void 0){let a=r.data;const i=e;ye(a,{instancePath:s+"/data",parentData:r,parentDataProperty:"dat\
a",rootData:x})||(l=l===null?ye.errors:l.concat(ye.errors),e=l.length);var t=i===e}else var t=!0}else return ct.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return ct.errors=l,e===0}O.v69=_t;const Nr={type:"object",properties:{id:{type:"s\
tring",format:"uuid"},slug:{type:"string",minLength:3,maxLength:50,pattern:"^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},name:{type:"string"},tier:{type:"\
string",enum:["free","pro","growth","enterprise"]},email:{type:["string","null"],format:"email"},status:{type:"string",enum:["active","suspe\
nded","cancelled","pending"]},is_hosted:{type:"boolean"},monthly_step_count:{type:"integer"},monthly_step_count_reset_at:{type:["string","nu\
ll"],format:"date-time"},step_limit_override:{type:["integer","null"]},created_at:{type:"string",format:"date-time"},updated_at:{type:"strin\
g",format:"date-time"}},required:["id","slug","name","tier","status","is_hosted","created_at","updated_at"]},$t=new RegExp("^[a-z0-9](?:[a-z\
0-9-]*[a-z0-9])?$","u");function ce(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id")||r.slug===void 0&&(n="slug")||r.name===void 0&&(n="name")||r.
tier===void 0&&(n="tier")||r.status===void 0&&(n="status")||r.is_hosted===void 0&&(n="is_hosted")||r.created_at===void 0&&(n="created_at")||
r.updated_at===void 0&&(n="updated_at"))return ce.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have r\
equired property '"+n+"'"}],!1;if(r.id!==void 0){let a=r.id;const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="st\
ring"){if(!J.test(a))return ce.errors=[{instancePath:s+"/id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else
return ce.errors=[{instancePath:s+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.slug!==void 0){let a=r.slug;const i=e,o=e;if(e===i)if(typeof a=="string"){if(Gr(a)>50)return ce.errors=[{instancePath:s+"/slug",keyword:"\
maxLength",params:{limit:50},message:"must NOT have more than 50 characters"}],!1;if(Gr(a)<3)return ce.errors=[{instancePath:s+"/slug",keyword:"\
minLength",params:{limit:3},message:"must NOT have fewer than 3 characters"}],!1;if(!$t.test(a))return ce.errors=[{instancePath:s+"/slug",keyword:"\
pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"'}],!1}else return ce.
errors=[{instancePath:s+"/slug",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.name!==
void 0){let a=r.name;const i=e;if(typeof a!="string")return ce.errors=[{instancePath:s+"/name",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.tier!==void 0){let a=r.tier;const i=e;if(typeof a!="string")return ce.errors=
[{instancePath:s+"/tier",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e,f=Nr.properties.tier.enum;if(!(a==="f\
ree"||a==="pro"||a==="growth"||a==="enterprise"))return ce.errors=[{instancePath:s+"/tier",keyword:"enum",params:{allowedValues:Nr.properties.
tier.enum},message:"must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0;if(t){if(r.email!==void 0){let a=r.email;const i=e;
if(typeof a!="string"&&a!==null)return ce.errors=[{instancePath:s+"/email",keyword:"type",params:{type:Nr.properties.email.type},message:"mu\
st be string,null"}],!1;const o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i&&typeof a=="string"&&!yt.test(a)))return ce.errors=[{instancePath:s+
"/email",keyword:"format",params:{format:"email"},message:'must match format "email"'}],!1;var t=i===e}else var t=!0;if(t){if(r.status!==void 0){
let a=r.status;const i=e;if(typeof a!="string")return ce.errors=[{instancePath:s+"/status",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;const o=e,f=Nr.properties.status.enum;if(!(a==="active"||a==="suspended"||a==="cancelled"||a==="pending"))return ce.errors=
[{instancePath:s+"/status",keyword:"enum",params:{allowedValues:Nr.properties.status.enum},message:"must be equal to one of the allowed valu\
es"}],!1;var t=i===e}else var t=!0;if(t){if(r.is_hosted!==void 0){let a=r.is_hosted;const i=e;if(typeof a!="boolean")return ce.errors=[{instancePath:s+
"/is_hosted",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.monthly_step_count!==
void 0){let a=r.monthly_step_count;const i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ce.errors=[{instancePath:s+"/mo\
nthly_step_count",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const o=e;var t=i===e}else var t=!0;if(t){if(r.monthly_step_count_reset_at!==
void 0){let a=r.monthly_step_count_reset_at;const i=e;if(typeof a!="string"&&a!==null)return ce.errors=[{instancePath:s+"/monthly_step_count\
_reset_at",keyword:"type",params:{type:Nr.properties.monthly_step_count_reset_at.type},message:"must be string,null"}],!1;const o=e;if(e===i&&
(typeof a=="number"&&isFinite(a),e===i&&typeof a=="string"&&!$.validate(a)))return ce.errors=[{instancePath:s+"/monthly_step_count_reset_at",
keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var t=i===e}else var t=!0;if(t){if(r.step_limit_override!==
void 0){let a=r.step_limit_override;const i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null)return ce.errors=[{instancePath:s+
"/step_limit_override",keyword:"type",params:{type:Nr.properties.step_limit_override.type},message:"must be integer,null"}],!1;const o=e;var t=i===
e}else var t=!0;if(t){if(r.created_at!==void 0){let a=r.created_at;const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a==
"string"){if(!$.validate(a))return ce.errors=[{instancePath:s+"/created_at",keyword:"format",params:{format:"date-time"},message:'must match\
 format "date-time"'}],!1}else return ce.errors=[{instancePath:s+"/created_at",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=i===e}else var t=!0;if(t)if(r.updated_at!==void 0){let a=r.updated_at;const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===
i))if(typeof a=="string"){if(!$.validate(a))return ce.errors=[{instancePath:s+"/updated_at",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1}else return ce.errors=[{instancePath:s+"/updated_at",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=i===e}else var t=!0}}}}}}}}}}}else return ce.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return ce.errors=l,e===0}function _t(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,
e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.data===void 0&&(n="data"))return _t.errors=[{instancePath:s,keyword:"\
required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.data!==void 0){let a=r.data;const i=e;ce(a,{instancePath:s+
"/data",parentData:r,parentDataProperty:"data",rootData:x})||(l=l===null?ce.errors:l.concat(ce.errors),e=l.length);var t=i===e}else var t=!0}else
return _t.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _t.errors=l,e===0}O.v70=Hr;const jt={
type:"object",properties:{id:{type:"string",format:"uuid"},account_id:{type:"string",format:"uuid"},expires_at:{type:"string",format:"date-t\
ime"},created_at:{type:"string",format:"date-time"},last_active_at:{type:["string","null"],format:"date-time"},ip_address:{type:["string","n\
ull"]},user_agent:{type:["string","null"]}},required:["id","account_id","expires_at","created_at"]};function Pe(r,{instancePath:s="",parentData:P,
parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===void 0&&
(n="id")||r.account_id===void 0&&(n="account_id")||r.expires_at===void 0&&(n="expires_at")||r.created_at===void 0&&(n="created_at"))return Pe.
errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.id!==void 0){let a=r.
id;const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="string"){if(!J.test(a))return Pe.errors=[{instancePath:s+"/\
id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return Pe.errors=[{instancePath:s+"/id",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.account_id!==void 0){let a=r.account_id;const i=e,
o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="string"){if(!J.test(a))return Pe.errors=[{instancePath:s+"/account_id",keyword:"\
format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return Pe.errors=[{instancePath:s+"/account_id",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.expires_at!==void 0){let a=r.expires_at;const i=e,o=e;if(e===
i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="string"){if(!$.validate(a))return Pe.errors=[{instancePath:s+"/expires_at",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return Pe.errors=[{instancePath:s+"/expires_at",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.created_at!==void 0){let a=r.created_at;const i=e,
o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="string"){if(!$.validate(a))return Pe.errors=[{instancePath:s+"/created_a\
t",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return Pe.errors=[{instancePath:s+"/create\
d_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.last_active_at!==void 0){let a=r.
last_active_at;const i=e;if(typeof a!="string"&&a!==null)return Pe.errors=[{instancePath:s+"/last_active_at",keyword:"type",params:{type:jt.
properties.last_active_at.type},message:"must be string,null"}],!1;const o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i&&typeof a=="st\
ring"&&!$.validate(a)))return Pe.errors=[{instancePath:s+"/last_active_at",keyword:"format",params:{format:"date-time"},message:'must match \
format "date-time"'}],!1;var t=i===e}else var t=!0;if(t){if(r.ip_address!==void 0){let a=r.ip_address;const i=e;if(typeof a!="string"&&a!==null)
return Pe.errors=[{instancePath:s+"/ip_address",keyword:"type",params:{type:jt.properties.ip_address.type},message:"must be string,null"}],!1;
const o=e;var t=i===e}else var t=!0;if(t)if(r.user_agent!==void 0){let a=r.user_agent;const i=e;if(typeof a!="string"&&a!==null)return Pe.errors=
[{instancePath:s+"/user_agent",keyword:"type",params:{type:jt.properties.user_agent.type},message:"must be string,null"}],!1;const o=e;var t=i===
e}else var t=!0}}}}}}else return Pe.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=
l,e===0}function Hr(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.data===void 0&&(a="data")||r.total===void 0&&(a="total"))return Hr.errors=[{instancePath:s,keyword:"\
required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.data!==void 0){let i=r.data;const o=e,f=e;if(e===
o)if(Array.isArray(i)){var t=!0;const v=i.length;for(let y=0;y<v;y++){let d=i[y];const p=e;Pe(d,{instancePath:s+"/data/"+y,parentData:i,parentDataProperty:y,
rootData:x})||(l=l===null?Pe.errors:l.concat(Pe.errors),e=l.length);var t=p===e;if(!t)break}}else return Hr.errors=[{instancePath:s+"/data",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=o===e}else var n=!0;if(n)if(r.total!==void 0){let i=r.total;const o=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Hr.errors=[{instancePath:s+"/total",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;const f=e;var n=o===e}else var n=!0}else return Hr.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Hr.errors=l,e===0}O.v71=he;function he(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){
let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.data===void 0&&(f="data"))return he.errors=[{instancePath:s,
keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;if(r.data!==void 0){let v=r.data;const y=e,
d=e;if(e===y)if(v&&typeof v=="object"&&!Array.isArray(v)){let p;if(v.account===void 0&&(p="account")||v.admin_token===void 0&&(p="admin_toke\
n")||v.agent===void 0&&(p="agent")||v.policy===void 0&&(p="policy"))return he.errors=[{instancePath:s+"/data",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(v.account!==void 0){let c=v.account;const w=e,b=e;if(e===w)if(c&&typeof c=="object"&&!Array.
isArray(c)){let _;if(c.id===void 0&&(_="id")||c.slug===void 0&&(_="slug")||c.name===void 0&&(_="name")||c.tier===void 0&&(_="tier"))return he.
errors=[{instancePath:s+"/data/account",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;if(c.
id!==void 0){let u=c.id;const m=e;if(typeof u!="string")return he.errors=[{instancePath:s+"/data/account/id",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;const q=e;var t=m===e}else var t=!0;if(t){if(c.slug!==void 0){let u=c.slug;const m=e;if(typeof u!="stri\
ng")return he.errors=[{instancePath:s+"/data/account/slug",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const q=e;var t=m===
e}else var t=!0;if(t){if(c.name!==void 0){let u=c.name;const m=e;if(typeof u!="string")return he.errors=[{instancePath:s+"/data/account/name",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const q=e;var t=m===e}else var t=!0;if(t)if(c.tier!==void 0){let u=c.tier;
const m=e;if(typeof u!="string")return he.errors=[{instancePath:s+"/data/account/tier",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;const q=e;var t=m===e}else var t=!0}}}else return he.errors=[{instancePath:s+"/data/account",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var n=w===e}else var n=!0;if(n){if(v.admin_token!==void 0){let c=v.admin_token;const w=e;if(typeof c!="s\
tring")return he.errors=[{instancePath:s+"/data/admin_token",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const b=e;var n=w===
e}else var n=!0;if(n){if(v.agent!==void 0){let c=v.agent;const w=e,b=e;if(e===w)if(c&&typeof c=="object"&&!Array.isArray(c)){let u;if(c.id===
void 0&&(u="id")||c.name===void 0&&(u="name")||c.api_key===void 0&&(u="api_key"))return he.errors=[{instancePath:s+"/data/agent",keyword:"re\
quired",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(c.id!==void 0){let m=c.id;const q=e;if(typeof m!="s\
tring")return he.errors=[{instancePath:s+"/data/agent/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const C=e;var a=q===
e}else var a=!0;if(a){if(c.name!==void 0){let m=c.name;const q=e;if(typeof m!="string")return he.errors=[{instancePath:s+"/data/agent/name",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const C=e;var a=q===e}else var a=!0;if(a)if(c.api_key!==void 0){let m=c.
api_key;const q=e;if(typeof m!="string")return he.errors=[{instancePath:s+"/data/agent/api_key",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const C=e;var a=q===e}else var a=!0}}else return he.errors=[{instancePath:s+"/data/agent",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var n=w===e}else var n=!0;if(n){if(v.policy!==void 0){let c=v.policy;const w=e,b=e;if(e===w)if(c&&typeof c==
"object"&&!Array.isArray(c)){let u;if(c.id===void 0&&(u="id")||c.name===void 0&&(u="name"))return he.errors=[{instancePath:s+"/data/policy",
keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(c.id!==void 0){let m=c.id;const q=e;if(typeof m!=
"string")return he.errors=[{instancePath:s+"/data/policy/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const C=e;var i=q===
e}else var i=!0;if(i)if(c.name!==void 0){let m=c.name;const q=e;if(typeof m!="string")return he.errors=[{instancePath:s+"/data/policy/name",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const C=e;var i=q===e}else var i=!0}else return he.errors=[{instancePath:s+
"/data/policy",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=w===e}else var n=!0;if(n)if(v._note!==void 0){let c=v.
_note;const w=e;if(typeof c!="string")return he.errors=[{instancePath:s+"/data/_note",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;const b=e;var n=w===e}else var n=!0}}}}else return he.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var o=y===e}else var o=!0}else return he.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;return he.errors=l,e===0}O.v72=vt;const Vt={type:"object",properties:{org_name:{type:"string"},role:{type:"string",enum:["admi\
n","member","viewer"]},email:{type:"string",format:"email"},inviter:{type:"string"},expires_at:{type:"string",format:"date-time"}},required:[
"org_name","role","email","inviter","expires_at"]};function Be(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,
e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.org_name===void 0&&(n="org_name")||r.role===void 0&&(n="role")||
r.email===void 0&&(n="email")||r.inviter===void 0&&(n="inviter")||r.expires_at===void 0&&(n="expires_at"))return Be.errors=[{instancePath:s,
keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.org_name!==void 0){let a=r.org_name;const i=e;
if(typeof a!="string")return Be.errors=[{instancePath:s+"/org_name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e;
var t=i===e}else var t=!0;if(t){if(r.role!==void 0){let a=r.role;const i=e;if(typeof a!="string")return Be.errors=[{instancePath:s+"/role",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const o=e,f=Vt.properties.role.enum;if(!(a==="admin"||a==="member"||a==="viewer"))
return Be.errors=[{instancePath:s+"/role",keyword:"enum",params:{allowedValues:Vt.properties.role.enum},message:"must be equal to one of the\
 allowed values"}],!1;var t=i===e}else var t=!0;if(t){if(r.email!==void 0){let a=r.email;const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(
a),e===i))if(typeof a=="string"){if(!yt.test(a))return Be.errors=[{instancePath:s+"/email",keyword:"format",params:{format:"email"},message:'\
must match format "email"'}],!1}else return Be.errors=[{instancePath:s+"/email",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var t=i===e}else var t=!0;if(t){if(r.inviter!==void 0){let a=r.inviter;const i=e;if(typeof a!="string")return Be.errors=[{instancePath:s+
"/inviter",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e;var t=i===e}else var t=!0;if(t)if(r.expires_at!==void 0){
let a=r.expires_at;const i=e,o=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="string"){if(!$.validate(a))return Be.errors=
[{instancePath:s+"/expires_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return Be.errors=
[{instancePath:s+"/expires_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}else return Be.
errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Be.errors=l,e===0}function vt(r,{instancePath:s="",
parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.
data===void 0&&(n="data"))return vt.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have required proper\
ty '"+n+"'"}],!1;if(r.data!==void 0){let a=r.data;const i=e;Be(a,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:x})||
(l=l===null?Be.errors:l.concat(Be.errors),e=l.length);var t=i===e}else var t=!0}else return vt.errors=[{instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return vt.errors=l,e===0}O.v73=gt;function Je(r,{instancePath:s="",parentData:P,parentDataProperty:E,
rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.member===void 0&&(a="member")||r.
account===void 0&&(a="account"))return Je.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},message:"must have required \
property '"+a+"'"}],!1;if(r.member!==void 0){let i=r.member;const o=e;ye(i,{instancePath:s+"/member",parentData:r,parentDataProperty:"member",
rootData:x})||(l=l===null?ye.errors:l.concat(ye.errors),e=l.length);var t=o===e}else var t=!0;if(t)if(r.account!==void 0){let i=r.account;const o=e,
f=e;if(e===o)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if(i.id===void 0&&(y="id")||i.slug===void 0&&(y="slug")||i.name===void 0&&(y=
"name"))return Je.errors=[{instancePath:s+"/account",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+
"'"}],!1;if(i.id!==void 0){let d=i.id;const p=e,c=e;if(e===p&&(typeof d=="number"&&isFinite(d),e===p))if(typeof d=="string"){if(!J.test(d))return Je.
errors=[{instancePath:s+"/account/id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return Je.errors=
[{instancePath:s+"/account/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=p===e}else var n=!0;if(n){if(i.slug!==
void 0){let d=i.slug;const p=e;if(typeof d!="string")return Je.errors=[{instancePath:s+"/account/slug",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;const c=e;var n=p===e}else var n=!0;if(n)if(i.name!==void 0){let d=i.name;const p=e;if(typeof d!="string")return Je.
errors=[{instancePath:s+"/account/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const c=e;var n=p===e}else var n=!0}}else
return Je.errors=[{instancePath:s+"/account",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=o===e}else var t=!0}else
return Je.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Je.errors=l,e===0}function gt(r,{
instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.data===void 0&&(n="data"))return gt.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have \
required property '"+n+"'"}],!1;if(r.data!==void 0){let a=r.data;const i=e;Je(a,{instancePath:s+"/data",parentData:r,parentDataProperty:"dat\
a",rootData:x})||(l=l===null?Je.errors:l.concat(Je.errors),e=l.length);var t=i===e}else var t=!0}else return gt.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return gt.errors=l,e===0}O.v74=Fr;function Fr(r,{instancePath:s="",parentData:P,parentDataProperty:E,
rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.data===void 0&&(a="data"))return Fr.
errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.data!==void 0){
let i=r.data;const o=e,f=e;if(e===o)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.devMode===void 0&&(v="devMode"))return Fr.errors=
[{instancePath:s+"/data",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;if(i.devMode!==void 0){
let y=i.devMode;const d=e;if(typeof y!="boolean")return Fr.errors=[{instancePath:s+"/data/devMode",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;const p=e;var t=d===e}else var t=!0}else return Fr.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var n=o===e}else var n=!0}else return Fr.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Fr.errors=l,e===0}O.v75=wr;function wr(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){
let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.data===void 0&&(a="data"))return wr.errors=[{instancePath:s,
keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.data!==void 0){let i=r.data;const o=e,
f=e;if(e===o)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.message===void 0&&(v="message")||i.devMode===void 0&&(v="devMode"))return wr.
errors=[{instancePath:s+"/data",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;if(i.message!==
void 0){let y=i.message;const d=e;if(typeof y!="string")return wr.errors=[{instancePath:s+"/data/message",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;const p=e;var t=d===e}else var t=!0;if(t)if(i.devMode!==void 0){let y=i.devMode;const d=e;if(typeof y!="bo\
olean")return wr.errors=[{instancePath:s+"/data/devMode",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const p=e;var t=d===
e}else var t=!0}else return wr.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=o===
e}else var n=!0}else return wr.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return wr.errors=
l,e===0}O.v76=Pr;function Pr(r,{instancePath:s="",parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let a;if(r.data===void 0&&(a="data"))return Pr.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.data!==void 0){let i=r.data;const o=e,f=e;if(e===o)if(i&&typeof i=="object"&&!Array.
isArray(i)){let v;if(i.isNewUser===void 0&&(v="isNewUser"))return Pr.errors=[{instancePath:s+"/data",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;if(i.isNewUser!==void 0){let y=i.isNewUser;const d=e;if(typeof y!="boolean")return Pr.errors=
[{instancePath:s+"/data/isNewUser",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const p=e;var t=d===e}else var t=!0}else
return Pr.errors=[{instancePath:s+"/data",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=o===e}else var n=!0}else
return Pr.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pr.errors=l,e===0}O.v77=Re;const Tt={
type:"object",properties:{data:{type:"object",properties:{account:{type:"object",properties:{id:{type:"string"},status:{type:"string",enum:[
"pending","active"]},email:{type:"string"},name:{type:"string"},slug:{type:"string"},tier:{type:"string"}},required:["id","status","email","\
name","slug","tier"]},scopes:{type:"array",items:{type:"string"}}},required:["account","scopes"]}},required:["data"]};function Re(r,{instancePath:s="",
parentData:P,parentDataProperty:E,rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.
data===void 0&&(o="data"))return Re.errors=[{instancePath:s,keyword:"required",params:{missingProperty:o},message:"must have required proper\
ty '"+o+"'"}],!1;if(r.data!==void 0){let f=r.data;const v=e,y=e;if(e===v)if(f&&typeof f=="object"&&!Array.isArray(f)){let d;if(f.account===void 0&&
(d="account")||f.scopes===void 0&&(d="scopes"))return Re.errors=[{instancePath:s+"/data",keyword:"required",params:{missingProperty:d},message:"\
must have required property '"+d+"'"}],!1;if(f.account!==void 0){let p=f.account;const c=e,w=e;if(e===c)if(p&&typeof p=="object"&&!Array.isArray(
p)){let b;if(p.id===void 0&&(b="id")||p.status===void 0&&(b="status")||p.email===void 0&&(b="email")||p.name===void 0&&(b="name")||p.slug===
void 0&&(b="slug")||p.tier===void 0&&(b="tier"))return Re.errors=[{instancePath:s+"/data/account",keyword:"required",params:{missingProperty:b},
message:"must have required property '"+b+"'"}],!1;if(p.id!==void 0){let _=p.id;const u=e;if(typeof _!="string")return Re.errors=[{instancePath:s+
"/data/account/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const m=e;var t=u===e}else var t=!0;if(t){if(p.status!==
void 0){let _=p.status;const u=e;if(typeof _!="string")return Re.errors=[{instancePath:s+"/data/account/status",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const m=e,q=Tt.properties.data.properties.account.properties.status.enum;if(!(_==="pending"||_==="act\
ive"))return Re.errors=[{instancePath:s+"/data/account/status",keyword:"enum",params:{allowedValues:Tt.properties.data.properties.account.properties.
status.enum},message:"must be equal to one of the allowed values"}],!1;var t=u===e}else var t=!0;if(t){if(p.email!==void 0){let _=p.email;const u=e;
if(typeof _!="string")return Re.errors=[{instancePath:s+"/data/account/email",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const m=e;var t=u===e}else var t=!0;if(t){if(p.name!==void 0){let _=p.name;const u=e;if(typeof _!="string")return Re.errors=[{instancePath:s+
"/data/account/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const m=e;var t=u===e}else var t=!0;if(t){if(p.slug!==
void 0){let _=p.slug;const u=e;if(typeof _!="string")return Re.errors=[{instancePath:s+"/data/account/slug",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;const m=e;var t=u===e}else var t=!0;if(t)if(p.tier!==void 0){let _=p.tier;const u=e;if(typeof _!="string")
return Re.errors=[{instancePath:s+"/data/account/tier",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const m=e;var t=u===
e}else var t=!0}}}}}else return Re.errors=[{instancePath:s+"/data/account",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var n=c===e}else var n=!0;if(n)if(f.scopes!==void 0){let p=f.scopes;const c=e,w=e;if(e===c)if(Array.isArray(p)){var a=!0;const _=p.length;
for(let u=0;u<_;u++){let m=p[u];const q=e;if(typeof m!="string")return Re.errors=[{instancePath:s+"/data/scopes/"+u,keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const C=e;var a=q===e;if(!a)break}}else return Re.errors=[{instancePath:s+"/data/scopes",keyword:"typ\
e",params:{type:"array"},message:"must be array"}],!1;var n=c===e}else var n=!0}else return Re.errors=[{instancePath:s+"/data",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}else return Re.errors=[{instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Re.errors=l,e===0}O.v78=qe;function qe(r,{instancePath:s="",parentData:P,parentDataProperty:E,
rootData:x=r}={}){let l=null,e=0;const V=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.data===void 0&&(o="data"))return qe.
errors=[{instancePath:s,keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.data!==void 0){
let f=r.data;const v=e,y=e;if(e===v)if(f&&typeof f=="object"&&!Array.isArray(f)){let d;if(f.account===void 0&&(d="account")||f.claimed===void 0&&
(d="claimed"))return qe.errors=[{instancePath:s+"/data",keyword:"required",params:{missingProperty:d},message:"must have required property '"+
d+"'"}],!1;if(f.account!==void 0){let p=f.account;const c=e,w=e;if(e===c)if(p&&typeof p=="object"&&!Array.isArray(p)){let b;if(p.id===void 0&&
(b="id")||p.status===void 0&&(b="status")||p.email===void 0&&(b="email")||p.name===void 0&&(b="name")||p.slug===void 0&&(b="slug")||p.tier===
void 0&&(b="tier"))return qe.errors=[{instancePath:s+"/data/account",keyword:"required",params:{missingProperty:b},message:"must have requir\
ed property '"+b+"'"}],!1;if(p.id!==void 0){let _=p.id;const u=e;if(typeof _!="string")return qe.errors=[{instancePath:s+"/data/account/id",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const m=e;var t=u===e}else var t=!0;if(t){if(p.status!==void 0){let _=p.
status;const u=e;if(typeof _!="string")return qe.errors=[{instancePath:s+"/data/account/status",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const m=e;var t=u===e}else var t=!0;if(t){if(p.email!==void 0){let _=p.email;const u=e;if(typeof _!="string")return qe.
errors=[{instancePath:s+"/data/account/email",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const m=e;var t=u===e}else
var t=!0;if(t){if(p.name!==void 0){let _=p.name;const u=e;if(typeof _!="string")return qe.errors=[{instancePath:s+"/data/account/name",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const m=e;var t=u===e}else var t=!0;if(t){if(p.slug!==void 0){let _=p.slug;const u=e;
if(typeof _!="string")return qe.errors=[{instancePath:s+"/data/account/slug",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const m=e;var t=u===e}else var t=!0;if(t)if(p.tier!==void 0){let _=p.tier;const u=e;if(typeof _!="string")return qe.errors=[{instancePath:s+
"/data/account/tier",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const m=e;var t=u===e}else var t=!0}}}}}else return qe.
errors=[{instancePath:s+"/data/account",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=c===e}else var n=!0;if(n){
if(f.admin_token!==void 0){let p=f.admin_token;const c=e;if(typeof p!="string")return qe.errors=[{instancePath:s+"/data/admin_token",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const w=e;var n=c===e}else var n=!0;if(n){if(f.agent!==void 0){let p=f.agent;const c=e,
w=e;if(e===c)if(p&&typeof p=="object"&&!Array.isArray(p)){let _;if(p.id===void 0&&(_="id")||p.name===void 0&&(_="name")||p.api_key===void 0&&
(_="api_key"))return qe.errors=[{instancePath:s+"/data/agent",keyword:"required",params:{missingProperty:_},message:"must have required prop\
erty '"+_+"'"}],!1;if(p.id!==void 0){let u=p.id;const m=e;if(typeof u!="string")return qe.errors=[{instancePath:s+"/data/agent/id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const q=e;var a=m===e}else var a=!0;if(a){if(p.name!==void 0){let u=p.name;const m=e;
if(typeof u!="string")return qe.errors=[{instancePath:s+"/data/agent/name",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const q=e;var a=m===e}else var a=!0;if(a)if(p.api_key!==void 0){let u=p.api_key;const m=e;if(typeof u!="string")return qe.errors=[{instancePath:s+
"/data/agent/api_key",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const q=e;var a=m===e}else var a=!0}}else return qe.
errors=[{instancePath:s+"/data/agent",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=c===e}else var n=!0;if(n)if(f.
claimed!==void 0){let p=f.claimed;const c=e;if(typeof p!="boolean")return qe.errors=[{instancePath:s+"/data/claimed",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;const w=e;var n=c===e}else var n=!0}}}else return qe.errors=[{instancePath:s+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var i=v===e}else var i=!0}else return qe.errors=[{instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return qe.errors=l,e===0}return O})(),headers=(()=>{const O={};O.v1=sr;function sr(D,{instancePath:L="",
parentData:Xe,parentDataProperty:Ve,rootData:ir=D}={}){let ne=null,j=0;const ar=j;if(j===0)if(D&&typeof D=="object"&&!Array.isArray(D))if(D["\
retry-after"]!==void 0){let z=D["retry-after"];const k=j;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let Y=typeof z,G;if(G===void 0)
if(Y==="boolean"||z===null||Y==="string"&&z&&z==+z&&!(z%1))G=+z;else return sr.errors=[{instancePath:L+"/retry-after",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;G!==void 0&&(z=G,D!==void 0&&(D["retry-after"]=G))}const M=j;if(j===k&&typeof z=="number"&&isFinite(
z)&&(z<0||isNaN(z)))return sr.errors=[{instancePath:L+"/retry-after",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var A=k===j}else var A=!0;else return sr.errors=[{instancePath:L,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return sr.errors=ne,j===0}O.v2=be;function be(D,{instancePath:L="",parentData:Xe,parentDataProperty:Ve,rootData:ir=D}={}){let ne=null,j=0;const ar=j;
if(j===0)if(D&&typeof D=="object"&&!Array.isArray(D)){let z;if(D["retry-after"]===void 0&&(z="retry-after"))return be.errors=[{instancePath:L,
keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;if(D["retry-after"]!==void 0){let k=D["retr\
y-after"];const M=j;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){let G=typeof k,R;if(R===void 0)if(G==="boolean"||k===null||G===
"string"&&k&&k==+k&&!(k%1))R=+k;else return be.errors=[{instancePath:L+"/retry-after",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;R!==void 0&&(k=R,D!==void 0&&(D["retry-after"]=R))}const Y=j;if(j===M&&typeof k=="number"&&isFinite(k)&&(k<0||isNaN(k)))return be.
errors=[{instancePath:L+"/retry-after",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var A=M===j}else var A=!0}else
return be.errors=[{instancePath:L,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return be.errors=ne,j===0}O.v3=Z;const Ar={
type:"object",properties:{"x-rungate-run-id":{type:"string",format:"uuid"},"x-rungate-step-id":{type:"string"},"x-rungate-provider":{type:"s\
tring"},"x-rungate-model":{type:"string"},"x-rungate-tokens-used":{type:"integer",minimum:0},"x-rungate-cost-usd":{type:"number",minimum:0},
"x-rungate-budget-remaining-usd":{type:"number",minimum:0},"x-rungate-budget-remaining-tokens":{type:"integer",minimum:0},"x-rungate-policy-\
fallback":{type:"string",enum:["true"]},"x-rungate-policy-fallback-reason":{type:"string",enum:["not_found","not_allowed","run_already_bound"]},
"x-rungate-model-override":{type:"string"}},required:["x-rungate-run-id","x-rungate-step-id","x-rungate-provider","x-rungate-model"]},cr=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function Z(D,{instancePath:L="",parentData:Xe,parentDataProperty:Ve,rootData:ir=D}={}){let ne=null,j=0;const ar=j;if(j===0)if(D&&typeof D=="\
object"&&!Array.isArray(D)){let z;if(D["x-rungate-run-id"]===void 0&&(z="x-rungate-run-id")||D["x-rungate-step-id"]===void 0&&(z="x-rungate-\
step-id")||D["x-rungate-provider"]===void 0&&(z="x-rungate-provider")||D["x-rungate-model"]===void 0&&(z="x-rungate-model"))return Z.errors=
[{instancePath:L,keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;if(D["x-rungate-run-id"]!==
void 0){let k=D["x-rungate-run-id"];const M=j;if(typeof k!="string"){let G=typeof k,R;if(R===void 0)if(G=="number"||G=="boolean")R=""+k;else if(k===
null)R="";else return Z.errors=[{instancePath:L+"/x-rungate-run-id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;R!==
void 0&&(k=R,D!==void 0&&(D["x-rungate-run-id"]=R))}const Y=j;if(j===M&&(typeof k=="number"&&isFinite(k),j===M&&typeof k=="string"&&!cr.test(
k)))return Z.errors=[{instancePath:L+"/x-rungate-run-id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1;var A=M===
j}else var A=!0;if(A){if(D["x-rungate-step-id"]!==void 0){let k=D["x-rungate-step-id"];const M=j;if(typeof k!="string"){let R=typeof k,T;if(T===
void 0)if(R=="number"||R=="boolean")T=""+k;else if(k===null)T="";else return Z.errors=[{instancePath:L+"/x-rungate-step-id",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;T!==void 0&&(k=T,D!==void 0&&(D["x-rungate-step-id"]=T))}const Y=j;var A=M===j}else var A=!0;if(A){
if(D["x-rungate-provider"]!==void 0){let k=D["x-rungate-provider"];const M=j;if(typeof k!="string"){let R=typeof k,T;if(T===void 0)if(R=="nu\
mber"||R=="boolean")T=""+k;else if(k===null)T="";else return Z.errors=[{instancePath:L+"/x-rungate-provider",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;T!==void 0&&(k=T,D!==void 0&&(D["x-rungate-provider"]=T))}const Y=j;var A=M===j}else var A=!0;if(A){if(D["\
x-rungate-model"]!==void 0){let k=D["x-rungate-model"];const M=j;if(typeof k!="string"){let R=typeof k,T;if(T===void 0)if(R=="number"||R=="b\
oolean")T=""+k;else if(k===null)T="";else return Z.errors=[{instancePath:L+"/x-rungate-model",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;T!==void 0&&(k=T,D!==void 0&&(D["x-rungate-model"]=T))}const Y=j;var A=M===j}else var A=!0;if(A){if(D["x-rungate-tokens\
-used"]!==void 0){let k=D["x-rungate-tokens-used"];const M=j;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){let R=typeof k,T;if(T===
void 0)if(R==="boolean"||k===null||R==="string"&&k&&k==+k&&!(k%1))T=+k;else return Z.errors=[{instancePath:L+"/x-rungate-tokens-used",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;T!==void 0&&(k=T,D!==void 0&&(D["x-rungate-tokens-used"]=T))}const Y=j;if(j===M&&
typeof k=="number"&&isFinite(k)&&(k<0||isNaN(k)))return Z.errors=[{instancePath:L+"/x-rungate-tokens-used",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var A=M===j}else var A=!0;if(A){if(D["x-rungate-cost-usd"]!==void 0){let k=D["x-rungate-cost-usd"];
const M=j;if(!(typeof k=="number"&&isFinite(k))){let R=typeof k,T;if(T===void 0)if(R=="boolean"||k===null||R=="string"&&k&&k==+k)T=+k;else return Z.
errors=[{instancePath:L+"/x-rungate-cost-usd",keyword:"type",params:{type:"number"},message:"must be number"}],!1;T!==void 0&&(k=T,D!==void 0&&
(D["x-rungate-cost-usd"]=T))}const Y=j;if(j===M&&typeof k=="number"&&isFinite(k)&&(k<0||isNaN(k)))return Z.errors=[{instancePath:L+"/x-runga\
te-cost-usd",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var A=M===j}else var A=!0;if(A){if(D["x-rungate-\
budget-remaining-usd"]!==void 0){let k=D["x-rungate-budget-remaining-usd"];const M=j;if(!(typeof k=="number"&&isFinite(k))){let R=typeof k,T;
if(T===void 0)if(R=="boolean"||k===null||R=="string"&&k&&k==+k)T=+k;else return Z.errors=[{instancePath:L+"/x-rungate-budget-remaining-usd",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;T!==void 0&&(k=T,D!==void 0&&(D["x-rungate-budget-remaining-usd"]=T))}const Y=j;
if(j===M&&typeof k=="number"&&isFinite(k)&&(k<0||isNaN(k)))return Z.errors=[{instancePath:L+"/x-rungate-budget-remaining-usd",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var A=M===j}else var A=!0;if(A){if(D["x-rungate-budget-remaining-tokens"]!==
void 0){let k=D["x-rungate-budget-remaining-tokens"];const M=j;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){let R=typeof k,T;if(T===
void 0)if(R==="boolean"||k===null||R==="string"&&k&&k==+k&&!(k%1))T=+k;else return Z.errors=[{instancePath:L+"/x-rungate-budget-remaining-to\
kens",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;T!==void 0&&(k=T,D!==void 0&&(D["x-rungate-budget-remaining-toke\
ns"]=T))}const Y=j;if(j===M&&typeof k=="number"&&isFinite(k)&&(k<0||isNaN(k)))return Z.errors=[{instancePath:L+"/x-rungate-budget-remaining-\
tokens",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var A=M===j}else var A=!0;if(A){if(D["x-rungate-polic\
y-fallback"]!==void 0){let k=D["x-rungate-policy-fallback"];const M=j;if(typeof k!="string"){let T=typeof k,re;if(re===void 0)if(T=="number"||
T=="boolean")re=""+k;else if(k===null)re="";else return Z.errors=[{instancePath:L+"/x-rungate-policy-fallback",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;re!==void 0&&(k=re,D!==void 0&&(D["x-rungate-policy-fallback"]=re))}const Y=j,G=Ar.properties["x-rung\
ate-policy-fallback"].enum;if(k!=="true")return Z.errors=[{instancePath:L+"/x-rungate-policy-fallback",keyword:"enum",params:{allowedValues:Ar.
properties["x-rungate-policy-fallback"].enum},message:"must be equal to one of the allowed values"}],!1;var A=M===j}else var A=!0;if(A){if(D["\
x-rungate-policy-fallback-reason"]!==void 0){let k=D["x-rungate-policy-fallback-reason"];const M=j;if(typeof k!="string"){let T=typeof k,re;
if(re===void 0)if(T=="number"||T=="boolean")re=""+k;else if(k===null)re="";else return Z.errors=[{instancePath:L+"/x-rungate-policy-fallback\
-reason",keyword:"type",params:{type:"string"},message:"must be string"}],!1;re!==void 0&&(k=re,D!==void 0&&(D["x-rungate-policy-fallback-re\
ason"]=re))}const Y=j,G=Ar.properties["x-rungate-policy-fallback-reason"].enum;if(!(k==="not_found"||k==="not_allowed"||k==="run_already_bou\
nd"))return Z.errors=[{instancePath:L+"/x-rungate-policy-fallback-reason",keyword:"enum",params:{allowedValues:Ar.properties["x-rungate-poli\
cy-fallback-reason"].enum},message:"must be equal to one of the allowed values"}],!1;var A=M===j}else var A=!0;if(A)if(D["x-rungate-model-ov\
erride"]!==void 0){let k=D["x-rungate-model-override"];const M=j;if(typeof k!="string"){let R=typeof k,T;if(T===void 0)if(R=="number"||R=="b\
oolean")T=""+k;else if(k===null)T="";else return Z.errors=[{instancePath:L+"/x-rungate-model-override",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;T!==void 0&&(k=T,D!==void 0&&(D["x-rungate-model-override"]=T))}const Y=j;var A=M===j}else var A=!0}}}}}}}}}}else
return Z.errors=[{instancePath:L,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Z.errors=ne,j===0}O.v4=He;function He(D,{
instancePath:L="",parentData:Xe,parentDataProperty:Ve,rootData:ir=D}={}){let ne=null,j=0;const ar=j;if(j===0)if(D&&typeof D=="object"&&!Array.
isArray(D)){let z;if(D["x-rungate-run-id"]===void 0&&(z="x-rungate-run-id")||D["x-rungate-step-id"]===void 0&&(z="x-rungate-step-id")||D["re\
try-after"]===void 0&&(z="retry-after"))return He.errors=[{instancePath:L,keyword:"required",params:{missingProperty:z},message:"must have r\
equired property '"+z+"'"}],!1;if(D["x-rungate-run-id"]!==void 0){let k=D["x-rungate-run-id"];const M=j;if(typeof k!="string"){let G=typeof k,
R;if(R===void 0)if(G=="number"||G=="boolean")R=""+k;else if(k===null)R="";else return He.errors=[{instancePath:L+"/x-rungate-run-id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;R!==void 0&&(k=R,D!==void 0&&(D["x-rungate-run-id"]=R))}const Y=j;if(j===M&&(typeof k==
"number"&&isFinite(k),j===M&&typeof k=="string"&&!cr.test(k)))return He.errors=[{instancePath:L+"/x-rungate-run-id",keyword:"format",params:{
format:"uuid"},message:'must match format "uuid"'}],!1;var A=M===j}else var A=!0;if(A){if(D["x-rungate-step-id"]!==void 0){let k=D["x-rungat\
e-step-id"];const M=j;if(typeof k!="string"){let R=typeof k,T;if(T===void 0)if(R=="number"||R=="boolean")T=""+k;else if(k===null)T="";else return He.
errors=[{instancePath:L+"/x-rungate-step-id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;T!==void 0&&(k=T,D!==void 0&&
(D["x-rungate-step-id"]=T))}const Y=j;var A=M===j}else var A=!0;if(A)if(D["retry-after"]!==void 0){let k=D["retry-after"];const M=j;if(!(typeof k==
"number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){let R=typeof k,T;if(T===void 0)if(R==="boolean"||k===null||R==="string"&&k&&k==+k&&!(k%1))T=+k;else
return He.errors=[{instancePath:L+"/retry-after",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;T!==void 0&&(k=T,D!==
void 0&&(D["retry-after"]=T))}const Y=j;if(j===M&&typeof k=="number"&&isFinite(k)&&(k<0||isNaN(k)))return He.errors=[{instancePath:L+"/retry\
-after",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var A=M===j}else var A=!0}}else return He.errors=[{instancePath:L,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return He.errors=ne,j===0}O.v5=Se;const Er={type:"object",properties:{"x\
-rungate-run-id":{type:"string",format:"uuid"},"x-rungate-step-id":{type:"string"},"x-should-retry":{type:"string",enum:["true","false"]}},required:[]};
function Se(D,{instancePath:L="",parentData:Xe,parentDataProperty:Ve,rootData:ir=D}={}){let ne=null,j=0;const ar=j;if(j===0)if(D&&typeof D==
"object"&&!Array.isArray(D)){if(D["x-rungate-run-id"]!==void 0){let z=D["x-rungate-run-id"];const k=j;if(typeof z!="string"){let Y=typeof z,
G;if(G===void 0)if(Y=="number"||Y=="boolean")G=""+z;else if(z===null)G="";else return Se.errors=[{instancePath:L+"/x-rungate-run-id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;G!==void 0&&(z=G,D!==void 0&&(D["x-rungate-run-id"]=G))}const M=j;if(j===k&&(typeof z==
"number"&&isFinite(z),j===k&&typeof z=="string"&&!cr.test(z)))return Se.errors=[{instancePath:L+"/x-rungate-run-id",keyword:"format",params:{
format:"uuid"},message:'must match format "uuid"'}],!1;var A=k===j}else var A=!0;if(A){if(D["x-rungate-step-id"]!==void 0){let z=D["x-rungat\
e-step-id"];const k=j;if(typeof z!="string"){let G=typeof z,R;if(R===void 0)if(G=="number"||G=="boolean")R=""+z;else if(z===null)R="";else return Se.
errors=[{instancePath:L+"/x-rungate-step-id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;R!==void 0&&(z=R,D!==void 0&&
(D["x-rungate-step-id"]=R))}const M=j;var A=k===j}else var A=!0;if(A)if(D["x-should-retry"]!==void 0){let z=D["x-should-retry"];const k=j;if(typeof z!=
"string"){let R=typeof z,T;if(T===void 0)if(R=="number"||R=="boolean")T=""+z;else if(z===null)T="";else return Se.errors=[{instancePath:L+"/\
x-should-retry",keyword:"type",params:{type:"string"},message:"must be string"}],!1;T!==void 0&&(z=T,D!==void 0&&(D["x-should-retry"]=T))}const M=j,
Y=Er.properties["x-should-retry"].enum;if(!(z==="true"||z==="false"))return Se.errors=[{instancePath:L+"/x-should-retry",keyword:"enum",params:{
allowedValues:Er.properties["x-should-retry"].enum},message:"must be equal to one of the allowed values"}],!1;var A=k===j}else var A=!0}}else
return Se.errors=[{instancePath:L,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Se.errors=ne,j===0}O.v6=$;const J={
type:"object",properties:{"retry-after":{type:"integer",minimum:0},"x-rungate-run-id":{type:"string",format:"uuid"},"x-rungate-step-id":{type:"\
string"},"x-should-retry":{type:"string",enum:["true","false"]}},required:["retry-after"]};function $(D,{instancePath:L="",parentData:Xe,parentDataProperty:Ve,
rootData:ir=D}={}){let ne=null,j=0;const ar=j;if(j===0)if(D&&typeof D=="object"&&!Array.isArray(D)){let z;if(D["retry-after"]===void 0&&(z="\
retry-after"))return $.errors=[{instancePath:L,keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],
!1;if(D["retry-after"]!==void 0){let k=D["retry-after"];const M=j;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){let G=typeof k,R;
if(R===void 0)if(G==="boolean"||k===null||G==="string"&&k&&k==+k&&!(k%1))R=+k;else return $.errors=[{instancePath:L+"/retry-after",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;R!==void 0&&(k=R,D!==void 0&&(D["retry-after"]=R))}const Y=j;if(j===M&&typeof k==
"number"&&isFinite(k)&&(k<0||isNaN(k)))return $.errors=[{instancePath:L+"/retry-after",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var A=M===j}else var A=!0;if(A){if(D["x-rungate-run-id"]!==void 0){let k=D["x-rungate-run-id"];const M=j;if(typeof k!="st\
ring"){let R=typeof k,T;if(T===void 0)if(R=="number"||R=="boolean")T=""+k;else if(k===null)T="";else return $.errors=[{instancePath:L+"/x-ru\
ngate-run-id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;T!==void 0&&(k=T,D!==void 0&&(D["x-rungate-run-id"]=T))}const Y=j;
if(j===M&&(typeof k=="number"&&isFinite(k),j===M&&typeof k=="string"&&!cr.test(k)))return $.errors=[{instancePath:L+"/x-rungate-run-id",keyword:"\
format",params:{format:"uuid"},message:'must match format "uuid"'}],!1;var A=M===j}else var A=!0;if(A){if(D["x-rungate-step-id"]!==void 0){let k=D["\
x-rungate-step-id"];const M=j;if(typeof k!="string"){let R=typeof k,T;if(T===void 0)if(R=="number"||R=="boolean")T=""+k;else if(k===null)T="";else
return $.errors=[{instancePath:L+"/x-rungate-step-id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;T!==void 0&&(k=T,D!==
void 0&&(D["x-rungate-step-id"]=T))}const Y=j;var A=M===j}else var A=!0;if(A)if(D["x-should-retry"]!==void 0){let k=D["x-should-retry"];const M=j;
if(typeof k!="string"){let T=typeof k,re;if(re===void 0)if(T=="number"||T=="boolean")re=""+k;else if(k===null)re="";else return $.errors=[{instancePath:L+
"/x-should-retry",keyword:"type",params:{type:"string"},message:"must be string"}],!1;re!==void 0&&(k=re,D!==void 0&&(D["x-should-retry"]=re))}
const Y=j,G=J.properties["x-should-retry"].enum;if(!(k==="true"||k==="false"))return $.errors=[{instancePath:L+"/x-should-retry",keyword:"en\
um",params:{allowedValues:J.properties["x-should-retry"].enum},message:"must be equal to one of the allowed values"}],!1;var A=M===j}else var A=!0}}}else
return $.errors=[{instancePath:L,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $.errors=ne,j===0}O.v7=oe;function oe(D,{
instancePath:L="",parentData:Xe,parentDataProperty:Ve,rootData:ir=D}={}){let ne=null,j=0;const ar=j;if(j===0)if(D&&typeof D=="object"&&!Array.
isArray(D)){if(D["x-rungate-run-id"]!==void 0){let z=D["x-rungate-run-id"];const k=j;if(typeof z!="string"){let Y=typeof z,G;if(G===void 0)if(Y==
"number"||Y=="boolean")G=""+z;else if(z===null)G="";else return oe.errors=[{instancePath:L+"/x-rungate-run-id",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;G!==void 0&&(z=G,D!==void 0&&(D["x-rungate-run-id"]=G))}const M=j;if(j===k&&(typeof z=="number"&&isFinite(
z),j===k&&typeof z=="string"&&!cr.test(z)))return oe.errors=[{instancePath:L+"/x-rungate-run-id",keyword:"format",params:{format:"uuid"},message:'\
must match format "uuid"'}],!1;var A=k===j}else var A=!0;if(A)if(D["x-rungate-step-id"]!==void 0){let z=D["x-rungate-step-id"];const k=j;if(typeof z!=
"string"){let G=typeof z,R;if(R===void 0)if(G=="number"||G=="boolean")R=""+z;else if(z===null)R="";else return oe.errors=[{instancePath:L+"/\
x-rungate-step-id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;R!==void 0&&(z=R,D!==void 0&&(D["x-rungate-step-id"]=
R))}const M=j;var A=k===j}else var A=!0}else return oe.errors=[{instancePath:L,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return oe.errors=ne,j===0}O.v8=Qe;function Qe(D,{instancePath:L="",parentData:Xe,parentDataProperty:Ve,rootData:ir=D}={}){let ne=null,j=0;
const ar=j;if(j===0)if(D&&typeof D=="object"&&!Array.isArray(D))if(D["set-cookie"]!==void 0){let z=D["set-cookie"];const k=j;if(typeof z!="s\
tring"){let Y=typeof z,G;if(G===void 0)if(Y=="number"||Y=="boolean")G=""+z;else if(z===null)G="";else return Qe.errors=[{instancePath:L+"/se\
t-cookie",keyword:"type",params:{type:"string"},message:"must be string"}],!1;G!==void 0&&(z=G,D!==void 0&&(D["set-cookie"]=G))}const M=j;var A=k===
j}else var A=!0;else return Qe.errors=[{instancePath:L,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Qe.errors=
ne,j===0}O.v9=_r;function _r(D,{instancePath:L="",parentData:Xe,parentDataProperty:Ve,rootData:ir=D}={}){let ne=null,j=0;const ar=j;if(j===0)
if(D&&typeof D=="object"&&!Array.isArray(D)){let z;if(D["set-cookie"]===void 0&&(z="set-cookie"))return _r.errors=[{instancePath:L,keyword:"\
required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;if(D["set-cookie"]!==void 0){let k=D["set-cookie"];const M=j;
if(typeof k!="string"){let G=typeof k,R;if(R===void 0)if(G=="number"||G=="boolean")R=""+k;else if(k===null)R="";else return _r.errors=[{instancePath:L+
"/set-cookie",keyword:"type",params:{type:"string"},message:"must be string"}],!1;R!==void 0&&(k=R,D!==void 0&&(D["set-cookie"]=R))}const Y=j;
var A=M===j}else var A=!0}else return _r.errors=[{instancePath:L,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _r.
errors=ne,j===0}return O})();module.exports={getHealth:{200:{body:{"application/json":bodies.v1}},500:{body:{"application/json":bodies.v2}},
503:{body:{"application/json":bodies.v3},headers:headers.v1}},listProviderKeys:{200:{body:{"application/json":bodies.v4}},400:{body:{"applic\
ation/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.
v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},createProviderKey:{
201:{body:{"application/json":bodies.v6}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"ap\
plication/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.
v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},getProviderKey:{200:{body:{"application/json":bodies.v6}},400:{body:{"app\
lication/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.
v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.
v2},headers:headers.v1}},updateProviderKey:{200:{body:{"application/json":bodies.v6}},400:{body:{"application/json":bodies.v2}},401:{body:{"\
application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},408:{body:{"application/js\
on":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},
headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},deleteProviderKey:{
200:{body:{"application/json":bodies.v7}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"ap\
plication/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{
"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},disableProviderKey:{200:{body:{"application/jso\
n":bodies.v6}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},
404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},enableProviderKey:{200:{body:{"application/json":bodies.v6}},400:{body:{"\
application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/js\
on":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"applicati\
on/json":bodies.v2},headers:headers.v1}},getProviderKeyDependents:{200:{body:{"application/json":bodies.v8}},400:{body:{"application/json":bodies.
v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{
"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.
v1}},upsertProviderKeyByName:{200:{body:{"application/json":bodies.v6}},201:{body:{"application/json":bodies.v6}},400:{body:{"application/js\
on":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},
408:{body:{"application/json":bodies.v2}},409:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"ap\
plication/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{
"application/json":bodies.v2},headers:headers.v1}},listPolicies:{200:{body:{"application/json":bodies.v9}},400:{body:{"application/json":bodies.
v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},createPolicy:{201:{body:{"applic\
ation/json":bodies.v10}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.
v2}},404:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{
"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{
"application/json":bodies.v2},headers:headers.v1}},getPolicyStats:{200:{body:{"application/json":bodies.v11}},400:{body:{"application/json":bodies.
v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{
"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.
v1}},getPolicyCostTrend:{200:{body:{"application/json":bodies.v12}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.
v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},getPolicy:{200:{body:{"applicati\
on/json":bodies.v10}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.
v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},updatePolicy:{200:{body:{"application/json":bodies.v10}},400:{body:{"appl\
ication/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.
v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{
"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.
v1}},deletePolicy:{200:{body:{"application/json":bodies.v13}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.
v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},409:{body:{"application/json":bodies.v2}},429:{body:{
"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.
v1}},upsertPolicyByName:{200:{body:{"application/json":bodies.v10}},201:{body:{"application/json":bodies.v10}},400:{body:{"application/json":bodies.
v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},408:{body:{
"application/json":bodies.v2}},409:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"application/j\
son":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"applicat\
ion/json":bodies.v2},headers:headers.v1}},listPolicyVersions:{200:{body:{"application/json":bodies.v14}},400:{body:{"application/json":bodies.
v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{
"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.
v1}},getPolicyVersion:{200:{body:{"application/json":bodies.v15}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.
v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},listAgents:{200:{body:{"applicat\
ion/json":bodies.v16}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.
v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.
v2},headers:headers.v1}},createAgent:{201:{body:{"application/json":bodies.v17}},400:{body:{"application/json":bodies.v2}},401:{body:{"appli\
cation/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.
v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},getAllAgentStats:{200:{body:{"ap\
plication/json":bodies.v18}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},429:{body:{"application/jso\
n":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},getAgent:{
200:{body:{"application/json":bodies.v19}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"a\
pplication/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{
"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},updateAgent:{200:{body:{"application/json":bodies.
v19}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{
"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"application/j\
son":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"applicat\
ion/json":bodies.v2},headers:headers.v1}},patchAgent:{200:{body:{"application/json":bodies.v19}},400:{body:{"application/json":bodies.v2}},401:{
body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},408:{body:{"applica\
tion/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.
v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},rotateAgentKey:{
200:{body:{"application/json":bodies.v20}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"a\
pplication/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{
"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},upsertAgentByName:{200:{body:{"application/json":bodies.
v19}},201:{body:{"application/json":bodies.v21}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{
"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/j\
son":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"applicat\
ion/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},listRuns:{200:{body:{"application/json":bodies.v22}},400:{
body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},429:{body:{"applica\
tion/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.
v1}},getRun:{200:{body:{"application/json":bodies.v23}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},
403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},renameRun:{200:{body:{"applicati\
on/json":bodies.v23}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.
v2}},404:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{
"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{
"application/json":bodies.v2},headers:headers.v1}},listRunSteps:{200:{body:{"application/json":bodies.v24}},400:{body:{"application/json":bodies.
v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{
"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.
v1}},listRunLedger:{200:{body:{"application/json":bodies.v25}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.
v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},stopRun:{200:{body:{"application\
/json":bodies.v13}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.
v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},unblockRun:{200:{body:{"application/json":bodies.v26}},400:{body:{"applic\
ation/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.
v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.
v2},headers:headers.v1}},completeRun:{200:{body:{"application/json":bodies.v23}},400:{body:{"application/json":bodies.v2}},401:{body:{"appli\
cation/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.
v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},getCostAnalytics:{200:{body:{"ap\
plication/json":bodies.v27}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/jso\
n":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"applicatio\
n/json":bodies.v2},headers:headers.v1}},getLatencyAnalytics:{200:{body:{"application/json":bodies.v28}},400:{body:{"application/json":bodies.
v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},getErrorAnalytics:{200:{body:{"a\
pplication/json":bodies.v29}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/js\
on":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"applicati\
on/json":bodies.v2},headers:headers.v1}},getThroughputAnalytics:{200:{body:{"application/json":bodies.v30}},400:{body:{"application/json":bodies.
v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},getProviderReliability:{200:{body:{
"application/json":bodies.v31}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/\
json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"applica\
tion/json":bodies.v2},headers:headers.v1}},getRunAnalytics:{200:{body:{"application/json":bodies.v32}},400:{body:{"application/json":bodies.
v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},getTopN:{200:{body:{"application\
/json":bodies.v33}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.
v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.
v2},headers:headers.v1}},getOverviewStats:{200:{body:{"application/json":bodies.v34}},401:{body:{"application/json":bodies.v5}},403:{body:{"\
application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{
"application/json":bodies.v2},headers:headers.v1}},getProviderHealth:{200:{body:{"application/json":bodies.v35}},401:{body:{"application/jso\
n":bodies.v5}},403:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"applicatio\
n/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},previewCleanup:{200:{body:{"application/json":bodies.v36}},
400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},429:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.
v1}},deleteOldData:{200:{body:{"application/json":bodies.v37}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.
v5}},403:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{
"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{
"application/json":bodies.v2},headers:headers.v1}},proxyChatCompletions:{200:{body:{"application/json":bodies.v38},headers:headers.v3},202:{
body:{"application/json":bodies.v39},headers:headers.v4},400:{body:{"application/json":bodies.v40},headers:headers.v5},401:{body:{"applicati\
on/json":bodies.v41}},402:{body:{"application/json":bodies.v42},headers:headers.v5},403:{body:{"application/json":bodies.v43},headers:headers.
v5},404:{body:{"application/json":bodies.v40},headers:headers.v5},408:{body:{"application/json":bodies.v40},headers:headers.v5},409:{body:{"\
application/json":bodies.v40},headers:headers.v5},413:{body:{"application/json":bodies.v40},headers:headers.v5},415:{body:{"application/json":bodies.
v40},headers:headers.v5},429:{body:{"application/json":bodies.v42},headers:headers.v6},500:{body:{"application/json":bodies.v2}},502:{body:{
"application/json":bodies.v44},headers:headers.v5},503:{body:{"application/json":bodies.v2},headers:headers.v1},"4XX":{body:{"application/js\
on":bodies.v45},headers:headers.v7}},proxyMessages:{200:{body:{"application/json":bodies.v38},headers:headers.v3},202:{body:{"application/js\
on":bodies.v39},headers:headers.v4},400:{body:{"application/json":bodies.v40},headers:headers.v5},401:{body:{"application/json":bodies.v41}},
402:{body:{"application/json":bodies.v42},headers:headers.v5},403:{body:{"application/json":bodies.v43},headers:headers.v5},404:{body:{"appl\
ication/json":bodies.v40},headers:headers.v5},408:{body:{"application/json":bodies.v40},headers:headers.v5},409:{body:{"application/json":bodies.
v40},headers:headers.v5},413:{body:{"application/json":bodies.v40},headers:headers.v5},415:{body:{"application/json":bodies.v40},headers:headers.
v5},429:{body:{"application/json":bodies.v42},headers:headers.v6},500:{body:{"application/json":bodies.v2}},502:{body:{"application/json":bodies.
v44},headers:headers.v5},503:{body:{"application/json":bodies.v2},headers:headers.v1},"4XX":{body:{"application/json":bodies.v45},headers:headers.
v7}},completeAllRuns:{200:{body:{"application/json":bodies.v46}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.
v41}},403:{body:{"application/json":bodies.v43}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{
"application/json":bodies.v2}},429:{body:{"application/json":bodies.v42},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{
body:{"application/json":bodies.v2},headers:headers.v1}},completeCurrentRun:{200:{body:{"application/json":bodies.v47}},400:{body:{"applicat\
ion/json":bodies.v2}},401:{body:{"application/json":bodies.v41}},403:{body:{"application/json":bodies.v43}},404:{body:{"application/json":bodies.
v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{
"application/json":bodies.v42},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.
v1}},completeAgentRun:{200:{body:{"application/json":bodies.v47}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.
v41}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},409:{body:{
"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/j\
son":bodies.v42},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},
getAgentRunSteps:{200:{body:{"application/json":bodies.v24}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.
v41}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v42},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},createRunStep:{201:{body:{"appli\
cation/json":bodies.v48}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v41}},403:{body:{"application/json":bodies.
v2}},404:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},409:{body:{"application/json":bodies.v2}},413:{body:{
"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v42},headers:headers.v2},500:{
body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},discoverAgentApi:{200:{body:{"application\
/json":bodies.v49}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"appli\
cation/json":bodies.v2},headers:headers.v1}},getAgentInfo:{200:{body:{"application/json":bodies.v50}},401:{body:{"application/json":bodies.v41}},
403:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v42},headers:headers.v2},500:{body:{"application/json":bodies.
v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},listAgentRuns:{200:{body:{"application/json":bodies.v22}},400:{body:{"app\
lication/json":bodies.v2}},401:{body:{"application/json":bodies.v41}},403:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.
v42},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},getAgentCurrentRun:{
200:{body:{"application/json":bodies.v23}},401:{body:{"application/json":bodies.v41}},403:{body:{"application/json":bodies.v2}},404:{body:{"\
application/json":bodies.v2}},429:{body:{"application/json":bodies.v42},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{
"application/json":bodies.v2},headers:headers.v1}},updateAgentCurrentRun:{200:{body:{"application/json":bodies.v51}},400:{body:{"application\
/json":bodies.v2}},401:{body:{"application/json":bodies.v41}},403:{body:{"application/json":bodies.v43}},404:{body:{"application/json":bodies.
v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{
"application/json":bodies.v42},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.
v1}},getAgentRun:{200:{body:{"application/json":bodies.v23}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.
v41}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v42},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},updateAgentRun:{200:{body:{"appl\
ication/json":bodies.v51}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v41}},403:{body:{"application/json":bodies.
v2}},404:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{
"application/json":bodies.v2}},429:{body:{"application/json":bodies.v42},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{
body:{"application/json":bodies.v2},headers:headers.v1}},listWebhooks:{200:{body:{"application/json":bodies.v52}},400:{body:{"application/js\
on":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},
headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},createWebhook:{201:{
body:{"application/json":bodies.v53}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"applic\
ation/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.
v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},getWebhook:{200:{body:{"application/json":bodies.v53}},400:{body:{"applic\
ation/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.
v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.
v2},headers:headers.v1}},updateWebhook:{200:{body:{"application/json":bodies.v53}},400:{body:{"application/json":bodies.v2}},401:{body:{"app\
lication/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.
v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},deleteWebhook:{200:{body:{"appli\
cation/json":bodies.v13}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.
v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},enableWebhook:{200:{body:{"application/json":bodies.v53}},400:{body:{"app\
lication/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.
v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.
v2},headers:headers.v1}},disableWebhook:{200:{body:{"application/json":bodies.v53}},400:{body:{"application/json":bodies.v2}},401:{body:{"ap\
plication/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.
v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},rotateWebhookSecret:{
200:{body:{"application/json":bodies.v54}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"a\
pplication/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{
"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},expirePreviousWebhookSecret:{200:{body:{"applic\
ation/json":bodies.v53}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.
v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},listWebhookDeliveries:{200:{body:{"application/json":bodies.v55}},400:{body:{
"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/j\
son":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"applicat\
ion/json":bodies.v2},headers:headers.v1}},testWebhook:{200:{body:{"application/json":bodies.v56}},400:{body:{"application/json":bodies.v2}},
401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.
v1}},listApprovalRequests:{200:{body:{"application/json":bodies.v57}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.
v5}},403:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},getApprovalRequest:{200:{body:{"application/json":bodies.v58}},400:{body:{
"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/j\
son":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"applicat\
ion/json":bodies.v2},headers:headers.v1}},approveApprovalRequest:{200:{body:{"application/json":bodies.v58}},400:{body:{"application/json":bodies.
v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},409:{body:{
"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{
"application/json":bodies.v2},headers:headers.v1}},rejectApprovalRequest:{200:{body:{"application/json":bodies.v58}},400:{body:{"application\
/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.
v2}},408:{body:{"application/json":bodies.v2}},409:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{
"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{
"application/json":bodies.v2},headers:headers.v1}},listAlertRules:{200:{body:{"application/json":bodies.v59}},400:{body:{"application/json":bodies.
v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},createAlertRule:{201:{body:{"app\
lication/json":bodies.v60}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.
v2}},404:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},409:{body:{"application/json":bodies.v2}},413:{body:{
"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{
"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},getAlertRule:{200:{body:{"application/json":bodies.
v60}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{
"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{
"application/json":bodies.v2},headers:headers.v1}},updateAlertRule:{200:{body:{"application/json":bodies.v60}},400:{body:{"application/json":bodies.
v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},408:{body:{
"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/j\
son":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},
deleteAlertRule:{200:{body:{"application/json":bodies.v13}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},
403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},enableAlertRule:{200:{body:{"app\
lication/json":bodies.v60}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.
v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},disableAlertRule:{200:{body:{"application/json":bodies.v60}},400:{body:{"\
application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/js\
on":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"applicati\
on/json":bodies.v2},headers:headers.v1}},listAdminTokens:{200:{body:{"application/json":bodies.v61}},400:{body:{"application/json":bodies.v2}},
401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},createAdminToken:{201:{body:{"ap\
plication/json":bodies.v62}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/jso\
n":bodies.v2}},408:{body:{"application/json":bodies.v2}},409:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},
415:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},getAdminToken:{200:{body:{"application/json":bodies.v63}},400:{body:{"app\
lication/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.
v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.
v2},headers:headers.v1}},revokeAdminToken:{200:{body:{"application/json":bodies.v13}},400:{body:{"application/json":bodies.v2}},401:{body:{"\
application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/js\
on":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},listInvitations:{
200:{body:{"application/json":bodies.v64}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"a\
pplication/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{
"application/json":bodies.v2},headers:headers.v1}},createInvitation:{201:{body:{"application/json":bodies.v65}},400:{body:{"application/json":bodies.
v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},409:{body:{
"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/j\
son":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},
revokeInvitation:{200:{body:{"application/json":bodies.v65}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.
v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},409:{body:{"application/json":bodies.v2}},429:{body:{
"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.
v1}},resendInvitation:{200:{body:{"application/json":bodies.v65}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.
v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},409:{body:{"application/json":bodies.v2}},429:{body:{
"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.
v1}},listMembers:{200:{body:{"application/json":bodies.v66}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.
v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.
v2},headers:headers.v1}},removeMember:{200:{body:{"application/json":bodies.v67}},400:{body:{"application/json":bodies.v2}},401:{body:{"appl\
ication/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},409:{body:{"application/json":bodies.
v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.
v2},headers:headers.v1}},updateMember:{200:{body:{"application/json":bodies.v68}},400:{body:{"application/json":bodies.v2}},401:{body:{"appl\
ication/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.
v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},transferOwnership:{200:{body:{"a\
pplication/json":bodies.v13}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/js\
on":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"applicati\
on/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},getCurrentAccount:{200:{body:{"application/json":bodies.v69}},
401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.
v1}},updateCurrentAccount:{200:{body:{"application/json":bodies.v69}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.
v5}},403:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{
"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{
"application/json":bodies.v2},headers:headers.v1}},listSessions:{200:{body:{"application/json":bodies.v70}},400:{body:{"application/json":bodies.
v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},revokeSession:{204:{headers:headers.
v8},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v5}},403:{body:{"application/json":bodies.v2}},404:{body:{
"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{
"application/json":bodies.v2},headers:headers.v1}},registerAccount:{201:{body:{"application/json":bodies.v71}},400:{body:{"application/json":bodies.
v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{
"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.
v1}},getInvitationByToken:{200:{body:{"application/json":bodies.v72}},400:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.
v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.
v2},headers:headers.v1}},acceptInvitation:{200:{body:{"application/json":bodies.v73},headers:headers.v9},400:{body:{"application/json":bodies.
v2}},404:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},409:{body:{"application/json":bodies.v2}},410:{body:{
"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/j\
son":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},
getAuthConfig:{200:{body:{"application/json":bodies.v74}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"applicati\
on/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},startAuth:{200:{body:{"application/json":bodies.v75}},400:{
body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"applica\
tion/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1}},verifyAuth:{200:{body:{"application/json":bodies.v76},headers:headers.v9},400:{body:{"applic\
ation/json":bodies.v2}},401:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.
v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},getAuthSession:{200:{body:{"application/json":bodies.v77}},401:{body:{"ap\
plication/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{
"application/json":bodies.v2},headers:headers.v1}},completeRegistration:{200:{body:{"application/json":bodies.v78},headers:headers.v8},400:{
body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v2}},403:{body:{"application/json":bodies.v2}},408:{body:{"applica\
tion/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.
v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},logout:{204:{
headers:headers.v9},400:{body:{"application/json":bodies.v2}},403:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.
v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},getOpenAPISpec:{
200:{body:{"application/json":bodies.v38}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2}},503:{body:{"application/json":bodies.v2},headers:headers.v1}},getIntegrationGuide:{200:{},400:{body:{"application/json":bodies.v2}},404:{
body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},
503:{body:{"application/json":bodies.v2},headers:headers.v1}}};
