/** The advice of the doctor in French; `l10n.ts` holds that none is missing. */
export const fr = {
  WELL: { says: 'Tout va bien.', remedy: '' },
  NODE_TOO_OLD: {
    says: 'Ceci tourne avec Node.js {version} ; il faut {oldest}.',
    remedy: 'Relance npm install ici, et démarre avec npx massline.',
  },
  NO_INSTANCE: {
    says: 'Aucun nœud n’habite dans {home}.',
    remedy: 'Fondes-en un avec : npx massline init. S’il est ailleurs, indique son dossier avec --home.',
  },
  HOME_OPEN: {
    says: 'D’autres comptes de cette machine peuvent changer ce qui se trouve dans {home}.',
    remedy: 'Lance : chmod go-w {home}',
  },
  DISK_LOW: {
    says: 'Il ne reste que {megabytes} Mo là où se trouve {home}. Un disque plein arrête tout.',
    remedy:
      'Supprime ce qui ne sert plus, d’abord les vieilles sauvegardes, ou déplace le dossier vers un disque plus grand.',
  },
  KEY_ABSENT: {
    says: 'La clé du nœud {file} n’est pas là. Sans elle, rien de ce qui touche aux personnes n’est lisible.',
    remedy: 'Rapporte-la depuis la sauvegarde. N’en fais pas une nouvelle : elle n’ouvrirait rien.',
  },
  KEY_OPEN: {
    says: 'D’autres comptes de cette machine peuvent lire la clé du nœud.',
    remedy: 'Lance : chmod 600 {file}',
  },
  KEY_DAMAGED: { says: 'La clé du nœud {file} est abîmée.', remedy: 'Rapporte-la depuis la sauvegarde.' },
  KEY_LOCKED: {
    says: 'Une phrase secrète ouvre ce nœud, et elle n’a pas été donnée. Ce qui est derrière n’a pas été regardé.',
    remedy: 'Lance massline doctor dans un terminal et tape la phrase secrète.',
  },
  CUSTODY_FILE: {
    says: 'Le nœud démarre tout seul. Qui prend la machine peut lire tout ce qu’elle contient.',
    remedy: 'Si ce n’est pas ce que vous voulez, lance : npx massline custody passphrase',
  },
  PORT_TAKEN: {
    says: 'Un autre programme écoute sur le port {port}, dont ce nœud a besoin.',
    remedy: 'Arrête ce programme, ou démarre sur un autre port : npx massline serve --port 4200',
  },
  NOT_RUNNING: { says: 'Le nœud ne tourne pas.', remedy: 'Démarre-le avec : npx massline serve' },
  DATABASE_UNREACHABLE: {
    says: 'La base de données ne répond pas.',
    remedy:
      'DATABASE_URL est-elle juste, et ce serveur tourne-t-il ? Celui qui est intégré dit pourquoi dans postgres/postgres.log.',
  },
  DATABASE_TOO_OLD: {
    says: 'PostgreSQL {version} est trop ancien ; il faut {oldest}.',
    remedy: 'Déplace la base de données vers un serveur plus récent.',
  },
  MIGRATIONS_PENDING: {
    says: 'La base de données a {count} étapes de retard sur cette version.',
    remedy: 'Lance : npx massline migrate. massline serve le fait de lui-même.',
  },
  RUNS_AS_OWNER: {
    says: 'Le nœud accède à sa base par le compte propriétaire des tables : par une de ses failles, le registre pourrait être réécrit.',
    remedy:
      'Mets un autre nom et un autre mot de passe dans DATABASE_URL, et ce qui s’y trouvait dans DATABASE_OWNER_URL, puis lance : npx massline migrate. Si ton hébergeur ne permet pas de second compte, cela reste ainsi.',
  },
  NODE_BROKEN: {
    says: 'Le nœud ne peut pas regarder ses propres données : {why}',
    remedy: 'Si la clé a été échangée, rapporte la bonne. Sinon regarde node.log.',
  },
  NOT_FOUNDED: {
    says: 'Personne n’a encore fondé ce nœud.',
    remedy: 'Lance npx massline init et ouvre l’adresse affichée.',
  },
  LEDGER_BROKEN: {
    says: 'Le registre des décisions ne se vérifie pas : {count} constats. Quelqu’un a changé ce qui ne peut changer.',
    remedy:
      'Regarde-les avec : npx massline verify-ledger. Compare avec ta dernière sauvegarde, et dis-le aux membres.',
  },
  NO_RECOVERY_SHEET: {
    says: 'Il n’y a pas de feuille de secours, donc pas de sauvegarde : si cette machine casse, tout est perdu.',
    remedy: 'Fais-en une, imprime-la et distribue ses parties : npx massline recovery-sheet',
  },
  NO_BACKUP: {
    says: 'Aucune sauvegarde dans le dossier backups.',
    remedy: 'Fais-en une maintenant et portes-en une copie ailleurs : npx massline backup',
  },
  BACKUP_OLD: {
    says: 'La sauvegarde la plus récente a {days} jours.',
    remedy: 'Fais-en une après l’approbation de chaque mois : npx massline backup',
  },
  PEER_STOPPED: {
    says: 'La remise à {peer} s’est arrêtée ({why}). Rien n’est perdu, et rien de plus n’est envoyé.',
    remedy:
      'Une personne doit regarder : le plus souvent une sauvegarde restaurée, ou deux machines pour un seul nœud. Arrête la seconde, puis lis « When delivery waits » dans docs/operating.md.',
  },
  PEER_PROBING: {
    says: '{peer} refuse ce que nous envoyons ({why}). Un essai a lieu chaque heure.',
    remedy:
      'Demande-leur si leur serveur a été restauré ou déplacé. Une fois réparé, appuie sur « Réessayer » dans la page.',
  },
  PEER_SILENT: {
    says: '{peer} ne répond pas depuis {days} jours. Ce qui est à envoyer attend en sûreté.',
    remedy: 'Demande-leur si leur serveur tourne. Tout part de soi-même à leur retour.',
  },
  PEER_UNREACHABLE: {
    says: 'Le serveur de {peer} ne répond pas à {url}.',
    remedy:
      'Cette machine a-t-elle une connexion à internet ? Si oui, le leur est en panne : attends, rien n’est perdu.',
  },
  CLOCK_OFF: {
    says: 'Notre horloge et celle de {peer} diffèrent de {minutes} minutes. Au-delà de 5, rien n’est accepté.',
    remedy:
      'Mets cette machine à l’heure, de préférence d’elle-même : sudo timedatectl set-ntp true. Si la nôtre est juste, dis-le-leur.',
  },
  MAIL_UNREACHABLE: {
    says: 'Le serveur de courrier {host} ne répond pas ({why}). Personne ne reçoit de résumé ; les nouveautés restent sur les pages.',
    remedy:
      'SMTP_HOST et SMTP_PORT sont-ils justes, et cette machine atteint-elle ce port ? Beaucoup de fournisseurs ferment le 25 : essaie 587, ou 465 avec SMTP_TLS=implicit.',
  },
  MAIL_UNSAFE: {
    says: 'La liaison avec le serveur de courrier {host} ne peut être sécurisée ({why}) : rien n’y passe.',
    remedy:
      'Mets dans SMTP_HOST le nom qui figure dans son certificat, prends SMTP_TLS=implicit sur le port 465, ou donne le certificat de qui l’a signé par SMTP_CA_FILE.',
  },
  MAIL_LOGIN: {
    says: 'Le serveur de courrier {host} ne laisse pas entrer ce nœud ({why}).',
    remedy:
      'SMTP_USER et SMTP_PASSWORD sont-ils justes ? Certains fournisseurs veulent un mot de passe fait pour les programmes.',
  },
  MAIL_REFUSES: {
    says: 'Le serveur de courrier {host} répond, et ne prend aucun courrier de ce nœud ({why}).',
    remedy:
      'Demande à qui le tient ce que le code signifie. MAIL_FROM doit être une adresse pour laquelle il peut envoyer.',
  },
};
