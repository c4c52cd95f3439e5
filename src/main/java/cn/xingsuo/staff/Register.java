package cn.xingsuo.staff;

/** 名册关系 — the joined rows every gauge of this room looks at; one place, so that no two figures see different people. */
final class Register {
    /** Postings with their people: id, name, birth_year, office_code, category, post, full_time, quota, head_ranked, since, until. */
    static final String POSTINGS = """
            (select m.id, m.name, m.birth_year, p.office_code, p.category, p.post, p.full_time, p.quota, p.head_ranked, p.since, p.until
             from staff_posting p join staff_member m on m.id = p.member_id) posting""";

    /** Lent to another unit on the day. */
    static final String LENT = """
            exists (select from staff_absence a where a.member_id = posting.id and a.kind = 'lent'
                    and a.since <= :to and (a.until is null or a.until >= :to))""";

    static final String LINK = "/staff/{id}";

    private Register() {}

    /** Holds a degree completed by the day that meets the condition. */
    static String holds(String condition) {
        return "exists (select from staff_degree d where d.member_id = posting.id and d.completed_on <= :to and d."
                + condition + ")";
    }
}
