package cn.xingsuo.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** 文字处理软件 — the machine's LibreOffice, which must be able to open what we write; on Debian it is installed when it is missing. */
public final class WordProcessor {
    private static final String PACKAGE = "libreoffice-writer-nogui";
    private static final String MISSING = "没有 LibreOffice,无法检验生成的文书能否打开:请安装(Debian:apt-get install " + PACKAGE
            + "),或设置 SOFFICE。 No LibreOffice to open the papers with: install it or set SOFFICE.";

    private WordProcessor() {}

    /** What LibreOffice reads in the document, compatibility forms folded. */
    public static String text(byte[] docx, Path folder) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("paper.docx"), docx);
        run(
                program().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "txt:Text (encoded):UTF8",
                "--outdir",
                folder.toString(),
                file.toString());
        return Normalizer.normalize(Files.readString(folder.resolve("paper.txt"), UTF_8), Normalizer.Form.NFKC);
    }

    private static Path program() throws IOException, InterruptedException {
        var installed = installed();
        if (installed.isPresent()) return installed.get();
        if (!System.getProperty("user.name").equals("root") || !Files.isExecutable(Path.of("/usr/bin/apt-get")))
            throw new IllegalStateException(MISSING);
        run("apt-get", "-q", "update");
        run("apt-get", "-q", "-y", "--no-install-recommends", "install", PACKAGE);
        return installed().orElseThrow(() -> new IllegalStateException(MISSING));
    }

    private static Optional<Path> installed() {
        var named = System.getenv("SOFFICE");
        var candidates =
                List.of(named == null ? "/usr/bin/soffice" : named, "/usr/bin/soffice", "/usr/bin/libreoffice");
        return candidates.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .inheritIO()
                .start();
        if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0)
            throw new IllegalStateException(MISSING + " (" + String.join(" ", command) + ")");
    }
}
