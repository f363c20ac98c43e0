// Written by "npm run generate"; do not edit.
"use strict";const bodies=(()=>{const A={};A.v1=Ee;const $=require("ajv-formats/dist/formats").fullFormats["date-time"];function U(r,{instancePath:o="",parentData:c,
parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.token===void 0&&
(l="token")||r.expires_at===void 0&&(l="expires_at"))return U.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;if(r.token!==void 0){let i=r.token;const s=e;if(typeof i!="string")return U.errors=[{instancePath:o+
"/token",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var t=s===e}else var t=!0;if(t)if(r.expires_at!==void 0){
let i=r.expires_at;const s=e,n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!$.validate(i))return U.errors=
[{instancePath:o+"/expires_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return U.errors=
[{instancePath:o+"/expires_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0}else return U.errors=
[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return U.errors=a,e===0}function Ee(r,{instancePath:o="",
parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;return U(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||
(a=a===null?U.errors:a.concat(U.errors),e=a.length),Ee.errors=a,e===0}A.v2=R;const Se=new RegExp("^[a-z0-9]+(_[a-z0-9]+)*$","u");function k(r,{
instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if(r.error===void 0&&(l="error"))return k.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"must have\
 required property '"+l+"'"}],!1;if(r.error!==void 0){let i=r.error;const s=e;if(typeof i!="string")return k.errors=[{instancePath:o+"/error",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.detail!==void 0){let i=r.
detail;const s=e,n=e;if(e===s)if(i&&typeof i=="object"&&!Array.isArray(i)){const d=e}else return k.errors=[{instancePath:o+"/detail",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var t=s===e}else var t=!0;if(t){if(r.remediation!==void 0){let i=r.remediation;const s=e;
if(typeof i!="string")return k.errors=[{instancePath:o+"/remediation",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;
var t=s===e}else var t=!0;if(t)if(r.code!==void 0){let i=r.code;const s=e,n=e;if(e===s)if(typeof i=="string"){if(!Se.test(i))return k.errors=
[{instancePath:o+"/code",keyword:"pattern",params:{pattern:"^[a-z0-9]+(_[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(_[a-z0-9]+)*$\
"'}],!1}else return k.errors=[{instancePath:o+"/code",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0}}}else
return k.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return k.errors=a,e===0}function R(r,{instancePath:o="",
parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;return k(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||
(a=a===null?k.errors:a.concat(k.errors),e=a.length),R.errors=a,e===0}A.v3=j;const Ke={type:"object",required:["org_id","org_name","plan","ro\
le"],properties:{org_id:{type:"string",format:"uuid"},org_name:{type:"string"},plan:{type:"string",enum:["bronze","silver","gold","internal"]},
role:{type:"string",enum:["owner","admin","member","viewer"]}}},z=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function ie(r,{
instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if(r.org_id===void 0&&(l="org_id")||r.org_name===void 0&&(l="org_name")||r.plan===void 0&&(l="plan")||r.role===void 0&&(l="role"))
return ie.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.org_id!==
void 0){let i=r.org_id;const s=e,n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!z.test(i))return ie.errors=
[{instancePath:o+"/org_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return ie.errors=[{instancePath:o+
"/org_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.org_name!==void 0){let i=r.
org_name;const s=e;if(typeof i!="string")return ie.errors=[{instancePath:o+"/org_name",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.plan!==void 0){let i=r.plan;const s=e;if(typeof i!="string")return ie.errors=[
{instancePath:o+"/plan",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e,p=Ke.properties.plan.enum;if(!(i==="br\
onze"||i==="silver"||i==="gold"||i==="internal"))return ie.errors=[{instancePath:o+"/plan",keyword:"enum",params:{allowedValues:Ke.properties.
plan.enum},message:"must be equal to one of the allowed values"}],!1;var t=s===e}else var t=!0;if(t)if(r.role!==void 0){let i=r.role;const s=e;
if(typeof i!="string")return ie.errors=[{instancePath:o+"/role",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e,
p=Ke.properties.role.enum;if(!(i==="owner"||i==="admin"||i==="member"||i==="viewer"))return ie.errors=[{instancePath:o+"/role",keyword:"enum",
params:{allowedValues:Ke.properties.role.enum},message:"must be equal to one of the allowed values"}],!1;var t=s===e}else var t=!0}}}else return ie.
errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ie.errors=a,e===0}function pe(r,{instancePath:o="",
parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.
orgs===void 0&&(i="orgs"))return pe.errors=[{instancePath:o,keyword:"required",params:{missingProperty:i},message:"must have required proper\
ty '"+i+"'"}],!1;if(r.orgs!==void 0){let s=r.orgs;const n=e,p=e;if(e===n)if(Array.isArray(s)){var t=!0;const d=s.length;for(let y=0;y<d;y++){
let _=s[y];const m=e;ie(_,{instancePath:o+"/orgs/"+y,parentData:s,parentDataProperty:y,rootData:u})||(a=a===null?ie.errors:a.concat(ie.errors),
e=a.length);var t=m===e;if(!t)break}}else return pe.errors=[{instancePath:o+"/orgs",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1;var l=n===e}else var l=!0}else return pe.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return pe.errors=a,e===0}function j(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;return pe(r,{
instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?pe.errors:a.concat(pe.errors),e=a.length),j.errors=a,e===0}A.v4=w;
const Ie=require("ajv-formats/dist/formats").fullFormats.uri;function P(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){
let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.device_code===void 0&&(l="device_code")||r.user_code===
void 0&&(l="user_code")||r.verification_uri===void 0&&(l="verification_uri")||r.verification_uri_complete===void 0&&(l="verification_uri_com\
plete")||r.expires_in===void 0&&(l="expires_in")||r.interval===void 0&&(l="interval"))return P.errors=[{instancePath:o,keyword:"required",params:{
missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.device_code!==void 0){let i=r.device_code;const s=e,n=e;if(e===s&&
(typeof i=="number"&&isFinite(i),e===s&&typeof i!="string"))return P.errors=[{instancePath:o+"/device_code",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.user_code!==void 0){let i=r.user_code;const s=e;if(typeof i!="strin\
g")return P.errors=[{instancePath:o+"/user_code",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var t=s===e}else
var t=!0;if(t){if(r.verification_uri!==void 0){let i=r.verification_uri;const s=e,n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i==
"string"){if(!Ie(i))return P.errors=[{instancePath:o+"/verification_uri",keyword:"format",params:{format:"uri"},message:'must match format "\
uri"'}],!1}else return P.errors=[{instancePath:o+"/verification_uri",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===
e}else var t=!0;if(t){if(r.verification_uri_complete!==void 0){let i=r.verification_uri_complete;const s=e,n=e;if(e===s&&(typeof i=="number"&&
isFinite(i),e===s))if(typeof i=="string"){if(!Ie(i))return P.errors=[{instancePath:o+"/verification_uri_complete",keyword:"format",params:{format:"\
uri"},message:'must match format "uri"'}],!1}else return P.errors=[{instancePath:o+"/verification_uri_complete",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.expires_in!==void 0){let i=r.expires_in;const s=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return P.errors=[{instancePath:o+"/expires_in",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;const n=e;var t=s===e}else var t=!0;if(t)if(r.interval!==void 0){let i=r.interval;const s=e;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i)))return P.errors=[{instancePath:o+"/interval",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;const n=e;var t=s===e}else var t=!0}}}}}else return P.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;return P.errors=a,e===0}function w(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;return P(
r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?P.errors:a.concat(P.errors),e=a.length),w.errors=a,e===0}A.v5=
ye;const F={type:"object",required:["status","expires_at","user_code"],properties:{status:{type:"string",enum:["approved"]},user_code:{type:"\
string"},expires_at:{type:"string",format:"date-time"}}};function T(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){
let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.status===void 0&&(l="status")||r.expires_at===void 0&&
(l="expires_at")||r.user_code===void 0&&(l="user_code"))return T.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;if(r.status!==void 0){let i=r.status;const s=e;if(typeof i!="string")return T.errors=[{instancePath:o+
"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e,p=F.properties.status.enum;if(i!=="approved")return T.
errors=[{instancePath:o+"/status",keyword:"enum",params:{allowedValues:F.properties.status.enum},message:"must be equal to one of the allowe\
d values"}],!1;var t=s===e}else var t=!0;if(t){if(r.user_code!==void 0){let i=r.user_code;const s=e;if(typeof i!="string")return T.errors=[{
instancePath:o+"/user_code",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var t=s===e}else var t=!0;if(t)if(r.
expires_at!==void 0){let i=r.expires_at;const s=e,n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!$.validate(
i))return T.errors=[{instancePath:o+"/expires_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else
return T.errors=[{instancePath:o+"/expires_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0}}else
return T.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return T.errors=a,e===0}function ye(r,{
instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;return T(r,{instancePath:o,parentData:c,parentDataProperty:v,
rootData:u})||(a=a===null?T.errors:a.concat(T.errors),e=a.length),ye.errors=a,e===0}A.v6=oe;const O={type:"object",required:["status","token",
"expires_at"],properties:{status:{type:"string",enum:["approved"]},token:{type:"string"},expires_at:{type:"string",format:"date-time"}}};function E(r,{
instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if(r.status===void 0&&(l="status")||r.token===void 0&&(l="token")||r.expires_at===void 0&&(l="expires_at"))return E.errors=[{instancePath:o,
keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.status!==void 0){let i=r.status;const s=e;
if(typeof i!="string")return E.errors=[{instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e,
p=O.properties.status.enum;if(i!=="approved")return E.errors=[{instancePath:o+"/status",keyword:"enum",params:{allowedValues:O.properties.status.
enum},message:"must be equal to one of the allowed values"}],!1;var t=s===e}else var t=!0;if(t){if(r.token!==void 0){let i=r.token;const s=e;
if(typeof i!="string")return E.errors=[{instancePath:o+"/token",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;
var t=s===e}else var t=!0;if(t)if(r.expires_at!==void 0){let i=r.expires_at;const s=e,n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s))
if(typeof i=="string"){if(!$.validate(i))return E.errors=[{instancePath:o+"/expires_at",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1}else return E.errors=[{instancePath:o+"/expires_at",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var t=s===e}else var t=!0}}else return E.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;return E.errors=a,e===0}function oe(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;return E(
r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?E.errors:a.concat(E.errors),e=a.length),oe.errors=a,e===0}A.v7=
Lr;const jr={type:"object",required:["status","code"],properties:{status:{type:"string",enum:["authorization_pending"]},code:{type:"string",
enum:["authorization_pending"]}}};function Oe(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.status===void 0&&(l="status")||r.code===void 0&&(l="code"))return Oe.errors=
[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.status!==void 0){let i=r.
status;const s=e;if(typeof i!="string")return Oe.errors=[{instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;const n=e,p=jr.properties.status.enum;if(i!=="authorization_pending")return Oe.errors=[{instancePath:o+"/status",keyword:"enum",params:{
allowedValues:jr.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=s===e}else var t=!0;if(t)if(r.code!==
void 0){let i=r.code;const s=e;if(typeof i!="string")return Oe.errors=[{instancePath:o+"/code",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const n=e,p=jr.properties.code.enum;if(i!=="authorization_pending")return Oe.errors=[{instancePath:o+"/code",keyword:"e\
num",params:{allowedValues:jr.properties.code.enum},message:"must be equal to one of the allowed values"}],!1;var t=s===e}else var t=!0}else
return Oe.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Oe.errors=a,e===0}function Lr(r,{
instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;return Oe(r,{instancePath:o,parentData:c,parentDataProperty:v,
rootData:u})||(a=a===null?Oe.errors:a.concat(Oe.errors),e=a.length),Lr.errors=a,e===0}A.v8=Kr;const xr={type:"object",required:["id","org_id",
"name","type","is_active","created_at","updated_at","sim_cert_at"],properties:{id:{type:"string",format:"uuid"},org_id:{type:"string",format:"\
uuid"},name:{type:"string"},type:{type:"string",enum:["custom","inbound_buyer","inbound_landlord"]},is_active:{type:"boolean"},created_at:{type:"\
string",format:"date-time"},updated_at:{type:"string",format:"date-time"},sim_cert_at:{type:["string","null"],format:"date-time"}}};function I(r,{
instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if(r.id===void 0&&(l="id")||r.org_id===void 0&&(l="org_id")||r.name===void 0&&(l="name")||r.type===void 0&&(l="type")||r.is_active===
void 0&&(l="is_active")||r.created_at===void 0&&(l="created_at")||r.updated_at===void 0&&(l="updated_at")||r.sim_cert_at===void 0&&(l="sim_c\
ert_at"))return I.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.
id!==void 0){let i=r.id;const s=e,n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!z.test(i))return I.errors=
[{instancePath:o+"/id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return I.errors=[{instancePath:o+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.org_id!==void 0){let i=r.org_id;
const s=e,n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!z.test(i))return I.errors=[{instancePath:o+"/org_\
id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return I.errors=[{instancePath:o+"/org_id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.name!==void 0){let i=r.name;const s=e;if(typeof i!=
"string")return I.errors=[{instancePath:o+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var t=s===e}else
var t=!0;if(t){if(r.type!==void 0){let i=r.type;const s=e;if(typeof i!="string")return I.errors=[{instancePath:o+"/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const n=e,p=xr.properties.type.enum;if(!(i==="custom"||i==="inbound_buyer"||i==="inbound_landlo\
rd"))return I.errors=[{instancePath:o+"/type",keyword:"enum",params:{allowedValues:xr.properties.type.enum},message:"must be equal to one of\
 the allowed values"}],!1;var t=s===e}else var t=!0;if(t){if(r.is_active!==void 0){let i=r.is_active;const s=e;if(typeof i!="boolean")return I.
errors=[{instancePath:o+"/is_active",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const n=e;var t=s===e}else var t=!0;
if(t){if(r.created_at!==void 0){let i=r.created_at;const s=e,n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!$.
validate(i))return I.errors=[{instancePath:o+"/created_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-tim\
e"'}],!1}else return I.errors=[{instancePath:o+"/created_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else
var t=!0;if(t){if(r.updated_at!==void 0){let i=r.updated_at;const s=e,n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="st\
ring"){if(!$.validate(i))return I.errors=[{instancePath:o+"/updated_at",keyword:"format",params:{format:"date-time"},message:'must match for\
mat "date-time"'}],!1}else return I.errors=[{instancePath:o+"/updated_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=s===e}else var t=!0;if(t)if(r.sim_cert_at!==void 0){let i=r.sim_cert_at;const s=e;if(typeof i!="string"&&i!==null)return I.errors=[{instancePath:o+
"/sim_cert_at",keyword:"type",params:{type:xr.properties.sim_cert_at.type},message:"must be string,null"}],!1;const n=e;if(e===s&&(typeof i==
"number"&&isFinite(i),e===s&&typeof i=="string"&&!$.validate(i)))return I.errors=[{instancePath:o+"/sim_cert_at",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}],!1;var t=s===e}else var t=!0}}}}}}}else return I.errors=[{instancePath:o,keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return I.errors=a,e===0}function Be(r,{instancePath:o="",parentData:c,parentDataProperty:v,
rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.agents===void 0&&(i="agents"))return Be.
errors=[{instancePath:o,keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.agents!==void 0){
let s=r.agents;const n=e,p=e;if(e===n)if(Array.isArray(s)){var t=!0;const d=s.length;for(let y=0;y<d;y++){let _=s[y];const m=e;I(_,{instancePath:o+
"/agents/"+y,parentData:s,parentDataProperty:y,rootData:u})||(a=a===null?I.errors:a.concat(I.errors),e=a.length);var t=m===e;if(!t)break}}else
return Be.errors=[{instancePath:o+"/agents",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var l=n===e}else var l=!0}else
return Be.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Be.errors=a,e===0}function Kr(r,{
instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;return Be(r,{instancePath:o,parentData:c,parentDataProperty:v,
rootData:u})||(a=a===null?Be.errors:a.concat(Be.errors),e=a.length),Kr.errors=a,e===0}A.v9=Mr;const Ir={type:"object",required:["ok"],properties:{
ok:{type:"boolean",enum:[!0]}}};function W(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.ok===void 0&&(l="ok"))return W.errors=[{instancePath:o,keyword:"required",params:{
missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.ok!==void 0){let i=r.ok;const s=e;if(typeof i!="boolean")return W.
errors=[{instancePath:o+"/ok",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const n=e,p=Ir.properties.ok.enum;if(i!==
!0)return W.errors=[{instancePath:o+"/ok",keyword:"enum",params:{allowedValues:Ir.properties.ok.enum},message:"must be equal to one of the a\
llowed values"}],!1;var t=s===e}else var t=!0}else return W.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return W.errors=a,e===0}function ar(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;
W(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?W.errors:a.concat(W.errors),e=a.length);var t=b===e;if(t){const i=e,
s=e;if(e===i)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.agent===void 0&&(p="agent"))return ar.errors=[{instancePath:o,keyword:"\
required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.agent!==void 0){let d=r.agent;const y=e;I(d,{instancePath:o+
"/agent",parentData:r,parentDataProperty:"agent",rootData:u})||(a=a===null?I.errors:a.concat(I.errors),e=a.length);var l=y===e}else var l=!0}else
return ar.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=i===e}return ar.errors=a,e===0}function Mr(r,{
instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;return ar(r,{instancePath:o,parentData:c,parentDataProperty:v,
rootData:u})||(a=a===null?ar.errors:a.concat(ar.errors),e=a.length),Mr.errors=a,e===0}A.v10=Gr;function Gr(r,{instancePath:o="",parentData:c,
parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;return I(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?
I.errors:a.concat(I.errors),e=a.length),Gr.errors=a,e===0}A.v11=Zr;function Me(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){
let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){const t=e}else return Me.errors=[{instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return Me.errors=a,e===0}function Zr(r,{instancePath:o="",parentData:c,parentDataProperty:v,
rootData:u=r}={}){let a=null,e=0;return Me(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?Me.errors:a.concat(
Me.errors),e=a.length),Zr.errors=a,e===0}A.v12=Hr;const Br={type:"object",required:["code","message","path","severity"],properties:{code:{type:"\
string"},message:{type:"string"},path:{type:"string"},severity:{type:"string",enum:["error","warning"]}}};function Fe(r,{instancePath:o="",parentData:c,
parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.code===void 0&&
(l="code")||r.message===void 0&&(l="message")||r.path===void 0&&(l="path")||r.severity===void 0&&(l="severity"))return Fe.errors=[{instancePath:o,
keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.code!==void 0){let i=r.code;const s=e;
if(typeof i!="string")return Fe.errors=[{instancePath:o+"/code",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;
var t=s===e}else var t=!0;if(t){if(r.message!==void 0){let i=r.message;const s=e;if(typeof i!="string")return Fe.errors=[{instancePath:o+"/m\
essage",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.path!==void 0){let i=r.
path;const s=e;if(typeof i!="string")return Fe.errors=[{instancePath:o+"/path",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const n=e;var t=s===e}else var t=!0;if(t)if(r.severity!==void 0){let i=r.severity;const s=e;if(typeof i!="string")return Fe.errors=[{instancePath:o+
"/severity",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e,p=Br.properties.severity.enum;if(!(i==="error"||i===
"warning"))return Fe.errors=[{instancePath:o+"/severity",keyword:"enum",params:{allowedValues:Br.properties.severity.enum},message:"must be \
equal to one of the allowed values"}],!1;var t=s===e}else var t=!0}}}else return Fe.errors=[{instancePath:o,keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;return Fe.errors=a,e===0}function ae(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){
let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.ok===void 0&&(n="ok")||r.errors===void 0&&(n="erro\
rs"))return ae.errors=[{instancePath:o,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.
ok!==void 0){let p=r.ok;const d=e;if(typeof p!="boolean")return ae.errors=[{instancePath:o+"/ok",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;const y=e;var t=d===e}else var t=!0;if(t){if(r.errors!==void 0){let p=r.errors;const d=e,y=e;if(e===d)if(Array.isArray(
p)){var l=!0;const m=p.length;for(let f=0;f<m;f++){let g=p[f];const h=e;if(typeof g!="string")return ae.errors=[{instancePath:o+"/errors/"+f,
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const D=e;var l=h===e;if(!l)break}}else return ae.errors=[{instancePath:o+
"/errors",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=d===e}else var t=!0;if(t){if(r.warnings!==void 0){let p=r.
warnings;const d=e,y=e;if(e===d)if(Array.isArray(p)){var i=!0;const m=p.length;for(let f=0;f<m;f++){let g=p[f];const h=e;if(typeof g!="strin\
g")return ae.errors=[{instancePath:o+"/warnings/"+f,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const D=e;var i=h===
e;if(!i)break}}else return ae.errors=[{instancePath:o+"/warnings",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=d===
e}else var t=!0;if(t){if(r.issues!==void 0){let p=r.issues;const d=e,y=e;if(e===d)if(Array.isArray(p)){var s=!0;const m=p.length;for(let f=0;f<
m;f++){let g=p[f];const h=e;Fe(g,{instancePath:o+"/issues/"+f,parentData:p,parentDataProperty:f,rootData:u})||(a=a===null?Fe.errors:a.concat(
Fe.errors),e=a.length);var s=h===e;if(!s)break}}else return ae.errors=[{instancePath:o+"/issues",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=d===e}else var t=!0;if(t)if(r.error!==void 0){let p=r.error;const d=e;if(typeof p!="string")return ae.errors=[{instancePath:o+
"/error",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const y=e;var t=d===e}else var t=!0}}}}else return ae.errors=[{
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ae.errors=a,e===0}function Hr(r,{instancePath:o="",
parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;return ae(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||
(a=a===null?ae.errors:a.concat(ae.errors),e=a.length),Hr.errors=a,e===0}A.v13=Vr;function Vr(r,{instancePath:o="",parentData:c,parentDataProperty:v,
rootData:u=r}={}){let a=null,e=0;const b=e;let t=!1;const l=e;ae(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?
ae.errors:a.concat(ae.errors),e=a.length);var i=l===e;if(t=t||i,!t){const s=e;k(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||
(a=a===null?k.errors:a.concat(k.errors),e=a.length);var i=s===e;t=t||i}if(t)e=b,a!==null&&(b?a.length=b:a=null);else{const s={instancePath:o,
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return a===null?a=[s]:a.push(s),e++,Vr.errors=a,!1}return Vr.errors=a,e===
0}A.v14=Qr;const Jr={type:"object",required:["ok","applied","authoring_model","draft_hash","validation","draft"],properties:{ok:{type:"boole\
an"},applied:{type:"boolean"},authoring_model:{type:"string",enum:["conversation_blueprint.v1"]},draft_hash:{type:"string"},validation:{type:"\
object",properties:{valid:{type:"boolean"},errors:{type:"array",items:{type:"string"}},warnings:{type:"array",items:{type:"string"}},confidence:{
type:"number",minimum:0,maximum:1}},required:["valid","errors","warnings","confidence"]},draft:{$ref:"component:PolicyDraft"}}};function H(r,{
instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.ok===void 0&&(n="ok")||r.applied===void 0&&(n="applied")||r.authoring_model===void 0&&(n="authoring_model")||r.draft_hash===void 0&&
(n="draft_hash")||r.validation===void 0&&(n="validation")||r.draft===void 0&&(n="draft"))return H.errors=[{instancePath:o,keyword:"required",
params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.ok!==void 0){let p=r.ok;const d=e;if(typeof p!="boolean")
return H.errors=[{instancePath:o+"/ok",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const y=e;var t=d===e}else var t=!0;
if(t){if(r.applied!==void 0){let p=r.applied;const d=e;if(typeof p!="boolean")return H.errors=[{instancePath:o+"/applied",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;const y=e;var t=d===e}else var t=!0;if(t){if(r.authoring_model!==void 0){let p=r.authoring_model;
const d=e;if(typeof p!="string")return H.errors=[{instancePath:o+"/authoring_model",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;const y=e,_=Jr.properties.authoring_model.enum;if(p!=="conversation_blueprint.v1")return H.errors=[{instancePath:o+"/authoring_m\
odel",keyword:"enum",params:{allowedValues:Jr.properties.authoring_model.enum},message:"must be equal to one of the allowed values"}],!1;var t=d===
e}else var t=!0;if(t){if(r.draft_hash!==void 0){let p=r.draft_hash;const d=e;if(typeof p!="string")return H.errors=[{instancePath:o+"/draft_\
hash",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const y=e;var t=d===e}else var t=!0;if(t){if(r.validation!==void 0){
let p=r.validation;const d=e,y=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(p)){let m;if(p.valid===void 0&&(m="valid")||p.errors===void 0&&
(m="errors")||p.warnings===void 0&&(m="warnings")||p.confidence===void 0&&(m="confidence"))return H.errors=[{instancePath:o+"/validation",keyword:"\
required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(p.valid!==void 0){let f=p.valid;const g=e;if(typeof f!=
"boolean")return H.errors=[{instancePath:o+"/validation/valid",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const h=e;
var l=g===e}else var l=!0;if(l){if(p.errors!==void 0){let f=p.errors;const g=e,h=e;if(e===g)if(Array.isArray(f)){var i=!0;const S=f.length;for(let N=0;N<
S;N++){let q=f[N];const V=e;if(typeof q!="string")return H.errors=[{instancePath:o+"/validation/errors/"+N,keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;const se=e;var i=V===e;if(!i)break}}else return H.errors=[{instancePath:o+"/validation/errors",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var l=g===e}else var l=!0;if(l){if(p.warnings!==void 0){let f=p.warnings;const g=e,h=e;
if(e===g)if(Array.isArray(f)){var s=!0;const S=f.length;for(let N=0;N<S;N++){let q=f[N];const V=e;if(typeof q!="string")return H.errors=[{instancePath:o+
"/validation/warnings/"+N,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const se=e;var s=V===e;if(!s)break}}else return H.
errors=[{instancePath:o+"/validation/warnings",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var l=g===e}else var l=!0;if(l)
if(p.confidence!==void 0){let f=p.confidence;const g=e,h=e;if(e===g)if(typeof f=="number"&&isFinite(f)){if(f>1||isNaN(f))return H.errors=[{instancePath:o+
"/validation/confidence",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(f<0||isNaN(f))return H.errors=[{instancePath:o+
"/validation/confidence",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return H.errors=[{instancePath:o+
"/validation/confidence",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var l=g===e}else var l=!0}}}else return H.errors=
[{instancePath:o+"/validation",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=d===e}else var t=!0;if(t)if(r.draft!==
void 0){let p=r.draft;const d=e;Me(p,{instancePath:o+"/draft",parentData:r,parentDataProperty:"draft",rootData:u})||(a=a===null?Me.errors:a.
concat(Me.errors),e=a.length);var t=d===e}else var t=!0}}}}}else return H.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return H.errors=a,e===0}function Qr(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,
e=0;return H(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?H.errors:a.concat(H.errors),e=a.length),Qr.errors=
a,e===0}A.v15=Ur;const Sr={allOf:[{$ref:"component:OkResponse"},{type:"object",properties:{version:{type:"integer"},published_at:{type:"stri\
ng",format:"date-time"},certification_evidence:{type:["object","null"],required:["source","certificate_id","draft_hash","issued_at"],properties:{
source:{type:"string"},certificate_id:{type:"string",format:"uuid"},draft_hash:{type:"string"},issued_at:{type:"string",format:"date-time"}}},
break_glass:{type:"boolean",enum:[!0]}},required:["version","published_at","certification_evidence"]}]};function X(r,{instancePath:o="",parentData:c,
parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;W(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?
W.errors:a.concat(W.errors),e=a.length);var t=b===e;if(t){const s=e,n=e;if(e===s)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.version===
void 0&&(d="version")||r.published_at===void 0&&(d="published_at")||r.certification_evidence===void 0&&(d="certification_evidence"))return X.
errors=[{instancePath:o,keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(r.version!==void 0){
let y=r.version;const _=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return X.errors=[{instancePath:o+"/version",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;const m=e;var l=_===e}else var l=!0;if(l){if(r.published_at!==void 0){let y=r.published_at;
const _=e,m=e;if(e===_&&(typeof y=="number"&&isFinite(y),e===_))if(typeof y=="string"){if(!$.validate(y))return X.errors=[{instancePath:o+"/\
published_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return X.errors=[{instancePath:o+
"/published_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=_===e}else var l=!0;if(l){if(r.certification_evidence!==
void 0){let y=r.certification_evidence;const _=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return X.errors=[{instancePath:o+"\
/certification_evidence",keyword:"type",params:{type:Sr.allOf[1].properties.certification_evidence.type},message:"must be object,null"}],!1;
const m=e;if(e===_&&y&&typeof y=="object"&&!Array.isArray(y)){let g;if(y.source===void 0&&(g="source")||y.certificate_id===void 0&&(g="certi\
ficate_id")||y.draft_hash===void 0&&(g="draft_hash")||y.issued_at===void 0&&(g="issued_at"))return X.errors=[{instancePath:o+"/certification\
_evidence",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;if(y.source!==void 0){let h=y.source;
const D=e;if(typeof h!="string")return X.errors=[{instancePath:o+"/certification_evidence/source",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const S=e;var i=D===e}else var i=!0;if(i){if(y.certificate_id!==void 0){let h=y.certificate_id;const D=e,S=e;if(e===D&&
(typeof h=="number"&&isFinite(h),e===D))if(typeof h=="string"){if(!z.test(h))return X.errors=[{instancePath:o+"/certification_evidence/certi\
ficate_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return X.errors=[{instancePath:o+"/certifica\
tion_evidence/certificate_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=D===e}else var i=!0;if(i){if(y.draft_hash!==
void 0){let h=y.draft_hash;const D=e;if(typeof h!="string")return X.errors=[{instancePath:o+"/certification_evidence/draft_hash",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;const S=e;var i=D===e}else var i=!0;if(i)if(y.issued_at!==void 0){let h=y.issued_at;
const D=e,S=e;if(e===D&&(typeof h=="number"&&isFinite(h),e===D))if(typeof h=="string"){if(!$.validate(h))return X.errors=[{instancePath:o+"/\
certification_evidence/issued_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return X.errors=
[{instancePath:o+"/certification_evidence/issued_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=D===e}else var i=!0}}}
var l=_===e}else var l=!0;if(l)if(r.break_glass!==void 0){let y=r.break_glass;const _=e;if(typeof y!="boolean")return X.errors=[{instancePath:o+
"/break_glass",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const m=e,f=Sr.allOf[1].properties.break_glass.enum;if(y!==
!0)return X.errors=[{instancePath:o+"/break_glass",keyword:"enum",params:{allowedValues:Sr.allOf[1].properties.break_glass.enum},message:"mu\
st be equal to one of the allowed values"}],!1;var l=_===e}else var l=!0}}}else return X.errors=[{instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var t=s===e}return X.errors=a,e===0}function Ur(r,{instancePath:o="",parentData:c,parentDataProperty:v,
rootData:u=r}={}){let a=null,e=0;return X(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?X.errors:a.concat(X.
errors),e=a.length),Ur.errors=a,e===0}A.v16=Or;const qr={type:"object",required:["error","gate","detail","failed_invariants","remediation"],
properties:{error:{type:"string"},gate:{type:"string",enum:["sim_cert","eval_loop"]},detail:{type:"object",additionalProperties:!0,required:[
"reason_code","draft_hash","max_age_hours","next_commands"],properties:{reason_code:{type:"string",enum:["sim_cert_missing","sim_cert_failed",
"sim_cert_stale","sim_cert_draft_changed","invariant_failed","eval_loop_missing","eval_loop_failed"]},draft_hash:{type:"string"},certificate_draft_hash:{
type:"string"},age_hours:{type:"number"},max_age_hours:{type:"number"},next_commands:{type:"array",items:{type:"string"}}}},failed_invariants:{
type:"array",items:{type:"object",required:["name","detail"],properties:{name:{type:"string"},detail:{type:"string"}}}},remediation:{type:"s\
tring"}}};function G(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.error===void 0&&(p="error")||r.gate===void 0&&(p="gate")||r.detail===void 0&&(p="detail")||r.failed_invariants===
void 0&&(p="failed_invariants")||r.remediation===void 0&&(p="remediation"))return G.errors=[{instancePath:o,keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.error!==void 0){let d=r.error;const y=e;if(typeof d!="string")return G.errors=[{instancePath:o+
"/error",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const _=e;var t=y===e}else var t=!0;if(t){if(r.gate!==void 0){let d=r.
gate;const y=e;if(typeof d!="string")return G.errors=[{instancePath:o+"/gate",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const _=e,m=qr.properties.gate.enum;if(!(d==="sim_cert"||d==="eval_loop"))return G.errors=[{instancePath:o+"/gate",keyword:"enum",params:{
allowedValues:qr.properties.gate.enum},message:"must be equal to one of the allowed values"}],!1;var t=y===e}else var t=!0;if(t){if(r.detail!==
void 0){let d=r.detail;const y=e,_=e;if(e===y)if(d&&typeof d=="object"&&!Array.isArray(d)){let f;if(d.reason_code===void 0&&(f="reason_code")||
d.draft_hash===void 0&&(f="draft_hash")||d.max_age_hours===void 0&&(f="max_age_hours")||d.next_commands===void 0&&(f="next_commands"))return G.
errors=[{instancePath:o+"/detail",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const g=e;
if(d.reason_code!==void 0){let h=d.reason_code;const D=e;if(typeof h!="string")return G.errors=[{instancePath:o+"/detail/reason_code",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const S=e,N=qr.properties.detail.properties.reason_code.enum;if(!(h==="sim_cert_m\
issing"||h==="sim_cert_failed"||h==="sim_cert_stale"||h==="sim_cert_draft_changed"||h==="invariant_failed"||h==="eval_loop_missing"||h==="ev\
al_loop_failed"))return G.errors=[{instancePath:o+"/detail/reason_code",keyword:"enum",params:{allowedValues:qr.properties.detail.properties.
reason_code.enum},message:"must be equal to one of the allowed values"}],!1;var l=D===e}else var l=!0;if(l){if(d.draft_hash!==void 0){let h=d.
draft_hash;const D=e;if(typeof h!="string")return G.errors=[{instancePath:o+"/detail/draft_hash",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const S=e;var l=D===e}else var l=!0;if(l){if(d.certificate_draft_hash!==void 0){let h=d.certificate_draft_hash;const D=e;
if(typeof h!="string")return G.errors=[{instancePath:o+"/detail/certificate_draft_hash",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;const S=e;var l=D===e}else var l=!0;if(l){if(d.age_hours!==void 0){let h=d.age_hours;const D=e;if(!(typeof h=="number"&&isFinite(
h)))return G.errors=[{instancePath:o+"/detail/age_hours",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const S=e;var l=D===
e}else var l=!0;if(l){if(d.max_age_hours!==void 0){let h=d.max_age_hours;const D=e;if(!(typeof h=="number"&&isFinite(h)))return G.errors=[{instancePath:o+
"/detail/max_age_hours",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const S=e;var l=D===e}else var l=!0;if(l)if(d.next_commands!==
void 0){let h=d.next_commands;const D=e,S=e;if(e===D)if(Array.isArray(h)){var i=!0;const q=h.length;for(let V=0;V<q;V++){let se=h[V];const or=e;
if(typeof se!="string")return G.errors=[{instancePath:o+"/detail/next_commands/"+V,keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;const Ks=e;var i=or===e;if(!i)break}}else return G.errors=[{instancePath:o+"/detail/next_commands",keyword:"type",params:{type:"a\
rray"},message:"must be array"}],!1;var l=D===e}else var l=!0}}}}}}else return G.errors=[{instancePath:o+"/detail",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var t=y===e}else var t=!0;if(t){if(r.failed_invariants!==void 0){let d=r.failed_invariants;const y=e,
_=e;if(e===y)if(Array.isArray(d)){var s=!0;const f=d.length;for(let g=0;g<f;g++){let h=d[g];const D=e,S=e;if(e===D)if(h&&typeof h=="object"&&
!Array.isArray(h)){let q;if(h.name===void 0&&(q="name")||h.detail===void 0&&(q="detail"))return G.errors=[{instancePath:o+"/failed_invariant\
s/"+g,keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;if(h.name!==void 0){let V=h.name;const se=e;
if(typeof V!="string")return G.errors=[{instancePath:o+"/failed_invariants/"+g+"/name",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;const or=e;var n=se===e}else var n=!0;if(n)if(h.detail!==void 0){let V=h.detail;const se=e;if(typeof V!="string")return G.errors=
[{instancePath:o+"/failed_invariants/"+g+"/detail",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const or=e;var n=se===
e}else var n=!0}else return G.errors=[{instancePath:o+"/failed_invariants/"+g,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var s=D===e;if(!s)break}}else return G.errors=[{instancePath:o+"/failed_invariants",keyword:"type",params:{type:"array"},message:"must be\
 array"}],!1;var t=y===e}else var t=!0;if(t)if(r.remediation!==void 0){let d=r.remediation;const y=e;if(typeof d!="string")return G.errors=[
{instancePath:o+"/remediation",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const _=e;var t=y===e}else var t=!0}}}}else
return G.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return G.errors=a,e===0}function Or(r,{
instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;let t=!1;const l=e;G(r,{instancePath:o,parentData:c,
parentDataProperty:v,rootData:u})||(a=a===null?G.errors:a.concat(G.errors),e=a.length);var i=l===e;if(t=t||i,!t){const s=e;k(r,{instancePath:o,
parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?k.errors:a.concat(k.errors),e=a.length);var i=s===e;t=t||i}if(t)e=b,a!==null&&(b?
a.length=b:a=null);else{const s={instancePath:o,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return a===null?a=[s]:a.push(
s),e++,Or.errors=a,!1}return Or.errors=a,e===0}A.v17=Xr;const zr={type:"object",required:["agent_id","level","sim_cert_at","is_active","gate\
s"],properties:{agent_id:{type:"string",format:"uuid"},level:{type:"string",enum:["not_ready","sim_certified","published","live_ready"]},sim_cert_at:{
type:["string","null"],format:"date-time"},is_active:{type:"boolean"},gates:{type:"object",additionalProperties:!0,required:["validation","s\
im_cert","eval_loop","channel"],properties:{validation:{$ref:"component:GateState"},sim_cert:{$ref:"component:GateState"},eval_loop:{$ref:"c\
omponent:GateState"},channel:{$ref:"component:GateState"}}}}},$r={type:"object",required:["status","reason_code"],additionalProperties:!0,properties:{
status:{type:"string",enum:["pass","fail","missing","stale","not_applicable"]},reason_code:{type:["string","null"]}}};function te(r,{instancePath:o="",
parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.
status===void 0&&(l="status")||r.reason_code===void 0&&(l="reason_code"))return te.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;{const i=e;if(r.status!==void 0){let s=r.status;const n=e;if(typeof s!="string")return te.
errors=[{instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e,d=$r.properties.status.enum;
if(!(s==="pass"||s==="fail"||s==="missing"||s==="stale"||s==="not_applicable"))return te.errors=[{instancePath:o+"/status",keyword:"enum",params:{
allowedValues:$r.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t)if(r.reason_code!==
void 0){let s=r.reason_code;const n=e;if(typeof s!="string"&&s!==null)return te.errors=[{instancePath:o+"/reason_code",keyword:"type",params:{
type:$r.properties.reason_code.type},message:"must be string,null"}],!1;const p=e;var t=n===e}else var t=!0}}else return te.errors=[{instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return te.errors=a,e===0}function fe(r,{instancePath:o="",parentData:c,parentDataProperty:v,
rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.agent_id===void 0&&(i="agent_id")||
r.level===void 0&&(i="level")||r.sim_cert_at===void 0&&(i="sim_cert_at")||r.is_active===void 0&&(i="is_active")||r.gates===void 0&&(i="gates"))
return fe.errors=[{instancePath:o,keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.agent_id!==
void 0){let s=r.agent_id;const n=e,p=e;if(e===n&&(typeof s=="number"&&isFinite(s),e===n))if(typeof s=="string"){if(!z.test(s))return fe.errors=
[{instancePath:o+"/agent_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return fe.errors=[{instancePath:o+
"/agent_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.level!==void 0){let s=r.
level;const n=e;if(typeof s!="string")return fe.errors=[{instancePath:o+"/level",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;const p=e,d=zr.properties.level.enum;if(!(s==="not_ready"||s==="sim_certified"||s==="published"||s==="live_ready"))return fe.errors=
[{instancePath:o+"/level",keyword:"enum",params:{allowedValues:zr.properties.level.enum},message:"must be equal to one of the allowed values"}],
!1;var t=n===e}else var t=!0;if(t){if(r.sim_cert_at!==void 0){let s=r.sim_cert_at;const n=e;if(typeof s!="string"&&s!==null)return fe.errors=
[{instancePath:o+"/sim_cert_at",keyword:"type",params:{type:zr.properties.sim_cert_at.type},message:"must be string,null"}],!1;const p=e;if(e===
n&&(typeof s=="number"&&isFinite(s),e===n&&typeof s=="string"&&!$.validate(s)))return fe.errors=[{instancePath:o+"/sim_cert_at",keyword:"for\
mat",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var t=n===e}else var t=!0;if(t){if(r.is_active!==void 0){let s=r.
is_active;const n=e;if(typeof s!="boolean")return fe.errors=[{instancePath:o+"/is_active",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"}],!1;const p=e;var t=n===e}else var t=!0;if(t)if(r.gates!==void 0){let s=r.gates;const n=e,p=e;if(e===n)if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){let y;if(s.validation===void 0&&(y="validation")||s.sim_cert===void 0&&(y="sim_cert")||s.eval_loop===void 0&&(y="eva\
l_loop")||s.channel===void 0&&(y="channel"))return fe.errors=[{instancePath:o+"/gates",keyword:"required",params:{missingProperty:y},message:"\
must have required property '"+y+"'"}],!1;{const _=e;if(s.validation!==void 0){let m=s.validation;const f=e;te(m,{instancePath:o+"/gates/val\
idation",parentData:s,parentDataProperty:"validation",rootData:u})||(a=a===null?te.errors:a.concat(te.errors),e=a.length);var l=f===e}else var l=!0;
if(l){if(s.sim_cert!==void 0){let m=s.sim_cert;const f=e;te(m,{instancePath:o+"/gates/sim_cert",parentData:s,parentDataProperty:"sim_cert",rootData:u})||
(a=a===null?te.errors:a.concat(te.errors),e=a.length);var l=f===e}else var l=!0;if(l){if(s.eval_loop!==void 0){let m=s.eval_loop;const f=e;te(
m,{instancePath:o+"/gates/eval_loop",parentData:s,parentDataProperty:"eval_loop",rootData:u})||(a=a===null?te.errors:a.concat(te.errors),e=a.
length);var l=f===e}else var l=!0;if(l)if(s.channel!==void 0){let m=s.channel;const f=e;te(m,{instancePath:o+"/gates/channel",parentData:s,parentDataProperty:"\
channel",rootData:u})||(a=a===null?te.errors:a.concat(te.errors),e=a.length);var l=f===e}else var l=!0}}}}else return fe.errors=[{instancePath:o+
"/gates",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=n===e}else var t=!0}}}}else return fe.errors=[{instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fe.errors=a,e===0}function Xr(r,{instancePath:o="",parentData:c,parentDataProperty:v,
rootData:u=r}={}){let a=null,e=0;return fe(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?fe.errors:a.concat(
fe.errors),e=a.length),Xr.errors=a,e===0}A.v18=es;const Yr={type:"object",required:["ok","lead_id","conversation_id","assigned_to"],properties:{
ok:{type:"boolean"},lead_id:{type:"string",format:"uuid"},conversation_id:{type:["string","null"],format:"uuid"},assigned_to:{type:["string",
"null"],format:"uuid"}}};function be(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.ok===void 0&&(l="ok")||r.lead_id===void 0&&(l="lead_id")||r.conversation_id===void 0&&
(l="conversation_id")||r.assigned_to===void 0&&(l="assigned_to"))return be.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;if(r.ok!==void 0){let i=r.ok;const s=e;if(typeof i!="boolean")return be.errors=[{instancePath:o+
"/ok",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.lead_id!==void 0){
let i=r.lead_id;const s=e,n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!z.test(i))return be.errors=[{instancePath:o+
"/lead_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return be.errors=[{instancePath:o+"/lead_id",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.conversation_id!==void 0){let i=r.conversation_id;
const s=e;if(typeof i!="string"&&i!==null)return be.errors=[{instancePath:o+"/conversation_id",keyword:"type",params:{type:Yr.properties.conversation_id.
type},message:"must be string,null"}],!1;const n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s&&typeof i=="string"&&!z.test(i)))return be.
errors=[{instancePath:o+"/conversation_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1;var t=s===e}else var t=!0;
if(t)if(r.assigned_to!==void 0){let i=r.assigned_to;const s=e;if(typeof i!="string"&&i!==null)return be.errors=[{instancePath:o+"/assigned_t\
o",keyword:"type",params:{type:Yr.properties.assigned_to.type},message:"must be string,null"}],!1;const n=e;if(e===s&&(typeof i=="number"&&isFinite(
i),e===s&&typeof i=="string"&&!z.test(i)))return be.errors=[{instancePath:o+"/assigned_to",keyword:"format",params:{format:"uuid"},message:'\
must match format "uuid"'}],!1;var t=s===e}else var t=!0}}}else return be.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return be.errors=a,e===0}function es(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,
e=0;return be(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?be.errors:a.concat(be.errors),e=a.length),es.errors=
a,e===0}A.v19=rs;function ce(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let n;if(r.added===void 0&&(n="added")||r.updated===void 0&&(n="updated")||r.removed===void 0&&(n="re\
moved"))return ce.errors=[{instancePath:o,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.
added!==void 0){let p=r.added;const d=e,y=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(p)){const _=e}else return ce.errors=[{instancePath:o+
"/added",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=d===e}else var t=!0;if(t){if(r.updated!==void 0){let p=r.
updated;const d=e,y=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(p)){const m=e;for(const f in p){let g=p[f];const h=e,D=e;if(e===h)if(g&&
typeof g=="object"&&!Array.isArray(g)){let S;if(g.from===void 0&&(S="from")||g.to===void 0&&(S="to"))return ce.errors=[{instancePath:o+"/upd\
ated/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],
!1}else return ce.errors=[{instancePath:o+"/updated/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var l=h===e;if(!l)break}}else return ce.errors=[{instancePath:o+"/updated",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=d===e}else var t=!0;if(t){if(r.removed!==void 0){let p=r.removed;const d=e,y=e;if(e===d)if(Array.isArray(p)){var i=!0;
const m=p.length;for(let f=0;f<m;f++){let g=p[f];const h=e;if(typeof g!="string")return ce.errors=[{instancePath:o+"/removed/"+f,keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;const D=e;var i=h===e;if(!i)break}}else return ce.errors=[{instancePath:o+"/removed",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=d===e}else var t=!0;if(t)if(r.skipped_locked!==void 0){let p=r.skipped_locked;
const d=e,y=e;if(e===d)if(Array.isArray(p)){var s=!0;const m=p.length;for(let f=0;f<m;f++){let g=p[f];const h=e;if(typeof g!="string")return ce.
errors=[{instancePath:o+"/skipped_locked/"+f,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const D=e;var s=h===e;if(!s)
break}}else return ce.errors=[{instancePath:o+"/skipped_locked",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=d===
e}else var t=!0}}}else return ce.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ce.errors=
a,e===0}function nr(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;W(r,{instancePath:o,parentData:c,
parentDataProperty:v,rootData:u})||(a=a===null?W.errors:a.concat(W.errors),e=a.length);var t=b===e;if(t){const i=e,s=e;if(e===i)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.diff===void 0&&(p="diff"))return nr.errors=[{instancePath:o,keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.diff!==void 0){let d=r.diff;const y=e;ce(d,{instancePath:o+"/diff",parentData:r,parentDataProperty:"\
diff",rootData:u})||(a=a===null?ce.errors:a.concat(ce.errors),e=a.length);var l=y===e}else var l=!0}else return nr.errors=[{instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var t=i===e}return nr.errors=a,e===0}function rs(r,{instancePath:o="",parentData:c,
parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;return nr(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?
nr.errors:a.concat(nr.errors),e=a.length),rs.errors=a,e===0}A.v20=ts;const ss={allOf:[{$ref:"component:OkResponse"},{type:"object",required:[
"delivery"],properties:{delivery:{allOf:[{$ref:"component:ConversationReplyDelivery"},{type:"object",properties:{status:{type:"string",enum:[
"stored_only"]},id:{type:"null"},recipient:{type:"null"}}}]}}}]},Ar={type:"object",required:["id","status","transport","recipient"],properties:{
id:{type:["string","null"]},status:{type:"string",enum:["queued","stored_only"]},transport:{type:"string"},recipient:{type:["string","null"]}}};
function ve(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.status===void 0&&(l="status")||r.transport===void 0&&(l="transport")||r.recipient===
void 0&&(l="recipient"))return ve.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"must have required property\
 '"+l+"'"}],!1;if(r.id!==void 0){let i=r.id;const s=e;if(typeof i!="string"&&i!==null)return ve.errors=[{instancePath:o+"/id",keyword:"type",
params:{type:Ar.properties.id.type},message:"must be string,null"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.status!==void 0){let i=r.
status;const s=e;if(typeof i!="string")return ve.errors=[{instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;const n=e,p=Ar.properties.status.enum;if(!(i==="queued"||i==="stored_only"))return ve.errors=[{instancePath:o+"/status",keyword:"\
enum",params:{allowedValues:Ar.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=s===e}else var t=!0;if(t){
if(r.transport!==void 0){let i=r.transport;const s=e;if(typeof i!="string")return ve.errors=[{instancePath:o+"/transport",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const n=e;var t=s===e}else var t=!0;if(t)if(r.recipient!==void 0){let i=r.recipient;const s=e;if(typeof i!=
"string"&&i!==null)return ve.errors=[{instancePath:o+"/recipient",keyword:"type",params:{type:Ar.properties.recipient.type},message:"must be\
 string,null"}],!1;const n=e;var t=s===e}else var t=!0}}}else return ve.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ve.errors=a,e===0}function Pe(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,
e=0;const b=e;W(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?W.errors:a.concat(W.errors),e=a.length);var t=b===
e;if(t){const n=e,p=e;if(e===n)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.delivery===void 0&&(y="delivery"))return Pe.errors=[{
instancePath:o,keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(r.delivery!==void 0){let _=r.
delivery;const m=e,f=e;ve(_,{instancePath:o+"/delivery",parentData:r,parentDataProperty:"delivery",rootData:u})||(a=a===null?ve.errors:a.concat(
ve.errors),e=a.length);var l=f===e;if(l){const g=e,h=e;if(e===g)if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.status!==void 0){let S=_.status;
const N=e;if(typeof S!="string")return Pe.errors=[{instancePath:o+"/delivery/status",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;const q=e,V=ss.allOf[1].properties.delivery.allOf[1].properties.status.enum;if(S!=="stored_only")return Pe.errors=[{instancePath:o+
"/delivery/status",keyword:"enum",params:{allowedValues:ss.allOf[1].properties.delivery.allOf[1].properties.status.enum},message:"must be eq\
ual to one of the allowed values"}],!1;var i=N===e}else var i=!0;if(i){if(_.id!==void 0){let S=_.id;const N=e;if(S!==null)return Pe.errors=[
{instancePath:o+"/delivery/id",keyword:"type",params:{type:"null"},message:"must be null"}],!1;const q=e;var i=N===e}else var i=!0;if(i)if(_.
recipient!==void 0){let S=_.recipient;const N=e;if(S!==null)return Pe.errors=[{instancePath:o+"/delivery/recipient",keyword:"type",params:{type:"\
null"},message:"must be null"}],!1;const q=e;var i=N===e}else var i=!0}}else return Pe.errors=[{instancePath:o+"/delivery",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var l=g===e}var s=m===e}else var s=!0}else return Pe.errors=[{instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var t=n===e}return Pe.errors=a,e===0}function ts(r,{instancePath:o="",parentData:c,parentDataProperty:v,
rootData:u=r}={}){let a=null,e=0;return Pe(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?Pe.errors:a.concat(
Pe.errors),e=a.length),ts.errors=a,e===0}A.v21=os;const is={allOf:[{$ref:"component:OkResponse"},{type:"object",required:["delivery"],properties:{
delivery:{allOf:[{$ref:"component:ConversationReplyDelivery"},{type:"object",properties:{status:{type:"string",enum:["queued"]},id:{type:"st\
ring"},recipient:{type:"string"}}}]}}}]};function xe(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;
const b=e;W(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?W.errors:a.concat(W.errors),e=a.length);var t=b===
e;if(t){const n=e,p=e;if(e===n)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.delivery===void 0&&(y="delivery"))return xe.errors=[{
instancePath:o,keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(r.delivery!==void 0){let _=r.
delivery;const m=e,f=e;ve(_,{instancePath:o+"/delivery",parentData:r,parentDataProperty:"delivery",rootData:u})||(a=a===null?ve.errors:a.concat(
ve.errors),e=a.length);var l=f===e;if(l){const g=e,h=e;if(e===g)if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.status!==void 0){let S=_.status;
const N=e;if(typeof S!="string")return xe.errors=[{instancePath:o+"/delivery/status",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;const q=e,V=is.allOf[1].properties.delivery.allOf[1].properties.status.enum;if(S!=="queued")return xe.errors=[{instancePath:o+"\
/delivery/status",keyword:"enum",params:{allowedValues:is.allOf[1].properties.delivery.allOf[1].properties.status.enum},message:"must be equ\
al to one of the allowed values"}],!1;var i=N===e}else var i=!0;if(i){if(_.id!==void 0){let S=_.id;const N=e;if(typeof S!="string")return xe.
errors=[{instancePath:o+"/delivery/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const q=e;var i=N===e}else var i=!0;
if(i)if(_.recipient!==void 0){let S=_.recipient;const N=e;if(typeof S!="string")return xe.errors=[{instancePath:o+"/delivery/recipient",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const q=e;var i=N===e}else var i=!0}}else return xe.errors=[{instancePath:o+"/del\
ivery",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var l=g===e}var s=m===e}else var s=!0}else return xe.errors=[{instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=n===e}return xe.errors=a,e===0}function os(r,{instancePath:o="",parentData:c,
parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;return xe(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?
xe.errors:a.concat(xe.errors),e=a.length),os.errors=a,e===0}A.v22=Cr;const as={anyOf:[{allOf:[{$ref:"component:ErrorResponse"},{type:"object",
properties:{code:{type:"string",enum:["conversation_reply_recipient_unresolved"]}}}]},{$ref:"component:ErrorResponse"}]};function Cr(r,{instancePath:o="",
parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;let t=!1;const l=e,i=e;k(r,{instancePath:o,parentData:c,parentDataProperty:v,
rootData:u})||(a=a===null?k.errors:a.concat(k.errors),e=a.length);var s=i===e;if(s){const d=e,y=e;if(e===d)if(r&&typeof r=="object"&&!Array.
isArray(r))if(r.code!==void 0){let m=r.code;const f=e;if(typeof m!="string"){const D={instancePath:o+"/code",keyword:"type",params:{type:"st\
ring"},message:"must be string"};a===null?a=[D]:a.push(D),e++}const g=e,h=as.anyOf[0].allOf[1].properties.code.enum;if(m!=="conversation_rep\
ly_recipient_unresolved"){const D={instancePath:o+"/code",keyword:"enum",params:{allowedValues:as.anyOf[0].allOf[1].properties.code.enum},message:"\
must be equal to one of the allowed values"};a===null?a=[D]:a.push(D),e++}var n=f===e}else var n=!0;else{const m={instancePath:o,keyword:"ty\
pe",params:{type:"object"},message:"must be object"};a===null?a=[m]:a.push(m),e++}var s=d===e}var p=l===e;if(t=t||p,!t){const d=e;k(r,{instancePath:o,
parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?k.errors:a.concat(k.errors),e=a.length);var p=d===e;t=t||p}if(t)e=b,a!==null&&(b?
a.length=b:a=null);else{const d={instancePath:o,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return a===null?a=[d]:a.push(
d),e++,Cr.errors=a,!1}return Cr.errors=a,e===0}A.v23=Rr;const ns={anyOf:[{allOf:[{$ref:"component:ErrorResponse"},{type:"object",properties:{
code:{type:"string",enum:["conversation_reply_enqueue_failed"]}}}]},{$ref:"component:ErrorResponse"}]};function Rr(r,{instancePath:o="",parentData:c,
parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;let t=!1;const l=e,i=e;k(r,{instancePath:o,parentData:c,parentDataProperty:v,
rootData:u})||(a=a===null?k.errors:a.concat(k.errors),e=a.length);var s=i===e;if(s){const d=e,y=e;if(e===d)if(r&&typeof r=="object"&&!Array.
isArray(r))if(r.code!==void 0){let m=r.code;const f=e;if(typeof m!="string"){const D={instancePath:o+"/code",keyword:"type",params:{type:"st\
ring"},message:"must be string"};a===null?a=[D]:a.push(D),e++}const g=e,h=ns.anyOf[0].allOf[1].properties.code.enum;if(m!=="conversation_rep\
ly_enqueue_failed"){const D={instancePath:o+"/code",keyword:"enum",params:{allowedValues:ns.anyOf[0].allOf[1].properties.code.enum},message:"\
must be equal to one of the allowed values"};a===null?a=[D]:a.push(D),e++}var n=f===e}else var n=!0;else{const m={instancePath:o,keyword:"ty\
pe",params:{type:"object"},message:"must be object"};a===null?a=[m]:a.push(m),e++}var s=d===e}var p=l===e;if(t=t||p,!t){const d=e;k(r,{instancePath:o,
parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?k.errors:a.concat(k.errors),e=a.length);var p=d===e;t=t||p}if(t)e=b,a!==null&&(b?
a.length=b:a=null);else{const d={instancePath:o,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return a===null?a=[d]:a.push(
d),e++,Rr.errors=a,!1}return Rr.errors=a,e===0}A.v24=ls;const Cs={type:"object",properties:{conversation_id:{type:"string",format:"uuid"},org_id:{
type:"string",format:"uuid"},rating:{type:"integer",minimum:-1,maximum:1},note:{type:["string","null"]},created_by:{type:"string",format:"uu\
id"},updated_at:{type:"string",format:"date-time"}},required:["conversation_id","org_id","rating","note","created_by","updated_at"]};function J(r,{
instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if(r.conversation_id===void 0&&(l="conversation_id")||r.org_id===void 0&&(l="org_id")||r.rating===void 0&&(l="rating")||r.note===void 0&&
(l="note")||r.created_by===void 0&&(l="created_by")||r.updated_at===void 0&&(l="updated_at"))return J.errors=[{instancePath:o,keyword:"requi\
red",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.conversation_id!==void 0){let i=r.conversation_id;const s=e,
n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!z.test(i))return J.errors=[{instancePath:o+"/conversation_i\
d",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return J.errors=[{instancePath:o+"/conversation_id",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.org_id!==void 0){let i=r.org_id;const s=e,
n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!z.test(i))return J.errors=[{instancePath:o+"/org_id",keyword:"\
format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return J.errors=[{instancePath:o+"/org_id",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.rating!==void 0){let i=r.rating;const s=e;if(!(typeof i=="\
number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return J.errors=[{instancePath:o+"/rating",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;const n=e;if(e===s&&typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i))return J.errors=[{instancePath:o+"/rating",keyword:"maxi\
mum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(i<-1||isNaN(i))return J.errors=[{instancePath:o+"/rating",keyword:"mini\
mum",params:{comparison:">=",limit:-1},message:"must be >= -1"}],!1}var t=s===e}else var t=!0;if(t){if(r.note!==void 0){let i=r.note;const s=e;
if(typeof i!="string"&&i!==null)return J.errors=[{instancePath:o+"/note",keyword:"type",params:{type:Cs.properties.note.type},message:"must \
be string,null"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.created_by!==void 0){let i=r.created_by;const s=e,n=e;if(e===s&&(typeof i==
"number"&&isFinite(i),e===s))if(typeof i=="string"){if(!z.test(i))return J.errors=[{instancePath:o+"/created_by",keyword:"format",params:{format:"\
uuid"},message:'must match format "uuid"'}],!1}else return J.errors=[{instancePath:o+"/created_by",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=s===e}else var t=!0;if(t)if(r.updated_at!==void 0){let i=r.updated_at;const s=e,n=e;if(e===s&&(typeof i=="number"&&
isFinite(i),e===s))if(typeof i=="string"){if(!$.validate(i))return J.errors=[{instancePath:o+"/updated_at",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}],!1}else return J.errors=[{instancePath:o+"/updated_at",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var t=s===e}else var t=!0}}}}}else return J.errors=[{instancePath:o,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return J.errors=a,e===0}function He(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,
e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.feedback===void 0&&(i="feedback"))return He.errors=[{instancePath:o,
keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.feedback!==void 0){let s=r.feedback;const n=e,
p=e;let d=!1,y=null;const _=e;J(s,{instancePath:o+"/feedback",parentData:r,parentDataProperty:"feedback",rootData:u})||(a=a===null?J.errors:
a.concat(J.errors),e=a.length);var t=_===e;t&&(d=!0,y=0);const m=e;if(s!==null){const g={instancePath:o+"/feedback",keyword:"type",params:{type:"\
null"},message:"must be null"};a===null?a=[g]:a.push(g),e++}const f=e;var t=m===e;if(t&&d?(d=!1,y=[y,1]):t&&(d=!0,y=1),d)e=p,a!==null&&(p?a.
length=p:a=null);else{const g={instancePath:o+"/feedback",keyword:"oneOf",params:{passingSchemas:y},message:"must match exactly one schema i\
n oneOf"};return a===null?a=[g]:a.push(g),e++,He.errors=a,!1}var l=n===e}else var l=!0}else return He.errors=[{instancePath:o,keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return He.errors=a,e===0}function ls(r,{instancePath:o="",parentData:c,parentDataProperty:v,
rootData:u=r}={}){let a=null,e=0;return He(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?He.errors:a.concat(
He.errors),e=a.length),ls.errors=a,e===0}A.v25=ps;function lr(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,
e=0;const b=e;W(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?W.errors:a.concat(W.errors),e=a.length);var t=b===
e;if(t){const i=e,s=e;if(e===i)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.feedback===void 0&&(p="feedback"))return lr.errors=[{
instancePath:o,keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.feedback!==void 0){let d=r.
feedback;const y=e;J(d,{instancePath:o+"/feedback",parentData:r,parentDataProperty:"feedback",rootData:u})||(a=a===null?J.errors:a.concat(J.
errors),e=a.length);var l=y===e}else var l=!0}else return lr.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var t=i===e}return lr.errors=a,e===0}function ps(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,
e=0;return lr(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?lr.errors:a.concat(lr.errors),e=a.length),ps.errors=
a,e===0}A.v26=ds;const fs={type:"string",enum:["lead.created","lead.handoff","lead.updated","agent.published","agent.rollback","conversation\
.ended","conversation.feedback_submitted"]};function We(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,
e=0;if(typeof r!="string")return We.errors=[{instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const b=e,t=fs.
enum;return r==="lead.created"||r==="lead.handoff"||r==="lead.updated"||r==="agent.published"||r==="agent.rollback"||r==="conversation.ended"||
r==="conversation.feedback_submitted"?(We.errors=a,e===0):(We.errors=[{instancePath:o,keyword:"enum",params:{allowedValues:fs.enum},message:"\
must be equal to one of the allowed values"}],!1)}function Y(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,
e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&(i="id")||r.url===void 0&&(i="url")||r.events===
void 0&&(i="events")||r.active===void 0&&(i="active")||r.created_at===void 0&&(i="created_at"))return Y.errors=[{instancePath:o,keyword:"req\
uired",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.id!==void 0){let s=r.id;const n=e,p=e;if(e===n&&(typeof s==
"number"&&isFinite(s),e===n))if(typeof s=="string"){if(!z.test(s))return Y.errors=[{instancePath:o+"/id",keyword:"format",params:{format:"uu\
id"},message:'must match format "uuid"'}],!1}else return Y.errors=[{instancePath:o+"/id",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.url!==void 0){let s=r.url;const n=e,p=e;if(e===n&&(typeof s=="number"&&isFinite(s),e===
n))if(typeof s=="string"){if(!Ie(s))return Y.errors=[{instancePath:o+"/url",keyword:"format",params:{format:"uri"},message:'must match forma\
t "uri"'}],!1}else return Y.errors=[{instancePath:o+"/url",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else
var t=!0;if(t){if(r.events!==void 0){let s=r.events;const n=e,p=e;if(e===n)if(Array.isArray(s)){var l=!0;const y=s.length;for(let _=0;_<y;_++){
let m=s[_];const f=e;We(m,{instancePath:o+"/events/"+_,parentData:s,parentDataProperty:_,rootData:u})||(a=a===null?We.errors:a.concat(We.errors),
e=a.length);var l=f===e;if(!l)break}}else return Y.errors=[{instancePath:o+"/events",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var t=n===e}else var t=!0;if(t){if(r.active!==void 0){let s=r.active;const n=e;if(typeof s!="boolean")return Y.errors=[{instancePath:o+
"/active",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const p=e;var t=n===e}else var t=!0;if(t){if(r.created_at!==
void 0){let s=r.created_at;const n=e,p=e;if(e===n&&(typeof s=="number"&&isFinite(s),e===n))if(typeof s=="string"){if(!$.validate(s))return Y.
errors=[{instancePath:o+"/created_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return Y.
errors=[{instancePath:o+"/created_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t)if(r.
updated_at!==void 0){let s=r.updated_at;const n=e,p=e;if(e===n&&(typeof s=="number"&&isFinite(s),e===n))if(typeof s=="string"){if(!$.validate(
s))return Y.errors=[{instancePath:o+"/updated_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else
return Y.errors=[{instancePath:o+"/updated_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0}}}}}else
return Y.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=a,e===0}function Je(r,{
instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.webhooks===void 0&&(i="webhooks"))return Je.errors=[{instancePath:o,keyword:"required",params:{missingProperty:i},message:"mu\
st have required property '"+i+"'"}],!1;if(r.webhooks!==void 0){let s=r.webhooks;const n=e,p=e;if(e===n)if(Array.isArray(s)){var t=!0;const d=s.
length;for(let y=0;y<d;y++){let _=s[y];const m=e;Y(_,{instancePath:o+"/webhooks/"+y,parentData:s,parentDataProperty:y,rootData:u})||(a=a===null?
Y.errors:a.concat(Y.errors),e=a.length);var t=m===e;if(!t)break}}else return Je.errors=[{instancePath:o+"/webhooks",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var l=n===e}else var l=!0}else return Je.errors=[{instancePath:o,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Je.errors=a,e===0}function ds(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){
let a=null,e=0;return Je(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?Je.errors:a.concat(Je.errors),e=a.length),
ds.errors=a,e===0}A.v27=us;function pr(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;W(r,
{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?W.errors:a.concat(W.errors),e=a.length);var t=b===e;if(t){const i=e,
s=e;if(e===i)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.webhook===void 0&&(p="webhook"))return pr.errors=[{instancePath:o,keyword:"\
required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.webhook!==void 0){let d=r.webhook;const y=e;Y(d,
{instancePath:o+"/webhook",parentData:r,parentDataProperty:"webhook",rootData:u})||(a=a===null?Y.errors:a.concat(Y.errors),e=a.length);var l=y===
e}else var l=!0}else return pr.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=i===e}return pr.
errors=a,e===0}function us(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;return pr(r,{instancePath:o,
parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?pr.errors:a.concat(pr.errors),e=a.length),us.errors=a,e===0}A.v28=ms;function ms(r,{
instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;return W(r,{instancePath:o,parentData:c,parentDataProperty:v,
rootData:u})||(a=a===null?W.errors:a.concat(W.errors),e=a.length),ms.errors=a,e===0}A.v29=ys;const Tr={type:"object",properties:{id:{type:"s\
tring",format:"uuid"},webhook_id:{type:"string",format:"uuid"},event_type:{$ref:"component:WebhookEventType"},status:{type:"string",enum:["s\
uccess","failed","retrying"]},response_status:{type:["integer","null"]},attempt:{type:"integer"},delivered_at:{type:"string",format:"date-ti\
me"}},required:["id","webhook_id","event_type","status","response_status","attempt","delivered_at"]};function ne(r,{instancePath:o="",parentData:c,
parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&
(l="id")||r.webhook_id===void 0&&(l="webhook_id")||r.event_type===void 0&&(l="event_type")||r.status===void 0&&(l="status")||r.response_status===
void 0&&(l="response_status")||r.attempt===void 0&&(l="attempt")||r.delivered_at===void 0&&(l="delivered_at"))return ne.errors=[{instancePath:o,
keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.id!==void 0){let i=r.id;const s=e,n=e;
if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!z.test(i))return ne.errors=[{instancePath:o+"/id",keyword:"form\
at",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return ne.errors=[{instancePath:o+"/id",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.webhook_id!==void 0){let i=r.webhook_id;const s=e,n=e;if(e===s&&
(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!z.test(i))return ne.errors=[{instancePath:o+"/webhook_id",keyword:"format",
params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return ne.errors=[{instancePath:o+"/webhook_id",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.event_type!==void 0){let i=r.event_type;const s=e;We(i,{instancePath:o+
"/event_type",parentData:r,parentDataProperty:"event_type",rootData:u})||(a=a===null?We.errors:a.concat(We.errors),e=a.length);var t=s===e}else
var t=!0;if(t){if(r.status!==void 0){let i=r.status;const s=e;if(typeof i!="string")return ne.errors=[{instancePath:o+"/status",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;const n=e,p=Tr.properties.status.enum;if(!(i==="success"||i==="failed"||i==="retryin\
g"))return ne.errors=[{instancePath:o+"/status",keyword:"enum",params:{allowedValues:Tr.properties.status.enum},message:"must be equal to on\
e of the allowed values"}],!1;var t=s===e}else var t=!0;if(t){if(r.response_status!==void 0){let i=r.response_status;const s=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&i!==null)return ne.errors=[{instancePath:o+"/response_status",keyword:"type",params:{type:Tr.properties.
response_status.type},message:"must be integer,null"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.attempt!==void 0){let i=r.attempt;const s=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return ne.errors=[{instancePath:o+"/attempt",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;const n=e;var t=s===e}else var t=!0;if(t)if(r.delivered_at!==void 0){let i=r.delivered_at;const s=e,n=e;if(e===
s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!$.validate(i))return ne.errors=[{instancePath:o+"/delivered_at",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return ne.errors=[{instancePath:o+"/delivered_at",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0}}}}}}else return ne.errors=[{instancePath:o,keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return ne.errors=a,e===0}function Qe(r,{instancePath:o="",parentData:c,parentDataProperty:v,
rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.deliveries===void 0&&(i="deliver\
ies"))return Qe.errors=[{instancePath:o,keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.
deliveries!==void 0){let s=r.deliveries;const n=e,p=e;if(e===n)if(Array.isArray(s)){var t=!0;const d=s.length;for(let y=0;y<d;y++){let _=s[y];
const m=e;ne(_,{instancePath:o+"/deliveries/"+y,parentData:s,parentDataProperty:y,rootData:u})||(a=a===null?ne.errors:a.concat(ne.errors),e=
a.length);var t=m===e;if(!t)break}}else return Qe.errors=[{instancePath:o+"/deliveries",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var l=n===e}else var l=!0}else return Qe.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return Qe.errors=a,e===0}function ys(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;return Qe(r,
{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?Qe.errors:a.concat(Qe.errors),e=a.length),ys.errors=a,e===0}A.v30=
cs;const Rs=require("ajv-formats/dist/formats").fullFormats.float;function de(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){
let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.total_attempts===void 0&&(l="total_attempts")||r.success_count===
void 0&&(l="success_count")||r.failure_count===void 0&&(l="failure_count")||r.failure_rate===void 0&&(l="failure_rate")||r.backpressure_active===
void 0&&(l="backpressure_active")||r.hours===void 0&&(l="hours"))return de.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;if(r.total_attempts!==void 0){let i=r.total_attempts;const s=e;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i)))return de.errors=[{instancePath:o+"/total_attempts",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.success_count!==void 0){let i=r.success_count;const s=e;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i)))return de.errors=[{instancePath:o+"/success_count",keyword:"type",params:{type:"integer"},message:"must be integ\
er"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.failure_count!==void 0){let i=r.failure_count;const s=e;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i)))return de.errors=[{instancePath:o+"/failure_count",keyword:"type",params:{type:"integer"},message:"must be integ\
er"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.failure_rate!==void 0){let i=r.failure_rate;const s=e,n=e;if(e===s)if(typeof i=="num\
ber"&&isFinite(i)){if(i>1||isNaN(i))return de.errors=[{instancePath:o+"/failure_rate",keyword:"maximum",params:{comparison:"<=",limit:1},message:"\
must be <= 1"}],!1;if(i<0||isNaN(i))return de.errors=[{instancePath:o+"/failure_rate",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;if(!Rs.validate(i))return de.errors=[{instancePath:o+"/failure_rate",keyword:"format",params:{format:"float"},message:'mu\
st match format "float"'}],!1}else return de.errors=[{instancePath:o+"/failure_rate",keyword:"type",params:{type:"number"},message:"must be \
number"}],!1;var t=s===e}else var t=!0;if(t){if(r.backpressure_active!==void 0){let i=r.backpressure_active;const s=e;if(typeof i!="boolean")
return de.errors=[{instancePath:o+"/backpressure_active",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const n=e;var t=s===
e}else var t=!0;if(t)if(r.hours!==void 0){let i=r.hours;const s=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return de.errors=
[{instancePath:o+"/hours",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const n=e;var t=s===e}else var t=!0}}}}}else
return de.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return de.errors=a,e===0}function cs(r,{
instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;return de(r,{instancePath:o,parentData:c,parentDataProperty:v,
rootData:u})||(a=a===null?de.errors:a.concat(de.errors),e=a.length),cs.errors=a,e===0}A.v31=vs;const Dr={type:"object",required:["id","name",
"plan"],properties:{id:{type:"string",format:"uuid"},name:{type:"string"},plan:{type:"string",enum:["bronze","silver","gold","internal"]},note:{
type:"string",enum:["already_exists"]}}};function he(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;
const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.name===void 0&&(l="name")||r.plan===void 0&&
(l="plan"))return he.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;
if(r.id!==void 0){let i=r.id;const s=e,n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!z.test(i))return he.
errors=[{instancePath:o+"/id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return he.errors=[{instancePath:o+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.name!==void 0){let i=r.name;const s=e;
if(typeof i!="string")return he.errors=[{instancePath:o+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;
var t=s===e}else var t=!0;if(t){if(r.plan!==void 0){let i=r.plan;const s=e;if(typeof i!="string")return he.errors=[{instancePath:o+"/plan",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const n=e,p=Dr.properties.plan.enum;if(!(i==="bronze"||i==="silver"||i==="gold"||
i==="internal"))return he.errors=[{instancePath:o+"/plan",keyword:"enum",params:{allowedValues:Dr.properties.plan.enum},message:"must be equ\
al to one of the allowed values"}],!1;var t=s===e}else var t=!0;if(t)if(r.note!==void 0){let i=r.note;const s=e;if(typeof i!="string")return he.
errors=[{instancePath:o+"/note",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e,p=Dr.properties.note.enum;if(i!==
"already_exists")return he.errors=[{instancePath:o+"/note",keyword:"enum",params:{allowedValues:Dr.properties.note.enum},message:"must be eq\
ual to one of the allowed values"}],!1;var t=s===e}else var t=!0}}}else return he.errors=[{instancePath:o,keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return he.errors=a,e===0}function vs(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){
let a=null,e=0;return he(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?he.errors:a.concat(he.errors),e=a.length),
vs.errors=a,e===0}A.v32=_s;const yr={type:"object",properties:{percent:{type:"integer",minimum:0,maximum:100},isLiveReady:{type:"boolean"},phone_number:{
type:["string","null"]},provisioning_status:{type:["string","null"],enum:["pending","provisioned","failed",null]},steps:{type:"array",items:{
$ref:"component:OnboardingStep"}},provisioned_at:{type:["string","null"],format:"date-time"}},required:["percent","isLiveReady","phone_numbe\
r","provisioning_status","provisioned_at","steps"]},gs={type:"object",properties:{key:{type:"string",enum:["org","agent","knowledge","certif\
ication","publish","widget","telephony","channels"]},label:{type:"string"},complete:{type:"boolean"},id:{type:"string"},status:{type:"boolea\
n"}},required:["key","label","complete","id","status"]};function qe(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){
let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.key===void 0&&(l="key")||r.label===void 0&&(l="lab\
el")||r.complete===void 0&&(l="complete")||r.id===void 0&&(l="id")||r.status===void 0&&(l="status"))return qe.errors=[{instancePath:o,keyword:"\
required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.key!==void 0){let i=r.key;const s=e;if(typeof i!=
"string")return qe.errors=[{instancePath:o+"/key",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e,p=gs.properties.
key.enum;if(!(i==="org"||i==="agent"||i==="knowledge"||i==="certification"||i==="publish"||i==="widget"||i==="telephony"||i==="channels"))return qe.
errors=[{instancePath:o+"/key",keyword:"enum",params:{allowedValues:gs.properties.key.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var t=s===e}else var t=!0;if(t){if(r.label!==void 0){let i=r.label;const s=e;if(typeof i!="string")return qe.errors=[{instancePath:o+
"/label",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.complete!==void 0){
let i=r.complete;const s=e;if(typeof i!="boolean")return qe.errors=[{instancePath:o+"/complete",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.id!==void 0){let i=r.id;const s=e;if(typeof i!="string")return qe.errors=
[{instancePath:o+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var t=s===e}else var t=!0;if(t)if(r.status!==
void 0){let i=r.status;const s=e;if(typeof i!="boolean")return qe.errors=[{instancePath:o+"/status",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;const n=e;var t=s===e}else var t=!0}}}}else return qe.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return qe.errors=a,e===0}function le(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,
e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.percent===void 0&&(i="percent")||r.isLiveReady===void 0&&(i="\
isLiveReady")||r.phone_number===void 0&&(i="phone_number")||r.provisioning_status===void 0&&(i="provisioning_status")||r.provisioned_at===void 0&&
(i="provisioned_at")||r.steps===void 0&&(i="steps"))return le.errors=[{instancePath:o,keyword:"required",params:{missingProperty:i},message:"\
must have required property '"+i+"'"}],!1;if(r.percent!==void 0){let s=r.percent;const n=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)))return le.errors=[{instancePath:o+"/percent",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const p=e;if(e===n&&typeof s==
"number"&&isFinite(s)){if(s>100||isNaN(s))return le.errors=[{instancePath:o+"/percent",keyword:"maximum",params:{comparison:"<=",limit:100},
message:"must be <= 100"}],!1;if(s<0||isNaN(s))return le.errors=[{instancePath:o+"/percent",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var t=n===e}else var t=!0;if(t){if(r.isLiveReady!==void 0){let s=r.isLiveReady;const n=e;if(typeof s!="boolean")
return le.errors=[{instancePath:o+"/isLiveReady",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const p=e;var t=n===e}else
var t=!0;if(t){if(r.phone_number!==void 0){let s=r.phone_number;const n=e;if(typeof s!="string"&&s!==null)return le.errors=[{instancePath:o+
"/phone_number",keyword:"type",params:{type:yr.properties.phone_number.type},message:"must be string,null"}],!1;const p=e;var t=n===e}else var t=!0;
if(t){if(r.provisioning_status!==void 0){let s=r.provisioning_status;const n=e;if(typeof s!="string"&&s!==null)return le.errors=[{instancePath:o+
"/provisioning_status",keyword:"type",params:{type:yr.properties.provisioning_status.type},message:"must be string,null"}],!1;const p=e,d=yr.
properties.provisioning_status.enum;if(!(s==="pending"||s==="provisioned"||s==="failed"||s===null))return le.errors=[{instancePath:o+"/provi\
sioning_status",keyword:"enum",params:{allowedValues:yr.properties.provisioning_status.enum},message:"must be equal to one of the allowed va\
lues"}],!1;var t=n===e}else var t=!0;if(t){if(r.steps!==void 0){let s=r.steps;const n=e,p=e;if(e===n)if(Array.isArray(s)){var l=!0;const y=s.
length;for(let _=0;_<y;_++){let m=s[_];const f=e;qe(m,{instancePath:o+"/steps/"+_,parentData:s,parentDataProperty:_,rootData:u})||(a=a===null?
qe.errors:a.concat(qe.errors),e=a.length);var l=f===e;if(!l)break}}else return le.errors=[{instancePath:o+"/steps",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=n===e}else var t=!0;if(t)if(r.provisioned_at!==void 0){let s=r.provisioned_at;const n=e;if(typeof s!=
"string"&&s!==null)return le.errors=[{instancePath:o+"/provisioned_at",keyword:"type",params:{type:yr.properties.provisioned_at.type},message:"\
must be string,null"}],!1;const p=e;if(e===n&&(typeof s=="number"&&isFinite(s),e===n&&typeof s=="string"&&!$.validate(s)))return le.errors=[
{instancePath:o+"/provisioned_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var t=n===e}else
var t=!0}}}}}else return le.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return le.errors=a,e===
0}function _s(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;return le(r,{instancePath:o,parentData:c,
parentDataProperty:v,rootData:u})||(a=a===null?le.errors:a.concat(le.errors),e=a.length),_s.errors=a,e===0}A.v33=hs;const bs={type:"object",
required:["user_id","role","created_at","email"],properties:{user_id:{type:"string",format:"uuid"},role:{type:"string",enum:["owner","admin",
"member","viewer"]},created_at:{type:"string",format:"date-time"},email:{type:"string",format:"email"}}},Ts=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function ge(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let l;if(r.user_id===void 0&&(l="user_id")||r.role===void 0&&(l="role")||r.created_at===void 0&&(l="created_at")||r.
email===void 0&&(l="email"))return ge.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"must have required prop\
erty '"+l+"'"}],!1;if(r.user_id!==void 0){let i=r.user_id;const s=e,n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="stri\
ng"){if(!z.test(i))return ge.errors=[{instancePath:o+"/user_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],
!1}else return ge.errors=[{instancePath:o+"/user_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0;
if(t){if(r.role!==void 0){let i=r.role;const s=e;if(typeof i!="string")return ge.errors=[{instancePath:o+"/role",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const n=e,p=bs.properties.role.enum;if(!(i==="owner"||i==="admin"||i==="member"||i==="viewer"))return ge.
errors=[{instancePath:o+"/role",keyword:"enum",params:{allowedValues:bs.properties.role.enum},message:"must be equal to one of the allowed v\
alues"}],!1;var t=s===e}else var t=!0;if(t){if(r.created_at!==void 0){let i=r.created_at;const s=e,n=e;if(e===s&&(typeof i=="number"&&isFinite(
i),e===s))if(typeof i=="string"){if(!$.validate(i))return ge.errors=[{instancePath:o+"/created_at",keyword:"format",params:{format:"date-tim\
e"},message:'must match format "date-time"'}],!1}else return ge.errors=[{instancePath:o+"/created_at",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=s===e}else var t=!0;if(t)if(r.email!==void 0){let i=r.email;const s=e,n=e;if(e===s&&(typeof i=="number"&&
isFinite(i),e===s))if(typeof i=="string"){if(!Ts.test(i))return ge.errors=[{instancePath:o+"/email",keyword:"format",params:{format:"email"},
message:'must match format "email"'}],!1}else return ge.errors=[{instancePath:o+"/email",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=s===e}else var t=!0}}}else return ge.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return ge.errors=a,e===0}function Ue(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.members===void 0&&(i="members"))return Ue.errors=[{instancePath:o,keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.members!==void 0){let s=r.members;const n=e,p=e;
if(e===n)if(Array.isArray(s)){var t=!0;const d=s.length;for(let y=0;y<d;y++){let _=s[y];const m=e;ge(_,{instancePath:o+"/members/"+y,parentData:s,
parentDataProperty:y,rootData:u})||(a=a===null?ge.errors:a.concat(ge.errors),e=a.length);var t=m===e;if(!t)break}}else return Ue.errors=[{instancePath:o+
"/members",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var l=n===e}else var l=!0}else return Ue.errors=[{instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ue.errors=a,e===0}function hs(r,{instancePath:o="",parentData:c,parentDataProperty:v,
rootData:u=r}={}){let a=null,e=0;return Ue(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?Ue.errors:a.concat(
Ue.errors),e=a.length),hs.errors=a,e===0}A.v34=ws;const ks={type:"object",required:["status","user_id","role"],properties:{status:{type:"str\
ing",enum:["invited"]},user_id:{type:"string",format:"uuid"},role:{type:"string"}}};function Ve(r,{instancePath:o="",parentData:c,parentDataProperty:v,
rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.status===void 0&&(l="status")||r.
user_id===void 0&&(l="user_id")||r.role===void 0&&(l="role"))return Ve.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;if(r.status!==void 0){let i=r.status;const s=e;if(typeof i!="string")return Ve.errors=[{instancePath:o+
"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e,p=ks.properties.status.enum;if(i!=="invited")return Ve.
errors=[{instancePath:o+"/status",keyword:"enum",params:{allowedValues:ks.properties.status.enum},message:"must be equal to one of the allow\
ed values"}],!1;var t=s===e}else var t=!0;if(t){if(r.user_id!==void 0){let i=r.user_id;const s=e,n=e;if(e===s&&(typeof i=="number"&&isFinite(
i),e===s))if(typeof i=="string"){if(!z.test(i))return Ve.errors=[{instancePath:o+"/user_id",keyword:"format",params:{format:"uuid"},message:'\
must match format "uuid"'}],!1}else return Ve.errors=[{instancePath:o+"/user_id",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=s===e}else var t=!0;if(t)if(r.role!==void 0){let i=r.role;const s=e;if(typeof i!="string")return Ve.errors=[{instancePath:o+"\
/role",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var t=s===e}else var t=!0}}else return Ve.errors=[{instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ve.errors=a,e===0}function ws(r,{instancePath:o="",parentData:c,parentDataProperty:v,
rootData:u=r}={}){let a=null,e=0;return Ve(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?Ve.errors:a.concat(
Ve.errors),e=a.length),ws.errors=a,e===0}A.v35=cr;const Nr={type:"object",required:["id","channel_id","type","org_id","agent_id","public_key",
"status","created_at"],properties:{id:{type:"string",format:"uuid"},channel_id:{type:"string",format:"uuid"},type:{type:"string",enum:["widg\
et"]},org_id:{type:"string",format:"uuid"},agent_id:{type:"string",format:"uuid"},public_key:{type:"string",pattern:"^wpk_[A-Za-z0-9_-]{32}$"},
status:{type:"string",enum:["ready"]},created_at:{type:"string",format:"date-time"}}},Ws=new RegExp("^wpk_[A-Za-z0-9_-]{32}$","u");function Z(r,{
instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if(r.id===void 0&&(l="id")||r.channel_id===void 0&&(l="channel_id")||r.type===void 0&&(l="type")||r.org_id===void 0&&(l="org_id")||
r.agent_id===void 0&&(l="agent_id")||r.public_key===void 0&&(l="public_key")||r.status===void 0&&(l="status")||r.created_at===void 0&&(l="cr\
eated_at"))return Z.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;
if(r.id!==void 0){let i=r.id;const s=e,n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!z.test(i))return Z.errors=
[{instancePath:o+"/id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return Z.errors=[{instancePath:o+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.channel_id!==void 0){let i=r.
channel_id;const s=e,n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!z.test(i))return Z.errors=[{instancePath:o+
"/channel_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return Z.errors=[{instancePath:o+"/channe\
l_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.type!==void 0){let i=r.type;const s=e;
if(typeof i!="string")return Z.errors=[{instancePath:o+"/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e,
p=Nr.properties.type.enum;if(i!=="widget")return Z.errors=[{instancePath:o+"/type",keyword:"enum",params:{allowedValues:Nr.properties.type.enum},
message:"must be equal to one of the allowed values"}],!1;var t=s===e}else var t=!0;if(t){if(r.org_id!==void 0){let i=r.org_id;const s=e,n=e;
if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!z.test(i))return Z.errors=[{instancePath:o+"/org_id",keyword:"f\
ormat",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return Z.errors=[{instancePath:o+"/org_id",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.agent_id!==void 0){let i=r.agent_id;const s=e,n=e;if(e===s&&
(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!z.test(i))return Z.errors=[{instancePath:o+"/agent_id",keyword:"format",params:{
format:"uuid"},message:'must match format "uuid"'}],!1}else return Z.errors=[{instancePath:o+"/agent_id",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.public_key!==void 0){let i=r.public_key;const s=e,n=e;if(e===s)if(typeof i==
"string"){if(!Ws.test(i))return Z.errors=[{instancePath:o+"/public_key",keyword:"pattern",params:{pattern:"^wpk_[A-Za-z0-9_-]{32}$"},message:'\
must match pattern "^wpk_[A-Za-z0-9_-]{32}$"'}],!1}else return Z.errors=[{instancePath:o+"/public_key",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.status!==void 0){let i=r.status;const s=e;if(typeof i!="string")return Z.
errors=[{instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e,p=Nr.properties.status.enum;
if(i!=="ready")return Z.errors=[{instancePath:o+"/status",keyword:"enum",params:{allowedValues:Nr.properties.status.enum},message:"must be e\
qual to one of the allowed values"}],!1;var t=s===e}else var t=!0;if(t)if(r.created_at!==void 0){let i=r.created_at;const s=e,n=e;if(e===s&&
(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!$.validate(i))return Z.errors=[{instancePath:o+"/created_at",keyword:"for\
mat",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return Z.errors=[{instancePath:o+"/created_at",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0}}}}}}}else return Z.errors=[{instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return Z.errors=a,e===0}function cr(r,{instancePath:o="",parentData:c,parentDataProperty:v,
rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.ok===void 0&&(l="ok")||r.channel===
void 0&&(l="channel"))return cr.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"must have required property '"+
l+"'"}],!1;if(r.ok!==void 0){let i=r.ok;const s=e;if(typeof i!="boolean")return cr.errors=[{instancePath:o+"/ok",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;const n=e;var t=s===e}else var t=!0;if(t)if(r.channel!==void 0){let i=r.channel;const s=e;Z(i,{instancePath:o+
"/channel",parentData:r,parentDataProperty:"channel",rootData:u})||(a=a===null?Z.errors:a.concat(Z.errors),e=a.length);var t=s===e}else var t=!0}else
return cr.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return cr.errors=a,e===0}A.v36=vr;const js={
allOf:[{$ref:"component:MessagingChannel"},{type:"object",required:["type","phone_number_id"],properties:{type:{type:"string",enum:["whatsap\
p"]},phone_number_id:{type:"string"}}}]},Er={type:"object",required:["channel_id","type","agent_id","ready","token_configured","verify_token\
_configured","app_secret_configured","audio_enabled","webhook_url","reasons","last_verified_at"],properties:{channel_id:{type:"string",format:"\
uuid"},type:{type:"string",enum:["whatsapp","instagram"]},agent_id:{type:["string","null"],format:"uuid"},ready:{type:"boolean"},token_configured:{
type:"boolean"},verify_token_configured:{type:"boolean"},app_secret_configured:{type:"boolean"},audio_enabled:{type:"boolean"},webhook_url:{
type:"string",format:"uri"},reasons:{type:"array",items:{type:"string"}},last_verified_at:{type:["string","null"],format:"date-time"}}};function M(r,{
instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.channel_id===void 0&&(i="channel_id")||r.type===void 0&&(i="type")||r.agent_id===void 0&&(i="agent_id")||r.ready===void 0&&(i=
"ready")||r.token_configured===void 0&&(i="token_configured")||r.verify_token_configured===void 0&&(i="verify_token_configured")||r.app_secret_configured===
void 0&&(i="app_secret_configured")||r.audio_enabled===void 0&&(i="audio_enabled")||r.webhook_url===void 0&&(i="webhook_url")||r.reasons===void 0&&
(i="reasons")||r.last_verified_at===void 0&&(i="last_verified_at"))return M.errors=[{instancePath:o,keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.channel_id!==void 0){let s=r.channel_id;const n=e,p=e;if(e===n&&(typeof s=="number"&&
isFinite(s),e===n))if(typeof s=="string"){if(!z.test(s))return M.errors=[{instancePath:o+"/channel_id",keyword:"format",params:{format:"uuid"},
message:'must match format "uuid"'}],!1}else return M.errors=[{instancePath:o+"/channel_id",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.type!==void 0){let s=r.type;const n=e;if(typeof s!="string")return M.errors=[{instancePath:o+
"/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e,d=Er.properties.type.enum;if(!(s==="whatsapp"||s==="in\
stagram"))return M.errors=[{instancePath:o+"/type",keyword:"enum",params:{allowedValues:Er.properties.type.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.agent_id!==void 0){let s=r.agent_id;const n=e;if(typeof s!="string"&&s!==
null)return M.errors=[{instancePath:o+"/agent_id",keyword:"type",params:{type:Er.properties.agent_id.type},message:"must be string,null"}],!1;
const p=e;if(e===n&&(typeof s=="number"&&isFinite(s),e===n&&typeof s=="string"&&!z.test(s)))return M.errors=[{instancePath:o+"/agent_id",keyword:"\
format",params:{format:"uuid"},message:'must match format "uuid"'}],!1;var t=n===e}else var t=!0;if(t){if(r.ready!==void 0){let s=r.ready;const n=e;
if(typeof s!="boolean")return M.errors=[{instancePath:o+"/ready",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const p=e;
var t=n===e}else var t=!0;if(t){if(r.token_configured!==void 0){let s=r.token_configured;const n=e;if(typeof s!="boolean")return M.errors=[{
instancePath:o+"/token_configured",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const p=e;var t=n===e}else var t=!0;
if(t){if(r.verify_token_configured!==void 0){let s=r.verify_token_configured;const n=e;if(typeof s!="boolean")return M.errors=[{instancePath:o+
"/verify_token_configured",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const p=e;var t=n===e}else var t=!0;if(t){if(r.
app_secret_configured!==void 0){let s=r.app_secret_configured;const n=e;if(typeof s!="boolean")return M.errors=[{instancePath:o+"/app_secret\
_configured",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const p=e;var t=n===e}else var t=!0;if(t){if(r.audio_enabled!==
void 0){let s=r.audio_enabled;const n=e;if(typeof s!="boolean")return M.errors=[{instancePath:o+"/audio_enabled",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;const p=e;var t=n===e}else var t=!0;if(t){if(r.webhook_url!==void 0){let s=r.webhook_url;const n=e,
p=e;if(e===n&&(typeof s=="number"&&isFinite(s),e===n))if(typeof s=="string"){if(!Ie(s))return M.errors=[{instancePath:o+"/webhook_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return M.errors=[{instancePath:o+"/webhook_url",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.reasons!==void 0){let s=r.reasons;const n=e,p=e;if(e===n)if(Array.
isArray(s)){var l=!0;const y=s.length;for(let _=0;_<y;_++){let m=s[_];const f=e;if(typeof m!="string")return M.errors=[{instancePath:o+"/rea\
sons/"+_,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const g=e;var l=f===e;if(!l)break}}else return M.errors=[{instancePath:o+
"/reasons",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=n===e}else var t=!0;if(t)if(r.last_verified_at!==void 0){
let s=r.last_verified_at;const n=e;if(typeof s!="string"&&s!==null)return M.errors=[{instancePath:o+"/last_verified_at",keyword:"type",params:{
type:Er.properties.last_verified_at.type},message:"must be string,null"}],!1;const p=e;if(e===n&&(typeof s=="number"&&isFinite(s),e===n&&typeof s==
"string"&&!$.validate(s)))return M.errors=[{instancePath:o+"/last_verified_at",keyword:"format",params:{format:"date-time"},message:'must ma\
tch format "date-time"'}],!1;var t=n===e}else var t=!0}}}}}}}}}}else return M.errors=[{instancePath:o,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return M.errors=a,e===0}function Ae(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,
e=0;const b=e;M(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?M.errors:a.concat(M.errors),e=a.length);var t=b===
e;if(t){const i=e,s=e;if(e===i)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.phone_number_id===void 0&&
(p="phone_number_id"))return Ae.errors=[{instancePath:o,keyword:"required",params:{missingProperty:p},message:"must have required property '"+
p+"'"}],!1;if(r.type!==void 0){let d=r.type;const y=e;if(typeof d!="string")return Ae.errors=[{instancePath:o+"/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const _=e,m=js.allOf[1].properties.type.enum;if(d!=="whatsapp")return Ae.errors=[{instancePath:o+
"/type",keyword:"enum",params:{allowedValues:js.allOf[1].properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var l=y===
e}else var l=!0;if(l)if(r.phone_number_id!==void 0){let d=r.phone_number_id;const y=e;if(typeof d!="string")return Ae.errors=[{instancePath:o+
"/phone_number_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const _=e;var l=y===e}else var l=!0}else return Ae.errors=
[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=i===e}return Ae.errors=a,e===0}function vr(r,{instancePath:o="",
parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.
ok===void 0&&(l="ok")||r.channel===void 0&&(l="channel"))return vr.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;if(r.ok!==void 0){let i=r.ok;const s=e;if(typeof i!="boolean")return vr.errors=[{instancePath:o+"/\
ok",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const n=e;var t=s===e}else var t=!0;if(t)if(r.channel!==void 0){let i=r.
channel;const s=e;Ae(i,{instancePath:o+"/channel",parentData:r,parentDataProperty:"channel",rootData:u})||(a=a===null?Ae.errors:a.concat(Ae.
errors),e=a.length);var t=s===e}else var t=!0}else return vr.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return vr.errors=a,e===0}A.v37=Xe;const qs={type:"object",properties:{ok:{type:"boolean"},code:{type:"string",enum:["whatsapp_c\
hannel_ready"]},checks:{$ref:"component:ChannelChecks"}},required:["ok","code","checks"]},Ls={type:"object",required:["access_token","verify\
_token","app_secret","verify_token_match"],properties:{access_token:{type:"boolean"},verify_token:{type:"boolean"},app_secret:{type:"boolean"},
verify_token_match:{type:["boolean","null"]}}};function ke(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,
e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.access_token===void 0&&(l="access_token")||r.verify_token===void 0&&
(l="verify_token")||r.app_secret===void 0&&(l="app_secret")||r.verify_token_match===void 0&&(l="verify_token_match"))return ke.errors=[{instancePath:o,
keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.access_token!==void 0){let i=r.access_token;
const s=e;if(typeof i!="boolean")return ke.errors=[{instancePath:o+"/access_token",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.verify_token!==void 0){let i=r.verify_token;const s=e;if(typeof i!="boolean")return ke.
errors=[{instancePath:o+"/verify_token",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const n=e;var t=s===e}else var t=!0;
if(t){if(r.app_secret!==void 0){let i=r.app_secret;const s=e;if(typeof i!="boolean")return ke.errors=[{instancePath:o+"/app_secret",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;const n=e;var t=s===e}else var t=!0;if(t)if(r.verify_token_match!==void 0){let i=r.
verify_token_match;const s=e;if(typeof i!="boolean"&&i!==null)return ke.errors=[{instancePath:o+"/verify_token_match",keyword:"type",params:{
type:Ls.properties.verify_token_match.type},message:"must be boolean,null"}],!1;const n=e;var t=s===e}else var t=!0}}}else return ke.errors=
[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ke.errors=a,e===0}function Xe(r,{instancePath:o="",
parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.
ok===void 0&&(l="ok")||r.code===void 0&&(l="code")||r.checks===void 0&&(l="checks"))return Xe.errors=[{instancePath:o,keyword:"required",params:{
missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.ok!==void 0){let i=r.ok;const s=e;if(typeof i!="boolean")return Xe.
errors=[{instancePath:o+"/ok",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const n=e;var t=s===e}else var t=!0;if(t){
if(r.code!==void 0){let i=r.code;const s=e;if(typeof i!="string")return Xe.errors=[{instancePath:o+"/code",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;const n=e,p=qs.properties.code.enum;if(i!=="whatsapp_channel_ready")return Xe.errors=[{instancePath:o+"/c\
ode",keyword:"enum",params:{allowedValues:qs.properties.code.enum},message:"must be equal to one of the allowed values"}],!1;var t=s===e}else
var t=!0;if(t)if(r.checks!==void 0){let i=r.checks;const s=e;ke(i,{instancePath:o+"/checks",parentData:r,parentDataProperty:"checks",rootData:u})||
(a=a===null?ke.errors:a.concat(ke.errors),e=a.length);var t=s===e}else var t=!0}}else return Xe.errors=[{instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Xe.errors=a,e===0}A.v38=Ge;const As={type:"object",properties:{ok:{type:"boolean"},code:{
type:"string",enum:["whatsapp_dry_run_passed","whatsapp_live_test_passed"]},dry_run:{type:"boolean"},channel:{$ref:"component:WhatsAppChanne\
l"}},required:["ok","channel","code","dry_run"]};function Ge(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,
e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.ok===void 0&&(l="ok")||r.channel===void 0&&(l="channel")||r.code===
void 0&&(l="code")||r.dry_run===void 0&&(l="dry_run"))return Ge.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;if(r.ok!==void 0){let i=r.ok;const s=e;if(typeof i!="boolean")return Ge.errors=[{instancePath:o+"/\
ok",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.code!==void 0){let i=r.
code;const s=e;if(typeof i!="string")return Ge.errors=[{instancePath:o+"/code",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const n=e,p=As.properties.code.enum;if(!(i==="whatsapp_dry_run_passed"||i==="whatsapp_live_test_passed"))return Ge.errors=[{instancePath:o+
"/code",keyword:"enum",params:{allowedValues:As.properties.code.enum},message:"must be equal to one of the allowed values"}],!1;var t=s===e}else
var t=!0;if(t){if(r.dry_run!==void 0){let i=r.dry_run;const s=e;if(typeof i!="boolean")return Ge.errors=[{instancePath:o+"/dry_run",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;const n=e;var t=s===e}else var t=!0;if(t)if(r.channel!==void 0){let i=r.channel;
const s=e;Ae(i,{instancePath:o+"/channel",parentData:r,parentDataProperty:"channel",rootData:u})||(a=a===null?Ae.errors:a.concat(Ae.errors),
e=a.length);var t=s===e}else var t=!0}}}else return Ge.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return Ge.errors=a,e===0}A.v39=gr;const Ds={allOf:[{$ref:"component:MessagingChannel"},{type:"object",required:["type","account_id"],properties:{
type:{type:"string",enum:["instagram"]},account_id:{type:"string"}}}]};function De(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){
let a=null,e=0;const b=e;M(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?M.errors:a.concat(M.errors),e=a.length);
var t=b===e;if(t){const i=e,s=e;if(e===i)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.account_id===void 0&&
(p="account_id"))return De.errors=[{instancePath:o,keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"\
'"}],!1;if(r.type!==void 0){let d=r.type;const y=e;if(typeof d!="string")return De.errors=[{instancePath:o+"/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const _=e,m=Ds.allOf[1].properties.type.enum;if(d!=="instagram")return De.errors=[{instancePath:o+"/t\
ype",keyword:"enum",params:{allowedValues:Ds.allOf[1].properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var l=y===
e}else var l=!0;if(l)if(r.account_id!==void 0){let d=r.account_id;const y=e;if(typeof d!="string")return De.errors=[{instancePath:o+"/accoun\
t_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const _=e;var l=y===e}else var l=!0}else return De.errors=[{instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=i===e}return De.errors=a,e===0}function gr(r,{instancePath:o="",parentData:c,
parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.ok===void 0&&
(l="ok")||r.channel===void 0&&(l="channel"))return gr.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"must ha\
ve required property '"+l+"'"}],!1;if(r.ok!==void 0){let i=r.ok;const s=e;if(typeof i!="boolean")return gr.errors=[{instancePath:o+"/ok",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;const n=e;var t=s===e}else var t=!0;if(t)if(r.channel!==void 0){let i=r.channel;
const s=e;De(i,{instancePath:o+"/channel",parentData:r,parentDataProperty:"channel",rootData:u})||(a=a===null?De.errors:a.concat(De.errors),
e=a.length);var t=s===e}else var t=!0}else return gr.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return gr.errors=a,e===0}A.v40=Ye;const Ns={type:"object",properties:{ok:{type:"boolean"},code:{type:"string",enum:["instagram_channel_re\
ady"]},checks:{$ref:"component:ChannelChecks"}},required:["ok","code","checks"]};function Ye(r,{instancePath:o="",parentData:c,parentDataProperty:v,
rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.ok===void 0&&(l="ok")||r.code===
void 0&&(l="code")||r.checks===void 0&&(l="checks"))return Ye.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;if(r.ok!==void 0){let i=r.ok;const s=e;if(typeof i!="boolean")return Ye.errors=[{instancePath:o+"/\
ok",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.code!==void 0){let i=r.
code;const s=e;if(typeof i!="string")return Ye.errors=[{instancePath:o+"/code",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const n=e,p=Ns.properties.code.enum;if(i!=="instagram_channel_ready")return Ye.errors=[{instancePath:o+"/code",keyword:"enum",params:{allowedValues:Ns.
properties.code.enum},message:"must be equal to one of the allowed values"}],!1;var t=s===e}else var t=!0;if(t)if(r.checks!==void 0){let i=r.
checks;const s=e;ke(i,{instancePath:o+"/checks",parentData:r,parentDataProperty:"checks",rootData:u})||(a=a===null?ke.errors:a.concat(ke.errors),
e=a.length);var t=s===e}else var t=!0}}else return Ye.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return Ye.errors=a,e===0}A.v41=Ze;const Es={type:"object",properties:{ok:{type:"boolean"},code:{type:"string",enum:["instagram_dry_run_pa\
ssed","instagram_live_test_passed"]},dry_run:{type:"boolean"},channel:{$ref:"component:InstagramChannel"}},required:["ok","channel","code","\
dry_run"]};function Ze(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let l;if(r.ok===void 0&&(l="ok")||r.channel===void 0&&(l="channel")||r.code===void 0&&(l="code")||r.dry_run===void 0&&
(l="dry_run"))return Ze.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],
!1;if(r.ok!==void 0){let i=r.ok;const s=e;if(typeof i!="boolean")return Ze.errors=[{instancePath:o+"/ok",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.code!==void 0){let i=r.code;const s=e;if(typeof i!="string")
return Ze.errors=[{instancePath:o+"/code",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e,p=Es.properties.code.
enum;if(!(i==="instagram_dry_run_passed"||i==="instagram_live_test_passed"))return Ze.errors=[{instancePath:o+"/code",keyword:"enum",params:{
allowedValues:Es.properties.code.enum},message:"must be equal to one of the allowed values"}],!1;var t=s===e}else var t=!0;if(t){if(r.dry_run!==
void 0){let i=r.dry_run;const s=e;if(typeof i!="boolean")return Ze.errors=[{instancePath:o+"/dry_run",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;const n=e;var t=s===e}else var t=!0;if(t)if(r.channel!==void 0){let i=r.channel;const s=e;De(i,{instancePath:o+
"/channel",parentData:r,parentDataProperty:"channel",rootData:u})||(a=a===null?De.errors:a.concat(De.errors),e=a.length);var t=s===e}else var t=!0}}}else
return Ze.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ze.errors=a,e===0}A.v42=er;function ee(r,{
instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if(r.started_at===void 0&&(l="started_at")||r.finished_at===void 0&&(l="finished_at")||r.duration_ms===void 0&&(l="duration_ms"))return ee.
errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.mode!==void 0){
let i=r.mode;const s=e;if(typeof i!="string")return ee.errors=[{instancePath:o+"/mode",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.started_at!==void 0){let i=r.started_at;const s=e,n=e;if(e===s&&(typeof i=="nu\
mber"&&isFinite(i),e===s))if(typeof i=="string"){if(!$.validate(i))return ee.errors=[{instancePath:o+"/started_at",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'}],!1}else return ee.errors=[{instancePath:o+"/started_at",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.finished_at!==void 0){let i=r.finished_at;const s=e,n=e;if(e===
s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!$.validate(i))return ee.errors=[{instancePath:o+"/finished_at",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return ee.errors=[{instancePath:o+"/finished_at",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t)if(r.duration_ms!==void 0){let i=r.duration_ms;const s=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return ee.errors=[{instancePath:o+"/duration_ms",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;const n=e;if(e===s&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return ee.errors=[{instancePath:o+"\
/duration_ms",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=s===e}else var t=!0}}}else return ee.errors=
[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ee.errors=a,e===0}const Le={type:"object",required:[
"schema_version","mode","lanes","summary"],properties:{schema_version:{type:"string",enum:["voice_verify.v1"]},mode:{type:"string",enum:["qu\
ick","full","release"]},lanes:{type:"array",items:{type:"object",required:["name","status","reason_code","duration_ms"],properties:{name:{type:"\
string",enum:["config","catalog","realtime","tts_synthesis","stt_config","latency_budget","agent_voice_settings"]},status:{type:"string",enum:[
"pass","fail","skipped"]},reason_code:{type:["string","null"]},duration_ms:{type:"integer",minimum:0}}}},summary:{type:"object",required:["p\
assed","failed","skipped"],properties:{passed:{type:"integer",minimum:0},failed:{type:"integer",minimum:0},skipped:{type:"integer",minimum:0}}}}};
function C(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let n;if(r.schema_version===void 0&&(n="schema_version")||r.mode===void 0&&(n="mode")||r.lanes===void 0&&(n="lanes")||
r.summary===void 0&&(n="summary"))return C.errors=[{instancePath:o,keyword:"required",params:{missingProperty:n},message:"must have required\
 property '"+n+"'"}],!1;if(r.schema_version!==void 0){let p=r.schema_version;const d=e;if(typeof p!="string")return C.errors=[{instancePath:o+
"/schema_version",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const y=e,_=Le.properties.schema_version.enum;if(p!=="\
voice_verify.v1")return C.errors=[{instancePath:o+"/schema_version",keyword:"enum",params:{allowedValues:Le.properties.schema_version.enum},
message:"must be equal to one of the allowed values"}],!1;var t=d===e}else var t=!0;if(t){if(r.mode!==void 0){let p=r.mode;const d=e;if(typeof p!=
"string")return C.errors=[{instancePath:o+"/mode",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const y=e,_=Le.properties.
mode.enum;if(!(p==="quick"||p==="full"||p==="release"))return C.errors=[{instancePath:o+"/mode",keyword:"enum",params:{allowedValues:Le.properties.
mode.enum},message:"must be equal to one of the allowed values"}],!1;var t=d===e}else var t=!0;if(t){if(r.lanes!==void 0){let p=r.lanes;const d=e,
y=e;if(e===d)if(Array.isArray(p)){var l=!0;const m=p.length;for(let f=0;f<m;f++){let g=p[f];const h=e,D=e;if(e===h)if(g&&typeof g=="object"&&
!Array.isArray(g)){let N;if(g.name===void 0&&(N="name")||g.status===void 0&&(N="status")||g.reason_code===void 0&&(N="reason_code")||g.duration_ms===
void 0&&(N="duration_ms"))return C.errors=[{instancePath:o+"/lanes/"+f,keyword:"required",params:{missingProperty:N},message:"must have requ\
ired property '"+N+"'"}],!1;if(g.name!==void 0){let q=g.name;const V=e;if(typeof q!="string")return C.errors=[{instancePath:o+"/lanes/"+f+"/\
name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const se=e,or=Le.properties.lanes.items.properties.name.enum;if(!(q===
"config"||q==="catalog"||q==="realtime"||q==="tts_synthesis"||q==="stt_config"||q==="latency_budget"||q==="agent_voice_settings"))return C.errors=
[{instancePath:o+"/lanes/"+f+"/name",keyword:"enum",params:{allowedValues:Le.properties.lanes.items.properties.name.enum},message:"must be e\
qual to one of the allowed values"}],!1;var i=V===e}else var i=!0;if(i){if(g.status!==void 0){let q=g.status;const V=e;if(typeof q!="string")
return C.errors=[{instancePath:o+"/lanes/"+f+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const se=e,or=Le.
properties.lanes.items.properties.status.enum;if(!(q==="pass"||q==="fail"||q==="skipped"))return C.errors=[{instancePath:o+"/lanes/"+f+"/sta\
tus",keyword:"enum",params:{allowedValues:Le.properties.lanes.items.properties.status.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var i=V===e}else var i=!0;if(i){if(g.reason_code!==void 0){let q=g.reason_code;const V=e;if(typeof q!="string"&&q!==null)return C.
errors=[{instancePath:o+"/lanes/"+f+"/reason_code",keyword:"type",params:{type:Le.properties.lanes.items.properties.reason_code.type},message:"\
must be string,null"}],!1;const se=e;var i=V===e}else var i=!0;if(i)if(g.duration_ms!==void 0){let q=g.duration_ms;const V=e;if(!(typeof q==
"number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return C.errors=[{instancePath:o+"/lanes/"+f+"/duration_ms",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;const se=e;if(e===V&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return C.errors=[{instancePath:o+"/lane\
s/"+f+"/duration_ms",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=V===e}else var i=!0}}}else return C.
errors=[{instancePath:o+"/lanes/"+f,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var l=h===e;if(!l)break}}else return C.
errors=[{instancePath:o+"/lanes",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=d===e}else var t=!0;if(t)if(r.summary!==
void 0){let p=r.summary;const d=e,y=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(p)){let m;if(p.passed===void 0&&(m="passed")||p.failed===
void 0&&(m="failed")||p.skipped===void 0&&(m="skipped"))return C.errors=[{instancePath:o+"/summary",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;if(p.passed!==void 0){let f=p.passed;const g=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&
isFinite(f)))return C.errors=[{instancePath:o+"/summary/passed",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const h=e;
if(e===g&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return C.errors=[{instancePath:o+"/summary/passed",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var s=g===e}else var s=!0;if(s){if(p.failed!==void 0){let f=p.failed;const g=e;if(!(typeof f=="numb\
er"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return C.errors=[{instancePath:o+"/summary/failed",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;const h=e;if(e===g&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return C.errors=[{instancePath:o+"/summary/failed",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var s=g===e}else var s=!0;if(s)if(p.skipped!==void 0){let f=p.skipped;
const g=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return C.errors=[{instancePath:o+"/summary/skipped",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;const h=e;if(e===g&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return C.errors=[{instancePath:o+
"/summary/skipped",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var s=g===e}else var s=!0}}else return C.errors=
[{instancePath:o+"/summary",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=d===e}else var t=!0}}}else return C.errors=
[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return C.errors=a,e===0}function er(r,{instancePath:o="",
parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.
ok===void 0&&(l="ok")||r.execution_ok===void 0&&(l="execution_ok")||r.artifact_path===void 0&&(l="artifact_path")||r.execution===void 0&&(l=
"execution")||r.report===void 0&&(l="report"))return er.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"must \
have required property '"+l+"'"}],!1;if(r.ok!==void 0){let i=r.ok;const s=e;if(typeof i!="boolean")return er.errors=[{instancePath:o+"/ok",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.execution_ok!==void 0){let i=r.execution_ok;
const s=e;if(typeof i!="boolean")return er.errors=[{instancePath:o+"/execution_ok",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.artifact_path!==void 0){let i=r.artifact_path;const s=e;if(typeof i!="string")return er.
errors=[{instancePath:o+"/artifact_path",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var t=s===e}else var t=!0;
if(t){if(r.execution!==void 0){let i=r.execution;const s=e;ee(i,{instancePath:o+"/execution",parentData:r,parentDataProperty:"execution",rootData:u})||
(a=a===null?ee.errors:a.concat(ee.errors),e=a.length);var t=s===e}else var t=!0;if(t)if(r.report!==void 0){let i=r.report;const s=e;C(i,{instancePath:o+
"/report",parentData:r,parentDataProperty:"report",rootData:u})||(a=a===null?C.errors:a.concat(C.errors),e=a.length);var t=s===e}else var t=!0}}}}else
return er.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return er.errors=a,e===0}A.v43=fr;const _r={
type:"object",required:["schema_version","window","inputs","metrics","reward"],properties:{schema_version:{type:"string",enum:["voice_reward\
.v1"]},window:{type:"object",required:["days"],additionalProperties:!0,properties:{days:{type:"integer",minimum:1}}},inputs:{type:"object",additionalProperties:!0},
metrics:{type:"object",required:["conversations","completed","handoffs","leads","lead_rate","avg_latency_ms","positive_feedback","negative_f\
eedback","tokens","carrier_cost_usd"],properties:{conversations:{type:"integer",minimum:0},completed:{type:"integer",minimum:0},handoffs:{type:"\
integer",minimum:0},leads:{type:"integer",minimum:0},lead_rate:{type:"number",minimum:0,maximum:1},avg_latency_ms:{type:["number","null"],minimum:0},
positive_feedback:{type:"integer",minimum:0},negative_feedback:{type:"integer",minimum:0},tokens:{type:"integer",minimum:0},carrier_cost_usd:{
type:"number",minimum:0}}},reward:{type:"number",minimum:0,maximum:1},data_state:{type:"string",enum:["empty"]}}};function x(r,{instancePath:o="",
parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.
schema_version===void 0&&(s="schema_version")||r.window===void 0&&(s="window")||r.inputs===void 0&&(s="inputs")||r.metrics===void 0&&(s="met\
rics")||r.reward===void 0&&(s="reward"))return x.errors=[{instancePath:o,keyword:"required",params:{missingProperty:s},message:"must have re\
quired property '"+s+"'"}],!1;if(r.schema_version!==void 0){let n=r.schema_version;const p=e;if(typeof n!="string")return x.errors=[{instancePath:o+
"/schema_version",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const d=e,y=_r.properties.schema_version.enum;if(n!=="\
voice_reward.v1")return x.errors=[{instancePath:o+"/schema_version",keyword:"enum",params:{allowedValues:_r.properties.schema_version.enum},
message:"must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(r.window!==void 0){let n=r.window;const p=e,d=e;
if(e===p)if(n&&typeof n=="object"&&!Array.isArray(n)){let _;if(n.days===void 0&&(_="days"))return x.errors=[{instancePath:o+"/window",keyword:"\
required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const m=e;if(n.days!==void 0){let f=n.days;const g=e;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return x.errors=[{instancePath:o+"/window/days",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;const h=e;if(e===g&&typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f)))return x.errors=[{instancePath:o+"/w\
indow/days",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var l=g===e}else var l=!0}}else return x.errors=[
{instancePath:o+"/window",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=p===e}else var t=!0;if(t){if(r.inputs!==
void 0){let n=r.inputs;const p=e,d=e;if(e===p)if(n&&typeof n=="object"&&!Array.isArray(n)){const _=e}else return x.errors=[{instancePath:o+"\
/inputs",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=p===e}else var t=!0;if(t){if(r.metrics!==void 0){let n=r.
metrics;const p=e,d=e;if(e===p)if(n&&typeof n=="object"&&!Array.isArray(n)){let _;if(n.conversations===void 0&&(_="conversations")||n.completed===
void 0&&(_="completed")||n.handoffs===void 0&&(_="handoffs")||n.leads===void 0&&(_="leads")||n.lead_rate===void 0&&(_="lead_rate")||n.avg_latency_ms===
void 0&&(_="avg_latency_ms")||n.positive_feedback===void 0&&(_="positive_feedback")||n.negative_feedback===void 0&&(_="negative_feedback")||
n.tokens===void 0&&(_="tokens")||n.carrier_cost_usd===void 0&&(_="carrier_cost_usd"))return x.errors=[{instancePath:o+"/metrics",keyword:"re\
quired",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;if(n.conversations!==void 0){let m=n.conversations;const f=e;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return x.errors=[{instancePath:o+"/metrics/conversations",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;const g=e;if(e===f&&typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m)))return x.errors=[{instancePath:o+
"/metrics/conversations",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=f===e}else var i=!0;if(i){if(n.
completed!==void 0){let m=n.completed;const f=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return x.errors=[{instancePath:o+"/\
metrics/completed",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const g=e;if(e===f&&typeof m=="number"&&isFinite(m)&&
(m<0||isNaN(m)))return x.errors=[{instancePath:o+"/metrics/completed",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"}],!1;var i=f===e}else var i=!0;if(i){if(n.handoffs!==void 0){let m=n.handoffs;const f=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(
m)))return x.errors=[{instancePath:o+"/metrics/handoffs",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const g=e;if(e===
f&&typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m)))return x.errors=[{instancePath:o+"/metrics/handoffs",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var i=f===e}else var i=!0;if(i){if(n.leads!==void 0){let m=n.leads;const f=e;if(!(typeof m=="number"&&
!(m%1)&&!isNaN(m)&&isFinite(m)))return x.errors=[{instancePath:o+"/metrics/leads",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;const g=e;if(e===f&&typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m)))return x.errors=[{instancePath:o+"/metrics/leads",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=f===e}else var i=!0;if(i){if(n.lead_rate!==void 0){let m=n.lead_rate;
const f=e,g=e;if(e===f)if(typeof m=="number"&&isFinite(m)){if(m>1||isNaN(m))return x.errors=[{instancePath:o+"/metrics/lead_rate",keyword:"m\
aximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(m<0||isNaN(m))return x.errors=[{instancePath:o+"/metrics/lead_rate",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return x.errors=[{instancePath:o+"/metrics/lead_rate",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var i=f===e}else var i=!0;if(i){if(n.avg_latency_ms!==void 0){let m=n.avg_latency_ms;
const f=e;if(!(typeof m=="number"&&isFinite(m))&&m!==null)return x.errors=[{instancePath:o+"/metrics/avg_latency_ms",keyword:"type",params:{
type:_r.properties.metrics.properties.avg_latency_ms.type},message:"must be number,null"}],!1;const g=e;if(e===f&&typeof m=="number"&&isFinite(
m)&&(m<0||isNaN(m)))return x.errors=[{instancePath:o+"/metrics/avg_latency_ms",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1;var i=f===e}else var i=!0;if(i){if(n.positive_feedback!==void 0){let m=n.positive_feedback;const f=e;if(!(typeof m=="numbe\
r"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return x.errors=[{instancePath:o+"/metrics/positive_feedback",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;const g=e;if(e===f&&typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m)))return x.errors=[{instancePath:o+"/metrics/positi\
ve_feedback",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=f===e}else var i=!0;if(i){if(n.negative_feedback!==
void 0){let m=n.negative_feedback;const f=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return x.errors=[{instancePath:o+"/metr\
ics/negative_feedback",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const g=e;if(e===f&&typeof m=="number"&&isFinite(
m)&&(m<0||isNaN(m)))return x.errors=[{instancePath:o+"/metrics/negative_feedback",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var i=f===e}else var i=!0;if(i){if(n.tokens!==void 0){let m=n.tokens;const f=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&
isFinite(m)))return x.errors=[{instancePath:o+"/metrics/tokens",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const g=e;
if(e===f&&typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m)))return x.errors=[{instancePath:o+"/metrics/tokens",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var i=f===e}else var i=!0;if(i)if(n.carrier_cost_usd!==void 0){let m=n.carrier_cost_usd;const f=e,g=e;
if(e===f)if(typeof m=="number"&&isFinite(m)){if(m<0||isNaN(m))return x.errors=[{instancePath:o+"/metrics/carrier_cost_usd",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return x.errors=[{instancePath:o+"/metrics/carrier_cost_usd",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var i=f===e}else var i=!0}}}}}}}}}else return x.errors=[{instancePath:o+"/metrics",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var t=p===e}else var t=!0;if(t){if(r.reward!==void 0){let n=r.reward;const p=e,d=e;
if(e===p)if(typeof n=="number"&&isFinite(n)){if(n>1||isNaN(n))return x.errors=[{instancePath:o+"/reward",keyword:"maximum",params:{comparison:"\
<=",limit:1},message:"must be <= 1"}],!1;if(n<0||isNaN(n))return x.errors=[{instancePath:o+"/reward",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"}],!1}else return x.errors=[{instancePath:o+"/reward",keyword:"type",params:{type:"number"},message:"must \
be number"}],!1;var t=p===e}else var t=!0;if(t)if(r.data_state!==void 0){let n=r.data_state;const p=e;if(typeof n!="string")return x.errors=
[{instancePath:o+"/data_state",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const d=e,y=_r.properties.data_state.enum;
if(n!=="empty")return x.errors=[{instancePath:o+"/data_state",keyword:"enum",params:{allowedValues:_r.properties.data_state.enum},message:"m\
ust be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0}}}}}else return x.errors=[{instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return x.errors=a,e===0}function fr(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){
let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.ok===void 0&&(l="ok")||r.artifact_path===void 0&&(l=
"artifact_path")||r.execution===void 0&&(l="execution")||r.report===void 0&&(l="report"))return fr.errors=[{instancePath:o,keyword:"required",
params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.ok!==void 0){let i=r.ok;const s=e;if(typeof i!="boolean")
return fr.errors=[{instancePath:o+"/ok",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const n=e;var t=s===e}else var t=!0;
if(t){if(r.artifact_path!==void 0){let i=r.artifact_path;const s=e;if(typeof i!="string")return fr.errors=[{instancePath:o+"/artifact_path",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.execution!==void 0){let i=r.
execution;const s=e;ee(i,{instancePath:o+"/execution",parentData:r,parentDataProperty:"execution",rootData:u})||(a=a===null?ee.errors:a.concat(
ee.errors),e=a.length);var t=s===e}else var t=!0;if(t)if(r.report!==void 0){let i=r.report;const s=e;x(i,{instancePath:o+"/report",parentData:r,
parentDataProperty:"report",rootData:u})||(a=a===null?x.errors:a.concat(x.errors),e=a.length);var t=s===e}else var t=!0}}}else return fr.errors=
[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fr.errors=a,e===0}A.v44=dr;const ze={type:"objec\
t",required:["schema_version","infra_provider","credits_usd","net_cost_usd","runway_days","recommendations"],properties:{schema_version:{type:"\
string",enum:["voice_optimize.v1"]},infra_provider:{type:["string","null"],enum:["azure","digitalocean","other",null]},credits_usd:{type:"nu\
mber",minimum:0},net_cost_usd:{type:"number",minimum:0},runway_days:{type:["number","null"],minimum:0},recommendations:{type:"array",items:{
type:"object",required:["code","priority","message"],properties:{code:{type:"string",enum:["switch_tts_tier","reduce_latency","improve_compl\
etion","apply_credits","collect_more_data"]},priority:{type:"string",enum:["high","medium","low"]},message:{type:"string"}}}}}};function K(r,{
instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let s;if(r.schema_version===void 0&&(s="schema_version")||r.infra_provider===void 0&&(s="infra_provider")||r.credits_usd===void 0&&(s="c\
redits_usd")||r.net_cost_usd===void 0&&(s="net_cost_usd")||r.runway_days===void 0&&(s="runway_days")||r.recommendations===void 0&&(s="recomm\
endations"))return K.errors=[{instancePath:o,keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;
if(r.schema_version!==void 0){let n=r.schema_version;const p=e;if(typeof n!="string")return K.errors=[{instancePath:o+"/schema_version",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const d=e,y=ze.properties.schema_version.enum;if(n!=="voice_optimize.v1")return K.
errors=[{instancePath:o+"/schema_version",keyword:"enum",params:{allowedValues:ze.properties.schema_version.enum},message:"must be equal to \
one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(r.infra_provider!==void 0){let n=r.infra_provider;const p=e;if(typeof n!=
"string"&&n!==null)return K.errors=[{instancePath:o+"/infra_provider",keyword:"type",params:{type:ze.properties.infra_provider.type},message:"\
must be string,null"}],!1;const d=e,y=ze.properties.infra_provider.enum;if(!(n==="azure"||n==="digitalocean"||n==="other"||n===null))return K.
errors=[{instancePath:o+"/infra_provider",keyword:"enum",params:{allowedValues:ze.properties.infra_provider.enum},message:"must be equal to \
one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(r.credits_usd!==void 0){let n=r.credits_usd;const p=e,d=e;if(e===p)if(typeof n==
"number"&&isFinite(n)){if(n<0||isNaN(n))return K.errors=[{instancePath:o+"/credits_usd",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return K.errors=[{instancePath:o+"/credits_usd",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var t=p===e}else var t=!0;if(t){if(r.net_cost_usd!==void 0){let n=r.net_cost_usd;const p=e,d=e;if(e===p)if(typeof n=="number"&&isFinite(n)){
if(n<0||isNaN(n))return K.errors=[{instancePath:o+"/net_cost_usd",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return K.errors=[{instancePath:o+"/net_cost_usd",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=p===e}else
var t=!0;if(t){if(r.runway_days!==void 0){let n=r.runway_days;const p=e;if(!(typeof n=="number"&&isFinite(n))&&n!==null)return K.errors=[{instancePath:o+
"/runway_days",keyword:"type",params:{type:ze.properties.runway_days.type},message:"must be number,null"}],!1;const d=e;if(e===p&&typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n)))return K.errors=[{instancePath:o+"/runway_days",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var t=p===e}else var t=!0;if(t)if(r.recommendations!==void 0){let n=r.recommendations;const p=e,d=e;if(e===p)if(Array.isArray(
n)){var l=!0;const _=n.length;for(let m=0;m<_;m++){let f=n[m];const g=e,h=e;if(e===g)if(f&&typeof f=="object"&&!Array.isArray(f)){let S;if(f.
code===void 0&&(S="code")||f.priority===void 0&&(S="priority")||f.message===void 0&&(S="message"))return K.errors=[{instancePath:o+"/recomme\
ndations/"+m,keyword:"required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],!1;if(f.code!==void 0){let N=f.code;
const q=e;if(typeof N!="string")return K.errors=[{instancePath:o+"/recommendations/"+m+"/code",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const V=e,se=ze.properties.recommendations.items.properties.code.enum;if(!(N==="switch_tts_tier"||N==="reduce_latency"||
N==="improve_completion"||N==="apply_credits"||N==="collect_more_data"))return K.errors=[{instancePath:o+"/recommendations/"+m+"/code",keyword:"\
enum",params:{allowedValues:ze.properties.recommendations.items.properties.code.enum},message:"must be equal to one of the allowed values"}],
!1;var i=q===e}else var i=!0;if(i){if(f.priority!==void 0){let N=f.priority;const q=e;if(typeof N!="string")return K.errors=[{instancePath:o+
"/recommendations/"+m+"/priority",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const V=e,se=ze.properties.recommendations.
items.properties.priority.enum;if(!(N==="high"||N==="medium"||N==="low"))return K.errors=[{instancePath:o+"/recommendations/"+m+"/priority",
keyword:"enum",params:{allowedValues:ze.properties.recommendations.items.properties.priority.enum},message:"must be equal to one of the allo\
wed values"}],!1;var i=q===e}else var i=!0;if(i)if(f.message!==void 0){let N=f.message;const q=e;if(typeof N!="string")return K.errors=[{instancePath:o+
"/recommendations/"+m+"/message",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const V=e;var i=q===e}else var i=!0}}else
return K.errors=[{instancePath:o+"/recommendations/"+m,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var l=g===e;if(!l)
break}}else return K.errors=[{instancePath:o+"/recommendations",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=p===
e}else var t=!0}}}}}else return K.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return K.errors=
a,e===0}function dr(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let l;if(r.ok===void 0&&(l="ok")||r.artifact_path===void 0&&(l="artifact_path")||r.reward===void 0&&(l="reward")||
r.optimization===void 0&&(l="optimization"))return dr.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"must ha\
ve required property '"+l+"'"}],!1;if(r.ok!==void 0){let i=r.ok;const s=e;if(typeof i!="boolean")return dr.errors=[{instancePath:o+"/ok",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.artifact_path!==void 0){let i=r.
artifact_path;const s=e;if(typeof i!="string")return dr.errors=[{instancePath:o+"/artifact_path",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.reward!==void 0){let i=r.reward;const s=e;x(i,{instancePath:o+"/reward",
parentData:r,parentDataProperty:"reward",rootData:u})||(a=a===null?x.errors:a.concat(x.errors),e=a.length);var t=s===e}else var t=!0;if(t)if(r.
optimization!==void 0){let i=r.optimization;const s=e;K(i,{instancePath:o+"/optimization",parentData:r,parentDataProperty:"optimization",rootData:u})||
(a=a===null?K.errors:a.concat(K.errors),e=a.length);var t=s===e}else var t=!0}}}else return dr.errors=[{instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return dr.errors=a,e===0}A.v45=rr;const Fr={type:"object",required:["schema_version","runs","su\
mmary"],properties:{schema_version:{type:"string",enum:["voice_scorecard.v1"]},runs:{type:"array",items:{type:"object",required:["verify","r\
eward","optimization"],properties:{verify:{$ref:"component:VoiceVerifyReport"},reward:{$ref:"component:VoiceRewardReport"},optimization:{$ref:"\
component:VoiceOptimization"}}}},summary:{type:"object",required:["runs","passed","mean_reward","recommendation"],properties:{runs:{type:"in\
teger",minimum:0},passed:{type:"integer",minimum:0},mean_reward:{type:"number",minimum:0,maximum:1},recommendation:{type:"string",enum:["rea\
dy_for_new_runs","hold_new_runs"]}}}}};function B(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.schema_version===void 0&&(n="schema_version")||r.runs===void 0&&(n="runs")||
r.summary===void 0&&(n="summary"))return B.errors=[{instancePath:o,keyword:"required",params:{missingProperty:n},message:"must have required\
 property '"+n+"'"}],!1;if(r.schema_version!==void 0){let p=r.schema_version;const d=e;if(typeof p!="string")return B.errors=[{instancePath:o+
"/schema_version",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const y=e,_=Fr.properties.schema_version.enum;if(p!=="\
voice_scorecard.v1")return B.errors=[{instancePath:o+"/schema_version",keyword:"enum",params:{allowedValues:Fr.properties.schema_version.enum},
message:"must be equal to one of the allowed values"}],!1;var t=d===e}else var t=!0;if(t){if(r.runs!==void 0){let p=r.runs;const d=e,y=e;if(e===
d)if(Array.isArray(p)){var l=!0;const m=p.length;for(let f=0;f<m;f++){let g=p[f];const h=e,D=e;if(e===h)if(g&&typeof g=="object"&&!Array.isArray(
g)){let N;if(g.verify===void 0&&(N="verify")||g.reward===void 0&&(N="reward")||g.optimization===void 0&&(N="optimization"))return B.errors=[
{instancePath:o+"/runs/"+f,keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;if(g.verify!==void 0){
let q=g.verify;const V=e;C(q,{instancePath:o+"/runs/"+f+"/verify",parentData:g,parentDataProperty:"verify",rootData:u})||(a=a===null?C.errors:
a.concat(C.errors),e=a.length);var i=V===e}else var i=!0;if(i){if(g.reward!==void 0){let q=g.reward;const V=e;x(q,{instancePath:o+"/runs/"+f+
"/reward",parentData:g,parentDataProperty:"reward",rootData:u})||(a=a===null?x.errors:a.concat(x.errors),e=a.length);var i=V===e}else var i=!0;
if(i)if(g.optimization!==void 0){let q=g.optimization;const V=e;K(q,{instancePath:o+"/runs/"+f+"/optimization",parentData:g,parentDataProperty:"\
optimization",rootData:u})||(a=a===null?K.errors:a.concat(K.errors),e=a.length);var i=V===e}else var i=!0}}else return B.errors=[{instancePath:o+
"/runs/"+f,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var l=h===e;if(!l)break}}else return B.errors=[{instancePath:o+
"/runs",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=d===e}else var t=!0;if(t)if(r.summary!==void 0){let p=r.summary;
const d=e,y=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(p)){let m;if(p.runs===void 0&&(m="runs")||p.passed===void 0&&(m="passed")||p.
mean_reward===void 0&&(m="mean_reward")||p.recommendation===void 0&&(m="recommendation"))return B.errors=[{instancePath:o+"/summary",keyword:"\
required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(p.runs!==void 0){let f=p.runs;const g=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return B.errors=[{instancePath:o+"/summary/runs",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"}],!1;const h=e;if(e===g&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return B.errors=[{instancePath:o+"/summary/runs",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var s=g===e}else var s=!0;if(s){if(p.passed!==void 0){let f=p.passed;const g=e;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return B.errors=[{instancePath:o+"/summary/passed",keyword:"type",params:{type:"int\
eger"},message:"must be integer"}],!1;const h=e;if(e===g&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return B.errors=[{instancePath:o+
"/summary/passed",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var s=g===e}else var s=!0;if(s){if(p.mean_reward!==
void 0){let f=p.mean_reward;const g=e,h=e;if(e===g)if(typeof f=="number"&&isFinite(f)){if(f>1||isNaN(f))return B.errors=[{instancePath:o+"/s\
ummary/mean_reward",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(f<0||isNaN(f))return B.errors=[{instancePath:o+
"/summary/mean_reward",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return B.errors=[{instancePath:o+
"/summary/mean_reward",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var s=g===e}else var s=!0;if(s)if(p.recommendation!==
void 0){let f=p.recommendation;const g=e;if(typeof f!="string")return B.errors=[{instancePath:o+"/summary/recommendation",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const h=e,D=Fr.properties.summary.properties.recommendation.enum;if(!(f==="ready_for_new_runs"||
f==="hold_new_runs"))return B.errors=[{instancePath:o+"/summary/recommendation",keyword:"enum",params:{allowedValues:Fr.properties.summary.properties.
recommendation.enum},message:"must be equal to one of the allowed values"}],!1;var s=g===e}else var s=!0}}}else return B.errors=[{instancePath:o+
"/summary",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=d===e}else var t=!0}}else return B.errors=[{instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return B.errors=a,e===0}function rr(r,{instancePath:o="",parentData:c,parentDataProperty:v,
rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.ok===void 0&&(l="ok")||r.execution_ok===
void 0&&(l="execution_ok")||r.artifact_path===void 0&&(l="artifact_path")||r.execution===void 0&&(l="execution")||r.report===void 0&&(l="rep\
ort"))return rr.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.
ok!==void 0){let i=r.ok;const s=e;if(typeof i!="boolean")return rr.errors=[{instancePath:o+"/ok",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.execution_ok!==void 0){let i=r.execution_ok;const s=e;if(typeof i!="boo\
lean")return rr.errors=[{instancePath:o+"/execution_ok",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const n=e;var t=s===
e}else var t=!0;if(t){if(r.artifact_path!==void 0){let i=r.artifact_path;const s=e;if(typeof i!="string")return rr.errors=[{instancePath:o+"\
/artifact_path",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.execution!==
void 0){let i=r.execution;const s=e;ee(i,{instancePath:o+"/execution",parentData:r,parentDataProperty:"execution",rootData:u})||(a=a===null?
ee.errors:a.concat(ee.errors),e=a.length);var t=s===e}else var t=!0;if(t)if(r.report!==void 0){let i=r.report;const s=e;B(i,{instancePath:o+
"/report",parentData:r,parentDataProperty:"report",rootData:u})||(a=a===null?B.errors:a.concat(B.errors),e=a.length);var t=s===e}else var t=!0}}}}else
return rr.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return rr.errors=a,e===0}A.v46=we;const Fs={
type:"object",required:["schema_version","generated_at","providers","voices"],properties:{schema_version:{type:"string",enum:["voice_catalog\
.v1"]},generated_at:{type:"string",format:"date-time"},providers:{type:"array",items:{$ref:"component:SpeechProvider"}},voices:{type:"array",
items:{$ref:"component:SpeechVoice"}}}},br={type:"object",required:["id","kind","available","runtime_state","runtime_reason_code","capabilit\
ies"],properties:{id:{type:"string"},kind:{type:"string",enum:["tts","stt"]},available:{type:"boolean"},runtime_state:{type:"string",enum:["\
ready","not_configured"]},runtime_reason_code:{type:["string","null"]},capabilities:{type:"array",items:{type:"string"}}}};function ue(r,{instancePath:o="",
parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.
id===void 0&&(i="id")||r.kind===void 0&&(i="kind")||r.available===void 0&&(i="available")||r.runtime_state===void 0&&(i="runtime_state")||r.
runtime_reason_code===void 0&&(i="runtime_reason_code")||r.capabilities===void 0&&(i="capabilities"))return ue.errors=[{instancePath:o,keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.id!==void 0){let s=r.id;const n=e;if(typeof s!=
"string")return ue.errors=[{instancePath:o+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var t=n===e}else
var t=!0;if(t){if(r.kind!==void 0){let s=r.kind;const n=e;if(typeof s!="string")return ue.errors=[{instancePath:o+"/kind",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const p=e,d=br.properties.kind.enum;if(!(s==="tts"||s==="stt"))return ue.errors=[{instancePath:o+
"/kind",keyword:"enum",params:{allowedValues:br.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else
var t=!0;if(t){if(r.available!==void 0){let s=r.available;const n=e;if(typeof s!="boolean")return ue.errors=[{instancePath:o+"/available",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;const p=e;var t=n===e}else var t=!0;if(t){if(r.runtime_state!==void 0){let s=r.
runtime_state;const n=e;if(typeof s!="string")return ue.errors=[{instancePath:o+"/runtime_state",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const p=e,d=br.properties.runtime_state.enum;if(!(s==="ready"||s==="not_configured"))return ue.errors=[{instancePath:o+
"/runtime_state",keyword:"enum",params:{allowedValues:br.properties.runtime_state.enum},message:"must be equal to one of the allowed values"}],
!1;var t=n===e}else var t=!0;if(t){if(r.runtime_reason_code!==void 0){let s=r.runtime_reason_code;const n=e;if(typeof s!="string"&&s!==null)
return ue.errors=[{instancePath:o+"/runtime_reason_code",keyword:"type",params:{type:br.properties.runtime_reason_code.type},message:"must b\
e string,null"}],!1;const p=e;var t=n===e}else var t=!0;if(t)if(r.capabilities!==void 0){let s=r.capabilities;const n=e,p=e;if(e===n)if(Array.
isArray(s)){var l=!0;const y=s.length;for(let _=0;_<y;_++){let m=s[_];const f=e;if(typeof m!="string")return ue.errors=[{instancePath:o+"/ca\
pabilities/"+_,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const g=e;var l=f===e;if(!l)break}}else return ue.errors=
[{instancePath:o+"/capabilities",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=n===e}else var t=!0}}}}}else return ue.
errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ue.errors=a,e===0}function Q(r,{instancePath:o="",
parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.
provider===void 0&&(i="provider")||r.voice_id===void 0&&(i="voice_id")||r.label===void 0&&(i="label")||r.source===void 0&&(i="source")||r.tier===
void 0&&(i="tier")||r.recommended===void 0&&(i="recommended")||r.selection_group===void 0&&(i="selection_group")||r.is_default===void 0&&(i=
"is_default")||r.locale===void 0&&(i="locale")||r.latency_class===void 0&&(i="latency_class")||r.cost_class===void 0&&(i="cost_class")||r.channels===
void 0&&(i="channels"))return Q.errors=[{instancePath:o,keyword:"required",params:{missingProperty:i},message:"must have required property '"+
i+"'"}],!1;if(r.provider!==void 0){let s=r.provider;const n=e;if(typeof s!="string")return Q.errors=[{instancePath:o+"/provider",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;const p=e;var t=n===e}else var t=!0;if(t){if(r.voice_id!==void 0){let s=r.voice_id;
const n=e;if(typeof s!="string")return Q.errors=[{instancePath:o+"/voice_id",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const p=e;var t=n===e}else var t=!0;if(t){if(r.label!==void 0){let s=r.label;const n=e;if(typeof s!="string")return Q.errors=[{instancePath:o+
"/label",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var t=n===e}else var t=!0;if(t){if(r.source!==void 0){
let s=r.source;const n=e;if(typeof s!="string")return Q.errors=[{instancePath:o+"/source",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;const p=e;var t=n===e}else var t=!0;if(t){if(r.tier!==void 0){let s=r.tier;const n=e;if(typeof s!="string")return Q.errors=
[{instancePath:o+"/tier",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var t=n===e}else var t=!0;if(t){if(r.
recommended!==void 0){let s=r.recommended;const n=e;if(typeof s!="boolean")return Q.errors=[{instancePath:o+"/recommended",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;const p=e;var t=n===e}else var t=!0;if(t){if(r.selection_group!==void 0){let s=r.selection_group;
const n=e;if(typeof s!="string")return Q.errors=[{instancePath:o+"/selection_group",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;const p=e;var t=n===e}else var t=!0;if(t){if(r.is_default!==void 0){let s=r.is_default;const n=e;if(typeof s!="boolean")return Q.
errors=[{instancePath:o+"/is_default",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const p=e;var t=n===e}else var t=!0;
if(t){if(r.locale!==void 0){let s=r.locale;const n=e;if(typeof s!="string")return Q.errors=[{instancePath:o+"/locale",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const p=e;var t=n===e}else var t=!0;if(t){if(r.latency_class!==void 0){let s=r.latency_class;const n=e;
if(typeof s!="string")return Q.errors=[{instancePath:o+"/latency_class",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
const p=e;var t=n===e}else var t=!0;if(t){if(r.cost_class!==void 0){let s=r.cost_class;const n=e;if(typeof s!="string")return Q.errors=[{instancePath:o+
"/cost_class",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var t=n===e}else var t=!0;if(t)if(r.channels!==void 0){
let s=r.channels;const n=e,p=e;if(e===n)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.phone===void 0&&(y="phone")||s.widget_realtime===
void 0&&(y="widget_realtime"))return Q.errors=[{instancePath:o+"/channels",keyword:"required",params:{missingProperty:y},message:"must have \
required property '"+y+"'"}],!1;if(s.phone!==void 0){let _=s.phone;const m=e;if(typeof _!="boolean")return Q.errors=[{instancePath:o+"/chann\
els/phone",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const f=e;var l=m===e}else var l=!0;if(l)if(s.widget_realtime!==
void 0){let _=s.widget_realtime;const m=e;if(typeof _!="boolean")return Q.errors=[{instancePath:o+"/channels/widget_realtime",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}],!1;const f=e;var l=m===e}else var l=!0}else return Q.errors=[{instancePath:o+"/channels",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=n===e}else var t=!0}}}}}}}}}}}else return Q.errors=[{instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=a,e===0}function me(r,{instancePath:o="",parentData:c,parentDataProperty:v,
rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.schema_version===void 0&&(s="sch\
ema_version")||r.generated_at===void 0&&(s="generated_at")||r.providers===void 0&&(s="providers")||r.voices===void 0&&(s="voices"))return me.
errors=[{instancePath:o,keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.schema_version!==
void 0){let n=r.schema_version;const p=e;if(typeof n!="string")return me.errors=[{instancePath:o+"/schema_version",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const d=e,y=Fs.properties.schema_version.enum;if(n!=="voice_catalog.v1")return me.errors=[{instancePath:o+
"/schema_version",keyword:"enum",params:{allowedValues:Fs.properties.schema_version.enum},message:"must be equal to one of the allowed value\
s"}],!1;var t=p===e}else var t=!0;if(t){if(r.generated_at!==void 0){let n=r.generated_at;const p=e,d=e;if(e===p&&(typeof n=="number"&&isFinite(
n),e===p))if(typeof n=="string"){if(!$.validate(n))return me.errors=[{instancePath:o+"/generated_at",keyword:"format",params:{format:"date-t\
ime"},message:'must match format "date-time"'}],!1}else return me.errors=[{instancePath:o+"/generated_at",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=p===e}else var t=!0;if(t){if(r.providers!==void 0){let n=r.providers;const p=e,d=e;if(e===p)if(Array.
isArray(n)){var l=!0;const _=n.length;for(let m=0;m<_;m++){let f=n[m];const g=e;ue(f,{instancePath:o+"/providers/"+m,parentData:n,parentDataProperty:m,
rootData:u})||(a=a===null?ue.errors:a.concat(ue.errors),e=a.length);var l=g===e;if(!l)break}}else return me.errors=[{instancePath:o+"/provid\
ers",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=p===e}else var t=!0;if(t)if(r.voices!==void 0){let n=r.voices;const p=e,
d=e;if(e===p)if(Array.isArray(n)){var i=!0;const _=n.length;for(let m=0;m<_;m++){let f=n[m];const g=e;Q(f,{instancePath:o+"/voices/"+m,parentData:n,
parentDataProperty:m,rootData:u})||(a=a===null?Q.errors:a.concat(Q.errors),e=a.length);var i=g===e;if(!i)break}}else return me.errors=[{instancePath:o+
"/voices",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=p===e}else var t=!0}}}else return me.errors=[{instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return me.errors=a,e===0}function we(r,{instancePath:o="",parentData:c,parentDataProperty:v,
rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.ok===void 0&&(p="ok")||r.voice_catalog===
void 0&&(p="voice_catalog")||r.providers===void 0&&(p="providers")||r.models===void 0&&(p="models"))return we.errors=[{instancePath:o,keyword:"\
required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.ok!==void 0){let d=r.ok;const y=e;if(typeof d!=
"boolean")return we.errors=[{instancePath:o+"/ok",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const _=e;var t=y===
e}else var t=!0;if(t){if(r.providers!==void 0){let d=r.providers;const y=e,_=e;if(e===y)if(d&&typeof d=="object"&&!Array.isArray(d)){let f;if(d.
tts===void 0&&(f="tts")||d.stt===void 0&&(f="stt"))return we.errors=[{instancePath:o+"/providers",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"}],!1;if(d.tts!==void 0){let g=d.tts;const h=e,D=e;if(e===h)if(Array.isArray(g)){var l=!0;const S=g.
length;for(let N=0;N<S;N++){let q=g[N];const V=e;if(typeof q!="string")return we.errors=[{instancePath:o+"/providers/tts/"+N,keyword:"type",
params:{type:"string"},message:"must be string"}],!1;const se=e;var l=V===e;if(!l)break}}else return we.errors=[{instancePath:o+"/providers/\
tts",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=h===e}else var i=!0;if(i)if(d.stt!==void 0){let g=d.stt;const h=e,
D=e;if(e===h)if(Array.isArray(g)){var s=!0;const N=g.length;for(let q=0;q<N;q++){let V=g[q];const se=e;if(typeof V!="string")return we.errors=
[{instancePath:o+"/providers/stt/"+q,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const or=e;var s=se===e;if(!s)break}}else
return we.errors=[{instancePath:o+"/providers/stt",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=h===e}else var i=!0}else
return we.errors=[{instancePath:o+"/providers",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=y===e}else var t=!0;
if(t){if(r.models!==void 0){let d=r.models;const y=e,_=e;if(e===y)if(Array.isArray(d)){var n=!0;const f=d.length;for(let g=0;g<f;g++){let h=d[g];
const D=e,S=e;if(e===D)if(h&&typeof h=="object"&&!Array.isArray(h)){const q=e}else return we.errors=[{instancePath:o+"/models/"+g,keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;var n=D===e;if(!n)break}}else return we.errors=[{instancePath:o+"/models",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else var t=!0;if(t)if(r.voice_catalog!==void 0){let d=r.voice_catalog;const y=e;
me(d,{instancePath:o+"/voice_catalog",parentData:r,parentDataProperty:"voice_catalog",rootData:u})||(a=a===null?me.errors:a.concat(me.errors),
e=a.length);var t=y===e}else var t=!0}}}else return we.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return we.errors=a,e===0}A.v47=hr;function hr(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.ok===void 0&&(l="ok")||r.voice_catalog===void 0&&(l="voice_catalog"))return hr.
errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.ok!==void 0){let i=r.
ok;const s=e;if(typeof i!="boolean")return hr.errors=[{instancePath:o+"/ok",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;const n=e;var t=s===e}else var t=!0;if(t)if(r.voice_catalog!==void 0){let i=r.voice_catalog;const s=e;me(i,{instancePath:o+"/voice_catalo\
g",parentData:r,parentDataProperty:"voice_catalog",rootData:u})||(a=a===null?me.errors:a.concat(me.errors),e=a.length);var t=s===e}else var t=!0}else
return hr.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return hr.errors=a,e===0}A.v48=Ps;function $e(r,{
instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if(r.provider===void 0&&(l="provider")||r.ready===void 0&&(l="ready")||r.status===void 0&&(l="status")||r.detail===void 0&&(l="det\
ail"))return $e.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.
provider!==void 0){let i=r.provider;const s=e;if(typeof i!="string")return $e.errors=[{instancePath:o+"/provider",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.ready!==void 0){let i=r.ready;const s=e;if(typeof i!="\
boolean")return $e.errors=[{instancePath:o+"/ready",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const n=e;var t=s===
e}else var t=!0;if(t){if(r.status!==void 0){let i=r.status;const s=e;if(typeof i!="string")return $e.errors=[{instancePath:o+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const n=e;var t=s===e}else var t=!0;if(t)if(r.detail!==void 0){let i=r.detail;const s=e;
if(typeof i!="string")return $e.errors=[{instancePath:o+"/detail",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;
var t=s===e}else var t=!0}}}else return $e.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $e.
errors=a,e===0}function Ce(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let i;if(r.providers===void 0&&(i="providers"))return Ce.errors=[{instancePath:o,keyword:"required",params:{
missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.providers!==void 0){let s=r.providers;const n=e,p=e;if(e===n)if(Array.
isArray(s)){var t=!0;const d=s.length;for(let y=0;y<d;y++){let _=s[y];const m=e;$e(_,{instancePath:o+"/providers/"+y,parentData:s,parentDataProperty:y,
rootData:u})||(a=a===null?$e.errors:a.concat($e.errors),e=a.length);var t=m===e;if(!t)break}}else return Ce.errors=[{instancePath:o+"/provid\
ers",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var l=n===e}else var l=!0}else return Ce.errors=[{instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Ce.errors=a,e===0}function Ps(r,{instancePath:o="",parentData:c,parentDataProperty:v,
rootData:u=r}={}){let a=null,e=0;return Ce(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?Ce.errors:a.concat(
Ce.errors),e=a.length),Ps.errors=a,e===0}A.v49=Wr;function Wr(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,
e=0;const b=e;let t=!1;const l=e;Ce(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?Ce.errors:a.concat(Ce.errors),
e=a.length);var i=l===e;if(t=t||i,!t){const s=e;k(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?k.errors:a.concat(
k.errors),e=a.length);var i=s===e;t=t||i}if(t)e=b,a!==null&&(b?a.length=b:a=null);else{const s={instancePath:o,keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return a===null?a=[s]:a.push(s),e++,Wr.errors=a,!1}return Wr.errors=a,e===0}A.v50=kr;function je(r,{instancePath:o="",
parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.
id===void 0&&(l="id")||r.name===void 0&&(l="name")||r.description===void 0&&(l="description")||r.tool_type===void 0&&(l="tool_type")||r.config_schema===
void 0&&(l="config_schema")||r.created_at===void 0&&(l="created_at"))return je.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;if(r.id!==void 0){let i=r.id;const s=e;if(typeof i!="string")return je.errors=[{instancePath:o+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.name!==void 0){let i=r.
name;const s=e;if(typeof i!="string")return je.errors=[{instancePath:o+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.description!==void 0){let i=r.description;const s=e;if(typeof i!="string")return je.errors=
[{instancePath:o+"/description",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var t=s===e}else var t=!0;if(t){
if(r.tool_type!==void 0){let i=r.tool_type;const s=e;if(typeof i!="string")return je.errors=[{instancePath:o+"/tool_type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.config_schema!==void 0){let i=r.config_schema;const s=e,
n=e;if(e===s)if(i&&typeof i=="object"&&!Array.isArray(i)){const d=e}else return je.errors=[{instancePath:o+"/config_schema",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var t=s===e}else var t=!0;if(t)if(r.created_at!==void 0){let i=r.created_at;const s=e,n=e;if(e===
s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!$.validate(i))return je.errors=[{instancePath:o+"/created_at",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return je.errors=[{instancePath:o+"/created_at",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0}}}}}else return je.errors=[{instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return je.errors=a,e===0}function kr(r,{instancePath:o="",parentData:c,parentDataProperty:v,
rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.tools===void 0&&(i="tools"))return kr.
errors=[{instancePath:o,keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.tools!==void 0){
let s=r.tools;const n=e,p=e;if(e===n)if(Array.isArray(s)){var t=!0;const d=s.length;for(let y=0;y<d;y++){let _=s[y];const m=e;je(_,{instancePath:o+
"/tools/"+y,parentData:s,parentDataProperty:y,rootData:u})||(a=a===null?je.errors:a.concat(je.errors),e=a.length);var t=m===e;if(!t)break}}else
return kr.errors=[{instancePath:o+"/tools",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var l=n===e}else var l=!0}else return kr.
errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return kr.errors=a,e===0}A.v51=_e;const ur={type:"\
object",properties:{ok:{type:"boolean"},tool_id:{type:"string"},health_status:{type:"string",enum:["healthy"]},code:{type:"string",enum:["to\
ol_builtin_ok","tool_connection_ok"]},checked_at:{type:"string",format:"date-time"},http_status:{type:["integer","null"]},target_host:{type:[
"string","null"]}},required:["ok","tool_id","health_status","code","checked_at","http_status","target_host"]};function _e(r,{instancePath:o="",
parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.
ok===void 0&&(l="ok")||r.tool_id===void 0&&(l="tool_id")||r.health_status===void 0&&(l="health_status")||r.code===void 0&&(l="code")||r.checked_at===
void 0&&(l="checked_at")||r.http_status===void 0&&(l="http_status")||r.target_host===void 0&&(l="target_host"))return _e.errors=[{instancePath:o,
keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.ok!==void 0){let i=r.ok;const s=e;if(typeof i!=
"boolean")return _e.errors=[{instancePath:o+"/ok",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const n=e;var t=s===
e}else var t=!0;if(t){if(r.tool_id!==void 0){let i=r.tool_id;const s=e;if(typeof i!="string")return _e.errors=[{instancePath:o+"/tool_id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.health_status!==void 0){let i=r.health_status;
const s=e;if(typeof i!="string")return _e.errors=[{instancePath:o+"/health_status",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;const n=e,p=ur.properties.health_status.enum;if(i!=="healthy")return _e.errors=[{instancePath:o+"/health_status",keyword:"enum",params:{
allowedValues:ur.properties.health_status.enum},message:"must be equal to one of the allowed values"}],!1;var t=s===e}else var t=!0;if(t){if(r.
code!==void 0){let i=r.code;const s=e;if(typeof i!="string")return _e.errors=[{instancePath:o+"/code",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;const n=e,p=ur.properties.code.enum;if(!(i==="tool_builtin_ok"||i==="tool_connection_ok"))return _e.errors=[{instancePath:o+
"/code",keyword:"enum",params:{allowedValues:ur.properties.code.enum},message:"must be equal to one of the allowed values"}],!1;var t=s===e}else
var t=!0;if(t){if(r.checked_at!==void 0){let i=r.checked_at;const s=e,n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="st\
ring"){if(!$.validate(i))return _e.errors=[{instancePath:o+"/checked_at",keyword:"format",params:{format:"date-time"},message:'must match fo\
rmat "date-time"'}],!1}else return _e.errors=[{instancePath:o+"/checked_at",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=s===e}else var t=!0;if(t){if(r.http_status!==void 0){let i=r.http_status;const s=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))&&i!==null)return _e.errors=[{instancePath:o+"/http_status",keyword:"type",params:{type:ur.properties.http_status.type},message:"must be \
integer,null"}],!1;const n=e;var t=s===e}else var t=!0;if(t)if(r.target_host!==void 0){let i=r.target_host;const s=e;if(typeof i!="string"&&
i!==null)return _e.errors=[{instancePath:o+"/target_host",keyword:"type",params:{type:ur.properties.target_host.type},message:"must be strin\
g,null"}],!1;const n=e;var t=s===e}else var t=!0}}}}}}else return _e.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return _e.errors=a,e===0}A.v52=Re;const xs={type:"object",properties:{status:{type:"string",enum:["enabled"]},agent_id:{
type:"string",format:"uuid"},tool_id:{type:"string"},tools_registry:{type:"array",items:{$ref:"component:AgentToolEntry"}}},required:["statu\
s","agent_id","tool_id","tools_registry"]};function Ne(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;
const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.name===void 0&&(l="name")||r.enabled===void 0&&
(l="enabled"))return Ne.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],
!1;if(r.id!==void 0){let i=r.id;const s=e;if(typeof i!="string")return Ne.errors=[{instancePath:o+"/id",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.name!==void 0){let i=r.name;const s=e;if(typeof i!="string")return Ne.
errors=[{instancePath:o+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var t=s===e}else var t=!0;if(t)
if(r.enabled!==void 0){let i=r.enabled;const s=e;if(typeof i!="boolean")return Ne.errors=[{instancePath:o+"/enabled",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;const n=e;var t=s===e}else var t=!0}}else return Ne.errors=[{instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Ne.errors=a,e===0}function Re(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){
let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.status===void 0&&(i="status")||r.agent_id===void 0&&
(i="agent_id")||r.tool_id===void 0&&(i="tool_id")||r.tools_registry===void 0&&(i="tools_registry"))return Re.errors=[{instancePath:o,keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.status!==void 0){let s=r.status;const n=e;if(typeof s!=
"string")return Re.errors=[{instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e,d=xs.properties.
status.enum;if(s!=="enabled")return Re.errors=[{instancePath:o+"/status",keyword:"enum",params:{allowedValues:xs.properties.status.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.agent_id!==void 0){let s=r.agent_id;const n=e,p=e;if(e===
n&&(typeof s=="number"&&isFinite(s),e===n))if(typeof s=="string"){if(!z.test(s))return Re.errors=[{instancePath:o+"/agent_id",keyword:"forma\
t",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return Re.errors=[{instancePath:o+"/agent_id",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.tool_id!==void 0){let s=r.tool_id;const n=e;if(typeof s!="\
string")return Re.errors=[{instancePath:o+"/tool_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var t=n===
e}else var t=!0;if(t)if(r.tools_registry!==void 0){let s=r.tools_registry;const n=e,p=e;if(e===n)if(Array.isArray(s)){var l=!0;const y=s.length;
for(let _=0;_<y;_++){let m=s[_];const f=e;Ne(m,{instancePath:o+"/tools_registry/"+_,parentData:s,parentDataProperty:_,rootData:u})||(a=a===null?
Ne.errors:a.concat(Ne.errors),e=a.length);var l=f===e;if(!l)break}}else return Re.errors=[{instancePath:o+"/tools_registry",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=n===e}else var t=!0}}}else return Re.errors=[{instancePath:o,keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return Re.errors=a,e===0}A.v53=Te;const Vs={type:"object",properties:{status:{type:"string",enum:["dis\
abled"]},agent_id:{type:"string",format:"uuid"},tool_id:{type:"string"},tools_registry:{type:"array",items:{$ref:"component:AgentToolEntry"}}},
required:["status","agent_id","tool_id","tools_registry"]};function Te(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){
let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.status===void 0&&(i="status")||r.agent_id===void 0&&
(i="agent_id")||r.tool_id===void 0&&(i="tool_id")||r.tools_registry===void 0&&(i="tools_registry"))return Te.errors=[{instancePath:o,keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.status!==void 0){let s=r.status;const n=e;if(typeof s!=
"string")return Te.errors=[{instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e,d=Vs.properties.
status.enum;if(s!=="disabled")return Te.errors=[{instancePath:o+"/status",keyword:"enum",params:{allowedValues:Vs.properties.status.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.agent_id!==void 0){let s=r.agent_id;const n=e,p=e;if(e===
n&&(typeof s=="number"&&isFinite(s),e===n))if(typeof s=="string"){if(!z.test(s))return Te.errors=[{instancePath:o+"/agent_id",keyword:"forma\
t",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return Te.errors=[{instancePath:o+"/agent_id",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.tool_id!==void 0){let s=r.tool_id;const n=e;if(typeof s!="\
string")return Te.errors=[{instancePath:o+"/tool_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var t=n===
e}else var t=!0;if(t)if(r.tools_registry!==void 0){let s=r.tools_registry;const n=e,p=e;if(e===n)if(Array.isArray(s)){var l=!0;const y=s.length;
for(let _=0;_<y;_++){let m=s[_];const f=e;Ne(m,{instancePath:o+"/tools_registry/"+_,parentData:s,parentDataProperty:_,rootData:u})||(a=a===null?
Ne.errors:a.concat(Ne.errors),e=a.length);var l=f===e;if(!l)break}}else return Te.errors=[{instancePath:o+"/tools_registry",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=n===e}else var t=!0}}}else return Te.errors=[{instancePath:o,keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return Te.errors=a,e===0}A.v54=sr;const Ss={type:"object",properties:{data:{type:"array",items:{$ref:"\
component:KnowledgeDocument"}},source:{type:"string",enum:["knowledge_documents"]}},required:["data","source"]},wr={type:"object",required:[
"id","org_id","agent_id","name","source_type","source_value","status","metadata","chunk_count","created_at","updated_at"],properties:{id:{type:"\
string",format:"uuid"},org_id:{type:"string",format:"uuid"},agent_id:{type:["string","null"],format:"uuid"},name:{type:"string"},source_type:{
type:"string",enum:["text","manual_text","url","website","document","crm","property_feed"]},source_value:{type:"string"},status:{type:"strin\
g",enum:["pending","ready","failed"]},metadata:{type:"object",additionalProperties:!0},chunk_count:{type:"integer",minimum:0},created_at:{type:"\
string",format:"date-time"},updated_at:{type:"string",format:"date-time"}}};function L(r,{instancePath:o="",parentData:c,parentDataProperty:v,
rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.org_id===
void 0&&(l="org_id")||r.agent_id===void 0&&(l="agent_id")||r.name===void 0&&(l="name")||r.source_type===void 0&&(l="source_type")||r.source_value===
void 0&&(l="source_value")||r.status===void 0&&(l="status")||r.metadata===void 0&&(l="metadata")||r.chunk_count===void 0&&(l="chunk_count")||
r.created_at===void 0&&(l="created_at")||r.updated_at===void 0&&(l="updated_at"))return L.errors=[{instancePath:o,keyword:"required",params:{
missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.id!==void 0){let i=r.id;const s=e,n=e;if(e===s&&(typeof i=="numbe\
r"&&isFinite(i),e===s))if(typeof i=="string"){if(!z.test(i))return L.errors=[{instancePath:o+"/id",keyword:"format",params:{format:"uuid"},message:'\
must match format "uuid"'}],!1}else return L.errors=[{instancePath:o+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=s===e}else var t=!0;if(t){if(r.org_id!==void 0){let i=r.org_id;const s=e,n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i==
"string"){if(!z.test(i))return L.errors=[{instancePath:o+"/org_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],
!1}else return L.errors=[{instancePath:o+"/org_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0;
if(t){if(r.agent_id!==void 0){let i=r.agent_id;const s=e;if(typeof i!="string"&&i!==null)return L.errors=[{instancePath:o+"/agent_id",keyword:"\
type",params:{type:wr.properties.agent_id.type},message:"must be string,null"}],!1;const n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===
s&&typeof i=="string"&&!z.test(i)))return L.errors=[{instancePath:o+"/agent_id",keyword:"format",params:{format:"uuid"},message:'must match \
format "uuid"'}],!1;var t=s===e}else var t=!0;if(t){if(r.name!==void 0){let i=r.name;const s=e;if(typeof i!="string")return L.errors=[{instancePath:o+
"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.source_type!==void 0){
let i=r.source_type;const s=e;if(typeof i!="string")return L.errors=[{instancePath:o+"/source_type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const n=e,p=wr.properties.source_type.enum;if(!(i==="text"||i==="manual_text"||i==="url"||i==="website"||i==="document"||
i==="crm"||i==="property_feed"))return L.errors=[{instancePath:o+"/source_type",keyword:"enum",params:{allowedValues:wr.properties.source_type.
enum},message:"must be equal to one of the allowed values"}],!1;var t=s===e}else var t=!0;if(t){if(r.source_value!==void 0){let i=r.source_value;
const s=e;if(typeof i!="string")return L.errors=[{instancePath:o+"/source_value",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;const n=e;var t=s===e}else var t=!0;if(t){if(r.status!==void 0){let i=r.status;const s=e;if(typeof i!="string")return L.errors=[{instancePath:o+
"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e,p=wr.properties.status.enum;if(!(i==="pending"||i===
"ready"||i==="failed"))return L.errors=[{instancePath:o+"/status",keyword:"enum",params:{allowedValues:wr.properties.status.enum},message:"m\
ust be equal to one of the allowed values"}],!1;var t=s===e}else var t=!0;if(t){if(r.metadata!==void 0){let i=r.metadata;const s=e,n=e;if(e===
s)if(i&&typeof i=="object"&&!Array.isArray(i)){const d=e}else return L.errors=[{instancePath:o+"/metadata",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;var t=s===e}else var t=!0;if(t){if(r.chunk_count!==void 0){let i=r.chunk_count;const s=e;if(!(typeof i=="\
number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return L.errors=[{instancePath:o+"/chunk_count",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;const n=e;if(e===s&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return L.errors=[{instancePath:o+"/chunk_count",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=s===e}else var t=!0;if(t){if(r.created_at!==void 0){let i=r.created_at;
const s=e,n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!$.validate(i))return L.errors=[{instancePath:o+"/\
created_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return L.errors=[{instancePath:o+
"/created_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t)if(r.updated_at!==void 0){let i=r.
updated_at;const s=e,n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!$.validate(i))return L.errors=[{instancePath:o+
"/updated_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return L.errors=[{instancePath:o+
"/updated_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0}}}}}}}}}}else return L.errors=[{
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return L.errors=a,e===0}function sr(r,{instancePath:o="",
parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.
data===void 0&&(i="data")||r.source===void 0&&(i="source"))return sr.errors=[{instancePath:o,keyword:"required",params:{missingProperty:i},message:"\
must have required property '"+i+"'"}],!1;if(r.data!==void 0){let s=r.data;const n=e,p=e;if(e===n)if(Array.isArray(s)){var t=!0;const d=s.length;
for(let y=0;y<d;y++){let _=s[y];const m=e;L(_,{instancePath:o+"/data/"+y,parentData:s,parentDataProperty:y,rootData:u})||(a=a===null?L.errors:
a.concat(L.errors),e=a.length);var t=m===e;if(!t)break}}else return sr.errors=[{instancePath:o+"/data",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var l=n===e}else var l=!0;if(l)if(r.source!==void 0){let s=r.source;const n=e;if(typeof s!="string")return sr.errors=
[{instancePath:o+"/source",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e,d=Ss.properties.source.enum;if(s!==
"knowledge_documents")return sr.errors=[{instancePath:o+"/source",keyword:"enum",params:{allowedValues:Ss.properties.source.enum},message:"m\
ust be equal to one of the allowed values"}],!1;var l=n===e}else var l=!0}else return sr.errors=[{instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return sr.errors=a,e===0}A.v55=mr;const Os={type:"object",properties:{source:{type:"string",enum:["kn\
owledge_documents"]},data:{$ref:"component:KnowledgeDocument"}},required:["data","source"]};function mr(r,{instancePath:o="",parentData:c,parentDataProperty:v,
rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.data===void 0&&(l="data")||r.source===
void 0&&(l="source"))return mr.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"must have required property '"+
l+"'"}],!1;if(r.source!==void 0){let i=r.source;const s=e;if(typeof i!="string")return mr.errors=[{instancePath:o+"/source",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const n=e,p=Os.properties.source.enum;if(i!=="knowledge_documents")return mr.errors=[{instancePath:o+
"/source",keyword:"enum",params:{allowedValues:Os.properties.source.enum},message:"must be equal to one of the allowed values"}],!1;var t=s===
e}else var t=!0;if(t)if(r.data!==void 0){let i=r.data;const s=e;L(i,{instancePath:o+"/data",parentData:r,parentDataProperty:"data",rootData:u})||
(a=a===null?L.errors:a.concat(L.errors),e=a.length);var t=s===e}else var t=!0}else return mr.errors=[{instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return mr.errors=a,e===0}A.v56=tr;const zs={type:"object",properties:{ok:{type:"boolean"},status:{
type:"string",enum:["queued"]}},required:["ok","status"]};function tr(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){
let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.ok===void 0&&(l="ok")||r.status===void 0&&(l="stat\
us"))return tr.errors=[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.
ok!==void 0){let i=r.ok;const s=e;if(typeof i!="boolean")return tr.errors=[{instancePath:o+"/ok",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;const n=e;var t=s===e}else var t=!0;if(t)if(r.status!==void 0){let i=r.status;const s=e;if(typeof i!="string")return tr.
errors=[{instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e,p=zs.properties.status.enum;
if(i!=="queued")return tr.errors=[{instancePath:o+"/status",keyword:"enum",params:{allowedValues:zs.properties.status.enum},message:"must be\
 equal to one of the allowed values"}],!1;var t=s===e}else var t=!0}else return tr.errors=[{instancePath:o,keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;return tr.errors=a,e===0}A.v57=$s;const Pr={type:"object",required:["id","org_id","event_type","created_a\
t"],properties:{id:{type:"string",format:"uuid"},org_id:{type:"string",format:"uuid"},agent_id:{type:["string","null"],format:"uuid"},conversation_id:{
type:["string","null"],format:"uuid"},event_type:{type:"string",enum:["agent_input","agent_output","agent_step","tool_call","tool_response"]},
payload:{type:"object",additionalProperties:!0},created_at:{type:"string",format:"date-time"}}};function re(r,{instancePath:o="",parentData:c,
parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&
(l="id")||r.org_id===void 0&&(l="org_id")||r.event_type===void 0&&(l="event_type")||r.created_at===void 0&&(l="created_at"))return re.errors=
[{instancePath:o,keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.id!==void 0){let i=r.
id;const s=e,n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!z.test(i))return re.errors=[{instancePath:o+"/\
id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return re.errors=[{instancePath:o+"/id",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.org_id!==void 0){let i=r.org_id;const s=e,n=e;
if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!z.test(i))return re.errors=[{instancePath:o+"/org_id",keyword:"\
format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return re.errors=[{instancePath:o+"/org_id",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.agent_id!==void 0){let i=r.agent_id;const s=e;if(typeof i!=
"string"&&i!==null)return re.errors=[{instancePath:o+"/agent_id",keyword:"type",params:{type:Pr.properties.agent_id.type},message:"must be s\
tring,null"}],!1;const n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s&&typeof i=="string"&&!z.test(i)))return re.errors=[{instancePath:o+
"/agent_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1;var t=s===e}else var t=!0;if(t){if(r.conversation_id!==
void 0){let i=r.conversation_id;const s=e;if(typeof i!="string"&&i!==null)return re.errors=[{instancePath:o+"/conversation_id",keyword:"type",
params:{type:Pr.properties.conversation_id.type},message:"must be string,null"}],!1;const n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===
s&&typeof i=="string"&&!z.test(i)))return re.errors=[{instancePath:o+"/conversation_id",keyword:"format",params:{format:"uuid"},message:'mus\
t match format "uuid"'}],!1;var t=s===e}else var t=!0;if(t){if(r.event_type!==void 0){let i=r.event_type;const s=e;if(typeof i!="string")return re.
errors=[{instancePath:o+"/event_type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e,p=Pr.properties.event_type.
enum;if(!(i==="agent_input"||i==="agent_output"||i==="agent_step"||i==="tool_call"||i==="tool_response"))return re.errors=[{instancePath:o+"\
/event_type",keyword:"enum",params:{allowedValues:Pr.properties.event_type.enum},message:"must be equal to one of the allowed values"}],!1;var t=s===
e}else var t=!0;if(t){if(r.payload!==void 0){let i=r.payload;const s=e,n=e;if(e===s)if(i&&typeof i=="object"&&!Array.isArray(i)){const d=e}else
return re.errors=[{instancePath:o+"/payload",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=s===e}else var t=!0;if(t)
if(r.created_at!==void 0){let i=r.created_at;const s=e,n=e;if(e===s&&(typeof i=="number"&&isFinite(i),e===s))if(typeof i=="string"){if(!$.validate(
i))return re.errors=[{instancePath:o+"/created_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else
return re.errors=[{instancePath:o+"/created_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0}}}}}}else
return re.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return re.errors=a,e===0}function ir(r,{
instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,e=0;const b=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.traces===void 0&&(i="traces"))return ir.errors=[{instancePath:o,keyword:"required",params:{missingProperty:i},message:"must h\
ave required property '"+i+"'"}],!1;if(r.traces!==void 0){let s=r.traces;const n=e,p=e;if(e===n)if(Array.isArray(s)){var t=!0;const d=s.length;
for(let y=0;y<d;y++){let _=s[y];const m=e;re(_,{instancePath:o+"/traces/"+y,parentData:s,parentDataProperty:y,rootData:u})||(a=a===null?re.errors:
a.concat(re.errors),e=a.length);var t=m===e;if(!t)break}}else return ir.errors=[{instancePath:o+"/traces",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var l=n===e}else var l=!0}else return ir.errors=[{instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ir.errors=a,e===0}function $s(r,{instancePath:o="",parentData:c,parentDataProperty:v,rootData:u=r}={}){let a=null,
e=0;return ir(r,{instancePath:o,parentData:c,parentDataProperty:v,rootData:u})||(a=a===null?ir.errors:a.concat(ir.errors),e=a.length),$s.errors=
a,e===0}return A})(),headers=(()=>{const A={};A.v1=$;function $(k,{instancePath:R="",parentData:Ke,parentDataProperty:z,rootData:ie=k}={}){let pe=null,
j=0;const Ie=j;if(j===0)if(k&&typeof k=="object"&&!Array.isArray(k)){if(k["api-version"]!==void 0){let w=k["api-version"];const F=j;if(typeof w!=
"string"){let ye=typeof w,O;if(O===void 0)if(ye=="number"||ye=="boolean")O=""+w;else if(w===null)O="";else return $.errors=[{instancePath:R+
"/api-version",keyword:"type",params:{type:"string"},message:"must be string"}],!1;O!==void 0&&(w=O,k!==void 0&&(k["api-version"]=O))}const T=j;
if(w!=="2026-04-14")return $.errors=[{instancePath:R+"/api-version",keyword:"const",params:{allowedValue:"2026-04-14"},message:"must be equa\
l to constant"}],!1;var P=F===j}else var P=!0;if(P)if(k["x-request-id"]!==void 0){let w=k["x-request-id"];const F=j;if(typeof w!="string"){let O=typeof w,
E;if(E===void 0)if(O=="number"||O=="boolean")E=""+w;else if(w===null)E="";else return $.errors=[{instancePath:R+"/x-request-id",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;E!==void 0&&(w=E,k!==void 0&&(k["x-request-id"]=E))}const T=j;var P=F===j}else var P=!0}else
return $.errors=[{instancePath:R,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $.errors=pe,j===0}A.v2=U;function U(k,{
instancePath:R="",parentData:Ke,parentDataProperty:z,rootData:ie=k}={}){let pe=null,j=0;const Ie=j;if(j===0)if(k&&typeof k=="object"&&!Array.
isArray(k)){let w;if(k["retry-after"]===void 0&&(w="retry-after"))return U.errors=[{instancePath:R,keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"}],!1;if(k["retry-after"]!==void 0){let F=k["retry-after"];const T=j;if(!(typeof F=="number"&&!(F%
1)&&!isNaN(F)&&isFinite(F))){let O=typeof F,E;if(E===void 0)if(O==="boolean"||F===null||O==="string"&&F&&F==+F&&!(F%1))E=+F;else return U.errors=
[{instancePath:R+"/retry-after",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;E!==void 0&&(F=E,k!==void 0&&(k["retry\
-after"]=E))}const ye=j;if(j===T&&typeof F=="number"&&isFinite(F)&&(F<0||isNaN(F)))return U.errors=[{instancePath:R+"/retry-after",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var P=T===j}else var P=!0;if(P){if(k["api-version"]!==void 0){let F=k["\
api-version"];const T=j;if(typeof F!="string"){let E=typeof F,oe;if(oe===void 0)if(E=="number"||E=="boolean")oe=""+F;else if(F===null)oe="";else
return U.errors=[{instancePath:R+"/api-version",keyword:"type",params:{type:"string"},message:"must be string"}],!1;oe!==void 0&&(F=oe,k!==void 0&&
(k["api-version"]=oe))}const ye=j;if(F!=="2026-04-14")return U.errors=[{instancePath:R+"/api-version",keyword:"const",params:{allowedValue:"\
2026-04-14"},message:"must be equal to constant"}],!1;var P=T===j}else var P=!0;if(P)if(k["x-request-id"]!==void 0){let F=k["x-request-id"];
const T=j;if(typeof F!="string"){let E=typeof F,oe;if(oe===void 0)if(E=="number"||E=="boolean")oe=""+F;else if(F===null)oe="";else return U.
errors=[{instancePath:R+"/x-request-id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;oe!==void 0&&(F=oe,k!==void 0&&(k["\
x-request-id"]=oe))}const ye=j;var P=T===j}else var P=!0}}else return U.errors=[{instancePath:R,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return U.errors=pe,j===0}A.v3=Ee;function Ee(k,{instancePath:R="",parentData:Ke,parentDataProperty:z,rootData:ie=k}={}){
let pe=null,j=0;const Ie=j;if(j===0)if(k&&typeof k=="object"&&!Array.isArray(k)){if(k["retry-after"]!==void 0){let w=k["retry-after"];const F=j;
if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))){let ye=typeof w,O;if(O===void 0)if(ye==="boolean"||w===null||ye==="string"&&w&&w==
+w&&!(w%1))O=+w;else return Ee.errors=[{instancePath:R+"/retry-after",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
O!==void 0&&(w=O,k!==void 0&&(k["retry-after"]=O))}const T=j;if(j===F&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return Ee.errors=[{instancePath:R+
"/retry-after",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var P=F===j}else var P=!0;if(P){if(k["api-vers\
ion"]!==void 0){let w=k["api-version"];const F=j;if(typeof w!="string"){let O=typeof w,E;if(E===void 0)if(O=="number"||O=="boolean")E=""+w;else if(w===
null)E="";else return Ee.errors=[{instancePath:R+"/api-version",keyword:"type",params:{type:"string"},message:"must be string"}],!1;E!==void 0&&
(w=E,k!==void 0&&(k["api-version"]=E))}const T=j;if(w!=="2026-04-14")return Ee.errors=[{instancePath:R+"/api-version",keyword:"const",params:{
allowedValue:"2026-04-14"},message:"must be equal to constant"}],!1;var P=F===j}else var P=!0;if(P)if(k["x-request-id"]!==void 0){let w=k["x\
-request-id"];const F=j;if(typeof w!="string"){let O=typeof w,E;if(E===void 0)if(O=="number"||O=="boolean")E=""+w;else if(w===null)E="";else
return Ee.errors=[{instancePath:R+"/x-request-id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;E!==void 0&&(w=E,k!==void 0&&
(k["x-request-id"]=E))}const T=j;var P=F===j}else var P=!0}}else return Ee.errors=[{instancePath:R,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Ee.errors=pe,j===0}A.v4=Se;function Se(k,{instancePath:R="",parentData:Ke,parentDataProperty:z,rootData:ie=k}={}){
let pe=null,j=0;const Ie=j;if(j===0)if(k&&typeof k=="object"&&!Array.isArray(k)){if(k["api-version"]!==void 0){let w=k["api-version"];const F=j;
if(typeof w!="string"){let ye=typeof w,O;if(O===void 0)if(ye=="number"||ye=="boolean")O=""+w;else if(w===null)O="";else return Se.errors=[{instancePath:R+
"/api-version",keyword:"type",params:{type:"string"},message:"must be string"}],!1;O!==void 0&&(w=O,k!==void 0&&(k["api-version"]=O))}const T=j;
if(w!=="2026-04-14")return Se.errors=[{instancePath:R+"/api-version",keyword:"const",params:{allowedValue:"2026-04-14"},message:"must be equ\
al to constant"}],!1;var P=F===j}else var P=!0;if(P){if(k["x-request-id"]!==void 0){let w=k["x-request-id"];const F=j;if(typeof w!="string"){
let O=typeof w,E;if(E===void 0)if(O=="number"||O=="boolean")E=""+w;else if(w===null)E="";else return Se.errors=[{instancePath:R+"/x-request-\
id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;E!==void 0&&(w=E,k!==void 0&&(k["x-request-id"]=E))}const T=j;var P=F===
j}else var P=!0;if(P)if(k["idempotency-replayed"]!==void 0){let w=k["idempotency-replayed"];const F=j;if(typeof w!="string"){let O=typeof w,
E;if(E===void 0)if(O=="number"||O=="boolean")E=""+w;else if(w===null)E="";else return Se.errors=[{instancePath:R+"/idempotency-replayed",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;E!==void 0&&(w=E,k!==void 0&&(k["idempotency-replayed"]=E))}const T=j;if(w!=="tru\
e")return Se.errors=[{instancePath:R+"/idempotency-replayed",keyword:"const",params:{allowedValue:"true"},message:"must be equal to constant"}],
!1;var P=F===j}else var P=!0}}else return Se.errors=[{instancePath:R,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Se.
errors=pe,j===0}return A})();module.exports={getServiceToken:{200:{body:{"application/json":bodies.v1},headers:headers.v1},400:{body:{"appli\
cation/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},408:{body:{"application/json":bodies.
v2},headers:headers.v1},413:{body:{"application/json":bodies.v2},headers:headers.v1},415:{body:{"application/json":bodies.v2},headers:headers.
v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3}},listMyOrgs:{200:{body:{"application/json":bodies.v3},headers:headers.v1},401:{body:{"applica\
tion/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},startCliDeviceAuth:{200:{body:{"application/json":bodies.
v4},headers:headers.v1},400:{body:{"application/json":bodies.v2},headers:headers.v1},408:{body:{"application/json":bodies.v2},headers:headers.
v1},413:{body:{"application/json":bodies.v2},headers:headers.v1},415:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.
v2},headers:headers.v3}},approveCliDeviceAuth:{200:{body:{"application/json":bodies.v5},headers:headers.v1},400:{body:{"application/json":bodies.
v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},404:{body:{"application/json":bodies.v2},headers:headers.
v1},408:{body:{"application/json":bodies.v2},headers:headers.v1},409:{body:{"application/json":bodies.v2},headers:headers.v3},410:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},413:{body:{"application/json":bodies.v2},headers:headers.v1},415:{body:{"application/json":bodies.
v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.
v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},pollCliDeviceAuth:{200:{body:{"application/json":bodies.v6},headers:headers.
v1},202:{body:{"application/json":bodies.v7},headers:headers.v1},400:{body:{"application/json":bodies.v2},headers:headers.v1},404:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},408:{body:{"application/json":bodies.v2},headers:headers.v1},409:{body:{"application/json":bodies.
v2},headers:headers.v3},410:{body:{"application/json":bodies.v2},headers:headers.v1},413:{body:{"application/json":bodies.v2},headers:headers.
v1},415:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},listAgents:{200:{body:{"applica\
tion/json":bodies.v8},headers:headers.v1},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.
v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},createAgent:{
200:{body:{"application/json":bodies.v9},headers:headers.v4},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"applic\
ation/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},408:{body:{"application/json":bodies.
v2},headers:headers.v1},409:{body:{"application/json":bodies.v2},headers:headers.v3},413:{body:{"application/json":bodies.v2},headers:headers.
v1},415:{body:{"application/json":bodies.v2},headers:headers.v1},422:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.
v2},headers:headers.v3}},getAgent:{200:{body:{"application/json":bodies.v10},headers:headers.v1},400:{body:{"application/json":bodies.v2},headers:headers.
v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},404:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},getAgentDraft:{200:{body:{"application/json":bodies.v11},
headers:headers.v1},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},
403:{body:{"application/json":bodies.v2},headers:headers.v1},404:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"applic\
ation/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.
v2},headers:headers.v3}},updateAgentDraft:{200:{body:{"application/json":bodies.v11},headers:headers.v4},400:{body:{"application/json":bodies.
v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.
v1},404:{body:{"application/json":bodies.v2},headers:headers.v1},408:{body:{"application/json":bodies.v2},headers:headers.v1},409:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3},413:{body:{"application/json":bodies.v2},headers:headers.v1},415:{body:{"application/json":bodies.
v2},headers:headers.v1},422:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},validateAgentDraft:{
200:{body:{"application/json":bodies.v12},headers:headers.v4},400:{body:{"application/json":bodies.v13},headers:headers.v1},401:{body:{"appl\
ication/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},404:{body:{"application/json":bodies.
v2},headers:headers.v1},408:{body:{"application/json":bodies.v2},headers:headers.v1},409:{body:{"application/json":bodies.v2},headers:headers.
v3},413:{body:{"application/json":bodies.v2},headers:headers.v1},415:{body:{"application/json":bodies.v2},headers:headers.v1},422:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},compileAgentBlueprint:{200:{body:{"application/json":bodies.
v14},headers:headers.v4},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.
v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},404:{body:{"application/json":bodies.v2},headers:headers.v1},408:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},409:{body:{"application/json":bodies.v2},headers:headers.v3},413:{body:{"application/json":bodies.
v2},headers:headers.v1},415:{body:{"application/json":bodies.v2},headers:headers.v1},422:{body:{"application/json":bodies.v2},headers:headers.
v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3}},publishAgent:{200:{body:{"application/json":bodies.v15},headers:headers.v4},400:{body:{"appl\
ication/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.
v2},headers:headers.v1},404:{body:{"application/json":bodies.v2},headers:headers.v1},408:{body:{"application/json":bodies.v2},headers:headers.
v1},409:{body:{"application/json":bodies.v16},headers:headers.v3},413:{body:{"application/json":bodies.v2},headers:headers.v1},415:{body:{"a\
pplication/json":bodies.v2},headers:headers.v1},422:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.
v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.
v3}},getAgentReadiness:{200:{body:{"application/json":bodies.v17},headers:headers.v1},400:{body:{"application/json":bodies.v2},headers:headers.
v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},404:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},handoffLead:{200:{body:{"application/json":bodies.v18},
headers:headers.v4},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},
403:{body:{"application/json":bodies.v2},headers:headers.v1},404:{body:{"application/json":bodies.v2},headers:headers.v1},408:{body:{"applic\
ation/json":bodies.v2},headers:headers.v1},409:{body:{"application/json":bodies.v2},headers:headers.v3},413:{body:{"application/json":bodies.
v2},headers:headers.v1},415:{body:{"application/json":bodies.v2},headers:headers.v1},422:{body:{"application/json":bodies.v2},headers:headers.
v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3}},updateLeadExtraction:{200:{body:{"application/json":bodies.v19},headers:headers.v4},400:{body:{
"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.
v2},headers:headers.v1},404:{body:{"application/json":bodies.v2},headers:headers.v1},408:{body:{"application/json":bodies.v2},headers:headers.
v1},409:{body:{"application/json":bodies.v2},headers:headers.v3},413:{body:{"application/json":bodies.v2},headers:headers.v1},415:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},422:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.
v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.
v3}},replyToConversation:{200:{body:{"application/json":bodies.v20},headers:headers.v4},202:{body:{"application/json":bodies.v21},headers:headers.
v4},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},404:{body:{"application/json":bodies.v2},headers:headers.v1},408:{body:{"application/json":bodies.
v2},headers:headers.v1},409:{body:{"application/json":bodies.v22},headers:headers.v3},413:{body:{"application/json":bodies.v2},headers:headers.
v1},415:{body:{"application/json":bodies.v2},headers:headers.v1},422:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.
v23},headers:headers.v3}},getConversationFeedback:{200:{body:{"application/json":bodies.v24},headers:headers.v1},400:{body:{"application/jso\
n":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.
v1},404:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},submitConversationFeedback:{200:{
body:{"application/json":bodies.v25},headers:headers.v4},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"applicatio\
n/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},404:{body:{"application/json":bodies.v2},
headers:headers.v1},408:{body:{"application/json":bodies.v2},headers:headers.v1},409:{body:{"application/json":bodies.v2},headers:headers.v3},
413:{body:{"application/json":bodies.v2},headers:headers.v1},415:{body:{"application/json":bodies.v2},headers:headers.v1},422:{body:{"applic\
ation/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},listWebhooks:{200:{body:{"application/json":bodies.v26},
headers:headers.v1},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},
403:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"applic\
ation/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},registerWebhook:{200:{body:{"applic\
ation/json":bodies.v27},headers:headers.v4},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.
v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},408:{body:{"application/json":bodies.v2},headers:headers.
v1},409:{body:{"application/json":bodies.v2},headers:headers.v3},413:{body:{"application/json":bodies.v2},headers:headers.v1},415:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},422:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.
v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.
v3}},deleteWebhook:{200:{body:{"application/json":bodies.v28},headers:headers.v4},400:{body:{"application/json":bodies.v2},headers:headers.v1},
401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},404:{body:{"applic\
ation/json":bodies.v2},headers:headers.v1},409:{body:{"application/json":bodies.v2},headers:headers.v3},422:{body:{"application/json":bodies.
v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.
v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},getWebhookDeliveries:{200:{body:{"application/json":bodies.v29},headers:headers.
v1},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},404:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.
v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.
v3}},getWebhookObservability:{200:{body:{"application/json":bodies.v30},headers:headers.v1},400:{body:{"application/json":bodies.v2},headers:headers.
v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.
v2},headers:headers.v3}},createOrg:{200:{body:{"application/json":bodies.v31},headers:headers.v4},201:{body:{"application/json":bodies.v31},
headers:headers.v4},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},
408:{body:{"application/json":bodies.v2},headers:headers.v1},409:{body:{"application/json":bodies.v2},headers:headers.v3},413:{body:{"applic\
ation/json":bodies.v2},headers:headers.v1},415:{body:{"application/json":bodies.v2},headers:headers.v1},422:{body:{"application/json":bodies.
v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.
v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},getOrgOnboarding:{200:{body:{"application/json":bodies.v32},headers:headers.
v1},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},404:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.
v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.
v3}},listOrgMembers:{200:{body:{"application/json":bodies.v33},headers:headers.v1},400:{body:{"application/json":bodies.v2},headers:headers.
v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},404:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},inviteOrgMember:{200:{body:{"application/json":bodies.
v34},headers:headers.v4},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.
v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},404:{body:{"application/json":bodies.v2},headers:headers.v1},408:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},409:{body:{"application/json":bodies.v2},headers:headers.v3},413:{body:{"application/json":bodies.
v2},headers:headers.v1},415:{body:{"application/json":bodies.v2},headers:headers.v1},422:{body:{"application/json":bodies.v2},headers:headers.
v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3}},ensureWidgetChannel:{200:{body:{"application/json":bodies.v35},headers:headers.v4},400:{body:{
"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.
v2},headers:headers.v1},404:{body:{"application/json":bodies.v2},headers:headers.v1},408:{body:{"application/json":bodies.v2},headers:headers.
v1},409:{body:{"application/json":bodies.v2},headers:headers.v3},413:{body:{"application/json":bodies.v2},headers:headers.v1},415:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},422:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.
v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.
v3}},connectWhatsAppChannel:{200:{body:{"application/json":bodies.v36},headers:headers.v4},400:{body:{"application/json":bodies.v2},headers:headers.
v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},404:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},408:{body:{"application/json":bodies.v2},headers:headers.v1},409:{body:{"application/json":bodies.
v2},headers:headers.v3},413:{body:{"application/json":bodies.v2},headers:headers.v1},415:{body:{"application/json":bodies.v2},headers:headers.
v1},422:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},getWhatsAppChannelStatus:{200:{
body:{"application/json":bodies.v36},headers:headers.v1},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"applicatio\
n/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},404:{body:{"application/json":bodies.v2},
headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},
503:{body:{"application/json":bodies.v2},headers:headers.v3}},verifyWhatsAppChannel:{200:{body:{"application/json":bodies.v37},headers:headers.
v4},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},404:{body:{"application/json":bodies.v2},headers:headers.v1},408:{body:{"application/json":bodies.
v2},headers:headers.v1},409:{body:{"application/json":bodies.v2},headers:headers.v3},413:{body:{"application/json":bodies.v2},headers:headers.
v1},415:{body:{"application/json":bodies.v2},headers:headers.v1},422:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.
v2},headers:headers.v3}},testWhatsAppChannel:{200:{body:{"application/json":bodies.v38},headers:headers.v4},400:{body:{"application/json":bodies.
v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.
v1},404:{body:{"application/json":bodies.v2},headers:headers.v1},408:{body:{"application/json":bodies.v2},headers:headers.v1},409:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3},413:{body:{"application/json":bodies.v2},headers:headers.v1},415:{body:{"application/json":bodies.
v2},headers:headers.v1},422:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},502:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3}},connectInstagramChannel:{200:{body:{"application/json":bodies.v39},headers:headers.v4},400:{
body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application\
/json":bodies.v2},headers:headers.v1},404:{body:{"application/json":bodies.v2},headers:headers.v1},408:{body:{"application/json":bodies.v2},
headers:headers.v1},409:{body:{"application/json":bodies.v2},headers:headers.v3},413:{body:{"application/json":bodies.v2},headers:headers.v1},
415:{body:{"application/json":bodies.v2},headers:headers.v1},422:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"applic\
ation/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.
v2},headers:headers.v3}},getInstagramChannelStatus:{200:{body:{"application/json":bodies.v39},headers:headers.v1},400:{body:{"application/js\
on":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.
v1},404:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},verifyInstagramChannel:{200:{body:{
"application/json":bodies.v40},headers:headers.v4},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.
v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},404:{body:{"application/json":bodies.v2},headers:headers.
v1},408:{body:{"application/json":bodies.v2},headers:headers.v1},409:{body:{"application/json":bodies.v2},headers:headers.v3},413:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},415:{body:{"application/json":bodies.v2},headers:headers.v1},422:{body:{"application/json":bodies.
v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.
v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},testInstagramChannel:{200:{body:{"application/json":bodies.v41},headers:headers.
v4},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},404:{body:{"application/json":bodies.v2},headers:headers.v1},408:{body:{"application/json":bodies.
v2},headers:headers.v1},409:{body:{"application/json":bodies.v2},headers:headers.v3},413:{body:{"application/json":bodies.v2},headers:headers.
v1},415:{body:{"application/json":bodies.v2},headers:headers.v1},422:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},502:{body:{"application/json":bodies.
v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},verifyVoiceProvider:{200:{body:{"application/json":bodies.
v42},headers:headers.v4},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.
v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},408:{body:{"application/json":bodies.v2},headers:headers.v1},409:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3},413:{body:{"application/json":bodies.v2},headers:headers.v1},415:{body:{"application/json":bodies.
v2},headers:headers.v1},422:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},502:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3}},rewardVoiceProvider:{200:{body:{"application/json":bodies.v43},headers:headers.v4},400:{body:{
"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.
v2},headers:headers.v1},404:{body:{"application/json":bodies.v2},headers:headers.v1},408:{body:{"application/json":bodies.v2},headers:headers.
v1},409:{body:{"application/json":bodies.v2},headers:headers.v3},413:{body:{"application/json":bodies.v2},headers:headers.v1},415:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},422:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.
v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.
v3}},optimizeVoiceProvider:{200:{body:{"application/json":bodies.v44},headers:headers.v4},400:{body:{"application/json":bodies.v2},headers:headers.
v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},404:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},408:{body:{"application/json":bodies.v2},headers:headers.v1},409:{body:{"application/json":bodies.
v2},headers:headers.v3},413:{body:{"application/json":bodies.v2},headers:headers.v1},415:{body:{"application/json":bodies.v2},headers:headers.
v1},422:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},getVoiceScorecard:{200:{body:{"\
application/json":bodies.v45},headers:headers.v4},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.
v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},408:{body:{"application/json":bodies.v2},headers:headers.
v1},409:{body:{"application/json":bodies.v2},headers:headers.v3},413:{body:{"application/json":bodies.v2},headers:headers.v1},415:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},422:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.
v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},502:{body:{"application/json":bodies.v2},headers:headers.
v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},getSpeechCatalog:{200:{body:{"application/json":bodies.v46},headers:headers.
v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},getSpeechVoiceCatalog:{200:{body:{
"application/json":bodies.v47},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.
v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.
v3}},previewVoice:{200:{headers:headers.v1},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.
v2},headers:headers.v1},404:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},502:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3}},getRealtimeProviderHealth:{200:{body:{"application/json":bodies.v48},headers:headers.v1},401:{
body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application\
/json":bodies.v2},headers:headers.v1},502:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.v49},
headers:headers.v3}},listTools:{200:{body:{"application/json":bodies.v50},headers:headers.v1},400:{body:{"application/json":bodies.v2},headers:headers.
v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"ap\
plication/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.
v2},headers:headers.v3}},testToolConnection:{200:{body:{"application/json":bodies.v51},headers:headers.v4},400:{body:{"application/json":bodies.
v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.
v1},404:{body:{"application/json":bodies.v2},headers:headers.v1},409:{body:{"application/json":bodies.v2},headers:headers.v3},422:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2},headers:headers.v1},502:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.
v3}},enableAgentTool:{200:{body:{"application/json":bodies.v52},headers:headers.v4},400:{body:{"application/json":bodies.v2},headers:headers.
v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},404:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},408:{body:{"application/json":bodies.v2},headers:headers.v1},409:{body:{"application/json":bodies.
v2},headers:headers.v3},413:{body:{"application/json":bodies.v2},headers:headers.v1},415:{body:{"application/json":bodies.v2},headers:headers.
v1},422:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},disableAgentTool:{200:{body:{"a\
pplication/json":bodies.v53},headers:headers.v4},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.
v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},404:{body:{"application/json":bodies.v2},headers:headers.
v1},408:{body:{"application/json":bodies.v2},headers:headers.v1},409:{body:{"application/json":bodies.v2},headers:headers.v3},413:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},415:{body:{"application/json":bodies.v2},headers:headers.v1},422:{body:{"application/json":bodies.
v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.
v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},listKnowledgeDocuments:{200:{body:{"application/json":bodies.v54},headers:headers.
v1},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},createKnowledgeDocument:{200:{body:{"application/json":bodies.
v55},headers:headers.v4},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.
v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},404:{body:{"application/json":bodies.v2},headers:headers.v1},408:{body:{"ap\
plication/json":bodies.v2},headers:headers.v1},409:{body:{"application/json":bodies.v2},headers:headers.v3},413:{body:{"application/json":bodies.
v2},headers:headers.v1},415:{body:{"application/json":bodies.v2},headers:headers.v1},422:{body:{"application/json":bodies.v2},headers:headers.
v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3}},deleteKnowledgeDocument:{200:{body:{"application/json":bodies.v28},headers:headers.v4},400:{
body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application\
/json":bodies.v2},headers:headers.v1},404:{body:{"application/json":bodies.v2},headers:headers.v1},409:{body:{"application/json":bodies.v2},
headers:headers.v3},422:{body:{"application/json":bodies.v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},
500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}},reindexKnowledgeDocument:{
200:{body:{"application/json":bodies.v56},headers:headers.v4},400:{body:{"application/json":bodies.v2},headers:headers.v1},401:{body:{"appli\
cation/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.v2},headers:headers.v1},404:{body:{"application/json":bodies.
v2},headers:headers.v1},409:{body:{"application/json":bodies.v2},headers:headers.v3},422:{body:{"application/json":bodies.v2},headers:headers.
v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.v1},503:{body:{"ap\
plication/json":bodies.v2},headers:headers.v3}},listTraces:{200:{body:{"application/json":bodies.v57},headers:headers.v1},400:{body:{"applic\
ation/json":bodies.v2},headers:headers.v1},401:{body:{"application/json":bodies.v2},headers:headers.v1},403:{body:{"application/json":bodies.
v2},headers:headers.v1},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2},headers:headers.
v1},503:{body:{"application/json":bodies.v2},headers:headers.v3}}};
