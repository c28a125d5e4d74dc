package org.entente.sparql;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a page of any site query this endpoint; there is nothing here that a reader could change or that is a secret. */
@Component
class OpenForReading implements WebMvcConfigurer {

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping("/sparql")
                .allowedOrigins("*")
                .allowedMethods("GET", "HEAD", "POST")
                .allowedHeaders("*")
                .exposedHeaders(
                        HttpHeaders.LINK, HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER, HttpHeaders.CONTENT_DISPOSITION);
    }
}
