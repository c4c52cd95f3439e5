package cn.xingsuo.access.web;

import cn.xingsuo.access.Sessions;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** 门卫装配 — puts the doorkeeper before every handler and lists sessions as they end. */
@Configuration(proxyBeanMethods = false)
class DoorSetup implements WebMvcConfigurer {
    private final Doorkeeper doorkeeper;

    DoorSetup(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(doorkeeper).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    static HttpSessionListener sessionEnds(Sessions sessions) {
        return new HttpSessionListener() {
            @Override
            public void sessionDestroyed(HttpSessionEvent event) {
                sessions.closed(event.getSession().getId());
            }
        };
    }
}
