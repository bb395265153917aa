/** The only thing that counts as a receipt: a login page or an error page never does. */
import * as z from 'zod/mini';

const receiptSchema = z.object({
  reference: z.string().check(z.minLength(1), z.maxLength(200)),
  receivedAt: z.string().check(z.minLength(1), z.maxLength(40)),
  status: z.enum(['received', 'delivered', 'queued']),
});

export type AnsweredReceipt = Readonly<z.infer<typeof receiptSchema>>;

/** The receipt in an answer's body, or undefined. */
export const receiptIn = (body: unknown): AnsweredReceipt | undefined => {
  const parsed = receiptSchema.safeParse(body);
  return parsed.success ? parsed.data : undefined;
};
