package cn.xingsuo.network;

/**
 * 可选组织 — a body that may take cases on a day.
 *
 * @param type its kind by the code of the value set, e.g. {@code 0101}
 */
public record BodyChoice(BodyId id, String name, String type) {}
