// Written by "npm run generate"; do not edit.
"use strict";const scalars=(()=>{const W={};W.v1=X;const he={type:"object",properties:{window:{type:"string",enum:["today","7d","30d","lifetime"]},timezone:{
type:"string"},now:{type:"string",format:"date-time"}},required:[]},v=require("ajv-formats/dist/formats").fullFormats["date-time"];function X(p,{
instancePath:O="",parentData:$,parentDataProperty:le,rootData:me=p}={}){let S=null,d=0;const ae=d;if(d===0)if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.window!==void 0){let u=p.window;const P=d;if(typeof u!="string"){let w=typeof u,j;if(j===void 0)if(w=="number"||w=="boolean")
j=""+u;else if(u===null)j="";else return X.errors=[{instancePath:O+"/window",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;j!==void 0&&(u=j,p!==void 0&&(p.window=j))}const z=d,H=he.properties.window.enum;if(!(u==="today"||u==="7d"||u==="30d"||u==="lifetime"))return X.
errors=[{instancePath:O+"/window",keyword:"enum",params:{allowedValues:he.properties.window.enum},message:"must be equal to one of the allow\
ed values"}],!1;var g=P===d}else var g=!0;if(g){if(p.timezone!==void 0){let u=p.timezone;const P=d;if(typeof u!="string"){let w=typeof u,j;if(j===
void 0)if(w=="number"||w=="boolean")j=""+u;else if(u===null)j="";else return X.errors=[{instancePath:O+"/timezone",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;j!==void 0&&(u=j,p!==void 0&&(p.timezone=j))}const z=d;var g=P===d}else var g=!0;if(g)if(p.now!==void 0){
let u=p.now;const P=d;if(typeof u!="string"){let w=typeof u,j;if(j===void 0)if(w=="number"||w=="boolean")j=""+u;else if(u===null)j="";else return X.
errors=[{instancePath:O+"/now",keyword:"type",params:{type:"string"},message:"must be string"}],!1;j!==void 0&&(u=j,p!==void 0&&(p.now=j))}const z=d;
if(d===P&&(typeof u=="number"&&isFinite(u),d===P&&typeof u=="string"&&!v.validate(u)))return X.errors=[{instancePath:O+"/now",keyword:"forma\
t",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var g=P===d}else var g=!0}}else return X.errors=[{instancePath:O,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return X.errors=S,d===0}W.v2=N;const b={type:"object",properties:{view:{
type:"string",enum:["team-review","incident-review","workflow-rollout"]},window:{type:"string",enum:["today","7d","30d","lifetime"]},timezone:{
type:"string"},now:{type:"string",format:"date-time"}},required:[]};function N(p,{instancePath:O="",parentData:$,parentDataProperty:le,rootData:me=p}={}){
let S=null,d=0;const ae=d;if(d===0)if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.view!==void 0){let u=p.view;const P=d;if(typeof u!="str\
ing"){let w=typeof u,j;if(j===void 0)if(w=="number"||w=="boolean")j=""+u;else if(u===null)j="";else return N.errors=[{instancePath:O+"/view",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;j!==void 0&&(u=j,p!==void 0&&(p.view=j))}const z=d,H=b.properties.view.enum;
if(!(u==="team-review"||u==="incident-review"||u==="workflow-rollout"))return N.errors=[{instancePath:O+"/view",keyword:"enum",params:{allowedValues:b.
properties.view.enum},message:"must be equal to one of the allowed values"}],!1;var g=P===d}else var g=!0;if(g){if(p.window!==void 0){let u=p.
window;const P=d;if(typeof u!="string"){let j=typeof u,pe;if(pe===void 0)if(j=="number"||j=="boolean")pe=""+u;else if(u===null)pe="";else return N.
errors=[{instancePath:O+"/window",keyword:"type",params:{type:"string"},message:"must be string"}],!1;pe!==void 0&&(u=pe,p!==void 0&&(p.window=
pe))}const z=d,H=b.properties.window.enum;if(!(u==="today"||u==="7d"||u==="30d"||u==="lifetime"))return N.errors=[{instancePath:O+"/window",
keyword:"enum",params:{allowedValues:b.properties.window.enum},message:"must be equal to one of the allowed values"}],!1;var g=P===d}else var g=!0;
if(g){if(p.timezone!==void 0){let u=p.timezone;const P=d;if(typeof u!="string"){let w=typeof u,j;if(j===void 0)if(w=="number"||w=="boolean")
j=""+u;else if(u===null)j="";else return N.errors=[{instancePath:O+"/timezone",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;j!==void 0&&(u=j,p!==void 0&&(p.timezone=j))}const z=d;var g=P===d}else var g=!0;if(g)if(p.now!==void 0){let u=p.now;const P=d;if(typeof u!=
"string"){let w=typeof u,j;if(j===void 0)if(w=="number"||w=="boolean")j=""+u;else if(u===null)j="";else return N.errors=[{instancePath:O+"/n\
ow",keyword:"type",params:{type:"string"},message:"must be string"}],!1;j!==void 0&&(u=j,p!==void 0&&(p.now=j))}const z=d;if(d===P&&(typeof u==
"number"&&isFinite(u),d===P&&typeof u=="string"&&!v.validate(u)))return N.errors=[{instancePath:O+"/now",keyword:"format",params:{format:"da\
te-time"},message:'must match format "date-time"'}],!1;var g=P===d}else var g=!0}}}else return N.errors=[{instancePath:O,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return N.errors=S,d===0}W.v3=ce;function ce(p,{instancePath:O="",parentData:$,parentDataProperty:le,
rootData:me=p}={}){let S=null,d=0;const ae=d;if(d===0)if(p&&typeof p=="object"&&!Array.isArray(p))if(p.format!==void 0){let u=p.format;const P=d;
if(typeof u!="string"){let H=typeof u,w;if(w===void 0)if(H=="number"||H=="boolean")w=""+u;else if(u===null)w="";else return ce.errors=[{instancePath:O+
"/format",keyword:"type",params:{type:"string"},message:"must be string"}],!1;w!==void 0&&(u=w,p!==void 0&&(p.format=w))}const z=d;var g=P===
d}else var g=!0;else return ce.errors=[{instancePath:O,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ce.errors=
S,d===0}W.v4=de;function de(p,{instancePath:O="",parentData:$,parentDataProperty:le,rootData:me=p}={}){let S=null,d=0;const ae=d;if(d===0)if(p&&
typeof p=="object"&&!Array.isArray(p)){if(p.mcpProfile!==void 0){let u=p.mcpProfile;const P=d;if(typeof u!="string"){let H=typeof u,w;if(w===
void 0)if(H=="number"||H=="boolean")w=""+u;else if(u===null)w="";else return de.errors=[{instancePath:O+"/mcpProfile",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;w!==void 0&&(u=w,p!==void 0&&(p.mcpProfile=w))}const z=d;var g=P===d}else var g=!0;if(g){if(p.bundleId!==
void 0){let u=p.bundleId;const P=d;if(typeof u!="string"){let w=typeof u,j;if(j===void 0)if(w=="number"||w=="boolean")j=""+u;else if(u===null)
j="";else return de.errors=[{instancePath:O+"/bundleId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;j!==void 0&&(u=j,
p!==void 0&&(p.bundleId=j))}const z=d;var g=P===d}else var g=!0;if(g)if(p.partnerProfile!==void 0){let u=p.partnerProfile;const P=d;if(typeof u!=
"string"){let w=typeof u,j;if(j===void 0)if(w=="number"||w=="boolean")j=""+u;else if(u===null)j="";else return de.errors=[{instancePath:O+"/\
partnerProfile",keyword:"type",params:{type:"string"},message:"must be string"}],!1;j!==void 0&&(u=j,p!==void 0&&(p.partnerProfile=j))}const z=d;
var g=P===d}else var g=!0}}else return de.errors=[{instancePath:O,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return de.
errors=S,d===0}W.v5=Z;function Z(p,{instancePath:O="",parentData:$,parentDataProperty:le,rootData:me=p}={}){let S=null,d=0;const ae=d;if(d===
0)if(p&&typeof p=="object"&&!Array.isArray(p)){p.recent===void 0&&(p.recent=20);let u=p.recent;const P=d;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u))){let H=typeof u,w;if(w===void 0)if(H==="boolean"||u===null||H==="string"&&u&&u==+u&&!(u%1))w=+u;else return Z.errors=[{instancePath:O+
"/recent",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;w!==void 0&&(u=w,p!==void 0&&(p.recent=w))}const z=d;if(d===
P&&typeof u=="number"&&isFinite(u)&&(u>1e3||isNaN(u)))return Z.errors=[{instancePath:O+"/recent",keyword:"maximum",params:{comparison:"<=",limit:1e3},
message:"must be <= 1000"}],!1;var g=P===d}else return Z.errors=[{instancePath:O,keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;return Z.errors=S,d===0}W.v6=_;const ue={type:"object",properties:{q:{type:"string"},limit:{type:"integer",default:10,maximum:100},
category:{type:"string",enum:["error","learning","preference"]},tags:{type:"string"},query:{type:"string"}},required:[]};function _(p,{instancePath:O="",
parentData:$,parentDataProperty:le,rootData:me=p}={}){let S=null,d=0;const ae=d;if(d===0)if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.limit===
void 0&&(p.limit=10),p.q!==void 0){let u=p.q;const P=d;if(typeof u!="string"){let H=typeof u,w;if(w===void 0)if(H=="number"||H=="boolean")w=
""+u;else if(u===null)w="";else return _.errors=[{instancePath:O+"/q",keyword:"type",params:{type:"string"},message:"must be string"}],!1;w!==
void 0&&(u=w,p!==void 0&&(p.q=w))}const z=d;var g=P===d}else var g=!0;if(g){let u=p.limit;const P=d;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u))){let w=typeof u,j;if(j===void 0)if(w==="boolean"||u===null||w==="string"&&u&&u==+u&&!(u%1))j=+u;else return _.errors=[{instancePath:O+
"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;j!==void 0&&(u=j,p!==void 0&&(p.limit=j))}const z=d;if(d===P&&
typeof u=="number"&&isFinite(u)&&(u>100||isNaN(u)))return _.errors=[{instancePath:O+"/limit",keyword:"maximum",params:{comparison:"<=",limit:100},
message:"must be <= 100"}],!1;var g=P===d;if(g){if(p.category!==void 0){let w=p.category;const j=d;if(typeof w!="string"){let G=typeof w,se;
if(se===void 0)if(G=="number"||G=="boolean")se=""+w;else if(w===null)se="";else return _.errors=[{instancePath:O+"/category",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;se!==void 0&&(w=se,p!==void 0&&(p.category=se))}const pe=d,oe=ue.properties.category.enum;
if(!(w==="error"||w==="learning"||w==="preference"))return _.errors=[{instancePath:O+"/category",keyword:"enum",params:{allowedValues:ue.properties.
category.enum},message:"must be equal to one of the allowed values"}],!1;var g=j===d}else var g=!0;if(g){if(p.tags!==void 0){let w=p.tags;const j=d;
if(typeof w!="string"){let ee=typeof w,G;if(G===void 0)if(ee=="number"||ee=="boolean")G=""+w;else if(w===null)G="";else return _.errors=[{instancePath:O+
"/tags",keyword:"type",params:{type:"string"},message:"must be string"}],!1;G!==void 0&&(w=G,p!==void 0&&(p.tags=G))}const pe=d;var g=j===d}else
var g=!0;if(g)if(p.query!==void 0){let w=p.query;const j=d;if(typeof w!="string"){let ee=typeof w,G;if(G===void 0)if(ee=="number"||ee=="bool\
ean")G=""+w;else if(w===null)G="";else return _.errors=[{instancePath:O+"/query",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;G!==void 0&&(w=G,p!==void 0&&(p.query=G))}const pe=d;var g=j===d}else var g=!0}}}}else return _.errors=[{instancePath:O,keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return _.errors=S,d===0}W.v7=I;const q={type:"object",properties:{q:{type:"string"},
limit:{type:"integer",default:10,maximum:50},source:{type:"string",enum:["all","feedback","context","rules"],default:"all"},signal:{type:"st\
ring",enum:["up","down","positive","negative"]},query:{type:"string"}},required:[]};function I(p,{instancePath:O="",parentData:$,parentDataProperty:le,
rootData:me=p}={}){let S=null,d=0;const ae=d;if(d===0)if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.limit===void 0&&(p.limit=10),p.source===
void 0&&(p.source="all"),p.q!==void 0){let u=p.q;const P=d;if(typeof u!="string"){let H=typeof u,w;if(w===void 0)if(H=="number"||H=="boolean")
w=""+u;else if(u===null)w="";else return I.errors=[{instancePath:O+"/q",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
w!==void 0&&(u=w,p!==void 0&&(p.q=w))}const z=d;var g=P===d}else var g=!0;if(g){let u=p.limit;const P=d;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u))){let w=typeof u,j;if(j===void 0)if(w==="boolean"||u===null||w==="string"&&u&&u==+u&&!(u%1))j=+u;else return I.errors=[{instancePath:O+
"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;j!==void 0&&(u=j,p!==void 0&&(p.limit=j))}const z=d;if(d===P&&
typeof u=="number"&&isFinite(u)&&(u>50||isNaN(u)))return I.errors=[{instancePath:O+"/limit",keyword:"maximum",params:{comparison:"<=",limit:50},
message:"must be <= 50"}],!1;var g=P===d;if(g){let w=p.source;const j=d;if(typeof w!="string"){let G=typeof w,se;if(se===void 0)if(G=="numbe\
r"||G=="boolean")se=""+w;else if(w===null)se="";else return I.errors=[{instancePath:O+"/source",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;se!==void 0&&(w=se,p!==void 0&&(p.source=se))}const pe=d,oe=q.properties.source.enum;if(!(w==="all"||w==="feedback"||w===
"context"||w==="rules"))return I.errors=[{instancePath:O+"/source",keyword:"enum",params:{allowedValues:q.properties.source.enum},message:"m\
ust be equal to one of the allowed values"}],!1;var g=j===d;if(g){if(p.signal!==void 0){let G=p.signal;const se=d;if(typeof G!="string"){let re=typeof G,
be;if(be===void 0)if(re=="number"||re=="boolean")be=""+G;else if(G===null)be="";else return I.errors=[{instancePath:O+"/signal",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;be!==void 0&&(G=be,p!==void 0&&(p.signal=be))}const we=d,xe=q.properties.signal.enum;
if(!(G==="up"||G==="down"||G==="positive"||G==="negative"))return I.errors=[{instancePath:O+"/signal",keyword:"enum",params:{allowedValues:q.
properties.signal.enum},message:"must be equal to one of the allowed values"}],!1;var g=se===d}else var g=!0;if(g)if(p.query!==void 0){let G=p.
query;const se=d;if(typeof G!="string"){let ye=typeof G,re;if(re===void 0)if(ye=="number"||ye=="boolean")re=""+G;else if(G===null)re="";else
return I.errors=[{instancePath:O+"/query",keyword:"type",params:{type:"string"},message:"must be string"}],!1;re!==void 0&&(G=re,p!==void 0&&
(p.query=re))}const we=d;var g=se===d}else var g=!0}}}}else return I.errors=[{instancePath:O,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return I.errors=S,d===0}W.v8=ne;function ne(p,{instancePath:O="",parentData:$,parentDataProperty:le,rootData:me=p}={}){
let S=null,d=0;const ae=d;if(d===0)if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.limit===void 0&&(p.limit=20),p.query!==void 0){let u=p.
query;const P=d;if(typeof u!="string"){let H=typeof u,w;if(w===void 0)if(H=="number"||H=="boolean")w=""+u;else if(u===null)w="";else return ne.
errors=[{instancePath:O+"/query",keyword:"type",params:{type:"string"},message:"must be string"}],!1;w!==void 0&&(u=w,p!==void 0&&(p.query=w))}
const z=d;var g=P===d}else var g=!0;if(g){if(p.q!==void 0){let u=p.q;const P=d;if(typeof u!="string"){let w=typeof u,j;if(j===void 0)if(w=="\
number"||w=="boolean")j=""+u;else if(u===null)j="";else return ne.errors=[{instancePath:O+"/q",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;j!==void 0&&(u=j,p!==void 0&&(p.q=j))}const z=d;var g=P===d}else var g=!0;if(g){if(p.tag!==void 0){let u=p.tag;const P=d;
if(typeof u!="string"){let w=typeof u,j;if(j===void 0)if(w=="number"||w=="boolean")j=""+u;else if(u===null)j="";else return ne.errors=[{instancePath:O+
"/tag",keyword:"type",params:{type:"string"},message:"must be string"}],!1;j!==void 0&&(u=j,p!==void 0&&(p.tag=j))}const z=d;var g=P===d}else
var g=!0;if(g){let u=p.limit;const P=d;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let w=typeof u,j;if(j===void 0)if(w==="bool\
ean"||u===null||w==="string"&&u&&u==+u&&!(u%1))j=+u;else return ne.errors=[{instancePath:O+"/limit",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;j!==void 0&&(u=j,p!==void 0&&(p.limit=j))}const z=d;if(d===P&&typeof u=="number"&&isFinite(u)&&(u>200||isNaN(u)))return ne.
errors=[{instancePath:O+"/limit",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;var g=P===d}}}}else return ne.
errors=[{instancePath:O,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ne.errors=S,d===0}W.v9=n;function n(p,{instancePath:O="",
parentData:$,parentDataProperty:le,rootData:me=p}={}){let S=null,d=0;const ae=d;if(d===0)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;
if(p.documentId===void 0&&(u="documentId"))return n.errors=[{instancePath:O,keyword:"required",params:{missingProperty:u},message:"must have\
 required property '"+u+"'"}],!1;if(p.documentId!==void 0){let P=p.documentId;const z=d;if(typeof P!="string"){let w=typeof P,j;if(j===void 0)
if(w=="number"||w=="boolean")j=""+P;else if(P===null)j="";else return n.errors=[{instancePath:O+"/documentId",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;j!==void 0&&(P=j,p!==void 0&&(p.documentId=j))}const H=d;var g=z===d}else var g=!0}else return n.errors=
[{instancePath:O,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return n.errors=S,d===0}W.v10=T;function T(p,{instancePath:O="",
parentData:$,parentDataProperty:le,rootData:me=p}={}){let S=null,d=0;const ae=d;if(d===0)if(p&&typeof p=="object"&&!Array.isArray(p)){p.limit===
void 0&&(p.limit=20);let u=p.limit;const P=d;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let H=typeof u,w;if(w===void 0)if(H===
"boolean"||u===null||H==="string"&&u&&u==+u&&!(u%1))w=+u;else return T.errors=[{instancePath:O+"/limit",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;w!==void 0&&(u=w,p!==void 0&&(p.limit=w))}const z=d;if(d===P&&typeof u=="number"&&isFinite(u)&&(u>200||isNaN(
u)))return T.errors=[{instancePath:O+"/limit",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;var g=P===d;
if(g)if(p.status!==void 0){let H=p.status;const w=d;if(typeof H!="string"){let oe=typeof H,ee;if(ee===void 0)if(oe=="number"||oe=="boolean")
ee=""+H;else if(H===null)ee="";else return T.errors=[{instancePath:O+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;ee!==void 0&&(H=ee,p!==void 0&&(p.status=ee))}const j=d;var g=w===d}else var g=!0}else return T.errors=[{instancePath:O,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return T.errors=S,d===0}W.v11=R;function R(p,{instancePath:O="",parentData:$,parentDataProperty:le,
rootData:me=p}={}){let S=null,d=0;const ae=d;if(d===0)if(p&&typeof p=="object"&&!Array.isArray(p)){let u;if(p.jobId===void 0&&(u="jobId"))return R.
errors=[{instancePath:O,keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(p.jobId!==void 0){
let P=p.jobId;const z=d;if(typeof P!="string"){let w=typeof P,j;if(j===void 0)if(w=="number"||w=="boolean")j=""+P;else if(P===null)j="";else
return R.errors=[{instancePath:O+"/jobId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;j!==void 0&&(P=j,p!==void 0&&(p.
jobId=j))}const H=d;var g=z===d}else var g=!0}else return R.errors=[{instancePath:O,keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return R.errors=S,d===0}W.v12=K;function K(p,{instancePath:O="",parentData:$,parentDataProperty:le,rootData:me=p}={}){let S=null,
d=0;const ae=d;if(d===0)if(p&&typeof p=="object"&&!Array.isArray(p)){p.limit===void 0&&(p.limit=50);let u=p.limit;const P=d;if(!(typeof u=="\
number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let H=typeof u,w;if(w===void 0)if(H==="boolean"||u===null||H==="string"&&u&&u==+u&&!(u%1))w=+u;else
return K.errors=[{instancePath:O+"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;w!==void 0&&(u=w,p!==void 0&&
(p.limit=w))}const z=d;if(d===P&&typeof u=="number"&&isFinite(u)&&(u>500||isNaN(u)))return K.errors=[{instancePath:O+"/limit",keyword:"maxim\
um",params:{comparison:"<=",limit:500},message:"must be <= 500"}],!1;var g=P===d}else return K.errors=[{instancePath:O,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return K.errors=S,d===0}W.v13=c;function c(p,{instancePath:O="",parentData:$,parentDataProperty:le,
rootData:me=p}={}){let S=null,d=0;const ae=d;if(d===0)if(p&&typeof p=="object"&&!Array.isArray(p))if(p["stripe-signature"]!==void 0){let u=p["\
stripe-signature"];const P=d;if(typeof u!="string"){let H=typeof u,w;if(w===void 0)if(H=="number"||H=="boolean")w=""+u;else if(u===null)w="";else
return c.errors=[{instancePath:O+"/stripe-signature",keyword:"type",params:{type:"string"},message:"must be string"}],!1;w!==void 0&&(u=w,p!==
void 0&&(p["stripe-signature"]=w))}const z=d;var g=P===d}else var g=!0;else return c.errors=[{instancePath:O,keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return c.errors=S,d===0}W.v14=m;function m(p,{instancePath:O="",parentData:$,parentDataProperty:le,rootData:me=p}={}){
let S=null,d=0;const ae=d;if(d===0)if(p&&typeof p=="object"&&!Array.isArray(p))if(p["x-hub-signature-256"]!==void 0){let u=p["x-hub-signatur\
e-256"];const P=d;if(typeof u!="string"){let H=typeof u,w;if(w===void 0)if(H=="number"||H=="boolean")w=""+u;else if(u===null)w="";else return m.
errors=[{instancePath:O+"/x-hub-signature-256",keyword:"type",params:{type:"string"},message:"must be string"}],!1;w!==void 0&&(u=w,p!==void 0&&
(p["x-hub-signature-256"]=w))}const z=d;var g=P===d}else var g=!0;else return m.errors=[{instancePath:O,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return m.errors=S,d===0}return W})(),bodies=(()=>{const W={};W.v1=ce;const he={type:"object",required:["signal"],
properties:{signal:{type:"string",enum:["up","down","positive","negative"]},context:{type:"string",maxLength:65536},whatWentWrong:{type:"str\
ing",maxLength:65536},whatToChange:{type:"string",maxLength:65536},whatWorked:{type:"string",maxLength:65536},rubricScores:{type:"array",items:{
$ref:"component:RubricScore"},maxItems:50},guardrails:{type:"object",properties:{testsPassed:{type:"boolean"},pathSafety:{type:"boolean"},budgetCompliant:{
type:"boolean"}}},tags:{oneOf:[{type:"array",items:{type:"string",maxLength:100},maxItems:100},{type:"string",maxLength:65536}]},skill:{type:"\
string",maxLength:65536},chatHistory:{type:"array",maxItems:500,items:{$ref:"component:ChatEntry"}},messages:{type:"array",maxItems:500,items:{
$ref:"component:ChatEntry"}},relatedFeedbackId:{type:"string",maxLength:65536},reasoning:{type:"string",maxLength:65536},visualEvidence:{type:"\
string",maxLength:65536}}},v=require("ajv/dist/runtime/ucs2length").default;function X(s,{instancePath:t="",parentData:B,parentDataProperty:U,
rootData:M=s}={}){let y=null,e=0;const te=e;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let k;if(s.criterion===void 0&&(k="criteri\
on")||s.score===void 0&&(k="score"))return X.errors=[{instancePath:t,keyword:"required",params:{missingProperty:k},message:"must have requir\
ed property '"+k+"'"}],!1;if(s.criterion!==void 0){let a=s.criterion;const i=e,l=e;if(e===i)if(typeof a=="string"){if(v(a)>65536)return X.errors=
[{instancePath:t+"/criterion",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return X.
errors=[{instancePath:t+"/criterion",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=i===e}else var r=!0;if(r){if(s.
score!==void 0){let a=s.score;const i=e,l=e;if(e===i)if(typeof a=="number"&&isFinite(a)){if(a>5||isNaN(a))return X.errors=[{instancePath:t+"\
/score",keyword:"maximum",params:{comparison:"<=",limit:5},message:"must be <= 5"}],!1;if(a<1||isNaN(a))return X.errors=[{instancePath:t+"/s\
core",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}else return X.errors=[{instancePath:t+"/score",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var r=i===e}else var r=!0;if(r){if(s.evidence!==void 0){let a=s.evidence;const i=e,
l=e;if(e===i)if(typeof a=="string"){if(v(a)>65536)return X.errors=[{instancePath:t+"/evidence",keyword:"maxLength",params:{limit:65536},message:"\
must NOT have more than 65536 characters"}],!1}else return X.errors=[{instancePath:t+"/evidence",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var r=i===e}else var r=!0;if(r)if(s.judge!==void 0){let a=s.judge;const i=e,l=e;if(e===i)if(typeof a=="string"){if(v(a)>
65536)return X.errors=[{instancePath:t+"/judge",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],
!1}else return X.errors=[{instancePath:t+"/judge",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=i===e}else var r=!0}}}else
return X.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return X.errors=y,e===0}function b(s,{instancePath:t="",
parentData:B,parentDataProperty:U,rootData:M=s}={}){let y=null,e=0;const te=e;let r=!1,k=null;const a=e,i=e;if(e===a)if(typeof s=="string"){
if(v(s)>65536){const f={instancePath:t,keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};y===null?
y=[f]:y.push(f),e++}}else{const f={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};y===null?y=[f]:y.push(f),e++}
var F=a===e;F&&(r=!0,k=0);const l=e,D=e;if(e===l)if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.text!==void 0){let f=s.text;const o=e,x=e;
if(e===o)if(typeof f=="string"){if(v(f)>65536){const J={instancePath:t+"/text",keyword:"maxLength",params:{limit:65536},message:"must NOT ha\
ve more than 65536 characters"};y===null?y=[J]:y.push(J),e++}}else{const J={instancePath:t+"/text",keyword:"type",params:{type:"string"},message:"\
must be string"};y===null?y=[J]:y.push(J),e++}var E=o===e}else var E=!0;if(E){if(s.body!==void 0){let f=s.body;const o=e,x=e;if(e===o)if(typeof f==
"string"){if(v(f)>65536){const L={instancePath:t+"/body",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 cha\
racters"};y===null?y=[L]:y.push(L),e++}}else{const L={instancePath:t+"/body",keyword:"type",params:{type:"string"},message:"must be string"};
y===null?y=[L]:y.push(L),e++}var E=o===e}else var E=!0;if(E){if(s.message!==void 0){let f=s.message;const o=e,x=e;if(e===o)if(typeof f=="str\
ing"){if(v(f)>65536){const L={instancePath:t+"/message",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 char\
acters"};y===null?y=[L]:y.push(L),e++}}else{const L={instancePath:t+"/message",keyword:"type",params:{type:"string"},message:"must be string"};
y===null?y=[L]:y.push(L),e++}var E=o===e}else var E=!0;if(E){if(s.content!==void 0){let f=s.content;const o=e,x=e;if(e===o)if(typeof f=="str\
ing"){if(v(f)>65536){const L={instancePath:t+"/content",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 char\
acters"};y===null?y=[L]:y.push(L),e++}}else{const L={instancePath:t+"/content",keyword:"type",params:{type:"string"},message:"must be string"};
y===null?y=[L]:y.push(L),e++}var E=o===e}else var E=!0;if(E){if(s.author!==void 0){let f=s.author;const o=e,x=e;if(e===o)if(typeof f=="strin\
g"){if(v(f)>65536){const L={instancePath:t+"/author",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 charact\
ers"};y===null?y=[L]:y.push(L),e++}}else{const L={instancePath:t+"/author",keyword:"type",params:{type:"string"},message:"must be string"};y===
null?y=[L]:y.push(L),e++}var E=o===e}else var E=!0;if(E){if(s.role!==void 0){let f=s.role;const o=e,x=e;if(e===o)if(typeof f=="string"){if(v(
f)>65536){const L={instancePath:t+"/role",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};y===null?
y=[L]:y.push(L),e++}}else{const L={instancePath:t+"/role",keyword:"type",params:{type:"string"},message:"must be string"};y===null?y=[L]:y.push(
L),e++}var E=o===e}else var E=!0;if(E){if(s.user!==void 0){let f=s.user;const o=e,x=e;if(e===o)if(typeof f=="string"){if(v(f)>65536){const L={
instancePath:t+"/user",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};y===null?y=[L]:y.push(L),
e++}}else{const L={instancePath:t+"/user",keyword:"type",params:{type:"string"},message:"must be string"};y===null?y=[L]:y.push(L),e++}var E=o===
e}else var E=!0;if(E)if(s.name!==void 0){let f=s.name;const o=e,x=e;if(e===o)if(typeof f=="string"){if(v(f)>65536){const L={instancePath:t+"\
/name",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};y===null?y=[L]:y.push(L),e++}}else{const L={
instancePath:t+"/name",keyword:"type",params:{type:"string"},message:"must be string"};y===null?y=[L]:y.push(L),e++}var E=o===e}else var E=!0}}}}}}}else{
const f={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};y===null?y=[f]:y.push(f),e++}var F=l===e;if(F&&r?(r=
!1,k=[k,1]):F&&(r=!0,k=1),r)e=te,y!==null&&(te?y.length=te:y=null);else{const f={instancePath:t,keyword:"oneOf",params:{passingSchemas:k},message:"\
must match exactly one schema in oneOf"};return y===null?y=[f]:y.push(f),e++,b.errors=y,!1}return b.errors=y,e===0}function N(s,{instancePath:t="",
parentData:B,parentDataProperty:U,rootData:M=s}={}){let y=null,e=0;const te=e;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let F;if(s.
signal===void 0&&(F="signal"))return N.errors=[{instancePath:t,keyword:"required",params:{missingProperty:F},message:"must have required pro\
perty '"+F+"'"}],!1;if(s.signal!==void 0){let f=s.signal;const o=e;if(typeof f!="string")return N.errors=[{instancePath:t+"/signal",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const x=e,J=he.properties.signal.enum;if(!(f==="up"||f==="down"||f==="positive"||
f==="negative"))return N.errors=[{instancePath:t+"/signal",keyword:"enum",params:{allowedValues:he.properties.signal.enum},message:"must be \
equal to one of the allowed values"}],!1;var r=o===e}else var r=!0;if(r){if(s.context!==void 0){let f=s.context;const o=e,x=e;if(e===o)if(typeof f==
"string"){if(v(f)>65536)return N.errors=[{instancePath:t+"/context",keyword:"maxLength",params:{limit:65536},message:"must NOT have more tha\
n 65536 characters"}],!1}else return N.errors=[{instancePath:t+"/context",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var r=o===e}else var r=!0;if(r){if(s.whatWentWrong!==void 0){let f=s.whatWentWrong;const o=e,x=e;if(e===o)if(typeof f=="string"){if(v(f)>65536)
return N.errors=[{instancePath:t+"/whatWentWrong",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],
!1}else return N.errors=[{instancePath:t+"/whatWentWrong",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=o===e}else
var r=!0;if(r){if(s.whatToChange!==void 0){let f=s.whatToChange;const o=e,x=e;if(e===o)if(typeof f=="string"){if(v(f)>65536)return N.errors=
[{instancePath:t+"/whatToChange",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return N.
errors=[{instancePath:t+"/whatToChange",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=o===e}else var r=!0;if(r){
if(s.whatWorked!==void 0){let f=s.whatWorked;const o=e,x=e;if(e===o)if(typeof f=="string"){if(v(f)>65536)return N.errors=[{instancePath:t+"/\
whatWorked",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return N.errors=[{instancePath:t+
"/whatWorked",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=o===e}else var r=!0;if(r){if(s.rubricScores!==void 0){
let f=s.rubricScores;const o=e,x=e;if(e===o)if(Array.isArray(f)){if(f.length>50)return N.errors=[{instancePath:t+"/rubricScores",keyword:"ma\
xItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var k=!0;const L=f.length;for(let h=0;h<L;h++){let A=f[h];const C=e;
X(A,{instancePath:t+"/rubricScores/"+h,parentData:f,parentDataProperty:h,rootData:M})||(y=y===null?X.errors:y.concat(X.errors),e=y.length);var k=C===
e;if(!k)break}}}else return N.errors=[{instancePath:t+"/rubricScores",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var r=o===
e}else var r=!0;if(r){if(s.guardrails!==void 0){let f=s.guardrails;const o=e,x=e;if(e===o)if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.
testsPassed!==void 0){let L=f.testsPassed;const h=e;if(typeof L!="boolean")return N.errors=[{instancePath:t+"/guardrails/testsPassed",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;const A=e;var a=h===e}else var a=!0;if(a){if(f.pathSafety!==void 0){let L=f.pathSafety;
const h=e;if(typeof L!="boolean")return N.errors=[{instancePath:t+"/guardrails/pathSafety",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"}],!1;const A=e;var a=h===e}else var a=!0;if(a)if(f.budgetCompliant!==void 0){let L=f.budgetCompliant;const h=e;if(typeof L!=
"boolean")return N.errors=[{instancePath:t+"/guardrails/budgetCompliant",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;const A=e;var a=h===e}else var a=!0}}else return N.errors=[{instancePath:t+"/guardrails",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;var r=o===e}else var r=!0;if(r){if(s.tags!==void 0){let f=s.tags;const o=e,x=e;let J=!1,L=null;const h=e,A=e;if(e===h)if(Array.
isArray(f))if(f.length>100){const ie={instancePath:t+"/tags",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 item\
s"};y===null?y=[ie]:y.push(ie),e++}else{var i=!0;const ie=f.length;for(let Q=0;Q<ie;Q++){let Y=f[Q];const ge=e,Te=e;if(e===ge)if(typeof Y=="\
string"){if(v(Y)>100){const _e={instancePath:t+"/tags/"+Q,keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 charac\
ters"};y===null?y=[_e]:y.push(_e),e++}}else{const _e={instancePath:t+"/tags/"+Q,keyword:"type",params:{type:"string"},message:"must be strin\
g"};y===null?y=[_e]:y.push(_e),e++}var i=ge===e;if(!i)break}}else{const ie={instancePath:t+"/tags",keyword:"type",params:{type:"array"},message:"\
must be array"};y===null?y=[ie]:y.push(ie),e++}var l=h===e;l&&(J=!0,L=0);const C=e,fe=e;if(e===C)if(typeof f=="string"){if(v(f)>65536){const ie={
instancePath:t+"/tags",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};y===null?y=[ie]:y.push(ie),
e++}}else{const ie={instancePath:t+"/tags",keyword:"type",params:{type:"string"},message:"must be string"};y===null?y=[ie]:y.push(ie),e++}var l=C===
e;if(l&&J?(J=!1,L=[L,1]):l&&(J=!0,L=1),J)e=x,y!==null&&(x?y.length=x:y=null);else{const ie={instancePath:t+"/tags",keyword:"oneOf",params:{passingSchemas:L},
message:"must match exactly one schema in oneOf"};return y===null?y=[ie]:y.push(ie),e++,N.errors=y,!1}var r=o===e}else var r=!0;if(r){if(s.skill!==
void 0){let f=s.skill;const o=e,x=e;if(e===o)if(typeof f=="string"){if(v(f)>65536)return N.errors=[{instancePath:t+"/skill",keyword:"maxLeng\
th",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return N.errors=[{instancePath:t+"/skill",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var r=o===e}else var r=!0;if(r){if(s.chatHistory!==void 0){let f=s.chatHistory;const o=e,
x=e;if(e===o)if(Array.isArray(f)){if(f.length>500)return N.errors=[{instancePath:t+"/chatHistory",keyword:"maxItems",params:{limit:500},message:"\
must NOT have more than 500 items"}],!1;{var D=!0;const L=f.length;for(let h=0;h<L;h++){let A=f[h];const C=e;b(A,{instancePath:t+"/chatHisto\
ry/"+h,parentData:f,parentDataProperty:h,rootData:M})||(y=y===null?b.errors:y.concat(b.errors),e=y.length);var D=C===e;if(!D)break}}}else return N.
errors=[{instancePath:t+"/chatHistory",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var r=o===e}else var r=!0;if(r){if(s.
messages!==void 0){let f=s.messages;const o=e,x=e;if(e===o)if(Array.isArray(f)){if(f.length>500)return N.errors=[{instancePath:t+"/messages",
keyword:"maxItems",params:{limit:500},message:"must NOT have more than 500 items"}],!1;{var E=!0;const L=f.length;for(let h=0;h<L;h++){let A=f[h];
const C=e;b(A,{instancePath:t+"/messages/"+h,parentData:f,parentDataProperty:h,rootData:M})||(y=y===null?b.errors:y.concat(b.errors),e=y.length);
var E=C===e;if(!E)break}}}else return N.errors=[{instancePath:t+"/messages",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var r=o===e}else var r=!0;if(r){if(s.relatedFeedbackId!==void 0){let f=s.relatedFeedbackId;const o=e,x=e;if(e===o)if(typeof f=="string"){if(v(
f)>65536)return N.errors=[{instancePath:t+"/relatedFeedbackId",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 655\
36 characters"}],!1}else return N.errors=[{instancePath:t+"/relatedFeedbackId",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var r=o===e}else var r=!0;if(r){if(s.reasoning!==void 0){let f=s.reasoning;const o=e,x=e;if(e===o)if(typeof f=="string"){if(v(f)>65536)return N.
errors=[{instancePath:t+"/reasoning",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return N.
errors=[{instancePath:t+"/reasoning",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=o===e}else var r=!0;if(r)if(s.
visualEvidence!==void 0){let f=s.visualEvidence;const o=e,x=e;if(e===o)if(typeof f=="string"){if(v(f)>65536)return N.errors=[{instancePath:t+
"/visualEvidence",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return N.errors=[{instancePath:t+
"/visualEvidence",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=o===e}else var r=!0}}}}}}}}}}}}}else return N.errors=
[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return N.errors=y,e===0}function ce(s,{instancePath:t="",
parentData:B,parentDataProperty:U,rootData:M=s}={}){let y=null,e=0;return N(s,{instancePath:t,parentData:B,parentDataProperty:U,rootData:M})||
(y=y===null?N.errors:y.concat(N.errors),e=y.length),ce.errors=y,e===0}W.v2=ue;const de={type:"object",required:["chatHistory"],properties:{chatHistory:{
type:"array",maxItems:500,items:{type:"object",properties:{role:{type:"string",maxLength:65536},content:{type:"string",maxLength:65536},text:{
type:"string",maxLength:65536}}}},lastAction:{type:"object",additionalProperties:!0},signal:{type:"string",enum:["positive","negative"]},context:{
type:"string",maxLength:65536}}};function Z(s,{instancePath:t="",parentData:B,parentDataProperty:U,rootData:M=s}={}){let y=null,e=0;const te=e;
if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.chatHistory===void 0&&(i="chatHistory"))return Z.errors=[{instancePath:t,keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(s.chatHistory!==void 0){let l=s.chatHistory;const D=e,
E=e;if(e===D)if(Array.isArray(l)){if(l.length>500)return Z.errors=[{instancePath:t+"/chatHistory",keyword:"maxItems",params:{limit:500},message:"\
must NOT have more than 500 items"}],!1;{var r=!0;const F=l.length;for(let f=0;f<F;f++){let o=l[f];const x=e,J=e;if(e===x)if(o&&typeof o=="o\
bject"&&!Array.isArray(o)){if(o.role!==void 0){let h=o.role;const A=e,C=e;if(e===A)if(typeof h=="string"){if(v(h)>65536)return Z.errors=[{instancePath:t+
"/chatHistory/"+f+"/role",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return Z.errors=
[{instancePath:t+"/chatHistory/"+f+"/role",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var k=A===e}else var k=!0;if(k){
if(o.content!==void 0){let h=o.content;const A=e,C=e;if(e===A)if(typeof h=="string"){if(v(h)>65536)return Z.errors=[{instancePath:t+"/chatHi\
story/"+f+"/content",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return Z.errors=[
{instancePath:t+"/chatHistory/"+f+"/content",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var k=A===e}else var k=!0;if(k)
if(o.text!==void 0){let h=o.text;const A=e,C=e;if(e===A)if(typeof h=="string"){if(v(h)>65536)return Z.errors=[{instancePath:t+"/chatHistory/"+
f+"/text",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return Z.errors=[{instancePath:t+
"/chatHistory/"+f+"/text",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var k=A===e}else var k=!0}}else return Z.errors=
[{instancePath:t+"/chatHistory/"+f,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var r=x===e;if(!r)break}}}else return Z.
errors=[{instancePath:t+"/chatHistory",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=D===e}else var a=!0;if(a){if(s.
lastAction!==void 0){let l=s.lastAction;const D=e,E=e;if(e===D)if(l&&typeof l=="object"&&!Array.isArray(l)){const f=e}else return Z.errors=[
{instancePath:t+"/lastAction",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=D===e}else var a=!0;if(a){if(s.signal!==
void 0){let l=s.signal;const D=e;if(typeof l!="string")return Z.errors=[{instancePath:t+"/signal",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const E=e,F=de.properties.signal.enum;if(!(l==="positive"||l==="negative"))return Z.errors=[{instancePath:t+"/signal",keyword:"\
enum",params:{allowedValues:de.properties.signal.enum},message:"must be equal to one of the allowed values"}],!1;var a=D===e}else var a=!0;if(a)
if(s.context!==void 0){let l=s.context;const D=e,E=e;if(e===D)if(typeof l=="string"){if(v(l)>65536)return Z.errors=[{instancePath:t+"/contex\
t",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return Z.errors=[{instancePath:t+"/\
context",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=D===e}else var a=!0}}}else return Z.errors=[{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Z.errors=y,e===0}function ue(s,{instancePath:t="",parentData:B,parentDataProperty:U,
rootData:M=s}={}){let y=null,e=0;return Z(s,{instancePath:t,parentData:B,parentDataProperty:U,rootData:M})||(y=y===null?Z.errors:y.concat(Z.
errors),e=y.length),ue.errors=y,e===0}W.v3=q;const _={type:"object",properties:{toolName:{type:"string",maxLength:65536},provider:{type:"str\
ing",maxLength:65536},model:{type:"string",maxLength:65536},providerToolCall:{type:"object",additionalProperties:!0},toolCall:{type:"object",
additionalProperties:!0},toolUse:{type:"object",additionalProperties:!0},content:{type:"array",items:{type:"object",additionalProperties:!0}},
input:{type:"object",additionalProperties:!0},arguments:{type:"object",additionalProperties:!0},method:{type:"string",maxLength:65536},params:{
type:"object",additionalProperties:!0},mcp:{type:"object",additionalProperties:!0},mcpToolCall:{type:"object",additionalProperties:!0},usage:{
type:"object",additionalProperties:!0},tokenEstimate:{type:"number"},costUsd:{type:"number"},budget:{type:"object",additionalProperties:!0},
workflowPattern:{type:"string",enum:["single_action","chaining","routing","parallelization","evaluator-optimizer","agent"]},workflow:{type:"\
object",additionalProperties:!0},goal:{type:"string",maxLength:65536},tools:{type:"array",items:{type:"string",maxLength:65536},maxItems:100},
branches:{type:"array",items:{type:"string",maxLength:65536},maxItems:100},steps:{type:"array",items:{type:"string",maxLength:65536},maxItems:100},
routes:{type:"array",items:{type:"string",maxLength:65536},maxItems:100},command:{type:"string",maxLength:65536},filePath:{type:"string",maxLength:65536},
changedFiles:{type:"array",items:{type:"string",maxLength:65536},maxItems:500},repoPath:{type:"string",maxLength:65536},baseBranch:{type:"st\
ring",maxLength:65536},requirePrForReleaseSensitive:{type:"boolean"},requireVersionNotBehindBase:{type:"boolean"},workflowDispatch:{type:"ob\
ject",properties:{environment:{type:"string",maxLength:65536},workflow:{type:"string",maxLength:65536},ref:{type:"string",maxLength:65536},sha:{
type:"string",maxLength:65536},job:{type:"string",maxLength:65536}}}}};function q(s,{instancePath:t="",parentData:B,parentDataProperty:U,rootData:M=s}={}){
let y=null,e=0;const te=e;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.toolName!==void 0){let f=s.toolName;const o=e,x=e;if(e===
o)if(typeof f=="string"){if(v(f)>65536)return q.errors=[{instancePath:t+"/toolName",keyword:"maxLength",params:{limit:65536},message:"must N\
OT have more than 65536 characters"}],!1}else return q.errors=[{instancePath:t+"/toolName",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var r=o===e}else var r=!0;if(r){if(s.provider!==void 0){let f=s.provider;const o=e,x=e;if(e===o)if(typeof f=="string"){if(v(
f)>65536)return q.errors=[{instancePath:t+"/provider",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 charac\
ters"}],!1}else return q.errors=[{instancePath:t+"/provider",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=o===e}else
var r=!0;if(r){if(s.model!==void 0){let f=s.model;const o=e,x=e;if(e===o)if(typeof f=="string"){if(v(f)>65536)return q.errors=[{instancePath:t+
"/model",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return q.errors=[{instancePath:t+
"/model",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=o===e}else var r=!0;if(r){if(s.providerToolCall!==void 0){
let f=s.providerToolCall;const o=e,x=e;if(e===o)if(f&&typeof f=="object"&&!Array.isArray(f)){const L=e}else return q.errors=[{instancePath:t+
"/providerToolCall",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var r=o===e}else var r=!0;if(r){if(s.toolCall!==void 0){
let f=s.toolCall;const o=e,x=e;if(e===o)if(f&&typeof f=="object"&&!Array.isArray(f)){const L=e}else return q.errors=[{instancePath:t+"/toolC\
all",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var r=o===e}else var r=!0;if(r){if(s.toolUse!==void 0){let f=s.toolUse;
const o=e,x=e;if(e===o)if(f&&typeof f=="object"&&!Array.isArray(f)){const L=e}else return q.errors=[{instancePath:t+"/toolUse",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var r=o===e}else var r=!0;if(r){if(s.content!==void 0){let f=s.content;const o=e,x=e;if(e===
o)if(Array.isArray(f)){var k=!0;const L=f.length;for(let h=0;h<L;h++){let A=f[h];const C=e,fe=e;if(e===C)if(A&&typeof A=="object"&&!Array.isArray(
A)){const ie=e}else return q.errors=[{instancePath:t+"/content/"+h,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var k=C===
e;if(!k)break}}else return q.errors=[{instancePath:t+"/content",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var r=o===
e}else var r=!0;if(r){if(s.input!==void 0){let f=s.input;const o=e,x=e;if(e===o)if(f&&typeof f=="object"&&!Array.isArray(f)){const L=e}else return q.
errors=[{instancePath:t+"/input",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var r=o===e}else var r=!0;if(r){if(s.arguments!==
void 0){let f=s.arguments;const o=e,x=e;if(e===o)if(f&&typeof f=="object"&&!Array.isArray(f)){const L=e}else return q.errors=[{instancePath:t+
"/arguments",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var r=o===e}else var r=!0;if(r){if(s.method!==void 0){let f=s.
method;const o=e,x=e;if(e===o)if(typeof f=="string"){if(v(f)>65536)return q.errors=[{instancePath:t+"/method",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"}],!1}else return q.errors=[{instancePath:t+"/method",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var r=o===e}else var r=!0;if(r){if(s.params!==void 0){let f=s.params;const o=e,x=e;if(e===o)if(f&&typeof f=="o\
bject"&&!Array.isArray(f)){const L=e}else return q.errors=[{instancePath:t+"/params",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var r=o===e}else var r=!0;if(r){if(s.mcp!==void 0){let f=s.mcp;const o=e,x=e;if(e===o)if(f&&typeof f=="object"&&!Array.isArray(
f)){const L=e}else return q.errors=[{instancePath:t+"/mcp",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var r=o===e}else
var r=!0;if(r){if(s.mcpToolCall!==void 0){let f=s.mcpToolCall;const o=e,x=e;if(e===o)if(f&&typeof f=="object"&&!Array.isArray(f)){const L=e}else
return q.errors=[{instancePath:t+"/mcpToolCall",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var r=o===e}else var r=!0;
if(r){if(s.usage!==void 0){let f=s.usage;const o=e,x=e;if(e===o)if(f&&typeof f=="object"&&!Array.isArray(f)){const L=e}else return q.errors=
[{instancePath:t+"/usage",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var r=o===e}else var r=!0;if(r){if(s.tokenEstimate!==
void 0){let f=s.tokenEstimate;const o=e;if(!(typeof f=="number"&&isFinite(f)))return q.errors=[{instancePath:t+"/tokenEstimate",keyword:"typ\
e",params:{type:"number"},message:"must be number"}],!1;const x=e;var r=o===e}else var r=!0;if(r){if(s.costUsd!==void 0){let f=s.costUsd;const o=e;
if(!(typeof f=="number"&&isFinite(f)))return q.errors=[{instancePath:t+"/costUsd",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;const x=e;var r=o===e}else var r=!0;if(r){if(s.budget!==void 0){let f=s.budget;const o=e,x=e;if(e===o)if(f&&typeof f=="object"&&!Array.
isArray(f)){const L=e}else return q.errors=[{instancePath:t+"/budget",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var r=o===
e}else var r=!0;if(r){if(s.workflowPattern!==void 0){let f=s.workflowPattern;const o=e;if(typeof f!="string")return q.errors=[{instancePath:t+
"/workflowPattern",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const x=e,J=_.properties.workflowPattern.enum;if(!(f===
"single_action"||f==="chaining"||f==="routing"||f==="parallelization"||f==="evaluator-optimizer"||f==="agent"))return q.errors=[{instancePath:t+
"/workflowPattern",keyword:"enum",params:{allowedValues:_.properties.workflowPattern.enum},message:"must be equal to one of the allowed valu\
es"}],!1;var r=o===e}else var r=!0;if(r){if(s.workflow!==void 0){let f=s.workflow;const o=e,x=e;if(e===o)if(f&&typeof f=="object"&&!Array.isArray(
f)){const L=e}else return q.errors=[{instancePath:t+"/workflow",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var r=o===
e}else var r=!0;if(r){if(s.goal!==void 0){let f=s.goal;const o=e,x=e;if(e===o)if(typeof f=="string"){if(v(f)>65536)return q.errors=[{instancePath:t+
"/goal",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return q.errors=[{instancePath:t+
"/goal",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=o===e}else var r=!0;if(r){if(s.tools!==void 0){let f=s.tools;
const o=e,x=e;if(e===o)if(Array.isArray(f)){if(f.length>100)return q.errors=[{instancePath:t+"/tools",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"}],!1;{var a=!0;const L=f.length;for(let h=0;h<L;h++){let A=f[h];const C=e,fe=e;if(e===C)if(typeof A==
"string"){if(v(A)>65536)return q.errors=[{instancePath:t+"/tools/"+h,keyword:"maxLength",params:{limit:65536},message:"must NOT have more th\
an 65536 characters"}],!1}else return q.errors=[{instancePath:t+"/tools/"+h,keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=C===e;if(!a)break}}}else return q.errors=[{instancePath:t+"/tools",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var r=o===e}else var r=!0;if(r){if(s.branches!==void 0){let f=s.branches;const o=e,x=e;if(e===o)if(Array.isArray(f)){if(f.length>100)return q.
errors=[{instancePath:t+"/branches",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var i=!0;const L=f.
length;for(let h=0;h<L;h++){let A=f[h];const C=e,fe=e;if(e===C)if(typeof A=="string"){if(v(A)>65536)return q.errors=[{instancePath:t+"/branc\
hes/"+h,keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return q.errors=[{instancePath:t+
"/branches/"+h,keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=C===e;if(!i)break}}}else return q.errors=[{instancePath:t+
"/branches",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var r=o===e}else var r=!0;if(r){if(s.steps!==void 0){let f=s.steps;
const o=e,x=e;if(e===o)if(Array.isArray(f)){if(f.length>100)return q.errors=[{instancePath:t+"/steps",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"}],!1;{var l=!0;const L=f.length;for(let h=0;h<L;h++){let A=f[h];const C=e,fe=e;if(e===C)if(typeof A==
"string"){if(v(A)>65536)return q.errors=[{instancePath:t+"/steps/"+h,keyword:"maxLength",params:{limit:65536},message:"must NOT have more th\
an 65536 characters"}],!1}else return q.errors=[{instancePath:t+"/steps/"+h,keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var l=C===e;if(!l)break}}}else return q.errors=[{instancePath:t+"/steps",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var r=o===e}else var r=!0;if(r){if(s.routes!==void 0){let f=s.routes;const o=e,x=e;if(e===o)if(Array.isArray(f)){if(f.length>100)return q.errors=
[{instancePath:t+"/routes",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var D=!0;const L=f.length;
for(let h=0;h<L;h++){let A=f[h];const C=e,fe=e;if(e===C)if(typeof A=="string"){if(v(A)>65536)return q.errors=[{instancePath:t+"/routes/"+h,keyword:"\
maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return q.errors=[{instancePath:t+"/routes/"+h,keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var D=C===e;if(!D)break}}}else return q.errors=[{instancePath:t+"/routes",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var r=o===e}else var r=!0;if(r){if(s.command!==void 0){let f=s.command;const o=e,x=e;
if(e===o)if(typeof f=="string"){if(v(f)>65536)return q.errors=[{instancePath:t+"/command",keyword:"maxLength",params:{limit:65536},message:"\
must NOT have more than 65536 characters"}],!1}else return q.errors=[{instancePath:t+"/command",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var r=o===e}else var r=!0;if(r){if(s.filePath!==void 0){let f=s.filePath;const o=e,x=e;if(e===o)if(typeof f=="string"){
if(v(f)>65536)return q.errors=[{instancePath:t+"/filePath",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 c\
haracters"}],!1}else return q.errors=[{instancePath:t+"/filePath",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=o===
e}else var r=!0;if(r){if(s.changedFiles!==void 0){let f=s.changedFiles;const o=e,x=e;if(e===o)if(Array.isArray(f)){if(f.length>500)return q.
errors=[{instancePath:t+"/changedFiles",keyword:"maxItems",params:{limit:500},message:"must NOT have more than 500 items"}],!1;{var E=!0;const L=f.
length;for(let h=0;h<L;h++){let A=f[h];const C=e,fe=e;if(e===C)if(typeof A=="string"){if(v(A)>65536)return q.errors=[{instancePath:t+"/chang\
edFiles/"+h,keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return q.errors=[{instancePath:t+
"/changedFiles/"+h,keyword:"type",params:{type:"string"},message:"must be string"}],!1;var E=C===e;if(!E)break}}}else return q.errors=[{instancePath:t+
"/changedFiles",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var r=o===e}else var r=!0;if(r){if(s.repoPath!==void 0){let f=s.
repoPath;const o=e,x=e;if(e===o)if(typeof f=="string"){if(v(f)>65536)return q.errors=[{instancePath:t+"/repoPath",keyword:"maxLength",params:{
limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return q.errors=[{instancePath:t+"/repoPath",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var r=o===e}else var r=!0;if(r){if(s.baseBranch!==void 0){let f=s.baseBranch;const o=e,x=e;if(e===
o)if(typeof f=="string"){if(v(f)>65536)return q.errors=[{instancePath:t+"/baseBranch",keyword:"maxLength",params:{limit:65536},message:"must\
 NOT have more than 65536 characters"}],!1}else return q.errors=[{instancePath:t+"/baseBranch",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var r=o===e}else var r=!0;if(r){if(s.requirePrForReleaseSensitive!==void 0){let f=s.requirePrForReleaseSensitive;const o=e;
if(typeof f!="boolean")return q.errors=[{instancePath:t+"/requirePrForReleaseSensitive",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"}],!1;const x=e;var r=o===e}else var r=!0;if(r){if(s.requireVersionNotBehindBase!==void 0){let f=s.requireVersionNotBehindBase;const o=e;
if(typeof f!="boolean")return q.errors=[{instancePath:t+"/requireVersionNotBehindBase",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"}],!1;const x=e;var r=o===e}else var r=!0;if(r)if(s.workflowDispatch!==void 0){let f=s.workflowDispatch;const o=e,x=e;if(e===o)if(f&&
typeof f=="object"&&!Array.isArray(f)){if(f.environment!==void 0){let L=f.environment;const h=e,A=e;if(e===h)if(typeof L=="string"){if(v(L)>
65536)return q.errors=[{instancePath:t+"/workflowDispatch/environment",keyword:"maxLength",params:{limit:65536},message:"must NOT have more \
than 65536 characters"}],!1}else return q.errors=[{instancePath:t+"/workflowDispatch/environment",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var F=h===e}else var F=!0;if(F){if(f.workflow!==void 0){let L=f.workflow;const h=e,A=e;if(e===h)if(typeof L=="string"){
if(v(L)>65536)return q.errors=[{instancePath:t+"/workflowDispatch/workflow",keyword:"maxLength",params:{limit:65536},message:"must NOT have \
more than 65536 characters"}],!1}else return q.errors=[{instancePath:t+"/workflowDispatch/workflow",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var F=h===e}else var F=!0;if(F){if(f.ref!==void 0){let L=f.ref;const h=e,A=e;if(e===h)if(typeof L=="string"){if(v(L)>65536)
return q.errors=[{instancePath:t+"/workflowDispatch/ref",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 cha\
racters"}],!1}else return q.errors=[{instancePath:t+"/workflowDispatch/ref",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var F=h===e}else var F=!0;if(F){if(f.sha!==void 0){let L=f.sha;const h=e,A=e;if(e===h)if(typeof L=="string"){if(v(L)>65536)return q.errors=
[{instancePath:t+"/workflowDispatch/sha",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else
return q.errors=[{instancePath:t+"/workflowDispatch/sha",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var F=h===e}else
var F=!0;if(F)if(f.job!==void 0){let L=f.job;const h=e,A=e;if(e===h)if(typeof L=="string"){if(v(L)>65536)return q.errors=[{instancePath:t+"/\
workflowDispatch/job",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return q.errors=
[{instancePath:t+"/workflowDispatch/job",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var F=h===e}else var F=!0}}}}else
return q.errors=[{instancePath:t+"/workflowDispatch",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var r=o===e}else var r=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return q.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return q.errors=y,e===0}W.v4=I;function I(s,{
instancePath:t="",parentData:B,parentDataProperty:U,rootData:M=s}={}){let y=null,e=0;const te=e;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let k;if(s.actionId===void 0&&(k="actionId")||s.outcome===void 0&&(k="outcome"))return I.errors=[{instancePath:t,keyword:"required",params:{
missingProperty:k},message:"must have required property '"+k+"'"}],!1;if(s.actionId!==void 0){let a=s.actionId;const i=e,l=e;if(e===i)if(typeof a==
"string"){if(v(a)>65536)return I.errors=[{instancePath:t+"/actionId",keyword:"maxLength",params:{limit:65536},message:"must NOT have more th\
an 65536 characters"}],!1;if(v(a)<1)return I.errors=[{instancePath:t+"/actionId",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"}],!1}else return I.errors=[{instancePath:t+"/actionId",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var r=i===e}else var r=!0;if(r){if(s.outcome!==void 0){let a=s.outcome;const i=e,l=e;if(e===i)if(typeof a=="string"){if(v(a)>65536)
return I.errors=[{instancePath:t+"/outcome",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1;
if(v(a)<1)return I.errors=[{instancePath:t+"/outcome",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return I.errors=[{instancePath:t+"/outcome",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=i===e}else var r=!0;
if(r){if(s.actualDecision!==void 0){let a=s.actualDecision;const i=e,l=e;if(e===i)if(typeof a=="string"){if(v(a)>65536)return I.errors=[{instancePath:t+
"/actualDecision",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return I.errors=[{instancePath:t+
"/actualDecision",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=i===e}else var r=!0;if(r){if(s.actor!==void 0){let a=s.
actor;const i=e,l=e;if(e===i)if(typeof a=="string"){if(v(a)>65536)return I.errors=[{instancePath:t+"/actor",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"}],!1}else return I.errors=[{instancePath:t+"/actor",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var r=i===e}else var r=!0;if(r){if(s.notes!==void 0){let a=s.notes;const i=e,l=e;if(e===i)if(typeof a=="string"){
if(v(a)>65536)return I.errors=[{instancePath:t+"/notes",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 char\
acters"}],!1}else return I.errors=[{instancePath:t+"/notes",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=i===e}else
var r=!0;if(r){if(s.latencyMs!==void 0){let a=s.latencyMs;const i=e;if(!(typeof a=="number"&&isFinite(a)))return I.errors=[{instancePath:t+"\
/latencyMs",keyword:"type",params:{type:"number"},message:"must be number"}],!1;const l=e;var r=i===e}else var r=!0;if(r)if(s.metadata!==void 0){
let a=s.metadata;const i=e,l=e;if(e===i)if(a&&typeof a=="object"&&!Array.isArray(a)){const E=e}else return I.errors=[{instancePath:t+"/metad\
ata",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var r=i===e}else var r=!0}}}}}}else return I.errors=[{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return I.errors=y,e===0}W.v5=T;const ne=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function n(s,{instancePath:t="",parentData:B,parentDataProperty:U,rootData:M=s}={}){let y=null,e=0;const te=e;if(e===0)if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){let k;if(s.email===void 0&&(k="email")||s.workflow===void 0&&(k="workflow")||s.owner===void 0&&(k="owner")||s.blocker===
void 0&&(k="blocker")||s.runtime===void 0&&(k="runtime"))return n.errors=[{instancePath:t,keyword:"required",params:{missingProperty:k},message:"\
must have required property '"+k+"'"}],!1;if(s.email!==void 0){let a=s.email;const i=e,l=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))
if(typeof a=="string"){if(!ne.test(a))return n.errors=[{instancePath:t+"/email",keyword:"format",params:{format:"email"},message:'must match\
 format "email"'}],!1}else return n.errors=[{instancePath:t+"/email",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=i===
e}else var r=!0;if(r){if(s.company!==void 0){let a=s.company;const i=e;if(typeof a!="string")return n.errors=[{instancePath:t+"/company",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.workflow!==void 0){let a=s.workflow;
const i=e;if(typeof a!="string")return n.errors=[{instancePath:t+"/workflow",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.owner!==void 0){let a=s.owner;const i=e;if(typeof a!="string")return n.errors=[{instancePath:t+
"/owner",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.blocker!==void 0){
let a=s.blocker;const i=e;if(typeof a!="string")return n.errors=[{instancePath:t+"/blocker",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.runtime!==void 0){let a=s.runtime;const i=e;if(typeof a!="string")return n.
errors=[{instancePath:t+"/runtime",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){
if(s.note!==void 0){let a=s.note;const i=e;if(typeof a!="string")return n.errors=[{instancePath:t+"/note",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.acquisitionId!==void 0){let a=s.acquisitionId;const i=e;if(typeof a!=
"string")return n.errors=[{instancePath:t+"/acquisitionId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===
e}else var r=!0;if(r){if(s.visitorId!==void 0){let a=s.visitorId;const i=e;if(typeof a!="string")return n.errors=[{instancePath:t+"/visitorI\
d",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.sessionId!==void 0){let a=s.
sessionId;const i=e;if(typeof a!="string")return n.errors=[{instancePath:t+"/sessionId",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.traceId!==void 0){let a=s.traceId;const i=e;if(typeof a!="string")return n.errors=
[{instancePath:t+"/traceId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.
installId!==void 0){let a=s.installId;const i=e;if(typeof a!="string")return n.errors=[{instancePath:t+"/installId",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.source!==void 0){let a=s.source;const i=e;if(typeof a!=
"string")return n.errors=[{instancePath:t+"/source",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===
e}else var r=!0;if(r){if(s.utmSource!==void 0){let a=s.utmSource;const i=e;if(typeof a!="string")return n.errors=[{instancePath:t+"/utmSourc\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.utmMedium!==void 0){let a=s.
utmMedium;const i=e;if(typeof a!="string")return n.errors=[{instancePath:t+"/utmMedium",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.utmCampaign!==void 0){let a=s.utmCampaign;const i=e;if(typeof a!="string")return n.
errors=[{instancePath:t+"/utmCampaign",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;
if(r){if(s.utmContent!==void 0){let a=s.utmContent;const i=e;if(typeof a!="string")return n.errors=[{instancePath:t+"/utmContent",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.utmTerm!==void 0){let a=s.utmTerm;const i=e;
if(typeof a!="string")return n.errors=[{instancePath:t+"/utmTerm",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;
var r=i===e}else var r=!0;if(r){if(s.community!==void 0){let a=s.community;const i=e;if(typeof a!="string")return n.errors=[{instancePath:t+
"/community",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.postId!==void 0){
let a=s.postId;const i=e;if(typeof a!="string")return n.errors=[{instancePath:t+"/postId",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.commentId!==void 0){let a=s.commentId;const i=e;if(typeof a!="string")return n.
errors=[{instancePath:t+"/commentId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;
if(r){if(s.campaignVariant!==void 0){let a=s.campaignVariant;const i=e;if(typeof a!="string")return n.errors=[{instancePath:t+"/campaignVari\
ant",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.offerCode!==void 0){
let a=s.offerCode;const i=e;if(typeof a!="string")return n.errors=[{instancePath:t+"/offerCode",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.ctaId!==void 0){let a=s.ctaId;const i=e;if(typeof a!="string")return n.errors=
[{instancePath:t+"/ctaId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.
ctaPlacement!==void 0){let a=s.ctaPlacement;const i=e;if(typeof a!="string")return n.errors=[{instancePath:t+"/ctaPlacement",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.planId!==void 0){let a=s.planId;const i=e;
if(typeof a!="string")return n.errors=[{instancePath:t+"/planId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;
var r=i===e}else var r=!0;if(r){if(s.page!==void 0){let a=s.page;const i=e;if(typeof a!="string")return n.errors=[{instancePath:t+"/page",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.landingPath!==void 0){let a=s.landingPath;
const i=e;if(typeof a!="string")return n.errors=[{instancePath:t+"/landingPath",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.referrerHost!==void 0){let a=s.referrerHost;const i=e;if(typeof a!="string")return n.
errors=[{instancePath:t+"/referrerHost",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;
if(r){if(s.referrer!==void 0){let a=s.referrer;const i=e;if(typeof a!="string")return n.errors=[{instancePath:t+"/referrer",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r)if(s.creator!==void 0){let a=s.creator;const i=e;if(typeof a!=
"string")return n.errors=[{instancePath:t+"/creator",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===
e}else var r=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return n.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;return n.errors=y,e===0}function T(s,{instancePath:t="",parentData:B,parentDataProperty:U,rootData:M=s}={}){let y=null,e=0;return n(
s,{instancePath:t,parentData:B,parentDataProperty:U,rootData:M})||(y=y===null?n.errors:y.concat(n.errors),e=y.length),T.errors=y,e===0}W.v6=
c;const R={type:"object",required:["leadId","status"],properties:{leadId:{type:"string"},status:{type:"string",enum:["new","qualified","name\
d_pilot","proof_backed_run","paid_team"]},actor:{type:"string",maxLength:200},note:{type:"string",maxLength:1e4},reviewedBy:{type:"string",maxLength:200},
workflowId:{type:"string",maxLength:200},teamId:{type:"string",maxLength:200},proofArtifacts:{type:"array",items:{type:"string",maxLength:2e3},
maxItems:100}}};function K(s,{instancePath:t="",parentData:B,parentDataProperty:U,rootData:M=s}={}){let y=null,e=0;const te=e;if(e===0)if(s&&
typeof s=="object"&&!Array.isArray(s)){let a;if(s.leadId===void 0&&(a="leadId")||s.status===void 0&&(a="status"))return K.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(s.leadId!==void 0){let i=s.leadId;const l=e;
if(typeof i!="string")return K.errors=[{instancePath:t+"/leadId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const D=e;
var r=l===e}else var r=!0;if(r){if(s.status!==void 0){let i=s.status;const l=e;if(typeof i!="string")return K.errors=[{instancePath:t+"/stat\
us",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const D=e,E=R.properties.status.enum;if(!(i==="new"||i==="qualified"||
i==="named_pilot"||i==="proof_backed_run"||i==="paid_team"))return K.errors=[{instancePath:t+"/status",keyword:"enum",params:{allowedValues:R.
properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var r=l===e}else var r=!0;if(r){if(s.actor!==void 0){let i=s.
actor;const l=e,D=e;if(e===l)if(typeof i=="string"){if(v(i)>200)return K.errors=[{instancePath:t+"/actor",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1}else return K.errors=[{instancePath:t+"/actor",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var r=l===e}else var r=!0;if(r){if(s.note!==void 0){let i=s.note;const l=e,D=e;if(e===l)if(typeof i=="string"){if(v(i)>
1e4)return K.errors=[{instancePath:t+"/note",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1}else
return K.errors=[{instancePath:t+"/note",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=l===e}else var r=!0;if(r){
if(s.reviewedBy!==void 0){let i=s.reviewedBy;const l=e,D=e;if(e===l)if(typeof i=="string"){if(v(i)>200)return K.errors=[{instancePath:t+"/re\
viewedBy",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return K.errors=[{instancePath:t+
"/reviewedBy",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=l===e}else var r=!0;if(r){if(s.workflowId!==void 0){
let i=s.workflowId;const l=e,D=e;if(e===l)if(typeof i=="string"){if(v(i)>200)return K.errors=[{instancePath:t+"/workflowId",keyword:"maxLeng\
th",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return K.errors=[{instancePath:t+"/workflowId",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var r=l===e}else var r=!0;if(r){if(s.teamId!==void 0){let i=s.teamId;const l=e,D=e;
if(e===l)if(typeof i=="string"){if(v(i)>200)return K.errors=[{instancePath:t+"/teamId",keyword:"maxLength",params:{limit:200},message:"must \
NOT have more than 200 characters"}],!1}else return K.errors=[{instancePath:t+"/teamId",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var r=l===e}else var r=!0;if(r)if(s.proofArtifacts!==void 0){let i=s.proofArtifacts;const l=e,D=e;if(e===l)if(Array.isArray(
i)){if(i.length>100)return K.errors=[{instancePath:t+"/proofArtifacts",keyword:"maxItems",params:{limit:100},message:"must NOT have more tha\
n 100 items"}],!1;{var k=!0;const F=i.length;for(let f=0;f<F;f++){let o=i[f];const x=e,J=e;if(e===x)if(typeof o=="string"){if(v(o)>2e3)return K.
errors=[{instancePath:t+"/proofArtifacts/"+f,keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"}],!1}else
return K.errors=[{instancePath:t+"/proofArtifacts/"+f,keyword:"type",params:{type:"string"},message:"must be string"}],!1;var k=x===e;if(!k)
break}}}else return K.errors=[{instancePath:t+"/proofArtifacts",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var r=l===
e}else var r=!0}}}}}}}else return K.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return K.errors=
y,e===0}function c(s,{instancePath:t="",parentData:B,parentDataProperty:U,rootData:M=s}={}){let y=null,e=0;return K(s,{instancePath:t,parentData:B,
parentDataProperty:U,rootData:M})||(y=y===null?K.errors:y.concat(K.errors),e=y.length),c.errors=y,e===0}W.v7=O;const m={type:"object",required:[
"intentId"],properties:{intentId:{type:"string",maxLength:65536},context:{type:"string",maxLength:65536},mcpProfile:{type:"string",maxLength:65536},
bundleId:{type:"string",maxLength:65536},partnerProfile:{type:"string",maxLength:65536},delegationMode:{type:"string",enum:["off","auto","se\
quential"]},approved:{type:"boolean"},repoPath:{type:"string",maxLength:65536}}};function p(s,{instancePath:t="",parentData:B,parentDataProperty:U,
rootData:M=s}={}){let y=null,e=0;const te=e;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let k;if(s.intentId===void 0&&(k="intentId"))
return p.errors=[{instancePath:t,keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;if(s.intentId!==
void 0){let a=s.intentId;const i=e,l=e;if(e===i)if(typeof a=="string"){if(v(a)>65536)return p.errors=[{instancePath:t+"/intentId",keyword:"m\
axLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return p.errors=[{instancePath:t+"/intentId",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var r=i===e}else var r=!0;if(r){if(s.context!==void 0){let a=s.context;const i=e,
l=e;if(e===i)if(typeof a=="string"){if(v(a)>65536)return p.errors=[{instancePath:t+"/context",keyword:"maxLength",params:{limit:65536},message:"\
must NOT have more than 65536 characters"}],!1}else return p.errors=[{instancePath:t+"/context",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var r=i===e}else var r=!0;if(r){if(s.mcpProfile!==void 0){let a=s.mcpProfile;const i=e,l=e;if(e===i)if(typeof a=="strin\
g"){if(v(a)>65536)return p.errors=[{instancePath:t+"/mcpProfile",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 6\
5536 characters"}],!1}else return p.errors=[{instancePath:t+"/mcpProfile",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var r=i===e}else var r=!0;if(r){if(s.bundleId!==void 0){let a=s.bundleId;const i=e,l=e;if(e===i)if(typeof a=="string"){if(v(a)>65536)return p.
errors=[{instancePath:t+"/bundleId",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return p.
errors=[{instancePath:t+"/bundleId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=i===e}else var r=!0;if(r){if(s.
partnerProfile!==void 0){let a=s.partnerProfile;const i=e,l=e;if(e===i)if(typeof a=="string"){if(v(a)>65536)return p.errors=[{instancePath:t+
"/partnerProfile",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return p.errors=[{instancePath:t+
"/partnerProfile",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=i===e}else var r=!0;if(r){if(s.delegationMode!==
void 0){let a=s.delegationMode;const i=e;if(typeof a!="string")return p.errors=[{instancePath:t+"/delegationMode",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const l=e,D=m.properties.delegationMode.enum;if(!(a==="off"||a==="auto"||a==="sequential"))return p.errors=
[{instancePath:t+"/delegationMode",keyword:"enum",params:{allowedValues:m.properties.delegationMode.enum},message:"must be equal to one of t\
he allowed values"}],!1;var r=i===e}else var r=!0;if(r){if(s.approved!==void 0){let a=s.approved;const i=e;if(typeof a!="boolean")return p.errors=
[{instancePath:t+"/approved",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const l=e;var r=i===e}else var r=!0;if(r)
if(s.repoPath!==void 0){let a=s.repoPath;const i=e,l=e;if(e===i)if(typeof a=="string"){if(v(a)>65536)return p.errors=[{instancePath:t+"/repo\
Path",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return p.errors=[{instancePath:t+
"/repoPath",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=i===e}else var r=!0}}}}}}}else return p.errors=[{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return p.errors=y,e===0}function O(s,{instancePath:t="",parentData:B,parentDataProperty:U,
rootData:M=s}={}){let y=null,e=0;return p(s,{instancePath:t,parentData:B,parentDataProperty:U,rootData:M})||(y=y===null?p.errors:y.concat(p.
errors),e=y.length),O.errors=y,e===0}W.v8=le;function $(s,{instancePath:t="",parentData:B,parentDataProperty:U,rootData:M=s}={}){let y=null,
e=0;const te=e;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.intentId===void 0&&(a="intentId"))return $.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(s.intentId!==void 0){let i=s.intentId;const l=e,
D=e;if(e===l)if(typeof i=="string"){if(v(i)>65536)return $.errors=[{instancePath:t+"/intentId",keyword:"maxLength",params:{limit:65536},message:"\
must NOT have more than 65536 characters"}],!1}else return $.errors=[{instancePath:t+"/intentId",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var r=l===e}else var r=!0;if(r){if(s.context!==void 0){let i=s.context;const l=e,D=e;if(e===l)if(typeof i=="string"){if(v(
i)>65536)return $.errors=[{instancePath:t+"/context",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 charact\
ers"}],!1}else return $.errors=[{instancePath:t+"/context",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=l===e}else
var r=!0;if(r){if(s.mcpProfile!==void 0){let i=s.mcpProfile;const l=e,D=e;if(e===l)if(typeof i=="string"){if(v(i)>65536)return $.errors=[{instancePath:t+
"/mcpProfile",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return $.errors=[{instancePath:t+
"/mcpProfile",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=l===e}else var r=!0;if(r){if(s.bundleId!==void 0){let i=s.
bundleId;const l=e,D=e;if(e===l)if(typeof i=="string"){if(v(i)>65536)return $.errors=[{instancePath:t+"/bundleId",keyword:"maxLength",params:{
limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return $.errors=[{instancePath:t+"/bundleId",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var r=l===e}else var r=!0;if(r){if(s.partnerProfile!==void 0){let i=s.partnerProfile;const l=e,
D=e;if(e===l)if(typeof i=="string"){if(v(i)>65536)return $.errors=[{instancePath:t+"/partnerProfile",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"}],!1}else return $.errors=[{instancePath:t+"/partnerProfile",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var r=l===e}else var r=!0;if(r){if(s.approved!==void 0){let i=s.approved;const l=e;if(typeof i!="bool\
ean")return $.errors=[{instancePath:t+"/approved",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const D=e;var r=l===
e}else var r=!0;if(r){if(s.repoPath!==void 0){let i=s.repoPath;const l=e,D=e;if(e===l)if(typeof i=="string"){if(v(i)>65536)return $.errors=[
{instancePath:t+"/repoPath",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return $.errors=
[{instancePath:t+"/repoPath",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=l===e}else var r=!0;if(r){if(s.delegateProfile!==
void 0){let i=s.delegateProfile;const l=e,D=e;if(e===l)if(typeof i=="string"){if(v(i)>65536)return $.errors=[{instancePath:t+"/delegateProfi\
le",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return $.errors=[{instancePath:t+"\
/delegateProfile",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=l===e}else var r=!0;if(r)if(s.plannedChecks!==void 0){
let i=s.plannedChecks;const l=e,D=e;if(e===l)if(Array.isArray(i)){if(i.length>100)return $.errors=[{instancePath:t+"/plannedChecks",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var k=!0;const F=i.length;for(let f=0;f<F;f++){let o=i[f];const x=e,
J=e;if(e===x)if(typeof o=="string"){if(v(o)>65536)return $.errors=[{instancePath:t+"/plannedChecks/"+f,keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"}],!1}else return $.errors=[{instancePath:t+"/plannedChecks/"+f,keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var k=x===e;if(!k)break}}}else return $.errors=[{instancePath:t+"/plannedChecks",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var r=l===e}else var r=!0}}}}}}}}else return $.errors=[{instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return $.errors=y,e===0}function le(s,{instancePath:t="",parentData:B,parentDataProperty:U,rootData:M=s}={}){
let y=null,e=0;return $(s,{instancePath:t,parentData:B,parentDataProperty:U,rootData:M})||(y=y===null?$.errors:y.concat($.errors),e=y.length),
le.errors=y,e===0}W.v9=d;const me={type:"object",required:["handoffId","outcome"],properties:{handoffId:{type:"string",maxLength:65536},outcome:{
type:"string",enum:["accepted","rejected","aborted"]},resultContext:{type:"string",maxLength:65536},attempts:{type:"number",minimum:0,maximum:9007199254740991},
violationCount:{type:"number",minimum:0,maximum:9007199254740991},tokenEstimate:{type:"number",minimum:0,maximum:9007199254740991},latencyMs:{
type:"number",minimum:0,maximum:9007199254740991},summary:{type:"string",maxLength:65536}}};function S(s,{instancePath:t="",parentData:B,parentDataProperty:U,
rootData:M=s}={}){let y=null,e=0;const te=e;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let k;if(s.handoffId===void 0&&(k="handoff\
Id")||s.outcome===void 0&&(k="outcome"))return S.errors=[{instancePath:t,keyword:"required",params:{missingProperty:k},message:"must have re\
quired property '"+k+"'"}],!1;if(s.handoffId!==void 0){let a=s.handoffId;const i=e,l=e;if(e===i)if(typeof a=="string"){if(v(a)>65536)return S.
errors=[{instancePath:t+"/handoffId",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return S.
errors=[{instancePath:t+"/handoffId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=i===e}else var r=!0;if(r){if(s.
outcome!==void 0){let a=s.outcome;const i=e;if(typeof a!="string")return S.errors=[{instancePath:t+"/outcome",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;const l=e,D=me.properties.outcome.enum;if(!(a==="accepted"||a==="rejected"||a==="aborted"))return S.errors=
[{instancePath:t+"/outcome",keyword:"enum",params:{allowedValues:me.properties.outcome.enum},message:"must be equal to one of the allowed va\
lues"}],!1;var r=i===e}else var r=!0;if(r){if(s.resultContext!==void 0){let a=s.resultContext;const i=e,l=e;if(e===i)if(typeof a=="string"){
if(v(a)>65536)return S.errors=[{instancePath:t+"/resultContext",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65\
536 characters"}],!1}else return S.errors=[{instancePath:t+"/resultContext",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var r=i===e}else var r=!0;if(r){if(s.attempts!==void 0){let a=s.attempts;const i=e,l=e;if(e===i)if(typeof a=="number"&&isFinite(a)){if(a>
9007199254740991||isNaN(a))return S.errors=[{instancePath:t+"/attempts",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"\
must be <= 9007199254740991"}],!1;if(a<0||isNaN(a))return S.errors=[{instancePath:t+"/attempts",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return S.errors=[{instancePath:t+"/attempts",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var r=i===e}else var r=!0;if(r){if(s.violationCount!==void 0){let a=s.violationCount;const i=e,l=e;if(e===i)if(typeof a=="number"&&isFinite(
a)){if(a>9007199254740991||isNaN(a))return S.errors=[{instancePath:t+"/violationCount",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991"}],!1;if(a<0||isNaN(a))return S.errors=[{instancePath:t+"/violationCount",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return S.errors=[{instancePath:t+"/violationCount",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var r=i===e}else var r=!0;if(r){if(s.tokenEstimate!==void 0){let a=s.tokenEstimate;const i=e,l=e;if(e===i)if(typeof a==
"number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return S.errors=[{instancePath:t+"/tokenEstimate",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(a<0||isNaN(a))return S.errors=[{instancePath:t+"/tokenEstimate",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return S.errors=[{instancePath:t+"/tokenEstimate",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var r=i===e}else var r=!0;if(r){if(s.latencyMs!==void 0){let a=s.latencyMs;const i=e,l=e;
if(e===i)if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return S.errors=[{instancePath:t+"/latencyMs",keyword:"maximum",
params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(a<0||isNaN(a))return S.errors=[{instancePath:t+
"/latencyMs",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return S.errors=[{instancePath:t+"/latencyM\
s",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var r=i===e}else var r=!0;if(r)if(s.summary!==void 0){let a=s.summary;
const i=e,l=e;if(e===i)if(typeof a=="string"){if(v(a)>65536)return S.errors=[{instancePath:t+"/summary",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"}],!1}else return S.errors=[{instancePath:t+"/summary",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var r=i===e}else var r=!0}}}}}}}else return S.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return S.errors=y,e===0}function d(s,{instancePath:t="",parentData:B,parentDataProperty:U,rootData:M=s}={}){let y=null,
e=0;return S(s,{instancePath:t,parentData:B,parentDataProperty:U,rootData:M})||(y=y===null?S.errors:y.concat(S.errors),e=y.length),d.errors=
y,e===0}W.v10=u;const ae={type:"object",properties:{source:{type:"string",enum:["github","slack","linear","api","cli"]},repoPath:{type:"stri\
ng",maxLength:65536},prepareSandbox:{type:"boolean"},sandboxRoot:{type:"string",maxLength:65536},intentId:{type:"string",maxLength:65536},context:{
type:"string",maxLength:65536},mcpProfile:{type:"string",maxLength:65536},partnerProfile:{type:"string",maxLength:65536},delegationMode:{type:"\
string",enum:["off","auto","sequential"]},approved:{type:"boolean"},trigger:{type:"object",properties:{type:{type:"string",maxLength:65536},
id:{type:"string",maxLength:65536},url:{type:"string",maxLength:65536},actor:{type:"string",maxLength:65536}}},thread:{type:"object",properties:{
id:{type:"string",maxLength:65536},title:{type:"string",maxLength:65536},url:{type:"string",maxLength:65536}}},task:{type:"object",properties:{
title:{type:"string",maxLength:65536},body:{type:"string",maxLength:65536},number:{type:"string",maxLength:65536},branch:{type:"string",maxLength:65536},
labels:{type:"array",items:{type:"string",maxLength:65536}}}},comments:{type:"array",items:{type:"object",properties:{author:{type:"string",
maxLength:65536},text:{type:"string",maxLength:65536},timestamp:{type:"string",maxLength:65536}}},maxItems:100},messages:{type:"array",items:{
type:"object",properties:{author:{type:"string",maxLength:65536},text:{type:"string",maxLength:65536},timestamp:{type:"string",maxLength:65536}}},
maxItems:100}}};function g(s,{instancePath:t="",parentData:B,parentDataProperty:U,rootData:M=s}={}){let y=null,e=0;const te=e;if(e===0)if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.source!==void 0){let o=s.source;const x=e;if(typeof o!="string")return g.errors=[{instancePath:t+
"/source",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const J=e,L=ae.properties.source.enum;if(!(o==="github"||o==="\
slack"||o==="linear"||o==="api"||o==="cli"))return g.errors=[{instancePath:t+"/source",keyword:"enum",params:{allowedValues:ae.properties.source.
enum},message:"must be equal to one of the allowed values"}],!1;var r=x===e}else var r=!0;if(r){if(s.repoPath!==void 0){let o=s.repoPath;const x=e,
J=e;if(e===x)if(typeof o=="string"){if(v(o)>65536)return g.errors=[{instancePath:t+"/repoPath",keyword:"maxLength",params:{limit:65536},message:"\
must NOT have more than 65536 characters"}],!1}else return g.errors=[{instancePath:t+"/repoPath",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var r=x===e}else var r=!0;if(r){if(s.prepareSandbox!==void 0){let o=s.prepareSandbox;const x=e;if(typeof o!="boolean")return g.
errors=[{instancePath:t+"/prepareSandbox",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const J=e;var r=x===e}else var r=!0;
if(r){if(s.sandboxRoot!==void 0){let o=s.sandboxRoot;const x=e,J=e;if(e===x)if(typeof o=="string"){if(v(o)>65536)return g.errors=[{instancePath:t+
"/sandboxRoot",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return g.errors=[{instancePath:t+
"/sandboxRoot",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=x===e}else var r=!0;if(r){if(s.intentId!==void 0){let o=s.
intentId;const x=e,J=e;if(e===x)if(typeof o=="string"){if(v(o)>65536)return g.errors=[{instancePath:t+"/intentId",keyword:"maxLength",params:{
limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return g.errors=[{instancePath:t+"/intentId",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var r=x===e}else var r=!0;if(r){if(s.context!==void 0){let o=s.context;const x=e,J=e;if(e===x)if(typeof o==
"string"){if(v(o)>65536)return g.errors=[{instancePath:t+"/context",keyword:"maxLength",params:{limit:65536},message:"must NOT have more tha\
n 65536 characters"}],!1}else return g.errors=[{instancePath:t+"/context",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var r=x===e}else var r=!0;if(r){if(s.mcpProfile!==void 0){let o=s.mcpProfile;const x=e,J=e;if(e===x)if(typeof o=="string"){if(v(o)>65536)return g.
errors=[{instancePath:t+"/mcpProfile",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return g.
errors=[{instancePath:t+"/mcpProfile",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=x===e}else var r=!0;if(r){if(s.
partnerProfile!==void 0){let o=s.partnerProfile;const x=e,J=e;if(e===x)if(typeof o=="string"){if(v(o)>65536)return g.errors=[{instancePath:t+
"/partnerProfile",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return g.errors=[{instancePath:t+
"/partnerProfile",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=x===e}else var r=!0;if(r){if(s.delegationMode!==
void 0){let o=s.delegationMode;const x=e;if(typeof o!="string")return g.errors=[{instancePath:t+"/delegationMode",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const J=e,L=ae.properties.delegationMode.enum;if(!(o==="off"||o==="auto"||o==="sequential"))return g.
errors=[{instancePath:t+"/delegationMode",keyword:"enum",params:{allowedValues:ae.properties.delegationMode.enum},message:"must be equal to \
one of the allowed values"}],!1;var r=x===e}else var r=!0;if(r){if(s.approved!==void 0){let o=s.approved;const x=e;if(typeof o!="boolean")return g.
errors=[{instancePath:t+"/approved",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const J=e;var r=x===e}else var r=!0;
if(r){if(s.trigger!==void 0){let o=s.trigger;const x=e,J=e;if(e===x)if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type!==void 0){let h=o.
type;const A=e,C=e;if(e===A)if(typeof h=="string"){if(v(h)>65536)return g.errors=[{instancePath:t+"/trigger/type",keyword:"maxLength",params:{
limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return g.errors=[{instancePath:t+"/trigger/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var k=A===e}else var k=!0;if(k){if(o.id!==void 0){let h=o.id;const A=e,C=e;if(e===A)if(typeof h==
"string"){if(v(h)>65536)return g.errors=[{instancePath:t+"/trigger/id",keyword:"maxLength",params:{limit:65536},message:"must NOT have more \
than 65536 characters"}],!1}else return g.errors=[{instancePath:t+"/trigger/id",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var k=A===e}else var k=!0;if(k){if(o.url!==void 0){let h=o.url;const A=e,C=e;if(e===A)if(typeof h=="string"){if(v(h)>65536)return g.
errors=[{instancePath:t+"/trigger/url",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else
return g.errors=[{instancePath:t+"/trigger/url",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var k=A===e}else var k=!0;
if(k)if(o.actor!==void 0){let h=o.actor;const A=e,C=e;if(e===A)if(typeof h=="string"){if(v(h)>65536)return g.errors=[{instancePath:t+"/trigg\
er/actor",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return g.errors=[{instancePath:t+
"/trigger/actor",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var k=A===e}else var k=!0}}}else return g.errors=[{instancePath:t+
"/trigger",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var r=x===e}else var r=!0;if(r){if(s.thread!==void 0){let o=s.
thread;const x=e,J=e;if(e===x)if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.id!==void 0){let h=o.id;const A=e,C=e;if(e===A)if(typeof h==
"string"){if(v(h)>65536)return g.errors=[{instancePath:t+"/thread/id",keyword:"maxLength",params:{limit:65536},message:"must NOT have more t\
han 65536 characters"}],!1}else return g.errors=[{instancePath:t+"/thread/id",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=A===e}else var a=!0;if(a){if(o.title!==void 0){let h=o.title;const A=e,C=e;if(e===A)if(typeof h=="string"){if(v(h)>65536)return g.errors=
[{instancePath:t+"/thread/title",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return g.
errors=[{instancePath:t+"/thread/title",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=A===e}else var a=!0;if(a)if(o.
url!==void 0){let h=o.url;const A=e,C=e;if(e===A)if(typeof h=="string"){if(v(h)>65536)return g.errors=[{instancePath:t+"/thread/url",keyword:"\
maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return g.errors=[{instancePath:t+"/thread/url",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=A===e}else var a=!0}}else return g.errors=[{instancePath:t+"/threa\
d",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var r=x===e}else var r=!0;if(r){if(s.task!==void 0){let o=s.task;const x=e,
J=e;if(e===x)if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.title!==void 0){let h=o.title;const A=e,C=e;if(e===A)if(typeof h=="string"){if(v(
h)>65536)return g.errors=[{instancePath:t+"/task/title",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 char\
acters"}],!1}else return g.errors=[{instancePath:t+"/task/title",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=A===
e}else var i=!0;if(i){if(o.body!==void 0){let h=o.body;const A=e,C=e;if(e===A)if(typeof h=="string"){if(v(h)>65536)return g.errors=[{instancePath:t+
"/task/body",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return g.errors=[{instancePath:t+
"/task/body",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=A===e}else var i=!0;if(i){if(o.number!==void 0){let h=o.
number;const A=e,C=e;if(e===A)if(typeof h=="string"){if(v(h)>65536)return g.errors=[{instancePath:t+"/task/number",keyword:"maxLength",params:{
limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return g.errors=[{instancePath:t+"/task/number",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=A===e}else var i=!0;if(i){if(o.branch!==void 0){let h=o.branch;const A=e,C=e;if(e===A)if(typeof h==
"string"){if(v(h)>65536)return g.errors=[{instancePath:t+"/task/branch",keyword:"maxLength",params:{limit:65536},message:"must NOT have more\
 than 65536 characters"}],!1}else return g.errors=[{instancePath:t+"/task/branch",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var i=A===e}else var i=!0;if(i)if(o.labels!==void 0){let h=o.labels;const A=e,C=e;if(e===A)if(Array.isArray(h)){var l=!0;const ke=h.
length;for(let ie=0;ie<ke;ie++){let Q=h[ie];const Y=e,ge=e;if(e===Y)if(typeof Q=="string"){if(v(Q)>65536)return g.errors=[{instancePath:t+"/\
task/labels/"+ie,keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return g.errors=[{instancePath:t+
"/task/labels/"+ie,keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=Y===e;if(!l)break}}else return g.errors=[{instancePath:t+
"/task/labels",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=A===e}else var i=!0}}}}else return g.errors=[{instancePath:t+
"/task",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var r=x===e}else var r=!0;if(r){if(s.comments!==void 0){let o=s.
comments;const x=e,J=e;if(e===x)if(Array.isArray(o)){if(o.length>100)return g.errors=[{instancePath:t+"/comments",keyword:"maxItems",params:{
limit:100},message:"must NOT have more than 100 items"}],!1;{var D=!0;const h=o.length;for(let A=0;A<h;A++){let C=o[A];const fe=e,ke=e;if(e===
fe)if(C&&typeof C=="object"&&!Array.isArray(C)){if(C.author!==void 0){let Q=C.author;const Y=e,ge=e;if(e===Y)if(typeof Q=="string"){if(v(Q)>
65536)return g.errors=[{instancePath:t+"/comments/"+A+"/author",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65\
536 characters"}],!1}else return g.errors=[{instancePath:t+"/comments/"+A+"/author",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var E=Y===e}else var E=!0;if(E){if(C.text!==void 0){let Q=C.text;const Y=e,ge=e;if(e===Y)if(typeof Q=="string"){if(v(Q)>65536)return g.
errors=[{instancePath:t+"/comments/"+A+"/text",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],
!1}else return g.errors=[{instancePath:t+"/comments/"+A+"/text",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var E=Y===
e}else var E=!0;if(E)if(C.timestamp!==void 0){let Q=C.timestamp;const Y=e,ge=e;if(e===Y)if(typeof Q=="string"){if(v(Q)>65536)return g.errors=
[{instancePath:t+"/comments/"+A+"/timestamp",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else
return g.errors=[{instancePath:t+"/comments/"+A+"/timestamp",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var E=Y===e}else
var E=!0}}else return g.errors=[{instancePath:t+"/comments/"+A,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var D=fe===
e;if(!D)break}}}else return g.errors=[{instancePath:t+"/comments",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var r=x===
e}else var r=!0;if(r)if(s.messages!==void 0){let o=s.messages;const x=e,J=e;if(e===x)if(Array.isArray(o)){if(o.length>100)return g.errors=[{
instancePath:t+"/messages",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var F=!0;const h=o.length;
for(let A=0;A<h;A++){let C=o[A];const fe=e,ke=e;if(e===fe)if(C&&typeof C=="object"&&!Array.isArray(C)){if(C.author!==void 0){let Q=C.author;
const Y=e,ge=e;if(e===Y)if(typeof Q=="string"){if(v(Q)>65536)return g.errors=[{instancePath:t+"/messages/"+A+"/author",keyword:"maxLength",params:{
limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return g.errors=[{instancePath:t+"/messages/"+A+"/author",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var f=Y===e}else var f=!0;if(f){if(C.text!==void 0){let Q=C.text;const Y=e,ge=e;if(e===
Y)if(typeof Q=="string"){if(v(Q)>65536)return g.errors=[{instancePath:t+"/messages/"+A+"/text",keyword:"maxLength",params:{limit:65536},message:"\
must NOT have more than 65536 characters"}],!1}else return g.errors=[{instancePath:t+"/messages/"+A+"/text",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var f=Y===e}else var f=!0;if(f)if(C.timestamp!==void 0){let Q=C.timestamp;const Y=e,ge=e;if(e===Y)if(typeof Q==
"string"){if(v(Q)>65536)return g.errors=[{instancePath:t+"/messages/"+A+"/timestamp",keyword:"maxLength",params:{limit:65536},message:"must \
NOT have more than 65536 characters"}],!1}else return g.errors=[{instancePath:t+"/messages/"+A+"/timestamp",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var f=Y===e}else var f=!0}}else return g.errors=[{instancePath:t+"/messages/"+A,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var F=fe===e;if(!F)break}}}else return g.errors=[{instancePath:t+"/messages",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var r=x===e}else var r=!0}}}}}}}}}}}}}}else return g.errors=[{instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return g.errors=y,e===0}function u(s,{instancePath:t="",parentData:B,parentDataProperty:U,rootData:M=s}={}){
let y=null,e=0;return g(s,{instancePath:t,parentData:B,parentDataProperty:U,rootData:M})||(y=y===null?g.errors:y.concat(g.errors),e=y.length),
u.errors=y,e===0}W.v11=z;const P={type:"object",properties:{query:{type:"string",maxLength:65536},q:{type:"string",maxLength:65536},limit:{type:"\
integer"},source:{type:"string",enum:["all","feedback","context","rules"]},signal:{type:"string",enum:["up","down","positive","negative"]}}};
function z(s,{instancePath:t="",parentData:B,parentDataProperty:U,rootData:M=s}={}){let y=null,e=0;const te=e;if(e===0)if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(s.query!==void 0){let k=s.query;const a=e,i=e;if(e===a)if(typeof k=="string"){if(v(k)>65536)return z.errors=[{instancePath:t+
"/query",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return z.errors=[{instancePath:t+
"/query",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=a===e}else var r=!0;if(r){if(s.q!==void 0){let k=s.q;const a=e,
i=e;if(e===a)if(typeof k=="string"){if(v(k)>65536)return z.errors=[{instancePath:t+"/q",keyword:"maxLength",params:{limit:65536},message:"mu\
st NOT have more than 65536 characters"}],!1}else return z.errors=[{instancePath:t+"/q",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var r=a===e}else var r=!0;if(r){if(s.limit!==void 0){let k=s.limit;const a=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(
k)))return z.errors=[{instancePath:t+"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const i=e;var r=a===e}else
var r=!0;if(r){if(s.source!==void 0){let k=s.source;const a=e;if(typeof k!="string")return z.errors=[{instancePath:t+"/source",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;const i=e,l=P.properties.source.enum;if(!(k==="all"||k==="feedback"||k==="context"||k===
"rules"))return z.errors=[{instancePath:t+"/source",keyword:"enum",params:{allowedValues:P.properties.source.enum},message:"must be equal to\
 one of the allowed values"}],!1;var r=a===e}else var r=!0;if(r)if(s.signal!==void 0){let k=s.signal;const a=e;if(typeof k!="string")return z.
errors=[{instancePath:t+"/signal",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const i=e,l=P.properties.signal.enum;if(!(k===
"up"||k==="down"||k==="positive"||k==="negative"))return z.errors=[{instancePath:t+"/signal",keyword:"enum",params:{allowedValues:P.properties.
signal.enum},message:"must be equal to one of the allowed values"}],!1;var r=a===e}else var r=!0}}}}else return z.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return z.errors=y,e===0}W.v12=H;function H(s,{instancePath:t="",parentData:B,parentDataProperty:U,
rootData:M=s}={}){let y=null,e=0;const te=e;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.minOccurrences!==void 0){let k=s.minOccurrences;
const a=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return H.errors=[{instancePath:t+"/minOccurrences",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;const i=e;var r=a===e}else var r=!0;if(r)if(s.outputPath!==void 0){let k=s.outputPath;const a=e;
if(typeof k!="string")return H.errors=[{instancePath:t+"/outputPath",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const i=e;
var r=a===e}else var r=!0}else return H.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.
errors=y,e===0}W.v13=j;const w={type:"object",properties:{inputPath:{type:"string"},memoryLogPath:{type:"string"},outputPath:{type:"string"},
async:{type:"boolean"},mode:{type:"string",enum:["sync","async"]},jobId:{type:"string"}}};function j(s,{instancePath:t="",parentData:B,parentDataProperty:U,
rootData:M=s}={}){let y=null,e=0;const te=e;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.inputPath!==void 0){let k=s.inputPath;
const a=e;if(typeof k!="string")return j.errors=[{instancePath:t+"/inputPath",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const i=e;var r=a===e}else var r=!0;if(r){if(s.memoryLogPath!==void 0){let k=s.memoryLogPath;const a=e;if(typeof k!="string")return j.errors=
[{instancePath:t+"/memoryLogPath",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const i=e;var r=a===e}else var r=!0;if(r){
if(s.outputPath!==void 0){let k=s.outputPath;const a=e;if(typeof k!="string")return j.errors=[{instancePath:t+"/outputPath",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const i=e;var r=a===e}else var r=!0;if(r){if(s.async!==void 0){let k=s.async;const a=e;if(typeof k!=
"boolean")return j.errors=[{instancePath:t+"/async",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const i=e;var r=a===
e}else var r=!0;if(r){if(s.mode!==void 0){let k=s.mode;const a=e;if(typeof k!="string")return j.errors=[{instancePath:t+"/mode",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;const i=e,l=w.properties.mode.enum;if(!(k==="sync"||k==="async"))return j.errors=[{instancePath:t+
"/mode",keyword:"enum",params:{allowedValues:w.properties.mode.enum},message:"must be equal to one of the allowed values"}],!1;var r=a===e}else
var r=!0;if(r)if(s.jobId!==void 0){let k=s.jobId;const a=e;if(typeof k!="string")return j.errors=[{instancePath:t+"/jobId",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const i=e;var r=a===e}else var r=!0}}}}}else return j.errors=[{instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return j.errors=y,e===0}W.v14=oe;const pe={type:"object",properties:{filePath:{type:"string"},content:{
type:"string"},title:{type:"string",maxLength:65536},sourceFormat:{type:"string",enum:["markdown","text","yaml","json","html"]},sourceUrl:{type:"\
string",maxLength:65536},proposeGates:{type:"boolean"},tags:{oneOf:[{type:"array",maxItems:100,items:{type:"string",maxLength:100}},{type:"s\
tring"}]}}};function oe(s,{instancePath:t="",parentData:B,parentDataProperty:U,rootData:M=s}={}){let y=null,e=0;const te=e;if(e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.filePath!==void 0){let i=s.filePath;const l=e;if(typeof i!="string")return oe.errors=[{instancePath:t+"/fi\
lePath",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const D=e;var r=l===e}else var r=!0;if(r){if(s.content!==void 0){
let i=s.content;const l=e;if(typeof i!="string")return oe.errors=[{instancePath:t+"/content",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const D=e;var r=l===e}else var r=!0;if(r){if(s.title!==void 0){let i=s.title;const l=e,D=e;if(e===l)if(typeof i=="strin\
g"){if(v(i)>65536)return oe.errors=[{instancePath:t+"/title",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536\
 characters"}],!1}else return oe.errors=[{instancePath:t+"/title",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=l===
e}else var r=!0;if(r){if(s.sourceFormat!==void 0){let i=s.sourceFormat;const l=e;if(typeof i!="string")return oe.errors=[{instancePath:t+"/s\
ourceFormat",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const D=e,E=pe.properties.sourceFormat.enum;if(!(i==="markd\
own"||i==="text"||i==="yaml"||i==="json"||i==="html"))return oe.errors=[{instancePath:t+"/sourceFormat",keyword:"enum",params:{allowedValues:pe.
properties.sourceFormat.enum},message:"must be equal to one of the allowed values"}],!1;var r=l===e}else var r=!0;if(r){if(s.sourceUrl!==void 0){
let i=s.sourceUrl;const l=e,D=e;if(e===l)if(typeof i=="string"){if(v(i)>65536)return oe.errors=[{instancePath:t+"/sourceUrl",keyword:"maxLen\
gth",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return oe.errors=[{instancePath:t+"/sourceUrl",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var r=l===e}else var r=!0;if(r){if(s.proposeGates!==void 0){let i=s.proposeGates;
const l=e;if(typeof i!="boolean")return oe.errors=[{instancePath:t+"/proposeGates",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"}],!1;const D=e;var r=l===e}else var r=!0;if(r)if(s.tags!==void 0){let i=s.tags;const l=e,D=e;let E=!1,F=null;const f=e,o=e;if(e===f)
if(Array.isArray(i))if(i.length>100){const h={instancePath:t+"/tags",keyword:"maxItems",params:{limit:100},message:"must NOT have more than \
100 items"};y===null?y=[h]:y.push(h),e++}else{var k=!0;const h=i.length;for(let A=0;A<h;A++){let C=i[A];const fe=e,ke=e;if(e===fe)if(typeof C==
"string"){if(v(C)>100){const Q={instancePath:t+"/tags/"+A,keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 charac\
ters"};y===null?y=[Q]:y.push(Q),e++}}else{const Q={instancePath:t+"/tags/"+A,keyword:"type",params:{type:"string"},message:"must be string"};
y===null?y=[Q]:y.push(Q),e++}var k=fe===e;if(!k)break}}else{const h={instancePath:t+"/tags",keyword:"type",params:{type:"array"},message:"mu\
st be array"};y===null?y=[h]:y.push(h),e++}var a=f===e;a&&(E=!0,F=0);const x=e;if(typeof i!="string"){const h={instancePath:t+"/tags",keyword:"\
type",params:{type:"string"},message:"must be string"};y===null?y=[h]:y.push(h),e++}const J=e;var a=x===e;if(a&&E?(E=!1,F=[F,1]):a&&(E=!0,F=
1),E)e=D,y!==null&&(D?y.length=D:y=null);else{const h={instancePath:t+"/tags",keyword:"oneOf",params:{passingSchemas:F},message:"must match \
exactly one schema in oneOf"};return y===null?y=[h]:y.push(h),e++,oe.errors=y,!1}var r=l===e}else var r=!0}}}}}}else return oe.errors=[{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.errors=y,e===0}W.v15=ee;function ee(s,{instancePath:t="",parentData:B,
parentDataProperty:U,rootData:M=s}={}){let y=null,e=0;const te=e;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let k;if(s.harness===
void 0&&(k="harness"))return ee.errors=[{instancePath:t,keyword:"required",params:{missingProperty:k},message:"must have required property '"+
k+"'"}],!1;if(s.harness!==void 0){let a=s.harness;const i=e,l=e;if(e===i)if(typeof a=="string"){if(v(a)>65536)return ee.errors=[{instancePath:t+
"/harness",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return ee.errors=[{instancePath:t+
"/harness",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=i===e}else var r=!0;if(r){if(s.harnessId!==void 0){let a=s.
harnessId;const i=e,l=e;if(e===i)if(typeof a=="string"){if(v(a)>65536)return ee.errors=[{instancePath:t+"/harnessId",keyword:"maxLength",params:{
limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return ee.errors=[{instancePath:t+"/harnessId",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var r=i===e}else var r=!0;if(r){if(s.jobId!==void 0){let a=s.jobId;const i=e,l=e;if(e===i)if(typeof a==
"string"){if(v(a)>65536)return ee.errors=[{instancePath:t+"/jobId",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than\
 65536 characters"}],!1}else return ee.errors=[{instancePath:t+"/jobId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var r=i===e}else var r=!0;if(r){if(s.skill!==void 0){let a=s.skill;const i=e,l=e;if(e===i)if(typeof a=="string"){if(v(a)>65536)return ee.errors=
[{instancePath:t+"/skill",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return ee.errors=
[{instancePath:t+"/skill",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=i===e}else var r=!0;if(r){if(s.partnerProfile!==
void 0){let a=s.partnerProfile;const i=e,l=e;if(e===i)if(typeof a=="string"){if(v(a)>65536)return ee.errors=[{instancePath:t+"/partnerProfil\
e",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return ee.errors=[{instancePath:t+"\
/partnerProfile",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=i===e}else var r=!0;if(r){if(s.autoImprove!==void 0){
let a=s.autoImprove;const i=e;if(typeof a!="boolean")return ee.errors=[{instancePath:t+"/autoImprove",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;const l=e;var r=i===e}else var r=!0;if(r)if(s.inputs!==void 0){let a=s.inputs;const i=e,l=e;if(e===i)if(a&&typeof a==
"object"&&!Array.isArray(a)){const E=e}else return ee.errors=[{instancePath:t+"/inputs",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;var r=i===e}else var r=!0}}}}}}else return ee.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;return ee.errors=y,e===0}W.v16=se;const G={type:"object",required:["action"],properties:{action:{type:"string",enum:["pause","\
cancel","resume"]},metadata:{type:"object",additionalProperties:!0}}};function se(s,{instancePath:t="",parentData:B,parentDataProperty:U,rootData:M=s}={}){
let y=null,e=0;const te=e;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let k;if(s.action===void 0&&(k="action"))return se.errors=[{
instancePath:t,keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;if(s.action!==void 0){let a=s.
action;const i=e;if(typeof a!="string")return se.errors=[{instancePath:t+"/action",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;const l=e,D=G.properties.action.enum;if(!(a==="pause"||a==="cancel"||a==="resume"))return se.errors=[{instancePath:t+"/action",keyword:"\
enum",params:{allowedValues:G.properties.action.enum},message:"must be equal to one of the allowed values"}],!1;var r=i===e}else var r=!0;if(r)
if(s.metadata!==void 0){let a=s.metadata;const i=e,l=e;if(e===i)if(a&&typeof a=="object"&&!Array.isArray(a)){const E=e}else return se.errors=
[{instancePath:t+"/metadata",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var r=i===e}else var r=!0}else return se.errors=
[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return se.errors=y,e===0}W.v17=we;function we(s,{instancePath:t="",
parentData:B,parentDataProperty:U,rootData:M=s}={}){let y=null,e=0;const te=e;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s))if(s.outputPath!==
void 0){let k=s.outputPath;const a=e;if(typeof k!="string")return we.errors=[{instancePath:t+"/outputPath",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;const i=e;var r=a===e}else var r=!0;else return we.errors=[{instancePath:t,keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return we.errors=y,e===0}W.v18=ye;const xe={type:"object",properties:{query:{type:"string",maxLength:65536},
maxItems:{type:"integer"},maxChars:{type:"integer"},namespaces:{type:"array",items:{type:"string",enum:["raw_history","memory/error","memory\
/learning","rules","tools","provenance"]}}}};function ye(s,{instancePath:t="",parentData:B,parentDataProperty:U,rootData:M=s}={}){let y=null,
e=0;const te=e;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.query!==void 0){let a=s.query;const i=e,l=e;if(e===i)if(typeof a==
"string"){if(v(a)>65536)return ye.errors=[{instancePath:t+"/query",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than\
 65536 characters"}],!1}else return ye.errors=[{instancePath:t+"/query",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var r=i===e}else var r=!0;if(r){if(s.maxItems!==void 0){let a=s.maxItems;const i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))
return ye.errors=[{instancePath:t+"/maxItems",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const l=e;var r=i===e}else
var r=!0;if(r){if(s.maxChars!==void 0){let a=s.maxChars;const i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ye.errors=
[{instancePath:t+"/maxChars",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const l=e;var r=i===e}else var r=!0;if(r)
if(s.namespaces!==void 0){let a=s.namespaces;const i=e,l=e;if(e===i)if(Array.isArray(a)){var k=!0;const E=a.length;for(let F=0;F<E;F++){let f=a[F];
const o=e;if(typeof f!="string")return ye.errors=[{instancePath:t+"/namespaces/"+F,keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;const x=e,J=xe.properties.namespaces.items.enum;if(!(f==="raw_history"||f==="memory/error"||f==="memory/learning"||f==="rules"||f===
"tools"||f==="provenance"))return ye.errors=[{instancePath:t+"/namespaces/"+F,keyword:"enum",params:{allowedValues:xe.properties.namespaces.
items.enum},message:"must be equal to one of the allowed values"}],!1;var k=o===e;if(!k)break}}else return ye.errors=[{instancePath:t+"/name\
spaces",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var r=i===e}else var r=!0}}}else return ye.errors=[{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=y,e===0}W.v19=re;function re(s,{instancePath:t="",parentData:B,
parentDataProperty:U,rootData:M=s}={}){let y=null,e=0;const te=e;if(e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.packId===void 0&&
(i="packId")||s.outcome===void 0&&(i="outcome"))return re.errors=[{instancePath:t,keyword:"required",params:{missingProperty:i},message:"mus\
t have required property '"+i+"'"}],!1;if(s.packId!==void 0){let l=s.packId;const D=e,E=e;if(e===D)if(typeof l=="string"){if(v(l)>200)return re.
errors=[{instancePath:t+"/packId",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return re.
errors=[{instancePath:t+"/packId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=D===e}else var r=!0;if(r){if(s.outcome!==
void 0){let l=s.outcome;const D=e,E=e;if(e===D)if(typeof l=="string"){if(v(l)>65536)return re.errors=[{instancePath:t+"/outcome",keyword:"ma\
xLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return re.errors=[{instancePath:t+"/outcome",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var r=D===e}else var r=!0;if(r){if(s.signal!==void 0){let l=s.signal;const D=e,E=e;
if(e===D)if(typeof l=="string"){if(v(l)>65536)return re.errors=[{instancePath:t+"/signal",keyword:"maxLength",params:{limit:65536},message:"\
must NOT have more than 65536 characters"}],!1}else return re.errors=[{instancePath:t+"/signal",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var r=D===e}else var r=!0;if(r){if(s.notes!==void 0){let l=s.notes;const D=e,E=e;if(e===D)if(typeof l=="string"){if(v(l)>
65536)return re.errors=[{instancePath:t+"/notes",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],
!1}else return re.errors=[{instancePath:t+"/notes",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=D===e}else var r=!0;
if(r){if(s.rubricScores!==void 0){let l=s.rubricScores;const D=e,E=e;if(e===D)if(Array.isArray(l)){if(l.length>50)return re.errors=[{instancePath:t+
"/rubricScores",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var k=!0;const f=l.length;for(let o=0;o<
f;o++){let x=l[o];const J=e;X(x,{instancePath:t+"/rubricScores/"+o,parentData:l,parentDataProperty:o,rootData:M})||(y=y===null?X.errors:y.concat(
X.errors),e=y.length);var k=J===e;if(!k)break}}}else return re.errors=[{instancePath:t+"/rubricScores",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var r=D===e}else var r=!0;if(r)if(s.guardrails!==void 0){let l=s.guardrails;const D=e,E=e;if(e===D)if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.testsPassed!==void 0){let f=l.testsPassed;const o=e;if(typeof f!="boolean")return re.errors=[{instancePath:t+
"/guardrails/testsPassed",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const x=e;var a=o===e}else var a=!0;if(a){if(l.
pathSafety!==void 0){let f=l.pathSafety;const o=e;if(typeof f!="boolean")return re.errors=[{instancePath:t+"/guardrails/pathSafety",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;const x=e;var a=o===e}else var a=!0;if(a)if(l.budgetCompliant!==void 0){let f=l.
budgetCompliant;const o=e;if(typeof f!="boolean")return re.errors=[{instancePath:t+"/guardrails/budgetCompliant",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;const x=e;var a=o===e}else var a=!0}}else return re.errors=[{instancePath:t+"/guardrails",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var r=D===e}else var r=!0}}}}}else return re.errors=[{instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return re.errors=y,e===0}W.v20=Ie;const be={type:"object",properties:{successUrl:{type:"\
string",format:"uri"},cancelUrl:{type:"string",format:"uri"},customerEmail:{type:"string",format:"email"},installId:{type:"string"},metadata:{
type:"object",additionalProperties:{type:"string",maxLength:500},maxProperties:40},planId:{type:"string"},billingCycle:{type:"string"},seatCount:{
type:["number","string"]},trial:{type:"boolean"},trialPeriodDays:{type:"integer"},traceId:{type:"string"},source:{type:"string"},utmSource:{
type:"string"},utmMedium:{type:"string"},utmCampaign:{type:"string"},utmContent:{type:"string"},utmTerm:{type:"string"},creator:{type:"strin\
g"},community:{type:"string"},postId:{type:"string"},commentId:{type:"string"},campaignVariant:{type:"string"},offerCode:{type:"string"},page:{
type:"string"},referrer:{type:"string"},referrerHost:{type:"string"},landingPath:{type:"string"},ctaId:{type:"string"},ctaPlacement:{type:"s\
tring"},acquisitionId:{type:"string"},visitorId:{type:"string"},sessionId:{type:"string"}}},je=require("ajv-formats/dist/formats").fullFormats.
uri;function V(s,{instancePath:t="",parentData:B,parentDataProperty:U,rootData:M=s}={}){let y=null,e=0;const te=e;if(e===0)if(s&&typeof s=="\
object"&&!Array.isArray(s)){if(s.successUrl!==void 0){let a=s.successUrl;const i=e,l=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a==
"string"){if(!je(a))return V.errors=[{instancePath:t+"/successUrl",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],
!1}else return V.errors=[{instancePath:t+"/successUrl",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=i===e}else var r=!0;
if(r){if(s.cancelUrl!==void 0){let a=s.cancelUrl;const i=e,l=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="string"){if(!je(
a))return V.errors=[{instancePath:t+"/cancelUrl",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return V.
errors=[{instancePath:t+"/cancelUrl",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=i===e}else var r=!0;if(r){if(s.
customerEmail!==void 0){let a=s.customerEmail;const i=e,l=e;if(e===i&&(typeof a=="number"&&isFinite(a),e===i))if(typeof a=="string"){if(!ne.
test(a))return V.errors=[{instancePath:t+"/customerEmail",keyword:"format",params:{format:"email"},message:'must match format "email"'}],!1}else
return V.errors=[{instancePath:t+"/customerEmail",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=i===e}else var r=!0;
if(r){if(s.installId!==void 0){let a=s.installId;const i=e;if(typeof a!="string")return V.errors=[{instancePath:t+"/installId",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.metadata!==void 0){let a=s.metadata;const i=e,
l=e;if(e===i)if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>40)return V.errors=[{instancePath:t+"/metadata",keyword:"\
maxProperties",params:{limit:40},message:"must NOT have more than 40 properties"}],!1;{const E=e;for(const F in a){let f=a[F];const o=e,x=e;
if(e===o)if(typeof f=="string"){if(v(f)>500)return V.errors=[{instancePath:t+"/metadata/"+F.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
maxLength",params:{limit:500},message:"must NOT have more than 500 characters"}],!1}else return V.errors=[{instancePath:t+"/metadata/"+F.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"},message:"must be string"}],!1;var k=o===e;if(!k)break}}}else return V.errors=
[{instancePath:t+"/metadata",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var r=i===e}else var r=!0;if(r){if(s.planId!==
void 0){let a=s.planId;const i=e;if(typeof a!="string")return V.errors=[{instancePath:t+"/planId",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.billingCycle!==void 0){let a=s.billingCycle;const i=e;if(typeof a!="stri\
ng")return V.errors=[{instancePath:t+"/billingCycle",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===
e}else var r=!0;if(r){if(s.seatCount!==void 0){let a=s.seatCount;const i=e;if(!(typeof a=="number"&&isFinite(a))&&typeof a!="string")return V.
errors=[{instancePath:t+"/seatCount",keyword:"type",params:{type:be.properties.seatCount.type},message:"must be number,string"}],!1;const l=e;
var r=i===e}else var r=!0;if(r){if(s.trial!==void 0){let a=s.trial;const i=e;if(typeof a!="boolean")return V.errors=[{instancePath:t+"/trial",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.trialPeriodDays!==void 0){
let a=s.trialPeriodDays;const i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return V.errors=[{instancePath:t+"/trialPeriodDay\
s",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.traceId!==void 0){let a=s.
traceId;const i=e;if(typeof a!="string")return V.errors=[{instancePath:t+"/traceId",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.source!==void 0){let a=s.source;const i=e;if(typeof a!="string")return V.errors=[
{instancePath:t+"/source",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.
utmSource!==void 0){let a=s.utmSource;const i=e;if(typeof a!="string")return V.errors=[{instancePath:t+"/utmSource",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.utmMedium!==void 0){let a=s.utmMedium;const i=e;if(typeof a!=
"string")return V.errors=[{instancePath:t+"/utmMedium",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===
e}else var r=!0;if(r){if(s.utmCampaign!==void 0){let a=s.utmCampaign;const i=e;if(typeof a!="string")return V.errors=[{instancePath:t+"/utmC\
ampaign",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.utmContent!==void 0){
let a=s.utmContent;const i=e;if(typeof a!="string")return V.errors=[{instancePath:t+"/utmContent",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.utmTerm!==void 0){let a=s.utmTerm;const i=e;if(typeof a!="string")return V.
errors=[{instancePath:t+"/utmTerm",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){
if(s.creator!==void 0){let a=s.creator;const i=e;if(typeof a!="string")return V.errors=[{instancePath:t+"/creator",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.community!==void 0){let a=s.community;const i=e;if(typeof a!=
"string")return V.errors=[{instancePath:t+"/community",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===
e}else var r=!0;if(r){if(s.postId!==void 0){let a=s.postId;const i=e;if(typeof a!="string")return V.errors=[{instancePath:t+"/postId",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.commentId!==void 0){let a=s.commentId;
const i=e;if(typeof a!="string")return V.errors=[{instancePath:t+"/commentId",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.campaignVariant!==void 0){let a=s.campaignVariant;const i=e;if(typeof a!="string")return V.
errors=[{instancePath:t+"/campaignVariant",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;
if(r){if(s.offerCode!==void 0){let a=s.offerCode;const i=e;if(typeof a!="string")return V.errors=[{instancePath:t+"/offerCode",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.page!==void 0){let a=s.page;const i=e;if(typeof a!=
"string")return V.errors=[{instancePath:t+"/page",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else
var r=!0;if(r){if(s.referrer!==void 0){let a=s.referrer;const i=e;if(typeof a!="string")return V.errors=[{instancePath:t+"/referrer",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.referrerHost!==void 0){let a=s.referrerHost;
const i=e;if(typeof a!="string")return V.errors=[{instancePath:t+"/referrerHost",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.landingPath!==void 0){let a=s.landingPath;const i=e;if(typeof a!="string")return V.errors=
[{instancePath:t+"/landingPath",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){
if(s.ctaId!==void 0){let a=s.ctaId;const i=e;if(typeof a!="string")return V.errors=[{instancePath:t+"/ctaId",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.ctaPlacement!==void 0){let a=s.ctaPlacement;const i=e;if(typeof a!=
"string")return V.errors=[{instancePath:t+"/ctaPlacement",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===
e}else var r=!0;if(r){if(s.acquisitionId!==void 0){let a=s.acquisitionId;const i=e;if(typeof a!="string")return V.errors=[{instancePath:t+"/\
acquisitionId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r){if(s.visitorId!==
void 0){let a=s.visitorId;const i=e;if(typeof a!="string")return V.errors=[{instancePath:t+"/visitorId",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r)if(s.sessionId!==void 0){let a=s.sessionId;const i=e;if(typeof a!="st\
ring")return V.errors=[{instancePath:t+"/sessionId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===
e}else var r=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return V.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return V.errors=y,e===0}function Ie(s,{instancePath:t="",parentData:B,parentDataProperty:U,rootData:M=s}={}){let y=null,e=0;return V(
s,{instancePath:t,parentData:B,parentDataProperty:U,rootData:M})||(y=y===null?V.errors:y.concat(V.errors),e=y.length),Ie.errors=y,e===0}W.v21=
Ae;function ve(s,{instancePath:t="",parentData:B,parentDataProperty:U,rootData:M=s}={}){let y=null,e=0;const te=e;if(e===0)if(s&&typeof s=="\
object"&&!Array.isArray(s)){let k;if(s.customerId===void 0&&(k="customerId"))return ve.errors=[{instancePath:t,keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;if(s.customerId!==void 0){let a=s.customerId;const i=e;if(typeof a!="string")return ve.errors=
[{instancePath:t+"/customerId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const l=e;var r=i===e}else var r=!0;if(r)
if(s.installId!==void 0){let a=s.installId;const i=e,l=e;if(e===i)if(typeof a=="string"){if(v(a)>500)return ve.errors=[{instancePath:t+"/ins\
tallId",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"}],!1}else return ve.errors=[{instancePath:t+
"/installId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=i===e}else var r=!0}else return ve.errors=[{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ve.errors=y,e===0}function Ae(s,{instancePath:t="",parentData:B,parentDataProperty:U,
rootData:M=s}={}){let y=null,e=0;return ve(s,{instancePath:t,parentData:B,parentDataProperty:U,rootData:M})||(y=y===null?ve.errors:y.concat(
ve.errors),e=y.length),Ae.errors=y,e===0}return W})(),forms=(()=>{const W={};W.v1=X;const he=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function v(b,{instancePath:N="",parentData:ce,parentDataProperty:de,rootData:Z=b}={}){let ue=null,_=0;const q=_;if(_===0)if(b&&typeof b=="ob\
ject"&&!Array.isArray(b)){let ne;if(b.email===void 0&&(ne="email")||b.workflow===void 0&&(ne="workflow")||b.owner===void 0&&(ne="owner")||b.
blocker===void 0&&(ne="blocker")||b.runtime===void 0&&(ne="runtime"))return v.errors=[{instancePath:N,keyword:"required",params:{missingProperty:ne},
message:"must have required property '"+ne+"'"}],!1;if(b.email!==void 0){let n=b.email;const T=_;if(typeof n!="string"){let K=typeof n,c;if(K==
"object"&&Array.isArray(n)&&n.length==1&&(n=n[0],K=typeof n,typeof n=="string"&&(c=n)),c===void 0)if(K=="number"||K=="boolean")c=""+n;else if(n===
null)c="";else return v.errors=[{instancePath:N+"/email",keyword:"type",params:{type:"string"},message:"must be string"}],!1;c!==void 0&&(n=
c,b!==void 0&&(b.email=c))}const R=_;if(_===T&&(typeof n=="number"&&isFinite(n),_===T&&typeof n=="string"&&!he.test(n)))return v.errors=[{instancePath:N+
"/email",keyword:"format",params:{format:"email"},message:'must match format "email"'}],!1;var I=T===_}else var I=!0;if(I){if(b.company!==void 0){
let n=b.company;const T=_;if(typeof n!="string"){let c=typeof n,m;if(c=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],c=typeof n,typeof n==
"string"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+n;else if(n===null)m="";else return v.errors=[{instancePath:N+"/company",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.company=m))}const R=_;var I=T===_}else var I=!0;if(I){
if(b.workflow!==void 0){let n=b.workflow;const T=_;if(typeof n!="string"){let c=typeof n,m;if(c=="object"&&Array.isArray(n)&&n.length==1&&(n=
n[0],c=typeof n,typeof n=="string"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+n;else if(n===null)m="";else return v.errors=[{instancePath:N+
"/workflow",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.workflow=m))}const R=_;var I=T===
_}else var I=!0;if(I){if(b.owner!==void 0){let n=b.owner;const T=_;if(typeof n!="string"){let c=typeof n,m;if(c=="object"&&Array.isArray(n)&&
n.length==1&&(n=n[0],c=typeof n,typeof n=="string"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+n;else if(n===null)m="";else return v.
errors=[{instancePath:N+"/owner",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.owner=m))}
const R=_;var I=T===_}else var I=!0;if(I){if(b.blocker!==void 0){let n=b.blocker;const T=_;if(typeof n!="string"){let c=typeof n,m;if(c=="ob\
ject"&&Array.isArray(n)&&n.length==1&&(n=n[0],c=typeof n,typeof n=="string"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+n;else if(n===
null)m="";else return v.errors=[{instancePath:N+"/blocker",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=
m,b!==void 0&&(b.blocker=m))}const R=_;var I=T===_}else var I=!0;if(I){if(b.runtime!==void 0){let n=b.runtime;const T=_;if(typeof n!="string"){
let c=typeof n,m;if(c=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],c=typeof n,typeof n=="string"&&(m=n)),m===void 0)if(c=="number"||c==
"boolean")m=""+n;else if(n===null)m="";else return v.errors=[{instancePath:N+"/runtime",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.runtime=m))}const R=_;var I=T===_}else var I=!0;if(I){if(b.note!==void 0){let n=b.note;const T=_;
if(typeof n!="string"){let c=typeof n,m;if(c=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],c=typeof n,typeof n=="string"&&(m=n)),m===void 0)
if(c=="number"||c=="boolean")m=""+n;else if(n===null)m="";else return v.errors=[{instancePath:N+"/note",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.note=m))}const R=_;var I=T===_}else var I=!0;if(I){if(b.acquisitionId!==void 0){
let n=b.acquisitionId;const T=_;if(typeof n!="string"){let c=typeof n,m;if(c=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],c=typeof n,typeof n==
"string"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+n;else if(n===null)m="";else return v.errors=[{instancePath:N+"/acquisitionId",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.acquisitionId=m))}const R=_;var I=T===_}else
var I=!0;if(I){if(b.visitorId!==void 0){let n=b.visitorId;const T=_;if(typeof n!="string"){let c=typeof n,m;if(c=="object"&&Array.isArray(n)&&
n.length==1&&(n=n[0],c=typeof n,typeof n=="string"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+n;else if(n===null)m="";else return v.
errors=[{instancePath:N+"/visitorId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.visitorId=
m))}const R=_;var I=T===_}else var I=!0;if(I){if(b.sessionId!==void 0){let n=b.sessionId;const T=_;if(typeof n!="string"){let c=typeof n,m;if(c==
"object"&&Array.isArray(n)&&n.length==1&&(n=n[0],c=typeof n,typeof n=="string"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+n;else if(n===
null)m="";else return v.errors=[{instancePath:N+"/sessionId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&
(n=m,b!==void 0&&(b.sessionId=m))}const R=_;var I=T===_}else var I=!0;if(I){if(b.traceId!==void 0){let n=b.traceId;const T=_;if(typeof n!="s\
tring"){let c=typeof n,m;if(c=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],c=typeof n,typeof n=="string"&&(m=n)),m===void 0)if(c=="numb\
er"||c=="boolean")m=""+n;else if(n===null)m="";else return v.errors=[{instancePath:N+"/traceId",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.traceId=m))}const R=_;var I=T===_}else var I=!0;if(I){if(b.installId!==void 0){let n=b.
installId;const T=_;if(typeof n!="string"){let c=typeof n,m;if(c=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],c=typeof n,typeof n=="str\
ing"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+n;else if(n===null)m="";else return v.errors=[{instancePath:N+"/installId",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.installId=m))}const R=_;var I=T===_}else var I=!0;
if(I){if(b.source!==void 0){let n=b.source;const T=_;if(typeof n!="string"){let c=typeof n,m;if(c=="object"&&Array.isArray(n)&&n.length==1&&
(n=n[0],c=typeof n,typeof n=="string"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+n;else if(n===null)m="";else return v.errors=[{instancePath:N+
"/source",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.source=m))}const R=_;var I=T===
_}else var I=!0;if(I){if(b.utmSource!==void 0){let n=b.utmSource;const T=_;if(typeof n!="string"){let c=typeof n,m;if(c=="object"&&Array.isArray(
n)&&n.length==1&&(n=n[0],c=typeof n,typeof n=="string"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+n;else if(n===null)m="";else return v.
errors=[{instancePath:N+"/utmSource",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.utmSource=
m))}const R=_;var I=T===_}else var I=!0;if(I){if(b.utmMedium!==void 0){let n=b.utmMedium;const T=_;if(typeof n!="string"){let c=typeof n,m;if(c==
"object"&&Array.isArray(n)&&n.length==1&&(n=n[0],c=typeof n,typeof n=="string"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+n;else if(n===
null)m="";else return v.errors=[{instancePath:N+"/utmMedium",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&
(n=m,b!==void 0&&(b.utmMedium=m))}const R=_;var I=T===_}else var I=!0;if(I){if(b.utmCampaign!==void 0){let n=b.utmCampaign;const T=_;if(typeof n!=
"string"){let c=typeof n,m;if(c=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],c=typeof n,typeof n=="string"&&(m=n)),m===void 0)if(c=="nu\
mber"||c=="boolean")m=""+n;else if(n===null)m="";else return v.errors=[{instancePath:N+"/utmCampaign",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.utmCampaign=m))}const R=_;var I=T===_}else var I=!0;if(I){if(b.utmContent!==void 0){
let n=b.utmContent;const T=_;if(typeof n!="string"){let c=typeof n,m;if(c=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],c=typeof n,typeof n==
"string"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+n;else if(n===null)m="";else return v.errors=[{instancePath:N+"/utmContent",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.utmContent=m))}const R=_;var I=T===_}else var I=!0;
if(I){if(b.utmTerm!==void 0){let n=b.utmTerm;const T=_;if(typeof n!="string"){let c=typeof n,m;if(c=="object"&&Array.isArray(n)&&n.length==1&&
(n=n[0],c=typeof n,typeof n=="string"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+n;else if(n===null)m="";else return v.errors=[{instancePath:N+
"/utmTerm",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.utmTerm=m))}const R=_;var I=T===
_}else var I=!0;if(I){if(b.community!==void 0){let n=b.community;const T=_;if(typeof n!="string"){let c=typeof n,m;if(c=="object"&&Array.isArray(
n)&&n.length==1&&(n=n[0],c=typeof n,typeof n=="string"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+n;else if(n===null)m="";else return v.
errors=[{instancePath:N+"/community",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.community=
m))}const R=_;var I=T===_}else var I=!0;if(I){if(b.postId!==void 0){let n=b.postId;const T=_;if(typeof n!="string"){let c=typeof n,m;if(c=="\
object"&&Array.isArray(n)&&n.length==1&&(n=n[0],c=typeof n,typeof n=="string"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+n;else if(n===
null)m="";else return v.errors=[{instancePath:N+"/postId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=
m,b!==void 0&&(b.postId=m))}const R=_;var I=T===_}else var I=!0;if(I){if(b.commentId!==void 0){let n=b.commentId;const T=_;if(typeof n!="str\
ing"){let c=typeof n,m;if(c=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],c=typeof n,typeof n=="string"&&(m=n)),m===void 0)if(c=="number"||
c=="boolean")m=""+n;else if(n===null)m="";else return v.errors=[{instancePath:N+"/commentId",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.commentId=m))}const R=_;var I=T===_}else var I=!0;if(I){if(b.campaignVariant!==void 0){
let n=b.campaignVariant;const T=_;if(typeof n!="string"){let c=typeof n,m;if(c=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],c=typeof n,
typeof n=="string"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+n;else if(n===null)m="";else return v.errors=[{instancePath:N+"/camp\
aignVariant",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.campaignVariant=m))}const R=_;
var I=T===_}else var I=!0;if(I){if(b.offerCode!==void 0){let n=b.offerCode;const T=_;if(typeof n!="string"){let c=typeof n,m;if(c=="object"&&
Array.isArray(n)&&n.length==1&&(n=n[0],c=typeof n,typeof n=="string"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+n;else if(n===null)
m="";else return v.errors=[{instancePath:N+"/offerCode",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,
b!==void 0&&(b.offerCode=m))}const R=_;var I=T===_}else var I=!0;if(I){if(b.ctaId!==void 0){let n=b.ctaId;const T=_;if(typeof n!="string"){let c=typeof n,
m;if(c=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],c=typeof n,typeof n=="string"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+
n;else if(n===null)m="";else return v.errors=[{instancePath:N+"/ctaId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==
void 0&&(n=m,b!==void 0&&(b.ctaId=m))}const R=_;var I=T===_}else var I=!0;if(I){if(b.ctaPlacement!==void 0){let n=b.ctaPlacement;const T=_;if(typeof n!=
"string"){let c=typeof n,m;if(c=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],c=typeof n,typeof n=="string"&&(m=n)),m===void 0)if(c=="nu\
mber"||c=="boolean")m=""+n;else if(n===null)m="";else return v.errors=[{instancePath:N+"/ctaPlacement",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.ctaPlacement=m))}const R=_;var I=T===_}else var I=!0;if(I){if(b.planId!==void 0){
let n=b.planId;const T=_;if(typeof n!="string"){let c=typeof n,m;if(c=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],c=typeof n,typeof n==
"string"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+n;else if(n===null)m="";else return v.errors=[{instancePath:N+"/planId",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.planId=m))}const R=_;var I=T===_}else var I=!0;if(I){
if(b.page!==void 0){let n=b.page;const T=_;if(typeof n!="string"){let c=typeof n,m;if(c=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],c=
typeof n,typeof n=="string"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+n;else if(n===null)m="";else return v.errors=[{instancePath:N+
"/page",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.page=m))}const R=_;var I=T===_}else
var I=!0;if(I){if(b.landingPath!==void 0){let n=b.landingPath;const T=_;if(typeof n!="string"){let c=typeof n,m;if(c=="object"&&Array.isArray(
n)&&n.length==1&&(n=n[0],c=typeof n,typeof n=="string"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+n;else if(n===null)m="";else return v.
errors=[{instancePath:N+"/landingPath",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.landingPath=
m))}const R=_;var I=T===_}else var I=!0;if(I){if(b.referrerHost!==void 0){let n=b.referrerHost;const T=_;if(typeof n!="string"){let c=typeof n,
m;if(c=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],c=typeof n,typeof n=="string"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+
n;else if(n===null)m="";else return v.errors=[{instancePath:N+"/referrerHost",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;m!==void 0&&(n=m,b!==void 0&&(b.referrerHost=m))}const R=_;var I=T===_}else var I=!0;if(I){if(b.referrer!==void 0){let n=b.referrer;const T=_;
if(typeof n!="string"){let c=typeof n,m;if(c=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],c=typeof n,typeof n=="string"&&(m=n)),m===void 0)
if(c=="number"||c=="boolean")m=""+n;else if(n===null)m="";else return v.errors=[{instancePath:N+"/referrer",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.referrer=m))}const R=_;var I=T===_}else var I=!0;if(I)if(b.creator!==void 0){
let n=b.creator;const T=_;if(typeof n!="string"){let c=typeof n,m;if(c=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],c=typeof n,typeof n==
"string"&&(m=n)),m===void 0)if(c=="number"||c=="boolean")m=""+n;else if(n===null)m="";else return v.errors=[{instancePath:N+"/creator",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(n=m,b!==void 0&&(b.creator=m))}const R=_;var I=T===_}else var I=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return v.errors=[{instancePath:N,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return v.errors=ue,_===0}function X(b,{
instancePath:N="",parentData:ce,parentDataProperty:de,rootData:Z=b}={}){let ue=null,_=0;return v(b,{instancePath:N,parentData:ce,parentDataProperty:de,
rootData:Z})||(ue=ue===null?v.errors:ue.concat(v.errors),_=ue.length),X.errors=ue,_===0}return W})();module.exports={healthz:{},captureFeedback:{
body:{"application/json":bodies.v1}},getFeedbackStats:{},inferLessonFromHistory:{body:{"application/json":bodies.v2}},recordTelemetryPing:{},
getFunnelAnalytics:{},getLossAnalytics:{query:scalars.v1},getDashboard:{query:scalars.v1},getDashboardReviewState:{},markDashboardReviewed:{},
getDashboardRenderSpec:{query:scalars.v2},evaluateDecision:{body:{"application/json":bodies.v3}},recordDecisionOutcome:{body:{"application/j\
son":bodies.v4}},getDecisionMetrics:{},getSettingsStatus:{},getBillingSummary:{query:scalars.v1},submitWorkflowSprintIntake:{query:scalars.v3,
body:{"application/json":bodies.v5,"application/x-www-form-urlencoded":forms.v1}},advanceWorkflowSprintLead:{body:{"application/json":bodies.
v6}},listIntentCatalog:{query:scalars.v4},planIntent:{body:{"application/json":bodies.v7}},startHandoff:{body:{"application/json":bodies.v8}},
completeHandoff:{body:{"application/json":bodies.v9}},bootstrapInternalAgent:{body:{"application/json":bodies.v10}},getFeedbackSummary:{query:scalars.
v5},searchLessons:{query:scalars.v6},searchThumbgate:{query:scalars.v7},searchThumbgatePost:{body:{"application/json":bodies.v11}},generatePreventionRules:{
body:{"application/json":bodies.v12}},exportDpoPairs:{body:{"application/json":bodies.v13}},listImportedDocuments:{query:scalars.v8},importDocument:{
body:{"application/json":bodies.v14}},getImportedDocument:{path:scalars.v9},listHostedJobs:{query:scalars.v10},launchHostedHarness:{body:{"a\
pplication/json":bodies.v15}},getHostedJob:{path:scalars.v11},controlHostedJob:{path:scalars.v11,body:{"application/json":bodies.v16}},exportDatabricksBundle:{
body:{"application/json":bodies.v17}},constructContextPack:{body:{"application/json":bodies.v18}},evaluateContextPack:{body:{"application/js\
on":bodies.v19}},getContextProvenance:{query:scalars.v12},createBillingCheckoutSession:{body:{"application/json":bodies.v20}},getBillingUsage:{},
provisionBillingKey:{body:{"application/json":bodies.v21}},stripeBillingWebhook:{header:scalars.v13},githubMarketplaceWebhook:{header:scalars.
v14}};
