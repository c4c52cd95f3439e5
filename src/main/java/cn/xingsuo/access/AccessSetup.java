package cn.xingsuo.access;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** 权限装配 — settings, and how passwords are hashed; a stored hash names its method, so the method can change. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AccessSettings.class, DemoMode.class})
class AccessSetup {
    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
