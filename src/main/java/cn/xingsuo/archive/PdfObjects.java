package cn.xingsuo.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * PDF 对象流检查 — object and cross-reference streams are unpacked as soon as anybody opens a PDF. Here they are unpacked into nothing
 * beforehand, and counted.
 */
final class PdfObjects {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /** As far back as the dictionary of a stream may begin. */
    private static final int DICTIONARY = 1 << 14;

    private static final int BUFFER = 1 << 16;
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern UNPACKED_ON_OPENING = Pattern.compile("/(ObjStm|XRef)\\b");
    private static final Pattern SEVERAL_FILTERS = Pattern.compile("/Filter\\s*\\[[^]]*/\\w+[^]]*/\\w+");
    private final ByteBuffer bytes;
    private final long most;
    private long unpacked;

    private PdfObjects(ByteBuffer bytes, long most) {
        this.bytes = bytes;
        this.most = most;
    }

    /** Whether they unpack to no more than so many bytes, each in one go. */
    static boolean areWithin(Path file, long most) throws IOException {
        try (var channel = FileChannel.open(file)) {
            return new PdfObjects(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), most).areWithin();
        }
    }

    private boolean areWithin() {
        for (int at = next(0); at >= 0; at = next(at + STREAM.length)) {
            var dictionary = dictionary(at);
            if (!UNPACKED_ON_OPENING.matcher(dictionary).find()) continue;
            if (SEVERAL_FILTERS.matcher(dictionary).find()) return false;
            inflate(at + STREAM.length);
            if (unpacked > most) return false;
        }
        return true;
    }

    /** Position of the next keyword that begins a stream. */
    private int next(int from) {
        for (int i = from; i <= bytes.limit() - STREAM.length; i++) {
            int k = 0;
            while (k < STREAM.length && bytes.get(i + k) == STREAM[k]) k++;
            if (k == STREAM.length && (i == 0 || bytes.get(i - 1) != 'd')) return i;
        }
        return -1;
    }

    /** What stands between the beginning of the object and its stream, escaped names in clear. */
    private String dictionary(int stream) {
        var text = new byte[Math.min(stream, DICTIONARY)];
        bytes.get(stream - text.length, text);
        var all = new String(text, StandardCharsets.ISO_8859_1);
        var own = all.substring(Math.max(all.lastIndexOf(" obj"), 0));
        return ESCAPED.matcher(own).replaceAll(it -> {
            var character = (char) Integer.parseInt(it.group(1), 16);
            return Character.isLetterOrDigit(character) ? String.valueOf(character) : "_";
        });
    }

    private void inflate(int keyword) {
        var from = keyword;
        while (from < bytes.limit() && (bytes.get(from) == '\r' || bytes.get(from) == '\n')) from++;
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes.slice(from, bytes.limit() - from));
            var buffer = new byte[BUFFER];
            for (int read; (read = inflater.inflate(buffer)) > 0 && unpacked <= most; ) unpacked += read;
        } catch (DataFormatException e) {
            // not compressed, so no larger than it is
        } finally {
            inflater.end();
        }
    }
}
