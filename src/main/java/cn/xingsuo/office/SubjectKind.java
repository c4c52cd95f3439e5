package cn.xingsuo.office;

/** 评定对象类别 — what kind of thing a scheme can rate. */
public enum SubjectKind {
    /** 司法所. */
    OFFICE,
    /** 村(社区). */
    VILLAGE,
    /** 企业. */
    ENTERPRISE,
    /** 调解组织. */
    BODY
}
