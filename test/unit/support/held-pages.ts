import type { AnyCallOptions, Send } from "../../../src/call/send.ts";
import type { PagerOptions } from "../../../src/pages/page.ts";
import { paginate } from "../../../src/pages/pager.ts";
import { numbers } from "./fake-send.ts";

/** A list with a token in its responses. */
export const OPERATION = "POST /v2/resource/scan_info";

/** A request for a page, which is held until the test responds. */
export interface HeldRequest {
  readonly options: AnyCallOptions;
  /** The number of the page, from 0. */
  readonly page: number;
  /** Responds with the page. */
  readonly respond: () => void;
  readonly fail: (error: Error) => void;
  /** Whether it has neither a response nor was it aborted. */
  isOpen: boolean;
}

export const ITEMS_PER_PAGE = 3;

/** Runs everything that doesn't wait for a response. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
};

/** The requests that are under way. */
export const countOpen = (requests: readonly HeldRequest[]): number => requests.filter(({ isOpen }) => isOpen).length;

/** A list of `count` pages of 3 numbers, whose requests are held until the test responds. An abort rejects them. */
export function holdPages(count: number): { send: Send; requests: HeldRequest[] } {
  const requests: HeldRequest[] = [];
  const send: Send = (_operation, options = {}) =>
    new Promise((resolve, reject) => {
      const { signal, body } = options;
      const page = Number((body as { pageToken?: string }).pageToken ?? 0);
      const end = () => {
        request.isOpen = false;
        signal?.removeEventListener("abort", onAbort);
      };
      const onAbort = () => {
        end();
        reject(signal?.reason as Error);
      };
      const request: HeldRequest = {
        options,
        page,
        isOpen: true,
        respond: () => {
          end();
          const nextPageToken = page + 1 < count ? String(page + 1) : undefined;
          const data = { resources: numbers(page * ITEMS_PER_PAGE, ITEMS_PER_PAGE), nextPageToken };
          resolve({ data, response: new Response(), attempts: 1 });
        },
        fail: (error) => {
          end();
          reject(error);
        },
      };
      // Nothing is sent for a signal that's aborted already.
      if (signal?.aborted) onAbort();
      else requests.push(request);
      signal?.addEventListener("abort", onAbort);
    });
  return { send, requests };
}

/** The same as what `paginate` returns. */
export function holdList(pages: number, options: PagerOptions<unknown> & { signal?: AbortSignal } = {}) {
  const { send, requests } = holdPages(pages);
  return { list: paginate(send, OPERATION, { body: {}, ...options }), requests };
}

export async function respondTo(request: HeldRequest | undefined): Promise<void> {
  request?.respond();
  await settle();
}
