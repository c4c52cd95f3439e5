package cn.xingsuo.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** 演示模式 — whether this house shows the demonstration district; only then do demonstration accounts work. */
@ConfigurationProperties("xingsuo")
record DemoMode(@DefaultValue("false") boolean demo) {}
