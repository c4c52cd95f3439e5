/** 卷宗页面 — the papers of a case, its closing and archiving, and the catalogue of archived dossiers. */
@NullMarked
package cn.xingsuo.dossier.web;

import org.jspecify.annotations.NullMarked;
