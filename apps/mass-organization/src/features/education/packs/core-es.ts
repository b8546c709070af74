import type { CurriculumPack } from './curriculum-pack.js';

export const CORE_ES: CurriculumPack = {
  format: 'massline-curriculum/1',
  code: 'core',
  version: 1,
  language: 'es',
  title: 'Plan de estudio básico',
  modules: [
    {
      code: 'points-of-unity',
      title: 'Lo que nos une',
      aim: 'Puedes decir con tus palabras qué nos pide cada punto de unidad, y de qué dudas.',
      readings: [
        {
          title: 'Cómo leer los puntos de unidad',
          minutes: 15,
          text: 'Los puntos de unidad son pocos y están numerados para poder discutirlos uno por uno. No son un credo: cada uno se votó, tiene una versión y lo pueden cambiar las personas a las que obliga.\nLee los puntos de esta organización en la página Unidad antes de seguir. Con cada uno hazte tres preguntas. ¿Qué dice que alguien podría rechazar? ¿Qué haríamos mañana de otro modo si lo tomáramos al pie de la letra? ¿Dónde hemos actuado ya en su contra?\nQuien nos ayuda sin ser miembro no necesita estar de acuerdo con nada de esto. Bastan las reglas de trabajo.',
        },
        {
          title: 'Acuerdo, duda y rechazo',
          minutes: 10,
          text: 'Cada miembro afirma cada cláusula por separado. Una duda no es un rechazo: dila en el círculo, donde se anota como posición, con tu nombre o sin él. Si la mayoría lo ve de otra manera, tu posición queda en el registro. Quizá más tarde tenga razón.\nUna organización en la que nadie duda en voz alta ha dejado de aprender.',
        },
      ],
      questions: [
        '¿Qué punto cuesta más explicar a una vecina, y por qué?',
        '¿Dónde muestra nuestro trabajo diario un punto, y dónde no?',
        '¿Qué escribirías de otro modo, y qué cambiaría con ello?',
      ],
    },
    {
      code: 'deciding-together',
      title: 'Cómo se decide',
      aim: 'Puedes traer una propuesta, hablar a favor y en contra, y encontrar una decisión pasada en el registro.',
      readings: [
        {
          title: 'De una pregunta a una decisión',
          minutes: 15,
          text: 'Una decisión tiene un texto que se entiende sin haber estado presente, un órgano que la tomó, un día y una regla: consenso, mayoría, dos tercios. Una persona la anota y otra confirma que así fue. Solo entonces vale.\nAntes de votar, todas las personas que quieran han hablado una vez antes de que alguien hable dos. A quienes están en contra se les pregunta qué les haría cambiar de opinión. Una votación resuelve qué hacemos, no quién tenía razón: la minoría puede conservar su opinión, decirla y volver a plantearla cuando haya algo nuevo.\nLo decidido lo cumplen todas las personas que participaron, también quienes votaron en contra, salvo que rompa nuestras propias reglas o la ley.',
        },
        {
          title: 'Lee una decisión',
          minutes: 10,
          text: 'Abre la página Registro y elige una decisión. Averigua qué órgano la tomó, quién la anotó, quién la confirmó y si algo se sigue de ella. Después pulsa el botón que comprueba el registro: tu propio navegador vuelve a calcular que nada se cambió después.',
        },
      ],
      questions: [
        '¿Cuándo es mejor el consenso que la mayoría, y cuándo es una forma de no decidir nada?',
        '¿Qué necesita alguien para poder estar en desacuerdo aquí?',
        '¿Qué decisión nuestra volverías a plantear, y con qué razón nueva?',
      ],
    },
    {
      code: 'rotation-and-recall',
      title: 'Rotación y revocación',
      aim: 'Sabes por qué los cargos pasan de mano en mano, cómo se halla el turno siguiente y cómo se releva a alguien.',
      readings: [
        {
          title: 'Nadie es dueño de un cargo',
          minutes: 15,
          text: 'Un cargo es una lista de tareas por un tiempo limitado. Quien lo tiene mucho tiempo sabe más que las demás personas, recibe todas las preguntas y al final se vuelve imprescindible: así se asienta el poder sin que nadie lo haya querido. Por eso los cargos rotan. El turno es de quien nunca sirvió o de quien lo hizo hace más tiempo. Cualquiera puede volver a calcularlo con el registro.\nUn turno se puede dejar pasar, con un motivo de una lista corta, o cambiar con otra persona. Quien no está preparado lo dice y recibe ayuda de alguien que ya tuvo el cargo. No estar preparado no es una vergüenza; que nunca te lo pidan es una injusticia.',
        },
        {
          title: 'Entregar un cargo y ser revocado',
          minutes: 10,
          text: 'Al final del periodo se escribe qué queda pendiente, dónde están las cosas y qué fechas vienen. La persona siguiente confirma que lo tiene.\nQuienes dieron un cargo pueden retirarlo antes de tiempo. Las mismas reglas valen para todos los cargos; a la persona afectada se la escucha, pero no dirige la discusión. Una revocación termina un mandato. No es un juicio sobre una persona ni un castigo.',
        },
      ],
      questions: [
        '¿Cuál de nuestros cargos sería difícil de entregar mañana? ¿Qué habría que dejar escrito?',
        '¿Qué facilita que alguien tome su primer turno?',
        '¿Cómo hablamos con alguien a quien se acaba de revocar?',
      ],
    },
    {
      code: 'first-aid',
      title: 'Primeros auxilios y ayuda en apuros',
      aim: 'Sabes qué hacer hasta que llegue ayuda preparada, y dónde aprender más.',
      readings: [
        {
          title: 'Los primeros minutos',
          minutes: 15,
          text: 'Mira primero si tú estás a salvo. Habla con la persona, dile tu nombre, pregunta si puedes ayudar. Llama al número de emergencias del lugar, o manda a alguien por su nombre a hacerlo: di dónde están, qué pasó, cuántas personas están heridas y espera las preguntas.\nQuien no responde y no respira con normalidad necesita enseguida compresiones, fuertes y rápidas en el centro del pecho, hasta que llegue ayuda; si hay un desfibrilador, enciéndelo y haz lo que diga. Si sangra mucho, aprieta con firmeza y sigue apretando. A quien respira pero no despierta, ponlo de lado. Abrígalo y quédate.\nEsta página no sustituye un curso. Pídelo en la oficina de salud pública, a los bomberos o a una sociedad de socorro cercana, y aprendan de dos en dos. Anoten quiénes tienen un curso todavía válido.',
        },
      ],
      questions: [
        'Donde trabajamos: ¿cuál es el número de emergencias, dónde está el botiquín y el desfibrilador más cercano?',
        '¿Quién hará el próximo curso, y quién se ocupa ese día de su trabajo?',
      ],
    },
    {
      code: 'calm-and-rights',
      title: 'Calmar una situación y conocer tus derechos',
      aim: 'Puedes calmar una situación tensa sin tocar a nadie, y sabes qué puedes pedir.',
      readings: [
        {
          title: 'Hacer pequeña una situación',
          minutes: 15,
          text: 'Queremos que todas las personas vuelvan a casa ilesas. Vayan de dos en dos: una habla y la otra observa. Ponte de lado, a un brazo y medio de distancia, con las manos abiertas y a la vista. Habla despacio y más bajo que la otra persona. Di lo que ves y haz una pregunta: "Estás enfadado. ¿Qué necesitas?" Ofrece dos salidas que te parezcan bien. Aparta al público antes que a la persona.\nNo toques, no amenaces, no te burles, no discutas quién empezó. Si alguien tiene un arma o sientes miedo, vete, llévate a los demás y pide ayuda. Después siéntense el mismo día con las personas afectadas.',
        },
        {
          title: 'Conoce tus derechos',
          minutes: 15,
          text: 'Los derechos cambian de un lugar a otro, y esta página no es asesoría legal. Averigüen juntos, en el texto de la ley o en un centro de asesoría cercano: si una reunión o un puesto necesita permiso y de quién; si debes decir quién eres cuando te lo preguntan; si debes responder a más preguntas; si puedes grabar en público; cómo pedir abogado e intérprete; qué protección especial tienen los niños y las personas sin residencia segura.\nLo que vale casi en todas partes: mantén la calma, no corras, no te resistas, pregunta si puedes irte, di que quieres hablar con un abogado, no firmes nada que no hayas entendido. Anota hora, lugar y testigos en cuanto puedas. Entrega lo que anotaste al abogado y a nadie más.\nActuamos dentro de la ley y a la vista. Lo que planeamos lo puede leer cualquiera a quien concierna.',
        },
      ],
      questions: [
        'Ensáyenlo de tres en tres: una persona está enfadada, otra habla, otra observa. ¿Qué ayudó?',
        '¿Cuál de nuestras actividades necesita permiso, y quién lo pide y hasta cuándo?',
        '¿Dónde nos asesoramos legalmente, y está el número donde todas las personas lo encuentran?',
      ],
    },
  ],
};
