package cn.xingsuo.person;

/**
 * 人员关联 — lent by every room that works with people: whether it keeps a record of the person inside a scope. Only people linked to the
 * viewer's scope can be revealed to the viewer.
 */
@FunctionalInterface
public interface PersonLinks {
    /**
     * Whether this room keeps a record of the person there.
     *
     * @param scopePrefix division-code prefix, empty for the nation
     */
    boolean linked(PersonId person, String scopePrefix);
}
