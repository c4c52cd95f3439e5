package cn.xingsuo.office;

/** 评定对象 — one thing that is rated: an office today, a village or an enterprise under another scheme. */
public record Subject(SubjectKind kind, String code) {
    public static Subject of(OfficeId office) {
        return new Subject(SubjectKind.OFFICE, office.code());
    }
}
