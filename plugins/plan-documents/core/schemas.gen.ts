// Written by `npm run generate` from schemas/documents. Do not edit.
import type { AnnotatedSchema } from '@plansmith/document';

const defs = {
 "apiVersion": {
  "title": "接口版本",
  "x-titleEn": "API version",
  "description": "文档格式版本，固定为 redev/v1。",
  "x-descriptionEn": "Version of the document format, always redev/v1.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "const": "redev/v1"
 },
 "approval": {
  "title": "审批",
  "x-titleEn": "Approval",
  "description": "批准机关、日期和文号。",
  "x-descriptionEn": "Body, day and number of the approval.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "object",
  "properties": {
   "body": {
    "title": "批准机关",
    "x-titleEn": "Body",
    "description": "批准机关。",
    "x-descriptionEn": "Body that approved.",
    "x-source": {
     "clause": "own design",
     "certainty": "C"
    },
    "type": "string",
    "minLength": 1,
    "maxLength": 60
   },
   "date": {
    "$ref": "#/$defs/date",
    "title": "批准日期",
    "x-titleEn": "Date",
    "description": "批准日期。",
    "x-descriptionEn": "Day of approval.",
    "x-source": {
     "clause": "own design",
     "certainty": "C"
    }
   },
   "no": {
    "title": "批准文号",
    "x-titleEn": "Number",
    "description": "批准文号。",
    "x-descriptionEn": "Number of the approval.",
    "x-source": {
     "clause": "own design",
     "certainty": "C"
    },
    "type": "string",
    "minLength": 1,
    "maxLength": 60
   }
  },
  "patternProperties": {
   "^x-": {}
  },
  "additionalProperties": false,
  "required": [
   "body",
   "date",
   "no"
  ]
 },
 "approvedBy": {
  "title": "批准机关",
  "x-titleEn": "Approved by",
  "description": "批准本文档的机关，状态为已批准或已公布时必填。",
  "x-descriptionEn": "Body that approved the document; needed once it is approved or published.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "minLength": 1,
  "maxLength": 100
 },
 "approvedDate": {
  "title": "批准日期",
  "x-titleEn": "Approved on",
  "description": "批准日期，状态为已批准或已公布时必填。",
  "x-descriptionEn": "Day of approval; needed once the document is approved or published.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
  "format": "date"
 },
 "approvedHash": {
  "title": "批准内容校验值",
  "x-titleEn": "Hash of what was approved",
  "description": "批准时内容的 SHA-256（64 位小写十六进制），不含状态、审批、变更记录和豁免字段；批准后内容改动即不再相符。",
  "x-descriptionEn": "SHA-256 (64 lower-case hex digits) of the content at approval, without status, approval, change log and waivers; a later edit no longer matches.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "pattern": "^[0-9a-f]{64}$",
  "examples": [
   "0000000000000000000000000000000000000000000000000000000000000000"
  ]
 },
 "areaByYear": {
  "title": "分年面积",
  "x-titleEn": "Area by year",
  "description": "2025 至 2030 各年的面积（公顷），没有任务的年份写 0；年份加引号。",
  "x-descriptionEn": "Area of each year 2025 to 2030 in hectares, 0 where there is none; years in quotes.",
  "x-unit": "ha",
  "x-source": {
   "clause": "S III(2)7",
   "certainty": "A"
  },
  "type": "object",
  "properties": {
   "2025": {
    "title": "2025 年",
    "x-titleEn": "2025",
    "description": "2025 年实施的面积。",
    "x-descriptionEn": "Area carried out in 2025.",
    "x-unit": "ha",
    "x-source": {
     "clause": "S III(2)7",
     "certainty": "A"
    },
    "type": "number",
    "minimum": 0
   },
   "2026": {
    "title": "2026 年",
    "x-titleEn": "2026",
    "description": "2026 年实施的面积。",
    "x-descriptionEn": "Area carried out in 2026.",
    "x-unit": "ha",
    "x-source": {
     "clause": "S III(2)7",
     "certainty": "A"
    },
    "type": "number",
    "minimum": 0
   },
   "2027": {
    "title": "2027 年",
    "x-titleEn": "2027",
    "description": "2027 年实施的面积。",
    "x-descriptionEn": "Area carried out in 2027.",
    "x-unit": "ha",
    "x-source": {
     "clause": "S III(2)7",
     "certainty": "A"
    },
    "type": "number",
    "minimum": 0
   },
   "2028": {
    "title": "2028 年",
    "x-titleEn": "2028",
    "description": "2028 年实施的面积。",
    "x-descriptionEn": "Area carried out in 2028.",
    "x-unit": "ha",
    "x-source": {
     "clause": "S III(2)7",
     "certainty": "A"
    },
    "type": "number",
    "minimum": 0
   },
   "2029": {
    "title": "2029 年",
    "x-titleEn": "2029",
    "description": "2029 年实施的面积。",
    "x-descriptionEn": "Area carried out in 2029.",
    "x-unit": "ha",
    "x-source": {
     "clause": "S III(2)7",
     "certainty": "A"
    },
    "type": "number",
    "minimum": 0
   },
   "2030": {
    "title": "2030 年",
    "x-titleEn": "2030",
    "description": "2030 年实施的面积。",
    "x-descriptionEn": "Area carried out in 2030.",
    "x-unit": "ha",
    "x-source": {
     "clause": "S III(2)7",
     "certainty": "A"
    },
    "type": "number",
    "minimum": 0
   }
  },
  "patternProperties": {
   "^x-": {}
  },
  "additionalProperties": false,
  "required": [
   "2025",
   "2026",
   "2027",
   "2028",
   "2029",
   "2030"
  ]
 },
 "areaMethod": {
  "title": "面积口径",
  "x-titleEn": "Area method",
  "description": "面积的计算口径；规划汇总只用 2000 椭球面积。",
  "x-descriptionEn": "How the area was measured; plan totals use the ellipsoid only.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "enum": [
   "ellipsoid2000",
   "planar",
   "registered"
  ],
  "x-enum": {
   "ellipsoid2000": {
    "zh": "2000 椭球面积",
    "en": "CGCS2000 ellipsoid"
   },
   "planar": {
    "zh": "高斯平面面积",
    "en": "planar Gauss-Kruger"
   },
   "registered": {
    "zh": "登记面积",
    "en": "registered"
   }
  }
 },
 "asOf": {
  "title": "数据截止日",
  "x-titleEn": "As-of date",
  "description": "本文档数据所说明的日期，检查规则以它为准，不取系统时钟。",
  "x-descriptionEn": "The day these data speak for; checks use it and never the clock.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
  "format": "date"
 },
 "basis": {
  "title": "编制依据",
  "x-titleEn": "Basis",
  "description": "本文档所依据的文件和条款。",
  "x-descriptionEn": "Documents and clauses this document rests on.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "array",
  "items": {
   "type": "object",
   "properties": {
    "title": {
     "title": "文件名称",
     "x-titleEn": "Title",
     "description": "依据文件的全称。",
     "x-descriptionEn": "Full name of the document.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    },
    "docNo": {
     "title": "文号",
     "x-titleEn": "Document number",
     "description": "依据文件的文号。",
     "x-descriptionEn": "Number of the document.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "string",
     "minLength": 1,
     "maxLength": 80
    },
    "clause": {
     "title": "条款",
     "x-titleEn": "Clause",
     "description": "所引条款，例如 三(二)7。",
     "x-descriptionEn": "Clause cited, e.g. III(2)7.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "string",
     "minLength": 1,
     "maxLength": 80
    },
    "certainty": {
     "$ref": "#/$defs/certainty"
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "title",
    "certainty"
   ]
  }
 },
 "certainty": {
  "title": "确定性",
  "x-titleEn": "Certainty",
  "description": "依据的可靠程度：A 见于原文，B 为背景知识（H/M/L 表示高中低），C 为自行设定；B、C 不得表述为法定要求。",
  "x-descriptionEn": "How sure the source is: A seen in the text, B background knowledge (H/M/L), C own setting; B and C must never be shown as law.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "enum": [
   "A",
   "B",
   "B-H",
   "B-M",
   "B-L",
   "C"
  ],
  "x-enum": {
   "A": {
    "zh": "见于原文",
    "en": "seen in the source"
   },
   "B": {
    "zh": "背景知识",
    "en": "background knowledge"
   },
   "B-H": {
    "zh": "背景知识（高）",
    "en": "background, high"
   },
   "B-M": {
    "zh": "背景知识（中）",
    "en": "background, medium"
   },
   "B-L": {
    "zh": "背景知识（低）",
    "en": "background, low"
   },
   "C": {
    "zh": "自行设定",
    "en": "own setting"
   }
  }
 },
 "changeLog": {
  "title": "变更记录",
  "x-titleEn": "Change log",
  "description": "按时间追加的修改记录，只增不改。",
  "x-descriptionEn": "Changes in order of time; entries are added, never altered.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "array",
  "items": {
   "type": "object",
   "properties": {
    "date": {
     "title": "日期",
     "x-titleEn": "Date",
     "description": "变更日期。",
     "x-descriptionEn": "Day of the change.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "format": "date"
    },
    "by": {
     "title": "变更人",
     "x-titleEn": "By",
     "description": "作出变更的单位或人员。",
     "x-descriptionEn": "Who made the change.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "string",
     "minLength": 1,
     "maxLength": 60
    },
    "what": {
     "title": "变更内容",
     "x-titleEn": "What",
     "description": "改了什么。",
     "x-descriptionEn": "What was changed.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "string",
     "minLength": 1,
     "maxLength": 300
    },
    "why": {
     "title": "变更原因",
     "x-titleEn": "Why",
     "description": "为什么改。",
     "x-descriptionEn": "Why it was changed.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "string",
     "minLength": 1,
     "maxLength": 300
    },
    "version": {
     "$ref": "#/$defs/version",
     "title": "形成的版本",
     "x-titleEn": "Version",
     "description": "变更后形成的版本号；批准后的修改须升版本。",
     "x-descriptionEn": "Version the change leads to; a change after approval needs a new one.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "date",
    "by",
    "what",
    "why"
   ]
  }
 },
 "compiledBy": {
  "title": "编制单位",
  "x-titleEn": "Compiled by",
  "description": "负责编制本文档的单位。",
  "x-descriptionEn": "Body that compiled the document.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "minLength": 1,
  "maxLength": 100
 },
 "confirmedBy": {
  "title": "确认单位",
  "x-titleEn": "Confirmed by",
  "description": "B、C 类内容用于批准文档前须由主管部门确认。",
  "x-descriptionEn": "Body that confirmed a B or C statement before a document may be approved.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "minLength": 1,
  "maxLength": 80
 },
 "date": {
  "title": "日期",
  "x-titleEn": "Date",
  "description": "写成 \"YYYY-MM-DD\" 的日期，加引号；“9月底前”记为当月最后一天。",
  "x-descriptionEn": "A day written \"YYYY-MM-DD\" in quotes; \"by the end of September\" is stored as the last day of the month.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
  "format": "date"
 },
 "dateParameter": {
  "title": "日期参数",
  "x-titleEn": "date parameter",
  "type": "object",
  "properties": {
   "value": {
    "title": "值",
    "x-titleEn": "Value",
    "description": "日期；未确定时写 null。",
    "x-descriptionEn": "A day; null while open.",
    "x-source": {
     "clause": "own design",
     "certainty": "C"
    },
    "type": [
     "string",
     "null"
    ],
    "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
    "format": "date"
   },
   "unit": {
    "$ref": "#/$defs/measureUnit"
   },
   "sourceText": {
    "$ref": "#/$defs/sourceText"
   },
   "docNo": {
    "$ref": "#/$defs/docNo"
   },
   "certainty": {
    "$ref": "#/$defs/certainty"
   },
   "confirmedBy": {
    "$ref": "#/$defs/confirmedBy"
   },
   "validFrom": {
    "$ref": "#/$defs/validFrom"
   }
  },
  "patternProperties": {
   "^x-": {}
  },
  "additionalProperties": false
 },
 "districtCode": {
  "title": "县级行政区代码",
  "x-titleEn": "District code",
  "description": "六位行政区划代码，加引号，例如 \"230804\" 前进区。",
  "x-descriptionEn": "Six-digit division code in quotes, e.g. \"230804\" for Qianjin.",
  "x-source": {
   "clause": "S II(1)",
   "certainty": "A"
  },
  "type": "string",
  "pattern": "^\\d{6}$",
  "examples": [
   "230805"
  ]
 },
 "docNo": {
  "title": "文号",
  "x-titleEn": "Document number",
  "description": "依据文件的文号。",
  "x-descriptionEn": "Number of the document.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "minLength": 1,
  "maxLength": 80
 },
 "documentStatus": {
  "title": "状态",
  "x-titleEn": "Status",
  "description": "文档所处阶段；批准后应填写批准机关和批准日期。",
  "x-descriptionEn": "Stage of the document; from approval on, the approving body and date are needed.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "enum": [
   "draft",
   "review",
   "approved",
   "published",
   "superseded"
  ],
  "x-enum": {
   "draft": {
    "zh": "草案",
    "en": "draft"
   },
   "review": {
    "zh": "审查中",
    "en": "in review"
   },
   "approved": {
    "zh": "已批准",
    "en": "approved"
   },
   "published": {
    "zh": "已公布",
    "en": "published"
   },
   "superseded": {
    "zh": "已被替代",
    "en": "superseded"
   }
  }
 },
 "facilityKind": {
  "title": "设施类型",
  "x-titleEn": "Kind of facility",
  "description": "公共服务设施的类型，配建标准按类型登记在政策参数包。",
  "x-descriptionEn": "Kind of public facility; the policy pack holds a standard for each.",
  "x-source": {
   "clause": "S III(2)7",
   "certainty": "A"
  },
  "type": "string",
  "enum": [
   "幼儿园",
   "中小学",
   "卫生服务",
   "养老服务",
   "社区服务",
   "文化活动",
   "体育健身",
   "公园绿地",
   "防护绿地",
   "公共停车",
   "环卫设施",
   "其他"
  ],
  "x-enum": {
   "幼儿园": {
    "zh": "幼儿园",
    "en": "kindergarten"
   },
   "中小学": {
    "zh": "中小学",
    "en": "school"
   },
   "卫生服务": {
    "zh": "社区卫生服务",
    "en": "clinic"
   },
   "养老服务": {
    "zh": "养老服务",
    "en": "care of the elderly"
   },
   "社区服务": {
    "zh": "社区服务",
    "en": "community centre"
   },
   "文化活动": {
    "zh": "文化活动",
    "en": "culture"
   },
   "体育健身": {
    "zh": "体育健身",
    "en": "sports"
   },
   "公园绿地": {
    "zh": "公园绿地",
    "en": "park"
   },
   "防护绿地": {
    "zh": "防护绿地",
    "en": "buffer green"
   },
   "公共停车": {
    "zh": "公共停车",
    "en": "public parking"
   },
   "环卫设施": {
    "zh": "环卫设施",
    "en": "sanitation"
   },
   "其他": {
    "zh": "其他",
    "en": "other"
   }
  }
 },
 "familyTableParameter": {
  "title": "分用途数值参数",
  "x-titleEn": "table by use family",
  "type": "object",
  "properties": {
   "value": {
    "title": "值",
    "x-titleEn": "Value",
    "description": "按用途大类给出的数值表；未确定时写 null。",
    "x-descriptionEn": "Numbers by use family; null while open.",
    "x-source": {
     "clause": "own design",
     "certainty": "C"
    },
    "type": [
     "object",
     "null"
    ],
    "properties": {
     "housing": {
      "title": "居住",
      "x-titleEn": "housing",
      "description": "居住类的数值。",
      "x-descriptionEn": "Value for housing.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "commerce": {
      "title": "商业服务",
      "x-titleEn": "commerce",
      "description": "商业服务类的数值。",
      "x-descriptionEn": "Value for commerce.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "industry": {
      "title": "工业",
      "x-titleEn": "industry",
      "description": "工业类的数值。",
      "x-descriptionEn": "Value for industry.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "logistics": {
      "title": "仓储物流",
      "x-titleEn": "logistics",
      "description": "仓储物流类的数值。",
      "x-descriptionEn": "Value for logistics.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "research": {
      "title": "科研",
      "x-titleEn": "research",
      "description": "科研类的数值。",
      "x-descriptionEn": "Value for research.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "public": {
      "title": "公共服务",
      "x-titleEn": "public service",
      "description": "公共服务类的数值。",
      "x-descriptionEn": "Value for public service.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "green": {
      "title": "绿地开敞空间",
      "x-titleEn": "green and open space",
      "description": "绿地开敞空间类的数值。",
      "x-descriptionEn": "Value for green and open space.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "transport": {
      "title": "交通运输",
      "x-titleEn": "transport",
      "description": "交通运输类的数值。",
      "x-descriptionEn": "Value for transport.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "utility": {
      "title": "公用设施",
      "x-titleEn": "utilities",
      "description": "公用设施类的数值。",
      "x-descriptionEn": "Value for utilities.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false
   },
   "unit": {
    "$ref": "#/$defs/measureUnit"
   },
   "sourceText": {
    "$ref": "#/$defs/sourceText"
   },
   "docNo": {
    "$ref": "#/$defs/docNo"
   },
   "certainty": {
    "$ref": "#/$defs/certainty"
   },
   "confirmedBy": {
    "$ref": "#/$defs/confirmedBy"
   },
   "validFrom": {
    "$ref": "#/$defs/validFrom"
   }
  },
  "patternProperties": {
   "^x-": {}
  },
  "additionalProperties": false
 },
 "fundType": {
  "title": "资金来源",
  "x-titleEn": "Source of funds",
  "description": "资金来源的类型。",
  "x-descriptionEn": "Type of a source of funds.",
  "x-source": {
   "clause": "S III(3)10",
   "certainty": "A"
  },
  "type": "string",
  "enum": [
   "财政",
   "土地收益基金",
   "专项债",
   "国省专项",
   "银行贷款",
   "企业自筹",
   "社会资本",
   "集体自筹",
   "企业垫付",
   "政府挂账"
  ],
  "x-enum": {
   "财政": {
    "zh": "财政资金",
    "en": "budget"
   },
   "土地收益基金": {
    "zh": "国有土地收益基金",
    "en": "land income fund"
   },
   "专项债": {
    "zh": "专项债券",
    "en": "special bonds"
   },
   "国省专项": {
    "zh": "国家、省专项资金",
    "en": "state and provincial funds"
   },
   "银行贷款": {
    "zh": "银行贷款",
    "en": "bank loans"
   },
   "企业自筹": {
    "zh": "企业自筹",
    "en": "owner's funds"
   },
   "社会资本": {
    "zh": "社会资本",
    "en": "private capital"
   },
   "集体自筹": {
    "zh": "集体自筹",
    "en": "collective's funds"
   },
   "企业垫付": {
    "zh": "企业垫付",
    "en": "advanced by enterprises"
   },
   "政府挂账": {
    "zh": "政府挂账",
    "en": "on the government's account"
   }
  }
 },
 "funding": {
  "title": "资金来源",
  "x-titleEn": "Sources of funds",
  "description": "按来源列出的金额（万元），之和等于总额。",
  "x-descriptionEn": "Amounts by source in 10,000 CNY; they sum to the total.",
  "x-source": {
   "clause": "S III(3)10",
   "certainty": "A"
  },
  "type": "array",
  "minItems": 1,
  "items": {
   "type": "object",
   "properties": {
    "type": {
     "$ref": "#/$defs/fundType"
    },
    "wan": {
     "title": "金额",
     "x-titleEn": "Amount",
     "description": "该来源的金额（万元）。",
     "x-descriptionEn": "Amount from this source in 10,000 CNY.",
     "x-unit": "wan",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0
    },
    "docNo": {
     "title": "文号",
     "x-titleEn": "Document number",
     "description": "资金文件、贷款或债券编号。",
     "x-descriptionEn": "Number of the fund, loan or bond.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "string",
     "minLength": 1,
     "maxLength": 80
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "type",
    "wan"
   ]
  }
 },
 "investmentByYear": {
  "title": "分年投资",
  "x-titleEn": "Investment by year",
  "description": "2025 至 2030 各年的投资（万元），没有投资的年份写 0；年份加引号。",
  "x-descriptionEn": "Investment of each year 2025 to 2030 in 10,000 CNY, 0 where there is none; years in quotes.",
  "x-unit": "wan",
  "x-source": {
   "clause": "S III(3)10",
   "certainty": "A"
  },
  "type": "object",
  "properties": {
   "2025": {
    "title": "2025 年",
    "x-titleEn": "2025",
    "description": "2025 年的投资。",
    "x-descriptionEn": "Investment of 2025.",
    "x-unit": "wan",
    "x-source": {
     "clause": "S III(3)10",
     "certainty": "A"
    },
    "type": "number",
    "minimum": 0
   },
   "2026": {
    "title": "2026 年",
    "x-titleEn": "2026",
    "description": "2026 年的投资。",
    "x-descriptionEn": "Investment of 2026.",
    "x-unit": "wan",
    "x-source": {
     "clause": "S III(3)10",
     "certainty": "A"
    },
    "type": "number",
    "minimum": 0
   },
   "2027": {
    "title": "2027 年",
    "x-titleEn": "2027",
    "description": "2027 年的投资。",
    "x-descriptionEn": "Investment of 2027.",
    "x-unit": "wan",
    "x-source": {
     "clause": "S III(3)10",
     "certainty": "A"
    },
    "type": "number",
    "minimum": 0
   },
   "2028": {
    "title": "2028 年",
    "x-titleEn": "2028",
    "description": "2028 年的投资。",
    "x-descriptionEn": "Investment of 2028.",
    "x-unit": "wan",
    "x-source": {
     "clause": "S III(3)10",
     "certainty": "A"
    },
    "type": "number",
    "minimum": 0
   },
   "2029": {
    "title": "2029 年",
    "x-titleEn": "2029",
    "description": "2029 年的投资。",
    "x-descriptionEn": "Investment of 2029.",
    "x-unit": "wan",
    "x-source": {
     "clause": "S III(3)10",
     "certainty": "A"
    },
    "type": "number",
    "minimum": 0
   },
   "2030": {
    "title": "2030 年",
    "x-titleEn": "2030",
    "description": "2030 年的投资。",
    "x-descriptionEn": "Investment of 2030.",
    "x-unit": "wan",
    "x-source": {
     "clause": "S III(3)10",
     "certainty": "A"
    },
    "type": "number",
    "minimum": 0
   }
  },
  "patternProperties": {
   "^x-": {}
  },
  "additionalProperties": false,
  "required": [
   "2025",
   "2026",
   "2027",
   "2028",
   "2029",
   "2030"
  ]
 },
 "landUseCode": {
  "title": "用地用海分类代码",
  "x-titleEn": "Land-use code",
  "description": "2023 年《国土空间调查、规划、用途管制用地用海分类指南》的代码，必须加引号，例如 \"0701\"。",
  "x-descriptionEn": "Code of the land and sea use classification guide of 2023; always in quotes, e.g. \"0701\".",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "pattern": "^(\\d{2}|\\d{4}|\\d{6})$",
  "examples": [
   "0701"
  ],
  "x-codes": "landUse"
 },
 "listParameter": {
  "title": "列表参数",
  "x-titleEn": "list parameter",
  "type": "object",
  "properties": {
   "value": {
    "title": "值",
    "x-titleEn": "Value",
    "description": "逐项列出；未确定时写 null。",
    "x-descriptionEn": "A list; null while open.",
    "x-source": {
     "clause": "own design",
     "certainty": "C"
    },
    "type": [
     "array",
     "null"
    ],
    "items": {
     "type": "string",
     "minLength": 1
    }
   },
   "unit": {
    "$ref": "#/$defs/measureUnit"
   },
   "sourceText": {
    "$ref": "#/$defs/sourceText"
   },
   "docNo": {
    "$ref": "#/$defs/docNo"
   },
   "certainty": {
    "$ref": "#/$defs/certainty"
   },
   "confirmedBy": {
    "$ref": "#/$defs/confirmedBy"
   },
   "validFrom": {
    "$ref": "#/$defs/validFrom"
   }
  },
  "patternProperties": {
   "^x-": {}
  },
  "additionalProperties": false
 },
 "lowEffType": {
  "title": "低效类型",
  "x-titleEn": "Low-efficiency type",
  "description": "低效用地的五个类型之一。",
  "x-descriptionEn": "One of the five types of low-efficiency land.",
  "x-source": {
   "clause": "S III(1)2",
   "certainty": "A"
  },
  "type": "string",
  "enum": [
   "低效工矿",
   "低效居住",
   "低效商服",
   "低效设施",
   "低效村庄"
  ],
  "x-enum": {
   "低效工矿": {
    "zh": "低效工矿",
    "en": "low-efficiency industry and mining"
   },
   "低效居住": {
    "zh": "低效居住",
    "en": "low-efficiency housing"
   },
   "低效商服": {
    "zh": "低效商服",
    "en": "low-efficiency commerce"
   },
   "低效设施": {
    "zh": "低效设施",
    "en": "low-efficiency facility"
   },
   "低效村庄": {
    "zh": "低效村庄",
    "en": "low-efficiency village"
   }
  }
 },
 "measureUnit": {
  "title": "单位",
  "x-titleEn": "Unit",
  "description": "数值的计量单位。",
  "x-descriptionEn": "Unit of the value.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "enum": [
   "ha",
   "m2",
   "mu",
   "wan",
   "pct",
   "far",
   "count",
   "people",
   "m",
   "t",
   "year",
   "month",
   "day",
   "date",
   "none"
  ],
  "x-enum": {
   "ha": {
    "zh": "公顷",
    "en": "hectare"
   },
   "m2": {
    "zh": "平方米",
    "en": "square metre"
   },
   "mu": {
    "zh": "亩",
    "en": "mu"
   },
   "wan": {
    "zh": "万元",
    "en": "10,000 CNY"
   },
   "pct": {
    "zh": "百分比",
    "en": "percent"
   },
   "far": {
    "zh": "容积率",
    "en": "floor area ratio"
   },
   "count": {
    "zh": "个",
    "en": "count"
   },
   "people": {
    "zh": "人",
    "en": "people"
   },
   "m": {
    "zh": "米",
    "en": "metre"
   },
   "t": {
    "zh": "吨",
    "en": "tonne"
   },
   "year": {
    "zh": "年",
    "en": "year"
   },
   "month": {
    "zh": "月",
    "en": "month"
   },
   "day": {
    "zh": "日",
    "en": "day"
   },
   "date": {
    "zh": "日期",
    "en": "date"
   },
   "none": {
    "zh": "无量纲",
    "en": "no unit"
   }
  }
 },
 "numberParameter": {
  "title": "数值参数",
  "x-titleEn": "number parameter",
  "type": "object",
  "properties": {
   "value": {
    "title": "值",
    "x-titleEn": "Value",
    "description": "数值；未确定时写 null，相关规则记为“未判定”。",
    "x-descriptionEn": "Number; null while open, and the rules that need it are undecided.",
    "x-source": {
     "clause": "own design",
     "certainty": "C"
    },
    "type": [
     "number",
     "null"
    ]
   },
   "unit": {
    "$ref": "#/$defs/measureUnit"
   },
   "sourceText": {
    "$ref": "#/$defs/sourceText"
   },
   "docNo": {
    "$ref": "#/$defs/docNo"
   },
   "certainty": {
    "$ref": "#/$defs/certainty"
   },
   "confirmedBy": {
    "$ref": "#/$defs/confirmedBy"
   },
   "validFrom": {
    "$ref": "#/$defs/validFrom"
   }
  },
  "patternProperties": {
   "^x-": {}
  },
  "additionalProperties": false
 },
 "participation": {
  "title": "公示与意见",
  "x-titleEn": "Publication and opinions",
  "description": "公示起止、渠道和收到的意见。",
  "x-descriptionEn": "Publication period, channel and opinions received.",
  "x-source": {
   "clause": "S V",
   "certainty": "A"
  },
  "type": "object",
  "properties": {
   "from": {
    "title": "公示开始",
    "x-titleEn": "From",
    "description": "公示开始日期。",
    "x-descriptionEn": "First day of publication.",
    "x-source": {
     "clause": "own design",
     "certainty": "C"
    },
    "type": "string",
    "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
    "format": "date"
   },
   "to": {
    "title": "公示结束",
    "x-titleEn": "To",
    "description": "公示结束日期。",
    "x-descriptionEn": "Last day of publication.",
    "x-source": {
     "clause": "own design",
     "certainty": "C"
    },
    "type": "string",
    "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
    "format": "date"
   },
   "channel": {
    "title": "公示渠道",
    "x-titleEn": "Channel",
    "description": "公示所用的渠道。",
    "x-descriptionEn": "Where it was published.",
    "x-source": {
     "clause": "own design",
     "certainty": "C"
    },
    "type": "string",
    "minLength": 1,
    "maxLength": 100
   },
   "opinions": {
    "title": "意见与答复",
    "x-titleEn": "Opinions",
    "description": "收到的意见及答复。",
    "x-descriptionEn": "Opinions received and the replies.",
    "x-source": {
     "clause": "own design",
     "certainty": "C"
    },
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "text": {
       "title": "意见",
       "x-titleEn": "Opinion",
       "description": "意见内容。",
       "x-descriptionEn": "What was said.",
       "x-source": {
        "clause": "own design",
        "certainty": "C"
       },
       "type": "string",
       "minLength": 1,
       "maxLength": 500
      },
      "reply": {
       "title": "答复",
       "x-titleEn": "Reply",
       "description": "采纳情况或答复。",
       "x-descriptionEn": "Whether it was taken up, and the reply.",
       "x-source": {
        "clause": "own design",
        "certainty": "C"
       },
       "type": "string",
       "minLength": 1,
       "maxLength": 500
      }
     },
     "patternProperties": {
      "^x-": {}
     },
     "additionalProperties": false,
     "required": [
      "text",
      "reply"
     ]
    }
   }
  },
  "patternProperties": {
   "^x-": {}
  },
  "additionalProperties": false,
  "required": [
   "from",
   "to",
   "channel"
  ]
 },
 "pilotArea": {
  "title": "试点片区",
  "x-titleEn": "Pilot area",
  "description": "实施方案确定的试点范围之一：四个市辖区与两个园区。",
  "x-descriptionEn": "One of the areas the implementation plan names: four urban districts and two zones.",
  "x-source": {
   "clause": "S II(1)",
   "certainty": "A"
  },
  "type": "string",
  "enum": [
   "向阳区",
   "前进区",
   "东风区",
   "郊区",
   "佳木斯高新区",
   "国家农高区"
  ],
  "x-enum": {
   "向阳区": {
    "zh": "向阳区",
    "en": "Xiangyang District"
   },
   "前进区": {
    "zh": "前进区",
    "en": "Qianjin District"
   },
   "东风区": {
    "zh": "东风区",
    "en": "Dongfeng District"
   },
   "郊区": {
    "zh": "郊区",
    "en": "Jiaoqu District"
   },
   "佳木斯高新区": {
    "zh": "佳木斯高新区",
    "en": "Jiamusi High-tech Zone"
   },
   "国家农高区": {
    "zh": "国家农高区",
    "en": "National Agri-demonstration Zone"
   }
  }
 },
 "renewalMode": {
  "title": "改造方式",
  "x-titleEn": "Redevelopment mode",
  "description": "拟采用的再开发方式，决定后续收储、供应等环节。",
  "x-descriptionEn": "How the land is to be redeveloped; decides the steps of storage and supply that follow.",
  "x-source": {
   "clause": "S III(5)",
   "certainty": "A"
  },
  "type": "string",
  "enum": [
   "政府收储再开发",
   "自主改造",
   "市场主体参与",
   "集体整治入市",
   "综合整治",
   "司法处置再开发",
   "腾退复垦",
   "腾退复绿"
  ],
  "x-enum": {
   "政府收储再开发": {
    "zh": "政府收储再开发",
    "en": "government storage and resupply"
   },
   "自主改造": {
    "zh": "自主改造",
    "en": "owner-led"
   },
   "市场主体参与": {
    "zh": "市场主体参与",
    "en": "market actor"
   },
   "集体整治入市": {
    "zh": "集体整治入市",
    "en": "collective consolidation and market entry"
   },
   "综合整治": {
    "zh": "综合整治",
    "en": "comprehensive upgrade"
   },
   "司法处置再开发": {
    "zh": "司法处置再开发",
    "en": "judicial disposal"
   },
   "腾退复垦": {
    "zh": "腾退复垦",
    "en": "vacate and reclaim"
   },
   "腾退复绿": {
    "zh": "腾退复绿",
    "en": "vacate and re-green"
   }
  }
 },
 "residentialTableParameter": {
  "title": "居住指标表参数",
  "x-titleEn": "residential table",
  "type": "object",
  "properties": {
   "value": {
    "title": "值",
    "x-titleEn": "Value",
    "description": "按平均层数分档的居住街坊指标表；未确定时写 null。",
    "x-descriptionEn": "Table of residential block indicators by average floors; null while open.",
    "x-source": {
     "clause": "own design",
     "certainty": "C"
    },
    "type": [
     "array",
     "null"
    ],
    "items": {
     "type": "object",
     "properties": {
      "floorsFrom": {
       "title": "层数自",
       "x-titleEn": "Floors from",
       "description": "平均层数下限。",
       "x-descriptionEn": "Least average floors.",
       "x-source": {
        "clause": "own design",
        "certainty": "C"
       },
       "type": "integer",
       "minimum": 0
      },
      "floorsTo": {
       "title": "层数至",
       "x-titleEn": "Floors to",
       "description": "平均层数上限。",
       "x-descriptionEn": "Most average floors.",
       "x-source": {
        "clause": "own design",
        "certainty": "C"
       },
       "type": "integer",
       "minimum": 0
      },
      "farMin": {
       "title": "容积率下限",
       "x-titleEn": "Least FAR",
       "description": "容积率下限。",
       "x-descriptionEn": "Least FAR.",
       "x-source": {
        "clause": "own design",
        "certainty": "C"
       },
       "type": "number",
       "minimum": 0
      },
      "farMax": {
       "title": "容积率上限",
       "x-titleEn": "Most FAR",
       "description": "容积率上限。",
       "x-descriptionEn": "Most FAR.",
       "x-source": {
        "clause": "own design",
        "certainty": "C"
       },
       "type": "number",
       "minimum": 0
      },
      "densityMaxPct": {
       "title": "密度上限",
       "x-titleEn": "Most density",
       "description": "建筑密度上限。",
       "x-descriptionEn": "Most building density.",
       "x-unit": "pct",
       "x-source": {
        "clause": "own design",
        "certainty": "C"
       },
       "type": "number",
       "minimum": 0,
       "maximum": 100
      },
      "greenMinPct": {
       "title": "绿地率下限",
       "x-titleEn": "Least green",
       "description": "绿地率下限。",
       "x-descriptionEn": "Least green ratio.",
       "x-unit": "pct",
       "x-source": {
        "clause": "own design",
        "certainty": "C"
       },
       "type": "number",
       "minimum": 0,
       "maximum": 100
      },
      "heightMaxM": {
       "title": "高度上限",
       "x-titleEn": "Most height",
       "description": "建筑高度上限（米）。",
       "x-descriptionEn": "Most height in m.",
       "x-unit": "m",
       "x-source": {
        "clause": "own design",
        "certainty": "C"
       },
       "type": "number",
       "minimum": 0
      },
      "landPerPersonMaxM2": {
       "title": "人均用地上限",
       "x-titleEn": "Most land per person",
       "description": "人均居住用地上限（平方米）。",
       "x-descriptionEn": "Most housing land per person in m2.",
       "x-unit": "m2",
       "x-source": {
        "clause": "own design",
        "certainty": "C"
       },
       "type": "number",
       "minimum": 0
      }
     },
     "patternProperties": {
      "^x-": {}
     },
     "additionalProperties": false,
     "required": [
      "floorsFrom",
      "floorsTo",
      "farMax",
      "densityMaxPct",
      "greenMinPct",
      "heightMaxM"
     ]
    }
   },
   "unit": {
    "$ref": "#/$defs/measureUnit"
   },
   "sourceText": {
    "$ref": "#/$defs/sourceText"
   },
   "docNo": {
    "$ref": "#/$defs/docNo"
   },
   "certainty": {
    "$ref": "#/$defs/certainty"
   },
   "confirmedBy": {
    "$ref": "#/$defs/confirmedBy"
   },
   "validFrom": {
    "$ref": "#/$defs/validFrom"
   }
  },
  "patternProperties": {
   "^x-": {}
  },
  "additionalProperties": false
 },
 "reviewedBy": {
  "title": "审核单位",
  "x-titleEn": "Reviewed by",
  "description": "负责审核本文档的单位。",
  "x-descriptionEn": "Body that reviewed the document.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "minLength": 1,
  "maxLength": 100
 },
 "sectorTableParameter": {
  "title": "分行业数值参数",
  "x-titleEn": "table by sector",
  "type": "object",
  "properties": {
   "value": {
    "title": "值",
    "x-titleEn": "Value",
    "description": "按行业大类代码给出的数值表，fallback 为其他行业；未确定时写 null。",
    "x-descriptionEn": "Numbers by sector code with fallback for the rest; null while open.",
    "x-source": {
     "clause": "own design",
     "certainty": "C"
    },
    "type": [
     "object",
     "null"
    ],
    "properties": {
     "fallback": {
      "title": "其他行业",
      "x-titleEn": "Other sectors",
      "description": "未单列的行业适用的数值。",
      "x-descriptionEn": "Value of sectors not listed.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     }
    },
    "patternProperties": {
     "^x-": {},
     "^\\d{2}$": {
      "type": "number",
      "minimum": 0
     }
    },
    "additionalProperties": false
   },
   "unit": {
    "$ref": "#/$defs/measureUnit"
   },
   "sourceText": {
    "$ref": "#/$defs/sourceText"
   },
   "docNo": {
    "$ref": "#/$defs/docNo"
   },
   "certainty": {
    "$ref": "#/$defs/certainty"
   },
   "confirmedBy": {
    "$ref": "#/$defs/confirmedBy"
   },
   "validFrom": {
    "$ref": "#/$defs/validFrom"
   }
  },
  "patternProperties": {
   "^x-": {}
  },
  "additionalProperties": false
 },
 "securityClass": {
  "title": "密级",
  "x-titleEn": "Security class",
  "description": "决定数据能否对外导出。",
  "x-descriptionEn": "Decides whether the data may leave the house.",
  "x-source": {
   "clause": "own design",
   "certainty": "B-M"
  },
  "type": "string",
  "enum": [
   "public",
   "internal",
   "restricted"
  ],
  "x-enum": {
   "public": {
    "zh": "公开",
    "en": "public"
   },
   "internal": {
    "zh": "内部",
    "en": "internal"
   },
   "restricted": {
    "zh": "受限",
    "en": "restricted"
   }
  }
 },
 "sourceText": {
  "title": "依据原文",
  "x-titleEn": "Source text",
  "description": "依据的原文或说明。",
  "x-descriptionEn": "Text or note it rests on.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "minLength": 1,
  "maxLength": 300
 },
 "standardRef": {
  "title": "认定标准",
  "x-titleEn": "Identification standard",
  "description": "所用低效用地认定标准的编号，如 IS-JMS；该标准不是工作区内的文档。",
  "x-descriptionEn": "Id of the identification standard, e.g. IS-JMS; not a document of the workspace yet.",
  "x-source": {
   "clause": "S III(1)1",
   "certainty": "A"
  },
  "type": "string",
  "pattern": "^IS-[A-Z0-9][A-Z0-9-]*$",
  "examples": [
   "IS-JMS"
  ]
 },
 "standardVersion": {
  "$ref": "#/$defs/version",
  "title": "标准版本",
  "x-titleEn": "Version of the standard",
  "description": "低效用地认定标准的版本号。",
  "x-descriptionEn": "Version of the identification standard.",
  "x-source": {
   "clause": "S III(1)1",
   "certainty": "A"
  }
 },
 "surveyConfirmation": {
  "title": "变更调查确认",
  "x-titleEn": "Survey confirmation",
  "description": "年度国土变更调查对地类的确认。",
  "x-descriptionEn": "Confirmation of the land class by the yearly survey.",
  "x-source": {
   "clause": "S III(2)6",
   "certainty": "A"
  },
  "type": "object",
  "properties": {
   "year": {
    "title": "调查年度",
    "x-titleEn": "Year",
    "description": "变更调查年度。",
    "x-descriptionEn": "Year of the survey.",
    "x-unit": "year",
    "x-source": {
     "clause": "own design",
     "certainty": "C"
    },
    "type": "integer",
    "minimum": 2020,
    "maximum": 2035
   },
   "polygonNo": {
    "title": "图斑编号",
    "x-titleEn": "Polygon",
    "description": "变更调查图斑编号。",
    "x-descriptionEn": "Number of the survey polygon.",
    "x-source": {
     "clause": "own design",
     "certainty": "C"
    },
    "type": "string",
    "minLength": 1,
    "maxLength": 60
   },
   "class": {
    "$ref": "#/$defs/landUseCode",
    "title": "确认地类",
    "x-titleEn": "Class",
    "description": "确认后的地类。",
    "x-descriptionEn": "Class as confirmed.",
    "x-source": {
     "clause": "own design",
     "certainty": "C"
    }
   },
   "date": {
    "$ref": "#/$defs/date",
    "title": "确认日期",
    "x-titleEn": "Date",
    "description": "确认日期。",
    "x-descriptionEn": "Day of confirmation.",
    "x-source": {
     "clause": "own design",
     "certainty": "C"
    }
   }
  },
  "patternProperties": {
   "^x-": {}
  },
  "additionalProperties": false,
  "required": [
   "year",
   "polygonNo",
   "class",
   "date"
  ]
 },
 "synthetic": {
  "title": "是否示意数据",
  "x-titleEn": "Synthetic",
  "description": "示意数据填 true，地图与报告会加注“示意数据”。",
  "x-descriptionEn": "True for made-up data; maps and reports then carry the mark 示意数据.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "boolean"
 },
 "textParameter": {
  "title": "文字参数",
  "x-titleEn": "text parameter",
  "type": "object",
  "properties": {
   "value": {
    "title": "值",
    "x-titleEn": "Value",
    "description": "文字；未确定时写 null。",
    "x-descriptionEn": "Text; null while open.",
    "x-source": {
     "clause": "own design",
     "certainty": "C"
    },
    "type": [
     "string",
     "null"
    ]
   },
   "unit": {
    "$ref": "#/$defs/measureUnit"
   },
   "sourceText": {
    "$ref": "#/$defs/sourceText"
   },
   "docNo": {
    "$ref": "#/$defs/docNo"
   },
   "certainty": {
    "$ref": "#/$defs/certainty"
   },
   "confirmedBy": {
    "$ref": "#/$defs/confirmedBy"
   },
   "validFrom": {
    "$ref": "#/$defs/validFrom"
   }
  },
  "patternProperties": {
   "^x-": {}
  },
  "additionalProperties": false
 },
 "title": {
  "title": "标题",
  "x-titleEn": "Title",
  "description": "文档的中文标题，2 至 80 字；示意数据以（示意）结尾。",
  "x-descriptionEn": "Chinese title of the document, 2 to 80 characters; synthetic data end with （示意）.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "minLength": 2,
  "maxLength": 80
 },
 "useFamily": {
  "title": "用途大类",
  "x-titleEn": "Use family",
  "description": "把用地代码归并成的用途大类，用于汇总和上限参数。",
  "x-descriptionEn": "Family that land-use codes are grouped into, for totals and ceilings.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "enum": [
   "housing",
   "commerce",
   "industry",
   "mining",
   "logistics",
   "research",
   "public",
   "green",
   "transport",
   "utility",
   "special",
   "reserved",
   "agriculture",
   "water",
   "sea",
   "other"
  ],
  "x-enum": {
   "housing": {
    "zh": "居住",
    "en": "housing"
   },
   "commerce": {
    "zh": "商业服务",
    "en": "commerce"
   },
   "industry": {
    "zh": "工业",
    "en": "industry"
   },
   "mining": {
    "zh": "采矿盐田",
    "en": "mining"
   },
   "logistics": {
    "zh": "仓储物流",
    "en": "logistics"
   },
   "research": {
    "zh": "科研",
    "en": "research"
   },
   "public": {
    "zh": "公共服务",
    "en": "public service"
   },
   "green": {
    "zh": "绿地开敞空间",
    "en": "green and open space"
   },
   "transport": {
    "zh": "交通运输",
    "en": "transport"
   },
   "utility": {
    "zh": "公用设施",
    "en": "utilities"
   },
   "special": {
    "zh": "特殊",
    "en": "special"
   },
   "reserved": {
    "zh": "留白",
    "en": "reserved"
   },
   "agriculture": {
    "zh": "农林草湿",
    "en": "agriculture and nature"
   },
   "water": {
    "zh": "陆地水域",
    "en": "inland water"
   },
   "sea": {
    "zh": "用海",
    "en": "sea"
   },
   "other": {
    "zh": "其他土地",
    "en": "other land"
   }
  }
 },
 "validFrom": {
  "$ref": "#/$defs/date",
  "title": "生效日期",
  "x-titleEn": "Valid from",
  "description": "生效日期。",
  "x-descriptionEn": "Day it takes effect.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  }
 },
 "valueByYear": {
  "title": "分年数值",
  "x-titleEn": "Value by year",
  "description": "2025 至 2030 各年的数值，单位同本目标，没有任务的年份写 0；年份加引号。",
  "x-descriptionEn": "Value of each year 2025 to 2030 in the unit of the goal, 0 where there is none; years in quotes.",
  "x-source": {
   "clause": "S III(2)7",
   "certainty": "A"
  },
  "type": "object",
  "properties": {
   "2025": {
    "title": "2025 年",
    "x-titleEn": "2025",
    "description": "2025 年的计划值。",
    "x-descriptionEn": "Planned value of 2025.",
    "x-source": {
     "clause": "S III(2)7",
     "certainty": "A"
    },
    "type": "number",
    "minimum": 0
   },
   "2026": {
    "title": "2026 年",
    "x-titleEn": "2026",
    "description": "2026 年的计划值。",
    "x-descriptionEn": "Planned value of 2026.",
    "x-source": {
     "clause": "S III(2)7",
     "certainty": "A"
    },
    "type": "number",
    "minimum": 0
   },
   "2027": {
    "title": "2027 年",
    "x-titleEn": "2027",
    "description": "2027 年的计划值。",
    "x-descriptionEn": "Planned value of 2027.",
    "x-source": {
     "clause": "S III(2)7",
     "certainty": "A"
    },
    "type": "number",
    "minimum": 0
   },
   "2028": {
    "title": "2028 年",
    "x-titleEn": "2028",
    "description": "2028 年的计划值。",
    "x-descriptionEn": "Planned value of 2028.",
    "x-source": {
     "clause": "S III(2)7",
     "certainty": "A"
    },
    "type": "number",
    "minimum": 0
   },
   "2029": {
    "title": "2029 年",
    "x-titleEn": "2029",
    "description": "2029 年的计划值。",
    "x-descriptionEn": "Planned value of 2029.",
    "x-source": {
     "clause": "S III(2)7",
     "certainty": "A"
    },
    "type": "number",
    "minimum": 0
   },
   "2030": {
    "title": "2030 年",
    "x-titleEn": "2030",
    "description": "2030 年的计划值。",
    "x-descriptionEn": "Planned value of 2030.",
    "x-source": {
     "clause": "S III(2)7",
     "certainty": "A"
    },
    "type": "number",
    "minimum": 0
   }
  },
  "patternProperties": {
   "^x-": {}
  },
  "additionalProperties": false,
  "required": [
   "2025",
   "2026",
   "2027",
   "2028",
   "2029",
   "2030"
  ]
 },
 "version": {
  "title": "版本",
  "x-titleEn": "Version",
  "description": "语义化版本号，例如 \"1.0.0\"；批准后的修改须升版本。",
  "x-descriptionEn": "Semantic version such as \"1.0.0\"; a change after approval needs a new one.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "pattern": "^\\d+\\.\\d+(\\.\\d+)?$",
  "examples": [
   "1.0.0"
  ]
 },
 "verticalLayer": {
  "title": "分层",
  "x-titleEn": "Layer",
  "description": "一层地上、地表或地下空间，以标高划定上下界。",
  "x-descriptionEn": "One layer of space above, at or below ground, bounded by elevations.",
  "x-source": {
   "clause": "S III(4)13",
   "certainty": "A"
  },
  "type": "object",
  "properties": {
   "name": {
    "title": "层名",
    "x-titleEn": "Name",
    "description": "分层名称，如“地下一层”。",
    "x-descriptionEn": "Name of the layer, e.g. basement 1.",
    "x-source": {
     "clause": "own design",
     "certainty": "C"
    },
    "type": "string",
    "minLength": 1,
    "maxLength": 40
   },
   "position": {
    "title": "位置",
    "x-titleEn": "Position",
    "description": "地上、地表或地下；一宗地只有一个地表层。",
    "x-descriptionEn": "Above, at or below ground; a site has one surface layer.",
    "x-source": {
     "clause": "S III(4)13",
     "certainty": "A"
    },
    "type": "string",
    "enum": [
     "above",
     "surface",
     "below"
    ],
    "x-enum": {
     "above": {
      "zh": "地上",
      "en": "above ground"
     },
     "surface": {
      "zh": "地表",
      "en": "surface"
     },
     "below": {
      "zh": "地下",
      "en": "below ground"
     }
    }
   },
   "bottomM": {
    "title": "底标高",
    "x-titleEn": "Bottom",
    "description": "下界标高（米），地面以下为负。",
    "x-descriptionEn": "Elevation of the lower bound in m, negative below ground.",
    "x-unit": "m",
    "x-source": {
     "clause": "S III(4)13",
     "certainty": "A"
    },
    "type": "number",
    "minimum": -100,
    "maximum": 300
   },
   "topM": {
    "title": "顶标高",
    "x-titleEn": "Top",
    "description": "上界标高（米）。",
    "x-descriptionEn": "Elevation of the upper bound in m.",
    "x-unit": "m",
    "x-source": {
     "clause": "S III(4)13",
     "certainty": "A"
    },
    "type": "number",
    "minimum": -100,
    "maximum": 300
   },
   "useCode": {
    "$ref": "#/$defs/landUseCode",
    "title": "用途",
    "x-titleEn": "Use",
    "description": "本层的规划或登记用途。",
    "x-descriptionEn": "Planned or registered use of the layer.",
    "x-source": {
     "clause": "S III(4)13",
     "certainty": "A"
    }
   },
   "areaM2": {
    "title": "用地面积",
    "x-titleEn": "Area",
    "description": "本层使用权的平面面积（平方米）。",
    "x-descriptionEn": "Area of the right in plan, m2.",
    "x-unit": "m2",
    "x-source": {
     "clause": "S III(1)4",
     "certainty": "A"
    },
    "type": "number",
    "minimum": 0
   },
   "gfaM2": {
    "title": "建筑面积",
    "x-titleEn": "Floor area",
    "description": "本层建筑面积（平方米）。",
    "x-descriptionEn": "Floor area of the layer in m2.",
    "x-unit": "m2",
    "x-source": {
     "clause": "S III(4)13",
     "certainty": "A"
    },
    "type": "number",
    "minimum": 0
   },
   "access": {
    "title": "出入通道",
    "x-titleEn": "Access",
    "description": "本层的出入通道。",
    "x-descriptionEn": "How the layer is reached.",
    "x-source": {
     "clause": "S III(4)13",
     "certainty": "A"
    },
    "type": "string",
    "minLength": 1,
    "maxLength": 100
   },
   "rightNo": {
    "title": "权利证号",
    "x-titleEn": "Title number",
    "description": "分层设立的不动产权证号。",
    "x-descriptionEn": "Number of the layer's own title.",
    "x-source": {
     "clause": "S III(1)4",
     "certainty": "A"
    },
    "type": "string",
    "minLength": 1,
    "maxLength": 80
   }
  },
  "patternProperties": {
   "^x-": {}
  },
  "additionalProperties": false,
  "required": [
   "name",
   "position",
   "bottomM",
   "topM",
   "useCode"
  ]
 },
 "waiverAuthority": {
  "title": "批准依据",
  "x-titleEn": "Authority",
  "description": "批准豁免所依据的文件、会议纪要或授权，写明文号。",
  "x-descriptionEn": "Document, minutes or mandate the waiver was approved on, with its number.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "minLength": 1,
  "maxLength": 120
 },
 "waiverBy": {
  "title": "批准人",
  "x-titleEn": "By",
  "description": "批准豁免的单位或人员。",
  "x-descriptionEn": "Who approved the waiver.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "minLength": 1,
  "maxLength": 60
 },
 "waiverDate": {
  "$ref": "#/$defs/date",
  "title": "批准日期",
  "x-titleEn": "Date",
  "description": "批准豁免的日期，豁免自该日起有效。",
  "x-descriptionEn": "Day the waiver was approved; it holds from that day.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  }
 },
 "waiverFingerprint": {
  "title": "指纹",
  "x-titleEn": "Fingerprint",
  "description": "批准时意见所依据的数值和图形的指纹（检查报告的 valueFingerprint）；数值或图形变化后豁免即失效。",
  "x-descriptionEn": "Fingerprint of the values and the shape the finding rested on when it was waived (valueFingerprint of a report); once these change the waiver no longer holds.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "pattern": "^[0-9a-f]{16}$",
  "examples": [
   "0000000000000000"
  ]
 },
 "waiverObject": {
  "title": "对象",
  "x-titleEn": "Object",
  "description": "豁免所限的对象编号，例如 P-DF-01-01；不填则适用于全文的该项意见。",
  "x-descriptionEn": "Id of the object the waiver is limited to, e.g. P-DF-01-01; the rule's findings of the whole document if left out.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "minLength": 1,
  "maxLength": 200
 },
 "waiverReason": {
  "title": "理由",
  "x-titleEn": "Reason",
  "description": "豁免理由。",
  "x-descriptionEn": "Why the rule is waived.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "minLength": 4,
  "maxLength": 300
 },
 "waiverRule": {
  "title": "规则",
  "x-titleEn": "Rule",
  "description": "被豁免的规则编号，例如 indicator/far-composition；永久基本农田、红线等规则不得豁免。",
  "x-descriptionEn": "Id of the waived rule, e.g. indicator/far-composition; permanent farmland, red lines and the like cannot be waived.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "string",
  "pattern": "^[a-z]+/[a-z0-9-]+$",
  "examples": [
   "indicator/far"
  ]
 },
 "waiverUntil": {
  "$ref": "#/$defs/date",
  "title": "有效期至",
  "x-titleEn": "Until",
  "description": "豁免有效的最后一天。",
  "x-descriptionEn": "Last day the waiver holds.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  }
 },
 "waivers": {
  "title": "豁免",
  "x-titleEn": "Waivers",
  "description": "本文档中经批准暂不处理的检查意见；永久基本农田、红线等错误不得豁免。",
  "x-descriptionEn": "Findings of this document that may stand for now with approval; errors on permanent farmland and red lines cannot be waived.",
  "x-source": {
   "clause": "own design",
   "certainty": "C"
  },
  "type": "array",
  "items": {
   "type": "object",
   "properties": {
    "rule": {
     "$ref": "#/$defs/waiverRule"
    },
    "object": {
     "$ref": "#/$defs/waiverObject"
    },
    "reason": {
     "$ref": "#/$defs/waiverReason"
    },
    "by": {
     "$ref": "#/$defs/waiverBy"
    },
    "authority": {
     "$ref": "#/$defs/waiverAuthority"
    },
    "date": {
     "$ref": "#/$defs/waiverDate"
    },
    "until": {
     "$ref": "#/$defs/waiverUntil"
    },
    "fingerprint": {
     "$ref": "#/$defs/waiverFingerprint"
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "rule",
    "reason",
    "by",
    "authority",
    "date",
    "until"
   ]
  }
 },
 "year": {
  "title": "年度",
  "x-titleEn": "Year",
  "description": "规划期内的年度，2025 至 2030。",
  "x-descriptionEn": "A year of the plan term, 2025 to 2030.",
  "x-unit": "year",
  "x-source": {
   "clause": "S III(2)7",
   "certainty": "A"
  },
  "type": "integer",
  "minimum": 2025,
  "maximum": 2030
 }
} as const;

const workspace = {
  ...{
 "title": "工作区清单",
 "x-titleEn": "workspace",
 "description": "一个规划工作区的总清单：城市、试点期限、实施步骤、任务、坐标系和图层。",
 "x-descriptionEn": "Master record of a plan workspace: city, pilot term, phases, tasks, coordinate systems and layers.",
 "type": "object",
 "properties": {
  "apiVersion": {
   "$ref": "#/$defs/apiVersion"
  },
  "kind": {
   "title": "文档类型",
   "x-titleEn": "Kind",
   "description": "固定为 workspace（工作区清单）。",
   "x-descriptionEn": "Always workspace (workspace).",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "const": "workspace"
  },
  "id": {
   "title": "编号",
   "x-titleEn": "Id",
   "description": "工作区清单的唯一编号，如 WS-JMS。",
   "x-descriptionEn": "Unique id of this workspace, e.g. WS-JMS.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "pattern": "^WS-[A-Z]{2,8}$",
   "examples": [
    "WS-JMS"
   ],
   "x-id": "workspace"
  },
  "title": {
   "$ref": "#/$defs/title"
  },
  "version": {
   "$ref": "#/$defs/version"
  },
  "status": {
   "$ref": "#/$defs/documentStatus"
  },
  "asOf": {
   "$ref": "#/$defs/asOf"
  },
  "compiledBy": {
   "$ref": "#/$defs/compiledBy"
  },
  "reviewedBy": {
   "$ref": "#/$defs/reviewedBy"
  },
  "approvedBy": {
   "$ref": "#/$defs/approvedBy"
  },
  "approvedDate": {
   "$ref": "#/$defs/approvedDate"
  },
  "approvedHash": {
   "$ref": "#/$defs/approvedHash"
  },
  "synthetic": {
   "$ref": "#/$defs/synthetic"
  },
  "securityClass": {
   "$ref": "#/$defs/securityClass"
  },
  "basis": {
   "$ref": "#/$defs/basis"
  },
  "changeLog": {
   "$ref": "#/$defs/changeLog"
  },
  "waivers": {
   "$ref": "#/$defs/waivers"
  },
  "city": {
   "title": "城市",
   "x-titleEn": "City",
   "description": "试点城市的名称与行政区划代码。",
   "x-descriptionEn": "Name and division code of the pilot city.",
   "x-source": {
    "clause": "S title",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "name": {
     "title": "名称",
     "x-titleEn": "Name",
     "description": "城市全称。",
     "x-descriptionEn": "Full name of the city.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "string",
     "minLength": 1,
     "maxLength": 40
    },
    "code": {
     "title": "行政区划代码",
     "x-titleEn": "Division code",
     "description": "六位行政区划代码，加引号。",
     "x-descriptionEn": "Six-digit division code in quotes.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "string",
     "pattern": "^\\d{6}$",
     "examples": [
      "230805"
     ]
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "name",
    "code"
   ]
  },
  "pilotAreas": {
   "title": "试点范围",
   "x-titleEn": "Pilot areas",
   "description": "实施方案确定的全部试点片区。",
   "x-descriptionEn": "All areas the implementation plan names.",
   "x-source": {
    "clause": "S II(1)",
    "certainty": "A"
   },
   "type": "array",
   "minItems": 1,
   "uniqueItems": true,
   "items": {
    "$ref": "#/$defs/pilotArea",
    "type": "string"
   }
  },
  "pilotStart": {
   "$ref": "#/$defs/date",
   "title": "试点开始",
   "x-titleEn": "Pilot start",
   "description": "试点期限的第一天。",
   "x-descriptionEn": "First day of the pilot.",
   "x-source": {
    "clause": "S II(2)",
    "certainty": "A"
   }
  },
  "pilotEnd": {
   "$ref": "#/$defs/date",
   "title": "试点结束",
   "x-titleEn": "Pilot end",
   "description": "试点期限的最后一天；规划期可更长。",
   "x-descriptionEn": "Last day of the pilot; the plan term may be longer.",
   "x-source": {
    "clause": "S II(2)",
    "certainty": "A"
   }
  },
  "pilotPlan": {
   "title": "试点实施方案",
   "x-titleEn": "Implementation plan",
   "description": "试点工作实施方案的文号、印发和备案日期。",
   "x-descriptionEn": "Number of the implementation plan, when it was issued and filed.",
   "x-source": {
    "clause": "S IV(1)",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "title": {
     "title": "名称",
     "x-titleEn": "Title",
     "description": "实施方案名称。",
     "x-descriptionEn": "Name of the plan.",
     "x-source": {
      "clause": "S IV(1)",
      "certainty": "A"
     },
     "type": "string",
     "minLength": 1,
     "maxLength": 100
    },
    "docNo": {
     "title": "文号",
     "x-titleEn": "Document number",
     "description": "实施方案文号。",
     "x-descriptionEn": "Number of the document.",
     "x-source": {
      "clause": "S IV(1)",
      "certainty": "A"
     },
     "type": "string",
     "minLength": 1,
     "maxLength": 80
    },
    "issuedDate": {
     "$ref": "#/$defs/date",
     "title": "印发日期",
     "x-titleEn": "Issued on",
     "description": "印发日期。",
     "x-descriptionEn": "Day it was issued.",
     "x-source": {
      "clause": "S II(2)",
      "certainty": "A"
     }
    },
    "filedDate": {
     "$ref": "#/$defs/date",
     "title": "备案日期",
     "x-titleEn": "Filed on",
     "description": "报备案的日期。",
     "x-descriptionEn": "Day it was filed.",
     "x-source": {
      "clause": "S IV(1)",
      "certainty": "A"
     }
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "title",
    "issuedDate"
   ]
  },
  "phases": {
   "title": "实施步骤",
   "x-titleEn": "Phases",
   "description": "实施方案的五个阶段及其完成时限。",
   "x-descriptionEn": "The five phases of the implementation plan and their due dates.",
   "x-source": {
    "clause": "S IV",
    "certainty": "A"
   },
   "type": "array",
   "minItems": 1,
   "items": {
    "type": "object",
    "properties": {
     "id": {
      "title": "编号",
      "x-titleEn": "Id",
      "description": "阶段编号，P1 至 P5。",
      "x-descriptionEn": "Phase id, P1 to P5.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^P[1-9]$",
      "examples": [
       "P1"
      ],
      "x-id": "phase"
     },
     "name": {
      "title": "名称",
      "x-titleEn": "Name",
      "description": "阶段名称。",
      "x-descriptionEn": "Name of the phase.",
      "x-source": {
       "clause": "S IV",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 40
     },
     "start": {
      "$ref": "#/$defs/date",
      "title": "开始日期",
      "x-titleEn": "Start",
      "description": "阶段开始日期，原文未写明时不填。",
      "x-descriptionEn": "First day, left out where the text gives none.",
      "x-source": {
       "clause": "S IV",
       "certainty": "A"
      }
     },
     "due": {
      "$ref": "#/$defs/date",
      "title": "完成时限",
      "x-titleEn": "Due",
      "description": "阶段完成时限。",
      "x-descriptionEn": "Day the phase must be complete.",
      "x-source": {
       "clause": "S IV",
       "certainty": "A"
      }
     },
     "deliverables": {
      "title": "成果",
      "x-titleEn": "Deliverables",
      "description": "本阶段应形成的成果。",
      "x-descriptionEn": "What the phase must produce.",
      "x-source": {
       "clause": "S IV",
       "certainty": "A"
      },
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 200
      }
     },
     "doneDate": {
      "x-record": true,
      "$ref": "#/$defs/date",
      "title": "实际完成日期",
      "x-titleEn": "Done on",
      "description": "全部成果完成的日期，未完成不填。",
      "x-descriptionEn": "Day all deliverables were done; left out while open.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      }
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "id",
     "name",
     "due",
     "deliverables"
    ]
   }
  },
  "taskRegister": {
   "title": "任务清单",
   "x-titleEn": "Task register",
   "description": "实施方案的 26 项任务及牵头部门、落实文档和进展。",
   "x-descriptionEn": "The 26 tasks of the implementation plan with lead body, documents and state.",
   "x-source": {
    "clause": "S III",
    "certainty": "A"
   },
   "type": "array",
   "minItems": 1,
   "items": {
    "type": "object",
    "properties": {
     "no": {
      "title": "序号",
      "x-titleEn": "Number",
      "description": "任务序号，1 至 26。",
      "x-descriptionEn": "Task number, 1 to 26.",
      "x-source": {
       "clause": "S III",
       "certainty": "A"
      },
      "type": "integer",
      "minimum": 1,
      "maximum": 26
     },
     "title": {
      "title": "任务名称",
      "x-titleEn": "Title",
      "description": "实施方案中的任务标题。",
      "x-descriptionEn": "Heading of the task in the implementation plan.",
      "x-source": {
       "clause": "S III",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "leadDept": {
      "title": "牵头部门",
      "x-titleEn": "Lead body",
      "description": "负责牵头的部门。",
      "x-descriptionEn": "Body that leads the task.",
      "x-source": {
       "clause": "S V",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "jointDepts": {
      "title": "配合部门",
      "x-titleEn": "Joint bodies",
      "description": "参与配合的部门。",
      "x-descriptionEn": "Bodies that take part.",
      "x-source": {
       "clause": "S V",
       "certainty": "A"
      },
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 60
      }
     },
     "docRefs": {
      "title": "落实文档",
      "x-titleEn": "Documents",
      "description": "落实本任务的文档编号。",
      "x-descriptionEn": "Ids of the documents that carry the task out.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "x-ref": [
        "policyPack",
        "parcelInventory",
        "specialPlan",
        "unit",
        "detailedPlan",
        "annualPlan",
        "project",
        "transferLedger",
        "boundaryLedger",
        "farmlandLedger",
        "workspace"
       ]
      }
     },
     "status": {
      "x-record": true,
      "title": "进展",
      "x-titleEn": "State",
      "description": "任务进展。",
      "x-descriptionEn": "State of the task.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "enum": [
       "notStarted",
       "ongoing",
       "done"
      ],
      "x-enum": {
       "notStarted": {
        "zh": "未启动",
        "en": "not started"
       },
       "ongoing": {
        "zh": "推进中",
        "en": "under way"
       },
       "done": {
        "zh": "已完成",
        "en": "done"
       }
      }
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "no",
     "title",
     "leadDept",
     "status"
    ]
   }
  },
  "evaluations": {
   "x-record": true,
   "title": "评估评价",
   "x-titleEn": "Evaluations",
   "description": "中期评估和总结评价报告的登记；报告全文另行成文。",
   "x-descriptionEn": "Register of the mid-term and final evaluation reports; the reports themselves are separate.",
   "x-source": {
    "clause": "S IV",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "id": {
      "title": "编号",
      "x-titleEn": "Id",
      "description": "评估编号，如 EV-2026。",
      "x-descriptionEn": "Id of the evaluation, e.g. EV-2026.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^EV-\\d{4}$",
      "examples": [
       "EV-2026"
      ],
      "x-id": "evaluation"
     },
     "title": {
      "title": "名称",
      "x-titleEn": "Title",
      "description": "报告名称。",
      "x-descriptionEn": "Name of the report.",
      "x-source": {
       "clause": "S IV(3)",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "evaluationType": {
      "title": "类型",
      "x-titleEn": "Type",
      "description": "中期评估或总结评价。",
      "x-descriptionEn": "Mid-term or final.",
      "x-source": {
       "clause": "S IV",
       "certainty": "A"
      },
      "type": "string",
      "enum": [
       "midterm",
       "final"
      ],
      "x-enum": {
       "midterm": {
        "zh": "中期评估",
        "en": "mid-term"
       },
       "final": {
        "zh": "总结评价",
        "en": "final"
       }
      }
     },
     "status": {
      "title": "状态",
      "x-titleEn": "Status",
      "description": "草稿或定稿；期限检查只认定稿。",
      "x-descriptionEn": "Draft or final; only final ones meet a due date.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "enum": [
       "draft",
       "final"
      ],
      "x-enum": {
       "draft": {
        "zh": "草稿",
        "en": "draft"
       },
       "final": {
        "zh": "定稿",
        "en": "final"
       }
      }
     },
     "cutoffDate": {
      "$ref": "#/$defs/date",
      "title": "数据截止日",
      "x-titleEn": "Cut-off",
      "description": "评估数据的截止日。",
      "x-descriptionEn": "Day the data stop.",
      "x-source": {
       "clause": "S IV(3)",
       "certainty": "A"
      }
     },
     "reportDate": {
      "$ref": "#/$defs/date",
      "title": "报告日期",
      "x-titleEn": "Report date",
      "description": "报告形成日期。",
      "x-descriptionEn": "Day of the report.",
      "x-source": {
       "clause": "S IV(3)",
       "certainty": "A"
      }
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "id",
     "evaluationType",
     "status",
     "cutoffDate"
    ]
   }
  },
  "crs": {
   "title": "坐标系",
   "x-titleEn": "Coordinate systems",
   "description": "工作区使用的坐标系及其用途。",
   "x-descriptionEn": "Coordinate systems in use and what for.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "array",
   "minItems": 1,
   "items": {
    "type": "object",
    "properties": {
     "epsg": {
      "title": "EPSG 代码",
      "x-titleEn": "EPSG code",
      "description": "2000 国家大地坐标系：4490 经纬度；4552/4553 三度带六位东坐标；4531/4532 带带号八位东坐标。",
      "x-descriptionEn": "CGCS2000: 4490 geographic; 4552/4553 three-degree zones; 4531/4532 the same with zone prefix.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "integer",
      "enum": [
       4490,
       4552,
       4553,
       4531,
       4532
      ],
      "x-enum": {
       "4490": {
        "zh": "经纬度",
        "en": "longitude and latitude"
       },
       "4531": {
        "zh": "43 带（东坐标带带号）",
        "en": "zone 43 with prefix"
       },
       "4532": {
        "zh": "44 带（东坐标带带号）",
        "en": "zone 44 with prefix"
       },
       "4552": {
        "zh": "43 带（东坐标六位）",
        "en": "zone 43, 6-digit easting"
       },
       "4553": {
        "zh": "44 带（东坐标六位）",
        "en": "zone 44, 6-digit easting"
       }
      }
     },
     "use": {
      "title": "用途",
      "x-titleEn": "Use",
      "description": "该坐标系用在哪里。",
      "x-descriptionEn": "What this system is used for.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "epsg",
     "use"
    ]
   }
  },
  "layers": {
   "title": "图层登记",
   "x-titleEn": "Layers",
   "description": "登记在用的空间图层；未登记的图层不参与检查。",
   "x-descriptionEn": "Spatial layers in use; a layer that is not registered takes no part in checks.",
   "x-source": {
    "clause": "S III(1)5",
    "certainty": "A"
   },
   "type": "array",
   "minItems": 1,
   "items": {
    "type": "object",
    "properties": {
     "name": {
      "title": "图层名",
      "x-titleEn": "Name",
      "description": "图层的标识，规则按此名称读取，例如 udb、permanentFarmland、parcels。",
      "x-descriptionEn": "Key that rules read the layer by, e.g. udb, permanentFarmland, parcels.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^[a-z][A-Za-z0-9]*$",
      "examples": [
       "parcels"
      ],
      "x-id": "layer"
     },
     "title": {
      "title": "图层标题",
      "x-titleEn": "Title",
      "description": "图层的中文标题。",
      "x-descriptionEn": "Chinese title of the layer.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "file": {
      "title": "文件",
      "x-titleEn": "File",
      "description": "工作区内的 GeoJSON 或 FlatGeobuf 文件路径。",
      "x-descriptionEn": "Path of the GeoJSON or FlatGeobuf file in the workspace.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^[^\\\\:]+\\.(geojson|fgb)$",
      "examples": [
       "layers/parcels.geojson"
      ]
     },
     "epsg": {
      "title": "坐标系",
      "x-titleEn": "EPSG code",
      "description": "文件坐标系的 EPSG 代码。",
      "x-descriptionEn": "EPSG code of the file.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "integer",
      "enum": [
       4490,
       4552,
       4553,
       4531,
       4532
      ]
     },
     "version": {
      "title": "版本",
      "x-titleEn": "Version",
      "description": "图层版本，便于核对底线图层是否最新。",
      "x-descriptionEn": "Version, to tell whether a control line is current.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 40
     },
     "date": {
      "$ref": "#/$defs/date",
      "title": "数据日期",
      "x-titleEn": "Date",
      "description": "图层数据的日期。",
      "x-descriptionEn": "Day of the data.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      }
     },
     "source": {
      "title": "来源",
      "x-titleEn": "Source",
      "description": "图层的来源。",
      "x-descriptionEn": "Where the layer comes from.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 120
     },
     "standardAlias": {
      "title": "标准图层名",
      "x-titleEn": "Standard name",
      "description": "数据库标准中的图层代码，例如 CZKFBJ。",
      "x-descriptionEn": "Layer code in the database standard, e.g. CZKFBJ.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 30
     },
     "securityClass": {
      "$ref": "#/$defs/securityClass"
     },
     "synthetic": {
      "$ref": "#/$defs/synthetic"
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "name",
     "title",
     "file",
     "epsg",
     "version",
     "date",
     "source",
     "securityClass",
     "synthetic"
    ]
   }
  },
  "exchange": {
   "title": "交换文件",
   "x-titleEn": "Exchange files",
   "description": "登记勘测定界界址点坐标（报备坐标 TXT）；登记的文件参与检查。",
   "x-descriptionEn": "Boundary points handed over as TXT; registered files take part in checks.",
   "x-source": {
    "clause": "TXT",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "title": {
      "title": "标题",
      "x-titleEn": "Title",
      "description": "文件的中文标题。",
      "x-descriptionEn": "Chinese title of the file.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "file": {
      "title": "文件",
      "x-titleEn": "File",
      "description": "exchange 文件夹中的 TXT 文件。",
      "x-descriptionEn": "TXT file in the folder exchange.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^exchange/[^/\\\\:]+\\.txt$",
      "examples": [
       "exchange/zone-43.txt"
      ]
     },
     "epsg": {
      "title": "坐标系",
      "x-titleEn": "EPSG code",
      "description": "坐标的 EPSG 代码；横坐标带带号的为 4531、4532，不带的为 4552、4553。",
      "x-descriptionEn": "EPSG code of the coordinates: 4531 or 4532 where eastings carry the zone, 4552 or 4553 where they do not.",
      "x-source": {
       "clause": "EPSG",
       "certainty": "A"
      },
      "type": "integer",
      "enum": [
       4531,
       4532,
       4552,
       4553
      ]
     },
     "date": {
      "$ref": "#/$defs/date",
      "title": "数据日期",
      "x-titleEn": "Date",
      "description": "文件数据的日期。",
      "x-descriptionEn": "Day of the data.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      }
     },
     "source": {
      "title": "来源",
      "x-titleEn": "Source",
      "description": "文件的来源。",
      "x-descriptionEn": "Where the file comes from.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 120
     },
     "securityClass": {
      "$ref": "#/$defs/securityClass"
     },
     "synthetic": {
      "$ref": "#/$defs/synthetic"
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "title",
     "file",
     "epsg",
     "date",
     "source",
     "securityClass",
     "synthetic"
    ]
   }
  },
  "standardRef": {
   "$ref": "#/$defs/standardRef"
  },
  "standardVersion": {
   "$ref": "#/$defs/standardVersion"
  },
  "policyPackRef": {
   "title": "政策参数包",
   "x-titleEn": "Policy pack",
   "description": "现行的政策参数包。",
   "x-descriptionEn": "The policy pack in force.",
   "x-source": {
    "clause": "S III(1)1",
    "certainty": "A"
   },
   "type": "string",
   "minLength": 1,
   "x-ref": "policyPack"
  },
  "oneMap": {
   "x-record": true,
   "title": "一张图接口",
   "x-titleEn": "One Map",
   "description": "与国土空间规划“一张图”实施监督信息系统的对接情况。",
   "x-descriptionEn": "Link with the One Map supervision system.",
   "x-source": {
    "clause": "S III(1)5",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "system": {
     "title": "系统名称",
     "x-titleEn": "System",
     "description": "对接系统的名称。",
     "x-descriptionEn": "Name of the system.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "string",
     "minLength": 1,
     "maxLength": 60
    },
    "feedFormat": {
     "title": "推送格式",
     "x-titleEn": "Feed format",
     "description": "推送数据的格式。",
     "x-descriptionEn": "Format of the data pushed.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "string",
     "minLength": 1,
     "maxLength": 40
    },
    "lastPush": {
     "$ref": "#/$defs/date",
     "title": "最近推送",
     "x-titleEn": "Last push",
     "description": "最近一次推送的日期。",
     "x-descriptionEn": "Day of the last push.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "parcelCount": {
     "title": "推送地块数",
     "x-titleEn": "Parcels pushed",
     "description": "最近一次推送的地块数，应与底数一致。",
     "x-descriptionEn": "Parcels in the last push; must equal the inventory.",
     "x-unit": "count",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "integer",
     "minimum": 0
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "system",
    "feedFormat"
   ]
  },
  "publicity": {
   "x-record": true,
   "title": "宣传与公众参与",
   "x-titleEn": "Publicity",
   "description": "政策解读、宣传和公众参与的记录。",
   "x-descriptionEn": "Record of policy reading, publicity and public participation.",
   "x-source": {
    "clause": "S V",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "date": {
      "$ref": "#/$defs/date",
      "title": "日期",
      "x-titleEn": "Date",
      "description": "活动日期。",
      "x-descriptionEn": "Day of the event.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      }
     },
     "channel": {
      "title": "渠道",
      "x-titleEn": "Channel",
      "description": "宣传渠道。",
      "x-descriptionEn": "Channel used.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "topic": {
      "title": "主题",
      "x-titleEn": "Topic",
      "description": "宣传主题。",
      "x-descriptionEn": "Topic.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "link": {
      "title": "链接",
      "x-titleEn": "Link",
      "description": "公开网页的地址。",
      "x-descriptionEn": "Address of a public page.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "date",
     "channel",
     "topic"
    ]
   }
  }
 },
 "patternProperties": {
  "^x-": {}
 },
 "additionalProperties": false,
 "required": [
  "apiVersion",
  "kind",
  "id",
  "title",
  "version",
  "status",
  "asOf",
  "compiledBy",
  "synthetic",
  "securityClass",
  "city",
  "pilotAreas",
  "pilotStart",
  "pilotEnd",
  "phases",
  "taskRegister",
  "crs",
  "layers",
  "standardRef",
  "policyPackRef"
 ],
 "allOf": [
  {
   "if": {
    "type": "object",
    "properties": {
     "status": {
      "enum": [
       "approved",
       "published"
      ]
     }
    },
    "required": [
     "status"
    ]
   },
   "then": {
    "type": "object",
    "required": [
     "approvedBy",
     "approvedDate"
    ]
   }
  }
 ]
},
  $defs: { apiVersion: defs.apiVersion, approvedBy: defs.approvedBy, approvedDate: defs.approvedDate, approvedHash: defs.approvedHash, asOf: defs.asOf, basis: defs.basis, certainty: defs.certainty, changeLog: defs.changeLog, compiledBy: defs.compiledBy, date: defs.date, documentStatus: defs.documentStatus, pilotArea: defs.pilotArea, reviewedBy: defs.reviewedBy, securityClass: defs.securityClass, standardRef: defs.standardRef, standardVersion: defs.standardVersion, synthetic: defs.synthetic, title: defs.title, version: defs.version, waiverAuthority: defs.waiverAuthority, waiverBy: defs.waiverBy, waiverDate: defs.waiverDate, waiverFingerprint: defs.waiverFingerprint, waiverObject: defs.waiverObject, waiverReason: defs.waiverReason, waiverRule: defs.waiverRule, waiverUntil: defs.waiverUntil, waivers: defs.waivers },
} as unknown as AnnotatedSchema;

const policyPack = {
  ...{
 "title": "政策参数包",
 "x-titleEn": "policy pack",
 "description": "检查所用的全部参数、政策工具和代码表；每个参数注明依据和确定性。",
 "x-descriptionEn": "All parameters, instruments and code lists that checks use; each parameter names its source and certainty.",
 "type": "object",
 "properties": {
  "apiVersion": {
   "$ref": "#/$defs/apiVersion"
  },
  "kind": {
   "title": "文档类型",
   "x-titleEn": "Kind",
   "description": "固定为 policyPack（政策参数包）。",
   "x-descriptionEn": "Always policyPack (policy pack).",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "const": "policyPack"
  },
  "id": {
   "title": "编号",
   "x-titleEn": "Id",
   "description": "政策参数包的唯一编号，如 PP-2026。",
   "x-descriptionEn": "Unique id of this policy pack, e.g. PP-2026.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "pattern": "^PP-\\d{4}(-\\d{2})?$",
   "examples": [
    "PP-2026"
   ],
   "x-id": "policyPack"
  },
  "title": {
   "$ref": "#/$defs/title"
  },
  "version": {
   "$ref": "#/$defs/version"
  },
  "status": {
   "$ref": "#/$defs/documentStatus"
  },
  "asOf": {
   "$ref": "#/$defs/asOf"
  },
  "compiledBy": {
   "$ref": "#/$defs/compiledBy"
  },
  "reviewedBy": {
   "$ref": "#/$defs/reviewedBy"
  },
  "approvedBy": {
   "$ref": "#/$defs/approvedBy"
  },
  "approvedDate": {
   "$ref": "#/$defs/approvedDate"
  },
  "approvedHash": {
   "$ref": "#/$defs/approvedHash"
  },
  "synthetic": {
   "$ref": "#/$defs/synthetic"
  },
  "securityClass": {
   "$ref": "#/$defs/securityClass"
  },
  "basis": {
   "$ref": "#/$defs/basis"
  },
  "changeLog": {
   "$ref": "#/$defs/changeLog"
  },
  "waivers": {
   "$ref": "#/$defs/waivers"
  },
  "parameters": {
   "title": "参数",
   "x-titleEn": "Parameters",
   "description": "以名称为键的参数表；需要新参数时以 x- 开头。",
   "x-descriptionEn": "Parameters by name; a new one of your own starts with x-.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "object",
   "properties": {
    "tol.areaRelPct": {
     "$ref": "#/$defs/numberParameter",
     "title": "面积相对容差",
     "x-titleEn": "Relative area tolerance",
     "description": "台账面积与图形面积允许的相对差。",
     "x-descriptionEn": "Relative difference allowed between recorded and measured area.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "tol.areaAbsM2": {
     "$ref": "#/$defs/numberParameter",
     "title": "面积绝对容差",
     "x-titleEn": "Absolute area tolerance",
     "description": "台账面积与图形面积允许的绝对差，取与相对容差的大者。",
     "x-descriptionEn": "Absolute difference allowed; the larger of the two counts.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "tol.sumHa": {
     "$ref": "#/$defs/numberParameter",
     "title": "面积汇总容差",
     "x-titleEn": "Area sum tolerance",
     "description": "汇总时每一加项允许的公顷差。",
     "x-descriptionEn": "Difference in ha allowed per added item.",
     "x-unit": "ha",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "tol.gfaM2": {
     "$ref": "#/$defs/numberParameter",
     "title": "建筑面积汇总容差",
     "x-titleEn": "Floor area sum tolerance",
     "description": "汇总时每一加项允许的平方米差。",
     "x-descriptionEn": "Difference in m2 allowed per added item.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "tol.money": {
     "$ref": "#/$defs/numberParameter",
     "title": "金额汇总容差",
     "x-titleEn": "Money sum tolerance",
     "description": "汇总时每一加项允许的万元差。",
     "x-descriptionEn": "Difference in 10,000 CNY allowed per added item.",
     "x-unit": "wan",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "tol.far": {
     "$ref": "#/$defs/numberParameter",
     "title": "容积率容差",
     "x-titleEn": "FAR tolerance",
     "description": "填写的容积率与计算值允许的差。",
     "x-descriptionEn": "Difference allowed between a stored and a computed FAR.",
     "x-unit": "far",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "tol.pct": {
     "$ref": "#/$defs/numberParameter",
     "title": "百分比容差",
     "x-titleEn": "Percent tolerance",
     "description": "填写的密度、绿地率与计算值允许的百分点差。",
     "x-descriptionEn": "Difference in percentage points allowed between a stored and a computed share.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "tol.balancePct": {
     "$ref": "#/$defs/numberParameter",
     "title": "用地平衡比例容差",
     "x-titleEn": "Tolerance of balance shares",
     "description": "用地平衡表各类比例及其合计允许的百分点差。",
     "x-descriptionEn": "Difference in percentage points allowed for shares of the balance table and their sum.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "overlay.noiseM2": {
     "$ref": "#/$defs/numberParameter",
     "title": "叠加噪声面积",
     "x-titleEn": "Overlay noise area",
     "description": "小于此面积的叠加结果视为误差。",
     "x-descriptionEn": "Intersections below this area are noise.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "overlay.noiseWidthM": {
     "$ref": "#/$defs/numberParameter",
     "title": "叠加噪声宽度",
     "x-titleEn": "Overlay noise width",
     "description": "平均宽度小于此值的叠加结果视为误差。",
     "x-descriptionEn": "Intersections of less mean width are noise.",
     "x-unit": "m",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "tol.sharePct": {
     "$ref": "#/$defs/numberParameter",
     "title": "占比容差",
     "x-titleEn": "Share tolerance",
     "description": "填写的控制线占比与叠加结果允许相差的百分点。",
     "x-descriptionEn": "Percentage points by which recorded shares in control lines may differ from the map.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "tol.grade": {
     "$ref": "#/$defs/numberParameter",
     "title": "等级容差",
     "x-titleEn": "Grade tolerance",
     "description": "加权平均等级三位小数的舍入。",
     "x-descriptionEn": "Rounding of a mean grade to three decimals.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "tol.volumeM3": {
     "$ref": "#/$defs/numberParameter",
     "title": "土方容差",
     "x-titleEn": "Volume tolerance",
     "description": "土方取整的舍入。",
     "x-descriptionEn": "Rounding of a volume to whole m3.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "tol.mu": {
     "$ref": "#/$defs/numberParameter",
     "title": "亩数容差",
     "x-titleEn": "Mu tolerance",
     "description": "亩数两位小数的舍入。",
     "x-descriptionEn": "Rounding of mu to two decimals.",
     "x-unit": "mu",
     "x-source": {
      "clause": "ELL",
      "certainty": "A"
     }
    },
    "tol.registeredPct": {
     "$ref": "#/$defs/numberParameter",
     "title": "登记面积容差",
     "x-titleEn": "Registered area tolerance",
     "description": "登记面积与图形面积允许相差的百分比。",
     "x-descriptionEn": "Percent by which registered areas may differ from measured ones.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "tiling.areaAbsM2": {
     "$ref": "#/$defs/numberParameter",
     "title": "铺满绝对容差",
     "x-titleEn": "Tiling tolerance, absolute",
     "description": "单元规划用地合计与单元面积允许相差的面积，与相对容差取大。",
     "x-descriptionEn": "Area by which planned land use may differ from its unit; the larger of this and the relative one counts.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "tiling.areaRelPct": {
     "$ref": "#/$defs/numberParameter",
     "title": "铺满相对容差",
     "x-titleEn": "Tiling tolerance, relative",
     "description": "单元规划用地合计与单元面积允许相差的百分比。",
     "x-descriptionEn": "Percent by which planned land use may differ from its unit.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "balance.nonConstructionUses": {
     "$ref": "#/$defs/listParameter",
     "title": "非建设用地",
     "x-titleEn": "Not construction land",
     "description": "用地平衡表中不计入建设用地小计的用地代码或代码开头。",
     "x-descriptionEn": "Land-use codes, or their beginnings, that the subtotal of construction land leaves out.",
     "x-source": {
      "clause": "own design",
      "certainty": "B-M"
     }
    },
    "public.landUses": {
     "$ref": "#/$defs/listParameter",
     "title": "公共用地",
     "x-titleEn": "Public land",
     "description": "总量不得减少的公共用地代码或代码开头。",
     "x-descriptionEn": "Land-use codes, or their beginnings, of public land that may not shrink.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "sliver.areaM2": {
     "$ref": "#/$defs/numberParameter",
     "title": "碎图斑面积",
     "x-titleEn": "Sliver area",
     "description": "面积小于此值的图形列为碎图斑；有市级上图最小面积时以其为准。",
     "x-descriptionEn": "Polygons below this area are listed as slivers; the city’s least survey area can replace it.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "sliver.compactness": {
     "$ref": "#/$defs/numberParameter",
     "title": "狭长图斑紧凑度",
     "x-titleEn": "Sliver compactness",
     "description": "紧凑度 4πA/P² 小于此值且平均宽度小于限值的图形列为狭长图斑。",
     "x-descriptionEn": "Polygons of less compactness 4πA/P² and less mean width are listed as thin.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "sliver.widthM": {
     "$ref": "#/$defs/numberParameter",
     "title": "狭长图斑宽度",
     "x-titleEn": "Sliver width",
     "description": "平均宽度 2A/P 小于此值才算狭长，以免误列道路网。",
     "x-descriptionEn": "Mean width 2A/P below which a polygon counts as thin, so that road networks do not.",
     "x-unit": "m",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "extent.lonMin": {
     "$ref": "#/$defs/numberParameter",
     "title": "本市经度下限",
     "x-titleEn": "Least longitude",
     "description": "本市坐标的最小经度（度）。",
     "x-descriptionEn": "Least longitude of the city in degrees.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "extent.lonMax": {
     "$ref": "#/$defs/numberParameter",
     "title": "本市经度上限",
     "x-titleEn": "Greatest longitude",
     "description": "本市坐标的最大经度（度）。",
     "x-descriptionEn": "Greatest longitude of the city in degrees.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "extent.latMin": {
     "$ref": "#/$defs/numberParameter",
     "title": "本市纬度下限",
     "x-titleEn": "Least latitude",
     "description": "本市坐标的最小纬度（度）。",
     "x-descriptionEn": "Least latitude of the city in degrees.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "extent.latMax": {
     "$ref": "#/$defs/numberParameter",
     "title": "本市纬度上限",
     "x-titleEn": "Greatest latitude",
     "description": "本市坐标的最大纬度（度）。",
     "x-descriptionEn": "Greatest latitude of the city in degrees.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "extent.northingMinM": {
     "$ref": "#/$defs/numberParameter",
     "title": "本市纵坐标下限",
     "x-titleEn": "Least northing",
     "description": "本市高斯—克吕格纵坐标（X，北）的下限。",
     "x-descriptionEn": "Least northing (X) of the city.",
     "x-unit": "m",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "extent.northingMaxM": {
     "$ref": "#/$defs/numberParameter",
     "title": "本市纵坐标上限",
     "x-titleEn": "Greatest northing",
     "description": "本市高斯—克吕格纵坐标（X，北）的上限。",
     "x-descriptionEn": "Greatest northing (X) of the city.",
     "x-unit": "m",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "extent.eastingMinM": {
     "$ref": "#/$defs/numberParameter",
     "title": "横坐标下限",
     "x-titleEn": "Least easting",
     "description": "去掉带号的高斯—克吕格横坐标（Y，东）的下限。",
     "x-descriptionEn": "Least easting (Y) without its zone.",
     "x-unit": "m",
     "x-source": {
      "clause": "TXT",
      "certainty": "A"
     }
    },
    "extent.eastingMaxM": {
     "$ref": "#/$defs/numberParameter",
     "title": "横坐标上限",
     "x-titleEn": "Greatest easting",
     "description": "去掉带号的高斯—克吕格横坐标（Y，东）的上限。",
     "x-descriptionEn": "Greatest easting (Y) without its zone.",
     "x-unit": "m",
     "x-source": {
      "clause": "TXT",
      "certainty": "A"
     }
    },
    "layer.freshnessMonths": {
     "$ref": "#/$defs/numberParameter",
     "title": "控制线有效期",
     "x-titleEn": "Control-line freshness",
     "description": "控制线图层的数据日期距数据截止日不超过的月数。",
     "x-descriptionEn": "Months that data of control lines may be older than the date checked.",
     "x-unit": "month",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "lines.greenUses": {
     "$ref": "#/$defs/listParameter",
     "title": "绿线相容用途",
     "x-titleEn": "Uses in the green line",
     "description": "城市绿线内允许的用途代码或代码开头。",
     "x-descriptionEn": "Land-use codes, or their beginnings, that may lie in the green line.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "lines.blueUses": {
     "$ref": "#/$defs/listParameter",
     "title": "蓝线相容用途",
     "x-titleEn": "Uses in the blue line",
     "description": "城市蓝线内允许的用途代码或代码开头。",
     "x-descriptionEn": "Land-use codes, or their beginnings, that may lie in the blue line.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "lines.yellowUses": {
     "$ref": "#/$defs/listParameter",
     "title": "黄线相容用途",
     "x-titleEn": "Uses in the yellow line",
     "description": "城市黄线内允许的用途代码或代码开头。",
     "x-descriptionEn": "Land-use codes, or their beginnings, that may lie in the yellow line.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "udb.parkOutsideMaxPct": {
     "$ref": "#/$defs/numberParameter",
     "title": "园区边界外占比上限",
     "x-titleEn": "Park outside boundary",
     "description": "产业园区单元允许在城镇开发边界外的面积占比。",
     "x-descriptionEn": "Share of an industrial park unit that may lie outside the urban development boundary.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "udb.inplaceIndustrialMinPct": {
     "$ref": "#/$defs/numberParameter",
     "title": "原地改扩建控制线占比",
     "x-titleEn": "In-place industrial share",
     "description": "边界外原地改扩建的地块须在工业用地控制线内的面积占比。",
     "x-descriptionEn": "Share inside the industrial line that a parcel outside the boundary needs to be rebuilt in place.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "swap.sourceMinSharePct": {
     "$ref": "#/$defs/numberParameter",
     "title": "增补来源占比",
     "x-titleEn": "Swap source share",
     "description": "增补来源须在边界内或核心保护区内的面积占比。",
     "x-descriptionEn": "Share of a vacated source that must lie inside the boundary or a nature core zone.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "swap.sharedEdgeMinM": {
     "$ref": "#/$defs/numberParameter",
     "title": "增补共用边长",
     "x-titleEn": "Swap shared edge",
     "description": "增补地块与城镇开发边界共用边的最小长度。",
     "x-descriptionEn": "Least length of edge that an addition shares with the boundary.",
     "x-unit": "m",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "swap.exclusiveUses": {
     "$ref": "#/$defs/listParameter",
     "title": "不得并用的指标",
     "x-titleEn": "Uses that exclude each other",
     "description": "腾退来源不得同时用于的其他指标，名称中含有即算。",
     "x-descriptionEn": "Quotas that a vacated source may not serve as well; a name that contains one counts.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "swap.confirmedClasses": {
     "$ref": "#/$defs/listParameter",
     "title": "腾退后的地类",
     "x-titleEn": "Classes after vacating",
     "description": "腾退来源经调查确认后应为的地类代码或代码开头。",
     "x-descriptionEn": "Land-use codes, or their beginnings, that a vacated source is confirmed as.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "udb.netChangeTolM2": {
     "$ref": "#/$defs/numberParameter",
     "title": "边界净变化容差",
     "x-titleEn": "Net change tolerance",
     "description": "调整前后边界图形面积之差与台账净变化允许的差。",
     "x-descriptionEn": "Difference allowed between the net change of the ledger and that of the two lines.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "survey.majorityPct": {
     "$ref": "#/$defs/numberParameter",
     "title": "调查地类占比",
     "x-titleEn": "Survey majority",
     "description": "图形内某一调查地类达到此占比，即以该地类为准。",
     "x-descriptionEn": "Share of a polygon from which on a survey class is its class.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "industrialLine.maxReleasePct": {
     "$ref": "#/$defs/numberParameter",
     "title": "工业线内转用上限",
     "x-titleEn": "Industrial release limit",
     "description": "每个单元工业用地控制线内由工业改作他用的面积占比上限。",
     "x-descriptionEn": "Share of a unit inside the industrial line that may turn from industry to other uses.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "agriZone.constructionMaxHa": {
     "$ref": "#/$defs/numberParameter",
     "title": "农高区建设用地上限",
     "x-titleEn": "Agricultural zone limit",
     "description": "国家农高区规划建设用地总量上限。",
     "x-descriptionEn": "Most construction land of the national agricultural zone.",
     "x-unit": "ha",
     "x-source": {
      "clause": "AGZ",
      "certainty": "A"
     }
    },
    "farmland.matchPct": {
     "$ref": "#/$defs/numberParameter",
     "title": "占用面积容差",
     "x-titleEn": "Occupation tolerance",
     "description": "台账登记的占用耕地面积与叠加结果允许相差的百分比。",
     "x-descriptionEn": "Percent by which farmland taken as recorded may differ from the map.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "farmland.slopeUsualMaxDeg": {
     "$ref": "#/$defs/numberParameter",
     "title": "补充耕地一般坡度上限",
     "x-titleEn": "Usual slope limit",
     "description": "补充耕地坡度一般不超过的度数。",
     "x-descriptionEn": "Slope that credits usually keep below.",
     "x-source": {
      "clause": "own design",
      "certainty": "B-M"
     }
    },
    "farmland.slopeMaxDeg": {
     "$ref": "#/$defs/numberParameter",
     "title": "补充耕地最大坡度",
     "x-titleEn": "Slope limit",
     "description": "补充耕地坡度不得超过的度数。",
     "x-descriptionEn": "Slope that credits may not exceed.",
     "x-source": {
      "clause": "own design",
      "certainty": "B-H"
     }
    },
    "farmland.followUpMonths": {
     "$ref": "#/$defs/numberParameter",
     "title": "后评价期限",
     "x-titleEn": "Follow-up term",
     "description": "复垦验收后开展后评价的最长月数。",
     "x-descriptionEn": "Most months from acceptance to the follow-up evaluation.",
     "x-unit": "month",
     "x-source": {
      "clause": "RECL art. 31",
      "certainty": "A"
     }
    },
    "legacy.baselineDate": {
     "$ref": "#/$defs/dateParameter",
     "title": "历史遗留认定基准日",
     "x-titleEn": "Legacy baseline date",
     "description": "认定历史遗留用地所依据的调查基准日。",
     "x-descriptionEn": "Survey reference date for legacy land.",
     "x-unit": "date",
     "x-source": {
      "clause": "S III(1)3",
      "certainty": "B-M"
     }
    },
    "legacy.surveyRefs": {
     "$ref": "#/$defs/listParameter",
     "title": "历史遗留认定调查",
     "x-titleEn": "Legacy surveys",
     "description": "认定历史遗留用地须依据的全国国土调查。",
     "x-descriptionEn": "National surveys that legacy land is judged by.",
     "x-source": {
      "clause": "S III(1)3",
      "certainty": "B-M"
     }
    },
    "legacy.surveyMinSharePct": {
     "$ref": "#/$defs/numberParameter",
     "title": "调查建设用地占比下限",
     "x-titleEn": "Least surveyed share",
     "description": "历史遗留用地在所依据的调查中为建设用地的最低占比。",
     "x-descriptionEn": "Least share of legacy land that the survey has as built land.",
     "x-unit": "pct",
     "x-source": {
      "clause": "S III(1)3",
      "certainty": "C"
     }
    },
    "legacy.closureDate": {
     "$ref": "#/$defs/dateParameter",
     "title": "封闭台账日",
     "x-titleEn": "Closure date",
     "description": "历史遗留用地台账封闭的日期。",
     "x-descriptionEn": "Day the legacy list was closed.",
     "x-unit": "date",
     "x-source": {
      "clause": "S IV(1)",
      "certainty": "C"
     }
    },
    "pilot.start": {
     "$ref": "#/$defs/dateParameter",
     "title": "试点开始",
     "x-titleEn": "Pilot start",
     "description": "试点期限的第一天。",
     "x-descriptionEn": "First day of the pilot.",
     "x-unit": "date",
     "x-source": {
      "clause": "S II(2)",
      "certainty": "A"
     }
    },
    "pilot.end": {
     "$ref": "#/$defs/dateParameter",
     "title": "试点结束",
     "x-titleEn": "Pilot end",
     "description": "试点期限的最后一天。",
     "x-descriptionEn": "Last day of the pilot.",
     "x-unit": "date",
     "x-source": {
      "clause": "S II(2)",
      "certainty": "A"
     }
    },
    "phase.baseDue": {
     "$ref": "#/$defs/dateParameter",
     "title": "基础准备完成时限",
     "x-titleEn": "Preparation due",
     "description": "方案备案、调查摸底和上图入库的完成时限。",
     "x-descriptionEn": "Day by which plan, survey and database are done.",
     "x-source": {
      "clause": "S IV(1)",
      "certainty": "A"
     }
    },
    "phase.implementationStart": {
     "$ref": "#/$defs/dateParameter",
     "title": "试点实施开始",
     "x-titleEn": "Implementation from",
     "description": "试点实施阶段开始日期。",
     "x-descriptionEn": "First day of implementation.",
     "x-source": {
      "clause": "S IV(2)",
      "certainty": "A"
     }
    },
    "phase.implementationDue": {
     "$ref": "#/$defs/dateParameter",
     "title": "试点实施完成时限",
     "x-titleEn": "Implementation due",
     "description": "试点实施阶段完成时限。",
     "x-descriptionEn": "Last day of implementation.",
     "x-source": {
      "clause": "S IV(2)",
      "certainty": "A"
     }
    },
    "phase.midtermDue": {
     "$ref": "#/$defs/dateParameter",
     "title": "中期评估时限",
     "x-titleEn": "Mid-term due",
     "description": "中期评估报告的完成时限。",
     "x-descriptionEn": "Day by which the mid-term report is final.",
     "x-source": {
      "clause": "S IV(3)",
      "certainty": "A"
     }
    },
    "phase.deepeningStart": {
     "$ref": "#/$defs/dateParameter",
     "title": "深化提升开始",
     "x-titleEn": "Deepening from",
     "description": "深化提升阶段开始日期。",
     "x-descriptionEn": "First day of deepening.",
     "x-source": {
      "clause": "S IV(4)",
      "certainty": "A"
     }
    },
    "phase.deepeningDue": {
     "$ref": "#/$defs/dateParameter",
     "title": "深化提升完成时限",
     "x-titleEn": "Deepening due",
     "description": "深化提升阶段完成时限。",
     "x-descriptionEn": "Last day of deepening.",
     "x-source": {
      "clause": "S IV(4)",
      "certainty": "A"
     }
    },
    "phase.summaryDue": {
     "$ref": "#/$defs/dateParameter",
     "title": "试点总结时限",
     "x-titleEn": "Summary due",
     "description": "试点总结评价报告的完成时限。",
     "x-descriptionEn": "Day by which the final report is done.",
     "x-source": {
      "clause": "S IV(5)",
      "certainty": "A"
     }
    },
    "pilot.taskGroupStarts": {
     "$ref": "#/$defs/listParameter",
     "title": "任务分组",
     "x-titleEn": "Task groups",
     "description": "实施方案每组任务首项的序号，从小到大。",
     "x-descriptionEn": "Number of the first task of each group of the implementation plan, ascending.",
     "x-source": {
      "clause": "S III",
      "certainty": "A"
     }
    },
    "pilot.taskCount": {
     "$ref": "#/$defs/numberParameter",
     "title": "任务总数",
     "x-titleEn": "Number of tasks",
     "description": "实施方案的任务总数。",
     "x-descriptionEn": "How many tasks the implementation plan has.",
     "x-unit": "count",
     "x-source": {
      "clause": "S III",
      "certainty": "A"
     }
    },
    "participation.minDays": {
     "$ref": "#/$defs/numberParameter",
     "title": "公示天数下限",
     "x-titleEn": "Least days of publication",
     "description": "规划草案公示的最少天数，首尾两天都计入。",
     "x-descriptionEn": "Least days that a draft plan is published, both ends counted.",
     "x-unit": "day",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "project.effectLagMonths": {
     "$ref": "#/$defs/numberParameter",
     "title": "竣工到见效的月数上限",
     "x-titleEn": "Months from completion to effect",
     "description": "项目预计见效不晚于竣工、验收计划日期后的月数。",
     "x-descriptionEn": "A project takes effect at most so many months after its works are planned to end.",
     "x-unit": "month",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "finance.listedFunds": {
     "$ref": "#/$defs/listParameter",
     "title": "须列入年度计划的资金",
     "x-titleEn": "Funds that need a listing",
     "description": "使用这些来源的项目须列入国民经济和社会发展年度计划。",
     "x-descriptionEn": "Projects with funds of these types are listed in the city's yearly plan.",
     "x-source": {
      "clause": "S III(3)10",
      "certainty": "A"
     }
    },
    "security.classedLayers": {
     "$ref": "#/$defs/listParameter",
     "title": "须定密级的图层",
     "x-titleEn": "Layers with a class",
     "description": "真实数据不得列为公开的图层名。",
     "x-descriptionEn": "Layers whose real data must not be public.",
     "x-source": {
      "clause": "own design",
      "certainty": "B-M"
     }
    },
    "plan.firstYear": {
     "$ref": "#/$defs/numberParameter",
     "title": "规划首年",
     "x-titleEn": "First plan year",
     "description": "专项规划第一年。",
     "x-descriptionEn": "First year of the special plan.",
     "x-unit": "year",
     "x-source": {
      "clause": "S III(2)7",
      "certainty": "A"
     }
    },
    "plan.lastYear": {
     "$ref": "#/$defs/numberParameter",
     "title": "规划末年",
     "x-titleEn": "Last plan year",
     "description": "专项规划最后一年。",
     "x-descriptionEn": "Last year of the special plan.",
     "x-unit": "year",
     "x-source": {
      "clause": "S III(2)7",
      "certainty": "A"
     }
    },
    "firstBatch.months": {
     "$ref": "#/$defs/numberParameter",
     "title": "首批见效期限",
     "x-titleEn": "First batch term",
     "description": "首批项目从启动到见效的最长月数。",
     "x-descriptionEn": "Most months from start to effect of a first-batch project.",
     "x-unit": "month",
     "x-source": {
      "clause": "S III(6)20",
      "certainty": "C"
     }
    },
    "udb.expansionMultiple": {
     "$ref": "#/$defs/numberParameter",
     "title": "开发边界扩展倍数",
     "x-titleEn": "Boundary multiple",
     "description": "开发边界面积与 2020 年城镇建设用地之比的上限。",
     "x-descriptionEn": "Ceiling of the boundary over urban land of 2020.",
     "x-source": {
      "clause": "国函〔2024〕7号",
      "certainty": "A"
     }
    },
    "farmland.gradeScale": {
     "$ref": "#/$defs/textParameter",
     "title": "耕地质量等级制",
     "x-titleEn": "Farmland grade scale",
     "description": "耕地质量等级采用的标准。",
     "x-descriptionEn": "Scale of farmland grades.",
     "x-source": {
      "clause": "own design",
      "certainty": "B-H"
     }
    },
    "indicator.bonusCapPct": {
     "$ref": "#/$defs/numberParameter",
     "title": "容积率奖励上限",
     "x-titleEn": "Bonus cap",
     "description": "奖励建筑面积占基础建筑面积的上限。",
     "x-descriptionEn": "Most bonus as percent of base floor area.",
     "x-unit": "pct",
     "x-source": {
      "clause": "S III(2)8",
      "certainty": "C"
     }
    },
    "indicator.receiverCeiling": {
     "$ref": "#/$defs/familyTableParameter",
     "title": "转入地块容积率上限",
     "x-titleEn": "Receiver ceiling",
     "description": "接受转移后容积率的上限，按用途大类。",
     "x-descriptionEn": "Ceiling of FAR after a transfer, by use family.",
     "x-source": {
      "clause": "S III(2)8",
      "certainty": "C"
     }
    },
    "indicator.transferFactor": {
     "$ref": "#/$defs/familyTableParameter",
     "title": "转移折算系数",
     "x-titleEn": "Transfer factor",
     "description": "建筑面积转移时转入量与转出量之比，按用途大类；未规定的用途按 1 计。",
     "x-descriptionEn": "Received over sent floor area of a transfer by use family; 1 where none is given.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "indicator.residentialTable": {
     "$ref": "#/$defs/residentialTableParameter",
     "title": "居住街坊指标表",
     "x-titleEn": "Residential table",
     "description": "I、VII 类气候区居住街坊的强度指标。",
     "x-descriptionEn": "Residential block indicators of climate zones I and VII.",
     "x-source": {
      "clause": "GB 50180-2018 4.0.2",
      "certainty": "B-H"
     }
    },
    "indicator.bonusRatioMax": {
     "$ref": "#/$defs/numberParameter",
     "title": "奖励与移交之比上限",
     "x-titleEn": "Most bonus for benefit",
     "description": "奖励建筑面积与移交设施面积之比的上限。",
     "x-descriptionEn": "Most bonus floor area for each m2 handed over.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "site.pavedMinPct": {
     "$ref": "#/$defs/numberParameter",
     "title": "铺装用地下限",
     "x-titleEn": "Least paved share",
     "description": "净用地中建筑、绿地和堆场以外的道路、广场等铺装用地的最低占比。",
     "x-descriptionEn": "Least share of a net site left for roads and paving.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "storey.minHeightM": {
     "$ref": "#/$defs/familyTableParameter",
     "title": "最小层高",
     "x-titleEn": "Least storey height",
     "description": "按用途大类的最小层高，用于核对建筑高度与层数。",
     "x-descriptionEn": "Least storey height by use family, to hold heights against floors.",
     "x-unit": "m",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "storey.allowanceM": {
     "$ref": "#/$defs/numberParameter",
     "title": "高度与层数的容许差",
     "x-titleEn": "Height allowance",
     "description": "建筑高度可低于层数乘最小层高的米数。",
     "x-descriptionEn": "By how much a height may be below floors times the least storey.",
     "x-unit": "m",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "nonbuilding.zeroUses": {
     "$ref": "#/$defs/listParameter",
     "title": "不得建设的用途",
     "x-titleEn": "Uses without buildings",
     "description": "规划建筑面积必须为零的用途代码或代码开头。",
     "x-descriptionEn": "Land-use codes, or their beginnings, that have no floor area.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "nonbuilding.serviceUses": {
     "$ref": "#/$defs/listParameter",
     "title": "只可建服务用房的用途",
     "x-titleEn": "Uses with service buildings only",
     "description": "只可建少量服务用房的用途代码或代码开头。",
     "x-descriptionEn": "Land-use codes, or their beginnings, with small service buildings only.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "nonbuilding.serviceMaxPct": {
     "$ref": "#/$defs/numberParameter",
     "title": "服务用房上限",
     "x-titleEn": "Most service buildings",
     "description": "服务用房建筑面积占净用地的上限。",
     "x-descriptionEn": "Most floor area of service buildings on the net site.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "dedicated.uses": {
     "$ref": "#/$defs/listParameter",
     "title": "移交用地的用途",
     "x-titleEn": "Uses of dedicated land",
     "description": "移交公共使用的用地允许的用途代码或代码开头。",
     "x-descriptionEn": "Land-use codes, or their beginnings, that dedicated land may have.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "green.concentratedNewM2": {
     "$ref": "#/$defs/numberParameter",
     "title": "新建人均集中绿地",
     "x-titleEn": "Concentrated green, new",
     "description": "新建居住街坊每人最少的集中绿地。",
     "x-descriptionEn": "Least concentrated green for each person of a new housing block.",
     "x-unit": "m2",
     "x-source": {
      "clause": "GB55038 3.2.2",
      "certainty": "A"
     }
    },
    "green.concentratedRebuiltM2": {
     "$ref": "#/$defs/numberParameter",
     "title": "改建人均集中绿地",
     "x-titleEn": "Concentrated green, rebuilt",
     "description": "旧区改建居住街坊每人最少的集中绿地。",
     "x-descriptionEn": "Least concentrated green for each person of a rebuilt block.",
     "x-unit": "m2",
     "x-source": {
      "clause": "GB55038 3.2.2",
      "certainty": "A"
     }
    },
    "green.concentratedMinWidthM": {
     "$ref": "#/$defs/numberParameter",
     "title": "集中绿地宽度",
     "x-titleEn": "Width of concentrated green",
     "description": "集中绿地的最小宽度。",
     "x-descriptionEn": "Least width of concentrated green.",
     "x-unit": "m",
     "x-source": {
      "clause": "GB55038 3.2.2",
      "certainty": "A"
     }
    },
    "green.areaPerSunlitMax": {
     "$ref": "#/$defs/numberParameter",
     "title": "集中绿地与日照面积之比",
     "x-titleEn": "Green for each sunlit part",
     "description": "集中绿地面积与其中日照阴影线以外面积之比的上限，3 即不少于三分之一。",
     "x-descriptionEn": "Most green for each m2 of it in the sun; 3 means at least a third.",
     "x-source": {
      "clause": "GB55038 3.2.2",
      "certainty": "A"
     }
    },
    "industry.minFar": {
     "$ref": "#/$defs/sectorTableParameter",
     "title": "工业容积率下限",
     "x-titleEn": "Least industrial FAR",
     "description": "工业项目容积率下限，按行业大类。",
     "x-descriptionEn": "Least FAR of industry by sector.",
     "x-source": {
      "clause": "own design",
      "certainty": "B-M"
     }
    },
    "industry.buildingCoeffMinPct": {
     "$ref": "#/$defs/numberParameter",
     "title": "建筑系数下限",
     "x-titleEn": "Least building coefficient",
     "description": "工业项目建筑系数下限。",
     "x-descriptionEn": "Least building coefficient of industry.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "B-H"
     }
    },
    "industry.serviceLandMaxPct": {
     "$ref": "#/$defs/numberParameter",
     "title": "服务设施用地上限",
     "x-titleEn": "Most service land",
     "description": "行政办公及生活服务设施用地占比上限。",
     "x-descriptionEn": "Most office and living service land.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "B-H"
     }
    },
    "industry.serviceGfaMaxPct": {
     "$ref": "#/$defs/numberParameter",
     "title": "服务设施建筑上限",
     "x-titleEn": "Most service floor area",
     "description": "行政办公及生活服务设施建筑面积占比上限。",
     "x-descriptionEn": "Most office and living service floor area.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "B-H"
     }
    },
    "industry.greenMaxPct": {
     "$ref": "#/$defs/numberParameter",
     "title": "工业绿地率上限",
     "x-titleEn": "Most industrial green",
     "description": "工业、仓储用地绿地率上限。",
     "x-descriptionEn": "Most green ratio on industry and logistics land.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "B-M"
     }
    },
    "industry.serviceBarred": {
     "$ref": "#/$defs/listParameter",
     "title": "不得列入的服务设施",
     "x-titleEn": "Services that are barred",
     "description": "工业项目的行政办公及生活服务设施不得包括的内容。",
     "x-descriptionEn": "What offices and living services of industry may not include.",
     "x-source": {
      "clause": "own design",
      "certainty": "B-H"
     }
    },
    "upstairs.minFloors": {
     "$ref": "#/$defs/numberParameter",
     "title": "工业上楼层数下限",
     "x-titleEn": "Least floors",
     "description": "工业上楼建筑的最少层数。",
     "x-descriptionEn": "Least floors of vertical industry.",
     "x-unit": "count",
     "x-source": {
      "clause": "S III(5)17",
      "certainty": "B-M"
     }
    },
    "upstairs.groundHeightMinM": {
     "$ref": "#/$defs/numberParameter",
     "title": "首层层高下限",
     "x-titleEn": "Least ground height",
     "description": "工业上楼首层层高下限。",
     "x-descriptionEn": "Least height of the ground floor.",
     "x-unit": "m",
     "x-source": {
      "clause": "S III(5)17",
      "certainty": "B-M"
     }
    },
    "upstairs.upperHeightMinM": {
     "$ref": "#/$defs/numberParameter",
     "title": "标准层层高下限",
     "x-titleEn": "Least upper height",
     "description": "工业上楼其他层层高下限。",
     "x-descriptionEn": "Least height of the other floors.",
     "x-unit": "m",
     "x-source": {
      "clause": "S III(5)17",
      "certainty": "B-M"
     }
    },
    "upstairs.groundLoadMinT": {
     "$ref": "#/$defs/numberParameter",
     "title": "首层荷载下限",
     "x-titleEn": "Least ground load",
     "description": "工业上楼首层楼面荷载下限（吨/平方米）。",
     "x-descriptionEn": "Least load of the ground floor in t/m2.",
     "x-unit": "t/m2",
     "x-source": {
      "clause": "S III(5)17",
      "certainty": "B-M"
     }
    },
    "upstairs.upperLoadMinT": {
     "$ref": "#/$defs/numberParameter",
     "title": "标准层荷载下限",
     "x-titleEn": "Least upper load",
     "description": "工业上楼其他层楼面荷载下限（吨/平方米）。",
     "x-descriptionEn": "Least load of the other floors in t/m2.",
     "x-unit": "t/m2",
     "x-source": {
      "clause": "S III(5)17",
      "certainty": "B-M"
     }
    },
    "upstairs.freightLiftsMin": {
     "$ref": "#/$defs/numberParameter",
     "title": "货梯数量下限",
     "x-titleEn": "Least freight lifts",
     "description": "工业上楼货梯数量下限。",
     "x-descriptionEn": "Least number of freight lifts.",
     "x-unit": "count",
     "x-source": {
      "clause": "S III(5)17",
      "certainty": "B-M"
     }
    },
    "upstairs.freightLiftMinT": {
     "$ref": "#/$defs/numberParameter",
     "title": "货梯载重下限",
     "x-titleEn": "Least lift capacity",
     "description": "工业上楼货梯载重下限。",
     "x-descriptionEn": "Least capacity of a freight lift.",
     "x-unit": "t",
     "x-source": {
      "clause": "S III(5)17",
      "certainty": "B-M"
     }
    },
    "upstairs.barredHazardClasses": {
     "$ref": "#/$defs/listParameter",
     "title": "不得上楼的火灾危险性",
     "x-titleEn": "Hazard classes kept below",
     "description": "不得布置在二层及以上的生产火灾危险性类别。",
     "x-descriptionEn": "Hazard classes of production that are barred above the ground floor.",
     "x-source": {
      "clause": "S III(5)17",
      "certainty": "B-M"
     }
    },
    "people.m2PerPerson": {
     "$ref": "#/$defs/numberParameter",
     "title": "人均住房建筑面积",
     "x-titleEn": "Floor area per person",
     "description": "测算人口所用的人均住房建筑面积。",
     "x-descriptionEn": "Housing floor area per person for population.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "A"
     }
    },
    "people.tolerancePct": {
     "$ref": "#/$defs/numberParameter",
     "title": "人口容差",
     "x-titleEn": "Population tolerance",
     "description": "规划人口与按人均住房建筑面积测算的人口允许的相对差。",
     "x-descriptionEn": "Difference allowed between planned and computed population.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "people.m2PerPersonMin": {
     "$ref": "#/$defs/numberParameter",
     "title": "人均住房建筑面积下限",
     "x-titleEn": "Least floor area per person",
     "description": "自行采用的人均住房建筑面积的合理下限。",
     "x-descriptionEn": "Least plausible housing floor area per person.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "people.m2PerPersonMax": {
     "$ref": "#/$defs/numberParameter",
     "title": "人均住房建筑面积上限",
     "x-titleEn": "Most floor area per person",
     "description": "自行采用的人均住房建筑面积的合理上限。",
     "x-descriptionEn": "Most plausible housing floor area per person.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "people.dwellingMinM2": {
     "$ref": "#/$defs/numberParameter",
     "title": "户均建筑面积下限",
     "x-titleEn": "Least floor area per dwelling",
     "description": "平均每套住房建筑面积的合理下限。",
     "x-descriptionEn": "Least plausible floor area per dwelling.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "people.dwellingMaxM2": {
     "$ref": "#/$defs/numberParameter",
     "title": "户均建筑面积上限",
     "x-titleEn": "Most floor area per dwelling",
     "description": "平均每套住房建筑面积的合理上限。",
     "x-descriptionEn": "Most plausible floor area per dwelling.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "supply.transitionYears": {
     "$ref": "#/$defs/numberParameter",
     "title": "过渡期年限",
     "x-titleEn": "Transition years",
     "description": "利用存量房产发展新产业的过渡期。",
     "x-descriptionEn": "Grace period for new industry in old property.",
     "x-unit": "year",
     "x-source": {
      "clause": "S III(5)16",
      "certainty": "B-H"
     }
    },
    "supply.planLeadMonths": {
     "$ref": "#/$defs/numberParameter",
     "title": "详细规划提前期",
     "x-titleEn": "Lead of detailed plans",
     "description": "地块供应或实施前多少个月单元详细规划应已批准。",
     "x-descriptionEn": "How many months before a parcel is supplied or carried out its unit must have a detailed plan.",
     "x-unit": "month",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "price.firstInstalmentMinPct": {
     "$ref": "#/$defs/numberParameter",
     "title": "首期缴款下限",
     "x-titleEn": "Least first instalment",
     "description": "出让价款首期缴纳比例下限。",
     "x-descriptionEn": "Least share of the first instalment.",
     "x-unit": "pct",
     "x-source": {
      "clause": "S III(6)21",
      "certainty": "B-H"
     }
    },
    "price.maxMonths": {
     "$ref": "#/$defs/numberParameter",
     "title": "缴清期限",
     "x-titleEn": "Payment term",
     "description": "出让价款全部缴清的最长月数。",
     "x-descriptionEn": "Most months until all is paid.",
     "x-unit": "month",
     "x-source": {
      "clause": "S III(6)21",
      "certainty": "B-H"
     }
    },
    "finance.landFundRatePct": {
     "$ref": "#/$defs/numberParameter",
     "title": "国有土地收益基金计提比例",
     "x-titleEn": "Land fund rate",
     "description": "国有土地收益基金的计提比例。",
     "x-descriptionEn": "Share of grant income set aside.",
     "x-unit": "pct",
     "x-source": {
      "clause": "S III(3)10",
      "certainty": "B-M"
     }
    },
    "mixed.mainMinPct": {
     "$ref": "#/$defs/numberParameter",
     "title": "主用途比例下限",
     "x-titleEn": "Least main use",
     "description": "混合用地主用途的最低比例。",
     "x-descriptionEn": "Least share of the main use of a mixed parcel.",
     "x-unit": "pct",
     "x-source": {
      "clause": "S III(4)13",
      "certainty": "C"
     }
    },
    "inventory.freshnessMonths": {
     "$ref": "#/$defs/numberParameter",
     "title": "台账复核周期",
     "x-titleEn": "Review term",
     "description": "地块记录最长多少个月须复核一次。",
     "x-descriptionEn": "Most months between reviews of a parcel.",
     "x-unit": "month",
     "x-source": {
      "clause": "S III(1)5",
      "certainty": "C"
     }
    },
    "inventory.constructionMinPct": {
     "$ref": "#/$defs/numberParameter",
     "title": "建设用地占比下限",
     "x-titleEn": "Least built share",
     "description": "地块在最新国土调查中建设用地的最低占比。",
     "x-descriptionEn": "Least share of a parcel that the latest survey has as built land.",
     "x-unit": "pct",
     "x-source": {
      "clause": "S III(1)2",
      "certainty": "C"
     }
    },
    "lowEff.industryUses": {
     "$ref": "#/$defs/listParameter",
     "title": "低效工矿的用途",
     "x-titleEn": "Uses of type 低效工矿",
     "description": "低效工矿对应的现状用途代码或代码开头。",
     "x-descriptionEn": "Codes, or their beginnings, of current uses of type 低效工矿 (industry).",
     "x-source": {
      "clause": "ZZ",
      "certainty": "C"
     }
    },
    "lowEff.housingUses": {
     "$ref": "#/$defs/listParameter",
     "title": "低效居住的用途",
     "x-titleEn": "Uses of type 低效居住",
     "description": "低效居住对应的现状用途代码或代码开头。",
     "x-descriptionEn": "Codes, or their beginnings, of current uses of type 低效居住 (housing).",
     "x-source": {
      "clause": "ZZ",
      "certainty": "C"
     }
    },
    "lowEff.commerceUses": {
     "$ref": "#/$defs/listParameter",
     "title": "低效商服的用途",
     "x-titleEn": "Uses of type 低效商服",
     "description": "低效商服对应的现状用途代码或代码开头。",
     "x-descriptionEn": "Codes, or their beginnings, of current uses of type 低效商服 (commerce).",
     "x-source": {
      "clause": "ZZ",
      "certainty": "C"
     }
    },
    "lowEff.facilityUses": {
     "$ref": "#/$defs/listParameter",
     "title": "低效设施的用途",
     "x-titleEn": "Uses of type 低效设施",
     "description": "低效设施对应的现状用途代码或代码开头。",
     "x-descriptionEn": "Codes, or their beginnings, of current uses of type 低效设施 (facilities).",
     "x-source": {
      "clause": "ZZ",
      "certainty": "C"
     }
    },
    "lowEff.villageUses": {
     "$ref": "#/$defs/listParameter",
     "title": "低效村庄的用途",
     "x-titleEn": "Uses of type 低效村庄",
     "description": "低效村庄对应的现状用途代码或代码开头。",
     "x-descriptionEn": "Codes, or their beginnings, of current uses of type 低效村庄 (villages).",
     "x-source": {
      "clause": "ZZ",
      "certainty": "C"
     }
    },
    "lowEff.villageCollectiveUses": {
     "$ref": "#/$defs/listParameter",
     "title": "低效村庄的集体用途",
     "x-titleEn": "Collective uses of villages",
     "description": "园区外集体所有的低效村庄另可有的用途。",
     "x-descriptionEn": "Further uses of collective village land outside parks.",
     "x-source": {
      "clause": "ZZ",
      "certainty": "C"
     }
    },
    "registration.maxDays": {
     "$ref": "#/$defs/numberParameter",
     "title": "登记期限",
     "x-titleEn": "Registration term",
     "description": "竣工核验后办理登记的最长天数。",
     "x-descriptionEn": "Most days from completion to registration.",
     "x-unit": "day",
     "x-source": {
      "clause": "S III(1)4",
      "certainty": "C"
     }
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false
  },
  "useFamilies": {
   "title": "用途大类",
   "x-titleEn": "Use families",
   "description": "用地代码前缀与用途大类的对应，前缀最长者优先。",
   "x-descriptionEn": "Code prefixes of each use family; the longest prefix wins.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "array",
   "minItems": 1,
   "items": {
    "type": "object",
    "properties": {
     "family": {
      "$ref": "#/$defs/useFamily"
     },
     "title": {
      "title": "名称",
      "x-titleEn": "Title",
      "description": "用途大类的中英文名称。",
      "x-descriptionEn": "Name of the family.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "object",
      "properties": {
       "zh": {
        "title": "中文",
        "x-titleEn": "Chinese",
        "description": "中文名称。",
        "x-descriptionEn": "Chinese name.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "string",
        "minLength": 1,
        "maxLength": 40
       },
       "en": {
        "title": "英文",
        "x-titleEn": "English",
        "description": "英文名称。",
        "x-descriptionEn": "English name.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "string",
        "minLength": 1,
        "maxLength": 60
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "zh",
       "en"
      ]
     },
     "codes": {
      "title": "代码前缀",
      "x-titleEn": "Code prefixes",
      "description": "归入本类的代码前缀，加引号。",
      "x-descriptionEn": "Code prefixes of the family, in quotes.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "array",
      "minItems": 1,
      "items": {
       "type": "string",
       "pattern": "^\\d{2}(\\d{2}){0,2}$",
       "examples": [
        "0701"
       ],
       "x-codes": "landUse"
      }
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "family",
     "title",
     "codes"
    ]
   }
  },
  "instruments": {
   "title": "政策工具",
   "x-titleEn": "Instruments",
   "description": "试点探索的政策工具及其状态；文档引用须为已出台。",
   "x-descriptionEn": "Instruments the pilot explores; documents should cite issued ones.",
   "x-source": {
    "clause": "S III",
    "certainty": "A"
   },
   "type": "array",
   "minItems": 1,
   "items": {
    "type": "object",
    "properties": {
     "id": {
      "title": "编号",
      "x-titleEn": "Id",
      "description": "政策工具编号，如 PI-01。",
      "x-descriptionEn": "Instrument id, e.g. PI-01.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^PI-\\d{2}$",
      "examples": [
       "PI-01"
      ],
      "x-id": "instrument"
     },
     "name": {
      "title": "名称",
      "x-titleEn": "Name",
      "description": "政策工具名称。",
      "x-descriptionEn": "Name of the instrument.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "taskNo": {
      "title": "对应任务",
      "x-titleEn": "Task number",
      "description": "实施方案 26 项任务的序号。",
      "x-descriptionEn": "Number of the task in the implementation plan.",
      "x-source": {
       "clause": "S III",
       "certainty": "A"
      },
      "type": "integer",
      "minimum": 1,
      "maximum": 26
     },
     "status": {
      "title": "状态",
      "x-titleEn": "Status",
      "description": "探索、起草或已出台。",
      "x-descriptionEn": "Exploring, draft or issued.",
      "x-source": {
       "clause": "S III",
       "certainty": "A"
      },
      "type": "string",
      "enum": [
       "exploring",
       "draft",
       "issued"
      ],
      "x-enum": {
       "exploring": {
        "zh": "探索",
        "en": "exploring"
       },
       "draft": {
        "zh": "起草",
        "en": "draft"
       },
       "issued": {
        "zh": "已出台",
        "en": "issued"
       }
      }
     },
     "docNo": {
      "title": "文号",
      "x-titleEn": "Document number",
      "description": "已出台文件的文号。",
      "x-descriptionEn": "Number of the issued document.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "issuedDate": {
      "$ref": "#/$defs/date",
      "title": "出台日期",
      "x-titleEn": "Issued on",
      "description": "文件出台日期。",
      "x-descriptionEn": "Day it was issued.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      }
     },
     "conditions": {
      "title": "适用条件",
      "x-titleEn": "Conditions",
      "description": "适用条件，逐条列出。",
      "x-descriptionEn": "Conditions one by one.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 200
      }
     },
     "sourceText": {
      "$ref": "#/$defs/sourceText"
     },
     "certainty": {
      "$ref": "#/$defs/certainty"
     },
     "confirmedBy": {
      "$ref": "#/$defs/confirmedBy"
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "id",
     "name",
     "taskNo",
     "status"
    ]
   }
  },
  "landUseCodes": {
   "title": "用地用海分类",
   "x-titleEn": "Land-use codes",
   "description": "2023 年用地用海分类代码表。",
   "x-descriptionEn": "Codes of the land and sea use classification of 2023.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "array",
   "minItems": 1,
   "items": {
    "type": "object",
    "properties": {
     "code": {
      "title": "代码",
      "x-titleEn": "Code",
      "description": "分类代码，加引号。",
      "x-descriptionEn": "Code, in quotes.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^(\\d{2}|\\d{4}|\\d{6})$",
      "examples": [
       "0701"
      ]
     },
     "name": {
      "title": "名称",
      "x-titleEn": "Name",
      "description": "分类名称。",
      "x-descriptionEn": "Name of the class.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 40
     },
     "level": {
      "title": "级别",
      "x-titleEn": "Level",
      "description": "一、二、三级类。",
      "x-descriptionEn": "First, second or third level.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "integer",
      "minimum": 1,
      "maximum": 3
     },
     "parent": {
      "title": "上级代码",
      "x-titleEn": "Parent",
      "description": "上一级代码，加引号；一级类不填。",
      "x-descriptionEn": "Code one level up, in quotes; none at the first level.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^(\\d{2}|\\d{4})$",
      "examples": [
       "07"
      ]
     },
     "certainty": {
      "$ref": "#/$defs/certainty"
     },
     "confirmedBy": {
      "$ref": "#/$defs/confirmedBy"
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "code",
     "name",
     "level",
     "certainty"
    ]
   }
  },
  "codeMap": {
   "title": "三调与规划代码对照",
   "x-titleEn": "Survey to plan codes",
   "description": "国土调查地类与规划用途代码的对照。",
   "x-descriptionEn": "Survey classes beside plan codes.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "surveyCode": {
      "title": "调查地类",
      "x-titleEn": "Survey class",
      "description": "国土调查地类编码，加引号。",
      "x-descriptionEn": "Class code of the survey, in quotes.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^\\d{2,6}[A-Z]?\\d?$",
      "examples": [
       "0601"
      ]
     },
     "planCode": {
      "$ref": "#/$defs/landUseCode",
      "title": "规划代码",
      "x-titleEn": "Plan code",
      "description": "用地用海分类代码，加引号。",
      "x-descriptionEn": "Land-use code, in quotes.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      }
     },
     "exact": {
      "title": "是否一一对应",
      "x-titleEn": "Exact",
      "description": "可直接换算填 true，须人工判断填 false。",
      "x-descriptionEn": "True where one to one; false where a person must decide.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "boolean"
     },
     "sourceText": {
      "$ref": "#/$defs/sourceText"
     },
     "certainty": {
      "$ref": "#/$defs/certainty"
     },
     "confirmedBy": {
      "$ref": "#/$defs/confirmedBy"
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "surveyCode",
     "planCode",
     "exact"
    ]
   }
  },
  "mixedUse": {
   "title": "混合用地清单",
   "x-titleEn": "Mixed use",
   "description": "混合用地的正面和负面清单。",
   "x-descriptionEn": "Positive and negative lists of mixed use.",
   "x-source": {
    "clause": "S III(4)13",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "positive": {
     "title": "正面清单",
     "x-titleEn": "Positive",
     "description": "允许混合的主次用途和次用途比例上限。",
     "x-descriptionEn": "Pairs allowed and the cap of the secondary use.",
     "x-source": {
      "clause": "S III(4)13",
      "certainty": "A"
     },
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "main": {
        "$ref": "#/$defs/landUseCode",
        "title": "主用途",
        "x-titleEn": "Main",
        "description": "主用途代码，加引号。",
        "x-descriptionEn": "Main code, in quotes.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        }
       },
       "secondary": {
        "$ref": "#/$defs/landUseCode",
        "title": "次用途",
        "x-titleEn": "Secondary",
        "description": "次用途代码，加引号。",
        "x-descriptionEn": "Secondary code, in quotes.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        }
       },
       "capPct": {
        "title": "比例上限",
        "x-titleEn": "Cap",
        "description": "次用途比例上限。",
        "x-descriptionEn": "Most of the secondary use.",
        "x-unit": "pct",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0,
        "maximum": 100
       },
       "sourceText": {
        "$ref": "#/$defs/sourceText"
       },
       "certainty": {
        "$ref": "#/$defs/certainty"
       },
       "confirmedBy": {
        "$ref": "#/$defs/confirmedBy"
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "main",
       "secondary",
       "capPct"
      ]
     }
    },
    "negative": {
     "title": "负面清单",
     "x-titleEn": "Negative",
     "description": "不得混合的用途。",
     "x-descriptionEn": "Pairs that may not mix.",
     "x-source": {
      "clause": "S III(4)13",
      "certainty": "A"
     },
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "a": {
        "$ref": "#/$defs/landUseCode",
        "title": "用途一",
        "x-titleEn": "First",
        "description": "用途代码，加引号。",
        "x-descriptionEn": "First code, in quotes.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        }
       },
       "b": {
        "$ref": "#/$defs/landUseCode",
        "title": "用途二",
        "x-titleEn": "Second",
        "description": "用途代码，加引号。",
        "x-descriptionEn": "Second code, in quotes.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        }
       },
       "reason": {
        "title": "理由",
        "x-titleEn": "Reason",
        "description": "不得混合的理由。",
        "x-descriptionEn": "Why they may not mix.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "string",
        "minLength": 1,
        "maxLength": 100
       },
       "sourceText": {
        "$ref": "#/$defs/sourceText"
       },
       "certainty": {
        "$ref": "#/$defs/certainty"
       },
       "confirmedBy": {
        "$ref": "#/$defs/confirmedBy"
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "a",
       "b",
       "reason"
      ]
     }
    },
    "partitionRules": {
     "title": "分割转让要求",
     "x-titleEn": "Partition",
     "description": "混合用地分割转让的要求。",
     "x-descriptionEn": "What partition transfer asks.",
     "x-source": {
      "clause": "S III(4)13",
      "certainty": "A"
     },
     "type": "string",
     "minLength": 1
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "positive",
    "negative"
   ]
  },
  "useConversion": {
   "title": "用途转换条件",
   "x-titleEn": "Use conversion",
   "description": "工改工、工改商、工改住的条件和程序。",
   "x-descriptionEn": "Conditions and procedure of industrial conversion.",
   "x-source": {
    "clause": "S III(4)13",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "path": {
      "title": "路径",
      "x-titleEn": "Path",
      "description": "转换路径。",
      "x-descriptionEn": "Path of conversion.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "enum": [
       "工改工",
       "工改商",
       "工改住"
      ],
      "x-enum": {
       "工改工": {
        "zh": "工改工",
        "en": "industry to industry"
       },
       "工改商": {
        "zh": "工改商",
        "en": "industry to commerce"
       },
       "工改住": {
        "zh": "工改住",
        "en": "industry to housing"
       }
      }
     },
     "conditions": {
      "title": "条件",
      "x-titleEn": "Conditions",
      "description": "须满足的条件。",
      "x-descriptionEn": "What must hold.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 200
      }
     },
     "procedure": {
      "title": "程序",
      "x-titleEn": "Procedure",
      "description": "办理程序。",
      "x-descriptionEn": "Procedure.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "priceRule": {
      "title": "地价规则",
      "x-titleEn": "Price",
      "description": "地价计收规则。",
      "x-descriptionEn": "Rule of the land price.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "sourceText": {
      "$ref": "#/$defs/sourceText"
     },
     "certainty": {
      "$ref": "#/$defs/certainty"
     },
     "confirmedBy": {
      "$ref": "#/$defs/confirmedBy"
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "path",
     "conditions",
     "procedure",
     "priceRule"
    ]
   }
  },
  "adjustmentPaths": {
   "title": "详规调整情形",
   "x-titleEn": "Adjustment paths",
   "description": "详细规划调整情形及其程序。",
   "x-descriptionEn": "Cases of adjusting a detailed plan and their procedure.",
   "x-source": {
    "clause": "S III(2)8",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "case": {
      "title": "情形",
      "x-titleEn": "Case",
      "description": "调整情形。",
      "x-descriptionEn": "Case.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "path": {
      "title": "程序",
      "x-titleEn": "Path",
      "description": "完整或简化程序。",
      "x-descriptionEn": "Full or simplified.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "enum": [
       "full",
       "simplified"
      ],
      "x-enum": {
       "full": {
        "zh": "完整程序",
        "en": "full"
       },
       "simplified": {
        "zh": "简化程序",
        "en": "simplified"
       }
      }
     },
     "basis": {
      "title": "依据",
      "x-titleEn": "Basis",
      "description": "适用该程序的依据。",
      "x-descriptionEn": "Why this path applies.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "steps": {
      "title": "步骤",
      "x-titleEn": "Steps",
      "description": "办理步骤。",
      "x-descriptionEn": "Steps.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 60
      }
     },
     "sourceText": {
      "$ref": "#/$defs/sourceText"
     },
     "certainty": {
      "$ref": "#/$defs/certainty"
     },
     "confirmedBy": {
      "$ref": "#/$defs/confirmedBy"
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "case",
     "path",
     "basis",
     "steps"
    ]
   }
  },
  "facilityStandards": {
   "title": "设施配建标准",
   "x-titleEn": "Facility standards",
   "description": "每千人的公共服务设施配建标准。",
   "x-descriptionEn": "Public facilities needed per thousand people.",
   "x-source": {
    "clause": "GB50180R",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "facility": {
      "$ref": "#/$defs/facilityKind"
     },
     "per1000": {
      "title": "千人指标",
      "x-titleEn": "Per thousand",
      "description": "每千人需要的规模。",
      "x-descriptionEn": "Amount needed per thousand people.",
      "x-source": {
       "clause": "GB50180R",
       "certainty": "A"
      },
      "type": "number",
      "minimum": 0
     },
     "unit": {
      "$ref": "#/$defs/measureUnit"
     },
     "maxDistanceM": {
      "title": "服务半径",
      "x-titleEn": "Catchment",
      "description": "设施步行可达的最大距离（米）；不限的不填。",
      "x-descriptionEn": "Longest walk to the facility in m; none where it does not matter.",
      "x-unit": "m",
      "x-source": {
       "clause": "GB50180R",
       "certainty": "B-M"
      },
      "type": "number",
      "minimum": 0
     },
     "gfaPerUnitMinM2": {
      "title": "单位规模建筑面积下限",
      "x-titleEn": "Least floor area for each",
      "description": "每学位、床位最少的建筑面积（平方米）；按平方米计的设施不填。",
      "x-descriptionEn": "Least floor area for each place or bed in m2; none for facilities measured in m2.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "sourceText": {
      "$ref": "#/$defs/sourceText"
     },
     "certainty": {
      "$ref": "#/$defs/certainty"
     },
     "confirmedBy": {
      "$ref": "#/$defs/confirmedBy"
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "facility",
     "per1000",
     "unit",
     "sourceText",
     "certainty"
    ]
   }
  },
  "compensation": {
   "title": "补偿标准",
   "x-titleEn": "Compensation",
   "description": "征收、收储补偿的形式和标准。",
   "x-descriptionEn": "Forms and rates of compensation.",
   "x-source": {
    "clause": "S III(3)11",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "form": {
      "title": "形式",
      "x-titleEn": "Form",
      "description": "补偿形式。",
      "x-descriptionEn": "Form of compensation.",
      "x-source": {
       "clause": "S III(3)11",
       "certainty": "A"
      },
      "type": "string",
      "enum": [
       "货币",
       "房屋产权调换",
       "房票",
       "置换储备用地",
       "其他权益"
      ],
      "x-enum": {
       "货币": {
        "zh": "货币",
        "en": "money"
       },
       "房屋产权调换": {
        "zh": "房屋产权调换",
        "en": "house for house"
       },
       "房票": {
        "zh": "房票",
        "en": "housing voucher"
       },
       "置换储备用地": {
        "zh": "置换储备用地",
        "en": "land from the reserve"
       },
       "其他权益": {
        "zh": "其他权益",
        "en": "other rights"
       }
      }
     },
     "basis": {
      "title": "依据",
      "x-titleEn": "Basis",
      "description": "标准的测算依据。",
      "x-descriptionEn": "What the rate is worked out from.",
      "x-source": {
       "clause": "S III(3)11",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "value": {
      "title": "标准",
      "x-titleEn": "Rate",
      "description": "补偿标准数值，未定写 null。",
      "x-descriptionEn": "Rate; null while open.",
      "x-source": {
       "clause": "S III(3)11",
       "certainty": "A"
      },
      "type": [
       "number",
       "null"
      ],
      "minimum": 0
     },
     "unit": {
      "title": "计量",
      "x-titleEn": "Per",
      "description": "标准的计量单位，如“元/平方米”。",
      "x-descriptionEn": "Unit of the rate, e.g. CNY per m2.",
      "x-source": {
       "clause": "S III(3)11",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 30
     },
     "sourceText": {
      "$ref": "#/$defs/sourceText"
     },
     "certainty": {
      "$ref": "#/$defs/certainty"
     },
     "confirmedBy": {
      "$ref": "#/$defs/confirmedBy"
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "form",
     "basis",
     "value",
     "unit",
     "certainty"
    ]
   }
  },
  "priceRules": {
   "title": "地价规则",
   "x-titleEn": "Price rules",
   "description": "各种情形下的地价确定办法，含零增地情形。",
   "x-descriptionEn": "How the price is set in each case, zero land growth included.",
   "x-source": {
    "clause": "S III(6)21",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "case": {
      "title": "情形",
      "x-titleEn": "Case",
      "description": "适用情形。",
      "x-descriptionEn": "Case it applies to.",
      "x-source": {
       "clause": "S III(6)21",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "basis": {
      "title": "地价基础",
      "x-titleEn": "Basis",
      "description": "确定地价的基础。",
      "x-descriptionEn": "What the price rests on.",
      "x-source": {
       "clause": "S III(6)21",
       "certainty": "A"
      },
      "type": "string",
      "enum": [
       "公示地价",
       "市场评估价",
       "综合核定",
       "不增收"
      ],
      "x-enum": {
       "公示地价": {
        "zh": "公示地价",
        "en": "published price"
       },
       "市场评估价": {
        "zh": "市场评估价",
        "en": "market appraisal"
       },
       "综合核定": {
        "zh": "综合核定",
        "en": "set on the whole"
       },
       "不增收": {
        "zh": "不增收价款",
        "en": "no extra price"
       }
      }
     },
     "formula": {
      "title": "算法",
      "x-titleEn": "Formula",
      "description": "计算办法。",
      "x-descriptionEn": "How it is worked out.",
      "x-source": {
       "clause": "S III(6)21",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "zeroCase": {
      "title": "是否零价款",
      "x-titleEn": "Zero price",
      "description": "本情形不增收土地价款的填 true。",
      "x-descriptionEn": "True where no extra price is due.",
      "x-source": {
       "clause": "S III(5)17",
       "certainty": "A"
      },
      "type": "boolean"
     },
     "sourceText": {
      "$ref": "#/$defs/sourceText"
     },
     "certainty": {
      "$ref": "#/$defs/certainty"
     },
     "confirmedBy": {
      "$ref": "#/$defs/confirmedBy"
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "case",
     "basis",
     "formula",
     "zeroCase",
     "certainty"
    ]
   }
  },
  "legacyClasses": {
   "title": "历史遗留用地分类",
   "x-titleEn": "Legacy classes",
   "description": "历史遗留用地的分类、证据和允许的处置途径。",
   "x-descriptionEn": "Classes of legacy land, their evidence and the disposals allowed.",
   "x-source": {
    "clause": "S III(1)3",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "class": {
      "title": "类别",
      "x-titleEn": "Class",
      "description": "类别名称，如“一类”。",
      "x-descriptionEn": "Name of the class.",
      "x-source": {
       "clause": "S III(1)3",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 20
     },
     "evidence": {
      "title": "认定证据",
      "x-titleEn": "Evidence",
      "description": "归入本类所需的证据。",
      "x-descriptionEn": "Evidence needed for the class.",
      "x-source": {
       "clause": "S III(1)3",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "disposalPaths": {
      "title": "处置途径",
      "x-titleEn": "Disposals",
      "description": "允许的处置途径。",
      "x-descriptionEn": "Disposals allowed.",
      "x-source": {
       "clause": "S III(1)3",
       "certainty": "A"
      },
      "type": "array",
      "minItems": 1,
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 60
      }
     },
     "sourceText": {
      "$ref": "#/$defs/sourceText"
     },
     "certainty": {
      "$ref": "#/$defs/certainty"
     },
     "confirmedBy": {
      "$ref": "#/$defs/confirmedBy"
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "class",
     "evidence",
     "disposalPaths",
     "certainty"
    ]
   }
  },
  "performance": {
   "title": "产业绩效评价",
   "x-titleEn": "Performance",
   "description": "产业用地绩效评价的指标、权重、等级和退出规则。",
   "x-descriptionEn": "Metrics, weights, grades and exit rule of industrial land.",
   "x-source": {
    "clause": "S III(7)25",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "metrics": {
     "title": "指标",
     "x-titleEn": "Metrics",
     "description": "评价指标，权重之和为 100。",
     "x-descriptionEn": "Metrics; the weights sum to 100.",
     "x-source": {
      "clause": "S III(7)25",
      "certainty": "A"
     },
     "type": "array",
     "minItems": 1,
     "items": {
      "type": "object",
      "properties": {
       "name": {
        "title": "指标",
        "x-titleEn": "Metric",
        "description": "指标名称。",
        "x-descriptionEn": "Name of the metric.",
        "x-source": {
         "clause": "S III(7)25",
         "certainty": "A"
        },
        "type": "string",
        "minLength": 1,
        "maxLength": 40
       },
       "unit": {
        "title": "单位",
        "x-titleEn": "Unit",
        "description": "指标单位。",
        "x-descriptionEn": "Unit of the metric.",
        "x-source": {
         "clause": "S III(7)25",
         "certainty": "A"
        },
        "type": "string",
        "minLength": 1,
        "maxLength": 20
       },
       "weight": {
        "title": "权重",
        "x-titleEn": "Weight",
        "description": "权重（百分数）。",
        "x-descriptionEn": "Weight in percent.",
        "x-unit": "pct",
        "x-source": {
         "clause": "S III(7)25",
         "certainty": "A"
        },
        "type": "number",
        "minimum": 0,
        "maximum": 100
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "name",
       "weight"
      ]
     }
    },
    "grades": {
     "title": "等级",
     "x-titleEn": "Grades",
     "description": "等级和最低分。",
     "x-descriptionEn": "Grades and their lowest score.",
     "x-source": {
      "clause": "S III(7)25",
      "certainty": "A"
     },
     "type": "array",
     "minItems": 1,
     "items": {
      "type": "object",
      "properties": {
       "grade": {
        "title": "等级",
        "x-titleEn": "Grade",
        "description": "评价等级。",
        "x-descriptionEn": "Grade.",
        "x-source": {
         "clause": "S III(7)25",
         "certainty": "A"
        },
        "type": "string",
        "enum": [
         "A",
         "B",
         "C",
         "D"
        ],
        "x-enum": {
         "A": {
          "zh": "A",
          "en": "A"
         },
         "B": {
          "zh": "B",
          "en": "B"
         },
         "C": {
          "zh": "C",
          "en": "C"
         },
         "D": {
          "zh": "D",
          "en": "D"
         }
        }
       },
       "minScore": {
        "title": "最低分",
        "x-titleEn": "Lowest score",
        "description": "达到该等级的最低分。",
        "x-descriptionEn": "Lowest score of the grade.",
        "x-source": {
         "clause": "S III(7)25",
         "certainty": "A"
        },
        "type": "number",
        "minimum": 0,
        "maximum": 100
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "grade",
       "minScore"
      ]
     }
    },
    "exitRule": {
     "title": "退出规则",
     "x-titleEn": "Exit rule",
     "description": "触发整改或退出的条件。",
     "x-descriptionEn": "What leads to rectification or exit.",
     "x-source": {
      "clause": "S III(7)25",
      "certainty": "A"
     },
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    },
    "sourceText": {
     "$ref": "#/$defs/sourceText"
    },
    "certainty": {
     "$ref": "#/$defs/certainty"
    },
    "confirmedBy": {
     "$ref": "#/$defs/confirmedBy"
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "metrics",
    "grades",
    "exitRule",
    "certainty"
   ]
  }
 },
 "patternProperties": {
  "^x-": {}
 },
 "additionalProperties": false,
 "required": [
  "apiVersion",
  "kind",
  "id",
  "title",
  "version",
  "status",
  "asOf",
  "compiledBy",
  "synthetic",
  "securityClass",
  "parameters",
  "useFamilies",
  "instruments",
  "landUseCodes",
  "mixedUse"
 ],
 "allOf": [
  {
   "if": {
    "type": "object",
    "properties": {
     "status": {
      "enum": [
       "approved",
       "published"
      ]
     }
    },
    "required": [
     "status"
    ]
   },
   "then": {
    "type": "object",
    "required": [
     "approvedBy",
     "approvedDate"
    ]
   }
  }
 ]
},
  $defs: { apiVersion: defs.apiVersion, approvedBy: defs.approvedBy, approvedDate: defs.approvedDate, approvedHash: defs.approvedHash, asOf: defs.asOf, basis: defs.basis, certainty: defs.certainty, changeLog: defs.changeLog, compiledBy: defs.compiledBy, confirmedBy: defs.confirmedBy, date: defs.date, dateParameter: defs.dateParameter, docNo: defs.docNo, documentStatus: defs.documentStatus, facilityKind: defs.facilityKind, familyTableParameter: defs.familyTableParameter, landUseCode: defs.landUseCode, listParameter: defs.listParameter, measureUnit: defs.measureUnit, numberParameter: defs.numberParameter, residentialTableParameter: defs.residentialTableParameter, reviewedBy: defs.reviewedBy, sectorTableParameter: defs.sectorTableParameter, securityClass: defs.securityClass, sourceText: defs.sourceText, synthetic: defs.synthetic, textParameter: defs.textParameter, title: defs.title, useFamily: defs.useFamily, validFrom: defs.validFrom, version: defs.version, waiverAuthority: defs.waiverAuthority, waiverBy: defs.waiverBy, waiverDate: defs.waiverDate, waiverFingerprint: defs.waiverFingerprint, waiverObject: defs.waiverObject, waiverReason: defs.waiverReason, waiverRule: defs.waiverRule, waiverUntil: defs.waiverUntil, waivers: defs.waivers },
} as unknown as AnnotatedSchema;

const parcelInventory = {
  ...{
 "title": "低效用地底数台账",
 "x-titleEn": "parcel inventory",
 "description": "一个片区已认定低效用地的逐宗记录；图形放在 parcels 图层，按编号对应。",
 "x-descriptionEn": "Parcel by parcel record of the low-efficiency land of an area; shapes are in the parcels layer under the same id.",
 "type": "object",
 "properties": {
  "apiVersion": {
   "$ref": "#/$defs/apiVersion"
  },
  "kind": {
   "title": "文档类型",
   "x-titleEn": "Kind",
   "description": "固定为 parcelInventory（底数台账）。",
   "x-descriptionEn": "Always parcelInventory (inventory).",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "const": "parcelInventory"
  },
  "id": {
   "title": "编号",
   "x-titleEn": "Id",
   "description": "底数台账的唯一编号，如 INV-DF。",
   "x-descriptionEn": "Unique id of this inventory, e.g. INV-DF.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "pattern": "^INV-[A-Z]{2,3}$",
   "examples": [
    "INV-DF"
   ],
   "x-id": "parcelInventory"
  },
  "title": {
   "$ref": "#/$defs/title"
  },
  "version": {
   "$ref": "#/$defs/version"
  },
  "status": {
   "$ref": "#/$defs/documentStatus"
  },
  "asOf": {
   "$ref": "#/$defs/asOf"
  },
  "compiledBy": {
   "$ref": "#/$defs/compiledBy"
  },
  "reviewedBy": {
   "$ref": "#/$defs/reviewedBy"
  },
  "approvedBy": {
   "$ref": "#/$defs/approvedBy"
  },
  "approvedDate": {
   "$ref": "#/$defs/approvedDate"
  },
  "approvedHash": {
   "$ref": "#/$defs/approvedHash"
  },
  "synthetic": {
   "$ref": "#/$defs/synthetic"
  },
  "securityClass": {
   "$ref": "#/$defs/securityClass"
  },
  "basis": {
   "$ref": "#/$defs/basis"
  },
  "changeLog": {
   "$ref": "#/$defs/changeLog"
  },
  "waivers": {
   "$ref": "#/$defs/waivers"
  },
  "standardRef": {
   "$ref": "#/$defs/standardRef"
  },
  "standardVersion": {
   "$ref": "#/$defs/standardVersion"
  },
  "parcels": {
   "title": "地块",
   "x-titleEn": "Parcels",
   "description": "低效用地地块记录。",
   "x-descriptionEn": "Records of low-efficiency parcels.",
   "x-source": {
    "clause": "S III(1)2",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "id": {
      "title": "地块编号",
      "x-titleEn": "Parcel id",
      "description": "地块唯一编号：P-片区-单元序号-地块序号。",
      "x-descriptionEn": "Unique id: P-area-unit number-parcel number.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^P-[A-Z]{2}-\\d{2}-\\d{2}$",
      "examples": [
       "P-DF-01-01"
      ],
      "x-id": "parcel"
     },
     "name": {
      "title": "地块名称",
      "x-titleEn": "Name",
      "description": "便于辨认的地块名称。",
      "x-descriptionEn": "Name people know the parcel by.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "pilotArea": {
      "$ref": "#/$defs/pilotArea"
     },
     "districtCode": {
      "$ref": "#/$defs/districtCode"
     },
     "street": {
      "title": "街道（乡镇）",
      "x-titleEn": "Street or township",
      "description": "所在街道、乡镇或园区。",
      "x-descriptionEn": "Street office, township or zone.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 40
     },
     "surveyZone": {
      "title": "调查区编号",
      "x-titleEn": "Survey zone",
      "description": "低效用地调查区编号。",
      "x-descriptionEn": "Number of the survey zone.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 30
     },
     "surveyYear": {
      "title": "图斑年度",
      "x-titleEn": "Survey year",
      "description": "所依据变更调查图斑的年度。",
      "x-descriptionEn": "Year of the survey polygon.",
      "x-unit": "year",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "integer",
      "minimum": 2000,
      "maximum": 2100
     },
     "surveyPolygonNo": {
      "title": "图斑编号",
      "x-titleEn": "Survey polygon",
      "description": "变更调查图斑编号。",
      "x-descriptionEn": "Number of the land-change survey polygon.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 40
     },
     "cadastreNos": {
      "title": "包含宗地编号",
      "x-titleEn": "Cadastral parcels",
      "description": "地块包含的宗地编号。",
      "x-descriptionEn": "Cadastral parcels inside.",
      "x-source": {
       "clause": "S III(1)4",
       "certainty": "A"
      },
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 40
      }
     },
     "areaM2": {
      "title": "面积",
      "x-titleEn": "Area",
      "description": "2000 椭球面积（平方米，两位小数），应与图形一致。",
      "x-descriptionEn": "Ellipsoidal area in m2 with two decimals; must agree with the shape.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "exclusiveMinimum": 0
     },
     "areaMethod": {
      "$ref": "#/$defs/areaMethod"
     },
     "areaMu": {
      "title": "面积（亩）",
      "x-titleEn": "Area in mu",
      "description": "地块面积（亩），等于公顷数的 15 倍。",
      "x-descriptionEn": "Area in mu, 15 times the hectares.",
      "x-unit": "mu",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "x-derived": "parcel.areaMu",
      "type": "number",
      "minimum": 0
     },
     "registeredAreaM2": {
      "title": "登记面积",
      "x-titleEn": "Registered area",
      "description": "不动产登记簿上的面积。",
      "x-descriptionEn": "Area in the title register.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "approvedAreaM2": {
      "title": "批准面积",
      "x-titleEn": "Approved area",
      "description": "用地批准文件上的面积。",
      "x-descriptionEn": "Area in the approval.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "ownerType": {
      "title": "权属性质",
      "x-titleEn": "Ownership",
      "description": "土地所有权性质。",
      "x-descriptionEn": "Who owns the land.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "enum": [
       "国有",
       "集体",
       "混合"
      ],
      "x-enum": {
       "国有": {
        "zh": "国有",
        "en": "state"
       },
       "集体": {
        "zh": "集体",
        "en": "collective"
       },
       "混合": {
        "zh": "混合",
        "en": "mixed"
       }
      }
     },
     "rightHolder": {
      "title": "权利人",
      "x-titleEn": "Right holder",
      "description": "土地使用权人或集体组织。",
      "x-descriptionEn": "Holder of the use right, or the collective.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "actualUser": {
      "title": "现状使用人",
      "x-titleEn": "Actual user",
      "description": "实际使用人，与权利人不同时填写。",
      "x-descriptionEn": "Who uses it, where not the holder.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "rightType": {
      "title": "使用权类型",
      "x-titleEn": "Kind of right",
      "description": "国有土地填写使用权取得方式。",
      "x-descriptionEn": "How the use right was obtained.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "enum": [
       "出让",
       "划拨",
       "租赁",
       "作价",
       "集体"
      ],
      "x-enum": {
       "出让": {
        "zh": "出让",
        "en": "granted"
       },
       "划拨": {
        "zh": "划拨",
        "en": "allocated"
       },
       "租赁": {
        "zh": "租赁",
        "en": "leased"
       },
       "作价": {
        "zh": "作价",
        "en": "contributed as capital"
       },
       "集体": {
        "zh": "集体",
        "en": "collective"
       }
      }
     },
     "titleNo": {
      "title": "不动产权证号",
      "x-titleEn": "Title number",
      "description": "不动产权证书号。",
      "x-descriptionEn": "Number of the title certificate.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "titleDate": {
      "$ref": "#/$defs/date",
      "title": "登记日期",
      "x-titleEn": "Title date",
      "description": "登记日期。",
      "x-descriptionEn": "Day of registration.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      }
     },
     "approvalNo": {
      "title": "批准文号",
      "x-titleEn": "Approval number",
      "description": "用地批准文号。",
      "x-descriptionEn": "Number of the approval of the land.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "approvalDate": {
      "$ref": "#/$defs/date",
      "title": "批准时间",
      "x-titleEn": "Approved on",
      "description": "用地批准时间。",
      "x-descriptionEn": "Day the land was approved.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      }
     },
     "approvedUseCode": {
      "$ref": "#/$defs/landUseCode",
      "title": "批准用途",
      "x-titleEn": "Approved use",
      "description": "批准文件所定的用途。",
      "x-descriptionEn": "Use that the approval gives.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      }
     },
     "occupationDate": {
      "$ref": "#/$defs/date",
      "title": "用地发生时间",
      "x-titleEn": "Occupied since",
      "description": "实际用地发生的时间，历史遗留用地必填。",
      "x-descriptionEn": "Day the land came into use; needed for legacy land.",
      "x-source": {
       "clause": "S III(1)3",
       "certainty": "A"
      }
     },
     "penaltyNo": {
      "title": "处罚文号",
      "x-titleEn": "Penalty number",
      "description": "违法用地处罚文号。",
      "x-descriptionEn": "Number of the penalty decision.",
      "x-source": {
       "clause": "S III(1)3",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "ownershipDispute": {
      "title": "权属争议",
      "x-titleEn": "Ownership dispute",
      "description": "是否有权属争议；有争议的不予认定。",
      "x-descriptionEn": "Whether ownership is in dispute; then it cannot be identified.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "boolean"
     },
     "currentSurveyCode": {
      "title": "现状地类",
      "x-titleEn": "Survey class",
      "description": "变更调查的地类编码，加引号。",
      "x-descriptionEn": "Class code of the land survey, in quotes.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^\\d{2,6}[A-Z]?\\d?$",
      "examples": [
       "0601"
      ]
     },
     "currentUseCode": {
      "$ref": "#/$defs/landUseCode",
      "title": "现状用途代码",
      "x-titleEn": "Current use code",
      "description": "现状用途的用地用海分类代码，加引号。",
      "x-descriptionEn": "Land-use code of the current use, in quotes.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      }
     },
     "currentUse": {
      "title": "现状用途",
      "x-titleEn": "Current use",
      "description": "现状用途名称，应与代码一致。",
      "x-descriptionEn": "Name of the current use; must fit its code.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 40
     },
     "planUseCode": {
      "$ref": "#/$defs/landUseCode",
      "title": "规划用途代码",
      "x-titleEn": "Planned use code",
      "description": "规划用途的用地用海分类代码，加引号。",
      "x-descriptionEn": "Land-use code of the planned use, in quotes.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      }
     },
     "planUse": {
      "title": "规划用途",
      "x-titleEn": "Planned use",
      "description": "规划用途名称，应与代码一致。",
      "x-descriptionEn": "Name of the planned use; must fit its code.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 40
     },
     "useStatus": {
      "title": "使用状况",
      "x-titleEn": "Use status",
      "description": "地块目前的使用状况。",
      "x-descriptionEn": "How the parcel is used today.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "enum": [
       "在用",
       "闲置",
       "空置",
       "停产",
       "批而未供",
       "供而未用"
      ],
      "x-enum": {
       "在用": {
        "zh": "在用",
        "en": "in use"
       },
       "闲置": {
        "zh": "闲置",
        "en": "idle"
       },
       "空置": {
        "zh": "空置",
        "en": "vacant"
       },
       "停产": {
        "zh": "停产",
        "en": "production stopped"
       },
       "批而未供": {
        "zh": "批而未供",
        "en": "approved, not supplied"
       },
       "供而未用": {
        "zh": "供而未用",
        "en": "supplied, not used"
       }
      }
     },
     "industry": {
      "title": "产业类型",
      "x-titleEn": "Industry",
      "description": "国民经济行业分类（GB/T 4754）大类代码，工业用地填写，加引号。",
      "x-descriptionEn": "Two-digit GB/T 4754 code for industrial land, in quotes.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^[A-Z]?\\d{2,4}$",
      "examples": [
       "34"
      ]
     },
     "currentGfaM2": {
      "title": "现状建筑面积",
      "x-titleEn": "Current floor area",
      "description": "现状建筑总面积（平方米）。",
      "x-descriptionEn": "Floor area of all buildings in m2.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "footprintM2": {
      "title": "现状基底面积",
      "x-titleEn": "Current footprint",
      "description": "现状建筑基底面积（平方米）。",
      "x-descriptionEn": "Area covered by buildings in m2.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "farCurrent": {
      "title": "现状容积率",
      "x-titleEn": "Current FAR",
      "description": "现状建筑面积除以地块面积，两位小数。",
      "x-descriptionEn": "Current floor area over parcel area, two decimals.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "x-derived": "parcel.farCurrent",
      "type": "number",
      "minimum": 0
     },
     "densityCurrentPct": {
      "title": "现状建筑密度",
      "x-titleEn": "Current density",
      "description": "现状基底面积占地块面积的百分比。",
      "x-descriptionEn": "Current footprint as percent of the parcel.",
      "x-unit": "pct",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "x-derived": "parcel.densityCurrentPct",
      "type": "number",
      "minimum": 0,
      "maximum": 100
     },
     "investPerMuWan": {
      "title": "地均投资",
      "x-titleEn": "Investment per mu",
      "description": "每亩固定资产投资（万元）。",
      "x-descriptionEn": "Fixed-asset investment per mu in 10,000 CNY.",
      "x-unit": "wan/mu",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "outputPerMuWan": {
      "title": "地均产值",
      "x-titleEn": "Output per mu",
      "description": "每亩产值（万元）。",
      "x-descriptionEn": "Output per mu in 10,000 CNY.",
      "x-unit": "wan/mu",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "taxPerMuWan": {
      "title": "地均税收",
      "x-titleEn": "Tax per mu",
      "description": "每亩税收（万元）。",
      "x-descriptionEn": "Tax per mu in 10,000 CNY.",
      "x-unit": "wan/mu",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "employees": {
      "title": "就业人数",
      "x-titleEn": "Employees",
      "description": "现有就业人数。",
      "x-descriptionEn": "People employed today.",
      "x-unit": "people",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "integer",
      "minimum": 0
     },
     "environment": {
      "title": "环境状况",
      "x-titleEn": "Environment",
      "description": "地块的环境状况。",
      "x-descriptionEn": "State of the environment.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "enum": [
       "达标",
       "一般",
       "污染"
      ],
      "x-enum": {
       "达标": {
        "zh": "达标",
        "en": "meets standards"
       },
       "一般": {
        "zh": "一般",
        "en": "fair"
       },
       "污染": {
        "zh": "存在污染",
        "en": "polluted"
       }
      }
     },
     "services": {
      "title": "基础设施配套",
      "x-titleEn": "Services",
      "description": "基础设施配套状况。",
      "x-descriptionEn": "How well the parcel is serviced.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "enum": [
       "完善",
       "一般",
       "缺乏"
      ],
      "x-enum": {
       "完善": {
        "zh": "完善",
        "en": "complete"
       },
       "一般": {
        "zh": "一般",
        "en": "fair"
       },
       "缺乏": {
        "zh": "缺乏",
        "en": "poor"
       }
      }
     },
     "lowEffType": {
      "$ref": "#/$defs/lowEffType"
     },
     "evidence": {
      "title": "认定证据",
      "x-titleEn": "Evidence",
      "description": "支持认定结论的指标值、来源和日期。",
      "x-descriptionEn": "Metric values, sources and dates behind the verdict.",
      "x-source": {
       "clause": "S III(1)1",
       "certainty": "A"
      },
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "criterionId": {
         "title": "认定指标",
         "x-titleEn": "Criterion",
         "description": "认定标准中的指标编号。",
         "x-descriptionEn": "Criterion of the identification standard.",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         },
         "type": "string",
         "minLength": 1,
         "maxLength": 40
        },
        "value": {
         "title": "指标值",
         "x-titleEn": "Value",
         "description": "实测或统计得到的指标值。",
         "x-descriptionEn": "Value as measured or counted.",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         },
         "type": [
          "number",
          "string",
          "boolean"
         ]
        },
        "unit": {
         "$ref": "#/$defs/measureUnit"
        },
        "source": {
         "title": "数据来源",
         "x-titleEn": "Source",
         "description": "数据来源名称。",
         "x-descriptionEn": "Name of the data source.",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         },
         "type": "string",
         "minLength": 1,
         "maxLength": 80
        },
        "date": {
         "$ref": "#/$defs/date",
         "title": "数据日期",
         "x-titleEn": "Date",
         "description": "数据日期。",
         "x-descriptionEn": "Day of the data.",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         }
        }
       },
       "patternProperties": {
        "^x-": {}
       },
       "additionalProperties": false,
       "required": [
        "criterionId",
        "value",
        "source",
        "date"
       ]
      }
     },
     "verdict": {
      "title": "认定结论",
      "x-titleEn": "Verdict",
      "description": "是否认定为低效用地。",
      "x-descriptionEn": "Whether it is identified as low-efficiency land.",
      "x-source": {
       "clause": "S III(1)2",
       "certainty": "A"
      },
      "type": "string",
      "enum": [
       "identified",
       "notIdentified",
       "suspended"
      ],
      "x-enum": {
       "identified": {
        "zh": "认定",
        "en": "identified"
       },
       "notIdentified": {
        "zh": "不认定",
        "en": "not identified"
       },
       "suspended": {
        "zh": "暂缓",
        "en": "suspended"
       }
      }
     },
     "identifiedDate": {
      "$ref": "#/$defs/date",
      "title": "认定日期",
      "x-titleEn": "Identified on",
      "description": "认定日期，不得早于认定标准施行日。",
      "x-descriptionEn": "Day of identification; not before the standard took effect.",
      "x-source": {
       "clause": "S III(1)2",
       "certainty": "A"
      }
     },
     "identificationNo": {
      "title": "认定文号",
      "x-titleEn": "Identification number",
      "description": "低效用地认定文件的文号。",
      "x-descriptionEn": "Number of the decision that identified it.",
      "x-source": {
       "clause": "S III(1)2",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "standardVersion": {
      "$ref": "#/$defs/standardVersion",
      "title": "认定标准版本",
      "x-titleEn": "Version of the standard",
      "description": "认定所依据的标准版本，与本台账不同时填写。",
      "x-descriptionEn": "Version it was identified by, where it differs from the inventory's.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      }
     },
     "reassessedDate": {
      "$ref": "#/$defs/date",
      "title": "重新认定日期",
      "x-titleEn": "Re-assessed on",
      "description": "标准更新后重新认定的日期。",
      "x-descriptionEn": "Day of re-assessment under a newer standard.",
      "x-source": {
       "clause": "S III(1)1",
       "certainty": "A"
      }
     },
     "legacy": {
      "title": "是否历史遗留用地",
      "x-titleEn": "Legacy land",
      "description": "历史形成、没有合法用地手续的建设用地填 true，按封闭台账管理。",
      "x-descriptionEn": "True for old building land without procedures; kept as a closed list.",
      "x-source": {
       "clause": "S III(1)3",
       "certainty": "A"
      },
      "type": "boolean"
     },
     "legacyRef": {
      "title": "历史遗留条目",
      "x-titleEn": "Legacy entry",
      "description": "历史遗留用地清单中的条目。",
      "x-descriptionEn": "Entry of the legacy register.",
      "x-source": {
       "clause": "S III(1)3",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "legacyEntry"
     },
     "urbanVillage": {
      "title": "是否城中村",
      "x-titleEn": "Urban village",
      "description": "是否属于城中村。",
      "x-descriptionEn": "Whether it is part of an urban village.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "boolean"
     },
     "renewalMode": {
      "$ref": "#/$defs/renewalMode"
     },
     "progress": {
      "x-record": true,
      "title": "工作进展",
      "x-titleEn": "Progress",
      "description": "改造工作进展。",
      "x-descriptionEn": "State of the works.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "enum": [
       "待启动",
       "实施中",
       "已完成"
      ],
      "x-enum": {
       "待启动": {
        "zh": "待启动",
        "en": "not started"
       },
       "实施中": {
        "zh": "实施中",
        "en": "under way"
       },
       "已完成": {
        "zh": "已完成",
        "en": "done"
       }
      }
     },
     "shares": {
      "title": "控制线占比",
      "x-titleEn": "Shares in control lines",
      "description": "地块面积落在各控制线内的百分比，由图形推算；填写的须与叠加结果一致。",
      "x-descriptionEn": "Percent of the parcel inside each control line, derived from the map; what is stored must equal the overlay.",
      "x-source": {
       "clause": "S III(2)6",
       "certainty": "A"
      },
      "type": "object",
      "properties": {
       "udb": {
        "title": "城镇开发边界",
        "x-titleEn": "Share in the urban development boundary",
        "description": "城镇开发边界内的面积占比。",
        "x-descriptionEn": "Share inside the urban development boundary.",
        "x-unit": "pct",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0,
        "maximum": 100
       },
       "permanentFarmland": {
        "title": "永久基本农田",
        "x-titleEn": "Share in permanent basic farmland",
        "description": "永久基本农田内的面积占比。",
        "x-descriptionEn": "Share inside permanent basic farmland.",
        "x-unit": "pct",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0,
        "maximum": 100
       },
       "ecoRedline": {
        "title": "生态保护红线",
        "x-titleEn": "Share in the ecological red line",
        "description": "生态保护红线内的面积占比。",
        "x-descriptionEn": "Share inside the ecological red line.",
        "x-unit": "pct",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0,
        "maximum": 100
       },
       "natureCore": {
        "title": "自然保护地核心保护区",
        "x-titleEn": "Share in the core zone of a protected area",
        "description": "自然保护地核心保护区内的面积占比。",
        "x-descriptionEn": "Share inside the core zone of a protected area.",
        "x-unit": "pct",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0,
        "maximum": 100
       },
       "natureGeneral": {
        "title": "自然保护地一般控制区",
        "x-titleEn": "Share in the general zone of a protected area",
        "description": "自然保护地一般控制区内的面积占比。",
        "x-descriptionEn": "Share inside the general zone of a protected area.",
        "x-unit": "pct",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0,
        "maximum": 100
       },
       "industrialLine": {
        "title": "工业用地控制线",
        "x-titleEn": "Share in the industrial land control line",
        "description": "工业用地控制线内的面积占比。",
        "x-descriptionEn": "Share inside the industrial land control line.",
        "x-unit": "pct",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0,
        "maximum": 100
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false
     },
     "relocationPlanned": {
      "title": "计划搬迁",
      "x-titleEn": "Relocation planned",
      "description": "企业是否列入搬迁计划；边界外原地改扩建的前提是否。",
      "x-descriptionEn": "Whether the enterprise is to be relocated; rebuilding in place outside the boundary requires that it is not.",
      "x-source": {
       "clause": "S III(5)18",
       "certainty": "A"
      },
      "type": "boolean"
     },
     "planConformityRef": {
      "title": "规划符合依据",
      "x-titleEn": "Plan conformity",
      "description": "证明符合国土空间规划的文件或文号。",
      "x-descriptionEn": "Document that shows conformity with the territorial plan.",
      "x-source": {
       "clause": "S III(5)18",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "implementYear": {
      "$ref": "#/$defs/year",
      "title": "计划实施年",
      "x-titleEn": "Year of implementation",
      "description": "计划实施的年度，决定计入哪一年的任务。",
      "x-descriptionEn": "Year it is to be carried out; decides whose target it counts to.",
      "x-source": {
       "clause": "S III(2)7",
       "certainty": "A"
      }
     },
     "unitRef": {
      "title": "所属单元",
      "x-titleEn": "Unit",
      "description": "所在的再开发空间单元。",
      "x-descriptionEn": "Unit that holds the parcel.",
      "x-source": {
       "clause": "S III(2)7",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "unit"
     },
     "projectRef": {
      "title": "所属项目",
      "x-titleEn": "Project",
      "description": "重点项目库中的项目。",
      "x-descriptionEn": "Project of the library.",
      "x-source": {
       "clause": "S III(2)7",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "project"
     },
     "outsideUnitReason": {
      "title": "未入单元理由",
      "x-titleEn": "Why outside units",
      "description": "地块未划入任何单元的理由。",
      "x-descriptionEn": "Why the parcel lies in no unit.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "databaseStatus": {
      "title": "入库状态",
      "x-titleEn": "Database status",
      "description": "是否已上图入库。",
      "x-descriptionEn": "Whether it is on the map and in the database.",
      "x-source": {
       "clause": "S III(1)5",
       "certainty": "A"
      },
      "type": "string",
      "enum": [
       "inDatabase",
       "pending"
      ],
      "x-enum": {
       "inDatabase": {
        "zh": "已入库",
        "en": "in the database"
       },
       "pending": {
        "zh": "待入库",
        "en": "pending"
       }
      }
     },
     "databaseDate": {
      "$ref": "#/$defs/date",
      "title": "入库日期",
      "x-titleEn": "In database since",
      "description": "上图入库的日期。",
      "x-descriptionEn": "Day it entered the database.",
      "x-source": {
       "clause": "S III(1)5",
       "certainty": "A"
      }
     },
     "oneMapId": {
      "title": "一张图编号",
      "x-titleEn": "One Map id",
      "description": "“一张图”系统中的编号。",
      "x-descriptionEn": "Number in the One Map system.",
      "x-source": {
       "clause": "S III(1)5",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 40
     },
     "registration": {
      "x-record": true,
      "title": "确权登记",
      "x-titleEn": "Registration",
      "description": "完成再开发后的不动产登记。",
      "x-descriptionEn": "Real-estate registration after redevelopment.",
      "x-source": {
       "clause": "S III(1)4",
       "certainty": "A"
      },
      "type": "object",
      "properties": {
       "status": {
        "title": "登记状态",
        "x-titleEn": "Status",
        "description": "登记办理状态。",
        "x-descriptionEn": "State of the registration.",
        "x-source": {
         "clause": "S III(1)4",
         "certainty": "A"
        },
        "type": "string",
        "enum": [
         "pending",
         "accepted",
         "registered"
        ],
        "x-enum": {
         "pending": {
          "zh": "未办理",
          "en": "pending"
         },
         "accepted": {
          "zh": "已受理",
          "en": "accepted"
         },
         "registered": {
          "zh": "已登记",
          "en": "registered"
         }
        }
       },
       "date": {
        "$ref": "#/$defs/date",
        "title": "登记日期",
        "x-titleEn": "Date",
        "description": "登记完成日期。",
        "x-descriptionEn": "Day of registration.",
        "x-source": {
         "clause": "S III(1)4",
         "certainty": "A"
        }
       },
       "unitCode": {
        "title": "不动产单元代码",
        "x-titleEn": "Unit code",
        "description": "28 位不动产单元代码。",
        "x-descriptionEn": "Code of the real-estate unit.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "string",
        "minLength": 1,
        "maxLength": 28
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "status"
      ]
     },
     "undergroundRights": {
      "title": "地下空间权属",
      "x-titleEn": "Underground rights",
      "description": "已设立的分层权利，标高不得重叠。",
      "x-descriptionEn": "Rights by layer; their elevations may not overlap.",
      "x-source": {
       "clause": "S III(1)4",
       "certainty": "A"
      },
      "type": "array",
      "items": {
       "$ref": "#/$defs/verticalLayer"
      }
     },
     "lastReviewed": {
      "x-record": true,
      "$ref": "#/$defs/date",
      "title": "最近复核日",
      "x-titleEn": "Last reviewed",
      "description": "最近一次复核日期，用于动态更新。",
      "x-descriptionEn": "Day of the last review, for dynamic updating.",
      "x-source": {
       "clause": "S III(1)5",
       "certainty": "A"
      }
     },
     "notes": {
      "title": "备注",
      "x-titleEn": "Notes",
      "description": "其他需要说明的情况。",
      "x-descriptionEn": "Anything else to say.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "id",
     "pilotArea",
     "districtCode",
     "street",
     "areaM2",
     "areaMethod",
     "ownerType",
     "rightHolder",
     "ownershipDispute",
     "currentUseCode",
     "currentUse",
     "planUseCode",
     "useStatus",
     "currentGfaM2",
     "lowEffType",
     "evidence",
     "verdict",
     "legacy",
     "renewalMode",
     "progress",
     "implementYear",
     "databaseStatus",
     "lastReviewed"
    ]
   }
  },
  "legacyRegister": {
   "title": "历史遗留用地清单",
   "x-titleEn": "Legacy register",
   "description": "历史遗留用地的封闭清单：锁定时的数量、面积和校验值，以及逐宗分类与处置。",
   "x-descriptionEn": "Closed list of legacy land: count, area and hash when it was closed, and the class and disposal of each entry.",
   "x-source": {
    "clause": "S III(1)3",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "closure": {
     "title": "清单锁定",
     "x-titleEn": "Closure",
     "description": "清单锁定时的快照，锁定后只减不增。",
     "x-descriptionEn": "Snapshot of the day the list was closed; nothing may be added afterwards.",
     "x-source": {
      "clause": "S III(1)3",
      "certainty": "C"
     },
     "type": "object",
     "properties": {
      "date": {
       "$ref": "#/$defs/date",
       "title": "锁定日期",
       "x-titleEn": "Date",
       "description": "清单锁定的日期。",
       "x-descriptionEn": "Day the list was closed.",
       "x-source": {
        "clause": "S III(1)3",
        "certainty": "C"
       }
      },
      "count": {
       "title": "宗数",
       "x-titleEn": "Count",
       "description": "锁定时的宗数。",
       "x-descriptionEn": "Number of entries at closure.",
       "x-source": {
        "clause": "S III(1)3",
        "certainty": "C"
       },
       "type": "integer",
       "minimum": 0,
       "x-unit": "count"
      },
      "areaM2": {
       "title": "面积",
       "x-titleEn": "Area",
       "description": "锁定时的总面积（平方米）。",
       "x-descriptionEn": "Total area at closure, in square metres.",
       "x-source": {
        "clause": "S III(1)3",
        "certainty": "C"
       },
       "type": "number",
       "minimum": 0,
       "x-unit": "m2"
      },
      "sha256": {
       "title": "校验值",
       "x-titleEn": "Hash",
       "description": "按编号排序的“编号|面积”各行的 SHA-256。",
       "x-descriptionEn": "SHA-256 over the lines id|area, sorted by id.",
       "x-source": {
        "clause": "S III(1)3",
        "certainty": "C"
       },
       "type": "string",
       "pattern": "^[0-9a-f]{64}$",
       "examples": [
        "0000000000000000000000000000000000000000000000000000000000000000"
       ]
      }
     },
     "patternProperties": {
      "^x-": {}
     },
     "additionalProperties": false,
     "required": [
      "date",
      "count",
      "areaM2",
      "sha256"
     ]
    },
    "entries": {
     "title": "清单条目",
     "x-titleEn": "Entries",
     "description": "逐宗历史遗留用地。",
     "x-descriptionEn": "Legacy land, entry by entry.",
     "x-source": {
      "clause": "S III(1)3",
      "certainty": "A"
     },
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "title": "清单编号",
        "x-titleEn": "Id",
        "description": "历史遗留用地编号，例如 LEG-0001。",
        "x-descriptionEn": "Id of the entry, e.g. LEG-0001.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "string",
        "pattern": "^LEG-\\d{4}$",
        "examples": [
         "LEG-0001"
        ],
        "x-id": "legacyEntry"
       },
       "parcelRef": {
        "title": "对应地块",
        "x-titleEn": "Parcel",
        "description": "底数台账中的地块。",
        "x-descriptionEn": "Parcel of the inventory.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "string",
        "minLength": 1,
        "x-ref": "parcel"
       },
       "areaM2": {
        "title": "面积",
        "x-titleEn": "Area",
        "description": "椭球面积（平方米）。",
        "x-descriptionEn": "Ellipsoidal area in square metres.",
        "x-source": {
         "clause": "S III(1)3",
         "certainty": "A"
        },
        "type": "number",
        "exclusiveMinimum": 0,
        "x-unit": "m2"
       },
       "legacyClass": {
        "title": "遗留类型",
        "x-titleEn": "Class",
        "description": "依据国土调查成果划分的历史遗留类型。",
        "x-descriptionEn": "Class by the evidence of the national surveys.",
        "x-source": {
         "clause": "S III(1)3",
         "certainty": "A"
        },
        "type": "string",
        "minLength": 1,
        "maxLength": 60
       },
       "surveyEvidence": {
        "title": "调查依据",
        "x-titleEn": "Survey evidence",
        "description": "历次国土调查中的地类和占比。",
        "x-descriptionEn": "Class and share in each national survey.",
        "x-source": {
         "clause": "S III(1)3",
         "certainty": "A"
        },
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "survey": {
           "title": "调查名称",
           "x-titleEn": "Survey",
           "description": "例如二调、三调。",
           "x-descriptionEn": "E.g. second or third national survey.",
           "x-source": {
            "clause": "S III(1)3",
            "certainty": "C"
           },
           "type": "string",
           "minLength": 1,
           "maxLength": 40
          },
          "year": {
           "title": "年度",
           "x-titleEn": "Year",
           "description": "调查年度。",
           "x-descriptionEn": "Year of the survey.",
           "x-source": {
            "clause": "S III(1)3",
            "certainty": "C"
           },
           "type": "integer",
           "minimum": 1984,
           "x-unit": "year"
          },
          "class": {
           "title": "地类",
           "x-titleEn": "Class",
           "description": "调查地类编码或名称。",
           "x-descriptionEn": "Survey class, code or name.",
           "x-source": {
            "clause": "S III(1)3",
            "certainty": "C"
           },
           "type": "string",
           "minLength": 1,
           "maxLength": 40
          },
          "sharePct": {
           "title": "占比",
           "x-titleEn": "Share",
           "description": "该地类占本宗面积的百分比。",
           "x-descriptionEn": "Share of the entry's area in percent.",
           "x-source": {
            "clause": "S III(1)3",
            "certainty": "C"
           },
           "type": "number",
           "minimum": 0,
           "maximum": 100,
           "x-unit": "pct"
          }
         },
         "patternProperties": {
          "^x-": {}
         },
         "additionalProperties": false,
         "required": [
          "survey",
          "year",
          "class",
          "sharePct"
         ]
        }
       },
       "disposalPath": {
        "title": "处置路径",
        "x-titleEn": "Disposal path",
        "description": "按政策确定的处置路径。",
        "x-descriptionEn": "Path of disposal under the policy.",
        "x-source": {
         "clause": "S III(1)3",
         "certainty": "A"
        },
        "type": "string",
        "minLength": 1,
        "maxLength": 100
       },
       "disposalStatus": {
        "x-record": true,
        "title": "处置状态",
        "x-titleEn": "Disposal status",
        "description": "处置进展。",
        "x-descriptionEn": "How far the disposal is.",
        "x-source": {
         "clause": "S III(1)3",
         "certainty": "C"
        },
        "type": "string",
        "enum": [
         "pending",
         "ongoing",
         "finished"
        ],
        "x-enum": {
         "pending": {
          "zh": "未处置",
          "en": "pending"
         },
         "ongoing": {
          "zh": "处置中",
          "en": "ongoing"
         },
         "finished": {
          "zh": "已处置",
          "en": "finished"
         }
        }
       },
       "steps": {
        "x-record": true,
        "title": "处置步骤",
        "x-titleEn": "Steps",
        "description": "已办理的手续。",
        "x-descriptionEn": "Steps taken.",
        "x-source": {
         "clause": "S III(1)3",
         "certainty": "C"
        },
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1,
         "maxLength": 100
        }
       },
       "finishedDate": {
        "x-record": true,
        "$ref": "#/$defs/date",
        "title": "处置完成日期",
        "x-titleEn": "Finished",
        "description": "处置完成的日期。",
        "x-descriptionEn": "Day the disposal was finished.",
        "x-source": {
         "clause": "S III(1)3",
         "certainty": "C"
        }
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "id",
       "areaM2"
      ]
     }
    },
    "remaining": {
     "x-record": true,
     "title": "分期余量",
     "x-titleEn": "Remaining area",
     "description": "各期末尚未处置的面积，不得增加。",
     "x-descriptionEn": "Area not yet disposed of at each date; it never grows.",
     "x-source": {
      "clause": "S III(1)3",
      "certainty": "A"
     },
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "date": {
        "$ref": "#/$defs/date",
        "title": "日期",
        "x-titleEn": "Date",
        "description": "期末日期。",
        "x-descriptionEn": "Day it is counted.",
        "x-source": {
         "clause": "S III(1)3",
         "certainty": "A"
        }
       },
       "areaM2": {
        "title": "剩余面积",
        "x-titleEn": "Area",
        "description": "尚未处置的面积（平方米）。",
        "x-descriptionEn": "Area still open in m2.",
        "x-unit": "m2",
        "x-source": {
         "clause": "S III(1)3",
         "certainty": "A"
        },
        "type": "number",
        "minimum": 0
       },
       "count": {
        "title": "剩余宗数",
        "x-titleEn": "Count",
        "description": "尚未处置的宗数。",
        "x-descriptionEn": "Entries still open.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "integer",
        "minimum": 0
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "date",
       "areaM2"
      ]
     }
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "entries"
   ]
  }
 },
 "patternProperties": {
  "^x-": {}
 },
 "additionalProperties": false,
 "required": [
  "apiVersion",
  "kind",
  "id",
  "title",
  "version",
  "status",
  "asOf",
  "compiledBy",
  "synthetic",
  "securityClass",
  "parcels"
 ],
 "allOf": [
  {
   "if": {
    "type": "object",
    "properties": {
     "status": {
      "enum": [
       "approved",
       "published"
      ]
     }
    },
    "required": [
     "status"
    ]
   },
   "then": {
    "type": "object",
    "required": [
     "approvedBy",
     "approvedDate"
    ]
   }
  }
 ]
},
  $defs: { apiVersion: defs.apiVersion, approvedBy: defs.approvedBy, approvedDate: defs.approvedDate, approvedHash: defs.approvedHash, areaMethod: defs.areaMethod, asOf: defs.asOf, basis: defs.basis, certainty: defs.certainty, changeLog: defs.changeLog, compiledBy: defs.compiledBy, date: defs.date, districtCode: defs.districtCode, documentStatus: defs.documentStatus, landUseCode: defs.landUseCode, lowEffType: defs.lowEffType, measureUnit: defs.measureUnit, pilotArea: defs.pilotArea, renewalMode: defs.renewalMode, reviewedBy: defs.reviewedBy, securityClass: defs.securityClass, standardRef: defs.standardRef, standardVersion: defs.standardVersion, synthetic: defs.synthetic, title: defs.title, version: defs.version, verticalLayer: defs.verticalLayer, waiverAuthority: defs.waiverAuthority, waiverBy: defs.waiverBy, waiverDate: defs.waiverDate, waiverFingerprint: defs.waiverFingerprint, waiverObject: defs.waiverObject, waiverReason: defs.waiverReason, waiverRule: defs.waiverRule, waiverUntil: defs.waiverUntil, waivers: defs.waivers, year: defs.year },
} as unknown as AnnotatedSchema;

const specialPlan = {
  ...{
 "title": "低效用地再开发专项规划",
 "x-titleEn": "special plan",
 "description": "2025-2030 年专项规划：目标、策略、时序、重点区域、单元名录和规模汇总。",
 "x-descriptionEn": "Special plan 2025-2030: goals, strategies, timing, key areas, roster of units and totals.",
 "type": "object",
 "properties": {
  "apiVersion": {
   "$ref": "#/$defs/apiVersion"
  },
  "kind": {
   "title": "文档类型",
   "x-titleEn": "Kind",
   "description": "固定为 specialPlan（专项规划）。",
   "x-descriptionEn": "Always specialPlan (special plan).",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "const": "specialPlan"
  },
  "id": {
   "title": "编号",
   "x-titleEn": "Id",
   "description": "专项规划的唯一编号，如 SP-2025-2030。",
   "x-descriptionEn": "Unique id of this special plan, e.g. SP-2025-2030.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "pattern": "^SP-\\d{4}-\\d{4}$",
   "examples": [
    "SP-2025-2030"
   ],
   "x-id": "specialPlan"
  },
  "title": {
   "$ref": "#/$defs/title"
  },
  "version": {
   "$ref": "#/$defs/version"
  },
  "status": {
   "$ref": "#/$defs/documentStatus"
  },
  "asOf": {
   "$ref": "#/$defs/asOf"
  },
  "compiledBy": {
   "$ref": "#/$defs/compiledBy"
  },
  "reviewedBy": {
   "$ref": "#/$defs/reviewedBy"
  },
  "approvedBy": {
   "$ref": "#/$defs/approvedBy"
  },
  "approvedDate": {
   "$ref": "#/$defs/approvedDate"
  },
  "approvedHash": {
   "$ref": "#/$defs/approvedHash"
  },
  "synthetic": {
   "$ref": "#/$defs/synthetic"
  },
  "securityClass": {
   "$ref": "#/$defs/securityClass"
  },
  "basis": {
   "$ref": "#/$defs/basis"
  },
  "changeLog": {
   "$ref": "#/$defs/changeLog"
  },
  "waivers": {
   "$ref": "#/$defs/waivers"
  },
  "term": {
   "title": "规划期",
   "x-titleEn": "Term",
   "description": "规划期限，2025 至 2030 年。",
   "x-descriptionEn": "Term of the plan, 2025 to 2030.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "from": {
     "$ref": "#/$defs/year",
     "title": "起始年",
     "x-titleEn": "From",
     "description": "规划期第一年。",
     "x-descriptionEn": "First year.",
     "x-source": {
      "clause": "S III(2)7",
      "certainty": "A"
     }
    },
    "to": {
     "$ref": "#/$defs/year",
     "title": "结束年",
     "x-titleEn": "To",
     "description": "规划期最后一年。",
     "x-descriptionEn": "Last year.",
     "x-source": {
      "clause": "S III(2)7",
      "certainty": "A"
     }
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "from",
    "to"
   ]
  },
  "baseline": {
   "title": "基期底数",
   "x-titleEn": "Baseline",
   "description": "规划所依据的低效用地底数，应与台账一致。",
   "x-descriptionEn": "Base figures of the plan; must agree with the inventory.",
   "x-source": {
    "clause": "S III(1)2",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "date": {
     "$ref": "#/$defs/date",
     "title": "基期日期",
     "x-titleEn": "Date",
     "description": "底数对应的日期。",
     "x-descriptionEn": "Day of the base figures.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     }
    },
    "inventoryRefs": {
     "title": "底数台账",
     "x-titleEn": "Inventories",
     "description": "底数来自的台账。",
     "x-descriptionEn": "Inventories behind the figures.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "x-ref": "parcelInventory"
     }
    },
    "inventoryVersion": {
     "$ref": "#/$defs/version",
     "title": "台账版本",
     "x-titleEn": "Inventory version",
     "description": "基期所依据的底数台账版本。",
     "x-descriptionEn": "Version of the inventories the baseline rests on.",
     "x-source": {
      "clause": "S III(1)2",
      "certainty": "A"
     }
    },
    "byDistrictType": {
     "title": "分片区分类型底数",
     "x-titleEn": "By area and type",
     "description": "按片区和低效类型汇总的地块数与面积。",
     "x-descriptionEn": "Parcels and area by pilot area and type.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "pilotArea": {
        "$ref": "#/$defs/pilotArea"
       },
       "type": {
        "$ref": "#/$defs/lowEffType"
       },
       "count": {
        "title": "地块数",
        "x-titleEn": "Parcels",
        "description": "地块个数。",
        "x-descriptionEn": "Number of parcels.",
        "x-unit": "count",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "x-derived": "baseline.count",
        "type": "integer",
        "minimum": 0
       },
       "areaHa": {
        "title": "面积",
        "x-titleEn": "Area",
        "description": "面积（公顷）。",
        "x-descriptionEn": "Area in ha.",
        "x-unit": "ha",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "x-derived": "baseline.areaHa",
        "type": "number",
        "minimum": 0
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "pilotArea",
       "type",
       "count",
       "areaHa"
      ]
     }
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "date",
    "inventoryRefs",
    "byDistrictType"
   ]
  },
  "goals": {
   "title": "目标任务",
   "x-titleEn": "Goals",
   "description": "规划目标及分年安排；分年之和等于目标值。",
   "x-descriptionEn": "Goals and their years; the years sum to the target.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "array",
   "minItems": 1,
   "items": {
    "type": "object",
    "properties": {
     "id": {
      "title": "编号",
      "x-titleEn": "Id",
      "description": "目标编号，如 G-01。",
      "x-descriptionEn": "Goal id, e.g. G-01.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^G-\\d{2}$",
      "examples": [
       "G-01"
      ],
      "x-id": "goal"
     },
     "name": {
      "title": "名称",
      "x-titleEn": "Name",
      "description": "目标名称。",
      "x-descriptionEn": "Name of the goal.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "unit": {
      "$ref": "#/$defs/measureUnit"
     },
     "baseline": {
      "title": "基期值",
      "x-titleEn": "Baseline",
      "description": "规划基期的数值。",
      "x-descriptionEn": "Value at the start of the plan.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "target": {
      "title": "目标值",
      "x-titleEn": "Target",
      "description": "规划期累计目标值，等于分年之和。",
      "x-descriptionEn": "Total of the plan term; the sum of the years.",
      "x-source": {
       "clause": "S III(2)7",
       "certainty": "A"
      },
      "x-derived": "goal.yearSum",
      "type": "number",
      "minimum": 0
     },
     "byYear": {
      "$ref": "#/$defs/valueByYear",
      "title": "分年安排",
      "x-titleEn": "By year",
      "description": "各年的计划值，单位同目标。",
      "x-descriptionEn": "Planned value of each year in the unit of the goal.",
      "x-source": {
       "clause": "S III(2)7",
       "certainty": "A"
      }
     },
     "binding": {
      "title": "是否约束性",
      "x-titleEn": "Binding",
      "description": "约束性目标填 true，预期性填 false。",
      "x-descriptionEn": "True for a binding goal, false for an expected one.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "boolean"
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "id",
     "name",
     "unit",
     "baseline",
     "target",
     "byYear",
     "binding"
    ]
   }
  },
  "zoning": {
   "title": "分区策略",
   "x-titleEn": "Zoning strategy",
   "description": "分区的再开发策略。",
   "x-descriptionEn": "Strategy by zone.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "id": {
      "title": "编号",
      "x-titleEn": "Id",
      "description": "分区编号。",
      "x-descriptionEn": "Zone id.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 20
     },
     "name": {
      "title": "名称",
      "x-titleEn": "Name",
      "description": "分区名称。",
      "x-descriptionEn": "Name of the zone.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "unitRefs": {
      "title": "所含单元",
      "x-titleEn": "Units",
      "description": "本分区包含的单元。",
      "x-descriptionEn": "Units in this zone.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "x-ref": "unit"
      }
     },
     "strategy": {
      "title": "策略",
      "x-titleEn": "Strategy",
      "description": "本分区的再开发策略。",
      "x-descriptionEn": "Strategy of this zone.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "id",
     "name",
     "unitRefs",
     "strategy"
    ]
   }
  },
  "classStrategy": {
   "title": "分类策略",
   "x-titleEn": "Strategy by type",
   "description": "各低效类型的再开发策略，五类均应覆盖。",
   "x-descriptionEn": "Strategy by type; all types should be covered.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "type": {
      "$ref": "#/$defs/lowEffType"
     },
     "modes": {
      "title": "适用方式",
      "x-titleEn": "Modes",
      "description": "适用的改造方式。",
      "x-descriptionEn": "Modes that apply.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "array",
      "items": {
       "$ref": "#/$defs/renewalMode"
      }
     },
     "rules": {
      "title": "要求",
      "x-titleEn": "Rules",
      "description": "对本类型的要求。",
      "x-descriptionEn": "What is asked of this type.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "type",
     "modes",
     "rules"
    ]
   }
  },
  "timing": {
   "title": "时序安排",
   "x-titleEn": "Timing",
   "description": "分期的单元和面积。",
   "x-descriptionEn": "Units and area by period.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "period": {
      "title": "时期",
      "x-titleEn": "Period",
      "description": "时期，例如 2026-2027。",
      "x-descriptionEn": "Period, e.g. 2026-2027.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 20
     },
     "unitRefs": {
      "title": "重点单元",
      "x-titleEn": "Units",
      "description": "本期重点推进的单元。",
      "x-descriptionEn": "Units this period is about.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "x-ref": "unit"
      }
     },
     "areaHa": {
      "title": "面积",
      "x-titleEn": "Area",
      "description": "本期实施面积（公顷）。",
      "x-descriptionEn": "Area carried out in this period in ha.",
      "x-unit": "ha",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "x-derived": "period.areaHa",
      "type": "number",
      "minimum": 0
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "period",
     "unitRefs",
     "areaHa"
    ]
   }
  },
  "keyAreas": {
   "title": "重点区域",
   "x-titleEn": "Key areas",
   "description": "再开发重点区域及理由，至少一处。",
   "x-descriptionEn": "Key areas and why, at least one.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "array",
   "minItems": 1,
   "items": {
    "type": "object",
    "properties": {
     "id": {
      "title": "编号",
      "x-titleEn": "Id",
      "description": "重点区域编号。",
      "x-descriptionEn": "Id of the key area.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 20
     },
     "name": {
      "title": "名称",
      "x-titleEn": "Name",
      "description": "重点区域名称。",
      "x-descriptionEn": "Name of the key area.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "unitRefs": {
      "title": "所含单元",
      "x-titleEn": "Units",
      "description": "重点区域包含的单元。",
      "x-descriptionEn": "Units in the key area.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "x-ref": "unit"
      }
     },
     "reason": {
      "title": "理由",
      "x-titleEn": "Reason",
      "description": "列为重点的理由。",
      "x-descriptionEn": "Why it is a key area.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "id",
     "name",
     "unitRefs",
     "reason"
    ]
   }
  },
  "units": {
   "title": "空间单元名录",
   "x-titleEn": "Roster of units",
   "description": "规划划定的全部单元及规模，应与单元文档一致。",
   "x-descriptionEn": "All units of the plan and their size; must agree with the unit documents.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "unitRef": {
      "title": "单元",
      "x-titleEn": "Unit",
      "description": "单元编号。",
      "x-descriptionEn": "Id of the unit.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "unit"
     },
     "areaHa": {
      "title": "面积",
      "x-titleEn": "Area",
      "description": "单元面积（公顷）。",
      "x-descriptionEn": "Area of the unit in ha.",
      "x-unit": "ha",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "x-derived": "roster.areaHa",
      "type": "number",
      "minimum": 0
     },
     "lowEffHa": {
      "title": "低效用地面积",
      "x-titleEn": "Low-efficiency area",
      "description": "单元低效用地面积（公顷）。",
      "x-descriptionEn": "Low-efficiency area of the unit in ha.",
      "x-unit": "ha",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "x-derived": "roster.lowEffHa",
      "type": "number",
      "minimum": 0
     },
     "gfaM2": {
      "title": "规划建筑面积",
      "x-titleEn": "Planned floor area",
      "description": "单元规划计容建筑面积（平方米）。",
      "x-descriptionEn": "Planned floor area of the unit in m2.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "x-derived": "roster.gfaM2",
      "type": "number",
      "minimum": 0
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "unitRef",
     "areaHa",
     "lowEffHa",
     "gfaM2"
    ]
   }
  },
  "actions": {
   "title": "分类实施行动",
   "x-titleEn": "Actions",
   "description": "分类实施的行动及所涉单元。",
   "x-descriptionEn": "Actions by type and the units they concern.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "id": {
      "title": "编号",
      "x-titleEn": "Id",
      "description": "行动编号，如 ACT-01。",
      "x-descriptionEn": "Action id, e.g. ACT-01.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^ACT-\\d{2}$",
      "examples": [
       "ACT-01"
      ],
      "x-id": "action"
     },
     "name": {
      "title": "名称",
      "x-titleEn": "Name",
      "description": "行动名称。",
      "x-descriptionEn": "Name of the action.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "unitRefs": {
      "title": "所涉单元",
      "x-titleEn": "Units",
      "description": "行动涉及的单元。",
      "x-descriptionEn": "Units concerned.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "x-ref": "unit"
      }
     },
     "projectRefs": {
      "title": "项目",
      "x-titleEn": "Projects",
      "description": "属于本行动的重点项目。",
      "x-descriptionEn": "Projects of this action.",
      "x-source": {
       "clause": "S III(2)7",
       "certainty": "A"
      },
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "x-ref": "project"
      }
     },
     "text": {
      "title": "内容",
      "x-titleEn": "Content",
      "description": "行动内容。",
      "x-descriptionEn": "What the action does.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "id",
     "name"
    ]
   }
  },
  "projectLibrary": {
   "title": "重点项目库",
   "x-titleEn": "Project library",
   "description": "列入重点项目库的项目，应与项目条目文档一致。",
   "x-descriptionEn": "Projects of the library; the same set as the project documents.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "string",
    "minLength": 1,
    "x-ref": "project"
   }
  },
  "boundaryStrategy": {
   "title": "开发边界与底线",
   "x-titleEn": "Boundary strategy",
   "description": "开发边界增补与耕地占补的目标。",
   "x-descriptionEn": "Targets of boundary supplement and farmland balance.",
   "x-source": {
    "clause": "S III(2)6",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "udbBaselineHa": {
     "title": "开发边界基数",
     "x-titleEn": "Boundary baseline",
     "description": "城镇开发边界面积（公顷）。",
     "x-descriptionEn": "Area of the urban development boundary in ha.",
     "x-unit": "ha",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0
    },
    "urban2020Ha": {
     "title": "2020 年城镇用地",
     "x-titleEn": "Urban land 2020",
     "description": "2020 年城镇建设用地面积（公顷）。",
     "x-descriptionEn": "Urban construction land of 2020 in ha.",
     "x-unit": "ha",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0
    },
    "swapTargetM2": {
     "title": "等量增补目标",
     "x-titleEn": "Supplement target",
     "description": "计划等量增补开发边界的面积（平方米）。",
     "x-descriptionEn": "Area to be added to the boundary in m2.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0
    },
    "farmlandCreditTargetHa": {
     "title": "补充耕地目标",
     "x-titleEn": "Farmland credit target",
     "description": "计划形成的新增稳定利用耕地（公顷）。",
     "x-descriptionEn": "Newly added stable farmland in ha.",
     "x-unit": "ha",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0
    },
    "swapGoalRef": {
     "title": "增补目标",
     "x-titleEn": "Swap goal",
     "description": "与边界增补目标相同的规划目标编号。",
     "x-descriptionEn": "Goal of the plan that the swap target repeats.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "string",
     "minLength": 1,
     "x-ref": "goal"
    },
    "farmlandCreditGoalRef": {
     "title": "补充耕地目标编号",
     "x-titleEn": "Farmland goal",
     "description": "与补充耕地目标相同的规划目标编号。",
     "x-descriptionEn": "Goal of the plan that the farmland credit target repeats.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "string",
     "minLength": 1,
     "x-ref": "goal"
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "udbBaselineHa",
    "urban2020Ha",
    "swapTargetM2",
    "farmlandCreditTargetHa"
   ]
  },
  "indicatorTotals": {
   "title": "规模汇总",
   "x-titleEn": "Totals",
   "description": "全部单元的规模汇总，应等于各单元之和。",
   "x-descriptionEn": "Totals over all units; must equal their sum.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "landHa": {
     "title": "单元总面积",
     "x-titleEn": "Area of units",
     "description": "全部单元面积之和（公顷）。",
     "x-descriptionEn": "Sum of unit areas in ha.",
     "x-unit": "ha",
     "x-source": {
      "clause": "S III(2)7",
      "certainty": "A"
     },
     "x-derived": "plan.landHa",
     "type": "number",
     "minimum": 0
    },
    "lowEffHa": {
     "title": "低效用地总面积",
     "x-titleEn": "Low-efficiency area",
     "description": "全部低效用地面积（公顷）。",
     "x-descriptionEn": "Sum of low-efficiency area in ha.",
     "x-unit": "ha",
     "x-source": {
      "clause": "S III(2)7",
      "certainty": "A"
     },
     "x-derived": "plan.lowEffHa",
     "type": "number",
     "minimum": 0
    },
    "netHa": {
     "title": "净用地总面积",
     "x-titleEn": "Net area",
     "description": "全部净用地面积（公顷）。",
     "x-descriptionEn": "Sum of net area in ha.",
     "x-unit": "ha",
     "x-source": {
      "clause": "S III(2)7",
      "certainty": "A"
     },
     "x-derived": "plan.netHa",
     "type": "number",
     "minimum": 0
    },
    "dedicatedHa": {
     "title": "移交用地总面积",
     "x-titleEn": "Dedicated area",
     "description": "全部移交公共用地面积（公顷）。",
     "x-descriptionEn": "Sum of land handed over in ha.",
     "x-unit": "ha",
     "x-source": {
      "clause": "S III(2)7",
      "certainty": "A"
     },
     "x-derived": "plan.dedicatedHa",
     "type": "number",
     "minimum": 0
    },
    "currentGfaM2": {
     "title": "现状建筑总面积",
     "x-titleEn": "Current floor area",
     "description": "全部现状建筑面积（平方米）。",
     "x-descriptionEn": "Sum of current floor area in m2.",
     "x-unit": "m2",
     "x-source": {
      "clause": "S III(2)7",
      "certainty": "A"
     },
     "x-derived": "plan.currentGfaM2",
     "type": "number",
     "minimum": 0
    },
    "plannedGfaM2": {
     "title": "规划建筑总面积",
     "x-titleEn": "Planned floor area",
     "description": "全部规划计容建筑面积（平方米）。",
     "x-descriptionEn": "Sum of planned floor area in m2.",
     "x-unit": "m2",
     "x-source": {
      "clause": "S III(2)7",
      "certainty": "A"
     },
     "x-derived": "plan.plannedGfaM2",
     "type": "number",
     "minimum": 0
    },
    "housingGfaM2": {
     "title": "居住建筑面积",
     "x-titleEn": "Housing floor area",
     "description": "其中居住类建筑面积（平方米）。",
     "x-descriptionEn": "Housing part in m2.",
     "x-unit": "m2",
     "x-source": {
      "clause": "S III(2)7",
      "certainty": "A"
     },
     "x-derived": "plan.housingGfaM2",
     "type": "number",
     "minimum": 0
    },
    "industryGfaM2": {
     "title": "工业建筑面积",
     "x-titleEn": "Industrial floor area",
     "description": "其中工业类建筑面积（平方米）。",
     "x-descriptionEn": "Industrial part in m2.",
     "x-unit": "m2",
     "x-source": {
      "clause": "S III(2)7",
      "certainty": "A"
     },
     "x-derived": "plan.industryGfaM2",
     "type": "number",
     "minimum": 0
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "landHa",
    "lowEffHa",
    "netHa",
    "dedicatedHa",
    "currentGfaM2",
    "plannedGfaM2",
    "housingGfaM2",
    "industryGfaM2"
   ]
  },
  "masterPlanCheck": {
   "title": "总规一致性",
   "x-titleEn": "Master plan check",
   "description": "与国土空间总体规划逐项核对的结果。",
   "x-descriptionEn": "Item by item check against the territorial master plan.",
   "x-source": {
    "clause": "S I",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "item": {
      "title": "事项",
      "x-titleEn": "Item",
      "description": "核对的事项。",
      "x-descriptionEn": "What was checked.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "masterPlan": {
      "title": "总规要求",
      "x-titleEn": "Master plan",
      "description": "总体规划的要求。",
      "x-descriptionEn": "What the master plan asks.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "thisPlan": {
      "title": "本规划安排",
      "x-titleEn": "This plan",
      "description": "本规划的安排。",
      "x-descriptionEn": "What this plan provides.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "ok": {
      "title": "是否一致",
      "x-titleEn": "Agrees",
      "description": "是否一致。",
      "x-descriptionEn": "Whether the two agree.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "boolean"
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "item",
     "masterPlan",
     "thisPlan",
     "ok"
    ]
   }
  },
  "safeguards": {
   "title": "保障措施",
   "x-titleEn": "Safeguards",
   "description": "组织、资金、监管等保障措施。",
   "x-descriptionEn": "Organisation, funds, supervision and other safeguards.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "string",
   "minLength": 1
  },
  "revisions": {
   "title": "目标修正",
   "x-titleEn": "Revisions",
   "description": "经评估修正目标的记录。",
   "x-descriptionEn": "Goals corrected after evaluation.",
   "x-source": {
    "clause": "S III(7)26",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "goalRef": {
      "title": "目标",
      "x-titleEn": "Goal",
      "description": "被修正的目标。",
      "x-descriptionEn": "Goal that was corrected.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "goal"
     },
     "year": {
      "$ref": "#/$defs/year",
      "title": "年度",
      "x-titleEn": "Year",
      "description": "被修正的年度，不填则为总目标。",
      "x-descriptionEn": "Year corrected; the total if left out.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      }
     },
     "old": {
      "title": "原值",
      "x-titleEn": "Old value",
      "description": "修正前的值。",
      "x-descriptionEn": "Value before.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "new": {
      "title": "新值",
      "x-titleEn": "New value",
      "description": "修正后的值。",
      "x-descriptionEn": "Value after.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "reason": {
      "title": "理由",
      "x-titleEn": "Reason",
      "description": "修正理由。",
      "x-descriptionEn": "Why it was corrected.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1
     },
     "evaluationRef": {
      "title": "评估依据",
      "x-titleEn": "Evaluation",
      "description": "作为修正依据的评估报告。",
      "x-descriptionEn": "Evaluation report the revision rests on.",
      "x-source": {
       "clause": "S III(7)26",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "evaluation"
     },
     "decision": {
      "title": "决定文号",
      "x-titleEn": "Decision",
      "description": "批准修正的文件。",
      "x-descriptionEn": "Document that approved it.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "decisionDate": {
      "$ref": "#/$defs/date",
      "title": "决定日期",
      "x-titleEn": "Decided on",
      "description": "作出修正决定的日期。",
      "x-descriptionEn": "Day of the decision.",
      "x-source": {
       "clause": "S IV(4)",
       "certainty": "A"
      }
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "goalRef",
     "old",
     "new",
     "reason",
     "decision"
    ]
   }
  },
  "participation": {
   "$ref": "#/$defs/participation",
   "title": "公示与意见",
   "x-titleEn": "Publication and opinions",
   "description": "规划公示与意见采纳情况。",
   "x-descriptionEn": "Publication of the plan and what came of opinions.",
   "x-source": {
    "clause": "S V",
    "certainty": "A"
   }
  }
 },
 "patternProperties": {
  "^x-": {}
 },
 "additionalProperties": false,
 "required": [
  "apiVersion",
  "kind",
  "id",
  "title",
  "version",
  "status",
  "asOf",
  "compiledBy",
  "synthetic",
  "securityClass",
  "term",
  "baseline",
  "goals",
  "zoning",
  "classStrategy",
  "timing",
  "keyAreas",
  "units",
  "actions",
  "boundaryStrategy",
  "indicatorTotals",
  "masterPlanCheck",
  "safeguards"
 ],
 "allOf": [
  {
   "if": {
    "type": "object",
    "properties": {
     "status": {
      "enum": [
       "approved",
       "published"
      ]
     }
    },
    "required": [
     "status"
    ]
   },
   "then": {
    "type": "object",
    "required": [
     "approvedBy",
     "approvedDate"
    ]
   }
  }
 ]
},
  $defs: { apiVersion: defs.apiVersion, approvedBy: defs.approvedBy, approvedDate: defs.approvedDate, approvedHash: defs.approvedHash, asOf: defs.asOf, basis: defs.basis, certainty: defs.certainty, changeLog: defs.changeLog, compiledBy: defs.compiledBy, date: defs.date, documentStatus: defs.documentStatus, lowEffType: defs.lowEffType, measureUnit: defs.measureUnit, participation: defs.participation, pilotArea: defs.pilotArea, renewalMode: defs.renewalMode, reviewedBy: defs.reviewedBy, securityClass: defs.securityClass, synthetic: defs.synthetic, title: defs.title, valueByYear: defs.valueByYear, version: defs.version, waiverAuthority: defs.waiverAuthority, waiverBy: defs.waiverBy, waiverDate: defs.waiverDate, waiverFingerprint: defs.waiverFingerprint, waiverObject: defs.waiverObject, waiverReason: defs.waiverReason, waiverRule: defs.waiverRule, waiverUntil: defs.waiverUntil, waivers: defs.waivers, year: defs.year },
} as unknown as AnnotatedSchema;

const redevelopmentUnit = {
  ...{
 "title": "再开发空间单元",
 "x-titleEn": "redevelopment unit",
 "description": "专项规划划定的再开发空间单元：范围、地块、管控要求和年度安排。",
 "x-descriptionEn": "Redevelopment unit that the special plan delimits: extent, parcels, controls and yearly schedule.",
 "type": "object",
 "properties": {
  "apiVersion": {
   "$ref": "#/$defs/apiVersion"
  },
  "kind": {
   "title": "文档类型",
   "x-titleEn": "Kind",
   "description": "固定为 redevelopmentUnit（再开发空间单元）。",
   "x-descriptionEn": "Always redevelopmentUnit (unit).",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "const": "redevelopmentUnit"
  },
  "id": {
   "title": "编号",
   "x-titleEn": "Id",
   "description": "再开发空间单元的唯一编号，如 U-DF-01。",
   "x-descriptionEn": "Unique id of this unit, e.g. U-DF-01.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "pattern": "^U-[A-Z]{2}-\\d{2}$",
   "examples": [
    "U-DF-01"
   ],
   "x-id": "unit"
  },
  "title": {
   "$ref": "#/$defs/title"
  },
  "version": {
   "$ref": "#/$defs/version"
  },
  "status": {
   "$ref": "#/$defs/documentStatus"
  },
  "asOf": {
   "$ref": "#/$defs/asOf"
  },
  "compiledBy": {
   "$ref": "#/$defs/compiledBy"
  },
  "reviewedBy": {
   "$ref": "#/$defs/reviewedBy"
  },
  "approvedBy": {
   "$ref": "#/$defs/approvedBy"
  },
  "approvedDate": {
   "$ref": "#/$defs/approvedDate"
  },
  "approvedHash": {
   "$ref": "#/$defs/approvedHash"
  },
  "synthetic": {
   "$ref": "#/$defs/synthetic"
  },
  "securityClass": {
   "$ref": "#/$defs/securityClass"
  },
  "basis": {
   "$ref": "#/$defs/basis"
  },
  "changeLog": {
   "$ref": "#/$defs/changeLog"
  },
  "waivers": {
   "$ref": "#/$defs/waivers"
  },
  "pilotArea": {
   "$ref": "#/$defs/pilotArea"
  },
  "districts": {
   "title": "所在县区",
   "x-titleEn": "Districts",
   "description": "单元所在的县级行政区代码。",
   "x-descriptionEn": "Division codes the unit lies in.",
   "x-source": {
    "clause": "S II(1)",
    "certainty": "A"
   },
   "type": "array",
   "minItems": 1,
   "uniqueItems": true,
   "items": {
    "type": "string",
    "pattern": "^\\d{6}$",
    "examples": [
     "230805"
    ]
   }
  },
  "unitType": {
   "title": "单元类型",
   "x-titleEn": "Unit type",
   "description": "按主导现状确定的单元类型。",
   "x-descriptionEn": "Type by what prevails today.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "enum": [
    "老旧居住",
    "商业商务",
    "老工业",
    "仓储物流",
    "产业园区",
    "城中村",
    "边界外整治",
    "综合"
   ],
   "x-enum": {
    "老旧居住": {
     "zh": "老旧居住",
     "en": "old housing"
    },
    "商业商务": {
     "zh": "商业商务",
     "en": "commerce and offices"
    },
    "老工业": {
     "zh": "老工业",
     "en": "old industry"
    },
    "仓储物流": {
     "zh": "仓储物流",
     "en": "warehousing"
    },
    "产业园区": {
     "zh": "产业园区",
     "en": "industrial park"
    },
    "城中村": {
     "zh": "城中村",
     "en": "urban village"
    },
    "边界外整治": {
     "zh": "边界外整治",
     "en": "consolidation outside the boundary"
    },
    "综合": {
     "zh": "综合",
     "en": "mixed"
    }
   }
  },
  "areaHa": {
   "title": "单元面积",
   "x-titleEn": "Area",
   "description": "单元图形的椭球面积（公顷，四位小数）。",
   "x-descriptionEn": "Ellipsoidal area of the unit in ha, four decimals.",
   "x-unit": "ha",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "x-derived": "unit.areaHa",
   "type": "number",
   "minimum": 0
  },
  "areaMethod": {
   "$ref": "#/$defs/areaMethod"
  },
  "lowEffHa": {
   "title": "低效用地面积",
   "x-titleEn": "Low-efficiency area",
   "description": "所列低效地块面积之和（公顷）。",
   "x-descriptionEn": "Sum of the listed parcels in ha.",
   "x-unit": "ha",
   "x-source": {
    "clause": "S III(1)2",
    "certainty": "A"
   },
   "x-derived": "unit.lowEffHa",
   "type": "number",
   "minimum": 0
  },
  "netM2": {
   "title": "净用地面积",
   "x-titleEn": "Net area",
   "description": "各地块净用地面积之和（平方米）。",
   "x-descriptionEn": "Sum of net areas of the parcels in m2.",
   "x-unit": "m2",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "x-derived": "unit.netM2",
   "type": "number",
   "minimum": 0
  },
  "dedicatedM2": {
   "title": "移交用地面积",
   "x-titleEn": "Dedicated area",
   "description": "各地块移交公共用地之和（平方米）。",
   "x-descriptionEn": "Sum of land handed over for public use in m2.",
   "x-unit": "m2",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "x-derived": "unit.dedicatedM2",
   "type": "number",
   "minimum": 0
  },
  "currentGfaM2": {
   "title": "现状建筑面积",
   "x-titleEn": "Current floor area",
   "description": "各地块现状建筑面积之和（平方米）。",
   "x-descriptionEn": "Sum of current floor areas in m2.",
   "x-unit": "m2",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "x-derived": "unit.currentGfaM2",
   "type": "number",
   "minimum": 0
  },
  "plannedGfaM2": {
   "title": "规划建筑面积",
   "x-titleEn": "Planned floor area",
   "description": "各地块规划计容建筑面积之和（平方米）。",
   "x-descriptionEn": "Sum of planned counted floor areas in m2.",
   "x-unit": "m2",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "x-derived": "unit.plannedGfaM2",
   "type": "number",
   "minimum": 0
  },
  "parcelRefs": {
   "title": "低效地块",
   "x-titleEn": "Parcels",
   "description": "划入本单元的低效地块编号。",
   "x-descriptionEn": "Ids of the low-efficiency parcels of the unit.",
   "x-source": {
    "clause": "S III(1)2",
    "certainty": "A"
   },
   "type": "array",
   "minItems": 1,
   "uniqueItems": true,
   "items": {
    "type": "string",
    "minLength": 1,
    "x-ref": "parcel"
   }
  },
  "udbPosition": {
   "title": "与控制线关系",
   "x-titleEn": "Position to control lines",
   "description": "单元面积落在各控制线内的百分比。",
   "x-descriptionEn": "Percent of the unit inside each control line.",
   "x-source": {
    "clause": "S III(2)6",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "insidePct": {
     "title": "开发边界内占比",
     "x-titleEn": "Inside boundary",
     "description": "城镇开发边界内的面积占比。",
     "x-descriptionEn": "Share inside the urban development boundary.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0,
     "maximum": 100
    },
    "industrialLinePct": {
     "title": "工业控制线内占比",
     "x-titleEn": "Inside industrial line",
     "description": "工业用地控制线内的面积占比。",
     "x-descriptionEn": "Share inside the industrial land control line.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0,
     "maximum": 100
    },
    "permanentFarmlandPct": {
     "title": "永久基本农田占比",
     "x-titleEn": "In permanent farmland",
     "description": "永久基本农田内的面积占比。",
     "x-descriptionEn": "Share inside permanent basic farmland.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0,
     "maximum": 100
    },
    "ecoRedlinePct": {
     "title": "生态保护红线内占比",
     "x-titleEn": "Inside red line",
     "description": "生态保护红线内的面积占比。",
     "x-descriptionEn": "Share inside the ecological red line.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0,
     "maximum": 100
    },
    "natureGeneralPct": {
     "title": "一般控制区内占比",
     "x-titleEn": "Inside nature general zone",
     "description": "自然保护地一般控制区内的面积占比。",
     "x-descriptionEn": "Share inside the general zone of a protected area.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0,
     "maximum": 100
    },
    "natureCorePct": {
     "title": "核心保护区内占比",
     "x-titleEn": "Inside nature core",
     "description": "自然保护地核心保护区内的面积占比。",
     "x-descriptionEn": "Share inside the core zone of a protected area.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0,
     "maximum": 100
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "insidePct"
   ]
  },
  "objective": {
   "title": "再开发目标",
   "x-titleEn": "Objective",
   "description": "单元再开发要达到的目标。",
   "x-descriptionEn": "What the redevelopment of the unit is to reach.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "string",
   "minLength": 1
  },
  "guidance": {
   "title": "实施指引",
   "x-titleEn": "Guidance",
   "description": "对实施路径、时序和方式的指引。",
   "x-descriptionEn": "Guidance on path, order and manner.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "string",
   "minLength": 1
  },
  "controls": {
   "title": "管控要求",
   "x-titleEn": "Controls",
   "description": "编制详细规划必须遵守的上限和下限。",
   "x-descriptionEn": "Limits that the detailed plan must keep.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "maxGfaM2": {
     "title": "建筑面积上限",
     "x-titleEn": "Maximum floor area",
     "description": "单元规划计容建筑面积上限（平方米）。",
     "x-descriptionEn": "Ceiling of counted floor area in m2.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0
    },
    "maxFarByUse": {
     "title": "分用途容积率上限",
     "x-titleEn": "Maximum FAR by use",
     "description": "各用途大类的容积率上限。",
     "x-descriptionEn": "Ceiling of FAR by use family.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "family": {
        "$ref": "#/$defs/useFamily"
       },
       "maxFar": {
        "title": "容积率上限",
        "x-titleEn": "Maximum FAR",
        "description": "该用途的容积率上限。",
        "x-descriptionEn": "Ceiling for this family.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "family",
       "maxFar"
      ]
     }
    },
    "heightMaxM": {
     "title": "建筑高度上限",
     "x-titleEn": "Maximum height",
     "description": "建筑高度上限（米）。",
     "x-descriptionEn": "Ceiling of building height in m.",
     "x-unit": "m",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0
    },
    "minGreenPct": {
     "title": "绿地率下限",
     "x-titleEn": "Minimum green",
     "description": "居住类地块绿地率下限。",
     "x-descriptionEn": "Floor of the green ratio of housing parcels.",
     "x-unit": "pct",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0,
     "maximum": 100
    },
    "minFacility": {
     "title": "必配设施",
     "x-titleEn": "Facilities required",
     "description": "必须配置的公共服务设施。",
     "x-descriptionEn": "Facilities the unit must provide.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "facility": {
        "$ref": "#/$defs/facilityKind"
       },
       "gfaM2": {
        "title": "建筑面积下限",
        "x-titleEn": "Minimum floor area",
        "description": "设施建筑面积下限（平方米）。",
        "x-descriptionEn": "Least floor area in m2.",
        "x-unit": "m2",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "facility"
      ]
     }
    },
    "mustKeep": {
     "title": "必须保留",
     "x-titleEn": "Must keep",
     "description": "必须保留的建筑、树木或设施。",
     "x-descriptionEn": "Buildings, trees or facilities that must stay.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     }
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "maxGfaM2"
   ]
  },
  "modes": {
   "title": "更新方式构成",
   "x-titleEn": "Modes",
   "description": "各改造方式的低效用地面积，合计等于低效用地面积。",
   "x-descriptionEn": "Low-efficiency area by mode; the sum is the low-efficiency area.",
   "x-source": {
    "clause": "S III(5)",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "mode": {
      "$ref": "#/$defs/renewalMode"
     },
     "areaHa": {
      "title": "面积",
      "x-titleEn": "Area",
      "description": "该方式的面积（公顷）。",
      "x-descriptionEn": "Area of this mode in ha.",
      "x-unit": "ha",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "x-derived": "unit.modeHa",
      "type": "number",
      "minimum": 0
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "mode",
     "areaHa"
    ]
   }
  },
  "facilityDemand": {
   "title": "设施需求",
   "x-titleEn": "Facility demand",
   "description": "公共服务设施的需求、现状和缺口。",
   "x-descriptionEn": "Need, stock and gap of public facilities.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "facility": {
      "$ref": "#/$defs/facilityKind"
     },
     "unit": {
      "$ref": "#/$defs/measureUnit"
     },
     "need": {
      "title": "需求",
      "x-titleEn": "Need",
      "description": "按人口测算的需求量。",
      "x-descriptionEn": "Need by population.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "existing": {
      "title": "现状",
      "x-titleEn": "Existing",
      "description": "现有可用量。",
      "x-descriptionEn": "What exists.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "gap": {
      "title": "缺口",
      "x-titleEn": "Gap",
      "description": "需求减现状，不足为正。",
      "x-descriptionEn": "Need minus existing; positive where short.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "x-derived": "unit.facilityGap",
      "type": "number"
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "facility",
     "unit",
     "need",
     "existing",
     "gap"
    ]
   }
  },
  "schedule": {
   "$ref": "#/$defs/areaByYear",
   "title": "年度安排",
   "x-titleEn": "Schedule",
   "description": "各年实施的低效用地面积（公顷），合计等于低效用地面积。",
   "x-descriptionEn": "Low-efficiency area of each year in ha; the sum is the low-efficiency area.",
   "x-unit": "ha",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "x-derived": "unit.schedule"
  },
  "detailedPlanRef": {
   "title": "单元详细规划",
   "x-titleEn": "Detailed plan",
   "description": "本单元现行的详细规划。",
   "x-descriptionEn": "Detailed plan of the unit in force.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "string",
   "minLength": 1,
   "x-ref": "detailedPlan"
  },
  "projectRefs": {
   "title": "项目",
   "x-titleEn": "Projects",
   "description": "涉及本单元的重点项目。",
   "x-descriptionEn": "Projects of the library in this unit.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "string",
    "minLength": 1,
    "x-ref": "project"
   }
  },
  "economics": {
   "title": "经济测算",
   "x-titleEn": "Economics",
   "description": "单元收入、成本和平衡。",
   "x-descriptionEn": "Income, cost and balance of the unit.",
   "x-source": {
    "clause": "S III(3)10",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "income": {
     "title": "收入",
     "x-titleEn": "Income",
     "description": "土地出让、公共物业等收入。",
     "x-descriptionEn": "Land income, value of dedicated property and so on.",
     "x-source": {
      "clause": "S III(3)10",
      "certainty": "A"
     },
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "name": {
        "title": "名称",
        "x-titleEn": "Name",
        "description": "科目名称。",
        "x-descriptionEn": "Name of the item.",
        "x-source": {
         "clause": "S III(3)10",
         "certainty": "A"
        },
        "type": "string",
        "minLength": 1,
        "maxLength": 60
       },
       "wan": {
        "title": "金额",
        "x-titleEn": "Amount",
        "description": "金额（万元）。",
        "x-descriptionEn": "Amount in 10,000 CNY.",
        "x-unit": "wan",
        "x-source": {
         "clause": "S III(3)10",
         "certainty": "A"
        },
        "type": "number",
        "minimum": 0
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "name",
       "wan"
      ]
     }
    },
    "cost": {
     "title": "成本",
     "x-titleEn": "Cost",
     "description": "收储、工程、财务等成本。",
     "x-descriptionEn": "Storage, works, finance and so on.",
     "x-source": {
      "clause": "S III(3)10",
      "certainty": "A"
     },
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "name": {
        "title": "名称",
        "x-titleEn": "Name",
        "description": "科目名称。",
        "x-descriptionEn": "Name of the item.",
        "x-source": {
         "clause": "S III(3)10",
         "certainty": "A"
        },
        "type": "string",
        "minLength": 1,
        "maxLength": 60
       },
       "wan": {
        "title": "金额",
        "x-titleEn": "Amount",
        "description": "金额（万元）。",
        "x-descriptionEn": "Amount in 10,000 CNY.",
        "x-unit": "wan",
        "x-source": {
         "clause": "S III(3)10",
         "certainty": "A"
        },
        "type": "number",
        "minimum": 0
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "name",
       "wan"
      ]
     }
    },
    "balanceWan": {
     "title": "收支平衡",
     "x-titleEn": "Balance",
     "description": "收入合计减成本合计（万元），亏损为负。",
     "x-descriptionEn": "Sum of income minus sum of cost in 10,000 CNY; negative where short.",
     "x-unit": "wan",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "x-derived": "redevelopmentUnit.balanceWan"
    },
    "fundedBy": {
     "title": "亏损弥补",
     "x-titleEn": "Funded by",
     "description": "弥补亏损的单元和金额。",
     "x-descriptionEn": "Units that cover the deficit.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "unitRef": {
        "title": "单元",
        "x-titleEn": "Unit",
        "description": "提供资金的单元。",
        "x-descriptionEn": "Unit that pays.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "string",
        "minLength": 1,
        "x-ref": "unit"
       },
       "wan": {
        "title": "金额",
        "x-titleEn": "Amount",
        "description": "弥补金额（万元）。",
        "x-descriptionEn": "Amount in 10,000 CNY.",
        "x-unit": "wan",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "unitRef",
       "wan"
      ]
     }
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "income",
    "cost",
    "balanceWan"
   ]
  }
 },
 "patternProperties": {
  "^x-": {}
 },
 "additionalProperties": false,
 "required": [
  "apiVersion",
  "kind",
  "id",
  "title",
  "version",
  "status",
  "asOf",
  "compiledBy",
  "synthetic",
  "securityClass",
  "pilotArea",
  "districts",
  "unitType",
  "areaHa",
  "lowEffHa",
  "netM2",
  "dedicatedM2",
  "currentGfaM2",
  "plannedGfaM2",
  "parcelRefs",
  "udbPosition",
  "objective",
  "guidance",
  "controls",
  "modes",
  "schedule"
 ],
 "allOf": [
  {
   "if": {
    "type": "object",
    "properties": {
     "status": {
      "enum": [
       "approved",
       "published"
      ]
     }
    },
    "required": [
     "status"
    ]
   },
   "then": {
    "type": "object",
    "required": [
     "approvedBy",
     "approvedDate"
    ]
   }
  }
 ]
},
  $defs: { apiVersion: defs.apiVersion, approvedBy: defs.approvedBy, approvedDate: defs.approvedDate, approvedHash: defs.approvedHash, areaByYear: defs.areaByYear, areaMethod: defs.areaMethod, asOf: defs.asOf, basis: defs.basis, certainty: defs.certainty, changeLog: defs.changeLog, compiledBy: defs.compiledBy, date: defs.date, documentStatus: defs.documentStatus, facilityKind: defs.facilityKind, measureUnit: defs.measureUnit, pilotArea: defs.pilotArea, renewalMode: defs.renewalMode, reviewedBy: defs.reviewedBy, securityClass: defs.securityClass, synthetic: defs.synthetic, title: defs.title, useFamily: defs.useFamily, version: defs.version, waiverAuthority: defs.waiverAuthority, waiverBy: defs.waiverBy, waiverDate: defs.waiverDate, waiverFingerprint: defs.waiverFingerprint, waiverObject: defs.waiverObject, waiverReason: defs.waiverReason, waiverRule: defs.waiverRule, waiverUntil: defs.waiverUntil, waivers: defs.waivers },
} as unknown as AnnotatedSchema;

const unitDetailedPlan = {
  ...{
 "title": "单元详细规划",
 "x-titleEn": "unit detailed plan",
 "description": "一个单元的详细规划：土地使用、功能布局、空间结构、设施、地块指标和汇总。",
 "x-descriptionEn": "Detailed plan of one unit: land use, functions, structure, facilities, parcel indicators and totals.",
 "type": "object",
 "properties": {
  "apiVersion": {
   "$ref": "#/$defs/apiVersion"
  },
  "kind": {
   "title": "文档类型",
   "x-titleEn": "Kind",
   "description": "固定为 unitDetailedPlan（单元详细规划）。",
   "x-descriptionEn": "Always unitDetailedPlan (detailed plan).",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "const": "unitDetailedPlan"
  },
  "id": {
   "title": "编号",
   "x-titleEn": "Id",
   "description": "单元详细规划的唯一编号，如 DP-DF-01。",
   "x-descriptionEn": "Unique id of this detailed plan, e.g. DP-DF-01.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "pattern": "^DP-[A-Z]{2}-\\d{2}$",
   "examples": [
    "DP-DF-01"
   ],
   "x-id": "detailedPlan"
  },
  "title": {
   "$ref": "#/$defs/title"
  },
  "version": {
   "$ref": "#/$defs/version"
  },
  "status": {
   "$ref": "#/$defs/documentStatus"
  },
  "asOf": {
   "$ref": "#/$defs/asOf"
  },
  "compiledBy": {
   "$ref": "#/$defs/compiledBy"
  },
  "reviewedBy": {
   "$ref": "#/$defs/reviewedBy"
  },
  "approvedBy": {
   "$ref": "#/$defs/approvedBy"
  },
  "approvedDate": {
   "$ref": "#/$defs/approvedDate"
  },
  "approvedHash": {
   "$ref": "#/$defs/approvedHash"
  },
  "synthetic": {
   "$ref": "#/$defs/synthetic"
  },
  "securityClass": {
   "$ref": "#/$defs/securityClass"
  },
  "basis": {
   "$ref": "#/$defs/basis"
  },
  "changeLog": {
   "$ref": "#/$defs/changeLog"
  },
  "waivers": {
   "$ref": "#/$defs/waivers"
  },
  "unitRef": {
   "title": "所属单元",
   "x-titleEn": "Unit",
   "description": "本规划对应的单元，一个单元只有一个现行详细规划。",
   "x-descriptionEn": "Unit of this plan; a unit has one detailed plan in force.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "string",
   "minLength": 1,
   "x-ref": "unit"
  },
  "areaMethod": {
   "$ref": "#/$defs/areaMethod"
  },
  "landUse": {
   "title": "土地使用",
   "x-titleEn": "Land use",
   "description": "铺满单元的规划用地图斑，图形在 planLandUse 图层。",
   "x-descriptionEn": "Plan polygons that tile the unit; shapes are in the planLandUse layer.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "polygonId": {
      "title": "图斑编号",
      "x-titleEn": "Polygon id",
      "description": "规划用地图斑编号，与图层一致。",
      "x-descriptionEn": "Id of the polygon, as in the layer.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^LU-[A-Z]{2}-\\d{2}-\\d{2}$",
      "examples": [
       "LU-DF-01-01"
      ],
      "x-id": "landUsePolygon"
     },
     "code": {
      "$ref": "#/$defs/landUseCode",
      "title": "用地代码",
      "x-titleEn": "Land-use code",
      "description": "规划用地代码，加引号。",
      "x-descriptionEn": "Planned land-use code, in quotes.",
      "x-source": {
       "clause": "S III(2)7",
       "certainty": "A"
      }
     },
     "areaM2": {
      "title": "面积",
      "x-titleEn": "Area",
      "description": "图斑椭球面积（平方米）。",
      "x-descriptionEn": "Ellipsoidal area in m2.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "parcelRef": {
      "title": "对应地块",
      "x-titleEn": "Parcel",
      "description": "图斑对应的低效地块；保留街坊和道路不填。",
      "x-descriptionEn": "Parcel of this polygon; none for blocks kept and roads.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "parcel"
     },
     "retained": {
      "title": "是否保留",
      "x-titleEn": "Retained",
      "description": "保留现状的街坊填 true。",
      "x-descriptionEn": "True for a block kept as it is.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "boolean"
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "polygonId",
     "code",
     "areaM2"
    ]
   }
  },
  "balanceTable": {
   "title": "用地平衡表",
   "x-titleEn": "Land balance",
   "description": "规划前后各类用地面积和比例，合计 100%。",
   "x-descriptionEn": "Areas and shares before and after; shares sum to 100 %.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "code": {
      "$ref": "#/$defs/landUseCode",
      "title": "用地代码",
      "x-titleEn": "Land-use code",
      "description": "一级或二级用地代码，加引号。",
      "x-descriptionEn": "First or second level code, in quotes.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      }
     },
     "beforeHa": {
      "title": "规划前面积",
      "x-titleEn": "Before",
      "description": "规划前面积（公顷）。",
      "x-descriptionEn": "Area before in ha.",
      "x-unit": "ha",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "afterHa": {
      "title": "规划后面积",
      "x-titleEn": "After",
      "description": "规划后面积（公顷）。",
      "x-descriptionEn": "Area after in ha.",
      "x-unit": "ha",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "beforePct": {
      "title": "规划前占比",
      "x-titleEn": "Share before",
      "description": "规划前占单元面积的百分比。",
      "x-descriptionEn": "Percent of the unit before.",
      "x-unit": "pct",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0,
      "maximum": 100
     },
     "afterPct": {
      "title": "规划后占比",
      "x-titleEn": "Share after",
      "description": "规划后占单元面积的百分比。",
      "x-descriptionEn": "Percent of the unit after.",
      "x-unit": "pct",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0,
      "maximum": 100
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "code",
     "beforeHa",
     "afterHa",
     "beforePct",
     "afterPct"
    ]
   }
  },
  "balanceTotals": {
   "title": "平衡表合计",
   "x-titleEn": "Balance totals",
   "description": "用地平衡表的合计和建设用地小计（公顷）。",
   "x-descriptionEn": "Totals of the balance table and of construction land in ha.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "beforeHa": {
     "title": "现状合计",
     "x-titleEn": "Before",
     "description": "现状各类用地合计。",
     "x-descriptionEn": "Sum before.",
     "x-unit": "ha",
     "x-source": {
      "clause": "S III(2)7",
      "certainty": "A"
     },
     "type": "number",
     "minimum": 0
    },
    "afterHa": {
     "title": "规划合计",
     "x-titleEn": "After",
     "description": "规划各类用地合计。",
     "x-descriptionEn": "Sum after.",
     "x-unit": "ha",
     "x-source": {
      "clause": "S III(2)7",
      "certainty": "A"
     },
     "type": "number",
     "minimum": 0
    },
    "constructionBeforeHa": {
     "title": "现状建设用地",
     "x-titleEn": "Construction before",
     "description": "现状建设用地小计。",
     "x-descriptionEn": "Construction land before.",
     "x-unit": "ha",
     "x-source": {
      "clause": "S III(2)7",
      "certainty": "A"
     },
     "type": "number",
     "minimum": 0
    },
    "constructionAfterHa": {
     "title": "规划建设用地",
     "x-titleEn": "Construction after",
     "description": "规划建设用地小计。",
     "x-descriptionEn": "Construction land after.",
     "x-unit": "ha",
     "x-source": {
      "clause": "S III(2)7",
      "certainty": "A"
     },
     "type": "number",
     "minimum": 0
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "beforeHa",
    "afterHa",
    "constructionBeforeHa",
    "constructionAfterHa"
   ]
  },
  "functions": {
   "title": "功能布局",
   "x-titleEn": "Functions",
   "description": "功能分区及其用地图斑。",
   "x-descriptionEn": "Functional areas and their polygons.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "array",
   "minItems": 1,
   "items": {
    "type": "object",
    "properties": {
     "id": {
      "title": "编号",
      "x-titleEn": "Id",
      "description": "功能区编号。",
      "x-descriptionEn": "Id of the functional area.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 20
     },
     "name": {
      "title": "名称",
      "x-titleEn": "Name",
      "description": "功能区名称。",
      "x-descriptionEn": "Name of the functional area.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "polygonRefs": {
      "title": "用地图斑",
      "x-titleEn": "Polygons",
      "description": "功能区包含的用地图斑。",
      "x-descriptionEn": "Polygons in the area.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "x-ref": "landUsePolygon"
      }
     },
     "text": {
      "title": "说明",
      "x-titleEn": "Text",
      "description": "功能定位与布局说明。",
      "x-descriptionEn": "Role and layout.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "id",
     "name",
     "polygonRefs",
     "text"
    ]
   }
  },
  "structure": {
   "title": "空间结构",
   "x-titleEn": "Spatial structure",
   "description": "轴线、节点和片区组成的空间结构。",
   "x-descriptionEn": "Axes, nodes and areas of the spatial structure.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "text": {
     "title": "说明",
     "x-titleEn": "Text",
     "description": "空间结构说明。",
     "x-descriptionEn": "Description of the structure.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "string",
     "minLength": 1
    },
    "sketch": {
     "title": "结构图",
     "x-titleEn": "Sketch",
     "description": "结构图的文件路径。",
     "x-descriptionEn": "File path of a sketch.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "text"
   ]
  },
  "infrastructure": {
   "title": "基础设施",
   "x-titleEn": "Infrastructure",
   "description": "规划的道路、给排水、供电、供热等设施。",
   "x-descriptionEn": "Planned roads, water, power, heat and so on.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "kind": {
      "title": "设施类型",
      "x-titleEn": "Kind",
      "description": "设施类型。",
      "x-descriptionEn": "Kind of facility.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 40
     },
     "capacity": {
      "title": "规模",
      "x-titleEn": "Capacity",
      "description": "设施规模，写明数值和单位。",
      "x-descriptionEn": "Capacity with its unit.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "landM2": {
      "title": "用地面积",
      "x-titleEn": "Land",
      "description": "用地面积（平方米）。",
      "x-descriptionEn": "Land in m2.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "year": {
      "$ref": "#/$defs/year",
      "title": "建设年度",
      "x-titleEn": "Year",
      "description": "计划建设年度。",
      "x-descriptionEn": "Year of works.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      }
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "kind"
    ]
   }
  },
  "publicFacilities": {
   "title": "公共服务设施",
   "x-titleEn": "Public facilities",
   "description": "规划的公共服务设施。",
   "x-descriptionEn": "Planned public facilities.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "facility": {
      "$ref": "#/$defs/facilityKind"
     },
     "name": {
      "title": "名称",
      "x-titleEn": "Name",
      "description": "设施名称。",
      "x-descriptionEn": "Name of the facility.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 40
     },
     "gfaM2": {
      "title": "建筑面积",
      "x-titleEn": "Floor area",
      "description": "建筑面积（平方米）。",
      "x-descriptionEn": "Floor area in m2.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "landM2": {
      "title": "用地面积",
      "x-titleEn": "Land",
      "description": "独立占地的用地面积（平方米）。",
      "x-descriptionEn": "Land in m2 where on a site of its own.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "amount": {
      "title": "规模",
      "x-titleEn": "Amount",
      "description": "按配建标准口径的规模，如学位数、床位数或平方米。",
      "x-descriptionEn": "Size in the unit of the standard: places, beds or m2.",
      "x-source": {
       "clause": "S III(2)7",
       "certainty": "A"
      },
      "type": "number",
      "minimum": 0
     },
     "unit": {
      "$ref": "#/$defs/measureUnit"
     },
     "standalone": {
      "title": "是否独立占地",
      "x-titleEn": "Own site",
      "description": "独立占地填 true，配建填 false。",
      "x-descriptionEn": "True on a site of its own, false within another building.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "boolean"
     },
     "parcelRef": {
      "title": "所在地块",
      "x-titleEn": "Parcel",
      "description": "设施所在地块。",
      "x-descriptionEn": "Parcel it stands on.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "parcel"
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "facility",
     "gfaM2",
     "standalone"
    ]
   }
  },
  "nearbyFacilities": {
   "title": "周边设施",
   "x-titleEn": "Nearby facilities",
   "description": "服务范围内其他单元可利用的设施余量。",
   "x-descriptionEn": "Spare capacity within reach in other places.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "facility": {
      "$ref": "#/$defs/facilityKind"
     },
     "name": {
      "title": "名称",
      "x-titleEn": "Name",
      "description": "设施名称。",
      "x-descriptionEn": "Name of the facility.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 40
     },
     "unitRef": {
      "title": "所在单元",
      "x-titleEn": "Unit",
      "description": "设施所在单元，不在单元内的不填。",
      "x-descriptionEn": "Unit it stands in, if any.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "unit"
     },
     "spare": {
      "title": "可用余量",
      "x-titleEn": "Spare",
      "description": "可供本单元使用的余量。",
      "x-descriptionEn": "Capacity free for this unit.",
      "x-source": {
       "clause": "S III(2)7",
       "certainty": "A"
      },
      "type": "number",
      "minimum": 0
     },
     "unit": {
      "$ref": "#/$defs/measureUnit"
     },
     "distanceM": {
      "title": "距离",
      "x-titleEn": "Distance",
      "description": "步行距离（米）。",
      "x-descriptionEn": "Walking distance in m.",
      "x-unit": "m",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "facility",
     "spare",
     "unit"
    ]
   }
  },
  "relocatedPublicLand": {
   "title": "公共用地异地安排",
   "x-titleEn": "Public land moved",
   "description": "减少的公共用地在别处补足的安排。",
   "x-descriptionEn": "Public land that is made good elsewhere.",
   "x-source": {
    "clause": "URPL art. 35",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "code": {
      "$ref": "#/$defs/landUseCode"
     },
     "areaM2": {
      "title": "面积",
      "x-titleEn": "Area",
      "description": "补足的面积（平方米）。",
      "x-descriptionEn": "Area made good in m2.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "toUnit": {
      "title": "补足单元",
      "x-titleEn": "Unit",
      "description": "补足所在的单元。",
      "x-descriptionEn": "Unit where it is made good.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "unit"
     },
     "docNo": {
      "$ref": "#/$defs/docNo"
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "code",
     "areaM2",
     "docNo"
    ]
   }
  },
  "parcelControls": {
   "title": "地块指标",
   "x-titleEn": "Parcel controls",
   "description": "逐地块的用途、用地、建筑面积和强度指标。",
   "x-descriptionEn": "Use, land, floor area and intensity of each parcel.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "array",
   "minItems": 1,
   "items": {
    "type": "object",
    "properties": {
     "parcelRef": {
      "title": "地块",
      "x-titleEn": "Parcel",
      "description": "地块编号。",
      "x-descriptionEn": "Id of the parcel.",
      "x-source": {
       "clause": "S III(2)7",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "parcel"
     },
     "useCode": {
      "$ref": "#/$defs/landUseCode",
      "title": "用地代码",
      "x-titleEn": "Land-use code",
      "description": "规划用地代码，加引号。",
      "x-descriptionEn": "Planned land-use code, in quotes.",
      "x-source": {
       "clause": "S III(2)7",
       "certainty": "A"
      }
     },
     "landUseName": {
      "title": "用地名称",
      "x-titleEn": "Land-use name",
      "description": "用地代码对应的名称，应与分类名称一致。",
      "x-descriptionEn": "Name of the code; must equal the name in the list.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 40
     },
     "uses": {
      "title": "混合用途",
      "x-titleEn": "Mixed uses",
      "description": "混合用地的各用途比例，合计 100%。",
      "x-descriptionEn": "Shares of a mixed parcel; they sum to 100 %.",
      "x-source": {
       "clause": "S III(4)13",
       "certainty": "A"
      },
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "code": {
         "$ref": "#/$defs/landUseCode",
         "title": "用地代码",
         "x-titleEn": "Land-use code",
         "description": "用途代码，加引号。",
         "x-descriptionEn": "Code of the use, in quotes.",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         }
        },
        "pct": {
         "title": "比例",
         "x-titleEn": "Share",
         "description": "占比。",
         "x-descriptionEn": "Share in percent.",
         "x-unit": "pct",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         },
         "type": "number",
         "minimum": 0,
         "maximum": 100
        },
        "basis": {
         "title": "比例口径",
         "x-titleEn": "Basis",
         "description": "比例按建筑面积还是用地面积。",
         "x-descriptionEn": "Whether the share is of floor area or land.",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         },
         "type": "string",
         "enum": [
          "gfa",
          "land"
         ],
         "x-enum": {
          "gfa": {
           "zh": "建筑面积",
           "en": "floor area"
          },
          "land": {
           "zh": "用地面积",
           "en": "land"
          }
         }
        }
       },
       "patternProperties": {
        "^x-": {}
       },
       "additionalProperties": false,
       "required": [
        "code",
        "pct",
        "basis"
       ]
      }
     },
     "mixedPolicyRef": {
      "title": "混合用地依据",
      "x-titleEn": "Policy of the mix",
      "description": "跨用途大类混合所依据的政策工具。",
      "x-descriptionEn": "Policy instrument behind a mix of use families.",
      "x-source": {
       "clause": "S III(4)13",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "instrument"
     },
     "grossM2": {
      "title": "总用地面积",
      "x-titleEn": "Gross area",
      "description": "地块总面积（平方米），应与台账一致。",
      "x-descriptionEn": "Gross area in m2; must equal the inventory.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "dedicated": {
      "title": "移交用地",
      "x-titleEn": "Dedicated land",
      "description": "移交公共使用的用地，逐项写明用途和接收单位。",
      "x-descriptionEn": "Land handed over for public use, with use and receiver.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "code": {
         "$ref": "#/$defs/landUseCode",
         "title": "用地代码",
         "x-titleEn": "Land-use code",
         "description": "移交用地的用途代码，加引号。",
         "x-descriptionEn": "Use of the part, in quotes.",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         }
        },
        "areaM2": {
         "title": "面积",
         "x-titleEn": "Area",
         "description": "移交面积（平方米）。",
         "x-descriptionEn": "Area in m2.",
         "x-unit": "m2",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         },
         "type": "number",
         "minimum": 0
        },
        "receiver": {
         "title": "接收单位",
         "x-titleEn": "Receiver",
         "description": "接收移交用地的单位。",
         "x-descriptionEn": "Body that takes it over.",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         },
         "type": "string",
         "minLength": 1,
         "maxLength": 60
        }
       },
       "patternProperties": {
        "^x-": {}
       },
       "additionalProperties": false,
       "required": [
        "code",
        "areaM2",
        "receiver"
       ]
      }
     },
     "netM2": {
      "title": "净用地面积",
      "x-titleEn": "Net area",
      "description": "总用地减移交用地（平方米），容积率等以此为分母。",
      "x-descriptionEn": "Gross minus dedicated in m2; the denominator of FAR.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "x-derived": "parcelControl.netM2",
      "type": "number",
      "minimum": 0
     },
     "baseFar": {
      "title": "基础容积率",
      "x-titleEn": "Base FAR",
      "description": "未计奖励和转移的容积率。",
      "x-descriptionEn": "FAR before bonus and transfer.",
      "x-source": {
       "clause": "S III(2)8",
       "certainty": "A"
      },
      "type": "number",
      "minimum": 0
     },
     "bonus": {
      "title": "容积率奖励",
      "x-titleEn": "Bonus",
      "description": "因提供公共利益获得的奖励建筑面积。",
      "x-descriptionEn": "Floor area granted for a public benefit.",
      "x-source": {
       "clause": "S III(2)8",
       "certainty": "A"
      },
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "benefit": {
         "title": "公共利益",
         "x-titleEn": "Benefit",
         "description": "提供的公共设施或空间。",
         "x-descriptionEn": "Facility or space provided.",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         },
         "type": "string",
         "minLength": 1,
         "maxLength": 80
        },
        "facilityM2": {
         "title": "移交设施面积",
         "x-titleEn": "Facility area",
         "description": "移交的设施建筑面积（平方米）。",
         "x-descriptionEn": "Floor area handed over in m2.",
         "x-unit": "m2",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         },
         "type": "number",
         "minimum": 0
        },
        "bonusM2": {
         "title": "奖励建筑面积",
         "x-titleEn": "Bonus area",
         "description": "奖励的建筑面积（平方米）。",
         "x-descriptionEn": "Floor area granted in m2.",
         "x-unit": "m2",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         },
         "type": "number",
         "minimum": 0
        },
        "policyRef": {
         "title": "政策依据",
         "x-titleEn": "Policy",
         "description": "所依据的政策工具。",
         "x-descriptionEn": "Policy instrument behind it.",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         },
         "type": "string",
         "minLength": 1,
         "x-ref": "instrument"
        }
       },
       "patternProperties": {
        "^x-": {}
       },
       "additionalProperties": false,
       "required": [
        "benefit",
        "facilityM2",
        "bonusM2",
        "policyRef"
       ]
      }
     },
     "transferInRefs": {
      "title": "转入指标",
      "x-titleEn": "Transfers in",
      "description": "转入本地块的统筹台账条目。",
      "x-descriptionEn": "Ledger entries received by this parcel.",
      "x-source": {
       "clause": "S III(2)8",
       "certainty": "A"
      },
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "x-ref": "transfer"
      }
     },
     "transferOutRefs": {
      "title": "转出指标",
      "x-titleEn": "Transfers out",
      "description": "从本地块转出的统筹台账条目。",
      "x-descriptionEn": "Ledger entries sent from this parcel.",
      "x-source": {
       "clause": "S III(2)8",
       "certainty": "A"
      },
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "x-ref": "transfer"
      }
     },
     "plannedGfaM2": {
      "title": "规划计容建筑面积",
      "x-titleEn": "Planned floor area",
      "description": "计入容积率的规划建筑面积（平方米）。",
      "x-descriptionEn": "Planned floor area counted for FAR in m2.",
      "x-unit": "m2",
      "x-source": {
       "clause": "S III(2)7",
       "certainty": "A"
      },
      "type": "number",
      "minimum": 0
     },
     "retainedGfaM2": {
      "title": "保留建筑面积",
      "x-titleEn": "Retained floor area",
      "description": "保留的现状建筑面积（平方米），含于规划建筑面积。",
      "x-descriptionEn": "Existing floor area that stays, in m2; part of the planned one.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "far": {
      "title": "容积率",
      "x-titleEn": "FAR",
      "description": "规划计容建筑面积除以净用地面积，两位小数。",
      "x-descriptionEn": "Planned counted floor area over net area, two decimals.",
      "x-source": {
       "clause": "S III(2)7",
       "certainty": "A"
      },
      "x-derived": "parcelControl.far",
      "type": "number",
      "minimum": 0
     },
     "farCeiling": {
      "title": "容积率上限",
      "x-titleEn": "FAR ceiling",
      "description": "本地块容积率不得超过的值。",
      "x-descriptionEn": "FAR this parcel may not exceed.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "footprintM2": {
      "title": "基底面积",
      "x-titleEn": "Footprint",
      "description": "建筑基底面积（平方米）。",
      "x-descriptionEn": "Area covered by buildings in m2.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "densityPct": {
      "title": "建筑密度",
      "x-titleEn": "Building density",
      "description": "基底面积占净用地的百分比。",
      "x-descriptionEn": "Footprint as percent of the net area.",
      "x-unit": "pct",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "x-derived": "parcelControl.densityPct",
      "type": "number",
      "minimum": 0,
      "maximum": 100
     },
     "greenM2": {
      "title": "绿地面积",
      "x-titleEn": "Green area",
      "description": "绿地面积（平方米）。",
      "x-descriptionEn": "Green area in m2.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "greenPct": {
      "title": "绿地率",
      "x-titleEn": "Green ratio",
      "description": "绿地面积占净用地的百分比；居住为下限，工业为上限。",
      "x-descriptionEn": "Green area as percent of the net area; a floor for housing, a ceiling for industry.",
      "x-unit": "pct",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "x-derived": "parcelControl.greenPct",
      "type": "number",
      "minimum": 0,
      "maximum": 100
     },
     "concentratedGreen": {
      "title": "集中绿地",
      "x-titleEn": "Concentrated green",
      "description": "居住街坊内的集中绿地。",
      "x-descriptionEn": "Concentrated green of a housing block.",
      "x-source": {
       "clause": "GB55038 3.2.2",
       "certainty": "A"
      },
      "type": "object",
      "properties": {
       "areaM2": {
        "title": "面积",
        "x-titleEn": "Area",
        "description": "集中绿地面积（平方米）。",
        "x-descriptionEn": "Area in m2.",
        "x-unit": "m2",
        "x-source": {
         "clause": "GB55038 3.2.2",
         "certainty": "A"
        },
        "type": "number",
        "minimum": 0
       },
       "minWidthM": {
        "title": "最小宽度",
        "x-titleEn": "Width",
        "description": "最小宽度（米）。",
        "x-descriptionEn": "Least width in m.",
        "x-unit": "m",
        "x-source": {
         "clause": "GB55038 3.2.2",
         "certainty": "A"
        },
        "type": "number",
        "minimum": 0
       },
       "sunlitM2": {
        "title": "日照范围内面积",
        "x-titleEn": "Sunlit",
        "description": "标准建筑日照阴影线以外的面积（平方米）。",
        "x-descriptionEn": "Area outside the sunlight shadow line in m2.",
        "x-unit": "m2",
        "x-source": {
         "clause": "GB55038 3.2.2",
         "certainty": "A"
        },
        "type": "number",
        "minimum": 0
       },
       "rebuilt": {
        "title": "是否旧区改建",
        "x-titleEn": "Old quarter",
        "description": "旧区改建填 true，新建填 false。",
        "x-descriptionEn": "True when an old quarter is rebuilt, false when new.",
        "x-source": {
         "clause": "GB55038 3.2.2",
         "certainty": "A"
        },
        "type": "boolean"
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "areaM2",
       "minWidthM",
       "sunlitM2",
       "rebuilt"
      ]
     },
     "heightM": {
      "title": "建筑高度",
      "x-titleEn": "Height",
      "description": "建筑高度上限（米）。",
      "x-descriptionEn": "Maximum building height in m.",
      "x-unit": "m",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "floorsMax": {
      "title": "最高层数",
      "x-titleEn": "Floors",
      "description": "建筑最高层数。",
      "x-descriptionEn": "Maximum number of floors.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "integer",
      "minimum": 0
     },
     "avgFloors": {
      "title": "平均层数",
      "x-titleEn": "Average floors",
      "description": "住宅平均层数。",
      "x-descriptionEn": "Average floors of housing.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "population": {
      "title": "居住人口",
      "x-titleEn": "Population",
      "description": "本地块规划居住人口。",
      "x-descriptionEn": "Planned residents of the parcel.",
      "x-unit": "people",
      "x-source": {
       "clause": "S III(2)7",
       "certainty": "A"
      },
      "type": "integer",
      "minimum": 0
     },
     "oldTownRebuild": {
      "title": "旧区改建放宽",
      "x-titleEn": "Old-town rebuilding",
      "description": "旧区改建经批准放宽的指标。",
      "x-descriptionEn": "Limits that an approval relaxes for rebuilding in old quarters.",
      "x-source": {
       "clause": "GB 50180-2018 4.0.2",
       "certainty": "B-H"
      },
      "type": "object",
      "properties": {
       "approvalNo": {
        "title": "批准文号",
        "x-titleEn": "Approval",
        "description": "放宽指标的批准文号。",
        "x-descriptionEn": "Number of the approval.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "string",
        "minLength": 1,
        "maxLength": 80
       },
       "relaxed": {
        "title": "放宽指标",
        "x-titleEn": "Relaxed",
        "description": "放宽的指标。",
        "x-descriptionEn": "Limits that are relaxed.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "array",
        "minItems": 1,
        "items": {
         "type": "string",
         "enum": [
          "far",
          "density",
          "green",
          "height",
          "landPerPerson"
         ],
         "x-enum": {
          "far": {
           "zh": "容积率",
           "en": "FAR"
          },
          "density": {
           "zh": "建筑密度",
           "en": "density"
          },
          "green": {
           "zh": "绿地率",
           "en": "green ratio"
          },
          "height": {
           "zh": "高度",
           "en": "height"
          },
          "landPerPerson": {
           "zh": "人均用地",
           "en": "land per person"
          }
         }
        }
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "approvalNo",
       "relaxed"
      ]
     },
     "parking": {
      "title": "停车位",
      "x-titleEn": "Parking",
      "description": "配建停车位数量。",
      "x-descriptionEn": "Parking spaces.",
      "x-unit": "count",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "integer",
      "minimum": 0
     },
     "outsideUdbBasis": {
      "title": "边界外建设依据",
      "x-titleEn": "Basis outside the boundary",
      "description": "地块在城镇开发边界外建设的依据：村庄规划的集体用地，或单独选址的设施。",
      "x-descriptionEn": "Why the parcel may be built on outside the boundary: collective use under a village plan, or a facility on a site of its own.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "object",
      "properties": {
       "kind": {
        "title": "情形",
        "x-titleEn": "Case",
        "description": "边界外建设的情形。",
        "x-descriptionEn": "Which case it is.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "string",
        "enum": [
         "villagePlan",
         "singleSite"
        ],
        "x-enum": {
         "villagePlan": {
          "zh": "村庄规划集体用地",
          "en": "collective use under a village plan"
         },
         "singleSite": {
          "zh": "单独选址设施",
          "en": "facility on a site of its own"
         }
        }
       },
       "docNo": {
        "title": "文号",
        "x-titleEn": "Number",
        "description": "村庄规划或选址批准的文号。",
        "x-descriptionEn": "Number of the village plan or of the site approval.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "string",
        "minLength": 1,
        "maxLength": 80
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "kind",
       "docNo"
      ]
     },
     "setbackM": {
      "title": "退线距离",
      "x-titleEn": "Setback",
      "description": "建筑退让道路红线的距离（米）。",
      "x-descriptionEn": "Setback from the road line in m.",
      "x-unit": "m",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "openStorageM2": {
      "title": "露天堆场面积",
      "x-titleEn": "Open storage",
      "description": "露天堆场面积（平方米），计入建筑系数。",
      "x-descriptionEn": "Open storage in m2; counts towards the building coefficient.",
      "x-unit": "m2",
      "x-source": {
       "clause": "JZXS",
       "certainty": "A"
      },
      "type": "number",
      "minimum": 0
     },
     "openYardM2": {
      "title": "露天操作场面积",
      "x-titleEn": "Open yard",
      "description": "露天操作场地面积（平方米），计入建筑系数。",
      "x-descriptionEn": "Open working yard in m2; counts towards the building coefficient.",
      "x-unit": "m2",
      "x-source": {
       "clause": "JZXS",
       "certainty": "A"
      },
      "type": "number",
      "minimum": 0
     },
     "serviceLandM2": {
      "title": "行政办公及生活服务用地",
      "x-titleEn": "Service land",
      "description": "行政办公及生活服务设施用地（平方米）。",
      "x-descriptionEn": "Land of offices and living services in m2.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "serviceGfaM2": {
      "title": "行政办公及生活服务建筑面积",
      "x-titleEn": "Service floor area",
      "description": "行政办公及生活服务设施建筑面积（平方米）。",
      "x-descriptionEn": "Floor area of offices and living services in m2.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "serviceKinds": {
      "title": "服务设施内容",
      "x-titleEn": "Service content",
      "description": "行政办公及生活服务设施的内容；成套住宅、宾馆、培训中心不得列入。",
      "x-descriptionEn": "What the services are; no flats, hotel or training centre.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "办公",
        "食堂",
        "宿舍",
        "停车",
        "成套住宅",
        "宾馆",
        "培训中心",
        "其他"
       ],
       "x-enum": {
        "办公": {
         "zh": "办公",
         "en": "office"
        },
        "食堂": {
         "zh": "食堂",
         "en": "canteen"
        },
        "宿舍": {
         "zh": "宿舍",
         "en": "dormitory"
        },
        "停车": {
         "zh": "停车",
         "en": "parking"
        },
        "成套住宅": {
         "zh": "成套住宅",
         "en": "flats"
        },
        "宾馆": {
         "zh": "宾馆",
         "en": "hotel"
        },
        "培训中心": {
         "zh": "培训中心",
         "en": "training centre"
        },
        "其他": {
         "zh": "其他",
         "en": "other"
        }
       }
      }
     },
     "verticalIndustry": {
      "title": "工业上楼",
      "x-titleEn": "Vertical industry",
      "description": "工业上楼建筑的层数、层高、荷载和货梯。",
      "x-descriptionEn": "Floors, heights, load and lifts of vertical industry.",
      "x-source": {
       "clause": "S III(5)17",
       "certainty": "A"
      },
      "type": "object",
      "properties": {
       "floors": {
        "title": "层数",
        "x-titleEn": "Floors",
        "description": "生产层数。",
        "x-descriptionEn": "Floors of production.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "integer",
        "minimum": 0
       },
       "groundHeightM": {
        "title": "首层层高",
        "x-titleEn": "Ground height",
        "description": "首层层高（米）。",
        "x-descriptionEn": "Height of the ground floor in m.",
        "x-unit": "m",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0
       },
       "upperHeightM": {
        "title": "标准层层高",
        "x-titleEn": "Upper height",
        "description": "二层以上层高（米）。",
        "x-descriptionEn": "Height of the other floors in m.",
        "x-unit": "m",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0
       },
       "groundLoadT": {
        "title": "首层荷载",
        "x-titleEn": "Ground load",
        "description": "首层楼面荷载（吨/平方米）。",
        "x-descriptionEn": "Load of the ground floor in t/m2.",
        "x-unit": "t/m2",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0
       },
       "upperLoadT": {
        "title": "标准层荷载",
        "x-titleEn": "Upper load",
        "description": "二层以上楼面荷载（吨/平方米）。",
        "x-descriptionEn": "Load of the other floors in t/m2.",
        "x-unit": "t/m2",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0
       },
       "freightLifts": {
        "title": "货梯数量",
        "x-titleEn": "Freight lifts",
        "description": "货梯数量。",
        "x-descriptionEn": "Number of freight lifts.",
        "x-unit": "count",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "integer",
        "minimum": 0
       },
       "freightLiftLoadT": {
        "title": "货梯载重",
        "x-titleEn": "Lift load",
        "description": "单台货梯载重（吨）。",
        "x-descriptionEn": "Load of one freight lift in tonnes.",
        "x-unit": "t",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0
       },
       "groundHazardClass": {
        "title": "首层火灾危险性",
        "x-titleEn": "Hazard class, ground floor",
        "description": "首层生产的火灾危险性类别。",
        "x-descriptionEn": "Fire hazard class of production on the ground floor.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "string",
        "enum": [
         "甲",
         "乙",
         "丙",
         "丁",
         "戊"
        ],
        "x-enum": {
         "甲": {
          "zh": "甲类",
          "en": "class A"
         },
         "乙": {
          "zh": "乙类",
          "en": "class B"
         },
         "丙": {
          "zh": "丙类",
          "en": "class C"
         },
         "丁": {
          "zh": "丁类",
          "en": "class D"
         },
         "戊": {
          "zh": "戊类",
          "en": "class E"
         }
        }
       },
       "upperHazardClass": {
        "title": "上层火灾危险性",
        "x-titleEn": "Hazard class, upper floors",
        "description": "二层及以上生产的火灾危险性类别，不得为甲、乙类。",
        "x-descriptionEn": "Fire hazard class of production above; not A or B.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "string",
        "enum": [
         "甲",
         "乙",
         "丙",
         "丁",
         "戊"
        ],
        "x-enum": {
         "甲": {
          "zh": "甲类",
          "en": "class A"
         },
         "乙": {
          "zh": "乙类",
          "en": "class B"
         },
         "丙": {
          "zh": "丙类",
          "en": "class C"
         },
         "丁": {
          "zh": "丁类",
          "en": "class D"
         },
         "戊": {
          "zh": "戊类",
          "en": "class E"
         }
        }
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "floors",
       "groundHeightM",
       "upperHeightM",
       "groundLoadT",
       "upperLoadT",
       "freightLifts"
      ]
     },
     "sector": {
      "title": "行业",
      "x-titleEn": "Sector",
      "description": "国民经济行业分类（GB/T 4754）大类代码，工业用地必填，加引号。",
      "x-descriptionEn": "Two-digit GB/T 4754 code, needed for industry, in quotes.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^\\d{2}$",
      "examples": [
       "34"
      ]
     },
     "retain": {
      "title": "保留要素",
      "x-titleEn": "Retained",
      "description": "保留的建筑或要素。",
      "x-descriptionEn": "Buildings or elements that stay.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 100
      }
     },
     "notes": {
      "title": "备注",
      "x-titleEn": "Notes",
      "description": "其他规划要求。",
      "x-descriptionEn": "Other requirements.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "parcelRef",
     "useCode",
     "grossM2",
     "netM2",
     "baseFar",
     "plannedGfaM2",
     "far"
    ]
   }
  },
  "totals": {
   "title": "汇总",
   "x-titleEn": "Totals",
   "description": "本单元地块指标汇总。",
   "x-descriptionEn": "Totals of the parcel controls.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "grossM2": {
     "title": "总用地面积",
     "x-titleEn": "Gross area",
     "description": "地块总用地面积之和（平方米）。",
     "x-descriptionEn": "Sum of gross areas in m2.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "x-derived": "detailedPlan.totals.grossM2",
     "type": "number",
     "minimum": 0
    },
    "netM2": {
     "title": "净用地面积",
     "x-titleEn": "Net area",
     "description": "地块净用地面积之和（平方米）。",
     "x-descriptionEn": "Sum of net areas in m2.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "x-derived": "detailedPlan.totals.netM2",
     "type": "number",
     "minimum": 0
    },
    "dedicatedM2": {
     "title": "移交用地面积",
     "x-titleEn": "Dedicated area",
     "description": "移交用地面积之和（平方米）。",
     "x-descriptionEn": "Sum of dedicated land in m2.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "x-derived": "detailedPlan.totals.dedicatedM2",
     "type": "number",
     "minimum": 0
    },
    "plannedGfaM2": {
     "title": "规划建筑面积",
     "x-titleEn": "Planned floor area",
     "description": "规划计容建筑面积之和（平方米）。",
     "x-descriptionEn": "Sum of planned floor area in m2.",
     "x-unit": "m2",
     "x-source": {
      "clause": "S III(2)7",
      "certainty": "A"
     },
     "x-derived": "detailedPlan.totals.plannedGfaM2",
     "type": "number",
     "minimum": 0
    },
    "housingGfaM2": {
     "title": "居住建筑面积",
     "x-titleEn": "Housing floor area",
     "description": "居住类地块建筑面积之和（平方米）。",
     "x-descriptionEn": "Sum over housing parcels in m2.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "x-derived": "detailedPlan.totals.housingGfaM2",
     "type": "number",
     "minimum": 0
    },
    "industryGfaM2": {
     "title": "工业建筑面积",
     "x-titleEn": "Industrial floor area",
     "description": "工业类地块建筑面积之和（平方米）。",
     "x-descriptionEn": "Sum over industrial parcels in m2.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "x-derived": "detailedPlan.totals.industryGfaM2",
     "type": "number",
     "minimum": 0
    },
    "byFamily": {
     "title": "分用途建筑面积",
     "x-titleEn": "Floor area by use",
     "description": "按用途大类汇总的规划建筑面积。",
     "x-descriptionEn": "Planned floor area by use family.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "family": {
        "$ref": "#/$defs/useFamily"
       },
       "gfaM2": {
        "title": "建筑面积",
        "x-titleEn": "Floor area",
        "description": "该用途的建筑面积（平方米）。",
        "x-descriptionEn": "Floor area of the family in m2.",
        "x-unit": "m2",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0
       },
       "netM2": {
        "title": "净用地面积",
        "x-titleEn": "Net area",
        "description": "以该用途为主的地块的净用地面积（平方米）。",
        "x-descriptionEn": "Net area of the parcels whose main use is of the family, in m2.",
        "x-unit": "m2",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "family",
       "gfaM2"
      ]
     }
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "grossM2",
    "netM2",
    "dedicatedM2",
    "plannedGfaM2",
    "housingGfaM2",
    "industryGfaM2",
    "byFamily"
   ]
  },
  "population": {
   "title": "规划人口",
   "x-titleEn": "Population",
   "description": "规划居住人口（人）。",
   "x-descriptionEn": "Planned residents.",
   "x-unit": "people",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "integer",
   "minimum": 0
  },
  "housing": {
   "title": "住房",
   "x-titleEn": "Housing",
   "description": "规划住房规模。",
   "x-descriptionEn": "Planned housing.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "object",
   "properties": {
    "gfaM2": {
     "title": "住房建筑面积",
     "x-titleEn": "Floor area",
     "description": "住房建筑面积（平方米）。",
     "x-descriptionEn": "Housing floor area in m2.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0
    },
    "dwellings": {
     "title": "住房套数",
     "x-titleEn": "Dwellings",
     "description": "住房套数。",
     "x-descriptionEn": "Number of dwellings.",
     "x-unit": "count",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "integer",
     "minimum": 0
    },
    "m2PerPerson": {
     "title": "人均住房建筑面积",
     "x-titleEn": "Floor area per person",
     "description": "本单元采用的人均住房建筑面积（平方米），与参数不同时填写并说明。",
     "x-descriptionEn": "Floor area per person used here in m2, where it differs from the parameter.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 1
    },
    "m2PerPersonReason": {
     "title": "采用理由",
     "x-titleEn": "Reason",
     "description": "采用不同人均面积的理由。",
     "x-descriptionEn": "Why it differs.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "gfaM2",
    "dwellings"
   ]
  },
  "lines": {
   "title": "四线与历史保护",
   "x-titleEn": "Lines and heritage",
   "description": "对绿线、蓝线、紫线、黄线和历史文化保护线的落实。",
   "x-descriptionEn": "How green, blue, purple, yellow and heritage lines are kept.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "line": {
      "title": "控制线",
      "x-titleEn": "Line",
      "description": "控制线名称。",
      "x-descriptionEn": "Name of the line.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "enum": [
       "绿线",
       "蓝线",
       "紫线",
       "黄线",
       "历史文化保护线",
       "洪涝风险控制线"
      ],
      "x-enum": {
       "绿线": {
        "zh": "绿线",
        "en": "green line"
       },
       "蓝线": {
        "zh": "蓝线",
        "en": "blue line"
       },
       "紫线": {
        "zh": "紫线",
        "en": "purple line"
       },
       "黄线": {
        "zh": "黄线",
        "en": "yellow line"
       },
       "历史文化保护线": {
        "zh": "历史文化保护线",
        "en": "heritage line"
       },
       "洪涝风险控制线": {
        "zh": "洪涝风险控制线",
        "en": "flood-risk line"
       }
      }
     },
     "response": {
      "title": "落实措施",
      "x-titleEn": "Response",
      "description": "规划的落实措施。",
      "x-descriptionEn": "What the plan does about it.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "line",
     "response"
    ]
   }
  },
  "underground": {
   "title": "地下空间",
   "x-titleEn": "Underground",
   "description": "按地块列出的分层利用，同一地块各层标高不得重叠。",
   "x-descriptionEn": "Use by layer and parcel; elevations of one parcel may not overlap.",
   "x-source": {
    "clause": "S III(4)13",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "parcelRef": {
      "title": "地块",
      "x-titleEn": "Parcel",
      "description": "所在地块。",
      "x-descriptionEn": "Parcel.",
      "x-source": {
       "clause": "S III(4)13",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "parcel"
     },
     "layers": {
      "title": "分层",
      "x-titleEn": "Layers",
      "description": "自下而上的各层。",
      "x-descriptionEn": "Layers from the bottom up.",
      "x-source": {
       "clause": "S III(4)13",
       "certainty": "A"
      },
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/$defs/verticalLayer"
      }
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "parcelRef",
     "layers"
    ]
   }
  },
  "adjustments": {
   "title": "规划调整",
   "x-titleEn": "Adjustments",
   "description": "对已批准详细规划的调整记录。",
   "x-descriptionEn": "Changes of an approved detailed plan.",
   "x-source": {
    "clause": "S III(2)8",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "id": {
      "title": "编号",
      "x-titleEn": "Id",
      "description": "调整编号。",
      "x-descriptionEn": "Id of the adjustment.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 20
     },
     "case": {
      "title": "情形",
      "x-titleEn": "Case",
      "description": "调整情形。",
      "x-descriptionEn": "Case of adjustment.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "path": {
      "title": "程序",
      "x-titleEn": "Path",
      "description": "完整程序或简化程序。",
      "x-descriptionEn": "Full or simplified procedure.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "enum": [
       "full",
       "simplified"
      ],
      "x-enum": {
       "full": {
        "zh": "完整程序",
        "en": "full"
       },
       "simplified": {
        "zh": "简化程序",
        "en": "simplified"
       }
      }
     },
     "basis": {
      "title": "依据",
      "x-titleEn": "Basis",
      "description": "调整依据。",
      "x-descriptionEn": "Basis of the change.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "parcelRefs": {
      "title": "涉及地块",
      "x-titleEn": "Parcels",
      "description": "调整涉及的地块。",
      "x-descriptionEn": "Parcels it concerns.",
      "x-source": {
       "clause": "S III(2)8",
       "certainty": "A"
      },
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "x-ref": "parcel"
      }
     },
     "study": {
      "title": "必要性论证",
      "x-titleEn": "Study",
      "description": "必要性论证报告。",
      "x-descriptionEn": "Study of necessity.",
      "x-source": {
       "clause": "URPL art. 48",
       "certainty": "A"
      },
      "type": "object",
      "properties": {
       "title": {
        "title": "名称",
        "x-titleEn": "Title",
        "description": "论证报告名称。",
        "x-descriptionEn": "Name of the study.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "string",
        "minLength": 1,
        "maxLength": 100
       },
       "date": {
        "$ref": "#/$defs/date",
        "title": "日期",
        "x-titleEn": "Date",
        "description": "论证日期。",
        "x-descriptionEn": "Day of the study.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        }
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "title",
       "date"
      ]
     },
     "consultation": {
      "title": "征求意见",
      "x-titleEn": "Consultation",
      "description": "对利害关系人的听证或征求意见。",
      "x-descriptionEn": "Hearing or consultation of affected parties.",
      "x-source": {
       "clause": "URPL art. 48",
       "certainty": "A"
      },
      "type": "object",
      "properties": {
       "form": {
        "title": "方式",
        "x-titleEn": "Form",
        "description": "征求意见的方式。",
        "x-descriptionEn": "How opinions were asked for.",
        "x-source": {
         "clause": "URPL art. 48",
         "certainty": "A"
        },
        "type": "string",
        "enum": [
         "听证",
         "征求意见",
         "公示"
        ],
        "x-enum": {
         "听证": {
          "zh": "听证",
          "en": "hearing"
         },
         "征求意见": {
          "zh": "书面征求意见",
          "en": "in writing"
         },
         "公示": {
          "zh": "公示",
          "en": "publication"
         }
        }
       },
       "date": {
        "$ref": "#/$defs/date",
        "title": "日期",
        "x-titleEn": "Date",
        "description": "听证或截止日期。",
        "x-descriptionEn": "Day of the hearing, or last day.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        }
       },
       "result": {
        "title": "结果",
        "x-titleEn": "Result",
        "description": "意见及处理结果。",
        "x-descriptionEn": "Opinions and what came of them.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "string",
        "minLength": 1,
        "maxLength": 300
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "form",
       "date",
       "result"
      ]
     },
     "approval": {
      "$ref": "#/$defs/approval"
     },
     "before": {
      "title": "调整前",
      "x-titleEn": "Before",
      "description": "调整前的内容。",
      "x-descriptionEn": "What it was.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "after": {
      "title": "调整后",
      "x-titleEn": "After",
      "description": "调整后的内容。",
      "x-descriptionEn": "What it is now.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "id",
     "case",
     "path",
     "basis",
     "before",
     "after"
    ]
   }
  },
  "approval": {
   "$ref": "#/$defs/approval",
   "title": "审批",
   "x-titleEn": "Approval",
   "description": "详细规划的审批信息。",
   "x-descriptionEn": "Approval of the plan.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   }
  },
  "participation": {
   "$ref": "#/$defs/participation",
   "title": "公示与意见",
   "x-titleEn": "Publication and opinions",
   "description": "规划公示与意见采纳情况。",
   "x-descriptionEn": "Publication of the plan and what came of opinions.",
   "x-source": {
    "clause": "S V",
    "certainty": "A"
   }
  }
 },
 "patternProperties": {
  "^x-": {}
 },
 "additionalProperties": false,
 "required": [
  "apiVersion",
  "kind",
  "id",
  "title",
  "version",
  "status",
  "asOf",
  "compiledBy",
  "synthetic",
  "securityClass",
  "unitRef",
  "landUse",
  "balanceTable",
  "functions",
  "structure",
  "infrastructure",
  "publicFacilities",
  "parcelControls",
  "totals",
  "population",
  "housing",
  "lines"
 ],
 "allOf": [
  {
   "if": {
    "type": "object",
    "properties": {
     "status": {
      "enum": [
       "approved",
       "published"
      ]
     }
    },
    "required": [
     "status"
    ]
   },
   "then": {
    "type": "object",
    "required": [
     "approvedBy",
     "approvedDate"
    ]
   }
  }
 ]
},
  $defs: { apiVersion: defs.apiVersion, approval: defs.approval, approvedBy: defs.approvedBy, approvedDate: defs.approvedDate, approvedHash: defs.approvedHash, areaMethod: defs.areaMethod, asOf: defs.asOf, basis: defs.basis, certainty: defs.certainty, changeLog: defs.changeLog, compiledBy: defs.compiledBy, date: defs.date, docNo: defs.docNo, documentStatus: defs.documentStatus, facilityKind: defs.facilityKind, landUseCode: defs.landUseCode, measureUnit: defs.measureUnit, participation: defs.participation, reviewedBy: defs.reviewedBy, securityClass: defs.securityClass, synthetic: defs.synthetic, title: defs.title, useFamily: defs.useFamily, version: defs.version, verticalLayer: defs.verticalLayer, waiverAuthority: defs.waiverAuthority, waiverBy: defs.waiverBy, waiverDate: defs.waiverDate, waiverFingerprint: defs.waiverFingerprint, waiverObject: defs.waiverObject, waiverReason: defs.waiverReason, waiverRule: defs.waiverRule, waiverUntil: defs.waiverUntil, waivers: defs.waivers, year: defs.year },
} as unknown as AnnotatedSchema;

const annualPlan = {
  ...{
 "title": "年度实施计划",
 "x-titleEn": "annual plan",
 "description": "一个年度的目标、任务分解和任务清单。",
 "x-descriptionEn": "Targets, decomposition and tasks of one year.",
 "type": "object",
 "properties": {
  "apiVersion": {
   "$ref": "#/$defs/apiVersion"
  },
  "kind": {
   "title": "文档类型",
   "x-titleEn": "Kind",
   "description": "固定为 annualPlan（年度实施计划）。",
   "x-descriptionEn": "Always annualPlan (annual plan).",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "const": "annualPlan"
  },
  "id": {
   "title": "编号",
   "x-titleEn": "Id",
   "description": "年度实施计划的唯一编号，如 AP-2026。",
   "x-descriptionEn": "Unique id of this annual plan, e.g. AP-2026.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "pattern": "^AP-\\d{4}$",
   "examples": [
    "AP-2026"
   ],
   "x-id": "annualPlan"
  },
  "title": {
   "$ref": "#/$defs/title"
  },
  "version": {
   "$ref": "#/$defs/version"
  },
  "status": {
   "$ref": "#/$defs/documentStatus"
  },
  "asOf": {
   "$ref": "#/$defs/asOf"
  },
  "compiledBy": {
   "$ref": "#/$defs/compiledBy"
  },
  "reviewedBy": {
   "$ref": "#/$defs/reviewedBy"
  },
  "approvedBy": {
   "$ref": "#/$defs/approvedBy"
  },
  "approvedDate": {
   "$ref": "#/$defs/approvedDate"
  },
  "approvedHash": {
   "$ref": "#/$defs/approvedHash"
  },
  "synthetic": {
   "$ref": "#/$defs/synthetic"
  },
  "securityClass": {
   "$ref": "#/$defs/securityClass"
  },
  "basis": {
   "$ref": "#/$defs/basis"
  },
  "changeLog": {
   "$ref": "#/$defs/changeLog"
  },
  "waivers": {
   "$ref": "#/$defs/waivers"
  },
  "year": {
   "$ref": "#/$defs/year",
   "title": "年度",
   "x-titleEn": "Year",
   "description": "计划年度。",
   "x-descriptionEn": "Year of the plan.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   }
  },
  "planRef": {
   "title": "专项规划",
   "x-titleEn": "Special plan",
   "description": "本计划所落实的专项规划。",
   "x-descriptionEn": "Special plan this year carries out.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "string",
   "minLength": 1,
   "x-ref": "specialPlan"
  },
  "overallGoal": {
   "title": "总体目标",
   "x-titleEn": "Overall goal",
   "description": "本年度总体目标。",
   "x-descriptionEn": "What the year is to reach.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "string",
   "minLength": 1
  },
  "targets": {
   "title": "年度指标",
   "x-titleEn": "Targets",
   "description": "本年度各目标的计划值，应等于专项规划当年值或有修正依据。",
   "x-descriptionEn": "Planned value of each goal; equals the special plan row or names a revision.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "array",
   "minItems": 1,
   "items": {
    "type": "object",
    "properties": {
     "goalRef": {
      "title": "目标",
      "x-titleEn": "Goal",
      "description": "专项规划目标编号。",
      "x-descriptionEn": "Goal of the special plan.",
      "x-source": {
       "clause": "S III(2)7",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "goal"
     },
     "value": {
      "title": "计划值",
      "x-titleEn": "Value",
      "description": "本年度计划值。",
      "x-descriptionEn": "Planned value of the year.",
      "x-source": {
       "clause": "S III(2)7",
       "certainty": "A"
      },
      "type": "number",
      "minimum": 0
     },
     "unit": {
      "$ref": "#/$defs/measureUnit"
     },
     "revision": {
      "title": "修正说明",
      "x-titleEn": "Revision",
      "description": "与专项规划当年值不同时的修正依据。",
      "x-descriptionEn": "Basis where the value departs from the special plan.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "goalRef",
     "value",
     "unit"
    ]
   }
  },
  "decomposition": {
   "title": "任务分解",
   "x-titleEn": "Decomposition",
   "description": "年度指标按片区的分解，各片区之和等于指标。",
   "x-descriptionEn": "Targets by area; they sum to the target.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "pilotArea": {
      "$ref": "#/$defs/pilotArea"
     },
     "goalRef": {
      "title": "目标",
      "x-titleEn": "Goal",
      "description": "专项规划目标编号。",
      "x-descriptionEn": "Goal of the special plan.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "goal"
     },
     "value": {
      "title": "分解值",
      "x-titleEn": "Value",
      "description": "该片区的计划值。",
      "x-descriptionEn": "Planned value of the area.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "lead": {
      "title": "责任单位",
      "x-titleEn": "Lead",
      "description": "责任单位。",
      "x-descriptionEn": "Body in charge.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "pilotArea",
     "goalRef",
     "value",
     "lead"
    ]
   }
  },
  "carriedOverHa": {
   "title": "结转面积",
   "x-titleEn": "Carried over",
   "description": "上年结转任务的低效用地面积（公顷），单列，不计入本年指标。",
   "x-descriptionEn": "Area of tasks carried from the year before in ha; apart from the target.",
   "x-unit": "ha",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "number",
   "minimum": 0
  },
  "tasks": {
   "title": "任务清单",
   "x-titleEn": "Tasks",
   "description": "本年度逐项任务。",
   "x-descriptionEn": "Tasks of the year.",
   "x-source": {
    "clause": "S III(6)20",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "id": {
      "title": "编号",
      "x-titleEn": "Id",
      "description": "任务编号，如 AP-2026-T01。",
      "x-descriptionEn": "Task id, e.g. AP-2026-T01.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^AP-\\d{4}-T\\d{2,4}$",
      "examples": [
       "AP-2026-T01"
      ],
      "x-id": "task"
     },
     "name": {
      "title": "任务名称",
      "x-titleEn": "Name",
      "description": "任务名称。",
      "x-descriptionEn": "Name of the task.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "parcelRefs": {
      "title": "地块",
      "x-titleEn": "Parcels",
      "description": "任务涉及的地块。",
      "x-descriptionEn": "Parcels of the task.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "array",
      "minItems": 1,
      "items": {
       "type": "string",
       "minLength": 1,
       "x-ref": "parcel"
      }
     },
     "projectRef": {
      "title": "所属项目",
      "x-titleEn": "Project",
      "description": "任务所属的重点项目，没有的不填。",
      "x-descriptionEn": "Project the task belongs to, if any.",
      "x-source": {
       "clause": "S III(6)20",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "project"
     },
     "action": {
      "title": "工作内容",
      "x-titleEn": "Action",
      "description": "本年度要完成的工作。",
      "x-descriptionEn": "What is to be done this year.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "startDate": {
      "$ref": "#/$defs/date",
      "title": "开始日期",
      "x-titleEn": "Start",
      "description": "计划开始日期。",
      "x-descriptionEn": "Planned start.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      }
     },
     "dueDate": {
      "$ref": "#/$defs/date",
      "title": "完成时限",
      "x-titleEn": "Due",
      "description": "计划完成时限。",
      "x-descriptionEn": "Planned end.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      }
     },
     "doneDate": {
      "x-record": true,
      "$ref": "#/$defs/date",
      "title": "完成日期",
      "x-titleEn": "Done on",
      "description": "实际完成日期，未完成不填。",
      "x-descriptionEn": "Day it was done; left out while open.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      }
     },
     "status": {
      "x-record": true,
      "title": "状态",
      "x-titleEn": "State",
      "description": "任务状态。",
      "x-descriptionEn": "State of the task.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "enum": [
       "planned",
       "running",
       "done",
       "carried"
      ],
      "x-enum": {
       "planned": {
        "zh": "未开始",
        "en": "planned"
       },
       "running": {
        "zh": "实施中",
        "en": "running"
       },
       "done": {
        "zh": "已完成",
        "en": "done"
       },
       "carried": {
        "zh": "结转下年",
        "en": "carried over"
       }
      }
     },
     "lead": {
      "title": "责任单位",
      "x-titleEn": "Lead",
      "description": "责任单位。",
      "x-descriptionEn": "Body in charge.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "jointDepts": {
      "title": "配合部门",
      "x-titleEn": "Joint bodies",
      "description": "参与配合的部门。",
      "x-descriptionEn": "Bodies that take part.",
      "x-source": {
       "clause": "S V",
       "certainty": "A"
      },
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 60
      }
     },
     "taskNo": {
      "title": "对应任务",
      "x-titleEn": "Task number",
      "description": "实施方案 26 项任务的序号。",
      "x-descriptionEn": "Number of the task in the implementation plan.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "integer",
      "minimum": 1,
      "maximum": 26
     },
     "carriedFrom": {
      "title": "结转自",
      "x-titleEn": "Carried from",
      "description": "任务结转自哪一年度计划。",
      "x-descriptionEn": "Annual plan the task was carried from.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "annualPlan"
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "id",
     "name",
     "parcelRefs",
     "action",
     "startDate",
     "dueDate",
     "status",
     "lead"
    ]
   }
  },
  "supplyPlan": {
   "title": "供应计划",
   "x-titleEn": "Supply plan",
   "description": "本年度计划供应的土地。",
   "x-descriptionEn": "Land to be supplied this year.",
   "x-source": {
    "clause": "S III(4)",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "ref": {
      "title": "供应方案",
      "x-titleEn": "Supply scheme",
      "description": "供应方案编号，如 SUP-01。",
      "x-descriptionEn": "Id of the supply scheme, e.g. SUP-01.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^SUP-\\d{2}$",
      "examples": [
       "SUP-01"
      ]
     },
     "projectRef": {
      "title": "项目",
      "x-titleEn": "Project",
      "description": "所属的重点项目。",
      "x-descriptionEn": "Project it belongs to.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "project"
     },
     "useCode": {
      "$ref": "#/$defs/landUseCode",
      "title": "供应用途",
      "x-titleEn": "Use",
      "description": "供应的规划用途。",
      "x-descriptionEn": "Planned use it is supplied for.",
      "x-source": {
       "clause": "S III(4)12",
       "certainty": "A"
      }
     },
     "parcelRefs": {
      "title": "地块",
      "x-titleEn": "Parcels",
      "description": "涉及的地块。",
      "x-descriptionEn": "Parcels.",
      "x-source": {
       "clause": "S III(4)12",
       "certainty": "A"
      },
      "type": "array",
      "minItems": 1,
      "items": {
       "type": "string",
       "minLength": 1,
       "x-ref": "parcel"
      }
     },
     "areaHa": {
      "title": "面积",
      "x-titleEn": "Area",
      "description": "面积（公顷），等于所列地块面积之和。",
      "x-descriptionEn": "Area in ha: the sum of the parcels.",
      "x-unit": "ha",
      "x-source": {
       "clause": "S III(4)12",
       "certainty": "A"
      },
      "type": "number",
      "minimum": 0
     },
     "quarter": {
      "title": "季度",
      "x-titleEn": "Quarter",
      "description": "计划完成的季度，1 至 4。",
      "x-descriptionEn": "Quarter, 1 to 4.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "integer",
      "minimum": 1,
      "maximum": 4
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "parcelRefs",
     "areaHa",
     "useCode",
     "quarter"
    ]
   }
  },
  "storagePlan": {
   "title": "收储计划",
   "x-titleEn": "Storage plan",
   "description": "本年度计划收储的土地。",
   "x-descriptionEn": "Land to be stored this year.",
   "x-source": {
    "clause": "S III(3)",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "ref": {
      "title": "收储项目",
      "x-titleEn": "Storage project",
      "description": "收储项目编号，如 STO-01。",
      "x-descriptionEn": "Id of the storage project, e.g. STO-01.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^STO-\\d{2}$",
      "examples": [
       "STO-01"
      ]
     },
     "projectRef": {
      "title": "项目",
      "x-titleEn": "Project",
      "description": "所属的重点项目。",
      "x-descriptionEn": "Project it belongs to.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "project"
     },
     "parcelRefs": {
      "title": "地块",
      "x-titleEn": "Parcels",
      "description": "涉及的地块。",
      "x-descriptionEn": "Parcels.",
      "x-source": {
       "clause": "S III(4)12",
       "certainty": "A"
      },
      "type": "array",
      "minItems": 1,
      "items": {
       "type": "string",
       "minLength": 1,
       "x-ref": "parcel"
      }
     },
     "areaHa": {
      "title": "面积",
      "x-titleEn": "Area",
      "description": "面积（公顷），等于所列地块面积之和。",
      "x-descriptionEn": "Area in ha: the sum of the parcels.",
      "x-unit": "ha",
      "x-source": {
       "clause": "S III(4)12",
       "certainty": "A"
      },
      "type": "number",
      "minimum": 0
     },
     "quarter": {
      "title": "季度",
      "x-titleEn": "Quarter",
      "description": "计划完成的季度，1 至 4。",
      "x-descriptionEn": "Quarter, 1 to 4.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "integer",
      "minimum": 1,
      "maximum": 4
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "parcelRefs",
     "areaHa",
     "quarter"
    ]
   }
  },
  "investment": {
   "title": "年度投资",
   "x-titleEn": "Investment",
   "description": "本年度投资总额及来源，等于各项目当年投资之和。",
   "x-descriptionEn": "Investment of the year and where it comes from; the sum of the projects' year.",
   "x-source": {
    "clause": "S III(3)10",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "totalWan": {
     "title": "投资总额",
     "x-titleEn": "Total",
     "description": "年度投资总额（万元）。",
     "x-descriptionEn": "Total of the year in 10,000 CNY.",
     "x-unit": "wan",
     "x-source": {
      "clause": "S III(3)10",
      "certainty": "A"
     },
     "type": "number",
     "minimum": 0
    },
    "bySource": {
     "$ref": "#/$defs/funding"
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "totalWan",
    "bySource"
   ]
  },
  "policyActions": {
   "title": "政策创新",
   "x-titleEn": "Policy actions",
   "description": "本年度的政策创新安排。",
   "x-descriptionEn": "Policy work of the year.",
   "x-source": {
    "clause": "S IV(2)",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "policyRef": {
      "title": "政策工具",
      "x-titleEn": "Instrument",
      "description": "政策参数包中的政策工具。",
      "x-descriptionEn": "Instrument of the policy pack.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "instrument"
     },
     "milestone": {
      "title": "节点",
      "x-titleEn": "Milestone",
      "description": "要达到的节点。",
      "x-descriptionEn": "What is to be reached.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "date": {
      "$ref": "#/$defs/date",
      "title": "日期",
      "x-titleEn": "Date",
      "description": "完成日期。",
      "x-descriptionEn": "By when.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      }
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "policyRef",
     "milestone",
     "date"
    ]
   }
  },
  "progress": {
   "x-record": true,
   "title": "执行情况",
   "x-titleEn": "Progress",
   "description": "截止日的实际完成值和完成率。",
   "x-descriptionEn": "Actual value and rate at the as-of date.",
   "x-source": {
    "clause": "S IV",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "goalRef": {
      "title": "目标",
      "x-titleEn": "Goal",
      "description": "专项规划目标编号。",
      "x-descriptionEn": "Goal of the special plan.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "goal"
     },
     "actual": {
      "title": "完成值",
      "x-titleEn": "Actual",
      "description": "实际完成值。",
      "x-descriptionEn": "Actual value.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "ratePct": {
      "title": "完成率",
      "x-titleEn": "Rate",
      "description": "完成值占计划值的百分比。",
      "x-descriptionEn": "Actual as percent of planned.",
      "x-unit": "pct",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "goalRef",
     "actual",
     "ratePct"
    ]
   }
  }
 },
 "patternProperties": {
  "^x-": {}
 },
 "additionalProperties": false,
 "required": [
  "apiVersion",
  "kind",
  "id",
  "title",
  "version",
  "status",
  "asOf",
  "compiledBy",
  "synthetic",
  "securityClass",
  "year",
  "planRef",
  "overallGoal",
  "targets",
  "decomposition",
  "tasks",
  "supplyPlan",
  "storagePlan",
  "investment"
 ],
 "allOf": [
  {
   "if": {
    "type": "object",
    "properties": {
     "status": {
      "enum": [
       "approved",
       "published"
      ]
     }
    },
    "required": [
     "status"
    ]
   },
   "then": {
    "type": "object",
    "required": [
     "approvedBy",
     "approvedDate"
    ]
   }
  }
 ]
},
  $defs: { apiVersion: defs.apiVersion, approvedBy: defs.approvedBy, approvedDate: defs.approvedDate, approvedHash: defs.approvedHash, asOf: defs.asOf, basis: defs.basis, certainty: defs.certainty, changeLog: defs.changeLog, compiledBy: defs.compiledBy, date: defs.date, documentStatus: defs.documentStatus, fundType: defs.fundType, funding: defs.funding, landUseCode: defs.landUseCode, measureUnit: defs.measureUnit, pilotArea: defs.pilotArea, reviewedBy: defs.reviewedBy, securityClass: defs.securityClass, synthetic: defs.synthetic, title: defs.title, version: defs.version, waiverAuthority: defs.waiverAuthority, waiverBy: defs.waiverBy, waiverDate: defs.waiverDate, waiverFingerprint: defs.waiverFingerprint, waiverObject: defs.waiverObject, waiverReason: defs.waiverReason, waiverRule: defs.waiverRule, waiverUntil: defs.waiverUntil, waivers: defs.waivers, year: defs.year },
} as unknown as AnnotatedSchema;

const projectEntry = {
  ...{
 "title": "重点项目库条目",
 "x-titleEn": "project",
 "description": "重点项目库的一个项目：范围、主体、里程碑、投资和建设方式。",
 "x-descriptionEn": "One project of the library: extent, actor, milestones, investment and works.",
 "type": "object",
 "properties": {
  "apiVersion": {
   "$ref": "#/$defs/apiVersion"
  },
  "kind": {
   "title": "文档类型",
   "x-titleEn": "Kind",
   "description": "固定为 projectEntry（重点项目库条目）。",
   "x-descriptionEn": "Always projectEntry (entry of the project library).",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "const": "projectEntry"
  },
  "id": {
   "title": "编号",
   "x-titleEn": "Id",
   "description": "重点项目的唯一编号，如 PRJ-01。",
   "x-descriptionEn": "Unique id of this project, e.g. PRJ-01.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "pattern": "^PRJ-\\d{2,4}$",
   "examples": [
    "PRJ-01"
   ],
   "x-id": "project"
  },
  "title": {
   "$ref": "#/$defs/title"
  },
  "version": {
   "$ref": "#/$defs/version"
  },
  "status": {
   "$ref": "#/$defs/documentStatus"
  },
  "asOf": {
   "$ref": "#/$defs/asOf"
  },
  "compiledBy": {
   "$ref": "#/$defs/compiledBy"
  },
  "reviewedBy": {
   "$ref": "#/$defs/reviewedBy"
  },
  "approvedBy": {
   "$ref": "#/$defs/approvedBy"
  },
  "approvedDate": {
   "$ref": "#/$defs/approvedDate"
  },
  "approvedHash": {
   "$ref": "#/$defs/approvedHash"
  },
  "synthetic": {
   "$ref": "#/$defs/synthetic"
  },
  "securityClass": {
   "$ref": "#/$defs/securityClass"
  },
  "basis": {
   "$ref": "#/$defs/basis"
  },
  "changeLog": {
   "$ref": "#/$defs/changeLog"
  },
  "waivers": {
   "$ref": "#/$defs/waivers"
  },
  "projectType": {
   "title": "项目类型",
   "x-titleEn": "Project type",
   "description": "项目类型，决定所需的环节。",
   "x-descriptionEn": "Type of project; decides which steps it needs.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "string",
   "enum": [
    "片区收储",
    "自主改造",
    "工业上楼",
    "商服提质",
    "老旧小区",
    "城中村",
    "边界外整治",
    "复垦复绿",
    "司法处置",
    "集体入市"
   ],
   "x-enum": {
    "片区收储": {
     "zh": "片区收储",
     "en": "area-wide storage"
    },
    "自主改造": {
     "zh": "自主改造",
     "en": "owner-led redevelopment"
    },
    "工业上楼": {
     "zh": "工业上楼",
     "en": "vertical industry"
    },
    "商服提质": {
     "zh": "商服提质",
     "en": "commercial upgrade"
    },
    "老旧小区": {
     "zh": "老旧小区",
     "en": "old neighbourhood upgrade"
    },
    "城中村": {
     "zh": "城中村",
     "en": "urban village"
    },
    "边界外整治": {
     "zh": "边界外整治",
     "en": "consolidation outside the boundary"
    },
    "复垦复绿": {
     "zh": "复垦复绿",
     "en": "reclaim and re-green"
    },
    "司法处置": {
     "zh": "司法处置",
     "en": "judicial disposal"
    },
    "集体入市": {
     "zh": "集体入市",
     "en": "collective market entry"
    }
   }
  },
  "batch": {
   "title": "批次",
   "x-titleEn": "Batch",
   "description": "实施批次；首批以两年内见效为原则。",
   "x-descriptionEn": "Batch; the first is to take effect within two years.",
   "x-source": {
    "clause": "S III(6)20",
    "certainty": "A"
   },
   "type": "string",
   "enum": [
    "first",
    "second",
    "third",
    "reserve"
   ],
   "x-enum": {
    "first": {
     "zh": "首批",
     "en": "first"
    },
    "second": {
     "zh": "第二批",
     "en": "second"
    },
    "third": {
     "zh": "第三批",
     "en": "third"
    },
    "reserve": {
     "zh": "储备",
     "en": "reserve"
    }
   }
  },
  "stage": {
   "x-record": true,
   "title": "项目阶段",
   "x-titleEn": "Stage",
   "description": "项目推进到的阶段；一个地块只能属于一个未结束的项目。",
   "x-descriptionEn": "How far the project is; a parcel belongs to one open project only.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "enum": [
    "reserve",
    "planned",
    "implementing",
    "completed",
    "cancelled"
   ],
   "x-enum": {
    "reserve": {
     "zh": "储备",
     "en": "reserve"
    },
    "planned": {
     "zh": "计划",
     "en": "planned"
    },
    "implementing": {
     "zh": "实施中",
     "en": "implementing"
    },
    "completed": {
     "zh": "已完成",
     "en": "completed"
    },
    "cancelled": {
     "zh": "已取消",
     "en": "cancelled"
    }
   }
  },
  "actionRef": {
   "title": "实施行动",
   "x-titleEn": "Action",
   "description": "专项规划中的分类实施行动。",
   "x-descriptionEn": "Action of the special plan.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "string",
   "minLength": 1,
   "x-ref": "action"
  },
  "unitRefs": {
   "title": "单元",
   "x-titleEn": "Units",
   "description": "项目所在的再开发空间单元。",
   "x-descriptionEn": "Units the project lies in.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "array",
   "minItems": 1,
   "items": {
    "type": "string",
    "minLength": 1,
    "x-ref": "unit"
   }
  },
  "parcelRefs": {
   "title": "地块",
   "x-titleEn": "Parcels",
   "description": "项目范围内的地块。",
   "x-descriptionEn": "Parcels of the project.",
   "x-source": {
    "clause": "S III(2)7",
    "certainty": "A"
   },
   "type": "array",
   "minItems": 1,
   "items": {
    "type": "string",
    "minLength": 1,
    "x-ref": "parcel"
   }
  },
  "actor": {
   "title": "实施主体",
   "x-titleEn": "Actor",
   "description": "负责实施的主体。",
   "x-descriptionEn": "Who carries the project out.",
   "x-source": {
    "clause": "S III(5)14",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "name": {
     "title": "名称",
     "x-titleEn": "Name",
     "description": "实施主体名称。",
     "x-descriptionEn": "Name of the actor.",
     "x-source": {
      "clause": "S III(5)14",
      "certainty": "A"
     },
     "type": "string",
     "minLength": 1,
     "maxLength": 100
    },
    "kind": {
     "title": "类别",
     "x-titleEn": "Kind",
     "description": "实施主体的类别。",
     "x-descriptionEn": "Kind of actor.",
     "x-source": {
      "clause": "S III(5)14",
      "certainty": "A"
     },
     "type": "string",
     "enum": [
      "owner",
      "market",
      "soe",
      "government",
      "social",
      "multi"
     ],
     "x-enum": {
      "owner": {
       "zh": "原土地权利人",
       "en": "owner"
      },
      "market": {
       "zh": "市场主体",
       "en": "market"
      },
      "soe": {
       "zh": "国有企业",
       "en": "state-owned enterprise"
      },
      "government": {
       "zh": "政府",
       "en": "government"
      },
      "social": {
       "zh": "社会力量",
       "en": "social body"
      },
      "multi": {
       "zh": "多元主体",
       "en": "several"
      }
     }
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "name",
    "kind"
   ]
  },
  "jointMode": {
   "title": "整合方式",
   "x-titleEn": "Joining",
   "description": "并宗、分割、置换或联合开发。",
   "x-descriptionEn": "How parcels are joined, split or swapped.",
   "x-source": {
    "clause": "S III(5)15",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "string",
    "enum": [
     "并宗",
     "分割",
     "置换",
     "联合"
    ],
    "x-enum": {
     "并宗": {
      "zh": "并宗",
      "en": "join"
     },
     "分割": {
      "zh": "分割",
      "en": "split"
     },
     "置换": {
      "zh": "置换",
      "en": "swap"
     },
     "联合": {
      "zh": "联合开发",
      "en": "joint development"
     }
    }
   }
  },
  "works": {
   "title": "建设方式",
   "x-titleEn": "Works",
   "description": "逐地块的建设方式、规划相符性和保护要求。",
   "x-descriptionEn": "What is built on each parcel, whether the old buildings conform, what must be kept.",
   "x-source": {
    "clause": "S III(5)18",
    "certainty": "A"
   },
   "type": "array",
   "minItems": 1,
   "items": {
    "type": "object",
    "properties": {
     "parcelRef": {
      "title": "地块",
      "x-titleEn": "Parcel",
      "description": "项目范围内的地块。",
      "x-descriptionEn": "A parcel of the project.",
      "x-source": {
       "clause": "S III(5)18",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "parcel"
     },
     "buildingMode": {
      "title": "建设方式",
      "x-titleEn": "Building mode",
      "description": "对现状建筑采取的方式。",
      "x-descriptionEn": "What happens to the buildings that stand there.",
      "x-source": {
       "clause": "S III(5)18",
       "certainty": "A"
      },
      "type": "string",
      "enum": [
       "拆除重建",
       "改建",
       "扩建",
       "新建",
       "综合整治",
       "保留修缮",
       "腾退"
      ],
      "x-enum": {
       "拆除重建": {
        "zh": "拆除重建",
        "en": "rebuild"
       },
       "改建": {
        "zh": "改建",
        "en": "alter"
       },
       "扩建": {
        "zh": "扩建",
        "en": "enlarge"
       },
       "新建": {
        "zh": "新建",
        "en": "new building"
       },
       "综合整治": {
        "zh": "综合整治",
        "en": "upgrade"
       },
       "保留修缮": {
        "zh": "保留修缮",
        "en": "keep and repair"
       },
       "腾退": {
        "zh": "拆除腾退",
        "en": "vacate"
       }
      }
     },
     "planConformity": {
      "title": "现状是否符合规划",
      "x-titleEn": "Conforms",
      "description": "现状建筑符合土地利用规划填 true；不符合的不得重建、扩建。",
      "x-descriptionEn": "True where the present buildings conform to the land-use plan; others may not be rebuilt or enlarged.",
      "x-source": {
       "clause": "LAL art. 65",
       "certainty": "A"
      },
      "type": "boolean"
     },
     "planConformityRef": {
      "title": "规划核实文号",
      "x-titleEn": "Conformity document",
      "description": "规划相符性核实文件。",
      "x-descriptionEn": "Document that confirms it.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "listedBuildings": {
      "title": "保护建筑",
      "x-titleEn": "Listed buildings",
      "description": "地块内的文物、历史建筑等。",
      "x-descriptionEn": "Listed and historic buildings on the parcel.",
      "x-source": {
       "clause": "GD art. 44",
       "certainty": "A"
      },
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "name": {
         "title": "名称",
         "x-titleEn": "Name",
         "description": "保护建筑名称。",
         "x-descriptionEn": "Name of the building.",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         },
         "type": "string",
         "minLength": 1,
         "maxLength": 60
        },
        "grade": {
         "title": "级别",
         "x-titleEn": "Grade",
         "description": "保护级别。",
         "x-descriptionEn": "Grade of protection.",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         },
         "type": "string",
         "minLength": 1,
         "maxLength": 40
        },
        "gfaM2": {
         "title": "建筑面积",
         "x-titleEn": "Floor area",
         "description": "建筑面积（平方米）。",
         "x-descriptionEn": "Floor area in m2.",
         "x-unit": "m2",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         },
         "type": "number",
         "minimum": 0
        }
       },
       "patternProperties": {
        "^x-": {}
       },
       "additionalProperties": false,
       "required": [
        "name"
       ]
      }
     },
     "retentionMeasures": {
      "title": "保护措施",
      "x-titleEn": "Retention",
      "description": "保护建筑的保留、修缮和利用措施。",
      "x-descriptionEn": "How listed buildings are kept, repaired and used.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "parcelRef",
     "buildingMode"
    ]
   }
  },
  "milestones": {
   "title": "里程碑",
   "x-titleEn": "Milestones",
   "description": "按先后排列的环节；没有的环节不列。",
   "x-descriptionEn": "Steps in order; leave out those the project does not have.",
   "x-source": {
    "clause": "S III(6)20",
    "certainty": "A"
   },
   "type": "array",
   "minItems": 1,
   "items": {
    "type": "object",
    "properties": {
     "step": {
      "title": "环节",
      "x-titleEn": "Step",
      "description": "环节名称。",
      "x-descriptionEn": "Name of the step.",
      "x-source": {
       "clause": "S III(6)19",
       "certainty": "A"
      },
      "type": "string",
      "enum": [
       "identification",
       "ownerAgreement",
       "collectiveDecision",
       "storage",
       "planApproval",
       "planningConditions",
       "supply",
       "contract",
       "demolition",
       "worksStart",
       "completionCheck",
       "reclamationAccepted",
       "surveyConfirmed",
       "registration"
      ],
      "x-enum": {
       "identification": {
        "zh": "低效用地认定",
        "en": "identification"
       },
       "ownerAgreement": {
        "zh": "权利人协议",
        "en": "agreement with owners"
       },
       "collectiveDecision": {
        "zh": "集体决议",
        "en": "decision of the collective"
       },
       "storage": {
        "zh": "收储",
        "en": "storage"
       },
       "planApproval": {
        "zh": "单元详细规划批准",
        "en": "approval of the unit plan"
       },
       "planningConditions": {
        "zh": "规划条件",
        "en": "planning conditions"
       },
       "supply": {
        "zh": "供应",
        "en": "supply"
       },
       "contract": {
        "zh": "签订合同",
        "en": "contract"
       },
       "demolition": {
        "zh": "拆除",
        "en": "demolition"
       },
       "worksStart": {
        "zh": "开工",
        "en": "start of works"
       },
       "completionCheck": {
        "zh": "竣工验收",
        "en": "completion check"
       },
       "reclamationAccepted": {
        "zh": "复垦复绿验收",
        "en": "reclamation accepted"
       },
       "surveyConfirmed": {
        "zh": "变更调查确认",
        "en": "confirmed by survey"
       },
       "registration": {
        "zh": "不动产登记",
        "en": "registration"
       }
      }
     },
     "plan": {
      "$ref": "#/$defs/date",
      "title": "计划日期",
      "x-titleEn": "Planned",
      "description": "计划完成日期。",
      "x-descriptionEn": "Planned day.",
      "x-source": {
       "clause": "S III(6)20",
       "certainty": "A"
      }
     },
     "actual": {
      "x-record": true,
      "$ref": "#/$defs/date",
      "title": "实际日期",
      "x-titleEn": "Actual",
      "description": "实际完成日期，未完成不填。",
      "x-descriptionEn": "Day it was done; left out while open.",
      "x-source": {
       "clause": "S III(6)20",
       "certainty": "A"
      }
     },
     "docNo": {
      "x-record": true,
      "title": "文号",
      "x-titleEn": "Document number",
      "description": "批文、协议或合同编号。",
      "x-descriptionEn": "Number of the decision, agreement or contract.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "step",
     "plan"
    ]
   }
  },
  "startDate": {
   "$ref": "#/$defs/date",
   "title": "起始日期",
   "x-titleEn": "Start",
   "description": "项目起始日期。",
   "x-descriptionEn": "First day of the project.",
   "x-source": {
    "clause": "S III(6)20",
    "certainty": "A"
   }
  },
  "expectedEffectDate": {
   "$ref": "#/$defs/date",
   "title": "预计见效日期",
   "x-titleEn": "Effect by",
   "description": "预计形成可见成效的日期。",
   "x-descriptionEn": "Day by which it is to show effect.",
   "x-source": {
    "clause": "S III(6)20",
    "certainty": "A"
   }
  },
  "beyondPilot": {
   "title": "是否超出试点期",
   "x-titleEn": "Beyond the pilot",
   "description": "预计见效晚于试点期末的填 true。",
   "x-descriptionEn": "True where the effect comes after the pilot ends.",
   "x-source": {
    "clause": "S II(2)",
    "certainty": "A"
   },
   "type": "boolean"
  },
  "investmentTotalWan": {
   "title": "总投资",
   "x-titleEn": "Investment",
   "description": "总投资（万元）。",
   "x-descriptionEn": "Total investment in 10,000 CNY.",
   "x-unit": "wan",
   "x-source": {
    "clause": "S III(3)10",
    "certainty": "A"
   },
   "type": "number",
   "minimum": 0
  },
  "sources": {
   "$ref": "#/$defs/funding"
  },
  "byYear": {
   "$ref": "#/$defs/investmentByYear"
  },
  "economicPlanNo": {
   "title": "年度计划编号",
   "x-titleEn": "Plan listing",
   "description": "列入国民经济和社会发展年度计划的编号，使用财政性资金的必填。",
   "x-descriptionEn": "Listing in the yearly economic plan; needed for public funds.",
   "x-source": {
    "clause": "S III(3)10",
    "certainty": "A"
   },
   "type": "string",
   "minLength": 1,
   "maxLength": 80
  },
  "policyRefs": {
   "title": "政策工具",
   "x-titleEn": "Instruments",
   "description": "项目使用的政策工具。",
   "x-descriptionEn": "Instruments the project uses.",
   "x-source": {
    "clause": "S IV(2)",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "string",
    "minLength": 1,
    "x-ref": "instrument"
   }
  },
  "greenChannel": {
   "x-record": true,
   "title": "绿色通道",
   "x-titleEn": "Green channel",
   "description": "审批绿色通道的使用。",
   "x-descriptionEn": "Use of the fast track for approvals.",
   "x-source": {
    "clause": "S III(6)19",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "used": {
     "title": "是否使用",
     "x-titleEn": "Used",
     "description": "使用绿色通道填 true。",
     "x-descriptionEn": "True where it is used.",
     "x-source": {
      "clause": "S III(6)19",
      "certainty": "A"
     },
     "type": "boolean"
    },
    "caseNo": {
     "title": "办件编号",
     "x-titleEn": "Case",
     "description": "办件编号。",
     "x-descriptionEn": "Number of the case.",
     "x-source": {
      "clause": "S III(6)19",
      "certainty": "A"
     },
     "type": "string",
     "minLength": 1,
     "maxLength": 60
    },
    "days": {
     "title": "办理天数",
     "x-titleEn": "Days",
     "description": "办理用时（天）。",
     "x-descriptionEn": "Days it took.",
     "x-unit": "day",
     "x-source": {
      "clause": "S III(6)19",
      "certainty": "A"
     },
     "type": "integer",
     "minimum": 0
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "used"
   ]
  },
  "spaceComposite": {
   "title": "空间复合利用",
   "x-titleEn": "Composite use",
   "description": "空间复合利用的安排。",
   "x-descriptionEn": "How space is used for several purposes.",
   "x-source": {
    "clause": "S III(5)16",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "text": {
     "title": "说明",
     "x-titleEn": "Text",
     "description": "复合利用说明。",
     "x-descriptionEn": "What is done.",
     "x-source": {
      "clause": "S III(5)16",
      "certainty": "A"
     },
     "type": "string",
     "minLength": 1,
     "maxLength": 300
    },
    "facilities": {
     "title": "设施",
     "x-titleEn": "Facilities",
     "description": "复合设置的设施。",
     "x-descriptionEn": "Facilities placed together.",
     "x-source": {
      "clause": "S III(5)16",
      "certainty": "A"
     },
     "type": "array",
     "items": {
      "$ref": "#/$defs/facilityKind"
     }
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "text"
   ]
  },
  "affordableHousing": {
   "title": "保障性住房",
   "x-titleEn": "Affordable housing",
   "description": "配建的保障性住房。",
   "x-descriptionEn": "Affordable housing built with it.",
   "x-source": {
    "clause": "S III(7)24",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "gfaM2": {
     "title": "建筑面积",
     "x-titleEn": "Floor area",
     "description": "建筑面积（平方米）。",
     "x-descriptionEn": "Floor area in m2.",
     "x-unit": "m2",
     "x-source": {
      "clause": "S III(7)24",
      "certainty": "A"
     },
     "type": "number",
     "minimum": 0
    },
    "dwellings": {
     "title": "套数",
     "x-titleEn": "Dwellings",
     "description": "套数。",
     "x-descriptionEn": "Number of dwellings.",
     "x-source": {
      "clause": "S III(7)24",
      "certainty": "A"
     },
     "type": "integer",
     "minimum": 0
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "gfaM2"
   ]
  },
  "dualUse": {
   "title": "是否平急两用",
   "x-titleEn": "Dual use",
   "description": "“平急两用”项目填 true。",
   "x-descriptionEn": "True for a project that also serves emergencies.",
   "x-source": {
    "clause": "S III(7)24",
    "certainty": "A"
   },
   "type": "boolean"
  },
  "ecological": {
   "title": "生态修复权益",
   "x-titleEn": "Ecological rights",
   "description": "生态修复面积和取得的权益。",
   "x-descriptionEn": "Area restored and the rights it earns.",
   "x-source": {
    "clause": "S III(7)24",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "areaHa": {
     "title": "修复面积",
     "x-titleEn": "Area",
     "description": "生态修复面积（公顷）。",
     "x-descriptionEn": "Area restored in ha.",
     "x-unit": "ha",
     "x-source": {
      "clause": "S III(7)24",
      "certainty": "A"
     },
     "type": "number",
     "minimum": 0
    },
    "right": {
     "title": "取得权益",
     "x-titleEn": "Right",
     "description": "取得的权益。",
     "x-descriptionEn": "Right that is earned.",
     "x-source": {
      "clause": "S III(7)24",
      "certainty": "A"
     },
     "type": "string",
     "minLength": 1,
     "maxLength": 100
    },
    "carbonT": {
     "title": "碳汇量",
     "x-titleEn": "Carbon",
     "description": "预计碳汇量（吨）。",
     "x-descriptionEn": "Carbon expected to be taken up, tonnes.",
     "x-unit": "t",
     "x-source": {
      "clause": "S III(7)24",
      "certainty": "A"
     },
     "type": "number",
     "minimum": 0
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "areaHa",
    "right"
   ]
  },
  "storageRefs": {
   "title": "收储项目",
   "x-titleEn": "Storage",
   "description": "收储项目编号，如 STO-01。",
   "x-descriptionEn": "Ids of storage projects, e.g. STO-01.",
   "x-source": {
    "clause": "S III(3)9",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "string",
    "pattern": "^STO-\\d{2}$",
    "examples": [
     "STO-01"
    ]
   }
  },
  "supplyRefs": {
   "title": "供应方案",
   "x-titleEn": "Supply",
   "description": "供应方案编号，如 SUP-01。",
   "x-descriptionEn": "Ids of supply schemes, e.g. SUP-01.",
   "x-source": {
    "clause": "S III(4)12",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "string",
    "pattern": "^SUP-\\d{2}$",
    "examples": [
     "SUP-01"
    ]
   }
  },
  "lifecycleRefs": {
   "title": "全生命周期记录",
   "x-titleEn": "Life cycle",
   "description": "全生命周期记录编号，如 LC-01。",
   "x-descriptionEn": "Ids of life-cycle records, e.g. LC-01.",
   "x-source": {
    "clause": "S III(7)25",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "string",
    "pattern": "^LC-\\d{2}$",
    "examples": [
     "LC-01"
    ]
   }
  }
 },
 "patternProperties": {
  "^x-": {}
 },
 "additionalProperties": false,
 "required": [
  "apiVersion",
  "kind",
  "id",
  "title",
  "version",
  "status",
  "asOf",
  "compiledBy",
  "synthetic",
  "securityClass",
  "projectType",
  "batch",
  "stage",
  "actionRef",
  "unitRefs",
  "parcelRefs",
  "actor",
  "works",
  "milestones",
  "startDate",
  "expectedEffectDate",
  "beyondPilot",
  "investmentTotalWan",
  "sources",
  "byYear"
 ],
 "allOf": [
  {
   "if": {
    "type": "object",
    "properties": {
     "status": {
      "enum": [
       "approved",
       "published"
      ]
     }
    },
    "required": [
     "status"
    ]
   },
   "then": {
    "type": "object",
    "required": [
     "approvedBy",
     "approvedDate"
    ]
   }
  }
 ]
},
  $defs: { apiVersion: defs.apiVersion, approvedBy: defs.approvedBy, approvedDate: defs.approvedDate, approvedHash: defs.approvedHash, asOf: defs.asOf, basis: defs.basis, certainty: defs.certainty, changeLog: defs.changeLog, compiledBy: defs.compiledBy, date: defs.date, documentStatus: defs.documentStatus, facilityKind: defs.facilityKind, fundType: defs.fundType, funding: defs.funding, investmentByYear: defs.investmentByYear, reviewedBy: defs.reviewedBy, securityClass: defs.securityClass, synthetic: defs.synthetic, title: defs.title, version: defs.version, waiverAuthority: defs.waiverAuthority, waiverBy: defs.waiverBy, waiverDate: defs.waiverDate, waiverFingerprint: defs.waiverFingerprint, waiverObject: defs.waiverObject, waiverReason: defs.waiverReason, waiverRule: defs.waiverRule, waiverUntil: defs.waiverUntil, waivers: defs.waivers },
} as unknown as AnnotatedSchema;

const transferLedger = {
  ...{
 "title": "跨单元指标统筹台账",
 "x-titleEn": "transfer ledger",
 "description": "建筑面积等指标在单元之间转移的台账，转出与转入必须相等。",
 "x-descriptionEn": "Ledger of floor area moved between units; what is sent must equal what is received.",
 "type": "object",
 "properties": {
  "apiVersion": {
   "$ref": "#/$defs/apiVersion"
  },
  "kind": {
   "title": "文档类型",
   "x-titleEn": "Kind",
   "description": "固定为 transferLedger（统筹台账）。",
   "x-descriptionEn": "Always transferLedger (transfer ledger).",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "const": "transferLedger"
  },
  "id": {
   "title": "编号",
   "x-titleEn": "Id",
   "description": "统筹台账的唯一编号，如 TL-JMS。",
   "x-descriptionEn": "Unique id of this transfer ledger, e.g. TL-JMS.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "pattern": "^TL-[A-Z0-9]{2,8}$",
   "examples": [
    "TL-JMS"
   ],
   "x-id": "transferLedger"
  },
  "title": {
   "$ref": "#/$defs/title"
  },
  "version": {
   "$ref": "#/$defs/version"
  },
  "status": {
   "$ref": "#/$defs/documentStatus"
  },
  "asOf": {
   "$ref": "#/$defs/asOf"
  },
  "compiledBy": {
   "$ref": "#/$defs/compiledBy"
  },
  "reviewedBy": {
   "$ref": "#/$defs/reviewedBy"
  },
  "approvedBy": {
   "$ref": "#/$defs/approvedBy"
  },
  "approvedDate": {
   "$ref": "#/$defs/approvedDate"
  },
  "approvedHash": {
   "$ref": "#/$defs/approvedHash"
  },
  "synthetic": {
   "$ref": "#/$defs/synthetic"
  },
  "securityClass": {
   "$ref": "#/$defs/securityClass"
  },
  "basis": {
   "$ref": "#/$defs/basis"
  },
  "changeLog": {
   "$ref": "#/$defs/changeLog"
  },
  "waivers": {
   "$ref": "#/$defs/waivers"
  },
  "entries": {
   "title": "统筹条目",
   "x-titleEn": "Entries",
   "description": "逐笔转移记录。",
   "x-descriptionEn": "Transfers one by one.",
   "x-source": {
    "clause": "S III(2)8",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "id": {
      "title": "编号",
      "x-titleEn": "Id",
      "description": "条目编号，如 T-01。",
      "x-descriptionEn": "Entry id, e.g. T-01.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^T-\\d{2,4}$",
      "examples": [
       "T-01"
      ],
      "x-id": "transfer"
     },
     "kind": {
      "title": "指标类型",
      "x-titleEn": "Kind",
      "description": "转移的指标类型。",
      "x-descriptionEn": "What is moved.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "enum": [
       "floorArea",
       "facility",
       "green"
      ],
      "x-enum": {
       "floorArea": {
        "zh": "建筑面积",
        "en": "floor area"
       },
       "facility": {
        "zh": "公共设施",
        "en": "facility"
       },
       "green": {
        "zh": "绿地",
        "en": "green space"
       }
      }
     },
     "useFamily": {
      "$ref": "#/$defs/useFamily"
     },
     "fromUnit": {
      "title": "转出单元",
      "x-titleEn": "From unit",
      "description": "转出指标的单元。",
      "x-descriptionEn": "Unit that sends.",
      "x-source": {
       "clause": "S III(2)8",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "unit"
     },
     "fromParcel": {
      "title": "转出地块",
      "x-titleEn": "From parcel",
      "description": "转出指标的地块，其地块指标须同时登记转出。",
      "x-descriptionEn": "Parcel that sends; its control must list the transfer out.",
      "x-source": {
       "clause": "S III(2)8",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "parcel"
     },
     "toUnit": {
      "title": "转入单元",
      "x-titleEn": "To unit",
      "description": "转入指标的单元。",
      "x-descriptionEn": "Unit that receives.",
      "x-source": {
       "clause": "S III(2)8",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "unit"
     },
     "toParcel": {
      "title": "转入地块",
      "x-titleEn": "To parcel",
      "description": "转入指标的地块，其地块指标须同时登记转入。",
      "x-descriptionEn": "Parcel that receives; its control must list the transfer in.",
      "x-source": {
       "clause": "S III(2)8",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "parcel"
     },
     "sentM2": {
      "title": "转出量",
      "x-titleEn": "Sent",
      "description": "转出的建筑面积（平方米）。",
      "x-descriptionEn": "Floor area sent in m2.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "receivedM2": {
      "title": "转入量",
      "x-titleEn": "Received",
      "description": "转入的建筑面积（平方米）。",
      "x-descriptionEn": "Floor area received in m2.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "factor": {
      "title": "折算系数",
      "x-titleEn": "Factor",
      "description": "转入量与转出量之比，参数包未规定时为 1。",
      "x-descriptionEn": "Received over sent; 1 unless the policy pack defines one.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "exclusiveMinimum": 0
     },
     "reason": {
      "title": "理由",
      "x-titleEn": "Reason",
      "description": "转移理由。",
      "x-descriptionEn": "Why it is moved.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     },
     "receiverChecks": {
      "title": "转入地块复核",
      "x-titleEn": "Checks of the receiver",
      "description": "转入后高度、密度、日照和净空是否仍然符合，逐项写明结论。",
      "x-descriptionEn": "Whether height, density, sunlight and flight limits still hold on the receiving parcel, item by item.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "item": {
         "title": "事项",
         "x-titleEn": "Item",
         "description": "复核的事项。",
         "x-descriptionEn": "What was checked.",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         },
         "type": "string",
         "enum": [
          "建筑高度",
          "建筑密度",
          "日照",
          "净空"
         ],
         "x-enum": {
          "建筑高度": {
           "zh": "建筑高度",
           "en": "height"
          },
          "建筑密度": {
           "zh": "建筑密度",
           "en": "building density"
          },
          "日照": {
           "zh": "日照",
           "en": "sunlight"
          },
          "净空": {
           "zh": "机场净空",
           "en": "flight limits"
          }
         }
        },
        "ok": {
         "title": "是否符合",
         "x-titleEn": "Holds",
         "description": "转入后仍然符合填 true。",
         "x-descriptionEn": "True where it still holds after the transfer.",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         },
         "type": "boolean"
        },
        "docNo": {
         "$ref": "#/$defs/docNo"
        }
       },
       "patternProperties": {
        "^x-": {}
       },
       "additionalProperties": false,
       "required": [
        "item",
        "ok"
       ]
      }
     },
     "compensationWan": {
      "title": "补偿金额",
      "x-titleEn": "Compensation",
      "description": "转入方给予转出方的补偿（万元）。",
      "x-descriptionEn": "Paid by the receiver to the sender in 10,000 CNY.",
      "x-unit": "wan",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "policyRef": {
      "title": "政策依据",
      "x-titleEn": "Policy",
      "description": "所依据的政策工具。",
      "x-descriptionEn": "Policy instrument behind it.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "instrument"
     },
     "approvedDate": {
      "$ref": "#/$defs/date",
      "title": "批准日期",
      "x-titleEn": "Approved on",
      "description": "转移获批日期，不得晚于相关详细规划批准日期。",
      "x-descriptionEn": "Day of approval; not after the detailed plans it serves.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      }
     },
     "decisionNo": {
      "title": "批准文号",
      "x-titleEn": "Decision",
      "description": "批准转移的文号。",
      "x-descriptionEn": "Number of the decision.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "effectivePlans": {
      "title": "生效规划",
      "x-titleEn": "Plans",
      "description": "据此修改并生效的详细规划。",
      "x-descriptionEn": "Detailed plans that carry it out.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "x-ref": "detailedPlan"
      }
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "id",
     "kind",
     "useFamily",
     "fromUnit",
     "fromParcel",
     "toUnit",
     "toParcel",
     "sentM2",
     "receivedM2",
     "factor",
     "reason",
     "policyRef"
    ]
   }
  },
  "summary": {
   "title": "汇总",
   "x-titleEn": "Summary",
   "description": "按单元汇总的转出、转入和净额。",
   "x-descriptionEn": "Sent, received and net by unit.",
   "x-source": {
    "clause": "S III(2)8",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "byUnit": {
     "title": "分单元",
     "x-titleEn": "By unit",
     "description": "各单元的转出、转入和净额。",
     "x-descriptionEn": "Each unit.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "unitRef": {
        "title": "单元",
        "x-titleEn": "Unit",
        "description": "单元编号。",
        "x-descriptionEn": "Id of the unit.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "string",
        "minLength": 1,
        "x-ref": "unit"
       },
       "outM2": {
        "title": "转出",
        "x-titleEn": "Out",
        "description": "转出合计（平方米）。",
        "x-descriptionEn": "Sum sent in m2.",
        "x-unit": "m2",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0
       },
       "inM2": {
        "title": "转入",
        "x-titleEn": "In",
        "description": "转入合计（平方米）。",
        "x-descriptionEn": "Sum received in m2.",
        "x-unit": "m2",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0
       },
       "netM2": {
        "title": "净额",
        "x-titleEn": "Net",
        "description": "转入减转出（平方米）。",
        "x-descriptionEn": "Received minus sent in m2.",
        "x-unit": "m2",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number"
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "unitRef",
       "outM2",
       "inM2",
       "netM2"
      ]
     }
    },
    "totalOutM2": {
     "title": "转出总量",
     "x-titleEn": "Total out",
     "description": "全部转出量（平方米）。",
     "x-descriptionEn": "All that was sent in m2.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "x-derived": "transfer.totalOutM2",
     "type": "number",
     "minimum": 0
    },
    "totalInM2": {
     "title": "转入总量",
     "x-titleEn": "Total in",
     "description": "全部转入量（平方米）。",
     "x-descriptionEn": "All that was received in m2.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "x-derived": "transfer.totalInM2",
     "type": "number",
     "minimum": 0
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "byUnit",
    "totalOutM2",
    "totalInM2"
   ]
  }
 },
 "patternProperties": {
  "^x-": {}
 },
 "additionalProperties": false,
 "required": [
  "apiVersion",
  "kind",
  "id",
  "title",
  "version",
  "status",
  "asOf",
  "compiledBy",
  "synthetic",
  "securityClass",
  "entries",
  "summary"
 ],
 "allOf": [
  {
   "if": {
    "type": "object",
    "properties": {
     "status": {
      "enum": [
       "approved",
       "published"
      ]
     }
    },
    "required": [
     "status"
    ]
   },
   "then": {
    "type": "object",
    "required": [
     "approvedBy",
     "approvedDate"
    ]
   }
  }
 ]
},
  $defs: { apiVersion: defs.apiVersion, approvedBy: defs.approvedBy, approvedDate: defs.approvedDate, approvedHash: defs.approvedHash, asOf: defs.asOf, basis: defs.basis, certainty: defs.certainty, changeLog: defs.changeLog, compiledBy: defs.compiledBy, date: defs.date, docNo: defs.docNo, documentStatus: defs.documentStatus, reviewedBy: defs.reviewedBy, securityClass: defs.securityClass, synthetic: defs.synthetic, title: defs.title, useFamily: defs.useFamily, version: defs.version, waiverAuthority: defs.waiverAuthority, waiverBy: defs.waiverBy, waiverDate: defs.waiverDate, waiverFingerprint: defs.waiverFingerprint, waiverObject: defs.waiverObject, waiverReason: defs.waiverReason, waiverRule: defs.waiverRule, waiverUntil: defs.waiverUntil, waivers: defs.waivers },
} as unknown as AnnotatedSchema;

const boundaryLedger = {
  ...{
 "title": "城镇开发边界增补台账",
 "x-titleEn": "boundary ledger",
 "description": "腾退复垦、复绿的来源与增补进城镇开发边界的地块，逐块登记。",
 "x-descriptionEn": "Land vacated and land added to the urban development boundary in exchange, one by one.",
 "type": "object",
 "properties": {
  "apiVersion": {
   "$ref": "#/$defs/apiVersion"
  },
  "kind": {
   "title": "文档类型",
   "x-titleEn": "Kind",
   "description": "固定为 boundaryLedger（边界增补台账）。",
   "x-descriptionEn": "Always boundaryLedger (boundary ledger).",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "const": "boundaryLedger"
  },
  "id": {
   "title": "编号",
   "x-titleEn": "Id",
   "description": "城镇开发边界增补台账的唯一编号，如 BL-JMS。",
   "x-descriptionEn": "Unique id of this boundary ledger, e.g. BL-JMS.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "pattern": "^BL-[A-Z0-9]{2,8}$",
   "examples": [
    "BL-JMS"
   ],
   "x-id": "boundaryLedger"
  },
  "title": {
   "$ref": "#/$defs/title"
  },
  "version": {
   "$ref": "#/$defs/version"
  },
  "status": {
   "$ref": "#/$defs/documentStatus"
  },
  "asOf": {
   "$ref": "#/$defs/asOf"
  },
  "compiledBy": {
   "$ref": "#/$defs/compiledBy"
  },
  "reviewedBy": {
   "$ref": "#/$defs/reviewedBy"
  },
  "approvedBy": {
   "$ref": "#/$defs/approvedBy"
  },
  "approvedDate": {
   "$ref": "#/$defs/approvedDate"
  },
  "approvedHash": {
   "$ref": "#/$defs/approvedHash"
  },
  "synthetic": {
   "$ref": "#/$defs/synthetic"
  },
  "securityClass": {
   "$ref": "#/$defs/securityClass"
  },
  "basis": {
   "$ref": "#/$defs/basis"
  },
  "changeLog": {
   "$ref": "#/$defs/changeLog"
  },
  "waivers": {
   "$ref": "#/$defs/waivers"
  },
  "areaMethod": {
   "$ref": "#/$defs/areaMethod"
  },
  "baseline": {
   "title": "边界基数",
   "x-titleEn": "Baseline",
   "description": "增补前的城镇开发边界和扩展倍数的基数。",
   "x-descriptionEn": "The boundary before additions, and the base of its multiple.",
   "x-source": {
    "clause": "S III(2)6",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "udbHa": {
     "title": "城镇开发边界面积",
     "x-titleEn": "Boundary area",
     "description": "增补前城镇开发边界面积（公顷）。",
     "x-descriptionEn": "Area inside the boundary before, ha.",
     "x-unit": "ha",
     "x-source": {
      "clause": "S III(2)6",
      "certainty": "A"
     },
     "type": "number",
     "minimum": 0
    },
    "layerVersion": {
     "title": "图层版本",
     "x-titleEn": "Layer version",
     "description": "所依据的 udb 图层版本。",
     "x-descriptionEn": "Version of layer udb it is taken from.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "string",
     "minLength": 1,
     "maxLength": 20
    },
    "urban2020Ha": {
     "title": "2020 年城镇建设用地",
     "x-titleEn": "Urban land of 2020",
     "description": "2020 年城镇建设用地面积（公顷）。",
     "x-descriptionEn": "Urban construction land of 2020 in ha.",
     "x-unit": "ha",
     "x-source": {
      "clause": "HLJ",
      "certainty": "A"
     },
     "type": "number",
     "minimum": 0
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "udbHa",
    "layerVersion",
    "urban2020Ha"
   ]
  },
  "sources": {
   "title": "来源地块",
   "x-titleEn": "Sources",
   "description": "腾退复垦、复绿后可用于增补的现状建设用地，逐块登记；图形见图层 swapSources。",
   "x-descriptionEn": "Built land that is vacated and reclaimed or re-greened, one by one; its polygons are in layer swapSources.",
   "x-source": {
    "clause": "S III(2)6",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "id": {
      "title": "编号",
      "x-titleEn": "Id",
      "description": "来源编号，如 R-01，与图层 swapSources 的要素编号相同。",
      "x-descriptionEn": "Id of the source, e.g. R-01; the same in layer swapSources.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^R-\\d{2,4}$",
      "examples": [
       "R-01"
      ],
      "x-id": "swapSource"
     },
     "location": {
      "title": "所在位置",
      "x-titleEn": "Location",
      "description": "来源地块位于城镇开发边界内，还是自然保护地核心保护区内。",
      "x-descriptionEn": "Inside the urban development boundary, or inside the core zone of a protected area.",
      "x-source": {
       "clause": "S III(2)6",
       "certainty": "A"
      },
      "type": "string",
      "enum": [
       "inUdb",
       "natureCore"
      ],
      "x-enum": {
       "inUdb": {
        "zh": "城镇开发边界内",
        "en": "inside the boundary"
       },
       "natureCore": {
        "zh": "自然保护地核心保护区内",
        "en": "inside a nature core zone"
       }
      }
     },
     "parcelRef": {
      "title": "底数地块",
      "x-titleEn": "Parcel",
      "description": "底数台账中的地块；不在台账中的填腾退清单号。",
      "x-descriptionEn": "Parcel of the inventory; where it has none, give the vacating list.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "parcel"
     },
     "vacatingListNo": {
      "title": "腾退清单号",
      "x-titleEn": "Vacating list",
      "description": "未列入底数台账的来源所在的单独腾退清单。",
      "x-descriptionEn": "Separate list of land to vacate that names a source outside the inventory.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "areaM2": {
      "title": "图形面积",
      "x-titleEn": "Area",
      "description": "来源地块的椭球面积（平方米），由图形推算。",
      "x-descriptionEn": "Ellipsoidal area in m2, derived from the polygon.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "baseSurvey": {
      "title": "基期调查",
      "x-titleEn": "Base survey",
      "description": "基期调查的年度和地类，须为现状建设用地。",
      "x-descriptionEn": "Year and class of the base survey; must be built land.",
      "x-source": {
       "clause": "S III(2)6",
       "certainty": "A"
      },
      "type": "object",
      "properties": {
       "year": {
        "title": "年度",
        "x-titleEn": "Year",
        "description": "调查年度。",
        "x-descriptionEn": "Year of the survey.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "integer",
        "minimum": 1980,
        "maximum": 2100
       },
       "class": {
        "$ref": "#/$defs/landUseCode",
        "title": "地类",
        "x-titleEn": "Class",
        "description": "按用地用海分类登记的现状地类。",
        "x-descriptionEn": "Class by the planning classification.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        }
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "year",
       "class"
      ]
     },
     "scattered": {
      "title": "零星分散",
      "x-titleEn": "Scattered",
      "description": "是否零星分散。",
      "x-descriptionEn": "Whether it is scattered.",
      "x-source": {
       "clause": "S III(2)6",
       "certainty": "A"
      },
      "type": "boolean"
     },
     "idleOrLow": {
      "title": "低效闲置",
      "x-titleEn": "Idle or low-efficiency",
      "description": "是否低效或闲置。",
      "x-descriptionEn": "Whether it is low-efficiency or idle.",
      "x-source": {
       "clause": "S III(2)6",
       "certainty": "A"
      },
      "type": "boolean"
     },
     "evidence": {
      "title": "证明材料",
      "x-titleEn": "Evidence",
      "description": "零星分散或低效闲置的证明材料。",
      "x-descriptionEn": "What proves that it is scattered, low-efficiency or idle.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     },
     "mode": {
      "title": "腾退方式",
      "x-titleEn": "Mode",
      "description": "复垦为农用地，或复绿为生态用地。",
      "x-descriptionEn": "Reclaimed to farmland, or re-greened.",
      "x-source": {
       "clause": "S III(2)6",
       "certainty": "A"
      },
      "type": "string",
      "enum": [
       "复垦",
       "复绿"
      ],
      "x-enum": {
       "复垦": {
        "zh": "复垦",
        "en": "reclaim"
       },
       "复绿": {
        "zh": "复绿",
        "en": "re-green"
       }
      }
     },
     "acceptedDate": {
      "$ref": "#/$defs/date",
      "title": "验收日期",
      "x-titleEn": "Accepted on",
      "description": "复垦或复绿通过验收的日期。",
      "x-descriptionEn": "Day the reclamation was accepted.",
      "x-source": {
       "clause": "S III(2)6",
       "certainty": "A"
      }
     },
     "acceptedBy": {
      "title": "验收单位",
      "x-titleEn": "Accepted by",
      "description": "组织验收的单位。",
      "x-descriptionEn": "Who accepted it.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "surveyConfirmed": {
      "$ref": "#/$defs/surveyConfirmation"
     },
     "verifiedM2": {
      "title": "核定面积",
      "x-titleEn": "Verified area",
      "description": "验收并经变更调查确认的面积（平方米）。",
      "x-descriptionEn": "Area accepted and confirmed by the survey, m2.",
      "x-unit": "m2",
      "x-source": {
       "clause": "S III(2)6",
       "certainty": "A"
      },
      "type": "number",
      "minimum": 0
     },
     "usedM2": {
      "title": "已使用面积",
      "x-titleEn": "Used",
      "description": "增补地块已使用的面积（平方米）。",
      "x-descriptionEn": "What additions have used, m2.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0,
      "x-derived": "swapSource.usedM2"
     },
     "removedFromUdb": {
      "title": "调出边界",
      "x-titleEn": "Leaves the boundary",
      "description": "来源在边界内的，是否同步调出城镇开发边界。",
      "x-descriptionEn": "For a source inside the boundary: whether it leaves the boundary.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "boolean"
     },
     "alsoUsedFor": {
      "title": "其他用途",
      "x-titleEn": "Also used for",
      "description": "同一地块是否还用于其他指标，如增减挂钩。",
      "x-descriptionEn": "Other quotas the same land is used for.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 40
      }
     },
     "doubleUseBasis": {
      "title": "两处使用的依据",
      "x-titleEn": "Basis of double use",
      "description": "同一图形也用于耕地占补时的书面依据。",
      "x-descriptionEn": "Written basis where the same patch also serves as a farmland credit.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "id",
     "location",
     "baseSurvey",
     "scattered",
     "idleOrLow",
     "mode"
    ]
   }
  },
  "additions": {
   "title": "增补地块",
   "x-titleEn": "Additions",
   "description": "拟增补进城镇开发边界的地块；图形见图层 swapAdditions。",
   "x-descriptionEn": "Land to be added to the boundary; its polygons are in layer swapAdditions.",
   "x-source": {
    "clause": "S III(2)6",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "id": {
      "title": "编号",
      "x-titleEn": "Id",
      "description": "增补编号，如 A-01，与图层 swapAdditions 的要素编号相同。",
      "x-descriptionEn": "Id of the addition, e.g. A-01; the same in layer swapAdditions.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^A-\\d{2,4}$",
      "examples": [
       "A-01"
      ],
      "x-id": "swapAddition"
     },
     "areaM2": {
      "title": "图形面积",
      "x-titleEn": "Area",
      "description": "增补地块的椭球面积（平方米），由图形推算。",
      "x-descriptionEn": "Ellipsoidal area in m2, derived from the polygon.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "adjoinsUdb": {
      "title": "与边界相接",
      "x-titleEn": "Adjoins",
      "description": "是否与现状城镇开发边界相接。",
      "x-descriptionEn": "Whether it adjoins the present boundary.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "boolean"
     },
     "sourcesUsed": {
      "title": "使用来源",
      "x-titleEn": "Sources used",
      "description": "用于本次增补的来源和面积。",
      "x-descriptionEn": "Sources used for it, with areas.",
      "x-source": {
       "clause": "S III(2)6",
       "certainty": "A"
      },
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "sourceRef": {
         "title": "来源",
         "x-titleEn": "Source",
         "description": "来源编号。",
         "x-descriptionEn": "Id of the source.",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         },
         "type": "string",
         "minLength": 1,
         "x-ref": "swapSource"
        },
        "m2": {
         "title": "使用面积",
         "x-titleEn": "Area used",
         "description": "使用的核定面积（平方米）。",
         "x-descriptionEn": "Verified area used, m2.",
         "x-unit": "m2",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         },
         "type": "number",
         "minimum": 0
        }
       },
       "patternProperties": {
        "^x-": {}
       },
       "additionalProperties": false,
       "required": [
        "sourceRef",
        "m2"
       ]
      }
     },
     "purpose": {
      "title": "用途",
      "x-titleEn": "Purpose",
      "description": "增补地块的拟用途。",
      "x-descriptionEn": "What the addition is for.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "checks": {
      "title": "相符性核查",
      "x-titleEn": "Checks",
      "description": "对各控制线的核查结论，true 表示不涉及。",
      "x-descriptionEn": "Result for each control line; true where it is not touched.",
      "x-source": {
       "clause": "LAL art. 35",
       "certainty": "A"
      },
      "type": "object",
      "properties": {
       "permanentFarmland": {
        "title": "永久基本农田",
        "x-titleEn": "Permanent farmland",
        "description": "不涉及永久基本农田填 true。",
        "x-descriptionEn": "True where the permanent farmland is not touched.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "boolean"
       },
       "ecoRedline": {
        "title": "生态保护红线",
        "x-titleEn": "Ecological red line",
        "description": "不涉及生态保护红线填 true。",
        "x-descriptionEn": "True where the ecological red line is not touched.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "boolean"
       },
       "natureReserve": {
        "title": "自然保护地",
        "x-titleEn": "Nature reserve",
        "description": "不涉及自然保护地填 true。",
        "x-descriptionEn": "True where the nature reserve is not touched.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "boolean"
       },
       "floodRisk": {
        "title": "洪涝风险控制线",
        "x-titleEn": "Flood risk line",
        "description": "不涉及洪涝风险控制线填 true。",
        "x-descriptionEn": "True where the flood risk line is not touched.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "boolean"
       },
       "wetland": {
        "title": "重要湿地",
        "x-titleEn": "Important wetland",
        "description": "不涉及重要湿地填 true。",
        "x-descriptionEn": "True where the important wetland is not touched.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "boolean"
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "permanentFarmland",
       "ecoRedline",
       "natureReserve",
       "floodRisk",
       "wetland"
      ]
     },
     "submittedDate": {
      "$ref": "#/$defs/date",
      "title": "申报日期",
      "x-titleEn": "Submitted on",
      "description": "增补申报的日期。",
      "x-descriptionEn": "Day it was submitted.",
      "x-source": {
       "clause": "S III(2)6",
       "certainty": "A"
      }
     },
     "approvedDate": {
      "$ref": "#/$defs/date",
      "title": "批准日期",
      "x-titleEn": "Approved on",
      "description": "批准日期。",
      "x-descriptionEn": "Day it was approved.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      }
     },
     "approvalNo": {
      "title": "批准文号",
      "x-titleEn": "Approval",
      "description": "批准文号。",
      "x-descriptionEn": "Number of the approval.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "id",
     "purpose",
     "submittedDate"
    ]
   }
  },
  "balance": {
   "title": "台账结余",
   "x-titleEn": "Balance",
   "description": "来源、增补和边界净变化的汇总（平方米）。",
   "x-descriptionEn": "Totals of sources, additions and net change in m2.",
   "x-source": {
    "clause": "S III(2)6",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "verifiedM2": {
     "title": "核定面积",
     "x-titleEn": "Verified",
     "description": "来源核定面积合计（平方米）。",
     "x-descriptionEn": "Sum of verified sources in m2.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0,
     "x-derived": "boundary.verifiedM2"
    },
    "addedM2": {
     "title": "增补面积",
     "x-titleEn": "Added",
     "description": "增补面积合计（平方米）。",
     "x-descriptionEn": "Sum of additions in m2.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0,
     "x-derived": "boundary.addedM2"
    },
    "remainingM2": {
     "title": "剩余面积",
     "x-titleEn": "Remaining",
     "description": "核定减增补（平方米）。",
     "x-descriptionEn": "Verified minus added in m2.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "x-derived": "boundary.remainingM2"
    },
    "removedM2": {
     "title": "调出面积",
     "x-titleEn": "Removed",
     "description": "调出城镇开发边界的面积（平方米）。",
     "x-descriptionEn": "What leaves the boundary in m2.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0,
     "x-derived": "boundary.removedM2"
    },
    "deltaUdbM2": {
     "title": "边界净变化",
     "x-titleEn": "Net change",
     "description": "增补减调出（平方米）。",
     "x-descriptionEn": "Added minus removed in m2.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "x-derived": "boundary.deltaUdbM2"
    },
    "natureCoreVerifiedM2": {
     "title": "核心保护区核定面积",
     "x-titleEn": "Nature core verified",
     "description": "核心保护区来源核定面积（平方米）。",
     "x-descriptionEn": "Verified sources in nature core zones in m2.",
     "x-unit": "m2",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0,
     "x-derived": "boundary.natureCoreVerifiedM2"
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "verifiedM2",
    "addedM2",
    "remainingM2",
    "removedM2",
    "deltaUdbM2",
    "natureCoreVerifiedM2"
   ]
  }
 },
 "patternProperties": {
  "^x-": {}
 },
 "additionalProperties": false,
 "required": [
  "apiVersion",
  "kind",
  "id",
  "title",
  "version",
  "status",
  "asOf",
  "compiledBy",
  "synthetic",
  "securityClass",
  "baseline",
  "sources",
  "additions",
  "balance"
 ],
 "allOf": [
  {
   "if": {
    "type": "object",
    "properties": {
     "status": {
      "enum": [
       "approved",
       "published"
      ]
     }
    },
    "required": [
     "status"
    ]
   },
   "then": {
    "type": "object",
    "required": [
     "approvedBy",
     "approvedDate"
    ]
   }
  }
 ]
},
  $defs: { apiVersion: defs.apiVersion, approvedBy: defs.approvedBy, approvedDate: defs.approvedDate, approvedHash: defs.approvedHash, areaMethod: defs.areaMethod, asOf: defs.asOf, basis: defs.basis, certainty: defs.certainty, changeLog: defs.changeLog, compiledBy: defs.compiledBy, date: defs.date, documentStatus: defs.documentStatus, landUseCode: defs.landUseCode, reviewedBy: defs.reviewedBy, securityClass: defs.securityClass, surveyConfirmation: defs.surveyConfirmation, synthetic: defs.synthetic, title: defs.title, version: defs.version, waiverAuthority: defs.waiverAuthority, waiverBy: defs.waiverBy, waiverDate: defs.waiverDate, waiverFingerprint: defs.waiverFingerprint, waiverObject: defs.waiverObject, waiverReason: defs.waiverReason, waiverRule: defs.waiverRule, waiverUntil: defs.waiverUntil, waivers: defs.waivers },
} as unknown as AnnotatedSchema;

const farmlandLedger = {
  ...{
 "title": "耕地占补平衡台账",
 "x-titleEn": "farmland ledger",
 "description": "补充耕地与建设占用耕地，逐项登记。",
 "x-descriptionEn": "Farmland credits and farmland taken by construction, one by one.",
 "type": "object",
 "properties": {
  "apiVersion": {
   "$ref": "#/$defs/apiVersion"
  },
  "kind": {
   "title": "文档类型",
   "x-titleEn": "Kind",
   "description": "固定为 farmlandLedger（占补平衡台账）。",
   "x-descriptionEn": "Always farmlandLedger (farmland ledger).",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "const": "farmlandLedger"
  },
  "id": {
   "title": "编号",
   "x-titleEn": "Id",
   "description": "耕地占补平衡台账的唯一编号，如 FL-JMS。",
   "x-descriptionEn": "Unique id of this farmland ledger, e.g. FL-JMS.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "pattern": "^FL-[A-Z0-9]{2,8}$",
   "examples": [
    "FL-JMS"
   ],
   "x-id": "farmlandLedger"
  },
  "title": {
   "$ref": "#/$defs/title"
  },
  "version": {
   "$ref": "#/$defs/version"
  },
  "status": {
   "$ref": "#/$defs/documentStatus"
  },
  "asOf": {
   "$ref": "#/$defs/asOf"
  },
  "compiledBy": {
   "$ref": "#/$defs/compiledBy"
  },
  "reviewedBy": {
   "$ref": "#/$defs/reviewedBy"
  },
  "approvedBy": {
   "$ref": "#/$defs/approvedBy"
  },
  "approvedDate": {
   "$ref": "#/$defs/approvedDate"
  },
  "approvedHash": {
   "$ref": "#/$defs/approvedHash"
  },
  "synthetic": {
   "$ref": "#/$defs/synthetic"
  },
  "securityClass": {
   "$ref": "#/$defs/securityClass"
  },
  "basis": {
   "$ref": "#/$defs/basis"
  },
  "changeLog": {
   "$ref": "#/$defs/changeLog"
  },
  "waivers": {
   "$ref": "#/$defs/waivers"
  },
  "areaMethod": {
   "$ref": "#/$defs/areaMethod"
  },
  "gradeScale": {
   "title": "等级口径",
   "x-titleEn": "Grade scale",
   "description": "耕地质量等级的标准，1 等最好。",
   "x-descriptionEn": "Standard of the farmland grades, 1 is best.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "minLength": 1,
   "maxLength": 60
  },
  "credits": {
   "title": "补充耕地",
   "x-titleEn": "Credits",
   "description": "腾退复垦形成、可用于占补平衡的耕地；图形见图层 farmlandCredits。",
   "x-descriptionEn": "Farmland won by reclaiming, usable as a credit; its polygons are in layer farmlandCredits.",
   "x-source": {
    "clause": "S III(2)6",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "id": {
      "title": "编号",
      "x-titleEn": "Id",
      "description": "补充耕地编号，如 FC-01，与图层 farmlandCredits 的要素编号相同。",
      "x-descriptionEn": "Id of the credit, e.g. FC-01; the same in layer farmlandCredits.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^FC-\\d{2,4}$",
      "examples": [
       "FC-01"
      ],
      "x-id": "farmlandCredit"
     },
     "parcelRef": {
      "title": "来源地块",
      "x-titleEn": "Parcel",
      "description": "腾退复垦的底数地块。",
      "x-descriptionEn": "Parcel of the inventory that was reclaimed.",
      "x-source": {
       "clause": "S III(2)6",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "parcel"
     },
     "areaHa": {
      "title": "面积",
      "x-titleEn": "Area",
      "description": "补充耕地面积（公顷），由图形推算。",
      "x-descriptionEn": "Area in hectares, derived from the polygon.",
      "x-unit": "ha",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "class": {
      "title": "地类",
      "x-titleEn": "Class",
      "description": "确认的耕地地类：0101 水田、0102 水浇地、0103 旱地。",
      "x-descriptionEn": "Class as confirmed: 0101 paddy, 0102 irrigated, 0103 dry field.",
      "x-source": {
       "clause": "S III(2)6",
       "certainty": "A"
      },
      "type": "string",
      "enum": [
       "0101",
       "0102",
       "0103"
      ],
      "x-enum": {
       "0101": {
        "zh": "水田",
        "en": "paddy"
       },
       "0102": {
        "zh": "水浇地",
        "en": "irrigated"
       },
       "0103": {
        "zh": "旱地",
        "en": "dry field"
       }
      }
     },
     "grade": {
      "title": "质量等级",
      "x-titleEn": "Grade",
      "description": "耕地质量等级。",
      "x-descriptionEn": "Quality grade.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0,
      "maximum": 15
     },
     "slopeDeg": {
      "title": "坡度",
      "x-titleEn": "Slope",
      "description": "坡度（度）。",
      "x-descriptionEn": "Slope in degrees.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0,
      "maximum": 90
     },
     "stableUse": {
      "title": "稳定利用",
      "x-titleEn": "Stable use",
      "description": "是否长期稳定利用耕地。",
      "x-descriptionEn": "Whether it is farmland in long-term stable use.",
      "x-source": {
       "clause": "S III(2)6",
       "certainty": "A"
      },
      "type": "boolean"
     },
     "acceptedDate": {
      "$ref": "#/$defs/date",
      "title": "验收日期",
      "x-titleEn": "Accepted on",
      "description": "验收日期。",
      "x-descriptionEn": "Day of acceptance.",
      "x-source": {
       "clause": "S III(2)6",
       "certainty": "A"
      }
     },
     "acceptedBy": {
      "title": "验收单位",
      "x-titleEn": "Accepted by",
      "description": "组织验收的单位。",
      "x-descriptionEn": "Who accepted it.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "surveyConfirmed": {
      "$ref": "#/$defs/surveyConfirmation"
     },
     "usedHa": {
      "title": "已使用面积",
      "x-titleEn": "Used",
      "description": "占用项目已使用的面积（公顷）。",
      "x-descriptionEn": "What occupations have used, ha.",
      "x-unit": "ha",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0,
      "x-derived": "farmlandCredit.usedHa"
     },
     "followUpDue": {
      "$ref": "#/$defs/date",
      "title": "后评价时限",
      "x-titleEn": "Follow-up due",
      "description": "验收后五年内开展后评价的时限。",
      "x-descriptionEn": "Follow-up evaluation, within five years of acceptance.",
      "x-source": {
       "clause": "RECL art. 31",
       "certainty": "A"
      }
     },
     "doubleUseBasis": {
      "title": "两处使用的依据",
      "x-titleEn": "Basis of double use",
      "description": "同一图形也用于边界增补时的书面依据。",
      "x-descriptionEn": "Written basis where the same patch also serves the boundary ledger.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "id",
     "parcelRef",
     "areaHa",
     "class"
    ]
   }
  },
  "occupations": {
   "title": "占用耕地",
   "x-titleEn": "Occupations",
   "description": "建设占用的耕地，逐项登记。",
   "x-descriptionEn": "Farmland taken by construction, one by one.",
   "x-source": {
    "clause": "LAL art. 30",
    "certainty": "A"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "id": {
      "title": "编号",
      "x-titleEn": "Id",
      "description": "占用编号，如 FO-01。",
      "x-descriptionEn": "Id of the occupation, e.g. FO-01.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "pattern": "^FO-\\d{2,4}$",
      "examples": [
       "FO-01"
      ],
      "x-id": "farmlandOccupation"
     },
     "name": {
      "title": "名称",
      "x-titleEn": "Name",
      "description": "占用项目或用地的名称。",
      "x-descriptionEn": "What takes the land.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "projectRef": {
      "title": "所属项目",
      "x-titleEn": "Project",
      "description": "占用耕地的重点项目，没有的不填。",
      "x-descriptionEn": "Project that occupies it, if any.",
      "x-source": {
       "clause": "S III(2)6",
       "certainty": "A"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": "project"
     },
     "landRefs": {
      "title": "占地图形",
      "x-titleEn": "Land",
      "description": "占用耕地的地块或规划用地图斑编号；图形不在工作区的不填。",
      "x-descriptionEn": "Parcels or land-use polygons that take the land; none where their polygons are not in the workspace.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "x-ref": [
        "parcel",
        "landUsePolygon"
       ]
      }
     },
     "areaHa": {
      "title": "面积",
      "x-titleEn": "Area",
      "description": "占用耕地面积（公顷）。",
      "x-descriptionEn": "Area of farmland taken, hectares.",
      "x-unit": "ha",
      "x-source": {
       "clause": "LAL art. 30",
       "certainty": "A"
      },
      "type": "number",
      "minimum": 0
     },
     "class": {
      "title": "地类",
      "x-titleEn": "Class",
      "description": "占用耕地的地类。",
      "x-descriptionEn": "Class of the farmland taken.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "enum": [
       "0101",
       "0102",
       "0103"
      ],
      "x-enum": {
       "0101": {
        "zh": "水田",
        "en": "paddy"
       },
       "0102": {
        "zh": "水浇地",
        "en": "irrigated"
       },
       "0103": {
        "zh": "旱地",
        "en": "dry field"
       }
      }
     },
     "grade": {
      "title": "质量等级",
      "x-titleEn": "Grade",
      "description": "占用耕地的质量等级。",
      "x-descriptionEn": "Quality grade of the farmland taken.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0,
      "maximum": 15
     },
     "blackSoil": {
      "title": "黑土剥离",
      "x-titleEn": "Topsoil",
      "description": "黑土耕作层剥离方案：面积、厚度、土方、去向和方案号。",
      "x-descriptionEn": "Plan for stripping the black topsoil: area, depth, volume, destination and number.",
      "x-source": {
       "clause": "BSL art. 21",
       "certainty": "A"
      },
      "type": "object",
      "properties": {
       "areaM2": {
        "title": "剥离面积",
        "x-titleEn": "Area",
        "description": "剥离面积（平方米）。",
        "x-descriptionEn": "Area stripped, m2.",
        "x-unit": "m2",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0
       },
       "depthCm": {
        "title": "剥离厚度",
        "x-titleEn": "Depth",
        "description": "剥离厚度（厘米）。",
        "x-descriptionEn": "Depth in cm.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0,
        "maximum": 200
       },
       "volumeM3": {
        "title": "土方",
        "x-titleEn": "Volume",
        "description": "剥离土方（立方米），等于面积乘厚度。",
        "x-descriptionEn": "Volume in m3: area times depth.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0,
        "x-derived": "blackSoil.volumeM3"
       },
       "destination": {
        "title": "去向",
        "x-titleEn": "Destination",
        "description": "剥离土壤的利用去向。",
        "x-descriptionEn": "Where the soil goes.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "string",
        "minLength": 1,
        "maxLength": 120
       },
       "planNo": {
        "title": "方案号",
        "x-titleEn": "Plan number",
        "description": "剥离利用方案的编号。",
        "x-descriptionEn": "Number of the plan.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "string",
        "minLength": 1,
        "maxLength": 60
       },
       "filedDate": {
        "$ref": "#/$defs/date",
        "title": "备案日期",
        "x-titleEn": "Filed on",
        "description": "方案备案日期。",
        "x-descriptionEn": "Day the plan was filed.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        }
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false
     },
     "approval": {
      "title": "批准",
      "x-titleEn": "Approval",
      "description": "农用地转用等批准文件。",
      "x-descriptionEn": "Approval of the conversion.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "object",
      "properties": {
       "no": {
        "title": "文号",
        "x-titleEn": "Number",
        "description": "批准文号。",
        "x-descriptionEn": "Number of the approval.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "string",
        "minLength": 1,
        "maxLength": 60
       },
       "date": {
        "$ref": "#/$defs/date",
        "title": "日期",
        "x-titleEn": "Date",
        "description": "批准日期。",
        "x-descriptionEn": "Day of approval.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        }
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "no",
       "date"
      ]
     },
     "creditsUsed": {
      "title": "使用指标",
      "x-titleEn": "Credits used",
      "description": "用于占补平衡的补充耕地及面积。",
      "x-descriptionEn": "Credits that balance it.",
      "x-source": {
       "clause": "LAL art. 30",
       "certainty": "A"
      },
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "creditRef": {
         "title": "补充耕地",
         "x-titleEn": "Credit",
         "description": "补充耕地编号。",
         "x-descriptionEn": "Id of the credit.",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         },
         "type": "string",
         "minLength": 1,
         "x-ref": "farmlandCredit"
        },
        "ha": {
         "title": "面积",
         "x-titleEn": "Area",
         "description": "使用的面积（公顷）。",
         "x-descriptionEn": "Area used, hectares.",
         "x-unit": "ha",
         "x-source": {
          "clause": "own design",
          "certainty": "C"
         },
         "type": "number",
         "minimum": 0
        }
       },
       "patternProperties": {
        "^x-": {}
       },
       "additionalProperties": false,
       "required": [
        "creditRef",
        "ha"
       ]
      }
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "id",
     "name",
     "areaHa",
     "class"
    ]
   }
  },
  "balance": {
   "title": "台账结余",
   "x-titleEn": "Balance",
   "description": "数量、质量和水田的汇总。",
   "x-descriptionEn": "Totals of quantity, quality and paddy.",
   "x-source": {
    "clause": "S III(2)6",
    "certainty": "A"
   },
   "type": "object",
   "properties": {
    "verifiedHa": {
     "title": "已确认面积",
     "x-titleEn": "Verified",
     "description": "验收并经变更调查确认的补充耕地合计（公顷）。",
     "x-descriptionEn": "Credits accepted and confirmed, ha.",
     "x-unit": "ha",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0,
     "x-derived": "farmland.verifiedHa"
    },
    "usedHa": {
     "title": "已使用面积",
     "x-titleEn": "Used",
     "description": "已使用的补充耕地合计（公顷）。",
     "x-descriptionEn": "Credits used, ha.",
     "x-unit": "ha",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0,
     "x-derived": "farmland.usedHa"
    },
    "remainingHa": {
     "title": "剩余面积",
     "x-titleEn": "Remaining",
     "description": "已确认减已使用（公顷）。",
     "x-descriptionEn": "Verified minus used, ha.",
     "x-unit": "ha",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "x-derived": "farmland.remainingHa"
    },
    "gradeIn": {
     "title": "补充等级",
     "x-titleEn": "Grade in",
     "description": "使用的补充耕地加权等级。",
     "x-descriptionEn": "Weighted grade of the credits used.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0,
     "x-derived": "farmland.gradeIn"
    },
    "gradeOut": {
     "title": "占用等级",
     "x-titleEn": "Grade out",
     "description": "占用耕地加权等级。",
     "x-descriptionEn": "Weighted grade of the land occupied.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0,
     "x-derived": "farmland.gradeOut"
    },
    "paddyInHa": {
     "title": "补充水田",
     "x-titleEn": "Paddy in",
     "description": "使用的补充水田（公顷）。",
     "x-descriptionEn": "Paddy credits used, ha.",
     "x-unit": "ha",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0,
     "x-derived": "farmland.paddyInHa"
    },
    "paddyOutHa": {
     "title": "占用水田",
     "x-titleEn": "Paddy out",
     "description": "占用的水田（公顷）。",
     "x-descriptionEn": "Paddy occupied, ha.",
     "x-unit": "ha",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "minimum": 0,
     "x-derived": "farmland.paddyOutHa"
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false,
   "required": [
    "verifiedHa",
    "usedHa",
    "remainingHa",
    "gradeIn",
    "gradeOut",
    "paddyInHa",
    "paddyOutHa"
   ]
  }
 },
 "patternProperties": {
  "^x-": {}
 },
 "additionalProperties": false,
 "required": [
  "apiVersion",
  "kind",
  "id",
  "title",
  "version",
  "status",
  "asOf",
  "compiledBy",
  "synthetic",
  "securityClass",
  "gradeScale",
  "credits",
  "occupations",
  "balance"
 ],
 "allOf": [
  {
   "if": {
    "type": "object",
    "properties": {
     "status": {
      "enum": [
       "approved",
       "published"
      ]
     }
    },
    "required": [
     "status"
    ]
   },
   "then": {
    "type": "object",
    "required": [
     "approvedBy",
     "approvedDate"
    ]
   }
  }
 ]
},
  $defs: { apiVersion: defs.apiVersion, approvedBy: defs.approvedBy, approvedDate: defs.approvedDate, approvedHash: defs.approvedHash, areaMethod: defs.areaMethod, asOf: defs.asOf, basis: defs.basis, certainty: defs.certainty, changeLog: defs.changeLog, compiledBy: defs.compiledBy, date: defs.date, documentStatus: defs.documentStatus, landUseCode: defs.landUseCode, reviewedBy: defs.reviewedBy, securityClass: defs.securityClass, surveyConfirmation: defs.surveyConfirmation, synthetic: defs.synthetic, title: defs.title, version: defs.version, waiverAuthority: defs.waiverAuthority, waiverBy: defs.waiverBy, waiverDate: defs.waiverDate, waiverFingerprint: defs.waiverFingerprint, waiverObject: defs.waiverObject, waiverReason: defs.waiverReason, waiverRule: defs.waiverRule, waiverUntil: defs.waiverUntil, waivers: defs.waivers },
} as unknown as AnnotatedSchema;

const waiverList = {
  ...{
 "title": "豁免清单",
 "x-titleEn": "waiver list",
 "description": "经批准暂不处理的检查意见，集中登记；也可写在各文档的 waivers 中。",
 "x-descriptionEn": "Findings that may stand for now with approval, in one place; a document may also hold its own under waivers.",
 "type": "object",
 "properties": {
  "apiVersion": {
   "$ref": "#/$defs/apiVersion"
  },
  "kind": {
   "title": "文档类型",
   "x-titleEn": "Kind",
   "description": "固定为 waiverList（豁免清单）。",
   "x-descriptionEn": "Always waiverList (waiver list).",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "const": "waiverList"
  },
  "id": {
   "title": "编号",
   "x-titleEn": "Id",
   "description": "豁免清单的唯一编号，如 WL-JMS。",
   "x-descriptionEn": "Unique id of this waiver list, e.g. WL-JMS.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "pattern": "^WL-[A-Z0-9]{2,8}$",
   "examples": [
    "WL-JMS"
   ],
   "x-id": "waiverList"
  },
  "title": {
   "$ref": "#/$defs/title"
  },
  "version": {
   "$ref": "#/$defs/version"
  },
  "status": {
   "$ref": "#/$defs/documentStatus"
  },
  "asOf": {
   "$ref": "#/$defs/asOf"
  },
  "compiledBy": {
   "$ref": "#/$defs/compiledBy"
  },
  "reviewedBy": {
   "$ref": "#/$defs/reviewedBy"
  },
  "approvedBy": {
   "$ref": "#/$defs/approvedBy"
  },
  "approvedDate": {
   "$ref": "#/$defs/approvedDate"
  },
  "approvedHash": {
   "$ref": "#/$defs/approvedHash"
  },
  "synthetic": {
   "$ref": "#/$defs/synthetic"
  },
  "securityClass": {
   "$ref": "#/$defs/securityClass"
  },
  "basis": {
   "$ref": "#/$defs/basis"
  },
  "changeLog": {
   "$ref": "#/$defs/changeLog"
  },
  "waivers": {
   "$ref": "#/$defs/waivers"
  },
  "items": {
   "title": "豁免清单",
   "x-titleEn": "Waivers",
   "description": "逐条豁免，每条写明所针对的文档或对象；永久基本农田、红线等错误不得豁免。",
   "x-descriptionEn": "Waivers one by one, each with the document or the object it is about; errors on permanent farmland and red lines cannot be waived.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "rule": {
      "$ref": "#/$defs/waiverRule"
     },
     "document": {
      "title": "文档",
      "x-titleEn": "Document",
      "description": "豁免所限的文档编号；不填则不限文档，但须写明对象。",
      "x-descriptionEn": "Id of the document the waiver is limited to; without it the object must be named.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": [
       "policyPack",
       "parcelInventory",
       "specialPlan",
       "unit",
       "detailedPlan",
       "annualPlan",
       "project",
       "transferLedger",
       "boundaryLedger",
       "farmlandLedger",
       "workspace"
      ]
     },
     "object": {
      "$ref": "#/$defs/waiverObject",
      "title": "对象",
      "x-titleEn": "Object",
      "description": "豁免所限的对象编号，例如 P-DF-01-01；图层要素也用它的编号。",
      "x-descriptionEn": "Id of the object the waiver is limited to, e.g. P-DF-01-01; also of a layer's feature.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      }
     },
     "reason": {
      "$ref": "#/$defs/waiverReason"
     },
     "by": {
      "$ref": "#/$defs/waiverBy"
     },
     "authority": {
      "$ref": "#/$defs/waiverAuthority"
     },
     "date": {
      "$ref": "#/$defs/waiverDate"
     },
     "until": {
      "$ref": "#/$defs/waiverUntil"
     },
     "fingerprint": {
      "$ref": "#/$defs/waiverFingerprint"
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "rule",
     "reason",
     "by",
     "authority",
     "date",
     "until"
    ]
   }
  }
 },
 "patternProperties": {
  "^x-": {}
 },
 "additionalProperties": false,
 "required": [
  "apiVersion",
  "kind",
  "id",
  "title",
  "version",
  "status",
  "asOf",
  "compiledBy",
  "synthetic",
  "securityClass",
  "items"
 ],
 "allOf": [
  {
   "if": {
    "type": "object",
    "properties": {
     "status": {
      "enum": [
       "approved",
       "published"
      ]
     }
    },
    "required": [
     "status"
    ]
   },
   "then": {
    "type": "object",
    "required": [
     "approvedBy",
     "approvedDate"
    ]
   }
  }
 ]
},
  $defs: { apiVersion: defs.apiVersion, approvedBy: defs.approvedBy, approvedDate: defs.approvedDate, approvedHash: defs.approvedHash, asOf: defs.asOf, basis: defs.basis, certainty: defs.certainty, changeLog: defs.changeLog, compiledBy: defs.compiledBy, date: defs.date, documentStatus: defs.documentStatus, reviewedBy: defs.reviewedBy, securityClass: defs.securityClass, synthetic: defs.synthetic, title: defs.title, version: defs.version, waiverAuthority: defs.waiverAuthority, waiverBy: defs.waiverBy, waiverDate: defs.waiverDate, waiverFingerprint: defs.waiverFingerprint, waiverObject: defs.waiverObject, waiverReason: defs.waiverReason, waiverRule: defs.waiverRule, waiverUntil: defs.waiverUntil, waivers: defs.waivers },
} as unknown as AnnotatedSchema;

const scenario = {
  ...{
 "title": "指标方案",
 "x-titleEn": "scenario",
 "description": "保留下来的假设：若干数值另作他值，以及平衡时的范围、锁定和目标。方案不是规划的一部分，检查和汇总都不计入。",
 "x-descriptionEn": "A what-if that is kept: some numbers other than the plan has them, with scope, locks and targets for the balance. It is no part of the plan: no check or sum counts it.",
 "type": "object",
 "properties": {
  "apiVersion": {
   "$ref": "#/$defs/apiVersion"
  },
  "kind": {
   "title": "文档类型",
   "x-titleEn": "Kind",
   "description": "固定为 scenario（指标方案）。",
   "x-descriptionEn": "Always scenario (scenario).",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "const": "scenario"
  },
  "id": {
   "title": "编号",
   "x-titleEn": "Id",
   "description": "方案的唯一编号，如 SC-01。",
   "x-descriptionEn": "Unique id of this scenario, e.g. SC-01.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "pattern": "^SC-\\d{2,4}$",
   "examples": [
    "SC-01"
   ],
   "x-id": "scenario"
  },
  "title": {
   "$ref": "#/$defs/title"
  },
  "version": {
   "$ref": "#/$defs/version"
  },
  "status": {
   "$ref": "#/$defs/documentStatus"
  },
  "asOf": {
   "$ref": "#/$defs/asOf"
  },
  "compiledBy": {
   "$ref": "#/$defs/compiledBy"
  },
  "synthetic": {
   "$ref": "#/$defs/synthetic"
  },
  "securityClass": {
   "$ref": "#/$defs/securityClass"
  },
  "changeLog": {
   "$ref": "#/$defs/changeLog"
  },
  "waivers": {
   "$ref": "#/$defs/waivers"
  },
  "note": {
   "title": "说明",
   "x-titleEn": "Note",
   "description": "方案的用意和取舍。",
   "x-descriptionEn": "What the scenario is for.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "string",
   "minLength": 1,
   "maxLength": 1000
  },
  "basedOn": {
   "$ref": "#/$defs/date",
   "title": "所据规划日期",
   "x-titleEn": "Based on",
   "description": "保存方案时规划的数据截止日。",
   "x-descriptionEn": "Day of the plan's data when the scenario was kept.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   }
  },
  "overrides": {
   "title": "假设的数值",
   "x-titleEn": "Other numbers",
   "description": "逐项写明哪个文档、哪个对象的哪个数值假设为多少。",
   "x-descriptionEn": "Which number of which object in which document is other than the plan has it.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "documentRef": {
      "title": "文档",
      "x-titleEn": "Document",
      "description": "数值所在文档的编号。",
      "x-descriptionEn": "Id of the document that holds the number.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": [
       "detailedPlan",
       "transferLedger"
      ]
     },
     "recordRef": {
      "title": "对象",
      "x-titleEn": "Record",
      "description": "地块或统筹条目的编号。",
      "x-descriptionEn": "Id of the parcel or the transfer.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "minLength": 1,
      "x-ref": [
       "parcel",
       "transfer"
      ]
     },
     "field": {
      "title": "数值",
      "x-titleEn": "Field",
      "description": "假设的是哪个数值。",
      "x-descriptionEn": "Which number.",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "string",
      "enum": [
       "plannedGfaM2",
       "footprintM2",
       "greenM2",
       "sentM2",
       "receivedM2"
      ],
      "x-enum": {
       "plannedGfaM2": {
        "zh": "规划计容建筑面积",
        "en": "counted floor area"
       },
       "footprintM2": {
        "zh": "建筑基底面积",
        "en": "building footprint"
       },
       "greenM2": {
        "zh": "绿地面积",
        "en": "green area"
       },
       "sentM2": {
        "zh": "转出量",
        "en": "floor area sent"
       },
       "receivedM2": {
        "zh": "转入量",
        "en": "floor area received"
       }
      }
     },
     "basedOnM2": {
      "title": "原值",
      "x-titleEn": "Value before",
      "description": "保存方案时规划中的数值（平方米），规划改动后据此提示。",
      "x-descriptionEn": "What the plan had when the scenario was kept, in m2; a change of it is told.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     },
     "valueM2": {
      "title": "假设值",
      "x-titleEn": "Value",
      "description": "方案中的数值（平方米）。",
      "x-descriptionEn": "What the scenario has, in m2.",
      "x-unit": "m2",
      "x-source": {
       "clause": "own design",
       "certainty": "C"
      },
      "type": "number",
      "minimum": 0
     }
    },
    "patternProperties": {
     "^x-": {}
    },
    "additionalProperties": false,
    "required": [
     "documentRef",
     "recordRef",
     "field",
     "basedOnM2",
     "valueM2"
    ]
   }
  },
  "settings": {
   "title": "平衡设置",
   "x-titleEn": "Balance settings",
   "description": "以本方案平衡时的范围、锁定、目标、权重、软约束、目标次序和时限。",
   "x-descriptionEn": "Scope, locks, targets, weights, soft rules, order of objectives and time limit of a balance from this scenario.",
   "x-source": {
    "clause": "own design",
    "certainty": "C"
   },
   "type": "object",
   "properties": {
    "scope": {
     "title": "范围",
     "x-titleEn": "Scope",
     "description": "可以改动的单元或地块；不填为整个规划。",
     "x-descriptionEn": "Units or parcels that may change; the whole plan where absent.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "x-ref": [
       "unit",
       "parcel"
      ]
     }
    },
    "move": {
     "title": "可调整项",
     "x-titleEn": "May move",
     "description": "可以调整的数值种类。",
     "x-descriptionEn": "Kinds of numbers that may move.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "array",
     "items": {
      "type": "string",
      "enum": [
       "floorArea",
       "transfer",
       "bonus",
       "facility",
       "implementYear",
       "newTransfer"
      ],
      "x-enum": {
       "floorArea": {
        "zh": "地块建筑面积",
        "en": "floor area of parcels"
       },
       "transfer": {
        "zh": "跨单元转移量",
        "en": "transfers between units"
       },
       "bonus": {
        "zh": "奖励建筑面积",
        "en": "bonus floor area"
       },
       "facility": {
        "zh": "设施建筑面积",
        "en": "floor area of facilities"
       },
       "implementYear": {
        "zh": "地块计划实施年",
        "en": "years of parcels"
       },
       "newTransfer": {
        "zh": "新增跨单元转移",
        "en": "new transfers between units"
       }
      }
     }
    },
    "locks": {
     "title": "锁定",
     "x-titleEn": "Locks",
     "description": "数值保持不变的单元或地块。",
     "x-descriptionEn": "Units or parcels that keep their numbers.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "x-ref": [
       "unit",
       "parcel"
      ]
     }
    },
    "unlocksApproved": {
     "title": "改动已批准文档",
     "x-titleEn": "Approved may change",
     "description": "已批准、已公布的文档也可改动时填 true。",
     "x-descriptionEn": "True where approved and published documents may change.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "boolean"
    },
    "targets": {
     "title": "目标值",
     "x-titleEn": "Targets",
     "description": "须达到的数值。",
     "x-descriptionEn": "Numbers to come to.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "objectRef": {
        "title": "对象",
        "x-titleEn": "Object",
        "description": "地块、单元或专项规划的编号；按片区、按年度时改填片区、年度。",
        "x-descriptionEn": "Id of a parcel, a unit or the special plan; for a pilot area or a year name that instead.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "string",
        "minLength": 1,
        "x-ref": [
         "parcel",
         "unit",
         "specialPlan"
        ]
       },
       "pilotArea": {
        "$ref": "#/$defs/pilotArea"
       },
       "year": {
        "$ref": "#/$defs/year",
        "title": "年度",
        "x-titleEn": "Year",
        "description": "全部单元当年实施的规划建筑面积的目标。",
        "x-descriptionEn": "The target is for the planned floor area that all units carry out in this year.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        }
       },
       "measure": {
        "title": "指标",
        "x-titleEn": "Measure",
        "description": "建筑面积指标。",
        "x-descriptionEn": "Measure of floor area.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "string",
        "enum": [
         "gfaM2",
         "housingGfaM2",
         "industryGfaM2",
         "commerceGfaM2"
        ],
        "x-enum": {
         "gfaM2": {
          "zh": "规划建筑面积",
          "en": "planned floor area"
         },
         "housingGfaM2": {
          "zh": "居住建筑面积",
          "en": "housing floor area"
         },
         "industryGfaM2": {
          "zh": "工业建筑面积",
          "en": "industrial floor area"
         },
         "commerceGfaM2": {
          "zh": "商业建筑面积",
          "en": "commercial floor area"
         }
        }
       },
       "side": {
        "title": "比较方式",
        "x-titleEn": "Side",
        "description": "等于、不少于或不超过。",
        "x-descriptionEn": "Exactly, at least, or at most.",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "string",
        "enum": [
         "equals",
         "atLeast",
         "atMost"
        ],
        "x-enum": {
         "equals": {
          "zh": "等于",
          "en": "exactly"
         },
         "atLeast": {
          "zh": "不少于",
          "en": "at least"
         },
         "atMost": {
          "zh": "不超过",
          "en": "at most"
         }
        }
       },
       "valueM2": {
        "title": "目标值",
        "x-titleEn": "Value",
        "description": "目标值（平方米）。",
        "x-descriptionEn": "Target in m2.",
        "x-unit": "m2",
        "x-source": {
         "clause": "own design",
         "certainty": "C"
        },
        "type": "number",
        "minimum": 0
       }
      },
      "patternProperties": {
       "^x-": {}
      },
      "additionalProperties": false,
      "required": [
       "measure",
       "side",
       "valueM2"
      ]
     }
    },
    "weights": {
     "title": "权重",
     "x-titleEn": "Weights",
     "description": "各类数值每平方米改动的权重，不填为 1。",
     "x-descriptionEn": "What a square metre of change counts by kind; 1 where absent.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "object",
     "properties": {
      "floorArea": {
       "title": "地块建筑面积",
       "x-titleEn": "floor area of parcels",
       "description": "地块建筑面积每平方米改动的权重。",
       "x-descriptionEn": "Weight of a square metre of floor area of parcels.",
       "x-source": {
        "clause": "own design",
        "certainty": "C"
       },
       "type": "number",
       "exclusiveMinimum": 0
      },
      "transfer": {
       "title": "跨单元转移量",
       "x-titleEn": "transfers between units",
       "description": "跨单元转移量每平方米改动的权重。",
       "x-descriptionEn": "Weight of a square metre of transfers between units.",
       "x-source": {
        "clause": "own design",
        "certainty": "C"
       },
       "type": "number",
       "exclusiveMinimum": 0
      },
      "bonus": {
       "title": "奖励建筑面积",
       "x-titleEn": "bonus floor area",
       "description": "奖励建筑面积每平方米改动的权重。",
       "x-descriptionEn": "Weight of a square metre of bonus floor area.",
       "x-source": {
        "clause": "own design",
        "certainty": "C"
       },
       "type": "number",
       "exclusiveMinimum": 0
      },
      "facility": {
       "title": "设施建筑面积",
       "x-titleEn": "floor area of facilities",
       "description": "设施建筑面积每平方米改动的权重。",
       "x-descriptionEn": "Weight of a square metre of floor area of facilities.",
       "x-source": {
        "clause": "own design",
        "certainty": "C"
       },
       "type": "number",
       "exclusiveMinimum": 0
      },
      "implementYear": {
       "title": "地块计划实施年",
       "x-titleEn": "years of parcels",
       "description": "实施年提前或推后一年，每平方米规划建筑面积的权重。",
       "x-descriptionEn": "Weight of a square metre of planned floor area that comes a year earlier or later.",
       "x-source": {
        "clause": "own design",
        "certainty": "C"
       },
       "type": "number",
       "exclusiveMinimum": 0
      },
      "newTransfer": {
       "title": "新增跨单元转移",
       "x-titleEn": "new transfers between units",
       "description": "新增跨单元转移每平方米的权重。",
       "x-descriptionEn": "Weight of a square metre of new transfers between units.",
       "x-source": {
        "clause": "own design",
        "certainty": "C"
       },
       "type": "number",
       "exclusiveMinimum": 0
      }
     },
     "patternProperties": {
      "^x-": {}
     },
     "additionalProperties": false
    },
    "soft": {
     "title": "软约束",
     "x-titleEn": "Soft rules",
     "description": "尽量满足、必要时可以放宽的规则编号。",
     "x-descriptionEn": "Ids of rules that are met as far as can be.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "array",
     "items": {
      "type": "string",
      "pattern": "^[a-z]+/[a-z0-9-]+$",
      "examples": [
       "indicator/unit-controls"
      ]
     }
    },
    "objective": {
     "title": "目标次序",
     "x-titleEn": "Order of objectives",
     "description": "求解时依次压到最小的量，在前的优先。",
     "x-descriptionEn": "What a balance makes small, the most important first.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "array",
     "minItems": 1,
     "items": {
      "type": "string",
      "enum": [
       "documents",
       "parcels",
       "change",
       "evenness"
      ],
      "x-enum": {
       "documents": {
        "zh": "改动的文档数",
        "en": "documents touched"
       },
       "parcels": {
        "zh": "改动的地块和转移数",
        "en": "parcels and transfers changed"
       },
       "change": {
        "zh": "加权改动量",
        "en": "weighted change"
       },
       "evenness": {
        "zh": "最大余量占用",
        "en": "largest share of slack used"
       }
      }
     }
    },
    "seconds": {
     "title": "每步时限",
     "x-titleEn": "Seconds for each step",
     "description": "求解器每一步的时限（秒）。",
     "x-descriptionEn": "Time limit of each step of the solver, in seconds.",
     "x-source": {
      "clause": "own design",
      "certainty": "C"
     },
     "type": "number",
     "exclusiveMinimum": 0
    }
   },
   "patternProperties": {
    "^x-": {}
   },
   "additionalProperties": false
  }
 },
 "patternProperties": {
  "^x-": {}
 },
 "additionalProperties": false,
 "required": [
  "apiVersion",
  "kind",
  "id",
  "title",
  "asOf",
  "note",
  "overrides"
 ]
},
  $defs: { apiVersion: defs.apiVersion, asOf: defs.asOf, changeLog: defs.changeLog, compiledBy: defs.compiledBy, date: defs.date, documentStatus: defs.documentStatus, pilotArea: defs.pilotArea, securityClass: defs.securityClass, synthetic: defs.synthetic, title: defs.title, version: defs.version, waiverAuthority: defs.waiverAuthority, waiverBy: defs.waiverBy, waiverDate: defs.waiverDate, waiverFingerprint: defs.waiverFingerprint, waiverObject: defs.waiverObject, waiverReason: defs.waiverReason, waiverRule: defs.waiverRule, waiverUntil: defs.waiverUntil, waivers: defs.waivers, year: defs.year },
} as unknown as AnnotatedSchema;

/** Self-contained schema of each kind of document. */
export const documentSchemas = { workspace, policyPack, parcelInventory, specialPlan, redevelopmentUnit, unitDetailedPlan, annualPlan, projectEntry, transferLedger, boundaryLedger, farmlandLedger, waiverList, scenario } as const;
