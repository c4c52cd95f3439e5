package cn.xingsuo.archive;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** 试验用病毒检查 — speaks as much of clamd's INSTREAM as is needed; finds what says EICAR. */
final class FakeClamd implements AutoCloseable {
    private final ServerSocket server;

    FakeClamd() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                var in = new DataInputStream(socket.getInputStream());
                var command = in.readNBytes("zINSTREAM\0".length());
                var content = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) content.write(in.readNBytes(length));
                var found = content.toString(StandardCharsets.UTF_8).contains("EICAR");
                var answer =
                        command[0] != 'z' ? "UNKNOWN COMMAND\0" : found ? "stream: Eicar-Test FOUND\0" : "stream: OK\0";
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // the test is over
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
