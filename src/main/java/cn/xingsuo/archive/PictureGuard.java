package cn.xingsuo.archive;

import cn.xingsuo.web.Refusal;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** 图片检查 — reads how large a picture says it is, before anybody decodes it. */
record PictureGuard(FileLimits limits) {
    private static final int PNG_HEAD = 8;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454e44;
    private static final int CHECKSUM = 4;

    FileKind png(Path file) throws IOException {
        try (var in = open(file)) {
            in.skipNBytes(PNG_HEAD);
            var length = in.readInt();
            if (in.readInt() != IHDR) throw broken();
            size(in.readInt(), in.readInt());
            in.skipNBytes(length - 8L + CHECKSUM);
            int chunk;
            do {
                length = in.readInt();
                chunk = in.readInt();
                if (length < 0) throw broken();
                in.skipNBytes(length + (long) CHECKSUM);
            } while (chunk != IEND);
            if (in.read() >= 0) throw new Refusal("图片结尾之后还有别的内容,没有保存。请用看图软件“另存为”后再上传。", null);
        } catch (EOFException e) {
            throw broken();
        }
        return FileKind.PNG;
    }

    FileKind jpeg(Path file) throws IOException {
        try (var in = open(file)) {
            in.readUnsignedShort();
            while (true) {
                var marker = in.readUnsignedShort();
                var length = in.readUnsignedShort() - 2;
                if (marker < 0xff01 || length < 0) throw broken();
                if (startsFrame(marker)) {
                    in.readUnsignedByte();
                    var height = in.readUnsignedShort();
                    size(in.readUnsignedShort(), height);
                    return FileKind.JPEG;
                }
                in.skipNBytes(length);
            }
        } catch (EOFException e) {
            throw broken();
        }
    }

    private static boolean startsFrame(int marker) {
        return marker >= 0xffc0 && marker <= 0xffcf && marker != 0xffc4 && marker != 0xffc8 && marker != 0xffcc;
    }

    private void size(int width, int height) {
        var longest = limits.of("longest-side");
        if (width <= 0 || height <= 0) throw broken();
        if (width > longest || height > longest || (long) width * height > limits.of("most-pixels"))
            throw new Refusal(
                    "图片有 {0} × {1} 像素,超过 {2} 万像素的上限,没有保存。请降低扫描分辨率再上传。",
                    null,
                    String.valueOf(width),
                    String.valueOf(height),
                    String.valueOf(limits.of("most-pixels") / 10_000));
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    private static Refusal broken() {
        return new Refusal("图片文件不完整,没有保存。请重新拍照或者扫描后上传。", null);
    }
}
