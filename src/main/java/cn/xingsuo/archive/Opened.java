package cn.xingsuo.archive;

import java.nio.file.Path;

/** 已调阅的文件 — a file somebody was allowed to open, and where its bytes lie. */
public record Opened(StoredFile file, Path path) {}
