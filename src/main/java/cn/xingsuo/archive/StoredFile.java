package cn.xingsuo.archive;

import cn.xingsuo.office.OfficeId;
import java.time.Instant;

/**
 * 已存文件 — a file as a record holds it. The bytes lie elsewhere, once for each office that has them.
 *
 * @param name safe to be offered as a download name
 * @param type content type, decided by the content
 * @param sha256 of the bytes, 64 hexadecimal digits
 */
public record StoredFile(
        FileId id,
        OfficeId office,
        Owner owner,
        String name,
        String type,
        long size,
        String sha256,
        FileState state,
        Instant keptAt) {

    /** Whether a browser may show it in a page of ours. */
    public boolean viewable() {
        return FileKind.ofType(type).viewable();
    }
}
