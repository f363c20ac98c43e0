// Written by "npm run generate"; do not edit.
"use strict";const scalars=(()=>{const G={};G.v1=oe;const or={type:"object",properties:{provider:{type:"string"},status:{type:"string",enum:["active","di\
sabled","deleted"]}},required:[]};function oe(r,{instancePath:_="",parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){let C=null,s=0;const pe=s;
if(s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.provider!==void 0){let n=r.provider;const o=s;if(typeof n!="string"){let E=typeof n,
m;if(m===void 0)if(E=="number"||E=="boolean")m=""+n;else if(n===null)m="";else return oe.errors=[{instancePath:_+"/provider",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,r!==void 0&&(r.provider=m))}const j=s;var c=o===s}else var c=!0;if(c)if(r.
status!==void 0){let n=r.status;const o=s;if(typeof n!="string"){let l=typeof n,b;if(b===void 0)if(l=="number"||l=="boolean")b=""+n;else if(n===
null)b="";else return oe.errors=[{instancePath:_+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;b!==void 0&&(n=
b,r!==void 0&&(r.status=b))}const j=s,E=or.properties.status.enum;if(!(n==="active"||n==="disabled"||n==="deleted"))return oe.errors=[{instancePath:_+
"/status",keyword:"enum",params:{allowedValues:or.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var c=o===
s}else var c=!0}else return oe.errors=[{instancePath:_,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.errors=
C,s===0}G.v2=He;const Ne=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function He(r,{instancePath:_="",parentData:fe,parentDataProperty:ce,
rootData:ne=r}={}){let C=null,s=0;const pe=s;if(s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id"))return He.
errors=[{instancePath:_,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.id!==void 0){let o=r.
id;const j=s;if(typeof o!="string"){let m=typeof o,l;if(l===void 0)if(m=="number"||m=="boolean")l=""+o;else if(o===null)l="";else return He.
errors=[{instancePath:_+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;l!==void 0&&(o=l,r!==void 0&&(r.id=l))}const E=s;
if(s===j&&(typeof o=="number"&&isFinite(o),s===j&&typeof o=="string"&&!Ne.test(o)))return He.errors=[{instancePath:_+"/id",keyword:"format",
params:{format:"uuid"},message:'must match format "uuid"'}],!1;var c=j===s}else var c=!0}else return He.errors=[{instancePath:_,keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return He.errors=C,s===0}G.v3=tr;function tr(r,{instancePath:_="",parentData:fe,parentDataProperty:ce,
rootData:ne=r}={}){let C=null,s=0;const pe=s;if(s===0)if(r&&typeof r=="object"&&!Array.isArray(r))if(r.remap_to!==void 0){let n=r.remap_to;const o=s;
if(typeof n!="string"){let E=typeof n,m;if(m===void 0)if(E=="number"||E=="boolean")m=""+n;else if(n===null)m="";else return tr.errors=[{instancePath:_+
"/remap_to",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,r!==void 0&&(r.remap_to=m))}const j=s;if(s===
o&&(typeof n=="number"&&isFinite(n),s===o&&typeof n=="string"&&!Ne.test(n)))return tr.errors=[{instancePath:_+"/remap_to",keyword:"format",params:{
format:"uuid"},message:'must match format "uuid"'}],!1;var c=o===s}else var c=!0;else return tr.errors=[{instancePath:_,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return tr.errors=C,s===0}G.v4=Ve;function Ve(r,{instancePath:_="",parentData:fe,parentDataProperty:ce,
rootData:ne=r}={}){let C=null,s=0;const pe=s;if(s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.name===void 0&&(n="name"))return Ve.
errors=[{instancePath:_,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.name!==void 0){
let o=r.name;const j=s;if(typeof o!="string"){let m=typeof o,l;if(l===void 0)if(m=="number"||m=="boolean")l=""+o;else if(o===null)l="";else return Ve.
errors=[{instancePath:_+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;l!==void 0&&(o=l,r!==void 0&&(r.name=l))}
const E=s;var c=j===s}else var c=!0}else return Ve.errors=[{instancePath:_,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return Ve.errors=C,s===0}G.v5=Qe;function Qe(r,{instancePath:_="",parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){let C=null,s=0;const pe=s;
if(s===0)if(r&&typeof r=="object"&&!Array.isArray(r))if(r.name!==void 0){let n=r.name;const o=s;if(typeof n!="string"){let E=typeof n,m;if(m===
void 0)if(E=="number"||E=="boolean")m=""+n;else if(n===null)m="";else return Qe.errors=[{instancePath:_+"/name",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;m!==void 0&&(n=m,r!==void 0&&(r.name=m))}const j=s;var c=o===s}else var c=!0;else return Qe.errors=[{
instancePath:_,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Qe.errors=C,s===0}G.v6=Ke;const ge=require("ajv-fo\
rmats/dist/formats").fullFormats["date-time"];function Ke(r,{instancePath:_="",parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){let C=null,
s=0;const pe=s;if(s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.since!==void 0){let n=r.since;const o=s;if(typeof n!="string"){let E=typeof n,
m;if(m===void 0)if(E=="number"||E=="boolean")m=""+n;else if(n===null)m="";else return Ke.errors=[{instancePath:_+"/since",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,r!==void 0&&(r.since=m))}const j=s;if(s===o&&(typeof n=="number"&&isFinite(n),
s===o&&typeof n=="string"&&!ge.validate(n)))return Ke.errors=[{instancePath:_+"/since",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1;var c=o===s}else var c=!0;if(c)if(r.until!==void 0){let n=r.until;const o=s;if(typeof n!="string"){let m=typeof n,
l;if(l===void 0)if(m=="number"||m=="boolean")l=""+n;else if(n===null)l="";else return Ke.errors=[{instancePath:_+"/until",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;l!==void 0&&(n=l,r!==void 0&&(r.until=l))}const j=s;if(s===o&&(typeof n=="number"&&isFinite(n),
s===o&&typeof n=="string"&&!ge.validate(n)))return Ke.errors=[{instancePath:_+"/until",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1;var c=o===s}else var c=!0}else return Ke.errors=[{instancePath:_,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Ke.errors=C,s===0}G.v7=M;function M(r,{instancePath:_="",parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){
let C=null,s=0;const pe=s;if(s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.limit===void 0&&(r.limit=100),r.since!==void 0){let n=r.
since;const o=s;if(typeof n!="string"){let E=typeof n,m;if(m===void 0)if(E=="number"||E=="boolean")m=""+n;else if(n===null)m="";else return M.
errors=[{instancePath:_+"/since",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,r!==void 0&&(r.since=m))}
const j=s;if(s===o&&(typeof n=="number"&&isFinite(n),s===o&&typeof n=="string"&&!ge.validate(n)))return M.errors=[{instancePath:_+"/since",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var c=o===s}else var c=!0;if(c){if(r.until!==void 0){let n=r.
until;const o=s;if(typeof n!="string"){let m=typeof n,l;if(l===void 0)if(m=="number"||m=="boolean")l=""+n;else if(n===null)l="";else return M.
errors=[{instancePath:_+"/until",keyword:"type",params:{type:"string"},message:"must be string"}],!1;l!==void 0&&(n=l,r!==void 0&&(r.until=l))}
const j=s;if(s===o&&(typeof n=="number"&&isFinite(n),s===o&&typeof n=="string"&&!ge.validate(n)))return M.errors=[{instancePath:_+"/until",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var c=o===s}else var c=!0;if(c){let n=r.limit;const o=s;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let m=typeof n,l;if(l===void 0)if(m==="boolean"||n===null||m==="string"&&n&&n==+n&&!(n%1))l=+n;else
return M.errors=[{instancePath:_+"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;l!==void 0&&(n=l,r!==void 0&&
(r.limit=l))}const j=s;if(s===o&&typeof n=="number"&&isFinite(n)){if(n>500||isNaN(n))return M.errors=[{instancePath:_+"/limit",keyword:"maxi\
mum",params:{comparison:"<=",limit:500},message:"must be <= 500"}],!1;if(n<1||isNaN(n))return M.errors=[{instancePath:_+"/limit",keyword:"mi\
nimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var c=o===s}}}else return M.errors=[{instancePath:_,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return M.errors=C,s===0}G.v8=We;function We(r,{instancePath:_="",parentData:fe,parentDataProperty:ce,
rootData:ne=r}={}){let C=null,s=0;const pe=s;if(s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id")||r.version===
void 0&&(n="version"))return We.errors=[{instancePath:_,keyword:"required",params:{missingProperty:n},message:"must have required property '"+
n+"'"}],!1;if(r.id!==void 0){let o=r.id;const j=s;if(typeof o!="string"){let m=typeof o,l;if(l===void 0)if(m=="number"||m=="boolean")l=""+o;else if(o===
null)l="";else return We.errors=[{instancePath:_+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;l!==void 0&&(o=l,
r!==void 0&&(r.id=l))}const E=s;if(s===j&&(typeof o=="number"&&isFinite(o),s===j&&typeof o=="string"&&!Ne.test(o)))return We.errors=[{instancePath:_+
"/id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1;var c=j===s}else var c=!0;if(c)if(r.version!==void 0){
let o=r.version;const j=s;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l=typeof o,b;if(b===void 0)if(l==="boolean"||o===null||
l==="string"&&o&&o==+o&&!(o%1))b=+o;else return We.errors=[{instancePath:_+"/version",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;b!==void 0&&(o=b,r!==void 0&&(r.version=b))}const E=s;if(s===j&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return We.errors=
[{instancePath:_+"/version",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var c=j===s}else var c=!0}else return We.
errors=[{instancePath:_,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return We.errors=C,s===0}G.v9=Be;const T={type:"\
object",properties:{status:{type:"string",enum:["active","disabled"]},policy_id:{type:"string",format:"uuid"}},required:[]};function Be(r,{instancePath:_="",
parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){let C=null,s=0;const pe=s;if(s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
status!==void 0){let n=r.status;const o=s;if(typeof n!="string"){let m=typeof n,l;if(l===void 0)if(m=="number"||m=="boolean")l=""+n;else if(n===
null)l="";else return Be.errors=[{instancePath:_+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;l!==void 0&&(n=
l,r!==void 0&&(r.status=l))}const j=s,E=T.properties.status.enum;if(!(n==="active"||n==="disabled"))return Be.errors=[{instancePath:_+"/stat\
us",keyword:"enum",params:{allowedValues:T.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var c=o===s}else
var c=!0;if(c)if(r.policy_id!==void 0){let n=r.policy_id;const o=s;if(typeof n!="string"){let m=typeof n,l;if(l===void 0)if(m=="number"||m==
"boolean")l=""+n;else if(n===null)l="";else return Be.errors=[{instancePath:_+"/policy_id",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;l!==void 0&&(n=l,r!==void 0&&(r.policy_id=l))}const j=s;if(s===o&&(typeof n=="number"&&isFinite(n),s===o&&typeof n=="stri\
ng"&&!Ne.test(n)))return Be.errors=[{instancePath:_+"/policy_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],
!1;var c=o===s}else var c=!0}else return Be.errors=[{instancePath:_,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Be.
errors=C,s===0}G.v10=N;const J={type:"object",properties:{agent_id:{type:"string",format:"uuid"},status:{type:"string",enum:["running","comp\
leted","failed","budget_exceeded","force_stopped"]},since:{type:"string",format:"date-time"},until:{type:"string",format:"date-time"},sort:{
type:"string"},order:{type:"string",enum:["asc","desc"],default:"desc"},limit:{type:"integer",default:50,maximum:200,minimum:1},offset:{type:"\
integer",default:0,minimum:0},had_governance_block:{type:"string",enum:["true","false"]},had_failover:{type:"string",enum:["true","false"]}},
required:[]};function N(r,{instancePath:_="",parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){let C=null,s=0;const pe=s;if(s===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.order===void 0&&(r.order="desc"),r.limit===void 0&&(r.limit=50),r.offset===void 0&&(r.offset=0),
r.agent_id!==void 0){let n=r.agent_id;const o=s;if(typeof n!="string"){let E=typeof n,m;if(m===void 0)if(E=="number"||E=="boolean")m=""+n;else if(n===
null)m="";else return N.errors=[{instancePath:_+"/agent_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&
(n=m,r!==void 0&&(r.agent_id=m))}const j=s;if(s===o&&(typeof n=="number"&&isFinite(n),s===o&&typeof n=="string"&&!Ne.test(n)))return N.errors=
[{instancePath:_+"/agent_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1;var c=o===s}else var c=!0;if(c){
if(r.status!==void 0){let n=r.status;const o=s;if(typeof n!="string"){let l=typeof n,b;if(b===void 0)if(l=="number"||l=="boolean")b=""+n;else if(n===
null)b="";else return N.errors=[{instancePath:_+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;b!==void 0&&(n=
b,r!==void 0&&(r.status=b))}const j=s,E=J.properties.status.enum;if(!(n==="running"||n==="completed"||n==="failed"||n==="budget_exceeded"||n===
"force_stopped"))return N.errors=[{instancePath:_+"/status",keyword:"enum",params:{allowedValues:J.properties.status.enum},message:"must be \
equal to one of the allowed values"}],!1;var c=o===s}else var c=!0;if(c){if(r.since!==void 0){let n=r.since;const o=s;if(typeof n!="string"){
let m=typeof n,l;if(l===void 0)if(m=="number"||m=="boolean")l=""+n;else if(n===null)l="";else return N.errors=[{instancePath:_+"/since",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;l!==void 0&&(n=l,r!==void 0&&(r.since=l))}const j=s;if(s===o&&(typeof n=="number"&&
isFinite(n),s===o&&typeof n=="string"&&!ge.validate(n)))return N.errors=[{instancePath:_+"/since",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'}],!1;var c=o===s}else var c=!0;if(c){if(r.until!==void 0){let n=r.until;const o=s;if(typeof n!="stri\
ng"){let m=typeof n,l;if(l===void 0)if(m=="number"||m=="boolean")l=""+n;else if(n===null)l="";else return N.errors=[{instancePath:_+"/until",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;l!==void 0&&(n=l,r!==void 0&&(r.until=l))}const j=s;if(s===o&&(typeof n==
"number"&&isFinite(n),s===o&&typeof n=="string"&&!ge.validate(n)))return N.errors=[{instancePath:_+"/until",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}],!1;var c=o===s}else var c=!0;if(c){if(r.sort!==void 0){let n=r.sort;const o=s;if(typeof n!=
"string"){let m=typeof n,l;if(l===void 0)if(m=="number"||m=="boolean")l=""+n;else if(n===null)l="";else return N.errors=[{instancePath:_+"/s\
ort",keyword:"type",params:{type:"string"},message:"must be string"}],!1;l!==void 0&&(n=l,r!==void 0&&(r.sort=l))}const j=s;var c=o===s}else
var c=!0;if(c){let n=r.order;const o=s;if(typeof n!="string"){let l=typeof n,b;if(b===void 0)if(l=="number"||l=="boolean")b=""+n;else if(n===
null)b="";else return N.errors=[{instancePath:_+"/order",keyword:"type",params:{type:"string"},message:"must be string"}],!1;b!==void 0&&(n=
b,r!==void 0&&(r.order=b))}const j=s,E=J.properties.order.enum;if(!(n==="asc"||n==="desc"))return N.errors=[{instancePath:_+"/order",keyword:"\
enum",params:{allowedValues:J.properties.order.enum},message:"must be equal to one of the allowed values"}],!1;var c=o===s;if(c){let l=r.limit;
const b=s;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let Z=typeof l,i;if(i===void 0)if(Z==="boolean"||l===null||Z==="string"&&
l&&l==+l&&!(l%1))i=+l;else return N.errors=[{instancePath:_+"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;i!==
void 0&&(l=i,r!==void 0&&(r.limit=i))}const ae=s;if(s===b&&typeof l=="number"&&isFinite(l)){if(l>200||isNaN(l))return N.errors=[{instancePath:_+
"/limit",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(l<1||isNaN(l))return N.errors=[{instancePath:_+
"/limit",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var c=b===s;if(c){let Z=r.offset;const i=s;if(!(typeof Z==
"number"&&!(Z%1)&&!isNaN(Z)&&isFinite(Z))){let $=typeof Z,O;if(O===void 0)if($==="boolean"||Z===null||$==="string"&&Z&&Z==+Z&&!(Z%1))O=+Z;else
return N.errors=[{instancePath:_+"/offset",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;O!==void 0&&(Z=O,r!==void 0&&
(r.offset=O))}const t=s;if(s===i&&typeof Z=="number"&&isFinite(Z)&&(Z<0||isNaN(Z)))return N.errors=[{instancePath:_+"/offset",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var c=i===s;if(c){if(r.had_governance_block!==void 0){let $=r.had_governance_block;
const O=s;if(typeof $!="string"){let a=typeof $,d;if(d===void 0)if(a=="number"||a=="boolean")d=""+$;else if($===null)d="";else return N.errors=
[{instancePath:_+"/had_governance_block",keyword:"type",params:{type:"string"},message:"must be string"}],!1;d!==void 0&&($=d,r!==void 0&&(r.
had_governance_block=d))}const v=s,e=J.properties.had_governance_block.enum;if(!($==="true"||$==="false"))return N.errors=[{instancePath:_+"\
/had_governance_block",keyword:"enum",params:{allowedValues:J.properties.had_governance_block.enum},message:"must be equal to one of the all\
owed values"}],!1;var c=O===s}else var c=!0;if(c)if(r.had_failover!==void 0){let $=r.had_failover;const O=s;if(typeof $!="string"){let a=typeof $,
d;if(d===void 0)if(a=="number"||a=="boolean")d=""+$;else if($===null)d="";else return N.errors=[{instancePath:_+"/had_failover",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;d!==void 0&&($=d,r!==void 0&&(r.had_failover=d))}const v=s,e=J.properties.had_failover.
enum;if(!($==="true"||$==="false"))return N.errors=[{instancePath:_+"/had_failover",keyword:"enum",params:{allowedValues:J.properties.had_failover.
enum},message:"must be equal to one of the allowed values"}],!1;var c=O===s}else var c=!0}}}}}}}}}else return N.errors=[{instancePath:_,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return N.errors=C,s===0}G.v11=qe;const ur={type:"object",properties:{sort:{type:"\
string"},order:{type:"string",enum:["asc","desc"]},limit:{type:"integer",default:100,maximum:200,minimum:1},offset:{type:"integer",default:0,
minimum:0}},required:[]};function qe(r,{instancePath:_="",parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){let C=null,s=0;const pe=s;if(s===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.limit===void 0&&(r.limit=100),r.offset===void 0&&(r.offset=0),r.sort!==void 0){let n=r.sort;
const o=s;if(typeof n!="string"){let E=typeof n,m;if(m===void 0)if(E=="number"||E=="boolean")m=""+n;else if(n===null)m="";else return qe.errors=
[{instancePath:_+"/sort",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,r!==void 0&&(r.sort=m))}const j=s;
var c=o===s}else var c=!0;if(c){if(r.order!==void 0){let n=r.order;const o=s;if(typeof n!="string"){let l=typeof n,b;if(b===void 0)if(l=="nu\
mber"||l=="boolean")b=""+n;else if(n===null)b="";else return qe.errors=[{instancePath:_+"/order",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;b!==void 0&&(n=b,r!==void 0&&(r.order=b))}const j=s,E=ur.properties.order.enum;if(!(n==="asc"||n==="desc"))return qe.errors=
[{instancePath:_+"/order",keyword:"enum",params:{allowedValues:ur.properties.order.enum},message:"must be equal to one of the allowed values"}],
!1;var c=o===s}else var c=!0;if(c){let n=r.limit;const o=s;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let m=typeof n,l;if(l===
void 0)if(m==="boolean"||n===null||m==="string"&&n&&n==+n&&!(n%1))l=+n;else return qe.errors=[{instancePath:_+"/limit",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;l!==void 0&&(n=l,r!==void 0&&(r.limit=l))}const j=s;if(s===o&&typeof n=="number"&&isFinite(n)){
if(n>200||isNaN(n))return qe.errors=[{instancePath:_+"/limit",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],
!1;if(n<1||isNaN(n))return qe.errors=[{instancePath:_+"/limit",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}
var c=o===s;if(c){let m=r.offset;const l=s;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let de=typeof m,Z;if(Z===void 0)if(de===
"boolean"||m===null||de==="string"&&m&&m==+m&&!(m%1))Z=+m;else return qe.errors=[{instancePath:_+"/offset",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;Z!==void 0&&(m=Z,r!==void 0&&(r.offset=Z))}const b=s;if(s===l&&typeof m=="number"&&isFinite(m)&&(m<0||isNaN(
m)))return qe.errors=[{instancePath:_+"/offset",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var c=l===s}}}}else
return qe.errors=[{instancePath:_,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qe.errors=C,s===0}G.v12=Q;const Le={
type:"object",properties:{group_by:{type:"string",enum:["agent","provider","model","day"]},agent_id:{type:"string",format:"uuid"},provider:{
type:"string"},model:{type:"string"},since:{type:"string",format:"date-time"},until:{type:"string",format:"date-time"},granularity:{type:"st\
ring",enum:["hour","day","week"]},limit:{type:"integer",minimum:1,maximum:1e3,default:50},offset:{type:"integer",minimum:0,default:0}},required:[
"group_by"]};function Q(r,{instancePath:_="",parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){let C=null,s=0;const pe=s;if(s===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){r.limit===void 0&&(r.limit=50),r.offset===void 0&&(r.offset=0);let n;if(r.group_by===void 0&&(n="grou\
p_by"))return Q.errors=[{instancePath:_,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.
group_by!==void 0){let o=r.group_by;const j=s;if(typeof o!="string"){let l=typeof o,b;if(b===void 0)if(l=="number"||l=="boolean")b=""+o;else if(o===
null)b="";else return Q.errors=[{instancePath:_+"/group_by",keyword:"type",params:{type:"string"},message:"must be string"}],!1;b!==void 0&&
(o=b,r!==void 0&&(r.group_by=b))}const E=s,m=Le.properties.group_by.enum;if(!(o==="agent"||o==="provider"||o==="model"||o==="day"))return Q.
errors=[{instancePath:_+"/group_by",keyword:"enum",params:{allowedValues:Le.properties.group_by.enum},message:"must be equal to one of the a\
llowed values"}],!1;var c=j===s}else var c=!0;if(c){if(r.agent_id!==void 0){let o=r.agent_id;const j=s;if(typeof o!="string"){let l=typeof o,
b;if(b===void 0)if(l=="number"||l=="boolean")b=""+o;else if(o===null)b="";else return Q.errors=[{instancePath:_+"/agent_id",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;b!==void 0&&(o=b,r!==void 0&&(r.agent_id=b))}const E=s;if(s===j&&(typeof o=="number"&&isFinite(
o),s===j&&typeof o=="string"&&!Ne.test(o)))return Q.errors=[{instancePath:_+"/agent_id",keyword:"format",params:{format:"uuid"},message:'mus\
t match format "uuid"'}],!1;var c=j===s}else var c=!0;if(c){if(r.provider!==void 0){let o=r.provider;const j=s;if(typeof o!="string"){let l=typeof o,
b;if(b===void 0)if(l=="number"||l=="boolean")b=""+o;else if(o===null)b="";else return Q.errors=[{instancePath:_+"/provider",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;b!==void 0&&(o=b,r!==void 0&&(r.provider=b))}const E=s;var c=j===s}else var c=!0;if(c){if(r.model!==
void 0){let o=r.model;const j=s;if(typeof o!="string"){let l=typeof o,b;if(b===void 0)if(l=="number"||l=="boolean")b=""+o;else if(o===null)b=
"";else return Q.errors=[{instancePath:_+"/model",keyword:"type",params:{type:"string"},message:"must be string"}],!1;b!==void 0&&(o=b,r!==void 0&&
(r.model=b))}const E=s;var c=j===s}else var c=!0;if(c){if(r.since!==void 0){let o=r.since;const j=s;if(typeof o!="string"){let l=typeof o,b;
if(b===void 0)if(l=="number"||l=="boolean")b=""+o;else if(o===null)b="";else return Q.errors=[{instancePath:_+"/since",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;b!==void 0&&(o=b,r!==void 0&&(r.since=b))}const E=s;if(s===j&&(typeof o=="number"&&isFinite(o),
s===j&&typeof o=="string"&&!ge.validate(o)))return Q.errors=[{instancePath:_+"/since",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1;var c=j===s}else var c=!0;if(c){if(r.until!==void 0){let o=r.until;const j=s;if(typeof o!="string"){let l=typeof o,
b;if(b===void 0)if(l=="number"||l=="boolean")b=""+o;else if(o===null)b="";else return Q.errors=[{instancePath:_+"/until",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;b!==void 0&&(o=b,r!==void 0&&(r.until=b))}const E=s;if(s===j&&(typeof o=="number"&&isFinite(o),
s===j&&typeof o=="string"&&!ge.validate(o)))return Q.errors=[{instancePath:_+"/until",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1;var c=j===s}else var c=!0;if(c){if(r.granularity!==void 0){let o=r.granularity;const j=s;if(typeof o!="s\
tring"){let b=typeof o,ae;if(ae===void 0)if(b=="number"||b=="boolean")ae=""+o;else if(o===null)ae="";else return Q.errors=[{instancePath:_+"\
/granularity",keyword:"type",params:{type:"string"},message:"must be string"}],!1;ae!==void 0&&(o=ae,r!==void 0&&(r.granularity=ae))}const E=s,
m=Le.properties.granularity.enum;if(!(o==="hour"||o==="day"||o==="week"))return Q.errors=[{instancePath:_+"/granularity",keyword:"enum",params:{
allowedValues:Le.properties.granularity.enum},message:"must be equal to one of the allowed values"}],!1;var c=j===s}else var c=!0;if(c){let o=r.
limit;const j=s;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l=typeof o,b;if(b===void 0)if(l==="boolean"||o===null||l==="st\
ring"&&o&&o==+o&&!(o%1))b=+o;else return Q.errors=[{instancePath:_+"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;b!==void 0&&(o=b,r!==void 0&&(r.limit=b))}const E=s;if(s===j&&typeof o=="number"&&isFinite(o)){if(o>1e3||isNaN(o))return Q.errors=[{instancePath:_+
"/limit",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(o<1||isNaN(o))return Q.errors=[{instancePath:_+
"/limit",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var c=j===s;if(c){let l=r.offset;const b=s;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let Z=typeof l,i;if(i===void 0)if(Z==="boolean"||l===null||Z==="string"&&l&&l==+l&&!(l%1))i=+l;else
return Q.errors=[{instancePath:_+"/offset",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;i!==void 0&&(l=i,r!==void 0&&
(r.offset=i))}const ae=s;if(s===b&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return Q.errors=[{instancePath:_+"/offset",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var c=b===s}}}}}}}}}else return Q.errors=[{instancePath:_,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Q.errors=C,s===0}G.v13=_e;const sr={type:"object",properties:{group_by:{type:"string",enum:[
"provider","model","agent","provider_key"]},agent_id:{type:"string",format:"uuid"},provider:{type:"string"},model:{type:"string"},since:{type:"\
string",format:"date-time"},until:{type:"string",format:"date-time"},granularity:{type:"string",enum:["hour","day","week"]},limit:{type:"int\
eger",minimum:1,maximum:1e3,default:50},offset:{type:"integer",minimum:0,default:0}},required:["group_by"]};function _e(r,{instancePath:_="",
parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){let C=null,s=0;const pe=s;if(s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){r.limit===
void 0&&(r.limit=50),r.offset===void 0&&(r.offset=0);let n;if(r.group_by===void 0&&(n="group_by"))return _e.errors=[{instancePath:_,keyword:"\
required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.group_by!==void 0){let o=r.group_by;const j=s;if(typeof o!=
"string"){let l=typeof o,b;if(b===void 0)if(l=="number"||l=="boolean")b=""+o;else if(o===null)b="";else return _e.errors=[{instancePath:_+"/\
group_by",keyword:"type",params:{type:"string"},message:"must be string"}],!1;b!==void 0&&(o=b,r!==void 0&&(r.group_by=b))}const E=s,m=sr.properties.
group_by.enum;if(!(o==="provider"||o==="model"||o==="agent"||o==="provider_key"))return _e.errors=[{instancePath:_+"/group_by",keyword:"enum",
params:{allowedValues:sr.properties.group_by.enum},message:"must be equal to one of the allowed values"}],!1;var c=j===s}else var c=!0;if(c){
if(r.agent_id!==void 0){let o=r.agent_id;const j=s;if(typeof o!="string"){let l=typeof o,b;if(b===void 0)if(l=="number"||l=="boolean")b=""+o;else if(o===
null)b="";else return _e.errors=[{instancePath:_+"/agent_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;b!==void 0&&
(o=b,r!==void 0&&(r.agent_id=b))}const E=s;if(s===j&&(typeof o=="number"&&isFinite(o),s===j&&typeof o=="string"&&!Ne.test(o)))return _e.errors=
[{instancePath:_+"/agent_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1;var c=j===s}else var c=!0;if(c){
if(r.provider!==void 0){let o=r.provider;const j=s;if(typeof o!="string"){let l=typeof o,b;if(b===void 0)if(l=="number"||l=="boolean")b=""+o;else if(o===
null)b="";else return _e.errors=[{instancePath:_+"/provider",keyword:"type",params:{type:"string"},message:"must be string"}],!1;b!==void 0&&
(o=b,r!==void 0&&(r.provider=b))}const E=s;var c=j===s}else var c=!0;if(c){if(r.model!==void 0){let o=r.model;const j=s;if(typeof o!="string"){
let l=typeof o,b;if(b===void 0)if(l=="number"||l=="boolean")b=""+o;else if(o===null)b="";else return _e.errors=[{instancePath:_+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;b!==void 0&&(o=b,r!==void 0&&(r.model=b))}const E=s;var c=j===s}else var c=!0;if(c){
if(r.since!==void 0){let o=r.since;const j=s;if(typeof o!="string"){let l=typeof o,b;if(b===void 0)if(l=="number"||l=="boolean")b=""+o;else if(o===
null)b="";else return _e.errors=[{instancePath:_+"/since",keyword:"type",params:{type:"string"},message:"must be string"}],!1;b!==void 0&&(o=
b,r!==void 0&&(r.since=b))}const E=s;if(s===j&&(typeof o=="number"&&isFinite(o),s===j&&typeof o=="string"&&!ge.validate(o)))return _e.errors=
[{instancePath:_+"/since",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var c=j===s}else var c=!0;
if(c){if(r.until!==void 0){let o=r.until;const j=s;if(typeof o!="string"){let l=typeof o,b;if(b===void 0)if(l=="number"||l=="boolean")b=""+o;else if(o===
null)b="";else return _e.errors=[{instancePath:_+"/until",keyword:"type",params:{type:"string"},message:"must be string"}],!1;b!==void 0&&(o=
b,r!==void 0&&(r.until=b))}const E=s;if(s===j&&(typeof o=="number"&&isFinite(o),s===j&&typeof o=="string"&&!ge.validate(o)))return _e.errors=
[{instancePath:_+"/until",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var c=j===s}else var c=!0;
if(c){if(r.granularity!==void 0){let o=r.granularity;const j=s;if(typeof o!="string"){let b=typeof o,ae;if(ae===void 0)if(b=="number"||b=="b\
oolean")ae=""+o;else if(o===null)ae="";else return _e.errors=[{instancePath:_+"/granularity",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;ae!==void 0&&(o=ae,r!==void 0&&(r.granularity=ae))}const E=s,m=sr.properties.granularity.enum;if(!(o==="hour"||o==="day"||
o==="week"))return _e.errors=[{instancePath:_+"/granularity",keyword:"enum",params:{allowedValues:sr.properties.granularity.enum},message:"m\
ust be equal to one of the allowed values"}],!1;var c=j===s}else var c=!0;if(c){let o=r.limit;const j=s;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))){let l=typeof o,b;if(b===void 0)if(l==="boolean"||o===null||l==="string"&&o&&o==+o&&!(o%1))b=+o;else return _e.errors=[{instancePath:_+
"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;b!==void 0&&(o=b,r!==void 0&&(r.limit=b))}const E=s;if(s===j&&
typeof o=="number"&&isFinite(o)){if(o>1e3||isNaN(o))return _e.errors=[{instancePath:_+"/limit",keyword:"maximum",params:{comparison:"<=",limit:1e3},
message:"must be <= 1000"}],!1;if(o<1||isNaN(o))return _e.errors=[{instancePath:_+"/limit",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var c=j===s;if(c){let l=r.offset;const b=s;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let Z=typeof l,
i;if(i===void 0)if(Z==="boolean"||l===null||Z==="string"&&l&&l==+l&&!(l%1))i=+l;else return _e.errors=[{instancePath:_+"/offset",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;i!==void 0&&(l=i,r!==void 0&&(r.offset=i))}const ae=s;if(s===b&&typeof l=="number"&&
isFinite(l)&&(l<0||isNaN(l)))return _e.errors=[{instancePath:_+"/offset",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var c=b===s}}}}}}}}}else return _e.errors=[{instancePath:_,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _e.
errors=C,s===0}G.v14=ie;function ie(r,{instancePath:_="",parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){let C=null,s=0;const pe=s;if(s===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.limit===void 0&&(r.limit=50),r.offset===void 0&&(r.offset=0),r.agent_id!==void 0){let n=r.
agent_id;const o=s;if(typeof n!="string"){let E=typeof n,m;if(m===void 0)if(E=="number"||E=="boolean")m=""+n;else if(n===null)m="";else return ie.
errors=[{instancePath:_+"/agent_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,r!==void 0&&(r.agent_id=
m))}const j=s;if(s===o&&(typeof n=="number"&&isFinite(n),s===o&&typeof n=="string"&&!Ne.test(n)))return ie.errors=[{instancePath:_+"/agent_i\
d",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1;var c=o===s}else var c=!0;if(c){if(r.since!==void 0){let n=r.
since;const o=s;if(typeof n!="string"){let m=typeof n,l;if(l===void 0)if(m=="number"||m=="boolean")l=""+n;else if(n===null)l="";else return ie.
errors=[{instancePath:_+"/since",keyword:"type",params:{type:"string"},message:"must be string"}],!1;l!==void 0&&(n=l,r!==void 0&&(r.since=l))}
const j=s;if(s===o&&(typeof n=="number"&&isFinite(n),s===o&&typeof n=="string"&&!ge.validate(n)))return ie.errors=[{instancePath:_+"/since",
keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var c=o===s}else var c=!0;if(c){if(r.until!==void 0){
let n=r.until;const o=s;if(typeof n!="string"){let m=typeof n,l;if(l===void 0)if(m=="number"||m=="boolean")l=""+n;else if(n===null)l="";else
return ie.errors=[{instancePath:_+"/until",keyword:"type",params:{type:"string"},message:"must be string"}],!1;l!==void 0&&(n=l,r!==void 0&&
(r.until=l))}const j=s;if(s===o&&(typeof n=="number"&&isFinite(n),s===o&&typeof n=="string"&&!ge.validate(n)))return ie.errors=[{instancePath:_+
"/until",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var c=o===s}else var c=!0;if(c){let n=r.limit;
const o=s;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let m=typeof n,l;if(l===void 0)if(m==="boolean"||n===null||m==="string"&&
n&&n==+n&&!(n%1))l=+n;else return ie.errors=[{instancePath:_+"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
l!==void 0&&(n=l,r!==void 0&&(r.limit=l))}const j=s;if(s===o&&typeof n=="number"&&isFinite(n)){if(n>1e3||isNaN(n))return ie.errors=[{instancePath:_+
"/limit",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(n<1||isNaN(n))return ie.errors=[{instancePath:_+
"/limit",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var c=o===s;if(c){let m=r.offset;const l=s;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let de=typeof m,Z;if(Z===void 0)if(de==="boolean"||m===null||de==="string"&&m&&m==+m&&!(m%1))Z=+m;else
return ie.errors=[{instancePath:_+"/offset",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;Z!==void 0&&(m=Z,r!==void 0&&
(r.offset=Z))}const b=s;if(s===l&&typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m)))return ie.errors=[{instancePath:_+"/offset",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var c=l===s}}}}}else return ie.errors=[{instancePath:_,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ie.errors=C,s===0}G.v15=we;const ir={type:"object",properties:{agent_id:{type:"string",format:"\
uuid"},since:{type:"string",format:"date-time"},until:{type:"string",format:"date-time"},granularity:{type:"string",enum:["hour","day","week"]},
limit:{type:"integer",minimum:1,maximum:1e3,default:50},offset:{type:"integer",minimum:0,default:0}},required:[]};function we(r,{instancePath:_="",
parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){let C=null,s=0;const pe=s;if(s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
limit===void 0&&(r.limit=50),r.offset===void 0&&(r.offset=0),r.agent_id!==void 0){let n=r.agent_id;const o=s;if(typeof n!="string"){let E=typeof n,
m;if(m===void 0)if(E=="number"||E=="boolean")m=""+n;else if(n===null)m="";else return we.errors=[{instancePath:_+"/agent_id",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,r!==void 0&&(r.agent_id=m))}const j=s;if(s===o&&(typeof n=="number"&&isFinite(
n),s===o&&typeof n=="string"&&!Ne.test(n)))return we.errors=[{instancePath:_+"/agent_id",keyword:"format",params:{format:"uuid"},message:'mu\
st match format "uuid"'}],!1;var c=o===s}else var c=!0;if(c){if(r.since!==void 0){let n=r.since;const o=s;if(typeof n!="string"){let m=typeof n,
l;if(l===void 0)if(m=="number"||m=="boolean")l=""+n;else if(n===null)l="";else return we.errors=[{instancePath:_+"/since",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;l!==void 0&&(n=l,r!==void 0&&(r.since=l))}const j=s;if(s===o&&(typeof n=="number"&&isFinite(n),
s===o&&typeof n=="string"&&!ge.validate(n)))return we.errors=[{instancePath:_+"/since",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1;var c=o===s}else var c=!0;if(c){if(r.until!==void 0){let n=r.until;const o=s;if(typeof n!="string"){let m=typeof n,
l;if(l===void 0)if(m=="number"||m=="boolean")l=""+n;else if(n===null)l="";else return we.errors=[{instancePath:_+"/until",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;l!==void 0&&(n=l,r!==void 0&&(r.until=l))}const j=s;if(s===o&&(typeof n=="number"&&isFinite(n),
s===o&&typeof n=="string"&&!ge.validate(n)))return we.errors=[{instancePath:_+"/until",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1;var c=o===s}else var c=!0;if(c){if(r.granularity!==void 0){let n=r.granularity;const o=s;if(typeof n!="s\
tring"){let l=typeof n,b;if(b===void 0)if(l=="number"||l=="boolean")b=""+n;else if(n===null)b="";else return we.errors=[{instancePath:_+"/gr\
anularity",keyword:"type",params:{type:"string"},message:"must be string"}],!1;b!==void 0&&(n=b,r!==void 0&&(r.granularity=b))}const j=s,E=ir.
properties.granularity.enum;if(!(n==="hour"||n==="day"||n==="week"))return we.errors=[{instancePath:_+"/granularity",keyword:"enum",params:{
allowedValues:ir.properties.granularity.enum},message:"must be equal to one of the allowed values"}],!1;var c=o===s}else var c=!0;if(c){let n=r.
limit;const o=s;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let m=typeof n,l;if(l===void 0)if(m==="boolean"||n===null||m==="st\
ring"&&n&&n==+n&&!(n%1))l=+n;else return we.errors=[{instancePath:_+"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;l!==void 0&&(n=l,r!==void 0&&(r.limit=l))}const j=s;if(s===o&&typeof n=="number"&&isFinite(n)){if(n>1e3||isNaN(n))return we.errors=[{instancePath:_+
"/limit",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(n<1||isNaN(n))return we.errors=[{instancePath:_+
"/limit",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var c=o===s;if(c){let m=r.offset;const l=s;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let de=typeof m,Z;if(Z===void 0)if(de==="boolean"||m===null||de==="string"&&m&&m==+m&&!(m%1))Z=+m;else
return we.errors=[{instancePath:_+"/offset",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;Z!==void 0&&(m=Z,r!==void 0&&
(r.offset=Z))}const b=s;if(s===l&&typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m)))return we.errors=[{instancePath:_+"/offset",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var c=l===s}}}}}}else return we.errors=[{instancePath:_,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return we.errors=C,s===0}G.v16=te;const Pe={type:"object",properties:{metric:{type:"string",enum:[
"spend","requests","tokens","latency_p95","errors"]},entity:{type:"string",enum:["agent","model","provider"]},since:{type:"string",format:"d\
ate-time"},until:{type:"string",format:"date-time"},limit:{type:"integer",minimum:1,maximum:100,default:10},agent_id:{type:"string"}},required:[
"metric","entity"]};function te(r,{instancePath:_="",parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){let C=null,s=0;const pe=s;if(s===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){r.limit===void 0&&(r.limit=10);let n;if(r.metric===void 0&&(n="metric")||r.entity===void 0&&(n=
"entity"))return te.errors=[{instancePath:_,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;
if(r.metric!==void 0){let o=r.metric;const j=s;if(typeof o!="string"){let l=typeof o,b;if(b===void 0)if(l=="number"||l=="boolean")b=""+o;else if(o===
null)b="";else return te.errors=[{instancePath:_+"/metric",keyword:"type",params:{type:"string"},message:"must be string"}],!1;b!==void 0&&(o=
b,r!==void 0&&(r.metric=b))}const E=s,m=Pe.properties.metric.enum;if(!(o==="spend"||o==="requests"||o==="tokens"||o==="latency_p95"||o==="er\
rors"))return te.errors=[{instancePath:_+"/metric",keyword:"enum",params:{allowedValues:Pe.properties.metric.enum},message:"must be equal to\
 one of the allowed values"}],!1;var c=j===s}else var c=!0;if(c){if(r.entity!==void 0){let o=r.entity;const j=s;if(typeof o!="string"){let b=typeof o,
ae;if(ae===void 0)if(b=="number"||b=="boolean")ae=""+o;else if(o===null)ae="";else return te.errors=[{instancePath:_+"/entity",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;ae!==void 0&&(o=ae,r!==void 0&&(r.entity=ae))}const E=s,m=Pe.properties.entity.enum;if(!(o===
"agent"||o==="model"||o==="provider"))return te.errors=[{instancePath:_+"/entity",keyword:"enum",params:{allowedValues:Pe.properties.entity.
enum},message:"must be equal to one of the allowed values"}],!1;var c=j===s}else var c=!0;if(c){if(r.since!==void 0){let o=r.since;const j=s;
if(typeof o!="string"){let l=typeof o,b;if(b===void 0)if(l=="number"||l=="boolean")b=""+o;else if(o===null)b="";else return te.errors=[{instancePath:_+
"/since",keyword:"type",params:{type:"string"},message:"must be string"}],!1;b!==void 0&&(o=b,r!==void 0&&(r.since=b))}const E=s;if(s===j&&(typeof o==
"number"&&isFinite(o),s===j&&typeof o=="string"&&!ge.validate(o)))return te.errors=[{instancePath:_+"/since",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}],!1;var c=j===s}else var c=!0;if(c){if(r.until!==void 0){let o=r.until;const j=s;if(typeof o!=
"string"){let l=typeof o,b;if(b===void 0)if(l=="number"||l=="boolean")b=""+o;else if(o===null)b="";else return te.errors=[{instancePath:_+"/\
until",keyword:"type",params:{type:"string"},message:"must be string"}],!1;b!==void 0&&(o=b,r!==void 0&&(r.until=b))}const E=s;if(s===j&&(typeof o==
"number"&&isFinite(o),s===j&&typeof o=="string"&&!ge.validate(o)))return te.errors=[{instancePath:_+"/until",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}],!1;var c=j===s}else var c=!0;if(c){let o=r.limit;const j=s;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o))){let l=typeof o,b;if(b===void 0)if(l==="boolean"||o===null||l==="string"&&o&&o==+o&&!(o%1))b=+o;else return te.errors=
[{instancePath:_+"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;b!==void 0&&(o=b,r!==void 0&&(r.limit=b))}const E=s;
if(s===j&&typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o))return te.errors=[{instancePath:_+"/limit",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"}],!1;if(o<1||isNaN(o))return te.errors=[{instancePath:_+"/limit",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var c=j===s;if(c)if(r.agent_id!==void 0){let l=r.agent_id;const b=s;if(typeof l!="string"){let Z=typeof l,
i;if(i===void 0)if(Z=="number"||Z=="boolean")i=""+l;else if(l===null)i="";else return te.errors=[{instancePath:_+"/agent_id",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;i!==void 0&&(l=i,r!==void 0&&(r.agent_id=i))}const ae=s;var c=b===s}else var c=!0}}}}}else
return te.errors=[{instancePath:_,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return te.errors=C,s===0}G.v17=Ue;function Ue(r,{
instancePath:_="",parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){let C=null,s=0;const pe=s;if(s===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){r.days===void 0&&(r.days=30);let n=r.days;const o=s;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let E=typeof n,m;if(m===
void 0)if(E==="boolean"||n===null||E==="string"&&n&&n==+n&&!(n%1))m=+n;else return Ue.errors=[{instancePath:_+"/days",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;m!==void 0&&(n=m,r!==void 0&&(r.days=m))}const j=s;if(s===o&&typeof n=="number"&&isFinite(n)&&
(n<1||isNaN(n)))return Ue.errors=[{instancePath:_+"/days",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var c=o===
s}else return Ue.errors=[{instancePath:_,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ue.errors=C,s===0}G.v18=
Se;function Se(r,{instancePath:_="",parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){let C=null,s=0;const pe=s;if(s===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r["x-rungate-run-id"]!==void 0){let n=r["x-rungate-run-id"];const o=s;if(typeof n!="string"){let E=typeof n,
m;if(m===void 0)if(E=="number"||E=="boolean")m=""+n;else if(n===null)m="";else return Se.errors=[{instancePath:_+"/x-rungate-run-id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,r!==void 0&&(r["x-rungate-run-id"]=m))}const j=s;var c=o===s}else
var c=!0;if(c){if(r["x-rungate-run-policy"]!==void 0){let n=r["x-rungate-run-policy"];const o=s;if(typeof n!="string"){let m=typeof n,l;if(l===
void 0)if(m=="number"||m=="boolean")l=""+n;else if(n===null)l="";else return Se.errors=[{instancePath:_+"/x-rungate-run-policy",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;l!==void 0&&(n=l,r!==void 0&&(r["x-rungate-run-policy"]=l))}const j=s;var c=o===s}else
var c=!0;if(c){if(r["x-rungate-run-name"]!==void 0){let n=r["x-rungate-run-name"];const o=s;if(typeof n!="string"){let m=typeof n,l;if(l===void 0)
if(m=="number"||m=="boolean")l=""+n;else if(n===null)l="";else return Se.errors=[{instancePath:_+"/x-rungate-run-name",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;l!==void 0&&(n=l,r!==void 0&&(r["x-rungate-run-name"]=l))}const j=s;var c=o===s}else var c=!0;if(c){
if(r["x-rungate-run-metadata"]!==void 0){let n=r["x-rungate-run-metadata"];const o=s;if(typeof n!="string"){let m=typeof n,l;if(l===void 0)if(m==
"number"||m=="boolean")l=""+n;else if(n===null)l="";else return Se.errors=[{instancePath:_+"/x-rungate-run-metadata",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;l!==void 0&&(n=l,r!==void 0&&(r["x-rungate-run-metadata"]=l))}const j=s;var c=o===s}else var c=!0;
if(c)if(r["x-rungate-new-run"]!==void 0){let n=r["x-rungate-new-run"];const o=s;if(typeof n!="string"){let m=typeof n,l;if(l===void 0)if(m==
"number"||m=="boolean")l=""+n;else if(n===null)l="";else return Se.errors=[{instancePath:_+"/x-rungate-new-run",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;l!==void 0&&(n=l,r!==void 0&&(r["x-rungate-new-run"]=l))}const j=s;var c=o===s}else var c=!0}}}}else return Se.
errors=[{instancePath:_,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Se.errors=C,s===0}G.v19=Fe;const Xe={type:"\
object",properties:{limit:{type:"integer",default:50,minimum:1,maximum:200},offset:{type:"integer",default:0,minimum:0},sort:{type:"string"},
order:{type:"string",enum:["asc","desc"]}},required:[]};function Fe(r,{instancePath:_="",parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){
let C=null,s=0;const pe=s;if(s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){r.limit===void 0&&(r.limit=50),r.offset===void 0&&(r.offset=
0);let n=r.limit;const o=s;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let E=typeof n,m;if(m===void 0)if(E==="boolean"||n===null||
E==="string"&&n&&n==+n&&!(n%1))m=+n;else return Fe.errors=[{instancePath:_+"/limit",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;m!==void 0&&(n=m,r!==void 0&&(r.limit=m))}const j=s;if(s===o&&typeof n=="number"&&isFinite(n)){if(n>200||isNaN(n))return Fe.errors=
[{instancePath:_+"/limit",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(n<1||isNaN(n))return Fe.errors=
[{instancePath:_+"/limit",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var c=o===s;if(c){let E=r.offset;const m=s;
if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E))){let ae=typeof E,de;if(de===void 0)if(ae==="boolean"||E===null||ae==="string"&&E&&E==
+E&&!(E%1))de=+E;else return Fe.errors=[{instancePath:_+"/offset",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;de!==
void 0&&(E=de,r!==void 0&&(r.offset=de))}const l=s;if(s===m&&typeof E=="number"&&isFinite(E)&&(E<0||isNaN(E)))return Fe.errors=[{instancePath:_+
"/offset",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var c=m===s;if(c){if(r.sort!==void 0){let ae=r.sort;
const de=s;if(typeof ae!="string"){let t=typeof ae,H;if(H===void 0)if(t=="number"||t=="boolean")H=""+ae;else if(ae===null)H="";else return Fe.
errors=[{instancePath:_+"/sort",keyword:"type",params:{type:"string"},message:"must be string"}],!1;H!==void 0&&(ae=H,r!==void 0&&(r.sort=H))}
const Z=s;var c=de===s}else var c=!0;if(c)if(r.order!==void 0){let ae=r.order;const de=s;if(typeof ae!="string"){let H=typeof ae,$;if($===void 0)
if(H=="number"||H=="boolean")$=""+ae;else if(ae===null)$="";else return Fe.errors=[{instancePath:_+"/order",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;$!==void 0&&(ae=$,r!==void 0&&(r.order=$))}const Z=s,i=Xe.properties.order.enum;if(!(ae==="asc"||ae==="d\
esc"))return Fe.errors=[{instancePath:_+"/order",keyword:"enum",params:{allowedValues:Xe.properties.order.enum},message:"must be equal to on\
e of the allowed values"}],!1;var c=de===s}else var c=!0}}}else return Fe.errors=[{instancePath:_,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Fe.errors=C,s===0}G.v20=xe;const Ge={type:"object",properties:{status:{type:"string",enum:["running","completed",
"failed","budget_exceeded","force_stopped"]},since:{type:"string",format:"date-time"},until:{type:"string",format:"date-time"},sort:{type:"s\
tring",enum:["started_at","ended_at","cost_usd","status","step_count","name"],default:"started_at"},order:{type:"string",enum:["asc","desc"],
default:"desc"},limit:{type:"integer",default:50,minimum:1,maximum:200},offset:{type:"integer",default:0,minimum:0}},required:[]};function xe(r,{
instancePath:_="",parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){let C=null,s=0;const pe=s;if(s===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.sort===void 0&&(r.sort="started_at"),r.order===void 0&&(r.order="desc"),r.limit===void 0&&(r.limit=50),r.offset===void 0&&(r.
offset=0),r.status!==void 0){let n=r.status;const o=s;if(typeof n!="string"){let m=typeof n,l;if(l===void 0)if(m=="number"||m=="boolean")l=""+
n;else if(n===null)l="";else return xe.errors=[{instancePath:_+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
l!==void 0&&(n=l,r!==void 0&&(r.status=l))}const j=s,E=Ge.properties.status.enum;if(!(n==="running"||n==="completed"||n==="failed"||n==="bud\
get_exceeded"||n==="force_stopped"))return xe.errors=[{instancePath:_+"/status",keyword:"enum",params:{allowedValues:Ge.properties.status.enum},
message:"must be equal to one of the allowed values"}],!1;var c=o===s}else var c=!0;if(c){if(r.since!==void 0){let n=r.since;const o=s;if(typeof n!=
"string"){let m=typeof n,l;if(l===void 0)if(m=="number"||m=="boolean")l=""+n;else if(n===null)l="";else return xe.errors=[{instancePath:_+"/\
since",keyword:"type",params:{type:"string"},message:"must be string"}],!1;l!==void 0&&(n=l,r!==void 0&&(r.since=l))}const j=s;if(s===o&&(typeof n==
"number"&&isFinite(n),s===o&&typeof n=="string"&&!ge.validate(n)))return xe.errors=[{instancePath:_+"/since",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}],!1;var c=o===s}else var c=!0;if(c){if(r.until!==void 0){let n=r.until;const o=s;if(typeof n!=
"string"){let m=typeof n,l;if(l===void 0)if(m=="number"||m=="boolean")l=""+n;else if(n===null)l="";else return xe.errors=[{instancePath:_+"/\
until",keyword:"type",params:{type:"string"},message:"must be string"}],!1;l!==void 0&&(n=l,r!==void 0&&(r.until=l))}const j=s;if(s===o&&(typeof n==
"number"&&isFinite(n),s===o&&typeof n=="string"&&!ge.validate(n)))return xe.errors=[{instancePath:_+"/until",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}],!1;var c=o===s}else var c=!0;if(c){let n=r.sort;const o=s;if(typeof n!="string"){let l=typeof n,
b;if(b===void 0)if(l=="number"||l=="boolean")b=""+n;else if(n===null)b="";else return xe.errors=[{instancePath:_+"/sort",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;b!==void 0&&(n=b,r!==void 0&&(r.sort=b))}const j=s,E=Ge.properties.sort.enum;if(!(n==="started_\
at"||n==="ended_at"||n==="cost_usd"||n==="status"||n==="step_count"||n==="name"))return xe.errors=[{instancePath:_+"/sort",keyword:"enum",params:{
allowedValues:Ge.properties.sort.enum},message:"must be equal to one of the allowed values"}],!1;var c=o===s;if(c){let l=r.order;const b=s;if(typeof l!=
"string"){let i=typeof l,t;if(t===void 0)if(i=="number"||i=="boolean")t=""+l;else if(l===null)t="";else return xe.errors=[{instancePath:_+"/\
order",keyword:"type",params:{type:"string"},message:"must be string"}],!1;t!==void 0&&(l=t,r!==void 0&&(r.order=t))}const ae=s,de=Ge.properties.
order.enum;if(!(l==="asc"||l==="desc"))return xe.errors=[{instancePath:_+"/order",keyword:"enum",params:{allowedValues:Ge.properties.order.enum},
message:"must be equal to one of the allowed values"}],!1;var c=b===s;if(c){let i=r.limit;const t=s;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i))){let O=typeof i,v;if(v===void 0)if(O==="boolean"||i===null||O==="string"&&i&&i==+i&&!(i%1))v=+i;else return xe.errors=[{instancePath:_+
"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;v!==void 0&&(i=v,r!==void 0&&(r.limit=v))}const H=s;if(s===t&&
typeof i=="number"&&isFinite(i)){if(i>200||isNaN(i))return xe.errors=[{instancePath:_+"/limit",keyword:"maximum",params:{comparison:"<=",limit:200},
message:"must be <= 200"}],!1;if(i<1||isNaN(i))return xe.errors=[{instancePath:_+"/limit",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var c=t===s;if(c){let O=r.offset;const v=s;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O))){let a=typeof O,
d;if(d===void 0)if(a==="boolean"||O===null||a==="string"&&O&&O==+O&&!(O%1))d=+O;else return xe.errors=[{instancePath:_+"/offset",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;d!==void 0&&(O=d,r!==void 0&&(r.offset=d))}const e=s;if(s===v&&typeof O=="number"&&
isFinite(O)&&(O<0||isNaN(O)))return xe.errors=[{instancePath:_+"/offset",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var c=v===s}}}}}}}else return xe.errors=[{instancePath:_,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return xe.
errors=C,s===0}G.v21=De;const Me={type:"object",properties:{status:{type:"string",enum:["active","paused","failing"]},event:{$ref:"component\
:WebhookEventType"}},required:[]},Ye={type:"string",enum:["run.started","run.completed","run.budget_exceeded","run.force_stopped","run.alert\
_threshold","step.completed","step.policy_blocked","step.budget_blocked","step.failed","agent.created","agent.updated","agent.disabled","pol\
icy.created","policy.updated","policy.deleted","policy.version_created","provider_key.created","provider_key.disabled","provider_key.enabled",
"provider_key.deleted","provider_key.rotated","step.approval_required","approval.approved","approval.rejected","admin_token.created","admin_\
token.revoked","alert.triggered","alert_rule.created","alert_rule.updated","alert_rule.deleted","member.role_changed","member.removed","memb\
er.ownership_transferred","webhook.test"]};function $e(r,{instancePath:_="",parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){let C=null,
s=0;if(typeof r!="string"){let n=typeof r,o;if(o===void 0)if(n=="number"||n=="boolean")o=""+r;else if(r===null)o="";else return $e.errors=[{
instancePath:_,keyword:"type",params:{type:"string"},message:"must be string"}],!1;o!==void 0&&(r=o,fe!==void 0&&(fe[ce]=o))}const pe=s,c=Ye.
enum;return r==="run.started"||r==="run.completed"||r==="run.budget_exceeded"||r==="run.force_stopped"||r==="run.alert_threshold"||r==="step\
.completed"||r==="step.policy_blocked"||r==="step.budget_blocked"||r==="step.failed"||r==="agent.created"||r==="agent.updated"||r==="agent.d\
isabled"||r==="policy.created"||r==="policy.updated"||r==="policy.deleted"||r==="policy.version_created"||r==="provider_key.created"||r==="p\
rovider_key.disabled"||r==="provider_key.enabled"||r==="provider_key.deleted"||r==="provider_key.rotated"||r==="step.approval_required"||r===
"approval.approved"||r==="approval.rejected"||r==="admin_token.created"||r==="admin_token.revoked"||r==="alert.triggered"||r==="alert_rule.c\
reated"||r==="alert_rule.updated"||r==="alert_rule.deleted"||r==="member.role_changed"||r==="member.removed"||r==="member.ownership_transfer\
red"||r==="webhook.test"?($e.errors=C,s===0):($e.errors=[{instancePath:_,keyword:"enum",params:{allowedValues:Ye.enum},message:"must be equa\
l to one of the allowed values"}],!1)}function De(r,{instancePath:_="",parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){let C=null,s=0;
const pe=s;if(s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.status!==void 0){let n=r.status;const o=s;if(typeof n!="string"){let m=typeof n,
l;if(l===void 0)if(m=="number"||m=="boolean")l=""+n;else if(n===null)l="";else return De.errors=[{instancePath:_+"/status",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;l!==void 0&&(n=l,r!==void 0&&(r.status=l))}const j=s,E=Me.properties.status.enum;if(!(n==="acti\
ve"||n==="paused"||n==="failing"))return De.errors=[{instancePath:_+"/status",keyword:"enum",params:{allowedValues:Me.properties.status.enum},
message:"must be equal to one of the allowed values"}],!1;var c=o===s}else var c=!0;if(c)if(r.event!==void 0){let n=r.event;const o=s;$e(n,{
instancePath:_+"/event",parentData:r,parentDataProperty:"event",rootData:ne})||(C=C===null?$e.errors:C.concat($e.errors),s=C.length);var c=o===
s}else var c=!0}else return De.errors=[{instancePath:_,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return De.errors=
C,s===0}G.v22=Ee;const fr={type:"object",properties:{status:{type:"string",enum:["pending","success","failed"]},event_type:{$ref:"component:\
WebhookEventType"},limit:{type:"integer",default:50,maximum:200,minimum:1},offset:{type:"integer",default:0,minimum:0}},required:[]};function Ee(r,{
instancePath:_="",parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){let C=null,s=0;const pe=s;if(s===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.limit===void 0&&(r.limit=50),r.offset===void 0&&(r.offset=0),r.status!==void 0){let n=r.status;const o=s;if(typeof n!="stri\
ng"){let m=typeof n,l;if(l===void 0)if(m=="number"||m=="boolean")l=""+n;else if(n===null)l="";else return Ee.errors=[{instancePath:_+"/statu\
s",keyword:"type",params:{type:"string"},message:"must be string"}],!1;l!==void 0&&(n=l,r!==void 0&&(r.status=l))}const j=s,E=fr.properties.
status.enum;if(!(n==="pending"||n==="success"||n==="failed"))return Ee.errors=[{instancePath:_+"/status",keyword:"enum",params:{allowedValues:fr.
properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var c=o===s}else var c=!0;if(c){if(r.event_type!==void 0){
let n=r.event_type;const o=s;$e(n,{instancePath:_+"/event_type",parentData:r,parentDataProperty:"event_type",rootData:ne})||(C=C===null?$e.errors:
C.concat($e.errors),s=C.length);var c=o===s}else var c=!0;if(c){let n=r.limit;const o=s;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){let m=typeof n,l;if(l===void 0)if(m==="boolean"||n===null||m==="string"&&n&&n==+n&&!(n%1))l=+n;else return Ee.errors=[{instancePath:_+"\
/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;l!==void 0&&(n=l,r!==void 0&&(r.limit=l))}const j=s;if(s===o&&
typeof n=="number"&&isFinite(n)){if(n>200||isNaN(n))return Ee.errors=[{instancePath:_+"/limit",keyword:"maximum",params:{comparison:"<=",limit:200},
message:"must be <= 200"}],!1;if(n<1||isNaN(n))return Ee.errors=[{instancePath:_+"/limit",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var c=o===s;if(c){let m=r.offset;const l=s;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let de=typeof m,
Z;if(Z===void 0)if(de==="boolean"||m===null||de==="string"&&m&&m==+m&&!(m%1))Z=+m;else return Ee.errors=[{instancePath:_+"/offset",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;Z!==void 0&&(m=Z,r!==void 0&&(r.offset=Z))}const b=s;if(s===l&&typeof m=="numbe\
r"&&isFinite(m)&&(m<0||isNaN(m)))return Ee.errors=[{instancePath:_+"/offset",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1;var c=l===s}}}}else return Ee.errors=[{instancePath:_,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ee.
errors=C,s===0}G.v23=Oe;const ke={type:"object",properties:{agent_id:{type:"string"},run_id:{type:"string"},status:{type:"string",enum:["pen\
ding","approved","rejected","expired"]}},required:[]};function Oe(r,{instancePath:_="",parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){
let C=null,s=0;const pe=s;if(s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.agent_id!==void 0){let n=r.agent_id;const o=s;if(typeof n!=
"string"){let E=typeof n,m;if(m===void 0)if(E=="number"||E=="boolean")m=""+n;else if(n===null)m="";else return Oe.errors=[{instancePath:_+"/\
agent_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,r!==void 0&&(r.agent_id=m))}const j=s;var c=o===
s}else var c=!0;if(c){if(r.run_id!==void 0){let n=r.run_id;const o=s;if(typeof n!="string"){let m=typeof n,l;if(l===void 0)if(m=="number"||m==
"boolean")l=""+n;else if(n===null)l="";else return Oe.errors=[{instancePath:_+"/run_id",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;l!==void 0&&(n=l,r!==void 0&&(r.run_id=l))}const j=s;var c=o===s}else var c=!0;if(c)if(r.status!==void 0){let n=r.status;const o=s;
if(typeof n!="string"){let l=typeof n,b;if(b===void 0)if(l=="number"||l=="boolean")b=""+n;else if(n===null)b="";else return Oe.errors=[{instancePath:_+
"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;b!==void 0&&(n=b,r!==void 0&&(r.status=b))}const j=s,E=ke.properties.
status.enum;if(!(n==="pending"||n==="approved"||n==="rejected"||n==="expired"))return Oe.errors=[{instancePath:_+"/status",keyword:"enum",params:{
allowedValues:ke.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var c=o===s}else var c=!0}}else return Oe.
errors=[{instancePath:_,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Oe.errors=C,s===0}G.v24=Ze;const Re={type:"\
object",properties:{agent_id:{type:"string"},condition_type:{type:"string"},status:{type:"string",enum:["active","disabled"]}},required:[]};
function Ze(r,{instancePath:_="",parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){let C=null,s=0;const pe=s;if(s===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){if(r.agent_id!==void 0){let n=r.agent_id;const o=s;if(typeof n!="string"){let E=typeof n,m;if(m===void 0)if(E=="\
number"||E=="boolean")m=""+n;else if(n===null)m="";else return Ze.errors=[{instancePath:_+"/agent_id",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;m!==void 0&&(n=m,r!==void 0&&(r.agent_id=m))}const j=s;var c=o===s}else var c=!0;if(c){if(r.condition_type!==void 0){
let n=r.condition_type;const o=s;if(typeof n!="string"){let m=typeof n,l;if(l===void 0)if(m=="number"||m=="boolean")l=""+n;else if(n===null)
l="";else return Ze.errors=[{instancePath:_+"/condition_type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;l!==void 0&&
(n=l,r!==void 0&&(r.condition_type=l))}const j=s;var c=o===s}else var c=!0;if(c)if(r.status!==void 0){let n=r.status;const o=s;if(typeof n!=
"string"){let l=typeof n,b;if(b===void 0)if(l=="number"||l=="boolean")b=""+n;else if(n===null)b="";else return Ze.errors=[{instancePath:_+"/\
status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;b!==void 0&&(n=b,r!==void 0&&(r.status=b))}const j=s,E=Re.properties.
status.enum;if(!(n==="active"||n==="disabled"))return Ze.errors=[{instancePath:_+"/status",keyword:"enum",params:{allowedValues:Re.properties.
status.enum},message:"must be equal to one of the allowed values"}],!1;var c=o===s}else var c=!0}}else return Ze.errors=[{instancePath:_,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Ze.errors=C,s===0}G.v25=er;const mr={type:"object",properties:{status:{type:"\
string",enum:["active","revoked"]}},required:[]};function er(r,{instancePath:_="",parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){let C=null,
s=0;const pe=s;if(s===0)if(r&&typeof r=="object"&&!Array.isArray(r))if(r.status!==void 0){let n=r.status;const o=s;if(typeof n!="string"){let m=typeof n,
l;if(l===void 0)if(m=="number"||m=="boolean")l=""+n;else if(n===null)l="";else return er.errors=[{instancePath:_+"/status",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;l!==void 0&&(n=l,r!==void 0&&(r.status=l))}const j=s,E=mr.properties.status.enum;if(!(n==="acti\
ve"||n==="revoked"))return er.errors=[{instancePath:_+"/status",keyword:"enum",params:{allowedValues:mr.properties.status.enum},message:"mus\
t be equal to one of the allowed values"}],!1;var c=o===s}else var c=!0;else return er.errors=[{instancePath:_,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return er.errors=C,s===0}G.v26=Ae;const ze={type:"object",properties:{status:{type:"string",enum:["pe\
nding","accepted","expired","revoked"]}},required:[]};function Ae(r,{instancePath:_="",parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){
let C=null,s=0;const pe=s;if(s===0)if(r&&typeof r=="object"&&!Array.isArray(r))if(r.status!==void 0){let n=r.status;const o=s;if(typeof n!="\
string"){let m=typeof n,l;if(l===void 0)if(m=="number"||m=="boolean")l=""+n;else if(n===null)l="";else return Ae.errors=[{instancePath:_+"/s\
tatus",keyword:"type",params:{type:"string"},message:"must be string"}],!1;l!==void 0&&(n=l,r!==void 0&&(r.status=l))}const j=s,E=ze.properties.
status.enum;if(!(n==="pending"||n==="accepted"||n==="expired"||n==="revoked"))return Ae.errors=[{instancePath:_+"/status",keyword:"enum",params:{
allowedValues:ze.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var c=o===s}else var c=!0;else return Ae.
errors=[{instancePath:_,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ae.errors=C,s===0}G.v27=rr;function rr(r,{
instancePath:_="",parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){let C=null,s=0;const pe=s;if(s===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let n;if(r.token===void 0&&(n="token"))return rr.errors=[{instancePath:_,keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;if(r.token!==void 0){let o=r.token;const j=s;if(typeof o!="string"){let m=typeof o,l;if(l===void 0)
if(m=="number"||m=="boolean")l=""+o;else if(o===null)l="";else return rr.errors=[{instancePath:_+"/token",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;l!==void 0&&(o=l,r!==void 0&&(r.token=l))}const E=s;var c=j===s}else var c=!0}else return rr.errors=[{instancePath:_,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return rr.errors=C,s===0}G.v28=Je;function Je(r,{instancePath:_="",parentData:fe,
parentDataProperty:ce,rootData:ne=r}={}){let C=null,s=0;const pe=s;if(s===0)if(r&&typeof r=="object"&&!Array.isArray(r))if(r.rungate_session!==
void 0){let n=r.rungate_session;const o=s;if(typeof n!="string"){let E=typeof n,m;if(m===void 0)if(E=="number"||E=="boolean")m=""+n;else if(n===
null)m="";else return Je.errors=[{instancePath:_+"/rungate_session",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==
void 0&&(n=m,r!==void 0&&(r.rungate_session=m))}const j=s;var c=o===s}else var c=!0;else return Je.errors=[{instancePath:_,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Je.errors=C,s===0}G.v29=Ie;const Te={type:"object",properties:{name:{type:"string",pattern:"\
^[a-zA-Z0-9_-]+$",enum:["setup","core-tests","advanced-tests","reference"]}},required:["name"]},nr=new RegExp("^[a-zA-Z0-9_-]+$","u");function Ie(r,{
instancePath:_="",parentData:fe,parentDataProperty:ce,rootData:ne=r}={}){let C=null,s=0;const pe=s;if(s===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let n;if(r.name===void 0&&(n="name"))return Ie.errors=[{instancePath:_,keyword:"required",params:{missingProperty:n},message:"mu\
st have required property '"+n+"'"}],!1;if(r.name!==void 0){let o=r.name;const j=s;if(typeof o!="string"){let l=typeof o,b;if(b===void 0)if(l==
"number"||l=="boolean")b=""+o;else if(o===null)b="";else return Ie.errors=[{instancePath:_+"/name",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;b!==void 0&&(o=b,r!==void 0&&(r.name=b))}const E=s,m=Te.properties.name.enum;if(!(o==="setup"||o==="core-tests"||o==="a\
dvanced-tests"||o==="reference"))return Ie.errors=[{instancePath:_+"/name",keyword:"enum",params:{allowedValues:Te.properties.name.enum},message:"\
must be equal to one of the allowed values"}],!1;if(s===j&&typeof o=="string"&&!nr.test(o))return Ie.errors=[{instancePath:_+"/name",keyword:"\
pattern",params:{pattern:"^[a-zA-Z0-9_-]+$"},message:'must match pattern "^[a-zA-Z0-9_-]+$"'}],!1;var c=j===s}else var c=!0}else return Ie.errors=
[{instancePath:_,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ie.errors=C,s===0}return G})(),bodies=(()=>{const G={};
G.v1=He;const or={type:"object",properties:{provider:{type:"string",minLength:1},name:{type:"string",minLength:1},api_key:{type:"string",minLength:1},
base_url:{type:["string","null"]},org_id:{type:["string","null"]},workspace_id:{type:["string","null"]}},required:["provider","name","api_ke\
y"]},oe=require("ajv/dist/runtime/ucs2length").default;function Ne(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){
let v=null,e=0;const be=e;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if(i.provider===void 0&&(d="provider")||i.name===void 0&&
(d="name")||i.api_key===void 0&&(d="api_key"))return Ne.errors=[{instancePath:t,keyword:"required",params:{missingProperty:d},message:"must \
have required property '"+d+"'"}],!1;if(i.provider!==void 0){let y=i.provider;const g=e,A=e;if(e===g)if(typeof y=="string"){if(oe(y)<1)return Ne.
errors=[{instancePath:t+"/provider",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Ne.
errors=[{instancePath:t+"/provider",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;if(a){if(i.
name!==void 0){let y=i.name;const g=e,A=e;if(e===g)if(typeof y=="string"){if(oe(y)<1)return Ne.errors=[{instancePath:t+"/name",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Ne.errors=[{instancePath:t+"/name",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;if(a){if(i.api_key!==void 0){let y=i.api_key;const g=e,A=e;if(e===g)if(typeof y==
"string"){if(oe(y)<1)return Ne.errors=[{instancePath:t+"/api_key",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"}],!1}else return Ne.errors=[{instancePath:t+"/api_key",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===
e}else var a=!0;if(a){if(i.base_url!==void 0){let y=i.base_url;const g=e;if(typeof y!="string"&&y!==null)return Ne.errors=[{instancePath:t+"\
/base_url",keyword:"type",params:{type:or.properties.base_url.type},message:"must be string,null"}],!1;const A=e;var a=g===e}else var a=!0;if(a){
if(i.org_id!==void 0){let y=i.org_id;const g=e;if(typeof y!="string"&&y!==null)return Ne.errors=[{instancePath:t+"/org_id",keyword:"type",params:{
type:or.properties.org_id.type},message:"must be string,null"}],!1;const A=e;var a=g===e}else var a=!0;if(a)if(i.workspace_id!==void 0){let y=i.
workspace_id;const g=e;if(typeof y!="string"&&y!==null)return Ne.errors=[{instancePath:t+"/workspace_id",keyword:"type",params:{type:or.properties.
workspace_id.type},message:"must be string,null"}],!1;const A=e;var a=g===e}else var a=!0}}}}}else return Ne.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Ne.errors=v,e===0}function He(i,{instancePath:t="",parentData:H,parentDataProperty:$,
rootData:O=i}={}){let v=null,e=0;return Ne(i,{instancePath:t,parentData:H,parentDataProperty:$,rootData:O})||(v=v===null?Ne.errors:v.concat(
Ne.errors),e=v.length),He.errors=v,e===0}G.v2=Ve;const tr={type:"object",properties:{name:{type:"string",minLength:1},base_url:{type:["strin\
g","null"]},api_key:{type:"string",minLength:1}}};function Ve(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,
e=0;const be=e;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name!==void 0){let d=i.name;const y=e,g=e;if(e===y)if(typeof d=="s\
tring"){if(oe(d)<1)return Ve.errors=[{instancePath:t+"/name",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"}],!1}else return Ve.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else
var a=!0;if(a){if(i.base_url!==void 0){let d=i.base_url;const y=e;if(typeof d!="string"&&d!==null)return Ve.errors=[{instancePath:t+"/base_u\
rl",keyword:"type",params:{type:tr.properties.base_url.type},message:"must be string,null"}],!1;const g=e;var a=y===e}else var a=!0;if(a)if(i.
api_key!==void 0){let d=i.api_key;const y=e,g=e;if(e===y)if(typeof d=="string"){if(oe(d)<1)return Ve.errors=[{instancePath:t+"/api_key",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Ve.errors=[{instancePath:t+"/api_key",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0}}else return Ve.errors=[{instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return Ve.errors=v,e===0}G.v3=Ke;const Qe={type:"object",properties:{provider:{type:"st\
ring",minLength:1},api_key:{type:"string",minLength:1},base_url:{type:["string","null"]},org_id:{type:["string","null"]},workspace_id:{type:[
"string","null"]}}};function ge(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;const be=e;if(e===0)
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.provider!==void 0){let d=i.provider;const y=e,g=e;if(e===y)if(typeof d=="string"){if(oe(d)<
1)return ge.errors=[{instancePath:t+"/provider",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return ge.errors=[{instancePath:t+"/provider",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;
if(a){if(i.api_key!==void 0){let d=i.api_key;const y=e,g=e;if(e===y)if(typeof d=="string"){if(oe(d)<1)return ge.errors=[{instancePath:t+"/ap\
i_key",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ge.errors=[{instancePath:t+"/ap\
i_key",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){if(i.base_url!==void 0){let d=i.base_url;
const y=e;if(typeof d!="string"&&d!==null)return ge.errors=[{instancePath:t+"/base_url",keyword:"type",params:{type:Qe.properties.base_url.type},
message:"must be string,null"}],!1;const g=e;var a=y===e}else var a=!0;if(a){if(i.org_id!==void 0){let d=i.org_id;const y=e;if(typeof d!="st\
ring"&&d!==null)return ge.errors=[{instancePath:t+"/org_id",keyword:"type",params:{type:Qe.properties.org_id.type},message:"must be string,n\
ull"}],!1;const g=e;var a=y===e}else var a=!0;if(a)if(i.workspace_id!==void 0){let d=i.workspace_id;const y=e;if(typeof d!="string"&&d!==null)
return ge.errors=[{instancePath:t+"/workspace_id",keyword:"type",params:{type:Qe.properties.workspace_id.type},message:"must be string,null"}],
!1;const g=e;var a=y===e}else var a=!0}}}}else return ge.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;return ge.errors=v,e===0}function Ke(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;return ge(
i,{instancePath:t,parentData:H,parentDataProperty:$,rootData:O})||(v=v===null?ge.errors:v.concat(ge.errors),e=v.length),Ke.errors=v,e===0}G.
v4=Be;const M={type:"object",properties:{name:{type:"string",minLength:1,maxLength:255},budget:{type:"object",properties:{alert_threshold_tokens:{
type:["integer","null"],minimum:0},alert_threshold_usd:{type:["number","null"],minimum:0},hard_limit_tokens:{type:["integer","null"],minimum:0},
hard_limit_usd:{type:["number","null"],minimum:0},max_cost_per_hour_usd:{type:["number","null"],minimum:0},on_alert_threshold:{type:"string",
enum:["continue_and_alert","stop_and_alert","continue_and_block_new"]}}},allowed_models:{type:"array",items:{type:"string"}},blocked_models:{
type:"array",items:{type:"string"}},allowed_tools:{type:"array",items:{type:"string"}},blocked_tools:{type:"array",items:{type:"string"}},require_approval:{
type:"array",items:{type:"string"}},approval_expiry_ms:{type:"integer",minimum:6e4,maximum:6048e5},rate_limits:{type:"object",properties:{max_requests_per_minute:{
type:["integer","null"],minimum:0},max_tokens_per_minute:{type:["integer","null"],minimum:0}}},routing:{type:"object",properties:{default_chain:{
type:"array",items:{type:"string"}},model_routes:{type:"array",items:{type:"object",properties:{pattern:{type:"string"},chain:{type:"array",
items:{type:"string"}},timeout_ms:{type:"integer",minimum:1}},required:["pattern","chain"]}},timeout_ms:{type:"integer",minimum:1},connect_timeout_ms:{
type:"integer",minimum:1e3,maximum:6e5},retry_on:{type:"array",items:{type:"integer",minimum:400,maximum:599}},max_retries:{type:"integer",minimum:1,
maximum:10},on_rate_limit:{type:"string",enum:["failover_first","backoff_first"]},load_balancing:{type:"string",enum:["failover","round_robi\
n","weighted"]},circuit_breaker:{type:"object",properties:{failure_threshold:{type:"integer",minimum:0},recovery_timeout_ms:{type:"integer",
minimum:1e3},max_recovery_timeout_ms:{type:"integer",minimum:1e3}}},routing_preference:{type:"string",enum:["default","cost","latency"]}}},model_mapping:{
type:"object",additionalProperties:{type:"object",additionalProperties:{type:"string"}}},default_model:{type:["string","null"]},model_override:{
type:["string","null"]},runaway_prevention:{type:"object",properties:{enabled:{type:"boolean"},max_steps_per_run:{type:"integer",minimum:0}}},
implicit_run_grouping:{type:"object",properties:{time_window_seconds:{type:"integer",minimum:0},run_idle_timeout_seconds:{type:"integer",minimum:1,
maximum:86400},force_stop_cooldown_minutes:{type:"integer",minimum:0,maximum:1440}}},outcome_defaults:{type:["object","null"],properties:{agent_signaled:{
type:["string","null"],enum:["success","partial","failed",null]},agent_complete_all:{type:["string","null"],enum:["success","partial","faile\
d",null]},cost_limit:{type:["string","null"],enum:["success","partial","failed",null]},token_limit:{type:["string","null"],enum:["success","\
partial","failed",null]},alert_threshold_stop:{type:["string","null"],enum:["success","partial","failed",null]},idle_auto_complete:{type:["s\
tring","null"],enum:["success","partial","failed",null]},idle_timeout:{type:["string","null"],enum:["success","partial","failed",null]},new_run_requested:{
type:["string","null"],enum:["success","partial","failed",null]},admin_stopped:{type:["string","null"],enum:["success","partial","failed",null]},
admin_completed:{type:["string","null"],enum:["success","partial","failed",null]}},additionalProperties:!1},visibility:{type:"string",enum:[
"org","personal"]},org_id:{type:["string","null"]},workspace_id:{type:["string","null"]},dry_run:{type:"boolean"},content_logging:{type:"str\
ing",enum:["default","enabled","disabled"]}},required:["name"]},We=Object.prototype.hasOwnProperty;function T(i,{instancePath:t="",parentData:H,
parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;const be=e;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let w;if(i.name===void 0&&
(w="name"))return T.errors=[{instancePath:t,keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;
if(i.name!==void 0){let p=i.name;const x=e,R=e;if(e===x)if(typeof p=="string"){if(oe(p)>255)return T.errors=[{instancePath:t+"/name",keyword:"\
maxLength",params:{limit:255},message:"must NOT have more than 255 characters"}],!1;if(oe(p)<1)return T.errors=[{instancePath:t+"/name",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return T.errors=[{instancePath:t+"/name",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var a=x===e}else var a=!0;if(a){if(i.budget!==void 0){let p=i.budget;const x=e,R=e;if(e===
x)if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.alert_threshold_tokens!==void 0){let u=p.alert_threshold_tokens;const f=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return T.errors=[{instancePath:t+"/budget/alert_threshold_tokens",keyword:"type",params:{
type:M.properties.budget.properties.alert_threshold_tokens.type},message:"must be integer,null"}],!1;const h=e;if(e===f&&typeof u=="number"&&
isFinite(u)&&(u<0||isNaN(u)))return T.errors=[{instancePath:t+"/budget/alert_threshold_tokens",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var d=f===e}else var d=!0;if(d){if(p.alert_threshold_usd!==void 0){let u=p.alert_threshold_usd;const f=e;if(!(typeof u==
"number"&&isFinite(u))&&u!==null)return T.errors=[{instancePath:t+"/budget/alert_threshold_usd",keyword:"type",params:{type:M.properties.budget.
properties.alert_threshold_usd.type},message:"must be number,null"}],!1;const h=e;if(e===f&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))
return T.errors=[{instancePath:t+"/budget/alert_threshold_usd",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var d=f===e}else var d=!0;if(d){if(p.hard_limit_tokens!==void 0){let u=p.hard_limit_tokens;const f=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u))&&u!==null)return T.errors=[{instancePath:t+"/budget/hard_limit_tokens",keyword:"type",params:{type:M.properties.budget.properties.
hard_limit_tokens.type},message:"must be integer,null"}],!1;const h=e;if(e===f&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return T.errors=
[{instancePath:t+"/budget/hard_limit_tokens",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=f===e}else
var d=!0;if(d){if(p.hard_limit_usd!==void 0){let u=p.hard_limit_usd;const f=e;if(!(typeof u=="number"&&isFinite(u))&&u!==null)return T.errors=
[{instancePath:t+"/budget/hard_limit_usd",keyword:"type",params:{type:M.properties.budget.properties.hard_limit_usd.type},message:"must be n\
umber,null"}],!1;const h=e;if(e===f&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return T.errors=[{instancePath:t+"/budget/hard_limit_u\
sd",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=f===e}else var d=!0;if(d){if(p.max_cost_per_hour_usd!==
void 0){let u=p.max_cost_per_hour_usd;const f=e;if(!(typeof u=="number"&&isFinite(u))&&u!==null)return T.errors=[{instancePath:t+"/budget/ma\
x_cost_per_hour_usd",keyword:"type",params:{type:M.properties.budget.properties.max_cost_per_hour_usd.type},message:"must be number,null"}],
!1;const h=e;if(e===f&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return T.errors=[{instancePath:t+"/budget/max_cost_per_hour_usd",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=f===e}else var d=!0;if(d)if(p.on_alert_threshold!==void 0){let u=p.
on_alert_threshold;const f=e;if(typeof u!="string")return T.errors=[{instancePath:t+"/budget/on_alert_threshold",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const h=e,q=M.properties.budget.properties.on_alert_threshold.enum;if(!(u==="continue_and_alert"||u===
"stop_and_alert"||u==="continue_and_block_new"))return T.errors=[{instancePath:t+"/budget/on_alert_threshold",keyword:"enum",params:{allowedValues:M.
properties.budget.properties.on_alert_threshold.enum},message:"must be equal to one of the allowed values"}],!1;var d=f===e}else var d=!0}}}}}else
return T.errors=[{instancePath:t+"/budget",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=x===e}else var a=!0;if(a){
if(i.allowed_models!==void 0){let p=i.allowed_models;const x=e,R=e;if(e===x)if(Array.isArray(p)){var y=!0;const u=p.length;for(let f=0;f<u;f++){
let h=p[f];const q=e;if(typeof h!="string")return T.errors=[{instancePath:t+"/allowed_models/"+f,keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const P=e;var y=q===e;if(!y)break}}else return T.errors=[{instancePath:t+"/allowed_models",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var a=x===e}else var a=!0;if(a){if(i.blocked_models!==void 0){let p=i.blocked_models;const x=e,R=e;if(e===
x)if(Array.isArray(p)){var g=!0;const u=p.length;for(let f=0;f<u;f++){let h=p[f];const q=e;if(typeof h!="string")return T.errors=[{instancePath:t+
"/blocked_models/"+f,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const P=e;var g=q===e;if(!g)break}}else return T.errors=
[{instancePath:t+"/blocked_models",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=x===e}else var a=!0;if(a){if(i.allowed_tools!==
void 0){let p=i.allowed_tools;const x=e,R=e;if(e===x)if(Array.isArray(p)){var A=!0;const u=p.length;for(let f=0;f<u;f++){let h=p[f];const q=e;
if(typeof h!="string")return T.errors=[{instancePath:t+"/allowed_tools/"+f,keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const P=e;var A=q===e;if(!A)break}}else return T.errors=[{instancePath:t+"/allowed_tools",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var a=x===e}else var a=!0;if(a){if(i.blocked_tools!==void 0){let p=i.blocked_tools;const x=e,R=e;if(e===x)if(Array.isArray(
p)){var se=!0;const u=p.length;for(let f=0;f<u;f++){let h=p[f];const q=e;if(typeof h!="string")return T.errors=[{instancePath:t+"/blocked_to\
ols/"+f,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const P=e;var se=q===e;if(!se)break}}else return T.errors=[{instancePath:t+
"/blocked_tools",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=x===e}else var a=!0;if(a){if(i.require_approval!==void 0){
let p=i.require_approval;const x=e,R=e;if(e===x)if(Array.isArray(p)){var U=!0;const u=p.length;for(let f=0;f<u;f++){let h=p[f];const q=e;if(typeof h!=
"string")return T.errors=[{instancePath:t+"/require_approval/"+f,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const P=e;
var U=q===e;if(!U)break}}else return T.errors=[{instancePath:t+"/require_approval",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var a=x===e}else var a=!0;if(a){if(i.approval_expiry_ms!==void 0){let p=i.approval_expiry_ms;const x=e;if(!(typeof p=="number"&&!(p%
1)&&!isNaN(p)&&isFinite(p)))return T.errors=[{instancePath:t+"/approval_expiry_ms",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"}],!1;const R=e;if(e===x&&typeof p=="number"&&isFinite(p)){if(p>6048e5||isNaN(p))return T.errors=[{instancePath:t+"/approval_expiry_m\
s",keyword:"maximum",params:{comparison:"<=",limit:6048e5},message:"must be <= 604800000"}],!1;if(p<6e4||isNaN(p))return T.errors=[{instancePath:t+
"/approval_expiry_ms",keyword:"minimum",params:{comparison:">=",limit:6e4},message:"must be >= 60000"}],!1}var a=x===e}else var a=!0;if(a){if(i.
rate_limits!==void 0){let p=i.rate_limits;const x=e,R=e;if(e===x)if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.max_requests_per_minute!==
void 0){let u=p.max_requests_per_minute;const f=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return T.errors=[{instancePath:t+
"/rate_limits/max_requests_per_minute",keyword:"type",params:{type:M.properties.rate_limits.properties.max_requests_per_minute.type},message:"\
must be integer,null"}],!1;const h=e;if(e===f&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return T.errors=[{instancePath:t+"/rate_limi\
ts/max_requests_per_minute",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var W=f===e}else var W=!0;if(W)if(p.
max_tokens_per_minute!==void 0){let u=p.max_tokens_per_minute;const f=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return T.
errors=[{instancePath:t+"/rate_limits/max_tokens_per_minute",keyword:"type",params:{type:M.properties.rate_limits.properties.max_tokens_per_minute.
type},message:"must be integer,null"}],!1;const h=e;if(e===f&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return T.errors=[{instancePath:t+
"/rate_limits/max_tokens_per_minute",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var W=f===e}else var W=!0}else
return T.errors=[{instancePath:t+"/rate_limits",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=x===e}else var a=!0;
if(a){if(i.routing!==void 0){let p=i.routing;const x=e,R=e;if(e===x)if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.default_chain!==void 0){
let u=p.default_chain;const f=e,h=e;if(e===f)if(Array.isArray(u)){var K=!0;const q=u.length;for(let P=0;P<q;P++){let I=u[P];const ee=e;if(typeof I!=
"string")return T.errors=[{instancePath:t+"/routing/default_chain/"+P,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const le=e;
var K=ee===e;if(!K)break}}else return T.errors=[{instancePath:t+"/routing/default_chain",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var L=f===e}else var L=!0;if(L){if(p.model_routes!==void 0){let u=p.model_routes;const f=e,h=e;if(e===f)if(Array.isArray(u)){
var he=!0;const P=u.length;for(let I=0;I<P;I++){let ee=u[I];const le=e,re=e;if(e===le)if(ee&&typeof ee=="object"&&!Array.isArray(ee)){let ve;
if(ee.pattern===void 0&&(ve="pattern")||ee.chain===void 0&&(ve="chain"))return T.errors=[{instancePath:t+"/routing/model_routes/"+I,keyword:"\
required",params:{missingProperty:ve},message:"must have required property '"+ve+"'"}],!1;if(ee.pattern!==void 0){let ye=ee.pattern;const me=e;
if(typeof ye!="string")return T.errors=[{instancePath:t+"/routing/model_routes/"+I+"/pattern",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const Ce=e;var F=me===e}else var F=!0;if(F){if(ee.chain!==void 0){let ye=ee.chain;const me=e,Ce=e;if(e===me)if(Array.isArray(
ye)){var D=!0;const ar=ye.length;for(let lr=0;lr<ar;lr++){let pr=ye[lr];const dr=e;if(typeof pr!="string")return T.errors=[{instancePath:t+"\
/routing/model_routes/"+I+"/chain/"+lr,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const cr=e;var D=dr===e;if(!D)break}}else
return T.errors=[{instancePath:t+"/routing/model_routes/"+I+"/chain",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var F=me===
e}else var F=!0;if(F)if(ee.timeout_ms!==void 0){let ye=ee.timeout_ms;const me=e;if(!(typeof ye=="number"&&!(ye%1)&&!isNaN(ye)&&isFinite(ye)))
return T.errors=[{instancePath:t+"/routing/model_routes/"+I+"/timeout_ms",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;const Ce=e;if(e===me&&typeof ye=="number"&&isFinite(ye)&&(ye<1||isNaN(ye)))return T.errors=[{instancePath:t+"/routing/model_routes/"+I+"/\
timeout_ms",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var F=me===e}else var F=!0}}else return T.errors=
[{instancePath:t+"/routing/model_routes/"+I,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var he=le===e;if(!he)break}}else
return T.errors=[{instancePath:t+"/routing/model_routes",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var L=f===e}else var L=!0;
if(L){if(p.timeout_ms!==void 0){let u=p.timeout_ms;const f=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return T.errors=[{instancePath:t+
"/routing/timeout_ms",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const h=e;if(e===f&&typeof u=="number"&&isFinite(
u)&&(u<1||isNaN(u)))return T.errors=[{instancePath:t+"/routing/timeout_ms",keyword:"minimum",params:{comparison:">=",limit:1},message:"must \
be >= 1"}],!1;var L=f===e}else var L=!0;if(L){if(p.connect_timeout_ms!==void 0){let u=p.connect_timeout_ms;const f=e;if(!(typeof u=="number"&&
!(u%1)&&!isNaN(u)&&isFinite(u)))return T.errors=[{instancePath:t+"/routing/connect_timeout_ms",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;const h=e;if(e===f&&typeof u=="number"&&isFinite(u)){if(u>6e5||isNaN(u))return T.errors=[{instancePath:t+"/routing/con\
nect_timeout_ms",keyword:"maximum",params:{comparison:"<=",limit:6e5},message:"must be <= 600000"}],!1;if(u<1e3||isNaN(u))return T.errors=[{
instancePath:t+"/routing/connect_timeout_ms",keyword:"minimum",params:{comparison:">=",limit:1e3},message:"must be >= 1000"}],!1}var L=f===e}else
var L=!0;if(L){if(p.retry_on!==void 0){let u=p.retry_on;const f=e,h=e;if(e===f)if(Array.isArray(u)){var X=!0;const P=u.length;for(let I=0;I<
P;I++){let ee=u[I];const le=e;if(!(typeof ee=="number"&&!(ee%1)&&!isNaN(ee)&&isFinite(ee)))return T.errors=[{instancePath:t+"/routing/retry_\
on/"+I,keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const re=e;if(e===le&&typeof ee=="number"&&isFinite(ee)){if(ee>
599||isNaN(ee))return T.errors=[{instancePath:t+"/routing/retry_on/"+I,keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be\
 <= 599"}],!1;if(ee<400||isNaN(ee))return T.errors=[{instancePath:t+"/routing/retry_on/"+I,keyword:"minimum",params:{comparison:">=",limit:400},
message:"must be >= 400"}],!1}var X=le===e;if(!X)break}}else return T.errors=[{instancePath:t+"/routing/retry_on",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var L=f===e}else var L=!0;if(L){if(p.max_retries!==void 0){let u=p.max_retries;const f=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return T.errors=[{instancePath:t+"/routing/max_retries",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;const h=e;if(e===f&&typeof u=="number"&&isFinite(u)){if(u>10||isNaN(u))return T.errors=[{instancePath:t+"/routing/max_\
retries",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(u<1||isNaN(u))return T.errors=[{instancePath:t+
"/routing/max_retries",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var L=f===e}else var L=!0;if(L){if(p.on_rate_limit!==
void 0){let u=p.on_rate_limit;const f=e;if(typeof u!="string")return T.errors=[{instancePath:t+"/routing/on_rate_limit",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const h=e,q=M.properties.routing.properties.on_rate_limit.enum;if(!(u==="failover_first"||u==="\
backoff_first"))return T.errors=[{instancePath:t+"/routing/on_rate_limit",keyword:"enum",params:{allowedValues:M.properties.routing.properties.
on_rate_limit.enum},message:"must be equal to one of the allowed values"}],!1;var L=f===e}else var L=!0;if(L){if(p.load_balancing!==void 0){
let u=p.load_balancing;const f=e;if(typeof u!="string")return T.errors=[{instancePath:t+"/routing/load_balancing",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const h=e,q=M.properties.routing.properties.load_balancing.enum;if(!(u==="failover"||u==="round_robin"||
u==="weighted"))return T.errors=[{instancePath:t+"/routing/load_balancing",keyword:"enum",params:{allowedValues:M.properties.routing.properties.
load_balancing.enum},message:"must be equal to one of the allowed values"}],!1;var L=f===e}else var L=!0;if(L){if(p.circuit_breaker!==void 0){
let u=p.circuit_breaker;const f=e,h=e;if(e===f)if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.failure_threshold!==void 0){let P=u.failure_threshold;
const I=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return T.errors=[{instancePath:t+"/routing/circuit_breaker/failure_thresh\
old",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const ee=e;if(e===I&&typeof P=="number"&&isFinite(P)&&(P<0||isNaN(
P)))return T.errors=[{instancePath:t+"/routing/circuit_breaker/failure_threshold",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var je=I===e}else var je=!0;if(je){if(u.recovery_timeout_ms!==void 0){let P=u.recovery_timeout_ms;const I=e;if(!(typeof P==
"number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return T.errors=[{instancePath:t+"/routing/circuit_breaker/recovery_timeout_ms",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;const ee=e;if(e===I&&typeof P=="number"&&isFinite(P)&&(P<1e3||isNaN(P)))return T.errors=[{instancePath:t+
"/routing/circuit_breaker/recovery_timeout_ms",keyword:"minimum",params:{comparison:">=",limit:1e3},message:"must be >= 1000"}],!1;var je=I===
e}else var je=!0;if(je)if(u.max_recovery_timeout_ms!==void 0){let P=u.max_recovery_timeout_ms;const I=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(
P)&&isFinite(P)))return T.errors=[{instancePath:t+"/routing/circuit_breaker/max_recovery_timeout_ms",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;const ee=e;if(e===I&&typeof P=="number"&&isFinite(P)&&(P<1e3||isNaN(P)))return T.errors=[{instancePath:t+"/ro\
uting/circuit_breaker/max_recovery_timeout_ms",keyword:"minimum",params:{comparison:">=",limit:1e3},message:"must be >= 1000"}],!1;var je=I===
e}else var je=!0}}else return T.errors=[{instancePath:t+"/routing/circuit_breaker",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var L=f===e}else var L=!0;if(L)if(p.routing_preference!==void 0){let u=p.routing_preference;const f=e;if(typeof u!="string")return T.
errors=[{instancePath:t+"/routing/routing_preference",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const h=e,q=M.properties.
routing.properties.routing_preference.enum;if(!(u==="default"||u==="cost"||u==="latency"))return T.errors=[{instancePath:t+"/routing/routing\
_preference",keyword:"enum",params:{allowedValues:M.properties.routing.properties.routing_preference.enum},message:"must be equal to one of \
the allowed values"}],!1;var L=f===e}else var L=!0}}}}}}}}}else return T.errors=[{instancePath:t+"/routing",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var a=x===e}else var a=!0;if(a){if(i.model_mapping!==void 0){let p=i.model_mapping;const x=e,R=e;if(e===
x)if(p&&typeof p=="object"&&!Array.isArray(p)){const u=e;for(const f in p){let h=p[f];const q=e,P=e;if(e===q)if(h&&typeof h=="object"&&!Array.
isArray(h)){const I=e;for(const ee in h){let le=h[ee];const re=e;if(typeof le!="string")return T.errors=[{instancePath:t+"/model_mapping/"+f.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+ee.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;const ue=e;var B=re===e;if(!B)break}}else return T.errors=[{instancePath:t+"/model_mapping/"+f.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"type",params:{type:"object"},message:"must be object"}],!1;var S=q===e;if(!S)break}}else return T.errors=[{instancePath:t+"/m\
odel_mapping",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=x===e}else var a=!0;if(a){if(i.default_model!==void 0){
let p=i.default_model;const x=e;if(typeof p!="string"&&p!==null)return T.errors=[{instancePath:t+"/default_model",keyword:"type",params:{type:M.
properties.default_model.type},message:"must be string,null"}],!1;const R=e;var a=x===e}else var a=!0;if(a){if(i.model_override!==void 0){let p=i.
model_override;const x=e;if(typeof p!="string"&&p!==null)return T.errors=[{instancePath:t+"/model_override",keyword:"type",params:{type:M.properties.
model_override.type},message:"must be string,null"}],!1;const R=e;var a=x===e}else var a=!0;if(a){if(i.runaway_prevention!==void 0){let p=i.
runaway_prevention;const x=e,R=e;if(e===x)if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.enabled!==void 0){let u=p.enabled;const f=e;if(typeof u!=
"boolean")return T.errors=[{instancePath:t+"/runaway_prevention/enabled",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;const h=e;var z=f===e}else var z=!0;if(z)if(p.max_steps_per_run!==void 0){let u=p.max_steps_per_run;const f=e;if(!(typeof u=="number"&&!(u%
1)&&!isNaN(u)&&isFinite(u)))return T.errors=[{instancePath:t+"/runaway_prevention/max_steps_per_run",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;const h=e;if(e===f&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return T.errors=[{instancePath:t+"/runaw\
ay_prevention/max_steps_per_run",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var z=f===e}else var z=!0}else
return T.errors=[{instancePath:t+"/runaway_prevention",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=x===e}else var a=!0;
if(a){if(i.implicit_run_grouping!==void 0){let p=i.implicit_run_grouping;const x=e,R=e;if(e===x)if(p&&typeof p=="object"&&!Array.isArray(p)){
if(p.time_window_seconds!==void 0){let u=p.time_window_seconds;const f=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return T.errors=
[{instancePath:t+"/implicit_run_grouping/time_window_seconds",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const h=e;
if(e===f&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return T.errors=[{instancePath:t+"/implicit_run_grouping/time_window_seconds",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Y=f===e}else var Y=!0;if(Y){if(p.run_idle_timeout_seconds!==void 0){
let u=p.run_idle_timeout_seconds;const f=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return T.errors=[{instancePath:t+"/impli\
cit_run_grouping/run_idle_timeout_seconds",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const h=e;if(e===f&&typeof u==
"number"&&isFinite(u)){if(u>86400||isNaN(u))return T.errors=[{instancePath:t+"/implicit_run_grouping/run_idle_timeout_seconds",keyword:"maxi\
mum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"}],!1;if(u<1||isNaN(u))return T.errors=[{instancePath:t+"/implicit_run_g\
rouping/run_idle_timeout_seconds",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var Y=f===e}else var Y=!0;if(Y)
if(p.force_stop_cooldown_minutes!==void 0){let u=p.force_stop_cooldown_minutes;const f=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u)))return T.errors=[{instancePath:t+"/implicit_run_grouping/force_stop_cooldown_minutes",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;const h=e;if(e===f&&typeof u=="number"&&isFinite(u)){if(u>1440||isNaN(u))return T.errors=[{instancePath:t+"/implicit_run\
_grouping/force_stop_cooldown_minutes",keyword:"maximum",params:{comparison:"<=",limit:1440},message:"must be <= 1440"}],!1;if(u<0||isNaN(u))
return T.errors=[{instancePath:t+"/implicit_run_grouping/force_stop_cooldown_minutes",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}var Y=f===e}else var Y=!0}}else return T.errors=[{instancePath:t+"/implicit_run_grouping",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;var a=x===e}else var a=!0;if(a){if(i.outcome_defaults!==void 0){let p=i.outcome_defaults;const x=e;if(!(p&&
typeof p=="object"&&!Array.isArray(p))&&p!==null)return T.errors=[{instancePath:t+"/outcome_defaults",keyword:"type",params:{type:M.properties.
outcome_defaults.type},message:"must be object,null"}],!1;const R=e;if(e===x&&p&&typeof p=="object"&&!Array.isArray(p)){const u=e;for(const f in p)
if(!We.call(M.properties.outcome_defaults.properties,f)){return T.errors=[{instancePath:t+"/outcome_defaults",keyword:"additionalProperties",
params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(u===e){if(p.agent_signaled!==void 0){let f=p.agent_signaled;
const h=e;if(typeof f!="string"&&f!==null)return T.errors=[{instancePath:t+"/outcome_defaults/agent_signaled",keyword:"type",params:{type:M.
properties.outcome_defaults.properties.agent_signaled.type},message:"must be string,null"}],!1;const q=e,P=M.properties.outcome_defaults.properties.
agent_signaled.enum;if(!(f==="success"||f==="partial"||f==="failed"||f===null))return T.errors=[{instancePath:t+"/outcome_defaults/agent_sig\
naled",keyword:"enum",params:{allowedValues:M.properties.outcome_defaults.properties.agent_signaled.enum},message:"must be equal to one of t\
he allowed values"}],!1;var V=h===e}else var V=!0;if(V){if(p.agent_complete_all!==void 0){let f=p.agent_complete_all;const h=e;if(typeof f!=
"string"&&f!==null)return T.errors=[{instancePath:t+"/outcome_defaults/agent_complete_all",keyword:"type",params:{type:M.properties.outcome_defaults.
properties.agent_complete_all.type},message:"must be string,null"}],!1;const q=e,P=M.properties.outcome_defaults.properties.agent_complete_all.
enum;if(!(f==="success"||f==="partial"||f==="failed"||f===null))return T.errors=[{instancePath:t+"/outcome_defaults/agent_complete_all",keyword:"\
enum",params:{allowedValues:M.properties.outcome_defaults.properties.agent_complete_all.enum},message:"must be equal to one of the allowed v\
alues"}],!1;var V=h===e}else var V=!0;if(V){if(p.cost_limit!==void 0){let f=p.cost_limit;const h=e;if(typeof f!="string"&&f!==null)return T.
errors=[{instancePath:t+"/outcome_defaults/cost_limit",keyword:"type",params:{type:M.properties.outcome_defaults.properties.cost_limit.type},
message:"must be string,null"}],!1;const q=e,P=M.properties.outcome_defaults.properties.cost_limit.enum;if(!(f==="success"||f==="partial"||f===
"failed"||f===null))return T.errors=[{instancePath:t+"/outcome_defaults/cost_limit",keyword:"enum",params:{allowedValues:M.properties.outcome_defaults.
properties.cost_limit.enum},message:"must be equal to one of the allowed values"}],!1;var V=h===e}else var V=!0;if(V){if(p.token_limit!==void 0){
let f=p.token_limit;const h=e;if(typeof f!="string"&&f!==null)return T.errors=[{instancePath:t+"/outcome_defaults/token_limit",keyword:"type",
params:{type:M.properties.outcome_defaults.properties.token_limit.type},message:"must be string,null"}],!1;const q=e,P=M.properties.outcome_defaults.
properties.token_limit.enum;if(!(f==="success"||f==="partial"||f==="failed"||f===null))return T.errors=[{instancePath:t+"/outcome_defaults/t\
oken_limit",keyword:"enum",params:{allowedValues:M.properties.outcome_defaults.properties.token_limit.enum},message:"must be equal to one of\
 the allowed values"}],!1;var V=h===e}else var V=!0;if(V){if(p.alert_threshold_stop!==void 0){let f=p.alert_threshold_stop;const h=e;if(typeof f!=
"string"&&f!==null)return T.errors=[{instancePath:t+"/outcome_defaults/alert_threshold_stop",keyword:"type",params:{type:M.properties.outcome_defaults.
properties.alert_threshold_stop.type},message:"must be string,null"}],!1;const q=e,P=M.properties.outcome_defaults.properties.alert_threshold_stop.
enum;if(!(f==="success"||f==="partial"||f==="failed"||f===null))return T.errors=[{instancePath:t+"/outcome_defaults/alert_threshold_stop",keyword:"\
enum",params:{allowedValues:M.properties.outcome_defaults.properties.alert_threshold_stop.enum},message:"must be equal to one of the allowed\
 values"}],!1;var V=h===e}else var V=!0;if(V){if(p.idle_auto_complete!==void 0){let f=p.idle_auto_complete;const h=e;if(typeof f!="string"&&
f!==null)return T.errors=[{instancePath:t+"/outcome_defaults/idle_auto_complete",keyword:"type",params:{type:M.properties.outcome_defaults.properties.
idle_auto_complete.type},message:"must be string,null"}],!1;const q=e,P=M.properties.outcome_defaults.properties.idle_auto_complete.enum;if(!(f===
"success"||f==="partial"||f==="failed"||f===null))return T.errors=[{instancePath:t+"/outcome_defaults/idle_auto_complete",keyword:"enum",params:{
allowedValues:M.properties.outcome_defaults.properties.idle_auto_complete.enum},message:"must be equal to one of the allowed values"}],!1;var V=h===
e}else var V=!0;if(V){if(p.idle_timeout!==void 0){let f=p.idle_timeout;const h=e;if(typeof f!="string"&&f!==null)return T.errors=[{instancePath:t+
"/outcome_defaults/idle_timeout",keyword:"type",params:{type:M.properties.outcome_defaults.properties.idle_timeout.type},message:"must be st\
ring,null"}],!1;const q=e,P=M.properties.outcome_defaults.properties.idle_timeout.enum;if(!(f==="success"||f==="partial"||f==="failed"||f===
null))return T.errors=[{instancePath:t+"/outcome_defaults/idle_timeout",keyword:"enum",params:{allowedValues:M.properties.outcome_defaults.properties.
idle_timeout.enum},message:"must be equal to one of the allowed values"}],!1;var V=h===e}else var V=!0;if(V){if(p.new_run_requested!==void 0){
let f=p.new_run_requested;const h=e;if(typeof f!="string"&&f!==null)return T.errors=[{instancePath:t+"/outcome_defaults/new_run_requested",keyword:"\
type",params:{type:M.properties.outcome_defaults.properties.new_run_requested.type},message:"must be string,null"}],!1;const q=e,P=M.properties.
outcome_defaults.properties.new_run_requested.enum;if(!(f==="success"||f==="partial"||f==="failed"||f===null))return T.errors=[{instancePath:t+
"/outcome_defaults/new_run_requested",keyword:"enum",params:{allowedValues:M.properties.outcome_defaults.properties.new_run_requested.enum},
message:"must be equal to one of the allowed values"}],!1;var V=h===e}else var V=!0;if(V){if(p.admin_stopped!==void 0){let f=p.admin_stopped;
const h=e;if(typeof f!="string"&&f!==null)return T.errors=[{instancePath:t+"/outcome_defaults/admin_stopped",keyword:"type",params:{type:M.properties.
outcome_defaults.properties.admin_stopped.type},message:"must be string,null"}],!1;const q=e,P=M.properties.outcome_defaults.properties.admin_stopped.
enum;if(!(f==="success"||f==="partial"||f==="failed"||f===null))return T.errors=[{instancePath:t+"/outcome_defaults/admin_stopped",keyword:"\
enum",params:{allowedValues:M.properties.outcome_defaults.properties.admin_stopped.enum},message:"must be equal to one of the allowed values"}],
!1;var V=h===e}else var V=!0;if(V)if(p.admin_completed!==void 0){let f=p.admin_completed;const h=e;if(typeof f!="string"&&f!==null)return T.
errors=[{instancePath:t+"/outcome_defaults/admin_completed",keyword:"type",params:{type:M.properties.outcome_defaults.properties.admin_completed.
type},message:"must be string,null"}],!1;const q=e,P=M.properties.outcome_defaults.properties.admin_completed.enum;if(!(f==="success"||f==="\
partial"||f==="failed"||f===null))return T.errors=[{instancePath:t+"/outcome_defaults/admin_completed",keyword:"enum",params:{allowedValues:M.
properties.outcome_defaults.properties.admin_completed.enum},message:"must be equal to one of the allowed values"}],!1;var V=h===e}else var V=!0}}}}}}}}}}
var a=x===e}else var a=!0;if(a){if(i.visibility!==void 0){let p=i.visibility;const x=e;if(typeof p!="string")return T.errors=[{instancePath:t+
"/visibility",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const R=e,k=M.properties.visibility.enum;if(!(p==="org"||p===
"personal"))return T.errors=[{instancePath:t+"/visibility",keyword:"enum",params:{allowedValues:M.properties.visibility.enum},message:"must \
be equal to one of the allowed values"}],!1;var a=x===e}else var a=!0;if(a){if(i.org_id!==void 0){let p=i.org_id;const x=e;if(typeof p!="str\
ing"&&p!==null)return T.errors=[{instancePath:t+"/org_id",keyword:"type",params:{type:M.properties.org_id.type},message:"must be string,null"}],
!1;const R=e;var a=x===e}else var a=!0;if(a){if(i.workspace_id!==void 0){let p=i.workspace_id;const x=e;if(typeof p!="string"&&p!==null)return T.
errors=[{instancePath:t+"/workspace_id",keyword:"type",params:{type:M.properties.workspace_id.type},message:"must be string,null"}],!1;const R=e;
var a=x===e}else var a=!0;if(a){if(i.dry_run!==void 0){let p=i.dry_run;const x=e;if(typeof p!="boolean")return T.errors=[{instancePath:t+"/d\
ry_run",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const R=e;var a=x===e}else var a=!0;if(a)if(i.content_logging!==
void 0){let p=i.content_logging;const x=e;if(typeof p!="string")return T.errors=[{instancePath:t+"/content_logging",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const R=e,k=M.properties.content_logging.enum;if(!(p==="default"||p==="enabled"||p==="disabled"))return T.
errors=[{instancePath:t+"/content_logging",keyword:"enum",params:{allowedValues:M.properties.content_logging.enum},message:"must be equal to\
 one of the allowed values"}],!1;var a=x===e}else var a=!0}}}}}}}}}}}}}}}}}}}}else return T.errors=[{instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return T.errors=v,e===0}function Be(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){
let v=null,e=0;return T(i,{instancePath:t,parentData:H,parentDataProperty:$,rootData:O})||(v=v===null?T.errors:v.concat(T.errors),e=v.length),
Be.errors=v,e===0}G.v5=ur;const J={type:"object",properties:{budget:{type:"object",properties:{alert_threshold_tokens:{type:["integer","null"],
minimum:0},alert_threshold_usd:{type:["number","null"],minimum:0},hard_limit_tokens:{type:["integer","null"],minimum:0},hard_limit_usd:{type:[
"number","null"],minimum:0},max_cost_per_hour_usd:{type:["number","null"],minimum:0},on_alert_threshold:{type:"string",enum:["continue_and_a\
lert","stop_and_alert","continue_and_block_new"]}}},allowed_models:{type:"array",items:{type:"string"}},blocked_models:{type:"array",items:{
type:"string"}},allowed_tools:{type:"array",items:{type:"string"}},blocked_tools:{type:"array",items:{type:"string"}},require_approval:{type:"\
array",items:{type:"string"}},rate_limits:{type:"object",properties:{max_requests_per_minute:{type:["integer","null"],minimum:0},max_tokens_per_minute:{
type:["integer","null"],minimum:0}}},routing:{type:"object",properties:{default_chain:{type:"array",items:{type:"string"}},model_routes:{type:"\
array",items:{type:"object",properties:{pattern:{type:"string"},chain:{type:"array",items:{type:"string"}},timeout_ms:{type:"integer",minimum:1}},
required:["pattern","chain"]}},timeout_ms:{type:"integer",minimum:1},connect_timeout_ms:{type:"integer",minimum:1e3,maximum:6e5},retry_on:{type:"\
array",items:{type:"integer",minimum:400,maximum:599}},max_retries:{type:"integer",minimum:1,maximum:10},on_rate_limit:{type:"string",enum:[
"failover_first","backoff_first"]},load_balancing:{type:"string",enum:["failover","round_robin","weighted"]},circuit_breaker:{type:"object",
properties:{failure_threshold:{type:"integer",minimum:0},recovery_timeout_ms:{type:"integer",minimum:1e3},max_recovery_timeout_ms:{type:"int\
eger",minimum:1e3}}},routing_preference:{type:"string",enum:["default","cost","latency"]}}},model_mapping:{type:"object",additionalProperties:{
type:"object",additionalProperties:{type:"string"}}},default_model:{type:["string","null"]},model_override:{type:["string","null"]},runaway_prevention:{
type:"object",properties:{enabled:{type:"boolean"},max_steps_per_run:{type:"integer",minimum:0}}},implicit_run_grouping:{type:"object",properties:{
time_window_seconds:{type:"integer",minimum:0},run_idle_timeout_seconds:{type:"integer",minimum:1,maximum:86400},force_stop_cooldown_minutes:{
type:"integer",minimum:0,maximum:1440}}},outcome_defaults:{type:["object","null"],properties:{agent_signaled:{type:["string","null"],enum:["\
success","partial","failed",null]},agent_complete_all:{type:["string","null"],enum:["success","partial","failed",null]},cost_limit:{type:["s\
tring","null"],enum:["success","partial","failed",null]},token_limit:{type:["string","null"],enum:["success","partial","failed",null]},alert_threshold_stop:{
type:["string","null"],enum:["success","partial","failed",null]},idle_auto_complete:{type:["string","null"],enum:["success","partial","faile\
d",null]},idle_timeout:{type:["string","null"],enum:["success","partial","failed",null]},new_run_requested:{type:["string","null"],enum:["su\
ccess","partial","failed",null]},admin_stopped:{type:["string","null"],enum:["success","partial","failed",null]},admin_completed:{type:["str\
ing","null"],enum:["success","partial","failed",null]}},additionalProperties:!1},org_id:{type:["string","null"]},workspace_id:{type:["string",
"null"]},dry_run:{type:"boolean"},content_logging:{type:"string",enum:["default","enabled","disabled"]},approval_expiry_ms:{type:"integer",minimum:6e4,
maximum:6048e5}}};function N(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;const be=e;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.budget!==void 0){let w=i.budget;const p=e,x=e;if(e===p)if(w&&typeof w=="object"&&!Array.isArray(
w)){if(w.alert_threshold_tokens!==void 0){let R=w.alert_threshold_tokens;const k=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R))&&
R!==null)return N.errors=[{instancePath:t+"/budget/alert_threshold_tokens",keyword:"type",params:{type:J.properties.budget.properties.alert_threshold_tokens.
type},message:"must be integer,null"}],!1;const u=e;if(e===k&&typeof R=="number"&&isFinite(R)&&(R<0||isNaN(R)))return N.errors=[{instancePath:t+
"/budget/alert_threshold_tokens",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=k===e}else var a=!0;if(a){
if(w.alert_threshold_usd!==void 0){let R=w.alert_threshold_usd;const k=e;if(!(typeof R=="number"&&isFinite(R))&&R!==null)return N.errors=[{instancePath:t+
"/budget/alert_threshold_usd",keyword:"type",params:{type:J.properties.budget.properties.alert_threshold_usd.type},message:"must be number,n\
ull"}],!1;const u=e;if(e===k&&typeof R=="number"&&isFinite(R)&&(R<0||isNaN(R)))return N.errors=[{instancePath:t+"/budget/alert_threshold_usd",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=k===e}else var a=!0;if(a){if(w.hard_limit_tokens!==void 0){
let R=w.hard_limit_tokens;const k=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R))&&R!==null)return N.errors=[{instancePath:t+"/bu\
dget/hard_limit_tokens",keyword:"type",params:{type:J.properties.budget.properties.hard_limit_tokens.type},message:"must be integer,null"}],
!1;const u=e;if(e===k&&typeof R=="number"&&isFinite(R)&&(R<0||isNaN(R)))return N.errors=[{instancePath:t+"/budget/hard_limit_tokens",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=k===e}else var a=!0;if(a){if(w.hard_limit_usd!==void 0){let R=w.
hard_limit_usd;const k=e;if(!(typeof R=="number"&&isFinite(R))&&R!==null)return N.errors=[{instancePath:t+"/budget/hard_limit_usd",keyword:"\
type",params:{type:J.properties.budget.properties.hard_limit_usd.type},message:"must be number,null"}],!1;const u=e;if(e===k&&typeof R=="num\
ber"&&isFinite(R)&&(R<0||isNaN(R)))return N.errors=[{instancePath:t+"/budget/hard_limit_usd",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var a=k===e}else var a=!0;if(a){if(w.max_cost_per_hour_usd!==void 0){let R=w.max_cost_per_hour_usd;const k=e;if(!(typeof R==
"number"&&isFinite(R))&&R!==null)return N.errors=[{instancePath:t+"/budget/max_cost_per_hour_usd",keyword:"type",params:{type:J.properties.budget.
properties.max_cost_per_hour_usd.type},message:"must be number,null"}],!1;const u=e;if(e===k&&typeof R=="number"&&isFinite(R)&&(R<0||isNaN(R)))
return N.errors=[{instancePath:t+"/budget/max_cost_per_hour_usd",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var a=k===e}else var a=!0;if(a)if(w.on_alert_threshold!==void 0){let R=w.on_alert_threshold;const k=e;if(typeof R!="string")return N.errors=
[{instancePath:t+"/budget/on_alert_threshold",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const u=e,f=J.properties.budget.
properties.on_alert_threshold.enum;if(!(R==="continue_and_alert"||R==="stop_and_alert"||R==="continue_and_block_new"))return N.errors=[{instancePath:t+
"/budget/on_alert_threshold",keyword:"enum",params:{allowedValues:J.properties.budget.properties.on_alert_threshold.enum},message:"must be e\
qual to one of the allowed values"}],!1;var a=k===e}else var a=!0}}}}}else return N.errors=[{instancePath:t+"/budget",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var d=p===e}else var d=!0;if(d){if(i.allowed_models!==void 0){let w=i.allowed_models;const p=e,
x=e;if(e===p)if(Array.isArray(w)){var y=!0;const k=w.length;for(let u=0;u<k;u++){let f=w[u];const h=e;if(typeof f!="string")return N.errors=
[{instancePath:t+"/allowed_models/"+u,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const q=e;var y=h===e;if(!y)break}}else
return N.errors=[{instancePath:t+"/allowed_models",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=p===e}else var d=!0;
if(d){if(i.blocked_models!==void 0){let w=i.blocked_models;const p=e,x=e;if(e===p)if(Array.isArray(w)){var g=!0;const k=w.length;for(let u=0;u<
k;u++){let f=w[u];const h=e;if(typeof f!="string")return N.errors=[{instancePath:t+"/blocked_models/"+u,keyword:"type",params:{type:"string"},
message:"must be string"}],!1;const q=e;var g=h===e;if(!g)break}}else return N.errors=[{instancePath:t+"/blocked_models",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var d=p===e}else var d=!0;if(d){if(i.allowed_tools!==void 0){let w=i.allowed_tools;const p=e,x=e;
if(e===p)if(Array.isArray(w)){var A=!0;const k=w.length;for(let u=0;u<k;u++){let f=w[u];const h=e;if(typeof f!="string")return N.errors=[{instancePath:t+
"/allowed_tools/"+u,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const q=e;var A=h===e;if(!A)break}}else return N.errors=
[{instancePath:t+"/allowed_tools",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=p===e}else var d=!0;if(d){if(i.blocked_tools!==
void 0){let w=i.blocked_tools;const p=e,x=e;if(e===p)if(Array.isArray(w)){var se=!0;const k=w.length;for(let u=0;u<k;u++){let f=w[u];const h=e;
if(typeof f!="string")return N.errors=[{instancePath:t+"/blocked_tools/"+u,keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const q=e;var se=h===e;if(!se)break}}else return N.errors=[{instancePath:t+"/blocked_tools",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var d=p===e}else var d=!0;if(d){if(i.require_approval!==void 0){let w=i.require_approval;const p=e,x=e;if(e===p)if(Array.
isArray(w)){var U=!0;const k=w.length;for(let u=0;u<k;u++){let f=w[u];const h=e;if(typeof f!="string")return N.errors=[{instancePath:t+"/req\
uire_approval/"+u,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const q=e;var U=h===e;if(!U)break}}else return N.errors=
[{instancePath:t+"/require_approval",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=p===e}else var d=!0;if(d){if(i.
rate_limits!==void 0){let w=i.rate_limits;const p=e,x=e;if(e===p)if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.max_requests_per_minute!==
void 0){let k=w.max_requests_per_minute;const u=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))&&k!==null)return N.errors=[{instancePath:t+
"/rate_limits/max_requests_per_minute",keyword:"type",params:{type:J.properties.rate_limits.properties.max_requests_per_minute.type},message:"\
must be integer,null"}],!1;const f=e;if(e===u&&typeof k=="number"&&isFinite(k)&&(k<0||isNaN(k)))return N.errors=[{instancePath:t+"/rate_limi\
ts/max_requests_per_minute",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var W=u===e}else var W=!0;if(W)if(w.
max_tokens_per_minute!==void 0){let k=w.max_tokens_per_minute;const u=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))&&k!==null)return N.
errors=[{instancePath:t+"/rate_limits/max_tokens_per_minute",keyword:"type",params:{type:J.properties.rate_limits.properties.max_tokens_per_minute.
type},message:"must be integer,null"}],!1;const f=e;if(e===u&&typeof k=="number"&&isFinite(k)&&(k<0||isNaN(k)))return N.errors=[{instancePath:t+
"/rate_limits/max_tokens_per_minute",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var W=u===e}else var W=!0}else
return N.errors=[{instancePath:t+"/rate_limits",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=p===e}else var d=!0;
if(d){if(i.routing!==void 0){let w=i.routing;const p=e,x=e;if(e===p)if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.default_chain!==void 0){
let k=w.default_chain;const u=e,f=e;if(e===u)if(Array.isArray(k)){var K=!0;const h=k.length;for(let q=0;q<h;q++){let P=k[q];const I=e;if(typeof P!=
"string")return N.errors=[{instancePath:t+"/routing/default_chain/"+q,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const ee=e;
var K=I===e;if(!K)break}}else return N.errors=[{instancePath:t+"/routing/default_chain",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var L=u===e}else var L=!0;if(L){if(w.model_routes!==void 0){let k=w.model_routes;const u=e,f=e;if(e===u)if(Array.isArray(k)){var he=!0;
const q=k.length;for(let P=0;P<q;P++){let I=k[P];const ee=e,le=e;if(e===ee)if(I&&typeof I=="object"&&!Array.isArray(I)){let ue;if(I.pattern===
void 0&&(ue="pattern")||I.chain===void 0&&(ue="chain"))return N.errors=[{instancePath:t+"/routing/model_routes/"+P,keyword:"required",params:{
missingProperty:ue},message:"must have required property '"+ue+"'"}],!1;if(I.pattern!==void 0){let ve=I.pattern;const ye=e;if(typeof ve!="st\
ring")return N.errors=[{instancePath:t+"/routing/model_routes/"+P+"/pattern",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const me=e;var F=ye===e}else var F=!0;if(F){if(I.chain!==void 0){let ve=I.chain;const ye=e,me=e;if(e===ye)if(Array.isArray(ve)){var D=!0;
const yr=ve.length;for(let ar=0;ar<yr;ar++){let lr=ve[ar];const pr=e;if(typeof lr!="string")return N.errors=[{instancePath:t+"/routing/model\
_routes/"+P+"/chain/"+ar,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const dr=e;var D=pr===e;if(!D)break}}else return N.
errors=[{instancePath:t+"/routing/model_routes/"+P+"/chain",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var F=ye===e}else
var F=!0;if(F)if(I.timeout_ms!==void 0){let ve=I.timeout_ms;const ye=e;if(!(typeof ve=="number"&&!(ve%1)&&!isNaN(ve)&&isFinite(ve)))return N.
errors=[{instancePath:t+"/routing/model_routes/"+P+"/timeout_ms",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const me=e;
if(e===ye&&typeof ve=="number"&&isFinite(ve)&&(ve<1||isNaN(ve)))return N.errors=[{instancePath:t+"/routing/model_routes/"+P+"/timeout_ms",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var F=ye===e}else var F=!0}}else return N.errors=[{instancePath:t+"/ro\
uting/model_routes/"+P,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var he=ee===e;if(!he)break}}else return N.errors=
[{instancePath:t+"/routing/model_routes",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var L=u===e}else var L=!0;if(L){if(w.
timeout_ms!==void 0){let k=w.timeout_ms;const u=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return N.errors=[{instancePath:t+
"/routing/timeout_ms",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const f=e;if(e===u&&typeof k=="number"&&isFinite(
k)&&(k<1||isNaN(k)))return N.errors=[{instancePath:t+"/routing/timeout_ms",keyword:"minimum",params:{comparison:">=",limit:1},message:"must \
be >= 1"}],!1;var L=u===e}else var L=!0;if(L){if(w.connect_timeout_ms!==void 0){let k=w.connect_timeout_ms;const u=e;if(!(typeof k=="number"&&
!(k%1)&&!isNaN(k)&&isFinite(k)))return N.errors=[{instancePath:t+"/routing/connect_timeout_ms",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;const f=e;if(e===u&&typeof k=="number"&&isFinite(k)){if(k>6e5||isNaN(k))return N.errors=[{instancePath:t+"/routing/con\
nect_timeout_ms",keyword:"maximum",params:{comparison:"<=",limit:6e5},message:"must be <= 600000"}],!1;if(k<1e3||isNaN(k))return N.errors=[{
instancePath:t+"/routing/connect_timeout_ms",keyword:"minimum",params:{comparison:">=",limit:1e3},message:"must be >= 1000"}],!1}var L=u===e}else
var L=!0;if(L){if(w.retry_on!==void 0){let k=w.retry_on;const u=e,f=e;if(e===u)if(Array.isArray(k)){var X=!0;const q=k.length;for(let P=0;P<
q;P++){let I=k[P];const ee=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return N.errors=[{instancePath:t+"/routing/retry_on/"+
P,keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const le=e;if(e===ee&&typeof I=="number"&&isFinite(I)){if(I>599||isNaN(
I))return N.errors=[{instancePath:t+"/routing/retry_on/"+P,keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"}],!1;
if(I<400||isNaN(I))return N.errors=[{instancePath:t+"/routing/retry_on/"+P,keyword:"minimum",params:{comparison:">=",limit:400},message:"mus\
t be >= 400"}],!1}var X=ee===e;if(!X)break}}else return N.errors=[{instancePath:t+"/routing/retry_on",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var L=u===e}else var L=!0;if(L){if(w.max_retries!==void 0){let k=w.max_retries;const u=e;if(!(typeof k=="number"&&!(k%1)&&
!isNaN(k)&&isFinite(k)))return N.errors=[{instancePath:t+"/routing/max_retries",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"}],!1;const f=e;if(e===u&&typeof k=="number"&&isFinite(k)){if(k>10||isNaN(k))return N.errors=[{instancePath:t+"/routing/max_retries",keyword:"\
maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(k<1||isNaN(k))return N.errors=[{instancePath:t+"/routing/max_retr\
ies",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var L=u===e}else var L=!0;if(L){if(w.on_rate_limit!==void 0){
let k=w.on_rate_limit;const u=e;if(typeof k!="string")return N.errors=[{instancePath:t+"/routing/on_rate_limit",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const f=e,h=J.properties.routing.properties.on_rate_limit.enum;if(!(k==="failover_first"||k==="backof\
f_first"))return N.errors=[{instancePath:t+"/routing/on_rate_limit",keyword:"enum",params:{allowedValues:J.properties.routing.properties.on_rate_limit.
enum},message:"must be equal to one of the allowed values"}],!1;var L=u===e}else var L=!0;if(L){if(w.load_balancing!==void 0){let k=w.load_balancing;
const u=e;if(typeof k!="string")return N.errors=[{instancePath:t+"/routing/load_balancing",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;const f=e,h=J.properties.routing.properties.load_balancing.enum;if(!(k==="failover"||k==="round_robin"||k==="weighted"))return N.
errors=[{instancePath:t+"/routing/load_balancing",keyword:"enum",params:{allowedValues:J.properties.routing.properties.load_balancing.enum},
message:"must be equal to one of the allowed values"}],!1;var L=u===e}else var L=!0;if(L){if(w.circuit_breaker!==void 0){let k=w.circuit_breaker;
const u=e,f=e;if(e===u)if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.failure_threshold!==void 0){let q=k.failure_threshold;const P=e;if(!(typeof q==
"number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return N.errors=[{instancePath:t+"/routing/circuit_breaker/failure_threshold",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;const I=e;if(e===P&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return N.errors=[{instancePath:t+
"/routing/circuit_breaker/failure_threshold",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var je=P===e}else
var je=!0;if(je){if(k.recovery_timeout_ms!==void 0){let q=k.recovery_timeout_ms;const P=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(
q)))return N.errors=[{instancePath:t+"/routing/circuit_breaker/recovery_timeout_ms",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;const I=e;if(e===P&&typeof q=="number"&&isFinite(q)&&(q<1e3||isNaN(q)))return N.errors=[{instancePath:t+"/routing/circuit_brea\
ker/recovery_timeout_ms",keyword:"minimum",params:{comparison:">=",limit:1e3},message:"must be >= 1000"}],!1;var je=P===e}else var je=!0;if(je)
if(k.max_recovery_timeout_ms!==void 0){let q=k.max_recovery_timeout_ms;const P=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return N.
errors=[{instancePath:t+"/routing/circuit_breaker/max_recovery_timeout_ms",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;const I=e;if(e===P&&typeof q=="number"&&isFinite(q)&&(q<1e3||isNaN(q)))return N.errors=[{instancePath:t+"/routing/circuit_breaker/max_rec\
overy_timeout_ms",keyword:"minimum",params:{comparison:">=",limit:1e3},message:"must be >= 1000"}],!1;var je=P===e}else var je=!0}}else return N.
errors=[{instancePath:t+"/routing/circuit_breaker",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var L=u===e}else var L=!0;
if(L)if(w.routing_preference!==void 0){let k=w.routing_preference;const u=e;if(typeof k!="string")return N.errors=[{instancePath:t+"/routing\
/routing_preference",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const f=e,h=J.properties.routing.properties.routing_preference.
enum;if(!(k==="default"||k==="cost"||k==="latency"))return N.errors=[{instancePath:t+"/routing/routing_preference",keyword:"enum",params:{allowedValues:J.
properties.routing.properties.routing_preference.enum},message:"must be equal to one of the allowed values"}],!1;var L=u===e}else var L=!0}}}}}}}}}else
return N.errors=[{instancePath:t+"/routing",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=p===e}else var d=!0;if(d){
if(i.model_mapping!==void 0){let w=i.model_mapping;const p=e,x=e;if(e===p)if(w&&typeof w=="object"&&!Array.isArray(w)){const k=e;for(const u in w){
let f=w[u];const h=e,q=e;if(e===h)if(f&&typeof f=="object"&&!Array.isArray(f)){const P=e;for(const I in f){let ee=f[I];const le=e;if(typeof ee!=
"string")return N.errors=[{instancePath:t+"/model_mapping/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+I.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"type",params:{type:"string"},message:"must be string"}],!1;const re=e;var B=le===e;if(!B)break}}else return N.errors=[{instancePath:t+
"/model_mapping/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"object"},message:"must be object"}],!1;var S=h===e;if(!S)
break}}else return N.errors=[{instancePath:t+"/model_mapping",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=p===
e}else var d=!0;if(d){if(i.default_model!==void 0){let w=i.default_model;const p=e;if(typeof w!="string"&&w!==null)return N.errors=[{instancePath:t+
"/default_model",keyword:"type",params:{type:J.properties.default_model.type},message:"must be string,null"}],!1;const x=e;var d=p===e}else var d=!0;
if(d){if(i.model_override!==void 0){let w=i.model_override;const p=e;if(typeof w!="string"&&w!==null)return N.errors=[{instancePath:t+"/mode\
l_override",keyword:"type",params:{type:J.properties.model_override.type},message:"must be string,null"}],!1;const x=e;var d=p===e}else var d=!0;
if(d){if(i.runaway_prevention!==void 0){let w=i.runaway_prevention;const p=e,x=e;if(e===p)if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.
enabled!==void 0){let k=w.enabled;const u=e;if(typeof k!="boolean")return N.errors=[{instancePath:t+"/runaway_prevention/enabled",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"}],!1;const f=e;var z=u===e}else var z=!0;if(z)if(w.max_steps_per_run!==void 0){let k=w.
max_steps_per_run;const u=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return N.errors=[{instancePath:t+"/runaway_prevention/m\
ax_steps_per_run",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const f=e;if(e===u&&typeof k=="number"&&isFinite(k)&&
(k<0||isNaN(k)))return N.errors=[{instancePath:t+"/runaway_prevention/max_steps_per_run",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var z=u===e}else var z=!0}else return N.errors=[{instancePath:t+"/runaway_prevention",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var d=p===e}else var d=!0;if(d){if(i.implicit_run_grouping!==void 0){let w=i.implicit_run_grouping;const p=e,
x=e;if(e===p)if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.time_window_seconds!==void 0){let k=w.time_window_seconds;const u=e;if(!(typeof k==
"number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return N.errors=[{instancePath:t+"/implicit_run_grouping/time_window_seconds",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;const f=e;if(e===u&&typeof k=="number"&&isFinite(k)&&(k<0||isNaN(k)))return N.errors=[{instancePath:t+
"/implicit_run_grouping/time_window_seconds",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Y=u===e}else
var Y=!0;if(Y){if(w.run_idle_timeout_seconds!==void 0){let k=w.run_idle_timeout_seconds;const u=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&
isFinite(k)))return N.errors=[{instancePath:t+"/implicit_run_grouping/run_idle_timeout_seconds",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;const f=e;if(e===u&&typeof k=="number"&&isFinite(k)){if(k>86400||isNaN(k))return N.errors=[{instancePath:t+"/implicit_\
run_grouping/run_idle_timeout_seconds",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"}],!1;if(k<1||isNaN(
k))return N.errors=[{instancePath:t+"/implicit_run_grouping/run_idle_timeout_seconds",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var Y=u===e}else var Y=!0;if(Y)if(w.force_stop_cooldown_minutes!==void 0){let k=w.force_stop_cooldown_minutes;const u=e;if(!(typeof k==
"number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return N.errors=[{instancePath:t+"/implicit_run_grouping/force_stop_cooldown_minutes",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;const f=e;if(e===u&&typeof k=="number"&&isFinite(k)){if(k>1440||isNaN(k))return N.
errors=[{instancePath:t+"/implicit_run_grouping/force_stop_cooldown_minutes",keyword:"maximum",params:{comparison:"<=",limit:1440},message:"\
must be <= 1440"}],!1;if(k<0||isNaN(k))return N.errors=[{instancePath:t+"/implicit_run_grouping/force_stop_cooldown_minutes",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var Y=u===e}else var Y=!0}}else return N.errors=[{instancePath:t+"/implicit_\
run_grouping",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=p===e}else var d=!0;if(d){if(i.outcome_defaults!==void 0){
let w=i.outcome_defaults;const p=e;if(!(w&&typeof w=="object"&&!Array.isArray(w))&&w!==null)return N.errors=[{instancePath:t+"/outcome_defau\
lts",keyword:"type",params:{type:J.properties.outcome_defaults.type},message:"must be object,null"}],!1;const x=e;if(e===p&&w&&typeof w=="ob\
ject"&&!Array.isArray(w)){const k=e;for(const u in w)if(!We.call(J.properties.outcome_defaults.properties,u)){return N.errors=[{instancePath:t+
"/outcome_defaults",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(k===
e){if(w.agent_signaled!==void 0){let u=w.agent_signaled;const f=e;if(typeof u!="string"&&u!==null)return N.errors=[{instancePath:t+"/outcome\
_defaults/agent_signaled",keyword:"type",params:{type:J.properties.outcome_defaults.properties.agent_signaled.type},message:"must be string,\
null"}],!1;const h=e,q=J.properties.outcome_defaults.properties.agent_signaled.enum;if(!(u==="success"||u==="partial"||u==="failed"||u===null))
return N.errors=[{instancePath:t+"/outcome_defaults/agent_signaled",keyword:"enum",params:{allowedValues:J.properties.outcome_defaults.properties.
agent_signaled.enum},message:"must be equal to one of the allowed values"}],!1;var V=f===e}else var V=!0;if(V){if(w.agent_complete_all!==void 0){
let u=w.agent_complete_all;const f=e;if(typeof u!="string"&&u!==null)return N.errors=[{instancePath:t+"/outcome_defaults/agent_complete_all",
keyword:"type",params:{type:J.properties.outcome_defaults.properties.agent_complete_all.type},message:"must be string,null"}],!1;const h=e,q=J.
properties.outcome_defaults.properties.agent_complete_all.enum;if(!(u==="success"||u==="partial"||u==="failed"||u===null))return N.errors=[{
instancePath:t+"/outcome_defaults/agent_complete_all",keyword:"enum",params:{allowedValues:J.properties.outcome_defaults.properties.agent_complete_all.
enum},message:"must be equal to one of the allowed values"}],!1;var V=f===e}else var V=!0;if(V){if(w.cost_limit!==void 0){let u=w.cost_limit;
const f=e;if(typeof u!="string"&&u!==null)return N.errors=[{instancePath:t+"/outcome_defaults/cost_limit",keyword:"type",params:{type:J.properties.
outcome_defaults.properties.cost_limit.type},message:"must be string,null"}],!1;const h=e,q=J.properties.outcome_defaults.properties.cost_limit.
enum;if(!(u==="success"||u==="partial"||u==="failed"||u===null))return N.errors=[{instancePath:t+"/outcome_defaults/cost_limit",keyword:"enu\
m",params:{allowedValues:J.properties.outcome_defaults.properties.cost_limit.enum},message:"must be equal to one of the allowed values"}],!1;
var V=f===e}else var V=!0;if(V){if(w.token_limit!==void 0){let u=w.token_limit;const f=e;if(typeof u!="string"&&u!==null)return N.errors=[{instancePath:t+
"/outcome_defaults/token_limit",keyword:"type",params:{type:J.properties.outcome_defaults.properties.token_limit.type},message:"must be stri\
ng,null"}],!1;const h=e,q=J.properties.outcome_defaults.properties.token_limit.enum;if(!(u==="success"||u==="partial"||u==="failed"||u===null))
return N.errors=[{instancePath:t+"/outcome_defaults/token_limit",keyword:"enum",params:{allowedValues:J.properties.outcome_defaults.properties.
token_limit.enum},message:"must be equal to one of the allowed values"}],!1;var V=f===e}else var V=!0;if(V){if(w.alert_threshold_stop!==void 0){
let u=w.alert_threshold_stop;const f=e;if(typeof u!="string"&&u!==null)return N.errors=[{instancePath:t+"/outcome_defaults/alert_threshold_s\
top",keyword:"type",params:{type:J.properties.outcome_defaults.properties.alert_threshold_stop.type},message:"must be string,null"}],!1;const h=e,
q=J.properties.outcome_defaults.properties.alert_threshold_stop.enum;if(!(u==="success"||u==="partial"||u==="failed"||u===null))return N.errors=
[{instancePath:t+"/outcome_defaults/alert_threshold_stop",keyword:"enum",params:{allowedValues:J.properties.outcome_defaults.properties.alert_threshold_stop.
enum},message:"must be equal to one of the allowed values"}],!1;var V=f===e}else var V=!0;if(V){if(w.idle_auto_complete!==void 0){let u=w.idle_auto_complete;
const f=e;if(typeof u!="string"&&u!==null)return N.errors=[{instancePath:t+"/outcome_defaults/idle_auto_complete",keyword:"type",params:{type:J.
properties.outcome_defaults.properties.idle_auto_complete.type},message:"must be string,null"}],!1;const h=e,q=J.properties.outcome_defaults.
properties.idle_auto_complete.enum;if(!(u==="success"||u==="partial"||u==="failed"||u===null))return N.errors=[{instancePath:t+"/outcome_def\
aults/idle_auto_complete",keyword:"enum",params:{allowedValues:J.properties.outcome_defaults.properties.idle_auto_complete.enum},message:"mu\
st be equal to one of the allowed values"}],!1;var V=f===e}else var V=!0;if(V){if(w.idle_timeout!==void 0){let u=w.idle_timeout;const f=e;if(typeof u!=
"string"&&u!==null)return N.errors=[{instancePath:t+"/outcome_defaults/idle_timeout",keyword:"type",params:{type:J.properties.outcome_defaults.
properties.idle_timeout.type},message:"must be string,null"}],!1;const h=e,q=J.properties.outcome_defaults.properties.idle_timeout.enum;if(!(u===
"success"||u==="partial"||u==="failed"||u===null))return N.errors=[{instancePath:t+"/outcome_defaults/idle_timeout",keyword:"enum",params:{allowedValues:J.
properties.outcome_defaults.properties.idle_timeout.enum},message:"must be equal to one of the allowed values"}],!1;var V=f===e}else var V=!0;
if(V){if(w.new_run_requested!==void 0){let u=w.new_run_requested;const f=e;if(typeof u!="string"&&u!==null)return N.errors=[{instancePath:t+
"/outcome_defaults/new_run_requested",keyword:"type",params:{type:J.properties.outcome_defaults.properties.new_run_requested.type},message:"\
must be string,null"}],!1;const h=e,q=J.properties.outcome_defaults.properties.new_run_requested.enum;if(!(u==="success"||u==="partial"||u===
"failed"||u===null))return N.errors=[{instancePath:t+"/outcome_defaults/new_run_requested",keyword:"enum",params:{allowedValues:J.properties.
outcome_defaults.properties.new_run_requested.enum},message:"must be equal to one of the allowed values"}],!1;var V=f===e}else var V=!0;if(V){
if(w.admin_stopped!==void 0){let u=w.admin_stopped;const f=e;if(typeof u!="string"&&u!==null)return N.errors=[{instancePath:t+"/outcome_defa\
ults/admin_stopped",keyword:"type",params:{type:J.properties.outcome_defaults.properties.admin_stopped.type},message:"must be string,null"}],
!1;const h=e,q=J.properties.outcome_defaults.properties.admin_stopped.enum;if(!(u==="success"||u==="partial"||u==="failed"||u===null))return N.
errors=[{instancePath:t+"/outcome_defaults/admin_stopped",keyword:"enum",params:{allowedValues:J.properties.outcome_defaults.properties.admin_stopped.
enum},message:"must be equal to one of the allowed values"}],!1;var V=f===e}else var V=!0;if(V)if(w.admin_completed!==void 0){let u=w.admin_completed;
const f=e;if(typeof u!="string"&&u!==null)return N.errors=[{instancePath:t+"/outcome_defaults/admin_completed",keyword:"type",params:{type:J.
properties.outcome_defaults.properties.admin_completed.type},message:"must be string,null"}],!1;const h=e,q=J.properties.outcome_defaults.properties.
admin_completed.enum;if(!(u==="success"||u==="partial"||u==="failed"||u===null))return N.errors=[{instancePath:t+"/outcome_defaults/admin_co\
mpleted",keyword:"enum",params:{allowedValues:J.properties.outcome_defaults.properties.admin_completed.enum},message:"must be equal to one o\
f the allowed values"}],!1;var V=f===e}else var V=!0}}}}}}}}}}var d=p===e}else var d=!0;if(d){if(i.org_id!==void 0){let w=i.org_id;const p=e;
if(typeof w!="string"&&w!==null)return N.errors=[{instancePath:t+"/org_id",keyword:"type",params:{type:J.properties.org_id.type},message:"mu\
st be string,null"}],!1;const x=e;var d=p===e}else var d=!0;if(d){if(i.workspace_id!==void 0){let w=i.workspace_id;const p=e;if(typeof w!="s\
tring"&&w!==null)return N.errors=[{instancePath:t+"/workspace_id",keyword:"type",params:{type:J.properties.workspace_id.type},message:"must \
be string,null"}],!1;const x=e;var d=p===e}else var d=!0;if(d){if(i.dry_run!==void 0){let w=i.dry_run;const p=e;if(typeof w!="boolean")return N.
errors=[{instancePath:t+"/dry_run",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const x=e;var d=p===e}else var d=!0;
if(d){if(i.content_logging!==void 0){let w=i.content_logging;const p=e;if(typeof w!="string")return N.errors=[{instancePath:t+"/content_logg\
ing",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const x=e,R=J.properties.content_logging.enum;if(!(w==="default"||w===
"enabled"||w==="disabled"))return N.errors=[{instancePath:t+"/content_logging",keyword:"enum",params:{allowedValues:J.properties.content_logging.
enum},message:"must be equal to one of the allowed values"}],!1;var d=p===e}else var d=!0;if(d)if(i.approval_expiry_ms!==void 0){let w=i.approval_expiry_ms;
const p=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return N.errors=[{instancePath:t+"/approval_expiry_ms",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;const x=e;if(e===p&&typeof w=="number"&&isFinite(w)){if(w>6048e5||isNaN(w))return N.errors=[{
instancePath:t+"/approval_expiry_ms",keyword:"maximum",params:{comparison:"<=",limit:6048e5},message:"must be <= 604800000"}],!1;if(w<6e4||isNaN(
w))return N.errors=[{instancePath:t+"/approval_expiry_ms",keyword:"minimum",params:{comparison:">=",limit:6e4},message:"must be >= 60000"}],
!1}var d=p===e}else var d=!0}}}}}}}}}}}}}}}}}}else return N.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return N.errors=v,e===0}function ur(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;return N(
i,{instancePath:t,parentData:H,parentDataProperty:$,rootData:O})||(v=v===null?N.errors:v.concat(N.errors),e=v.length),ur.errors=v,e===0}G.v6=
sr;const qe={type:"object",properties:{name:{type:"string",minLength:1},description:{type:["string","null"]},policy_id:{type:"string",format:"\
uuid"},provider_keys:{type:"object",additionalProperties:{oneOf:[{type:"string"},{type:"array",items:{type:"object",properties:{key_id:{type:"\
string"},weight:{type:"integer",minimum:1,maximum:100}},required:["key_id","weight"]}}]}},routing_override:{type:["object","null"],properties:{
default_chain:{type:"array",items:{type:"string"}},model_routes:{type:"array",items:{type:"object",properties:{pattern:{type:"string"},chain:{
type:"array",items:{type:"string"}},timeout_ms:{type:"integer",minimum:1}},required:["pattern","chain"]}},load_balancing:{type:"string",enum:[
"failover","round_robin","weighted"]},routing_preference:{type:"string",enum:["default","cost","latency"]},timeout_ms:{type:"integer",minimum:1}}},
metadata:{type:"object",additionalProperties:!0},org_id:{type:["string","null"]},workspace_id:{type:["string","null"]},allowed_policies:{type:[
"array","null"],items:{type:"string",format:"uuid"}}},required:["name","policy_id"]},Le=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function Q(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;const be=e;if(e===0)if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){let F;if(i.name===void 0&&(F="name")||i.policy_id===void 0&&(F="policy_id"))return Q.errors=[{instancePath:t,keyword:"\
required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;if(i.name!==void 0){let D=i.name;const X=e,je=e;if(e===
X)if(typeof D=="string"){if(oe(D)<1)return Q.errors=[{instancePath:t+"/name",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"}],!1}else return Q.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=X===e}else var a=!0;if(a){if(i.description!==void 0){let D=i.description;const X=e;if(typeof D!="string"&&D!==null)return Q.errors=[{instancePath:t+
"/description",keyword:"type",params:{type:qe.properties.description.type},message:"must be string,null"}],!1;const je=e;var a=X===e}else var a=!0;
if(a){if(i.policy_id!==void 0){let D=i.policy_id;const X=e,je=e;if(e===X&&(typeof D=="number"&&isFinite(D),e===X))if(typeof D=="string"){if(!Le.
test(D))return Q.errors=[{instancePath:t+"/policy_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return Q.
errors=[{instancePath:t+"/policy_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=X===e}else var a=!0;if(a){if(i.
provider_keys!==void 0){let D=i.provider_keys;const X=e,je=e;if(e===X)if(D&&typeof D=="object"&&!Array.isArray(D)){const S=e;for(const z in D){
let Y=D[z];const V=e,w=e;let p=!1,x=null;const R=e;if(typeof Y!="string"){const h={instancePath:t+"/provider_keys/"+z.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"type",params:{type:"string"},message:"must be string"};v===null?v=[h]:v.push(h),e++}const k=e;var g=R===e;g&&(p=!0,x=0);
const u=e,f=e;if(e===u)if(Array.isArray(Y)){var d=!0;const h=Y.length;for(let q=0;q<h;q++){let P=Y[q];const I=e,ee=e;if(e===I)if(P&&typeof P==
"object"&&!Array.isArray(P)){let re;if(P.key_id===void 0&&(re="key_id")||P.weight===void 0&&(re="weight")){const ue={instancePath:t+"/provid\
er_keys/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+q,keyword:"required",params:{missingProperty:re},message:"must have required property\
 '"+re+"'"};v===null?v=[ue]:v.push(ue),e++}else{if(P.key_id!==void 0){let ue=P.key_id;const ve=e;if(typeof ue!="string"){const me={instancePath:t+
"/provider_keys/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+q+"/key_id",keyword:"type",params:{type:"string"},message:"must be string"};v===
null?v=[me]:v.push(me),e++}const ye=e;var y=ve===e}else var y=!0;if(y)if(P.weight!==void 0){let ue=P.weight;const ve=e;if(!(typeof ue=="numb\
er"&&!(ue%1)&&!isNaN(ue)&&isFinite(ue))){const Ce={instancePath:t+"/provider_keys/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+q+"/weight",
keyword:"type",params:{type:"integer"},message:"must be integer"};v===null?v=[Ce]:v.push(Ce),e++}const ye=e;if(e===ve&&typeof ue=="number"&&
isFinite(ue)){if(ue>100||isNaN(ue)){const Ce={instancePath:t+"/provider_keys/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+q+"/weight",keyword:"\
maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};v===null?v=[Ce]:v.push(Ce),e++}else if(ue<1||isNaN(ue)){const Ce={instancePath:t+
"/provider_keys/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+q+"/weight",keyword:"minimum",params:{comparison:">=",limit:1},message:"must \
be >= 1"};v===null?v=[Ce]:v.push(Ce),e++}}var y=ve===e}else var y=!0}}else{const re={instancePath:t+"/provider_keys/"+z.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+q,keyword:"type",params:{type:"object"},message:"must be object"};v===null?v=[re]:v.push(re),e++}var d=I===e;if(!d)break}}else{
const h={instancePath:t+"/provider_keys/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"array"},message:"must be arr\
ay"};v===null?v=[h]:v.push(h),e++}var g=u===e;if(g&&p?(p=!1,x=[x,1]):g&&(p=!0,x=1),p)e=w,v!==null&&(w?v.length=w:v=null);else{const h={instancePath:t+
"/provider_keys/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"oneOf",params:{passingSchemas:x},message:"must match exactly one schema \
in oneOf"};return v===null?v=[h]:v.push(h),e++,Q.errors=v,!1}var A=V===e;if(!A)break}}else return Q.errors=[{instancePath:t+"/provider_keys",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=X===e}else var a=!0;if(a){if(i.routing_override!==void 0){let D=i.
routing_override;const X=e;if(!(D&&typeof D=="object"&&!Array.isArray(D))&&D!==null)return Q.errors=[{instancePath:t+"/routing_override",keyword:"\
type",params:{type:qe.properties.routing_override.type},message:"must be object,null"}],!1;const je=e;if(e===X&&D&&typeof D=="object"&&!Array.
isArray(D)){if(D.default_chain!==void 0){let S=D.default_chain;const z=e,Y=e;if(e===z)if(Array.isArray(S)){var se=!0;const V=S.length;for(let w=0;w<
V;w++){let p=S[w];const x=e;if(typeof p!="string")return Q.errors=[{instancePath:t+"/routing_override/default_chain/"+w,keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const R=e;var se=x===e;if(!se)break}}else return Q.errors=[{instancePath:t+"/routing_override/d\
efault_chain",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var U=z===e}else var U=!0;if(U){if(D.model_routes!==void 0){
let S=D.model_routes;const z=e,Y=e;if(e===z)if(Array.isArray(S)){var W=!0;const w=S.length;for(let p=0;p<w;p++){let x=S[p];const R=e,k=e;if(e===
R)if(x&&typeof x=="object"&&!Array.isArray(x)){let f;if(x.pattern===void 0&&(f="pattern")||x.chain===void 0&&(f="chain"))return Q.errors=[{instancePath:t+
"/routing_override/model_routes/"+p,keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;if(x.pattern!==
void 0){let h=x.pattern;const q=e;if(typeof h!="string")return Q.errors=[{instancePath:t+"/routing_override/model_routes/"+p+"/pattern",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const P=e;var K=q===e}else var K=!0;if(K){if(x.chain!==void 0){let h=x.chain;const q=e,
P=e;if(e===q)if(Array.isArray(h)){var L=!0;const ee=h.length;for(let le=0;le<ee;le++){let re=h[le];const ue=e;if(typeof re!="string")return Q.
errors=[{instancePath:t+"/routing_override/model_routes/"+p+"/chain/"+le,keyword:"type",params:{type:"string"},message:"must be string"}],!1;
const ve=e;var L=ue===e;if(!L)break}}else return Q.errors=[{instancePath:t+"/routing_override/model_routes/"+p+"/chain",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var K=q===e}else var K=!0;if(K)if(x.timeout_ms!==void 0){let h=x.timeout_ms;const q=e;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return Q.errors=[{instancePath:t+"/routing_override/model_routes/"+p+"/timeout_ms",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;const P=e;if(e===q&&typeof h=="number"&&isFinite(h)&&(h<1||isNaN(h)))return Q.errors=
[{instancePath:t+"/routing_override/model_routes/"+p+"/timeout_ms",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var K=q===e}else var K=!0}}else return Q.errors=[{instancePath:t+"/routing_override/model_routes/"+p,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var W=R===e;if(!W)break}}else return Q.errors=[{instancePath:t+"/routing_override/model_routes",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var U=z===e}else var U=!0;if(U){if(D.load_balancing!==void 0){let S=D.load_balancing;const z=e;
if(typeof S!="string")return Q.errors=[{instancePath:t+"/routing_override/load_balancing",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;const Y=e,V=qe.properties.routing_override.properties.load_balancing.enum;if(!(S==="failover"||S==="round_robin"||S==="wei\
ghted"))return Q.errors=[{instancePath:t+"/routing_override/load_balancing",keyword:"enum",params:{allowedValues:qe.properties.routing_override.
properties.load_balancing.enum},message:"must be equal to one of the allowed values"}],!1;var U=z===e}else var U=!0;if(U){if(D.routing_preference!==
void 0){let S=D.routing_preference;const z=e;if(typeof S!="string")return Q.errors=[{instancePath:t+"/routing_override/routing_preference",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const Y=e,V=qe.properties.routing_override.properties.routing_preference.enum;if(!(S===
"default"||S==="cost"||S==="latency"))return Q.errors=[{instancePath:t+"/routing_override/routing_preference",keyword:"enum",params:{allowedValues:qe.
properties.routing_override.properties.routing_preference.enum},message:"must be equal to one of the allowed values"}],!1;var U=z===e}else var U=!0;
if(U)if(D.timeout_ms!==void 0){let S=D.timeout_ms;const z=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return Q.errors=[{instancePath:t+
"/routing_override/timeout_ms",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const Y=e;if(e===z&&typeof S=="number"&&
isFinite(S)&&(S<1||isNaN(S)))return Q.errors=[{instancePath:t+"/routing_override/timeout_ms",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var U=z===e}else var U=!0}}}}var a=X===e}else var a=!0;if(a){if(i.metadata!==void 0){let D=i.metadata;const X=e,
je=e;if(e===X)if(D&&typeof D=="object"&&!Array.isArray(D)){const S=e}else return Q.errors=[{instancePath:t+"/metadata",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var a=X===e}else var a=!0;if(a){if(i.org_id!==void 0){let D=i.org_id;const X=e;if(typeof D!="st\
ring"&&D!==null)return Q.errors=[{instancePath:t+"/org_id",keyword:"type",params:{type:qe.properties.org_id.type},message:"must be string,nu\
ll"}],!1;const je=e;var a=X===e}else var a=!0;if(a){if(i.workspace_id!==void 0){let D=i.workspace_id;const X=e;if(typeof D!="string"&&D!==null)
return Q.errors=[{instancePath:t+"/workspace_id",keyword:"type",params:{type:qe.properties.workspace_id.type},message:"must be string,null"}],
!1;const je=e;var a=X===e}else var a=!0;if(a)if(i.allowed_policies!==void 0){let D=i.allowed_policies;const X=e;if(!Array.isArray(D)&&D!==null)
return Q.errors=[{instancePath:t+"/allowed_policies",keyword:"type",params:{type:qe.properties.allowed_policies.type},message:"must be array\
,null"}],!1;const je=e;if(e===X&&Array.isArray(D)){var he=!0;const S=D.length;for(let z=0;z<S;z++){let Y=D[z];const V=e,w=e;if(e===V&&(typeof Y==
"number"&&isFinite(Y),e===V))if(typeof Y=="string"){if(!Le.test(Y))return Q.errors=[{instancePath:t+"/allowed_policies/"+z,keyword:"format",
params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return Q.errors=[{instancePath:t+"/allowed_policies/"+z,keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var he=V===e;if(!he)break}}var a=X===e}else var a=!0}}}}}}}}else return Q.errors=[{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=v,e===0}function sr(i,{instancePath:t="",parentData:H,parentDataProperty:$,
rootData:O=i}={}){let v=null,e=0;return Q(i,{instancePath:t,parentData:H,parentDataProperty:$,rootData:O})||(v=v===null?Q.errors:v.concat(Q.
errors),e=v.length),sr.errors=v,e===0}G.v7=ie;const _e={type:"object",properties:{name:{type:"string",minLength:1},description:{type:["strin\
g","null"]},policy_id:{type:"string",format:"uuid"},provider_keys:{type:"object",additionalProperties:{oneOf:[{type:"string"},{type:"array",
items:{type:"object",properties:{key_id:{type:"string"},weight:{type:"integer",minimum:1,maximum:100}},required:["key_id","weight"]}}]}},routing_override:{
type:["object","null"],properties:{default_chain:{type:"array",items:{type:"string"}},timeout_ms:{type:"integer",minimum:1},model_routes:{type:"\
array",items:{type:"object",properties:{pattern:{type:"string"},chain:{type:"array",items:{type:"string"}},timeout_ms:{type:"integer",minimum:1}},
required:["pattern","chain"]}},load_balancing:{type:"string",enum:["failover","round_robin","weighted"]},routing_preference:{type:"string",enum:[
"default","cost","latency"]}}},metadata:{type:"object",additionalProperties:!0},status:{type:"string",enum:["active","disabled"]},allowed_policies:{
type:["array","null"],items:{type:"string",format:"uuid"}}}};function ie(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){
let v=null,e=0;const be=e;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name!==void 0){let F=i.name;const D=e,X=e;if(e===D)if(typeof F==
"string"){if(oe(F)<1)return ie.errors=[{instancePath:t+"/name",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"}],!1}else return ie.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=D===e}else
var a=!0;if(a){if(i.description!==void 0){let F=i.description;const D=e;if(typeof F!="string"&&F!==null)return ie.errors=[{instancePath:t+"/\
description",keyword:"type",params:{type:_e.properties.description.type},message:"must be string,null"}],!1;const X=e;var a=D===e}else var a=!0;
if(a){if(i.policy_id!==void 0){let F=i.policy_id;const D=e,X=e;if(e===D&&(typeof F=="number"&&isFinite(F),e===D))if(typeof F=="string"){if(!Le.
test(F))return ie.errors=[{instancePath:t+"/policy_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return ie.
errors=[{instancePath:t+"/policy_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=D===e}else var a=!0;if(a){if(i.
provider_keys!==void 0){let F=i.provider_keys;const D=e,X=e;if(e===D)if(F&&typeof F=="object"&&!Array.isArray(F)){const B=e;for(const S in F){
let z=F[S];const Y=e,V=e;let w=!1,p=null;const x=e;if(typeof z!="string"){const f={instancePath:t+"/provider_keys/"+S.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"type",params:{type:"string"},message:"must be string"};v===null?v=[f]:v.push(f),e++}const R=e;var g=x===e;g&&(w=!0,p=0);
const k=e,u=e;if(e===k)if(Array.isArray(z)){var d=!0;const f=z.length;for(let h=0;h<f;h++){let q=z[h];const P=e,I=e;if(e===P)if(q&&typeof q==
"object"&&!Array.isArray(q)){let le;if(q.key_id===void 0&&(le="key_id")||q.weight===void 0&&(le="weight")){const re={instancePath:t+"/provid\
er_keys/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,keyword:"required",params:{missingProperty:le},message:"must have required property\
 '"+le+"'"};v===null?v=[re]:v.push(re),e++}else{if(q.key_id!==void 0){let re=q.key_id;const ue=e;if(typeof re!="string"){const ye={instancePath:t+
"/provider_keys/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h+"/key_id",keyword:"type",params:{type:"string"},message:"must be string"};v===
null?v=[ye]:v.push(ye),e++}const ve=e;var y=ue===e}else var y=!0;if(y)if(q.weight!==void 0){let re=q.weight;const ue=e;if(!(typeof re=="numb\
er"&&!(re%1)&&!isNaN(re)&&isFinite(re))){const me={instancePath:t+"/provider_keys/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h+"/weight",
keyword:"type",params:{type:"integer"},message:"must be integer"};v===null?v=[me]:v.push(me),e++}const ve=e;if(e===ue&&typeof re=="number"&&
isFinite(re)){if(re>100||isNaN(re)){const me={instancePath:t+"/provider_keys/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h+"/weight",keyword:"\
maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};v===null?v=[me]:v.push(me),e++}else if(re<1||isNaN(re)){const me={instancePath:t+
"/provider_keys/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h+"/weight",keyword:"minimum",params:{comparison:">=",limit:1},message:"must \
be >= 1"};v===null?v=[me]:v.push(me),e++}}var y=ue===e}else var y=!0}}else{const le={instancePath:t+"/provider_keys/"+S.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+h,keyword:"type",params:{type:"object"},message:"must be object"};v===null?v=[le]:v.push(le),e++}var d=P===e;if(!d)break}}else{
const f={instancePath:t+"/provider_keys/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"array"},message:"must be arr\
ay"};v===null?v=[f]:v.push(f),e++}var g=k===e;if(g&&w?(w=!1,p=[p,1]):g&&(w=!0,p=1),w)e=V,v!==null&&(V?v.length=V:v=null);else{const f={instancePath:t+
"/provider_keys/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"oneOf",params:{passingSchemas:p},message:"must match exactly one schema \
in oneOf"};return v===null?v=[f]:v.push(f),e++,ie.errors=v,!1}var A=Y===e;if(!A)break}}else return ie.errors=[{instancePath:t+"/provider_key\
s",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=D===e}else var a=!0;if(a){if(i.routing_override!==void 0){let F=i.
routing_override;const D=e;if(!(F&&typeof F=="object"&&!Array.isArray(F))&&F!==null)return ie.errors=[{instancePath:t+"/routing_override",keyword:"\
type",params:{type:_e.properties.routing_override.type},message:"must be object,null"}],!1;const X=e;if(e===D&&F&&typeof F=="object"&&!Array.
isArray(F)){if(F.default_chain!==void 0){let B=F.default_chain;const S=e,z=e;if(e===S)if(Array.isArray(B)){var se=!0;const Y=B.length;for(let V=0;V<
Y;V++){let w=B[V];const p=e;if(typeof w!="string")return ie.errors=[{instancePath:t+"/routing_override/default_chain/"+V,keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const x=e;var se=p===e;if(!se)break}}else return ie.errors=[{instancePath:t+"/routing_override/\
default_chain",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var U=S===e}else var U=!0;if(U){if(F.timeout_ms!==void 0){let B=F.
timeout_ms;const S=e;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B)))return ie.errors=[{instancePath:t+"/routing_override/timeout_m\
s",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const z=e;if(e===S&&typeof B=="number"&&isFinite(B)&&(B<1||isNaN(B)))
return ie.errors=[{instancePath:t+"/routing_override/timeout_ms",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var U=S===e}else var U=!0;if(U){if(F.model_routes!==void 0){let B=F.model_routes;const S=e,z=e;if(e===S)if(Array.isArray(B)){var W=!0;const V=B.
length;for(let w=0;w<V;w++){let p=B[w];const x=e,R=e;if(e===x)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.pattern===void 0&&(u="\
pattern")||p.chain===void 0&&(u="chain"))return ie.errors=[{instancePath:t+"/routing_override/model_routes/"+w,keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(p.pattern!==void 0){let f=p.pattern;const h=e;if(typeof f!="string")return ie.errors=[
{instancePath:t+"/routing_override/model_routes/"+w+"/pattern",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const q=e;
var K=h===e}else var K=!0;if(K){if(p.chain!==void 0){let f=p.chain;const h=e,q=e;if(e===h)if(Array.isArray(f)){var L=!0;const I=f.length;for(let ee=0;ee<
I;ee++){let le=f[ee];const re=e;if(typeof le!="string")return ie.errors=[{instancePath:t+"/routing_override/model_routes/"+w+"/chain/"+ee,keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const ue=e;var L=re===e;if(!L)break}}else return ie.errors=[{instancePath:t+"/rou\
ting_override/model_routes/"+w+"/chain",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var K=h===e}else var K=!0;if(K)if(p.
timeout_ms!==void 0){let f=p.timeout_ms;const h=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return ie.errors=[{instancePath:t+
"/routing_override/model_routes/"+w+"/timeout_ms",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;if(e===h&&
typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f)))return ie.errors=[{instancePath:t+"/routing_override/model_routes/"+w+"/timeout_ms",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var K=h===e}else var K=!0}}else return ie.errors=[{instancePath:t+"/ro\
uting_override/model_routes/"+w,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var W=x===e;if(!W)break}}else return ie.
errors=[{instancePath:t+"/routing_override/model_routes",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var U=S===e}else var U=!0;
if(U){if(F.load_balancing!==void 0){let B=F.load_balancing;const S=e;if(typeof B!="string")return ie.errors=[{instancePath:t+"/routing_overr\
ide/load_balancing",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const z=e,Y=_e.properties.routing_override.properties.
load_balancing.enum;if(!(B==="failover"||B==="round_robin"||B==="weighted"))return ie.errors=[{instancePath:t+"/routing_override/load_balanc\
ing",keyword:"enum",params:{allowedValues:_e.properties.routing_override.properties.load_balancing.enum},message:"must be equal to one of th\
e allowed values"}],!1;var U=S===e}else var U=!0;if(U)if(F.routing_preference!==void 0){let B=F.routing_preference;const S=e;if(typeof B!="s\
tring")return ie.errors=[{instancePath:t+"/routing_override/routing_preference",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;const z=e,Y=_e.properties.routing_override.properties.routing_preference.enum;if(!(B==="default"||B==="cost"||B==="latency"))return ie.
errors=[{instancePath:t+"/routing_override/routing_preference",keyword:"enum",params:{allowedValues:_e.properties.routing_override.properties.
routing_preference.enum},message:"must be equal to one of the allowed values"}],!1;var U=S===e}else var U=!0}}}}var a=D===e}else var a=!0;if(a){
if(i.metadata!==void 0){let F=i.metadata;const D=e,X=e;if(e===D)if(F&&typeof F=="object"&&!Array.isArray(F)){const B=e}else return ie.errors=
[{instancePath:t+"/metadata",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=D===e}else var a=!0;if(a){if(i.status!==
void 0){let F=i.status;const D=e;if(typeof F!="string")return ie.errors=[{instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const X=e,je=_e.properties.status.enum;if(!(F==="active"||F==="disabled"))return ie.errors=[{instancePath:t+"/status",keyword:"\
enum",params:{allowedValues:_e.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var a=D===e}else var a=!0;if(a)
if(i.allowed_policies!==void 0){let F=i.allowed_policies;const D=e;if(!Array.isArray(F)&&F!==null)return ie.errors=[{instancePath:t+"/allowe\
d_policies",keyword:"type",params:{type:_e.properties.allowed_policies.type},message:"must be array,null"}],!1;const X=e;if(e===D&&Array.isArray(
F)){var he=!0;const B=F.length;for(let S=0;S<B;S++){let z=F[S];const Y=e,V=e;if(e===Y&&(typeof z=="number"&&isFinite(z),e===Y))if(typeof z==
"string"){if(!Le.test(z))return ie.errors=[{instancePath:t+"/allowed_policies/"+S,keyword:"format",params:{format:"uuid"},message:'must matc\
h format "uuid"'}],!1}else return ie.errors=[{instancePath:t+"/allowed_policies/"+S,keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var he=Y===e;if(!he)break}}var a=D===e}else var a=!0}}}}}}}else return ie.errors=[{instancePath:t,keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return ie.errors=v,e===0}G.v8=we;const ir={type:"object",properties:{name:{type:"string",minLength:1},
description:{type:["string","null"]},policy_id:{type:"string",format:"uuid"},status:{type:"string",enum:["active","disabled"]},metadata:{type:"\
object",additionalProperties:!0},member_id:{type:["string","null"]}}};function we(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){
let v=null,e=0;const be=e;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name!==void 0){let d=i.name;const y=e,g=e;if(e===y)if(typeof d==
"string"){if(oe(d)<1)return we.errors=[{instancePath:t+"/name",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"}],!1}else return we.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else
var a=!0;if(a){if(i.description!==void 0){let d=i.description;const y=e;if(typeof d!="string"&&d!==null)return we.errors=[{instancePath:t+"/\
description",keyword:"type",params:{type:ir.properties.description.type},message:"must be string,null"}],!1;const g=e;var a=y===e}else var a=!0;
if(a){if(i.policy_id!==void 0){let d=i.policy_id;const y=e,g=e;if(e===y&&(typeof d=="number"&&isFinite(d),e===y))if(typeof d=="string"){if(!Le.
test(d))return we.errors=[{instancePath:t+"/policy_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return we.
errors=[{instancePath:t+"/policy_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){if(i.
status!==void 0){let d=i.status;const y=e;if(typeof d!="string")return we.errors=[{instancePath:t+"/status",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;const g=e,A=ir.properties.status.enum;if(!(d==="active"||d==="disabled"))return we.errors=[{instancePath:t+
"/status",keyword:"enum",params:{allowedValues:ir.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var a=y===
e}else var a=!0;if(a){if(i.metadata!==void 0){let d=i.metadata;const y=e,g=e;if(e===y)if(d&&typeof d=="object"&&!Array.isArray(d)){const se=e}else
return we.errors=[{instancePath:t+"/metadata",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=y===e}else var a=!0;
if(a)if(i.member_id!==void 0){let d=i.member_id;const y=e;if(typeof d!="string"&&d!==null)return we.errors=[{instancePath:t+"/member_id",keyword:"\
type",params:{type:ir.properties.member_id.type},message:"must be string,null"}],!1;const g=e;var a=y===e}else var a=!0}}}}}else return we.errors=
[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return we.errors=v,e===0}G.v9=Ue;const Pe={type:"object",
properties:{policy_id:{type:"string",format:"uuid"},description:{type:["string","null"]},provider_keys:{type:"object",additionalProperties:{
oneOf:[{type:"string"},{type:"array",items:{type:"object",properties:{key_id:{type:"string"},weight:{type:"integer",minimum:1,maximum:100}},
required:["key_id","weight"]}}]}},routing_override:{type:["object","null"],properties:{default_chain:{type:"array",items:{type:"string"}},model_routes:{
type:"array",items:{type:"object",properties:{pattern:{type:"string"},chain:{type:"array",items:{type:"string"}},timeout_ms:{type:"integer",
minimum:1}},required:["pattern","chain"]}},load_balancing:{type:"string",enum:["failover","round_robin","weighted"]},routing_preference:{type:"\
string",enum:["default","cost","latency"]},timeout_ms:{type:"integer",minimum:1}}},metadata:{type:"object",additionalProperties:!0},status:{
type:"string",enum:["active","disabled"]},org_id:{type:["string","null"]},workspace_id:{type:["string","null"]},allowed_policies:{type:["arr\
ay","null"],items:{type:"string",format:"uuid"}}}};function te(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,
e=0;const be=e;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.policy_id!==void 0){let F=i.policy_id;const D=e,X=e;if(e===D&&(typeof F==
"number"&&isFinite(F),e===D))if(typeof F=="string"){if(!Le.test(F))return te.errors=[{instancePath:t+"/policy_id",keyword:"format",params:{format:"\
uuid"},message:'must match format "uuid"'}],!1}else return te.errors=[{instancePath:t+"/policy_id",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=D===e}else var a=!0;if(a){if(i.description!==void 0){let F=i.description;const D=e;if(typeof F!="string"&&F!==null)
return te.errors=[{instancePath:t+"/description",keyword:"type",params:{type:Pe.properties.description.type},message:"must be string,null"}],
!1;const X=e;var a=D===e}else var a=!0;if(a){if(i.provider_keys!==void 0){let F=i.provider_keys;const D=e,X=e;if(e===D)if(F&&typeof F=="obje\
ct"&&!Array.isArray(F)){const B=e;for(const S in F){let z=F[S];const Y=e,V=e;let w=!1,p=null;const x=e;if(typeof z!="string"){const f={instancePath:t+
"/provider_keys/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"},message:"must be string"};v===null?v=[f]:v.
push(f),e++}const R=e;var g=x===e;g&&(w=!0,p=0);const k=e,u=e;if(e===k)if(Array.isArray(z)){var d=!0;const f=z.length;for(let h=0;h<f;h++){let q=z[h];
const P=e,I=e;if(e===P)if(q&&typeof q=="object"&&!Array.isArray(q)){let le;if(q.key_id===void 0&&(le="key_id")||q.weight===void 0&&(le="weig\
ht")){const re={instancePath:t+"/provider_keys/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,keyword:"required",params:{missingProperty:le},
message:"must have required property '"+le+"'"};v===null?v=[re]:v.push(re),e++}else{if(q.key_id!==void 0){let re=q.key_id;const ue=e;if(typeof re!=
"string"){const ye={instancePath:t+"/provider_keys/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h+"/key_id",keyword:"type",params:{type:"s\
tring"},message:"must be string"};v===null?v=[ye]:v.push(ye),e++}const ve=e;var y=ue===e}else var y=!0;if(y)if(q.weight!==void 0){let re=q.weight;
const ue=e;if(!(typeof re=="number"&&!(re%1)&&!isNaN(re)&&isFinite(re))){const me={instancePath:t+"/provider_keys/"+S.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+h+"/weight",keyword:"type",params:{type:"integer"},message:"must be integer"};v===null?v=[me]:v.push(me),e++}const ve=e;if(e===
ue&&typeof re=="number"&&isFinite(re)){if(re>100||isNaN(re)){const me={instancePath:t+"/provider_keys/"+S.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/"+h+"/weight",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};v===null?v=[me]:v.push(me),e++}else if(re<
1||isNaN(re)){const me={instancePath:t+"/provider_keys/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h+"/weight",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};v===null?v=[me]:v.push(me),e++}}var y=ue===e}else var y=!0}}else{const le={instancePath:t+"\
/provider_keys/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,keyword:"type",params:{type:"object"},message:"must be object"};v===null?v=[
le]:v.push(le),e++}var d=P===e;if(!d)break}}else{const f={instancePath:t+"/provider_keys/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
type",params:{type:"array"},message:"must be array"};v===null?v=[f]:v.push(f),e++}var g=k===e;if(g&&w?(w=!1,p=[p,1]):g&&(w=!0,p=1),w)e=V,v!==
null&&(V?v.length=V:v=null);else{const f={instancePath:t+"/provider_keys/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"oneOf",params:{
passingSchemas:p},message:"must match exactly one schema in oneOf"};return v===null?v=[f]:v.push(f),e++,te.errors=v,!1}var A=Y===e;if(!A)break}}else
return te.errors=[{instancePath:t+"/provider_keys",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=D===e}else var a=!0;
if(a){if(i.routing_override!==void 0){let F=i.routing_override;const D=e;if(!(F&&typeof F=="object"&&!Array.isArray(F))&&F!==null)return te.
errors=[{instancePath:t+"/routing_override",keyword:"type",params:{type:Pe.properties.routing_override.type},message:"must be object,null"}],
!1;const X=e;if(e===D&&F&&typeof F=="object"&&!Array.isArray(F)){if(F.default_chain!==void 0){let B=F.default_chain;const S=e,z=e;if(e===S)if(Array.
isArray(B)){var se=!0;const Y=B.length;for(let V=0;V<Y;V++){let w=B[V];const p=e;if(typeof w!="string")return te.errors=[{instancePath:t+"/r\
outing_override/default_chain/"+V,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const x=e;var se=p===e;if(!se)break}}else
return te.errors=[{instancePath:t+"/routing_override/default_chain",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var U=S===
e}else var U=!0;if(U){if(F.model_routes!==void 0){let B=F.model_routes;const S=e,z=e;if(e===S)if(Array.isArray(B)){var W=!0;const V=B.length;
for(let w=0;w<V;w++){let p=B[w];const x=e,R=e;if(e===x)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.pattern===void 0&&(u="pattern")||
p.chain===void 0&&(u="chain"))return te.errors=[{instancePath:t+"/routing_override/model_routes/"+w,keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(p.pattern!==void 0){let f=p.pattern;const h=e;if(typeof f!="string")return te.errors=[
{instancePath:t+"/routing_override/model_routes/"+w+"/pattern",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const q=e;
var K=h===e}else var K=!0;if(K){if(p.chain!==void 0){let f=p.chain;const h=e,q=e;if(e===h)if(Array.isArray(f)){var L=!0;const I=f.length;for(let ee=0;ee<
I;ee++){let le=f[ee];const re=e;if(typeof le!="string")return te.errors=[{instancePath:t+"/routing_override/model_routes/"+w+"/chain/"+ee,keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const ue=e;var L=re===e;if(!L)break}}else return te.errors=[{instancePath:t+"/rou\
ting_override/model_routes/"+w+"/chain",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var K=h===e}else var K=!0;if(K)if(p.
timeout_ms!==void 0){let f=p.timeout_ms;const h=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return te.errors=[{instancePath:t+
"/routing_override/model_routes/"+w+"/timeout_ms",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const q=e;if(e===h&&
typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f)))return te.errors=[{instancePath:t+"/routing_override/model_routes/"+w+"/timeout_ms",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var K=h===e}else var K=!0}}else return te.errors=[{instancePath:t+"/ro\
uting_override/model_routes/"+w,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var W=x===e;if(!W)break}}else return te.
errors=[{instancePath:t+"/routing_override/model_routes",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var U=S===e}else var U=!0;
if(U){if(F.load_balancing!==void 0){let B=F.load_balancing;const S=e;if(typeof B!="string")return te.errors=[{instancePath:t+"/routing_overr\
ide/load_balancing",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const z=e,Y=Pe.properties.routing_override.properties.
load_balancing.enum;if(!(B==="failover"||B==="round_robin"||B==="weighted"))return te.errors=[{instancePath:t+"/routing_override/load_balanc\
ing",keyword:"enum",params:{allowedValues:Pe.properties.routing_override.properties.load_balancing.enum},message:"must be equal to one of th\
e allowed values"}],!1;var U=S===e}else var U=!0;if(U){if(F.routing_preference!==void 0){let B=F.routing_preference;const S=e;if(typeof B!="\
string")return te.errors=[{instancePath:t+"/routing_override/routing_preference",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;const z=e,Y=Pe.properties.routing_override.properties.routing_preference.enum;if(!(B==="default"||B==="cost"||B==="latency"))return te.
errors=[{instancePath:t+"/routing_override/routing_preference",keyword:"enum",params:{allowedValues:Pe.properties.routing_override.properties.
routing_preference.enum},message:"must be equal to one of the allowed values"}],!1;var U=S===e}else var U=!0;if(U)if(F.timeout_ms!==void 0){
let B=F.timeout_ms;const S=e;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B)))return te.errors=[{instancePath:t+"/routing_override/t\
imeout_ms",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const z=e;if(e===S&&typeof B=="number"&&isFinite(B)&&(B<1||
isNaN(B)))return te.errors=[{instancePath:t+"/routing_override/timeout_ms",keyword:"minimum",params:{comparison:">=",limit:1},message:"must \
be >= 1"}],!1;var U=S===e}else var U=!0}}}}var a=D===e}else var a=!0;if(a){if(i.metadata!==void 0){let F=i.metadata;const D=e,X=e;if(e===D)if(F&&
typeof F=="object"&&!Array.isArray(F)){const B=e}else return te.errors=[{instancePath:t+"/metadata",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var a=D===e}else var a=!0;if(a){if(i.status!==void 0){let F=i.status;const D=e;if(typeof F!="string")return te.errors=[
{instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const X=e,je=Pe.properties.status.enum;if(!(F===
"active"||F==="disabled"))return te.errors=[{instancePath:t+"/status",keyword:"enum",params:{allowedValues:Pe.properties.status.enum},message:"\
must be equal to one of the allowed values"}],!1;var a=D===e}else var a=!0;if(a){if(i.org_id!==void 0){let F=i.org_id;const D=e;if(typeof F!=
"string"&&F!==null)return te.errors=[{instancePath:t+"/org_id",keyword:"type",params:{type:Pe.properties.org_id.type},message:"must be strin\
g,null"}],!1;const X=e;var a=D===e}else var a=!0;if(a){if(i.workspace_id!==void 0){let F=i.workspace_id;const D=e;if(typeof F!="string"&&F!==
null)return te.errors=[{instancePath:t+"/workspace_id",keyword:"type",params:{type:Pe.properties.workspace_id.type},message:"must be string,\
null"}],!1;const X=e;var a=D===e}else var a=!0;if(a)if(i.allowed_policies!==void 0){let F=i.allowed_policies;const D=e;if(!Array.isArray(F)&&
F!==null)return te.errors=[{instancePath:t+"/allowed_policies",keyword:"type",params:{type:Pe.properties.allowed_policies.type},message:"mus\
t be array,null"}],!1;const X=e;if(e===D&&Array.isArray(F)){var he=!0;const B=F.length;for(let S=0;S<B;S++){let z=F[S];const Y=e,V=e;if(e===
Y&&(typeof z=="number"&&isFinite(z),e===Y))if(typeof z=="string"){if(!Le.test(z))return te.errors=[{instancePath:t+"/allowed_policies/"+S,keyword:"\
format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return te.errors=[{instancePath:t+"/allowed_policies/"+S,keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var he=Y===e;if(!he)break}}var a=D===e}else var a=!0}}}}}}}}else return te.errors=
[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return te.errors=v,e===0}function Ue(i,{instancePath:t="",
parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;return te(i,{instancePath:t,parentData:H,parentDataProperty:$,rootData:O})||
(v=v===null?te.errors:v.concat(te.errors),e=v.length),Ue.errors=v,e===0}G.v10=Se;function Se(i,{instancePath:t="",parentData:H,parentDataProperty:$,
rootData:O=i}={}){let v=null,e=0;const be=e;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if(i.name===void 0&&(d="name"))return Se.
errors=[{instancePath:t,keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(i.name!==void 0){
let y=i.name;const g=e,A=e;if(e===g)if(typeof y=="string"){if(oe(y)>255)return Se.errors=[{instancePath:t+"/name",keyword:"maxLength",params:{
limit:255},message:"must NOT have more than 255 characters"}],!1;if(oe(y)<1)return Se.errors=[{instancePath:t+"/name",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Se.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var a=g===e}else var a=!0}else return Se.errors=[{instancePath:t,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Se.errors=v,e===0}G.v11=Xe;function Xe(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){
let v=null,e=0;const be=e;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i))if(i.reason!==void 0){let d=i.reason;const y=e,g=e;if(e===y)if(typeof d==
"string"){if(oe(d)>255)return Xe.errors=[{instancePath:t+"/reason",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 2\
55 characters"}],!1}else return Xe.errors=[{instancePath:t+"/reason",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===
e}else var a=!0;else return Xe.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Xe.errors=
v,e===0}G.v12=Ge;function Fe(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;const be=e;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let d;if(i.days===void 0&&(d="days"))return Fe.errors=[{instancePath:t,keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;if(i.days!==void 0){let y=i.days;const g=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(
y)))return Fe.errors=[{instancePath:t+"/days",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const A=e;if(e===g&&typeof y==
"number"&&isFinite(y)&&(y<1||isNaN(y)))return Fe.errors=[{instancePath:t+"/days",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var a=g===e}else var a=!0}else return Fe.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return Fe.errors=v,e===0}function Ge(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;return Fe(
i,{instancePath:t,parentData:H,parentDataProperty:$,rootData:O})||(v=v===null?Fe.errors:v.concat(Fe.errors),e=v.length),Ge.errors=v,e===0}G.
v13=Me;const xe={type:"object",additionalProperties:!0,properties:{messages:{type:"array",items:{}},model:{type:["string","null"]},stream:{type:[
"boolean","null"]},"x-rungate-run-id":{},"x-rungate-run-policy":{},"x-rungate-run-name":{},"x-rungate-run-metadata":{},"x-rungate-new-run":{}},
required:["messages"]};function Me(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;const be=e;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if(i.messages===void 0&&(d="messages"))return Me.errors=[{instancePath:t,keyword:"requi\
red",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{const y=e;if(i.messages!==void 0){let g=i.messages;const A=e,
se=e;if(e===A&&!Array.isArray(g))return Me.errors=[{instancePath:t+"/messages",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var a=A===e}else var a=!0;if(a){if(i.model!==void 0){let g=i.model;const A=e;if(typeof g!="string"&&g!==null)return Me.errors=[{instancePath:t+
"/model",keyword:"type",params:{type:xe.properties.model.type},message:"must be string,null"}],!1;const se=e;var a=A===e}else var a=!0;if(a)
if(i.stream!==void 0){let g=i.stream;const A=e;if(typeof g!="boolean"&&g!==null)return Me.errors=[{instancePath:t+"/stream",keyword:"type",params:{
type:xe.properties.stream.type},message:"must be boolean,null"}],!1;const se=e;var a=A===e}else var a=!0}}}else return Me.errors=[{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Me.errors=v,e===0}G.v14=Ye;function Ye(i,{instancePath:t="",parentData:H,
parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;const be=e;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i))if(i.ended_reason!==void 0){
let d=i.ended_reason;const y=e,g=e;if(e===y)if(typeof d=="string"){if(oe(d)>255)return Ye.errors=[{instancePath:t+"/ended_reason",keyword:"m\
axLength",params:{limit:255},message:"must NOT have more than 255 characters"}],!1}else return Ye.errors=[{instancePath:t+"/ended_reason",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;else return Ye.errors=[{instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Ye.errors=v,e===0}G.v15=fr;const $e={type:"object",properties:{ended_reason:{type:"strin\
g",maxLength:255},metadata:{type:"object",additionalProperties:!0},outcome:{type:"string",enum:["success","partial","failed"]},outcome_reason:{
type:"string",maxLength:1024}}};function De(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;const be=e;
if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ended_reason!==void 0){let d=i.ended_reason;const y=e,g=e;if(e===y)if(typeof d=="\
string"){if(oe(d)>255)return De.errors=[{instancePath:t+"/ended_reason",keyword:"maxLength",params:{limit:255},message:"must NOT have more t\
han 255 characters"}],!1}else return De.errors=[{instancePath:t+"/ended_reason",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var a=y===e}else var a=!0;if(a){if(i.metadata!==void 0){let d=i.metadata;const y=e,g=e;if(e===y)if(d&&typeof d=="object"&&!Array.isArray(
d)){const se=e}else return De.errors=[{instancePath:t+"/metadata",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=y===
e}else var a=!0;if(a){if(i.outcome!==void 0){let d=i.outcome;const y=e;if(typeof d!="string")return De.errors=[{instancePath:t+"/outcome",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const g=e,A=$e.properties.outcome.enum;if(!(d==="success"||d==="partial"||d==="fa\
iled"))return De.errors=[{instancePath:t+"/outcome",keyword:"enum",params:{allowedValues:$e.properties.outcome.enum},message:"must be equal \
to one of the allowed values"}],!1;var a=y===e}else var a=!0;if(a)if(i.outcome_reason!==void 0){let d=i.outcome_reason;const y=e,g=e;if(e===
y)if(typeof d=="string"){if(oe(d)>1024)return De.errors=[{instancePath:t+"/outcome_reason",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"}],!1}else return De.errors=[{instancePath:t+"/outcome_reason",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var a=y===e}else var a=!0}}}else return De.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return De.errors=v,e===0}function fr(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,
e=0;return De(i,{instancePath:t,parentData:H,parentDataProperty:$,rootData:O})||(v=v===null?De.errors:v.concat(De.errors),e=v.length),fr.errors=
v,e===0}G.v16=ke;const Ee={type:"object",properties:{type:{type:"string",enum:["tool_call"]},name:{type:"string"},provider:{type:"string"},request:{
type:"object",additionalProperties:!0},response:{type:"object",additionalProperties:!0},tokens:{type:"object",properties:{input:{type:"integ\
er",minimum:0},output:{type:"integer",minimum:0},cache_read:{type:"integer",minimum:0},cache_creation:{type:"integer",minimum:0}}},cost_usd:{
type:"number",minimum:0},latency_ms:{type:"number",minimum:0},status:{type:"string",enum:["success","error","timeout"]},error_message:{type:[
"string","null"]}},required:["type","name","status"]};function ke(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,
e=0;const be=e;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if(i.type===void 0&&(y="type")||i.name===void 0&&(y="name")||i.status===
void 0&&(y="status"))return ke.errors=[{instancePath:t,keyword:"required",params:{missingProperty:y},message:"must have required property '"+
y+"'"}],!1;if(i.type!==void 0){let g=i.type;const A=e;if(typeof g!="string")return ke.errors=[{instancePath:t+"/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const se=e,U=Ee.properties.type.enum;if(g!=="tool_call")return ke.errors=[{instancePath:t+"/typ\
e",keyword:"enum",params:{allowedValues:Ee.properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var a=A===e}else var a=!0;
if(a){if(i.name!==void 0){let g=i.name;const A=e;if(typeof g!="string")return ke.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const se=e;var a=A===e}else var a=!0;if(a){if(i.provider!==void 0){let g=i.provider;const A=e;if(typeof g!=
"string")return ke.errors=[{instancePath:t+"/provider",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const se=e;var a=A===
e}else var a=!0;if(a){if(i.request!==void 0){let g=i.request;const A=e,se=e;if(e===A)if(g&&typeof g=="object"&&!Array.isArray(g)){const W=e}else
return ke.errors=[{instancePath:t+"/request",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=A===e}else var a=!0;if(a){
if(i.response!==void 0){let g=i.response;const A=e,se=e;if(e===A)if(g&&typeof g=="object"&&!Array.isArray(g)){const W=e}else return ke.errors=
[{instancePath:t+"/response",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=A===e}else var a=!0;if(a){if(i.tokens!==
void 0){let g=i.tokens;const A=e,se=e;if(e===A)if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.input!==void 0){let W=g.input;const K=e;if(!(typeof W==
"number"&&!(W%1)&&!isNaN(W)&&isFinite(W)))return ke.errors=[{instancePath:t+"/tokens/input",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;const L=e;if(e===K&&typeof W=="number"&&isFinite(W)&&(W<0||isNaN(W)))return ke.errors=[{instancePath:t+"/tokens/input",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=K===e}else var d=!0;if(d){if(g.output!==void 0){let W=g.
output;const K=e;if(!(typeof W=="number"&&!(W%1)&&!isNaN(W)&&isFinite(W)))return ke.errors=[{instancePath:t+"/tokens/output",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;const L=e;if(e===K&&typeof W=="number"&&isFinite(W)&&(W<0||isNaN(W)))return ke.errors=
[{instancePath:t+"/tokens/output",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=K===e}else var d=!0;if(d){
if(g.cache_read!==void 0){let W=g.cache_read;const K=e;if(!(typeof W=="number"&&!(W%1)&&!isNaN(W)&&isFinite(W)))return ke.errors=[{instancePath:t+
"/tokens/cache_read",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const L=e;if(e===K&&typeof W=="number"&&isFinite(
W)&&(W<0||isNaN(W)))return ke.errors=[{instancePath:t+"/tokens/cache_read",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"}],!1;var d=K===e}else var d=!0;if(d)if(g.cache_creation!==void 0){let W=g.cache_creation;const K=e;if(!(typeof W=="number"&&!(W%1)&&
!isNaN(W)&&isFinite(W)))return ke.errors=[{instancePath:t+"/tokens/cache_creation",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"}],!1;const L=e;if(e===K&&typeof W=="number"&&isFinite(W)&&(W<0||isNaN(W)))return ke.errors=[{instancePath:t+"/tokens/cache_creation",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=K===e}else var d=!0}}}else return ke.errors=[{instancePath:t+
"/tokens",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=A===e}else var a=!0;if(a){if(i.cost_usd!==void 0){let g=i.
cost_usd;const A=e,se=e;if(e===A)if(typeof g=="number"&&isFinite(g)){if(g<0||isNaN(g))return ke.errors=[{instancePath:t+"/cost_usd",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ke.errors=[{instancePath:t+"/cost_usd",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var a=A===e}else var a=!0;if(a){if(i.latency_ms!==void 0){let g=i.latency_ms;const A=e,se=e;if(e===
A)if(typeof g=="number"&&isFinite(g)){if(g<0||isNaN(g))return ke.errors=[{instancePath:t+"/latency_ms",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return ke.errors=[{instancePath:t+"/latency_ms",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var a=A===e}else var a=!0;if(a){if(i.status!==void 0){let g=i.status;const A=e;if(typeof g!="string")return ke.errors=[
{instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const se=e,U=Ee.properties.status.enum;if(!(g===
"success"||g==="error"||g==="timeout"))return ke.errors=[{instancePath:t+"/status",keyword:"enum",params:{allowedValues:Ee.properties.status.
enum},message:"must be equal to one of the allowed values"}],!1;var a=A===e}else var a=!0;if(a)if(i.error_message!==void 0){let g=i.error_message;
const A=e;if(typeof g!="string"&&g!==null)return ke.errors=[{instancePath:t+"/error_message",keyword:"type",params:{type:Ee.properties.error_message.
type},message:"must be string,null"}],!1;const se=e;var a=A===e}else var a=!0}}}}}}}}}else return ke.errors=[{instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return ke.errors=v,e===0}G.v17=Re;const Oe={type:"object",properties:{name:{type:["stri\
ng","null"],maxLength:255},outcome:{type:["string","null"],enum:["success","partial","failed",null]},outcome_reason:{type:["string","null"],
maxLength:1024}},minProperties:1};function Re(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;const be=e;
if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1)return Re.errors=[{instancePath:t,keyword:"minProperties",params:{
limit:1},message:"must NOT have fewer than 1 properties"}],!1;if(i.name!==void 0){let d=i.name;const y=e;if(typeof d!="string"&&d!==null)return Re.
errors=[{instancePath:t+"/name",keyword:"type",params:{type:Oe.properties.name.type},message:"must be string,null"}],!1;const g=e;if(e===y&&
typeof d=="string"&&oe(d)>255)return Re.errors=[{instancePath:t+"/name",keyword:"maxLength",params:{limit:255},message:"must NOT have more t\
han 255 characters"}],!1;var a=y===e}else var a=!0;if(a){if(i.outcome!==void 0){let d=i.outcome;const y=e;if(typeof d!="string"&&d!==null)return Re.
errors=[{instancePath:t+"/outcome",keyword:"type",params:{type:Oe.properties.outcome.type},message:"must be string,null"}],!1;const g=e,A=Oe.
properties.outcome.enum;if(!(d==="success"||d==="partial"||d==="failed"||d===null))return Re.errors=[{instancePath:t+"/outcome",keyword:"enu\
m",params:{allowedValues:Oe.properties.outcome.enum},message:"must be equal to one of the allowed values"}],!1;var a=y===e}else var a=!0;if(a)
if(i.outcome_reason!==void 0){let d=i.outcome_reason;const y=e;if(typeof d!="string"&&d!==null)return Re.errors=[{instancePath:t+"/outcome_r\
eason",keyword:"type",params:{type:Oe.properties.outcome_reason.type},message:"must be string,null"}],!1;const g=e;if(e===y&&typeof d=="stri\
ng"&&oe(d)>1024)return Re.errors=[{instancePath:t+"/outcome_reason",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than\
 1024 characters"}],!1;var a=y===e}else var a=!0}}else return Re.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;return Re.errors=v,e===0}G.v18=rr;const Ze={type:"object",properties:{name:{type:"string",minLength:1},url:{type:"string",format:"\
uri"},events:{type:"array",items:{$ref:"component:WebhookEventType"},minItems:1},secret:{type:"string",minLength:16},agent_id:{type:"string"},
description:{type:"string"},scope:{type:"string",enum:["org","personal"]}},required:["name","url","events"]},mr=require("ajv-formats/dist/fo\
rmats").fullFormats.uri,er={type:"string",enum:["run.started","run.completed","run.budget_exceeded","run.force_stopped","run.alert_threshold",
"step.completed","step.policy_blocked","step.budget_blocked","step.failed","agent.created","agent.updated","agent.disabled","policy.created",
"policy.updated","policy.deleted","policy.version_created","provider_key.created","provider_key.disabled","provider_key.enabled","provider_k\
ey.deleted","provider_key.rotated","step.approval_required","approval.approved","approval.rejected","admin_token.created","admin_token.revok\
ed","alert.triggered","alert_rule.created","alert_rule.updated","alert_rule.deleted","member.role_changed","member.removed","member.ownershi\
p_transferred","webhook.test"]};function ze(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;if(typeof i!=
"string")return ze.errors=[{instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const be=e,a=er.enum;return i===
"run.started"||i==="run.completed"||i==="run.budget_exceeded"||i==="run.force_stopped"||i==="run.alert_threshold"||i==="step.completed"||i===
"step.policy_blocked"||i==="step.budget_blocked"||i==="step.failed"||i==="agent.created"||i==="agent.updated"||i==="agent.disabled"||i==="po\
licy.created"||i==="policy.updated"||i==="policy.deleted"||i==="policy.version_created"||i==="provider_key.created"||i==="provider_key.disab\
led"||i==="provider_key.enabled"||i==="provider_key.deleted"||i==="provider_key.rotated"||i==="step.approval_required"||i==="approval.approv\
ed"||i==="approval.rejected"||i==="admin_token.created"||i==="admin_token.revoked"||i==="alert.triggered"||i==="alert_rule.created"||i==="al\
ert_rule.updated"||i==="alert_rule.deleted"||i==="member.role_changed"||i==="member.removed"||i==="member.ownership_transferred"||i==="webho\
ok.test"?(ze.errors=v,e===0):(ze.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:er.enum},message:"must be equal to one of the \
allowed values"}],!1)}function Ae(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;const be=e;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if(i.name===void 0&&(y="name")||i.url===void 0&&(y="url")||i.events===void 0&&(y="event\
s"))return Ae.errors=[{instancePath:t,keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(i.
name!==void 0){let g=i.name;const A=e,se=e;if(e===A)if(typeof g=="string"){if(oe(g)<1)return Ae.errors=[{instancePath:t+"/name",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Ae.errors=[{instancePath:t+"/name",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var a=A===e}else var a=!0;if(a){if(i.url!==void 0){let g=i.url;const A=e,se=e;if(e===A&&
(typeof g=="number"&&isFinite(g),e===A))if(typeof g=="string"){if(!mr(g))return Ae.errors=[{instancePath:t+"/url",keyword:"format",params:{format:"\
uri"},message:'must match format "uri"'}],!1}else return Ae.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var a=A===e}else var a=!0;if(a){if(i.events!==void 0){let g=i.events;const A=e,se=e;if(e===A)if(Array.isArray(g)){if(g.length<
1)return Ae.errors=[{instancePath:t+"/events",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var d=!0;
const W=g.length;for(let K=0;K<W;K++){let L=g[K];const he=e;ze(L,{instancePath:t+"/events/"+K,parentData:g,parentDataProperty:K,rootData:O})||
(v=v===null?ze.errors:v.concat(ze.errors),e=v.length);var d=he===e;if(!d)break}}}else return Ae.errors=[{instancePath:t+"/events",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var a=A===e}else var a=!0;if(a){if(i.secret!==void 0){let g=i.secret;const A=e,se=e;
if(e===A)if(typeof g=="string"){if(oe(g)<16)return Ae.errors=[{instancePath:t+"/secret",keyword:"minLength",params:{limit:16},message:"must \
NOT have fewer than 16 characters"}],!1}else return Ae.errors=[{instancePath:t+"/secret",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var a=A===e}else var a=!0;if(a){if(i.agent_id!==void 0){let g=i.agent_id;const A=e;if(typeof g!="string")return Ae.errors=[
{instancePath:t+"/agent_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const se=e;var a=A===e}else var a=!0;if(a){if(i.
description!==void 0){let g=i.description;const A=e;if(typeof g!="string")return Ae.errors=[{instancePath:t+"/description",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const se=e;var a=A===e}else var a=!0;if(a)if(i.scope!==void 0){let g=i.scope;const A=e;if(typeof g!=
"string")return Ae.errors=[{instancePath:t+"/scope",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const se=e,U=Ze.properties.
scope.enum;if(!(g==="org"||g==="personal"))return Ae.errors=[{instancePath:t+"/scope",keyword:"enum",params:{allowedValues:Ze.properties.scope.
enum},message:"must be equal to one of the allowed values"}],!1;var a=A===e}else var a=!0}}}}}}else return Ae.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Ae.errors=v,e===0}function rr(i,{instancePath:t="",parentData:H,parentDataProperty:$,
rootData:O=i}={}){let v=null,e=0;return Ae(i,{instancePath:t,parentData:H,parentDataProperty:$,rootData:O})||(v=v===null?Ae.errors:v.concat(
Ae.errors),e=v.length),rr.errors=v,e===0}G.v19=Te;const Je={type:"object",properties:{name:{type:"string",minLength:1},url:{type:"string",format:"\
uri"},events:{type:"array",items:{$ref:"component:WebhookEventType"},minItems:1},secret:{type:"string",minLength:16},agent_id:{type:["string",
"null"]},description:{type:["string","null"]},status:{type:"string",enum:["active","paused"]}}};function Te(i,{instancePath:t="",parentData:H,
parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;const be=e;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name!==void 0){let y=i.
name;const g=e,A=e;if(e===g)if(typeof y=="string"){if(oe(y)<1)return Te.errors=[{instancePath:t+"/name",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return Te.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=g===e}else var a=!0;if(a){if(i.url!==void 0){let y=i.url;const g=e,A=e;if(e===g&&(typeof y=="number"&&isFinite(y),
e===g))if(typeof y=="string"){if(!mr(y))return Te.errors=[{instancePath:t+"/url",keyword:"format",params:{format:"uri"},message:'must match \
format "uri"'}],!1}else return Te.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===
e}else var a=!0;if(a){if(i.events!==void 0){let y=i.events;const g=e,A=e;if(e===g)if(Array.isArray(y)){if(y.length<1)return Te.errors=[{instancePath:t+
"/events",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var d=!0;const U=y.length;for(let W=0;W<U;W++){
let K=y[W];const L=e;ze(K,{instancePath:t+"/events/"+W,parentData:y,parentDataProperty:W,rootData:O})||(v=v===null?ze.errors:v.concat(ze.errors),
e=v.length);var d=L===e;if(!d)break}}}else return Te.errors=[{instancePath:t+"/events",keyword:"type",params:{type:"array"},message:"must be\
 array"}],!1;var a=g===e}else var a=!0;if(a){if(i.secret!==void 0){let y=i.secret;const g=e,A=e;if(e===g)if(typeof y=="string"){if(oe(y)<16)
return Te.errors=[{instancePath:t+"/secret",keyword:"minLength",params:{limit:16},message:"must NOT have fewer than 16 characters"}],!1}else
return Te.errors=[{instancePath:t+"/secret",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;if(a){
if(i.agent_id!==void 0){let y=i.agent_id;const g=e;if(typeof y!="string"&&y!==null)return Te.errors=[{instancePath:t+"/agent_id",keyword:"ty\
pe",params:{type:Je.properties.agent_id.type},message:"must be string,null"}],!1;const A=e;var a=g===e}else var a=!0;if(a){if(i.description!==
void 0){let y=i.description;const g=e;if(typeof y!="string"&&y!==null)return Te.errors=[{instancePath:t+"/description",keyword:"type",params:{
type:Je.properties.description.type},message:"must be string,null"}],!1;const A=e;var a=g===e}else var a=!0;if(a)if(i.status!==void 0){let y=i.
status;const g=e;if(typeof y!="string")return Te.errors=[{instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;const A=e,se=Je.properties.status.enum;if(!(y==="active"||y==="paused"))return Te.errors=[{instancePath:t+"/status",keyword:"enum",
params:{allowedValues:Je.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var a=g===e}else var a=!0}}}}}}else
return Te.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Te.errors=v,e===0}G.v20=nr;function nr(i,{
instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;const be=e;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(
i))if(i.reason!==void 0){let d=i.reason;const y=e,g=e;if(e===y)if(typeof d=="string"){if(oe(d)>1024)return nr.errors=[{instancePath:t+"/reas\
on",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1}else return nr.errors=[{instancePath:t+"/\
reason",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;else return nr.errors=[{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return nr.errors=v,e===0}G.v21=_;const Ie={type:"object",properties:{name:{
type:"string",minLength:1},description:{type:"string"},agent_id:{type:"string",format:"uuid"},condition_type:{type:"string",enum:["cost_thre\
shold","error_rate","rate_limit_approaching","approval_pending_timeout","failover_rate"]},condition_config:{type:"object",additionalProperties:!0},
cooldown_seconds:{type:"integer",minimum:0},scope:{type:"string",enum:["org","personal"]}},required:["name","condition_type"]};function r(i,{
instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;const be=e;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(
i)){let d;if(i.name===void 0&&(d="name")||i.condition_type===void 0&&(d="condition_type"))return r.errors=[{instancePath:t,keyword:"required",
params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(i.name!==void 0){let y=i.name;const g=e,A=e;if(e===g)if(typeof y==
"string"){if(oe(y)<1)return r.errors=[{instancePath:t+"/name",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"}],!1}else return r.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else
var a=!0;if(a){if(i.description!==void 0){let y=i.description;const g=e;if(typeof y!="string")return r.errors=[{instancePath:t+"/description",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const A=e;var a=g===e}else var a=!0;if(a){if(i.agent_id!==void 0){let y=i.
agent_id;const g=e,A=e;if(e===g&&(typeof y=="number"&&isFinite(y),e===g))if(typeof y=="string"){if(!Le.test(y))return r.errors=[{instancePath:t+
"/agent_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return r.errors=[{instancePath:t+"/agent_id",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;if(a){if(i.condition_type!==void 0){let y=i.condition_type;
const g=e;if(typeof y!="string")return r.errors=[{instancePath:t+"/condition_type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;const A=e,se=Ie.properties.condition_type.enum;if(!(y==="cost_threshold"||y==="error_rate"||y==="rate_limit_approaching"||y==="ap\
proval_pending_timeout"||y==="failover_rate"))return r.errors=[{instancePath:t+"/condition_type",keyword:"enum",params:{allowedValues:Ie.properties.
condition_type.enum},message:"must be equal to one of the allowed values"}],!1;var a=g===e}else var a=!0;if(a){if(i.condition_config!==void 0){
let y=i.condition_config;const g=e,A=e;if(e===g)if(y&&typeof y=="object"&&!Array.isArray(y)){const U=e}else return r.errors=[{instancePath:t+
"/condition_config",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=g===e}else var a=!0;if(a){if(i.cooldown_seconds!==
void 0){let y=i.cooldown_seconds;const g=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return r.errors=[{instancePath:t+"/coold\
own_seconds",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const A=e;if(e===g&&typeof y=="number"&&isFinite(y)&&(y<0||
isNaN(y)))return r.errors=[{instancePath:t+"/cooldown_seconds",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var a=g===e}else var a=!0;if(a)if(i.scope!==void 0){let y=i.scope;const g=e;if(typeof y!="string")return r.errors=[{instancePath:t+"/scope",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const A=e,se=Ie.properties.scope.enum;if(!(y==="org"||y==="personal"))return r.
errors=[{instancePath:t+"/scope",keyword:"enum",params:{allowedValues:Ie.properties.scope.enum},message:"must be equal to one of the allowed\
 values"}],!1;var a=g===e}else var a=!0}}}}}}else return r.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;return r.errors=v,e===0}function _(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;return r(
i,{instancePath:t,parentData:H,parentDataProperty:$,rootData:O})||(v=v===null?r.errors:v.concat(r.errors),e=v.length),_.errors=v,e===0}G.v22=
C;const fe={type:"object",properties:{name:{type:"string",minLength:1},scopes:{type:"array",items:{type:"string",enum:["read","write","admin"]},
minItems:1,uniqueItems:!0},description:{type:"string"},expires_in:{type:"string",pattern:"^[0-9]{1,6}[hdwmy]$"}},required:["name","scopes"]},
ce=new RegExp("^[0-9]{1,6}[hdwmy]$","u");function ne(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;
const be=e;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if(i.name===void 0&&(y="name")||i.scopes===void 0&&(y="scopes"))return ne.
errors=[{instancePath:t,keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(i.name!==void 0){
let g=i.name;const A=e,se=e;if(e===A)if(typeof g=="string"){if(oe(g)<1)return ne.errors=[{instancePath:t+"/name",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ne.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var a=A===e}else var a=!0;if(a){if(i.scopes!==void 0){let g=i.scopes;const A=e,se=e;if(e===A)if(Array.isArray(
g)){if(g.length<1)return ne.errors=[{instancePath:t+"/scopes",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],
!1;{var d=!0;const W=g.length;for(let K=0;K<W;K++){let L=g[K];const he=e;if(typeof L!="string")return ne.errors=[{instancePath:t+"/scopes/"+
K,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const F=e,D=fe.properties.scopes.items.enum;if(!(L==="read"||L==="writ\
e"||L==="admin"))return ne.errors=[{instancePath:t+"/scopes/"+K,keyword:"enum",params:{allowedValues:fe.properties.scopes.items.enum},message:"\
must be equal to one of the allowed values"}],!1;var d=he===e;if(!d)break}if(d){let K,L=g.length,he;if(K=!0,L>1){const F={};for(;L--;){let D=g[L];
if(typeof D=="string"){if(typeof F[D]=="number"){return he=F[D],ne.errors=[{instancePath:t+"/scopes",keyword:"uniqueItems",params:{i:L,j:he},
message:"must NOT have duplicate items (items ## "+he+" and "+L+" are identical)"}],!1;K=!1;break}F[D]=L}}}}}}else return ne.errors=[{instancePath:t+
"/scopes",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=A===e}else var a=!0;if(a){if(i.description!==void 0){let g=i.
description;const A=e;if(typeof g!="string")return ne.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const se=e;var a=A===e}else var a=!0;if(a)if(i.expires_in!==void 0){let g=i.expires_in;const A=e,se=e;if(e===A)if(typeof g==
"string"){if(!ce.test(g))return ne.errors=[{instancePath:t+"/expires_in",keyword:"pattern",params:{pattern:"^[0-9]{1,6}[hdwmy]$"},message:'m\
ust match pattern "^[0-9]{1,6}[hdwmy]$"'}],!1}else return ne.errors=[{instancePath:t+"/expires_in",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=A===e}else var a=!0}}}else return ne.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;return ne.errors=v,e===0}function C(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;
return ne(i,{instancePath:t,parentData:H,parentDataProperty:$,rootData:O})||(v=v===null?ne.errors:v.concat(ne.errors),e=v.length),C.errors=v,
e===0}G.v23=c;const s={type:"object",required:["email","role"],properties:{email:{type:"string",format:"email"},role:{type:"string",enum:["a\
dmin","member","viewer"]}}},pe=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function c(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;const be=e;if(e===0)if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){let d;if(i.email===void 0&&(d="email")||i.role===void 0&&(d="role"))return c.errors=[{instancePath:t,keyword:"requir\
ed",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(i.email!==void 0){let y=i.email;const g=e,A=e;if(e===g&&
(typeof y=="number"&&isFinite(y),e===g))if(typeof y=="string"){if(!pe.test(y))return c.errors=[{instancePath:t+"/email",keyword:"format",params:{
format:"email"},message:'must match format "email"'}],!1}else return c.errors=[{instancePath:t+"/email",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var a=g===e}else var a=!0;if(a)if(i.role!==void 0){let y=i.role;const g=e;if(typeof y!="string")return c.errors=
[{instancePath:t+"/role",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const A=e,se=s.properties.role.enum;if(!(y==="a\
dmin"||y==="member"||y==="viewer"))return c.errors=[{instancePath:t+"/role",keyword:"enum",params:{allowedValues:s.properties.role.enum},message:"\
must be equal to one of the allowed values"}],!1;var a=g===e}else var a=!0}else return c.errors=[{instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return c.errors=v,e===0}G.v24=o;const n={type:"object",properties:{role:{type:"string",enum:["admin",
"member","viewer"]},display_name:{type:"string",minLength:1,maxLength:100}}};function o(i,{instancePath:t="",parentData:H,parentDataProperty:$,
rootData:O=i}={}){let v=null,e=0;const be=e;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.role!==void 0){let d=i.role;const y=e;
if(typeof d!="string")return o.errors=[{instancePath:t+"/role",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const g=e,
A=n.properties.role.enum;if(!(d==="admin"||d==="member"||d==="viewer"))return o.errors=[{instancePath:t+"/role",keyword:"enum",params:{allowedValues:n.
properties.role.enum},message:"must be equal to one of the allowed values"}],!1;var a=y===e}else var a=!0;if(a)if(i.display_name!==void 0){let d=i.
display_name;const y=e,g=e;if(e===y)if(typeof d=="string"){if(oe(d)>100)return o.errors=[{instancePath:t+"/display_name",keyword:"maxLength",
params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(oe(d)<1)return o.errors=[{instancePath:t+"/display_name",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return o.errors=[{instancePath:t+"/display_name",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0}else return o.errors=[{instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return o.errors=v,e===0}G.v25=j;function j(i,{instancePath:t="",parentData:H,parentDataProperty:$,
rootData:O=i}={}){let v=null,e=0;const be=e;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i))if(i.name!==void 0){let d=i.name;const y=e,
g=e;if(e===y)if(typeof d=="string"){if(oe(d)>255)return j.errors=[{instancePath:t+"/name",keyword:"maxLength",params:{limit:255},message:"mu\
st NOT have more than 255 characters"}],!1;if(oe(d)<1)return j.errors=[{instancePath:t+"/name",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return j.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var a=y===e}else var a=!0;else return j.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;return j.errors=v,e===0}G.v26=m;const E=new RegExp("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","u");function m(i,{instancePath:t="",parentData:H,
parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;const be=e;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if(i.name===void 0&&
(d="name"))return m.errors=[{instancePath:t,keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;
if(i.name!==void 0){let y=i.name;const g=e,A=e;if(e===g)if(typeof y=="string"){if(oe(y)>100)return m.errors=[{instancePath:t+"/name",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(oe(y)<1)return m.errors=[{instancePath:t+"/name",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return m.errors=[{instancePath:t+"/name",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;if(a){if(i.slug!==void 0){let y=i.slug;const g=e,A=e;if(e===g)
if(typeof y=="string"){if(oe(y)>50)return m.errors=[{instancePath:t+"/slug",keyword:"maxLength",params:{limit:50},message:"must NOT have mor\
e than 50 characters"}],!1;if(oe(y)<3)return m.errors=[{instancePath:t+"/slug",keyword:"minLength",params:{limit:3},message:"must NOT have f\
ewer than 3 characters"}],!1;if(!E.test(y))return m.errors=[{instancePath:t+"/slug",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]\
*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"'}],!1}else return m.errors=[{instancePath:t+"/slug",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;if(a)if(i.agent_name!==void 0){let y=i.agent_name;const g=e;
if(typeof y!="string")return m.errors=[{instancePath:t+"/agent_name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const A=e;
var a=g===e}else var a=!0}}else return m.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return m.
errors=v,e===0}G.v27=l;function l(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;const be=e;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if(i.token===void 0&&(d="token")||i.display_name===void 0&&(d="display_name"))return l.
errors=[{instancePath:t,keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(i.token!==void 0){
let y=i.token;const g=e;if(typeof y!="string")return l.errors=[{instancePath:t+"/token",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;const A=e;var a=g===e}else var a=!0;if(a)if(i.display_name!==void 0){let y=i.display_name;const g=e,A=e;if(e===g)if(typeof y==
"string"){if(oe(y)>100)return l.errors=[{instancePath:t+"/display_name",keyword:"maxLength",params:{limit:100},message:"must NOT have more t\
han 100 characters"}],!1;if(oe(y)<1)return l.errors=[{instancePath:t+"/display_name",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters"}],!1}else return l.errors=[{instancePath:t+"/display_name",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var a=g===e}else var a=!0}else return l.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;return l.errors=v,e===0}G.v28=b;function b(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;
const be=e;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if(i.email===void 0&&(d="email"))return b.errors=[{instancePath:t,keyword:"\
required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(i.email!==void 0){let y=i.email;const g=e,A=e;if(e===
g&&(typeof y=="number"&&isFinite(y),e===g))if(typeof y=="string"){if(!pe.test(y))return b.errors=[{instancePath:t+"/email",keyword:"format",
params:{format:"email"},message:'must match format "email"'}],!1}else return b.errors=[{instancePath:t+"/email",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var a=g===e}else var a=!0}else return b.errors=[{instancePath:t,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return b.errors=v,e===0}G.v29=de;const ae=new RegExp("^[0-9]{6}$","u");function de(i,{instancePath:t="",parentData:H,
parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;const be=e;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.token!==void 0){
let d=i.token;const y=e;if(typeof d!="string")return de.errors=[{instancePath:t+"/token",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;const g=e;var a=y===e}else var a=!0;if(a){if(i.code!==void 0){let d=i.code;const y=e,g=e;if(e===y&&(typeof d=="number"&&isFinite(
d),e===y))if(typeof d=="string"){if(!ae.test(d))return de.errors=[{instancePath:t+"/code",keyword:"pattern",params:{pattern:"^[0-9]{6}$"},message:'\
must match pattern "^[0-9]{6}$"'}],!1}else return de.errors=[{instancePath:t+"/code",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var a=y===e}else var a=!0;if(a)if(i.email!==void 0){let d=i.email;const y=e,g=e;if(e===y&&(typeof d=="number"&&isFinite(d),e===
y))if(typeof d=="string"){if(!pe.test(d))return de.errors=[{instancePath:t+"/email",keyword:"format",params:{format:"email"},message:'must m\
atch format "email"'}],!1}else return de.errors=[{instancePath:t+"/email",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=y===e}else var a=!0}}else return de.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return de.
errors=v,e===0}G.v30=Z;function Z(i,{instancePath:t="",parentData:H,parentDataProperty:$,rootData:O=i}={}){let v=null,e=0;const be=e;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if(i.name===void 0&&(d="name"))return Z.errors=[{instancePath:t,keyword:"required",params:{
missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(i.name!==void 0){let y=i.name;const g=e,A=e;if(e===g)if(typeof y=="\
string"){if(oe(y)>100)return Z.errors=[{instancePath:t+"/name",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 c\
haracters"}],!1;if(oe(y)<1)return Z.errors=[{instancePath:t+"/name",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters"}],!1}else return Z.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===
e}else var a=!0;if(a)if(i.admin_token!==void 0){let y=i.admin_token;const g=e;if(typeof y!="string")return Z.errors=[{instancePath:t+"/admin\
_token",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const A=e;var a=g===e}else var a=!0}else return Z.errors=[{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Z.errors=v,e===0}return G})();module.exports={getHealth:{},listProviderKeys:{
query:scalars.v1},createProviderKey:{body:{"application/json":bodies.v1}},getProviderKey:{path:scalars.v2},updateProviderKey:{path:scalars.v2,
body:{"application/json":bodies.v2}},deleteProviderKey:{path:scalars.v2,query:scalars.v3},disableProviderKey:{path:scalars.v2},enableProviderKey:{
path:scalars.v2},getProviderKeyDependents:{path:scalars.v2},upsertProviderKeyByName:{path:scalars.v4,body:{"application/json":bodies.v3}},listPolicies:{
query:scalars.v5},createPolicy:{body:{"application/json":bodies.v4}},getPolicyStats:{path:scalars.v2,query:scalars.v6},getPolicyCostTrend:{path:scalars.
v2,query:scalars.v7},getPolicy:{path:scalars.v2},updatePolicy:{path:scalars.v2,body:{"application/json":bodies.v4}},deletePolicy:{path:scalars.
v2},upsertPolicyByName:{path:scalars.v4,body:{"application/json":bodies.v5}},listPolicyVersions:{path:scalars.v2},getPolicyVersion:{path:scalars.
v8},listAgents:{query:scalars.v9},createAgent:{body:{"application/json":bodies.v6}},getAllAgentStats:{},getAgent:{path:scalars.v2},updateAgent:{
path:scalars.v2,body:{"application/json":bodies.v7}},patchAgent:{path:scalars.v2,body:{"application/json":bodies.v8}},rotateAgentKey:{path:scalars.
v2},upsertAgentByName:{path:scalars.v4,body:{"application/json":bodies.v9}},listRuns:{query:scalars.v10},getRun:{path:scalars.v2},renameRun:{
path:scalars.v2,body:{"application/json":bodies.v10}},listRunSteps:{path:scalars.v2,query:scalars.v11},listRunLedger:{path:scalars.v2},stopRun:{
path:scalars.v2},unblockRun:{path:scalars.v2},completeRun:{path:scalars.v2,body:{"application/json":bodies.v11}},getCostAnalytics:{query:scalars.
v12},getLatencyAnalytics:{query:scalars.v13},getErrorAnalytics:{query:scalars.v13},getThroughputAnalytics:{query:scalars.v13},getProviderReliability:{
query:scalars.v14},getRunAnalytics:{query:scalars.v15},getTopN:{query:scalars.v16},getOverviewStats:{},getProviderHealth:{},previewCleanup:{
query:scalars.v17},deleteOldData:{body:{"application/json":bodies.v12}},proxyChatCompletions:{header:scalars.v18,body:{"application/json":bodies.
v13}},proxyMessages:{header:scalars.v18,body:{"application/json":bodies.v13}},completeAllRuns:{body:{"application/json":bodies.v14}},completeCurrentRun:{
body:{"application/json":bodies.v15}},completeAgentRun:{path:scalars.v2,body:{"application/json":bodies.v15}},getAgentRunSteps:{path:scalars.
v2,query:scalars.v19},createRunStep:{path:scalars.v2,body:{"application/json":bodies.v16}},discoverAgentApi:{},getAgentInfo:{},listAgentRuns:{
query:scalars.v20},getAgentCurrentRun:{},updateAgentCurrentRun:{body:{"application/json":bodies.v17}},getAgentRun:{path:scalars.v2},updateAgentRun:{
path:scalars.v2,body:{"application/json":bodies.v17}},listWebhooks:{query:scalars.v21},createWebhook:{body:{"application/json":bodies.v18}},
getWebhook:{path:scalars.v2},updateWebhook:{path:scalars.v2,body:{"application/json":bodies.v19}},deleteWebhook:{path:scalars.v2},enableWebhook:{
path:scalars.v2},disableWebhook:{path:scalars.v2},rotateWebhookSecret:{path:scalars.v2},expirePreviousWebhookSecret:{path:scalars.v2},listWebhookDeliveries:{
path:scalars.v2,query:scalars.v22},testWebhook:{path:scalars.v2},listApprovalRequests:{query:scalars.v23},getApprovalRequest:{path:scalars.v2},
approveApprovalRequest:{path:scalars.v2},rejectApprovalRequest:{path:scalars.v2,body:{"application/json":bodies.v20}},listAlertRules:{query:scalars.
v24},createAlertRule:{body:{"application/json":bodies.v21}},getAlertRule:{path:scalars.v2},updateAlertRule:{path:scalars.v2,body:{"applicati\
on/json":bodies.v21}},deleteAlertRule:{path:scalars.v2},enableAlertRule:{path:scalars.v2},disableAlertRule:{path:scalars.v2},listAdminTokens:{
query:scalars.v25},createAdminToken:{body:{"application/json":bodies.v22}},getAdminToken:{path:scalars.v2},revokeAdminToken:{path:scalars.v2},
listInvitations:{query:scalars.v26},createInvitation:{body:{"application/json":bodies.v23}},revokeInvitation:{path:scalars.v2},resendInvitation:{
path:scalars.v2},listMembers:{},removeMember:{path:scalars.v2},updateMember:{path:scalars.v2,body:{"application/json":bodies.v24}},transferOwnership:{
path:scalars.v2},getCurrentAccount:{},updateCurrentAccount:{body:{"application/json":bodies.v25}},listSessions:{},revokeSession:{path:scalars.
v2},registerAccount:{body:{"application/json":bodies.v26}},getInvitationByToken:{query:scalars.v27},acceptInvitation:{cookie:scalars.v28,body:{
"application/json":bodies.v27}},getAuthConfig:{},startAuth:{body:{"application/json":bodies.v28}},verifyAuth:{cookie:scalars.v28,body:{"appl\
ication/json":bodies.v29}},getAuthSession:{},completeRegistration:{body:{"application/json":bodies.v30}},logout:{cookie:scalars.v28},getOpenAPISpec:{},
getIntegrationGuide:{path:scalars.v29}};
