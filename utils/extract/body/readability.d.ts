/** The package's main file also brings `isProbablyReaderable`, which nothing here asks. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
