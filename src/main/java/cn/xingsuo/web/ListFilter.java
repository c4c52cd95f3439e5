package cn.xingsuo.web;

/** 列表筛选 — what is chosen in a list; all of it stands in the list's address. */
public interface ListFilter {
    /** The first page of the list with everything that is chosen. */
    Query query();

    /** Whether anything narrows the list; an order does not. */
    default boolean narrows() {
        return query().without("sort").isNarrowed();
    }

    /** Whether more than words narrows it: then the conditions stand unfolded. On a telephone they would hide what a search has found. */
    default boolean unfolds() {
        return query().without("sort").without("q").isNarrowed();
    }

    /** The first page with one parameter set; an empty one is left out. */
    default String with(String name, String value) {
        return query().with(name, value).toString();
    }

    /** The same list as a file. */
    default String export() {
        return query().onto(".xlsx").toString();
    }
}
