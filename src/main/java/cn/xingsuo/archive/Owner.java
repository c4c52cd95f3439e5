package cn.xingsuo.archive;

/**
 * 文件归属 — the record a file belongs to.
 *
 * @param room name of the room that keeps the record, e.g. {@code dossier}
 * @param id the record's id in that room
 * @param label what a director recognises the record by, such as the case number; never a person's name
 */
public record Owner(String room, String id, String label) {}
