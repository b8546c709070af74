# One image for both programs, the organization's and the committee's, and for the command line.

FROM node:24-trixie-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build
# What only builds, what the pages have in them already, and what a container has outside: its own Node.js and PostgreSQL.
RUN npm pkg delete optionalDependencies \
    dependencies.vite dependencies.rolldown dependencies.@vitejs/plugin-react dependencies.postcss dependencies.postcss-preset-mantine \
    dependencies.@swc/cli dependencies.@swc/core dependencies.embedded-postgres \
    dependencies.react dependencies.react-dom dependencies.react-i18next dependencies.i18next dependencies.wouter \
    dependencies.@mantine/core dependencies.@mantine/hooks dependencies.@mantine/charts dependencies.recharts \
    dependencies.@tanstack/react-query \
    && npm prune --omit=dev --ignore-scripts

FROM node:24-trixie-slim
LABEL org.opencontainers.image.title="Massline" org.opencontainers.image.licenses="AGPL-3.0-or-later"
WORKDIR /app
COPY --from=build /app/deploy/massline /usr/local/bin/massline
COPY --from=build /app/LICENSE /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/deploy/healthy.js ./deploy/healthy.js
COPY --from=build /app/dist ./dist
# A volume that is put there may be written by whichever account the program runs as.
RUN mkdir -m 1777 /var/lib/massline
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
EXPOSE 4000
USER node
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["node", "deploy/healthy.js"]
CMD ["massline", "--help"]
