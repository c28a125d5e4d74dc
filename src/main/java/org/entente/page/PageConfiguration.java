package org.entente.page;

import org.entente.query.QueryFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    QueryFiles queryFiles() {
        return QueryFiles.shipped();
    }
}
