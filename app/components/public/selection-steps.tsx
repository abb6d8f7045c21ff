import { useT } from '~/i18n/use-t';

const steps = [1, 2, 3, 4] as const;

/** How a product is selected, in four sentences. */
export function SelectionSteps() {
  const t = useT();
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step}>
          <span className="step-number" aria-hidden>
            {step}
          </span>
          <div>
            <h3>{t(`publicPages.front.step${step}`)}</h3>
            <p>{t(`publicPages.front.step${step}Text`)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
