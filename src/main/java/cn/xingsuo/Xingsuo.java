package cn.xingsuo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** 星所 — the application. */
@SpringBootApplication
@Modulithic(
        systemName = "星所",
        sharedModules = {"office", "web"})
@EnableAsync
@EnableScheduling
public class Xingsuo {
    static void main(String[] args) {
        SpringApplication.run(Xingsuo.class, args);
    }
}
