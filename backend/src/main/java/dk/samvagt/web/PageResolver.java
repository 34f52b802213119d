package dk.samvagt.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Answers with the start page where a path is one of the screens' own, such as {@code /dagen/2026-11-24}: the browser
 * then finds the way. Addresses of the interface and missing files stay missing.
 */
class PageResolver extends PathResourceResolver {

    @Override
    protected @Nullable Resource getResource(String path, Resource folder) throws IOException {
        Resource file = super.getResource(path, folder);
        if (file != null || !isPage(path)) {
            return file;
        }
        Resource start = folder.createRelative("index.html");
        return start.exists() ? start : null;
    }

    static boolean isPage(String path) {
        String first = path.split("/", 2)[0];
        boolean belongsToTheServer =
                switch (first) {
                    case "api", "v3", "actuator", "error", "assets" -> true;
                    default -> false;
                };
        return !belongsToTheServer && !path.substring(path.lastIndexOf('/') + 1).contains(".");
    }
}
