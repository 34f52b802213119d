# Samvagt in a container. Without SPRING_DATASOURCE_URL it keeps its own PostgreSQL in /app/data.

FROM node:20-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-25 AS build
# The build adopts the Node that it finds on the PATH.
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    mvn -B -ntp -DskipTests package
RUN cp backend/target/backend-*.jar samvagt.jar \
    && java -Djarmode=tools -jar samvagt.jar extract --layers --destination /layers \
    # Database programs for other systems than the image's own.
    && find /layers -name 'embedded-postgres-binaries-*' \
        \( -name '*darwin*' -o -name '*windows*' -o -name '*alpine*' \) -delete

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /app --shell /usr/sbin/nologin samvagt \
    && install -d -o samvagt -g samvagt /app /app/data
WORKDIR /app
# What changes least comes first, so that a new version is a small download.
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
COPY --chmod=555 deploy/health ./health
USER samvagt
EXPOSE 8080
VOLUME /app/data
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 --enable-native-access=ALL-UNNAMED"
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 CMD ["/app/health"]
ENTRYPOINT ["java", "-jar", "samvagt.jar"]
