/**
 * Reads documents in processes of their own, so that what a document does to the program costs that
 * document only. Enter at {@link org.gouji.worker.DocumentWorkers} for the parent's side and at
 * {@link org.gouji.worker.WorkerLoop} for the worker's.
 */
@NullMarked
package org.gouji.worker;

import org.jspecify.annotations.NullMarked;
