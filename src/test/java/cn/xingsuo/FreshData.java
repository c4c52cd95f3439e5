package cn.xingsuo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** 全新数据 — the tests' data directory starts empty; the unpacked database programs are kept, they never change. */
class FreshData implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var data = Path.of(context.getEnvironment().getRequiredProperty("xingsuo.data"));
        try {
            var files = data.toFile().listFiles((_, name) -> !name.equals("pgbin"));
            if (files == null) return;
            for (var file : files) FileSystemUtils.deleteRecursively(file.toPath());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
