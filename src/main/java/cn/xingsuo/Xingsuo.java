package cn.xingsuo;

import cn.xingsuo.database.EarlyDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** 星所 — the application. Beans go by their full names, so that two rooms may each have, say, an {@code AlertLedger}. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(
        systemName = "星所",
        sharedModules = {"office", "web"})
@EnableAsync
@EnableScheduling
public class Xingsuo {
    static void main(String[] args) {
        var application = new SpringApplication(Xingsuo.class);
        application.addListeners(new EarlyDatabase());
        application.run(args);
    }
}
