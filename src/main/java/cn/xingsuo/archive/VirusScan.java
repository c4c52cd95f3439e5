package cn.xingsuo.archive;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 病毒检查 — asks clamd about a file, when {@code xingsuo.clamd=host:port} names one. */
@Component
class VirusScan {
    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);
    private static final int CHUNK = 1 << 15;
    private final String address;
    private final int patience;

    VirusScan(@Value("${xingsuo.clamd:}") String address, FileLimits limits) {
        this.address = address;
        this.patience =
                Math.toIntExact(Duration.ofSeconds(limits.of("scan-seconds")).toMillis());
    }

    /** What the scanner said: ready, infected by what, or waiting because it could not be asked. */
    record Verdict(FileState state, String virus) {}

    boolean configured() {
        return !address.isBlank();
    }

    Verdict scan(Opened.Content file) {
        if (!configured()) return new Verdict(FileState.READY, "");
        try {
            return verdict(ask(file));
        } catch (IOException e) {
            LOG.warn("the virus scanner at {} could not be asked: {}", address, e.toString());
            return new Verdict(FileState.WAITING, "");
        }
    }

    private static Verdict verdict(String answer) throws IOException {
        if (answer.endsWith("OK")) return new Verdict(FileState.READY, "");
        if (answer.endsWith("FOUND"))
            return new Verdict(
                    FileState.INFECTED,
                    answer.replaceAll("^stream:\\s*|\\s*FOUND$", "").replaceAll("[^\\w.:/-]", "?"));
        throw new IOException("it answered " + answer);
    }

    private String ask(Opened.Content file) throws IOException {
        var colon = address.lastIndexOf(':');
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                    patience);
            socket.setSoTimeout(patience);
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            try (var in = file.open()) {
                var chunk = new byte[CHUNK];
                for (int read; (read = in.read(chunk)) > 0; ) {
                    out.writeInt(read);
                    out.write(chunk, 0, read);
                }
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        }
    }
}
