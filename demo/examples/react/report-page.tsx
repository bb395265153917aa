/** A page of a React 19 application with the form in it. */
import 'oros-anmalan/define';
import {useState} from 'react';

export function ReportPage({endpoint}: {readonly endpoint: string}) {
  const [step, setStep] = useState(1);
  return (
    <main>
      <h1>Orosanmälan</h1>
      <oros-anmalan
        municipality="Vara kommun"
        phone="0512-310 00"
        phone-hours="Mo-Fr 08:30-16:30"
        controller="Socialnämnden i Vara kommun"
        dpo-contact="dataskyddsombud@example.se"
        languages="sv en ar"
        anonymous="phone-only"
        endpoint={endpoint}
        texts={{sv: {next: 'Nästa'}}}
        onoros-step-changed={({detail}) => setStep(detail.index)}
        onoros-failed={({detail}) => console.warn(`Anmälan kom inte fram: ${detail.code}`)}
      >
        Ring 112 vid fara. Socialtjänsten: <a href="tel:051231000">0512-310 00</a>.
      </oros-anmalan>
      <p>Steg {step} av 5.</p>
    </main>
  );
}
