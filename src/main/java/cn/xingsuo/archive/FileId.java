package cn.xingsuo.archive;

import java.util.UUID;

/** 文件标识. */
public record FileId(UUID id) {
    /** A new id; ids sort by time. */
    static FileId next(long millis) {
        var random = UUID.randomUUID();
        var high = millis << 16 | 0x7000 | random.getMostSignificantBits() & 0xfff;
        return new FileId(new UUID(high, random.getLeastSignificantBits()));
    }

    /** @throws NoSuchFile if this is not an id at all */
    public static FileId of(String text) {
        try {
            return new FileId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchFile();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
