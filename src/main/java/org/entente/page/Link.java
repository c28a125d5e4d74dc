package org.entente.page;

/** Words that lead to a page. */
record Link(String text, String href) {}
