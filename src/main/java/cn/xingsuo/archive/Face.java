package cn.xingsuo.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.tukaani.xz.XZInputStream;

/** 字体 — one font file of the house; read when first needed, and given back when memory runs short. */
final class Face {
    private static final int BUFFER = 1 << 16;

    /** A font and what is looked up in it all the time. */
    record Loaded(TrueTypeFont font, CmapLookup characters, float em) {}

    private final String file;
    private @Nullable SoftReference<Loaded> loaded;

    Face(String file) {
        this.file = file;
    }

    synchronized Loaded load() {
        var it = loaded == null ? null : loaded.get();
        if (it == null) {
            it = read();
            loaded = new SoftReference<>(it);
        }
        return it;
    }

    private Loaded read() {
        try (var in = open()) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            return new Loaded(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private InputStream open() throws IOException {
        var in = new BufferedInputStream(new ClassPathResource("fonts/" + file).getInputStream(), BUFFER);
        return file.endsWith(".xz") ? new XZInputStream(in) : in;
    }
}
