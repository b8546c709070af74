import type { TranslationOf } from '../../i18n/catalogue.js';
import type { electionRefusalText } from '../election-refusals.js';

export const fr: TranslationOf<typeof electionRefusalText> = {
  title: 'Rien n’a été changé',
  ELECTION_UNKNOWN: 'Il n’y a pas une telle élection. Recharge la page.',
  PERSON_UNKNOWN: 'On ne peut proposer que des membres.',
  KEY_TAKEN:
    'Cette clé est celle de l’appareil d’une autre personne. Connecte-toi avec ton propre compte sur cet appareil.',
  LOT_INVALID: 'Donne des nombres entiers de chaque source annoncée.',
  TITLE_INVALID: 'Donne à l’élection un titre d’au plus 200 caractères.',
  SEATS_INVALID: 'Cette méthode ne pourvoit pas autant de postes.',
  DAYS_OUT_OF_ORDER:
    'Propositions, bulletins et votes ont chacun leur jour, l’un après l’autre, à partir d’aujourd’hui.',
  CONTEST_DAYS_INVALID: 'Le résultat peut être contesté de 1 à 60 jours.',
  LOT_SOURCES_INVALID: 'Nomme au plus dix sources publiques pour un tirage au sort, une par ligne.',
  WRONG_PHASE: 'L’élection en est maintenant à un autre pas. Recharge la page.',
  STEP_UNKNOWN: 'Le serveur ne connaît pas cette étape. Recharge la page.',
  DAY_BEFORE: 'Ce jour précède la dernière étape de l’élection.',
  OTHER_ELECTION: 'Ce bulletin est pour une autre élection. Recharge la page.',
  TOO_EARLY: 'Les jours que la convocation a promis ne sont pas passés.',
  TOO_LATE: 'Les jours pour contester sont passés.',
  ELECTORATE_TOO_SMALL: 'Moins de cinq pourraient voter : rien ne serait secret. Votez ouvertement, ou sur papier.',
  TOO_FEW_PAPERS: 'Moins de cinq ont demandé un bulletin : rien ne serait secret. Abandonnez-la et votez autrement.',
  TOO_FEW_CANDIDATES: 'Il y a moins de candidatures que de postes. Abandonnez-la et convoquez-la encore.',
  LED_BY_RULE: 'Personne ne dirige ce vote : ses jours ont été fixés à son ouverture.',
  LATE_WITH_CO_SIGNER: 'Avec un cosignataire, les bulletins ne sont remis que pendant leurs propres jours.',
  COSIGNER_NOT_COMPARED: 'Compare d’abord les mots avec cette organisation par une autre voie.',
  COSIGNER_AWAITED:
    'Le cosignataire n’a pas encore répondu. Rien n’est perdu : réessaie quand son serveur est joignable.',
  COSIGNER_DIFFERS:
    'Le cosignataire déclare d’autres bulletins que ceux demandés. Parle avec eux ; si cela dure, annule-la.',
  LOT_NEEDED: 'Il y a égalité. Donne ce qu’ont dit les sources annoncées.',
  ALREADY_PROPOSED: 'Cette personne a déjà été proposée. Un non reste un non.',
  NOT_PROPOSED: 'Tu ne te présentes pas, et on ne t’a pas proposé·e.',
  ALREADY_ANSWERED: 'Tu as déjà répondu.',
  WORDS_INVALID: 'Dis pourquoi tu te présentes en au plus 1 000 caractères.',
  NOT_ON_ROLL: 'Tu n’es pas sur la liste électorale.',
  KEY_UNUSABLE: 'La clé de cet appareil ne peut pas servir. Essaie un autre navigateur.',
  KEY_NOT_THE_VOTERS: 'La liste a la clé d’un autre de tes appareils. Vote avec celui-là.',
  REQUEST_MALFORMED: 'Cette demande n’était pas entière. Recharge la page.',
  REQUEST_NOT_SIGNED: 'Cette demande n’était pas signée par sa clé. Recharge la page.',
  ANOTHER_WAS_ISSUED: 'Un autre de tes appareils a ton bulletin. Vote avec celui-là.',
  MARKS_MALFORMED: 'Ces marques ne peuvent pas être comptées. Marque le bulletin de nouveau.',
  PAPER_NOT_SIGNED:
    'Le serveur n’a pas signé ce bulletin comme il doit. Dis-le aux autres : cette élection ne mérite pas confiance.',
  BALLOT_NOT_SIGNED: 'Ces marques n’étaient pas signées par leur bulletin. Recharge la page.',
  PAPER_SPENT: 'Ce bulletin a déjà été déposé, avec d’autres marques. Dis-le aux autres si ce n’était pas toi.',
  NO_PAPER: 'Il n’y a pas de bulletin sur cet appareil.',
  RECEIPT_WRONG: 'Le reçu du serveur n’est pas celui de ce vote. Envoie-le encore, et dis-le aux autres si cela reste.',
  ELECTION_NOT_COUNTED: 'Le tableau se lit quand l’élection est dépouillée.',
};
